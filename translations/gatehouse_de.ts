<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>http</name>
    <message>
        <source>The URL must begin with http:// or https://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The URL must not hold a user name or password: use a secret instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The URL has no valid host and port after %1://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The URL must not have a fragment (#…).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The URL has characters that must be encoded as %XX, or a &apos;..&apos; in its path.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>net</name>
    <message>
        <source>%1 is not a numeric IP address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not an address to listen on. Write IP:PORT, for example 127.0.0.1:8080 or [::1]:0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system gives no event descriptors. Raise the limit of open files (ulimit -n).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot listen on %1. Choose another port, or 0 for a free one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name %1 cannot be resolved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot connect to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection was refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate cannot be read: it must be PEM, the server&apos;s own certificate first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The private key cannot be read: it must be PEM without a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The private key does not belong to the certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The CA bundle holds no certificate: it must be PEM.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>routing</name>
    <message>
        <source>No API has a path that %1 begins with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The path %1 holds &apos;.&apos; or &apos;..&apos;: write it without them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API at %1 has versions and the request names none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No version of the API at %1 has the name that the request gives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API %1 has no such revision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This revision of API %1 is offline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API %1 does not answer on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No operation of API %1 has the path %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API %1 has operations at %2, but none for %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The operations of API %1 at %2 want query parameters that the request lacks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API %1 requires a subscription key: the request has neither the header %2 nor the query parameter %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No subscription has the key that the request sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request has the header %1 more than once, with different keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key belongs to subscription %1, which is not active.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key belongs to subscription %1, whose scope does not include API %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its version set &apos;%1&apos; does not exist: add it, or remove the reference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another API has the same path, version and revision: this one is not served.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of its keys belongs to another subscription, too, and counts for that one: change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The braces of the segment &apos;%1&apos; do not match.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The segment &apos;%1&apos; has a parameter without a usable name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put text between the parameters of the segment &apos;%1&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; takes the rest of the path: it can only be the last segment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The query part &apos;%1&apos; is neither name={parameter} nor name=value.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>text</name>
    <message>
        <source>The document is empty where JSON was expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is text after the end of the JSON document; remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The JSON document ends too early; it looks cut off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The JSON document is nested deeper than %1 levels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A JSON value was expected here, not “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A digit was expected in this number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A JSON number must not begin with a zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line break or control character stands inside a JSON string; close the string or write the character as an escape.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“\%1” is no escape that JSON knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This escape is half of a surrogate pair; write both halves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four hexadecimal digits must follow “\u”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A comma or “%1” is missing here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of a member, in double quotes, was expected here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A colon must follow the name “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document has more than %1 bytes; that is too much to read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key “%1” stands here a second time; remove one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This byte is not UTF-8; save the file in the encoding UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A control character stands here, which YAML does not allow; remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be read as YAML (%1); check the indentation and the quotes here and in the line before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second YAML document begins here where only one is expected; remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The YAML document has more than %1 values; that is too much to read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This does not belong to what stands before it; check the indentation, or write “---” to begin another document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A colon is missing after “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quote that begins here is never closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This alias stands inside the value that it refers to; a value cannot contain itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The aliases of this document repeat too much: written out it would be too large to read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The YAML document is nested deeper than %1 levels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key must be a simple text; this alias stands for a list or a mapping.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bracket that opens here is never closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key must be a simple text; here it is a list or a mapping. Quote values that begin with “{” or “[”, and render templates before reading them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“&lt;&lt;” merges a mapping or a list of mappings; this is neither.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
