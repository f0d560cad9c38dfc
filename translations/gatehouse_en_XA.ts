<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_XA">
<context>
    <name>attention</name>
    <message>
        <source>The local gateway does not listen</source>
        <translation>⟦Ţĥé ļöçåļ ĝåţéŵåý ðöéš ñöţ ļîšţéñ öñé ţŵö ţĥ⟧</translation>
    </message>
    <message>
        <source>The local gateway is stopped</source>
        <translation>⟦Ţĥé ļöçåļ ĝåţéŵåý îš šţöþþéð öñé ţŵö⟧</translation>
    </message>
    <message>
        <source>Nobody can call an API through it until it is started.</source>
        <translation>⟦Ñöƀöðý çåñ çåļļ åñ ÅÞÎ ţĥŕöûĝĥ îţ ûñţîļ îţ îš šţåŕţéð. öñé ţŵö ţĥŕéé ƒöûŕ⟧</translation>
    </message>
    <message>
        <source>The cluster cannot be asked</source>
        <translation>⟦Ţĥé çļûšţéŕ çåññöţ ƀé åšķéð öñé ţŵö⟧</translation>
    </message>
    <message>
        <source>What is shown of the cluster is out of date</source>
        <translation>⟦Ŵĥåţ îš šĥöŵñ öƒ ţĥé çļûšţéŕ îš öûţ öƒ ðåţé öñé ţŵö ţĥŕéé⟧</translation>
    </message>
    <message>
        <source>A faulty policy stops calls to %1</source>
        <translation>⟦Å ƒåûļţý þöļîçý šţöþš çåļļš ţö %1 öñé ţŵö ţĥ⟧</translation>
    </message>
    <message>
        <source>The catalog was not taken; what was served before goes on</source>
        <translation>⟦Ţĥé çåţåļöĝ ŵåš ñöţ ţåķéñ; ŵĥåţ ŵåš šéŕṽéð ƀéƒöŕé ĝöéš öñ öñé ţŵö ţĥŕéé ƒöûŕ ƒ⟧</translation>
    </message>
    <message>
        <source>The catalog has problems: %1</source>
        <translation>⟦Ţĥé çåţåļöĝ ĥåš þŕöƀļéɱš: %1 öñé ţŵö⟧</translation>
    </message>
    <message>
        <source>%1 of %2 calls failed</source>
        <translation>⟦%1 öƒ %2 çåļļš ƒåîļéð öñé ţ⟧</translation>
    </message>
    <message>
        <source>%1 leads nowhere</source>
        <translation>⟦%1 ļéåðš ñöŵĥéŕé öñé⟧</translation>
    </message>
    <message>
        <source>Services that no API uses: %1</source>
        <translation>⟦Šéŕṽîçéš ţĥåţ ñö ÅÞÎ ûšéš: %1 öñé ţŵö ţ⟧</translation>
    </message>
    <message>
        <source>Nothing leads to %1. Publish it as an API, or leave it to the cluster.</source>
        <translation>⟦Ñöţĥîñĝ ļéåðš ţö %1. Þûƀļîšĥ îţ åš åñ ÅÞÎ, öŕ ļéåṽé îţ ţö ţĥé çļûšţéŕ. öñé ţŵö ţĥŕéé ƒöûŕ ƒîṽé š⟧</translation>
    </message>
    <message>
        <source>%1 cannot reach a backend</source>
        <translation>⟦%1 çåññöţ ŕéåçĥ å ƀåçķéñð öñé ţŵö⟧</translation>
    </message>
    <message>
        <source>Some calls to %1 cannot reach a backend</source>
        <translation>⟦Šöɱé çåļļš ţö %1 çåññöţ ŕéåçĥ å ƀåçķéñð öñé ţŵö ţĥŕéé⟧</translation>
    </message>
    <message>
        <source>No Pod of %1 is ready</source>
        <translation>⟦Ñö Þöð öƒ %1 îš ŕéåðý öñé ţ⟧</translation>
    </message>
    <message>
        <source>Not every Pod of %1 is ready</source>
        <translation>⟦Ñöţ éṽéŕý Þöð öƒ %1 îš ŕéåðý öñé ţŵö⟧</translation>
    </message>
    <message>
        <source>behind %1</source>
        <translation>⟦ƀéĥîñð %1 ö⟧</translation>
    </message>
    <message>
        <source>Calls that met no API fail</source>
        <translation>⟦Çåļļš ţĥåţ ɱéţ ñö ÅÞÎ ƒåîļ öñé ţŵö⟧</translation>
    </message>
    <message>
        <source>Calls to %1 fail</source>
        <translation>⟦Çåļļš ţö %1 ƒåîļ öñé⟧</translation>
    </message>
    <message>
        <source>%1 of %2 calls got 5xx or no answer, which is %3 %.</source>
        <translation>⟦%1 öƒ %2 çåļļš ĝöţ 5ẋẋ öŕ ñö åñšŵéŕ, ŵĥîçĥ îš %3 %. öñé ţŵö ţĥŕéé ƒöû⟧</translation>
    </message>
    <message>
        <source>Callers come without a valid key</source>
        <translation>⟦Çåļļéŕš çöɱé ŵîţĥöûţ å ṽåļîð ķéý öñé ţŵö ţĥ⟧</translation>
    </message>
    <message>
        <source>Callers without a subscription are throttled</source>
        <translation>⟦Çåļļéŕš ŵîţĥöûţ å šûƀšçŕîþţîöñ åŕé ţĥŕöţţļéð öñé ţŵö ţĥŕéé ƒ⟧</translation>
    </message>
    <message>
        <source>Callers without a subscription are not let in</source>
        <translation>⟦Çåļļéŕš ŵîţĥöûţ å šûƀšçŕîþţîöñ åŕé ñöţ ļéţ îñ öñé ţŵö ţĥŕéé ƒ⟧</translation>
    </message>
    <message>
        <source>%1 has used up its quota</source>
        <translation>⟦%1 ĥåš ûšéð ûþ îţš ǫûöţå öñé ţŵö⟧</translation>
    </message>
    <message>
        <source>%1 is throttled</source>
        <translation>⟦%1 îš ţĥŕöţţļéð öñé⟧</translation>
    </message>
    <message>
        <source>The key of %1 does not open what it calls</source>
        <translation>⟦Ţĥé ķéý öƒ %1 ðöéš ñöţ öþéñ ŵĥåţ îţ çåļļš öñé ţŵö ţĥŕéé⟧</translation>
    </message>
    <message>
        <source>%1 is not let in</source>
        <translation>⟦%1 îš ñöţ ļéţ îñ öñé⟧</translation>
    </message>
    <message>
        <source>%1 of %2 calls without a subscription were refused with %3.</source>
        <translation>⟦%1 öƒ %2 çåļļš ŵîţĥöûţ å šûƀšçŕîþţîöñ ŵéŕé ŕéƒûšéð ŵîţĥ %3. öñé ţŵö ţĥŕéé ƒöûŕ ƒî⟧</translation>
    </message>
    <message>
        <source>%1 of its %2 calls were refused with %3.</source>
        <translation>⟦%1 öƒ îţš %2 çåļļš ŵéŕé ŕéƒûšéð ŵîţĥ %3. öñé ţŵö ţĥŕéé⟧</translation>
    </message>
</context>
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
    <name>bridge</name>
    <message>
        <source>now</source>
        <translation>⟦ñöŵ ö⟧</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation>⟦%1 š åĝö ö⟧</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>⟦%1 ɱîñ åĝö ö⟧</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>⟦%1 š ö⟧</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>⟦%1 ɱîñ ö⟧</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>⟦%1 ĥ ö⟧</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>⟦%1 ð ö⟧</translation>
    </message>
    <message>
        <source>The workspace is read-only: %1 allows changes</source>
        <translation>⟦Ţĥé ŵöŕķšþåçé îš ŕéåð-öñļý: %1 åļļöŵš çĥåñĝéš öñé ţŵö ţĥŕéé ƒ⟧</translation>
    </message>
</context>
<context>
    <name>catalog</name>
    <message>
        <source>The file must hold an object with “properties”.</source>
        <translation>⟦Ţĥé ƒîļé ɱûšţ ĥöļð åñ öƀĵéçţ ŵîţĥ “þŕöþéŕţîéš”. öñé ţŵö ţĥŕéé ƒö⟧</translation>
    </message>
    <message>
        <source>“%1” lies in two folders; this one is ignored.</source>
        <translation>⟦“%1” ļîéš îñ ţŵö ƒöļðéŕš; ţĥîš öñé îš îĝñöŕéð. öñé ţŵö ţĥŕéé ƒ⟧</translation>
    </message>
    <message>
        <source>Neither this file nor the specification describes the operation “%1”.</source>
        <translation>⟦Ñéîţĥéŕ ţĥîš ƒîļé ñöŕ ţĥé šþéçîƒîçåţîöñ ðéšçŕîƀéš ţĥé öþéŕåţîöñ “%1”. öñé ţŵö ţĥŕéé ƒöûŕ ƒîṽé š⟧</translation>
    </message>
    <message>
        <source>An operation needs “method” and “urlTemplate”.</source>
        <translation>⟦Åñ öþéŕåţîöñ ñééðš “ɱéţĥöð” åñð “ûŕļŢéɱþļåţé”. öñé ţŵö ţĥŕéé ƒ⟧</translation>
    </message>
    <message>
        <source>The fragment “%1” has neither “value” nor a policy.xml.</source>
        <translation>⟦Ţĥé ƒŕåĝɱéñţ “%1” ĥåš ñéîţĥéŕ “ṽåļûé” ñöŕ å þöļîçý.ẋɱļ. öñé ţŵö ţĥŕéé ƒöûŕ⟧</translation>
    </message>
    <message>
        <source>There is no artifact folder here.</source>
        <translation>⟦Ţĥéŕé îš ñö åŕţîƒåçţ ƒöļðéŕ ĥéŕé. öñé ţŵö ţĥ⟧</translation>
    </message>
    <message>
        <source>An artifact folder is expected here, not a file.</source>
        <translation>⟦Åñ åŕţîƒåçţ ƒöļðéŕ îš éẋþéçţéð ĥéŕé, ñöţ å ƒîļé. öñé ţŵö ţĥŕéé ƒö⟧</translation>
    </message>
    <message>
        <source>The artifact folder cannot be read.</source>
        <translation>⟦Ţĥé åŕţîƒåçţ ƒöļðéŕ çåññöţ ƀé ŕéåð. öñé ţŵö ţĥŕ⟧</translation>
    </message>
    <message>
        <source>“%1” is no id of a version set.</source>
        <translation>⟦“%1” îš ñö îð öƒ å ṽéŕšîöñ šéţ. öñé ţŵö ţ⟧</translation>
    </message>
    <message>
        <source>A version set by header needs “versionHeaderName”.</source>
        <translation>⟦Å ṽéŕšîöñ šéţ ƀý ĥéåðéŕ ñééðš “ṽéŕšîöñĤéåðéŕÑåɱé”. öñé ţŵö ţĥŕéé ƒöû⟧</translation>
    </message>
    <message>
        <source>A version set by query needs “versionQueryName”.</source>
        <translation>⟦Å ṽéŕšîöñ šéţ ƀý ǫûéŕý ñééðš “ṽéŕšîöñǪûéŕýÑåɱé”. öñé ţŵö ţĥŕéé ƒö⟧</translation>
    </message>
    <message>
        <source>“%1” is no scope; write /products/NAME, /apis/NAME or /apis. The subscription is not used.</source>
        <translation>⟦“%1” îš ñö šçöþé; ŵŕîţé /þŕöðûçţš/ÑÅṀÉ, /åþîš/ÑÅṀÉ öŕ /åþîš. Ţĥé šûƀšçŕîþţîöñ îš ñöţ ûšéð. öñé ţŵö ţĥŕéé ƒöûŕ ƒîṽé šîẋ šéṽéñ⟧</translation>
    </message>
    <message>
        <source>“%1” is no id of a backend; write /backends/NAME.</source>
        <translation>⟦“%1” îš ñö îð öƒ å ƀåçķéñð; ŵŕîţé /ƀåçķéñðš/ÑÅṀÉ. öñé ţŵö ţĥŕéé ƒöû⟧</translation>
    </message>
    <message>
        <source>The secret named value “%1” stands here in plain text and is not used; put it with the other secrets.</source>
        <translation>⟦Ţĥé šéçŕéţ ñåɱéð ṽåļûé “%1” šţåñðš ĥéŕé îñ þļåîñ ţéẋţ åñð îš ñöţ ûšéð; þûţ îţ ŵîţĥ ţĥé öţĥéŕ šéçŕéţš. öñé ţŵö ţĥŕéé ƒöûŕ ƒîṽé šîẋ šéṽéñ éîĝ⟧</translation>
    </message>
    <message>
        <source>“%1” must be of the kind %2, not %3.</source>
        <translation>⟦“%1” ɱûšţ ƀé öƒ ţĥé ķîñð %2, ñöţ %3. öñé ţŵö ţĥŕ⟧</translation>
    </message>
    <message>
        <source>“%1” must be a list of texts.</source>
        <translation>⟦“%1” ɱûšţ ƀé å ļîšţ öƒ ţéẋţš. öñé ţŵö ţ⟧</translation>
    </message>
    <message>
        <source>“%1” must be a whole number.</source>
        <translation>⟦“%1” ɱûšţ ƀé å ŵĥöļé ñûɱƀéŕ. öñé ţŵö⟧</translation>
    </message>
    <message>
        <source>“%1” is no value of “%2”; it may be %3.</source>
        <translation>⟦“%1” îš ñö ṽåļûé öƒ “%2”; îţ ɱåý ƀé %3. öñé ţŵö ţĥŕéé⟧</translation>
    </message>
    <message>
        <source>There is no “%1” in %2; it is ignored.</source>
        <translation>⟦Ţĥéŕé îš ñö “%1” îñ %2; îţ îš îĝñöŕéð. öñé ţŵö ţĥŕé⟧</translation>
    </message>
    <message>
        <source>Secrets are a mapping with “subscriptions” and “namedValues”.</source>
        <translation>⟦Šéçŕéţš åŕé å ɱåþþîñĝ ŵîţĥ “šûƀšçŕîþţîöñš” åñð “ñåɱéðṼåļûéš”. öñé ţŵö ţĥŕéé ƒöûŕ ƒî⟧</translation>
    </message>
    <message>
        <source>“%1” must be a mapping of names.</source>
        <translation>⟦“%1” ɱûšţ ƀé å ɱåþþîñĝ öƒ ñåɱéš. öñé ţŵö ţĥ⟧</translation>
    </message>
    <message>
        <source>“%1” must be a text; put it in quotes.</source>
        <translation>⟦“%1” ɱûšţ ƀé å ţéẋţ; þûţ îţ îñ ǫûöţéš. öñé ţŵö ţĥŕé⟧</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>⟦“%1” îš éɱþţý. öñé⟧</translation>
    </message>
    <message>
        <source>The subscription “%1” needs “primaryKey” and “secondaryKey”.</source>
        <translation>⟦Ţĥé šûƀšçŕîþţîöñ “%1” ñééðš “þŕîɱåŕýĶéý” åñð “šéçöñðåŕýĶéý”. öñé ţŵö ţĥŕéé ƒöûŕ ƒî⟧</translation>
    </message>
    <message>
        <source>A subscription has no secret “%1”; it has “primaryKey” and “secondaryKey”.</source>
        <translation>⟦Å šûƀšçŕîþţîöñ ĥåš ñö šéçŕéţ “%1”; îţ ĥåš “þŕîɱåŕýĶéý” åñð “šéçöñðåŕýĶéý”. öñé ţŵö ţĥŕéé ƒöûŕ ƒîṽé šîẋ⟧</translation>
    </message>
    <message>
        <source>This key stands in line %1 already; each must be used once.</source>
        <translation>⟦Ţĥîš ķéý šţåñðš îñ ļîñé %1 åļŕéåðý; éåçĥ ɱûšţ ƀé ûšéð öñçé. öñé ţŵö ţĥŕéé ƒöûŕ ƒî⟧</translation>
    </message>
    <message>
        <source>The subscription “%1” has no key.</source>
        <translation>⟦Ţĥé šûƀšçŕîþţîöñ “%1” ĥåš ñö ķéý. öñé ţŵö ţĥ⟧</translation>
    </message>
    <message>
        <source>There is no “%1” in the catalog.</source>
        <translation>⟦Ţĥéŕé îš ñö “%1” îñ ţĥé çåţåļöĝ. öñé ţŵö ţĥ⟧</translation>
    </message>
    <message>
        <source>“%1” was changed by somebody else in the meantime; read it again and repeat the change.</source>
        <translation>⟦“%1” ŵåš çĥåñĝéð ƀý šöɱéƀöðý éļšé îñ ţĥé ɱéåñţîɱé; ŕéåð îţ åĝåîñ åñð ŕéþéåţ ţĥé çĥåñĝé. öñé ţŵö ţĥŕéé ƒöûŕ ƒîṽé šîẋ šéṽé⟧</translation>
    </message>
    <message>
        <source>The text to write must be in “value”.</source>
        <translation>⟦Ţĥé ţéẋţ ţö ŵŕîţé ɱûšţ ƀé îñ “ṽåļûé”. öñé ţŵö ţĥŕé⟧</translation>
    </message>
    <message>
        <source>The properties of a resource must be an object.</source>
        <translation>⟦Ţĥé þŕöþéŕţîéš öƒ å ŕéšöûŕçé ɱûšţ ƀé åñ öƀĵéçţ. öñé ţŵö ţĥŕéé ƒö⟧</translation>
    </message>
    <message>
        <source>“%1” cannot be removed.</source>
        <translation>⟦“%1” çåññöţ ƀé ŕéɱöṽéð. öñé ţŵ⟧</translation>
    </message>
    <message>
        <source>An artifact folder has no place for “%1”.</source>
        <translation>⟦Åñ åŕţîƒåçţ ƒöļðéŕ ĥåš ñö þļåçé ƒöŕ “%1”. öñé ţŵö ţĥŕéé⟧</translation>
    </message>
    <message>
        <source>“%1” is no duration above zero; write it as PT10S, PT5M or PT1H30M.</source>
        <translation>⟦“%1” îš ñö ðûŕåţîöñ åƀöṽé žéŕö; ŵŕîţé îţ åš ÞŢ10Š, ÞŢ5Ṁ öŕ ÞŢ1Ĥ30Ṁ. öñé ţŵö ţĥŕéé ƒöûŕ ƒîṽé⟧</translation>
    </message>
    <message>
        <source>A range of statuses has min and max between 200 and 599.</source>
        <translation>⟦Å ŕåñĝé öƒ šţåţûšéš ĥåš ɱîñ åñð ɱåẋ ƀéţŵééñ 200 åñð 599. öñé ţŵö ţĥŕéé ƒöûŕ⟧</translation>
    </message>
    <message>
        <source>A backend has one circuit breaker rule; only the first is used.</source>
        <translation>⟦Å ƀåçķéñð ĥåš öñé çîŕçûîţ ƀŕéåķéŕ ŕûļé; öñļý ţĥé ƒîŕšţ îš ûšéð. öñé ţŵö ţĥŕéé ƒöûŕ ƒîṽ⟧</translation>
    </message>
    <message>
        <source>This circuit breaker never opens: give its failureCondition a count or a percentage above zero.</source>
        <translation>⟦Ţĥîš çîŕçûîţ ƀŕéåķéŕ ñéṽéŕ öþéñš: ĝîṽé îţš ƒåîļûŕéÇöñðîţîöñ å çöûñţ öŕ å þéŕçéñţåĝé åƀöṽé žéŕö. öñé ţŵö ţĥŕéé ƒöûŕ ƒîṽé šîẋ šéṽéñ é⟧</translation>
    </message>
    <message>
        <source>“%1” must be a mapping.</source>
        <translation>⟦“%1” ɱûšţ ƀé å ɱåþþîñĝ. öñé ţŵ⟧</translation>
    </message>
    <message>
        <source>“%1” has no member “%2”.</source>
        <translation>⟦“%1” ĥåš ñö ɱéɱƀéŕ “%2”. öñé ţŵö⟧</translation>
    </message>
    <message>
        <source>“%1” needs “%2”.</source>
        <translation>⟦“%1” ñééðš “%2”. öñé⟧</translation>
    </message>
    <message>
        <source>“%1” must be a list.</source>
        <translation>⟦“%1” ɱûšţ ƀé å ļîšţ. öñé ţ⟧</translation>
    </message>
    <message>
        <source>Secrets have no “%1”; they have “subscriptions”, “namedValues”, “identityTokens”, “authorizations” and “certificates”.</source>
        <translation>⟦Šéçŕéţš ĥåṽé ñö “%1”; ţĥéý ĥåṽé “šûƀšçŕîþţîöñš”, “ñåɱéðṼåļûéš”, “îðéñţîţýŢöķéñš”, “åûţĥöŕîžåţîöñš” åñð “çéŕţîƒîçåţéš”. öñé ţŵö ţĥŕéé ƒöûŕ ƒîṽé šîẋ šéṽéñ éîĝĥţ ñîñé⟧</translation>
    </message>
    <message>
        <source>“%1” is no time for “%2”; write it as 2026-01-31T10:00:00Z.</source>
        <translation>⟦“%1” îš ñö ţîɱé ƒöŕ “%2”; ŵŕîţé îţ åš 2026-01-31Ţ10:00:00Ž. öñé ţŵö ţĥŕéé ƒöûŕ ƒî⟧</translation>
    </message>
</context>
<context>
    <name>change</name>
    <message>
        <source>The journal %1 cannot be written, so nothing was changed. Check the folder's permissions and the space on its disk.</source>
        <translation>⟦Ţĥé ĵöûŕñåļ %1 çåññöţ ƀé ŵŕîţţéñ, šö ñöţĥîñĝ ŵåš çĥåñĝéð. Çĥéçķ ţĥé ƒöļðéŕ'š þéŕɱîššîöñš åñð ţĥé šþåçé öñ îţš ðîšķ. öñé ţŵö ţĥŕéé ƒöûŕ ƒîṽé šîẋ šéṽéñ éîĝĥţ ñîñ⟧</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>⟦Ţĥéŕé îš ñöţĥîñĝ ţö ţåķé ƀåçķ. öñé ţŵö ţ⟧</translation>
    </message>
    <message>
        <source>The workspace is read-only, so nothing was changed. Leave the read-only mode first.</source>
        <translation>⟦Ţĥé ŵöŕķšþåçé îš ŕéåð-öñļý, šö ñöţĥîñĝ ŵåš çĥåñĝéð. Ļéåṽé ţĥé ŕéåð-öñļý ɱöðé ƒîŕšţ. öñé ţŵö ţĥŕéé ƒöûŕ ƒîṽé šîẋ šé⟧</translation>
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
        <source>--artifacts FOLDER is missing: the catalog to serve.</source>
        <translation>⟦--åŕţîƒåçţš ƑÖĻÐÉŔ îš ɱîššîñĝ: ţĥé çåţåļöĝ ţö šéŕṽé. öñé ţŵö ţĥŕéé ƒöûŕ⟧</translation>
    </message>
    <message>
        <source>%1 is not expected here.</source>
        <translation>⟦%1 îš ñöţ éẋþéçţéð ĥéŕé. öñé ţŵö⟧</translation>
    </message>
    <message>
        <source>Say what to do with the files: inspect FILE….</source>
        <translation>⟦Šåý ŵĥåţ ţö ðö ŵîţĥ ţĥé ƒîļéš: îñšþéçţ ƑÎĻÉ…. öñé ţŵö ţĥŕéé ƒ⟧</translation>
    </message>
    <message>
        <source>Name at least one file to inspect.</source>
        <translation>⟦Ñåɱé åţ ļéåšţ öñé ƒîļé ţö îñšþéçţ. öñé ţŵö ţĥŕ⟧</translation>
    </message>
    <message>
        <source>%1 takes a whole number from %2 to %3, not %4.</source>
        <translation>⟦%1 ţåķéš å ŵĥöļé ñûɱƀéŕ ƒŕöɱ %2 ţö %3, ñöţ %4. öñé ţŵö ţĥŕéé ƒ⟧</translation>
    </message>
    <message>
        <source>--kubeconfig FILE is missing: how to reach the cluster.</source>
        <translation>⟦--ķûƀéçöñƒîĝ ƑÎĻÉ îš ɱîššîñĝ: ĥöŵ ţö ŕéåçĥ ţĥé çļûšţéŕ. öñé ţŵö ţĥŕéé ƒöûŕ⟧</translation>
    </message>
    <message>
        <source>--artifacts FOLDER is missing: the catalog to map.</source>
        <translation>⟦--åŕţîƒåçţš ƑÖĻÐÉŔ îš ɱîššîñĝ: ţĥé çåţåļöĝ ţö ɱåþ. öñé ţŵö ţĥŕéé ƒöû⟧</translation>
    </message>
    <message>
        <source>%1 did not show its objects within %2 seconds. Try a longer --timeout.</source>
        <translation>⟦%1 ðîð ñöţ šĥöŵ îţš öƀĵéçţš ŵîţĥîñ %2 šéçöñðš. Ţŕý å ļöñĝéŕ --ţîɱéöûţ. öñé ţŵö ţĥŕéé ƒöûŕ ƒîṽé š⟧</translation>
    </message>
    <message>
        <source>-p takes NAME=VALUE, not “%1”.</source>
        <translation>⟦-þ ţåķéš ÑÅṀÉ=ṼÅĻÛÉ, ñöţ “%1”. öñé ţŵö ţ⟧</translation>
    </message>
    <message>
        <source>-H takes 'Name: value', not “%1”.</source>
        <translation>⟦-Ĥ ţåķéš 'Ñåɱé: ṽåļûé', ñöţ “%1”. öñé ţŵö ţĥ⟧</translation>
    </message>
    <message>
        <source>--secrets FILE is missing: where the key of the subscription is.</source>
        <translation>⟦--šéçŕéţš ƑÎĻÉ îš ɱîššîñĝ: ŵĥéŕé ţĥé ķéý öƒ ţĥé šûƀšçŕîþţîöñ îš. öñé ţŵö ţĥŕéé ƒöûŕ ƒîṽé⟧</translation>
    </message>
    <message>
        <source>Two words are expected: an API and one of its operations.</source>
        <translation>⟦Ţŵö ŵöŕðš åŕé éẋþéçţéð: åñ ÅÞÎ åñð öñé öƒ îţš öþéŕåţîöñš. öñé ţŵö ţĥŕéé ƒöûŕ ƒ⟧</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>⟦%1 îš ɱîššîñĝ. öñé⟧</translation>
    </message>
    <message>
        <source>--artifacts FOLDER is missing: the catalog whose subscriptions get keys.</source>
        <translation>⟦--åŕţîƒåçţš ƑÖĻÐÉŔ îš ɱîššîñĝ: ţĥé çåţåļöĝ ŵĥöšé šûƀšçŕîþţîöñš ĝéţ ķéýš. öñé ţŵö ţĥŕéé ƒöûŕ ƒîṽé šî⟧</translation>
    </message>
    <message>
        <source>--secrets FILE is missing: where the keys are.</source>
        <translation>⟦--šéçŕéţš ƑÎĻÉ îš ɱîššîñĝ: ŵĥéŕé ţĥé ķéýš åŕé. öñé ţŵö ţĥŕéé ƒ⟧</translation>
    </message>
    <message>
        <source>%1 is no action of this verb, or a subscription is missing.</source>
        <translation>⟦%1 îš ñö åçţîöñ öƒ ţĥîš ṽéŕƀ, öŕ å šûƀšçŕîþţîöñ îš ɱîššîñĝ. öñé ţŵö ţĥŕéé ƒöûŕ ƒî⟧</translation>
    </message>
    <message>
        <source>--artifacts FOLDER is missing: the catalog that the workspace serves.</source>
        <translation>⟦--åŕţîƒåçţš ƑÖĻÐÉŔ îš ɱîššîñĝ: ţĥé çåţåļöĝ ţĥåţ ţĥé ŵöŕķšþåçé šéŕṽéš. öñé ţŵö ţĥŕéé ƒöûŕ ƒîṽé š⟧</translation>
    </message>
    <message>
        <source>--context needs --kubeconfig.</source>
        <translation>⟦--çöñţéẋţ ñééðš --ķûƀéçöñƒîĝ. öñé ţŵö ţ⟧</translation>
    </message>
    <message>
        <source>%1 is no action of this verb, or a folder is missing.</source>
        <translation>⟦%1 îš ñö åçţîöñ öƒ ţĥîš ṽéŕƀ, öŕ å ƒöļðéŕ îš ɱîššîñĝ. öñé ţŵö ţĥŕéé ƒöûŕ⟧</translation>
    </message>
    <message>
        <source>Client certificates are none, ask, optional or required, not “%1”.</source>
        <translation>⟦Çļîéñţ çéŕţîƒîçåţéš åŕé ñöñé, åšķ, öþţîöñåļ öŕ ŕéǫûîŕéð, ñöţ “%1”. öñé ţŵö ţĥŕéé ƒöûŕ ƒîṽé⟧</translation>
    </message>
    <message>
        <source>--tls-listen needs --cert FILE and --key FILE, both PEM, as often as each other.</source>
        <translation>⟦--ţļš-ļîšţéñ ñééðš --çéŕţ ƑÎĻÉ åñð --ķéý ƑÎĻÉ, ƀöţĥ ÞÉṀ, åš öƒţéñ åš éåçĥ öţĥéŕ. öñé ţŵö ţĥŕéé ƒöûŕ ƒîṽé šîẋ š⟧</translation>
    </message>
    <message>
        <source>Client certificates that are checked need --client-ca FILE.</source>
        <translation>⟦Çļîéñţ çéŕţîƒîçåţéš ţĥåţ åŕé çĥéçķéð ñééð --çļîéñţ-çå ƑÎĻÉ. öñé ţŵö ţĥŕéé ƒöûŕ ƒî⟧</translation>
    </message>
    <message>
        <source>--backend-certificate takes ID=CHAIN.pem,KEY.pem, not %1.</source>
        <translation>⟦--ƀåçķéñð-çéŕţîƒîçåţé ţåķéš ÎÐ=ÇĤÅÎÑ.þéɱ,ĶÉÝ.þéɱ, ñöţ %1. öñé ţŵö ţĥŕéé ƒöûŕ ƒ⟧</translation>
    </message>
    <message>
        <source>Say what to do with policies: %1.</source>
        <translation>⟦Šåý ŵĥåţ ţö ðö ŵîţĥ þöļîçîéš: %1. öñé ţŵö ţĥ⟧</translation>
    </message>
    <message>
        <source>Name at least one document or folder to check.</source>
        <translation>⟦Ñåɱé åţ ļéåšţ öñé ðöçûɱéñţ öŕ ƒöļðéŕ ţö çĥéçķ. öñé ţŵö ţĥŕéé ƒ⟧</translation>
    </message>
    <message>
        <source>The catalog has no %1 named %2.</source>
        <translation>⟦Ţĥé çåţåļöĝ ĥåš ñö %1 ñåɱéð %2. öñé ţŵö ţ⟧</translation>
    </message>
    <message>
        <source>--operation needs the API it belongs to: --api NAME.</source>
        <translation>⟦--öþéŕåţîöñ ñééðš ţĥé ÅÞÎ îţ ƀéļöñĝš ţö: --åþî ÑÅṀÉ. öñé ţŵö ţĥŕéé ƒöûŕ⟧</translation>
    </message>
    <message>
        <source>--artifacts FOLDER is missing: the catalog to look into.</source>
        <translation>⟦--åŕţîƒåçţš ƑÖĻÐÉŔ îš ɱîššîñĝ: ţĥé çåţåļöĝ ţö ļööķ îñţö. öñé ţŵö ţĥŕéé ƒöûŕ⟧</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>⟦%1: %2 ö⟧</translation>
    </message>
    <message>
        <source>Give one expression, in quotation marks: '@(context.Request.Method)'.</source>
        <translation>⟦Ĝîṽé öñé éẋþŕéššîöñ, îñ ǫûöţåţîöñ ɱåŕķš: '@(çöñţéẋţ.Ŕéǫûéšţ.Ṁéţĥöð)'. öñé ţŵö ţĥŕéé ƒöûŕ ƒîṽé š⟧</translation>
    </message>
    <message>
        <source>Name at least one policy document to format.</source>
        <translation>⟦Ñåɱé åţ ļéåšţ öñé þöļîçý ðöçûɱéñţ ţö ƒöŕɱåţ. öñé ţŵö ţĥŕéé ƒ⟧</translation>
    </message>
    <message>
        <source>Name the document and the request: --policy FILE --request FILE [--backend FILE].</source>
        <translation>⟦Ñåɱé ţĥé ðöçûɱéñţ åñð ţĥé ŕéǫûéšţ: --þöļîçý ƑÎĻÉ --ŕéǫûéšţ ƑÎĻÉ [--ƀåçķéñð ƑÎĻÉ]. öñé ţŵö ţĥŕéé ƒöûŕ ƒîṽé šîẋ š⟧</translation>
    </message>
    <message>
        <source>There is no folder %1: make it, or name another one with --events.</source>
        <translation>⟦Ţĥéŕé îš ñö ƒöļðéŕ %1: ɱåķé îţ, öŕ ñåɱé åñöţĥéŕ öñé ŵîţĥ --éṽéñţš. öñé ţŵö ţĥŕéé ƒöûŕ ƒîṽé⟧</translation>
    </message>
</context>
<context>
    <name>cluster</name>
    <message>
        <source>Name</source>
        <translation>⟦Ñåɱé ö⟧</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>⟦Ñåɱéšþåçé ö⟧</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>⟦Åĝé ö⟧</translation>
    </message>
    <message>
        <source>, node port %1</source>
        <translation>⟦, ñöðé þöŕţ %1 öñé⟧</translation>
    </message>
    <message>
        <source>Terminating</source>
        <translation>⟦Ţéŕɱîñåţîñĝ ö⟧</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>⟦Ŕéåðý ö⟧</translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation>⟦Ñöţ ŕéåðý ö⟧</translation>
    </message>
    <message>
        <source>No Pod stands behind it</source>
        <translation>⟦Ñö Þöð šţåñðš ƀéĥîñð îţ öñé ţŵ⟧</translation>
    </message>
    <message>
        <source>None of its Pods is ready</source>
        <translation>⟦Ñöñé öƒ îţš Þöðš îš ŕéåðý öñé ţŵö⟧</translation>
    </message>
    <message>
        <source>Calls get no answer. Check its selector, and whether its workload runs.</source>
        <translation>⟦Çåļļš ĝéţ ñö åñšŵéŕ. Çĥéçķ îţš šéļéçţöŕ, åñð ŵĥéţĥéŕ îţš ŵöŕķļöåð ŕûñš. öñé ţŵö ţĥŕéé ƒöûŕ ƒîṽé š⟧</translation>
    </message>
    <message>
        <source>Calls get no answer. Look at the Pods below: why are they not ready?</source>
        <translation>⟦Çåļļš ĝéţ ñö åñšŵéŕ. Ļööķ åţ ţĥé Þöðš ƀéļöŵ: ŵĥý åŕé ţĥéý ñöţ ŕéåðý? öñé ţŵö ţĥŕéé ƒöûŕ ƒîṽé⟧</translation>
    </message>
    <message>
        <source>%1 of %2 endpoints get no calls</source>
        <translation>⟦%1 öƒ %2 éñðþöîñţš ĝéţ ñö çåļļš öñé ţŵö ţ⟧</translation>
    </message>
    <message>
        <source>Their Pods are not ready; the others take all calls.</source>
        <translation>⟦Ţĥéîŕ Þöðš åŕé ñöţ ŕéåðý; ţĥé öţĥéŕš ţåķé åļļ çåļļš. öñé ţŵö ţĥŕéé ƒöûŕ⟧</translation>
    </message>
    <message>
        <source>Used by APIs</source>
        <translation>⟦Ûšéð ƀý ÅÞÎš öñ⟧</translation>
    </message>
    <message>
        <source>No API of the catalog leads here.</source>
        <translation>⟦Ñö ÅÞÎ öƒ ţĥé çåţåļöĝ ļéåðš ĥéŕé. öñé ţŵö ţĥ⟧</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>⟦Éñðþöîñţš ö⟧</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>⟦Ñöñé. ö⟧</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>⟦Ţýþé ö⟧</translation>
    </message>
    <message>
        <source>Cluster IP</source>
        <translation>⟦Çļûšţéŕ ÎÞ ö⟧</translation>
    </message>
    <message>
        <source>External</source>
        <translation>⟦Éẋţéŕñåļ ö⟧</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>⟦Þöŕţš ö⟧</translation>
    </message>
    <message>
        <source>Traffic policy</source>
        <translation>⟦Ţŕåƒƒîç þöļîçý öñé⟧</translation>
    </message>
    <message>
        <source>Selector</source>
        <translation>⟦Šéļéçţöŕ ö⟧</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>⟦Çļåšš ö⟧</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>⟦Åððŕéšš ö⟧</translation>
    </message>
    <message>
        <source>TLS Secret</source>
        <translation>⟦ŢĻŠ Šéçŕéţ ö⟧</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>⟦Ŕûļéš ö⟧</translation>
    </message>
    <message>
        <source>everything else</source>
        <translation>⟦éṽéŕýţĥîñĝ éļšé öñé⟧</translation>
    </message>
    <message>
        <source>no TLS</source>
        <translation>⟦ñö ŢĻŠ ö⟧</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>⟦Ĥöšţš ö⟧</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>⟦Ļéåðš ţö ö⟧</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>⟦Çöñţéñţš ö⟧</translation>
    </message>
    <message>
        <source>never kept: only names and sizes are read</source>
        <translation>⟦ñéṽéŕ ķéþţ: öñļý ñåɱéš åñð šîžéš åŕé ŕéåð öñé ţŵö ţĥŕéé⟧</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>⟦Éñţŕîéš ö⟧</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>⟦Îţ îš éɱþţý. öñ⟧</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>⟦Öƀĵéçţ ö⟧</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>⟦Ṁéššåĝé ö⟧</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>⟦Çöûñţ ö⟧</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>⟦Ƒîŕšţ šééñ ö⟧</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>⟦Ļåšţ šééñ ö⟧</translation>
    </message>
    <message>
        <source>From</source>
        <translation>⟦Ƒŕöɱ ö⟧</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>⟦%1 îñ %2 ö⟧</translation>
    </message>
    <message>
        <source>, is being deleted</source>
        <translation>⟦, îš ƀéîñĝ ðéļéţéð öñé⟧</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>⟦Çŕéåţéð ö⟧</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>⟦Ļåƀéļš ö⟧</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>⟦Çöñðîţîöñš ö⟧</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>⟦ýéš ö⟧</translation>
    </message>
    <message>
        <source>no</source>
        <translation>⟦ñö ö⟧</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>⟦ûñķñöŵñ ö⟧</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>⟦Éṽéñţš ö⟧</translation>
    </message>
    <message>
        <source>None lately.</source>
        <translation>⟦Ñöñé ļåţéļý. öñ⟧</translation>
    </message>
    <message>
        <source>, %1 times</source>
        <translation>⟦, %1 ţîɱéš ö⟧</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>⟦åñð %1 ɱöŕé ö⟧</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>⟦Šéŕṽîçéš ö⟧</translation>
    </message>
    <message>
        <source>The cluster has no Service yet: nothing in it can be called by name.</source>
        <translation>⟦Ţĥé çļûšţéŕ ĥåš ñö Šéŕṽîçé ýéţ: ñöţĥîñĝ îñ îţ çåñ ƀé çåļļéð ƀý ñåɱé. öñé ţŵö ţĥŕéé ƒöûŕ ƒîṽé⟧</translation>
    </message>
    <message>
        <source>Pods</source>
        <translation>⟦Þöðš ö⟧</translation>
    </message>
    <message>
        <source>No Pod runs in the cluster.</source>
        <translation>⟦Ñö Þöð ŕûñš îñ ţĥé çļûšţéŕ. öñé ţŵö⟧</translation>
    </message>
    <message>
        <source>Deployments</source>
        <translation>⟦Ðéþļöýɱéñţš ö⟧</translation>
    </message>
    <message>
        <source>The cluster has no Deployment.</source>
        <translation>⟦Ţĥé çļûšţéŕ ĥåš ñö Ðéþļöýɱéñţ. öñé ţŵö ţ⟧</translation>
    </message>
    <message>
        <source>Ingresses</source>
        <translation>⟦Îñĝŕéššéš ö⟧</translation>
    </message>
    <message>
        <source>The cluster has no Ingress: nothing is reached by host and path.</source>
        <translation>⟦Ţĥé çļûšţéŕ ĥåš ñö Îñĝŕéšš: ñöţĥîñĝ îš ŕéåçĥéð ƀý ĥöšţ åñð þåţĥ. öñé ţŵö ţĥŕéé ƒöûŕ ƒîṽé⟧</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>⟦Šéçŕéţš ö⟧</translation>
    </message>
    <message>
        <source>The cluster has no Secret.</source>
        <translation>⟦Ţĥé çļûšţéŕ ĥåš ñö Šéçŕéţ. öñé ţŵö⟧</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>⟦Ñöðéš ö⟧</translation>
    </message>
    <message>
        <source>The cluster has no node: nothing can run in it.</source>
        <translation>⟦Ţĥé çļûšţéŕ ĥåš ñö ñöðé: ñöţĥîñĝ çåñ ŕûñ îñ îţ. öñé ţŵö ţĥŕéé ƒö⟧</translation>
    </message>
    <message>
        <source>Namespaces</source>
        <translation>⟦Ñåɱéšþåçéš ö⟧</translation>
    </message>
    <message>
        <source>The cluster has no namespace.</source>
        <translation>⟦Ţĥé çļûšţéŕ ĥåš ñö ñåɱéšþåçé. öñé ţŵö ţ⟧</translation>
    </message>
    <message>
        <source>Nothing has happened lately: Kubernetes forgets Events after an hour.</source>
        <translation>⟦Ñöţĥîñĝ ĥåš ĥåþþéñéð ļåţéļý: Ķûƀéŕñéţéš ƒöŕĝéţš Éṽéñţš åƒţéŕ åñ ĥöûŕ. öñé ţŵö ţĥŕéé ƒöûŕ ƒîṽé š⟧</translation>
    </message>
    <message>
        <source>outside</source>
        <translation>⟦öûţšîðé ö⟧</translation>
    </message>
    <message>
        <source>none</source>
        <translation>⟦ñöñé ö⟧</translation>
    </message>
    <message>
        <source>%1/%2 ready</source>
        <translation>⟦%1/%2 ŕéåðý ö⟧</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>⟦Ûñķñöŵñ ö⟧</translation>
    </message>
    <message>
        <source>0 wanted</source>
        <translation>⟦0 ŵåñţéð ö⟧</translation>
    </message>
    <message>
        <source>Takes no new Pods</source>
        <translation>⟦Ţåķéš ñö ñéŵ Þöðš öñé⟧</translation>
    </message>
    <message>
        <source>headless</source>
        <translation>⟦ĥéåðļéšš ö⟧</translation>
    </message>
    <message>
        <source>no Service</source>
        <translation>⟦ñö Šéŕṽîçé ö⟧</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>⟦Šîžé ö⟧</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>⟦Šţåţûš ö⟧</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>⟦Ŕéåšöñ ö⟧</translation>
    </message>
    <message numerus="yes">
        <source>%n restart(s)</source>
        <translation><numerusform>⟦%n ŕéšţåŕţ(š) öñ⟧</numerusform><numerusform>⟦%n ŕéšţåŕţ(š) öñ⟧</numerusform></translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>⟦Ɓéļöñĝš ţö ö⟧</translation>
    </message>
    <message>
        <source>No Service leads to it.</source>
        <translation>⟦Ñö Šéŕṽîçé ļéåðš ţö îţ. öñé ţŵ⟧</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>⟦Ñöðé ö⟧</translation>
    </message>
    <message>
        <source>IP</source>
        <translation>⟦ÎÞ ö⟧</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>⟦Šţåŕţéð ö⟧</translation>
    </message>
    <message>
        <source>Service account</source>
        <translation>⟦Šéŕṽîçé åççöûñţ öñé⟧</translation>
    </message>
    <message>
        <source>Containers</source>
        <translation>⟦Çöñţåîñéŕš ö⟧</translation>
    </message>
    <message>
        <source>Init containers</source>
        <translation>⟦Îñîţ çöñţåîñéŕš öñé⟧</translation>
    </message>
    <message>
        <source>%1 of %2 Pods are ready</source>
        <translation>⟦%1 öƒ %2 Þöðš åŕé ŕéåðý öñé ţŵ⟧</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>⟦Ŵåñţéð ö⟧</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>⟦Ûþ ţö ðåţé ö⟧</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>⟦Åṽåîļåƀļé ö⟧</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>⟦Îɱåĝéš ö⟧</translation>
    </message>
    <message>
        <source>It has no Pod.</source>
        <translation>⟦Îţ ĥåš ñö Þöð. öñé⟧</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>⟦Ŕöļéš ö⟧</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>⟦Ṽéŕšîöñ ö⟧</translation>
    </message>
    <message>
        <source>System</source>
        <translation>⟦Šýšţéɱ ö⟧</translation>
    </message>
    <message>
        <source>Processors</source>
        <translation>⟦Þŕöçéššöŕš ö⟧</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>⟦Ṁéɱöŕý ö⟧</translation>
    </message>
    <message>
        <source>No Pod runs on it.</source>
        <translation>⟦Ñö Þöð ŕûñš öñ îţ. öñé⟧</translation>
    </message>
    <message>
        <source>Restarts</source>
        <translation>⟦Ŕéšţåŕţš ö⟧</translation>
    </message>
    <message>
        <source>Internal IP</source>
        <translation>⟦Îñţéŕñåļ ÎÞ ö⟧</translation>
    </message>
    <message>
        <source>External IP</source>
        <translation>⟦Éẋţéŕñåļ ÎÞ ö⟧</translation>
    </message>
</context>
<context>
    <name>cluster::ClusterPage</name>
    <message>
        <source>Gone</source>
        <translation>⟦Ĝöñé ö⟧</translation>
    </message>
    <message>
        <source>It is no longer in the cluster</source>
        <translation>⟦Îţ îš ñö ļöñĝéŕ îñ ţĥé çļûšţéŕ öñé ţŵö ţ⟧</translation>
    </message>
    <message>
        <source>What was known last stays here until you close it.</source>
        <translation>⟦Ŵĥåţ ŵåš ķñöŵñ ļåšţ šţåýš ĥéŕé ûñţîļ ýöû çļöšé îţ. öñé ţŵö ţĥŕéé ƒöû⟧</translation>
    </message>
    <message>
        <source>Copied as YAML</source>
        <translation>⟦Çöþîéð åš ÝÅṀĻ öñé⟧</translation>
    </message>
    <message>
        <source>The contents of the Secret are not in it.</source>
        <translation>⟦Ţĥé çöñţéñţš öƒ ţĥé Šéçŕéţ åŕé ñöţ îñ îţ. öñé ţŵö ţĥŕéé⟧</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>⟦Çļûšţéŕ ö⟧</translation>
    </message>
    <message>
        <source>Waiting for a workspace</source>
        <translation>⟦Ŵåîţîñĝ ƒöŕ å ŵöŕķšþåçé öñé ţŵ⟧</translation>
    </message>
    <message>
        <source>Filter the objects</source>
        <translation>⟦Ƒîļţéŕ ţĥé öƀĵéçţš öñé⟧</translation>
    </message>
    <message>
        <source>Filter, for example ns:shop -l app=web</source>
        <translation>⟦Ƒîļţéŕ, ƒöŕ éẋåɱþļé ñš:šĥöþ -ļ åþþ=ŵéƀ öñé ţŵö ţĥŕé⟧</translation>
    </message>
    <message>
        <source>Not well</source>
        <translation>⟦Ñöţ ŵéļļ ö⟧</translation>
    </message>
    <message>
        <source>Kinds of objects</source>
        <translation>⟦Ķîñðš öƒ öƀĵéçţš öñé⟧</translation>
    </message>
    <message>
        <source>Show on map</source>
        <translation>⟦Šĥöŵ öñ ɱåþ ö⟧</translation>
    </message>
    <message>
        <source>Copy YAML</source>
        <translation>⟦Çöþý ÝÅṀĻ ö⟧</translation>
    </message>
    <message>
        <source>YAML</source>
        <translation>⟦ÝÅṀĻ ö⟧</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>⟦Šûɱɱåŕý ö⟧</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>⟦Ļöĝ ö⟧</translation>
    </message>
    <message>
        <source>%1 is not there</source>
        <translation>⟦%1 îš ñöţ ţĥéŕé öñé⟧</translation>
    </message>
    <message>
        <source>The cluster has no %1 of this name any more.</source>
        <translation>⟦Ţĥé çļûšţéŕ ĥåš ñö %1 öƒ ţĥîš ñåɱé åñý ɱöŕé. öñé ţŵö ţĥŕéé ƒ⟧</translation>
    </message>
    <message>
        <source>Nothing is selected</source>
        <translation>⟦Ñöţĥîñĝ îš šéļéçţéð öñé ţ⟧</translation>
    </message>
    <message>
        <source>Only Pods have a log</source>
        <translation>⟦Öñļý Þöðš ĥåṽé å ļöĝ öñé ţ⟧</translation>
    </message>
    <message>
        <source>No Service is selected, and nothing behind one</source>
        <translation>⟦Ñö Šéŕṽîçé îš šéļéçţéð, åñð ñöţĥîñĝ ƀéĥîñð öñé öñé ţŵö ţĥŕéé ƒ⟧</translation>
    </message>
    <message>
        <source>No workspace is open</source>
        <translation>⟦Ñö ŵöŕķšþåçé îš öþéñ öñé ţ⟧</translation>
    </message>
    <message>
        <source>Show as YAML</source>
        <translation>⟦Šĥöŵ åš ÝÅṀĻ öñ⟧</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>⟦Šĥöŵ ţĥé ļöĝ öñ⟧</translation>
    </message>
    <message>
        <source>Ask the cluster again</source>
        <translation>⟦Åšķ ţĥé çļûšţéŕ åĝåîñ öñé ţ⟧</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>⟦Šĥöŵ %1 ö⟧</translation>
    </message>
    <message>
        <source>The cluster cannot be asked</source>
        <translation>⟦Ţĥé çļûšţéŕ çåññöţ ƀé åšķéð öñé ţŵö⟧</translation>
    </message>
    <message>
        <source>This workspace has no cluster: the catalog and its gateway work without one.</source>
        <translation>⟦Ţĥîš ŵöŕķšþåçé ĥåš ñö çļûšţéŕ: ţĥé çåţåļöĝ åñð îţš ĝåţéŵåý ŵöŕķ ŵîţĥöûţ öñé. öñé ţŵö ţĥŕéé ƒöûŕ ƒîṽé šîẋ⟧</translation>
    </message>
    <message>
        <source>of the kubeconfig</source>
        <translation>⟦öƒ ţĥé ķûƀéçöñƒîĝ öñé⟧</translation>
    </message>
    <message>
        <source>The user %1 may not list %2 in this cluster. Ask an administrator for the right to list and watch "%3".</source>
        <translation>⟦Ţĥé ûšéŕ %1 ɱåý ñöţ ļîšţ %2 îñ ţĥîš çļûšţéŕ. Åšķ åñ åðɱîñîšţŕåţöŕ ƒöŕ ţĥé ŕîĝĥţ ţö ļîšţ åñð ŵåţçĥ "%3". öñé ţŵö ţĥŕéé ƒöûŕ ƒîṽé šîẋ šéṽéñ éîĝĥ⟧</translation>
    </message>
    <message>
        <source>Reading %1 of %2</source>
        <translation>⟦Ŕéåðîñĝ %1 öƒ %2 öñé⟧</translation>
    </message>
    <message>
        <source>%1 cannot be read</source>
        <translation>⟦%1 çåññöţ ƀé ŕéåð öñé⟧</translation>
    </message>
    <message>
        <source>It is tried again by itself; what was known last stays below.</source>
        <translation>⟦Îţ îš ţŕîéð åĝåîñ ƀý îţšéļƒ; ŵĥåţ ŵåš ķñöŵñ ļåšţ šţåýš ƀéļöŵ. öñé ţŵö ţĥŕéé ƒöûŕ ƒî⟧</translation>
    </message>
    <message>
        <source>only the namespace %1 may be listed</source>
        <translation>⟦öñļý ţĥé ñåɱéšþåçé %1 ɱåý ƀé ļîšţéð öñé ţŵö ţĥŕ⟧</translation>
    </message>
    <message>
        <source>all are well</source>
        <translation>⟦åļļ åŕé ŵéļļ öñ⟧</translation>
    </message>
    <message>
        <source>%1 of %2 not well</source>
        <translation>⟦%1 öƒ %2 ñöţ ŵéļļ öñé⟧</translation>
    </message>
    <message>
        <source>cannot be asked</source>
        <translation>⟦çåññöţ ƀé åšķéð öñé⟧</translation>
    </message>
    <message numerus="yes">
        <source>%n Pod(s) not well</source>
        <translation><numerusform>⟦%n Þöð(š) ñöţ ŵéļļ öñé⟧</numerusform><numerusform>⟦%n Þöð(š) ñöţ ŵéļļ öñé⟧</numerusform></translation>
    </message>
</context>
<context>
    <name>cluster::PodLog</name>
    <message>
        <source>Container</source>
        <translation>⟦Çöñţåîñéŕ ö⟧</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>⟦Šţöþ ö⟧</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>⟦Ƒöļļöŵ ö⟧</translation>
    </message>
    <message>
        <source>Show new lines as they are written</source>
        <translation>⟦Šĥöŵ ñéŵ ļîñéš åš ţĥéý åŕé ŵŕîţţéñ öñé ţŵö ţĥŕ⟧</translation>
    </message>
    <message>
        <source>Previous run</source>
        <translation>⟦Þŕéṽîöûš ŕûñ öñ⟧</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>⟦Ļöĝ ö⟧</translation>
    </message>
    <message>
        <source>What the container wrote before it was restarted</source>
        <translation>⟦Ŵĥåţ ţĥé çöñţåîñéŕ ŵŕöţé ƀéƒöŕé îţ ŵåš ŕéšţåŕţéð öñé ţŵö ţĥŕéé ƒö⟧</translation>
    </message>
    <message>
        <source>No container of it was restarted yet</source>
        <translation>⟦Ñö çöñţåîñéŕ öƒ îţ ŵåš ŕéšţåŕţéð ýéţ öñé ţŵö ţĥŕ⟧</translation>
    </message>
    <message>
        <source>following</source>
        <translation>⟦ƒöļļöŵîñĝ ö⟧</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>⟦ŕéåðîñĝ ö⟧</translation>
    </message>
    <message>
        <source>stopped %1</source>
        <translation>⟦šţöþþéð %1 ö⟧</translation>
    </message>
    <message>
        <source>The container has written nothing.</source>
        <translation>⟦Ţĥé çöñţåîñéŕ ĥåš ŵŕîţţéñ ñöţĥîñĝ. öñé ţŵö ţĥŕ⟧</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>⟦éñðéð %1 ö⟧</translation>
    </message>
    <message>
        <source>The log cannot be read</source>
        <translation>⟦Ţĥé ļöĝ çåññöţ ƀé ŕéåð öñé ţŵ⟧</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>⟦Ŕéţŕý ö⟧</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>⟦Ŕéåð åĝåîñ ö⟧</translation>
    </message>
</context>
<context>
    <name>console</name>
    <message>
        <source>Observe</source>
        <translation>⟦Öƀšéŕṽé ö⟧</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>⟦Þûƀļîšĥ ö⟧</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>⟦Åççéšš ö⟧</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>⟦Ṁåþ ö⟧</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>⟦Ŕéǫûéšţš ö⟧</translation>
    </message>
    <message>
        <source>Tester</source>
        <translation>⟦Ţéšţéŕ ö⟧</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>⟦Šûƀšçŕîþţîöñš öñ⟧</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>⟦Þŕéƒéŕéñçéš ö⟧</translation>
    </message>
    <message>
        <source>There is no room for temporary files: check the folder for them (TMPDIR).</source>
        <translation>⟦Ţĥéŕé îš ñö ŕööɱ ƒöŕ ţéɱþöŕåŕý ƒîļéš: çĥéçķ ţĥé ƒöļðéŕ ƒöŕ ţĥéɱ (ŢṀÞÐÎŔ). öñé ţŵö ţĥŕéé ƒöûŕ ƒîṽé šî⟧</translation>
    </message>
    <message>
        <source>The start was cancelled.</source>
        <translation>⟦Ţĥé šţåŕţ ŵåš çåñçéļļéð. öñé ţŵö⟧</translation>
    </message>
    <message>
        <source>watching</source>
        <translation>⟦ŵåţçĥîñĝ ö⟧</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>⟦ŕéåðîñĝ ö⟧</translation>
    </message>
    <message>
        <source>out of date, connecting again</source>
        <translation>⟦öûţ öƒ ðåţé, çöññéçţîñĝ åĝåîñ öñé ţŵö ţ⟧</translation>
    </message>
    <message>
        <source>cannot be asked</source>
        <translation>⟦çåññöţ ƀé åšķéð öñé⟧</translation>
    </message>
    <message>
        <source>no cluster</source>
        <translation>⟦ñö çļûšţéŕ ö⟧</translation>
    </message>
    <message numerus="yes">
        <source>%n namespace(s)</source>
        <translation><numerusform>⟦%n ñåɱéšþåçé(š) öñé⟧</numerusform><numerusform>⟦%n ñåɱéšþåçé(š) öñé⟧</numerusform></translation>
    </message>
    <message>
        <source>API, /%1</source>
        <translation>⟦ÅÞÎ, /%1 ö⟧</translation>
    </message>
    <message>
        <source>Operation of %1</source>
        <translation>⟦Öþéŕåţîöñ öƒ %1 öñé⟧</translation>
    </message>
    <message>
        <source>Local gateway</source>
        <translation>⟦Ļöçåļ ĝåţéŵåý öñ⟧</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>⟦ƒåîļéð ö⟧</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>⟦šţöþþéð ö⟧</translation>
    </message>
    <message>
        <source>serving</source>
        <translation>⟦šéŕṽîñĝ ö⟧</translation>
    </message>
    <message>
        <source>as %1</source>
        <translation>⟦åš %1 ö⟧</translation>
    </message>
    <message>
        <source>catalog read %1, revision %2</source>
        <translation>⟦çåţåļöĝ ŕéåð %1, ŕéṽîšîöñ %2 öñé ţŵö⟧</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>⟦Þŕöðûçţ ö⟧</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>⟦Šûƀšçŕîþţîöñ öñ⟧</translation>
    </message>
    <message>
        <source>Backend</source>
        <translation>⟦Ɓåçķéñð ö⟧</translation>
    </message>
    <message>
        <source>Service in %1</source>
        <translation>⟦Šéŕṽîçé îñ %1 öñ⟧</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>⟦Þļåţƒöŕɱ ö⟧</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>⟦Çļûšţéŕ ö⟧</translation>
    </message>
    <message>
        <source>Pod in %1</source>
        <translation>⟦Þöð îñ %1 ö⟧</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>⟦Öṽéŕṽîéŵ ö⟧</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>⟦Þöļîçîéš ö⟧</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>⟦ŕéåð-öñļý ö⟧</translation>
    </message>
</context>
<context>
    <name>console::Console</name>
    <message>
        <source>Gatehouse</source>
        <translation>⟦Ĝåţéĥöûšé ö⟧</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>⟦Ļîĝĥţ ţĥéɱé ö⟧</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>⟦Ðåŕķ ţĥéɱé ö⟧</translation>
    </message>
    <message>
        <source>Theme of the system</source>
        <translation>⟦Ţĥéɱé öƒ ţĥé šýšţéɱ öñé ţ⟧</translation>
    </message>
    <message>
        <source>Open the preferences</source>
        <translation>⟦Öþéñ ţĥé þŕéƒéŕéñçéš öñé ţ⟧</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>⟦Ǫûîţ ö⟧</translation>
    </message>
    <message>
        <source>Start the sample world</source>
        <translation>⟦Šţåŕţ ţĥé šåɱþļé ŵöŕļð öñé ţŵ⟧</translation>
    </message>
    <message>
        <source>Starting the sample world…</source>
        <translation>⟦Šţåŕţîñĝ ţĥé šåɱþļé ŵöŕļð… öñé ţŵö⟧</translation>
    </message>
    <message>
        <source>done</source>
        <translation>⟦ðöñé ö⟧</translation>
    </message>
    <message>
        <source>The sample world does not run.</source>
        <translation>⟦Ţĥé šåɱþļé ŵöŕļð ðöéš ñöţ ŕûñ. öñé ţŵö ţ⟧</translation>
    </message>
    <message>
        <source>does not run</source>
        <translation>⟦ðöéš ñöţ ŕûñ öñ⟧</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>⟦šţåŕţîñĝ ö⟧</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>⟦šåɱþļé ö⟧</translation>
    </message>
    <message>
        <source>Local gateway</source>
        <translation>⟦Ļöçåļ ĝåţéŵåý öñ⟧</translation>
    </message>
    <message>
        <source>%1 req/s</source>
        <translation>⟦%1 ŕéǫ/š ö⟧</translation>
    </message>
    <message>
        <source>No world is open</source>
        <translation>⟦Ñö ŵöŕļð îš öþéñ öñé⟧</translation>
    </message>
    <message>
        <source>local time, %1</source>
        <translation>⟦ļöçåļ ţîɱé, %1 öñé⟧</translation>
    </message>
    <message>
        <source>Open a workspace in a window of its own…</source>
        <translation>⟦Öþéñ å ŵöŕķšþåçé îñ å ŵîñðöŵ öƒ îţš öŵñ… öñé ţŵö ţĥŕéé⟧</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>⟦Öþéñ å ŵöŕķšþåçé öñé⟧</translation>
    </message>
    <message>
        <source>The window cannot be opened.</source>
        <translation>⟦Ţĥé ŵîñðöŵ çåññöţ ƀé öþéñéð. öñé ţŵö⟧</translation>
    </message>
    <message>
        <source>Start “gatehouse --workspace FOLDER” in a terminal to see why.</source>
        <translation>⟦Šţåŕţ “ĝåţéĥöûšé --ŵöŕķšþåçé ƑÖĻÐÉŔ” îñ å ţéŕɱîñåļ ţö šéé ŵĥý. öñé ţŵö ţĥŕéé ƒöûŕ ƒîṽ⟧</translation>
    </message>
    <message>
        <source>it is open here</source>
        <translation>⟦îţ îš öþéñ ĥéŕé öñé⟧</translation>
    </message>
    <message>
        <source>The sample world</source>
        <translation>⟦Ţĥé šåɱþļé ŵöŕļð öñé⟧</translation>
    </message>
    <message>
        <source>in memory</source>
        <translation>⟦îñ ɱéɱöŕý ö⟧</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>⟦Åñöţĥéŕ ƒöļðéŕ… öñé⟧</translation>
    </message>
    <message>
        <source>Open the workspace</source>
        <translation>⟦Öþéñ ţĥé ŵöŕķšþåçé öñé⟧</translation>
    </message>
    <message>
        <source>Opening the workspace…</source>
        <translation>⟦Öþéñîñĝ ţĥé ŵöŕķšþåçé… öñé ţŵ⟧</translation>
    </message>
    <message>
        <source>The workspace cannot be opened.</source>
        <translation>⟦Ţĥé ŵöŕķšþåçé çåññöţ ƀé öþéñéð. öñé ţŵö ţ⟧</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>⟦Ŵöŕķšþåçé ö⟧</translation>
    </message>
    <message>
        <source>Make the workspace read-only, or allow changes again</source>
        <translation>⟦Ṁåķé ţĥé ŵöŕķšþåçé ŕéåð-öñļý, öŕ åļļöŵ çĥåñĝéš åĝåîñ öñé ţŵö ţĥŕéé ƒöûŕ⟧</translation>
    </message>
    <message>
        <source>The workspace is read-only now</source>
        <translation>⟦Ţĥé ŵöŕķšþåçé îš ŕéåð-öñļý ñöŵ öñé ţŵö ţ⟧</translation>
    </message>
    <message>
        <source>The workspace can be changed again</source>
        <translation>⟦Ţĥé ŵöŕķšþåçé çåñ ƀé çĥåñĝéð åĝåîñ öñé ţŵö ţĥŕ⟧</translation>
    </message>
</context>
<context>
    <name>expression</name>
    <message>
        <source>%1 cannot be changed</source>
        <translation>⟦%1 çåññöţ ƀé çĥåñĝéð öñé ţ⟧</translation>
    </message>
    <message>
        <source>Nothing can be assigned to this</source>
        <translation>⟦Ñöţĥîñĝ çåñ ƀé åššîĝñéð ţö ţĥîš öñé ţŵö ţ⟧</translation>
    </message>
    <message>
        <source>Nothing can be assigned to an index of %1</source>
        <translation>⟦Ñöţĥîñĝ çåñ ƀé åššîĝñéð ţö åñ îñðéẋ öƒ %1 öñé ţŵö ţĥŕéé⟧</translation>
    </message>
    <message>
        <source>%1 cannot be applied to %2</source>
        <translation>⟦%1 çåññöţ ƀé åþþļîéð ţö %2 öñé ţŵö⟧</translation>
    </message>
    <message>
        <source>This has no value</source>
        <translation>⟦Ţĥîš ĥåš ñö ṽåļûé öñé⟧</translation>
    </message>
    <message>
        <source>%1 is no method</source>
        <translation>⟦%1 îš ñö ɱéţĥöð öñé⟧</translation>
    </message>
    <message>
        <source>The function takes another number of arguments</source>
        <translation>⟦Ţĥé ƒûñçţîöñ ţåķéš åñöţĥéŕ ñûɱƀéŕ öƒ åŕĝûɱéñţš öñé ţŵö ţĥŕéé ƒ⟧</translation>
    </message>
    <message>
        <source>%1 belongs to the type: call it as %2.%1(…)</source>
        <translation>⟦%1 ƀéļöñĝš ţö ţĥé ţýþé: çåļļ îţ åš %2.%1(…) öñé ţŵö ţĥŕéé⟧</translation>
    </message>
    <message>
        <source>The variable behind out must be of type %1</source>
        <translation>⟦Ţĥé ṽåŕîåƀļé ƀéĥîñð öûţ ɱûšţ ƀé öƒ ţýþé %1 öñé ţŵö ţĥŕéé⟧</translation>
    </message>
    <message>
        <source>%1 does not take (%2)</source>
        <translation>⟦%1 ðöéš ñöţ ţåķé (%2) öñé ţ⟧</translation>
    </message>
    <message>
        <source>%1 cannot become %2 here</source>
        <translation>⟦%1 çåññöţ ƀéçöɱé %2 ĥéŕé öñé ţŵö⟧</translation>
    </message>
    <message>
        <source>This cannot become %1</source>
        <translation>⟦Ţĥîš çåññöţ ƀéçöɱé %1 öñé ţ⟧</translation>
    </message>
    <message>
        <source>%1 cannot be cast to %2</source>
        <translation>⟦%1 çåññöţ ƀé çåšţ ţö %2 öñé ţŵ⟧</translation>
    </message>
    <message>
        <source>No %1 can be made with new</source>
        <translation>⟦Ñö %1 çåñ ƀé ɱåðé ŵîţĥ ñéŵ öñé ţŵö⟧</translation>
    </message>
    <message>
        <source>Write a tuple as (a, b)</source>
        <translation>⟦Ŵŕîţé å ţûþļé åš (å, ƀ) öñé ţŵ⟧</translation>
    </message>
    <message>
        <source>The values of the array have no common type</source>
        <translation>⟦Ţĥé ṽåļûéš öƒ ţĥé åŕŕåý ĥåṽé ñö çöɱɱöñ ţýþé öñé ţŵö ţĥŕéé⟧</translation>
    </message>
    <message>
        <source>The field %1 has no type</source>
        <translation>⟦Ţĥé ƒîéļð %1 ĥåš ñö ţýþé öñé ţŵö⟧</translation>
    </message>
    <message>
        <source>The part of this tuple has no type</source>
        <translation>⟦Ţĥé þåŕţ öƒ ţĥîš ţûþļé ĥåš ñö ţýþé öñé ţŵö ţĥŕ⟧</translation>
    </message>
    <message>
        <source>%1 is not supported by Gatehouse</source>
        <translation>⟦%1 îš ñöţ šûþþöŕţéð ƀý Ĝåţéĥöûšé öñé ţŵö ţĥ⟧</translation>
    </message>
    <message>
        <source>%1 has no member %2</source>
        <translation>⟦%1 ĥåš ñö ɱéɱƀéŕ %2 öñé ţ⟧</translation>
    </message>
    <message>
        <source>%1 has no member %2: did you mean %3?</source>
        <translation>⟦%1 ĥåš ñö ɱéɱƀéŕ %2: ðîð ýöû ɱéåñ %3? öñé ţŵö ţĥŕé⟧</translation>
    </message>
    <message>
        <source>The type %1 is not permitted in policy expressions</source>
        <translation>⟦Ţĥé ţýþé %1 îš ñöţ þéŕɱîţţéð îñ þöļîçý éẋþŕéššîöñš öñé ţŵö ţĥŕéé ƒöû⟧</translation>
    </message>
    <message>
        <source>The name %1 is not known</source>
        <translation>⟦Ţĥé ñåɱé %1 îš ñöţ ķñöŵñ öñé ţŵö⟧</translation>
    </message>
    <message>
        <source>The name %1 is not known: did you mean %2?</source>
        <translation>⟦Ţĥé ñåɱé %1 îš ñöţ ķñöŵñ: ðîð ýöû ɱéåñ %2? öñé ţŵö ţĥŕéé⟧</translation>
    </message>
    <message>
        <source>var cannot stand here</source>
        <translation>⟦ṽåŕ çåññöţ šţåñð ĥéŕé öñé ţ⟧</translation>
    </message>
    <message>
        <source>This constant cannot be computed: %1</source>
        <translation>⟦Ţĥîš çöñšţåñţ çåññöţ ƀé çöɱþûţéð: %1 öñé ţŵö ţĥŕ⟧</translation>
    </message>
    <message>
        <source>There is a variable %1 already</source>
        <translation>⟦Ţĥéŕé îš å ṽåŕîåƀļé %1 åļŕéåðý öñé ţŵö ţ⟧</translation>
    </message>
    <message>
        <source>The expression is too complex</source>
        <translation>⟦Ţĥé éẋþŕéššîöñ îš ţöö çöɱþļéẋ öñé ţŵö ţ⟧</translation>
    </message>
    <message>
        <source>Reflection is not permitted in policy expressions</source>
        <translation>⟦Ŕéƒļéçţîöñ îš ñöţ þéŕɱîţţéð îñ þöļîçý éẋþŕéššîöñš öñé ţŵö ţĥŕéé ƒöû⟧</translation>
    </message>
    <message>
        <source>This cannot stand here</source>
        <translation>⟦Ţĥîš çåññöţ šţåñð ĥéŕé öñé ţŵ⟧</translation>
    </message>
    <message>
        <source>%1 is a type, not a value</source>
        <translation>⟦%1 îš å ţýþé, ñöţ å ṽåļûé öñé ţŵö⟧</translation>
    </message>
    <message>
        <source>%1 is a method: call it with ()</source>
        <translation>⟦%1 îš å ɱéţĥöð: çåļļ îţ ŵîţĥ () öñé ţŵö ţ⟧</translation>
    </message>
    <message>
        <source>This has no value that a policy could use</source>
        <translation>⟦Ţĥîš ĥåš ñö ṽåļûé ţĥåţ å þöļîçý çöûļð ûšé öñé ţŵö ţĥŕéé⟧</translation>
    </message>
    <message>
        <source>Not all paths return a value</source>
        <translation>⟦Ñöţ åļļ þåţĥš ŕéţûŕñ å ṽåļûé öñé ţŵö⟧</translation>
    </message>
    <message>
        <source>This has no members</source>
        <translation>⟦Ţĥîš ĥåš ñö ɱéɱƀéŕš öñé ţ⟧</translation>
    </message>
    <message>
        <source>%1 has no members</source>
        <translation>⟦%1 ĥåš ñö ɱéɱƀéŕš öñé⟧</translation>
    </message>
    <message>
        <source>%1 has no value %2: did you mean %3?</source>
        <translation>⟦%1 ĥåš ñö ṽåļûé %2: ðîð ýöû ɱéåñ %3? öñé ţŵö ţĥŕ⟧</translation>
    </message>
    <message>
        <source>%1 is never null: write . instead of ?.</source>
        <translation>⟦%1 îš ñéṽéŕ ñûļļ: ŵŕîţé . îñšţéåð öƒ ?. öñé ţŵö ţĥŕéé⟧</translation>
    </message>
    <message>
        <source>An array has one index</source>
        <translation>⟦Åñ åŕŕåý ĥåš öñé îñðéẋ öñé ţŵ⟧</translation>
    </message>
    <message>
        <source>%1 has no index</source>
        <translation>⟦%1 ĥåš ñö îñðéẋ öñé⟧</translation>
    </message>
    <message>
        <source>as needs a type that can be null: write %1?</source>
        <translation>⟦åš ñééðš å ţýþé ţĥåţ çåñ ƀé ñûļļ: ŵŕîţé %1? öñé ţŵö ţĥŕéé⟧</translation>
    </message>
    <message>
        <source>nameof needs a name</source>
        <translation>⟦ñåɱéöƒ ñééðš å ñåɱé öñé ţ⟧</translation>
    </message>
    <message>
        <source>A constant is expected here</source>
        <translation>⟦Å çöñšţåñţ îš éẋþéçţéð ĥéŕé öñé ţŵö⟧</translation>
    </message>
    <message>
        <source>The operator %1 cannot be applied to %2 and %3</source>
        <translation>⟦Ţĥé öþéŕåţöŕ %1 çåññöţ ƀé åþþļîéð ţö %2 åñð %3 öñé ţŵö ţĥŕéé ƒ⟧</translation>
    </message>
    <message>
        <source>! needs a bool, not %1</source>
        <translation>⟦! ñééðš å ƀööļ, ñöţ %1 öñé ţŵ⟧</translation>
    </message>
    <message>
        <source>The operator %1 needs values on both sides</source>
        <translation>⟦Ţĥé öþéŕåţöŕ %1 ñééðš ṽåļûéš öñ ƀöţĥ šîðéš öñé ţŵö ţĥŕéé⟧</translation>
    </message>
    <message>
        <source>%1 is never null: ?? has no use</source>
        <translation>⟦%1 îš ñéṽéŕ ñûļļ: ?? ĥåš ñö ûšé öñé ţŵö ţ⟧</translation>
    </message>
    <message>
        <source>?? needs a value on both sides</source>
        <translation>⟦?? ñééðš å ṽåļûé öñ ƀöţĥ šîðéš öñé ţŵö ţ⟧</translation>
    </message>
    <message>
        <source>The two sides of ? : have no common type: %1 and %2</source>
        <translation>⟦Ţĥé ţŵö šîðéš öƒ ? : ĥåṽé ñö çöɱɱöñ ţýþé: %1 åñð %2 öñé ţŵö ţĥŕéé ƒöû⟧</translation>
    </message>
    <message>
        <source>A query ends with select or group</source>
        <translation>⟦Å ǫûéŕý éñðš ŵîţĥ šéļéçţ öŕ ĝŕöûþ öñé ţŵö ţĥ⟧</translation>
    </message>
    <message>
        <source>var needs a value with a type</source>
        <translation>⟦ṽåŕ ñééðš å ṽåļûé ŵîţĥ å ţýþé öñé ţŵö ţ⟧</translation>
    </message>
    <message>
        <source>The value of a const must be a constant</source>
        <translation>⟦Ţĥé ṽåļûé öƒ å çöñšţ ɱûšţ ƀé å çöñšţåñţ öñé ţŵö ţĥŕéé⟧</translation>
    </message>
    <message>
        <source>%1 has no %2 parts</source>
        <translation>⟦%1 ĥåš ñö %2 þåŕţš öñé⟧</translation>
    </message>
    <message>
        <source>foreach cannot walk through %1</source>
        <translation>⟦ƒöŕéåçĥ çåññöţ ŵåļķ ţĥŕöûĝĥ %1 öñé ţŵö ţ⟧</translation>
    </message>
    <message>
        <source>This case runs into the next one: end it with break</source>
        <translation>⟦Ţĥîš çåšé ŕûñš îñţö ţĥé ñéẋţ öñé: éñð îţ ŵîţĥ ƀŕéåķ öñé ţŵö ţĥŕéé ƒöû⟧</translation>
    </message>
    <message>
        <source>return needs a value here</source>
        <translation>⟦ŕéţûŕñ ñééðš å ṽåļûé ĥéŕé öñé ţŵö⟧</translation>
    </message>
    <message>
        <source>There is no loop around this</source>
        <translation>⟦Ţĥéŕé îš ñö ļööþ åŕöûñð ţĥîš öñé ţŵö⟧</translation>
    </message>
    <message>
        <source>throw without an exception belongs into a catch</source>
        <translation>⟦ţĥŕöŵ ŵîţĥöûţ åñ éẋçéþţîöñ ƀéļöñĝš îñţö å çåţçĥ öñé ţŵö ţĥŕéé ƒö⟧</translation>
    </message>
    <message>
        <source>%1 is no exception</source>
        <translation>⟦%1 îš ñö éẋçéþţîöñ öñé⟧</translation>
    </message>
    <message>
        <source>A type is expected behind new</source>
        <translation>⟦Å ţýþé îš éẋþéçţéð ƀéĥîñð ñéŵ öñé ţŵö ţ⟧</translation>
    </message>
    <message>
        <source>( or { is expected behind new and its type</source>
        <translation>⟦( öŕ { îš éẋþéçţéð ƀéĥîñð ñéŵ åñð îţš ţýþé öñé ţŵö ţĥŕéé⟧</translation>
    </message>
    <message>
        <source>An array needs a size or values: new int[3], new[] { 1, 2 }</source>
        <translation>⟦Åñ åŕŕåý ñééðš å šîžé öŕ ṽåļûéš: ñéŵ îñţ[3], ñéŵ[] { 1, 2 } öñé ţŵö ţĥŕéé ƒöûŕ ƒî⟧</translation>
    </message>
    <message>
        <source>A field of an anonymous object needs a name: new { name = … }</source>
        <translation>⟦Å ƒîéļð öƒ åñ åñöñýɱöûš öƀĵéçţ ñééðš å ñåɱé: ñéŵ { ñåɱé = … } öñé ţŵö ţĥŕéé ƒöûŕ ƒî⟧</translation>
    </message>
    <message>
        <source>in is missing in this query</source>
        <translation>⟦îñ îš ɱîššîñĝ îñ ţĥîš ǫûéŕý öñé ţŵö⟧</translation>
    </message>
    <message>
        <source>by is missing in this query</source>
        <translation>⟦ƀý îš ɱîššîñĝ îñ ţĥîš ǫûéŕý öñé ţŵö⟧</translation>
    </message>
    <message>
        <source>%1 is missing in this query</source>
        <translation>⟦%1 îš ɱîššîñĝ îñ ţĥîš ǫûéŕý öñé ţŵö⟧</translation>
    </message>
    <message>
        <source>The string holds an unknown escape: write \\ for a backslash</source>
        <translation>⟦Ţĥé šţŕîñĝ ĥöļðš åñ ûñķñöŵñ éšçåþé: ŵŕîţé \\ ƒöŕ å ƀåçķšļåšĥ öñé ţŵö ţĥŕéé ƒöûŕ ƒî⟧</translation>
    </message>
    <message>
        <source>The expression is nested too deeply</source>
        <translation>⟦Ţĥé éẋþŕéššîöñ îš ñéšţéð ţöö ðééþļý öñé ţŵö ţĥŕ⟧</translation>
    </message>
    <message>
        <source>The expression is too long</source>
        <translation>⟦Ţĥé éẋþŕéššîöñ îš ţöö ļöñĝ öñé ţŵö⟧</translation>
    </message>
    <message>
        <source>This cannot be compiled</source>
        <translation>⟦Ţĥîš çåññöţ ƀé çöɱþîļéð öñé ţŵ⟧</translation>
    </message>
    <message>
        <source>The expression is empty</source>
        <translation>⟦Ţĥé éẋþŕéššîöñ îš éɱþţý öñé ţŵ⟧</translation>
    </message>
    <message>
        <source>@(…) holds one expression: use @{ … } for statements</source>
        <translation>⟦@(…) ĥöļðš öñé éẋþŕéššîöñ: ûšé @{ … } ƒöŕ šţåţéɱéñţš öñé ţŵö ţĥŕéé ƒöûŕ⟧</translation>
    </message>
    <message>
        <source>%1 does not belong here</source>
        <translation>⟦%1 ðöéš ñöţ ƀéļöñĝ ĥéŕé öñé ţŵ⟧</translation>
    </message>
    <message>
        <source>%1 is missing at the end</source>
        <translation>⟦%1 îš ɱîššîñĝ åţ ţĥé éñð öñé ţŵö⟧</translation>
    </message>
    <message>
        <source>%1 is expected before %2</source>
        <translation>⟦%1 îš éẋþéçţéð ƀéƒöŕé %2 öñé ţŵö⟧</translation>
    </message>
    <message>
        <source>A name is expected here</source>
        <translation>⟦Å ñåɱé îš éẋþéçţéð ĥéŕé öñé ţŵ⟧</translation>
    </message>
    <message>
        <source>A type is expected before %1</source>
        <translation>⟦Å ţýþé îš éẋþéçţéð ƀéƒöŕé %1 öñé ţŵö⟧</translation>
    </message>
    <message>
        <source>await is not allowed in policy expressions</source>
        <translation>⟦åŵåîţ îš ñöţ åļļöŵéð îñ þöļîçý éẋþŕéššîöñš öñé ţŵö ţĥŕéé⟧</translation>
    </message>
    <message>
        <source>Something is missing at the end</source>
        <translation>⟦Šöɱéţĥîñĝ îš ɱîššîñĝ åţ ţĥé éñð öñé ţŵö ţ⟧</translation>
    </message>
    <message>
        <source>%1 means nothing in a policy expression</source>
        <translation>⟦%1 ɱéåñš ñöţĥîñĝ îñ å þöļîçý éẋþŕéššîöñ öñé ţŵö ţĥŕéé⟧</translation>
    </message>
    <message>
        <source>This comment has no end: write */</source>
        <translation>⟦Ţĥîš çöɱɱéñţ ĥåš ñö éñð: ŵŕîţé */ öñé ţŵö ţĥ⟧</translation>
    </message>
    <message>
        <source>The character %1 does not belong here</source>
        <translation>⟦Ţĥé çĥåŕåçţéŕ %1 ðöéš ñöţ ƀéļöñĝ ĥéŕé öñé ţŵö ţĥŕé⟧</translation>
    </message>
    <message>
        <source>A character literal holds exactly one character: 'x'</source>
        <translation>⟦Å çĥåŕåçţéŕ ļîţéŕåļ ĥöļðš éẋåçţļý öñé çĥåŕåçţéŕ: 'ẋ' öñé ţŵö ţĥŕéé ƒöûŕ⟧</translation>
    </message>
    <message>
        <source>This string has no end: a quotation mark is missing</source>
        <translation>⟦Ţĥîš šţŕîñĝ ĥåš ñö éñð: å ǫûöţåţîöñ ɱåŕķ îš ɱîššîñĝ öñé ţŵö ţĥŕéé ƒöû⟧</translation>
    </message>
    <message>
        <source>The number is too large for decimal</source>
        <translation>⟦Ţĥé ñûɱƀéŕ îš ţöö ļåŕĝé ƒöŕ ðéçîɱåļ öñé ţŵö ţĥŕ⟧</translation>
    </message>
    <message>
        <source>The number is too large for double</source>
        <translation>⟦Ţĥé ñûɱƀéŕ îš ţöö ļåŕĝé ƒöŕ ðöûƀļé öñé ţŵö ţĥŕ⟧</translation>
    </message>
    <message>
        <source>The number is too large, or has no digits</source>
        <translation>⟦Ţĥé ñûɱƀéŕ îš ţöö ļåŕĝé, öŕ ĥåš ñö ðîĝîţš öñé ţŵö ţĥŕéé⟧</translation>
    </message>
    <message>
        <source>The integer is too large</source>
        <translation>⟦Ţĥé îñţéĝéŕ îš ţöö ļåŕĝé öñé ţŵö⟧</translation>
    </message>
    <message>
        <source>There is no if before this else</source>
        <translation>⟦Ţĥéŕé îš ñö îƒ ƀéƒöŕé ţĥîš éļšé öñé ţŵö ţ⟧</translation>
    </message>
    <message>
        <source>A declaration cannot stand here: put it into { … }</source>
        <translation>⟦Å ðéçļåŕåţîöñ çåññöţ šţåñð ĥéŕé: þûţ îţ îñţö { … } öñé ţŵö ţĥŕéé ƒöû⟧</translation>
    </message>
    <message>
        <source>This expression is no statement: is return missing?</source>
        <translation>⟦Ţĥîš éẋþŕéššîöñ îš ñö šţåţéɱéñţ: îš ŕéţûŕñ ɱîššîñĝ? öñé ţŵö ţĥŕéé ƒöû⟧</translation>
    </message>
    <message>
        <source>while is missing behind do</source>
        <translation>⟦ŵĥîļé îš ɱîššîñĝ ƀéĥîñð ðö öñé ţŵö⟧</translation>
    </message>
    <message>
        <source>in is missing: foreach (var x in …)</source>
        <translation>⟦îñ îš ɱîššîñĝ: ƒöŕéåçĥ (ṽåŕ ẋ îñ …) öñé ţŵö ţĥŕ⟧</translation>
    </message>
    <message>
        <source>case or default is expected here</source>
        <translation>⟦çåšé öŕ ðéƒåûļţ îš éẋþéçţéð ĥéŕé öñé ţŵö ţĥ⟧</translation>
    </message>
    <message>
        <source>A try needs catch or finally</source>
        <translation>⟦Å ţŕý ñééðš çåţçĥ öŕ ƒîñåļļý öñé ţŵö⟧</translation>
    </message>
    <message>
        <source>%1 may have no value here: assign one before</source>
        <translation>⟦%1 ɱåý ĥåṽé ñö ṽåļûé ĥéŕé: åššîĝñ öñé ƀéƒöŕé öñé ţŵö ţĥŕéé ƒ⟧</translation>
    </message>
    <message>
        <source>Write }} for a } in this string</source>
        <translation>⟦Ŵŕîţé }} ƒöŕ å } îñ ţĥîš šţŕîñĝ öñé ţŵö ţ⟧</translation>
    </message>
    <message>
        <source>%1 is made of one method</source>
        <translation>⟦%1 îš ɱåðé öƒ öñé ɱéţĥöð öñé ţŵö⟧</translation>
    </message>
    <message>
        <source>dynamic is not permitted in policy expressions: name the type, and read members of JSON with ["name"]</source>
        <translation>⟦ðýñåɱîç îš ñöţ þéŕɱîţţéð îñ þöļîçý éẋþŕéššîöñš: ñåɱé ţĥé ţýþé, åñð ŕéåð ɱéɱƀéŕš öƒ ĴŠÖÑ ŵîţĥ ["ñåɱé"] öñé ţŵö ţĥŕéé ƒöûŕ ƒîṽé šîẋ šéṽéñ éîĝ⟧</translation>
    </message>
    <message>
        <source>The function must give %1, not %2</source>
        <translation>⟦Ţĥé ƒûñçţîöñ ɱûšţ ĝîṽé %1, ñöţ %2 öñé ţŵö ţĥ⟧</translation>
    </message>
    <message>
        <source>A switch expression is newer than the C# 7 of policy expressions: use a switch statement, or ? and :</source>
        <translation>⟦Å šŵîţçĥ éẋþŕéššîöñ îš ñéŵéŕ ţĥåñ ţĥé Ç# 7 öƒ þöļîçý éẋþŕéššîöñš: ûšé å šŵîţçĥ šţåţéɱéñţ, öŕ ? åñð : öñé ţŵö ţĥŕéé ƒöûŕ ƒîṽé šîẋ šéṽéñ éîĝ⟧</translation>
    </message>
    <message>
        <source>The operator %1 is newer than the C# 7 of policy expressions: write x = x ?? …</source>
        <translation>⟦Ţĥé öþéŕåţöŕ %1 îš ñéŵéŕ ţĥåñ ţĥé Ç# 7 öƒ þöļîçý éẋþŕéššîöñš: ŵŕîţé ẋ = ẋ ?? … öñé ţŵö ţĥŕéé ƒöûŕ ƒîṽé šîẋ⟧</translation>
    </message>
    <message>
        <source>! behind a value is newer than the C# 7 of policy expressions: leave it out</source>
        <translation>⟦! ƀéĥîñð å ṽåļûé îš ñéŵéŕ ţĥåñ ţĥé Ç# 7 öƒ þöļîçý éẋþŕéššîöñš: ļéåṽé îţ öûţ öñé ţŵö ţĥŕéé ƒöûŕ ƒîṽé šîẋ⟧</translation>
    </message>
    <message>
        <source>with is newer than the C# 7 of policy expressions: write a new object</source>
        <translation>⟦ŵîţĥ îš ñéŵéŕ ţĥåñ ţĥé Ç# 7 öƒ þöļîçý éẋþŕéššîöñš: ŵŕîţé å ñéŵ öƀĵéçţ öñé ţŵö ţĥŕéé ƒöûŕ ƒîṽé š⟧</translation>
    </message>
    <message>
        <source>new without a type is newer than the C# 7 of policy expressions: write the type</source>
        <translation>⟦ñéŵ ŵîţĥöûţ å ţýþé îš ñéŵéŕ ţĥåñ ţĥé Ç# 7 öƒ þöļîçý éẋþŕéššîöñš: ŵŕîţé ţĥé ţýþé öñé ţŵö ţĥŕéé ƒöûŕ ƒîṽé šîẋ š⟧</translation>
    </message>
    <message>
        <source>A list in [ ] is newer than the C# 7 of policy expressions: write new[] { … }</source>
        <translation>⟦Å ļîšţ îñ [ ] îš ñéŵéŕ ţĥåñ ţĥé Ç# 7 öƒ þöļîçý éẋþŕéššîöñš: ŵŕîţé ñéŵ[] { … } öñé ţŵö ţĥŕéé ƒöûŕ ƒîṽé šîẋ⟧</translation>
    </message>
    <message>
        <source>Places from the end and ranges are newer than the C# 7 of policy expressions: use Substring, Skip, Take or Last</source>
        <translation>⟦Þļåçéš ƒŕöɱ ţĥé éñð åñð ŕåñĝéš åŕé ñéŵéŕ ţĥåñ ţĥé Ç# 7 öƒ þöļîçý éẋþŕéššîöñš: ûšé Šûƀšţŕîñĝ, Šķîþ, Ţåķé öŕ Ļåšţ öñé ţŵö ţĥŕéé ƒöûŕ ƒîṽé šîẋ šéṽéñ éîĝĥţ ñ⟧</translation>
    </message>
    <message>
        <source>A string in """ is newer than the C# 7 of policy expressions: write @"…"</source>
        <translation>⟦Å šţŕîñĝ îñ """ îš ñéŵéŕ ţĥåñ ţĥé Ç# 7 öƒ þöļîçý éẋþŕéššîöñš: ŵŕîţé @"…" öñé ţŵö ţĥŕéé ƒöûŕ ƒîṽé šî⟧</translation>
    </message>
    <message>
        <source>using without brackets is newer than the C# 7 of policy expressions: write using (…) { … }</source>
        <translation>⟦ûšîñĝ ŵîţĥöûţ ƀŕåçķéţš îš ñéŵéŕ ţĥåñ ţĥé Ç# 7 öƒ þöļîçý éẋþŕéššîöñš: ŵŕîţé ûšîñĝ (…) { … } öñé ţŵö ţĥŕéé ƒöûŕ ƒîṽé šîẋ šéṽéñ⟧</translation>
    </message>
    <message>
        <source>static functions are newer than the C# 7 of policy expressions: leave static out</source>
        <translation>⟦šţåţîç ƒûñçţîöñš åŕé ñéŵéŕ ţĥåñ ţĥé Ç# 7 öƒ þöļîçý éẋþŕéššîöñš: ļéåṽé šţåţîç öûţ öñé ţŵö ţĥŕéé ƒöûŕ ƒîṽé šîẋ š⟧</translation>
    </message>
    <message>
        <source>This pattern is newer than the C# 7 of policy expressions: compare with ==, != or &lt;, and join with &amp;&amp; and ||</source>
        <translation>⟦Ţĥîš þåţţéŕñ îš ñéŵéŕ ţĥåñ ţĥé Ç# 7 öƒ þöļîçý éẋþŕéššîöñš: çöɱþåŕé ŵîţĥ ==, != öŕ &lt;, åñð ĵöîñ ŵîţĥ &amp;&amp; åñð || öñé ţŵö ţĥŕéé ƒöûŕ ƒîṽé šîẋ šéṽéñ éîĝĥţ⟧</translation>
    </message>
    <message>
        <source>%1 is no operator of C#: write %2</source>
        <translation>⟦%1 îš ñö öþéŕåţöŕ öƒ Ç#: ŵŕîţé %2 öñé ţŵö ţĥ⟧</translation>
    </message>
    <message>
        <source>%1 is a typographic quotation mark: C# wants " around a text</source>
        <translation>⟦%1 îš å ţýþöĝŕåþĥîç ǫûöţåţîöñ ɱåŕķ: Ç# ŵåñţš " åŕöûñð å ţéẋţ öñé ţŵö ţĥŕéé ƒöûŕ ƒî⟧</translation>
    </message>
    <message>
        <source>%1 is more than one character: a text stands in "…"</source>
        <translation>⟦%1 îš ɱöŕé ţĥåñ öñé çĥåŕåçţéŕ: å ţéẋţ šţåñðš îñ "…" öñé ţŵö ţĥŕéé ƒöû⟧</translation>
    </message>
    <message>
        <source>%1 is not permitted in policy expressions</source>
        <translation>⟦%1 îš ñöţ þéŕɱîţţéð îñ þöļîçý éẋþŕéššîöñš öñé ţŵö ţĥŕéé⟧</translation>
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
    <message>
        <source>There is no value for %1. Add the named value, or its secret.</source>
        <translation>⟦Ţĥéŕé îš ñö ṽåļûé ƒöŕ %1. Åðð ţĥé ñåɱéð ṽåļûé, öŕ îţš šéçŕéţ. öñé ţŵö ţĥŕéé ƒöûŕ ƒî⟧</translation>
    </message>
    <message>
        <source>The member %1 of the pool %2 has no usable address and is left out.</source>
        <translation>⟦Ţĥé ɱéɱƀéŕ %1 öƒ ţĥé þööļ %2 ĥåš ñö ûšåƀļé åððŕéšš åñð îš ļéƒţ öûţ. öñé ţŵö ţĥŕéé ƒöûŕ ƒîṽé⟧</translation>
    </message>
    <message>
        <source>An object with members must stand here.</source>
        <translation>⟦Åñ öƀĵéçţ ŵîţĥ ɱéɱƀéŕš ɱûšţ šţåñð ĥéŕé. öñé ţŵö ţĥŕéé⟧</translation>
    </message>
    <message>
        <source>'%1' cannot be the name of a header.</source>
        <translation>⟦'%1' çåññöţ ƀé ţĥé ñåɱé öƒ å ĥéåðéŕ. öñé ţŵö ţĥŕ⟧</translation>
    </message>
    <message>
        <source>The member %1 is not known here.</source>
        <translation>⟦Ţĥé ɱéɱƀéŕ %1 îš ñöţ ķñöŵñ ĥéŕé. öñé ţŵö ţĥ⟧</translation>
    </message>
    <message>
        <source>'%1' is no time of ISO 8601.</source>
        <translation>⟦'%1' îš ñö ţîɱé öƒ ÎŠÖ 8601. öñé ţŵö⟧</translation>
    </message>
    <message>
        <source>A status is a number from 100 to 599.</source>
        <translation>⟦Å šţåţûš îš å ñûɱƀéŕ ƒŕöɱ 100 ţö 599. öñé ţŵö ţĥŕé⟧</translation>
    </message>
    <message>
        <source>The proxy %1 of backend %2 is no http URL: write http://host:port.</source>
        <translation>⟦Ţĥé þŕöẋý %1 öƒ ƀåçķéñð %2 îš ñö ĥţţþ ÛŔĻ: ŵŕîţé ĥţţþ://ĥöšţ:þöŕţ. öñé ţŵö ţĥŕéé ƒöûŕ ƒîṽé⟧</translation>
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
    <name>kube</name>
    <message>
        <source>A Kubernetes object was expected here, not a value of the kind %1.</source>
        <translation>⟦Å Ķûƀéŕñéţéš öƀĵéçţ ŵåš éẋþéçţéð ĥéŕé, ñöţ å ṽåļûé öƒ ţĥé ķîñð %1. öñé ţŵö ţĥŕéé ƒöûŕ ƒîṽé⟧</translation>
    </message>
    <message>
        <source>“%1” of a Kubernetes object must be a text.</source>
        <translation>⟦“%1” öƒ å Ķûƀéŕñéţéš öƀĵéçţ ɱûšţ ƀé å ţéẋţ. öñé ţŵö ţĥŕéé⟧</translation>
    </message>
    <message>
        <source>This is no Kubernetes object: “%1” is missing.</source>
        <translation>⟦Ţĥîš îš ñö Ķûƀéŕñéţéš öƀĵéçţ: “%1” îš ɱîššîñĝ. öñé ţŵö ţĥŕéé ƒ⟧</translation>
    </message>
    <message>
        <source>“items” of a list must be a list.</source>
        <translation>⟦“îţéɱš” öƒ å ļîšţ ɱûšţ ƀé å ļîšţ. öñé ţŵö ţĥ⟧</translation>
    </message>
    <message>
        <source>The request to the cluster was cancelled.</source>
        <translation>⟦Ţĥé ŕéǫûéšţ ţö ţĥé çļûšţéŕ ŵåš çåñçéļļéð. öñé ţŵö ţĥŕéé⟧</translation>
    </message>
    <message>
        <source>What %1 answers is no JSON. Check that the address is that of an API server.</source>
        <translation>⟦Ŵĥåţ %1 åñšŵéŕš îš ñö ĴŠÖÑ. Çĥéçķ ţĥåţ ţĥé åððŕéšš îš ţĥåţ öƒ åñ ÅÞÎ šéŕṽéŕ. öñé ţŵö ţĥŕéé ƒöûŕ ƒîṽé šîẋ⟧</translation>
    </message>
    <message>
        <source>The cluster sent an event that cannot be read. Everything is listed again.</source>
        <translation>⟦Ţĥé çļûšţéŕ šéñţ åñ éṽéñţ ţĥåţ çåññöţ ƀé ŕéåð. Éṽéŕýţĥîñĝ îš ļîšţéð åĝåîñ. öñé ţŵö ţĥŕéé ƒöûŕ ƒîṽé šîẋ⟧</translation>
    </message>
    <message>
        <source>A kubeconfig was expected here, not a value of the kind %1.</source>
        <translation>⟦Å ķûƀéçöñƒîĝ ŵåš éẋþéçţéð ĥéŕé, ñöţ å ṽåļûé öƒ ţĥé ķîñð %1. öñé ţŵö ţĥŕéé ƒöûŕ ƒî⟧</translation>
    </message>
    <message>
        <source>This is no whole kubeconfig: “clusters” or “contexts” is missing. Write it again, for example with kubectl config view --raw --flatten.</source>
        <translation>⟦Ţĥîš îš ñö ŵĥöļé ķûƀéçöñƒîĝ: “çļûšţéŕš” öŕ “çöñţéẋţš” îš ɱîššîñĝ. Ŵŕîţé îţ åĝåîñ, ƒöŕ éẋåɱþļé ŵîţĥ ķûƀéçţļ çöñƒîĝ ṽîéŵ --ŕåŵ --ƒļåţţéñ. öñé ţŵö ţĥŕéé ƒöûŕ ƒîṽé šîẋ šéṽéñ éîĝĥţ ñîñé ţéñ éļ⟧</translation>
    </message>
    <message>
        <source>An entry of a kubeconfig has no “name”.</source>
        <translation>⟦Åñ éñţŕý öƒ å ķûƀéçöñƒîĝ ĥåš ñö “ñåɱé”. öñé ţŵö ţĥŕéé⟧</translation>
    </message>
    <message>
        <source>“%1” of the entry %2 must be a mapping.</source>
        <translation>⟦“%1” öƒ ţĥé éñţŕý %2 ɱûšţ ƀé å ɱåþþîñĝ. öñé ţŵö ţĥŕéé⟧</translation>
    </message>
    <message>
        <source>The cluster %1 has no usable “server”: it must be an http or https URL.</source>
        <translation>⟦Ţĥé çļûšţéŕ %1 ĥåš ñö ûšåƀļé “šéŕṽéŕ”: îţ ɱûšţ ƀé åñ ĥţţþ öŕ ĥţţþš ÛŔĻ. öñé ţŵö ţĥŕéé ƒöûŕ ƒîṽé š⟧</translation>
    </message>
    <message>
        <source>“%1” is not base64. Was the file cut off? Write it again.</source>
        <translation>⟦“%1” îš ñöţ ƀåšé64. Ŵåš ţĥé ƒîļé çûţ öƒƒ? Ŵŕîţé îţ åĝåîñ. öñé ţŵö ţĥŕéé ƒöûŕ ƒ⟧</translation>
    </message>
    <message>
        <source>The kubeconfig has no “current-context”. Choose one of its contexts: %1.</source>
        <translation>⟦Ţĥé ķûƀéçöñƒîĝ ĥåš ñö “çûŕŕéñţ-çöñţéẋţ”. Çĥööšé öñé öƒ îţš çöñţéẋţš: %1. öñé ţŵö ţĥŕéé ƒöûŕ ƒîṽé šî⟧</translation>
    </message>
    <message>
        <source>The kubeconfig has no context %1. Choose one of these: %2.</source>
        <translation>⟦Ţĥé ķûƀéçöñƒîĝ ĥåš ñö çöñţéẋţ %1. Çĥööšé öñé öƒ ţĥéšé: %2. öñé ţŵö ţĥŕéé ƒöûŕ ƒ⟧</translation>
    </message>
    <message>
        <source>The user %1 signs in with “%2”, which Gatehouse cannot do yet. Use a user with a token or a client certificate, for example a service account's token from kubectl create token.</source>
        <translation>⟦Ţĥé ûšéŕ %1 šîĝñš îñ ŵîţĥ “%2”, ŵĥîçĥ Ĝåţéĥöûšé çåññöţ ðö ýéţ. Ûšé å ûšéŕ ŵîţĥ å ţöķéñ öŕ å çļîéñţ çéŕţîƒîçåţé, ƒöŕ éẋåɱþļé å šéŕṽîçé åççöûñţ'š ţöķéñ ƒŕöɱ ķûƀéçţļ çŕéåţé ţöķéñ. öñé ţŵö ţĥŕéé ƒöûŕ ƒîṽé šîẋ šéṽéñ éîĝĥţ ñîñé ţéñ éļéṽéñ ţŵéļṽé ţĥîŕ⟧</translation>
    </message>
    <message>
        <source>The user %1 has a client certificate or a key, but not both.</source>
        <translation>⟦Ţĥé ûšéŕ %1 ĥåš å çļîéñţ çéŕţîƒîçåţé öŕ å ķéý, ƀûţ ñöţ ƀöţĥ. öñé ţŵö ţĥŕéé ƒöûŕ ƒî⟧</translation>
    </message>
    <message>
        <source>The context %1 refers to a cluster %2 that the kubeconfig does not have.</source>
        <translation>⟦Ţĥé çöñţéẋţ %1 ŕéƒéŕš ţö å çļûšţéŕ %2 ţĥåţ ţĥé ķûƀéçöñƒîĝ ðöéš ñöţ ĥåṽé. öñé ţŵö ţĥŕéé ƒöûŕ ƒîṽé šî⟧</translation>
    </message>
    <message>
        <source>The context %1 refers to a user %2 that the kubeconfig does not have.</source>
        <translation>⟦Ţĥé çöñţéẋţ %1 ŕéƒéŕš ţö å ûšéŕ %2 ţĥåţ ţĥé ķûƀéçöñƒîĝ ðöéš ñöţ ĥåṽé. öñé ţŵö ţĥŕéé ƒöûŕ ƒîṽé š⟧</translation>
    </message>
    <message>
        <source>The cluster does not accept the user %1: the certificate or token is expired or was made for another cluster. Get a new kubeconfig.</source>
        <translation>⟦Ţĥé çļûšţéŕ ðöéš ñöţ åççéþţ ţĥé ûšéŕ %1: ţĥé çéŕţîƒîçåţé öŕ ţöķéñ îš éẋþîŕéð öŕ ŵåš ɱåðé ƒöŕ åñöţĥéŕ çļûšţéŕ. Ĝéţ å ñéŵ ķûƀéçöñƒîĝ. öñé ţŵö ţĥŕéé ƒöûŕ ƒîṽé šîẋ šéṽéñ éîĝĥţ ñîñé ţéñ⟧</translation>
    </message>
    <message>
        <source>The cluster does not allow this to the user %1. Ask an administrator for the role: %2</source>
        <translation>⟦Ţĥé çļûšţéŕ ðöéš ñöţ åļļöŵ ţĥîš ţö ţĥé ûšéŕ %1. Åšķ åñ åðɱîñîšţŕåţöŕ ƒöŕ ţĥé ŕöļé: %2 öñé ţŵö ţĥŕéé ƒöûŕ ƒîṽé šîẋ šéṽ⟧</translation>
    </message>
    <message>
        <source>The cluster has nothing of this name: %1</source>
        <translation>⟦Ţĥé çļûšţéŕ ĥåš ñöţĥîñĝ öƒ ţĥîš ñåɱé: %1 öñé ţŵö ţĥŕéé⟧</translation>
    </message>
    <message>
        <source>Somebody else changed it meanwhile. Look at the new state and try again: %1</source>
        <translation>⟦Šöɱéƀöðý éļšé çĥåñĝéð îţ ɱéåñŵĥîļé. Ļööķ åţ ţĥé ñéŵ šţåţé åñð ţŕý åĝåîñ: %1 öñé ţŵö ţĥŕéé ƒöûŕ ƒîṽé šîẋ⟧</translation>
    </message>
    <message>
        <source>What was asked for is too old by now. Ask again: %1</source>
        <translation>⟦Ŵĥåţ ŵåš åšķéð ƒöŕ îš ţöö öļð ƀý ñöŵ. Åšķ åĝåîñ: %1 öñé ţŵö ţĥŕéé ƒöû⟧</translation>
    </message>
    <message>
        <source>The cluster refused the request: %1</source>
        <translation>⟦Ţĥé çļûšţéŕ ŕéƒûšéð ţĥé ŕéǫûéšţ: %1 öñé ţŵö ţĥŕ⟧</translation>
    </message>
    <message>
        <source>The cluster is too busy to answer. Try again later: %1</source>
        <translation>⟦Ţĥé çļûšţéŕ îš ţöö ƀûšý ţö åñšŵéŕ. Ţŕý åĝåîñ ļåţéŕ: %1 öñé ţŵö ţĥŕéé ƒöûŕ⟧</translation>
    </message>
    <message>
        <source>The cluster did not answer in time. Try again later: %1</source>
        <translation>⟦Ţĥé çļûšţéŕ ðîð ñöţ åñšŵéŕ îñ ţîɱé. Ţŕý åĝåîñ ļåţéŕ: %1 öñé ţŵö ţĥŕéé ƒöûŕ⟧</translation>
    </message>
    <message>
        <source>The cluster answered with the status %1. Try again later: %2</source>
        <translation>⟦Ţĥé çļûšţéŕ åñšŵéŕéð ŵîţĥ ţĥé šţåţûš %1. Ţŕý åĝåîñ ļåţéŕ: %2 öñé ţŵö ţĥŕéé ƒöûŕ ƒî⟧</translation>
    </message>
    <message>
        <source>The cluster's answer broke off in the middle of an event. It is asked again.</source>
        <translation>⟦Ţĥé çļûšţéŕ'š åñšŵéŕ ƀŕöķé öƒƒ îñ ţĥé ɱîððļé öƒ åñ éṽéñţ. Îţ îš åšķéð åĝåîñ. öñé ţŵö ţĥŕéé ƒöûŕ ƒîṽé šîẋ⟧</translation>
    </message>
</context>
<context>
    <name>liquid</name>
    <message>
        <source>%1 and %2 cannot be compared</source>
        <translation>⟦%1 åñð %2 çåññöţ ƀé çöɱþåŕéð öñé ţŵö⟧</translation>
    </message>
    <message>
        <source>%1 compares nothing: use ==, !=, &lt;, &gt;, &lt;=, &gt;= or contains</source>
        <translation>⟦%1 çöɱþåŕéš ñöţĥîñĝ: ûšé ==, !=, &lt;, &gt;, &lt;=, &gt;= öŕ çöñţåîñš öñé ţŵö ţĥŕéé ƒöûŕ ƒ⟧</translation>
    </message>
    <message>
        <source>A loop is written: item in items</source>
        <translation>⟦Å ļööþ îš ŵŕîţţéñ: îţéɱ îñ îţéɱš öñé ţŵö ţĥ⟧</translation>
    </message>
    <message>
        <source>A loop knows limit:, offset:, cols: and reversed, nothing else</source>
        <translation>⟦Å ļööþ ķñöŵš ļîɱîţ:, öƒƒšéţ:, çöļš: åñð ŕéṽéŕšéð, ñöţĥîñĝ éļšé öñé ţŵö ţĥŕéé ƒöûŕ ƒîṽ⟧</translation>
    </message>
    <message>
        <source>A name is expected here</source>
        <translation>⟦Å ñåɱé îš éẋþéçţéð ĥéŕé öñé ţŵ⟧</translation>
    </message>
    <message>
        <source>%1 does not belong here</source>
        <translation>⟦%1 ðöéš ñöţ ƀéļöñĝ ĥéŕé öñé ţŵ⟧</translation>
    </message>
    <message>
        <source>A value is expected here</source>
        <translation>⟦Å ṽåļûé îš éẋþéçţéð ĥéŕé öñé ţŵö⟧</translation>
    </message>
    <message>
        <source>This text is never closed: end it with %1</source>
        <translation>⟦Ţĥîš ţéẋţ îš ñéṽéŕ çļöšéð: éñð îţ ŵîţĥ %1 öñé ţŵö ţĥŕéé⟧</translation>
    </message>
    <message>
        <source>This is nested too deeply</source>
        <translation>⟦Ţĥîš îš ñéšţéð ţöö ðééþļý öñé ţŵö⟧</translation>
    </message>
    <message>
        <source>A range is written (1..5)</source>
        <translation>⟦Å ŕåñĝé îš ŵŕîţţéñ (1..5) öñé ţŵö⟧</translation>
    </message>
    <message>
        <source>] is missing</source>
        <translation>⟦] îš ɱîššîñĝ öñ⟧</translation>
    </message>
    <message>
        <source>%1 takes %2 to %3 arguments, not %4</source>
        <translation>⟦%1 ţåķéš %2 ţö %3 åŕĝûɱéñţš, ñöţ %4 öñé ţŵö ţĥŕ⟧</translation>
    </message>
    <message>
        <source>%1 is no format of a date</source>
        <translation>⟦%1 îš ñö ƒöŕɱåţ öƒ å ðåţé öñé ţŵö⟧</translation>
    </message>
    <message>
        <source>%1 is no number</source>
        <translation>⟦%1 îš ñö ñûɱƀéŕ öñé⟧</translation>
    </message>
    <message>
        <source>Attempted to divide by zero</source>
        <translation>⟦Åţţéɱþţéð ţö ðîṽîðé ƀý žéŕö öñé ţŵö⟧</translation>
    </message>
    <message>
        <source>The result is too large for a whole number</source>
        <translation>⟦Ţĥé ŕéšûļţ îš ţöö ļåŕĝé ƒöŕ å ŵĥöļé ñûɱƀéŕ öñé ţŵö ţĥŕéé⟧</translation>
    </message>
    <message>
        <source>Currency does not know the culture %1</source>
        <translation>⟦Çûŕŕéñçý ðöéš ñöţ ķñöŵ ţĥé çûļţûŕé %1 öñé ţŵö ţĥŕé⟧</translation>
    </message>
    <message>
        <source>Blocks are nested too deeply</source>
        <translation>⟦Ɓļöçķš åŕé ñéšţéð ţöö ðééþļý öñé ţŵö⟧</translation>
    </message>
    <message>
        <source>{% %1 %} is never closed</source>
        <translation>⟦{% %1 %} îš ñéṽéŕ çļöšéð öñé ţŵö⟧</translation>
    </message>
    <message>
        <source>{% %1 %} needs other templates, and there are none</source>
        <translation>⟦{% %1 %} ñééðš öţĥéŕ ţéɱþļåţéš, åñð ţĥéŕé åŕé ñöñé öñé ţŵö ţĥŕéé ƒöû⟧</translation>
    </message>
    <message>
        <source>{% %1 %} closes nothing here</source>
        <translation>⟦{% %1 %} çļöšéš ñöţĥîñĝ ĥéŕé öñé ţŵö⟧</translation>
    </message>
    <message>
        <source>There is no tag {% %1 %}</source>
        <translation>⟦Ţĥéŕé îš ñö ţåĝ {% %1 %} öñé ţŵö⟧</translation>
    </message>
    <message>
        <source>%1 is never closed: end it with %2</source>
        <translation>⟦%1 îš ñéṽéŕ çļöšéð: éñð îţ ŵîţĥ %2 öñé ţŵö ţĥŕ⟧</translation>
    </message>
    <message>
        <source>The template takes too many steps</source>
        <translation>⟦Ţĥé ţéɱþļåţé ţåķéš ţöö ɱåñý šţéþš öñé ţŵö ţĥ⟧</translation>
    </message>
    <message>
        <source>The template makes too much text</source>
        <translation>⟦Ţĥé ţéɱþļåţé ɱåķéš ţöö ɱûçĥ ţéẋţ öñé ţŵö ţĥ⟧</translation>
    </message>
    <message>
        <source>= is expected behind the name</source>
        <translation>⟦= îš éẋþéçţéð ƀéĥîñð ţĥé ñåɱé öñé ţŵö ţ⟧</translation>
    </message>
</context>
<context>
    <name>localgateway</name>
    <message>
        <source>File</source>
        <translation>⟦Ƒîļé ö⟧</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>⟦Ļîñé ö⟧</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>⟦Çöļûɱñ ö⟧</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>⟦Ŵĥåţ îš ŵŕöñĝ öñ⟧</translation>
    </message>
    <message>
        <source>pool of %1</source>
        <translation>⟦þööļ öƒ %1 ö⟧</translation>
    </message>
    <message>
        <source>open until %1: its calls get 503</source>
        <translation>⟦öþéñ ûñţîļ %1: îţš çåļļš ĝéţ 503 öñé ţŵö ţĥ⟧</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>⟦çļöšéð ö⟧</translation>
    </message>
    <message>
        <source>no circuit breaker</source>
        <translation>⟦ñö çîŕçûîţ ƀŕéåķéŕ öñé⟧</translation>
    </message>
    <message>
        <source>Backend</source>
        <translation>⟦Ɓåçķéñð ö⟧</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>⟦Ļéåðš ţö ö⟧</translation>
    </message>
    <message>
        <source>Circuit</source>
        <translation>⟦Çîŕçûîţ ö⟧</translation>
    </message>
    <message>
        <source>%1, expired</source>
        <translation>⟦%1, éẋþîŕéð ö⟧</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>⟦%1, îñ %2 ö⟧</translation>
    </message>
    <message>
        <source>callers</source>
        <translation>⟦çåļļéŕš ö⟧</translation>
    </message>
    <message>
        <source>backends</source>
        <translation>⟦ƀåçķéñðš ö⟧</translation>
    </message>
    <message>
        <source>only where a policy names %1</source>
        <translation>⟦öñļý ŵĥéŕé å þöļîçý ñåɱéš %1 öñé ţŵö⟧</translation>
    </message>
    <message>
        <source>Subject: %1
Issued by: %2
Thumbprint: %3</source>
        <translation>⟦Šûƀĵéçţ: %1
Îššûéð ƀý: %2
Ţĥûɱƀþŕîñţ: %3 öñé ţŵö ţĥŕéé⟧</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>⟦Çéŕţîƒîçåţé ö⟧</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>⟦Ñåɱéš ö⟧</translation>
    </message>
    <message>
        <source>Shown to</source>
        <translation>⟦Šĥöŵñ ţö ö⟧</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>⟦Ŵĥéŕé ö⟧</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>⟦Éẋþîŕéš ö⟧</translation>
    </message>
    <message>
        <source>asked for, policies judge</source>
        <translation>⟦åšķéð ƒöŕ, þöļîçîéš ĵûðĝé öñé ţŵö⟧</translation>
    </message>
    <message>
        <source>checked when shown</source>
        <translation>⟦çĥéçķéð ŵĥéñ šĥöŵñ öñé⟧</translation>
    </message>
    <message>
        <source>required</source>
        <translation>⟦ŕéǫûîŕéð ö⟧</translation>
    </message>
    <message>
        <source>not asked for</source>
        <translation>⟦ñöţ åšķéð ƒöŕ öñ⟧</translation>
    </message>
    <message>
        <source>none</source>
        <translation>⟦ñöñé ö⟧</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>⟦Åððŕéšš ö⟧</translation>
    </message>
    <message>
        <source>Protocols</source>
        <translation>⟦Þŕöţöçöļš ö⟧</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>⟦Éñçŕýþţîöñ ö⟧</translation>
    </message>
    <message>
        <source>Client certificates</source>
        <translation>⟦Çļîéñţ çéŕţîƒîçåţéš öñé ţ⟧</translation>
    </message>
    <message>
        <source>Open connections</source>
        <translation>⟦Öþéñ çöññéçţîöñš öñé⟧</translation>
    </message>
    <message>
        <source>Enter shows the line in Policies</source>
        <translation>⟦Éñţéŕ šĥöŵš ţĥé ļîñé îñ Þöļîçîéš öñé ţŵö ţĥ⟧</translation>
    </message>
</context>
<context>
    <name>localgateway::GatewayTables</name>
    <message>
        <source>What is shown</source>
        <translation>⟦Ŵĥåţ îš šĥöŵñ öñ⟧</translation>
    </message>
    <message>
        <source>Listeners</source>
        <translation>⟦Ļîšţéñéŕš ö⟧</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>⟦Çéŕţîƒîçåţéš öñ⟧</translation>
    </message>
    <message>
        <source>Backends</source>
        <translation>⟦Ɓåçķéñðš ö⟧</translation>
    </message>
    <message>
        <source>Problems of the catalog</source>
        <translation>⟦Þŕöƀļéɱš öƒ ţĥé çåţåļöĝ öñé ţŵ⟧</translation>
    </message>
    <message>
        <source>It listens nowhere.</source>
        <translation>⟦Îţ ļîšţéñš ñöŵĥéŕé. öñé ţ⟧</translation>
    </message>
    <message>
        <source>No listener has TLS, and no client certificate is at hand.</source>
        <translation>⟦Ñö ļîšţéñéŕ ĥåš ŢĻŠ, åñð ñö çļîéñţ çéŕţîƒîçåţé îš åţ ĥåñð. öñé ţŵö ţĥŕéé ƒöûŕ ƒ⟧</translation>
    </message>
    <message>
        <source>The catalog describes no backends: its APIs go to their own service addresses.</source>
        <translation>⟦Ţĥé çåţåļöĝ ðéšçŕîƀéš ñö ƀåçķéñðš: îţš ÅÞÎš ĝö ţö ţĥéîŕ öŵñ šéŕṽîçé åððŕéššéš. öñé ţŵö ţĥŕéé ƒöûŕ ƒîṽé šîẋ⟧</translation>
    </message>
    <message>
        <source>Everything in the catalog could be read and is served.</source>
        <translation>⟦Éṽéŕýţĥîñĝ îñ ţĥé çåţåļöĝ çöûļð ƀé ŕéåð åñð îš šéŕṽéð. öñé ţŵö ţĥŕéé ƒöûŕ⟧</translation>
    </message>
    <message>
        <source>Show in Policies</source>
        <translation>⟦Šĥöŵ îñ Þöļîçîéš öñé⟧</translation>
    </message>
</context>
<context>
    <name>localgateway::LocalGatewayPage</name>
    <message>
        <source>Local gateway</source>
        <translation>⟦Ļöçåļ ĝåţéŵåý öñ⟧</translation>
    </message>
    <message>
        <source>Waiting for a workspace</source>
        <translation>⟦Ŵåîţîñĝ ƒöŕ å ŵöŕķšþåçé öñé ţŵ⟧</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>⟦Çļöšéð ö⟧</translation>
    </message>
    <message>
        <source>Read the catalog again</source>
        <translation>⟦Ŕéåð ţĥé çåţåļöĝ åĝåîñ öñé ţŵ⟧</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>⟦Šţåŕţ ö⟧</translation>
    </message>
    <message>
        <source>Serving</source>
        <translation>⟦Šéŕṽîñĝ ö⟧</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>⟦Šţöþþéð ö⟧</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>⟦Ƒåîļéð ö⟧</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>⟦Šţöþ ö⟧</translation>
    </message>
    <message>
        <source>The gateway is changing its state</source>
        <translation>⟦Ţĥé ĝåţéŵåý îš çĥåñĝîñĝ îţš šţåţé öñé ţŵö ţĥ⟧</translation>
    </message>
    <message>
        <source>The gateway does not run: it reads the catalog when it starts</source>
        <translation>⟦Ţĥé ĝåţéŵåý ðöéš ñöţ ŕûñ: îţ ŕéåðš ţĥé çåţåļöĝ ŵĥéñ îţ šţåŕţš öñé ţŵö ţĥŕéé ƒöûŕ ƒî⟧</translation>
    </message>
    <message>
        <source>The gateway could not start</source>
        <translation>⟦Ţĥé ĝåţéŵåý çöûļð ñöţ šţåŕţ öñé ţŵö⟧</translation>
    </message>
    <message>
        <source>The catalog was not taken; what was served before goes on</source>
        <translation>⟦Ţĥé çåţåļöĝ ŵåš ñöţ ţåķéñ; ŵĥåţ ŵåš šéŕṽéð ƀéƒöŕé ĝöéš öñ öñé ţŵö ţĥŕéé ƒöûŕ ƒ⟧</translation>
    </message>
    <message>
        <source>Listens on</source>
        <translation>⟦Ļîšţéñš öñ ö⟧</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>⟦ñöţĥîñĝ ö⟧</translation>
    </message>
    <message>
        <source>Serving since</source>
        <translation>⟦Šéŕṽîñĝ šîñçé öñ⟧</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>⟦Šîñçé ö⟧</translation>
    </message>
    <message>
        <source>Catalog</source>
        <translation>⟦Çåţåļöĝ ö⟧</translation>
    </message>
    <message>
        <source>revision %1, read %2</source>
        <translation>⟦ŕéṽîšîöñ %1, ŕéåð %2 öñé ţ⟧</translation>
    </message>
    <message>
        <source>Serves</source>
        <translation>⟦Šéŕṽéš ö⟧</translation>
    </message>
    <message numerus="yes">
        <source>%n API(s), </source>
        <translation><numerusform>⟦%n ÅÞÎ(š),  ö⟧</numerusform><numerusform>⟦%n ÅÞÎ(š),  ö⟧</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n product(s), </source>
        <translation><numerusform>⟦%n þŕöðûçţ(š),  öñé⟧</numerusform><numerusform>⟦%n þŕöðûçţ(š),  öñé⟧</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s), </source>
        <translation><numerusform>⟦%n šûƀšçŕîþţîöñ(š),  öñé ţ⟧</numerusform><numerusform>⟦%n šûƀšçŕîþţîöñ(š),  öñé ţ⟧</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n policy document(s)</source>
        <translation><numerusform>⟦%n þöļîçý ðöçûɱéñţ(š) öñé ţ⟧</numerusform><numerusform>⟦%n þöļîçý ðöçûɱéñţ(š) öñé ţ⟧</numerusform></translation>
    </message>
    <message>
        <source>could not start</source>
        <translation>⟦çöûļð ñöţ šţåŕţ öñé⟧</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) in the catalog</source>
        <translation><numerusform>⟦%n þŕöƀļéɱ(š) îñ ţĥé çåţåļöĝ öñé ţŵö⟧</numerusform><numerusform>⟦%n þŕöƀļéɱ(š) îñ ţĥé çåţåļöĝ öñé ţŵö⟧</numerusform></translation>
    </message>
    <message>
        <source>No workspace is open</source>
        <translation>⟦Ñö ŵöŕķšþåçé îš öþéñ öñé ţ⟧</translation>
    </message>
    <message>
        <source>Stop the local gateway</source>
        <translation>⟦Šţöþ ţĥé ļöçåļ ĝåţéŵåý öñé ţŵ⟧</translation>
    </message>
    <message>
        <source>Start the local gateway</source>
        <translation>⟦Šţåŕţ ţĥé ļöçåļ ĝåţéŵåý öñé ţŵ⟧</translation>
    </message>
    <message>
        <source>The gateway does not run</source>
        <translation>⟦Ţĥé ĝåţéŵåý ðöéš ñöţ ŕûñ öñé ţŵö⟧</translation>
    </message>
    <message>
        <source>The gateway could not start; the reason stands above.</source>
        <translation>⟦Ţĥé ĝåţéŵåý çöûļð ñöţ šţåŕţ; ţĥé ŕéåšöñ šţåñðš åƀöṽé. öñé ţŵö ţĥŕéé ƒöûŕ⟧</translation>
    </message>
    <message>
        <source>The gateway does not run.</source>
        <translation>⟦Ţĥé ĝåţéŵåý ðöéš ñöţ ŕûñ. öñé ţŵö⟧</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>⟦Ţŕý åĝåîñ ö⟧</translation>
    </message>
    <message numerus="yes">
        <source>%1 within the last 10 s, %n being worked on</source>
        <translation><numerusform>⟦%1 ŵîţĥîñ ţĥé ļåšţ 10 š, %n ƀéîñĝ ŵöŕķéð öñ öñé ţŵö ţĥŕéé⟧</numerusform><numerusform>⟦%1 ŵîţĥîñ ţĥé ļåšţ 10 š, %n ƀéîñĝ ŵöŕķéð öñ öñé ţŵö ţĥŕéé⟧</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n from callers, </source>
        <translation><numerusform>⟦%n ƒŕöɱ çåļļéŕš,  öñé⟧</numerusform><numerusform>⟦%n ƒŕöɱ çåļļéŕš,  öñé⟧</numerusform></translation>
    </message>
    <message>
        <source>none</source>
        <translation>⟦ñöñé ö⟧</translation>
    </message>
    <message>
        <source>%1: requests came faster than they could be written down</source>
        <translation>⟦%1: ŕéǫûéšţš çåɱé ƒåšţéŕ ţĥåñ ţĥéý çöûļð ƀé ŵŕîţţéñ ðöŵñ öñé ţŵö ţĥŕéé ƒöûŕ⟧</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>⟦Ŕéǫûéšţš ö⟧</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>⟦Çöññéçţîöñš ö⟧</translation>
    </message>
    <message>
        <source>Lost records</source>
        <translation>⟦Ļöšţ ŕéçöŕðš öñ⟧</translation>
    </message>
    <message numerus="yes">
        <source>%n to backends</source>
        <translation><numerusform>⟦%n ţö ƀåçķéñðš öñé⟧</numerusform><numerusform>⟦%n ţö ƀåçķéñðš öñé⟧</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>, %n of them idle</source>
        <translation><numerusform>⟦, %n öƒ ţĥéɱ îðļé öñé⟧</numerusform><numerusform>⟦, %n öƒ ţĥéɱ îðļé öñé⟧</numerusform></translation>
    </message>
    <message>
        <source>No problem of a policy document is selected</source>
        <translation>⟦Ñö þŕöƀļéɱ öƒ å þöļîçý ðöçûɱéñţ îš šéļéçţéð öñé ţŵö ţĥŕéé⟧</translation>
    </message>
    <message>
        <source>Show the problem in Policies</source>
        <translation>⟦Šĥöŵ ţĥé þŕöƀļéɱ îñ Þöļîçîéš öñé ţŵö⟧</translation>
    </message>
</context>
<context>
    <name>map</name>
    <message>
        <source>No backend</source>
        <translation>⟦Ñö ƀåçķéñð ö⟧</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>⟦Ñöţ ƒöûñð ö⟧</translation>
    </message>
    <message numerus="yes">
        <source>Linked, %n Pod(s) down</source>
        <translation><numerusform>⟦Ļîñķéð, %n Þöð(š) ðöŵñ öñé ţŵ⟧</numerusform><numerusform>⟦Ļîñķéð, %n Þöð(š) ðöŵñ öñé ţŵ⟧</numerusform></translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>⟦Ļîñķéð ö⟧</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>⟦ñöţĥîñĝ ö⟧</translation>
    </message>
    <message>
        <source>%1: %2 of %3 Pods ready.</source>
        <translation>⟦%1: %2 öƒ %3 Þöðš ŕéåðý. öñé ţŵö⟧</translation>
    </message>
    <message>
        <source>All operations</source>
        <translation>⟦Åļļ öþéŕåţîöñš öñé⟧</translation>
    </message>
    <message>
        <source>Other operations</source>
        <translation>⟦Öţĥéŕ öþéŕåţîöñš öñé⟧</translation>
    </message>
    <message>
        <source>A policy answers, or no address is given.</source>
        <translation>⟦Å þöļîçý åñšŵéŕš, öŕ ñö åððŕéšš îš ĝîṽéñ. öñé ţŵö ţĥŕéé⟧</translation>
    </message>
    <message>
        <source>All APIs</source>
        <translation>⟦Åļļ ÅÞÎš ö⟧</translation>
    </message>
    <message>
        <source>Contained</source>
        <translation>⟦Çöñţåîñéð ö⟧</translation>
    </message>
    <message>
        <source>From</source>
        <translation>⟦Ƒŕöɱ ö⟧</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>⟦Ķîñð ö⟧</translation>
    </message>
    <message>
        <source>To</source>
        <translation>⟦Ţö ö⟧</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>⟦Éṽîðéñçé ö⟧</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>⟦Îñ ŵöŕðš ö⟧</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>⟦Šûƀšçŕîþţîöñš öñ⟧</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>⟦Þŕöðûçţš ö⟧</translation>
    </message>
    <message>
        <source>APIs</source>
        <translation>⟦ÅÞÎš ö⟧</translation>
    </message>
    <message>
        <source>Backends</source>
        <translation>⟦Ɓåçķéñðš ö⟧</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>⟦Šéŕṽîçéš ö⟧</translation>
    </message>
    <message>
        <source>Pods</source>
        <translation>⟦Þöðš ö⟧</translation>
    </message>
</context>
<context>
    <name>map::EvidenceList</name>
    <message>
        <source>Open in tester</source>
        <translation>⟦Öþéñ îñ ţéšţéŕ öñé⟧</translation>
    </message>
    <message>
        <source>Show in Policies</source>
        <translation>⟦Šĥöŵ îñ Þöļîçîéš öñé⟧</translation>
    </message>
</context>
<context>
    <name>map::MapLegend</name>
    <message>
        <source>Mermaid (*.mmd);;Picture (*.svg);;Picture (*.png);;Table (*.csv)</source>
        <translation>⟦Ṁéŕɱåîð (*.ɱɱð);;Þîçţûŕé (*.šṽĝ);;Þîçţûŕé (*.þñĝ);;Ţåƀļé (*.çšṽ) öñé ţŵö ţĥŕéé ƒöûŕ ƒîṽé⟧</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>⟦ŕéåðý ö⟧</translation>
    </message>
    <message>
        <source>degraded</source>
        <translation>⟦ðéĝŕåðéð ö⟧</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>⟦ƀŕöķéñ ö⟧</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>⟦ûñķñöŵñ ö⟧</translation>
    </message>
    <message>
        <source>requests per second</source>
        <translation>⟦ŕéǫûéšţš þéŕ šéçöñð öñé ţ⟧</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>⟦ñöţ ƒöûñð ö⟧</translation>
    </message>
</context>
<context>
    <name>map::MapPage</name>
    <message>
        <source>Map</source>
        <translation>⟦Ṁåþ ö⟧</translation>
    </message>
    <message>
        <source>Waiting for a workspace</source>
        <translation>⟦Ŵåîţîñĝ ƒöŕ å ŵöŕķšþåçé öñé ţŵ⟧</translation>
    </message>
    <message>
        <source>Form of the map</source>
        <translation>⟦Ƒöŕɱ öƒ ţĥé ɱåþ öñé⟧</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>⟦Ĝŕåþĥ ö⟧</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>⟦Ţåƀļé ö⟧</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>⟦Éẋþöŕţ ö⟧</translation>
    </message>
    <message>
        <source>Filter the map</source>
        <translation>⟦Ƒîļţéŕ ţĥé ɱåþ öñé⟧</translation>
    </message>
    <message>
        <source>Filter, for example api:orders or ns:shop</source>
        <translation>⟦Ƒîļţéŕ, ƒöŕ éẋåɱþļé åþî:öŕðéŕš öŕ ñš:šĥöþ öñé ţŵö ţĥŕéé⟧</translation>
    </message>
    <message>
        <source>Problems only</source>
        <translation>⟦Þŕöƀļéɱš öñļý öñ⟧</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>⟦Žööɱ öûţ ö⟧</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>⟦Žööɱ îñ ö⟧</translation>
    </message>
    <message>
        <source>Fit the window</source>
        <translation>⟦Ƒîţ ţĥé ŵîñðöŵ öñé⟧</translation>
    </message>
    <message>
        <source>Links of the map</source>
        <translation>⟦Ļîñķš öƒ ţĥé ɱåþ öñé⟧</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>⟦Éṽîðéñçé ö⟧</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>⟦Ûšéð ƀý ö⟧</translation>
    </message>
    <message>
        <source>Open in tester</source>
        <translation>⟦Öþéñ îñ ţéšţéŕ öñé⟧</translation>
    </message>
    <message>
        <source>Show requests</source>
        <translation>⟦Šĥöŵ ŕéǫûéšţš öñ⟧</translation>
    </message>
    <message>
        <source>Copy evidence</source>
        <translation>⟦Çöþý éṽîðéñçé öñ⟧</translation>
    </message>
    <message>
        <source>Reading catalog and cluster</source>
        <translation>⟦Ŕéåðîñĝ çåţåļöĝ åñð çļûšţéŕ öñé ţŵö⟧</translation>
    </message>
    <message>
        <source>The cluster cannot be read</source>
        <translation>⟦Ţĥé çļûšţéŕ çåññöţ ƀé ŕéåð öñé ţŵö⟧</translation>
    </message>
    <message>
        <source>The catalog has no API and the cluster no Service yet.</source>
        <translation>⟦Ţĥé çåţåļöĝ ĥåš ñö ÅÞÎ åñð ţĥé çļûšţéŕ ñö Šéŕṽîçé ýéţ. öñé ţŵö ţĥŕéé ƒöûŕ⟧</translation>
    </message>
    <message numerus="yes">
        <source>%n API(s), </source>
        <translation><numerusform>⟦%n ÅÞÎ(š),  ö⟧</numerusform><numerusform>⟦%n ÅÞÎ(š),  ö⟧</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n Service(s), </source>
        <translation><numerusform>⟦%n Šéŕṽîçé(š),  öñé⟧</numerusform><numerusform>⟦%n Šéŕṽîçé(š),  öñé⟧</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n Pod(s); </source>
        <translation><numerusform>⟦%n Þöð(š);  ö⟧</numerusform><numerusform>⟦%n Þöð(š);  ö⟧</numerusform></translation>
    </message>
    <message>
        <source>%1 of %2 backends linked</source>
        <translation>⟦%1 öƒ %2 ƀåçķéñðš ļîñķéð öñé ţŵö⟧</translation>
    </message>
    <message>
        <source>Leads nowhere, or nothing leads to it: %1</source>
        <translation>⟦Ļéåðš ñöŵĥéŕé, öŕ ñöţĥîñĝ ļéåðš ţö îţ: %1 öñé ţŵö ţĥŕéé⟧</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>⟦Ûñķñöŵñ ö⟧</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>⟦Ŕéåðý ö⟧</translation>
    </message>
    <message>
        <source>Degraded</source>
        <translation>⟦Ðéĝŕåðéð ö⟧</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>⟦Ɓŕöķéñ ö⟧</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>⟦Ŕéǫûéšţš ö⟧</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>⟦Éŕŕöŕš ö⟧</translation>
    </message>
    <message>
        <source>Export the map</source>
        <translation>⟦Éẋþöŕţ ţĥé ɱåþ öñé⟧</translation>
    </message>
    <message>
        <source>The map was exported</source>
        <translation>⟦Ţĥé ɱåþ ŵåš éẋþöŕţéð öñé ţ⟧</translation>
    </message>
    <message>
        <source>The map was not exported</source>
        <translation>⟦Ţĥé ɱåþ ŵåš ñöţ éẋþöŕţéð öñé ţŵö⟧</translation>
    </message>
    <message>
        <source>Nothing is selected</source>
        <translation>⟦Ñöţĥîñĝ îš šéļéçţéð öñé ţ⟧</translation>
    </message>
    <message>
        <source>Show as a graph</source>
        <translation>⟦Šĥöŵ åš å ĝŕåþĥ öñé⟧</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>⟦Šĥöŵ åš å ţåƀļé öñé⟧</translation>
    </message>
    <message>
        <source>Show in Cluster</source>
        <translation>⟦Šĥöŵ îñ Çļûšţéŕ öñé⟧</translation>
    </message>
    <message>
        <source>No Service is selected</source>
        <translation>⟦Ñö Šéŕṽîçé îš šéļéçţéð öñé ţŵ⟧</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) lead nowhere</source>
        <translation><numerusform>⟦%n ţĥîñĝ(š) ļéåð ñöŵĥéŕé öñé ţŵö⟧</numerusform><numerusform>⟦%n ţĥîñĝ(š) ļéåð ñöŵĥéŕé öñé ţŵö⟧</numerusform></translation>
    </message>
</context>
<context>
    <name>map::MapView</name>
    <message>
        <source>Map of what leads where</source>
        <translation>⟦Ṁåþ öƒ ŵĥåţ ļéåðš ŵĥéŕé öñé ţŵ⟧</translation>
    </message>
</context>
<context>
    <name>mapping</name>
    <message>
        <source>Its keys open this.</source>
        <translation>⟦Îţš ķéýš öþéñ ţĥîš. öñé ţ⟧</translation>
    </message>
    <message>
        <source>Its keys are for this, but they do not work: its state is %1.</source>
        <translation>⟦Îţš ķéýš åŕé ƒöŕ ţĥîš, ƀûţ ţĥéý ðö ñöţ ŵöŕķ: îţš šţåţé îš %1. öñé ţŵö ţĥŕéé ƒöûŕ ƒî⟧</translation>
    </message>
    <message>
        <source>This API is part of the product.</source>
        <translation>⟦Ţĥîš ÅÞÎ îš þåŕţ öƒ ţĥé þŕöðûçţ. öñé ţŵö ţĥ⟧</translation>
    </message>
    <message>
        <source>This backend is a member of the pool.</source>
        <translation>⟦Ţĥîš ƀåçķéñð îš å ɱéɱƀéŕ öƒ ţĥé þööļ. öñé ţŵö ţĥŕé⟧</translation>
    </message>
    <message>
        <source>This backend has neither a URL nor members. Give it a URL.</source>
        <translation>⟦Ţĥîš ƀåçķéñð ĥåš ñéîţĥéŕ å ÛŔĻ ñöŕ ɱéɱƀéŕš. Ĝîṽé îţ å ÛŔĻ. öñé ţŵö ţĥŕéé ƒöûŕ ƒ⟧</translation>
    </message>
    <message>
        <source>Its address needs the named value %1, whose value is not known here.</source>
        <translation>⟦Îţš åððŕéšš ñééðš ţĥé ñåɱéð ṽåļûé %1, ŵĥöšé ṽåļûé îš ñöţ ķñöŵñ ĥéŕé. öñé ţŵö ţĥŕéé ƒöûŕ ƒîṽé⟧</translation>
    </message>
    <message>
        <source>It has no backend: give the API a serviceUrl, or choose a backend in its policy.</source>
        <translation>⟦Îţ ĥåš ñö ƀåçķéñð: ĝîṽé ţĥé ÅÞÎ å šéŕṽîçéÛŕļ, öŕ çĥööšé å ƀåçķéñð îñ îţš þöļîçý. öñé ţŵö ţĥŕéé ƒöûŕ ƒîṽé šîẋ š⟧</translation>
    </message>
    <message>
        <source>This is the API's own address, its serviceUrl.</source>
        <translation>⟦Ţĥîš îš ţĥé ÅÞÎ'š öŵñ åððŕéšš, îţš šéŕṽîçéÛŕļ. öñé ţŵö ţĥŕéé ƒ⟧</translation>
    </message>
    <message>
        <source>The catalog has no backend of this name. Create it, or correct the policy.</source>
        <translation>⟦Ţĥé çåţåļöĝ ĥåš ñö ƀåçķéñð öƒ ţĥîš ñåɱé. Çŕéåţé îţ, öŕ çöŕŕéçţ ţĥé þöļîçý. öñé ţŵö ţĥŕéé ƒöûŕ ƒîṽé šîẋ⟧</translation>
    </message>
    <message>
        <source>The policy in %1, line %2, computes the address when a request comes: where it leads cannot be known here.</source>
        <translation>⟦Ţĥé þöļîçý îñ %1, ļîñé %2, çöɱþûţéš ţĥé åððŕéšš ŵĥéñ å ŕéǫûéšţ çöɱéš: ŵĥéŕé îţ ļéåðš çåññöţ ƀé ķñöŵñ ĥéŕé. öñé ţŵö ţĥŕéé ƒöûŕ ƒîṽé šîẋ šéṽéñ éîĝĥţ⟧</translation>
    </message>
    <message>
        <source>The policy in %1, line %2, takes the address from the named value %3, whose value is not known here.</source>
        <translation>⟦Ţĥé þöļîçý îñ %1, ļîñé %2, ţåķéš ţĥé åððŕéšš ƒŕöɱ ţĥé ñåɱéð ṽåļûé %3, ŵĥöšé ṽåļûé îš ñöţ ķñöŵñ ĥéŕé. öñé ţŵö ţĥŕéé ƒöûŕ ƒîṽé šîẋ šéṽéñ éîĝ⟧</translation>
    </message>
    <message>
        <source>The policy in %1, line %2, may send requests here: it stands in a choose.</source>
        <translation>⟦Ţĥé þöļîçý îñ %1, ļîñé %2, ɱåý šéñð ŕéǫûéšţš ĥéŕé: îţ šţåñðš îñ å çĥööšé. öñé ţŵö ţĥŕéé ƒöûŕ ƒîṽé šî⟧</translation>
    </message>
    <message>
        <source>The policy in %1, line %2, sends requests here.</source>
        <translation>⟦Ţĥé þöļîçý îñ %1, ļîñé %2, šéñðš ŕéǫûéšţš ĥéŕé. öñé ţŵö ţĥŕéé ƒö⟧</translation>
    </message>
    <message>
        <source>The rule %1 of this Ingress leads to a Service %2 that does not exist.</source>
        <translation>⟦Ţĥé ŕûļé %1 öƒ ţĥîš Îñĝŕéšš ļéåðš ţö å Šéŕṽîçé %2 ţĥåţ ðöéš ñöţ éẋîšţ. öñé ţŵö ţĥŕéé ƒöûŕ ƒîṽé š⟧</translation>
    </message>
    <message>
        <source>The rule %1 of this Ingress leads to the Service %2, which has no port %3.</source>
        <translation>⟦Ţĥé ŕûļé %1 öƒ ţĥîš Îñĝŕéšš ļéåðš ţö ţĥé Šéŕṽîçé %2, ŵĥîçĥ ĥåš ñö þöŕţ %3. öñé ţŵö ţĥŕéé ƒöûŕ ƒîṽé šîẋ⟧</translation>
    </message>
    <message>
        <source>The rule %1 of this Ingress leads to port %2 of this Service.</source>
        <translation>⟦Ţĥé ŕûļé %1 öƒ ţĥîš Îñĝŕéšš ļéåðš ţö þöŕţ %2 öƒ ţĥîš Šéŕṽîçé. öñé ţŵö ţĥŕéé ƒöûŕ ƒî⟧</translation>
    </message>
    <message>
        <source>The Ingress has the address %1, which is the load balancer of this Service.</source>
        <translation>⟦Ţĥé Îñĝŕéšš ĥåš ţĥé åððŕéšš %1, ŵĥîçĥ îš ţĥé ļöåð ƀåļåñçéŕ öƒ ţĥîš Šéŕṽîçé. öñé ţŵö ţĥŕéé ƒöûŕ ƒîṽé šîẋ⟧</translation>
    </message>
    <message>
        <source>This Service is another name for %1.</source>
        <translation>⟦Ţĥîš Šéŕṽîçé îš åñöţĥéŕ ñåɱé ƒöŕ %1. öñé ţŵö ţĥŕ⟧</translation>
    </message>
    <message>
        <source>No Pod stands behind it: check its selector, and whether its workload runs.</source>
        <translation>⟦Ñö Þöð šţåñðš ƀéĥîñð îţ: çĥéçķ îţš šéļéçţöŕ, åñð ŵĥéţĥéŕ îţš ŵöŕķļöåð ŕûñš. öñé ţŵö ţĥŕéé ƒöûŕ ƒîṽé šîẋ⟧</translation>
    </message>
    <message>
        <source>%1 of %2 Pods are ready.</source>
        <translation>⟦%1 öƒ %2 Þöðš åŕé ŕéåðý. öñé ţŵö⟧</translation>
    </message>
    <message>
        <source>The selector of the Service fits this Pod, which is ready for requests.</source>
        <translation>⟦Ţĥé šéļéçţöŕ öƒ ţĥé Šéŕṽîçé ƒîţš ţĥîš Þöð, ŵĥîçĥ îš ŕéåðý ƒöŕ ŕéǫûéšţš. öñé ţŵö ţĥŕéé ƒöûŕ ƒîṽé š⟧</translation>
    </message>
    <message>
        <source>The selector of the Service fits this Pod, but it is not ready: it gets no requests.</source>
        <translation>⟦Ţĥé šéļéçţöŕ öƒ ţĥé Šéŕṽîçé ƒîţš ţĥîš Þöð, ƀûţ îţ îš ñöţ ŕéåðý: îţ ĝéţš ñö ŕéǫûéšţš. öñé ţŵö ţĥŕéé ƒöûŕ ƒîṽé šîẋ šéṽ⟧</translation>
    </message>
    <message>
        <source>Kubernetes says: %1.</source>
        <translation>⟦Ķûƀéŕñéţéš šåýš: %1. öñé ţ⟧</translation>
    </message>
    <message>
        <source>It is not ready: look at its log and its events.</source>
        <translation>⟦Îţ îš ñöţ ŕéåðý: ļööķ åţ îţš ļöĝ åñð îţš éṽéñţš. öñé ţŵö ţĥŕéé ƒö⟧</translation>
    </message>
    <message>
        <source>The cluster does not show objects of the kind %1: links that rest on them are missing.</source>
        <translation>⟦Ţĥé çļûšţéŕ ðöéš ñöţ šĥöŵ öƀĵéçţš öƒ ţĥé ķîñð %1: ļîñķš ţĥåţ ŕéšţ öñ ţĥéɱ åŕé ɱîššîñĝ. öñé ţŵö ţĥŕéé ƒöûŕ ƒîṽé šîẋ šéṽ⟧</translation>
    </message>
    <message>
        <source>%1 is no http or https URL. Correct it.</source>
        <translation>⟦%1 îš ñö ĥţţþ öŕ ĥţţþš ÛŔĻ. Çöŕŕéçţ îţ. öñé ţŵö ţĥŕéé⟧</translation>
    </message>
    <message>
        <source>No API leads to this Service.</source>
        <translation>⟦Ñö ÅÞÎ ļéåðš ţö ţĥîš Šéŕṽîçé. öñé ţŵö ţ⟧</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>⟦Šûƀšçŕîþţîöñ öñ⟧</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>⟦Þŕöðûçţ ö⟧</translation>
    </message>
    <message>
        <source>API</source>
        <translation>⟦ÅÞÎ ö⟧</translation>
    </message>
    <message>
        <source>All APIs</source>
        <translation>⟦Åļļ ÅÞÎš ö⟧</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>⟦Öþéŕåţîöñ ö⟧</translation>
    </message>
    <message>
        <source>Backend</source>
        <translation>⟦Ɓåçķéñð ö⟧</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>⟦Åððŕéšš ö⟧</translation>
    </message>
    <message>
        <source>Ingress</source>
        <translation>⟦Îñĝŕéšš ö⟧</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>⟦Šéŕṽîçé ö⟧</translation>
    </message>
    <message>
        <source>Pod</source>
        <translation>⟦Þöð ö⟧</translation>
    </message>
    <message>
        <source>Host outside the cluster</source>
        <translation>⟦Ĥöšţ öûţšîðé ţĥé çļûšţéŕ öñé ţŵö⟧</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>⟦Ñöţĥîñĝ ö⟧</translation>
    </message>
    <message>
        <source>%1 is the ClusterIP of this Service. Port %2 is its port %3.</source>
        <translation>⟦%1 îš ţĥé ÇļûšţéŕÎÞ öƒ ţĥîš Šéŕṽîçé. Þöŕţ %2 îš îţš þöŕţ %3. öñé ţŵö ţĥŕéé ƒöûŕ ƒî⟧</translation>
    </message>
    <message>
        <source>%1 is an external IP of this Service. Port %2 is its port %3.</source>
        <translation>⟦%1 îš åñ éẋţéŕñåļ ÎÞ öƒ ţĥîš Šéŕṽîçé. Þöŕţ %2 îš îţš þöŕţ %3. öñé ţŵö ţĥŕéé ƒöûŕ ƒî⟧</translation>
    </message>
    <message>
        <source>%1 is the load balancer of this Service. Port %2 is its port %3.</source>
        <translation>⟦%1 îš ţĥé ļöåð ƀåļåñçéŕ öƒ ţĥîš Šéŕṽîçé. Þöŕţ %2 îš îţš þöŕţ %3. öñé ţŵö ţĥŕéé ƒöûŕ ƒîṽé⟧</translation>
    </message>
    <message>
        <source>Host %1 is the DNS name of this Service. Port %2 is its port %3.</source>
        <translation>⟦Ĥöšţ %1 îš ţĥé ÐÑŠ ñåɱé öƒ ţĥîš Šéŕṽîçé. Þöŕţ %2 îš îţš þöŕţ %3. öñé ţŵö ţĥŕéé ƒöûŕ ƒîṽé⟧</translation>
    </message>
    <message>
        <source>%1 is an address of the node %2. Port %3 is the node port of this Service's port %4.</source>
        <translation>⟦%1 îš åñ åððŕéšš öƒ ţĥé ñöðé %2. Þöŕţ %3 îš ţĥé ñöðé þöŕţ öƒ ţĥîš Šéŕṽîçé'š þöŕţ %4. öñé ţŵö ţĥŕéé ƒöûŕ ƒîṽé šîẋ šéṽ⟧</translation>
    </message>
    <message>
        <source>%1 is an address of this Pod: another one that takes its place will have another.</source>
        <translation>⟦%1 îš åñ åððŕéšš öƒ ţĥîš Þöð: åñöţĥéŕ öñé ţĥåţ ţåķéš îţš þļåçé ŵîļļ ĥåṽé åñöţĥéŕ. öñé ţŵö ţĥŕéé ƒöûŕ ƒîṽé šîẋ š⟧</translation>
    </message>
    <message>
        <source>Some requests to host %1 below %2 match the rule %3 of this Ingress (%4).</source>
        <translation>⟦Šöɱé ŕéǫûéšţš ţö ĥöšţ %1 ƀéļöŵ %2 ɱåţçĥ ţĥé ŕûļé %3 öƒ ţĥîš Îñĝŕéšš (%4). öñé ţŵö ţĥŕéé ƒöûŕ ƒîṽé šî⟧</translation>
    </message>
    <message>
        <source>Host %1 and path %2 match the rule %3 of this Ingress (%4).</source>
        <translation>⟦Ĥöšţ %1 åñð þåţĥ %2 ɱåţçĥ ţĥé ŕûļé %3 öƒ ţĥîš Îñĝŕéšš (%4). öñé ţŵö ţĥŕéé ƒöûŕ ƒî⟧</translation>
    </message>
    <message>
        <source>No rule matches host %1 and path %2: they go to the default backend of this Ingress.</source>
        <translation>⟦Ñö ŕûļé ɱåţçĥéš ĥöšţ %1 åñð þåţĥ %2: ţĥéý ĝö ţö ţĥé ðéƒåûļţ ƀåçķéñð öƒ ţĥîš Îñĝŕéšš. öñé ţŵö ţĥŕéé ƒöûŕ ƒîṽé šîẋ šéṽ⟧</translation>
    </message>
    <message>
        <source>Host %1 is the DNS name of a Service %2 that does not exist. Create it, or correct the address.</source>
        <translation>⟦Ĥöšţ %1 îš ţĥé ÐÑŠ ñåɱé öƒ å Šéŕṽîçé %2 ţĥåţ ðöéš ñöţ éẋîšţ. Çŕéåţé îţ, öŕ çöŕŕéçţ ţĥé åððŕéšš. öñé ţŵö ţĥŕéé ƒöûŕ ƒîṽé šîẋ šéṽéñ é⟧</translation>
    </message>
    <message>
        <source>Host %1 names a Pod of the Service %2, which has none of that name.</source>
        <translation>⟦Ĥöšţ %1 ñåɱéš å Þöð öƒ ţĥé Šéŕṽîçé %2, ŵĥîçĥ ĥåš ñöñé öƒ ţĥåţ ñåɱé. öñé ţŵö ţĥŕéé ƒöûŕ ƒîṽé⟧</translation>
    </message>
    <message>
        <source>%1 leads to the Service %2, but that has no port %3. It has: %4.</source>
        <translation>⟦%1 ļéåðš ţö ţĥé Šéŕṽîçé %2, ƀûţ ţĥåţ ĥåš ñö þöŕţ %3. Îţ ĥåš: %4. öñé ţŵö ţĥŕéé ƒöûŕ ƒîṽé⟧</translation>
    </message>
    <message>
        <source>%1 is an address of the node %2, but no Service has the node port %3.</source>
        <translation>⟦%1 îš åñ åððŕéšš öƒ ţĥé ñöðé %2, ƀûţ ñö Šéŕṽîçé ĥåš ţĥé ñöðé þöŕţ %3. öñé ţŵö ţĥŕéé ƒöûŕ ƒîṽé š⟧</translation>
    </message>
    <message>
        <source>Host %1 belongs to the Ingress %2, but none of its paths matches %3.</source>
        <translation>⟦Ĥöšţ %1 ƀéļöñĝš ţö ţĥé Îñĝŕéšš %2, ƀûţ ñöñé öƒ îţš þåţĥš ɱåţçĥéš %3. öñé ţŵö ţĥŕéé ƒöûŕ ƒîṽé⟧</translation>
    </message>
    <message>
        <source>Nothing in the cluster has the address %1. Was its Service made anew?</source>
        <translation>⟦Ñöţĥîñĝ îñ ţĥé çļûšţéŕ ĥåš ţĥé åððŕéšš %1. Ŵåš îţš Šéŕṽîçé ɱåðé åñéŵ? öñé ţŵö ţĥŕéé ƒöûŕ ƒîṽé š⟧</translation>
    </message>
    <message>
        <source>%1 is a name without a namespace: nothing outside the cluster can resolve it. Write name.namespace.svc.</source>
        <translation>⟦%1 îš å ñåɱé ŵîţĥöûţ å ñåɱéšþåçé: ñöţĥîñĝ öûţšîðé ţĥé çļûšţéŕ çåñ ŕéšöļṽé îţ. Ŵŕîţé ñåɱé.ñåɱéšþåçé.šṽç. öñé ţŵö ţĥŕéé ƒöûŕ ƒîṽé šîẋ šéṽéñ éîĝĥ⟧</translation>
    </message>
    <message>
        <source>Host %1 is nothing in the cluster: requests leave it.</source>
        <translation>⟦Ĥöšţ %1 îš ñöţĥîñĝ îñ ţĥé çļûšţéŕ: ŕéǫûéšţš ļéåṽé îţ. öñé ţŵö ţĥŕéé ƒöûŕ⟧</translation>
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
    <message>
        <source>The request was cancelled.</source>
        <translation>⟦Ţĥé ŕéǫûéšţ ŵåš çåñçéļļéð. öñé ţŵö⟧</translation>
    </message>
    <message>
        <source>A request cannot be waited for on the thread that performs it.</source>
        <translation>⟦Å ŕéǫûéšţ çåññöţ ƀé ŵåîţéð ƒöŕ öñ ţĥé ţĥŕéåð ţĥåţ þéŕƒöŕɱš îţ. öñé ţŵö ţĥŕéé ƒöûŕ ƒîṽ⟧</translation>
    </message>
    <message>
        <source>%1 is no HTTP method.</source>
        <translation>⟦%1 îš ñö ĤŢŢÞ ɱéţĥöð. öñé ţ⟧</translation>
    </message>
    <message>
        <source>No request can be made: memory is short.</source>
        <translation>⟦Ñö ŕéǫûéšţ çåñ ƀé ɱåðé: ɱéɱöŕý îš šĥöŕţ. öñé ţŵö ţĥŕéé⟧</translation>
    </message>
    <message>
        <source>The header %1 cannot be sent: names are letters, digits and dashes, values have no line breaks.</source>
        <translation>⟦Ţĥé ĥéåðéŕ %1 çåññöţ ƀé šéñţ: ñåɱéš åŕé ļéţţéŕš, ðîĝîţš åñð ðåšĥéš, ṽåļûéš ĥåṽé ñö ļîñé ƀŕéåķš. öñé ţŵö ţĥŕéé ƒöûŕ ƒîṽé šîẋ šéṽéñ é⟧</translation>
    </message>
    <message>
        <source>%1 has sent nothing for %2 ms. Check that it still runs, and try again.</source>
        <translation>⟦%1 ĥåš šéñţ ñöţĥîñĝ ƒöŕ %2 ɱš. Çĥéçķ ţĥåţ îţ šţîļļ ŕûñš, åñð ţŕý åĝåîñ. öñé ţŵö ţĥŕéé ƒöûŕ ƒîṽé š⟧</translation>
    </message>
    <message>
        <source>%1 did not accept a connection within %2 seconds. Check the address, and whether a firewall or a missing VPN stands between.</source>
        <translation>⟦%1 ðîð ñöţ åççéþţ å çöññéçţîöñ ŵîţĥîñ %2 šéçöñðš. Çĥéçķ ţĥé åððŕéšš, åñð ŵĥéţĥéŕ å ƒîŕéŵåļļ öŕ å ɱîššîñĝ ṼÞÑ šţåñðš ƀéţŵééñ. öñé ţŵö ţĥŕéé ƒöûŕ ƒîṽé šîẋ šéṽéñ éîĝĥţ ñîñé ţé⟧</translation>
    </message>
    <message>
        <source>%1 accepted the connection and did not answer the TLS handshake within %2 seconds. Check that it speaks TLS on this port.</source>
        <translation>⟦%1 åççéþţéð ţĥé çöññéçţîöñ åñð ðîð ñöţ åñšŵéŕ ţĥé ŢĻŠ ĥåñðšĥåķé ŵîţĥîñ %2 šéçöñðš. Çĥéçķ ţĥåţ îţ šþéåķš ŢĻŠ öñ ţĥîš þöŕţ. öñé ţŵö ţĥŕéé ƒöûŕ ƒîṽé šîẋ šéṽéñ éîĝĥţ ñîñé⟧</translation>
    </message>
    <message>
        <source>%1 accepted the request and did not answer within %2 seconds. Try again later.</source>
        <translation>⟦%1 åççéþţéð ţĥé ŕéǫûéšţ åñð ðîð ñöţ åñšŵéŕ ŵîţĥîñ %2 šéçöñðš. Ţŕý åĝåîñ ļåţéŕ. öñé ţŵö ţĥŕéé ƒöûŕ ƒîṽé šîẋ⟧</translation>
    </message>
    <message>
        <source>%1 did not finish its answer within %2 seconds. Try again later.</source>
        <translation>⟦%1 ðîð ñöţ ƒîñîšĥ îţš åñšŵéŕ ŵîţĥîñ %2 šéçöñðš. Ţŕý åĝåîñ ļåţéŕ. öñé ţŵö ţĥŕéé ƒöûŕ ƒîṽé⟧</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted. Check that the address is right and that its certificate authority is the one configured for it.</source>
        <translation>⟦Ţĥé çéŕţîƒîçåţé öƒ %1 îš ñöţ ţŕûšţéð. Çĥéçķ ţĥåţ ţĥé åððŕéšš îš ŕîĝĥţ åñð ţĥåţ îţš çéŕţîƒîçåţé åûţĥöŕîţý îš ţĥé öñé çöñƒîĝûŕéð ƒöŕ îţ. öñé ţŵö ţĥŕéé ƒöûŕ ƒîṽé šîẋ šéṽéñ éîĝĥţ ñîñé ţéñ éļ⟧</translation>
    </message>
    <message>
        <source>The client certificate for %1 or its key cannot be used. Both must be PEM, the key without a password and of this certificate.</source>
        <translation>⟦Ţĥé çļîéñţ çéŕţîƒîçåţé ƒöŕ %1 öŕ îţš ķéý çåññöţ ƀé ûšéð. Ɓöţĥ ɱûšţ ƀé ÞÉṀ, ţĥé ķéý ŵîţĥöûţ å þåššŵöŕð åñð öƒ ţĥîš çéŕţîƒîçåţé. öñé ţŵö ţĥŕéé ƒöûŕ ƒîṽé šîẋ šéṽéñ éîĝĥţ ñîñé ţé⟧</translation>
    </message>
    <message>
        <source>%1 refused the client certificate. Use one that is valid there and not expired.</source>
        <translation>⟦%1 ŕéƒûšéð ţĥé çļîéñţ çéŕţîƒîçåţé. Ûšé öñé ţĥåţ îš ṽåļîð ţĥéŕé åñð ñöţ éẋþîŕéð. öñé ţŵö ţĥŕéé ƒöûŕ ƒîṽé šîẋ š⟧</translation>
    </message>
    <message>
        <source>%1 wants a client certificate. Choose one that is valid there.</source>
        <translation>⟦%1 ŵåñţš å çļîéñţ çéŕţîƒîçåţé. Çĥööšé öñé ţĥåţ îš ṽåļîð ţĥéŕé. öñé ţŵö ţĥŕéé ƒöûŕ ƒîṽ⟧</translation>
    </message>
    <message>
        <source>No TLS connection with %1 could be made. Check that it speaks TLS on this port, in version 1.2 or newer.</source>
        <translation>⟦Ñö ŢĻŠ çöññéçţîöñ ŵîţĥ %1 çöûļð ƀé ɱåðé. Çĥéçķ ţĥåţ îţ šþéåķš ŢĻŠ öñ ţĥîš þöŕţ, îñ ṽéŕšîöñ 1.2 öŕ ñéŵéŕ. öñé ţŵö ţĥŕéé ƒöûŕ ƒîṽé šîẋ šéṽéñ éîĝĥţ⟧</translation>
    </message>
    <message>
        <source>%1 broke its answer off before it was complete. Try again later.</source>
        <translation>⟦%1 ƀŕöķé îţš åñšŵéŕ öƒƒ ƀéƒöŕé îţ ŵåš çöɱþļéţé. Ţŕý åĝåîñ ļåţéŕ. öñé ţŵö ţĥŕéé ƒöûŕ ƒîṽé⟧</translation>
    </message>
    <message>
        <source>%1 closed the connection without an answer. Try again later.</source>
        <translation>⟦%1 çļöšéð ţĥé çöññéçţîöñ ŵîţĥöûţ åñ åñšŵéŕ. Ţŕý åĝåîñ ļåţéŕ. öñé ţŵö ţĥŕéé ƒöûŕ ƒî⟧</translation>
    </message>
    <message>
        <source>The request to %1 failed. Check the address and try again.</source>
        <translation>⟦Ţĥé ŕéǫûéšţ ţö %1 ƒåîļéð. Çĥéçķ ţĥé åððŕéšš åñð ţŕý åĝåîñ. öñé ţŵö ţĥŕéé ƒöûŕ ƒ⟧</translation>
    </message>
    <message>
        <source>The name in %1 is not known here. Check its spelling, and the DNS or VPN that would know it.</source>
        <translation>⟦Ţĥé ñåɱé îñ %1 îš ñöţ ķñöŵñ ĥéŕé. Çĥéçķ îţš šþéļļîñĝ, åñð ţĥé ÐÑŠ öŕ ṼÞÑ ţĥåţ ŵöûļð ķñöŵ îţ. öñé ţŵö ţĥŕéé ƒöûŕ ƒîṽé šîẋ šéṽéñ⟧</translation>
    </message>
    <message>
        <source>%1 refuses connections. Check host and port, and whether the server runs.</source>
        <translation>⟦%1 ŕéƒûšéš çöññéçţîöñš. Çĥéçķ ĥöšţ åñð þöŕţ, åñð ŵĥéţĥéŕ ţĥé šéŕṽéŕ ŕûñš. öñé ţŵö ţĥŕéé ƒöûŕ ƒîṽé šî⟧</translation>
    </message>
    <message>
        <source>The certificate authority for %1 cannot be read. It must be PEM.</source>
        <translation>⟦Ţĥé çéŕţîƒîçåţé åûţĥöŕîţý ƒöŕ %1 çåññöţ ƀé ŕéåð. Îţ ɱûšţ ƀé ÞÉṀ. öñé ţŵö ţĥŕéé ƒöûŕ ƒîṽé⟧</translation>
    </message>
    <message>
        <source>What answers at %1 does not speak HTTP. Check the port, and http or https.</source>
        <translation>⟦Ŵĥåţ åñšŵéŕš åţ %1 ðöéš ñöţ šþéåķ ĤŢŢÞ. Çĥéçķ ţĥé þöŕţ, åñð ĥţţþ öŕ ĥţţþš. öñé ţŵö ţĥŕéé ƒöûŕ ƒîṽé šîẋ⟧</translation>
    </message>
    <message>
        <source>%1 sent a compressed body that cannot be unpacked.</source>
        <translation>⟦%1 šéñţ å çöɱþŕéššéð ƀöðý ţĥåţ çåññöţ ƀé ûñþåçķéð. öñé ţŵö ţĥŕéé ƒöû⟧</translation>
    </message>
    <message>
        <source>The certificate's key is too weak or of a kind that is not used.</source>
        <translation>⟦Ţĥé çéŕţîƒîçåţé'š ķéý îš ţöö ŵéåķ öŕ öƒ å ķîñð ţĥåţ îš ñöţ ûšéð. öñé ţŵö ţĥŕéé ƒöûŕ ƒîṽé⟧</translation>
    </message>
    <message>
        <source>Client certificates need a CA bundle to be checked against.</source>
        <translation>⟦Çļîéñţ çéŕţîƒîçåţéš ñééð å ÇÅ ƀûñðļé ţö ƀé çĥéçķéð åĝåîñšţ. öñé ţŵö ţĥŕéé ƒöûŕ ƒî⟧</translation>
    </message>
    <message>
        <source>A certificate of the chain is damaged or cut off.</source>
        <translation>⟦Å çéŕţîƒîçåţé öƒ ţĥé çĥåîñ îš ðåɱåĝéð öŕ çûţ öƒƒ. öñé ţŵö ţĥŕéé ƒöû⟧</translation>
    </message>
    <message>
        <source>A certificate of the CA bundle is damaged or cut off.</source>
        <translation>⟦Å çéŕţîƒîçåţé öƒ ţĥé ÇÅ ƀûñðļé îš ðåɱåĝéð öŕ çûţ öƒƒ. öñé ţŵö ţĥŕéé ƒöûŕ⟧</translation>
    </message>
    <message>
        <source>Servers cannot be asked: the library %1 cannot be loaded. Install it (on Debian the package libcurl4) and start again.</source>
        <translation>⟦Šéŕṽéŕš çåññöţ ƀé åšķéð: ţĥé ļîƀŕåŕý %1 çåññöţ ƀé ļöåðéð. Îñšţåļļ îţ (öñ Ðéƀîåñ ţĥé þåçķåĝé ļîƀçûŕļ4) åñð šţåŕţ åĝåîñ. öñé ţŵö ţĥŕéé ƒöûŕ ƒîṽé šîẋ šéṽéñ éîĝĥţ ñîñé⟧</translation>
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
    <message>
        <source>Only OpenAPI 2.0 has “host” and “schemes”; this document is OpenAPI %1.</source>
        <translation>⟦Öñļý ÖþéñÅÞÎ 2.0 ĥåš “ĥöšţ” åñð “šçĥéɱéš”; ţĥîš ðöçûɱéñţ îš ÖþéñÅÞÎ %1. öñé ţŵö ţĥŕéé ƒöûŕ ƒîṽé š⟧</translation>
    </message>
    <message>
        <source>An address needs a scheme and a host.</source>
        <translation>⟦Åñ åððŕéšš ñééðš å šçĥéɱé åñð å ĥöšţ. öñé ţŵö ţĥŕé⟧</translation>
    </message>
</context>
<context>
    <name>overview</name>
    <message>
        <source>Ready</source>
        <translation>⟦Ŕéåðý ö⟧</translation>
    </message>
    <message>
        <source>Degraded</source>
        <translation>⟦Ðéĝŕåðéð ö⟧</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>⟦Ɓŕöķéñ ö⟧</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>⟦Ûñķñöŵñ ö⟧</translation>
    </message>
    <message>
        <source>backend not found</source>
        <translation>⟦ƀåçķéñð ñöţ ƒöûñð öñé⟧</translation>
    </message>
    <message>
        <source>no Pod is ready</source>
        <translation>⟦ñö Þöð îš ŕéåðý öñé⟧</translation>
    </message>
    <message>
        <source>not every Pod is ready</source>
        <translation>⟦ñöţ éṽéŕý Þöð îš ŕéåðý öñé ţŵ⟧</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>⟦öƒƒļîñé ö⟧</translation>
    </message>
    <message>
        <source>no key needed</source>
        <translation>⟦ñö ķéý ñééðéð öñ⟧</translation>
    </message>
    <message>
        <source>API</source>
        <translation>⟦ÅÞÎ ö⟧</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>⟦Þåţĥ ö⟧</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>⟦Ŕéǫûéšţš ö⟧</translation>
    </message>
    <message>
        <source>Req/s</source>
        <translation>⟦Ŕéǫ/š ö⟧</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>⟦Ţŕéñð ö⟧</translation>
    </message>
    <message>
        <source>Errors %</source>
        <translation>⟦Éŕŕöŕš % ö⟧</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>⟦Ñöţé ö⟧</translation>
    </message>
    <message>
        <source>p50, ms</source>
        <translation>⟦þ50, ɱš ö⟧</translation>
    </message>
    <message>
        <source>p95, ms</source>
        <translation>⟦þ95, ɱš ö⟧</translation>
    </message>
    <message>
        <source>p99, ms</source>
        <translation>⟦þ99, ɱš ö⟧</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>⟦%1 îñ åļļ ö⟧</translation>
    </message>
    <message>
        <source>Refused, 4xx</source>
        <translation>⟦Ŕéƒûšéð, 4ẋẋ öñ⟧</translation>
    </message>
    <message>
        <source>none</source>
        <translation>⟦ñöñé ö⟧</translation>
    </message>
    <message>
        <source>%1/s, mostly %2</source>
        <translation>⟦%1/š, ɱöšţļý %2 öñé⟧</translation>
    </message>
    <message>
        <source>Failed, 5xx</source>
        <translation>⟦Ƒåîļéð, 5ẋẋ ö⟧</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>⟦%1/š ö⟧</translation>
    </message>
    <message>
        <source>peak %1 at %2</source>
        <translation>⟦þéåķ %1 åţ %2 öñ⟧</translation>
    </message>
    <message>
        <source>Open Local gateway</source>
        <translation>⟦Öþéñ Ļöçåļ ĝåţéŵåý öñé⟧</translation>
    </message>
    <message>
        <source>Show requests</source>
        <translation>⟦Šĥöŵ ŕéǫûéšţš öñ⟧</translation>
    </message>
    <message>
        <source>Show on map</source>
        <translation>⟦Šĥöŵ öñ ɱåþ ö⟧</translation>
    </message>
    <message>
        <source>Failing</source>
        <translation>⟦Ƒåîļîñĝ ö⟧</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>⟦Ŵåŕñîñĝ ö⟧</translation>
    </message>
    <message>
        <source>Open Cluster</source>
        <translation>⟦Öþéñ Çļûšţéŕ öñ⟧</translation>
    </message>
    <message>
        <source>Show in Policies</source>
        <translation>⟦Šĥöŵ îñ Þöļîçîéš öñé⟧</translation>
    </message>
</context>
<context>
    <name>overview::AddressBar</name>
    <message>
        <source>Copy %1</source>
        <translation>⟦Çöþý %1 ö⟧</translation>
    </message>
</context>
<context>
    <name>overview::AttentionList</name>
    <message>
        <source>What needs attention</source>
        <translation>⟦Ŵĥåţ ñééðš åţţéñţîöñ öñé ţ⟧</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>⟦ƒöŕ %1 ö⟧</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>⟦šîñçé %1 ö⟧</translation>
    </message>
</context>
<context>
    <name>overview::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>⟦Öṽéŕṽîéŵ ö⟧</translation>
    </message>
    <message>
        <source>Waiting for a workspace</source>
        <translation>⟦Ŵåîţîñĝ ƒöŕ å ŵöŕķšþåçé öñé ţŵ⟧</translation>
    </message>
    <message>
        <source>Time that is looked at</source>
        <translation>⟦Ţîɱé ţĥåţ îš ļööķéð åţ öñé ţŵ⟧</translation>
    </message>
    <message>
        <source>5 min</source>
        <translation>⟦5 ɱîñ ö⟧</translation>
    </message>
    <message>
        <source>15 min</source>
        <translation>⟦15 ɱîñ ö⟧</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>⟦1 ĥ ö⟧</translation>
    </message>
    <message>
        <source>All held</source>
        <translation>⟦Åļļ ĥéļð ö⟧</translation>
    </message>
    <message>
        <source>Follow or hold</source>
        <translation>⟦Ƒöļļöŵ öŕ ĥöļð öñé⟧</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>⟦Ļîṽé ö⟧</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>⟦Þåûšéð ö⟧</translation>
    </message>
    <message>
        <source>APIs</source>
        <translation>⟦ÅÞÎš ö⟧</translation>
    </message>
    <message>
        <source>Show on map</source>
        <translation>⟦Šĥöŵ öñ ɱåþ ö⟧</translation>
    </message>
    <message>
        <source>APIs, the busiest first</source>
        <translation>⟦ÅÞÎš, ţĥé ƀûšîéšţ ƒîŕšţ öñé ţŵ⟧</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>⟦Ñééðš åţţéñţîöñ öñé⟧</translation>
    </message>
    <message>
        <source>The line for the shell</source>
        <translation>⟦Ţĥé ļîñé ƒöŕ ţĥé šĥéļļ öñé ţŵ⟧</translation>
    </message>
    <message>
        <source>last 5 min</source>
        <translation>⟦ļåšţ 5 ɱîñ ö⟧</translation>
    </message>
    <message>
        <source>last 15 min</source>
        <translation>⟦ļåšţ 15 ɱîñ ö⟧</translation>
    </message>
    <message>
        <source>last hour</source>
        <translation>⟦ļåšţ ĥöûŕ ö⟧</translation>
    </message>
    <message>
        <source>all that is held</source>
        <translation>⟦åļļ ţĥåţ îš ĥéļð öñé⟧</translation>
    </message>
    <message numerus="yes">
        <source>%n API(s), </source>
        <translation><numerusform>⟦%n ÅÞÎ(š),  ö⟧</numerusform><numerusform>⟦%n ÅÞÎ(š),  ö⟧</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s)</source>
        <translation><numerusform>⟦%n šûƀšçŕîþţîöñ(š) öñé⟧</numerusform><numerusform>⟦%n šûƀšçŕîþţîöñ(š) öñé⟧</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>, %n Service(s)</source>
        <translation><numerusform>⟦, %n Šéŕṽîçé(š) öñé⟧</numerusform><numerusform>⟦, %n Šéŕṽîçé(š) öñé⟧</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>, %n Pod(s)</source>
        <translation><numerusform>⟦, %n Þöð(š) ö⟧</numerusform><numerusform>⟦, %n Þöð(š) ö⟧</numerusform></translation>
    </message>
    <message>
        <source>The cluster cannot be read</source>
        <translation>⟦Ţĥé çļûšţéŕ çåññöţ ƀé ŕéåð öñé ţŵö⟧</translation>
    </message>
    <message>
        <source>The cluster as it is shown is %1</source>
        <translation>⟦Ţĥé çļûšţéŕ åš îţ îš šĥöŵñ îš %1 öñé ţŵö ţĥ⟧</translation>
    </message>
    <message numerus="yes">
        <source>%n failing</source>
        <translation><numerusform>⟦%n ƒåîļîñĝ ö⟧</numerusform><numerusform>⟦%n ƒåîļîñĝ ö⟧</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation><numerusform>⟦%n ŵåŕñîñĝ(š) öñ⟧</numerusform><numerusform>⟦%n ŵåŕñîñĝ(š) öñ⟧</numerusform></translation>
    </message>
    <message>
        <source>The gateway listens, every API reaches its backend, and no call was refused: %1.</source>
        <translation>⟦Ţĥé ĝåţéŵåý ļîšţéñš, éṽéŕý ÅÞÎ ŕéåçĥéš îţš ƀåçķéñð, åñð ñö çåļļ ŵåš ŕéƒûšéð: %1. öñé ţŵö ţĥŕéé ƒöûŕ ƒîṽé šîẋ š⟧</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>⟦Çöþîéð: %1 ö⟧</translation>
    </message>
    <message>
        <source>No API is selected</source>
        <translation>⟦Ñö ÅÞÎ îš šéļéçţéð öñé⟧</translation>
    </message>
    <message>
        <source>The gateway does not listen</source>
        <translation>⟦Ţĥé ĝåţéŵåý ðöéš ñöţ ļîšţéñ öñé ţŵö⟧</translation>
    </message>
    <message>
        <source>Show the API's requests</source>
        <translation>⟦Šĥöŵ ţĥé ÅÞÎ'š ŕéǫûéšţš öñé ţŵ⟧</translation>
    </message>
    <message>
        <source>Show the API on the map</source>
        <translation>⟦Šĥöŵ ţĥé ÅÞÎ öñ ţĥé ɱåþ öñé ţŵ⟧</translation>
    </message>
    <message>
        <source>Follow the figures</source>
        <translation>⟦Ƒöļļöŵ ţĥé ƒîĝûŕéš öñé⟧</translation>
    </message>
    <message>
        <source>Hold the figures</source>
        <translation>⟦Ĥöļð ţĥé ƒîĝûŕéš öñé⟧</translation>
    </message>
    <message>
        <source>Show the figures as a chart</source>
        <translation>⟦Šĥöŵ ţĥé ƒîĝûŕéš åš å çĥåŕţ öñé ţŵö⟧</translation>
    </message>
    <message>
        <source>Show the figures as a table</source>
        <translation>⟦Šĥöŵ ţĥé ƒîĝûŕéš åš å ţåƀļé öñé ţŵö⟧</translation>
    </message>
    <message>
        <source>Copy the figures as CSV</source>
        <translation>⟦Çöþý ţĥé ƒîĝûŕéš åš ÇŠṼ öñé ţŵ⟧</translation>
    </message>
    <message>
        <source>the figures as CSV</source>
        <translation>⟦ţĥé ƒîĝûŕéš åš ÇŠṼ öñé⟧</translation>
    </message>
    <message>
        <source>Copy the gateway's address</source>
        <translation>⟦Çöþý ţĥé ĝåţéŵåý'š åððŕéšš öñé ţŵö⟧</translation>
    </message>
    <message>
        <source>Look at the last 5 minutes</source>
        <translation>⟦Ļööķ åţ ţĥé ļåšţ 5 ɱîñûţéš öñé ţŵö⟧</translation>
    </message>
    <message>
        <source>Look at the last 15 minutes</source>
        <translation>⟦Ļööķ åţ ţĥé ļåšţ 15 ɱîñûţéš öñé ţŵö⟧</translation>
    </message>
    <message>
        <source>Look at the last hour</source>
        <translation>⟦Ļööķ åţ ţĥé ļåšţ ĥöûŕ öñé ţ⟧</translation>
    </message>
    <message>
        <source>Look at all that is held</source>
        <translation>⟦Ļööķ åţ åļļ ţĥåţ îš ĥéļð öñé ţŵö⟧</translation>
    </message>
    <message>
        <source>Nothing needs attention</source>
        <translation>⟦Ñöţĥîñĝ ñééðš åţţéñţîöñ öñé ţŵ⟧</translation>
    </message>
    <message>
        <source>Reading the cluster</source>
        <translation>⟦Ŕéåðîñĝ ţĥé çļûšţéŕ öñé ţ⟧</translation>
    </message>
    <message>
        <source>What is behind the APIs is not known yet.</source>
        <translation>⟦Ŵĥåţ îš ƀéĥîñð ţĥé ÅÞÎš îš ñöţ ķñöŵñ ýéţ. öñé ţŵö ţĥŕéé⟧</translation>
    </message>
</context>
<context>
    <name>overview::TrafficPanel</name>
    <message>
        <source>Requests per second and latency</source>
        <translation>⟦Ŕéǫûéšţš þéŕ šéçöñð åñð ļåţéñçý öñé ţŵö ţ⟧</translation>
    </message>
    <message>
        <source>Form of the figures</source>
        <translation>⟦Ƒöŕɱ öƒ ţĥé ƒîĝûŕéš öñé ţ⟧</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>⟦Çĥåŕţ ö⟧</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>⟦Ţåƀļé ö⟧</translation>
    </message>
    <message>
        <source>Requests per second and latency over time</source>
        <translation>⟦Ŕéǫûéšţš þéŕ šéçöñð åñð ļåţéñçý öṽéŕ ţîɱé öñé ţŵö ţĥŕéé⟧</translation>
    </message>
    <message>
        <source>Open the tester</source>
        <translation>⟦Öþéñ ţĥé ţéšţéŕ öñé⟧</translation>
    </message>
    <message>
        <source>Copy the line</source>
        <translation>⟦Çöþý ţĥé ļîñé öñ⟧</translation>
    </message>
    <message>
        <source>Show all that is held</source>
        <translation>⟦Šĥöŵ åļļ ţĥåţ îš ĥéļð öñé ţ⟧</translation>
    </message>
    <message>
        <source>No request in this time: %1. The last one arrived %2.</source>
        <translation>⟦Ñö ŕéǫûéšţ îñ ţĥîš ţîɱé: %1. Ţĥé ļåšţ öñé åŕŕîṽéð %2. öñé ţŵö ţĥŕéé ƒöûŕ⟧</translation>
    </message>
    <message>
        <source>No request has arrived yet. Send one with the tester, or from a shell:</source>
        <translation>⟦Ñö ŕéǫûéšţ ĥåš åŕŕîṽéð ýéţ. Šéñð öñé ŵîţĥ ţĥé ţéšţéŕ, öŕ ƒŕöɱ å šĥéļļ: öñé ţŵö ţĥŕéé ƒöûŕ ƒîṽé š⟧</translation>
    </message>
</context>
<context>
    <name>pki</name>
    <message>
        <source>%1 is no name for a certificate.</source>
        <translation>⟦%1 îš ñö ñåɱé ƒöŕ å çéŕţîƒîçåţé. öñé ţŵö ţĥ⟧</translation>
    </message>
    <message>
        <source>No key could be made.</source>
        <translation>⟦Ñö ķéý çöûļð ƀé ɱåðé. öñé ţ⟧</translation>
    </message>
    <message>
        <source>No certificate authority could be made.</source>
        <translation>⟦Ñö çéŕţîƒîçåţé åûţĥöŕîţý çöûļð ƀé ɱåðé. öñé ţŵö ţĥŕéé⟧</translation>
    </message>
    <message>
        <source>The certificate for %1 could not be made.</source>
        <translation>⟦Ţĥé çéŕţîƒîçåţé ƒöŕ %1 çöûļð ñöţ ƀé ɱåðé. öñé ţŵö ţĥŕéé⟧</translation>
    </message>
    <message>
        <source>This is no PKCS#12 file with a certificate, or its password is wrong.</source>
        <translation>⟦Ţĥîš îš ñö ÞĶÇŠ#12 ƒîļé ŵîţĥ å çéŕţîƒîçåţé, öŕ îţš þåššŵöŕð îš ŵŕöñĝ. öñé ţŵö ţĥŕéé ƒöûŕ ƒîṽé š⟧</translation>
    </message>
    <message>
        <source>What is to be revoked is no certificate.</source>
        <translation>⟦Ŵĥåţ îš ţö ƀé ŕéṽöķéð îš ñö çéŕţîƒîçåţé. öñé ţŵö ţĥŕéé⟧</translation>
    </message>
    <message>
        <source>No list of revoked certificates could be made.</source>
        <translation>⟦Ñö ļîšţ öƒ ŕéṽöķéð çéŕţîƒîçåţéš çöûļð ƀé ɱåðé. öñé ţŵö ţĥŕéé ƒ⟧</translation>
    </message>
    <message>
        <source>This PKCS#12 file wants its password hashed more than two million times: export it with fewer iterations.</source>
        <translation>⟦Ţĥîš ÞĶÇŠ#12 ƒîļé ŵåñţš îţš þåššŵöŕð ĥåšĥéð ɱöŕé ţĥåñ ţŵö ɱîļļîöñ ţîɱéš: éẋþöŕţ îţ ŵîţĥ ƒéŵéŕ îţéŕåţîöñš. öñé ţŵö ţĥŕéé ƒöûŕ ƒîṽé šîẋ šéṽéñ éîĝĥţ⟧</translation>
    </message>
</context>
<context>
    <name>policies</name>
    <message>
        <source>All APIs</source>
        <translation>⟦Åļļ ÅÞÎš ö⟧</translation>
    </message>
    <message>
        <source>Workspaces</source>
        <translation>⟦Ŵöŕķšþåçéš ö⟧</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>⟦Þŕöðûçţš ö⟧</translation>
    </message>
    <message>
        <source>APIs</source>
        <translation>⟦ÅÞÎš ö⟧</translation>
    </message>
    <message>
        <source>Fragments</source>
        <translation>⟦Ƒŕåĝɱéñţš ö⟧</translation>
    </message>
    <message>
        <source>, revision %1</source>
        <translation>⟦, ŕéṽîšîöñ %1 öñ⟧</translation>
    </message>
    <message>
        <source>no document of its own</source>
        <translation>⟦ñö ðöçûɱéñţ öƒ îţš öŵñ öñé ţŵ⟧</translation>
    </message>
    <message>
        <source>not checked yet</source>
        <translation>⟦ñöţ çĥéçķéð ýéţ öñé⟧</translation>
    </message>
    <message>
        <source>quarantined by the gateway: its calls get 500</source>
        <translation>⟦ǫûåŕåñţîñéð ƀý ţĥé ĝåţéŵåý: îţš çåļļš ĝéţ 500 öñé ţŵö ţĥŕéé ƒ⟧</translation>
    </message>
    <message numerus="yes">
        <source>%n use(s) of what is not supported</source>
        <translation><numerusform>⟦%n ûšé(š) öƒ ŵĥåţ îš ñöţ šûþþöŕţéð öñé ţŵö ţĥŕ⟧</numerusform><numerusform>⟦%n ûšé(š) öƒ ŵĥåţ îš ñöţ šûþþöŕţéð öñé ţŵö ţĥŕ⟧</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation><numerusform>⟦%n þŕöƀļéɱ(š) öñ⟧</numerusform><numerusform>⟦%n þŕöƀļéɱ(š) öñ⟧</numerusform></translation>
    </message>
    <message>
        <source>fine</source>
        <translation>⟦ƒîñé ö⟧</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>⟦Ļîñé ö⟧</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>⟦Çöļûɱñ ö⟧</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>⟦Ŵĥåţ îš ŵŕöñĝ öñ⟧</translation>
    </message>
    <message>
        <source>Not supported</source>
        <translation>⟦Ñöţ šûþþöŕţéð öñ⟧</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>⟦Ļîñéš ö⟧</translation>
    </message>
    <message>
        <source>What to do instead</source>
        <translation>⟦Ŵĥåţ ţö ðö îñšţéåð öñé⟧</translation>
    </message>
    <message numerus="yes">
        <source>%n policy(ies)</source>
        <translation><numerusform>⟦%n þöļîçý(îéš) öñé⟧</numerusform><numerusform>⟦%n þöļîçý(îéš) öñé⟧</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n expression(s)</source>
        <translation><numerusform>⟦%n éẋþŕéššîöñ(š) öñé⟧</numerusform><numerusform>⟦%n éẋþŕéššîöñ(š) öñé⟧</numerusform></translation>
    </message>
</context>
<context>
    <name>policies::DocumentPane</name>
    <message>
        <source>Format</source>
        <translation>⟦Ƒöŕɱåţ ö⟧</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>⟦Šåṽé ö⟧</translation>
    </message>
    <message>
        <source>What is shown of the policy</source>
        <translation>⟦Ŵĥåţ îš šĥöŵñ öƒ ţĥé þöļîçý öñé ţŵö⟧</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>⟦Ðöçûɱéñţ ö⟧</translation>
    </message>
    <message>
        <source>Effective</source>
        <translation>⟦Éƒƒéçţîṽé ö⟧</translation>
    </message>
    <message>
        <source>Policy document</source>
        <translation>⟦Þöļîçý ðöçûɱéñţ öñé⟧</translation>
    </message>
    <message>
        <source>No document of its own stands here: what the wider scopes say runs. “Effective” shows it.</source>
        <translation>⟦Ñö ðöçûɱéñţ öƒ îţš öŵñ šţåñðš ĥéŕé: ŵĥåţ ţĥé ŵîðéŕ šçöþéš šåý ŕûñš. “Éƒƒéçţîṽé” šĥöŵš îţ. öñé ţŵö ţĥŕéé ƒöûŕ ƒîṽé šîẋ šéṽéñ⟧</translation>
    </message>
    <message>
        <source>Write one</source>
        <translation>⟦Ŵŕîţé öñé ö⟧</translation>
    </message>
    <message>
        <source>There is no document to check.</source>
        <translation>⟦Ţĥéŕé îš ñö ðöçûɱéñţ ţö çĥéçķ. öñé ţŵö ţ⟧</translation>
    </message>
    <message>
        <source>The document cannot be read</source>
        <translation>⟦Ţĥé ðöçûɱéñţ çåññöţ ƀé ŕéåð öñé ţŵö⟧</translation>
    </message>
    <message>
        <source>The document was not saved</source>
        <translation>⟦Ţĥé ðöçûɱéñţ ŵåš ñöţ šåṽéð öñé ţŵö⟧</translation>
    </message>
    <message>
        <source>No workspace is open.</source>
        <translation>⟦Ñö ŵöŕķšþåçé îš öþéñ. öñé ţ⟧</translation>
    </message>
    <message>
        <source>Waiting for a workspace</source>
        <translation>⟦Ŵåîţîñĝ ƒöŕ å ŵöŕķšþåçé öñé ţŵ⟧</translation>
    </message>
    <message>
        <source>Reading the document</source>
        <translation>⟦Ŕéåðîñĝ ţĥé ðöçûɱéñţ öñé ţ⟧</translation>
    </message>
    <message>
        <source>A fragment runs where documents include it</source>
        <translation>⟦Å ƒŕåĝɱéñţ ŕûñš ŵĥéŕé ðöçûɱéñţš îñçļûðé îţ öñé ţŵö ţĥŕéé⟧</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>⟦Çĥåñĝéð ö⟧</translation>
    </message>
    <message>
        <source>Quarantined</source>
        <translation>⟦Ǫûåŕåñţîñéð ö⟧</translation>
    </message>
    <message>
        <source>Changed, not saved</source>
        <translation>⟦Çĥåñĝéð, ñöţ šåṽéð öñé⟧</translation>
    </message>
    <message>
        <source>No document is shown</source>
        <translation>⟦Ñö ðöçûɱéñţ îš šĥöŵñ öñé ţ⟧</translation>
    </message>
    <message>
        <source>The effective policy is joined from several documents: open one of them</source>
        <translation>⟦Ţĥé éƒƒéçţîṽé þöļîçý îš ĵöîñéð ƒŕöɱ šéṽéŕåļ ðöçûɱéñţš: öþéñ öñé öƒ ţĥéɱ öñé ţŵö ţĥŕéé ƒöûŕ ƒîṽé š⟧</translation>
    </message>
    <message>
        <source>It is being saved</source>
        <translation>⟦Îţ îš ƀéîñĝ šåṽéð öñé⟧</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>⟦Ñöţĥîñĝ ŵåš çĥåñĝéð öñé ţ⟧</translation>
    </message>
    <message>
        <source>The document has no problems</source>
        <translation>⟦Ţĥé ðöçûɱéñţ ĥåš ñö þŕöƀļéɱš öñé ţŵö⟧</translation>
    </message>
    <message>
        <source>A document that is no markup cannot be formatted</source>
        <translation>⟦Å ðöçûɱéñţ ţĥåţ îš ñö ɱåŕķûþ çåññöţ ƀé ƒöŕɱåţţéð öñé ţŵö ţĥŕéé ƒö⟧</translation>
    </message>
    <message>
        <source>The file was removed since it was read</source>
        <translation>⟦Ţĥé ƒîļé ŵåš ŕéɱöṽéð šîñçé îţ ŵåš ŕéåð öñé ţŵö ţĥŕé⟧</translation>
    </message>
    <message>
        <source>The file was changed since it was read</source>
        <translation>⟦Ţĥé ƒîļé ŵåš çĥåñĝéð šîñçé îţ ŵåš ŕéåð öñé ţŵö ţĥŕé⟧</translation>
    </message>
    <message>
        <source>Your text is still here and not saved.</source>
        <translation>⟦Ýöûŕ ţéẋţ îš šţîļļ ĥéŕé åñð ñöţ šåṽéð. öñé ţŵö ţĥŕé⟧</translation>
    </message>
    <message>
        <source>Your text is still here and not saved. Undo brings it back after reloading.</source>
        <translation>⟦Ýöûŕ ţéẋţ îš šţîļļ ĥéŕé åñð ñöţ šåṽéð. Ûñðö ƀŕîñĝš îţ ƀåçķ åƒţéŕ ŕéļöåðîñĝ. öñé ţŵö ţĥŕéé ƒöûŕ ƒîṽé šîẋ⟧</translation>
    </message>
    <message>
        <source>Reload the file</source>
        <translation>⟦Ŕéļöåð ţĥé ƒîļé öñé⟧</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>⟦Ķééþ éðîţîñĝ öñ⟧</translation>
    </message>
    <message>
        <source>Write it again</source>
        <translation>⟦Ŵŕîţé îţ åĝåîñ öñé⟧</translation>
    </message>
    <message>
        <source>Write mine over it</source>
        <translation>⟦Ŵŕîţé ɱîñé öṽéŕ îţ öñé⟧</translation>
    </message>
    <message>
        <source>The drafts of the last time cannot be read; new ones are kept only until the end</source>
        <translation>⟦Ţĥé ðŕåƒţš öƒ ţĥé ļåšţ ţîɱé çåññöţ ƀé ŕéåð; ñéŵ öñéš åŕé ķéþţ öñļý ûñţîļ ţĥé éñð öñé ţŵö ţĥŕéé ƒöûŕ ƒîṽé šîẋ š⟧</translation>
    </message>
</context>
<context>
    <name>policies::EffectivePane</name>
    <message>
        <source>%1, built in: the catalog has no global document</source>
        <translation>⟦%1, ƀûîļţ îñ: ţĥé çåţåļöĝ ĥåš ñö ĝļöƀåļ ðöçûɱéñţ öñé ţŵö ţĥŕéé ƒö⟧</translation>
    </message>
    <message>
        <source>Called by</source>
        <translation>⟦Çåļļéð ƀý ö⟧</translation>
    </message>
    <message>
        <source>Product whose subscription calls</source>
        <translation>⟦Þŕöðûçţ ŵĥöšé šûƀšçŕîþţîöñ çåļļš öñé ţŵö ţĥ⟧</translation>
    </message>
    <message>
        <source>Effective policy</source>
        <translation>⟦Éƒƒéçţîṽé þöļîçý öñé⟧</translation>
    </message>
    <message>
        <source>a key without a product</source>
        <translation>⟦å ķéý ŵîţĥöûţ å þŕöðûçţ öñé ţŵ⟧</translation>
    </message>
    <message>
        <source>product %1</source>
        <translation>⟦þŕöðûçţ %1 ö⟧</translation>
    </message>
    <message>
        <source>Joining the scopes</source>
        <translation>⟦Ĵöîñîñĝ ţĥé šçöþéš öñé⟧</translation>
    </message>
    <message>
        <source>A document is left out: it is no markup</source>
        <translation>⟦Å ðöçûɱéñţ îš ļéƒţ öûţ: îţ îš ñö ɱåŕķûþ öñé ţŵö ţĥŕéé⟧</translation>
    </message>
    <message>
        <source>Enter opens this line of its document</source>
        <translation>⟦Éñţéŕ öþéñš ţĥîš ļîñé öƒ îţš ðöçûɱéñţ öñé ţŵö ţĥŕé⟧</translation>
    </message>
    <message>
        <source>With changes that are not saved; the gateway runs what is saved</source>
        <translation>⟦Ŵîţĥ çĥåñĝéš ţĥåţ åŕé ñöţ šåṽéð; ţĥé ĝåţéŵåý ŕûñš ŵĥåţ îš šåṽéð öñé ţŵö ţĥŕéé ƒöûŕ ƒîṽ⟧</translation>
    </message>
</context>
<context>
    <name>policies::FindBar</name>
    <message>
        <source>Find in the document</source>
        <translation>⟦Ƒîñð îñ ţĥé ðöçûɱéñţ öñé ţ⟧</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>⟦Þŕéṽîöûš ɱåţçĥ öñé⟧</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>⟦Ñéẋţ ɱåţçĥ ö⟧</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>⟦Çļöšé ţĥé šéåŕçĥ öñé⟧</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>⟦ñöţ ƒöûñð ö⟧</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>⟦%1 öƒ %2 ö⟧</translation>
    </message>
</context>
<context>
    <name>policies::PoliciesPage</name>
    <message>
        <source>Policies</source>
        <translation>⟦Þöļîçîéš ö⟧</translation>
    </message>
    <message>
        <source>Waiting for a workspace</source>
        <translation>⟦Ŵåîţîñĝ ƒöŕ å ŵöŕķšþåçé öñé ţŵ⟧</translation>
    </message>
    <message>
        <source>Checking the policy documents</source>
        <translation>⟦Çĥéçķîñĝ ţĥé þöļîçý ðöçûɱéñţš öñé ţŵö ţ⟧</translation>
    </message>
    <message>
        <source>The catalog was not taken; this is the one before</source>
        <translation>⟦Ţĥé çåţåļöĝ ŵåš ñöţ ţåķéñ; ţĥîš îš ţĥé öñé ƀéƒöŕé öñé ţŵö ţĥŕéé ƒöû⟧</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation><numerusform>⟦%n ðöçûɱéñţ(š) öñé⟧</numerusform><numerusform>⟦%n ðöçûɱéñţ(š) öñé⟧</numerusform></translation>
    </message>
    <message>
        <source>all fine</source>
        <translation>⟦åļļ ƒîñé ö⟧</translation>
    </message>
    <message numerus="yes">
        <source>%n with problems</source>
        <translation><numerusform>⟦%n ŵîţĥ þŕöƀļéɱš öñé⟧</numerusform><numerusform>⟦%n ŵîţĥ þŕöƀļéɱš öñé⟧</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n quarantined</source>
        <translation><numerusform>⟦%n ǫûåŕåñţîñéð öñé⟧</numerusform><numerusform>⟦%n ǫûåŕåñţîñéð öñé⟧</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n changed, not saved</source>
        <translation><numerusform>⟦%n çĥåñĝéð, ñöţ šåṽéð öñé ţ⟧</numerusform><numerusform>⟦%n çĥåñĝéð, ñöţ šåṽéð öñé ţ⟧</numerusform></translation>
    </message>
    <message>
        <source>The catalog has no such policy document</source>
        <translation>⟦Ţĥé çåţåļöĝ ĥåš ñö šûçĥ þöļîçý ðöçûɱéñţ öñé ţŵö ţĥŕéé⟧</translation>
    </message>
    <message>
        <source>Save the document</source>
        <translation>⟦Šåṽé ţĥé ðöçûɱéñţ öñé⟧</translation>
    </message>
    <message>
        <source>Format the document</source>
        <translation>⟦Ƒöŕɱåţ ţĥé ðöçûɱéñţ öñé ţ⟧</translation>
    </message>
    <message>
        <source>Look whether the file was changed</source>
        <translation>⟦Ļööķ ŵĥéţĥéŕ ţĥé ƒîļé ŵåš çĥåñĝéð öñé ţŵö ţĥ⟧</translation>
    </message>
    <message>
        <source>No document is shown</source>
        <translation>⟦Ñö ðöçûɱéñţ îš šĥöŵñ öñé ţ⟧</translation>
    </message>
    <message>
        <source>Take back: %1</source>
        <translation>⟦Ţåķé ƀåçķ: %1 öñ⟧</translation>
    </message>
    <message>
        <source>Take back the last change of a file</source>
        <translation>⟦Ţåķé ƀåçķ ţĥé ļåšţ çĥåñĝé öƒ å ƒîļé öñé ţŵö ţĥŕ⟧</translation>
    </message>
    <message>
        <source>Nothing was changed yet</source>
        <translation>⟦Ñöţĥîñĝ ŵåš çĥåñĝéð ýéţ öñé ţŵ⟧</translation>
    </message>
    <message>
        <source>Test the operation</source>
        <translation>⟦Ţéšţ ţĥé öþéŕåţîöñ öñé⟧</translation>
    </message>
    <message>
        <source>No API or operation is shown</source>
        <translation>⟦Ñö ÅÞÎ öŕ öþéŕåţîöñ îš šĥöŵñ öñé ţŵö⟧</translation>
    </message>
    <message>
        <source>Filter the policy documents</source>
        <translation>⟦Ƒîļţéŕ ţĥé þöļîçý ðöçûɱéñţš öñé ţŵö⟧</translation>
    </message>
    <message>
        <source>Find in the document</source>
        <translation>⟦Ƒîñð îñ ţĥé ðöçûɱéñţ öñé ţ⟧</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>⟦Ñéẋţ ɱåţçĥ ö⟧</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>⟦Þŕéṽîöûš ɱåţçĥ öñé⟧</translation>
    </message>
    <message>
        <source>Next problem</source>
        <translation>⟦Ñéẋţ þŕöƀļéɱ öñ⟧</translation>
    </message>
    <message>
        <source>Previous problem</source>
        <translation>⟦Þŕéṽîöûš þŕöƀļéɱ öñé⟧</translation>
    </message>
    <message>
        <source>Show the document</source>
        <translation>⟦Šĥöŵ ţĥé ðöçûɱéñţ öñé⟧</translation>
    </message>
    <message>
        <source>Show what runs: the effective policy</source>
        <translation>⟦Šĥöŵ ŵĥåţ ŕûñš: ţĥé éƒƒéçţîṽé þöļîçý öñé ţŵö ţĥŕ⟧</translation>
    </message>
    <message>
        <source>A fragment runs where documents include it</source>
        <translation>⟦Å ƒŕåĝɱéñţ ŕûñš ŵĥéŕé ðöçûɱéñţš îñçļûðé îţ öñé ţŵö ţĥŕéé⟧</translation>
    </message>
    <message>
        <source>Show what of the document is not supported</source>
        <translation>⟦Šĥöŵ ŵĥåţ öƒ ţĥé ðöçûɱéñţ îš ñöţ šûþþöŕţéð öñé ţŵö ţĥŕéé⟧</translation>
    </message>
    <message>
        <source>Go to the list of documents</source>
        <translation>⟦Ĝö ţö ţĥé ļîšţ öƒ ðöçûɱéñţš öñé ţŵö⟧</translation>
    </message>
    <message>
        <source>Not taken back: %1</source>
        <translation>⟦Ñöţ ţåķéñ ƀåçķ: %1 öñé⟧</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>⟦Ţåķéñ ƀåçķ: %1 öñé⟧</translation>
    </message>
    <message>
        <source>Show requests</source>
        <translation>⟦Šĥöŵ ŕéǫûéšţš öñ⟧</translation>
    </message>
    <message>
        <source>No API, operation or product is shown</source>
        <translation>⟦Ñö ÅÞÎ, öþéŕåţîöñ öŕ þŕöðûçţ îš šĥöŵñ öñé ţŵö ţĥŕé⟧</translation>
    </message>
    <message>
        <source>Open in tester</source>
        <translation>⟦Öþéñ îñ ţéšţéŕ öñé⟧</translation>
    </message>
</context>
<context>
    <name>policies::PolicyEditor</name>
    <message>
        <source>Esc leads back to the list</source>
        <translation>⟦Éšç ļéåðš ƀåçķ ţö ţĥé ļîšţ öñé ţŵö⟧</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>⟦Ûñðö ö⟧</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>⟦Ŕéðö ö⟧</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>⟦Çûţ ö⟧</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>⟦Çöþý ö⟧</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>⟦Þåšţé ö⟧</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>⟦Šéļéçţ åļļ ö⟧</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>⟦Ƒîñð ö⟧</translation>
    </message>
</context>
<context>
    <name>policies::PolicyList</name>
    <message>
        <source>Filter the policy documents</source>
        <translation>⟦Ƒîļţéŕ ţĥé þöļîçý ðöçûɱéñţš öñé ţŵö⟧</translation>
    </message>
    <message>
        <source>Filter, for example uses:cors</source>
        <translation>⟦Ƒîļţéŕ, ƒöŕ éẋåɱþļé ûšéš:çöŕš öñé ţŵö ţ⟧</translation>
    </message>
    <message>
        <source>Not fine</source>
        <translation>⟦Ñöţ ƒîñé ö⟧</translation>
    </message>
    <message>
        <source>Policy documents</source>
        <translation>⟦Þöļîçý ðöçûɱéñţš öñé⟧</translation>
    </message>
</context>
<context>
    <name>policies::PolicyTree</name>
    <message>
        <source>changed, not saved</source>
        <translation>⟦çĥåñĝéð, ñöţ šåṽéð öñé⟧</translation>
    </message>
</context>
<context>
    <name>policies::ProblemsPane</name>
    <message>
        <source>What the check found</source>
        <translation>⟦Ŵĥåţ ţĥé çĥéçķ ƒöûñð öñé ţ⟧</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>⟦Þŕöƀļéɱš ö⟧</translation>
    </message>
    <message>
        <source>Not supported</source>
        <translation>⟦Ñöţ šûþþöŕţéð öñ⟧</translation>
    </message>
    <message>
        <source>Problems of the document</source>
        <translation>⟦Þŕöƀļéɱš öƒ ţĥé ðöçûɱéñţ öñé ţŵö⟧</translation>
    </message>
    <message>
        <source>What is not supported</source>
        <translation>⟦Ŵĥåţ îš ñöţ šûþþöŕţéð öñé ţ⟧</translation>
    </message>
    <message>
        <source>Checked: %1</source>
        <translation>⟦Çĥéçķéð: %1 ö⟧</translation>
    </message>
    <message>
        <source>No problems. What was checked: %1.</source>
        <translation>⟦Ñö þŕöƀļéɱš. Ŵĥåţ ŵåš çĥéçķéð: %1. öñé ţŵö ţĥŕ⟧</translation>
    </message>
    <message>
        <source>Everything that the document uses is supported.</source>
        <translation>⟦Éṽéŕýţĥîñĝ ţĥåţ ţĥé ðöçûɱéñţ ûšéš îš šûþþöŕţéð. öñé ţŵö ţĥŕéé ƒö⟧</translation>
    </message>
    <message>
        <source>Checking the document</source>
        <translation>⟦Çĥéçķîñĝ ţĥé ðöçûɱéñţ öñé ţ⟧</translation>
    </message>
</context>
<context>
    <name>policy</name>
    <message>
        <source>%1 of %2 must be a whole number from %3 to %4, not '%5'.</source>
        <translation>⟦%1 öƒ %2 ɱûšţ ƀé å ŵĥöļé ñûɱƀéŕ ƒŕöɱ %3 ţö %4, ñöţ '%5'. öñé ţŵö ţĥŕéé ƒöûŕ⟧</translation>
    </message>
    <message>
        <source>%1 of %2 must be true or false, not '%3'.</source>
        <translation>⟦%1 öƒ %2 ɱûšţ ƀé ţŕûé öŕ ƒåļšé, ñöţ '%3'. öñé ţŵö ţĥŕéé⟧</translation>
    </message>
    <message>
        <source>%1 of %2 must be one of %3, not '%4'.</source>
        <translation>⟦%1 öƒ %2 ɱûšţ ƀé öñé öƒ %3, ñöţ '%4'. öñé ţŵö ţĥŕé⟧</translation>
    </message>
    <message>
        <source>'%1' cannot be the name of a header.</source>
        <translation>⟦'%1' çåññöţ ƀé ţĥé ñåɱé öƒ å ĥéåðéŕ. öñé ţŵö ţĥŕ⟧</translation>
    </message>
    <message>
        <source>The attribute %1 of %2 is unknown.</source>
        <translation>⟦Ţĥé åţţŕîƀûţé %1 öƒ %2 îš ûñķñöŵñ. öñé ţŵö ţĥŕ⟧</translation>
    </message>
    <message>
        <source>The attribute %1 of %2 is unknown, did you mean %3?</source>
        <translation>⟦Ţĥé åţţŕîƀûţé %1 öƒ %2 îš ûñķñöŵñ, ðîð ýöû ɱéåñ %3? öñé ţŵö ţĥŕéé ƒöû⟧</translation>
    </message>
    <message>
        <source>There is no named value %1: create it, or correct the name.</source>
        <translation>⟦Ţĥéŕé îš ñö ñåɱéð ṽåļûé %1: çŕéåţé îţ, öŕ çöŕŕéçţ ţĥé ñåɱé. öñé ţŵö ţĥŕéé ƒöûŕ ƒî⟧</translation>
    </message>
    <message>
        <source>The document must begin with &lt;policies&gt;, not with &lt;%1&gt;.</source>
        <translation>⟦Ţĥé ðöçûɱéñţ ɱûšţ ƀéĝîñ ŵîţĥ &lt;policies&gt;, ñöţ ŵîţĥ &lt;%1&gt;. öñé ţŵö ţĥŕéé ƒöûŕ⟧</translation>
    </message>
    <message>
        <source>Only policies may stand in %1, no text.</source>
        <translation>⟦Öñļý þöļîçîéš ɱåý šţåñð îñ %1, ñö ţéẋţ. öñé ţŵö ţĥŕéé⟧</translation>
    </message>
    <message>
        <source>The policy %1 may not stand in %2, only in: %3.</source>
        <translation>⟦Ţĥé þöļîçý %1 ɱåý ñöţ šţåñð îñ %2, öñļý îñ: %3. öñé ţŵö ţĥŕéé ƒö⟧</translation>
    </message>
    <message>
        <source>The policy %1 may not stand at the scope %2, only at: %3.</source>
        <translation>⟦Ţĥé þöļîçý %1 ɱåý ñöţ šţåñð åţ ţĥé šçöþé %2, öñļý åţ: %3. öñé ţŵö ţĥŕéé ƒöûŕ ƒ⟧</translation>
    </message>
    <message>
        <source>The policy %1 may stand only once in a document.</source>
        <translation>⟦Ţĥé þöļîçý %1 ɱåý šţåñð öñļý öñçé îñ å ðöçûɱéñţ. öñé ţŵö ţĥŕéé ƒö⟧</translation>
    </message>
    <message>
        <source>The policy %1 is not supported yet.</source>
        <translation>⟦Ţĥé þöļîçý %1 îš ñöţ šûþþöŕţéð ýéţ. öñé ţŵö ţĥŕ⟧</translation>
    </message>
    <message>
        <source>The policy %1 is unknown.</source>
        <translation>⟦Ţĥé þöļîçý %1 îš ûñķñöŵñ. öñé ţŵö⟧</translation>
    </message>
    <message>
        <source>The policy %1 is unknown, did you mean %2?</source>
        <translation>⟦Ţĥé þöļîçý %1 îš ûñķñöŵñ, ðîð ýöû ɱéåñ %2? öñé ţŵö ţĥŕéé⟧</translation>
    </message>
    <message>
        <source>%1 needs the attribute %2.</source>
        <translation>⟦%1 ñééðš ţĥé åţţŕîƀûţé %2. öñé ţŵö⟧</translation>
    </message>
    <message>
        <source>No text may stand in %1.</source>
        <translation>⟦Ñö ţéẋţ ɱåý šţåñð îñ %1. öñé ţŵö⟧</translation>
    </message>
    <message>
        <source>The element %1 is not known in %2.</source>
        <translation>⟦Ţĥé éļéɱéñţ %1 îš ñöţ ķñöŵñ îñ %2. öñé ţŵö ţĥŕ⟧</translation>
    </message>
    <message>
        <source>Give timeout or timeout-ms, not both.</source>
        <translation>⟦Ĝîṽé ţîɱéöûţ öŕ ţîɱéöûţ-ɱš, ñöţ ƀöţĥ. öñé ţŵö ţĥŕé⟧</translation>
    </message>
    <message>
        <source>HTTP/2 to backends is not supported yet: use 2or1 or 1.</source>
        <translation>⟦ĤŢŢÞ/2 ţö ƀåçķéñðš îš ñöţ šûþþöŕţéð ýéţ: ûšé 2öŕ1 öŕ 1. öñé ţŵö ţĥŕéé ƒöûŕ⟧</translation>
    </message>
    <message>
        <source>set-header needs a &lt;value&gt;, unless it deletes the header.</source>
        <translation>⟦šéţ-ĥéåðéŕ ñééðš å &lt;value&gt;, ûñļéšš îţ ðéļéţéš ţĥé ĥéåðéŕ. öñé ţŵö ţĥŕéé ƒöûŕ ƒ⟧</translation>
    </message>
    <message>
        <source>A value of header %1 has a line break or another control character.</source>
        <translation>⟦Å ṽåļûé öƒ ĥéåðéŕ %1 ĥåš å ļîñé ƀŕéåķ öŕ åñöţĥéŕ çöñţŕöļ çĥåŕåçţéŕ. öñé ţŵö ţĥŕéé ƒöûŕ ƒîṽé⟧</translation>
    </message>
    <message>
        <source>'%1' is no IP address. A range is written &lt;address-range from="…" to="…"/&gt;.</source>
        <translation>⟦'%1' îš ñö ÎÞ åððŕéšš. Å ŕåñĝé îš ŵŕîţţéñ &lt;address-range from="…" to="…"/&gt;. öñé ţŵö ţĥŕéé ƒöûŕ ƒîṽé šîẋ⟧</translation>
    </message>
    <message>
        <source>The range must begin at its lower address, both of the same kind.</source>
        <translation>⟦Ţĥé ŕåñĝé ɱûšţ ƀéĝîñ åţ îţš ļöŵéŕ åððŕéšš, ƀöţĥ öƒ ţĥé šåɱé ķîñð. öñé ţŵö ţĥŕéé ƒöûŕ ƒîṽé⟧</translation>
    </message>
    <message>
        <source>ip-filter needs an &lt;address&gt; or an &lt;address-range&gt;.</source>
        <translation>⟦îþ-ƒîļţéŕ ñééðš åñ &lt;address&gt; öŕ åñ &lt;address-range&gt;. öñé ţŵö ţĥŕéé ƒöû⟧</translation>
    </message>
    <message>
        <source>%1 needs the attribute id or name.</source>
        <translation>⟦%1 ñééðš ţĥé åţţŕîƀûţé îð öŕ ñåɱé. öñé ţŵö ţĥŕ⟧</translation>
    </message>
    <message>
        <source>The document is empty: it needs a &lt;policies&gt; element.</source>
        <translation>⟦Ţĥé ðöçûɱéñţ îš éɱþţý: îţ ñééðš å &lt;policies&gt; éļéɱéñţ. öñé ţŵö ţĥŕéé ƒöûŕ⟧</translation>
    </message>
    <message>
        <source>Nothing may follow &lt;/%1&gt;.</source>
        <translation>⟦Ñöţĥîñĝ ɱåý ƒöļļöŵ &lt;/%1&gt;. öñé ţŵö⟧</translation>
    </message>
    <message>
        <source>This &lt;? is never closed: end it with ?&gt;.</source>
        <translation>⟦Ţĥîš &lt;? îš ñéṽéŕ çļöšéð: éñð îţ ŵîţĥ ?&gt;. öñé ţŵö ţĥŕéé⟧</translation>
    </message>
    <message>
        <source>This comment is never closed: end it with --&gt;.</source>
        <translation>⟦Ţĥîš çöɱɱéñţ îš ñéṽéŕ çļöšéð: éñð îţ ŵîţĥ --&gt;. öñé ţŵö ţĥŕéé ƒ⟧</translation>
    </message>
    <message>
        <source>Elements are nested more than %1 deep.</source>
        <translation>⟦Éļéɱéñţš åŕé ñéšţéð ɱöŕé ţĥåñ %1 ðééþ. öñé ţŵö ţĥŕé⟧</translation>
    </message>
    <message>
        <source>An element must stand here, for example &lt;policies&gt;.</source>
        <translation>⟦Åñ éļéɱéñţ ɱûšţ šţåñð ĥéŕé, ƒöŕ éẋåɱþļé &lt;policies&gt;. öñé ţŵö ţĥŕéé ƒöû⟧</translation>
    </message>
    <message>
        <source>This '&lt;' begins no element: write &amp;lt; for the character.</source>
        <translation>⟦Ţĥîš '&lt;' ƀéĝîñš ñö éļéɱéñţ: ŵŕîţé &amp;lt; ƒöŕ ţĥé çĥåŕåçţéŕ. öñé ţŵö ţĥŕéé ƒöûŕ ƒ⟧</translation>
    </message>
    <message>
        <source>The attribute %1 stands twice.</source>
        <translation>⟦Ţĥé åţţŕîƀûţé %1 šţåñðš ţŵîçé. öñé ţŵö ţ⟧</translation>
    </message>
    <message>
        <source>The tag of &lt;%1&gt; is never closed: an attribute, '/&gt;' or '&gt;' must stand here.</source>
        <translation>⟦Ţĥé ţåĝ öƒ &lt;%1&gt; îš ñéṽéŕ çļöšéð: åñ åţţŕîƀûţé, '/&gt;' öŕ '&gt;' ɱûšţ šţåñð ĥéŕé. öñé ţŵö ţĥŕéé ƒöûŕ ƒîṽé šîẋ⟧</translation>
    </message>
    <message>
        <source>The attribute %1 needs a value in quotation marks.</source>
        <translation>⟦Ţĥé åţţŕîƀûţé %1 ñééðš å ṽåļûé îñ ǫûöţåţîöñ ɱåŕķš. öñé ţŵö ţĥŕéé ƒöû⟧</translation>
    </message>
    <message>
        <source>The value of the attribute %1 is never closed.</source>
        <translation>⟦Ţĥé ṽåļûé öƒ ţĥé åţţŕîƀûţé %1 îš ñéṽéŕ çļöšéð. öñé ţŵö ţĥŕéé ƒ⟧</translation>
    </message>
    <message>
        <source>&lt;%1&gt; is never closed: add &lt;/%1&gt;.</source>
        <translation>⟦&lt;%1&gt; îš ñéṽéŕ çļöšéð: åðð &lt;/%1&gt;. öñé ţŵö ţĥ⟧</translation>
    </message>
    <message>
        <source>This CDATA section is never closed: end it with ]]&gt;.</source>
        <translation>⟦Ţĥîš ÇÐÅŢÅ šéçţîöñ îš ñéṽéŕ çļöšéð: éñð îţ ŵîţĥ ]]&gt;. öñé ţŵö ţĥŕéé ƒöûŕ⟧</translation>
    </message>
    <message>
        <source>&lt;/%1&gt; must stand here: it closes the &lt;%1&gt; of line %2.</source>
        <translation>⟦&lt;/%1&gt; ɱûšţ šţåñð ĥéŕé: îţ çļöšéš ţĥé &lt;%1&gt; öƒ ļîñé %2. öñé ţŵö ţĥŕéé ƒöûŕ⟧</translation>
    </message>
    <message>
        <source>The content type has a control character.</source>
        <translation>⟦Ţĥé çöñţéñţ ţýþé ĥåš å çöñţŕöļ çĥåŕåçţéŕ. öñé ţŵö ţĥŕéé⟧</translation>
    </message>
    <message>
        <source>quota needs the attribute calls or bandwidth.</source>
        <translation>⟦ǫûöţå ñééðš ţĥé åţţŕîƀûţé çåļļš öŕ ƀåñðŵîðţĥ. öñé ţŵö ţĥŕéé ƒ⟧</translation>
    </message>
    <message>
        <source>The reason has a line break or another control character.</source>
        <translation>⟦Ţĥé ŕéåšöñ ĥåš å ļîñé ƀŕéåķ öŕ åñöţĥéŕ çöñţŕöļ çĥåŕåçţéŕ. öñé ţŵö ţĥŕéé ƒöûŕ ƒ⟧</translation>
    </message>
    <message>
        <source>The braces of the template '%1' do not match.</source>
        <translation>⟦Ţĥé ƀŕåçéš öƒ ţĥé ţéɱþļåţé '%1' ðö ñöţ ɱåţçĥ. öñé ţŵö ţĥŕéé ƒ⟧</translation>
    </message>
    <message>
        <source>The template '%1' has a blank, '#' or a control character: write it as %XX.</source>
        <translation>⟦Ţĥé ţéɱþļåţé '%1' ĥåš å ƀļåñķ, '#' öŕ å çöñţŕöļ çĥåŕåçţéŕ: ŵŕîţé îţ åš %ẊẊ. öñé ţŵö ţĥŕéé ƒöûŕ ƒîṽé šîẋ⟧</translation>
    </message>
    <message>
        <source>A base-url has no query: use set-query-parameter.</source>
        <translation>⟦Å ƀåšé-ûŕļ ĥåš ñö ǫûéŕý: ûšé šéţ-ǫûéŕý-þåŕåɱéţéŕ. öñé ţŵö ţĥŕéé ƒöû⟧</translation>
    </message>
    <message>
        <source>set-backend-service needs either base-url or backend-id.</source>
        <translation>⟦šéţ-ƀåçķéñð-šéŕṽîçé ñééðš éîţĥéŕ ƀåšé-ûŕļ öŕ ƀåçķéñð-îð. öñé ţŵö ţĥŕéé ƒöûŕ⟧</translation>
    </message>
    <message>
        <source>There is no backend %1: create it, or correct the name.</source>
        <translation>⟦Ţĥéŕé îš ñö ƀåçķéñð %1: çŕéåţé îţ, öŕ çöŕŕéçţ ţĥé ñåɱé. öñé ţŵö ţĥŕéé ƒöûŕ⟧</translation>
    </message>
    <message>
        <source>The name of a query parameter may not be empty.</source>
        <translation>⟦Ţĥé ñåɱé öƒ å ǫûéŕý þåŕåɱéţéŕ ɱåý ñöţ ƀé éɱþţý. öñé ţŵö ţĥŕéé ƒö⟧</translation>
    </message>
    <message>
        <source>set-query-parameter needs a &lt;value&gt;, unless it deletes the parameter.</source>
        <translation>⟦šéţ-ǫûéŕý-þåŕåɱéţéŕ ñééðš å &lt;value&gt;, ûñļéšš îţ ðéļéţéš ţĥé þåŕåɱéţéŕ. öñé ţŵö ţĥŕéé ƒöûŕ ƒîṽé š⟧</translation>
    </message>
    <message>
        <source>The certificate %1 is not at hand. %2</source>
        <translation>⟦Ţĥé çéŕţîƒîçåţé %1 îš ñöţ åţ ĥåñð. %2 öñé ţŵö ţĥŕé⟧</translation>
    </message>
    <message>
        <source>%1 needs one of thumbprint, certificate-id and body.</source>
        <translation>⟦%1 ñééðš öñé öƒ ţĥûɱƀþŕîñţ, çéŕţîƒîçåţé-îð åñð ƀöðý. öñé ţŵö ţĥŕéé ƒöûŕ⟧</translation>
    </message>
    <message>
        <source>Nothing may follow otherwise: it is for when no condition holds.</source>
        <translation>⟦Ñöţĥîñĝ ɱåý ƒöļļöŵ öţĥéŕŵîšé: îţ îš ƒöŕ ŵĥéñ ñö çöñðîţîöñ ĥöļðš. öñé ţŵö ţĥŕéé ƒöûŕ ƒîṽé⟧</translation>
    </message>
    <message>
        <source>&lt;base/&gt; may not stand in a fragment.</source>
        <translation>⟦&lt;base/&gt; ɱåý ñöţ šţåñð îñ å ƒŕåĝɱéñţ. öñé ţŵö ţĥŕ⟧</translation>
    </message>
    <message>
        <source>A fragment may not include another one.</source>
        <translation>⟦Å ƒŕåĝɱéñţ ɱåý ñöţ îñçļûðé åñöţĥéŕ öñé. öñé ţŵö ţĥŕéé⟧</translation>
    </message>
    <message>
        <source>There is no fragment %1: create it, or correct the name.</source>
        <translation>⟦Ţĥéŕé îš ñö ƒŕåĝɱéñţ %1: çŕéåţé îţ, öŕ çöŕŕéçţ ţĥé ñåɱé. öñé ţŵö ţĥŕéé ƒöûŕ⟧</translation>
    </message>
    <message>
        <source>A fragment must begin with &lt;fragment&gt;, not with &lt;%1&gt;.</source>
        <translation>⟦Å ƒŕåĝɱéñţ ɱûšţ ƀéĝîñ ŵîţĥ &lt;fragment&gt;, ñöţ ŵîţĥ &lt;%1&gt;. öñé ţŵö ţĥŕéé ƒöûŕ⟧</translation>
    </message>
    <message>
        <source>The policy %1 cannot run on one machine: %2.</source>
        <translation>⟦Ţĥé þöļîçý %1 çåññöţ ŕûñ öñ öñé ɱåçĥîñé: %2. öñé ţŵö ţĥŕéé ƒ⟧</translation>
    </message>
    <message>
        <source>No expression may stand in the attribute %1 of %2: write its value.</source>
        <translation>⟦Ñö éẋþŕéššîöñ ɱåý šţåñð îñ ţĥé åţţŕîƀûţé %1 öƒ %2: ŵŕîţé îţš ṽåļûé. öñé ţŵö ţĥŕéé ƒöûŕ ƒîṽé⟧</translation>
    </message>
    <message>
        <source>In %1, an expression must be the whole value: something stands behind it.</source>
        <translation>⟦Îñ %1, åñ éẋþŕéššîöñ ɱûšţ ƀé ţĥé ŵĥöļé ṽåļûé: šöɱéţĥîñĝ šţåñðš ƀéĥîñð îţ. öñé ţŵö ţĥŕéé ƒöûŕ ƒîṽé šî⟧</translation>
    </message>
    <message>
        <source>The %1 cannot be a %2.</source>
        <translation>⟦Ţĥé %1 çåññöţ ƀé å %2. öñé ţŵ⟧</translation>
    </message>
    <message>
        <source>No expression may stand in %1: write its value.</source>
        <translation>⟦Ñö éẋþŕéššîöñ ɱåý šţåñð îñ %1: ŵŕîţé îţš ṽåļûé. öñé ţŵö ţĥŕéé ƒö⟧</translation>
    </message>
    <message>
        <source>schema-ref of content begins with #/, such as #/components/schemas/Pet.</source>
        <translation>⟦šçĥéɱå-ŕéƒ öƒ çöñţéñţ ƀéĝîñš ŵîţĥ #/, šûçĥ åš #/çöɱþöñéñţš/šçĥéɱåš/Þéţ. öñé ţŵö ţĥŕéé ƒöûŕ ƒîṽé š⟧</translation>
    </message>
    <message>
        <source>There is no schema %1: create it, or correct the name.</source>
        <translation>⟦Ţĥéŕé îš ñö šçĥéɱå %1: çŕéåţé îţ, öŕ çöŕŕéçţ ţĥé ñåɱé. öñé ţŵö ţĥŕéé ƒöûŕ⟧</translation>
    </message>
    <message>
        <source>%1 needs at least one %2.</source>
        <translation>⟦%1 ñééðš åţ ļéåšţ öñé %2. öñé ţŵö⟧</translation>
    </message>
    <message>
        <source>An origin is * or a scheme with a host: https://example.com.</source>
        <translation>⟦Åñ öŕîĝîñ îš * öŕ å šçĥéɱé ŵîţĥ å ĥöšţ: ĥţţþš://éẋåɱþļé.çöɱ. öñé ţŵö ţĥŕéé ƒöûŕ ƒî⟧</translation>
    </message>
    <message>
        <source>%1 may stand only once in %2.</source>
        <translation>⟦%1 ɱåý šţåñð öñļý öñçé îñ %2. öñé ţŵö ţ⟧</translation>
    </message>
    <message>
        <source>The dimension %1 needs a value: only a few are known by name.</source>
        <translation>⟦Ţĥé ðîɱéñšîöñ %1 ñééðš å ṽåļûé: öñļý å ƒéŵ åŕé ķñöŵñ ƀý ñåɱé. öñé ţŵö ţĥŕéé ƒöûŕ ƒî⟧</translation>
    </message>
    <message>
        <source>%1 needs one to %2 dimensions.</source>
        <translation>⟦%1 ñééðš öñé ţö %2 ðîɱéñšîöñš. öñé ţŵö ţ⟧</translation>
    </message>
    <message>
        <source>The value of emit-metric is a number.</source>
        <translation>⟦Ţĥé ṽåļûé öƒ éɱîţ-ɱéţŕîç îš å ñûɱƀéŕ. öñé ţŵö ţĥŕé⟧</translation>
    </message>
    <message>
        <source>from of find-and-replace must not be empty.</source>
        <translation>⟦ƒŕöɱ öƒ ƒîñð-åñð-ŕéþļåçé ɱûšţ ñöţ ƀé éɱþţý. öñé ţŵö ţĥŕéé⟧</translation>
    </message>
    <message>
        <source>The authorization %1 of the provider %2 is not at hand. Add it to the file of secrets: authorizations: {%2: {%1: {accessToken: …}}}.</source>
        <translation>⟦Ţĥé åûţĥöŕîžåţîöñ %1 öƒ ţĥé þŕöṽîðéŕ %2 îš ñöţ åţ ĥåñð. Åðð îţ ţö ţĥé ƒîļé öƒ šéçŕéţš: åûţĥöŕîžåţîöñš: {%2: {%1: {åççéššŢöķéñ: …}}}. öñé ţŵö ţĥŕéé ƒöûŕ ƒîṽé šîẋ šéṽéñ éîĝĥţ ñîñé ţéñ é⟧</translation>
    </message>
    <message>
        <source>This gateway has no managed identity, and was not given %1. %2</source>
        <translation>⟦Ţĥîš ĝåţéŵåý ĥåš ñö ɱåñåĝéð îðéñţîţý, åñð ŵåš ñöţ ĝîṽéñ %1. %2 öñé ţŵö ţĥŕéé ƒöûŕ ƒîṽ⟧</translation>
    </message>
    <message>
        <source>Give partition-id or partition-key, not both.</source>
        <translation>⟦Ĝîṽé þåŕţîţîöñ-îð öŕ þåŕţîţîöñ-ķéý, ñöţ ƀöţĥ. öñé ţŵö ţĥŕéé ƒ⟧</translation>
    </message>
    <message>
        <source>There is no place for what the logger %1 gets. Name a folder for it: gatehousectl serve --events FOLDER.</source>
        <translation>⟦Ţĥéŕé îš ñö þļåçé ƒöŕ ŵĥåţ ţĥé ļöĝĝéŕ %1 ĝéţš. Ñåɱé å ƒöļðéŕ ƒöŕ îţ: ĝåţéĥöûšéçţļ šéŕṽé --éṽéñţš ƑÖĻÐÉŔ. öñé ţŵö ţĥŕéé ƒöûŕ ƒîṽé šîẋ šéṽéñ éîĝĥţ⟧</translation>
    </message>
    <message>
        <source>The url of a proxy is written http://host:port.</source>
        <translation>⟦Ţĥé ûŕļ öƒ å þŕöẋý îš ŵŕîţţéñ ĥţţþ://ĥöšţ:þöŕţ. öñé ţŵö ţĥŕéé ƒö⟧</translation>
    </message>
    <message>
        <source>quota-by-key needs the attribute calls or bandwidth.</source>
        <translation>⟦ǫûöţå-ƀý-ķéý ñééðš ţĥé åţţŕîƀûţé çåļļš öŕ ƀåñðŵîðţĥ. öñé ţŵö ţĥŕéé ƒöûŕ⟧</translation>
    </message>
    <message>
        <source>The renewal-period of quota-by-key is 0 or at least %1 seconds.</source>
        <translation>⟦Ţĥé ŕéñéŵåļ-þéŕîöð öƒ ǫûöţå-ƀý-ķéý îš 0 öŕ åţ ļéåšţ %1 šéçöñðš. öñé ţŵö ţĥŕéé ƒöûŕ ƒîṽ⟧</translation>
    </message>
    <message>
        <source>first-period-start is a time like 2026-01-31T00:00:00Z.</source>
        <translation>⟦ƒîŕšţ-þéŕîöð-šţåŕţ îš å ţîɱé ļîķé 2026-01-31Ţ00:00:00Ž. öñé ţŵö ţĥŕéé ƒöûŕ⟧</translation>
    </message>
    <message>
        <source>%1 needs set-url, unless it copies the request.</source>
        <translation>⟦%1 ñééðš šéţ-ûŕļ, ûñļéšš îţ çöþîéš ţĥé ŕéǫûéšţ. öñé ţŵö ţĥŕéé ƒö⟧</translation>
    </message>
    <message>
        <source>set-method needs the name of a method, like POST.</source>
        <translation>⟦šéţ-ɱéţĥöð ñééðš ţĥé ñåɱé öƒ å ɱéţĥöð, ļîķé ÞÖŠŢ. öñé ţŵö ţĥŕéé ƒöû⟧</translation>
    </message>
    <message>
        <source>The name of a variable may not be empty.</source>
        <translation>⟦Ţĥé ñåɱé öƒ å ṽåŕîåƀļé ɱåý ñöţ ƀé éɱþţý. öñé ţŵö ţĥŕéé⟧</translation>
    </message>
    <message>
        <source>This key cannot be used: %1</source>
        <translation>⟦Ţĥîš ķéý çåññöţ ƀé ûšéð: %1 öñé ţŵö⟧</translation>
    </message>
    <message>
        <source>n and e are numbers in base64url.</source>
        <translation>⟦ñ åñð é åŕé ñûɱƀéŕš îñ ƀåšé64ûŕļ. öñé ţŵö ţĥ⟧</translation>
    </message>
    <message>
        <source>The text of a key is a secret in base64.</source>
        <translation>⟦Ţĥé ţéẋţ öƒ å ķéý îš å šéçŕéţ îñ ƀåšé64. öñé ţŵö ţĥŕéé⟧</translation>
    </message>
    <message>
        <source>%1 needs the attribute tokens-per-minute or token-quota.</source>
        <translation>⟦%1 ñééðš ţĥé åţţŕîƀûţé ţöķéñš-þéŕ-ɱîñûţé öŕ ţöķéñ-ǫûöţå. öñé ţŵö ţĥŕéé ƒöûŕ⟧</translation>
    </message>
    <message>
        <source>token-quota and token-quota-period stand together.</source>
        <translation>⟦ţöķéñ-ǫûöţå åñð ţöķéñ-ǫûöţå-þéŕîöð šţåñð ţöĝéţĥéŕ. öñé ţŵö ţĥŕéé ƒöû⟧</translation>
    </message>
    <message>
        <source>%1 needs one of header-name, query-parameter-name and token-value.</source>
        <translation>⟦%1 ñééðš öñé öƒ ĥéåðéŕ-ñåɱé, ǫûéŕý-þåŕåɱéţéŕ-ñåɱé åñð ţöķéñ-ṽåļûé. öñé ţŵö ţĥŕéé ƒöûŕ ƒîṽé⟧</translation>
    </message>
    <message>
        <source>trace needs one &lt;message&gt;.</source>
        <translation>⟦ţŕåçé ñééðš öñé &lt;message&gt;. öñé ţŵö⟧</translation>
    </message>
    <message>
        <source>This identity says nothing.</source>
        <translation>⟦Ţĥîš îðéñţîţý šåýš ñöţĥîñĝ. öñé ţŵö⟧</translation>
    </message>
    <message>
        <source>identities needs one to %1 identities.</source>
        <translation>⟦îðéñţîţîéš ñééðš öñé ţö %1 îðéñţîţîéš. öñé ţŵö ţĥŕé⟧</translation>
    </message>
    <message>
        <source>type needs one of from and when.</source>
        <translation>⟦ţýþé ñééðš öñé öƒ ƒŕöɱ åñð ŵĥéñ. öñé ţŵö ţĥ⟧</translation>
    </message>
    <message>
        <source>The url of openid-config is an absolute http or https URL.</source>
        <translation>⟦Ţĥé ûŕļ öƒ öþéñîð-çöñƒîĝ îš åñ åƀšöļûţé ĥţţþ öŕ ĥţţþš ÛŔĻ. öñé ţŵö ţĥŕéé ƒöûŕ ƒ⟧</translation>
    </message>
    <message>
        <source>wait needs policies to wait for.</source>
        <translation>⟦ŵåîţ ñééðš þöļîçîéš ţö ŵåîţ ƒöŕ. öñé ţŵö ţĥ⟧</translation>
    </message>
    <message>
        <source>parameter of xsl-transform needs the attribute name.</source>
        <translation>⟦þåŕåɱéţéŕ öƒ ẋšļ-ţŕåñšƒöŕɱ ñééðš ţĥé åţţŕîƀûţé ñåɱé. öñé ţŵö ţĥŕéé ƒöûŕ⟧</translation>
    </message>
    <message>
        <source>xsl-transform needs an xsl:stylesheet.</source>
        <translation>⟦ẋšļ-ţŕåñšƒöŕɱ ñééðš åñ ẋšļ:šţýļéšĥééţ. öñé ţŵö ţĥŕé⟧</translation>
    </message>
    <message>
        <source>The attribute %1 of %2 is not supported here: %3.</source>
        <translation>⟦Ţĥé åţţŕîƀûţé %1 öƒ %2 îš ñöţ šûþþöŕţéð ĥéŕé: %3. öñé ţŵö ţĥŕéé ƒöû⟧</translation>
    </message>
    <message>
        <source>%1 may not stand in %2.</source>
        <translation>⟦%1 ɱåý ñöţ šţåñð îñ %2. öñé ţŵ⟧</translation>
    </message>
    <message>
        <source>%1 needs the element %2.</source>
        <translation>⟦%1 ñééðš ţĥé éļéɱéñţ %2. öñé ţŵö⟧</translation>
    </message>
    <message>
        <source>trace has a text or a &lt;message&gt;, not both.</source>
        <translation>⟦ţŕåçé ĥåš å ţéẋţ öŕ å &lt;message&gt;, ñöţ ƀöţĥ. öñé ţŵö ţĥŕéé⟧</translation>
    </message>
    <message>
        <source>%1 is no policy of its own: it stands in %2.</source>
        <translation>⟦%1 îš ñö þöļîçý öƒ îţš öŵñ: îţ šţåñðš îñ %2. öñé ţŵö ţĥŕéé ƒ⟧</translation>
    </message>
    <message>
        <source>'%1' is no IP address: write &lt;address-range from="%2" to="%3"/&gt;.</source>
        <translation>⟦'%1' îš ñö ÎÞ åððŕéšš: ŵŕîţé &lt;address-range from="%2" to="%3"/&gt;. öñé ţŵö ţĥŕéé ƒöûŕ ƒîṽé⟧</translation>
    </message>
    <message>
        <source>In base-url, an expression must be the whole value: write @("https://…" + …).</source>
        <translation>⟦Îñ ƀåšé-ûŕļ, åñ éẋþŕéššîöñ ɱûšţ ƀé ţĥé ŵĥöļé ṽåļûé: ŵŕîţé @("ĥţţþš://…" + …). öñé ţŵö ţĥŕéé ƒöûŕ ƒîṽé šîẋ⟧</translation>
    </message>
</context>
<context>
    <name>preferences::PreferencesPage</name>
    <message>
        <source>Preferences</source>
        <translation>⟦Þŕéƒéŕéñçéš ö⟧</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>⟦Ţĥéɱé ö⟧</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>⟦Ļîĝĥţ ö⟧</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>⟦Ðåŕķ ö⟧</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>⟦Åš ţĥé šýšţéɱ öñ⟧</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>⟦Ðéñšîţý ö⟧</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>⟦Çöɱþåçţ ö⟧</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>⟦Ñöŕɱåļ ö⟧</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>⟦Çöɱƒöŕţåƀļé ö⟧</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>⟦Ţéẋţ šîžé ö⟧</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>⟦%1 % ö⟧</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>⟦Ļåñĝûåĝé ö⟧</translation>
    </message>
    <message>
        <source>The language changes when Gatehouse is started again.</source>
        <translation>⟦Ţĥé ļåñĝûåĝé çĥåñĝéš ŵĥéñ Ĝåţéĥöûšé îš šţåŕţéð åĝåîñ. öñé ţŵö ţĥŕéé ƒöûŕ⟧</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>⟦Ļåŕĝéŕ ţéẋţ ö⟧</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>⟦Šɱåļļéŕ ţéẋţ öñ⟧</translation>
    </message>
    <message>
        <source>Text in the usual size</source>
        <translation>⟦Ţéẋţ îñ ţĥé ûšûåļ šîžé öñé ţŵ⟧</translation>
    </message>
</context>
<context>
    <name>requests</name>
    <message>
        <source>Refused by the gateway after the backend answered.</source>
        <translation>⟦Ŕéƒûšéð ƀý ţĥé ĝåţéŵåý åƒţéŕ ţĥé ƀåçķéñð åñšŵéŕéð. öñé ţŵö ţĥŕéé ƒöû⟧</translation>
    </message>
    <message>
        <source>Refused by the gateway; the backend was not contacted.</source>
        <translation>⟦Ŕéƒûšéð ƀý ţĥé ĝåţéŵåý; ţĥé ƀåçķéñð ŵåš ñöţ çöñţåçţéð. öñé ţŵö ţĥŕéé ƒöûŕ⟧</translation>
    </message>
    <message>
        <source>No operation of the catalog matches this call.</source>
        <translation>⟦Ñö öþéŕåţîöñ öƒ ţĥé çåţåļöĝ ɱåţçĥéš ţĥîš çåļļ. öñé ţŵö ţĥŕéé ƒ⟧</translation>
    </message>
    <message>
        <source>The backend gave no usable answer.</source>
        <translation>⟦Ţĥé ƀåçķéñð ĝåṽé ñö ûšåƀļé åñšŵéŕ. öñé ţŵö ţĥŕ⟧</translation>
    </message>
    <message>
        <source>The gateway could not do what its policies ask.</source>
        <translation>⟦Ţĥé ĝåţéŵåý çöûļð ñöţ ðö ŵĥåţ îţš þöļîçîéš åšķ. öñé ţŵö ţĥŕéé ƒö⟧</translation>
    </message>
    <message>
        <source>The caller went away before the answer was complete.</source>
        <translation>⟦Ţĥé çåļļéŕ ŵéñţ åŵåý ƀéƒöŕé ţĥé åñšŵéŕ ŵåš çöɱþļéţé. öñé ţŵö ţĥŕéé ƒöûŕ⟧</translation>
    </message>
    <message>
        <source>This was no request that could be read.</source>
        <translation>⟦Ţĥîš ŵåš ñö ŕéǫûéšţ ţĥåţ çöûļð ƀé ŕéåð. öñé ţŵö ţĥŕéé⟧</translation>
    </message>
    <message>
        <source>The backend answered %1.</source>
        <translation>⟦Ţĥé ƀåçķéñð åñšŵéŕéð %1. öñé ţŵö⟧</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>⟦ñö åñšŵéŕ ö⟧</translation>
    </message>
    <message>
        <source>backend answered %1</source>
        <translation>⟦ƀåçķéñð åñšŵéŕéð %1 öñé ţ⟧</translation>
    </message>
    <message>
        <source>Read request</source>
        <translation>⟦Ŕéåð ŕéǫûéšţ öñ⟧</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>⟦Þöļîçîéš ö⟧</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>⟦Çöññéçţ ö⟧</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>⟦Šéñð ö⟧</translation>
    </message>
    <message>
        <source>Backend</source>
        <translation>⟦Ɓåçķéñð ö⟧</translation>
    </message>
    <message>
        <source>Write answer</source>
        <translation>⟦Ŵŕîţé åñšŵéŕ öñ⟧</translation>
    </message>
    <message>
        <source>%1, all of it in the gateway</source>
        <translation>⟦%1, åļļ öƒ îţ îñ ţĥé ĝåţéŵåý öñé ţŵö⟧</translation>
    </message>
    <message>
        <source>%1, of which %2 in the backend</source>
        <translation>⟦%1, öƒ ŵĥîçĥ %2 îñ ţĥé ƀåçķéñð öñé ţŵö ţ⟧</translation>
    </message>
</context>
<context>
    <name>requests::RequestDetails</name>
    <message>
        <source>Time</source>
        <translation>⟦Ţîɱé ö⟧</translation>
    </message>
    <message>
        <source>Where the time went</source>
        <translation>⟦Ŵĥéŕé ţĥé ţîɱé ŵéñţ öñé ţ⟧</translation>
    </message>
    <message>
        <source>, revision %1</source>
        <translation>⟦, ŕéṽîšîöñ %1 öñ⟧</translation>
    </message>
    <message>
        <source>API</source>
        <translation>⟦ÅÞÎ ö⟧</translation>
    </message>
    <message>
        <source>none</source>
        <translation>⟦ñöñé ö⟧</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>⟦Öþéŕåţîöñ ö⟧</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>⟦Þŕöðûçţ ö⟧</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>⟦Šûƀšçŕîþţîöñ öñ⟧</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>⟦ñö ķéý ö⟧</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>⟦Ķéý ö⟧</translation>
    </message>
    <message>
        <source>primary</source>
        <translation>⟦þŕîɱåŕý ö⟧</translation>
    </message>
    <message>
        <source>secondary</source>
        <translation>⟦šéçöñðåŕý ö⟧</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>⟦Çåļļéŕ ö⟧</translation>
    </message>
    <message>
        <source>Backend</source>
        <translation>⟦Ɓåçķéñð ö⟧</translation>
    </message>
    <message>
        <source>not contacted</source>
        <translation>⟦ñöţ çöñţåçţéð öñ⟧</translation>
    </message>
    <message>
        <source>Bodies</source>
        <translation>⟦Ɓöðîéš ö⟧</translation>
    </message>
    <message>
        <source>%1 in, %2 out</source>
        <translation>⟦%1 îñ, %2 öûţ öñ⟧</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>⟦ÛŔĻ ö⟧</translation>
    </message>
    <message>
        <source>Trace id</source>
        <translation>⟦Ţŕåçé îð ö⟧</translation>
    </message>
</context>
<context>
    <name>requests::RequestsModel</name>
    <message>
        <source>Time</source>
        <translation>⟦Ţîɱé ö⟧</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>⟦Šţåţûš ö⟧</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>⟦Ṁéţĥöð ö⟧</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>⟦Þåţĥ ö⟧</translation>
    </message>
    <message>
        <source>API</source>
        <translation>⟦ÅÞÎ ö⟧</translation>
    </message>
    <message>
        <source>Key and subscription</source>
        <translation>⟦Ķéý åñð šûƀšçŕîþţîöñ öñé ţ⟧</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>⟦ɱš ö⟧</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>⟦Ŕéåšöñ ö⟧</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>⟦ñö ķéý ö⟧</translation>
    </message>
</context>
<context>
    <name>requests::RequestsPage</name>
    <message>
        <source>Requests</source>
        <translation>⟦Ŕéǫûéšţš ö⟧</translation>
    </message>
    <message>
        <source>Waiting for a workspace</source>
        <translation>⟦Ŵåîţîñĝ ƒöŕ å ŵöŕķšþåçé öñé ţŵ⟧</translation>
    </message>
    <message>
        <source>Local gateway, newest first</source>
        <translation>⟦Ļöçåļ ĝåţéŵåý, ñéŵéšţ ƒîŕšţ öñé ţŵö⟧</translation>
    </message>
    <message>
        <source>Follow or hold</source>
        <translation>⟦Ƒöļļöŵ öŕ ĥöļð öñé⟧</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>⟦Ļîṽé ö⟧</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>⟦Þåûšéð ö⟧</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>⟦Éẋþöŕţ ö⟧</translation>
    </message>
    <message>
        <source>Filter the requests</source>
        <translation>⟦Ƒîļţéŕ ţĥé ŕéǫûéšţš öñé ţ⟧</translation>
    </message>
    <message>
        <source>Filter, for example api:orders status&gt;=400 ms&gt;200</source>
        <translation>⟦Ƒîļţéŕ, ƒöŕ éẋåɱþļé åþî:öŕðéŕš šţåţûš&gt;=400 ɱš&gt;200 öñé ţŵö ţĥŕéé ƒöû⟧</translation>
    </message>
    <message>
        <source>All</source>
        <translation>⟦Åļļ ö⟧</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>⟦Éŕŕöŕš ö⟧</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>⟦Šļöŵ ö⟧</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>⟦Ðéñîéð ö⟧</translation>
    </message>
    <message>
        <source>Without key</source>
        <translation>⟦Ŵîţĥöûţ ķéý ö⟧</translation>
    </message>
    <message>
        <source>Requests per second over the last 10 minutes</source>
        <translation>⟦Ŕéǫûéšţš þéŕ šéçöñð öṽéŕ ţĥé ļåšţ 10 ɱîñûţéš öñé ţŵö ţĥŕéé ƒ⟧</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>⟦Šûɱɱåŕý ö⟧</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>⟦Ţŕåçé ö⟧</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>⟦Šéñð åĝåîñ ö⟧</translation>
    </message>
    <message>
        <source>Show on map</source>
        <translation>⟦Šĥöŵ öñ ɱåþ ö⟧</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>⟦Çöþý åš çûŕļ öñ⟧</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation><numerusform>⟦%n ñéŵ ö⟧</numerusform><numerusform>⟦%n ñéŵ ö⟧</numerusform></translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>⟦Šéåŕçĥîñĝ ö⟧</translation>
    </message>
    <message>
        <source>No request has arrived at the gateway yet.</source>
        <translation>⟦Ñö ŕéǫûéšţ ĥåš åŕŕîṽéð åţ ţĥé ĝåţéŵåý ýéţ. öñé ţŵö ţĥŕéé⟧</translation>
    </message>
    <message>
        <source>Send one in the tester</source>
        <translation>⟦Šéñð öñé îñ ţĥé ţéšţéŕ öñé ţŵ⟧</translation>
    </message>
    <message>
        <source>Copied as curl</source>
        <translation>⟦Çöþîéð åš çûŕļ öñé⟧</translation>
    </message>
    <message>
        <source>The key is not in it: set the variable KEY first.</source>
        <translation>⟦Ţĥé ķéý îš ñöţ îñ îţ: šéţ ţĥé ṽåŕîåƀļé ĶÉÝ ƒîŕšţ. öñé ţŵö ţĥŕéé ƒöû⟧</translation>
    </message>
    <message>
        <source>Export the requests that are shown</source>
        <translation>⟦Éẋþöŕţ ţĥé ŕéǫûéšţš ţĥåţ åŕé šĥöŵñ öñé ţŵö ţĥŕ⟧</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl);;Table (*.csv)</source>
        <translation>⟦ĴŠÖÑ ļîñéš (*.ĵšöñļ);;Ţåƀļé (*.çšṽ) öñé ţŵö ţĥŕ⟧</translation>
    </message>
    <message>
        <source>The requests were exported</source>
        <translation>⟦Ţĥé ŕéǫûéšţš ŵéŕé éẋþöŕţéð öñé ţŵö⟧</translation>
    </message>
    <message>
        <source>The requests were not exported</source>
        <translation>⟦Ţĥé ŕéǫûéšţš ŵéŕé ñöţ éẋþöŕţéð öñé ţŵö ţ⟧</translation>
    </message>
    <message>
        <source>No request is selected</source>
        <translation>⟦Ñö ŕéǫûéšţ îš šéļéçţéð öñé ţŵ⟧</translation>
    </message>
    <message>
        <source>Follow requests</source>
        <translation>⟦Ƒöļļöŵ ŕéǫûéšţš öñé⟧</translation>
    </message>
    <message>
        <source>Hold requests</source>
        <translation>⟦Ĥöļð ŕéǫûéšţš öñ⟧</translation>
    </message>
    <message>
        <source>Show or hide the columns over time</source>
        <translation>⟦Šĥöŵ öŕ ĥîðé ţĥé çöļûɱñš öṽéŕ ţîɱé öñé ţŵö ţĥŕ⟧</translation>
    </message>
    <message>
        <source>Send again in the tester</source>
        <translation>⟦Šéñð åĝåîñ îñ ţĥé ţéšţéŕ öñé ţŵö⟧</translation>
    </message>
    <message>
        <source>Show in Policies</source>
        <translation>⟦Šĥöŵ îñ Þöļîçîéš öñé⟧</translation>
    </message>
    <message>
        <source>No step or reason of a policy document is shown</source>
        <translation>⟦Ñö šţéþ öŕ ŕéåšöñ öƒ å þöļîçý ðöçûɱéñţ îš šĥöŵñ öñé ţŵö ţĥŕéé ƒö⟧</translation>
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
    <name>sample</name>
    <message>
        <source>The cluster knows no %1 of %2; define it before it is used.</source>
        <translation>⟦Ţĥé çļûšţéŕ ķñöŵš ñö %1 öƒ %2; ðéƒîñé îţ ƀéƒöŕé îţ îš ûšéð. öñé ţŵö ţĥŕéé ƒöûŕ ƒî⟧</translation>
    </message>
    <message>
        <source>%1 was refused: correct it as the answer says.</source>
        <translation>⟦%1 ŵåš ŕéƒûšéð: çöŕŕéçţ îţ åš ţĥé åñšŵéŕ šåýš. öñé ţŵö ţĥŕéé ƒ⟧</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made: choose one that you may write to.</source>
        <translation>⟦Ţĥé ƒöļðéŕ %1 çåññöţ ƀé ɱåðé: çĥööšé öñé ţĥåţ ýöû ɱåý ŵŕîţé ţö. öñé ţŵö ţĥŕéé ƒöûŕ ƒîṽ⟧</translation>
    </message>
    <message>
        <source>%1 has no address in the cluster.</source>
        <translation>⟦%1 ĥåš ñö åððŕéšš îñ ţĥé çļûšţéŕ. öñé ţŵö ţĥ⟧</translation>
    </message>
    <message>
        <source>The sample world cannot start.</source>
        <translation>⟦Ţĥé šåɱþļé ŵöŕļð çåññöţ šţåŕţ. öñé ţŵö ţ⟧</translation>
    </message>
</context>
<context>
    <name>shell::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>⟦Çöɱɱåñð þåļéţţé öñé⟧</translation>
    </message>
    <message>
        <source>Find an object or run a command</source>
        <translation>⟦Ƒîñð åñ öƀĵéçţ öŕ ŕûñ å çöɱɱåñð öñé ţŵö ţ⟧</translation>
    </message>
    <message>
        <source>Objects and commands</source>
        <translation>⟦Öƀĵéçţš åñð çöɱɱåñðš öñé ţ⟧</translation>
    </message>
    <message>
        <source>&gt; commands   @ objects</source>
        <translation>⟦&gt; çöɱɱåñðš   @ öƀĵéçţš öñé ţŵ⟧</translation>
    </message>
    <message>
        <source>Nothing is called so. What a page can do is found while it is shown.</source>
        <translation>⟦Ñöţĥîñĝ îš çåļļéð šö. Ŵĥåţ å þåĝé çåñ ðö îš ƒöûñð ŵĥîļé îţ îš šĥöŵñ. öñé ţŵö ţĥŕéé ƒöûŕ ƒîṽé⟧</translation>
    </message>
</context>
<context>
    <name>shell::CountButton</name>
    <message>
        <source>%1: %2</source>
        <translation>⟦%1: %2 ö⟧</translation>
    </message>
</context>
<context>
    <name>shell::JobsPanel</name>
    <message>
        <source>Jobs</source>
        <translation>⟦Ĵöƀš ö⟧</translation>
    </message>
    <message>
        <source>step %1 of %2, %3</source>
        <translation>⟦šţéþ %1 öƒ %2, %3 öñé⟧</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>⟦Çåñçéļ ö⟧</translation>
    </message>
    <message>
        <source>Nothing is running.</source>
        <translation>⟦Ñöţĥîñĝ îš ŕûññîñĝ. öñé ţ⟧</translation>
    </message>
</context>
<context>
    <name>shell::KeyboardHelp</name>
    <message>
        <source>Keys</source>
        <translation>⟦Ķéýš ö⟧</translation>
    </message>
    <message>
        <source>Keys of this page</source>
        <translation>⟦Ķéýš öƒ ţĥîš þåĝé öñé⟧</translation>
    </message>
    <message>
        <source>Next row</source>
        <translation>⟦Ñéẋţ ŕöŵ ö⟧</translation>
    </message>
    <message>
        <source>Row before</source>
        <translation>⟦Ŕöŵ ƀéƒöŕé ö⟧</translation>
    </message>
    <message>
        <source>First row</source>
        <translation>⟦Ƒîŕšţ ŕöŵ ö⟧</translation>
    </message>
    <message>
        <source>Last row</source>
        <translation>⟦Ļåšţ ŕöŵ ö⟧</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>⟦Ðéţåîļš ö⟧</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>⟦Ƒîļţéŕ ö⟧</translation>
    </message>
    <message>
        <source>Copy cell</source>
        <translation>⟦Çöþý çéļļ ö⟧</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>⟦Çöþý ŕöŵš ö⟧</translation>
    </message>
    <message>
        <source>Run a command</source>
        <translation>⟦Ŕûñ å çöɱɱåñð öñ⟧</translation>
    </message>
</context>
<context>
    <name>shell::MainWindow</name>
    <message>
        <source>Choose a cluster</source>
        <translation>⟦Çĥööšé å çļûšţéŕ öñé⟧</translation>
    </message>
    <message>
        <source>Choose a gateway</source>
        <translation>⟦Çĥööšé å ĝåţéŵåý öñé⟧</translation>
    </message>
    <message>
        <source>%1 · Gatehouse</source>
        <translation>⟦%1 · Ĝåţéĥöûšé öñé⟧</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>⟦Ŵîñðöŵ ö⟧</translation>
    </message>
    <message>
        <source>this is where you began</source>
        <translation>⟦ţĥîš îš ŵĥéŕé ýöû ƀéĝåñ öñé ţŵ⟧</translation>
    </message>
    <message>
        <source>there is nothing ahead</source>
        <translation>⟦ţĥéŕé îš ñöţĥîñĝ åĥéåð öñé ţŵ⟧</translation>
    </message>
    <message>
        <source>Find an object or run a command</source>
        <translation>⟦Ƒîñð åñ öƀĵéçţ öŕ ŕûñ å çöɱɱåñð öñé ţŵö ţ⟧</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>⟦Ɓåçķ ö⟧</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>⟦Ƒöŕŵåŕð ö⟧</translation>
    </message>
    <message>
        <source>Recent places</source>
        <translation>⟦Ŕéçéñţ þļåçéš öñ⟧</translation>
    </message>
    <message>
        <source>Narrow or widen the navigation</source>
        <translation>⟦Ñåŕŕöŵ öŕ ŵîðéñ ţĥé ñåṽîĝåţîöñ öñé ţŵö ţ⟧</translation>
    </message>
    <message>
        <source>Running jobs</source>
        <translation>⟦Ŕûññîñĝ ĵöƀš öñ⟧</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>⟦Ñöţîƒîçåţîöñš öñ⟧</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>⟦Ƒûļļ šçŕééñ ö⟧</translation>
    </message>
    <message>
        <source>Keys of this page</source>
        <translation>⟦Ķéýš öƒ ţĥîš þåĝé öñé⟧</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>⟦Ĝö ţö %1 ö⟧</translation>
    </message>
    <message>
        <source>In tables</source>
        <translation>⟦Îñ ţåƀļéš ö⟧</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>⟦Éṽéŕýŵĥéŕé ö⟧</translation>
    </message>
</context>
<context>
    <name>shell::NotificationPanel</name>
    <message>
        <source>Notifications</source>
        <translation>⟦Ñöţîƒîçåţîöñš öñ⟧</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>⟦Çļéåŕ ö⟧</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>⟦Šĥöŵ ö⟧</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>⟦Ñöţĥîñĝ ĥåš ĥåþþéñéð ýéţ. öñé ţŵö⟧</translation>
    </message>
</context>
<context>
    <name>shell::PaletteModel</name>
    <message>
        <source>Objects</source>
        <translation>⟦Öƀĵéçţš ö⟧</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>⟦Çöɱɱåñðš ö⟧</translation>
    </message>
</context>
<context>
    <name>shell::PickerButton</name>
    <message>
        <source>none</source>
        <translation>⟦ñöñé ö⟧</translation>
    </message>
</context>
<context>
    <name>shell::Rail</name>
    <message>
        <source>Navigation</source>
        <translation>⟦Ñåṽîĝåţîöñ ö⟧</translation>
    </message>
</context>
<context>
    <name>shell::StatusLine</name>
    <message>
        <source>Status</source>
        <translation>⟦Šţåţûš ö⟧</translation>
    </message>
</context>
<context>
    <name>shell::TopBar</name>
    <message>
        <source>Back</source>
        <translation>⟦Ɓåçķ ö⟧</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>⟦Ƒöŕŵåŕð ö⟧</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>⟦Çļûšţéŕ ö⟧</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>⟦Ĝåţéŵåý ö⟧</translation>
    </message>
    <message>
        <source>Find an object or run a command</source>
        <translation>⟦Ƒîñð åñ öƀĵéçţ öŕ ŕûñ å çöɱɱåñð öñé ţŵö ţ⟧</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>⟦Ṁöðé ö⟧</translation>
    </message>
    <message>
        <source>Running jobs</source>
        <translation>⟦Ŕûññîñĝ ĵöƀš öñ⟧</translation>
    </message>
    <message>
        <source>Unread notifications</source>
        <translation>⟦Ûñŕéåð ñöţîƒîçåţîöñš öñé ţ⟧</translation>
    </message>
    <message>
        <source>This is where you began</source>
        <translation>⟦Ţĥîš îš ŵĥéŕé ýöû ƀéĝåñ öñé ţŵ⟧</translation>
    </message>
    <message>
        <source>There is nothing ahead</source>
        <translation>⟦Ţĥéŕé îš ñöţĥîñĝ åĥéåð öñé ţŵ⟧</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>⟦Ñöŕɱåļ ö⟧</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>⟦Ŕéåð-öñļý ö⟧</translation>
    </message>
    <message>
        <source>Find or run</source>
        <translation>⟦Ƒîñð öŕ ŕûñ ö⟧</translation>
    </message>
</context>
<context>
    <name>subscriptions</name>
    <message>
        <source>a new one</source>
        <translation>⟦å ñéŵ öñé ö⟧</translation>
    </message>
    <message>
        <source>%1 although it is in use</source>
        <translation>⟦%1 åļţĥöûĝĥ îţ îš îñ ûšé öñé ţŵö⟧</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>⟦Åçţîṽé ö⟧</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>⟦Šûšþéñðéð ö⟧</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>⟦Šûƀɱîţţéð ö⟧</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>⟦Ŕéĵéçţéð ö⟧</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>⟦Çåñçéļļéð ö⟧</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>⟦Éẋþîŕéð ö⟧</translation>
    </message>
    <message>
        <source>product</source>
        <translation>⟦þŕöðûçţ ö⟧</translation>
    </message>
    <message>
        <source>API</source>
        <translation>⟦ÅÞÎ ö⟧</translation>
    </message>
    <message>
        <source>all APIs</source>
        <translation>⟦åļļ ÅÞÎš ö⟧</translation>
    </message>
    <message>
        <source>whole service</source>
        <translation>⟦ŵĥöļé šéŕṽîçé öñ⟧</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>⟦ñöţ šééñ ö⟧</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>⟦Ñåɱé ö⟧</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>⟦Šçöþé ö⟧</translation>
    </message>
    <message>
        <source>State</source>
        <translation>⟦Šţåţé ö⟧</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>⟦Öŵñéŕ ö⟧</translation>
    </message>
    <message>
        <source>Primary used</source>
        <translation>⟦Þŕîɱåŕý ûšéð öñ⟧</translation>
    </message>
    <message>
        <source>Second. used</source>
        <translation>⟦Šéçöñð. ûšéð öñ⟧</translation>
    </message>
    <message>
        <source>Req/s</source>
        <translation>⟦Ŕéǫ/š ö⟧</translation>
    </message>
    <message>
        <source>5 min</source>
        <translation>⟦5 ɱîñ ö⟧</translation>
    </message>
</context>
<context>
    <name>subscriptions::SubscriptionsPage</name>
    <message>
        <source>Subscriptions</source>
        <translation>⟦Šûƀšçŕîþţîöñš öñ⟧</translation>
    </message>
    <message>
        <source>Waiting for a workspace</source>
        <translation>⟦Ŵåîţîñĝ ƒöŕ å ŵöŕķšþåçé öñé ţŵ⟧</translation>
    </message>
    <message>
        <source>Filter the subscriptions</source>
        <translation>⟦Ƒîļţéŕ ţĥé šûƀšçŕîþţîöñš öñé ţŵö⟧</translation>
    </message>
    <message>
        <source>Filter, for example state:active product:external</source>
        <translation>⟦Ƒîļţéŕ, ƒöŕ éẋåɱþļé šţåţé:åçţîṽé þŕöðûçţ:éẋţéŕñåļ öñé ţŵö ţĥŕéé ƒöû⟧</translation>
    </message>
    <message>
        <source>Test with it</source>
        <translation>⟦Ţéšţ ŵîţĥ îţ öñ⟧</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>⟦Ŕéǫûéšţš ö⟧</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>⟦Šûšþéñð ö⟧</translation>
    </message>
    <message>
        <source>Regenerate</source>
        <translation>⟦Ŕéĝéñéŕåţé ö⟧</translation>
    </message>
    <message>
        <source>The key was copied</source>
        <translation>⟦Ţĥé ķéý ŵåš çöþîéð öñé⟧</translation>
    </message>
    <message>
        <source>The clipboard is cleared in 30 s.</source>
        <translation>⟦Ţĥé çļîþƀöåŕð îš çļéåŕéð îñ 30 š. öñé ţŵö ţĥ⟧</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>⟦Ķéýš ö⟧</translation>
    </message>
    <message>
        <source>%1, of which %2 are active</source>
        <translation>⟦%1, öƒ ŵĥîçĥ %2 åŕé åçţîṽé öñé ţŵö⟧</translation>
    </message>
    <message>
        <source>The catalog has no subscription yet: nobody has a key.</source>
        <translation>⟦Ţĥé çåţåļöĝ ĥåš ñö šûƀšçŕîþţîöñ ýéţ: ñöƀöðý ĥåš å ķéý. öñé ţŵö ţĥŕéé ƒöûŕ⟧</translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s)</source>
        <translation><numerusform>⟦%n šûƀšçŕîþţîöñ(š) öñé⟧</numerusform><numerusform>⟦%n šûƀšçŕîþţîöñ(š) öñé⟧</numerusform></translation>
    </message>
    <message>
        <source>, owner %1</source>
        <translation>⟦, öŵñéŕ %1 ö⟧</translation>
    </message>
    <message>
        <source>Activate</source>
        <translation>⟦Åçţîṽåţé ö⟧</translation>
    </message>
    <message>
        <source>Primary key</source>
        <translation>⟦Þŕîɱåŕý ķéý ö⟧</translation>
    </message>
    <message>
        <source>Secondary key</source>
        <translation>⟦Šéçöñðåŕý ķéý öñ⟧</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>⟦Îñ ûšé ö⟧</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>⟦Ǫûîéţ ö⟧</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>⟦Ķéý ö⟧</translation>
    </message>
    <message>
        <source>Last use</source>
        <translation>⟦Ļåšţ ûšé ö⟧</translation>
    </message>
    <message>
        <source>From</source>
        <translation>⟦Ƒŕöɱ ö⟧</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) held</source>
        <translation><numerusform>⟦%n çåļļ(š) ĥéļð öñé⟧</numerusform><numerusform>⟦%n çåļļ(š) ĥéļð öñé⟧</numerusform></translation>
    </message>
    <message>
        <source>Not done: %1</source>
        <translation>⟦Ñöţ ðöñé: %1 öñ⟧</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>⟦Ðöñé: %1 ö⟧</translation>
    </message>
    <message>
        <source>take back: %1</source>
        <translation>⟦ţåķé ƀåçķ: %1 öñ⟧</translation>
    </message>
    <message>
        <source>No subscription is selected</source>
        <translation>⟦Ñö šûƀšçŕîþţîöñ îš šéļéçţéð öñé ţŵö⟧</translation>
    </message>
    <message>
        <source>Regenerate the primary key</source>
        <translation>⟦Ŕéĝéñéŕåţé ţĥé þŕîɱåŕý ķéý öñé ţŵö⟧</translation>
    </message>
    <message>
        <source>Regenerate the secondary key</source>
        <translation>⟦Ŕéĝéñéŕåţé ţĥé šéçöñðåŕý ķéý öñé ţŵö⟧</translation>
    </message>
    <message>
        <source>Suspend or activate</source>
        <translation>⟦Šûšþéñð öŕ åçţîṽåţé öñé ţ⟧</translation>
    </message>
    <message>
        <source>Take back: %1</source>
        <translation>⟦Ţåķé ƀåçķ: %1 öñ⟧</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>⟦Ţåķé ƀåçķ ö⟧</translation>
    </message>
    <message>
        <source>Nothing was changed yet</source>
        <translation>⟦Ñöţĥîñĝ ŵåš çĥåñĝéð ýéţ öñé ţŵ⟧</translation>
    </message>
    <message>
        <source>%1 takes it back.</source>
        <translation>⟦%1 ţåķéš îţ ƀåçķ. öñé⟧</translation>
    </message>
</context>
<context>
    <name>tester</name>
    <message>
        <source>The parameter “%1” needs a value: the operation's URL is made with it.</source>
        <translation>⟦Ţĥé þåŕåɱéţéŕ “%1” ñééðš å ṽåļûé: ţĥé öþéŕåţîöñ'š ÛŔĻ îš ɱåðé ŵîţĥ îţ. öñé ţŵö ţĥŕéé ƒöûŕ ƒîṽé š⟧</translation>
    </message>
    <message>
        <source>The gateway does not listen for the protocols of the API “%1”. Start it, or give it a listener for them.</source>
        <translation>⟦Ţĥé ĝåţéŵåý ðöéš ñöţ ļîšţéñ ƒöŕ ţĥé þŕöţöçöļš öƒ ţĥé ÅÞÎ “%1”. Šţåŕţ îţ, öŕ ĝîṽé îţ å ļîšţéñéŕ ƒöŕ ţĥéɱ. öñé ţŵö ţĥŕéé ƒöûŕ ƒîṽé šîẋ šéṽéñ éîĝĥţ⟧</translation>
    </message>
    <message>
        <source>The catalog has no operation “%1” in the API “%2”. Choose another one.</source>
        <translation>⟦Ţĥé çåţåļöĝ ĥåš ñö öþéŕåţîöñ “%1” îñ ţĥé ÅÞÎ “%2”. Çĥööšé åñöţĥéŕ öñé. öñé ţŵö ţĥŕéé ƒöûŕ ƒîṽé š⟧</translation>
    </message>
    <message>
        <source>%1 that are no text (%2). Save them to look at them.</source>
        <translation>⟦%1 ţĥåţ åŕé ñö ţéẋţ (%2). Šåṽé ţĥéɱ ţö ļööķ åţ ţĥéɱ. öñé ţŵö ţĥŕéé ƒöûŕ⟧</translation>
    </message>
    <message>
        <source>No workspace is open.</source>
        <translation>⟦Ñö ŵöŕķšþåçé îš öþéñ. öñé ţ⟧</translation>
    </message>
</context>
<context>
    <name>tester::CallForm</name>
    <message>
        <source>path</source>
        <translation>⟦þåţĥ ö⟧</translation>
    </message>
    <message>
        <source>query</source>
        <translation>⟦ǫûéŕý ö⟧</translation>
    </message>
    <message>
        <source>header</source>
        <translation>⟦ĥéåðéŕ ö⟧</translation>
    </message>
    <message>
        <source>Headers, a line each</source>
        <translation>⟦Ĥéåðéŕš, å ļîñé éåçĥ öñé ţ⟧</translation>
    </message>
    <message>
        <source>Name: value, a line each</source>
        <translation>⟦Ñåɱé: ṽåļûé, å ļîñé éåçĥ öñé ţŵö⟧</translation>
    </message>
    <message>
        <source>Body of the request</source>
        <translation>⟦Ɓöðý öƒ ţĥé ŕéǫûéšţ öñé ţ⟧</translation>
    </message>
    <message>
        <source>No body is sent</source>
        <translation>⟦Ñö ƀöðý îš šéñţ öñé⟧</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>⟦Þåŕåɱéţéŕš ö⟧</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>⟦Ĥéåðéŕš ö⟧</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>⟦Ɓöðý ö⟧</translation>
    </message>
    <message>
        <source>This operation has no parameters.</source>
        <translation>⟦Ţĥîš öþéŕåţîöñ ĥåš ñö þåŕåɱéţéŕš. öñé ţŵö ţĥ⟧</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>⟦ñééðéð ö⟧</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>⟦ñöţ šéñţ ö⟧</translation>
    </message>
</context>
<context>
    <name>tester::CallerBox</name>
    <message>
        <source>Subscription whose key is sent</source>
        <translation>⟦Šûƀšçŕîþţîöñ ŵĥöšé ķéý îš šéñţ öñé ţŵö ţ⟧</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>⟦ñö ķéý ö⟧</translation>
    </message>
    <message>
        <source>not active</source>
        <translation>⟦ñöţ åçţîṽé ö⟧</translation>
    </message>
</context>
<context>
    <name>tester::OperationList</name>
    <message>
        <source>Filter</source>
        <translation>⟦Ƒîļţéŕ ö⟧</translation>
    </message>
    <message>
        <source>Filter the operations</source>
        <translation>⟦Ƒîļţéŕ ţĥé öþéŕåţîöñš öñé ţ⟧</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>⟦Öþéŕåţîöñš ö⟧</translation>
    </message>
    <message>
        <source>, revision %1</source>
        <translation>⟦, ŕéṽîšîöñ %1 öñ⟧</translation>
    </message>
</context>
<context>
    <name>tester::ResponsePane</name>
    <message>
        <source>Where the time went</source>
        <translation>⟦Ŵĥéŕé ţĥé ţîɱé ŵéñţ öñé ţ⟧</translation>
    </message>
    <message>
        <source>Nothing was sent yet.</source>
        <translation>⟦Ñöţĥîñĝ ŵåš šéñţ ýéţ. öñé ţ⟧</translation>
    </message>
    <message>
        <source>Show in Requests</source>
        <translation>⟦Šĥöŵ îñ Ŕéǫûéšţš öñé⟧</translation>
    </message>
    <message>
        <source>Body of the answer</source>
        <translation>⟦Ɓöðý öƒ ţĥé åñšŵéŕ öñé⟧</translation>
    </message>
    <message>
        <source>Headers of the answer</source>
        <translation>⟦Ĥéåðéŕš öƒ ţĥé åñšŵéŕ öñé ţ⟧</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>⟦Ɓöðý ö⟧</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>⟦Ĥéåðéŕš ö⟧</translation>
    </message>
    <message>
        <source>The body is longer than what is shown.</source>
        <translation>⟦Ţĥé ƀöðý îš ļöñĝéŕ ţĥåñ ŵĥåţ îš šĥöŵñ. öñé ţŵö ţĥŕé⟧</translation>
    </message>
    <message>
        <source>Timing: %1, of which %2 waiting for the gateway</source>
        <translation>⟦Ţîɱîñĝ: %1, öƒ ŵĥîçĥ %2 ŵåîţîñĝ ƒöŕ ţĥé ĝåţéŵåý öñé ţŵö ţĥŕéé ƒö⟧</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>⟦Çöññéçţ ö⟧</translation>
    </message>
    <message>
        <source>connection reused</source>
        <translation>⟦çöññéçţîöñ ŕéûšéð öñé⟧</translation>
    </message>
    <message>
        <source>TLS handshake</source>
        <translation>⟦ŢĻŠ ĥåñðšĥåķé öñ⟧</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>⟦Šéñð ö⟧</translation>
    </message>
    <message>
        <source>Gateway and backend</source>
        <translation>⟦Ĝåţéŵåý åñð ƀåçķéñð öñé ţ⟧</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>⟦Ŕéçéîṽé ö⟧</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>⟦Ñö åñšŵéŕ ö⟧</translation>
    </message>
    <message>
        <source>The call was not answered</source>
        <translation>⟦Ţĥé çåļļ ŵåš ñöţ åñšŵéŕéð öñé ţŵö⟧</translation>
    </message>
    <message>
        <source>The answer as it came</source>
        <translation>⟦Ţĥé åñšŵéŕ åš îţ çåɱé öñé ţ⟧</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>⟦Ŕåŵ ö⟧</translation>
    </message>
</context>
<context>
    <name>tester::TesterPage</name>
    <message>
        <source>Tester</source>
        <translation>⟦Ţéšţéŕ ö⟧</translation>
    </message>
    <message>
        <source>URL that will be called</source>
        <translation>⟦ÛŔĻ ţĥåţ ŵîļļ ƀé çåļļéð öñé ţŵ⟧</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>⟦Çöþý åš çûŕļ öñ⟧</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>⟦Šéñð ö⟧</translation>
    </message>
    <message>
        <source>Nothing was sent yet.</source>
        <translation>⟦Ñöţĥîñĝ ŵåš šéñţ ýéţ. öñé ţ⟧</translation>
    </message>
    <message>
        <source>Nothing was sent</source>
        <translation>⟦Ñöţĥîñĝ ŵåš šéñţ öñé⟧</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>⟦Šéñðîñĝ ö⟧</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>⟦Çåñçéļļéð ö⟧</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>⟦Çåñçéļ ö⟧</translation>
    </message>
    <message>
        <source>Copied as curl</source>
        <translation>⟦Çöþîéð åš çûŕļ öñé⟧</translation>
    </message>
    <message>
        <source>The key is in it: the clipboard is cleared in 30 s.</source>
        <translation>⟦Ţĥé ķéý îš îñ îţ: ţĥé çļîþƀöåŕð îš çļéåŕéð îñ 30 š. öñé ţŵö ţĥŕéé ƒöû⟧</translation>
    </message>
    <message>
        <source>The catalog has no such operation</source>
        <translation>⟦Ţĥé çåţåļöĝ ĥåš ñö šûçĥ öþéŕåţîöñ öñé ţŵö ţĥ⟧</translation>
    </message>
    <message>
        <source>Send the call</source>
        <translation>⟦Šéñð ţĥé çåļļ öñ⟧</translation>
    </message>
    <message>
        <source>A call is under way</source>
        <translation>⟦Å çåļļ îš ûñðéŕ ŵåý öñé ţ⟧</translation>
    </message>
    <message>
        <source>Cancel the call</source>
        <translation>⟦Çåñçéļ ţĥé çåļļ öñé⟧</translation>
    </message>
    <message>
        <source>No call is under way</source>
        <translation>⟦Ñö çåļļ îš ûñðéŕ ŵåý öñé ţ⟧</translation>
    </message>
    <message>
        <source>Filter the operations</source>
        <translation>⟦Ƒîļţéŕ ţĥé öþéŕåţîöñš öñé ţ⟧</translation>
    </message>
    <message>
        <source>Search the body of the answer</source>
        <translation>⟦Šéåŕçĥ ţĥé ƀöðý öƒ ţĥé åñšŵéŕ öñé ţŵö ţ⟧</translation>
    </message>
    <message>
        <source>Choose the subscription</source>
        <translation>⟦Çĥööšé ţĥé šûƀšçŕîþţîöñ öñé ţŵ⟧</translation>
    </message>
    <message>
        <source>No step of a policy document is selected</source>
        <translation>⟦Ñö šţéþ öƒ å þöļîçý ðöçûɱéñţ îš šéļéçţéð öñé ţŵö ţĥŕéé⟧</translation>
    </message>
    <message>
        <source>Show the step of the trace in Policies</source>
        <translation>⟦Šĥöŵ ţĥé šţéþ öƒ ţĥé ţŕåçé îñ Þöļîçîéš öñé ţŵö ţĥŕé⟧</translation>
    </message>
    <message>
        <source>Parts of the call</source>
        <translation>⟦Þåŕţš öƒ ţĥé çåļļ öñé⟧</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>⟦Ŕéǫûéšţ ö⟧</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>⟦Ŕéšþöñšé ö⟧</translation>
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
    <name>token</name>
    <message>
        <source>The key's member %1 is missing or wrong.</source>
        <translation>⟦Ţĥé ķéý'š ɱéɱƀéŕ %1 îš ɱîššîñĝ öŕ ŵŕöñĝ. öñé ţŵö ţĥŕéé⟧</translation>
    </message>
    <message>
        <source>Keys of the type %1 are not known here.</source>
        <translation>⟦Ķéýš öƒ ţĥé ţýþé %1 åŕé ñöţ ķñöŵñ ĥéŕé. öñé ţŵö ţĥŕéé⟧</translation>
    </message>
    <message>
        <source>Keys of the curve %1 are not known here.</source>
        <translation>⟦Ķéýš öƒ ţĥé çûŕṽé %1 åŕé ñöţ ķñöŵñ ĥéŕé. öñé ţŵö ţĥŕéé⟧</translation>
    </message>
    <message>
        <source>Keys of tokens are RSA keys, keys of the curves P-256, P-384 and P-521, or secrets.</source>
        <translation>⟦Ķéýš öƒ ţöķéñš åŕé ŔŠÅ ķéýš, ķéýš öƒ ţĥé çûŕṽéš Þ-256, Þ-384 åñð Þ-521, öŕ šéçŕéţš. öñé ţŵö ţĥŕéé ƒöûŕ ƒîṽé šîẋ šé⟧</translation>
    </message>
    <message>
        <source>This is no certificate: neither PEM nor DER.</source>
        <translation>⟦Ţĥîš îš ñö çéŕţîƒîçåţé: ñéîţĥéŕ ÞÉṀ ñöŕ ÐÉŔ. öñé ţŵö ţĥŕéé ƒ⟧</translation>
    </message>
    <message>
        <source>The private key beside the certificate does not belong to it.</source>
        <translation>⟦Ţĥé þŕîṽåţé ķéý ƀéšîðé ţĥé çéŕţîƒîçåţé ðöéš ñöţ ƀéļöñĝ ţö îţ. öñé ţŵö ţĥŕéé ƒöûŕ ƒî⟧</translation>
    </message>
    <message>
        <source>The certificate has no usable public key.</source>
        <translation>⟦Ţĥé çéŕţîƒîçåţé ĥåš ñö ûšåƀļé þûƀļîç ķéý. öñé ţŵö ţĥŕéé⟧</translation>
    </message>
    <message>
        <source>This is no public key in PEM.</source>
        <translation>⟦Ţĥîš îš ñö þûƀļîç ķéý îñ ÞÉṀ. öñé ţŵö ţ⟧</translation>
    </message>
    <message>
        <source>These numbers are no RSA key.</source>
        <translation>⟦Ţĥéšé ñûɱƀéŕš åŕé ñö ŔŠÅ ķéý. öñé ţŵö ţ⟧</translation>
    </message>
    <message>
        <source>An empty secret is no key.</source>
        <translation>⟦Åñ éɱþţý šéçŕéţ îš ñö ķéý. öñé ţŵö⟧</translation>
    </message>
    <message>
        <source>The key set has no key for signatures.</source>
        <translation>⟦Ţĥé ķéý šéţ ĥåš ñö ķéý ƒöŕ šîĝñåţûŕéš. öñé ţŵö ţĥŕé⟧</translation>
    </message>
    <message>
        <source>An OpenID configuration needs issuer and jwks_uri.</source>
        <translation>⟦Åñ ÖþéñÎÐ çöñƒîĝûŕåţîöñ ñééðš îššûéŕ åñð ĵŵķš_ûŕî. öñé ţŵö ţĥŕéé ƒöû⟧</translation>
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
    <message>
        <source>This parenthesis closes nothing.</source>
        <translation>⟦Ţĥîš þåŕéñţĥéšîš çļöšéš ñöţĥîñĝ. öñé ţŵö ţĥ⟧</translation>
    </message>
    <message>
        <source>Something to look for was expected at the end.</source>
        <translation>⟦Šöɱéţĥîñĝ ţö ļööķ ƒöŕ ŵåš éẋþéçţéð åţ ţĥé éñð. öñé ţŵö ţĥŕéé ƒ⟧</translation>
    </message>
    <message>
        <source>Something to look for was expected before this parenthesis.</source>
        <translation>⟦Šöɱéţĥîñĝ ţö ļööķ ƒöŕ ŵåš éẋþéçţéð ƀéƒöŕé ţĥîš þåŕéñţĥéšîš. öñé ţŵö ţĥŕéé ƒöûŕ ƒî⟧</translation>
    </message>
    <message>
        <source>There are more parentheses in each other than can be read.</source>
        <translation>⟦Ţĥéŕé åŕé ɱöŕé þåŕéñţĥéšéš îñ éåçĥ öţĥéŕ ţĥåñ çåñ ƀé ŕéåð. öñé ţŵö ţĥŕéé ƒöûŕ ƒ⟧</translation>
    </message>
    <message>
        <source>This parenthesis is not closed.</source>
        <translation>⟦Ţĥîš þåŕéñţĥéšîš îš ñöţ çļöšéð. öñé ţŵö ţ⟧</translation>
    </message>
    <message>
        <source>These rows have no labels.</source>
        <translation>⟦Ţĥéšé ŕöŵš ĥåṽé ñö ļåƀéļš. öñé ţŵö⟧</translation>
    </message>
    <message>
        <source>A label was expected, for example -l app=web.</source>
        <translation>⟦Å ļåƀéļ ŵåš éẋþéçţéð, ƒöŕ éẋåɱþļé -ļ åþþ=ŵéƀ. öñé ţŵö ţĥŕéé ƒ⟧</translation>
    </message>
    <message>
        <source>A word was expected after -f.</source>
        <translation>⟦Å ŵöŕð ŵåš éẋþéçţéð åƒţéŕ -ƒ. öñé ţŵö ţ⟧</translation>
    </message>
    <message>
        <source>A value was expected after “%1”.</source>
        <translation>⟦Å ṽåļûé ŵåš éẋþéçţéð åƒţéŕ “%1”. öñé ţŵö ţĥ⟧</translation>
    </message>
    <message>
        <source>“%1” is a text: use : for contains, = for is.</source>
        <translation>⟦“%1” îš å ţéẋţ: ûšé : ƒöŕ çöñţåîñš, = ƒöŕ îš. öñé ţŵö ţĥŕéé ƒ⟧</translation>
    </message>
    <message>
        <source>This quotation mark is not closed.</source>
        <translation>⟦Ţĥîš ǫûöţåţîöñ ɱåŕķ îš ñöţ çļöšéð. öñé ţŵö ţĥŕ⟧</translation>
    </message>
    <message>
        <source>There is no field “%1”. Fields are: %2.</source>
        <translation>⟦Ţĥéŕé îš ñö ƒîéļð “%1”. Ƒîéļðš åŕé: %2. öñé ţŵö ţĥŕéé⟧</translation>
    </message>
    <message>
        <source>A duration was expected here, for example 200, 1.5s or 300us.</source>
        <translation>⟦Å ðûŕåţîöñ ŵåš éẋþéçţéð ĥéŕé, ƒöŕ éẋåɱþļé 200, 1.5š öŕ 300ûš. öñé ţŵö ţĥŕéé ƒöûŕ ƒî⟧</translation>
    </message>
    <message>
        <source>A size was expected here, for example 512, 4k or 2M.</source>
        <translation>⟦Å šîžé ŵåš éẋþéçţéð ĥéŕé, ƒöŕ éẋåɱþļé 512, 4ķ öŕ 2Ṁ. öñé ţŵö ţĥŕéé ƒöûŕ⟧</translation>
    </message>
    <message>
        <source>A time was expected here, for example 12:30, -5m or 12:30..12:45.</source>
        <translation>⟦Å ţîɱé ŵåš éẋþéçţéð ĥéŕé, ƒöŕ éẋåɱþļé 12:30, -5ɱ öŕ 12:30..12:45. öñé ţŵö ţĥŕéé ƒöûŕ ƒîṽé⟧</translation>
    </message>
    <message>
        <source>A number was expected here, for example 404, 5xx or 400..499.</source>
        <translation>⟦Å ñûɱƀéŕ ŵåš éẋþéçţéð ĥéŕé, ƒöŕ éẋåɱþļé 404, 5ẋẋ öŕ 400..499. öñé ţŵö ţĥŕéé ƒöûŕ ƒî⟧</translation>
    </message>
    <message>
        <source>A range (from..to) goes with “:”, not with a comparison.</source>
        <translation>⟦Å ŕåñĝé (ƒŕöɱ..ţö) ĝöéš ŵîţĥ “:”, ñöţ ŵîţĥ å çöɱþåŕîšöñ. öñé ţŵö ţĥŕéé ƒöûŕ⟧</translation>
    </message>
    <message>
        <source>This regular expression cannot be read: %1.</source>
        <translation>⟦Ţĥîš ŕéĝûļåŕ éẋþŕéššîöñ çåññöţ ƀé ŕéåð: %1. öñé ţŵö ţĥŕéé⟧</translation>
    </message>
</context>
<context>
    <name>widgets::CodeView</name>
    <message>
        <source>Find in text</source>
        <translation>⟦Ƒîñð îñ ţéẋţ öñ⟧</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>⟦Çļöšé ţĥé šéåŕçĥ öñé⟧</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>⟦%1 öƒ %2 ö⟧</translation>
    </message>
</context>
<context>
    <name>widgets::DataTable</name>
    <message>
        <source>the cell</source>
        <translation>⟦ţĥé çéļļ ö⟧</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation><numerusform>⟦%n ŕöŵ(š) ö⟧</numerusform><numerusform>⟦%n ŕöŵ(š) ö⟧</numerusform></translation>
    </message>
    <message>
        <source>the rows as CSV</source>
        <translation>⟦ţĥé ŕöŵš åš ÇŠṼ öñé⟧</translation>
    </message>
    <message>
        <source>Copy cell</source>
        <translation>⟦Çöþý çéļļ ö⟧</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>⟦Çöþý ŕöŵš ö⟧</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>⟦Çöþý åš ÇŠṼ ö⟧</translation>
    </message>
    <message>
        <source>Own widths back to the usual ones</source>
        <translation>⟦Öŵñ ŵîðţĥš ƀåçķ ţö ţĥé ûšûåļ öñéš öñé ţŵö ţĥ⟧</translation>
    </message>
</context>
<context>
    <name>widgets::DetailsDrawer</name>
    <message>
        <source>Close the details</source>
        <translation>⟦Çļöšé ţĥé ðéţåîļš öñé⟧</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>⟦Ðéţåîļš ö⟧</translation>
    </message>
    <message>
        <source>Details of %1</source>
        <translation>⟦Ðéţåîļš öƒ %1 öñ⟧</translation>
    </message>
</context>
<context>
    <name>widgets::FigureRow</name>
    <message>
        <source>Trend</source>
        <translation>⟦Ţŕéñð ö⟧</translation>
    </message>
</context>
<context>
    <name>widgets::FilterBox</name>
    <message>
        <source>reads as: %1.</source>
        <translation>⟦ŕéåðš åš: %1. öñ⟧</translation>
    </message>
    <message>
        <source>column %1: %2</source>
        <translation>⟦çöļûɱñ %1: %2 öñ⟧</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>⟦%1 öƒ %2 ö⟧</translation>
    </message>
</context>
<context>
    <name>widgets::FilterChip</name>
    <message>
        <source>Filter term %1</source>
        <translation>⟦Ƒîļţéŕ ţéŕɱ %1 öñé⟧</translation>
    </message>
    <message>
        <source>Click to edit, Delete removes it</source>
        <translation>⟦Çļîçķ ţö éðîţ, Ðéļéţé ŕéɱöṽéš îţ öñé ţŵö ţĥ⟧</translation>
    </message>
</context>
<context>
    <name>widgets::HistogramStrip</name>
    <message>
        <source>%1 requests, %2 failed</source>
        <translation>⟦%1 ŕéǫûéšţš, %2 ƒåîļéð öñé ţŵ⟧</translation>
    </message>
</context>
<context>
    <name>widgets::KeyCard</name>
    <message>
        <source>Key %1</source>
        <translation>⟦Ķéý %1 ö⟧</translation>
    </message>
    <message>
        <source>Calls in 24 h</source>
        <translation>⟦Çåļļš îñ 24 ĥ öñ⟧</translation>
    </message>
</context>
<context>
    <name>widgets::LineChart</name>
    <message>
        <source>Time</source>
        <translation>⟦Ţîɱé ö⟧</translation>
    </message>
    <message>
        <source>, %1, log scale</source>
        <translation>⟦, %1, ļöĝ šçåļé öñé⟧</translation>
    </message>
</context>
<context>
    <name>widgets::MessageBar</name>
    <message>
        <source>Close the message</source>
        <translation>⟦Çļöšé ţĥé ɱéššåĝé öñé⟧</translation>
    </message>
    <message>
        <source>Raw text</source>
        <translation>⟦Ŕåŵ ţéẋţ ö⟧</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>⟦Çöþý ðîåĝñöšţîçš öñé⟧</translation>
    </message>
</context>
<context>
    <name>widgets::PillButton</name>
    <message>
        <source>%1, %2</source>
        <translation>⟦%1, %2 ö⟧</translation>
    </message>
</context>
<context>
    <name>widgets::PlanPanel</name>
    <message>
        <source>Close the plan; nothing is changed</source>
        <translation>⟦Çļöšé ţĥé þļåñ; ñöţĥîñĝ îš çĥåñĝéð öñé ţŵö ţĥŕ⟧</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>⟦Çåñçéļ ö⟧</translation>
    </message>
    <message>
        <source>Plan: %1</source>
        <translation>⟦Þļåñ: %1 ö⟧</translation>
    </message>
    <message>
        <source>Not applied</source>
        <translation>⟦Ñöţ åþþļîéð ö⟧</translation>
    </message>
    <message>
        <source>Way back: %1</source>
        <translation>⟦Ŵåý ƀåçķ: %1 öñ⟧</translation>
    </message>
    <message>
        <source>Type %1 to confirm</source>
        <translation>⟦Ţýþé %1 ţö çöñƒîŕɱ öñé⟧</translation>
    </message>
    <message>
        <source>Type %1</source>
        <translation>⟦Ţýþé %1 ö⟧</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>⟦Çļöšé ö⟧</translation>
    </message>
    <message>
        <source>It is being applied</source>
        <translation>⟦Îţ îš ƀéîñĝ åþþļîéð öñé ţ⟧</translation>
    </message>
    <message>
        <source>Tick the box above first</source>
        <translation>⟦Ţîçķ ţĥé ƀöẋ åƀöṽé ƒîŕšţ öñé ţŵö⟧</translation>
    </message>
    <message>
        <source>Type %1 first</source>
        <translation>⟦Ţýþé %1 ƒîŕšţ öñ⟧</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>⟦Šţéþ %1 öƒ %2 öñ⟧</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>⟦Ðöñé ö⟧</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>⟦Šţöþþéð ö⟧</translation>
    </message>
</context>
<context>
    <name>widgets::SecretField</name>
    <message>
        <source>Show the secret for %1 s</source>
        <translation>⟦Šĥöŵ ţĥé šéçŕéţ ƒöŕ %1 š öñé ţŵö⟧</translation>
    </message>
    <message>
        <source>Copy the secret; the clipboard is cleared after %1 s</source>
        <translation>⟦Çöþý ţĥé šéçŕéţ; ţĥé çļîþƀöåŕð îš çļéåŕéð åƒţéŕ %1 š öñé ţŵö ţĥŕéé ƒöûŕ⟧</translation>
    </message>
    <message>
        <source>none</source>
        <translation>⟦ñöñé ö⟧</translation>
    </message>
    <message>
        <source>copied, cleared in %1 s</source>
        <translation>⟦çöþîéð, çļéåŕéð îñ %1 š öñé ţŵ⟧</translation>
    </message>
</context>
<context>
    <name>widgets::Sparkline</name>
    <message>
        <source>now %1, at most %2</source>
        <translation>⟦ñöŵ %1, åţ ɱöšţ %2 öñé⟧</translation>
    </message>
</context>
<context>
    <name>widgets::StatePane</name>
    <message>
        <source>Cancel</source>
        <translation>⟦Çåñçéļ ö⟧</translation>
    </message>
    <message>
        <source>Nothing matches: %1. 0 of %2.</source>
        <translation>⟦Ñöţĥîñĝ ɱåţçĥéš: %1. 0 öƒ %2. öñé ţŵö ţ⟧</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>⟦Çļéåŕ ƒîļţéŕ öñ⟧</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>⟦Ŕéţŕý ö⟧</translation>
    </message>
    <message>
        <source>%1 old</source>
        <translation>⟦%1 öļð ö⟧</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>⟦Ţŕý ñöŵ ö⟧</translation>
    </message>
</context>
<context>
    <name>widgets::TraceList</name>
    <message>
        <source>Policy trace</source>
        <translation>⟦Þöļîçý ţŕåçé öñ⟧</translation>
    </message>
</context>
<context>
    <name>widgets::Waterfall</name>
    <message>
        <source>skipped</source>
        <translation>⟦šķîþþéð ö⟧</translation>
    </message>
</context>
<context>
    <name>workspace</name>
    <message>
        <source>The catalog has %1 problems and --strict allows none.</source>
        <translation>⟦Ţĥé çåţåļöĝ ĥåš %1 þŕöƀļéɱš åñð --šţŕîçţ åļļöŵš ñöñé. öñé ţŵö ţĥŕéé ƒöûŕ⟧</translation>
    </message>
    <message>
        <source>Regenerate the primary key of “%1”</source>
        <translation>⟦Ŕéĝéñéŕåţé ţĥé þŕîɱåŕý ķéý öƒ “%1” öñé ţŵö ţĥŕ⟧</translation>
    </message>
    <message>
        <source>Regenerate the secondary key of “%1”</source>
        <translation>⟦Ŕéĝéñéŕåţé ţĥé šéçöñðåŕý ķéý öƒ “%1” öñé ţŵö ţĥŕ⟧</translation>
    </message>
    <message>
        <source>A new random key takes its place in the gateway's key file.</source>
        <translation>⟦Å ñéŵ ŕåñðöɱ ķéý ţåķéš îţš þļåçé îñ ţĥé ĝåţéŵåý'š ķéý ƒîļé. öñé ţŵö ţĥŕéé ƒöûŕ ƒî⟧</translation>
    </message>
    <message>
        <source>The gateway refuses the old key at once; calls in flight finish.</source>
        <translation>⟦Ţĥé ĝåţéŵåý ŕéƒûšéš ţĥé öļð ķéý åţ öñçé; çåļļš îñ ƒļîĝĥţ ƒîñîšĥ. öñé ţŵö ţĥŕéé ƒöûŕ ƒîṽé⟧</translation>
    </message>
    <message>
        <source>No request with this key is among those that are held.</source>
        <translation>⟦Ñö ŕéǫûéšţ ŵîţĥ ţĥîš ķéý îš åɱöñĝ ţĥöšé ţĥåţ åŕé ĥéļð. öñé ţŵö ţĥŕéé ƒöûŕ⟧</translation>
    </message>
    <message>
        <source>%1 requests with this key are held, the last one from %2.</source>
        <translation>⟦%1 ŕéǫûéšţš ŵîţĥ ţĥîš ķéý åŕé ĥéļð, ţĥé ļåšţ öñé ƒŕöɱ %2. öñé ţŵö ţĥŕéé ƒöûŕ ƒ⟧</translation>
    </message>
    <message>
        <source>The old key can be put back until Gatehouse ends.</source>
        <translation>⟦Ţĥé öļð ķéý çåñ ƀé þûţ ƀåçķ ûñţîļ Ĝåţéĥöûšé éñðš. öñé ţŵö ţĥŕéé ƒöû⟧</translation>
    </message>
    <message>
        <source>This key is in use: its callers get 401 until they have the new one. Move them to the other key first.</source>
        <translation>⟦Ţĥîš ķéý îš îñ ûšé: îţš çåļļéŕš ĝéţ 401 ûñţîļ ţĥéý ĥåṽé ţĥé ñéŵ öñé. Ṁöṽé ţĥéɱ ţö ţĥé öţĥéŕ ķéý ƒîŕšţ. öñé ţŵö ţĥŕéé ƒöûŕ ƒîṽé šîẋ šéṽéñ éîĝĥ⟧</translation>
    </message>
    <message>
        <source>%1 has no %2 key of the subscription “%3”.</source>
        <translation>⟦%1 ĥåš ñö %2 ķéý öƒ ţĥé šûƀšçŕîþţîöñ “%3”. öñé ţŵö ţĥŕéé⟧</translation>
    </message>
    <message>
        <source>Activate the subscription “%1”</source>
        <translation>⟦Åçţîṽåţé ţĥé šûƀšçŕîþţîöñ “%1” öñé ţŵö ţ⟧</translation>
    </message>
    <message>
        <source>Suspend the subscription “%1”</source>
        <translation>⟦Šûšþéñð ţĥé šûƀšçŕîþţîöñ “%1” öñé ţŵö ţ⟧</translation>
    </message>
    <message>
        <source>Cancel the subscription “%1”</source>
        <translation>⟦Çåñçéļ ţĥé šûƀšçŕîþţîöñ “%1” öñé ţŵö⟧</translation>
    </message>
    <message>
        <source>Change the state of the subscription “%1”</source>
        <translation>⟦Çĥåñĝé ţĥé šţåţé öƒ ţĥé šûƀšçŕîþţîöñ “%1” öñé ţŵö ţĥŕéé⟧</translation>
    </message>
    <message>
        <source>This workspace has no file of keys, so no subscription has one here.</source>
        <translation>⟦Ţĥîš ŵöŕķšþåçé ĥåš ñö ƒîļé öƒ ķéýš, šö ñö šûƀšçŕîþţîöñ ĥåš öñé ĥéŕé. öñé ţŵö ţĥŕéé ƒöûŕ ƒîṽé⟧</translation>
    </message>
    <message>
        <source>The state is written to the artifact folder; the gateway follows at once.</source>
        <translation>⟦Ţĥé šţåţé îš ŵŕîţţéñ ţö ţĥé åŕţîƒåçţ ƒöļðéŕ; ţĥé ĝåţéŵåý ƒöļļöŵš åţ öñçé. öñé ţŵö ţĥŕéé ƒöûŕ ƒîṽé šî⟧</translation>
    </message>
    <message>
        <source>%1 requests with its keys came within the last 15 minutes.</source>
        <translation>⟦%1 ŕéǫûéšţš ŵîţĥ îţš ķéýš çåɱé ŵîţĥîñ ţĥé ļåšţ 15 ɱîñûţéš. öñé ţŵö ţĥŕéé ƒöûŕ ƒ⟧</translation>
    </message>
    <message>
        <source>The subscription is in use: its callers get 401 from now on.</source>
        <translation>⟦Ţĥé šûƀšçŕîþţîöñ îš îñ ûšé: îţš çåļļéŕš ĝéţ 401 ƒŕöɱ ñöŵ öñ. öñé ţŵö ţĥŕéé ƒöûŕ ƒî⟧</translation>
    </message>
    <message>
        <source>Undo writes the state that it has now.</source>
        <translation>⟦Ûñðö ŵŕîţéš ţĥé šţåţé ţĥåţ îţ ĥåš ñöŵ. öñé ţŵö ţĥŕé⟧</translation>
    </message>
    <message>
        <source>A mapping was expected here, not a value of the kind %1.</source>
        <translation>⟦Å ɱåþþîñĝ ŵåš éẋþéçţéð ĥéŕé, ñöţ å ṽåļûé öƒ ţĥé ķîñð %1. öñé ţŵö ţĥŕéé ƒöûŕ⟧</translation>
    </message>
    <message>
        <source>“artifacts” is missing: the folder of the catalog, as Azure's APIOps tools extract it.</source>
        <translation>⟦“åŕţîƒåçţš” îš ɱîššîñĝ: ţĥé ƒöļðéŕ öƒ ţĥé çåţåļöĝ, åš Åžûŕé'š ÅÞÎÖþš ţööļš éẋţŕåçţ îţ. öñé ţŵö ţĥŕéé ƒöûŕ ƒîṽé šîẋ šéṽ⟧</translation>
    </message>
    <message>
        <source>“context” needs a “kubeconfig” that it stands in.</source>
        <translation>⟦“çöñţéẋţ” ñééðš å “ķûƀéçöñƒîĝ” ţĥåţ îţ šţåñðš îñ. öñé ţŵö ţĥŕéé ƒöû⟧</translation>
    </message>
    <message>
        <source>“%1” must be a mapping.</source>
        <translation>⟦“%1” ɱûšţ ƀé å ɱåþþîñĝ. öñé ţŵ⟧</translation>
    </message>
    <message>
        <source>“tls” needs “certificate” and “key”, both files of PEM.</source>
        <translation>⟦“ţļš” ñééðš “çéŕţîƒîçåţé” åñð “ķéý”, ƀöţĥ ƒîļéš öƒ ÞÉṀ. öñé ţŵö ţĥŕéé ƒöûŕ⟧</translation>
    </message>
    <message>
        <source>“%1” is not known here; known are %2.</source>
        <translation>⟦“%1” îš ñöţ ķñöŵñ ĥéŕé; ķñöŵñ åŕé %2. öñé ţŵö ţĥŕé⟧</translation>
    </message>
    <message>
        <source>“%1” must be a text.</source>
        <translation>⟦“%1” ɱûšţ ƀé å ţéẋţ. öñé ţ⟧</translation>
    </message>
    <message>
        <source>“%1” must be a list of addresses such as 127.0.0.1:8080.</source>
        <translation>⟦“%1” ɱûšţ ƀé å ļîšţ öƒ åððŕéššéš šûçĥ åš 127.0.0.1:8080. öñé ţŵö ţĥŕéé ƒöûŕ⟧</translation>
    </message>
    <message>
        <source>The workspace's folder cannot be made.</source>
        <translation>⟦Ţĥé ŵöŕķšþåçé'š ƒöļðéŕ çåññöţ ƀé ɱåðé. öñé ţŵö ţĥŕé⟧</translation>
    </message>
    <message>
        <source>This folder is no workspace: it has no workspace.yaml. Make one: gatehousectl workspace create FOLDER --artifacts FOLDER</source>
        <translation>⟦Ţĥîš ƒöļðéŕ îš ñö ŵöŕķšþåçé: îţ ĥåš ñö ŵöŕķšþåçé.ýåɱļ. Ṁåķé öñé: ĝåţéĥöûšéçţļ ŵöŕķšþåçé çŕéåţé ƑÖĻÐÉŔ --åŕţîƒåçţš ƑÖĻÐÉŔ öñé ţŵö ţĥŕéé ƒöûŕ ƒîṽé šîẋ šéṽéñ éîĝĥţ ñîñé⟧</translation>
    </message>
    <message>
        <source>This folder is a workspace already; edit its workspace.yaml.</source>
        <translation>⟦Ţĥîš ƒöļðéŕ îš å ŵöŕķšþåçé åļŕéåðý; éðîţ îţš ŵöŕķšþåçé.ýåɱļ. öñé ţŵö ţĥŕéé ƒöûŕ ƒî⟧</translation>
    </message>
    <message>
        <source>Write the policy document %1</source>
        <translation>⟦Ŵŕîţé ţĥé þöļîçý ðöçûɱéñţ %1 öñé ţŵö⟧</translation>
    </message>
    <message>
        <source>The document is written to the artifact folder; the gateway follows at once.</source>
        <translation>⟦Ţĥé ðöçûɱéñţ îš ŵŕîţţéñ ţö ţĥé åŕţîƒåçţ ƒöļðéŕ; ţĥé ĝåţéŵåý ƒöļļöŵš åţ öñçé. öñé ţŵö ţĥŕéé ƒöûŕ ƒîṽé šîẋ⟧</translation>
    </message>
    <message>
        <source>Undo writes the text that it has now.</source>
        <translation>⟦Ûñðö ŵŕîţéš ţĥé ţéẋţ ţĥåţ îţ ĥåš ñöŵ. öñé ţŵö ţĥŕé⟧</translation>
    </message>
    <message>
        <source>The document was changed since: take it back by hand.</source>
        <translation>⟦Ţĥé ðöçûɱéñţ ŵåš çĥåñĝéð šîñçé: ţåķé îţ ƀåçķ ƀý ĥåñð. öñé ţŵö ţĥŕéé ƒöûŕ⟧</translation>
    </message>
    <message>
        <source>“%1” must be true or false.</source>
        <translation>⟦“%1” ɱûšţ ƀé ţŕûé öŕ ƒåļšé. öñé ţŵö⟧</translation>
    </message>
</context>
<context>
    <name>xml</name>
    <message>
        <source>The stylesheet cannot be read: %1</source>
        <translation>⟦Ţĥé šţýļéšĥééţ çåññöţ ƀé ŕéåð: %1 öñé ţŵö ţĥ⟧</translation>
    </message>
    <message>
        <source>The stylesheet cannot be used: %1</source>
        <translation>⟦Ţĥé šţýļéšĥééţ çåññöţ ƀé ûšéð: %1 öñé ţŵö ţĥ⟧</translation>
    </message>
    <message>
        <source>The XML cannot be read: %1</source>
        <translation>⟦Ţĥé ẊṀĻ çåññöţ ƀé ŕéåð: %1 öñé ţŵö⟧</translation>
    </message>
    <message>
        <source>The transformation failed: %1</source>
        <translation>⟦Ţĥé ţŕåñšƒöŕɱåţîöñ ƒåîļéð: %1 öñé ţŵö ţ⟧</translation>
    </message>
    <message>
        <source>The XML schema cannot be used: %1</source>
        <translation>⟦Ţĥé ẊṀĻ šçĥéɱå çåññöţ ƀé ûšéð: %1 öñé ţŵö ţĥ⟧</translation>
    </message>
    <message>
        <source>The document is no SOAP envelope with a body</source>
        <translation>⟦Ţĥé ðöçûɱéñţ îš ñö ŠÖÅÞ éñṽéļöþé ŵîţĥ å ƀöðý öñé ţŵö ţĥŕéé ƒ⟧</translation>
    </message>
    <message>
        <source>This WSDL holds %1 XML schemas, and must hold one: join them into one XML schema, and name that.</source>
        <translation>⟦Ţĥîš ŴŠÐĻ ĥöļðš %1 ẊṀĻ šçĥéɱåš, åñð ɱûšţ ĥöļð öñé: ĵöîñ ţĥéɱ îñţö öñé ẊṀĻ šçĥéɱå, åñð ñåɱé ţĥåţ. öñé ţŵö ţĥŕéé ƒöûŕ ƒîṽé šîẋ šéṽéñ é⟧</translation>
    </message>
</context>
</TS>
