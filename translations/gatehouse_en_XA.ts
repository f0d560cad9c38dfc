<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_XA">
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
</context>
</TS>
