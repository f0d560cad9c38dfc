<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>base</name>
    <message>
        <source>The file cannot be opened.</source>
        <translation>Die Datei lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Die Datei lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>The file is larger than the %1 bytes that are read at most.</source>
        <translation>Die Datei ist größer als %1 Bytes; mehr wird nicht gelesen.</translation>
    </message>
    <message>
        <source>The file cannot be written: its folder takes no new file.</source>
        <translation>Die Datei lässt sich nicht schreiben: Ihr Ordner nimmt keine neue Datei auf.</translation>
    </message>
    <message>
        <source>The file cannot be written; it is as it was.</source>
        <translation>Die Datei lässt sich nicht schreiben; sie ist unverändert.</translation>
    </message>
</context>
<context>
    <name>catalog</name>
    <message>
        <source>The file must hold an object with “properties”.</source>
        <translation>Die Datei muss ein Objekt mit „properties“ enthalten.</translation>
    </message>
    <message>
        <source>“%1” lies in two folders; this one is ignored.</source>
        <translation>„%1“ liegt in zwei Ordnern; dieser wird nicht beachtet.</translation>
    </message>
    <message>
        <source>Neither this file nor the specification describes the operation “%1”.</source>
        <translation>Weder diese Datei noch die Spezifikation beschreibt die Operation „%1“.</translation>
    </message>
    <message>
        <source>An operation needs “method” and “urlTemplate”.</source>
        <translation>Eine Operation braucht „method“ und „urlTemplate“.</translation>
    </message>
    <message>
        <source>The fragment “%1” has neither “value” nor a policy.xml.</source>
        <translation>Das Fragment „%1“ hat weder „value“ noch eine policy.xml.</translation>
    </message>
    <message>
        <source>There is no artifact folder here.</source>
        <translation>Hier ist kein Artefaktordner.</translation>
    </message>
    <message>
        <source>An artifact folder is expected here, not a file.</source>
        <translation>Hier wird ein Artefaktordner erwartet, keine Datei.</translation>
    </message>
    <message>
        <source>The artifact folder cannot be read.</source>
        <translation>Der Artefaktordner lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>“%1” is no id of a version set.</source>
        <translation>„%1“ ist keine Kennung einer Versionsgruppe.</translation>
    </message>
    <message>
        <source>A version set by header needs “versionHeaderName”.</source>
        <translation>Eine Versionsgruppe nach Header braucht „versionHeaderName“.</translation>
    </message>
    <message>
        <source>A version set by query needs “versionQueryName”.</source>
        <translation>Eine Versionsgruppe nach Abfrageparameter braucht „versionQueryName“.</translation>
    </message>
    <message>
        <source>“%1” is no scope; write /products/NAME, /apis/NAME or /apis. The subscription is not used.</source>
        <translation>„%1“ ist kein Geltungsbereich; schreiben Sie /products/NAME, /apis/NAME oder /apis. Das Abonnement wird nicht verwendet.</translation>
    </message>
    <message>
        <source>“%1” is no id of a backend; write /backends/NAME.</source>
        <translation>„%1“ ist keine Kennung eines Backends; schreiben Sie /backends/NAME.</translation>
    </message>
    <message>
        <source>The secret named value “%1” stands here in plain text and is not used; put it with the other secrets.</source>
        <translation>Der geheime benannte Wert „%1“ steht hier im Klartext und wird nicht verwendet; legen Sie ihn zu den anderen Geheimnissen.</translation>
    </message>
    <message>
        <source>“%1” must be of the kind %2, not %3.</source>
        <translation>„%1“ muss von der Art %2 sein, nicht %3.</translation>
    </message>
    <message>
        <source>“%1” must be a list of texts.</source>
        <translation>„%1“ muss eine Liste von Texten sein.</translation>
    </message>
    <message>
        <source>“%1” must be a whole number.</source>
        <translation>„%1“ muss eine ganze Zahl sein.</translation>
    </message>
    <message>
        <source>“%1” is no value of “%2”; it may be %3.</source>
        <translation>„%1“ ist kein Wert von „%2“; erlaubt ist %3.</translation>
    </message>
    <message>
        <source>There is no “%1” in %2; it is ignored.</source>
        <translation>In %2 gibt es kein „%1“; es wird nicht beachtet.</translation>
    </message>
    <message>
        <source>Secrets are a mapping with “subscriptions” and “namedValues”.</source>
        <translation>Geheimnisse sind eine Zuordnung mit „subscriptions“ und „namedValues“.</translation>
    </message>
    <message>
        <source>Secrets have no “%1”; they have “subscriptions” and “namedValues”.</source>
        <translation>Geheimnisse haben kein „%1“; sie haben „subscriptions“ und „namedValues“.</translation>
    </message>
    <message>
        <source>“%1” must be a mapping of names.</source>
        <translation>„%1“ muss eine Zuordnung von Namen sein.</translation>
    </message>
    <message>
        <source>“%1” must be a text; put it in quotes.</source>
        <translation>„%1“ muss ein Text sein; setzen Sie ihn in Anführungszeichen.</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>„%1“ ist leer.</translation>
    </message>
    <message>
        <source>The subscription “%1” needs “primaryKey” and “secondaryKey”.</source>
        <translation>Das Abonnement „%1“ braucht „primaryKey“ und „secondaryKey“.</translation>
    </message>
    <message>
        <source>A subscription has no secret “%1”; it has “primaryKey” and “secondaryKey”.</source>
        <translation>Ein Abonnement hat kein Geheimnis „%1“; es hat „primaryKey“ und „secondaryKey“.</translation>
    </message>
    <message>
        <source>This key stands in line %1 already; each must be used once.</source>
        <translation>Dieser Schlüssel steht schon in Zeile %1; jeder darf nur einmal verwendet werden.</translation>
    </message>
    <message>
        <source>The subscription “%1” has no key.</source>
        <translation>Das Abonnement „%1“ hat keinen Schlüssel.</translation>
    </message>
    <message>
        <source>There is no “%1” in the catalog.</source>
        <translation>Im Katalog gibt es „%1“ nicht.</translation>
    </message>
    <message>
        <source>“%1” was changed by somebody else in the meantime; read it again and repeat the change.</source>
        <translation>„%1“ wurde inzwischen von jemand anderem geändert; neu lesen und die Änderung wiederholen.</translation>
    </message>
    <message>
        <source>The text to write must be in “value”.</source>
        <translation>Der zu schreibende Text muss in „value“ stehen.</translation>
    </message>
    <message>
        <source>The properties of a resource must be an object.</source>
        <translation>Die Eigenschaften einer Ressource müssen ein Objekt sein.</translation>
    </message>
    <message>
        <source>“%1” cannot be removed.</source>
        <translation>„%1“ kann nicht entfernt werden.</translation>
    </message>
    <message>
        <source>An artifact folder has no place for “%1”.</source>
        <translation>Ein Artefaktordner hat keinen Platz für „%1“.</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>There is no option %1.</source>
        <translation>Es gibt keine Option %1.</translation>
    </message>
    <message>
        <source>The option %1 takes no value.</source>
        <translation>Die Option %1 nimmt keinen Wert an.</translation>
    </message>
    <message>
        <source>The option %1 needs a value.</source>
        <translation>Die Option %1 braucht einen Wert.</translation>
    </message>
    <message>
        <source>The option %1 may be given only once.</source>
        <translation>Die Option %1 darf nur einmal angegeben werden.</translation>
    </message>
    <message>
        <source>“%1” is no output format of this verb; it knows %2.</source>
        <translation>„%1“ ist kein Ausgabeformat dieses Befehls; er kennt %2.</translation>
    </message>
    <message>
        <source>--tls-listen needs --cert FILE and --key FILE, both PEM.</source>
        <translation>--tls-listen braucht --cert DATEI und --key DATEI, beide als PEM.</translation>
    </message>
    <message>
        <source>--artifacts FOLDER is missing: the catalog to serve.</source>
        <translation>--artifacts ORDNER fehlt: der Katalog, der bedient werden soll.</translation>
    </message>
    <message>
        <source>%1 is not expected here.</source>
        <translation>%1 wird hier nicht erwartet.</translation>
    </message>
    <message>
        <source>Say what to do with the files: inspect FILE….</source>
        <translation>Angeben, was mit den Dateien geschehen soll: inspect DATEI….</translation>
    </message>
    <message>
        <source>Name at least one file to inspect.</source>
        <translation>Mindestens eine zu prüfende Datei nennen.</translation>
    </message>
    <message>
        <source>%1 takes a whole number from %2 to %3, not %4.</source>
        <translation>%1 verlangt eine ganze Zahl von %2 bis %3, nicht %4.</translation>
    </message>
</context>
<context>
    <name>gateway</name>
    <message>
        <source>This policy document cannot be used.</source>
        <translation>Dieses Richtliniendokument kann nicht verwendet werden.</translation>
    </message>
    <message>
        <source>The client certificate %1 of backend %2 is not at hand; it is called without one.</source>
        <translation>Das Clientzertifikat %1 des Backends %2 ist nicht verfügbar; es wird ohne aufgerufen.</translation>
    </message>
    <message>
        <source>The backend address %1 is no http or https URL: %2</source>
        <translation>Die Backend-Adresse %1 ist keine http- oder https-URL: %2</translation>
    </message>
    <message>
        <source>There is no value for %1. Add the named value, or its secret.</source>
        <translation>Für %1 gibt es keinen Wert. Den benannten Wert oder sein Geheimnis hinzufügen.</translation>
    </message>
</context>
<context>
    <name>http</name>
    <message>
        <source>The URL must begin with http:// or https://.</source>
        <translation>Die URL muss mit http:// oder https:// beginnen.</translation>
    </message>
    <message>
        <source>The URL must not hold a user name or password: use a secret instead.</source>
        <translation>Die URL darf weder Benutzernamen noch Passwort enthalten: Verwenden Sie dafür ein Geheimnis.</translation>
    </message>
    <message>
        <source>The URL has no valid host and port after %1://.</source>
        <translation>Die URL hat nach %1:// keinen gültigen Host und Port.</translation>
    </message>
    <message>
        <source>The URL must not have a fragment (#…).</source>
        <translation>Die URL darf kein Fragment (#…) haben.</translation>
    </message>
    <message>
        <source>The URL has characters that must be encoded as %XX, or a &apos;..&apos; in its path.</source>
        <translation>Die URL enthält Zeichen, die als %XX kodiert sein müssen, oder „..“ im Pfad.</translation>
    </message>
</context>
<context>
    <name>kube</name>
    <message>
        <source>A Kubernetes object was expected here, not a value of the kind %1.</source>
        <translation>Hier wurde ein Kubernetes-Objekt erwartet, kein Wert der Art %1.</translation>
    </message>
    <message>
        <source>“%1” of a Kubernetes object must be a text.</source>
        <translation>„%1“ eines Kubernetes-Objekts muss ein Text sein.</translation>
    </message>
    <message>
        <source>This is no Kubernetes object: “%1” is missing.</source>
        <translation>Das ist kein Kubernetes-Objekt: „%1“ fehlt.</translation>
    </message>
    <message>
        <source>“items” of a list must be a list.</source>
        <translation>„items“ einer Liste muss eine Liste sein.</translation>
    </message>
</context>
<context>
    <name>net</name>
    <message>
        <source>%1 is not a numeric IP address.</source>
        <translation>%1 ist keine numerische IP-Adresse.</translation>
    </message>
    <message>
        <source>%1 is not an address to listen on. Write IP:PORT, for example 127.0.0.1:8080 or [::1]:0.</source>
        <translation>%1 ist keine Adresse, auf der gelauscht werden kann. Schreiben Sie IP:PORT, zum Beispiel 127.0.0.1:8080 oder [::1]:0.</translation>
    </message>
    <message>
        <source>The system gives no event descriptors. Raise the limit of open files (ulimit -n).</source>
        <translation>Das System gibt keine Ereignisdeskriptoren her. Erhöhen Sie die Grenze für offene Dateien (ulimit -n).</translation>
    </message>
    <message>
        <source>Cannot listen on %1. Choose another port, or 0 for a free one.</source>
        <translation>Auf %1 kann nicht gelauscht werden. Wählen Sie einen anderen Port, oder 0 für einen freien.</translation>
    </message>
    <message>
        <source>The name %1 cannot be resolved.</source>
        <translation>Der Name %1 lässt sich nicht auflösen.</translation>
    </message>
    <message>
        <source>Cannot connect to %1.</source>
        <translation>Keine Verbindung zu %1.</translation>
    </message>
    <message>
        <source>The connection was refused.</source>
        <translation>Die Verbindung wurde abgelehnt.</translation>
    </message>
    <message>
        <source>The certificate cannot be read: it must be PEM, the server&apos;s own certificate first.</source>
        <translation>Das Zertifikat lässt sich nicht lesen: Es muss PEM sein, das eigene Zertifikat des Servers zuerst.</translation>
    </message>
    <message>
        <source>The private key cannot be read: it must be PEM without a password.</source>
        <translation>Der private Schlüssel lässt sich nicht lesen: Er muss PEM ohne Passwort sein.</translation>
    </message>
    <message>
        <source>The private key does not belong to the certificate.</source>
        <translation>Der private Schlüssel gehört nicht zum Zertifikat.</translation>
    </message>
    <message>
        <source>The CA bundle holds no certificate: it must be PEM.</source>
        <translation>Das CA-Bündel enthält kein Zertifikat: Es muss PEM sein.</translation>
    </message>
</context>
<context>
    <name>openapi</name>
    <message>
        <source>This is no OpenAPI document: it has neither “openapi” nor “swagger”.</source>
        <translation>Dies ist kein OpenAPI-Dokument: Es hat weder „openapi“ noch „swagger“.</translation>
    </message>
    <message>
        <source>The version must be a text; put it in quotes, for example &quot;3.0.0&quot;.</source>
        <translation>Die Version muss ein Text sein; setzen Sie sie in Anführungszeichen, zum Beispiel &quot;3.0.0&quot;.</translation>
    </message>
    <message>
        <source>OpenAPI version “%1” is not known; 2.0, 3.0.0 to 3.0.4 and 3.1.0 to 3.1.2 are.</source>
        <translation>Die OpenAPI-Version „%1“ ist unbekannt; bekannt sind 2.0, 3.0.0 bis 3.0.4 und 3.1.0 bis 3.1.2.</translation>
    </message>
    <message>
        <source>“version” of “info” must be a text; put it in quotes: &quot;%1&quot;.</source>
        <translation>„version“ in „info“ muss ein Text sein; setzen Sie ihn in Anführungszeichen: &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>“paths” must be a mapping of paths to their operations.</source>
        <translation>„paths“ muss Pfade ihren Operationen zuordnen.</translation>
    </message>
    <message>
        <source>“paths” is missing, which OpenAPI %1 requires.</source>
        <translation>„paths“ fehlt; OpenAPI %1 verlangt es.</translation>
    </message>
    <message>
        <source>One of “paths”, “webhooks” and “components” is required.</source>
        <translation>Eines von „paths“, „webhooks“ und „components“ ist erforderlich.</translation>
    </message>
    <message>
        <source>The default of the server variable “%1” must be one of its “enum”.</source>
        <translation>Der Standardwert der Servervariablen „%1“ muss in ihrem „enum“ stehen.</translation>
    </message>
    <message>
        <source>The reference “%1” leads to another file, which is not followed; put its content here.</source>
        <translation>Der Verweis „%1“ führt in eine andere Datei, der nicht gefolgt wird; fügen Sie ihren Inhalt hier ein.</translation>
    </message>
    <message>
        <source>The reference “%1” leads to nothing in this document.</source>
        <translation>Der Verweis „%1“ führt in diesem Dokument ins Leere.</translation>
    </message>
    <message>
        <source>This is no OpenAPI document: it is not a mapping.</source>
        <translation>Dies ist kein OpenAPI-Dokument: Es ist keine Zuordnung.</translation>
    </message>
    <message>
        <source>“info” with a title and a version is missing.</source>
        <translation>„info“ mit Titel und Version fehlt.</translation>
    </message>
    <message>
        <source>“%1” of “info” is missing.</source>
        <translation>„%1“ fehlt in „info“.</translation>
    </message>
    <message>
        <source>The operationId “%1” is used already in line %2; each must be unique.</source>
        <translation>Die operationId „%1“ wird schon in Zeile %2 verwendet; jede muss eindeutig sein.</translation>
    </message>
    <message>
        <source>The path “%1” must begin with a slash.</source>
        <translation>Der Pfad „%1“ muss mit einem Schrägstrich beginnen.</translation>
    </message>
    <message>
        <source>Only OpenAPI 2.0 has “host” and “schemes”; this document is OpenAPI %1.</source>
        <translation>Nur OpenAPI 2.0 hat „host“ und „schemes“; dieses Dokument ist OpenAPI %1.</translation>
    </message>
    <message>
        <source>An address needs a scheme and a host.</source>
        <translation>Eine Adresse braucht ein Schema und einen Host.</translation>
    </message>
</context>
<context>
    <name>pki</name>
    <message>
        <source>%1 is no name for a certificate.</source>
        <translation>%1 ist kein Name für ein Zertifikat.</translation>
    </message>
    <message>
        <source>No key could be made.</source>
        <translation>Es konnte kein Schlüssel erzeugt werden.</translation>
    </message>
    <message>
        <source>No certificate authority could be made.</source>
        <translation>Es konnte keine Zertifizierungsstelle angelegt werden.</translation>
    </message>
    <message>
        <source>The certificate for %1 could not be made.</source>
        <translation>Das Zertifikat für %1 konnte nicht ausgestellt werden.</translation>
    </message>
</context>
<context>
    <name>policy</name>
    <message>
        <source>%1 of %2 must be a whole number from %3 to %4, not &apos;%5&apos;.</source>
        <translation>%1 von %2 muss eine ganze Zahl von %3 bis %4 sein, nicht „%5“.</translation>
    </message>
    <message>
        <source>%1 of %2 must be true or false, not &apos;%3&apos;.</source>
        <translation>%1 von %2 muss true oder false sein, nicht „%3“.</translation>
    </message>
    <message>
        <source>%1 of %2 must be one of %3, not &apos;%4&apos;.</source>
        <translation>%1 von %2 muss eines von %3 sein, nicht „%4“.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be the name of a header.</source>
        <translation>„%1“ kann kein Name eines Headers sein.</translation>
    </message>
    <message>
        <source>The attribute %1 of %2 is not supported yet.</source>
        <translation>Das Attribut %1 von %2 wird noch nicht unterstützt.</translation>
    </message>
    <message>
        <source>The attribute %1 of %2 is unknown.</source>
        <translation>Das Attribut %1 von %2 ist unbekannt.</translation>
    </message>
    <message>
        <source>The attribute %1 of %2 is unknown, did you mean %3?</source>
        <translation>Das Attribut %1 von %2 ist unbekannt; meinten Sie %3?</translation>
    </message>
    <message>
        <source>There is no named value %1: create it, or correct the name.</source>
        <translation>Es gibt keinen benannten Wert %1: Legen Sie ihn an, oder berichtigen Sie den Namen.</translation>
    </message>
    <message>
        <source>The document must begin with &lt;policies&gt;, not with &lt;%1&gt;.</source>
        <translation>Das Dokument muss mit &lt;policies&gt; beginnen, nicht mit &lt;%1&gt;.</translation>
    </message>
    <message>
        <source>The section %1 stands twice: join the two.</source>
        <translation>Der Abschnitt %1 steht zweimal da: Fassen Sie beide zusammen.</translation>
    </message>
    <message>
        <source>Only policies may stand in %1, no text.</source>
        <translation>In %1 dürfen nur Richtlinien stehen, kein Text.</translation>
    </message>
    <message>
        <source>The policy %1 may not stand in %2, only in: %3.</source>
        <translation>Die Richtlinie %1 darf nicht in %2 stehen, nur in: %3.</translation>
    </message>
    <message>
        <source>The policy %1 may not stand at the scope %2, only at: %3.</source>
        <translation>Die Richtlinie %1 darf nicht im Geltungsbereich %2 stehen, nur in: %3.</translation>
    </message>
    <message>
        <source>The policy %1 may stand only once in a document.</source>
        <translation>Die Richtlinie %1 darf in einem Dokument nur einmal stehen.</translation>
    </message>
    <message>
        <source>The policy %1 is not supported yet.</source>
        <translation>Die Richtlinie %1 wird noch nicht unterstützt.</translation>
    </message>
    <message>
        <source>The policy %1 is unknown.</source>
        <translation>Die Richtlinie %1 ist unbekannt.</translation>
    </message>
    <message>
        <source>The policy %1 is unknown, did you mean %2?</source>
        <translation>Die Richtlinie %1 ist unbekannt; meinten Sie %2?</translation>
    </message>
    <message>
        <source>%1 needs the attribute %2.</source>
        <translation>%1 braucht das Attribut %2.</translation>
    </message>
    <message>
        <source>Expressions are not supported yet: attribute %1 of %2 has one.</source>
        <translation>Ausdrücke werden noch nicht unterstützt: Das Attribut %1 von %2 enthält einen.</translation>
    </message>
    <message>
        <source>Expressions are not supported yet: %1 has one.</source>
        <translation>Ausdrücke werden noch nicht unterstützt: %1 enthält einen.</translation>
    </message>
    <message>
        <source>No text may stand in %1.</source>
        <translation>In %1 darf kein Text stehen.</translation>
    </message>
    <message>
        <source>The element %1 is not known in %2.</source>
        <translation>Das Element %1 ist in %2 nicht bekannt.</translation>
    </message>
    <message>
        <source>Give timeout or timeout-ms, not both.</source>
        <translation>Geben Sie timeout oder timeout-ms an, nicht beides.</translation>
    </message>
    <message>
        <source>HTTP/2 to backends is not supported yet: use 2or1 or 1.</source>
        <translation>HTTP/2 zu Backends wird noch nicht unterstützt: Verwenden Sie 2or1 oder 1.</translation>
    </message>
    <message>
        <source>set-header needs a &lt;value&gt;, unless it deletes the header.</source>
        <translation>set-header braucht ein &lt;value&gt;, außer wenn es den Header löscht.</translation>
    </message>
    <message>
        <source>A value of header %1 has a line break or another control character.</source>
        <translation>Ein Wert des Headers %1 enthält einen Zeilenumbruch oder ein anderes Steuerzeichen.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no IP address. A range is written &lt;address-range from=&quot;…&quot; to=&quot;…&quot;/&gt;.</source>
        <translation>„%1“ ist keine IP-Adresse. Ein Bereich wird als &lt;address-range from=&quot;…&quot; to=&quot;…&quot;/&gt; geschrieben.</translation>
    </message>
    <message>
        <source>The range must begin at its lower address, both of the same kind.</source>
        <translation>Der Bereich muss mit seiner niedrigeren Adresse beginnen, und beide müssen von derselben Art sein.</translation>
    </message>
    <message>
        <source>ip-filter needs an &lt;address&gt; or an &lt;address-range&gt;.</source>
        <translation>ip-filter braucht ein &lt;address&gt; oder ein &lt;address-range&gt;.</translation>
    </message>
    <message>
        <source>%1 needs the attribute id or name.</source>
        <translation>%1 braucht das Attribut id oder name.</translation>
    </message>
    <message>
        <source>The document is empty: it needs a &lt;policies&gt; element.</source>
        <translation>Das Dokument ist leer: Es braucht ein Element &lt;policies&gt;.</translation>
    </message>
    <message>
        <source>Nothing may follow &lt;/%1&gt;.</source>
        <translation>Auf &lt;/%1&gt; darf nichts folgen.</translation>
    </message>
    <message>
        <source>This &lt;? is never closed: end it with ?&gt;.</source>
        <translation>Dieses &lt;? wird nie geschlossen: Beenden Sie es mit ?&gt;.</translation>
    </message>
    <message>
        <source>This comment is never closed: end it with --&gt;.</source>
        <translation>Dieser Kommentar wird nie geschlossen: Beenden Sie ihn mit --&gt;.</translation>
    </message>
    <message>
        <source>Elements are nested more than %1 deep.</source>
        <translation>Elemente sind tiefer als %1 Ebenen verschachtelt.</translation>
    </message>
    <message>
        <source>An element must stand here, for example &lt;policies&gt;.</source>
        <translation>Hier muss ein Element stehen, zum Beispiel &lt;policies&gt;.</translation>
    </message>
    <message>
        <source>This &apos;&lt;&apos; begins no element: write &amp;lt; for the character.</source>
        <translation>Dieses „&lt;“ beginnt kein Element: Schreiben Sie &amp;lt; für das Zeichen.</translation>
    </message>
    <message>
        <source>The attribute %1 stands twice.</source>
        <translation>Das Attribut %1 steht zweimal da.</translation>
    </message>
    <message>
        <source>The tag of &lt;%1&gt; is never closed: an attribute, &apos;/&gt;&apos; or &apos;&gt;&apos; must stand here.</source>
        <translation>Das Tag von &lt;%1&gt; wird nie geschlossen: Hier muss ein Attribut, „/&gt;“ oder „&gt;“ stehen.</translation>
    </message>
    <message>
        <source>The attribute %1 needs a value in quotation marks.</source>
        <translation>Das Attribut %1 braucht einen Wert in Anführungszeichen.</translation>
    </message>
    <message>
        <source>The value of the attribute %1 is never closed.</source>
        <translation>Der Wert des Attributs %1 wird nie geschlossen.</translation>
    </message>
    <message>
        <source>&lt;%1&gt; is never closed: add &lt;/%1&gt;.</source>
        <translation>&lt;%1&gt; wird nie geschlossen: Ergänzen Sie &lt;/%1&gt;.</translation>
    </message>
    <message>
        <source>This CDATA section is never closed: end it with ]]&gt;.</source>
        <translation>Dieser CDATA-Abschnitt wird nie geschlossen: Beenden Sie ihn mit ]]&gt;.</translation>
    </message>
    <message>
        <source>&lt;/%1&gt; must stand here: it closes the &lt;%1&gt; of line %2.</source>
        <translation>Hier muss &lt;/%1&gt; stehen: Es schließt das &lt;%1&gt; von Zeile %2.</translation>
    </message>
    <message>
        <source>The content type has a control character.</source>
        <translation>Der Inhaltstyp enthält ein Steuerzeichen.</translation>
    </message>
    <message>
        <source>quota needs the attribute calls or bandwidth.</source>
        <translation>quota braucht das Attribut calls oder bandwidth.</translation>
    </message>
    <message>
        <source>The reason has a line break or another control character.</source>
        <translation>Der Grund enthält einen Zeilenumbruch oder ein anderes Steuerzeichen.</translation>
    </message>
    <message>
        <source>%1 may stand only once in return-response.</source>
        <translation>%1 darf in return-response nur einmal stehen.</translation>
    </message>
    <message>
        <source>The braces of the template &apos;%1&apos; do not match.</source>
        <translation>Die geschweiften Klammern der Vorlage „%1“ passen nicht zusammen.</translation>
    </message>
    <message>
        <source>The template &apos;%1&apos; has a blank, &apos;#&apos; or a control character: write it as %XX.</source>
        <translation>Die Vorlage „%1“ enthält ein Leerzeichen, „#“ oder ein Steuerzeichen: Schreiben Sie es als %XX.</translation>
    </message>
    <message>
        <source>A base-url has no query: use set-query-parameter.</source>
        <translation>Eine base-url hat keinen Abfrageteil: Verwenden Sie set-query-parameter.</translation>
    </message>
    <message>
        <source>set-backend-service needs either base-url or backend-id.</source>
        <translation>set-backend-service braucht entweder base-url oder backend-id.</translation>
    </message>
    <message>
        <source>There is no backend %1: create it, or correct the name.</source>
        <translation>Es gibt kein Backend %1: Legen Sie es an, oder berichtigen Sie den Namen.</translation>
    </message>
    <message>
        <source>The name of a query parameter may not be empty.</source>
        <translation>Der Name eines Abfrageparameters darf nicht leer sein.</translation>
    </message>
    <message>
        <source>set-query-parameter needs a &lt;value&gt;, unless it deletes the parameter.</source>
        <translation>set-query-parameter braucht ein &lt;value&gt;, außer wenn es den Parameter löscht.</translation>
    </message>
</context>
<context>
    <name>routing</name>
    <message>
        <source>No API has a path that %1 begins with.</source>
        <translation>Keine API hat einen Pfad, mit dem %1 beginnt.</translation>
    </message>
    <message>
        <source>The path %1 holds &apos;.&apos; or &apos;..&apos;: write it without them.</source>
        <translation>Der Pfad %1 enthält „.“ oder „..“: Schreiben Sie ihn ohne.</translation>
    </message>
    <message>
        <source>The API at %1 has versions and the request names none.</source>
        <translation>Die API unter %1 hat Versionen, und die Anfrage nennt keine.</translation>
    </message>
    <message>
        <source>No version of the API at %1 has the name that the request gives.</source>
        <translation>Keine Version der API unter %1 hat den Namen, den die Anfrage nennt.</translation>
    </message>
    <message>
        <source>API %1 has no such revision.</source>
        <translation>Die API %1 hat keine solche Revision.</translation>
    </message>
    <message>
        <source>This revision of API %1 is offline.</source>
        <translation>Diese Revision der API %1 ist offline.</translation>
    </message>
    <message>
        <source>API %1 does not answer on %2.</source>
        <translation>Die API %1 antwortet nicht über %2.</translation>
    </message>
    <message>
        <source>No operation of API %1 has the path %2.</source>
        <translation>Keine Operation der API %1 hat den Pfad %2.</translation>
    </message>
    <message>
        <source>API %1 has operations at %2, but none for %3.</source>
        <translation>Die API %1 hat Operationen unter %2, aber keine für %3.</translation>
    </message>
    <message>
        <source>The operations of API %1 at %2 want query parameters that the request lacks.</source>
        <translation>Die Operationen der API %1 unter %2 verlangen Abfrageparameter, die der Anfrage fehlen.</translation>
    </message>
    <message>
        <source>API %1 requires a subscription key: the request has neither the header %2 nor the query parameter %3.</source>
        <translation>Die API %1 verlangt einen Abonnementschlüssel: Die Anfrage hat weder den Header %2 noch den Abfrageparameter %3.</translation>
    </message>
    <message>
        <source>No subscription has the key that the request sent.</source>
        <translation>Kein Abonnement hat den Schlüssel, den die Anfrage gesendet hat.</translation>
    </message>
    <message>
        <source>The request has the header %1 more than once, with different keys.</source>
        <translation>Die Anfrage hat den Header %1 mehrfach, mit verschiedenen Schlüsseln.</translation>
    </message>
    <message>
        <source>The key belongs to subscription %1, which is not active.</source>
        <translation>Der Schlüssel gehört zum Abonnement %1, das nicht aktiv ist.</translation>
    </message>
    <message>
        <source>The key belongs to subscription %1, whose scope does not include API %2.</source>
        <translation>Der Schlüssel gehört zum Abonnement %1, dessen Geltungsbereich die API %2 nicht umfasst.</translation>
    </message>
    <message>
        <source>Its version set &apos;%1&apos; does not exist: add it, or remove the reference.</source>
        <translation>Ihre Versionsgruppe „%1“ gibt es nicht: Legen Sie sie an, oder entfernen Sie den Verweis.</translation>
    </message>
    <message>
        <source>Another API has the same path, version and revision: this one is not served.</source>
        <translation>Eine andere API hat denselben Pfad, dieselbe Version und Revision: Diese hier wird nicht bedient.</translation>
    </message>
    <message>
        <source>One of its keys belongs to another subscription, too, and counts for that one: change it.</source>
        <translation>Einer seiner Schlüssel gehört auch zu einem anderen Abonnement und zählt für jenes: Ändern Sie ihn.</translation>
    </message>
    <message>
        <source>The braces of the segment &apos;%1&apos; do not match.</source>
        <translation>Die geschweiften Klammern des Segments „%1“ passen nicht zusammen.</translation>
    </message>
    <message>
        <source>The segment &apos;%1&apos; has a parameter without a usable name.</source>
        <translation>Das Segment „%1“ hat einen Parameter ohne brauchbaren Namen.</translation>
    </message>
    <message>
        <source>Put text between the parameters of the segment &apos;%1&apos;.</source>
        <translation>Setzen Sie Text zwischen die Parameter des Segments „%1“.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; takes the rest of the path: it can only be the last segment.</source>
        <translation>„%1“ nimmt den Rest des Pfades auf: Es kann nur das letzte Segment sein.</translation>
    </message>
    <message>
        <source>The query part &apos;%1&apos; is neither name={parameter} nor name=value.</source>
        <translation>Der Abfrageteil „%1“ ist weder name={parameter} noch name=wert.</translation>
    </message>
</context>
<context>
    <name>sample</name>
    <message>
        <source>The cluster knows no %1 of %2; define it before it is used.</source>
        <translation>Der Cluster kennt kein %1 von %2; vor der Verwendung definieren.</translation>
    </message>
    <message>
        <source>%1 was refused: correct it as the answer says.</source>
        <translation>%1 wurde abgelehnt: nach der Antwort berichtigen.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made: choose one that you may write to.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden; einen wählen, in den geschrieben werden darf.</translation>
    </message>
    <message>
        <source>%1 has no address in the cluster.</source>
        <translation>%1 hat im Cluster keine Adresse.</translation>
    </message>
    <message>
        <source>The sample world cannot start.</source>
        <translation>Die Beispielwelt kann nicht starten.</translation>
    </message>
</context>
<context>
    <name>text</name>
    <message>
        <source>The document is empty where JSON was expected.</source>
        <translation>Das Dokument ist leer; erwartet wurde JSON.</translation>
    </message>
    <message>
        <source>There is text after the end of the JSON document; remove it.</source>
        <translation>Nach dem Ende des JSON-Dokuments steht noch Text; entfernen Sie ihn.</translation>
    </message>
    <message>
        <source>The JSON document ends too early; it looks cut off.</source>
        <translation>Das JSON-Dokument endet zu früh; es scheint abgeschnitten zu sein.</translation>
    </message>
    <message>
        <source>The JSON document is nested deeper than %1 levels.</source>
        <translation>Das JSON-Dokument ist tiefer als %1 Ebenen verschachtelt.</translation>
    </message>
    <message>
        <source>A JSON value was expected here, not “%1”.</source>
        <translation>Hier wurde ein JSON-Wert erwartet, nicht „%1“.</translation>
    </message>
    <message>
        <source>A digit was expected in this number.</source>
        <translation>In dieser Zahl wurde eine Ziffer erwartet.</translation>
    </message>
    <message>
        <source>A JSON number must not begin with a zero.</source>
        <translation>Eine JSON-Zahl darf nicht mit einer Null beginnen.</translation>
    </message>
    <message>
        <source>A line break or control character stands inside a JSON string; close the string or write the character as an escape.</source>
        <translation>In einer JSON-Zeichenkette steht ein Zeilenumbruch oder Steuerzeichen; schließen Sie die Zeichenkette, oder schreiben Sie das Zeichen als Escape-Folge.</translation>
    </message>
    <message>
        <source>“\%1” is no escape that JSON knows.</source>
        <translation>„\%1“ ist keine Escape-Folge, die JSON kennt.</translation>
    </message>
    <message>
        <source>This escape is half of a surrogate pair; write both halves.</source>
        <translation>Diese Escape-Folge ist nur die Hälfte eines Ersatzpaares; schreiben Sie beide Hälften.</translation>
    </message>
    <message>
        <source>Four hexadecimal digits must follow “\u”.</source>
        <translation>Auf „\u“ müssen vier Hexadezimalziffern folgen.</translation>
    </message>
    <message>
        <source>A comma or “%1” is missing here.</source>
        <translation>Hier fehlt ein Komma oder „%1“.</translation>
    </message>
    <message>
        <source>The name of a member, in double quotes, was expected here.</source>
        <translation>Hier wurde der Name eines Elements in doppelten Anführungszeichen erwartet.</translation>
    </message>
    <message>
        <source>A colon must follow the name “%1”.</source>
        <translation>Auf den Namen „%1“ muss ein Doppelpunkt folgen.</translation>
    </message>
    <message>
        <source>The document has more than %1 bytes; that is too much to read.</source>
        <translation>Das Dokument hat mehr als %1 Bytes; das ist zu viel zum Einlesen.</translation>
    </message>
    <message>
        <source>The key “%1” stands here a second time; remove one of the two.</source>
        <translation>Der Schlüssel „%1“ steht hier ein zweites Mal; entfernen Sie einen der beiden.</translation>
    </message>
    <message>
        <source>This byte is not UTF-8; save the file in the encoding UTF-8.</source>
        <translation>Dieses Byte ist kein UTF-8; speichern Sie die Datei in der Kodierung UTF-8.</translation>
    </message>
    <message>
        <source>A control character stands here, which YAML does not allow; remove it.</source>
        <translation>Hier steht ein Steuerzeichen, das YAML nicht erlaubt; entfernen Sie es.</translation>
    </message>
    <message>
        <source>This cannot be read as YAML (%1); check the indentation and the quotes here and in the line before.</source>
        <translation>Dies lässt sich nicht als YAML lesen (%1); prüfen Sie Einrückung und Anführungszeichen hier und in der Zeile davor.</translation>
    </message>
    <message>
        <source>A second YAML document begins here where only one is expected; remove it.</source>
        <translation>Hier beginnt ein zweites YAML-Dokument, wo nur eines erwartet wird; entfernen Sie es.</translation>
    </message>
    <message>
        <source>The YAML document has more than %1 values; that is too much to read.</source>
        <translation>Das YAML-Dokument hat mehr als %1 Werte; das ist zu viel zum Einlesen.</translation>
    </message>
    <message>
        <source>This does not belong to what stands before it; check the indentation, or write “---” to begin another document.</source>
        <translation>Dies gehört nicht zu dem, was davor steht; prüfen Sie die Einrückung, oder beginnen Sie mit „---“ ein weiteres Dokument.</translation>
    </message>
    <message>
        <source>A colon is missing after “%1”.</source>
        <translation>Nach „%1“ fehlt ein Doppelpunkt.</translation>
    </message>
    <message>
        <source>The quote that begins here is never closed.</source>
        <translation>Das Anführungszeichen, das hier beginnt, wird nie geschlossen.</translation>
    </message>
    <message>
        <source>This alias stands inside the value that it refers to; a value cannot contain itself.</source>
        <translation>Dieser Alias steht in dem Wert, auf den er verweist; ein Wert kann sich nicht selbst enthalten.</translation>
    </message>
    <message>
        <source>The aliases of this document repeat too much: written out it would be too large to read.</source>
        <translation>Die Aliasse dieses Dokuments wiederholen zu viel: Ausgeschrieben wäre es zu groß zum Einlesen.</translation>
    </message>
    <message>
        <source>The YAML document is nested deeper than %1 levels.</source>
        <translation>Das YAML-Dokument ist tiefer als %1 Ebenen verschachtelt.</translation>
    </message>
    <message>
        <source>A key must be a simple text; this alias stands for a list or a mapping.</source>
        <translation>Ein Schlüssel muss ein einfacher Text sein; dieser Alias steht für eine Liste oder Zuordnung.</translation>
    </message>
    <message>
        <source>The bracket that opens here is never closed.</source>
        <translation>Die Klammer, die hier öffnet, wird nie geschlossen.</translation>
    </message>
    <message>
        <source>A key must be a simple text; here it is a list or a mapping. Quote values that begin with “{” or “[”, and render templates before reading them.</source>
        <translation>Ein Schlüssel muss ein einfacher Text sein; hier ist er eine Liste oder Zuordnung. Setzen Sie Werte, die mit „{“ oder „[“ beginnen, in Anführungszeichen, und füllen Sie Vorlagen vor dem Einlesen aus.</translation>
    </message>
    <message>
        <source>“&lt;&lt;” merges a mapping or a list of mappings; this is neither.</source>
        <translation>„&lt;&lt;“ fügt eine Zuordnung oder eine Liste von Zuordnungen ein; dies ist keines von beiden.</translation>
    </message>
    <message>
        <source>A separator is missing behind this closing quote.</source>
        <translation>Hinter diesem schließenden Anführungszeichen fehlt ein Trennzeichen.</translation>
    </message>
    <message>
        <source>The document has nothing at %1.</source>
        <translation>Das Dokument hat nichts unter %1.</translation>
    </message>
    <message>
        <source>“%1” is no JSON pointer; write it as “/name/0”, with ~0 for ~ and ~1 for /.</source>
        <translation>„%1“ ist kein JSON-Zeiger; schreiben Sie ihn wie „/name/0“, mit ~0 für ~ und ~1 für /.</translation>
    </message>
</context>
<context>
    <name>traffic</name>
    <message>
        <source>This line is no request record: it has no member &quot;time&quot; in ISO 8601 form.</source>
        <translation>Diese Zeile ist kein Anfrageprotokoll: Ihr fehlt das Element „time“ in der Form von ISO 8601.</translation>
    </message>
    <message>
        <source>The request log %1 cannot be written. Choose another file with --log.</source>
        <translation>Das Anfrageprotokoll %1 lässt sich nicht schreiben. Wählen Sie mit --log eine andere Datei.</translation>
    </message>
</context>
<context>
    <name>workspace</name>
    <message>
        <source>The catalog has %1 problems and --strict allows none.</source>
        <translation>Der Katalog hat %1 Probleme, und --strict erlaubt keines.</translation>
    </message>
</context>
</TS>
