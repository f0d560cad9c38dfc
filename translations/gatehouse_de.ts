<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>attention</name>
    <message>
        <source>The local gateway does not listen</source>
        <translation>Das lokale Gateway hört nicht</translation>
    </message>
    <message>
        <source>The local gateway is stopped</source>
        <translation>Das lokale Gateway ist angehalten</translation>
    </message>
    <message>
        <source>Nobody can call an API through it until it is started.</source>
        <translation>Bis es gestartet wird, kann niemand darüber eine API aufrufen.</translation>
    </message>
    <message>
        <source>The cluster cannot be asked</source>
        <translation>Der Cluster lässt sich nicht abfragen</translation>
    </message>
    <message>
        <source>What is shown of the cluster is out of date</source>
        <translation>Was vom Cluster gezeigt wird, ist veraltet</translation>
    </message>
    <message>
        <source>A faulty policy stops calls to %1</source>
        <translation>Eine fehlerhafte Richtlinie verhindert Aufrufe von %1</translation>
    </message>
    <message>
        <source>The catalog was not taken; what was served before goes on</source>
        <translation>Der Katalog wurde nicht übernommen; was vorher bedient wurde, läuft weiter</translation>
    </message>
    <message>
        <source>The catalog has problems: %1</source>
        <translation>Probleme im Katalog: %1</translation>
    </message>
    <message>
        <source>%1 of %2 calls failed</source>
        <translation>%1 von %2 Aufrufen sind fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 leads nowhere</source>
        <translation>%1 führt nirgendwohin</translation>
    </message>
    <message>
        <source>Services that no API uses: %1</source>
        <translation>Services, die keine API verwendet: %1</translation>
    </message>
    <message>
        <source>Nothing leads to %1. Publish it as an API, or leave it to the cluster.</source>
        <translation>Zu %1 führt nichts. Veröffentlichen Sie es als API oder überlassen Sie es dem Cluster.</translation>
    </message>
    <message>
        <source>%1 cannot reach a backend</source>
        <translation>%1 erreicht kein Backend</translation>
    </message>
    <message>
        <source>Some calls to %1 cannot reach a backend</source>
        <translation>Manche Aufrufe von %1 erreichen kein Backend</translation>
    </message>
    <message>
        <source>No Pod of %1 is ready</source>
        <translation>Kein Pod von %1 ist bereit</translation>
    </message>
    <message>
        <source>Not every Pod of %1 is ready</source>
        <translation>Nicht jeder Pod von %1 ist bereit</translation>
    </message>
    <message>
        <source>behind %1</source>
        <translation>hinter %1</translation>
    </message>
    <message>
        <source>Calls that met no API fail</source>
        <translation>Aufrufe, die auf keine API trafen, schlagen fehl</translation>
    </message>
    <message>
        <source>Calls to %1 fail</source>
        <translation>Aufrufe von %1 schlagen fehl</translation>
    </message>
    <message>
        <source>%1 of %2 calls got 5xx or no answer, which is %3 %.</source>
        <translation>%1 von %2 Aufrufen bekamen 5xx oder keine Antwort, das sind %3 %.</translation>
    </message>
    <message>
        <source>Callers come without a valid key</source>
        <translation>Aufrufer kommen ohne gültigen Schlüssel</translation>
    </message>
    <message>
        <source>Callers without a subscription are throttled</source>
        <translation>Aufrufer ohne Abonnement werden gedrosselt</translation>
    </message>
    <message>
        <source>Callers without a subscription are not let in</source>
        <translation>Aufrufer ohne Abonnement werden nicht eingelassen</translation>
    </message>
    <message>
        <source>%1 has used up its quota</source>
        <translation>%1 hat sein Kontingent verbraucht</translation>
    </message>
    <message>
        <source>%1 is throttled</source>
        <translation>%1 wird gedrosselt</translation>
    </message>
    <message>
        <source>The key of %1 does not open what it calls</source>
        <translation>Der Schlüssel von %1 passt nicht</translation>
    </message>
    <message>
        <source>%1 is not let in</source>
        <translation>%1 wird nicht eingelassen</translation>
    </message>
    <message>
        <source>%1 of %2 calls without a subscription were refused with %3.</source>
        <translation>%1 von %2 Aufrufen ohne Abonnement wurden mit %3 abgewiesen.</translation>
    </message>
    <message>
        <source>%1 of its %2 calls were refused with %3.</source>
        <translation>%1 seiner %2 Aufrufe wurden mit %3 abgewiesen.</translation>
    </message>
</context>
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
    <name>bridge</name>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation>vor %1 s</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>vor %1 min</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>The workspace is read-only: %1 allows changes</source>
        <translation>Der Arbeitsbereich ist schreibgeschützt: %1 erlaubt Änderungen</translation>
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
    <message>
        <source>“%1” is no duration above zero; write it as PT10S, PT5M or PT1H30M.</source>
        <translation>„%1“ ist keine Dauer über null; schreiben Sie sie wie PT10S, PT5M oder PT1H30M.</translation>
    </message>
    <message>
        <source>A range of statuses has min and max between 200 and 599.</source>
        <translation>Ein Bereich von Statuscodes hat min und max zwischen 200 und 599.</translation>
    </message>
    <message>
        <source>A backend has one circuit breaker rule; only the first is used.</source>
        <translation>Ein Backend hat eine Regel für seinen Schutzschalter; nur die erste wird verwendet.</translation>
    </message>
    <message>
        <source>This circuit breaker never opens: give its failureCondition a count or a percentage above zero.</source>
        <translation>Dieser Schutzschalter öffnet nie: Geben Sie seiner failureCondition einen count oder percentage über null.</translation>
    </message>
    <message>
        <source>“%1” must be a mapping.</source>
        <translation>„%1“ muss eine Zuordnung sein.</translation>
    </message>
    <message>
        <source>“%1” has no member “%2”.</source>
        <translation>„%1“ hat kein Element „%2“.</translation>
    </message>
    <message>
        <source>“%1” needs “%2”.</source>
        <translation>„%1“ braucht „%2“.</translation>
    </message>
    <message>
        <source>“%1” must be a list.</source>
        <translation>„%1“ muss eine Liste sein.</translation>
    </message>
    <message>
        <source>Secrets have no “%1”; they have “subscriptions”, “namedValues”, “identityTokens”, “authorizations” and “certificates”.</source>
        <translation>Die Geheimnisse kennen kein „%1“, nur „subscriptions“, „namedValues“, „identityTokens“, „authorizations“ und „certificates“.</translation>
    </message>
    <message>
        <source>“%1” is no time for “%2”; write it as 2026-01-31T10:00:00Z.</source>
        <translation>„%1“ ist kein Zeitpunkt für „%2“; schreiben Sie ihn wie 2026-01-31T10:00:00Z.</translation>
    </message>
</context>
<context>
    <name>change</name>
    <message>
        <source>The journal %1 cannot be written, so nothing was changed. Check the folder&apos;s permissions and the space on its disk.</source>
        <translation>Das Journal %1 kann nicht geschrieben werden, daher wurde nichts geändert. Prüfen Sie die Rechte des Ordners und den Platz auf seinem Datenträger.</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>Es gibt nichts zurückzunehmen.</translation>
    </message>
    <message>
        <source>The workspace is read-only, so nothing was changed. Leave the read-only mode first.</source>
        <translation>Der Arbeitsbereich ist schreibgeschützt, deshalb wurde nichts geändert. Heben Sie den Schreibschutz zuerst auf.</translation>
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
    <message>
        <source>--kubeconfig FILE is missing: how to reach the cluster.</source>
        <translation>--kubeconfig DATEI fehlt: wie der Cluster zu erreichen ist.</translation>
    </message>
    <message>
        <source>--artifacts FOLDER is missing: the catalog to map.</source>
        <translation>--artifacts ORDNER fehlt: der Katalog, der abgebildet werden soll.</translation>
    </message>
    <message>
        <source>%1 did not show its objects within %2 seconds. Try a longer --timeout.</source>
        <translation>%1 hat seine Objekte nicht innerhalb von %2 Sekunden gezeigt. Versuchen Sie es mit einem längeren --timeout.</translation>
    </message>
    <message>
        <source>-p takes NAME=VALUE, not “%1”.</source>
        <translation>-p verlangt NAME=WERT, nicht „%1“.</translation>
    </message>
    <message>
        <source>-H takes &apos;Name: value&apos;, not “%1”.</source>
        <translation>-H verlangt &apos;Name: Wert&apos;, nicht „%1“.</translation>
    </message>
    <message>
        <source>--secrets FILE is missing: where the key of the subscription is.</source>
        <translation>--secrets FILE fehlt: wo der Schlüssel des Abonnements steht.</translation>
    </message>
    <message>
        <source>Two words are expected: an API and one of its operations.</source>
        <translation>Zwei Wörter werden erwartet: eine API und eine ihrer Operationen.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 fehlt.</translation>
    </message>
    <message>
        <source>--artifacts FOLDER is missing: the catalog whose subscriptions get keys.</source>
        <translation>--artifacts FOLDER fehlt: der Katalog, dessen Abonnements Schlüssel erhalten.</translation>
    </message>
    <message>
        <source>--secrets FILE is missing: where the keys are.</source>
        <translation>--secrets FILE fehlt: wo die Schlüssel stehen.</translation>
    </message>
    <message>
        <source>%1 is no action of this verb, or a subscription is missing.</source>
        <translation>%1 ist keine Aktion dieses Befehls, oder ein Abonnement fehlt.</translation>
    </message>
    <message>
        <source>--artifacts FOLDER is missing: the catalog that the workspace serves.</source>
        <translation>--artifacts ORDNER fehlt: der Katalog, den der Arbeitsbereich ausliefert.</translation>
    </message>
    <message>
        <source>--context needs --kubeconfig.</source>
        <translation>--context braucht --kubeconfig.</translation>
    </message>
    <message>
        <source>%1 is no action of this verb, or a folder is missing.</source>
        <translation>%1 ist keine Aktion dieses Verbs, oder es fehlt ein Ordner.</translation>
    </message>
    <message>
        <source>Client certificates are none, ask, optional or required, not “%1”.</source>
        <translation>Client-Zertifikate sind none, ask, optional oder required, nicht „%1“.</translation>
    </message>
    <message>
        <source>--tls-listen needs --cert FILE and --key FILE, both PEM, as often as each other.</source>
        <translation>--tls-listen braucht --cert DATEI und --key DATEI, beide PEM, gleich oft.</translation>
    </message>
    <message>
        <source>Client certificates that are checked need --client-ca FILE.</source>
        <translation>Client-Zertifikate, die geprüft werden, brauchen --client-ca DATEI.</translation>
    </message>
    <message>
        <source>--backend-certificate takes ID=CHAIN.pem,KEY.pem, not %1.</source>
        <translation>--backend-certificate erwartet ID=KETTE.pem,SCHLÜSSEL.pem, nicht %1.</translation>
    </message>
    <message>
        <source>Say what to do with policies: %1.</source>
        <translation>Sagen Sie, was mit Richtlinien geschehen soll: %1.</translation>
    </message>
    <message>
        <source>Name at least one document or folder to check.</source>
        <translation>Nennen Sie mindestens ein Dokument oder einen Ordner, der geprüft werden soll.</translation>
    </message>
    <message>
        <source>The catalog has no %1 named %2.</source>
        <translation>Im Katalog gibt es unter %1 nichts mit dem Namen %2.</translation>
    </message>
    <message>
        <source>--operation needs the API it belongs to: --api NAME.</source>
        <translation>--operation braucht die API, zu der sie gehört: --api NAME.</translation>
    </message>
    <message>
        <source>--artifacts FOLDER is missing: the catalog to look into.</source>
        <translation>--artifacts ORDNER fehlt: der Katalog, in dem nachgesehen wird.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Give one expression, in quotation marks: &apos;@(context.Request.Method)&apos;.</source>
        <translation>Geben Sie einen Ausdruck in Anführungszeichen an: &apos;@(context.Request.Method)&apos;.</translation>
    </message>
    <message>
        <source>Name at least one policy document to format.</source>
        <translation>Nennen Sie mindestens ein Richtliniendokument, das formatiert werden soll.</translation>
    </message>
    <message>
        <source>Name the document and the request: --policy FILE --request FILE [--backend FILE].</source>
        <translation>Nennen Sie das Dokument und die Anfrage: --policy DATEI --request DATEI [--backend DATEI].</translation>
    </message>
    <message>
        <source>There is no folder %1: make it, or name another one with --events.</source>
        <translation>Es gibt keinen Ordner %1: Legen Sie ihn an, oder nennen Sie mit --events einen anderen.</translation>
    </message>
</context>
<context>
    <name>cluster</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>Namespace</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>, node port %1</source>
        <translation>, Node-Port %1</translation>
    </message>
    <message>
        <source>Terminating</source>
        <translation>Wird beendet</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation>Nicht bereit</translation>
    </message>
    <message>
        <source>No Pod stands behind it</source>
        <translation>Kein Pod steht dahinter</translation>
    </message>
    <message>
        <source>None of its Pods is ready</source>
        <translation>Keiner seiner Pods ist bereit</translation>
    </message>
    <message>
        <source>Calls get no answer. Check its selector, and whether its workload runs.</source>
        <translation>Aufrufe erhalten keine Antwort. Prüfen Sie seinen Selektor und ob seine Workload läuft.</translation>
    </message>
    <message>
        <source>Calls get no answer. Look at the Pods below: why are they not ready?</source>
        <translation>Aufrufe erhalten keine Antwort. Sehen Sie sich die Pods unten an: Warum sind sie nicht bereit?</translation>
    </message>
    <message>
        <source>%1 of %2 endpoints get no calls</source>
        <translation>%1 von %2 Endpunkten erhalten keine Aufrufe</translation>
    </message>
    <message>
        <source>Their Pods are not ready; the others take all calls.</source>
        <translation>Ihre Pods sind nicht bereit; die übrigen nehmen alle Aufrufe an.</translation>
    </message>
    <message>
        <source>Used by APIs</source>
        <translation>Von APIs genutzt</translation>
    </message>
    <message>
        <source>No API of the catalog leads here.</source>
        <translation>Keine API des Katalogs führt hierher.</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>Endpunkte</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Keine.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Cluster IP</source>
        <translation>Cluster-IP</translation>
    </message>
    <message>
        <source>External</source>
        <translation>Extern</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Ports</translation>
    </message>
    <message>
        <source>Traffic policy</source>
        <translation>Verkehrsregel</translation>
    </message>
    <message>
        <source>Selector</source>
        <translation>Selektor</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>TLS Secret</source>
        <translation>TLS-Secret</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>everything else</source>
        <translation>alles andere</translation>
    </message>
    <message>
        <source>no TLS</source>
        <translation>kein TLS</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Hosts</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>Führt zu</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>never kept: only names and sizes are read</source>
        <translation>wird nie aufbewahrt: nur Namen und Größen werden gelesen</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>Es ist leer.</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>Zuerst gesehen</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>, is being deleted</source>
        <translation>, wird gelöscht</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Bedingungen</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>None lately.</source>
        <translation>In letzter Zeit keine.</translation>
    </message>
    <message>
        <source>, %1 times</source>
        <translation>, %1-mal</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>The cluster has no Service yet: nothing in it can be called by name.</source>
        <translation>Der Cluster hat noch keinen Service: Nichts darin lässt sich über einen Namen aufrufen.</translation>
    </message>
    <message>
        <source>Pods</source>
        <translation>Pods</translation>
    </message>
    <message>
        <source>No Pod runs in the cluster.</source>
        <translation>Im Cluster läuft kein Pod.</translation>
    </message>
    <message>
        <source>Deployments</source>
        <translation>Deployments</translation>
    </message>
    <message>
        <source>The cluster has no Deployment.</source>
        <translation>Der Cluster hat kein Deployment.</translation>
    </message>
    <message>
        <source>Ingresses</source>
        <translation>Ingresses</translation>
    </message>
    <message>
        <source>The cluster has no Ingress: nothing is reached by host and path.</source>
        <translation>Der Cluster hat keinen Ingress: Nichts wird über Host und Pfad erreicht.</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Secrets</translation>
    </message>
    <message>
        <source>The cluster has no Secret.</source>
        <translation>Der Cluster hat kein Secret.</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>The cluster has no node: nothing can run in it.</source>
        <translation>Der Cluster hat keinen Knoten: Nichts kann darin laufen.</translation>
    </message>
    <message>
        <source>Namespaces</source>
        <translation>Namespaces</translation>
    </message>
    <message>
        <source>The cluster has no namespace.</source>
        <translation>Der Cluster hat keinen Namespace.</translation>
    </message>
    <message>
        <source>Nothing has happened lately: Kubernetes forgets Events after an hour.</source>
        <translation>In letzter Zeit ist nichts geschehen: Kubernetes vergisst Ereignisse nach einer Stunde.</translation>
    </message>
    <message>
        <source>outside</source>
        <translation>außerhalb</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>%1/%2 ready</source>
        <translation>%1/%2 bereit</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>0 wanted</source>
        <translation>0 gewünscht</translation>
    </message>
    <message>
        <source>Takes no new Pods</source>
        <translation>Nimmt keine Pods an</translation>
    </message>
    <message>
        <source>headless</source>
        <translation>ohne IP</translation>
    </message>
    <message>
        <source>no Service</source>
        <translation>kein Service</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message numerus="yes">
        <source>%n restart(s)</source>
        <translation>
            <numerusform>%n Neustart</numerusform>
            <numerusform>%n Neustarts</numerusform>
        </translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Gehört zu</translation>
    </message>
    <message>
        <source>No Service leads to it.</source>
        <translation>Kein Service führt zu ihm.</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>IP</source>
        <translation>IP</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Gestartet</translation>
    </message>
    <message>
        <source>Service account</source>
        <translation>Dienstkonto</translation>
    </message>
    <message>
        <source>Containers</source>
        <translation>Container</translation>
    </message>
    <message>
        <source>Init containers</source>
        <translation>Init-Container</translation>
    </message>
    <message>
        <source>%1 of %2 Pods are ready</source>
        <translation>%1 von %2 Pods sind bereit</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Gewünscht</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Aktuell</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Verfügbar</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>It has no Pod.</source>
        <translation>Es hat keinen Pod.</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Processors</source>
        <translation>Prozessoren</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>No Pod runs on it.</source>
        <translation>Auf ihm läuft kein Pod.</translation>
    </message>
    <message>
        <source>Restarts</source>
        <translation>Neustarts</translation>
    </message>
    <message>
        <source>Internal IP</source>
        <translation>Interne IP</translation>
    </message>
    <message>
        <source>External IP</source>
        <translation>Externe IP</translation>
    </message>
</context>
<context>
    <name>cluster::ClusterPage</name>
    <message>
        <source>Gone</source>
        <translation>Fort</translation>
    </message>
    <message>
        <source>It is no longer in the cluster</source>
        <translation>Es ist nicht mehr im Cluster</translation>
    </message>
    <message>
        <source>What was known last stays here until you close it.</source>
        <translation>Was zuletzt bekannt war, bleibt hier, bis Sie es schließen.</translation>
    </message>
    <message>
        <source>Copied as YAML</source>
        <translation>Als YAML kopiert</translation>
    </message>
    <message>
        <source>The contents of the Secret are not in it.</source>
        <translation>Der Inhalt des Secrets ist nicht enthalten.</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>Waiting for a workspace</source>
        <translation>Warten auf einen Arbeitsbereich</translation>
    </message>
    <message>
        <source>Filter the objects</source>
        <translation>Objekte filtern</translation>
    </message>
    <message>
        <source>Filter, for example ns:shop -l app=web</source>
        <translation>Filter, zum Beispiel ns:shop -l app=web</translation>
    </message>
    <message>
        <source>Not well</source>
        <translation>Nicht gesund</translation>
    </message>
    <message>
        <source>Kinds of objects</source>
        <translation>Arten von Objekten</translation>
    </message>
    <message>
        <source>Show on map</source>
        <translation>Auf der Karte zeigen</translation>
    </message>
    <message>
        <source>Copy YAML</source>
        <translation>YAML kopieren</translation>
    </message>
    <message>
        <source>YAML</source>
        <translation>YAML</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>%1 is not there</source>
        <translation>%1 ist nicht da</translation>
    </message>
    <message>
        <source>The cluster has no %1 of this name any more.</source>
        <translation>Im Cluster gibt es unter diesem Namen nichts mehr der Art %1.</translation>
    </message>
    <message>
        <source>Nothing is selected</source>
        <translation>Nichts ist ausgewählt</translation>
    </message>
    <message>
        <source>Only Pods have a log</source>
        <translation>Nur Pods haben ein Log</translation>
    </message>
    <message>
        <source>No Service is selected, and nothing behind one</source>
        <translation>Weder ein Service noch etwas dahinter ist ausgewählt</translation>
    </message>
    <message>
        <source>No workspace is open</source>
        <translation>Kein Arbeitsbereich ist geöffnet</translation>
    </message>
    <message>
        <source>Show as YAML</source>
        <translation>Als YAML zeigen</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>Log zeigen</translation>
    </message>
    <message>
        <source>Ask the cluster again</source>
        <translation>Den Cluster erneut fragen</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 zeigen</translation>
    </message>
    <message>
        <source>The cluster cannot be asked</source>
        <translation>Der Cluster ist nicht erreichbar</translation>
    </message>
    <message>
        <source>This workspace has no cluster: the catalog and its gateway work without one.</source>
        <translation>Dieser Arbeitsbereich hat keinen Cluster: Katalog und Gateway kommen ohne aus.</translation>
    </message>
    <message>
        <source>of the kubeconfig</source>
        <translation>der kubeconfig</translation>
    </message>
    <message>
        <source>The user %1 may not list %2 in this cluster. Ask an administrator for the right to list and watch &quot;%3&quot;.</source>
        <translation>Der Benutzer %1 darf in diesem Cluster die Objekte der Art %2 nicht auflisten. Bitten Sie einen Administrator um das Recht, „%3“ aufzulisten und zu beobachten (list, watch).</translation>
    </message>
    <message>
        <source>Reading %1 of %2</source>
        <translation>%1 von %2 werden gelesen</translation>
    </message>
    <message>
        <source>%1 cannot be read</source>
        <translation>%1 lassen sich nicht lesen</translation>
    </message>
    <message>
        <source>It is tried again by itself; what was known last stays below.</source>
        <translation>Es wird von selbst erneut versucht; das zuletzt Bekannte bleibt unten stehen.</translation>
    </message>
    <message>
        <source>only the namespace %1 may be listed</source>
        <translation>nur der Namespace %1 darf aufgelistet werden</translation>
    </message>
    <message>
        <source>all are well</source>
        <translation>alle gesund</translation>
    </message>
    <message>
        <source>%1 of %2 not well</source>
        <translation>%1 von %2 nicht gesund</translation>
    </message>
    <message>
        <source>cannot be asked</source>
        <translation>nicht erreichbar</translation>
    </message>
    <message numerus="yes">
        <source>%n Pod(s) not well</source>
        <translation>
            <numerusform>%n Pod nicht gesund</numerusform>
            <numerusform>%n Pods nicht gesund</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cluster::PodLog</name>
    <message>
        <source>Container</source>
        <translation>Container</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Folgen</translation>
    </message>
    <message>
        <source>Show new lines as they are written</source>
        <translation>Neue Zeilen zeigen, sobald sie geschrieben werden</translation>
    </message>
    <message>
        <source>Previous run</source>
        <translation>Vorheriger Lauf</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>What the container wrote before it was restarted</source>
        <translation>Was der Container schrieb, bevor er neu gestartet wurde</translation>
    </message>
    <message>
        <source>No container of it was restarted yet</source>
        <translation>Noch keiner seiner Container wurde neu gestartet</translation>
    </message>
    <message>
        <source>following</source>
        <translation>folgt</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>liest</translation>
    </message>
    <message>
        <source>stopped %1</source>
        <translation>angehalten %1</translation>
    </message>
    <message>
        <source>The container has written nothing.</source>
        <translation>Der Container hat nichts geschrieben.</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>beendet %1</translation>
    </message>
    <message>
        <source>The log cannot be read</source>
        <translation>Das Log lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Neu lesen</translation>
    </message>
</context>
<context>
    <name>console</name>
    <message>
        <source>Observe</source>
        <translation>Beobachten</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Veröffentlichen</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Zugang</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Tester</source>
        <translation>Tester</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Abonnements</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>There is no room for temporary files: check the folder for them (TMPDIR).</source>
        <translation>Für temporäre Dateien ist kein Platz: Prüfen Sie den Ordner dafür (TMPDIR).</translation>
    </message>
    <message>
        <source>The start was cancelled.</source>
        <translation>Der Start wurde abgebrochen.</translation>
    </message>
    <message>
        <source>watching</source>
        <translation>beobachtet</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>wird gelesen</translation>
    </message>
    <message>
        <source>out of date, connecting again</source>
        <translation>veraltet, verbindet neu</translation>
    </message>
    <message>
        <source>cannot be asked</source>
        <translation>nicht erreichbar</translation>
    </message>
    <message>
        <source>no cluster</source>
        <translation>kein Cluster</translation>
    </message>
    <message numerus="yes">
        <source>%n namespace(s)</source>
        <translation>
            <numerusform>%n Namespace</numerusform>
            <numerusform>%n Namespaces</numerusform>
        </translation>
    </message>
    <message>
        <source>API, /%1</source>
        <translation>API, /%1</translation>
    </message>
    <message>
        <source>Operation of %1</source>
        <translation>Operation von %1</translation>
    </message>
    <message>
        <source>Local gateway</source>
        <translation>Lokales Gateway</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>serving</source>
        <translation>bedient</translation>
    </message>
    <message>
        <source>as %1</source>
        <translation>als %1</translation>
    </message>
    <message>
        <source>catalog read %1, revision %2</source>
        <translation>Katalog gelesen %1, Revision %2</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>Backend</source>
        <translation>Backend</translation>
    </message>
    <message>
        <source>Service in %1</source>
        <translation>Service in %1</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plattform</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>Pod in %1</source>
        <translation>Pod in %1</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Richtlinien</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>schreibgeschützt</translation>
    </message>
</context>
<context>
    <name>console::Console</name>
    <message>
        <source>Gatehouse</source>
        <translation>Gatehouse</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Helles Thema</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Dunkles Thema</translation>
    </message>
    <message>
        <source>Theme of the system</source>
        <translation>Thema des Systems</translation>
    </message>
    <message>
        <source>Open the preferences</source>
        <translation>Einstellungen öffnen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Start the sample world</source>
        <translation>Beispielwelt starten</translation>
    </message>
    <message>
        <source>Starting the sample world…</source>
        <translation>Die Beispielwelt startet …</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>The sample world does not run.</source>
        <translation>Die Beispielwelt läuft nicht.</translation>
    </message>
    <message>
        <source>does not run</source>
        <translation>läuft nicht</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>startet</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>Local gateway</source>
        <translation>Lokales Gateway</translation>
    </message>
    <message>
        <source>%1 req/s</source>
        <translation>%1 Anfr./s</translation>
    </message>
    <message>
        <source>No world is open</source>
        <translation>Keine Welt ist offen</translation>
    </message>
    <message>
        <source>local time, %1</source>
        <translation>Ortszeit, %1</translation>
    </message>
    <message>
        <source>Open a workspace in a window of its own…</source>
        <translation>Arbeitsbereich in eigenem Fenster öffnen …</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Arbeitsbereich öffnen</translation>
    </message>
    <message>
        <source>The window cannot be opened.</source>
        <translation>Das Fenster lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>Start “gatehouse --workspace FOLDER” in a terminal to see why.</source>
        <translation>Starten Sie „gatehouse --workspace ORDNER“ in einem Terminal, um zu sehen, warum.</translation>
    </message>
    <message>
        <source>it is open here</source>
        <translation>ist hier geöffnet</translation>
    </message>
    <message>
        <source>The sample world</source>
        <translation>Die Beispielwelt</translation>
    </message>
    <message>
        <source>in memory</source>
        <translation>im Speicher</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Anderer Ordner …</translation>
    </message>
    <message>
        <source>Open the workspace</source>
        <translation>Arbeitsbereich öffnen</translation>
    </message>
    <message>
        <source>Opening the workspace…</source>
        <translation>Der Arbeitsbereich wird geöffnet …</translation>
    </message>
    <message>
        <source>The workspace cannot be opened.</source>
        <translation>Der Arbeitsbereich lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Arbeitsbereich</translation>
    </message>
    <message>
        <source>Make the workspace read-only, or allow changes again</source>
        <translation>Den Arbeitsbereich mit Schreibschutz versehen oder Änderungen wieder erlauben</translation>
    </message>
    <message>
        <source>The workspace is read-only now</source>
        <translation>Der Arbeitsbereich ist jetzt schreibgeschützt</translation>
    </message>
    <message>
        <source>The workspace can be changed again</source>
        <translation>Der Arbeitsbereich kann wieder geändert werden</translation>
    </message>
</context>
<context>
    <name>expression</name>
    <message>
        <source>%1 cannot be changed</source>
        <translation>%1 kann nicht geändert werden</translation>
    </message>
    <message>
        <source>Nothing can be assigned to this</source>
        <translation>Diesem kann nichts zugewiesen werden</translation>
    </message>
    <message>
        <source>Nothing can be assigned to an index of %1</source>
        <translation>Einem Index von %1 kann nichts zugewiesen werden</translation>
    </message>
    <message>
        <source>%1 cannot be applied to %2</source>
        <translation>%1 lässt sich nicht auf %2 anwenden</translation>
    </message>
    <message>
        <source>This has no value</source>
        <translation>Dies hat keinen Wert</translation>
    </message>
    <message>
        <source>%1 is no method</source>
        <translation>%1 ist keine Methode</translation>
    </message>
    <message>
        <source>The function takes another number of arguments</source>
        <translation>Die Funktion nimmt eine andere Zahl von Argumenten</translation>
    </message>
    <message>
        <source>%1 belongs to the type: call it as %2.%1(…)</source>
        <translation>%1 gehört zum Typ: als %2.%1(…) aufrufen</translation>
    </message>
    <message>
        <source>The variable behind out must be of type %1</source>
        <translation>Die Variable hinter out muss vom Typ %1 sein</translation>
    </message>
    <message>
        <source>%1 does not take (%2)</source>
        <translation>%1 nimmt nicht (%2)</translation>
    </message>
    <message>
        <source>%1 cannot become %2 here</source>
        <translation>%1 kann hier nicht zu %2 werden</translation>
    </message>
    <message>
        <source>This cannot become %1</source>
        <translation>Dies kann nicht zu %1 werden</translation>
    </message>
    <message>
        <source>%1 cannot be cast to %2</source>
        <translation>%1 lässt sich nicht in %2 umwandeln</translation>
    </message>
    <message>
        <source>No %1 can be made with new</source>
        <translation>Mit new lässt sich kein %1 erzeugen</translation>
    </message>
    <message>
        <source>Write a tuple as (a, b)</source>
        <translation>Ein Tupel schreibt man als (a, b)</translation>
    </message>
    <message>
        <source>The values of the array have no common type</source>
        <translation>Die Werte des Arrays haben keinen gemeinsamen Typ</translation>
    </message>
    <message>
        <source>The field %1 has no type</source>
        <translation>Das Feld %1 hat keinen Typ</translation>
    </message>
    <message>
        <source>The part of this tuple has no type</source>
        <translation>Der Teil dieses Tupels hat keinen Typ</translation>
    </message>
    <message>
        <source>%1 is not supported by Gatehouse</source>
        <translation>%1 wird von Gatehouse nicht unterstützt</translation>
    </message>
    <message>
        <source>%1 has no member %2</source>
        <translation>%1 hat kein Mitglied %2</translation>
    </message>
    <message>
        <source>%1 has no member %2: did you mean %3?</source>
        <translation>%1 hat kein Mitglied %2: ist %3 gemeint?</translation>
    </message>
    <message>
        <source>The type %1 is not permitted in policy expressions</source>
        <translation>Der Typ %1 ist in Richtlinienausdrücken nicht erlaubt</translation>
    </message>
    <message>
        <source>The name %1 is not known</source>
        <translation>Der Name %1 ist nicht bekannt</translation>
    </message>
    <message>
        <source>The name %1 is not known: did you mean %2?</source>
        <translation>Der Name %1 ist nicht bekannt: ist %2 gemeint?</translation>
    </message>
    <message>
        <source>var cannot stand here</source>
        <translation>var kann hier nicht stehen</translation>
    </message>
    <message>
        <source>This constant cannot be computed: %1</source>
        <translation>Diese Konstante lässt sich nicht berechnen: %1</translation>
    </message>
    <message>
        <source>There is a variable %1 already</source>
        <translation>Es gibt schon eine Variable %1</translation>
    </message>
    <message>
        <source>The expression is too complex</source>
        <translation>Der Ausdruck ist zu umfangreich</translation>
    </message>
    <message>
        <source>Reflection is not permitted in policy expressions</source>
        <translation>Reflexion ist in Richtlinienausdrücken nicht erlaubt</translation>
    </message>
    <message>
        <source>This cannot stand here</source>
        <translation>Dies kann hier nicht stehen</translation>
    </message>
    <message>
        <source>%1 is a type, not a value</source>
        <translation>%1 ist ein Typ, kein Wert</translation>
    </message>
    <message>
        <source>%1 is a method: call it with ()</source>
        <translation>%1 ist eine Methode: mit () aufrufen</translation>
    </message>
    <message>
        <source>This has no value that a policy could use</source>
        <translation>Dies hat keinen Wert, den eine Richtlinie brauchen könnte</translation>
    </message>
    <message>
        <source>Not all paths return a value</source>
        <translation>Nicht alle Wege geben einen Wert zurück</translation>
    </message>
    <message>
        <source>This has no members</source>
        <translation>Dies hat keine Mitglieder</translation>
    </message>
    <message>
        <source>%1 has no members</source>
        <translation>%1 hat keine Mitglieder</translation>
    </message>
    <message>
        <source>%1 has no value %2: did you mean %3?</source>
        <translation>%1 hat keinen Wert %2: ist %3 gemeint?</translation>
    </message>
    <message>
        <source>%1 is never null: write . instead of ?.</source>
        <translation>%1 ist nie null: . statt ?. schreiben</translation>
    </message>
    <message>
        <source>An array has one index</source>
        <translation>Ein Array hat einen Index</translation>
    </message>
    <message>
        <source>%1 has no index</source>
        <translation>%1 hat keinen Index</translation>
    </message>
    <message>
        <source>as needs a type that can be null: write %1?</source>
        <translation>as braucht einen Typ, der null sein kann: %1? schreiben</translation>
    </message>
    <message>
        <source>nameof needs a name</source>
        <translation>nameof braucht einen Namen</translation>
    </message>
    <message>
        <source>A constant is expected here</source>
        <translation>Hier wird eine Konstante erwartet</translation>
    </message>
    <message>
        <source>The operator %1 cannot be applied to %2 and %3</source>
        <translation>Der Operator %1 lässt sich nicht auf %2 und %3 anwenden</translation>
    </message>
    <message>
        <source>! needs a bool, not %1</source>
        <translation>! braucht ein bool, nicht %1</translation>
    </message>
    <message>
        <source>The operator %1 needs values on both sides</source>
        <translation>Der Operator %1 braucht auf beiden Seiten Werte</translation>
    </message>
    <message>
        <source>%1 is never null: ?? has no use</source>
        <translation>%1 ist nie null: ?? hat keinen Nutzen</translation>
    </message>
    <message>
        <source>?? needs a value on both sides</source>
        <translation>?? braucht auf beiden Seiten einen Wert</translation>
    </message>
    <message>
        <source>The two sides of ? : have no common type: %1 and %2</source>
        <translation>Die beiden Seiten von ? : haben keinen gemeinsamen Typ: %1 und %2</translation>
    </message>
    <message>
        <source>A query ends with select or group</source>
        <translation>Eine Abfrage endet mit select oder group</translation>
    </message>
    <message>
        <source>var needs a value with a type</source>
        <translation>var braucht einen Wert mit einem Typ</translation>
    </message>
    <message>
        <source>The value of a const must be a constant</source>
        <translation>Der Wert von const muss eine Konstante sein</translation>
    </message>
    <message>
        <source>%1 has no %2 parts</source>
        <translation>%1 hat keine %2 Teile</translation>
    </message>
    <message>
        <source>foreach cannot walk through %1</source>
        <translation>foreach kann nicht durch %1 gehen</translation>
    </message>
    <message>
        <source>This case runs into the next one: end it with break</source>
        <translation>Dieser Fall läuft in den nächsten: mit break beenden</translation>
    </message>
    <message>
        <source>return needs a value here</source>
        <translation>return braucht hier einen Wert</translation>
    </message>
    <message>
        <source>There is no loop around this</source>
        <translation>Hier ist keine Schleife</translation>
    </message>
    <message>
        <source>throw without an exception belongs into a catch</source>
        <translation>throw ohne Ausnahme gehört in ein catch</translation>
    </message>
    <message>
        <source>%1 is no exception</source>
        <translation>%1 ist keine Ausnahme</translation>
    </message>
    <message>
        <source>A type is expected behind new</source>
        <translation>Hinter new wird ein Typ erwartet</translation>
    </message>
    <message>
        <source>( or { is expected behind new and its type</source>
        <translation>Hinter new und seinem Typ wird ( oder { erwartet</translation>
    </message>
    <message>
        <source>An array needs a size or values: new int[3], new[] { 1, 2 }</source>
        <translation>Ein Array braucht eine Größe oder Werte: new int[3], new[] { 1, 2 }</translation>
    </message>
    <message>
        <source>A field of an anonymous object needs a name: new { name = … }</source>
        <translation>Ein Feld eines anonymen Objekts braucht einen Namen: new { name = … }</translation>
    </message>
    <message>
        <source>in is missing in this query</source>
        <translation>In dieser Abfrage fehlt in</translation>
    </message>
    <message>
        <source>by is missing in this query</source>
        <translation>In dieser Abfrage fehlt by</translation>
    </message>
    <message>
        <source>%1 is missing in this query</source>
        <translation>In dieser Abfrage fehlt %1</translation>
    </message>
    <message>
        <source>The string holds an unknown escape: write \\ for a backslash</source>
        <translation>Der Text enthält eine unbekannte Escape-Folge: \\ für einen Backslash schreiben</translation>
    </message>
    <message>
        <source>The expression is nested too deeply</source>
        <translation>Der Ausdruck ist zu tief geschachtelt</translation>
    </message>
    <message>
        <source>The expression is too long</source>
        <translation>Der Ausdruck ist zu lang</translation>
    </message>
    <message>
        <source>This cannot be compiled</source>
        <translation>Dies lässt sich nicht übersetzen</translation>
    </message>
    <message>
        <source>The expression is empty</source>
        <translation>Der Ausdruck ist leer</translation>
    </message>
    <message>
        <source>@(…) holds one expression: use @{ … } for statements</source>
        <translation>@(…) enthält einen Ausdruck: @{ … } für Anweisungen verwenden</translation>
    </message>
    <message>
        <source>%1 does not belong here</source>
        <translation>%1 gehört nicht hierher</translation>
    </message>
    <message>
        <source>%1 is missing at the end</source>
        <translation>Am Ende fehlt %1</translation>
    </message>
    <message>
        <source>%1 is expected before %2</source>
        <translation>Vor %2 wird %1 erwartet</translation>
    </message>
    <message>
        <source>A name is expected here</source>
        <translation>Hier wird ein Name erwartet</translation>
    </message>
    <message>
        <source>A type is expected before %1</source>
        <translation>Vor %1 wird ein Typ erwartet</translation>
    </message>
    <message>
        <source>await is not allowed in policy expressions</source>
        <translation>await ist in Richtlinienausdrücken nicht erlaubt</translation>
    </message>
    <message>
        <source>Something is missing at the end</source>
        <translation>Am Ende fehlt etwas</translation>
    </message>
    <message>
        <source>%1 means nothing in a policy expression</source>
        <translation>%1 bedeutet in einem Richtlinienausdruck nichts</translation>
    </message>
    <message>
        <source>This comment has no end: write */</source>
        <translation>Dieser Kommentar hat kein Ende: */ schreiben</translation>
    </message>
    <message>
        <source>The character %1 does not belong here</source>
        <translation>Das Zeichen %1 gehört nicht hierher</translation>
    </message>
    <message>
        <source>A character literal holds exactly one character: &apos;x&apos;</source>
        <translation>Ein Zeichenliteral enthält genau ein Zeichen: &apos;x&apos;</translation>
    </message>
    <message>
        <source>This string has no end: a quotation mark is missing</source>
        <translation>Dieser Text hat kein Ende: ein Anführungszeichen fehlt</translation>
    </message>
    <message>
        <source>The number is too large for decimal</source>
        <translation>Die Zahl ist für decimal zu groß</translation>
    </message>
    <message>
        <source>The number is too large for double</source>
        <translation>Die Zahl ist für double zu groß</translation>
    </message>
    <message>
        <source>The number is too large, or has no digits</source>
        <translation>Die Zahl ist zu groß oder hat keine Ziffern</translation>
    </message>
    <message>
        <source>The integer is too large</source>
        <translation>Die ganze Zahl ist zu groß</translation>
    </message>
    <message>
        <source>There is no if before this else</source>
        <translation>Vor diesem else steht kein if</translation>
    </message>
    <message>
        <source>A declaration cannot stand here: put it into { … }</source>
        <translation>Eine Deklaration kann hier nicht stehen: in { … } setzen</translation>
    </message>
    <message>
        <source>This expression is no statement: is return missing?</source>
        <translation>Dieser Ausdruck ist keine Anweisung: fehlt return?</translation>
    </message>
    <message>
        <source>while is missing behind do</source>
        <translation>Hinter do fehlt while</translation>
    </message>
    <message>
        <source>in is missing: foreach (var x in …)</source>
        <translation>Es fehlt in: foreach (var x in …)</translation>
    </message>
    <message>
        <source>case or default is expected here</source>
        <translation>Hier wird case oder default erwartet</translation>
    </message>
    <message>
        <source>A try needs catch or finally</source>
        <translation>Ein try braucht catch oder finally</translation>
    </message>
    <message>
        <source>%1 may have no value here: assign one before</source>
        <translation>%1 hat hier vielleicht keinen Wert: vorher einen zuweisen</translation>
    </message>
    <message>
        <source>Write }} for a } in this string</source>
        <translation>Für eine } in diesem Text }} schreiben</translation>
    </message>
    <message>
        <source>%1 is made of one method</source>
        <translation>%1 entsteht aus einer Methode</translation>
    </message>
    <message>
        <source>dynamic is not permitted in policy expressions: name the type, and read members of JSON with [&quot;name&quot;]</source>
        <translation>dynamic ist in Richtlinienausdrücken nicht erlaubt: Nenne den Typ, und lies Werte aus JSON mit [&quot;name&quot;]</translation>
    </message>
    <message>
        <source>The function must give %1, not %2</source>
        <translation>Die Funktion muss %1 liefern, nicht %2</translation>
    </message>
    <message>
        <source>A switch expression is newer than the C# 7 of policy expressions: use a switch statement, or ? and :</source>
        <translation>Ein switch-Ausdruck ist neuer als das C# 7 der Richtlinienausdrücke: Nimm eine switch-Anweisung, oder ? und :</translation>
    </message>
    <message>
        <source>The operator %1 is newer than the C# 7 of policy expressions: write x = x ?? …</source>
        <translation>Der Operator %1 ist neuer als das C# 7 der Richtlinienausdrücke: Schreibe x = x ?? …</translation>
    </message>
    <message>
        <source>! behind a value is newer than the C# 7 of policy expressions: leave it out</source>
        <translation>! hinter einem Wert ist neuer als das C# 7 der Richtlinienausdrücke: Lass es weg</translation>
    </message>
    <message>
        <source>with is newer than the C# 7 of policy expressions: write a new object</source>
        <translation>with ist neuer als das C# 7 der Richtlinienausdrücke: Schreibe ein neues Objekt</translation>
    </message>
    <message>
        <source>new without a type is newer than the C# 7 of policy expressions: write the type</source>
        <translation>new ohne Typ ist neuer als das C# 7 der Richtlinienausdrücke: Schreibe den Typ dazu</translation>
    </message>
    <message>
        <source>A list in [ ] is newer than the C# 7 of policy expressions: write new[] { … }</source>
        <translation>Eine Liste in [ ] ist neuer als das C# 7 der Richtlinienausdrücke: Schreibe new[] { … }</translation>
    </message>
    <message>
        <source>Places from the end and ranges are newer than the C# 7 of policy expressions: use Substring, Skip, Take or Last</source>
        <translation>Stellen vom Ende her und Bereiche sind neuer als das C# 7 der Richtlinienausdrücke: Nimm Substring, Skip, Take oder Last</translation>
    </message>
    <message>
        <source>A string in &quot;&quot;&quot; is newer than the C# 7 of policy expressions: write @&quot;…&quot;</source>
        <translation>Ein Text in &quot;&quot;&quot; ist neuer als das C# 7 der Richtlinienausdrücke: Schreibe @&quot;…&quot;</translation>
    </message>
    <message>
        <source>using without brackets is newer than the C# 7 of policy expressions: write using (…) { … }</source>
        <translation>using ohne Klammern ist neuer als das C# 7 der Richtlinienausdrücke: Schreibe using (…) { … }</translation>
    </message>
    <message>
        <source>static functions are newer than the C# 7 of policy expressions: leave static out</source>
        <translation>static-Funktionen sind neuer als das C# 7 der Richtlinienausdrücke: Lass static weg</translation>
    </message>
    <message>
        <source>This pattern is newer than the C# 7 of policy expressions: compare with ==, != or &lt;, and join with &amp;&amp; and ||</source>
        <translation>Dieses Muster ist neuer als das C# 7 der Richtlinienausdrücke: Vergleiche mit ==, != oder &lt;, und verbinde mit &amp;&amp; und ||</translation>
    </message>
    <message>
        <source>%1 is no operator of C#: write %2</source>
        <translation>%1 ist kein Operator von C#: Schreibe %2</translation>
    </message>
    <message>
        <source>%1 is a typographic quotation mark: C# wants &quot; around a text</source>
        <translation>%1 ist ein typografisches Anführungszeichen: C# verlangt &quot; um einen Text</translation>
    </message>
    <message>
        <source>%1 is more than one character: a text stands in &quot;…&quot;</source>
        <translation>%1 ist mehr als ein Zeichen: Ein Text steht in &quot;…&quot;</translation>
    </message>
    <message>
        <source>%1 is not permitted in policy expressions</source>
        <translation>%1 ist in Richtlinienausdrücken nicht erlaubt</translation>
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
    <message>
        <source>The member %1 of the pool %2 has no usable address and is left out.</source>
        <translation>Das Mitglied %1 des Pools %2 hat keine brauchbare Adresse und bleibt außen vor.</translation>
    </message>
    <message>
        <source>An object with members must stand here.</source>
        <translation>Hier muss ein Objekt mit Elementen stehen.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be the name of a header.</source>
        <translation>„%1“ kann kein Name eines Headers sein.</translation>
    </message>
    <message>
        <source>The member %1 is not known here.</source>
        <translation>Das Element %1 ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no time of ISO 8601.</source>
        <translation>„%1“ ist keine Zeitangabe nach ISO 8601.</translation>
    </message>
    <message>
        <source>A status is a number from 100 to 599.</source>
        <translation>Ein Status ist eine Zahl von 100 bis 599.</translation>
    </message>
    <message>
        <source>The proxy %1 of backend %2 is no http URL: write http://host:port.</source>
        <translation>Der Proxy %1 des Backends %2 ist keine http-URL: Schreiben Sie http://host:port.</translation>
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
    <message>
        <source>The request to the cluster was cancelled.</source>
        <translation>Die Anfrage an den Cluster wurde abgebrochen.</translation>
    </message>
    <message>
        <source>What %1 answers is no JSON. Check that the address is that of an API server.</source>
        <translation>Was %1 antwortet, ist kein JSON. Prüfen Sie, ob die Adresse die eines API-Servers ist.</translation>
    </message>
    <message>
        <source>The cluster sent an event that cannot be read. Everything is listed again.</source>
        <translation>Der Cluster hat ein Ereignis gesendet, das sich nicht lesen lässt. Alles wird neu aufgelistet.</translation>
    </message>
    <message>
        <source>A kubeconfig was expected here, not a value of the kind %1.</source>
        <translation>Hier wurde eine kubeconfig erwartet, kein Wert der Art %1.</translation>
    </message>
    <message>
        <source>This is no whole kubeconfig: “clusters” or “contexts” is missing. Write it again, for example with kubectl config view --raw --flatten.</source>
        <translation>Das ist keine vollständige kubeconfig: „clusters“ oder „contexts“ fehlt. Schreiben Sie sie neu, zum Beispiel mit kubectl config view --raw --flatten.</translation>
    </message>
    <message>
        <source>An entry of a kubeconfig has no “name”.</source>
        <translation>Ein Eintrag einer kubeconfig hat keinen „name“.</translation>
    </message>
    <message>
        <source>“%1” of the entry %2 must be a mapping.</source>
        <translation>„%1“ des Eintrags %2 muss eine Zuordnung sein.</translation>
    </message>
    <message>
        <source>The cluster %1 has no usable “server”: it must be an http or https URL.</source>
        <translation>Der Cluster %1 hat keinen brauchbaren „server“: Es muss eine URL mit http oder https sein.</translation>
    </message>
    <message>
        <source>“%1” is not base64. Was the file cut off? Write it again.</source>
        <translation>„%1“ ist kein Base64. Wurde die Datei abgeschnitten? Schreiben Sie sie neu.</translation>
    </message>
    <message>
        <source>The kubeconfig has no “current-context”. Choose one of its contexts: %1.</source>
        <translation>Die kubeconfig hat keinen „current-context“. Wählen Sie einen ihrer Kontexte: %1.</translation>
    </message>
    <message>
        <source>The kubeconfig has no context %1. Choose one of these: %2.</source>
        <translation>Die kubeconfig hat keinen Kontext %1. Wählen Sie einen von diesen: %2.</translation>
    </message>
    <message>
        <source>The user %1 signs in with “%2”, which Gatehouse cannot do yet. Use a user with a token or a client certificate, for example a service account&apos;s token from kubectl create token.</source>
        <translation>Der Benutzer %1 meldet sich mit „%2“ an, was Gatehouse noch nicht kann. Verwenden Sie einen Benutzer mit Token oder Client-Zertifikat, zum Beispiel das Token eines Dienstkontos aus kubectl create token.</translation>
    </message>
    <message>
        <source>The user %1 has a client certificate or a key, but not both.</source>
        <translation>Der Benutzer %1 hat ein Client-Zertifikat oder einen Schlüssel, aber nicht beides.</translation>
    </message>
    <message>
        <source>The context %1 refers to a cluster %2 that the kubeconfig does not have.</source>
        <translation>Der Kontext %1 verweist auf einen Cluster %2, den die kubeconfig nicht hat.</translation>
    </message>
    <message>
        <source>The context %1 refers to a user %2 that the kubeconfig does not have.</source>
        <translation>Der Kontext %1 verweist auf einen Benutzer %2, den die kubeconfig nicht hat.</translation>
    </message>
    <message>
        <source>The cluster does not accept the user %1: the certificate or token is expired or was made for another cluster. Get a new kubeconfig.</source>
        <translation>Der Cluster erkennt den Benutzer %1 nicht an: Das Zertifikat oder Token ist abgelaufen oder wurde für einen anderen Cluster ausgestellt. Besorgen Sie sich eine neue kubeconfig.</translation>
    </message>
    <message>
        <source>The cluster does not allow this to the user %1. Ask an administrator for the role: %2</source>
        <translation>Der Cluster erlaubt dies dem Benutzer %1 nicht. Bitten Sie einen Administrator um die Rolle: %2</translation>
    </message>
    <message>
        <source>The cluster has nothing of this name: %1</source>
        <translation>Der Cluster hat nichts mit diesem Namen: %1</translation>
    </message>
    <message>
        <source>Somebody else changed it meanwhile. Look at the new state and try again: %1</source>
        <translation>Inzwischen hat es jemand anderes geändert. Sehen Sie sich den neuen Stand an und versuchen Sie es erneut: %1</translation>
    </message>
    <message>
        <source>What was asked for is too old by now. Ask again: %1</source>
        <translation>Das Gefragte ist inzwischen zu alt. Fragen Sie erneut: %1</translation>
    </message>
    <message>
        <source>The cluster refused the request: %1</source>
        <translation>Der Cluster hat die Anfrage abgelehnt: %1</translation>
    </message>
    <message>
        <source>The cluster is too busy to answer. Try again later: %1</source>
        <translation>Der Cluster ist zu beschäftigt, um zu antworten. Versuchen Sie es später erneut: %1</translation>
    </message>
    <message>
        <source>The cluster did not answer in time. Try again later: %1</source>
        <translation>Der Cluster hat nicht rechtzeitig geantwortet. Versuchen Sie es später erneut: %1</translation>
    </message>
    <message>
        <source>The cluster answered with the status %1. Try again later: %2</source>
        <translation>Der Cluster hat mit dem Status %1 geantwortet. Versuchen Sie es später erneut: %2</translation>
    </message>
    <message>
        <source>The cluster&apos;s answer broke off in the middle of an event. It is asked again.</source>
        <translation>Die Antwort des Clusters brach mitten in einem Ereignis ab. Er wird erneut gefragt.</translation>
    </message>
</context>
<context>
    <name>liquid</name>
    <message>
        <source>%1 and %2 cannot be compared</source>
        <translation>%1 und %2 lassen sich nicht vergleichen</translation>
    </message>
    <message>
        <source>%1 compares nothing: use ==, !=, &lt;, &gt;, &lt;=, &gt;= or contains</source>
        <translation>%1 vergleicht nichts: möglich sind ==, !=, &lt;, &gt;, &lt;=, &gt;= und contains</translation>
    </message>
    <message>
        <source>A loop is written: item in items</source>
        <translation>Eine Schleife lautet: item in items</translation>
    </message>
    <message>
        <source>A loop knows limit:, offset:, cols: and reversed, nothing else</source>
        <translation>Eine Schleife kennt limit:, offset:, cols: und reversed, sonst nichts</translation>
    </message>
    <message>
        <source>A name is expected here</source>
        <translation>Hier wird ein Name erwartet</translation>
    </message>
    <message>
        <source>%1 does not belong here</source>
        <translation>%1 gehört nicht hierher</translation>
    </message>
    <message>
        <source>A value is expected here</source>
        <translation>Hier wird ein Wert erwartet</translation>
    </message>
    <message>
        <source>This text is never closed: end it with %1</source>
        <translation>Dieser Text wird nie geschlossen: mit %1 beenden</translation>
    </message>
    <message>
        <source>This is nested too deeply</source>
        <translation>Das ist zu tief verschachtelt</translation>
    </message>
    <message>
        <source>A range is written (1..5)</source>
        <translation>Ein Bereich lautet (1..5)</translation>
    </message>
    <message>
        <source>] is missing</source>
        <translation>] fehlt</translation>
    </message>
    <message>
        <source>%1 takes %2 to %3 arguments, not %4</source>
        <translation>%1 nimmt %2 bis %3 Argumente, nicht %4</translation>
    </message>
    <message>
        <source>%1 is no format of a date</source>
        <translation>%1 ist kein Datumsformat</translation>
    </message>
    <message>
        <source>%1 is no number</source>
        <translation>%1 ist keine Zahl</translation>
    </message>
    <message>
        <source>Attempted to divide by zero</source>
        <translation>Es sollte durch null geteilt werden</translation>
    </message>
    <message>
        <source>The result is too large for a whole number</source>
        <translation>Das Ergebnis ist zu groß für eine ganze Zahl</translation>
    </message>
    <message>
        <source>Currency does not know the culture %1</source>
        <translation>Currency kennt die Kultur %1 nicht</translation>
    </message>
    <message>
        <source>Blocks are nested too deeply</source>
        <translation>Die Blöcke sind zu tief verschachtelt</translation>
    </message>
    <message>
        <source>{% %1 %} is never closed</source>
        <translation>{% %1 %} wird nie geschlossen</translation>
    </message>
    <message>
        <source>{% %1 %} needs other templates, and there are none</source>
        <translation>{% %1 %} braucht andere Vorlagen, und es gibt keine</translation>
    </message>
    <message>
        <source>{% %1 %} closes nothing here</source>
        <translation>{% %1 %} schließt hier nichts</translation>
    </message>
    <message>
        <source>There is no tag {% %1 %}</source>
        <translation>Es gibt kein Tag {% %1 %}</translation>
    </message>
    <message>
        <source>%1 is never closed: end it with %2</source>
        <translation>%1 wird nie geschlossen: mit %2 beenden</translation>
    </message>
    <message>
        <source>The template takes too many steps</source>
        <translation>Die Vorlage braucht zu viele Schritte</translation>
    </message>
    <message>
        <source>The template makes too much text</source>
        <translation>Die Vorlage erzeugt zu viel Text</translation>
    </message>
    <message>
        <source>= is expected behind the name</source>
        <translation>Hinter dem Namen wird = erwartet</translation>
    </message>
</context>
<context>
    <name>localgateway</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Was falsch ist</translation>
    </message>
    <message>
        <source>pool of %1</source>
        <translation>Pool aus %1</translation>
    </message>
    <message>
        <source>open until %1: its calls get 503</source>
        <translation>offen bis %1: seine Aufrufe erhalten 503</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>no circuit breaker</source>
        <translation>kein Schutzschalter</translation>
    </message>
    <message>
        <source>Backend</source>
        <translation>Backend</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>Führt zu</translation>
    </message>
    <message>
        <source>Circuit</source>
        <translation>Schutzschalter</translation>
    </message>
    <message>
        <source>%1, expired</source>
        <translation>%1, abgelaufen</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1, in %2</translation>
    </message>
    <message>
        <source>callers</source>
        <translation>Aufrufern</translation>
    </message>
    <message>
        <source>backends</source>
        <translation>Backends</translation>
    </message>
    <message>
        <source>only where a policy names %1</source>
        <translation>nur wo eine Richtlinie %1 nennt</translation>
    </message>
    <message>
        <source>Subject: %1
Issued by: %2
Thumbprint: %3</source>
        <translation>Inhaber: %1
Ausgestellt von: %2
Fingerabdruck: %3</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Shown to</source>
        <translation>Gezeigt</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>asked for, policies judge</source>
        <translation>erbeten, Richtlinien urteilen</translation>
    </message>
    <message>
        <source>checked when shown</source>
        <translation>geprüft, wenn gezeigt</translation>
    </message>
    <message>
        <source>required</source>
        <translation>verlangt</translation>
    </message>
    <message>
        <source>not asked for</source>
        <translation>nicht erbeten</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Protocols</source>
        <translation>Protokolle</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>Client certificates</source>
        <translation>Client-Zertifikate</translation>
    </message>
    <message>
        <source>Open connections</source>
        <translation>Offene Verbindungen</translation>
    </message>
    <message>
        <source>Enter shows the line in Policies</source>
        <translation>Die Eingabetaste zeigt die Zeile in Richtlinien</translation>
    </message>
</context>
<context>
    <name>localgateway::GatewayTables</name>
    <message>
        <source>What is shown</source>
        <translation>Was gezeigt wird</translation>
    </message>
    <message>
        <source>Listeners</source>
        <translation>Listener</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Zertifikate</translation>
    </message>
    <message>
        <source>Backends</source>
        <translation>Backends</translation>
    </message>
    <message>
        <source>Problems of the catalog</source>
        <translation>Probleme des Katalogs</translation>
    </message>
    <message>
        <source>It listens nowhere.</source>
        <translation>Es lauscht nirgends.</translation>
    </message>
    <message>
        <source>No listener has TLS, and no client certificate is at hand.</source>
        <translation>Kein Listener hat TLS, und kein Client-Zertifikat liegt vor.</translation>
    </message>
    <message>
        <source>The catalog describes no backends: its APIs go to their own service addresses.</source>
        <translation>Der Katalog beschreibt keine Backends: seine APIs gehen an ihre eigenen Dienstadressen.</translation>
    </message>
    <message>
        <source>Everything in the catalog could be read and is served.</source>
        <translation>Alles im Katalog konnte gelesen werden und wird bedient.</translation>
    </message>
    <message>
        <source>Show in Policies</source>
        <translation>In Richtlinien zeigen</translation>
    </message>
</context>
<context>
    <name>localgateway::LocalGatewayPage</name>
    <message>
        <source>Local gateway</source>
        <translation>Lokales Gateway</translation>
    </message>
    <message>
        <source>Waiting for a workspace</source>
        <translation>Warten auf einen Arbeitsbereich</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Read the catalog again</source>
        <translation>Den Katalog neu lesen</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Serving</source>
        <translation>In Betrieb</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>The gateway is changing its state</source>
        <translation>Das Gateway ändert gerade seinen Zustand</translation>
    </message>
    <message>
        <source>The gateway does not run: it reads the catalog when it starts</source>
        <translation>Das Gateway läuft nicht: Es liest den Katalog beim Start</translation>
    </message>
    <message>
        <source>The gateway could not start</source>
        <translation>Das Gateway konnte nicht starten</translation>
    </message>
    <message>
        <source>The catalog was not taken; what was served before goes on</source>
        <translation>Der Katalog wurde nicht übernommen; was vorher bedient wurde, läuft weiter</translation>
    </message>
    <message>
        <source>Listens on</source>
        <translation>Lauscht auf</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Serving since</source>
        <translation>In Betrieb seit</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Catalog</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>revision %1, read %2</source>
        <translation>Revision %1, gelesen %2</translation>
    </message>
    <message>
        <source>Serves</source>
        <translation>Bedient</translation>
    </message>
    <message numerus="yes">
        <source>%n API(s), </source>
        <translation>
            <numerusform>%n API, </numerusform>
            <numerusform>%n APIs, </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product(s), </source>
        <translation>
            <numerusform>%n Produkt, </numerusform>
            <numerusform>%n Produkte, </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s), </source>
        <translation>
            <numerusform>%n Abonnement, </numerusform>
            <numerusform>%n Abonnements, </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n policy document(s)</source>
        <translation>
            <numerusform>%n Richtliniendokument</numerusform>
            <numerusform>%n Richtliniendokumente</numerusform>
        </translation>
    </message>
    <message>
        <source>could not start</source>
        <translation>konnte nicht starten</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) in the catalog</source>
        <translation>
            <numerusform>%n Problem im Katalog</numerusform>
            <numerusform>%n Probleme im Katalog</numerusform>
        </translation>
    </message>
    <message>
        <source>No workspace is open</source>
        <translation>Kein Arbeitsbereich ist geöffnet</translation>
    </message>
    <message>
        <source>Stop the local gateway</source>
        <translation>Das lokale Gateway anhalten</translation>
    </message>
    <message>
        <source>Start the local gateway</source>
        <translation>Das lokale Gateway starten</translation>
    </message>
    <message>
        <source>The gateway does not run</source>
        <translation>Das Gateway läuft nicht</translation>
    </message>
    <message>
        <source>The gateway could not start; the reason stands above.</source>
        <translation>Das Gateway konnte nicht starten; der Grund steht oben.</translation>
    </message>
    <message>
        <source>The gateway does not run.</source>
        <translation>Das Gateway läuft nicht.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message numerus="yes">
        <source>%1 within the last 10 s, %n being worked on</source>
        <translation>
            <numerusform>%1 in den letzten 10 s, %n in Arbeit</numerusform>
            <numerusform>%1 in den letzten 10 s, %n in Arbeit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n from callers, </source>
        <translation>
            <numerusform>%n von Aufrufern, </numerusform>
            <numerusform>%n von Aufrufern, </numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>%1: requests came faster than they could be written down</source>
        <translation>%1: Anfragen kamen schneller, als sie notiert werden konnten</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Lost records</source>
        <translation>Verlorene Einträge</translation>
    </message>
    <message numerus="yes">
        <source>%n to backends</source>
        <translation>
            <numerusform>%n zu Backends</numerusform>
            <numerusform>%n zu Backends</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n of them idle</source>
        <translation>
            <numerusform>, davon %n frei</numerusform>
            <numerusform>, davon %n frei</numerusform>
        </translation>
    </message>
    <message>
        <source>No problem of a policy document is selected</source>
        <translation>Kein Problem eines Richtliniendokuments ist ausgewählt</translation>
    </message>
    <message>
        <source>Show the problem in Policies</source>
        <translation>Das Problem in Richtlinien zeigen</translation>
    </message>
</context>
<context>
    <name>map</name>
    <message>
        <source>No backend</source>
        <translation>Kein Backend</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message numerus="yes">
        <source>Linked, %n Pod(s) down</source>
        <translation>
            <numerusform>Verbunden, %n Pod ausgefallen</numerusform>
            <numerusform>Verbunden, %n Pods ausgefallen</numerusform>
        </translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>%1: %2 of %3 Pods ready.</source>
        <translation>%1: %2 von %3 Pods bereit.</translation>
    </message>
    <message>
        <source>All operations</source>
        <translation>Alle Operationen</translation>
    </message>
    <message>
        <source>Other operations</source>
        <translation>Andere Operationen</translation>
    </message>
    <message>
        <source>A policy answers, or no address is given.</source>
        <translation>Eine Richtlinie antwortet, oder es ist keine Adresse angegeben.</translation>
    </message>
    <message>
        <source>All APIs</source>
        <translation>Alle APIs</translation>
    </message>
    <message>
        <source>Contained</source>
        <translation>Enthalten</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>In Worten</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Abonnements</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produkte</translation>
    </message>
    <message>
        <source>APIs</source>
        <translation>APIs</translation>
    </message>
    <message>
        <source>Backends</source>
        <translation>Backends</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Pods</source>
        <translation>Pods</translation>
    </message>
</context>
<context>
    <name>map::EvidenceList</name>
    <message>
        <source>Open in tester</source>
        <translation>Im Tester öffnen</translation>
    </message>
    <message>
        <source>Show in Policies</source>
        <translation>In Richtlinien zeigen</translation>
    </message>
</context>
<context>
    <name>map::MapLegend</name>
    <message>
        <source>Mermaid (*.mmd);;Picture (*.svg);;Picture (*.png);;Table (*.csv)</source>
        <translation>Mermaid (*.mmd);;Bild (*.svg);;Bild (*.png);;Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>bereit</translation>
    </message>
    <message>
        <source>degraded</source>
        <translation>eingeschränkt</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>defekt</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>requests per second</source>
        <translation>Anfragen pro Sekunde</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
</context>
<context>
    <name>map::MapPage</name>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Waiting for a workspace</source>
        <translation>Wartet auf einen Arbeitsbereich</translation>
    </message>
    <message>
        <source>Form of the map</source>
        <translation>Form der Karte</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>Graph</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Filter the map</source>
        <translation>Karte filtern</translation>
    </message>
    <message>
        <source>Filter, for example api:orders or ns:shop</source>
        <translation>Filter, zum Beispiel api:orders oder ns:shop</translation>
    </message>
    <message>
        <source>Problems only</source>
        <translation>Nur Probleme</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Fit the window</source>
        <translation>An Fenster anpassen</translation>
    </message>
    <message>
        <source>Links of the map</source>
        <translation>Verbindungen der Karte</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Benutzt von</translation>
    </message>
    <message>
        <source>Open in tester</source>
        <translation>Im Tester öffnen</translation>
    </message>
    <message>
        <source>Show requests</source>
        <translation>Anfragen zeigen</translation>
    </message>
    <message>
        <source>Copy evidence</source>
        <translation>Belege kopieren</translation>
    </message>
    <message>
        <source>Reading catalog and cluster</source>
        <translation>Katalog und Cluster werden gelesen</translation>
    </message>
    <message>
        <source>The cluster cannot be read</source>
        <translation>Der Cluster lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>The catalog has no API and the cluster no Service yet.</source>
        <translation>Noch hat der Katalog keine API und der Cluster keinen Service.</translation>
    </message>
    <message numerus="yes">
        <source>%n API(s), </source>
        <translation>
            <numerusform>%n API, </numerusform>
            <numerusform>%n APIs, </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Service(s), </source>
        <translation>
            <numerusform>%n Service, </numerusform>
            <numerusform>%n Services, </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Pod(s); </source>
        <translation>
            <numerusform>%n Pod; </numerusform>
            <numerusform>%n Pods; </numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 backends linked</source>
        <translation>%1 von %2 Backends verbunden</translation>
    </message>
    <message>
        <source>Leads nowhere, or nothing leads to it: %1</source>
        <translation>Führt nirgendwohin, oder nichts führt dorthin: %1</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Degraded</source>
        <translation>Eingeschränkt</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Defekt</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Export the map</source>
        <translation>Karte exportieren</translation>
    </message>
    <message>
        <source>The map was exported</source>
        <translation>Die Karte wurde exportiert</translation>
    </message>
    <message>
        <source>The map was not exported</source>
        <translation>Die Karte wurde nicht exportiert</translation>
    </message>
    <message>
        <source>Nothing is selected</source>
        <translation>Nichts ist ausgewählt</translation>
    </message>
    <message>
        <source>Show as a graph</source>
        <translation>Als Graph zeigen</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Als Tabelle zeigen</translation>
    </message>
    <message>
        <source>Show in Cluster</source>
        <translation>Im Cluster zeigen</translation>
    </message>
    <message>
        <source>No Service is selected</source>
        <translation>Kein Service ist ausgewählt</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) lead nowhere</source>
        <translation>
            <numerusform>%n Eintrag führt nirgendwohin</numerusform>
            <numerusform>%n Einträge führen nirgendwohin</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>map::MapView</name>
    <message>
        <source>Map of what leads where</source>
        <translation>Karte dessen, was wohin führt</translation>
    </message>
</context>
<context>
    <name>mapping</name>
    <message>
        <source>Its keys open this.</source>
        <translation>Seine Schlüssel öffnen dies.</translation>
    </message>
    <message>
        <source>Its keys are for this, but they do not work: its state is %1.</source>
        <translation>Seine Schlüssel sind hierfür gedacht, gelten aber nicht: Sein Zustand ist %1.</translation>
    </message>
    <message>
        <source>This API is part of the product.</source>
        <translation>Diese API gehört zum Produkt.</translation>
    </message>
    <message>
        <source>This backend is a member of the pool.</source>
        <translation>Dieses Backend ist ein Mitglied des Pools.</translation>
    </message>
    <message>
        <source>This backend has neither a URL nor members. Give it a URL.</source>
        <translation>Dieses Backend hat weder eine URL noch Mitglieder. Geben Sie ihm eine URL.</translation>
    </message>
    <message>
        <source>Its address needs the named value %1, whose value is not known here.</source>
        <translation>Seine Adresse braucht den benannten Wert %1, dessen Wert hier nicht bekannt ist.</translation>
    </message>
    <message>
        <source>It has no backend: give the API a serviceUrl, or choose a backend in its policy.</source>
        <translation>Hier fehlt das Backend: Geben Sie der API eine serviceUrl oder wählen Sie in ihrer Richtlinie ein Backend.</translation>
    </message>
    <message>
        <source>This is the API&apos;s own address, its serviceUrl.</source>
        <translation>Das ist die eigene Adresse der API, ihre serviceUrl.</translation>
    </message>
    <message>
        <source>The catalog has no backend of this name. Create it, or correct the policy.</source>
        <translation>Der Katalog hat kein Backend mit diesem Namen. Legen Sie es an oder berichtigen Sie die Richtlinie.</translation>
    </message>
    <message>
        <source>The policy in %1, line %2, computes the address when a request comes: where it leads cannot be known here.</source>
        <translation>Die Richtlinie in %1, Zeile %2, berechnet die Adresse erst, wenn eine Anfrage kommt: Wohin sie führt, ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>The policy in %1, line %2, takes the address from the named value %3, whose value is not known here.</source>
        <translation>Die Richtlinie in %1, Zeile %2, nimmt die Adresse aus dem benannten Wert %3, dessen Wert hier nicht bekannt ist.</translation>
    </message>
    <message>
        <source>The policy in %1, line %2, may send requests here: it stands in a choose.</source>
        <translation>Die Richtlinie in %1, Zeile %2, kann Anfragen hierher senden: Sie steht in einem choose.</translation>
    </message>
    <message>
        <source>The policy in %1, line %2, sends requests here.</source>
        <translation>Die Richtlinie in %1, Zeile %2, sendet Anfragen hierher.</translation>
    </message>
    <message>
        <source>The rule %1 of this Ingress leads to a Service %2 that does not exist.</source>
        <translation>Die Regel %1 dieses Ingress führt zu einem Service %2, den es nicht gibt.</translation>
    </message>
    <message>
        <source>The rule %1 of this Ingress leads to the Service %2, which has no port %3.</source>
        <translation>Die Regel %1 dieses Ingress führt zum Service %2, der keinen Port %3 hat.</translation>
    </message>
    <message>
        <source>The rule %1 of this Ingress leads to port %2 of this Service.</source>
        <translation>Die Regel %1 dieses Ingress führt zum Port %2 dieses Service.</translation>
    </message>
    <message>
        <source>The Ingress has the address %1, which is the load balancer of this Service.</source>
        <translation>Der Ingress hat die Adresse %1, den Load Balancer dieses Service.</translation>
    </message>
    <message>
        <source>This Service is another name for %1.</source>
        <translation>Dieser Service ist ein anderer Name für %1.</translation>
    </message>
    <message>
        <source>No Pod stands behind it: check its selector, and whether its workload runs.</source>
        <translation>Kein Pod steht dahinter: Prüfen Sie seinen Selektor und ob seine Workload läuft.</translation>
    </message>
    <message>
        <source>%1 of %2 Pods are ready.</source>
        <translation>%1 von %2 Pods sind bereit.</translation>
    </message>
    <message>
        <source>The selector of the Service fits this Pod, which is ready for requests.</source>
        <translation>Der Selektor des Service passt auf diesen Pod, der für Anfragen bereit ist.</translation>
    </message>
    <message>
        <source>The selector of the Service fits this Pod, but it is not ready: it gets no requests.</source>
        <translation>Der Selektor des Service passt auf diesen Pod, aber er ist nicht bereit: Er bekommt keine Anfragen.</translation>
    </message>
    <message>
        <source>Kubernetes says: %1.</source>
        <translation>Kubernetes sagt: %1.</translation>
    </message>
    <message>
        <source>It is not ready: look at its log and its events.</source>
        <translation>Er ist nicht bereit: Sehen Sie sich sein Protokoll und seine Ereignisse an.</translation>
    </message>
    <message>
        <source>The cluster does not show objects of the kind %1: links that rest on them are missing.</source>
        <translation>Der Cluster zeigt keine Objekte der Art %1: Verbindungen, die auf ihnen beruhen, fehlen.</translation>
    </message>
    <message>
        <source>%1 is no http or https URL. Correct it.</source>
        <translation>%1 ist keine URL mit http oder https. Berichtigen Sie sie.</translation>
    </message>
    <message>
        <source>No API leads to this Service.</source>
        <translation>Keine API führt zu diesem Service.</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>All APIs</source>
        <translation>Alle APIs</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operation</translation>
    </message>
    <message>
        <source>Backend</source>
        <translation>Backend</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Ingress</source>
        <translation>Ingress</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Pod</source>
        <translation>Pod</translation>
    </message>
    <message>
        <source>Host outside the cluster</source>
        <translation>Host außerhalb des Clusters</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>%1 is the ClusterIP of this Service. Port %2 is its port %3.</source>
        <translation>%1 ist die ClusterIP dieses Service. Port %2 ist sein Port %3.</translation>
    </message>
    <message>
        <source>%1 is an external IP of this Service. Port %2 is its port %3.</source>
        <translation>%1 ist eine externe IP dieses Service. Port %2 ist sein Port %3.</translation>
    </message>
    <message>
        <source>%1 is the load balancer of this Service. Port %2 is its port %3.</source>
        <translation>%1 ist der Load Balancer dieses Service. Port %2 ist sein Port %3.</translation>
    </message>
    <message>
        <source>Host %1 is the DNS name of this Service. Port %2 is its port %3.</source>
        <translation>Host %1 ist der DNS-Name dieses Service. Port %2 ist sein Port %3.</translation>
    </message>
    <message>
        <source>%1 is an address of the node %2. Port %3 is the node port of this Service&apos;s port %4.</source>
        <translation>%1 ist eine Adresse des Knotens %2. Port %3 ist der Node-Port zum Port %4 dieses Service.</translation>
    </message>
    <message>
        <source>%1 is an address of this Pod: another one that takes its place will have another.</source>
        <translation>%1 ist eine Adresse dieses Pods: Ein anderer, der an seine Stelle tritt, hat eine andere.</translation>
    </message>
    <message>
        <source>Some requests to host %1 below %2 match the rule %3 of this Ingress (%4).</source>
        <translation>Einige Anfragen an Host %1 unterhalb von %2 passen auf die Regel %3 dieses Ingress (%4).</translation>
    </message>
    <message>
        <source>Host %1 and path %2 match the rule %3 of this Ingress (%4).</source>
        <translation>Host %1 und Pfad %2 passen auf die Regel %3 dieses Ingress (%4).</translation>
    </message>
    <message>
        <source>No rule matches host %1 and path %2: they go to the default backend of this Ingress.</source>
        <translation>Keine Regel passt auf Host %1 und Pfad %2: Sie gehen an das Standard-Backend dieses Ingress.</translation>
    </message>
    <message>
        <source>Host %1 is the DNS name of a Service %2 that does not exist. Create it, or correct the address.</source>
        <translation>Host %1 ist der DNS-Name eines Service %2, den es nicht gibt. Legen Sie ihn an oder berichtigen Sie die Adresse.</translation>
    </message>
    <message>
        <source>Host %1 names a Pod of the Service %2, which has none of that name.</source>
        <translation>Host %1 nennt einen Pod des Service %2, der keinen mit diesem Namen hat.</translation>
    </message>
    <message>
        <source>%1 leads to the Service %2, but that has no port %3. It has: %4.</source>
        <translation>%1 führt zum Service %2, aber der hat keinen Port %3. Er hat: %4.</translation>
    </message>
    <message>
        <source>%1 is an address of the node %2, but no Service has the node port %3.</source>
        <translation>%1 ist eine Adresse des Knotens %2, aber kein Service hat den Node-Port %3.</translation>
    </message>
    <message>
        <source>Host %1 belongs to the Ingress %2, but none of its paths matches %3.</source>
        <translation>Host %1 gehört zum Ingress %2, aber keiner seiner Pfade passt auf %3.</translation>
    </message>
    <message>
        <source>Nothing in the cluster has the address %1. Was its Service made anew?</source>
        <translation>Nichts im Cluster hat die Adresse %1. Wurde der Service neu angelegt?</translation>
    </message>
    <message>
        <source>%1 is a name without a namespace: nothing outside the cluster can resolve it. Write name.namespace.svc.</source>
        <translation>%1 ist ein Name ohne Namespace: Außerhalb des Clusters lässt er sich nicht auflösen. Schreiben Sie name.namespace.svc.</translation>
    </message>
    <message>
        <source>Host %1 is nothing in the cluster: requests leave it.</source>
        <translation>Host %1 ist nichts im Cluster: Anfragen verlassen ihn.</translation>
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
    <message>
        <source>The request was cancelled.</source>
        <translation>Die Anfrage wurde abgebrochen.</translation>
    </message>
    <message>
        <source>A request cannot be waited for on the thread that performs it.</source>
        <translation>Auf eine Anfrage kann nicht in dem Thread gewartet werden, der sie ausführt.</translation>
    </message>
    <message>
        <source>%1 is no HTTP method.</source>
        <translation>%1 ist keine HTTP-Methode.</translation>
    </message>
    <message>
        <source>No request can be made: memory is short.</source>
        <translation>Es lässt sich keine Anfrage stellen: Der Speicher ist knapp.</translation>
    </message>
    <message>
        <source>The header %1 cannot be sent: names are letters, digits and dashes, values have no line breaks.</source>
        <translation>Der Header %1 kann nicht gesendet werden: Namen bestehen aus Buchstaben, Ziffern und Bindestrichen, Werte haben keine Zeilenumbrüche.</translation>
    </message>
    <message>
        <source>%1 has sent nothing for %2 ms. Check that it still runs, and try again.</source>
        <translation>%1 hat %2 ms lang nichts gesendet. Prüfen Sie, ob es noch läuft, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>%1 did not accept a connection within %2 seconds. Check the address, and whether a firewall or a missing VPN stands between.</source>
        <translation>%1 hat innerhalb von %2 Sekunden keine Verbindung angenommen. Prüfen Sie die Adresse und ob eine Firewall oder ein fehlendes VPN dazwischensteht.</translation>
    </message>
    <message>
        <source>%1 accepted the connection and did not answer the TLS handshake within %2 seconds. Check that it speaks TLS on this port.</source>
        <translation>%1 hat die Verbindung angenommen, aber den TLS-Handshake nicht innerhalb von %2 Sekunden beantwortet. Prüfen Sie, ob dieser Port TLS spricht.</translation>
    </message>
    <message>
        <source>%1 accepted the request and did not answer within %2 seconds. Try again later.</source>
        <translation>%1 hat die Anfrage angenommen und nicht innerhalb von %2 Sekunden geantwortet. Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>%1 did not finish its answer within %2 seconds. Try again later.</source>
        <translation>%1 hat seine Antwort nicht innerhalb von %2 Sekunden beendet. Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted. Check that the address is right and that its certificate authority is the one configured for it.</source>
        <translation>Dem Zertifikat von %1 wird nicht vertraut. Prüfen Sie, ob die Adresse stimmt und ob für sie die richtige Zertifizierungsstelle eingestellt ist.</translation>
    </message>
    <message>
        <source>The client certificate for %1 or its key cannot be used. Both must be PEM, the key without a password and of this certificate.</source>
        <translation>Das Client-Zertifikat für %1 oder sein Schlüssel ist nicht verwendbar. Beide müssen PEM sein, der Schlüssel ohne Passwort und zu diesem Zertifikat gehörend.</translation>
    </message>
    <message>
        <source>%1 refused the client certificate. Use one that is valid there and not expired.</source>
        <translation>%1 hat das Client-Zertifikat abgelehnt. Verwenden Sie eines, das dort gültig und nicht abgelaufen ist.</translation>
    </message>
    <message>
        <source>%1 wants a client certificate. Choose one that is valid there.</source>
        <translation>%1 verlangt ein Client-Zertifikat. Wählen Sie eines, das dort gültig ist.</translation>
    </message>
    <message>
        <source>No TLS connection with %1 could be made. Check that it speaks TLS on this port, in version 1.2 or newer.</source>
        <translation>Mit %1 kam keine TLS-Verbindung zustande. Prüfen Sie, ob dieser Port TLS in Version 1.2 oder neuer spricht.</translation>
    </message>
    <message>
        <source>%1 broke its answer off before it was complete. Try again later.</source>
        <translation>%1 hat seine Antwort abgebrochen, bevor sie vollständig war. Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>%1 closed the connection without an answer. Try again later.</source>
        <translation>%1 hat die Verbindung ohne Antwort geschlossen. Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>The request to %1 failed. Check the address and try again.</source>
        <translation>Die Anfrage an %1 ist fehlgeschlagen. Prüfen Sie die Adresse und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The name in %1 is not known here. Check its spelling, and the DNS or VPN that would know it.</source>
        <translation>Der Name in %1 ist hier nicht bekannt. Prüfen Sie seine Schreibweise und das DNS oder VPN, das ihn kennen müsste.</translation>
    </message>
    <message>
        <source>%1 refuses connections. Check host and port, and whether the server runs.</source>
        <translation>%1 lehnt Verbindungen ab. Prüfen Sie Host und Port und ob der Server läuft.</translation>
    </message>
    <message>
        <source>The certificate authority for %1 cannot be read. It must be PEM.</source>
        <translation>Die Zertifizierungsstelle für %1 lässt sich nicht lesen. Sie muss PEM sein.</translation>
    </message>
    <message>
        <source>What answers at %1 does not speak HTTP. Check the port, and http or https.</source>
        <translation>Was unter %1 antwortet, spricht kein HTTP. Prüfen Sie den Port sowie http oder https.</translation>
    </message>
    <message>
        <source>%1 sent a compressed body that cannot be unpacked.</source>
        <translation>%1 hat einen komprimierten Inhalt gesendet, der sich nicht entpacken lässt.</translation>
    </message>
    <message>
        <source>The certificate&apos;s key is too weak or of a kind that is not used.</source>
        <translation>Der Schlüssel des Zertifikats ist zu schwach oder von einer Art, die nicht verwendet wird.</translation>
    </message>
    <message>
        <source>Client certificates need a CA bundle to be checked against.</source>
        <translation>Client-Zertifikate brauchen ein CA-Bündel, gegen das sie geprüft werden.</translation>
    </message>
    <message>
        <source>A certificate of the chain is damaged or cut off.</source>
        <translation>Ein Zertifikat der Kette ist beschädigt oder abgeschnitten.</translation>
    </message>
    <message>
        <source>A certificate of the CA bundle is damaged or cut off.</source>
        <translation>Ein Zertifikat des CA-Bündels ist beschädigt oder abgeschnitten.</translation>
    </message>
    <message>
        <source>Servers cannot be asked: the library %1 cannot be loaded. Install it (on Debian the package libcurl4) and start again.</source>
        <translation>Server können nicht gefragt werden: Die Bibliothek %1 lässt sich nicht laden. Installieren Sie sie (unter Debian das Paket libcurl4) und starten Sie neu.</translation>
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
    <name>overview</name>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Degraded</source>
        <translation>Eingeschränkt</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Defekt</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>backend not found</source>
        <translation>Backend nicht gefunden</translation>
    </message>
    <message>
        <source>no Pod is ready</source>
        <translation>kein Pod ist bereit</translation>
    </message>
    <message>
        <source>not every Pod is ready</source>
        <translation>nicht jeder Pod ist bereit</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>offline</translation>
    </message>
    <message>
        <source>no key needed</source>
        <translation>kein Schlüssel nötig</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Req/s</source>
        <translation>Anfr./s</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Errors %</source>
        <translation>Fehler %</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>p50, ms</source>
        <translation>p50, ms</translation>
    </message>
    <message>
        <source>p95, ms</source>
        <translation>p95, ms</translation>
    </message>
    <message>
        <source>p99, ms</source>
        <translation>p99, ms</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>insgesamt %1</translation>
    </message>
    <message>
        <source>Refused, 4xx</source>
        <translation>Abgewiesen, 4xx</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>%1/s, mostly %2</source>
        <translation>%1/s, meist %2</translation>
    </message>
    <message>
        <source>Failed, 5xx</source>
        <translation>Gescheitert, 5xx</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>peak %1 at %2</source>
        <translation>Spitze %1 um %2</translation>
    </message>
    <message>
        <source>Open Local gateway</source>
        <translation>Lokales Gateway öffnen</translation>
    </message>
    <message>
        <source>Show requests</source>
        <translation>Anfragen zeigen</translation>
    </message>
    <message>
        <source>Show on map</source>
        <translation>Auf der Karte zeigen</translation>
    </message>
    <message>
        <source>Failing</source>
        <translation>Gestört</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Open Cluster</source>
        <translation>Cluster öffnen</translation>
    </message>
    <message>
        <source>Show in Policies</source>
        <translation>In Richtlinien zeigen</translation>
    </message>
</context>
<context>
    <name>overview::AddressBar</name>
    <message>
        <source>Copy %1</source>
        <translation>%1 kopieren</translation>
    </message>
</context>
<context>
    <name>overview::AttentionList</name>
    <message>
        <source>What needs attention</source>
        <translation>Was Aufmerksamkeit braucht</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
</context>
<context>
    <name>overview::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Waiting for a workspace</source>
        <translation>Wartet auf einen Arbeitsbereich</translation>
    </message>
    <message>
        <source>Time that is looked at</source>
        <translation>Betrachtete Zeit</translation>
    </message>
    <message>
        <source>5 min</source>
        <translation>5 min</translation>
    </message>
    <message>
        <source>15 min</source>
        <translation>15 min</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 h</translation>
    </message>
    <message>
        <source>All held</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Follow or hold</source>
        <translation>Folgen oder anhalten</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>APIs</source>
        <translation>APIs</translation>
    </message>
    <message>
        <source>Show on map</source>
        <translation>Auf der Karte zeigen</translation>
    </message>
    <message>
        <source>APIs, the busiest first</source>
        <translation>APIs, die meistgerufene zuerst</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Braucht Aufmerksamkeit</translation>
    </message>
    <message>
        <source>The line for the shell</source>
        <translation>Die Zeile für die Shell</translation>
    </message>
    <message>
        <source>last 5 min</source>
        <translation>letzte 5 min</translation>
    </message>
    <message>
        <source>last 15 min</source>
        <translation>letzte 15 min</translation>
    </message>
    <message>
        <source>last hour</source>
        <translation>letzte Stunde</translation>
    </message>
    <message>
        <source>all that is held</source>
        <translation>alles, was vorliegt</translation>
    </message>
    <message numerus="yes">
        <source>%n API(s), </source>
        <translation>
            <numerusform>%n API, </numerusform>
            <numerusform>%n APIs, </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s)</source>
        <translation>
            <numerusform>%n Abonnement</numerusform>
            <numerusform>%n Abonnements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n Service(s)</source>
        <translation>
            <numerusform>, %n Service</numerusform>
            <numerusform>, %n Services</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n Pod(s)</source>
        <translation>
            <numerusform>, %n Pod</numerusform>
            <numerusform>, %n Pods</numerusform>
        </translation>
    </message>
    <message>
        <source>The cluster cannot be read</source>
        <translation>Der Cluster lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>The cluster as it is shown is %1</source>
        <translation>Der gezeigte Stand des Clusters ist %1</translation>
    </message>
    <message numerus="yes">
        <source>%n failing</source>
        <translation>
            <numerusform>%n gestört</numerusform>
            <numerusform>%n gestört</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n Warnung</numerusform>
            <numerusform>%n Warnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>The gateway listens, every API reaches its backend, and no call was refused: %1.</source>
        <translation>Das Gateway hört, jede API erreicht ihr Backend, und kein Aufruf wurde abgewiesen: %1.</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Kopiert: %1</translation>
    </message>
    <message>
        <source>No API is selected</source>
        <translation>Keine API ist gewählt</translation>
    </message>
    <message>
        <source>The gateway does not listen</source>
        <translation>Das Gateway hört nicht</translation>
    </message>
    <message>
        <source>Show the API&apos;s requests</source>
        <translation>Anfragen der API zeigen</translation>
    </message>
    <message>
        <source>Show the API on the map</source>
        <translation>API auf der Karte zeigen</translation>
    </message>
    <message>
        <source>Follow the figures</source>
        <translation>Zahlen folgen</translation>
    </message>
    <message>
        <source>Hold the figures</source>
        <translation>Zahlen anhalten</translation>
    </message>
    <message>
        <source>Show the figures as a chart</source>
        <translation>Zahlen als Diagramm zeigen</translation>
    </message>
    <message>
        <source>Show the figures as a table</source>
        <translation>Zahlen als Tabelle zeigen</translation>
    </message>
    <message>
        <source>Copy the figures as CSV</source>
        <translation>Zahlen als CSV kopieren</translation>
    </message>
    <message>
        <source>the figures as CSV</source>
        <translation>die Zahlen als CSV</translation>
    </message>
    <message>
        <source>Copy the gateway&apos;s address</source>
        <translation>Adresse des Gateways kopieren</translation>
    </message>
    <message>
        <source>Look at the last 5 minutes</source>
        <translation>Die letzten 5 Minuten betrachten</translation>
    </message>
    <message>
        <source>Look at the last 15 minutes</source>
        <translation>Die letzten 15 Minuten betrachten</translation>
    </message>
    <message>
        <source>Look at the last hour</source>
        <translation>Die letzte Stunde betrachten</translation>
    </message>
    <message>
        <source>Look at all that is held</source>
        <translation>Alles betrachten, was vorliegt</translation>
    </message>
    <message>
        <source>Nothing needs attention</source>
        <translation>Nichts braucht Aufmerksamkeit</translation>
    </message>
    <message>
        <source>Reading the cluster</source>
        <translation>Der Cluster wird gelesen</translation>
    </message>
    <message>
        <source>What is behind the APIs is not known yet.</source>
        <translation>Was hinter den APIs steht, ist noch nicht bekannt.</translation>
    </message>
</context>
<context>
    <name>overview::TrafficPanel</name>
    <message>
        <source>Requests per second and latency</source>
        <translation>Anfragen pro Sekunde und Antwortzeit</translation>
    </message>
    <message>
        <source>Form of the figures</source>
        <translation>Form der Zahlen</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Requests per second and latency over time</source>
        <translation>Anfragen pro Sekunde und Antwortzeit im Verlauf</translation>
    </message>
    <message>
        <source>Open the tester</source>
        <translation>Tester öffnen</translation>
    </message>
    <message>
        <source>Copy the line</source>
        <translation>Zeile kopieren</translation>
    </message>
    <message>
        <source>Show all that is held</source>
        <translation>Alles zeigen, was vorliegt</translation>
    </message>
    <message>
        <source>No request in this time: %1. The last one arrived %2.</source>
        <translation>Keine Anfrage in dieser Zeit: %1. Die letzte kam %2.</translation>
    </message>
    <message>
        <source>No request has arrived yet. Send one with the tester, or from a shell:</source>
        <translation>Noch ist keine Anfrage gekommen. Senden Sie eine mit dem Tester oder aus einer Shell:</translation>
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
    <message>
        <source>This is no PKCS#12 file with a certificate, or its password is wrong.</source>
        <translation>Das ist keine PKCS#12-Datei mit einem Zertifikat, oder ihr Kennwort ist falsch.</translation>
    </message>
    <message>
        <source>What is to be revoked is no certificate.</source>
        <translation>Was gesperrt werden soll, ist kein Zertifikat.</translation>
    </message>
    <message>
        <source>No list of revoked certificates could be made.</source>
        <translation>Eine Liste gesperrter Zertifikate konnte nicht erzeugt werden.</translation>
    </message>
    <message>
        <source>This PKCS#12 file wants its password hashed more than two million times: export it with fewer iterations.</source>
        <translation>Diese PKCS#12-Datei verlangt, dass ihr Passwort mehr als zwei Millionen Mal gehasht wird: exportieren Sie sie mit weniger Iterationen.</translation>
    </message>
</context>
<context>
    <name>policies</name>
    <message>
        <source>All APIs</source>
        <translation>Alle APIs</translation>
    </message>
    <message>
        <source>Workspaces</source>
        <translation>Arbeitsbereiche</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produkte</translation>
    </message>
    <message>
        <source>APIs</source>
        <translation>APIs</translation>
    </message>
    <message>
        <source>Fragments</source>
        <translation>Fragmente</translation>
    </message>
    <message>
        <source>, revision %1</source>
        <translation>, Revision %1</translation>
    </message>
    <message>
        <source>no document of its own</source>
        <translation>kein eigenes Dokument</translation>
    </message>
    <message>
        <source>not checked yet</source>
        <translation>noch nicht geprüft</translation>
    </message>
    <message>
        <source>quarantined by the gateway: its calls get 500</source>
        <translation>vom Gateway gesperrt: Aufrufe erhalten 500</translation>
    </message>
    <message numerus="yes">
        <source>%n use(s) of what is not supported</source>
        <translation>
            <numerusform>%n Verwendung von nicht Unterstütztem</numerusform>
            <numerusform>%n Verwendungen von nicht Unterstütztem</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n Problem</numerusform>
            <numerusform>%n Probleme</numerusform>
        </translation>
    </message>
    <message>
        <source>fine</source>
        <translation>in Ordnung</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Was nicht stimmt</translation>
    </message>
    <message>
        <source>Not supported</source>
        <translation>Nicht unterstützt</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>What to do instead</source>
        <translation>Was stattdessen zu tun ist</translation>
    </message>
    <message numerus="yes">
        <source>%n policy(ies)</source>
        <translation>
            <numerusform>%n Richtlinie</numerusform>
            <numerusform>%n Richtlinien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expression(s)</source>
        <translation>
            <numerusform>%n Ausdruck</numerusform>
            <numerusform>%n Ausdrücke</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>policies::DocumentPane</name>
    <message>
        <source>Format</source>
        <translation>Formatieren</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>What is shown of the policy</source>
        <translation>Was von der Richtlinie gezeigt wird</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Effective</source>
        <translation>Wirksam</translation>
    </message>
    <message>
        <source>Policy document</source>
        <translation>Richtliniendokument</translation>
    </message>
    <message>
        <source>No document of its own stands here: what the wider scopes say runs. “Effective” shows it.</source>
        <translation>Hier steht kein eigenes Dokument: es läuft, was die weiteren Geltungsbereiche sagen. „Wirksam“ zeigt es.</translation>
    </message>
    <message>
        <source>Write one</source>
        <translation>Eines schreiben</translation>
    </message>
    <message>
        <source>There is no document to check.</source>
        <translation>Es gibt kein Dokument zu prüfen.</translation>
    </message>
    <message>
        <source>The document cannot be read</source>
        <translation>Das Dokument lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>The document was not saved</source>
        <translation>Das Dokument wurde nicht gespeichert</translation>
    </message>
    <message>
        <source>No workspace is open.</source>
        <translation>Kein Arbeitsbereich ist geöffnet.</translation>
    </message>
    <message>
        <source>Waiting for a workspace</source>
        <translation>Warten auf einen Arbeitsbereich</translation>
    </message>
    <message>
        <source>Reading the document</source>
        <translation>Das Dokument wird gelesen</translation>
    </message>
    <message>
        <source>A fragment runs where documents include it</source>
        <translation>Ein Fragment läuft dort, wo Dokumente es einbinden</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Quarantined</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Changed, not saved</source>
        <translation>Geändert, nicht gespeichert</translation>
    </message>
    <message>
        <source>No document is shown</source>
        <translation>Es ist kein Dokument zu sehen</translation>
    </message>
    <message>
        <source>The effective policy is joined from several documents: open one of them</source>
        <translation>Die wirksame Richtlinie ist aus mehreren Dokumenten zusammengesetzt: öffnen Sie eines davon</translation>
    </message>
    <message>
        <source>It is being saved</source>
        <translation>Es wird gerade gespeichert</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Nichts wurde geändert</translation>
    </message>
    <message>
        <source>The document has no problems</source>
        <translation>Das Dokument hat keine Probleme</translation>
    </message>
    <message>
        <source>A document that is no markup cannot be formatted</source>
        <translation>Ein Dokument, das kein Markup ist, lässt sich nicht formatieren</translation>
    </message>
    <message>
        <source>The file was removed since it was read</source>
        <translation>Die Datei wurde entfernt, seit sie gelesen wurde</translation>
    </message>
    <message>
        <source>The file was changed since it was read</source>
        <translation>Die Datei wurde geändert, seit sie gelesen wurde</translation>
    </message>
    <message>
        <source>Your text is still here and not saved.</source>
        <translation>Ihr Text steht noch hier und ist nicht gespeichert.</translation>
    </message>
    <message>
        <source>Your text is still here and not saved. Undo brings it back after reloading.</source>
        <translation>Ihr Text steht noch hier und ist nicht gespeichert. Nach dem Neuladen holt „Rückgängig“ ihn zurück.</translation>
    </message>
    <message>
        <source>Reload the file</source>
        <translation>Datei neu laden</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Weiter bearbeiten</translation>
    </message>
    <message>
        <source>Write it again</source>
        <translation>Wieder schreiben</translation>
    </message>
    <message>
        <source>Write mine over it</source>
        <translation>Mit meinem Text überschreiben</translation>
    </message>
    <message>
        <source>The drafts of the last time cannot be read; new ones are kept only until the end</source>
        <translation>Die Entwürfe vom letzten Mal lassen sich nicht lesen; neue bleiben nur bis zum Ende</translation>
    </message>
</context>
<context>
    <name>policies::EffectivePane</name>
    <message>
        <source>%1, built in: the catalog has no global document</source>
        <translation>%1, eingebaut: der Katalog hat kein globales Dokument</translation>
    </message>
    <message>
        <source>Called by</source>
        <translation>Aufgerufen mit</translation>
    </message>
    <message>
        <source>Product whose subscription calls</source>
        <translation>Produkt, dessen Abonnement aufruft</translation>
    </message>
    <message>
        <source>Effective policy</source>
        <translation>Wirksame Richtlinie</translation>
    </message>
    <message>
        <source>a key without a product</source>
        <translation>einem Schlüssel ohne Produkt</translation>
    </message>
    <message>
        <source>product %1</source>
        <translation>Produkt %1</translation>
    </message>
    <message>
        <source>Joining the scopes</source>
        <translation>Die Geltungsbereiche werden zusammengesetzt</translation>
    </message>
    <message>
        <source>A document is left out: it is no markup</source>
        <translation>Ein Dokument fehlt hier: es ist kein Markup</translation>
    </message>
    <message>
        <source>Enter opens this line of its document</source>
        <translation>Die Eingabetaste öffnet diese Zeile in ihrem Dokument</translation>
    </message>
    <message>
        <source>With changes that are not saved; the gateway runs what is saved</source>
        <translation>Mit Änderungen, die nicht gespeichert sind; das Gateway führt aus, was gespeichert ist</translation>
    </message>
</context>
<context>
    <name>policies::FindBar</name>
    <message>
        <source>Find in the document</source>
        <translation>Im Dokument suchen</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Vorige Fundstelle</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Nächste Fundstelle</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Suche schließen</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>policies::PoliciesPage</name>
    <message>
        <source>Policies</source>
        <translation>Richtlinien</translation>
    </message>
    <message>
        <source>Waiting for a workspace</source>
        <translation>Warten auf einen Arbeitsbereich</translation>
    </message>
    <message>
        <source>Checking the policy documents</source>
        <translation>Die Richtliniendokumente werden geprüft</translation>
    </message>
    <message>
        <source>The catalog was not taken; this is the one before</source>
        <translation>Der Katalog wurde nicht übernommen; dies ist der vorige</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n Dokument</numerusform>
            <numerusform>%n Dokumente</numerusform>
        </translation>
    </message>
    <message>
        <source>all fine</source>
        <translation>alle in Ordnung</translation>
    </message>
    <message numerus="yes">
        <source>%n with problems</source>
        <translation>
            <numerusform>%n mit Problemen</numerusform>
            <numerusform>%n mit Problemen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quarantined</source>
        <translation>
            <numerusform>%n gesperrt</numerusform>
            <numerusform>%n gesperrt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed, not saved</source>
        <translation>
            <numerusform>%n geändert, nicht gespeichert</numerusform>
            <numerusform>%n geändert, nicht gespeichert</numerusform>
        </translation>
    </message>
    <message>
        <source>The catalog has no such policy document</source>
        <translation>Der Katalog hat kein solches Richtliniendokument</translation>
    </message>
    <message>
        <source>Save the document</source>
        <translation>Dokument speichern</translation>
    </message>
    <message>
        <source>Format the document</source>
        <translation>Dokument formatieren</translation>
    </message>
    <message>
        <source>Look whether the file was changed</source>
        <translation>Nachsehen, ob die Datei geändert wurde</translation>
    </message>
    <message>
        <source>No document is shown</source>
        <translation>Es ist kein Dokument zu sehen</translation>
    </message>
    <message>
        <source>Take back: %1</source>
        <translation>Zurücknehmen: %1</translation>
    </message>
    <message>
        <source>Take back the last change of a file</source>
        <translation>Letzte Änderung einer Datei zurücknehmen</translation>
    </message>
    <message>
        <source>Nothing was changed yet</source>
        <translation>Noch wurde nichts geändert</translation>
    </message>
    <message>
        <source>Test the operation</source>
        <translation>Operation testen</translation>
    </message>
    <message>
        <source>No API or operation is shown</source>
        <translation>Es ist weder API noch Operation zu sehen</translation>
    </message>
    <message>
        <source>Filter the policy documents</source>
        <translation>Richtliniendokumente filtern</translation>
    </message>
    <message>
        <source>Find in the document</source>
        <translation>Im Dokument suchen</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Nächste Fundstelle</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Vorige Fundstelle</translation>
    </message>
    <message>
        <source>Next problem</source>
        <translation>Nächstes Problem</translation>
    </message>
    <message>
        <source>Previous problem</source>
        <translation>Voriges Problem</translation>
    </message>
    <message>
        <source>Show the document</source>
        <translation>Dokument zeigen</translation>
    </message>
    <message>
        <source>Show what runs: the effective policy</source>
        <translation>Zeigen, was läuft: die wirksame Richtlinie</translation>
    </message>
    <message>
        <source>A fragment runs where documents include it</source>
        <translation>Ein Fragment läuft dort, wo Dokumente es einbinden</translation>
    </message>
    <message>
        <source>Show what of the document is not supported</source>
        <translation>Zeigen, was vom Dokument nicht unterstützt wird</translation>
    </message>
    <message>
        <source>Go to the list of documents</source>
        <translation>Zur Liste der Dokumente</translation>
    </message>
    <message>
        <source>Not taken back: %1</source>
        <translation>Nicht zurückgenommen: %1</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Zurückgenommen: %1</translation>
    </message>
    <message>
        <source>Show requests</source>
        <translation>Anfragen zeigen</translation>
    </message>
    <message>
        <source>No API, operation or product is shown</source>
        <translation>Keine API, keine Operation und kein Produkt wird gezeigt</translation>
    </message>
    <message>
        <source>Open in tester</source>
        <translation>Im Tester öffnen</translation>
    </message>
</context>
<context>
    <name>policies::PolicyEditor</name>
    <message>
        <source>Esc leads back to the list</source>
        <translation>Esc führt zurück zur Liste</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Ausschneiden</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
</context>
<context>
    <name>policies::PolicyList</name>
    <message>
        <source>Filter the policy documents</source>
        <translation>Richtliniendokumente filtern</translation>
    </message>
    <message>
        <source>Filter, for example uses:cors</source>
        <translation>Filter, zum Beispiel uses:cors</translation>
    </message>
    <message>
        <source>Not fine</source>
        <translation>Nicht in Ordnung</translation>
    </message>
    <message>
        <source>Policy documents</source>
        <translation>Richtliniendokumente</translation>
    </message>
</context>
<context>
    <name>policies::PolicyTree</name>
    <message>
        <source>changed, not saved</source>
        <translation>geändert, nicht gespeichert</translation>
    </message>
</context>
<context>
    <name>policies::ProblemsPane</name>
    <message>
        <source>What the check found</source>
        <translation>Was die Prüfung ergab</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Not supported</source>
        <translation>Nicht unterstützt</translation>
    </message>
    <message>
        <source>Problems of the document</source>
        <translation>Probleme des Dokuments</translation>
    </message>
    <message>
        <source>What is not supported</source>
        <translation>Was nicht unterstützt wird</translation>
    </message>
    <message>
        <source>Checked: %1</source>
        <translation>Geprüft: %1</translation>
    </message>
    <message>
        <source>No problems. What was checked: %1.</source>
        <translation>Keine Probleme. Geprüft wurden: %1.</translation>
    </message>
    <message>
        <source>Everything that the document uses is supported.</source>
        <translation>Alles, was das Dokument verwendet, wird unterstützt.</translation>
    </message>
    <message>
        <source>Checking the document</source>
        <translation>Das Dokument wird geprüft</translation>
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
    <message>
        <source>The certificate %1 is not at hand. %2</source>
        <translation>Das Zertifikat %1 liegt nicht vor. %2</translation>
    </message>
    <message>
        <source>%1 needs one of thumbprint, certificate-id and body.</source>
        <translation>%1 braucht eines von thumbprint, certificate-id und body.</translation>
    </message>
    <message>
        <source>Nothing may follow otherwise: it is for when no condition holds.</source>
        <translation>Nach otherwise darf nichts mehr kommen: Es gilt, wenn keine Bedingung zutrifft.</translation>
    </message>
    <message>
        <source>&lt;base/&gt; may not stand in a fragment.</source>
        <translation>&lt;base/&gt; darf nicht in einem Fragment stehen.</translation>
    </message>
    <message>
        <source>A fragment may not include another one.</source>
        <translation>Ein Fragment darf kein anderes einbinden.</translation>
    </message>
    <message>
        <source>There is no fragment %1: create it, or correct the name.</source>
        <translation>Es gibt kein Fragment %1: Legen Sie es an, oder berichtigen Sie den Namen.</translation>
    </message>
    <message>
        <source>A fragment must begin with &lt;fragment&gt;, not with &lt;%1&gt;.</source>
        <translation>Ein Fragment muss mit &lt;fragment&gt; beginnen, nicht mit &lt;%1&gt;.</translation>
    </message>
    <message>
        <source>The policy %1 cannot run on one machine: %2.</source>
        <translation>Die Richtlinie %1 kann nicht auf einem einzelnen Rechner laufen: %2.</translation>
    </message>
    <message>
        <source>No expression may stand in the attribute %1 of %2: write its value.</source>
        <translation>Im Attribut %1 von %2 darf kein Ausdruck stehen: Schreiben Sie den Wert.</translation>
    </message>
    <message>
        <source>In %1, an expression must be the whole value: something stands behind it.</source>
        <translation>In %1 muss ein Ausdruck der ganze Wert sein: Dahinter steht noch etwas.</translation>
    </message>
    <message>
        <source>The %1 cannot be a %2.</source>
        <translation>Nicht möglich: %1 kann kein %2 sein.</translation>
    </message>
    <message>
        <source>No expression may stand in %1: write its value.</source>
        <translation>In %1 darf kein Ausdruck stehen: Schreiben Sie den Wert.</translation>
    </message>
    <message>
        <source>schema-ref of content begins with #/, such as #/components/schemas/Pet.</source>
        <translation>schema-ref von content beginnt mit #/, zum Beispiel #/components/schemas/Pet.</translation>
    </message>
    <message>
        <source>There is no schema %1: create it, or correct the name.</source>
        <translation>Es gibt kein Schema %1: anlegen oder den Namen berichtigen.</translation>
    </message>
    <message>
        <source>%1 needs at least one %2.</source>
        <translation>%1 braucht mindestens ein %2.</translation>
    </message>
    <message>
        <source>An origin is * or a scheme with a host: https://example.com.</source>
        <translation>Ein Ursprung ist * oder ein Schema mit einem Host: https://example.com.</translation>
    </message>
    <message>
        <source>%1 may stand only once in %2.</source>
        <translation>%1 darf in %2 nur einmal stehen.</translation>
    </message>
    <message>
        <source>The dimension %1 needs a value: only a few are known by name.</source>
        <translation>Die Dimension %1 braucht einen Wert: Nur wenige sind dem Namen nach bekannt.</translation>
    </message>
    <message>
        <source>%1 needs one to %2 dimensions.</source>
        <translation>%1 braucht eine bis %2 Dimensionen.</translation>
    </message>
    <message>
        <source>The value of emit-metric is a number.</source>
        <translation>Der Wert von emit-metric ist eine Zahl.</translation>
    </message>
    <message>
        <source>from of find-and-replace must not be empty.</source>
        <translation>from von find-and-replace darf nicht leer sein.</translation>
    </message>
    <message>
        <source>The authorization %1 of the provider %2 is not at hand. Add it to the file of secrets: authorizations: {%2: {%1: {accessToken: …}}}.</source>
        <translation>Die Autorisierung %1 des Anbieters %2 liegt nicht vor. Tragen Sie sie in die Datei der Geheimnisse ein: authorizations: {%2: {%1: {accessToken: …}}}.</translation>
    </message>
    <message>
        <source>This gateway has no managed identity, and was not given %1. %2</source>
        <translation>Dieses Gateway hat keine verwaltete Identität und hat dies nicht erhalten: %1. %2</translation>
    </message>
    <message>
        <source>Give partition-id or partition-key, not both.</source>
        <translation>Geben Sie partition-id oder partition-key an, nicht beides.</translation>
    </message>
    <message>
        <source>There is no place for what the logger %1 gets. Name a folder for it: gatehousectl serve --events FOLDER.</source>
        <translation>Für das, was der Logger %1 erhält, gibt es keinen Ort. Nennen Sie einen Ordner dafür: gatehousectl serve --events ORDNER.</translation>
    </message>
    <message>
        <source>The url of a proxy is written http://host:port.</source>
        <translation>Die url eines Proxys wird http://host:port geschrieben.</translation>
    </message>
    <message>
        <source>quota-by-key needs the attribute calls or bandwidth.</source>
        <translation>quota-by-key braucht das Attribut calls oder bandwidth.</translation>
    </message>
    <message>
        <source>The renewal-period of quota-by-key is 0 or at least %1 seconds.</source>
        <translation>Die renewal-period von quota-by-key ist 0 oder mindestens %1 Sekunden.</translation>
    </message>
    <message>
        <source>first-period-start is a time like 2026-01-31T00:00:00Z.</source>
        <translation>first-period-start ist eine Zeitangabe wie 2026-01-31T00:00:00Z.</translation>
    </message>
    <message>
        <source>%1 needs set-url, unless it copies the request.</source>
        <translation>%1 braucht set-url, außer wenn es die Anfrage kopiert.</translation>
    </message>
    <message>
        <source>set-method needs the name of a method, like POST.</source>
        <translation>set-method braucht den Namen einer Methode, etwa POST.</translation>
    </message>
    <message>
        <source>The name of a variable may not be empty.</source>
        <translation>Der Name einer Variablen darf nicht leer sein.</translation>
    </message>
    <message>
        <source>This key cannot be used: %1</source>
        <translation>Dieser Schlüssel ist nicht brauchbar: %1</translation>
    </message>
    <message>
        <source>n and e are numbers in base64url.</source>
        <translation>n und e sind Zahlen in Base64url.</translation>
    </message>
    <message>
        <source>The text of a key is a secret in base64.</source>
        <translation>Der Text eines Schlüssels ist ein Geheimnis in Base64.</translation>
    </message>
    <message>
        <source>%1 needs the attribute tokens-per-minute or token-quota.</source>
        <translation>%1 braucht das Attribut tokens-per-minute oder token-quota.</translation>
    </message>
    <message>
        <source>token-quota and token-quota-period stand together.</source>
        <translation>token-quota und token-quota-period stehen zusammen.</translation>
    </message>
    <message>
        <source>%1 needs one of header-name, query-parameter-name and token-value.</source>
        <translation>%1 braucht eines von header-name, query-parameter-name und token-value.</translation>
    </message>
    <message>
        <source>trace needs one &lt;message&gt;.</source>
        <translation>trace braucht genau ein &lt;message&gt;.</translation>
    </message>
    <message>
        <source>This identity says nothing.</source>
        <translation>Diese Identität sagt nichts.</translation>
    </message>
    <message>
        <source>identities needs one to %1 identities.</source>
        <translation>identities braucht eine bis %1 Identitäten.</translation>
    </message>
    <message>
        <source>type needs one of from and when.</source>
        <translation>type braucht entweder from oder when.</translation>
    </message>
    <message>
        <source>The url of openid-config is an absolute http or https URL.</source>
        <translation>Die url von openid-config ist eine vollständige http- oder https-URL.</translation>
    </message>
    <message>
        <source>wait needs policies to wait for.</source>
        <translation>wait braucht Richtlinien, auf die es wartet.</translation>
    </message>
    <message>
        <source>parameter of xsl-transform needs the attribute name.</source>
        <translation>parameter von xsl-transform braucht das Attribut name.</translation>
    </message>
    <message>
        <source>xsl-transform needs an xsl:stylesheet.</source>
        <translation>xsl-transform braucht ein xsl:stylesheet.</translation>
    </message>
    <message>
        <source>The attribute %1 of %2 is not supported here: %3.</source>
        <translation>Das Attribut %1 von %2 wird hier nicht unterstützt: %3.</translation>
    </message>
    <message>
        <source>%1 may not stand in %2.</source>
        <translation>%1 darf nicht in %2 stehen.</translation>
    </message>
    <message>
        <source>%1 needs the element %2.</source>
        <translation>%1 braucht das Element %2.</translation>
    </message>
    <message>
        <source>trace has a text or a &lt;message&gt;, not both.</source>
        <translation>trace hat einen Text oder eine &lt;message&gt;, nicht beides.</translation>
    </message>
    <message>
        <source>%1 is no policy of its own: it stands in %2.</source>
        <translation>%1 ist keine eigene Richtlinie: Es steht in %2.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no IP address: write &lt;address-range from=&quot;%2&quot; to=&quot;%3&quot;/&gt;.</source>
        <translation>„%1“ ist keine IP-Adresse: Schreibe &lt;address-range from=&quot;%2&quot; to=&quot;%3&quot;/&gt;.</translation>
    </message>
    <message>
        <source>In base-url, an expression must be the whole value: write @(&quot;https://…&quot; + …).</source>
        <translation>In base-url muss ein Ausdruck der ganze Wert sein: Schreibe @(&quot;https://…&quot; + …).</translation>
    </message>
</context>
<context>
    <name>preferences::PreferencesPage</name>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Dichte</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Kompakt</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Bequem</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>The language changes when Gatehouse is started again.</source>
        <translation>Die Sprache wechselt beim nächsten Start von Gatehouse.</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größerer Text</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinerer Text</translation>
    </message>
    <message>
        <source>Text in the usual size</source>
        <translation>Text in üblicher Größe</translation>
    </message>
</context>
<context>
    <name>requests</name>
    <message>
        <source>Refused by the gateway after the backend answered.</source>
        <translation>Vom Gateway abgelehnt, nachdem das Backend geantwortet hatte.</translation>
    </message>
    <message>
        <source>Refused by the gateway; the backend was not contacted.</source>
        <translation>Vom Gateway abgelehnt; das Backend wurde nicht gefragt.</translation>
    </message>
    <message>
        <source>No operation of the catalog matches this call.</source>
        <translation>Keine Operation des Katalogs passt zu diesem Aufruf.</translation>
    </message>
    <message>
        <source>The backend gave no usable answer.</source>
        <translation>Das Backend gab keine brauchbare Antwort.</translation>
    </message>
    <message>
        <source>The gateway could not do what its policies ask.</source>
        <translation>Das Gateway konnte nicht tun, was seine Richtlinien verlangen.</translation>
    </message>
    <message>
        <source>The caller went away before the answer was complete.</source>
        <translation>Der Aufrufer ging, bevor die Antwort vollständig war.</translation>
    </message>
    <message>
        <source>This was no request that could be read.</source>
        <translation>Das war keine lesbare Anfrage.</translation>
    </message>
    <message>
        <source>The backend answered %1.</source>
        <translation>Das Backend antwortete %1.</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>backend answered %1</source>
        <translation>Backend antwortete %1</translation>
    </message>
    <message>
        <source>Read request</source>
        <translation>Anfrage lesen</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Richtlinien</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Backend</source>
        <translation>Backend</translation>
    </message>
    <message>
        <source>Write answer</source>
        <translation>Antwort schreiben</translation>
    </message>
    <message>
        <source>%1, all of it in the gateway</source>
        <translation>%1, alles davon im Gateway</translation>
    </message>
    <message>
        <source>%1, of which %2 in the backend</source>
        <translation>%1, davon %2 im Backend</translation>
    </message>
</context>
<context>
    <name>requests::RequestDetails</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Where the time went</source>
        <translation>Wohin die Zeit ging</translation>
    </message>
    <message>
        <source>, revision %1</source>
        <translation>, Revision %1</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operation</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>kein Schlüssel</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>primary</source>
        <translation>primär</translation>
    </message>
    <message>
        <source>secondary</source>
        <translation>sekundär</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Aufrufer</translation>
    </message>
    <message>
        <source>Backend</source>
        <translation>Backend</translation>
    </message>
    <message>
        <source>not contacted</source>
        <translation>nicht angesprochen</translation>
    </message>
    <message>
        <source>Bodies</source>
        <translation>Bodys</translation>
    </message>
    <message>
        <source>%1 in, %2 out</source>
        <translation>%1 hinein, %2 heraus</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Trace id</source>
        <translation>Trace-Kennung</translation>
    </message>
</context>
<context>
    <name>requests::RequestsModel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Key and subscription</source>
        <translation>Schlüssel und Abonnement</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>kein Schlüssel</translation>
    </message>
</context>
<context>
    <name>requests::RequestsPage</name>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Waiting for a workspace</source>
        <translation>Wartet auf einen Arbeitsbereich</translation>
    </message>
    <message>
        <source>Local gateway, newest first</source>
        <translation>Lokales Gateway, neueste zuerst</translation>
    </message>
    <message>
        <source>Follow or hold</source>
        <translation>Folgen oder anhalten</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Filter the requests</source>
        <translation>Anfragen filtern</translation>
    </message>
    <message>
        <source>Filter, for example api:orders status&gt;=400 ms&gt;200</source>
        <translation>Filter, zum Beispiel api:orders status&gt;=400 ms&gt;200</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>Langsam</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Without key</source>
        <translation>Ohne Schlüssel</translation>
    </message>
    <message>
        <source>Requests per second over the last 10 minutes</source>
        <translation>Anfragen pro Sekunde der letzten 10 Minuten</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>Trace</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Erneut senden</translation>
    </message>
    <message>
        <source>Show on map</source>
        <translation>Auf der Karte zeigen</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Als curl kopieren</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n neue</numerusform>
            <numerusform>%n neue</numerusform>
        </translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>Sucht</translation>
    </message>
    <message>
        <source>No request has arrived at the gateway yet.</source>
        <translation>Noch ist keine Anfrage am Gateway angekommen.</translation>
    </message>
    <message>
        <source>Send one in the tester</source>
        <translation>Eine im Tester senden</translation>
    </message>
    <message>
        <source>Copied as curl</source>
        <translation>Als curl kopiert</translation>
    </message>
    <message>
        <source>The key is not in it: set the variable KEY first.</source>
        <translation>Der Schlüssel steht nicht darin: Setzen Sie zuerst die Variable KEY.</translation>
    </message>
    <message>
        <source>Export the requests that are shown</source>
        <translation>Gezeigte Anfragen exportieren</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl);;Table (*.csv)</source>
        <translation>JSON-Zeilen (*.jsonl);;Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>The requests were exported</source>
        <translation>Die Anfragen wurden exportiert</translation>
    </message>
    <message>
        <source>The requests were not exported</source>
        <translation>Die Anfragen wurden nicht exportiert</translation>
    </message>
    <message>
        <source>No request is selected</source>
        <translation>Keine Anfrage ist ausgewählt</translation>
    </message>
    <message>
        <source>Follow requests</source>
        <translation>Anfragen folgen</translation>
    </message>
    <message>
        <source>Hold requests</source>
        <translation>Anfragen anhalten</translation>
    </message>
    <message>
        <source>Show or hide the columns over time</source>
        <translation>Säulen über der Zeit zeigen oder verbergen</translation>
    </message>
    <message>
        <source>Send again in the tester</source>
        <translation>Im Tester erneut senden</translation>
    </message>
    <message>
        <source>Show in Policies</source>
        <translation>In Richtlinien zeigen</translation>
    </message>
    <message>
        <source>No step or reason of a policy document is shown</source>
        <translation>Kein Schritt und kein Grund aus einem Richtliniendokument wird gezeigt</translation>
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
    <name>shell::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>Find an object or run a command</source>
        <translation>Objekt finden oder Befehl ausführen</translation>
    </message>
    <message>
        <source>Objects and commands</source>
        <translation>Objekte und Befehle</translation>
    </message>
    <message>
        <source>&gt; commands   @ objects</source>
        <translation>&gt; Befehle   @ Objekte</translation>
    </message>
    <message>
        <source>Nothing is called so. What a page can do is found while it is shown.</source>
        <translation>Nichts heißt so. Was eine Seite kann, wird gefunden, während sie zu sehen ist.</translation>
    </message>
</context>
<context>
    <name>shell::CountButton</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>shell::JobsPanel</name>
    <message>
        <source>Jobs</source>
        <translation>Vorgänge</translation>
    </message>
    <message>
        <source>step %1 of %2, %3</source>
        <translation>Schritt %1 von %2, %3</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Nothing is running.</source>
        <translation>Nichts läuft.</translation>
    </message>
</context>
<context>
    <name>shell::KeyboardHelp</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Keys of this page</source>
        <translation>Tasten dieser Seite</translation>
    </message>
    <message>
        <source>Next row</source>
        <translation>Nächste Zeile</translation>
    </message>
    <message>
        <source>Row before</source>
        <translation>Vorige Zeile</translation>
    </message>
    <message>
        <source>First row</source>
        <translation>Erste Zeile</translation>
    </message>
    <message>
        <source>Last row</source>
        <translation>Letzte Zeile</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Copy cell</source>
        <translation>Zelle kopieren</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Zeilen kopieren</translation>
    </message>
    <message>
        <source>Run a command</source>
        <translation>Befehl ausführen</translation>
    </message>
</context>
<context>
    <name>shell::MainWindow</name>
    <message>
        <source>Choose a cluster</source>
        <translation>Cluster wählen</translation>
    </message>
    <message>
        <source>Choose a gateway</source>
        <translation>Gateway wählen</translation>
    </message>
    <message>
        <source>%1 · Gatehouse</source>
        <translation>%1 · Gatehouse</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>this is where you began</source>
        <translation>hier haben Sie begonnen</translation>
    </message>
    <message>
        <source>there is nothing ahead</source>
        <translation>weiter vorn ist nichts</translation>
    </message>
    <message>
        <source>Find an object or run a command</source>
        <translation>Objekt finden oder Befehl ausführen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vor</translation>
    </message>
    <message>
        <source>Recent places</source>
        <translation>Zuletzt besucht</translation>
    </message>
    <message>
        <source>Narrow or widen the navigation</source>
        <translation>Navigation schmaler oder breiter</translation>
    </message>
    <message>
        <source>Running jobs</source>
        <translation>Laufende Vorgänge</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Mitteilungen</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Keys of this page</source>
        <translation>Tasten dieser Seite</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Gehe zu %1</translation>
    </message>
    <message>
        <source>In tables</source>
        <translation>In Tabellen</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
</context>
<context>
    <name>shell::NotificationPanel</name>
    <message>
        <source>Notifications</source>
        <translation>Mitteilungen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Noch ist nichts geschehen.</translation>
    </message>
</context>
<context>
    <name>shell::PaletteModel</name>
    <message>
        <source>Objects</source>
        <translation>Objekte</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
</context>
<context>
    <name>shell::PickerButton</name>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
</context>
<context>
    <name>shell::Rail</name>
    <message>
        <source>Navigation</source>
        <translation>Navigation</translation>
    </message>
</context>
<context>
    <name>shell::StatusLine</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>shell::TopBar</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vor</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>Find an object or run a command</source>
        <translation>Objekt finden oder Befehl ausführen</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modus</translation>
    </message>
    <message>
        <source>Running jobs</source>
        <translation>Laufende Vorgänge</translation>
    </message>
    <message>
        <source>Unread notifications</source>
        <translation>Ungelesene Mitteilungen</translation>
    </message>
    <message>
        <source>This is where you began</source>
        <translation>Hier haben Sie begonnen</translation>
    </message>
    <message>
        <source>There is nothing ahead</source>
        <translation>Weiter vorn ist nichts</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Nur lesen</translation>
    </message>
    <message>
        <source>Find or run</source>
        <translation>Finden oder ausführen</translation>
    </message>
</context>
<context>
    <name>subscriptions</name>
    <message>
        <source>a new one</source>
        <translation>ein neuer</translation>
    </message>
    <message>
        <source>%1 although it is in use</source>
        <translation>%1, obwohl in Benutzung</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Ausgesetzt</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Eingereicht</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>all APIs</source>
        <translation>alle APIs</translation>
    </message>
    <message>
        <source>whole service</source>
        <translation>ganzer Dienst</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>nicht gesehen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Geltung</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Besitzer</translation>
    </message>
    <message>
        <source>Primary used</source>
        <translation>Primär benutzt</translation>
    </message>
    <message>
        <source>Second. used</source>
        <translation>Sekundär benutzt</translation>
    </message>
    <message>
        <source>Req/s</source>
        <translation>Anfr./s</translation>
    </message>
    <message>
        <source>5 min</source>
        <translation>5 min</translation>
    </message>
</context>
<context>
    <name>subscriptions::SubscriptionsPage</name>
    <message>
        <source>Subscriptions</source>
        <translation>Abonnements</translation>
    </message>
    <message>
        <source>Waiting for a workspace</source>
        <translation>Wartet auf einen Arbeitsbereich</translation>
    </message>
    <message>
        <source>Filter the subscriptions</source>
        <translation>Die Abonnements filtern</translation>
    </message>
    <message>
        <source>Filter, for example state:active product:external</source>
        <translation>Filter, zum Beispiel state:aktiv product:external</translation>
    </message>
    <message>
        <source>Test with it</source>
        <translation>Damit testen</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>Aussetzen</translation>
    </message>
    <message>
        <source>Regenerate</source>
        <translation>Neu erzeugen</translation>
    </message>
    <message>
        <source>The key was copied</source>
        <translation>Der Schlüssel wurde kopiert</translation>
    </message>
    <message>
        <source>The clipboard is cleared in 30 s.</source>
        <translation>Die Zwischenablage wird in 30 s geleert.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>%1, of which %2 are active</source>
        <translation>%1, davon %2 aktiv</translation>
    </message>
    <message>
        <source>The catalog has no subscription yet: nobody has a key.</source>
        <translation>Der Katalog hat noch kein Abonnement: Niemand hat einen Schlüssel.</translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s)</source>
        <translation>
            <numerusform>%n Abonnement</numerusform>
            <numerusform>%n Abonnements</numerusform>
        </translation>
    </message>
    <message>
        <source>, owner %1</source>
        <translation>, Besitzer %1</translation>
    </message>
    <message>
        <source>Activate</source>
        <translation>Aktivieren</translation>
    </message>
    <message>
        <source>Primary key</source>
        <translation>Primärer Schlüssel</translation>
    </message>
    <message>
        <source>Secondary key</source>
        <translation>Sekundärer Schlüssel</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In Benutzung</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>Ruhig</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Last use</source>
        <translation>Zuletzt benutzt</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) held</source>
        <translation>
            <numerusform>%n Aufruf vorhanden</numerusform>
            <numerusform>%n Aufrufe vorhanden</numerusform>
        </translation>
    </message>
    <message>
        <source>Not done: %1</source>
        <translation>Nicht ausgeführt: %1</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Erledigt: %1</translation>
    </message>
    <message>
        <source>take back: %1</source>
        <translation>zurücknehmen: %1</translation>
    </message>
    <message>
        <source>No subscription is selected</source>
        <translation>Kein Abonnement ist ausgewählt</translation>
    </message>
    <message>
        <source>Regenerate the primary key</source>
        <translation>Den primären Schlüssel neu erzeugen</translation>
    </message>
    <message>
        <source>Regenerate the secondary key</source>
        <translation>Den sekundären Schlüssel neu erzeugen</translation>
    </message>
    <message>
        <source>Suspend or activate</source>
        <translation>Aussetzen oder aktivieren</translation>
    </message>
    <message>
        <source>Take back: %1</source>
        <translation>Zurücknehmen: %1</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Nothing was changed yet</source>
        <translation>Noch wurde nichts geändert</translation>
    </message>
    <message>
        <source>%1 takes it back.</source>
        <translation>%1 nimmt es zurück.</translation>
    </message>
</context>
<context>
    <name>tester</name>
    <message>
        <source>The parameter “%1” needs a value: the operation&apos;s URL is made with it.</source>
        <translation>Der Parameter „%1“ braucht einen Wert: Die URL der Operation wird mit ihm gebildet.</translation>
    </message>
    <message>
        <source>The gateway does not listen for the protocols of the API “%1”. Start it, or give it a listener for them.</source>
        <translation>Das Gateway lauscht nicht auf die Protokolle der API „%1“. Starten Sie es, oder geben Sie ihm einen Listener dafür.</translation>
    </message>
    <message>
        <source>The catalog has no operation “%1” in the API “%2”. Choose another one.</source>
        <translation>Der Katalog hat keine Operation „%1“ in der API „%2“. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>%1 that are no text (%2). Save them to look at them.</source>
        <translation>%1, die kein Text sind (%2). Speichern Sie sie, um sie anzusehen.</translation>
    </message>
    <message>
        <source>No workspace is open.</source>
        <translation>Kein Arbeitsbereich ist geöffnet.</translation>
    </message>
</context>
<context>
    <name>tester::CallForm</name>
    <message>
        <source>path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>query</source>
        <translation>Query</translation>
    </message>
    <message>
        <source>header</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>Headers, a line each</source>
        <translation>Header, je eine Zeile</translation>
    </message>
    <message>
        <source>Name: value, a line each</source>
        <translation>Name: Wert, je eine Zeile</translation>
    </message>
    <message>
        <source>Body of the request</source>
        <translation>Body der Anfrage</translation>
    </message>
    <message>
        <source>No body is sent</source>
        <translation>Kein Body wird gesendet</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Body</translation>
    </message>
    <message>
        <source>This operation has no parameters.</source>
        <translation>Diese Operation hat keine Parameter.</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>nötig</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>nicht gesendet</translation>
    </message>
</context>
<context>
    <name>tester::CallerBox</name>
    <message>
        <source>Subscription whose key is sent</source>
        <translation>Abonnement, dessen Schlüssel gesendet wird</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>kein Schlüssel</translation>
    </message>
    <message>
        <source>not active</source>
        <translation>nicht aktiv</translation>
    </message>
</context>
<context>
    <name>tester::OperationList</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter the operations</source>
        <translation>Operationen filtern</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Operationen</translation>
    </message>
    <message>
        <source>, revision %1</source>
        <translation>, Revision %1</translation>
    </message>
</context>
<context>
    <name>tester::ResponsePane</name>
    <message>
        <source>Where the time went</source>
        <translation>Wohin die Zeit ging</translation>
    </message>
    <message>
        <source>Nothing was sent yet.</source>
        <translation>Noch wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Show in Requests</source>
        <translation>In Anfragen zeigen</translation>
    </message>
    <message>
        <source>Body of the answer</source>
        <translation>Body der Antwort</translation>
    </message>
    <message>
        <source>Headers of the answer</source>
        <translation>Header der Antwort</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Body</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>The body is longer than what is shown.</source>
        <translation>Der Body ist länger als das, was gezeigt wird.</translation>
    </message>
    <message>
        <source>Timing: %1, of which %2 waiting for the gateway</source>
        <translation>Zeiten: %1, davon %2 Warten auf das Gateway</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>connection reused</source>
        <translation>Verbindung wiederverwendet</translation>
    </message>
    <message>
        <source>TLS handshake</source>
        <translation>TLS-Handshake</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Gateway and backend</source>
        <translation>Gateway und Backend</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>The call was not answered</source>
        <translation>Der Aufruf wurde nicht beantwortet</translation>
    </message>
    <message>
        <source>The answer as it came</source>
        <translation>Die Antwort, wie sie kam</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Roh</translation>
    </message>
</context>
<context>
    <name>tester::TesterPage</name>
    <message>
        <source>Tester</source>
        <translation>Tester</translation>
    </message>
    <message>
        <source>URL that will be called</source>
        <translation>URL, die aufgerufen wird</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Als curl kopieren</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Nothing was sent yet.</source>
        <translation>Noch wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Nothing was sent</source>
        <translation>Nichts wurde gesendet</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Sendet</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Copied as curl</source>
        <translation>Als curl kopiert</translation>
    </message>
    <message>
        <source>The key is in it: the clipboard is cleared in 30 s.</source>
        <translation>Der Schlüssel steht darin: Die Zwischenablage wird in 30 s geleert.</translation>
    </message>
    <message>
        <source>The catalog has no such operation</source>
        <translation>Der Katalog hat keine solche Operation</translation>
    </message>
    <message>
        <source>Send the call</source>
        <translation>Aufruf senden</translation>
    </message>
    <message>
        <source>A call is under way</source>
        <translation>Ein Aufruf läuft</translation>
    </message>
    <message>
        <source>Cancel the call</source>
        <translation>Aufruf abbrechen</translation>
    </message>
    <message>
        <source>No call is under way</source>
        <translation>Kein Aufruf läuft</translation>
    </message>
    <message>
        <source>Filter the operations</source>
        <translation>Operationen filtern</translation>
    </message>
    <message>
        <source>Search the body of the answer</source>
        <translation>Im Body der Antwort suchen</translation>
    </message>
    <message>
        <source>Choose the subscription</source>
        <translation>Abonnement wählen</translation>
    </message>
    <message>
        <source>No step of a policy document is selected</source>
        <translation>Kein Schritt eines Richtliniendokuments ist ausgewählt</translation>
    </message>
    <message>
        <source>Show the step of the trace in Policies</source>
        <translation>Den Schritt des Trace in Richtlinien zeigen</translation>
    </message>
    <message>
        <source>Parts of the call</source>
        <translation>Teile des Aufrufs</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Antwort</translation>
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
    <name>token</name>
    <message>
        <source>The key&apos;s member %1 is missing or wrong.</source>
        <translation>Das Element %1 des Schlüssels fehlt oder ist falsch.</translation>
    </message>
    <message>
        <source>Keys of the type %1 are not known here.</source>
        <translation>Schlüssel der Art %1 sind hier nicht bekannt.</translation>
    </message>
    <message>
        <source>Keys of the curve %1 are not known here.</source>
        <translation>Schlüssel der Kurve %1 sind hier nicht bekannt.</translation>
    </message>
    <message>
        <source>Keys of tokens are RSA keys, keys of the curves P-256, P-384 and P-521, or secrets.</source>
        <translation>Schlüssel von Tokens sind RSA-Schlüssel, Schlüssel der Kurven P-256, P-384 und P-521 oder Geheimnisse.</translation>
    </message>
    <message>
        <source>This is no certificate: neither PEM nor DER.</source>
        <translation>Das ist kein Zertifikat: weder PEM noch DER.</translation>
    </message>
    <message>
        <source>The private key beside the certificate does not belong to it.</source>
        <translation>Der private Schlüssel neben dem Zertifikat gehört nicht dazu.</translation>
    </message>
    <message>
        <source>The certificate has no usable public key.</source>
        <translation>Das Zertifikat hat keinen brauchbaren öffentlichen Schlüssel.</translation>
    </message>
    <message>
        <source>This is no public key in PEM.</source>
        <translation>Das ist kein öffentlicher Schlüssel in PEM.</translation>
    </message>
    <message>
        <source>These numbers are no RSA key.</source>
        <translation>Diese Zahlen sind kein RSA-Schlüssel.</translation>
    </message>
    <message>
        <source>An empty secret is no key.</source>
        <translation>Ein leeres Geheimnis ist kein Schlüssel.</translation>
    </message>
    <message>
        <source>The key set has no key for signatures.</source>
        <translation>Der Schlüsselsatz hat keinen Schlüssel für Signaturen.</translation>
    </message>
    <message>
        <source>An OpenID configuration needs issuer and jwks_uri.</source>
        <translation>Eine OpenID-Konfiguration braucht issuer und jwks_uri.</translation>
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
    <message>
        <source>This parenthesis closes nothing.</source>
        <translation>Diese Klammer schließt nichts.</translation>
    </message>
    <message>
        <source>Something to look for was expected at the end.</source>
        <translation>Am Ende wurde ein Suchwort erwartet.</translation>
    </message>
    <message>
        <source>Something to look for was expected before this parenthesis.</source>
        <translation>Vor dieser Klammer wurde ein Suchwort erwartet.</translation>
    </message>
    <message>
        <source>There are more parentheses in each other than can be read.</source>
        <translation>Es sind mehr Klammern ineinander, als gelesen werden können.</translation>
    </message>
    <message>
        <source>This parenthesis is not closed.</source>
        <translation>Diese Klammer wird nicht geschlossen.</translation>
    </message>
    <message>
        <source>These rows have no labels.</source>
        <translation>Diese Zeilen haben keine Labels.</translation>
    </message>
    <message>
        <source>A label was expected, for example -l app=web.</source>
        <translation>Ein Label wurde erwartet, zum Beispiel -l app=web.</translation>
    </message>
    <message>
        <source>A word was expected after -f.</source>
        <translation>Nach -f wurde ein Wort erwartet.</translation>
    </message>
    <message>
        <source>A value was expected after “%1”.</source>
        <translation>Nach „%1“ wurde ein Wert erwartet.</translation>
    </message>
    <message>
        <source>“%1” is a text: use : for contains, = for is.</source>
        <translation>„%1“ ist ein Text: : steht für „enthält“, = für „ist“.</translation>
    </message>
    <message>
        <source>This quotation mark is not closed.</source>
        <translation>Dieses Anführungszeichen wird nicht geschlossen.</translation>
    </message>
    <message>
        <source>There is no field “%1”. Fields are: %2.</source>
        <translation>Es gibt kein Feld „%1“. Felder sind: %2.</translation>
    </message>
    <message>
        <source>A duration was expected here, for example 200, 1.5s or 300us.</source>
        <translation>Hier wurde eine Dauer erwartet, zum Beispiel 200, 1.5s oder 300us.</translation>
    </message>
    <message>
        <source>A size was expected here, for example 512, 4k or 2M.</source>
        <translation>Hier wurde eine Größe erwartet, zum Beispiel 512, 4k oder 2M.</translation>
    </message>
    <message>
        <source>A time was expected here, for example 12:30, -5m or 12:30..12:45.</source>
        <translation>Hier wurde eine Zeit erwartet, zum Beispiel 12:30, -5m oder 12:30..12:45.</translation>
    </message>
    <message>
        <source>A number was expected here, for example 404, 5xx or 400..499.</source>
        <translation>Hier wurde eine Zahl erwartet, zum Beispiel 404, 5xx oder 400..499.</translation>
    </message>
    <message>
        <source>A range (from..to) goes with “:”, not with a comparison.</source>
        <translation>Ein Bereich (von..bis) gehört zu „:“, nicht zu einem Vergleich.</translation>
    </message>
    <message>
        <source>This regular expression cannot be read: %1.</source>
        <translation>Dieser reguläre Ausdruck kann nicht gelesen werden: %1.</translation>
    </message>
</context>
<context>
    <name>widgets::CodeView</name>
    <message>
        <source>Find in text</source>
        <translation>Im Text suchen</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Suche schließen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>widgets::DataTable</name>
    <message>
        <source>the cell</source>
        <translation>die Zelle</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>the rows as CSV</source>
        <translation>die Zeilen als CSV</translation>
    </message>
    <message>
        <source>Copy cell</source>
        <translation>Zelle kopieren</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Zeilen kopieren</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Als CSV kopieren</translation>
    </message>
    <message>
        <source>Own widths back to the usual ones</source>
        <translation>Eigene Breiten zurücksetzen</translation>
    </message>
</context>
<context>
    <name>widgets::DetailsDrawer</name>
    <message>
        <source>Close the details</source>
        <translation>Details schließen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Details of %1</source>
        <translation>Details von %1</translation>
    </message>
</context>
<context>
    <name>widgets::FigureRow</name>
    <message>
        <source>Trend</source>
        <translation>Verlauf</translation>
    </message>
</context>
<context>
    <name>widgets::FilterBox</name>
    <message>
        <source>reads as: %1.</source>
        <translation>bedeutet: %1.</translation>
    </message>
    <message>
        <source>column %1: %2</source>
        <translation>Spalte %1: %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>widgets::FilterChip</name>
    <message>
        <source>Filter term %1</source>
        <translation>Filterteil %1</translation>
    </message>
    <message>
        <source>Click to edit, Delete removes it</source>
        <translation>Klick zum Ändern, Entf entfernt es</translation>
    </message>
</context>
<context>
    <name>widgets::HistogramStrip</name>
    <message>
        <source>%1 requests, %2 failed</source>
        <translation>%1 Anfragen, %2 fehlgeschlagen</translation>
    </message>
</context>
<context>
    <name>widgets::KeyCard</name>
    <message>
        <source>Key %1</source>
        <translation>Schlüssel %1</translation>
    </message>
    <message>
        <source>Calls in 24 h</source>
        <translation>Aufrufe in 24 h</translation>
    </message>
</context>
<context>
    <name>widgets::LineChart</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>, %1, log scale</source>
        <translation>, %1, logarithmisch</translation>
    </message>
</context>
<context>
    <name>widgets::MessageBar</name>
    <message>
        <source>Close the message</source>
        <translation>Meldung schließen</translation>
    </message>
    <message>
        <source>Raw text</source>
        <translation>Rohtext</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>Diagnose kopieren</translation>
    </message>
</context>
<context>
    <name>widgets::PillButton</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>widgets::PlanPanel</name>
    <message>
        <source>Close the plan; nothing is changed</source>
        <translation>Plan schließen; nichts wird geändert</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Plan: %1</source>
        <translation>Plan: %1</translation>
    </message>
    <message>
        <source>Not applied</source>
        <translation>Nicht angewendet</translation>
    </message>
    <message>
        <source>Way back: %1</source>
        <translation>Rückweg: %1</translation>
    </message>
    <message>
        <source>Type %1 to confirm</source>
        <translation>Zur Bestätigung %1 eintippen</translation>
    </message>
    <message>
        <source>Type %1</source>
        <translation>%1 eintippen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>It is being applied</source>
        <translation>Er wird gerade angewendet</translation>
    </message>
    <message>
        <source>Tick the box above first</source>
        <translation>Setzen Sie zuerst das Häkchen darüber</translation>
    </message>
    <message>
        <source>Type %1 first</source>
        <translation>Tippen Sie zuerst %1 ein</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
</context>
<context>
    <name>widgets::SecretField</name>
    <message>
        <source>Show the secret for %1 s</source>
        <translation>Das Geheimnis %1 s lang zeigen</translation>
    </message>
    <message>
        <source>Copy the secret; the clipboard is cleared after %1 s</source>
        <translation>Das Geheimnis kopieren; die Zwischenablage wird nach %1 s geleert</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>copied, cleared in %1 s</source>
        <translation>kopiert, geleert in %1 s</translation>
    </message>
</context>
<context>
    <name>widgets::Sparkline</name>
    <message>
        <source>now %1, at most %2</source>
        <translation>jetzt %1, höchstens %2</translation>
    </message>
</context>
<context>
    <name>widgets::StatePane</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Nothing matches: %1. 0 of %2.</source>
        <translation>Nichts passt: %1. 0 von %2.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>%1 old</source>
        <translation>%1 alt</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
</context>
<context>
    <name>widgets::TraceList</name>
    <message>
        <source>Policy trace</source>
        <translation>Policy-Trace</translation>
    </message>
</context>
<context>
    <name>widgets::Waterfall</name>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
</context>
<context>
    <name>workspace</name>
    <message>
        <source>The catalog has %1 problems and --strict allows none.</source>
        <translation>Der Katalog hat %1 Probleme, und --strict erlaubt keines.</translation>
    </message>
    <message>
        <source>Regenerate the primary key of “%1”</source>
        <translation>Den primären Schlüssel von „%1“ neu erzeugen</translation>
    </message>
    <message>
        <source>Regenerate the secondary key of “%1”</source>
        <translation>Den sekundären Schlüssel von „%1“ neu erzeugen</translation>
    </message>
    <message>
        <source>A new random key takes its place in the gateway&apos;s key file.</source>
        <translation>Ein neuer zufälliger Schlüssel tritt in der Schlüsseldatei des Gateways an seine Stelle.</translation>
    </message>
    <message>
        <source>The gateway refuses the old key at once; calls in flight finish.</source>
        <translation>Das Gateway weist den alten Schlüssel sofort ab; laufende Aufrufe werden beendet.</translation>
    </message>
    <message>
        <source>No request with this key is among those that are held.</source>
        <translation>Unter den vorhandenen Anfragen ist keine mit diesem Schlüssel.</translation>
    </message>
    <message>
        <source>%1 requests with this key are held, the last one from %2.</source>
        <translation>%1 Anfragen mit diesem Schlüssel sind vorhanden, die letzte von %2.</translation>
    </message>
    <message>
        <source>The old key can be put back until Gatehouse ends.</source>
        <translation>Der alte Schlüssel kann zurückgesetzt werden, bis Gatehouse endet.</translation>
    </message>
    <message>
        <source>This key is in use: its callers get 401 until they have the new one. Move them to the other key first.</source>
        <translation>Dieser Schlüssel ist in Benutzung: Seine Aufrufer erhalten 401, bis sie den neuen haben. Stellen Sie sie zuerst auf den anderen Schlüssel um.</translation>
    </message>
    <message>
        <source>%1 has no %2 key of the subscription “%3”.</source>
        <translation>%1 hat keinen Schlüssel (%2) des Abonnements „%3“.</translation>
    </message>
    <message>
        <source>Activate the subscription “%1”</source>
        <translation>Das Abonnement „%1“ aktivieren</translation>
    </message>
    <message>
        <source>Suspend the subscription “%1”</source>
        <translation>Das Abonnement „%1“ aussetzen</translation>
    </message>
    <message>
        <source>Cancel the subscription “%1”</source>
        <translation>Das Abonnement „%1“ kündigen</translation>
    </message>
    <message>
        <source>Change the state of the subscription “%1”</source>
        <translation>Den Zustand des Abonnements „%1“ ändern</translation>
    </message>
    <message>
        <source>This workspace has no file of keys, so no subscription has one here.</source>
        <translation>Dieser Arbeitsbereich hat keine Schlüsseldatei, daher hat hier kein Abonnement einen Schlüssel.</translation>
    </message>
    <message>
        <source>The state is written to the artifact folder; the gateway follows at once.</source>
        <translation>Der Zustand wird in den Artefaktordner geschrieben; das Gateway folgt sofort.</translation>
    </message>
    <message>
        <source>%1 requests with its keys came within the last 15 minutes.</source>
        <translation>%1 Anfragen mit seinen Schlüsseln kamen in den letzten 15 Minuten.</translation>
    </message>
    <message>
        <source>The subscription is in use: its callers get 401 from now on.</source>
        <translation>Das Abonnement ist in Benutzung: Seine Aufrufer erhalten ab jetzt 401.</translation>
    </message>
    <message>
        <source>Undo writes the state that it has now.</source>
        <translation>Rückgängig schreibt den Zustand, den es jetzt hat.</translation>
    </message>
    <message>
        <source>A mapping was expected here, not a value of the kind %1.</source>
        <translation>Hier wurde eine Zuordnung erwartet, kein Wert der Art %1.</translation>
    </message>
    <message>
        <source>“artifacts” is missing: the folder of the catalog, as Azure&apos;s APIOps tools extract it.</source>
        <translation>„artifacts“ fehlt: der Ordner des Katalogs, wie ihn die APIOps-Werkzeuge von Azure schreiben.</translation>
    </message>
    <message>
        <source>“context” needs a “kubeconfig” that it stands in.</source>
        <translation>„context“ braucht eine „kubeconfig“, in der er steht.</translation>
    </message>
    <message>
        <source>“%1” must be a mapping.</source>
        <translation>„%1“ muss eine Zuordnung sein.</translation>
    </message>
    <message>
        <source>“tls” needs “certificate” and “key”, both files of PEM.</source>
        <translation>„tls“ braucht „certificate“ und „key“, beides PEM-Dateien.</translation>
    </message>
    <message>
        <source>“%1” is not known here; known are %2.</source>
        <translation>„%1“ ist hier nicht bekannt; bekannt sind %2.</translation>
    </message>
    <message>
        <source>“%1” must be a text.</source>
        <translation>„%1“ muss ein Text sein.</translation>
    </message>
    <message>
        <source>“%1” must be a list of addresses such as 127.0.0.1:8080.</source>
        <translation>„%1“ muss eine Liste von Adressen wie 127.0.0.1:8080 sein.</translation>
    </message>
    <message>
        <source>The workspace&apos;s folder cannot be made.</source>
        <translation>Der Ordner des Arbeitsbereichs lässt sich nicht anlegen.</translation>
    </message>
    <message>
        <source>This folder is no workspace: it has no workspace.yaml. Make one: gatehousectl workspace create FOLDER --artifacts FOLDER</source>
        <translation>Dieser Ordner ist kein Arbeitsbereich: Ihm fehlt workspace.yaml. Legen Sie einen an: gatehousectl workspace create ORDNER --artifacts ORDNER</translation>
    </message>
    <message>
        <source>This folder is a workspace already; edit its workspace.yaml.</source>
        <translation>Dieser Ordner ist schon ein Arbeitsbereich; bearbeiten Sie seine workspace.yaml.</translation>
    </message>
    <message>
        <source>Write the policy document %1</source>
        <translation>Richtliniendokument %1 schreiben</translation>
    </message>
    <message>
        <source>The document is written to the artifact folder; the gateway follows at once.</source>
        <translation>Das Dokument wird in den Artefaktordner geschrieben; das Gateway folgt sofort.</translation>
    </message>
    <message>
        <source>Undo writes the text that it has now.</source>
        <translation>Rückgängig schreibt den Text, den es jetzt hat.</translation>
    </message>
    <message>
        <source>The document was changed since: take it back by hand.</source>
        <translation>Das Dokument wurde seither geändert: nehmen Sie es von Hand zurück.</translation>
    </message>
    <message>
        <source>“%1” must be true or false.</source>
        <translation>„%1“ muss true oder false sein.</translation>
    </message>
</context>
<context>
    <name>xml</name>
    <message>
        <source>The stylesheet cannot be read: %1</source>
        <translation>Das Stylesheet ist nicht lesbar: %1</translation>
    </message>
    <message>
        <source>The stylesheet cannot be used: %1</source>
        <translation>Das Stylesheet ist nicht verwendbar: %1</translation>
    </message>
    <message>
        <source>The XML cannot be read: %1</source>
        <translation>Das XML ist nicht lesbar: %1</translation>
    </message>
    <message>
        <source>The transformation failed: %1</source>
        <translation>Die Umwandlung ist gescheitert: %1</translation>
    </message>
    <message>
        <source>The XML schema cannot be used: %1</source>
        <translation>Das XML-Schema ist nicht verwendbar: %1</translation>
    </message>
    <message>
        <source>The document is no SOAP envelope with a body</source>
        <translation>Das Dokument ist kein SOAP-Umschlag mit einem Body</translation>
    </message>
    <message>
        <source>This WSDL holds %1 XML schemas, and must hold one: join them into one XML schema, and name that.</source>
        <translation>Diese WSDL enthält %1 XML-Schemas und muss genau eines enthalten: zu einem XML-Schema zusammenfügen und dieses nennen.</translation>
    </message>
</context>
</TS>
