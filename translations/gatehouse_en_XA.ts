<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_XA">
<context>
    <name>base</name>
    <message>
        <source>The file cannot be opened.</source>
        <translation>⟦Ţĥé ƒîļé çåññöţ ƀé öþéñéð. öñé ţŵö⟧</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>⟦Ţĥé ƒîļé çåññöţ ƀé ŕéåð. öñé ţŵö⟧</translation>
    </message>
    <message>
        <source>The file is larger than the %1 bytes that are read at most.</source>
        <translation>⟦Ţĥé ƒîļé îš ļåŕĝéŕ ţĥåñ ţĥé %1 ƀýţéš ţĥåţ åŕé ŕéåð åţ ɱöšţ. öñé ţŵö ţĥŕéé ƒöûŕ ƒî⟧</translation>
    </message>
    <message>
        <source>The file cannot be written: its folder takes no new file.</source>
        <translation>⟦Ţĥé ƒîļé çåññöţ ƀé ŵŕîţţéñ: îţš ƒöļðéŕ ţåķéš ñö ñéŵ ƒîļé. öñé ţŵö ţĥŕéé ƒöûŕ ƒ⟧</translation>
    </message>
    <message>
        <source>The file cannot be written; it is as it was.</source>
        <translation>⟦Ţĥé ƒîļé çåññöţ ƀé ŵŕîţţéñ; îţ îš åš îţ ŵåš. öñé ţŵö ţĥŕéé ƒ⟧</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>There is no option %1.</source>
        <translation>⟦Ţĥéŕé îš ñö öþţîöñ %1. öñé ţŵ⟧</translation>
    </message>
    <message>
        <source>The option %1 takes no value.</source>
        <translation>⟦Ţĥé öþţîöñ %1 ţåķéš ñö ṽåļûé. öñé ţŵö ţ⟧</translation>
    </message>
    <message>
        <source>The option %1 needs a value.</source>
        <translation>⟦Ţĥé öþţîöñ %1 ñééðš å ṽåļûé. öñé ţŵö⟧</translation>
    </message>
    <message>
        <source>The option %1 may be given only once.</source>
        <translation>⟦Ţĥé öþţîöñ %1 ɱåý ƀé ĝîṽéñ öñļý öñçé. öñé ţŵö ţĥŕé⟧</translation>
    </message>
    <message>
        <source>“%1” is no output format of this verb; it knows %2.</source>
        <translation>⟦“%1” îš ñö öûţþûţ ƒöŕɱåţ öƒ ţĥîš ṽéŕƀ; îţ ķñöŵš %2. öñé ţŵö ţĥŕéé ƒöû⟧</translation>
    </message>
    <message>
        <source>--tls-listen needs --cert FILE and --key FILE, both PEM.</source>
        <translation>⟦--ţļš-ļîšţéñ ñééðš --çéŕţ ƑÎĻÉ åñð --ķéý ƑÎĻÉ, ƀöţĥ ÞÉṀ. öñé ţŵö ţĥŕéé ƒöûŕ⟧</translation>
    </message>
    <message>
        <source>%1 takes a whole number up to %2, not %3.</source>
        <translation>⟦%1 ţåķéš å ŵĥöļé ñûɱƀéŕ ûþ ţö %2, ñöţ %3. öñé ţŵö ţĥŕéé⟧</translation>
    </message>
    <message>
        <source>--artifacts FOLDER is missing: the catalog to serve.</source>
        <translation>⟦--åŕţîƒåçţš ƑÖĻÐÉŔ îš ɱîššîñĝ: ţĥé çåţåļöĝ ţö šéŕṽé. öñé ţŵö ţĥŕéé ƒöûŕ⟧</translation>
    </message>
    <message>
        <source>%1 is not expected here.</source>
        <translation>⟦%1 îš ñöţ éẋþéçţéð ĥéŕé. öñé ţŵö⟧</translation>
    </message>
</context>
<context>
    <name>gateway</name>
    <message>
        <source>This policy document cannot be used.</source>
        <translation>⟦Ţĥîš þöļîçý ðöçûɱéñţ çåññöţ ƀé ûšéð. öñé ţŵö ţĥŕ⟧</translation>
    </message>
    <message>
        <source>The client certificate %1 of backend %2 is not at hand; it is called without one.</source>
        <translation>⟦Ţĥé çļîéñţ çéŕţîƒîçåţé %1 öƒ ƀåçķéñð %2 îš ñöţ åţ ĥåñð; îţ îš çåļļéð ŵîţĥöûţ öñé. öñé ţŵö ţĥŕéé ƒöûŕ ƒîṽé šîẋ š⟧</translation>
    </message>
    <message>
        <source>The backend address %1 is no http or https URL: %2</source>
        <translation>⟦Ţĥé ƀåçķéñð åððŕéšš %1 îš ñö ĥţţþ öŕ ĥţţþš ÛŔĻ: %2 öñé ţŵö ţĥŕéé ƒöû⟧</translation>
    </message>
</context>
<context>
    <name>http</name>
    <message>
        <source>The URL must begin with http:// or https://.</source>
        <translation>⟦Ţĥé ÛŔĻ ɱûšţ ƀéĝîñ ŵîţĥ ĥţţþ:// öŕ ĥţţþš://. öñé ţŵö ţĥŕéé ƒ⟧</translation>
    </message>
    <message>
        <source>The URL must not hold a user name or password: use a secret instead.</source>
        <translation>⟦Ţĥé ÛŔĻ ɱûšţ ñöţ ĥöļð å ûšéŕ ñåɱé öŕ þåššŵöŕð: ûšé å šéçŕéţ îñšţéåð. öñé ţŵö ţĥŕéé ƒöûŕ ƒîṽé⟧</translation>
    </message>
    <message>
        <source>The URL has no valid host and port after %1://.</source>
        <translation>⟦Ţĥé ÛŔĻ ĥåš ñö ṽåļîð ĥöšţ åñð þöŕţ åƒţéŕ %1://. öñé ţŵö ţĥŕéé ƒö⟧</translation>
    </message>
    <message>
        <source>The URL must not have a fragment (#…).</source>
        <translation>⟦Ţĥé ÛŔĻ ɱûšţ ñöţ ĥåṽé å ƒŕåĝɱéñţ (#…). öñé ţŵö ţĥŕé⟧</translation>
    </message>
    <message>
        <source>The URL has characters that must be encoded as %XX, or a '..' in its path.</source>
        <translation>⟦Ţĥé ÛŔĻ ĥåš çĥåŕåçţéŕš ţĥåţ ɱûšţ ƀé éñçöðéð åš %ẊẊ, öŕ å '..' îñ îţš þåţĥ. öñé ţŵö ţĥŕéé ƒöûŕ ƒîṽé šîẋ⟧</translation>
    </message>
</context>
<context>
    <name>net</name>
    <message>
        <source>%1 is not a numeric IP address.</source>
        <translation>⟦%1 îš ñöţ å ñûɱéŕîç ÎÞ åððŕéšš. öñé ţŵö ţ⟧</translation>
    </message>
    <message>
        <source>%1 is not an address to listen on. Write IP:PORT, for example 127.0.0.1:8080 or [::1]:0.</source>
        <translation>⟦%1 îš ñöţ åñ åððŕéšš ţö ļîšţéñ öñ. Ŵŕîţé ÎÞ:ÞÖŔŢ, ƒöŕ éẋåɱþļé 127.0.0.1:8080 öŕ [::1]:0. öñé ţŵö ţĥŕéé ƒöûŕ ƒîṽé šîẋ šéṽé⟧</translation>
    </message>
    <message>
        <source>The system gives no event descriptors. Raise the limit of open files (ulimit -n).</source>
        <translation>⟦Ţĥé šýšţéɱ ĝîṽéš ñö éṽéñţ ðéšçŕîþţöŕš. Ŕåîšé ţĥé ļîɱîţ öƒ öþéñ ƒîļéš (ûļîɱîţ -ñ). öñé ţŵö ţĥŕéé ƒöûŕ ƒîṽé šîẋ š⟧</translation>
    </message>
    <message>
        <source>Cannot listen on %1. Choose another port, or 0 for a free one.</source>
        <translation>⟦Çåññöţ ļîšţéñ öñ %1. Çĥööšé åñöţĥéŕ þöŕţ, öŕ 0 ƒöŕ å ƒŕéé öñé. öñé ţŵö ţĥŕéé ƒöûŕ ƒîṽ⟧</translation>
    </message>
    <message>
        <source>The name %1 cannot be resolved.</source>
        <translation>⟦Ţĥé ñåɱé %1 çåññöţ ƀé ŕéšöļṽéð. öñé ţŵö ţ⟧</translation>
    </message>
    <message>
        <source>Cannot connect to %1.</source>
        <translation>⟦Çåññöţ çöññéçţ ţö %1. öñé ţ⟧</translation>
    </message>
    <message>
        <source>The connection was refused.</source>
        <translation>⟦Ţĥé çöññéçţîöñ ŵåš ŕéƒûšéð. öñé ţŵö⟧</translation>
    </message>
    <message>
        <source>The certificate cannot be read: it must be PEM, the server's own certificate first.</source>
        <translation>⟦Ţĥé çéŕţîƒîçåţé çåññöţ ƀé ŕéåð: îţ ɱûšţ ƀé ÞÉṀ, ţĥé šéŕṽéŕ'š öŵñ çéŕţîƒîçåţé ƒîŕšţ. öñé ţŵö ţĥŕéé ƒöûŕ ƒîṽé šîẋ šé⟧</translation>
    </message>
    <message>
        <source>The private key cannot be read: it must be PEM without a password.</source>
        <translation>⟦Ţĥé þŕîṽåţé ķéý çåññöţ ƀé ŕéåð: îţ ɱûšţ ƀé ÞÉṀ ŵîţĥöûţ å þåššŵöŕð. öñé ţŵö ţĥŕéé ƒöûŕ ƒîṽé⟧</translation>
    </message>
    <message>
        <source>The private key does not belong to the certificate.</source>
        <translation>⟦Ţĥé þŕîṽåţé ķéý ðöéš ñöţ ƀéļöñĝ ţö ţĥé çéŕţîƒîçåţé. öñé ţŵö ţĥŕéé ƒöû⟧</translation>
    </message>
    <message>
        <source>The CA bundle holds no certificate: it must be PEM.</source>
        <translation>⟦Ţĥé ÇÅ ƀûñðļé ĥöļðš ñö çéŕţîƒîçåţé: îţ ɱûšţ ƀé ÞÉṀ. öñé ţŵö ţĥŕéé ƒöû⟧</translation>
    </message>
</context>
<context>
    <name>openapi</name>
    <message>
        <source>This is no OpenAPI document: it has neither “openapi” nor “swagger”.</source>
        <translation>⟦Ţĥîš îš ñö ÖþéñÅÞÎ ðöçûɱéñţ: îţ ĥåš ñéîţĥéŕ “öþéñåþî” ñöŕ “šŵåĝĝéŕ”. öñé ţŵö ţĥŕéé ƒöûŕ ƒîṽé⟧</translation>
    </message>
    <message>
        <source>The version must be a text; put it in quotes, for example "3.0.0".</source>
        <translation>⟦Ţĥé ṽéŕšîöñ ɱûšţ ƀé å ţéẋţ; þûţ îţ îñ ǫûöţéš, ƒöŕ éẋåɱþļé "3.0.0". öñé ţŵö ţĥŕéé ƒöûŕ ƒîṽé⟧</translation>
    </message>
    <message>
        <source>OpenAPI version “%1” is not known; 2.0, 3.0.0 to 3.0.4 and 3.1.0 to 3.1.2 are.</source>
        <translation>⟦ÖþéñÅÞÎ ṽéŕšîöñ “%1” îš ñöţ ķñöŵñ; 2.0, 3.0.0 ţö 3.0.4 åñð 3.1.0 ţö 3.1.2 åŕé. öñé ţŵö ţĥŕéé ƒöûŕ ƒîṽé šîẋ⟧</translation>
    </message>
    <message>
        <source>“version” of “info” must be a text; put it in quotes: "%1".</source>
        <translation>⟦“ṽéŕšîöñ” öƒ “îñƒö” ɱûšţ ƀé å ţéẋţ; þûţ îţ îñ ǫûöţéš: "%1". öñé ţŵö ţĥŕéé ƒöûŕ ƒî⟧</translation>
    </message>
    <message>
        <source>“paths” must be a mapping of paths to their operations.</source>
        <translation>⟦“þåţĥš” ɱûšţ ƀé å ɱåþþîñĝ öƒ þåţĥš ţö ţĥéîŕ öþéŕåţîöñš. öñé ţŵö ţĥŕéé ƒöûŕ⟧</translation>
    </message>
    <message>
        <source>“paths” is missing, which OpenAPI %1 requires.</source>
        <translation>⟦“þåţĥš” îš ɱîššîñĝ, ŵĥîçĥ ÖþéñÅÞÎ %1 ŕéǫûîŕéš. öñé ţŵö ţĥŕéé ƒ⟧</translation>
    </message>
    <message>
        <source>One of “paths”, “webhooks” and “components” is required.</source>
        <translation>⟦Öñé öƒ “þåţĥš”, “ŵéƀĥööķš” åñð “çöɱþöñéñţš” îš ŕéǫûîŕéð. öñé ţŵö ţĥŕéé ƒöûŕ⟧</translation>
    </message>
    <message>
        <source>The default of the server variable “%1” must be one of its “enum”.</source>
        <translation>⟦Ţĥé ðéƒåûļţ öƒ ţĥé šéŕṽéŕ ṽåŕîåƀļé “%1” ɱûšţ ƀé öñé öƒ îţš “éñûɱ”. öñé ţŵö ţĥŕéé ƒöûŕ ƒîṽé⟧</translation>
    </message>
    <message>
        <source>The reference “%1” leads to another file, which is not followed; put its content here.</source>
        <translation>⟦Ţĥé ŕéƒéŕéñçé “%1” ļéåðš ţö åñöţĥéŕ ƒîļé, ŵĥîçĥ îš ñöţ ƒöļļöŵéð; þûţ îţš çöñţéñţ ĥéŕé. öñé ţŵö ţĥŕéé ƒöûŕ ƒîṽé šîẋ šéṽ⟧</translation>
    </message>
    <message>
        <source>The reference “%1” leads to nothing in this document.</source>
        <translation>⟦Ţĥé ŕéƒéŕéñçé “%1” ļéåðš ţö ñöţĥîñĝ îñ ţĥîš ðöçûɱéñţ. öñé ţŵö ţĥŕéé ƒöûŕ⟧</translation>
    </message>
    <message>
        <source>This is no OpenAPI document: it is not a mapping.</source>
        <translation>⟦Ţĥîš îš ñö ÖþéñÅÞÎ ðöçûɱéñţ: îţ îš ñöţ å ɱåþþîñĝ. öñé ţŵö ţĥŕéé ƒöû⟧</translation>
    </message>
    <message>
        <source>“info” with a title and a version is missing.</source>
        <translation>⟦“îñƒö” ŵîţĥ å ţîţļé åñð å ṽéŕšîöñ îš ɱîššîñĝ. öñé ţŵö ţĥŕéé ƒ⟧</translation>
    </message>
    <message>
        <source>“%1” of “info” is missing.</source>
        <translation>⟦“%1” öƒ “îñƒö” îš ɱîššîñĝ. öñé ţŵö⟧</translation>
    </message>
    <message>
        <source>The operationId “%1” is used already in line %2; each must be unique.</source>
        <translation>⟦Ţĥé öþéŕåţîöñÎð “%1” îš ûšéð åļŕéåðý îñ ļîñé %2; éåçĥ ɱûšţ ƀé ûñîǫûé. öñé ţŵö ţĥŕéé ƒöûŕ ƒîṽé š⟧</translation>
    </message>
    <message>
        <source>The path “%1” must begin with a slash.</source>
        <translation>⟦Ţĥé þåţĥ “%1” ɱûšţ ƀéĝîñ ŵîţĥ å šļåšĥ. öñé ţŵö ţĥŕé⟧</translation>
    </message>
</context>
<context>
    <name>routing</name>
    <message>
        <source>No API has a path that %1 begins with.</source>
        <translation>⟦Ñö ÅÞÎ ĥåš å þåţĥ ţĥåţ %1 ƀéĝîñš ŵîţĥ. öñé ţŵö ţĥŕé⟧</translation>
    </message>
    <message>
        <source>The path %1 holds '.' or '..': write it without them.</source>
        <translation>⟦Ţĥé þåţĥ %1 ĥöļðš '.' öŕ '..': ŵŕîţé îţ ŵîţĥöûţ ţĥéɱ. öñé ţŵö ţĥŕéé ƒöûŕ⟧</translation>
    </message>
    <message>
        <source>The API at %1 has versions and the request names none.</source>
        <translation>⟦Ţĥé ÅÞÎ åţ %1 ĥåš ṽéŕšîöñš åñð ţĥé ŕéǫûéšţ ñåɱéš ñöñé. öñé ţŵö ţĥŕéé ƒöûŕ⟧</translation>
    </message>
    <message>
        <source>No version of the API at %1 has the name that the request gives.</source>
        <translation>⟦Ñö ṽéŕšîöñ öƒ ţĥé ÅÞÎ åţ %1 ĥåš ţĥé ñåɱé ţĥåţ ţĥé ŕéǫûéšţ ĝîṽéš. öñé ţŵö ţĥŕéé ƒöûŕ ƒîṽé⟧</translation>
    </message>
    <message>
        <source>API %1 has no such revision.</source>
        <translation>⟦ÅÞÎ %1 ĥåš ñö šûçĥ ŕéṽîšîöñ. öñé ţŵö⟧</translation>
    </message>
    <message>
        <source>This revision of API %1 is offline.</source>
        <translation>⟦Ţĥîš ŕéṽîšîöñ öƒ ÅÞÎ %1 îš öƒƒļîñé. öñé ţŵö ţĥŕ⟧</translation>
    </message>
    <message>
        <source>API %1 does not answer on %2.</source>
        <translation>⟦ÅÞÎ %1 ðöéš ñöţ åñšŵéŕ öñ %2. öñé ţŵö ţ⟧</translation>
    </message>
    <message>
        <source>No operation of API %1 has the path %2.</source>
        <translation>⟦Ñö öþéŕåţîöñ öƒ ÅÞÎ %1 ĥåš ţĥé þåţĥ %2. öñé ţŵö ţĥŕéé⟧</translation>
    </message>
    <message>
        <source>API %1 has operations at %2, but none for %3.</source>
        <translation>⟦ÅÞÎ %1 ĥåš öþéŕåţîöñš åţ %2, ƀûţ ñöñé ƒöŕ %3. öñé ţŵö ţĥŕéé ƒ⟧</translation>
    </message>
    <message>
        <source>The operations of API %1 at %2 want query parameters that the request lacks.</source>
        <translation>⟦Ţĥé öþéŕåţîöñš öƒ ÅÞÎ %1 åţ %2 ŵåñţ ǫûéŕý þåŕåɱéţéŕš ţĥåţ ţĥé ŕéǫûéšţ ļåçķš. öñé ţŵö ţĥŕéé ƒöûŕ ƒîṽé šîẋ⟧</translation>
    </message>
    <message>
        <source>API %1 requires a subscription key: the request has neither the header %2 nor the query parameter %3.</source>
        <translation>⟦ÅÞÎ %1 ŕéǫûîŕéš å šûƀšçŕîþţîöñ ķéý: ţĥé ŕéǫûéšţ ĥåš ñéîţĥéŕ ţĥé ĥéåðéŕ %2 ñöŕ ţĥé ǫûéŕý þåŕåɱéţéŕ %3. öñé ţŵö ţĥŕéé ƒöûŕ ƒîṽé šîẋ šéṽéñ éîĝ⟧</translation>
    </message>
    <message>
        <source>No subscription has the key that the request sent.</source>
        <translation>⟦Ñö šûƀšçŕîþţîöñ ĥåš ţĥé ķéý ţĥåţ ţĥé ŕéǫûéšţ šéñţ. öñé ţŵö ţĥŕéé ƒöû⟧</translation>
    </message>
    <message>
        <source>The request has the header %1 more than once, with different keys.</source>
        <translation>⟦Ţĥé ŕéǫûéšţ ĥåš ţĥé ĥéåðéŕ %1 ɱöŕé ţĥåñ öñçé, ŵîţĥ ðîƒƒéŕéñţ ķéýš. öñé ţŵö ţĥŕéé ƒöûŕ ƒîṽé⟧</translation>
    </message>
    <message>
        <source>The key belongs to subscription %1, which is not active.</source>
        <translation>⟦Ţĥé ķéý ƀéļöñĝš ţö šûƀšçŕîþţîöñ %1, ŵĥîçĥ îš ñöţ åçţîṽé. öñé ţŵö ţĥŕéé ƒöûŕ⟧</translation>
    </message>
    <message>
        <source>The key belongs to subscription %1, whose scope does not include API %2.</source>
        <translation>⟦Ţĥé ķéý ƀéļöñĝš ţö šûƀšçŕîþţîöñ %1, ŵĥöšé šçöþé ðöéš ñöţ îñçļûðé ÅÞÎ %2. öñé ţŵö ţĥŕéé ƒöûŕ ƒîṽé šî⟧</translation>
    </message>
    <message>
        <source>Its version set '%1' does not exist: add it, or remove the reference.</source>
        <translation>⟦Îţš ṽéŕšîöñ šéţ '%1' ðöéš ñöţ éẋîšţ: åðð îţ, öŕ ŕéɱöṽé ţĥé ŕéƒéŕéñçé. öñé ţŵö ţĥŕéé ƒöûŕ ƒîṽé š⟧</translation>
    </message>
    <message>
        <source>Another API has the same path, version and revision: this one is not served.</source>
        <translation>⟦Åñöţĥéŕ ÅÞÎ ĥåš ţĥé šåɱé þåţĥ, ṽéŕšîöñ åñð ŕéṽîšîöñ: ţĥîš öñé îš ñöţ šéŕṽéð. öñé ţŵö ţĥŕéé ƒöûŕ ƒîṽé šîẋ⟧</translation>
    </message>
    <message>
        <source>One of its keys belongs to another subscription, too, and counts for that one: change it.</source>
        <translation>⟦Öñé öƒ îţš ķéýš ƀéļöñĝš ţö åñöţĥéŕ šûƀšçŕîþţîöñ, ţöö, åñð çöûñţš ƒöŕ ţĥåţ öñé: çĥåñĝé îţ. öñé ţŵö ţĥŕéé ƒöûŕ ƒîṽé šîẋ šéṽéñ⟧</translation>
    </message>
    <message>
        <source>The braces of the segment '%1' do not match.</source>
        <translation>⟦Ţĥé ƀŕåçéš öƒ ţĥé šéĝɱéñţ '%1' ðö ñöţ ɱåţçĥ. öñé ţŵö ţĥŕéé ƒ⟧</translation>
    </message>
    <message>
        <source>The segment '%1' has a parameter without a usable name.</source>
        <translation>⟦Ţĥé šéĝɱéñţ '%1' ĥåš å þåŕåɱéţéŕ ŵîţĥöûţ å ûšåƀļé ñåɱé. öñé ţŵö ţĥŕéé ƒöûŕ⟧</translation>
    </message>
    <message>
        <source>Put text between the parameters of the segment '%1'.</source>
        <translation>⟦Þûţ ţéẋţ ƀéţŵééñ ţĥé þåŕåɱéţéŕš öƒ ţĥé šéĝɱéñţ '%1'. öñé ţŵö ţĥŕéé ƒöûŕ⟧</translation>
    </message>
    <message>
        <source>'%1' takes the rest of the path: it can only be the last segment.</source>
        <translation>⟦'%1' ţåķéš ţĥé ŕéšţ öƒ ţĥé þåţĥ: îţ çåñ öñļý ƀé ţĥé ļåšţ šéĝɱéñţ. öñé ţŵö ţĥŕéé ƒöûŕ ƒîṽé⟧</translation>
    </message>
    <message>
        <source>The query part '%1' is neither name={parameter} nor name=value.</source>
        <translation>⟦Ţĥé ǫûéŕý þåŕţ '%1' îš ñéîţĥéŕ ñåɱé={þåŕåɱéţéŕ} ñöŕ ñåɱé=ṽåļûé. öñé ţŵö ţĥŕéé ƒöûŕ ƒîṽ⟧</translation>
    </message>
</context>
<context>
    <name>text</name>
    <message>
        <source>The document is empty where JSON was expected.</source>
        <translation>⟦Ţĥé ðöçûɱéñţ îš éɱþţý ŵĥéŕé ĴŠÖÑ ŵåš éẋþéçţéð. öñé ţŵö ţĥŕéé ƒ⟧</translation>
    </message>
    <message>
        <source>There is text after the end of the JSON document; remove it.</source>
        <translation>⟦Ţĥéŕé îš ţéẋţ åƒţéŕ ţĥé éñð öƒ ţĥé ĴŠÖÑ ðöçûɱéñţ; ŕéɱöṽé îţ. öñé ţŵö ţĥŕéé ƒöûŕ ƒî⟧</translation>
    </message>
    <message>
        <source>The JSON document ends too early; it looks cut off.</source>
        <translation>⟦Ţĥé ĴŠÖÑ ðöçûɱéñţ éñðš ţöö éåŕļý; îţ ļööķš çûţ öƒƒ. öñé ţŵö ţĥŕéé ƒöû⟧</translation>
    </message>
    <message>
        <source>The JSON document is nested deeper than %1 levels.</source>
        <translation>⟦Ţĥé ĴŠÖÑ ðöçûɱéñţ îš ñéšţéð ðééþéŕ ţĥåñ %1 ļéṽéļš. öñé ţŵö ţĥŕéé ƒöû⟧</translation>
    </message>
    <message>
        <source>A JSON value was expected here, not “%1”.</source>
        <translation>⟦Å ĴŠÖÑ ṽåļûé ŵåš éẋþéçţéð ĥéŕé, ñöţ “%1”. öñé ţŵö ţĥŕéé⟧</translation>
    </message>
    <message>
        <source>A digit was expected in this number.</source>
        <translation>⟦Å ðîĝîţ ŵåš éẋþéçţéð îñ ţĥîš ñûɱƀéŕ. öñé ţŵö ţĥŕ⟧</translation>
    </message>
    <message>
        <source>A JSON number must not begin with a zero.</source>
        <translation>⟦Å ĴŠÖÑ ñûɱƀéŕ ɱûšţ ñöţ ƀéĝîñ ŵîţĥ å žéŕö. öñé ţŵö ţĥŕéé⟧</translation>
    </message>
    <message>
        <source>A line break or control character stands inside a JSON string; close the string or write the character as an escape.</source>
        <translation>⟦Å ļîñé ƀŕéåķ öŕ çöñţŕöļ çĥåŕåçţéŕ šţåñðš îñšîðé å ĴŠÖÑ šţŕîñĝ; çļöšé ţĥé šţŕîñĝ öŕ ŵŕîţé ţĥé çĥåŕåçţéŕ åš åñ éšçåþé. öñé ţŵö ţĥŕéé ƒöûŕ ƒîṽé šîẋ šéṽéñ éîĝĥţ ñîñ⟧</translation>
    </message>
    <message>
        <source>“\%1” is no escape that JSON knows.</source>
        <translation>⟦“\%1” îš ñö éšçåþé ţĥåţ ĴŠÖÑ ķñöŵš. öñé ţŵö ţĥŕ⟧</translation>
    </message>
    <message>
        <source>This escape is half of a surrogate pair; write both halves.</source>
        <translation>⟦Ţĥîš éšçåþé îš ĥåļƒ öƒ å šûŕŕöĝåţé þåîŕ; ŵŕîţé ƀöţĥ ĥåļṽéš. öñé ţŵö ţĥŕéé ƒöûŕ ƒî⟧</translation>
    </message>
    <message>
        <source>Four hexadecimal digits must follow “\u”.</source>
        <translation>⟦Ƒöûŕ ĥéẋåðéçîɱåļ ðîĝîţš ɱûšţ ƒöļļöŵ “\û”. öñé ţŵö ţĥŕéé⟧</translation>
    </message>
    <message>
        <source>A comma or “%1” is missing here.</source>
        <translation>⟦Å çöɱɱå öŕ “%1” îš ɱîššîñĝ ĥéŕé. öñé ţŵö ţĥ⟧</translation>
    </message>
    <message>
        <source>The name of a member, in double quotes, was expected here.</source>
        <translation>⟦Ţĥé ñåɱé öƒ å ɱéɱƀéŕ, îñ ðöûƀļé ǫûöţéš, ŵåš éẋþéçţéð ĥéŕé. öñé ţŵö ţĥŕéé ƒöûŕ ƒ⟧</translation>
    </message>
    <message>
        <source>A colon must follow the name “%1”.</source>
        <translation>⟦Å çöļöñ ɱûšţ ƒöļļöŵ ţĥé ñåɱé “%1”. öñé ţŵö ţĥŕ⟧</translation>
    </message>
    <message>
        <source>The document has more than %1 bytes; that is too much to read.</source>
        <translation>⟦Ţĥé ðöçûɱéñţ ĥåš ɱöŕé ţĥåñ %1 ƀýţéš; ţĥåţ îš ţöö ɱûçĥ ţö ŕéåð. öñé ţŵö ţĥŕéé ƒöûŕ ƒîṽ⟧</translation>
    </message>
    <message>
        <source>The key “%1” stands here a second time; remove one of the two.</source>
        <translation>⟦Ţĥé ķéý “%1” šţåñðš ĥéŕé å šéçöñð ţîɱé; ŕéɱöṽé öñé öƒ ţĥé ţŵö. öñé ţŵö ţĥŕéé ƒöûŕ ƒîṽ⟧</translation>
    </message>
    <message>
        <source>This byte is not UTF-8; save the file in the encoding UTF-8.</source>
        <translation>⟦Ţĥîš ƀýţé îš ñöţ ÛŢƑ-8; šåṽé ţĥé ƒîļé îñ ţĥé éñçöðîñĝ ÛŢƑ-8. öñé ţŵö ţĥŕéé ƒöûŕ ƒî⟧</translation>
    </message>
    <message>
        <source>A control character stands here, which YAML does not allow; remove it.</source>
        <translation>⟦Å çöñţŕöļ çĥåŕåçţéŕ šţåñðš ĥéŕé, ŵĥîçĥ ÝÅṀĻ ðöéš ñöţ åļļöŵ; ŕéɱöṽé îţ. öñé ţŵö ţĥŕéé ƒöûŕ ƒîṽé š⟧</translation>
    </message>
    <message>
        <source>This cannot be read as YAML (%1); check the indentation and the quotes here and in the line before.</source>
        <translation>⟦Ţĥîš çåññöţ ƀé ŕéåð åš ÝÅṀĻ (%1); çĥéçķ ţĥé îñðéñţåţîöñ åñð ţĥé ǫûöţéš ĥéŕé åñð îñ ţĥé ļîñé ƀéƒöŕé. öñé ţŵö ţĥŕéé ƒöûŕ ƒîṽé šîẋ šéṽéñ éîĝ⟧</translation>
    </message>
    <message>
        <source>A second YAML document begins here where only one is expected; remove it.</source>
        <translation>⟦Å šéçöñð ÝÅṀĻ ðöçûɱéñţ ƀéĝîñš ĥéŕé ŵĥéŕé öñļý öñé îš éẋþéçţéð; ŕéɱöṽé îţ. öñé ţŵö ţĥŕéé ƒöûŕ ƒîṽé šî⟧</translation>
    </message>
    <message>
        <source>The YAML document has more than %1 values; that is too much to read.</source>
        <translation>⟦Ţĥé ÝÅṀĻ ðöçûɱéñţ ĥåš ɱöŕé ţĥåñ %1 ṽåļûéš; ţĥåţ îš ţöö ɱûçĥ ţö ŕéåð. öñé ţŵö ţĥŕéé ƒöûŕ ƒîṽé⟧</translation>
    </message>
    <message>
        <source>This does not belong to what stands before it; check the indentation, or write “---” to begin another document.</source>
        <translation>⟦Ţĥîš ðöéš ñöţ ƀéļöñĝ ţö ŵĥåţ šţåñðš ƀéƒöŕé îţ; çĥéçķ ţĥé îñðéñţåţîöñ, öŕ ŵŕîţé “---” ţö ƀéĝîñ åñöţĥéŕ ðöçûɱéñţ. öñé ţŵö ţĥŕéé ƒöûŕ ƒîṽé šîẋ šéṽéñ éîĝĥţ ñ⟧</translation>
    </message>
    <message>
        <source>A colon is missing after “%1”.</source>
        <translation>⟦Å çöļöñ îš ɱîššîñĝ åƒţéŕ “%1”. öñé ţŵö ţ⟧</translation>
    </message>
    <message>
        <source>The quote that begins here is never closed.</source>
        <translation>⟦Ţĥé ǫûöţé ţĥåţ ƀéĝîñš ĥéŕé îš ñéṽéŕ çļöšéð. öñé ţŵö ţĥŕéé⟧</translation>
    </message>
    <message>
        <source>This alias stands inside the value that it refers to; a value cannot contain itself.</source>
        <translation>⟦Ţĥîš åļîåš šţåñðš îñšîðé ţĥé ṽåļûé ţĥåţ îţ ŕéƒéŕš ţö; å ṽåļûé çåññöţ çöñţåîñ îţšéļƒ. öñé ţŵö ţĥŕéé ƒöûŕ ƒîṽé šîẋ šéṽ⟧</translation>
    </message>
    <message>
        <source>The aliases of this document repeat too much: written out it would be too large to read.</source>
        <translation>⟦Ţĥé åļîåšéš öƒ ţĥîš ðöçûɱéñţ ŕéþéåţ ţöö ɱûçĥ: ŵŕîţţéñ öûţ îţ ŵöûļð ƀé ţöö ļåŕĝé ţö ŕéåð. öñé ţŵö ţĥŕéé ƒöûŕ ƒîṽé šîẋ šéṽé⟧</translation>
    </message>
    <message>
        <source>The YAML document is nested deeper than %1 levels.</source>
        <translation>⟦Ţĥé ÝÅṀĻ ðöçûɱéñţ îš ñéšţéð ðééþéŕ ţĥåñ %1 ļéṽéļš. öñé ţŵö ţĥŕéé ƒöû⟧</translation>
    </message>
    <message>
        <source>A key must be a simple text; this alias stands for a list or a mapping.</source>
        <translation>⟦Å ķéý ɱûšţ ƀé å šîɱþļé ţéẋţ; ţĥîš åļîåš šţåñðš ƒöŕ å ļîšţ öŕ å ɱåþþîñĝ. öñé ţŵö ţĥŕéé ƒöûŕ ƒîṽé š⟧</translation>
    </message>
    <message>
        <source>The bracket that opens here is never closed.</source>
        <translation>⟦Ţĥé ƀŕåçķéţ ţĥåţ öþéñš ĥéŕé îš ñéṽéŕ çļöšéð. öñé ţŵö ţĥŕéé ƒ⟧</translation>
    </message>
    <message>
        <source>A key must be a simple text; here it is a list or a mapping. Quote values that begin with “{” or “[”, and render templates before reading them.</source>
        <translation>⟦Å ķéý ɱûšţ ƀé å šîɱþļé ţéẋţ; ĥéŕé îţ îš å ļîšţ öŕ å ɱåþþîñĝ. Ǫûöţé ṽåļûéš ţĥåţ ƀéĝîñ ŵîţĥ “{” öŕ “[”, åñð ŕéñðéŕ ţéɱþļåţéš ƀéƒöŕé ŕéåðîñĝ ţĥéɱ. öñé ţŵö ţĥŕéé ƒöûŕ ƒîṽé šîẋ šéṽéñ éîĝĥţ ñîñé ţéñ éļéṽé⟧</translation>
    </message>
    <message>
        <source>“&lt;&lt;” merges a mapping or a list of mappings; this is neither.</source>
        <translation>⟦“&lt;&lt;” ɱéŕĝéš å ɱåþþîñĝ öŕ å ļîšţ öƒ ɱåþþîñĝš; ţĥîš îš ñéîţĥéŕ. öñé ţŵö ţĥŕéé ƒöûŕ ƒî⟧</translation>
    </message>
    <message>
        <source>A separator is missing behind this closing quote.</source>
        <translation>⟦Å šéþåŕåţöŕ îš ɱîššîñĝ ƀéĥîñð ţĥîš çļöšîñĝ ǫûöţé. öñé ţŵö ţĥŕéé ƒöû⟧</translation>
    </message>
    <message>
        <source>The document has nothing at %1.</source>
        <translation>⟦Ţĥé ðöçûɱéñţ ĥåš ñöţĥîñĝ åţ %1. öñé ţŵö ţ⟧</translation>
    </message>
    <message>
        <source>“%1” is no JSON pointer; write it as “/name/0”, with ~0 for ~ and ~1 for /.</source>
        <translation>⟦“%1” îš ñö ĴŠÖÑ þöîñţéŕ; ŵŕîţé îţ åš “/ñåɱé/0”, ŵîţĥ ~0 ƒöŕ ~ åñð ~1 ƒöŕ /. öñé ţŵö ţĥŕéé ƒöûŕ ƒîṽé šîẋ⟧</translation>
    </message>
</context>
<context>
    <name>traffic</name>
    <message>
        <source>This line is no request record: it has no member "time" in ISO 8601 form.</source>
        <translation>⟦Ţĥîš ļîñé îš ñö ŕéǫûéšţ ŕéçöŕð: îţ ĥåš ñö ɱéɱƀéŕ "ţîɱé" îñ ÎŠÖ 8601 ƒöŕɱ. öñé ţŵö ţĥŕéé ƒöûŕ ƒîṽé šî⟧</translation>
    </message>
    <message>
        <source>The request log %1 cannot be written. Choose another file with --log.</source>
        <translation>⟦Ţĥé ŕéǫûéšţ ļöĝ %1 çåññöţ ƀé ŵŕîţţéñ. Çĥööšé åñöţĥéŕ ƒîļé ŵîţĥ --ļöĝ. öñé ţŵö ţĥŕéé ƒöûŕ ƒîṽé š⟧</translation>
    </message>
</context>
<context>
    <name>workspace</name>
    <message>
        <source>The catalog has %1 problems and --strict allows none.</source>
        <translation>⟦Ţĥé çåţåļöĝ ĥåš %1 þŕöƀļéɱš åñð --šţŕîçţ åļļöŵš ñöñé. öñé ţŵö ţĥŕéé ƒöûŕ⟧</translation>
    </message>
</context>
</TS>
