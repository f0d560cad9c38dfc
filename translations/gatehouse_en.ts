<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>attention</name>
    <message>
        <source>The local gateway does not listen</source>
        <translation>The local gateway does not listen</translation>
    </message>
    <message>
        <source>The local gateway is stopped</source>
        <translation>The local gateway is stopped</translation>
    </message>
    <message>
        <source>Nobody can call an API through it until it is started.</source>
        <translation>Nobody can call an API through it until it is started.</translation>
    </message>
    <message>
        <source>The cluster cannot be asked</source>
        <translation>The cluster cannot be asked</translation>
    </message>
    <message>
        <source>What is shown of the cluster is out of date</source>
        <translation>What is shown of the cluster is out of date</translation>
    </message>
    <message>
        <source>A faulty policy stops calls to %1</source>
        <translation>A faulty policy stops calls to %1</translation>
    </message>
    <message>
        <source>The catalog was not taken; what was served before goes on</source>
        <translation>The catalog was not taken; what was served before goes on</translation>
    </message>
    <message>
        <source>The catalog has problems: %1</source>
        <translation>The catalog has problems: %1</translation>
    </message>
    <message>
        <source>%1 of %2 calls failed</source>
        <translation>%1 of %2 calls failed</translation>
    </message>
    <message>
        <source>%1 leads nowhere</source>
        <translation>%1 leads nowhere</translation>
    </message>
    <message>
        <source>Services that no API uses: %1</source>
        <translation>Services that no API uses: %1</translation>
    </message>
    <message>
        <source>Nothing leads to %1. Publish it as an API, or leave it to the cluster.</source>
        <translation>Nothing leads to %1. Publish it as an API, or leave it to the cluster.</translation>
    </message>
    <message>
        <source>%1 cannot reach a backend</source>
        <translation>%1 cannot reach a backend</translation>
    </message>
    <message>
        <source>Some calls to %1 cannot reach a backend</source>
        <translation>Some calls to %1 cannot reach a backend</translation>
    </message>
    <message>
        <source>No Pod of %1 is ready</source>
        <translation>No Pod of %1 is ready</translation>
    </message>
    <message>
        <source>Not every Pod of %1 is ready</source>
        <translation>Not every Pod of %1 is ready</translation>
    </message>
    <message>
        <source>behind %1</source>
        <translation>behind %1</translation>
    </message>
    <message>
        <source>Calls that met no API fail</source>
        <translation>Calls that met no API fail</translation>
    </message>
    <message>
        <source>Calls to %1 fail</source>
        <translation>Calls to %1 fail</translation>
    </message>
    <message>
        <source>%1 of %2 calls got 5xx or no answer, which is %3 %.</source>
        <translation>%1 of %2 calls got 5xx or no answer, which is %3 %.</translation>
    </message>
    <message>
        <source>Callers come without a valid key</source>
        <translation>Callers come without a valid key</translation>
    </message>
    <message>
        <source>Callers without a subscription are throttled</source>
        <translation>Callers without a subscription are throttled</translation>
    </message>
    <message>
        <source>Callers without a subscription are not let in</source>
        <translation>Callers without a subscription are not let in</translation>
    </message>
    <message>
        <source>%1 has used up its quota</source>
        <translation>%1 has used up its quota</translation>
    </message>
    <message>
        <source>%1 is throttled</source>
        <translation>%1 is throttled</translation>
    </message>
    <message>
        <source>The key of %1 does not open what it calls</source>
        <translation>The key of %1 does not open what it calls</translation>
    </message>
    <message>
        <source>%1 is not let in</source>
        <translation>%1 is not let in</translation>
    </message>
    <message>
        <source>%1 of %2 calls without a subscription were refused with %3.</source>
        <translation>%1 of %2 calls without a subscription were refused with %3.</translation>
    </message>
    <message>
        <source>%1 of its %2 calls were refused with %3.</source>
        <translation>%1 of its %2 calls were refused with %3.</translation>
    </message>
</context>
<context>
    <name>base</name>
    <message>
        <source>The file cannot be opened.</source>
        <translation>The file cannot be opened.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>The file cannot be read.</translation>
    </message>
    <message>
        <source>The file is larger than the %1 bytes that are read at most.</source>
        <translation>The file is larger than the %1 bytes that are read at most.</translation>
    </message>
    <message>
        <source>The file cannot be written: its folder takes no new file.</source>
        <translation>The file cannot be written: its folder takes no new file.</translation>
    </message>
    <message>
        <source>The file cannot be written; it is as it was.</source>
        <translation>The file cannot be written; it is as it was.</translation>
    </message>
</context>
<context>
    <name>bridge</name>
    <message>
        <source>now</source>
        <translation>now</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation>%1 s ago</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>%1 min ago</translation>
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
        <translation>The workspace is read-only: %1 allows changes</translation>
    </message>
</context>
<context>
    <name>catalog</name>
    <message>
        <source>The file must hold an object with “properties”.</source>
        <translation>The file must hold an object with “properties”.</translation>
    </message>
    <message>
        <source>“%1” lies in two folders; this one is ignored.</source>
        <translation>“%1” lies in two folders; this one is ignored.</translation>
    </message>
    <message>
        <source>Neither this file nor the specification describes the operation “%1”.</source>
        <translation>Neither this file nor the specification describes the operation “%1”.</translation>
    </message>
    <message>
        <source>An operation needs “method” and “urlTemplate”.</source>
        <translation>An operation needs “method” and “urlTemplate”.</translation>
    </message>
    <message>
        <source>The fragment “%1” has neither “value” nor a policy.xml.</source>
        <translation>The fragment “%1” has neither “value” nor a policy.xml.</translation>
    </message>
    <message>
        <source>There is no artifact folder here.</source>
        <translation>There is no artifact folder here.</translation>
    </message>
    <message>
        <source>An artifact folder is expected here, not a file.</source>
        <translation>An artifact folder is expected here, not a file.</translation>
    </message>
    <message>
        <source>The artifact folder cannot be read.</source>
        <translation>The artifact folder cannot be read.</translation>
    </message>
    <message>
        <source>“%1” is no id of a version set.</source>
        <translation>“%1” is no id of a version set.</translation>
    </message>
    <message>
        <source>A version set by header needs “versionHeaderName”.</source>
        <translation>A version set by header needs “versionHeaderName”.</translation>
    </message>
    <message>
        <source>A version set by query needs “versionQueryName”.</source>
        <translation>A version set by query needs “versionQueryName”.</translation>
    </message>
    <message>
        <source>“%1” is no scope; write /products/NAME, /apis/NAME or /apis. The subscription is not used.</source>
        <translation>“%1” is no scope; write /products/NAME, /apis/NAME or /apis. The subscription is not used.</translation>
    </message>
    <message>
        <source>“%1” is no id of a backend; write /backends/NAME.</source>
        <translation>“%1” is no id of a backend; write /backends/NAME.</translation>
    </message>
    <message>
        <source>The secret named value “%1” stands here in plain text and is not used; put it with the other secrets.</source>
        <translation>The secret named value “%1” stands here in plain text and is not used; put it with the other secrets.</translation>
    </message>
    <message>
        <source>“%1” must be of the kind %2, not %3.</source>
        <translation>“%1” must be of the kind %2, not %3.</translation>
    </message>
    <message>
        <source>“%1” must be a list of texts.</source>
        <translation>“%1” must be a list of texts.</translation>
    </message>
    <message>
        <source>“%1” must be a whole number.</source>
        <translation>“%1” must be a whole number.</translation>
    </message>
    <message>
        <source>“%1” is no value of “%2”; it may be %3.</source>
        <translation>“%1” is no value of “%2”; it may be %3.</translation>
    </message>
    <message>
        <source>There is no “%1” in %2; it is ignored.</source>
        <translation>There is no “%1” in %2; it is ignored.</translation>
    </message>
    <message>
        <source>Secrets are a mapping with “subscriptions” and “namedValues”.</source>
        <translation>Secrets are a mapping with “subscriptions” and “namedValues”.</translation>
    </message>
    <message>
        <source>“%1” must be a mapping of names.</source>
        <translation>“%1” must be a mapping of names.</translation>
    </message>
    <message>
        <source>“%1” must be a text; put it in quotes.</source>
        <translation>“%1” must be a text; put it in quotes.</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>“%1” is empty.</translation>
    </message>
    <message>
        <source>The subscription “%1” needs “primaryKey” and “secondaryKey”.</source>
        <translation>The subscription “%1” needs “primaryKey” and “secondaryKey”.</translation>
    </message>
    <message>
        <source>A subscription has no secret “%1”; it has “primaryKey” and “secondaryKey”.</source>
        <translation>A subscription has no secret “%1”; it has “primaryKey” and “secondaryKey”.</translation>
    </message>
    <message>
        <source>This key stands in line %1 already; each must be used once.</source>
        <translation>This key stands in line %1 already; each must be used once.</translation>
    </message>
    <message>
        <source>The subscription “%1” has no key.</source>
        <translation>The subscription “%1” has no key.</translation>
    </message>
    <message>
        <source>There is no “%1” in the catalog.</source>
        <translation>There is no “%1” in the catalog.</translation>
    </message>
    <message>
        <source>“%1” was changed by somebody else in the meantime; read it again and repeat the change.</source>
        <translation>“%1” was changed by somebody else in the meantime; read it again and repeat the change.</translation>
    </message>
    <message>
        <source>The text to write must be in “value”.</source>
        <translation>The text to write must be in “value”.</translation>
    </message>
    <message>
        <source>The properties of a resource must be an object.</source>
        <translation>The properties of a resource must be an object.</translation>
    </message>
    <message>
        <source>“%1” cannot be removed.</source>
        <translation>“%1” cannot be removed.</translation>
    </message>
    <message>
        <source>An artifact folder has no place for “%1”.</source>
        <translation>An artifact folder has no place for “%1”.</translation>
    </message>
    <message>
        <source>“%1” is no duration above zero; write it as PT10S, PT5M or PT1H30M.</source>
        <translation>“%1” is no duration above zero; write it as PT10S, PT5M or PT1H30M.</translation>
    </message>
    <message>
        <source>A range of statuses has min and max between 200 and 599.</source>
        <translation>A range of statuses has min and max between 200 and 599.</translation>
    </message>
    <message>
        <source>A backend has one circuit breaker rule; only the first is used.</source>
        <translation>A backend has one circuit breaker rule; only the first is used.</translation>
    </message>
    <message>
        <source>This circuit breaker never opens: give its failureCondition a count or a percentage above zero.</source>
        <translation>This circuit breaker never opens: give its failureCondition a count or a percentage above zero.</translation>
    </message>
    <message>
        <source>“%1” must be a mapping.</source>
        <translation>“%1” must be a mapping.</translation>
    </message>
    <message>
        <source>“%1” has no member “%2”.</source>
        <translation>“%1” has no member “%2”.</translation>
    </message>
    <message>
        <source>“%1” needs “%2”.</source>
        <translation>“%1” needs “%2”.</translation>
    </message>
    <message>
        <source>“%1” must be a list.</source>
        <translation>“%1” must be a list.</translation>
    </message>
    <message>
        <source>Secrets have no “%1”; they have “subscriptions”, “namedValues”, “identityTokens”, “authorizations” and “certificates”.</source>
        <translation>Secrets have no “%1”; they have “subscriptions”, “namedValues”, “identityTokens”, “authorizations” and “certificates”.</translation>
    </message>
    <message>
        <source>“%1” is no time for “%2”; write it as 2026-01-31T10:00:00Z.</source>
        <translation>“%1” is no time for “%2”; write it as 2026-01-31T10:00:00Z.</translation>
    </message>
</context>
<context>
    <name>change</name>
    <message>
        <source>The journal %1 cannot be written, so nothing was changed. Check the folder's permissions and the space on its disk.</source>
        <translation>The journal %1 cannot be written, so nothing was changed. Check the folder's permissions and the space on its disk.</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>There is nothing to take back.</translation>
    </message>
    <message>
        <source>The workspace is read-only, so nothing was changed. Leave the read-only mode first.</source>
        <translation>The workspace is read-only, so nothing was changed. Leave the read-only mode first.</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>There is no option %1.</source>
        <translation>There is no option %1.</translation>
    </message>
    <message>
        <source>The option %1 takes no value.</source>
        <translation>The option %1 takes no value.</translation>
    </message>
    <message>
        <source>The option %1 needs a value.</source>
        <translation>The option %1 needs a value.</translation>
    </message>
    <message>
        <source>The option %1 may be given only once.</source>
        <translation>The option %1 may be given only once.</translation>
    </message>
    <message>
        <source>“%1” is no output format of this verb; it knows %2.</source>
        <translation>“%1” is no output format of this verb; it knows %2.</translation>
    </message>
    <message>
        <source>--artifacts FOLDER is missing: the catalog to serve.</source>
        <translation>--artifacts FOLDER is missing: the catalog to serve.</translation>
    </message>
    <message>
        <source>%1 is not expected here.</source>
        <translation>%1 is not expected here.</translation>
    </message>
    <message>
        <source>Say what to do with the files: inspect FILE….</source>
        <translation>Say what to do with the files: inspect FILE….</translation>
    </message>
    <message>
        <source>Name at least one file to inspect.</source>
        <translation>Name at least one file to inspect.</translation>
    </message>
    <message>
        <source>%1 takes a whole number from %2 to %3, not %4.</source>
        <translation>%1 takes a whole number from %2 to %3, not %4.</translation>
    </message>
    <message>
        <source>--kubeconfig FILE is missing: how to reach the cluster.</source>
        <translation>--kubeconfig FILE is missing: how to reach the cluster.</translation>
    </message>
    <message>
        <source>--artifacts FOLDER is missing: the catalog to map.</source>
        <translation>--artifacts FOLDER is missing: the catalog to map.</translation>
    </message>
    <message>
        <source>%1 did not show its objects within %2 seconds. Try a longer --timeout.</source>
        <translation>%1 did not show its objects within %2 seconds. Try a longer --timeout.</translation>
    </message>
    <message>
        <source>-p takes NAME=VALUE, not “%1”.</source>
        <translation>-p takes NAME=VALUE, not “%1”.</translation>
    </message>
    <message>
        <source>-H takes 'Name: value', not “%1”.</source>
        <translation>-H takes 'Name: value', not “%1”.</translation>
    </message>
    <message>
        <source>--secrets FILE is missing: where the key of the subscription is.</source>
        <translation>--secrets FILE is missing: where the key of the subscription is.</translation>
    </message>
    <message>
        <source>Two words are expected: an API and one of its operations.</source>
        <translation>Two words are expected: an API and one of its operations.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 is missing.</translation>
    </message>
    <message>
        <source>--artifacts FOLDER is missing: the catalog whose subscriptions get keys.</source>
        <translation>--artifacts FOLDER is missing: the catalog whose subscriptions get keys.</translation>
    </message>
    <message>
        <source>--secrets FILE is missing: where the keys are.</source>
        <translation>--secrets FILE is missing: where the keys are.</translation>
    </message>
    <message>
        <source>%1 is no action of this verb, or a subscription is missing.</source>
        <translation>%1 is no action of this verb, or a subscription is missing.</translation>
    </message>
    <message>
        <source>--artifacts FOLDER is missing: the catalog that the workspace serves.</source>
        <translation>--artifacts FOLDER is missing: the catalog that the workspace serves.</translation>
    </message>
    <message>
        <source>--context needs --kubeconfig.</source>
        <translation>--context needs --kubeconfig.</translation>
    </message>
    <message>
        <source>%1 is no action of this verb, or a folder is missing.</source>
        <translation>%1 is no action of this verb, or a folder is missing.</translation>
    </message>
    <message>
        <source>Client certificates are none, ask, optional or required, not “%1”.</source>
        <translation>Client certificates are none, ask, optional or required, not “%1”.</translation>
    </message>
    <message>
        <source>--tls-listen needs --cert FILE and --key FILE, both PEM, as often as each other.</source>
        <translation>--tls-listen needs --cert FILE and --key FILE, both PEM, as often as each other.</translation>
    </message>
    <message>
        <source>Client certificates that are checked need --client-ca FILE.</source>
        <translation>Client certificates that are checked need --client-ca FILE.</translation>
    </message>
    <message>
        <source>--backend-certificate takes ID=CHAIN.pem,KEY.pem, not %1.</source>
        <translation>--backend-certificate takes ID=CHAIN.pem,KEY.pem, not %1.</translation>
    </message>
    <message>
        <source>Say what to do with policies: %1.</source>
        <translation>Say what to do with policies: %1.</translation>
    </message>
    <message>
        <source>Name at least one document or folder to check.</source>
        <translation>Name at least one document or folder to check.</translation>
    </message>
    <message>
        <source>The catalog has no %1 named %2.</source>
        <translation>The catalog has no %1 named %2.</translation>
    </message>
    <message>
        <source>--operation needs the API it belongs to: --api NAME.</source>
        <translation>--operation needs the API it belongs to: --api NAME.</translation>
    </message>
    <message>
        <source>--artifacts FOLDER is missing: the catalog to look into.</source>
        <translation>--artifacts FOLDER is missing: the catalog to look into.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Give one expression, in quotation marks: '@(context.Request.Method)'.</source>
        <translation>Give one expression, in quotation marks: '@(context.Request.Method)'.</translation>
    </message>
    <message>
        <source>Name at least one policy document to format.</source>
        <translation>Name at least one policy document to format.</translation>
    </message>
    <message>
        <source>Name the document and the request: --policy FILE --request FILE [--backend FILE].</source>
        <translation>Name the document and the request: --policy FILE --request FILE [--backend FILE].</translation>
    </message>
    <message>
        <source>There is no folder %1: make it, or name another one with --events.</source>
        <translation>There is no folder %1: make it, or name another one with --events.</translation>
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
        <translation>Age</translation>
    </message>
    <message>
        <source>, node port %1</source>
        <translation>, node port %1</translation>
    </message>
    <message>
        <source>Terminating</source>
        <translation>Terminating</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Ready</translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation>Not ready</translation>
    </message>
    <message>
        <source>No Pod stands behind it</source>
        <translation>No Pod stands behind it</translation>
    </message>
    <message>
        <source>None of its Pods is ready</source>
        <translation>None of its Pods is ready</translation>
    </message>
    <message>
        <source>Calls get no answer. Check its selector, and whether its workload runs.</source>
        <translation>Calls get no answer. Check its selector, and whether its workload runs.</translation>
    </message>
    <message>
        <source>Calls get no answer. Look at the Pods below: why are they not ready?</source>
        <translation>Calls get no answer. Look at the Pods below: why are they not ready?</translation>
    </message>
    <message>
        <source>%1 of %2 endpoints get no calls</source>
        <translation>%1 of %2 endpoints get no calls</translation>
    </message>
    <message>
        <source>Their Pods are not ready; the others take all calls.</source>
        <translation>Their Pods are not ready; the others take all calls.</translation>
    </message>
    <message>
        <source>Used by APIs</source>
        <translation>Used by APIs</translation>
    </message>
    <message>
        <source>No API of the catalog leads here.</source>
        <translation>No API of the catalog leads here.</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>Endpoints</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>None.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Cluster IP</source>
        <translation>Cluster IP</translation>
    </message>
    <message>
        <source>External</source>
        <translation>External</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Ports</translation>
    </message>
    <message>
        <source>Traffic policy</source>
        <translation>Traffic policy</translation>
    </message>
    <message>
        <source>Selector</source>
        <translation>Selector</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Class</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>TLS Secret</source>
        <translation>TLS Secret</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Rules</translation>
    </message>
    <message>
        <source>everything else</source>
        <translation>everything else</translation>
    </message>
    <message>
        <source>no TLS</source>
        <translation>no TLS</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Hosts</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>Leads to</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contents</translation>
    </message>
    <message>
        <source>never kept: only names and sizes are read</source>
        <translation>never kept: only names and sizes are read</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entries</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>It is empty.</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Object</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Count</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>First seen</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Last seen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>, is being deleted</source>
        <translation>, is being deleted</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Created</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unknown</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Events</translation>
    </message>
    <message>
        <source>None lately.</source>
        <translation>None lately.</translation>
    </message>
    <message>
        <source>, %1 times</source>
        <translation>, %1 times</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>and %1 more</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>The cluster has no Service yet: nothing in it can be called by name.</source>
        <translation>The cluster has no Service yet: nothing in it can be called by name.</translation>
    </message>
    <message>
        <source>Pods</source>
        <translation>Pods</translation>
    </message>
    <message>
        <source>No Pod runs in the cluster.</source>
        <translation>No Pod runs in the cluster.</translation>
    </message>
    <message>
        <source>Deployments</source>
        <translation>Deployments</translation>
    </message>
    <message>
        <source>The cluster has no Deployment.</source>
        <translation>The cluster has no Deployment.</translation>
    </message>
    <message>
        <source>Ingresses</source>
        <translation>Ingresses</translation>
    </message>
    <message>
        <source>The cluster has no Ingress: nothing is reached by host and path.</source>
        <translation>The cluster has no Ingress: nothing is reached by host and path.</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Secrets</translation>
    </message>
    <message>
        <source>The cluster has no Secret.</source>
        <translation>The cluster has no Secret.</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Nodes</translation>
    </message>
    <message>
        <source>The cluster has no node: nothing can run in it.</source>
        <translation>The cluster has no node: nothing can run in it.</translation>
    </message>
    <message>
        <source>Namespaces</source>
        <translation>Namespaces</translation>
    </message>
    <message>
        <source>The cluster has no namespace.</source>
        <translation>The cluster has no namespace.</translation>
    </message>
    <message>
        <source>Nothing has happened lately: Kubernetes forgets Events after an hour.</source>
        <translation>Nothing has happened lately: Kubernetes forgets Events after an hour.</translation>
    </message>
    <message>
        <source>outside</source>
        <translation>outside</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>%1/%2 ready</source>
        <translation>%1/%2 ready</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unknown</translation>
    </message>
    <message>
        <source>0 wanted</source>
        <translation>0 wanted</translation>
    </message>
    <message>
        <source>Takes no new Pods</source>
        <translation>Takes no new Pods</translation>
    </message>
    <message>
        <source>headless</source>
        <translation>headless</translation>
    </message>
    <message>
        <source>no Service</source>
        <translation>no Service</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message numerus="yes">
        <source>%n restart(s)</source>
        <translation><numerusform>%n restart</numerusform><numerusform>%n restarts</numerusform></translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Belongs to</translation>
    </message>
    <message>
        <source>No Service leads to it.</source>
        <translation>No Service leads to it.</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Node</translation>
    </message>
    <message>
        <source>IP</source>
        <translation>IP</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Started</translation>
    </message>
    <message>
        <source>Service account</source>
        <translation>Service account</translation>
    </message>
    <message>
        <source>Containers</source>
        <translation>Containers</translation>
    </message>
    <message>
        <source>Init containers</source>
        <translation>Init containers</translation>
    </message>
    <message>
        <source>%1 of %2 Pods are ready</source>
        <translation>%1 of %2 Pods are ready</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Wanted</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Up to date</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Available</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>It has no Pod.</source>
        <translation>It has no Pod.</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
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
        <translation>Processors</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memory</translation>
    </message>
    <message>
        <source>No Pod runs on it.</source>
        <translation>No Pod runs on it.</translation>
    </message>
    <message>
        <source>Restarts</source>
        <translation>Restarts</translation>
    </message>
    <message>
        <source>Internal IP</source>
        <translation>Internal IP</translation>
    </message>
    <message>
        <source>External IP</source>
        <translation>External IP</translation>
    </message>
</context>
<context>
    <name>cluster::ClusterPage</name>
    <message>
        <source>Gone</source>
        <translation>Gone</translation>
    </message>
    <message>
        <source>It is no longer in the cluster</source>
        <translation>It is no longer in the cluster</translation>
    </message>
    <message>
        <source>What was known last stays here until you close it.</source>
        <translation>What was known last stays here until you close it.</translation>
    </message>
    <message>
        <source>Copied as YAML</source>
        <translation>Copied as YAML</translation>
    </message>
    <message>
        <source>The contents of the Secret are not in it.</source>
        <translation>The contents of the Secret are not in it.</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>Waiting for a workspace</source>
        <translation>Waiting for a workspace</translation>
    </message>
    <message>
        <source>Filter the objects</source>
        <translation>Filter the objects</translation>
    </message>
    <message>
        <source>Filter, for example ns:shop -l app=web</source>
        <translation>Filter, for example ns:shop -l app=web</translation>
    </message>
    <message>
        <source>Not well</source>
        <translation>Not well</translation>
    </message>
    <message>
        <source>Kinds of objects</source>
        <translation>Kinds of objects</translation>
    </message>
    <message>
        <source>Show on map</source>
        <translation>Show on map</translation>
    </message>
    <message>
        <source>Copy YAML</source>
        <translation>Copy YAML</translation>
    </message>
    <message>
        <source>YAML</source>
        <translation>YAML</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Summary</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>%1 is not there</source>
        <translation>%1 is not there</translation>
    </message>
    <message>
        <source>The cluster has no %1 of this name any more.</source>
        <translation>The cluster has no %1 of this name any more.</translation>
    </message>
    <message>
        <source>Nothing is selected</source>
        <translation>Nothing is selected</translation>
    </message>
    <message>
        <source>Only Pods have a log</source>
        <translation>Only Pods have a log</translation>
    </message>
    <message>
        <source>No Service is selected, and nothing behind one</source>
        <translation>No Service is selected, and nothing behind one</translation>
    </message>
    <message>
        <source>No workspace is open</source>
        <translation>No workspace is open</translation>
    </message>
    <message>
        <source>Show as YAML</source>
        <translation>Show as YAML</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>Show the log</translation>
    </message>
    <message>
        <source>Ask the cluster again</source>
        <translation>Ask the cluster again</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Show %1</translation>
    </message>
    <message>
        <source>The cluster cannot be asked</source>
        <translation>The cluster cannot be asked</translation>
    </message>
    <message>
        <source>This workspace has no cluster: the catalog and its gateway work without one.</source>
        <translation>This workspace has no cluster: the catalog and its gateway work without one.</translation>
    </message>
    <message>
        <source>of the kubeconfig</source>
        <translation>of the kubeconfig</translation>
    </message>
    <message>
        <source>The user %1 may not list %2 in this cluster. Ask an administrator for the right to list and watch "%3".</source>
        <translation>The user %1 may not list %2 in this cluster. Ask an administrator for the right to list and watch "%3".</translation>
    </message>
    <message>
        <source>Reading %1 of %2</source>
        <translation>Reading %1 of %2</translation>
    </message>
    <message>
        <source>%1 cannot be read</source>
        <translation>%1 cannot be read</translation>
    </message>
    <message>
        <source>It is tried again by itself; what was known last stays below.</source>
        <translation>It is tried again by itself; what was known last stays below.</translation>
    </message>
    <message>
        <source>only the namespace %1 may be listed</source>
        <translation>only the namespace %1 may be listed</translation>
    </message>
    <message>
        <source>all are well</source>
        <translation>all are well</translation>
    </message>
    <message>
        <source>%1 of %2 not well</source>
        <translation>%1 of %2 not well</translation>
    </message>
    <message>
        <source>cannot be asked</source>
        <translation>cannot be asked</translation>
    </message>
    <message numerus="yes">
        <source>%n Pod(s) not well</source>
        <translation><numerusform>%n Pod not well</numerusform><numerusform>%n Pods not well</numerusform></translation>
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
        <translation>Stop</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Follow</translation>
    </message>
    <message>
        <source>Show new lines as they are written</source>
        <translation>Show new lines as they are written</translation>
    </message>
    <message>
        <source>Previous run</source>
        <translation>Previous run</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>What the container wrote before it was restarted</source>
        <translation>What the container wrote before it was restarted</translation>
    </message>
    <message>
        <source>No container of it was restarted yet</source>
        <translation>No container of it was restarted yet</translation>
    </message>
    <message>
        <source>following</source>
        <translation>following</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>reading</translation>
    </message>
    <message>
        <source>stopped %1</source>
        <translation>stopped %1</translation>
    </message>
    <message>
        <source>The container has written nothing.</source>
        <translation>The container has written nothing.</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>ended %1</translation>
    </message>
    <message>
        <source>The log cannot be read</source>
        <translation>The log cannot be read</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Retry</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Read again</translation>
    </message>
</context>
<context>
    <name>console</name>
    <message>
        <source>Observe</source>
        <translation>Observe</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publish</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Access</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requests</translation>
    </message>
    <message>
        <source>Tester</source>
        <translation>Tester</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Subscriptions</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferences</translation>
    </message>
    <message>
        <source>There is no room for temporary files: check the folder for them (TMPDIR).</source>
        <translation>There is no room for temporary files: check the folder for them (TMPDIR).</translation>
    </message>
    <message>
        <source>The start was cancelled.</source>
        <translation>The start was cancelled.</translation>
    </message>
    <message>
        <source>watching</source>
        <translation>watching</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>reading</translation>
    </message>
    <message>
        <source>out of date, connecting again</source>
        <translation>out of date, connecting again</translation>
    </message>
    <message>
        <source>cannot be asked</source>
        <translation>cannot be asked</translation>
    </message>
    <message>
        <source>no cluster</source>
        <translation>no cluster</translation>
    </message>
    <message numerus="yes">
        <source>%n namespace(s)</source>
        <translation><numerusform>%n namespace</numerusform><numerusform>%n namespaces</numerusform></translation>
    </message>
    <message>
        <source>API, /%1</source>
        <translation>API, /%1</translation>
    </message>
    <message>
        <source>Operation of %1</source>
        <translation>Operation of %1</translation>
    </message>
    <message>
        <source>Local gateway</source>
        <translation>Local gateway</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>failed</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>stopped</translation>
    </message>
    <message>
        <source>serving</source>
        <translation>serving</translation>
    </message>
    <message>
        <source>as %1</source>
        <translation>as %1</translation>
    </message>
    <message>
        <source>catalog read %1, revision %2</source>
        <translation>catalog read %1, revision %2</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Subscription</translation>
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
        <translation>Platform</translation>
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
        <translation>Overview</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Policies</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>read-only</translation>
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
        <translation>Light theme</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Dark theme</translation>
    </message>
    <message>
        <source>Theme of the system</source>
        <translation>Theme of the system</translation>
    </message>
    <message>
        <source>Open the preferences</source>
        <translation>Open the preferences</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quit</translation>
    </message>
    <message>
        <source>Start the sample world</source>
        <translation>Start the sample world</translation>
    </message>
    <message>
        <source>Starting the sample world…</source>
        <translation>Starting the sample world…</translation>
    </message>
    <message>
        <source>done</source>
        <translation>done</translation>
    </message>
    <message>
        <source>The sample world does not run.</source>
        <translation>The sample world does not run.</translation>
    </message>
    <message>
        <source>does not run</source>
        <translation>does not run</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>starting</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>sample</translation>
    </message>
    <message>
        <source>Local gateway</source>
        <translation>Local gateway</translation>
    </message>
    <message>
        <source>%1 req/s</source>
        <translation>%1 req/s</translation>
    </message>
    <message>
        <source>No world is open</source>
        <translation>No world is open</translation>
    </message>
    <message>
        <source>local time, %1</source>
        <translation>local time, %1</translation>
    </message>
    <message>
        <source>Open a workspace in a window of its own…</source>
        <translation>Open a workspace in a window of its own…</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Open a workspace</translation>
    </message>
    <message>
        <source>The window cannot be opened.</source>
        <translation>The window cannot be opened.</translation>
    </message>
    <message>
        <source>Start “gatehouse --workspace FOLDER” in a terminal to see why.</source>
        <translation>Start “gatehouse --workspace FOLDER” in a terminal to see why.</translation>
    </message>
    <message>
        <source>it is open here</source>
        <translation>it is open here</translation>
    </message>
    <message>
        <source>The sample world</source>
        <translation>The sample world</translation>
    </message>
    <message>
        <source>in memory</source>
        <translation>in memory</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Another folder…</translation>
    </message>
    <message>
        <source>Open the workspace</source>
        <translation>Open the workspace</translation>
    </message>
    <message>
        <source>Opening the workspace…</source>
        <translation>Opening the workspace…</translation>
    </message>
    <message>
        <source>The workspace cannot be opened.</source>
        <translation>The workspace cannot be opened.</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Workspace</translation>
    </message>
    <message>
        <source>Make the workspace read-only, or allow changes again</source>
        <translation>Make the workspace read-only, or allow changes again</translation>
    </message>
    <message>
        <source>The workspace is read-only now</source>
        <translation>The workspace is read-only now</translation>
    </message>
    <message>
        <source>The workspace can be changed again</source>
        <translation>The workspace can be changed again</translation>
    </message>
</context>
<context>
    <name>expression</name>
    <message>
        <source>%1 cannot be changed</source>
        <translation>%1 cannot be changed</translation>
    </message>
    <message>
        <source>Nothing can be assigned to this</source>
        <translation>Nothing can be assigned to this</translation>
    </message>
    <message>
        <source>Nothing can be assigned to an index of %1</source>
        <translation>Nothing can be assigned to an index of %1</translation>
    </message>
    <message>
        <source>%1 cannot be applied to %2</source>
        <translation>%1 cannot be applied to %2</translation>
    </message>
    <message>
        <source>This has no value</source>
        <translation>This has no value</translation>
    </message>
    <message>
        <source>%1 is no method</source>
        <translation>%1 is no method</translation>
    </message>
    <message>
        <source>The function takes another number of arguments</source>
        <translation>The function takes another number of arguments</translation>
    </message>
    <message>
        <source>%1 belongs to the type: call it as %2.%1(…)</source>
        <translation>%1 belongs to the type: call it as %2.%1(…)</translation>
    </message>
    <message>
        <source>The variable behind out must be of type %1</source>
        <translation>The variable behind out must be of type %1</translation>
    </message>
    <message>
        <source>%1 does not take (%2)</source>
        <translation>%1 does not take (%2)</translation>
    </message>
    <message>
        <source>%1 cannot become %2 here</source>
        <translation>%1 cannot become %2 here</translation>
    </message>
    <message>
        <source>This cannot become %1</source>
        <translation>This cannot become %1</translation>
    </message>
    <message>
        <source>%1 cannot be cast to %2</source>
        <translation>%1 cannot be cast to %2</translation>
    </message>
    <message>
        <source>No %1 can be made with new</source>
        <translation>No %1 can be made with new</translation>
    </message>
    <message>
        <source>Write a tuple as (a, b)</source>
        <translation>Write a tuple as (a, b)</translation>
    </message>
    <message>
        <source>The values of the array have no common type</source>
        <translation>The values of the array have no common type</translation>
    </message>
    <message>
        <source>The field %1 has no type</source>
        <translation>The field %1 has no type</translation>
    </message>
    <message>
        <source>The part of this tuple has no type</source>
        <translation>The part of this tuple has no type</translation>
    </message>
    <message>
        <source>%1 is not supported by Gatehouse</source>
        <translation>%1 is not supported by Gatehouse</translation>
    </message>
    <message>
        <source>%1 has no member %2</source>
        <translation>%1 has no member %2</translation>
    </message>
    <message>
        <source>%1 has no member %2: did you mean %3?</source>
        <translation>%1 has no member %2: did you mean %3?</translation>
    </message>
    <message>
        <source>The type %1 is not permitted in policy expressions</source>
        <translation>The type %1 is not permitted in policy expressions</translation>
    </message>
    <message>
        <source>The name %1 is not known</source>
        <translation>The name %1 is not known</translation>
    </message>
    <message>
        <source>The name %1 is not known: did you mean %2?</source>
        <translation>The name %1 is not known: did you mean %2?</translation>
    </message>
    <message>
        <source>var cannot stand here</source>
        <translation>var cannot stand here</translation>
    </message>
    <message>
        <source>This constant cannot be computed: %1</source>
        <translation>This constant cannot be computed: %1</translation>
    </message>
    <message>
        <source>There is a variable %1 already</source>
        <translation>There is a variable %1 already</translation>
    </message>
    <message>
        <source>The expression is too complex</source>
        <translation>The expression is too complex</translation>
    </message>
    <message>
        <source>Reflection is not permitted in policy expressions</source>
        <translation>Reflection is not permitted in policy expressions</translation>
    </message>
    <message>
        <source>This cannot stand here</source>
        <translation>This cannot stand here</translation>
    </message>
    <message>
        <source>%1 is a type, not a value</source>
        <translation>%1 is a type, not a value</translation>
    </message>
    <message>
        <source>%1 is a method: call it with ()</source>
        <translation>%1 is a method: call it with ()</translation>
    </message>
    <message>
        <source>This has no value that a policy could use</source>
        <translation>This has no value that a policy could use</translation>
    </message>
    <message>
        <source>Not all paths return a value</source>
        <translation>Not all paths return a value</translation>
    </message>
    <message>
        <source>This has no members</source>
        <translation>This has no members</translation>
    </message>
    <message>
        <source>%1 has no members</source>
        <translation>%1 has no members</translation>
    </message>
    <message>
        <source>%1 has no value %2: did you mean %3?</source>
        <translation>%1 has no value %2: did you mean %3?</translation>
    </message>
    <message>
        <source>%1 is never null: write . instead of ?.</source>
        <translation>%1 is never null: write . instead of ?.</translation>
    </message>
    <message>
        <source>An array has one index</source>
        <translation>An array has one index</translation>
    </message>
    <message>
        <source>%1 has no index</source>
        <translation>%1 has no index</translation>
    </message>
    <message>
        <source>as needs a type that can be null: write %1?</source>
        <translation>as needs a type that can be null: write %1?</translation>
    </message>
    <message>
        <source>nameof needs a name</source>
        <translation>nameof needs a name</translation>
    </message>
    <message>
        <source>A constant is expected here</source>
        <translation>A constant is expected here</translation>
    </message>
    <message>
        <source>The operator %1 cannot be applied to %2 and %3</source>
        <translation>The operator %1 cannot be applied to %2 and %3</translation>
    </message>
    <message>
        <source>! needs a bool, not %1</source>
        <translation>! needs a bool, not %1</translation>
    </message>
    <message>
        <source>The operator %1 needs values on both sides</source>
        <translation>The operator %1 needs values on both sides</translation>
    </message>
    <message>
        <source>%1 is never null: ?? has no use</source>
        <translation>%1 is never null: ?? has no use</translation>
    </message>
    <message>
        <source>?? needs a value on both sides</source>
        <translation>?? needs a value on both sides</translation>
    </message>
    <message>
        <source>The two sides of ? : have no common type: %1 and %2</source>
        <translation>The two sides of ? : have no common type: %1 and %2</translation>
    </message>
    <message>
        <source>A query ends with select or group</source>
        <translation>A query ends with select or group</translation>
    </message>
    <message>
        <source>var needs a value with a type</source>
        <translation>var needs a value with a type</translation>
    </message>
    <message>
        <source>The value of a const must be a constant</source>
        <translation>The value of a const must be a constant</translation>
    </message>
    <message>
        <source>%1 has no %2 parts</source>
        <translation>%1 has no %2 parts</translation>
    </message>
    <message>
        <source>foreach cannot walk through %1</source>
        <translation>foreach cannot walk through %1</translation>
    </message>
    <message>
        <source>This case runs into the next one: end it with break</source>
        <translation>This case runs into the next one: end it with break</translation>
    </message>
    <message>
        <source>return needs a value here</source>
        <translation>return needs a value here</translation>
    </message>
    <message>
        <source>There is no loop around this</source>
        <translation>There is no loop around this</translation>
    </message>
    <message>
        <source>throw without an exception belongs into a catch</source>
        <translation>throw without an exception belongs into a catch</translation>
    </message>
    <message>
        <source>%1 is no exception</source>
        <translation>%1 is no exception</translation>
    </message>
    <message>
        <source>A type is expected behind new</source>
        <translation>A type is expected behind new</translation>
    </message>
    <message>
        <source>( or { is expected behind new and its type</source>
        <translation>( or { is expected behind new and its type</translation>
    </message>
    <message>
        <source>An array needs a size or values: new int[3], new[] { 1, 2 }</source>
        <translation>An array needs a size or values: new int[3], new[] { 1, 2 }</translation>
    </message>
    <message>
        <source>A field of an anonymous object needs a name: new { name = … }</source>
        <translation>A field of an anonymous object needs a name: new { name = … }</translation>
    </message>
    <message>
        <source>in is missing in this query</source>
        <translation>in is missing in this query</translation>
    </message>
    <message>
        <source>by is missing in this query</source>
        <translation>by is missing in this query</translation>
    </message>
    <message>
        <source>%1 is missing in this query</source>
        <translation>%1 is missing in this query</translation>
    </message>
    <message>
        <source>The string holds an unknown escape: write \\ for a backslash</source>
        <translation>The string holds an unknown escape: write \\ for a backslash</translation>
    </message>
    <message>
        <source>The expression is nested too deeply</source>
        <translation>The expression is nested too deeply</translation>
    </message>
    <message>
        <source>The expression is too long</source>
        <translation>The expression is too long</translation>
    </message>
    <message>
        <source>This cannot be compiled</source>
        <translation>This cannot be compiled</translation>
    </message>
    <message>
        <source>The expression is empty</source>
        <translation>The expression is empty</translation>
    </message>
    <message>
        <source>@(…) holds one expression: use @{ … } for statements</source>
        <translation>@(…) holds one expression: use @{ … } for statements</translation>
    </message>
    <message>
        <source>%1 does not belong here</source>
        <translation>%1 does not belong here</translation>
    </message>
    <message>
        <source>%1 is missing at the end</source>
        <translation>%1 is missing at the end</translation>
    </message>
    <message>
        <source>%1 is expected before %2</source>
        <translation>%1 is expected before %2</translation>
    </message>
    <message>
        <source>A name is expected here</source>
        <translation>A name is expected here</translation>
    </message>
    <message>
        <source>A type is expected before %1</source>
        <translation>A type is expected before %1</translation>
    </message>
    <message>
        <source>await is not allowed in policy expressions</source>
        <translation>await is not allowed in policy expressions</translation>
    </message>
    <message>
        <source>Something is missing at the end</source>
        <translation>Something is missing at the end</translation>
    </message>
    <message>
        <source>%1 means nothing in a policy expression</source>
        <translation>%1 means nothing in a policy expression</translation>
    </message>
    <message>
        <source>This comment has no end: write */</source>
        <translation>This comment has no end: write */</translation>
    </message>
    <message>
        <source>The character %1 does not belong here</source>
        <translation>The character %1 does not belong here</translation>
    </message>
    <message>
        <source>A character literal holds exactly one character: 'x'</source>
        <translation>A character literal holds exactly one character: 'x'</translation>
    </message>
    <message>
        <source>This string has no end: a quotation mark is missing</source>
        <translation>This string has no end: a quotation mark is missing</translation>
    </message>
    <message>
        <source>The number is too large for decimal</source>
        <translation>The number is too large for decimal</translation>
    </message>
    <message>
        <source>The number is too large for double</source>
        <translation>The number is too large for double</translation>
    </message>
    <message>
        <source>The number is too large, or has no digits</source>
        <translation>The number is too large, or has no digits</translation>
    </message>
    <message>
        <source>The integer is too large</source>
        <translation>The integer is too large</translation>
    </message>
    <message>
        <source>There is no if before this else</source>
        <translation>There is no if before this else</translation>
    </message>
    <message>
        <source>A declaration cannot stand here: put it into { … }</source>
        <translation>A declaration cannot stand here: put it into { … }</translation>
    </message>
    <message>
        <source>This expression is no statement: is return missing?</source>
        <translation>This expression is no statement: is return missing?</translation>
    </message>
    <message>
        <source>while is missing behind do</source>
        <translation>while is missing behind do</translation>
    </message>
    <message>
        <source>in is missing: foreach (var x in …)</source>
        <translation>in is missing: foreach (var x in …)</translation>
    </message>
    <message>
        <source>case or default is expected here</source>
        <translation>case or default is expected here</translation>
    </message>
    <message>
        <source>A try needs catch or finally</source>
        <translation>A try needs catch or finally</translation>
    </message>
    <message>
        <source>%1 may have no value here: assign one before</source>
        <translation>%1 may have no value here: assign one before</translation>
    </message>
    <message>
        <source>Write }} for a } in this string</source>
        <translation>Write }} for a } in this string</translation>
    </message>
    <message>
        <source>%1 is made of one method</source>
        <translation>%1 is made of one method</translation>
    </message>
    <message>
        <source>dynamic is not permitted in policy expressions: name the type, and read members of JSON with ["name"]</source>
        <translation>dynamic is not permitted in policy expressions: name the type, and read members of JSON with ["name"]</translation>
    </message>
    <message>
        <source>The function must give %1, not %2</source>
        <translation>The function must give %1, not %2</translation>
    </message>
    <message>
        <source>A switch expression is newer than the C# 7 of policy expressions: use a switch statement, or ? and :</source>
        <translation>A switch expression is newer than the C# 7 of policy expressions: use a switch statement, or ? and :</translation>
    </message>
    <message>
        <source>The operator %1 is newer than the C# 7 of policy expressions: write x = x ?? …</source>
        <translation>The operator %1 is newer than the C# 7 of policy expressions: write x = x ?? …</translation>
    </message>
    <message>
        <source>! behind a value is newer than the C# 7 of policy expressions: leave it out</source>
        <translation>! behind a value is newer than the C# 7 of policy expressions: leave it out</translation>
    </message>
    <message>
        <source>with is newer than the C# 7 of policy expressions: write a new object</source>
        <translation>with is newer than the C# 7 of policy expressions: write a new object</translation>
    </message>
    <message>
        <source>new without a type is newer than the C# 7 of policy expressions: write the type</source>
        <translation>new without a type is newer than the C# 7 of policy expressions: write the type</translation>
    </message>
    <message>
        <source>A list in [ ] is newer than the C# 7 of policy expressions: write new[] { … }</source>
        <translation>A list in [ ] is newer than the C# 7 of policy expressions: write new[] { … }</translation>
    </message>
    <message>
        <source>Places from the end and ranges are newer than the C# 7 of policy expressions: use Substring, Skip, Take or Last</source>
        <translation>Places from the end and ranges are newer than the C# 7 of policy expressions: use Substring, Skip, Take or Last</translation>
    </message>
    <message>
        <source>A string in """ is newer than the C# 7 of policy expressions: write @"…"</source>
        <translation>A string in """ is newer than the C# 7 of policy expressions: write @"…"</translation>
    </message>
    <message>
        <source>using without brackets is newer than the C# 7 of policy expressions: write using (…) { … }</source>
        <translation>using without brackets is newer than the C# 7 of policy expressions: write using (…) { … }</translation>
    </message>
    <message>
        <source>static functions are newer than the C# 7 of policy expressions: leave static out</source>
        <translation>static functions are newer than the C# 7 of policy expressions: leave static out</translation>
    </message>
    <message>
        <source>This pattern is newer than the C# 7 of policy expressions: compare with ==, != or &lt;, and join with &amp;&amp; and ||</source>
        <translation>This pattern is newer than the C# 7 of policy expressions: compare with ==, != or &lt;, and join with &amp;&amp; and ||</translation>
    </message>
    <message>
        <source>%1 is no operator of C#: write %2</source>
        <translation>%1 is no operator of C#: write %2</translation>
    </message>
    <message>
        <source>%1 is a typographic quotation mark: C# wants " around a text</source>
        <translation>%1 is a typographic quotation mark: C# wants " around a text</translation>
    </message>
    <message>
        <source>%1 is more than one character: a text stands in "…"</source>
        <translation>%1 is more than one character: a text stands in "…"</translation>
    </message>
    <message>
        <source>%1 is not permitted in policy expressions</source>
        <translation>%1 is not permitted in policy expressions</translation>
    </message>
</context>
<context>
    <name>gateway</name>
    <message>
        <source>This policy document cannot be used.</source>
        <translation>This policy document cannot be used.</translation>
    </message>
    <message>
        <source>The client certificate %1 of backend %2 is not at hand; it is called without one.</source>
        <translation>The client certificate %1 of backend %2 is not at hand; it is called without one.</translation>
    </message>
    <message>
        <source>The backend address %1 is no http or https URL: %2</source>
        <translation>The backend address %1 is no http or https URL: %2</translation>
    </message>
    <message>
        <source>There is no value for %1. Add the named value, or its secret.</source>
        <translation>There is no value for %1. Add the named value, or its secret.</translation>
    </message>
    <message>
        <source>The member %1 of the pool %2 has no usable address and is left out.</source>
        <translation>The member %1 of the pool %2 has no usable address and is left out.</translation>
    </message>
    <message>
        <source>An object with members must stand here.</source>
        <translation>An object with members must stand here.</translation>
    </message>
    <message>
        <source>'%1' cannot be the name of a header.</source>
        <translation>'%1' cannot be the name of a header.</translation>
    </message>
    <message>
        <source>The member %1 is not known here.</source>
        <translation>The member %1 is not known here.</translation>
    </message>
    <message>
        <source>'%1' is no time of ISO 8601.</source>
        <translation>'%1' is no time of ISO 8601.</translation>
    </message>
    <message>
        <source>A status is a number from 100 to 599.</source>
        <translation>A status is a number from 100 to 599.</translation>
    </message>
    <message>
        <source>The proxy %1 of backend %2 is no http URL: write http://host:port.</source>
        <translation>The proxy %1 of backend %2 is no http URL: write http://host:port.</translation>
    </message>
</context>
<context>
    <name>http</name>
    <message>
        <source>The URL must begin with http:// or https://.</source>
        <translation>The URL must begin with http:// or https://.</translation>
    </message>
    <message>
        <source>The URL must not hold a user name or password: use a secret instead.</source>
        <translation>The URL must not hold a user name or password: use a secret instead.</translation>
    </message>
    <message>
        <source>The URL has no valid host and port after %1://.</source>
        <translation>The URL has no valid host and port after %1://.</translation>
    </message>
    <message>
        <source>The URL must not have a fragment (#…).</source>
        <translation>The URL must not have a fragment (#…).</translation>
    </message>
    <message>
        <source>The URL has characters that must be encoded as %XX, or a '..' in its path.</source>
        <translation>The URL has characters that must be encoded as %XX, or a '..' in its path.</translation>
    </message>
</context>
<context>
    <name>kube</name>
    <message>
        <source>A Kubernetes object was expected here, not a value of the kind %1.</source>
        <translation>A Kubernetes object was expected here, not a value of the kind %1.</translation>
    </message>
    <message>
        <source>“%1” of a Kubernetes object must be a text.</source>
        <translation>“%1” of a Kubernetes object must be a text.</translation>
    </message>
    <message>
        <source>This is no Kubernetes object: “%1” is missing.</source>
        <translation>This is no Kubernetes object: “%1” is missing.</translation>
    </message>
    <message>
        <source>“items” of a list must be a list.</source>
        <translation>“items” of a list must be a list.</translation>
    </message>
    <message>
        <source>The request to the cluster was cancelled.</source>
        <translation>The request to the cluster was cancelled.</translation>
    </message>
    <message>
        <source>What %1 answers is no JSON. Check that the address is that of an API server.</source>
        <translation>What %1 answers is no JSON. Check that the address is that of an API server.</translation>
    </message>
    <message>
        <source>The cluster sent an event that cannot be read. Everything is listed again.</source>
        <translation>The cluster sent an event that cannot be read. Everything is listed again.</translation>
    </message>
    <message>
        <source>A kubeconfig was expected here, not a value of the kind %1.</source>
        <translation>A kubeconfig was expected here, not a value of the kind %1.</translation>
    </message>
    <message>
        <source>This is no whole kubeconfig: “clusters” or “contexts” is missing. Write it again, for example with kubectl config view --raw --flatten.</source>
        <translation>This is no whole kubeconfig: “clusters” or “contexts” is missing. Write it again, for example with kubectl config view --raw --flatten.</translation>
    </message>
    <message>
        <source>An entry of a kubeconfig has no “name”.</source>
        <translation>An entry of a kubeconfig has no “name”.</translation>
    </message>
    <message>
        <source>“%1” of the entry %2 must be a mapping.</source>
        <translation>“%1” of the entry %2 must be a mapping.</translation>
    </message>
    <message>
        <source>The cluster %1 has no usable “server”: it must be an http or https URL.</source>
        <translation>The cluster %1 has no usable “server”: it must be an http or https URL.</translation>
    </message>
    <message>
        <source>“%1” is not base64. Was the file cut off? Write it again.</source>
        <translation>“%1” is not base64. Was the file cut off? Write it again.</translation>
    </message>
    <message>
        <source>The kubeconfig has no “current-context”. Choose one of its contexts: %1.</source>
        <translation>The kubeconfig has no “current-context”. Choose one of its contexts: %1.</translation>
    </message>
    <message>
        <source>The kubeconfig has no context %1. Choose one of these: %2.</source>
        <translation>The kubeconfig has no context %1. Choose one of these: %2.</translation>
    </message>
    <message>
        <source>The user %1 signs in with “%2”, which Gatehouse cannot do yet. Use a user with a token or a client certificate, for example a service account's token from kubectl create token.</source>
        <translation>The user %1 signs in with “%2”, which Gatehouse cannot do yet. Use a user with a token or a client certificate, for example a service account's token from kubectl create token.</translation>
    </message>
    <message>
        <source>The user %1 has a client certificate or a key, but not both.</source>
        <translation>The user %1 has a client certificate or a key, but not both.</translation>
    </message>
    <message>
        <source>The context %1 refers to a cluster %2 that the kubeconfig does not have.</source>
        <translation>The context %1 refers to a cluster %2 that the kubeconfig does not have.</translation>
    </message>
    <message>
        <source>The context %1 refers to a user %2 that the kubeconfig does not have.</source>
        <translation>The context %1 refers to a user %2 that the kubeconfig does not have.</translation>
    </message>
    <message>
        <source>The cluster does not accept the user %1: the certificate or token is expired or was made for another cluster. Get a new kubeconfig.</source>
        <translation>The cluster does not accept the user %1: the certificate or token is expired or was made for another cluster. Get a new kubeconfig.</translation>
    </message>
    <message>
        <source>The cluster does not allow this to the user %1. Ask an administrator for the role: %2</source>
        <translation>The cluster does not allow this to the user %1. Ask an administrator for the role: %2</translation>
    </message>
    <message>
        <source>The cluster has nothing of this name: %1</source>
        <translation>The cluster has nothing of this name: %1</translation>
    </message>
    <message>
        <source>Somebody else changed it meanwhile. Look at the new state and try again: %1</source>
        <translation>Somebody else changed it meanwhile. Look at the new state and try again: %1</translation>
    </message>
    <message>
        <source>What was asked for is too old by now. Ask again: %1</source>
        <translation>What was asked for is too old by now. Ask again: %1</translation>
    </message>
    <message>
        <source>The cluster refused the request: %1</source>
        <translation>The cluster refused the request: %1</translation>
    </message>
    <message>
        <source>The cluster is too busy to answer. Try again later: %1</source>
        <translation>The cluster is too busy to answer. Try again later: %1</translation>
    </message>
    <message>
        <source>The cluster did not answer in time. Try again later: %1</source>
        <translation>The cluster did not answer in time. Try again later: %1</translation>
    </message>
    <message>
        <source>The cluster answered with the status %1. Try again later: %2</source>
        <translation>The cluster answered with the status %1. Try again later: %2</translation>
    </message>
    <message>
        <source>The cluster's answer broke off in the middle of an event. It is asked again.</source>
        <translation>The cluster's answer broke off in the middle of an event. It is asked again.</translation>
    </message>
</context>
<context>
    <name>liquid</name>
    <message>
        <source>%1 and %2 cannot be compared</source>
        <translation>%1 and %2 cannot be compared</translation>
    </message>
    <message>
        <source>%1 compares nothing: use ==, !=, &lt;, &gt;, &lt;=, &gt;= or contains</source>
        <translation>%1 compares nothing: use ==, !=, &lt;, &gt;, &lt;=, &gt;= or contains</translation>
    </message>
    <message>
        <source>A loop is written: item in items</source>
        <translation>A loop is written: item in items</translation>
    </message>
    <message>
        <source>A loop knows limit:, offset:, cols: and reversed, nothing else</source>
        <translation>A loop knows limit:, offset:, cols: and reversed, nothing else</translation>
    </message>
    <message>
        <source>A name is expected here</source>
        <translation>A name is expected here</translation>
    </message>
    <message>
        <source>%1 does not belong here</source>
        <translation>%1 does not belong here</translation>
    </message>
    <message>
        <source>A value is expected here</source>
        <translation>A value is expected here</translation>
    </message>
    <message>
        <source>This text is never closed: end it with %1</source>
        <translation>This text is never closed: end it with %1</translation>
    </message>
    <message>
        <source>This is nested too deeply</source>
        <translation>This is nested too deeply</translation>
    </message>
    <message>
        <source>A range is written (1..5)</source>
        <translation>A range is written (1..5)</translation>
    </message>
    <message>
        <source>] is missing</source>
        <translation>] is missing</translation>
    </message>
    <message>
        <source>%1 takes %2 to %3 arguments, not %4</source>
        <translation>%1 takes %2 to %3 arguments, not %4</translation>
    </message>
    <message>
        <source>%1 is no format of a date</source>
        <translation>%1 is no format of a date</translation>
    </message>
    <message>
        <source>%1 is no number</source>
        <translation>%1 is no number</translation>
    </message>
    <message>
        <source>Attempted to divide by zero</source>
        <translation>Attempted to divide by zero</translation>
    </message>
    <message>
        <source>The result is too large for a whole number</source>
        <translation>The result is too large for a whole number</translation>
    </message>
    <message>
        <source>Currency does not know the culture %1</source>
        <translation>Currency does not know the culture %1</translation>
    </message>
    <message>
        <source>Blocks are nested too deeply</source>
        <translation>Blocks are nested too deeply</translation>
    </message>
    <message>
        <source>{% %1 %} is never closed</source>
        <translation>{% %1 %} is never closed</translation>
    </message>
    <message>
        <source>{% %1 %} needs other templates, and there are none</source>
        <translation>{% %1 %} needs other templates, and there are none</translation>
    </message>
    <message>
        <source>{% %1 %} closes nothing here</source>
        <translation>{% %1 %} closes nothing here</translation>
    </message>
    <message>
        <source>There is no tag {% %1 %}</source>
        <translation>There is no tag {% %1 %}</translation>
    </message>
    <message>
        <source>%1 is never closed: end it with %2</source>
        <translation>%1 is never closed: end it with %2</translation>
    </message>
    <message>
        <source>The template takes too many steps</source>
        <translation>The template takes too many steps</translation>
    </message>
    <message>
        <source>The template makes too much text</source>
        <translation>The template makes too much text</translation>
    </message>
    <message>
        <source>= is expected behind the name</source>
        <translation>= is expected behind the name</translation>
    </message>
</context>
<context>
    <name>localgateway</name>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Column</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>What is wrong</translation>
    </message>
    <message>
        <source>pool of %1</source>
        <translation>pool of %1</translation>
    </message>
    <message>
        <source>open until %1: its calls get 503</source>
        <translation>open until %1: its calls get 503</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>no circuit breaker</source>
        <translation>no circuit breaker</translation>
    </message>
    <message>
        <source>Backend</source>
        <translation>Backend</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>Leads to</translation>
    </message>
    <message>
        <source>Circuit</source>
        <translation>Circuit</translation>
    </message>
    <message>
        <source>%1, expired</source>
        <translation>%1, expired</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1, in %2</translation>
    </message>
    <message>
        <source>callers</source>
        <translation>callers</translation>
    </message>
    <message>
        <source>backends</source>
        <translation>backends</translation>
    </message>
    <message>
        <source>only where a policy names %1</source>
        <translation>only where a policy names %1</translation>
    </message>
    <message>
        <source>Subject: %1
Issued by: %2
Thumbprint: %3</source>
        <translation>Subject: %1
Issued by: %2
Thumbprint: %3</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificate</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Names</translation>
    </message>
    <message>
        <source>Shown to</source>
        <translation>Shown to</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expires</translation>
    </message>
    <message>
        <source>asked for, policies judge</source>
        <translation>asked for, policies judge</translation>
    </message>
    <message>
        <source>checked when shown</source>
        <translation>checked when shown</translation>
    </message>
    <message>
        <source>required</source>
        <translation>required</translation>
    </message>
    <message>
        <source>not asked for</source>
        <translation>not asked for</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Protocols</source>
        <translation>Protocols</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Encryption</translation>
    </message>
    <message>
        <source>Client certificates</source>
        <translation>Client certificates</translation>
    </message>
    <message>
        <source>Open connections</source>
        <translation>Open connections</translation>
    </message>
    <message>
        <source>Enter shows the line in Policies</source>
        <translation>Enter shows the line in Policies</translation>
    </message>
</context>
<context>
    <name>localgateway::GatewayTables</name>
    <message>
        <source>What is shown</source>
        <translation>What is shown</translation>
    </message>
    <message>
        <source>Listeners</source>
        <translation>Listeners</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificates</translation>
    </message>
    <message>
        <source>Backends</source>
        <translation>Backends</translation>
    </message>
    <message>
        <source>Problems of the catalog</source>
        <translation>Problems of the catalog</translation>
    </message>
    <message>
        <source>It listens nowhere.</source>
        <translation>It listens nowhere.</translation>
    </message>
    <message>
        <source>No listener has TLS, and no client certificate is at hand.</source>
        <translation>No listener has TLS, and no client certificate is at hand.</translation>
    </message>
    <message>
        <source>The catalog describes no backends: its APIs go to their own service addresses.</source>
        <translation>The catalog describes no backends: its APIs go to their own service addresses.</translation>
    </message>
    <message>
        <source>Everything in the catalog could be read and is served.</source>
        <translation>Everything in the catalog could be read and is served.</translation>
    </message>
    <message>
        <source>Show in Policies</source>
        <translation>Show in Policies</translation>
    </message>
</context>
<context>
    <name>localgateway::LocalGatewayPage</name>
    <message>
        <source>Local gateway</source>
        <translation>Local gateway</translation>
    </message>
    <message>
        <source>Waiting for a workspace</source>
        <translation>Waiting for a workspace</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Read the catalog again</source>
        <translation>Read the catalog again</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Serving</source>
        <translation>Serving</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Stopped</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Failed</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>The gateway is changing its state</source>
        <translation>The gateway is changing its state</translation>
    </message>
    <message>
        <source>The gateway does not run: it reads the catalog when it starts</source>
        <translation>The gateway does not run: it reads the catalog when it starts</translation>
    </message>
    <message>
        <source>The gateway could not start</source>
        <translation>The gateway could not start</translation>
    </message>
    <message>
        <source>The catalog was not taken; what was served before goes on</source>
        <translation>The catalog was not taken; what was served before goes on</translation>
    </message>
    <message>
        <source>Listens on</source>
        <translation>Listens on</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nothing</translation>
    </message>
    <message>
        <source>Serving since</source>
        <translation>Serving since</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>Catalog</source>
        <translation>Catalog</translation>
    </message>
    <message>
        <source>revision %1, read %2</source>
        <translation>revision %1, read %2</translation>
    </message>
    <message>
        <source>Serves</source>
        <translation>Serves</translation>
    </message>
    <message numerus="yes">
        <source>%n API(s), </source>
        <translation><numerusform>%n API, </numerusform><numerusform>%n APIs, </numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n product(s), </source>
        <translation><numerusform>%n product, </numerusform><numerusform>%n products, </numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s), </source>
        <translation><numerusform>%n subscription, </numerusform><numerusform>%n subscriptions, </numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n policy document(s)</source>
        <translation><numerusform>%n policy document</numerusform><numerusform>%n policy documents</numerusform></translation>
    </message>
    <message>
        <source>could not start</source>
        <translation>could not start</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) in the catalog</source>
        <translation><numerusform>%n problem in the catalog</numerusform><numerusform>%n problems in the catalog</numerusform></translation>
    </message>
    <message>
        <source>No workspace is open</source>
        <translation>No workspace is open</translation>
    </message>
    <message>
        <source>Stop the local gateway</source>
        <translation>Stop the local gateway</translation>
    </message>
    <message>
        <source>Start the local gateway</source>
        <translation>Start the local gateway</translation>
    </message>
    <message>
        <source>The gateway does not run</source>
        <translation>The gateway does not run</translation>
    </message>
    <message>
        <source>The gateway could not start; the reason stands above.</source>
        <translation>The gateway could not start; the reason stands above.</translation>
    </message>
    <message>
        <source>The gateway does not run.</source>
        <translation>The gateway does not run.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message numerus="yes">
        <source>%1 within the last 10 s, %n being worked on</source>
        <translation><numerusform>%1 within the last 10 s, %n being worked on</numerusform><numerusform>%1 within the last 10 s, %n being worked on</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n from callers, </source>
        <translation><numerusform>%n from callers, </numerusform><numerusform>%n from callers, </numerusform></translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>%1: requests came faster than they could be written down</source>
        <translation>%1: requests came faster than they could be written down</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requests</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connections</translation>
    </message>
    <message>
        <source>Lost records</source>
        <translation>Lost records</translation>
    </message>
    <message numerus="yes">
        <source>%n to backends</source>
        <translation><numerusform>%n to backends</numerusform><numerusform>%n to backends</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>, %n of them idle</source>
        <translation><numerusform>, %n of them idle</numerusform><numerusform>, %n of them idle</numerusform></translation>
    </message>
    <message>
        <source>No problem of a policy document is selected</source>
        <translation>No problem of a policy document is selected</translation>
    </message>
    <message>
        <source>Show the problem in Policies</source>
        <translation>Show the problem in Policies</translation>
    </message>
</context>
<context>
    <name>map</name>
    <message>
        <source>No backend</source>
        <translation>No backend</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Not found</translation>
    </message>
    <message numerus="yes">
        <source>Linked, %n Pod(s) down</source>
        <translation><numerusform>Linked, %n Pod down</numerusform><numerusform>Linked, %n Pods down</numerusform></translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>Linked</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nothing</translation>
    </message>
    <message>
        <source>%1: %2 of %3 Pods ready.</source>
        <translation>%1: %2 of %3 Pods ready.</translation>
    </message>
    <message>
        <source>All operations</source>
        <translation>All operations</translation>
    </message>
    <message>
        <source>Other operations</source>
        <translation>Other operations</translation>
    </message>
    <message>
        <source>A policy answers, or no address is given.</source>
        <translation>A policy answers, or no address is given.</translation>
    </message>
    <message>
        <source>All APIs</source>
        <translation>All APIs</translation>
    </message>
    <message>
        <source>Contained</source>
        <translation>Contained</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>In words</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Subscriptions</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Products</translation>
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
        <translation>Open in tester</translation>
    </message>
    <message>
        <source>Show in Policies</source>
        <translation>Show in Policies</translation>
    </message>
</context>
<context>
    <name>map::MapLegend</name>
    <message>
        <source>Mermaid (*.mmd);;Picture (*.svg);;Picture (*.png);;Table (*.csv)</source>
        <translation>Mermaid (*.mmd);;Picture (*.svg);;Picture (*.png);;Table (*.csv)</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>ready</translation>
    </message>
    <message>
        <source>degraded</source>
        <translation>degraded</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>broken</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unknown</translation>
    </message>
    <message>
        <source>requests per second</source>
        <translation>requests per second</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>not found</translation>
    </message>
</context>
<context>
    <name>map::MapPage</name>
    <message>
        <source>Map</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>Waiting for a workspace</source>
        <translation>Waiting for a workspace</translation>
    </message>
    <message>
        <source>Form of the map</source>
        <translation>Form of the map</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>Graph</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Filter the map</source>
        <translation>Filter the map</translation>
    </message>
    <message>
        <source>Filter, for example api:orders or ns:shop</source>
        <translation>Filter, for example api:orders or ns:shop</translation>
    </message>
    <message>
        <source>Problems only</source>
        <translation>Problems only</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Zoom out</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zoom in</translation>
    </message>
    <message>
        <source>Fit the window</source>
        <translation>Fit the window</translation>
    </message>
    <message>
        <source>Links of the map</source>
        <translation>Links of the map</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Used by</translation>
    </message>
    <message>
        <source>Open in tester</source>
        <translation>Open in tester</translation>
    </message>
    <message>
        <source>Show requests</source>
        <translation>Show requests</translation>
    </message>
    <message>
        <source>Copy evidence</source>
        <translation>Copy evidence</translation>
    </message>
    <message>
        <source>Reading catalog and cluster</source>
        <translation>Reading catalog and cluster</translation>
    </message>
    <message>
        <source>The cluster cannot be read</source>
        <translation>The cluster cannot be read</translation>
    </message>
    <message>
        <source>The catalog has no API and the cluster no Service yet.</source>
        <translation>The catalog has no API and the cluster no Service yet.</translation>
    </message>
    <message numerus="yes">
        <source>%n API(s), </source>
        <translation><numerusform>%n API, </numerusform><numerusform>%n APIs, </numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n Service(s), </source>
        <translation><numerusform>%n Service, </numerusform><numerusform>%n Services, </numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n Pod(s); </source>
        <translation><numerusform>%n Pod; </numerusform><numerusform>%n Pods; </numerusform></translation>
    </message>
    <message>
        <source>%1 of %2 backends linked</source>
        <translation>%1 of %2 backends linked</translation>
    </message>
    <message>
        <source>Leads nowhere, or nothing leads to it: %1</source>
        <translation>Leads nowhere, or nothing leads to it: %1</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unknown</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Ready</translation>
    </message>
    <message>
        <source>Degraded</source>
        <translation>Degraded</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Broken</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requests</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errors</translation>
    </message>
    <message>
        <source>Export the map</source>
        <translation>Export the map</translation>
    </message>
    <message>
        <source>The map was exported</source>
        <translation>The map was exported</translation>
    </message>
    <message>
        <source>The map was not exported</source>
        <translation>The map was not exported</translation>
    </message>
    <message>
        <source>Nothing is selected</source>
        <translation>Nothing is selected</translation>
    </message>
    <message>
        <source>Show as a graph</source>
        <translation>Show as a graph</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Show as a table</translation>
    </message>
    <message>
        <source>Show in Cluster</source>
        <translation>Show in Cluster</translation>
    </message>
    <message>
        <source>No Service is selected</source>
        <translation>No Service is selected</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) lead nowhere</source>
        <translation><numerusform>%n thing lead nowhere</numerusform><numerusform>%n things lead nowhere</numerusform></translation>
    </message>
</context>
<context>
    <name>map::MapView</name>
    <message>
        <source>Map of what leads where</source>
        <translation>Map of what leads where</translation>
    </message>
</context>
<context>
    <name>mapping</name>
    <message>
        <source>Its keys open this.</source>
        <translation>Its keys open this.</translation>
    </message>
    <message>
        <source>Its keys are for this, but they do not work: its state is %1.</source>
        <translation>Its keys are for this, but they do not work: its state is %1.</translation>
    </message>
    <message>
        <source>This API is part of the product.</source>
        <translation>This API is part of the product.</translation>
    </message>
    <message>
        <source>This backend is a member of the pool.</source>
        <translation>This backend is a member of the pool.</translation>
    </message>
    <message>
        <source>This backend has neither a URL nor members. Give it a URL.</source>
        <translation>This backend has neither a URL nor members. Give it a URL.</translation>
    </message>
    <message>
        <source>Its address needs the named value %1, whose value is not known here.</source>
        <translation>Its address needs the named value %1, whose value is not known here.</translation>
    </message>
    <message>
        <source>It has no backend: give the API a serviceUrl, or choose a backend in its policy.</source>
        <translation>It has no backend: give the API a serviceUrl, or choose a backend in its policy.</translation>
    </message>
    <message>
        <source>This is the API's own address, its serviceUrl.</source>
        <translation>This is the API's own address, its serviceUrl.</translation>
    </message>
    <message>
        <source>The catalog has no backend of this name. Create it, or correct the policy.</source>
        <translation>The catalog has no backend of this name. Create it, or correct the policy.</translation>
    </message>
    <message>
        <source>The policy in %1, line %2, computes the address when a request comes: where it leads cannot be known here.</source>
        <translation>The policy in %1, line %2, computes the address when a request comes: where it leads cannot be known here.</translation>
    </message>
    <message>
        <source>The policy in %1, line %2, takes the address from the named value %3, whose value is not known here.</source>
        <translation>The policy in %1, line %2, takes the address from the named value %3, whose value is not known here.</translation>
    </message>
    <message>
        <source>The policy in %1, line %2, may send requests here: it stands in a choose.</source>
        <translation>The policy in %1, line %2, may send requests here: it stands in a choose.</translation>
    </message>
    <message>
        <source>The policy in %1, line %2, sends requests here.</source>
        <translation>The policy in %1, line %2, sends requests here.</translation>
    </message>
    <message>
        <source>The rule %1 of this Ingress leads to a Service %2 that does not exist.</source>
        <translation>The rule %1 of this Ingress leads to a Service %2 that does not exist.</translation>
    </message>
    <message>
        <source>The rule %1 of this Ingress leads to the Service %2, which has no port %3.</source>
        <translation>The rule %1 of this Ingress leads to the Service %2, which has no port %3.</translation>
    </message>
    <message>
        <source>The rule %1 of this Ingress leads to port %2 of this Service.</source>
        <translation>The rule %1 of this Ingress leads to port %2 of this Service.</translation>
    </message>
    <message>
        <source>The Ingress has the address %1, which is the load balancer of this Service.</source>
        <translation>The Ingress has the address %1, which is the load balancer of this Service.</translation>
    </message>
    <message>
        <source>This Service is another name for %1.</source>
        <translation>This Service is another name for %1.</translation>
    </message>
    <message>
        <source>No Pod stands behind it: check its selector, and whether its workload runs.</source>
        <translation>No Pod stands behind it: check its selector, and whether its workload runs.</translation>
    </message>
    <message>
        <source>%1 of %2 Pods are ready.</source>
        <translation>%1 of %2 Pods are ready.</translation>
    </message>
    <message>
        <source>The selector of the Service fits this Pod, which is ready for requests.</source>
        <translation>The selector of the Service fits this Pod, which is ready for requests.</translation>
    </message>
    <message>
        <source>The selector of the Service fits this Pod, but it is not ready: it gets no requests.</source>
        <translation>The selector of the Service fits this Pod, but it is not ready: it gets no requests.</translation>
    </message>
    <message>
        <source>Kubernetes says: %1.</source>
        <translation>Kubernetes says: %1.</translation>
    </message>
    <message>
        <source>It is not ready: look at its log and its events.</source>
        <translation>It is not ready: look at its log and its events.</translation>
    </message>
    <message>
        <source>The cluster does not show objects of the kind %1: links that rest on them are missing.</source>
        <translation>The cluster does not show objects of the kind %1: links that rest on them are missing.</translation>
    </message>
    <message>
        <source>%1 is no http or https URL. Correct it.</source>
        <translation>%1 is no http or https URL. Correct it.</translation>
    </message>
    <message>
        <source>No API leads to this Service.</source>
        <translation>No API leads to this Service.</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Subscription</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>All APIs</source>
        <translation>All APIs</translation>
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
        <translation>Address</translation>
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
        <translation>Host outside the cluster</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nothing</translation>
    </message>
    <message>
        <source>%1 is the ClusterIP of this Service. Port %2 is its port %3.</source>
        <translation>%1 is the ClusterIP of this Service. Port %2 is its port %3.</translation>
    </message>
    <message>
        <source>%1 is an external IP of this Service. Port %2 is its port %3.</source>
        <translation>%1 is an external IP of this Service. Port %2 is its port %3.</translation>
    </message>
    <message>
        <source>%1 is the load balancer of this Service. Port %2 is its port %3.</source>
        <translation>%1 is the load balancer of this Service. Port %2 is its port %3.</translation>
    </message>
    <message>
        <source>Host %1 is the DNS name of this Service. Port %2 is its port %3.</source>
        <translation>Host %1 is the DNS name of this Service. Port %2 is its port %3.</translation>
    </message>
    <message>
        <source>%1 is an address of the node %2. Port %3 is the node port of this Service's port %4.</source>
        <translation>%1 is an address of the node %2. Port %3 is the node port of this Service's port %4.</translation>
    </message>
    <message>
        <source>%1 is an address of this Pod: another one that takes its place will have another.</source>
        <translation>%1 is an address of this Pod: another one that takes its place will have another.</translation>
    </message>
    <message>
        <source>Some requests to host %1 below %2 match the rule %3 of this Ingress (%4).</source>
        <translation>Some requests to host %1 below %2 match the rule %3 of this Ingress (%4).</translation>
    </message>
    <message>
        <source>Host %1 and path %2 match the rule %3 of this Ingress (%4).</source>
        <translation>Host %1 and path %2 match the rule %3 of this Ingress (%4).</translation>
    </message>
    <message>
        <source>No rule matches host %1 and path %2: they go to the default backend of this Ingress.</source>
        <translation>No rule matches host %1 and path %2: they go to the default backend of this Ingress.</translation>
    </message>
    <message>
        <source>Host %1 is the DNS name of a Service %2 that does not exist. Create it, or correct the address.</source>
        <translation>Host %1 is the DNS name of a Service %2 that does not exist. Create it, or correct the address.</translation>
    </message>
    <message>
        <source>Host %1 names a Pod of the Service %2, which has none of that name.</source>
        <translation>Host %1 names a Pod of the Service %2, which has none of that name.</translation>
    </message>
    <message>
        <source>%1 leads to the Service %2, but that has no port %3. It has: %4.</source>
        <translation>%1 leads to the Service %2, but that has no port %3. It has: %4.</translation>
    </message>
    <message>
        <source>%1 is an address of the node %2, but no Service has the node port %3.</source>
        <translation>%1 is an address of the node %2, but no Service has the node port %3.</translation>
    </message>
    <message>
        <source>Host %1 belongs to the Ingress %2, but none of its paths matches %3.</source>
        <translation>Host %1 belongs to the Ingress %2, but none of its paths matches %3.</translation>
    </message>
    <message>
        <source>Nothing in the cluster has the address %1. Was its Service made anew?</source>
        <translation>Nothing in the cluster has the address %1. Was its Service made anew?</translation>
    </message>
    <message>
        <source>%1 is a name without a namespace: nothing outside the cluster can resolve it. Write name.namespace.svc.</source>
        <translation>%1 is a name without a namespace: nothing outside the cluster can resolve it. Write name.namespace.svc.</translation>
    </message>
    <message>
        <source>Host %1 is nothing in the cluster: requests leave it.</source>
        <translation>Host %1 is nothing in the cluster: requests leave it.</translation>
    </message>
</context>
<context>
    <name>net</name>
    <message>
        <source>%1 is not a numeric IP address.</source>
        <translation>%1 is not a numeric IP address.</translation>
    </message>
    <message>
        <source>%1 is not an address to listen on. Write IP:PORT, for example 127.0.0.1:8080 or [::1]:0.</source>
        <translation>%1 is not an address to listen on. Write IP:PORT, for example 127.0.0.1:8080 or [::1]:0.</translation>
    </message>
    <message>
        <source>The system gives no event descriptors. Raise the limit of open files (ulimit -n).</source>
        <translation>The system gives no event descriptors. Raise the limit of open files (ulimit -n).</translation>
    </message>
    <message>
        <source>Cannot listen on %1. Choose another port, or 0 for a free one.</source>
        <translation>Cannot listen on %1. Choose another port, or 0 for a free one.</translation>
    </message>
    <message>
        <source>The name %1 cannot be resolved.</source>
        <translation>The name %1 cannot be resolved.</translation>
    </message>
    <message>
        <source>Cannot connect to %1.</source>
        <translation>Cannot connect to %1.</translation>
    </message>
    <message>
        <source>The connection was refused.</source>
        <translation>The connection was refused.</translation>
    </message>
    <message>
        <source>The certificate cannot be read: it must be PEM, the server's own certificate first.</source>
        <translation>The certificate cannot be read: it must be PEM, the server's own certificate first.</translation>
    </message>
    <message>
        <source>The private key cannot be read: it must be PEM without a password.</source>
        <translation>The private key cannot be read: it must be PEM without a password.</translation>
    </message>
    <message>
        <source>The private key does not belong to the certificate.</source>
        <translation>The private key does not belong to the certificate.</translation>
    </message>
    <message>
        <source>The CA bundle holds no certificate: it must be PEM.</source>
        <translation>The CA bundle holds no certificate: it must be PEM.</translation>
    </message>
    <message>
        <source>The request was cancelled.</source>
        <translation>The request was cancelled.</translation>
    </message>
    <message>
        <source>A request cannot be waited for on the thread that performs it.</source>
        <translation>A request cannot be waited for on the thread that performs it.</translation>
    </message>
    <message>
        <source>%1 is no HTTP method.</source>
        <translation>%1 is no HTTP method.</translation>
    </message>
    <message>
        <source>No request can be made: memory is short.</source>
        <translation>No request can be made: memory is short.</translation>
    </message>
    <message>
        <source>The header %1 cannot be sent: names are letters, digits and dashes, values have no line breaks.</source>
        <translation>The header %1 cannot be sent: names are letters, digits and dashes, values have no line breaks.</translation>
    </message>
    <message>
        <source>%1 has sent nothing for %2 ms. Check that it still runs, and try again.</source>
        <translation>%1 has sent nothing for %2 ms. Check that it still runs, and try again.</translation>
    </message>
    <message>
        <source>%1 did not accept a connection within %2 seconds. Check the address, and whether a firewall or a missing VPN stands between.</source>
        <translation>%1 did not accept a connection within %2 seconds. Check the address, and whether a firewall or a missing VPN stands between.</translation>
    </message>
    <message>
        <source>%1 accepted the connection and did not answer the TLS handshake within %2 seconds. Check that it speaks TLS on this port.</source>
        <translation>%1 accepted the connection and did not answer the TLS handshake within %2 seconds. Check that it speaks TLS on this port.</translation>
    </message>
    <message>
        <source>%1 accepted the request and did not answer within %2 seconds. Try again later.</source>
        <translation>%1 accepted the request and did not answer within %2 seconds. Try again later.</translation>
    </message>
    <message>
        <source>%1 did not finish its answer within %2 seconds. Try again later.</source>
        <translation>%1 did not finish its answer within %2 seconds. Try again later.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted. Check that the address is right and that its certificate authority is the one configured for it.</source>
        <translation>The certificate of %1 is not trusted. Check that the address is right and that its certificate authority is the one configured for it.</translation>
    </message>
    <message>
        <source>The client certificate for %1 or its key cannot be used. Both must be PEM, the key without a password and of this certificate.</source>
        <translation>The client certificate for %1 or its key cannot be used. Both must be PEM, the key without a password and of this certificate.</translation>
    </message>
    <message>
        <source>%1 refused the client certificate. Use one that is valid there and not expired.</source>
        <translation>%1 refused the client certificate. Use one that is valid there and not expired.</translation>
    </message>
    <message>
        <source>%1 wants a client certificate. Choose one that is valid there.</source>
        <translation>%1 wants a client certificate. Choose one that is valid there.</translation>
    </message>
    <message>
        <source>No TLS connection with %1 could be made. Check that it speaks TLS on this port, in version 1.2 or newer.</source>
        <translation>No TLS connection with %1 could be made. Check that it speaks TLS on this port, in version 1.2 or newer.</translation>
    </message>
    <message>
        <source>%1 broke its answer off before it was complete. Try again later.</source>
        <translation>%1 broke its answer off before it was complete. Try again later.</translation>
    </message>
    <message>
        <source>%1 closed the connection without an answer. Try again later.</source>
        <translation>%1 closed the connection without an answer. Try again later.</translation>
    </message>
    <message>
        <source>The request to %1 failed. Check the address and try again.</source>
        <translation>The request to %1 failed. Check the address and try again.</translation>
    </message>
    <message>
        <source>The name in %1 is not known here. Check its spelling, and the DNS or VPN that would know it.</source>
        <translation>The name in %1 is not known here. Check its spelling, and the DNS or VPN that would know it.</translation>
    </message>
    <message>
        <source>%1 refuses connections. Check host and port, and whether the server runs.</source>
        <translation>%1 refuses connections. Check host and port, and whether the server runs.</translation>
    </message>
    <message>
        <source>The certificate authority for %1 cannot be read. It must be PEM.</source>
        <translation>The certificate authority for %1 cannot be read. It must be PEM.</translation>
    </message>
    <message>
        <source>What answers at %1 does not speak HTTP. Check the port, and http or https.</source>
        <translation>What answers at %1 does not speak HTTP. Check the port, and http or https.</translation>
    </message>
    <message>
        <source>%1 sent a compressed body that cannot be unpacked.</source>
        <translation>%1 sent a compressed body that cannot be unpacked.</translation>
    </message>
    <message>
        <source>The certificate's key is too weak or of a kind that is not used.</source>
        <translation>The certificate's key is too weak or of a kind that is not used.</translation>
    </message>
    <message>
        <source>Client certificates need a CA bundle to be checked against.</source>
        <translation>Client certificates need a CA bundle to be checked against.</translation>
    </message>
    <message>
        <source>A certificate of the chain is damaged or cut off.</source>
        <translation>A certificate of the chain is damaged or cut off.</translation>
    </message>
    <message>
        <source>A certificate of the CA bundle is damaged or cut off.</source>
        <translation>A certificate of the CA bundle is damaged or cut off.</translation>
    </message>
    <message>
        <source>Servers cannot be asked: the library %1 cannot be loaded. Install it (on Debian the package libcurl4) and start again.</source>
        <translation>Servers cannot be asked: the library %1 cannot be loaded. Install it (on Debian the package libcurl4) and start again.</translation>
    </message>
</context>
<context>
    <name>openapi</name>
    <message>
        <source>This is no OpenAPI document: it has neither “openapi” nor “swagger”.</source>
        <translation>This is no OpenAPI document: it has neither “openapi” nor “swagger”.</translation>
    </message>
    <message>
        <source>The version must be a text; put it in quotes, for example "3.0.0".</source>
        <translation>The version must be a text; put it in quotes, for example "3.0.0".</translation>
    </message>
    <message>
        <source>OpenAPI version “%1” is not known; 2.0, 3.0.0 to 3.0.4 and 3.1.0 to 3.1.2 are.</source>
        <translation>OpenAPI version “%1” is not known; 2.0, 3.0.0 to 3.0.4 and 3.1.0 to 3.1.2 are.</translation>
    </message>
    <message>
        <source>“version” of “info” must be a text; put it in quotes: "%1".</source>
        <translation>“version” of “info” must be a text; put it in quotes: "%1".</translation>
    </message>
    <message>
        <source>“paths” must be a mapping of paths to their operations.</source>
        <translation>“paths” must be a mapping of paths to their operations.</translation>
    </message>
    <message>
        <source>“paths” is missing, which OpenAPI %1 requires.</source>
        <translation>“paths” is missing, which OpenAPI %1 requires.</translation>
    </message>
    <message>
        <source>One of “paths”, “webhooks” and “components” is required.</source>
        <translation>One of “paths”, “webhooks” and “components” is required.</translation>
    </message>
    <message>
        <source>The default of the server variable “%1” must be one of its “enum”.</source>
        <translation>The default of the server variable “%1” must be one of its “enum”.</translation>
    </message>
    <message>
        <source>The reference “%1” leads to another file, which is not followed; put its content here.</source>
        <translation>The reference “%1” leads to another file, which is not followed; put its content here.</translation>
    </message>
    <message>
        <source>The reference “%1” leads to nothing in this document.</source>
        <translation>The reference “%1” leads to nothing in this document.</translation>
    </message>
    <message>
        <source>This is no OpenAPI document: it is not a mapping.</source>
        <translation>This is no OpenAPI document: it is not a mapping.</translation>
    </message>
    <message>
        <source>“info” with a title and a version is missing.</source>
        <translation>“info” with a title and a version is missing.</translation>
    </message>
    <message>
        <source>“%1” of “info” is missing.</source>
        <translation>“%1” of “info” is missing.</translation>
    </message>
    <message>
        <source>The operationId “%1” is used already in line %2; each must be unique.</source>
        <translation>The operationId “%1” is used already in line %2; each must be unique.</translation>
    </message>
    <message>
        <source>The path “%1” must begin with a slash.</source>
        <translation>The path “%1” must begin with a slash.</translation>
    </message>
    <message>
        <source>Only OpenAPI 2.0 has “host” and “schemes”; this document is OpenAPI %1.</source>
        <translation>Only OpenAPI 2.0 has “host” and “schemes”; this document is OpenAPI %1.</translation>
    </message>
    <message>
        <source>An address needs a scheme and a host.</source>
        <translation>An address needs a scheme and a host.</translation>
    </message>
</context>
<context>
    <name>overview</name>
    <message>
        <source>Ready</source>
        <translation>Ready</translation>
    </message>
    <message>
        <source>Degraded</source>
        <translation>Degraded</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Broken</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unknown</translation>
    </message>
    <message>
        <source>backend not found</source>
        <translation>backend not found</translation>
    </message>
    <message>
        <source>no Pod is ready</source>
        <translation>no Pod is ready</translation>
    </message>
    <message>
        <source>not every Pod is ready</source>
        <translation>not every Pod is ready</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>offline</translation>
    </message>
    <message>
        <source>no key needed</source>
        <translation>no key needed</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Path</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requests</translation>
    </message>
    <message>
        <source>Req/s</source>
        <translation>Req/s</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Trend</translation>
    </message>
    <message>
        <source>Errors %</source>
        <translation>Errors %</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
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
        <translation>%1 in all</translation>
    </message>
    <message>
        <source>Refused, 4xx</source>
        <translation>Refused, 4xx</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>%1/s, mostly %2</source>
        <translation>%1/s, mostly %2</translation>
    </message>
    <message>
        <source>Failed, 5xx</source>
        <translation>Failed, 5xx</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>peak %1 at %2</source>
        <translation>peak %1 at %2</translation>
    </message>
    <message>
        <source>Open Local gateway</source>
        <translation>Open Local gateway</translation>
    </message>
    <message>
        <source>Show requests</source>
        <translation>Show requests</translation>
    </message>
    <message>
        <source>Show on map</source>
        <translation>Show on map</translation>
    </message>
    <message>
        <source>Failing</source>
        <translation>Failing</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warning</translation>
    </message>
    <message>
        <source>Open Cluster</source>
        <translation>Open Cluster</translation>
    </message>
    <message>
        <source>Show in Policies</source>
        <translation>Show in Policies</translation>
    </message>
</context>
<context>
    <name>overview::AddressBar</name>
    <message>
        <source>Copy %1</source>
        <translation>Copy %1</translation>
    </message>
</context>
<context>
    <name>overview::AttentionList</name>
    <message>
        <source>What needs attention</source>
        <translation>What needs attention</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>for %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>since %1</translation>
    </message>
</context>
<context>
    <name>overview::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>Waiting for a workspace</source>
        <translation>Waiting for a workspace</translation>
    </message>
    <message>
        <source>Time that is looked at</source>
        <translation>Time that is looked at</translation>
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
        <translation>All held</translation>
    </message>
    <message>
        <source>Follow or hold</source>
        <translation>Follow or hold</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Paused</translation>
    </message>
    <message>
        <source>APIs</source>
        <translation>APIs</translation>
    </message>
    <message>
        <source>Show on map</source>
        <translation>Show on map</translation>
    </message>
    <message>
        <source>APIs, the busiest first</source>
        <translation>APIs, the busiest first</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Needs attention</translation>
    </message>
    <message>
        <source>The line for the shell</source>
        <translation>The line for the shell</translation>
    </message>
    <message>
        <source>last 5 min</source>
        <translation>last 5 min</translation>
    </message>
    <message>
        <source>last 15 min</source>
        <translation>last 15 min</translation>
    </message>
    <message>
        <source>last hour</source>
        <translation>last hour</translation>
    </message>
    <message>
        <source>all that is held</source>
        <translation>all that is held</translation>
    </message>
    <message numerus="yes">
        <source>%n API(s), </source>
        <translation><numerusform>%n API, </numerusform><numerusform>%n APIs, </numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s)</source>
        <translation><numerusform>%n subscription</numerusform><numerusform>%n subscriptions</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>, %n Service(s)</source>
        <translation><numerusform>, %n Service</numerusform><numerusform>, %n Services</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>, %n Pod(s)</source>
        <translation><numerusform>, %n Pod</numerusform><numerusform>, %n Pods</numerusform></translation>
    </message>
    <message>
        <source>The cluster cannot be read</source>
        <translation>The cluster cannot be read</translation>
    </message>
    <message>
        <source>The cluster as it is shown is %1</source>
        <translation>The cluster as it is shown is %1</translation>
    </message>
    <message numerus="yes">
        <source>%n failing</source>
        <translation><numerusform>%n failing</numerusform><numerusform>%n failing</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation><numerusform>%n warning</numerusform><numerusform>%n warnings</numerusform></translation>
    </message>
    <message>
        <source>The gateway listens, every API reaches its backend, and no call was refused: %1.</source>
        <translation>The gateway listens, every API reaches its backend, and no call was refused: %1.</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Copied: %1</translation>
    </message>
    <message>
        <source>No API is selected</source>
        <translation>No API is selected</translation>
    </message>
    <message>
        <source>The gateway does not listen</source>
        <translation>The gateway does not listen</translation>
    </message>
    <message>
        <source>Show the API's requests</source>
        <translation>Show the API's requests</translation>
    </message>
    <message>
        <source>Show the API on the map</source>
        <translation>Show the API on the map</translation>
    </message>
    <message>
        <source>Follow the figures</source>
        <translation>Follow the figures</translation>
    </message>
    <message>
        <source>Hold the figures</source>
        <translation>Hold the figures</translation>
    </message>
    <message>
        <source>Show the figures as a chart</source>
        <translation>Show the figures as a chart</translation>
    </message>
    <message>
        <source>Show the figures as a table</source>
        <translation>Show the figures as a table</translation>
    </message>
    <message>
        <source>Copy the figures as CSV</source>
        <translation>Copy the figures as CSV</translation>
    </message>
    <message>
        <source>the figures as CSV</source>
        <translation>the figures as CSV</translation>
    </message>
    <message>
        <source>Copy the gateway's address</source>
        <translation>Copy the gateway's address</translation>
    </message>
    <message>
        <source>Look at the last 5 minutes</source>
        <translation>Look at the last 5 minutes</translation>
    </message>
    <message>
        <source>Look at the last 15 minutes</source>
        <translation>Look at the last 15 minutes</translation>
    </message>
    <message>
        <source>Look at the last hour</source>
        <translation>Look at the last hour</translation>
    </message>
    <message>
        <source>Look at all that is held</source>
        <translation>Look at all that is held</translation>
    </message>
    <message>
        <source>Nothing needs attention</source>
        <translation>Nothing needs attention</translation>
    </message>
    <message>
        <source>Reading the cluster</source>
        <translation>Reading the cluster</translation>
    </message>
    <message>
        <source>What is behind the APIs is not known yet.</source>
        <translation>What is behind the APIs is not known yet.</translation>
    </message>
</context>
<context>
    <name>overview::TrafficPanel</name>
    <message>
        <source>Requests per second and latency</source>
        <translation>Requests per second and latency</translation>
    </message>
    <message>
        <source>Form of the figures</source>
        <translation>Form of the figures</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Chart</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Requests per second and latency over time</source>
        <translation>Requests per second and latency over time</translation>
    </message>
    <message>
        <source>Open the tester</source>
        <translation>Open the tester</translation>
    </message>
    <message>
        <source>Copy the line</source>
        <translation>Copy the line</translation>
    </message>
    <message>
        <source>Show all that is held</source>
        <translation>Show all that is held</translation>
    </message>
    <message>
        <source>No request in this time: %1. The last one arrived %2.</source>
        <translation>No request in this time: %1. The last one arrived %2.</translation>
    </message>
    <message>
        <source>No request has arrived yet. Send one with the tester, or from a shell:</source>
        <translation>No request has arrived yet. Send one with the tester, or from a shell:</translation>
    </message>
</context>
<context>
    <name>pki</name>
    <message>
        <source>%1 is no name for a certificate.</source>
        <translation>%1 is no name for a certificate.</translation>
    </message>
    <message>
        <source>No key could be made.</source>
        <translation>No key could be made.</translation>
    </message>
    <message>
        <source>No certificate authority could be made.</source>
        <translation>No certificate authority could be made.</translation>
    </message>
    <message>
        <source>The certificate for %1 could not be made.</source>
        <translation>The certificate for %1 could not be made.</translation>
    </message>
    <message>
        <source>This is no PKCS#12 file with a certificate, or its password is wrong.</source>
        <translation>This is no PKCS#12 file with a certificate, or its password is wrong.</translation>
    </message>
    <message>
        <source>What is to be revoked is no certificate.</source>
        <translation>What is to be revoked is no certificate.</translation>
    </message>
    <message>
        <source>No list of revoked certificates could be made.</source>
        <translation>No list of revoked certificates could be made.</translation>
    </message>
    <message>
        <source>This PKCS#12 file wants its password hashed more than two million times: export it with fewer iterations.</source>
        <translation>This PKCS#12 file wants its password hashed more than two million times: export it with fewer iterations.</translation>
    </message>
</context>
<context>
    <name>policies</name>
    <message>
        <source>All APIs</source>
        <translation>All APIs</translation>
    </message>
    <message>
        <source>Workspaces</source>
        <translation>Workspaces</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Products</translation>
    </message>
    <message>
        <source>APIs</source>
        <translation>APIs</translation>
    </message>
    <message>
        <source>Fragments</source>
        <translation>Fragments</translation>
    </message>
    <message>
        <source>, revision %1</source>
        <translation>, revision %1</translation>
    </message>
    <message>
        <source>no document of its own</source>
        <translation>no document of its own</translation>
    </message>
    <message>
        <source>not checked yet</source>
        <translation>not checked yet</translation>
    </message>
    <message>
        <source>quarantined by the gateway: its calls get 500</source>
        <translation>quarantined by the gateway: its calls get 500</translation>
    </message>
    <message numerus="yes">
        <source>%n use(s) of what is not supported</source>
        <translation><numerusform>%n use of what is not supported</numerusform><numerusform>%n uses of what is not supported</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation><numerusform>%n problem</numerusform><numerusform>%n problems</numerusform></translation>
    </message>
    <message>
        <source>fine</source>
        <translation>fine</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Column</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>What is wrong</translation>
    </message>
    <message>
        <source>Not supported</source>
        <translation>Not supported</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lines</translation>
    </message>
    <message>
        <source>What to do instead</source>
        <translation>What to do instead</translation>
    </message>
    <message numerus="yes">
        <source>%n policy(ies)</source>
        <translation><numerusform>%n policy</numerusform><numerusform>%n policies</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n expression(s)</source>
        <translation><numerusform>%n expression</numerusform><numerusform>%n expressions</numerusform></translation>
    </message>
</context>
<context>
    <name>policies::DocumentPane</name>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>What is shown of the policy</source>
        <translation>What is shown of the policy</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Effective</source>
        <translation>Effective</translation>
    </message>
    <message>
        <source>Policy document</source>
        <translation>Policy document</translation>
    </message>
    <message>
        <source>No document of its own stands here: what the wider scopes say runs. “Effective” shows it.</source>
        <translation>No document of its own stands here: what the wider scopes say runs. “Effective” shows it.</translation>
    </message>
    <message>
        <source>Write one</source>
        <translation>Write one</translation>
    </message>
    <message>
        <source>There is no document to check.</source>
        <translation>There is no document to check.</translation>
    </message>
    <message>
        <source>The document cannot be read</source>
        <translation>The document cannot be read</translation>
    </message>
    <message>
        <source>The document was not saved</source>
        <translation>The document was not saved</translation>
    </message>
    <message>
        <source>No workspace is open.</source>
        <translation>No workspace is open.</translation>
    </message>
    <message>
        <source>Waiting for a workspace</source>
        <translation>Waiting for a workspace</translation>
    </message>
    <message>
        <source>Reading the document</source>
        <translation>Reading the document</translation>
    </message>
    <message>
        <source>A fragment runs where documents include it</source>
        <translation>A fragment runs where documents include it</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>Quarantined</source>
        <translation>Quarantined</translation>
    </message>
    <message>
        <source>Changed, not saved</source>
        <translation>Changed, not saved</translation>
    </message>
    <message>
        <source>No document is shown</source>
        <translation>No document is shown</translation>
    </message>
    <message>
        <source>The effective policy is joined from several documents: open one of them</source>
        <translation>The effective policy is joined from several documents: open one of them</translation>
    </message>
    <message>
        <source>It is being saved</source>
        <translation>It is being saved</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Nothing was changed</translation>
    </message>
    <message>
        <source>The document has no problems</source>
        <translation>The document has no problems</translation>
    </message>
    <message>
        <source>A document that is no markup cannot be formatted</source>
        <translation>A document that is no markup cannot be formatted</translation>
    </message>
    <message>
        <source>The file was removed since it was read</source>
        <translation>The file was removed since it was read</translation>
    </message>
    <message>
        <source>The file was changed since it was read</source>
        <translation>The file was changed since it was read</translation>
    </message>
    <message>
        <source>Your text is still here and not saved.</source>
        <translation>Your text is still here and not saved.</translation>
    </message>
    <message>
        <source>Your text is still here and not saved. Undo brings it back after reloading.</source>
        <translation>Your text is still here and not saved. Undo brings it back after reloading.</translation>
    </message>
    <message>
        <source>Reload the file</source>
        <translation>Reload the file</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Keep editing</translation>
    </message>
    <message>
        <source>Write it again</source>
        <translation>Write it again</translation>
    </message>
    <message>
        <source>Write mine over it</source>
        <translation>Write mine over it</translation>
    </message>
    <message>
        <source>The drafts of the last time cannot be read; new ones are kept only until the end</source>
        <translation>The drafts of the last time cannot be read; new ones are kept only until the end</translation>
    </message>
</context>
<context>
    <name>policies::EffectivePane</name>
    <message>
        <source>%1, built in: the catalog has no global document</source>
        <translation>%1, built in: the catalog has no global document</translation>
    </message>
    <message>
        <source>Called by</source>
        <translation>Called by</translation>
    </message>
    <message>
        <source>Product whose subscription calls</source>
        <translation>Product whose subscription calls</translation>
    </message>
    <message>
        <source>Effective policy</source>
        <translation>Effective policy</translation>
    </message>
    <message>
        <source>a key without a product</source>
        <translation>a key without a product</translation>
    </message>
    <message>
        <source>product %1</source>
        <translation>product %1</translation>
    </message>
    <message>
        <source>Joining the scopes</source>
        <translation>Joining the scopes</translation>
    </message>
    <message>
        <source>A document is left out: it is no markup</source>
        <translation>A document is left out: it is no markup</translation>
    </message>
    <message>
        <source>Enter opens this line of its document</source>
        <translation>Enter opens this line of its document</translation>
    </message>
    <message>
        <source>With changes that are not saved; the gateway runs what is saved</source>
        <translation>With changes that are not saved; the gateway runs what is saved</translation>
    </message>
</context>
<context>
    <name>policies::FindBar</name>
    <message>
        <source>Find in the document</source>
        <translation>Find in the document</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Previous match</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Next match</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Close the search</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>not found</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
</context>
<context>
    <name>policies::PoliciesPage</name>
    <message>
        <source>Policies</source>
        <translation>Policies</translation>
    </message>
    <message>
        <source>Waiting for a workspace</source>
        <translation>Waiting for a workspace</translation>
    </message>
    <message>
        <source>Checking the policy documents</source>
        <translation>Checking the policy documents</translation>
    </message>
    <message>
        <source>The catalog was not taken; this is the one before</source>
        <translation>The catalog was not taken; this is the one before</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation><numerusform>%n document</numerusform><numerusform>%n documents</numerusform></translation>
    </message>
    <message>
        <source>all fine</source>
        <translation>all fine</translation>
    </message>
    <message numerus="yes">
        <source>%n with problems</source>
        <translation><numerusform>%n with problems</numerusform><numerusform>%n with problems</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n quarantined</source>
        <translation><numerusform>%n quarantined</numerusform><numerusform>%n quarantined</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n changed, not saved</source>
        <translation><numerusform>%n changed, not saved</numerusform><numerusform>%n changed, not saved</numerusform></translation>
    </message>
    <message>
        <source>The catalog has no such policy document</source>
        <translation>The catalog has no such policy document</translation>
    </message>
    <message>
        <source>Save the document</source>
        <translation>Save the document</translation>
    </message>
    <message>
        <source>Format the document</source>
        <translation>Format the document</translation>
    </message>
    <message>
        <source>Look whether the file was changed</source>
        <translation>Look whether the file was changed</translation>
    </message>
    <message>
        <source>No document is shown</source>
        <translation>No document is shown</translation>
    </message>
    <message>
        <source>Take back: %1</source>
        <translation>Take back: %1</translation>
    </message>
    <message>
        <source>Take back the last change of a file</source>
        <translation>Take back the last change of a file</translation>
    </message>
    <message>
        <source>Nothing was changed yet</source>
        <translation>Nothing was changed yet</translation>
    </message>
    <message>
        <source>Test the operation</source>
        <translation>Test the operation</translation>
    </message>
    <message>
        <source>No API or operation is shown</source>
        <translation>No API or operation is shown</translation>
    </message>
    <message>
        <source>Filter the policy documents</source>
        <translation>Filter the policy documents</translation>
    </message>
    <message>
        <source>Find in the document</source>
        <translation>Find in the document</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Next match</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Previous match</translation>
    </message>
    <message>
        <source>Next problem</source>
        <translation>Next problem</translation>
    </message>
    <message>
        <source>Previous problem</source>
        <translation>Previous problem</translation>
    </message>
    <message>
        <source>Show the document</source>
        <translation>Show the document</translation>
    </message>
    <message>
        <source>Show what runs: the effective policy</source>
        <translation>Show what runs: the effective policy</translation>
    </message>
    <message>
        <source>A fragment runs where documents include it</source>
        <translation>A fragment runs where documents include it</translation>
    </message>
    <message>
        <source>Show what of the document is not supported</source>
        <translation>Show what of the document is not supported</translation>
    </message>
    <message>
        <source>Go to the list of documents</source>
        <translation>Go to the list of documents</translation>
    </message>
    <message>
        <source>Not taken back: %1</source>
        <translation>Not taken back: %1</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Taken back: %1</translation>
    </message>
    <message>
        <source>Show requests</source>
        <translation>Show requests</translation>
    </message>
    <message>
        <source>No API, operation or product is shown</source>
        <translation>No API, operation or product is shown</translation>
    </message>
    <message>
        <source>Open in tester</source>
        <translation>Open in tester</translation>
    </message>
</context>
<context>
    <name>policies::PolicyEditor</name>
    <message>
        <source>Esc leads back to the list</source>
        <translation>Esc leads back to the list</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Cut</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Paste</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Select all</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Find</translation>
    </message>
</context>
<context>
    <name>policies::PolicyList</name>
    <message>
        <source>Filter the policy documents</source>
        <translation>Filter the policy documents</translation>
    </message>
    <message>
        <source>Filter, for example uses:cors</source>
        <translation>Filter, for example uses:cors</translation>
    </message>
    <message>
        <source>Not fine</source>
        <translation>Not fine</translation>
    </message>
    <message>
        <source>Policy documents</source>
        <translation>Policy documents</translation>
    </message>
</context>
<context>
    <name>policies::PolicyTree</name>
    <message>
        <source>changed, not saved</source>
        <translation>changed, not saved</translation>
    </message>
</context>
<context>
    <name>policies::ProblemsPane</name>
    <message>
        <source>What the check found</source>
        <translation>What the check found</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problems</translation>
    </message>
    <message>
        <source>Not supported</source>
        <translation>Not supported</translation>
    </message>
    <message>
        <source>Problems of the document</source>
        <translation>Problems of the document</translation>
    </message>
    <message>
        <source>What is not supported</source>
        <translation>What is not supported</translation>
    </message>
    <message>
        <source>Checked: %1</source>
        <translation>Checked: %1</translation>
    </message>
    <message>
        <source>No problems. What was checked: %1.</source>
        <translation>No problems. What was checked: %1.</translation>
    </message>
    <message>
        <source>Everything that the document uses is supported.</source>
        <translation>Everything that the document uses is supported.</translation>
    </message>
    <message>
        <source>Checking the document</source>
        <translation>Checking the document</translation>
    </message>
</context>
<context>
    <name>policy</name>
    <message>
        <source>%1 of %2 must be a whole number from %3 to %4, not '%5'.</source>
        <translation>%1 of %2 must be a whole number from %3 to %4, not '%5'.</translation>
    </message>
    <message>
        <source>%1 of %2 must be true or false, not '%3'.</source>
        <translation>%1 of %2 must be true or false, not '%3'.</translation>
    </message>
    <message>
        <source>%1 of %2 must be one of %3, not '%4'.</source>
        <translation>%1 of %2 must be one of %3, not '%4'.</translation>
    </message>
    <message>
        <source>'%1' cannot be the name of a header.</source>
        <translation>'%1' cannot be the name of a header.</translation>
    </message>
    <message>
        <source>The attribute %1 of %2 is unknown.</source>
        <translation>The attribute %1 of %2 is unknown.</translation>
    </message>
    <message>
        <source>The attribute %1 of %2 is unknown, did you mean %3?</source>
        <translation>The attribute %1 of %2 is unknown, did you mean %3?</translation>
    </message>
    <message>
        <source>There is no named value %1: create it, or correct the name.</source>
        <translation>There is no named value %1: create it, or correct the name.</translation>
    </message>
    <message>
        <source>The document must begin with &lt;policies&gt;, not with &lt;%1&gt;.</source>
        <translation>The document must begin with &lt;policies&gt;, not with &lt;%1&gt;.</translation>
    </message>
    <message>
        <source>Only policies may stand in %1, no text.</source>
        <translation>Only policies may stand in %1, no text.</translation>
    </message>
    <message>
        <source>The policy %1 may not stand in %2, only in: %3.</source>
        <translation>The policy %1 may not stand in %2, only in: %3.</translation>
    </message>
    <message>
        <source>The policy %1 may not stand at the scope %2, only at: %3.</source>
        <translation>The policy %1 may not stand at the scope %2, only at: %3.</translation>
    </message>
    <message>
        <source>The policy %1 may stand only once in a document.</source>
        <translation>The policy %1 may stand only once in a document.</translation>
    </message>
    <message>
        <source>The policy %1 is not supported yet.</source>
        <translation>The policy %1 is not supported yet.</translation>
    </message>
    <message>
        <source>The policy %1 is unknown.</source>
        <translation>The policy %1 is unknown.</translation>
    </message>
    <message>
        <source>The policy %1 is unknown, did you mean %2?</source>
        <translation>The policy %1 is unknown, did you mean %2?</translation>
    </message>
    <message>
        <source>%1 needs the attribute %2.</source>
        <translation>%1 needs the attribute %2.</translation>
    </message>
    <message>
        <source>No text may stand in %1.</source>
        <translation>No text may stand in %1.</translation>
    </message>
    <message>
        <source>The element %1 is not known in %2.</source>
        <translation>The element %1 is not known in %2.</translation>
    </message>
    <message>
        <source>Give timeout or timeout-ms, not both.</source>
        <translation>Give timeout or timeout-ms, not both.</translation>
    </message>
    <message>
        <source>HTTP/2 to backends is not supported yet: use 2or1 or 1.</source>
        <translation>HTTP/2 to backends is not supported yet: use 2or1 or 1.</translation>
    </message>
    <message>
        <source>set-header needs a &lt;value&gt;, unless it deletes the header.</source>
        <translation>set-header needs a &lt;value&gt;, unless it deletes the header.</translation>
    </message>
    <message>
        <source>A value of header %1 has a line break or another control character.</source>
        <translation>A value of header %1 has a line break or another control character.</translation>
    </message>
    <message>
        <source>'%1' is no IP address. A range is written &lt;address-range from="…" to="…"/&gt;.</source>
        <translation>'%1' is no IP address. A range is written &lt;address-range from="…" to="…"/&gt;.</translation>
    </message>
    <message>
        <source>The range must begin at its lower address, both of the same kind.</source>
        <translation>The range must begin at its lower address, both of the same kind.</translation>
    </message>
    <message>
        <source>ip-filter needs an &lt;address&gt; or an &lt;address-range&gt;.</source>
        <translation>ip-filter needs an &lt;address&gt; or an &lt;address-range&gt;.</translation>
    </message>
    <message>
        <source>%1 needs the attribute id or name.</source>
        <translation>%1 needs the attribute id or name.</translation>
    </message>
    <message>
        <source>The document is empty: it needs a &lt;policies&gt; element.</source>
        <translation>The document is empty: it needs a &lt;policies&gt; element.</translation>
    </message>
    <message>
        <source>Nothing may follow &lt;/%1&gt;.</source>
        <translation>Nothing may follow &lt;/%1&gt;.</translation>
    </message>
    <message>
        <source>This &lt;? is never closed: end it with ?&gt;.</source>
        <translation>This &lt;? is never closed: end it with ?&gt;.</translation>
    </message>
    <message>
        <source>This comment is never closed: end it with --&gt;.</source>
        <translation>This comment is never closed: end it with --&gt;.</translation>
    </message>
    <message>
        <source>Elements are nested more than %1 deep.</source>
        <translation>Elements are nested more than %1 deep.</translation>
    </message>
    <message>
        <source>An element must stand here, for example &lt;policies&gt;.</source>
        <translation>An element must stand here, for example &lt;policies&gt;.</translation>
    </message>
    <message>
        <source>This '&lt;' begins no element: write &amp;lt; for the character.</source>
        <translation>This '&lt;' begins no element: write &amp;lt; for the character.</translation>
    </message>
    <message>
        <source>The attribute %1 stands twice.</source>
        <translation>The attribute %1 stands twice.</translation>
    </message>
    <message>
        <source>The tag of &lt;%1&gt; is never closed: an attribute, '/&gt;' or '&gt;' must stand here.</source>
        <translation>The tag of &lt;%1&gt; is never closed: an attribute, '/&gt;' or '&gt;' must stand here.</translation>
    </message>
    <message>
        <source>The attribute %1 needs a value in quotation marks.</source>
        <translation>The attribute %1 needs a value in quotation marks.</translation>
    </message>
    <message>
        <source>The value of the attribute %1 is never closed.</source>
        <translation>The value of the attribute %1 is never closed.</translation>
    </message>
    <message>
        <source>&lt;%1&gt; is never closed: add &lt;/%1&gt;.</source>
        <translation>&lt;%1&gt; is never closed: add &lt;/%1&gt;.</translation>
    </message>
    <message>
        <source>This CDATA section is never closed: end it with ]]&gt;.</source>
        <translation>This CDATA section is never closed: end it with ]]&gt;.</translation>
    </message>
    <message>
        <source>&lt;/%1&gt; must stand here: it closes the &lt;%1&gt; of line %2.</source>
        <translation>&lt;/%1&gt; must stand here: it closes the &lt;%1&gt; of line %2.</translation>
    </message>
    <message>
        <source>The content type has a control character.</source>
        <translation>The content type has a control character.</translation>
    </message>
    <message>
        <source>quota needs the attribute calls or bandwidth.</source>
        <translation>quota needs the attribute calls or bandwidth.</translation>
    </message>
    <message>
        <source>The reason has a line break or another control character.</source>
        <translation>The reason has a line break or another control character.</translation>
    </message>
    <message>
        <source>The braces of the template '%1' do not match.</source>
        <translation>The braces of the template '%1' do not match.</translation>
    </message>
    <message>
        <source>The template '%1' has a blank, '#' or a control character: write it as %XX.</source>
        <translation>The template '%1' has a blank, '#' or a control character: write it as %XX.</translation>
    </message>
    <message>
        <source>A base-url has no query: use set-query-parameter.</source>
        <translation>A base-url has no query: use set-query-parameter.</translation>
    </message>
    <message>
        <source>set-backend-service needs either base-url or backend-id.</source>
        <translation>set-backend-service needs either base-url or backend-id.</translation>
    </message>
    <message>
        <source>There is no backend %1: create it, or correct the name.</source>
        <translation>There is no backend %1: create it, or correct the name.</translation>
    </message>
    <message>
        <source>The name of a query parameter may not be empty.</source>
        <translation>The name of a query parameter may not be empty.</translation>
    </message>
    <message>
        <source>set-query-parameter needs a &lt;value&gt;, unless it deletes the parameter.</source>
        <translation>set-query-parameter needs a &lt;value&gt;, unless it deletes the parameter.</translation>
    </message>
    <message>
        <source>The certificate %1 is not at hand. %2</source>
        <translation>The certificate %1 is not at hand. %2</translation>
    </message>
    <message>
        <source>%1 needs one of thumbprint, certificate-id and body.</source>
        <translation>%1 needs one of thumbprint, certificate-id and body.</translation>
    </message>
    <message>
        <source>Nothing may follow otherwise: it is for when no condition holds.</source>
        <translation>Nothing may follow otherwise: it is for when no condition holds.</translation>
    </message>
    <message>
        <source>&lt;base/&gt; may not stand in a fragment.</source>
        <translation>&lt;base/&gt; may not stand in a fragment.</translation>
    </message>
    <message>
        <source>A fragment may not include another one.</source>
        <translation>A fragment may not include another one.</translation>
    </message>
    <message>
        <source>There is no fragment %1: create it, or correct the name.</source>
        <translation>There is no fragment %1: create it, or correct the name.</translation>
    </message>
    <message>
        <source>A fragment must begin with &lt;fragment&gt;, not with &lt;%1&gt;.</source>
        <translation>A fragment must begin with &lt;fragment&gt;, not with &lt;%1&gt;.</translation>
    </message>
    <message>
        <source>The policy %1 cannot run on one machine: %2.</source>
        <translation>The policy %1 cannot run on one machine: %2.</translation>
    </message>
    <message>
        <source>No expression may stand in the attribute %1 of %2: write its value.</source>
        <translation>No expression may stand in the attribute %1 of %2: write its value.</translation>
    </message>
    <message>
        <source>In %1, an expression must be the whole value: something stands behind it.</source>
        <translation>In %1, an expression must be the whole value: something stands behind it.</translation>
    </message>
    <message>
        <source>The %1 cannot be a %2.</source>
        <translation>The %1 cannot be a %2.</translation>
    </message>
    <message>
        <source>No expression may stand in %1: write its value.</source>
        <translation>No expression may stand in %1: write its value.</translation>
    </message>
    <message>
        <source>schema-ref of content begins with #/, such as #/components/schemas/Pet.</source>
        <translation>schema-ref of content begins with #/, such as #/components/schemas/Pet.</translation>
    </message>
    <message>
        <source>There is no schema %1: create it, or correct the name.</source>
        <translation>There is no schema %1: create it, or correct the name.</translation>
    </message>
    <message>
        <source>%1 needs at least one %2.</source>
        <translation>%1 needs at least one %2.</translation>
    </message>
    <message>
        <source>An origin is * or a scheme with a host: https://example.com.</source>
        <translation>An origin is * or a scheme with a host: https://example.com.</translation>
    </message>
    <message>
        <source>%1 may stand only once in %2.</source>
        <translation>%1 may stand only once in %2.</translation>
    </message>
    <message>
        <source>The dimension %1 needs a value: only a few are known by name.</source>
        <translation>The dimension %1 needs a value: only a few are known by name.</translation>
    </message>
    <message>
        <source>%1 needs one to %2 dimensions.</source>
        <translation>%1 needs one to %2 dimensions.</translation>
    </message>
    <message>
        <source>The value of emit-metric is a number.</source>
        <translation>The value of emit-metric is a number.</translation>
    </message>
    <message>
        <source>from of find-and-replace must not be empty.</source>
        <translation>from of find-and-replace must not be empty.</translation>
    </message>
    <message>
        <source>The authorization %1 of the provider %2 is not at hand. Add it to the file of secrets: authorizations: {%2: {%1: {accessToken: …}}}.</source>
        <translation>The authorization %1 of the provider %2 is not at hand. Add it to the file of secrets: authorizations: {%2: {%1: {accessToken: …}}}.</translation>
    </message>
    <message>
        <source>This gateway has no managed identity, and was not given %1. %2</source>
        <translation>This gateway has no managed identity, and was not given %1. %2</translation>
    </message>
    <message>
        <source>Give partition-id or partition-key, not both.</source>
        <translation>Give partition-id or partition-key, not both.</translation>
    </message>
    <message>
        <source>There is no place for what the logger %1 gets. Name a folder for it: gatehousectl serve --events FOLDER.</source>
        <translation>There is no place for what the logger %1 gets. Name a folder for it: gatehousectl serve --events FOLDER.</translation>
    </message>
    <message>
        <source>The url of a proxy is written http://host:port.</source>
        <translation>The url of a proxy is written http://host:port.</translation>
    </message>
    <message>
        <source>quota-by-key needs the attribute calls or bandwidth.</source>
        <translation>quota-by-key needs the attribute calls or bandwidth.</translation>
    </message>
    <message>
        <source>The renewal-period of quota-by-key is 0 or at least %1 seconds.</source>
        <translation>The renewal-period of quota-by-key is 0 or at least %1 seconds.</translation>
    </message>
    <message>
        <source>first-period-start is a time like 2026-01-31T00:00:00Z.</source>
        <translation>first-period-start is a time like 2026-01-31T00:00:00Z.</translation>
    </message>
    <message>
        <source>%1 needs set-url, unless it copies the request.</source>
        <translation>%1 needs set-url, unless it copies the request.</translation>
    </message>
    <message>
        <source>set-method needs the name of a method, like POST.</source>
        <translation>set-method needs the name of a method, like POST.</translation>
    </message>
    <message>
        <source>The name of a variable may not be empty.</source>
        <translation>The name of a variable may not be empty.</translation>
    </message>
    <message>
        <source>This key cannot be used: %1</source>
        <translation>This key cannot be used: %1</translation>
    </message>
    <message>
        <source>n and e are numbers in base64url.</source>
        <translation>n and e are numbers in base64url.</translation>
    </message>
    <message>
        <source>The text of a key is a secret in base64.</source>
        <translation>The text of a key is a secret in base64.</translation>
    </message>
    <message>
        <source>%1 needs the attribute tokens-per-minute or token-quota.</source>
        <translation>%1 needs the attribute tokens-per-minute or token-quota.</translation>
    </message>
    <message>
        <source>token-quota and token-quota-period stand together.</source>
        <translation>token-quota and token-quota-period stand together.</translation>
    </message>
    <message>
        <source>%1 needs one of header-name, query-parameter-name and token-value.</source>
        <translation>%1 needs one of header-name, query-parameter-name and token-value.</translation>
    </message>
    <message>
        <source>trace needs one &lt;message&gt;.</source>
        <translation>trace needs one &lt;message&gt;.</translation>
    </message>
    <message>
        <source>This identity says nothing.</source>
        <translation>This identity says nothing.</translation>
    </message>
    <message>
        <source>identities needs one to %1 identities.</source>
        <translation>identities needs one to %1 identities.</translation>
    </message>
    <message>
        <source>type needs one of from and when.</source>
        <translation>type needs one of from and when.</translation>
    </message>
    <message>
        <source>The url of openid-config is an absolute http or https URL.</source>
        <translation>The url of openid-config is an absolute http or https URL.</translation>
    </message>
    <message>
        <source>wait needs policies to wait for.</source>
        <translation>wait needs policies to wait for.</translation>
    </message>
    <message>
        <source>parameter of xsl-transform needs the attribute name.</source>
        <translation>parameter of xsl-transform needs the attribute name.</translation>
    </message>
    <message>
        <source>xsl-transform needs an xsl:stylesheet.</source>
        <translation>xsl-transform needs an xsl:stylesheet.</translation>
    </message>
    <message>
        <source>The attribute %1 of %2 is not supported here: %3.</source>
        <translation>The attribute %1 of %2 is not supported here: %3.</translation>
    </message>
    <message>
        <source>%1 may not stand in %2.</source>
        <translation>%1 may not stand in %2.</translation>
    </message>
    <message>
        <source>%1 needs the element %2.</source>
        <translation>%1 needs the element %2.</translation>
    </message>
    <message>
        <source>trace has a text or a &lt;message&gt;, not both.</source>
        <translation>trace has a text or a &lt;message&gt;, not both.</translation>
    </message>
    <message>
        <source>%1 is no policy of its own: it stands in %2.</source>
        <translation>%1 is no policy of its own: it stands in %2.</translation>
    </message>
    <message>
        <source>'%1' is no IP address: write &lt;address-range from="%2" to="%3"/&gt;.</source>
        <translation>'%1' is no IP address: write &lt;address-range from="%2" to="%3"/&gt;.</translation>
    </message>
    <message>
        <source>In base-url, an expression must be the whole value: write @("https://…" + …).</source>
        <translation>In base-url, an expression must be the whole value: write @("https://…" + …).</translation>
    </message>
</context>
<context>
    <name>preferences::PreferencesPage</name>
    <message>
        <source>Preferences</source>
        <translation>Preferences</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>As the system</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Density</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compact</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Comfortable</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Text size</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>The language changes when Gatehouse is started again.</source>
        <translation>The language changes when Gatehouse is started again.</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Larger text</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Smaller text</translation>
    </message>
    <message>
        <source>Text in the usual size</source>
        <translation>Text in the usual size</translation>
    </message>
</context>
<context>
    <name>requests</name>
    <message>
        <source>Refused by the gateway after the backend answered.</source>
        <translation>Refused by the gateway after the backend answered.</translation>
    </message>
    <message>
        <source>Refused by the gateway; the backend was not contacted.</source>
        <translation>Refused by the gateway; the backend was not contacted.</translation>
    </message>
    <message>
        <source>No operation of the catalog matches this call.</source>
        <translation>No operation of the catalog matches this call.</translation>
    </message>
    <message>
        <source>The backend gave no usable answer.</source>
        <translation>The backend gave no usable answer.</translation>
    </message>
    <message>
        <source>The gateway could not do what its policies ask.</source>
        <translation>The gateway could not do what its policies ask.</translation>
    </message>
    <message>
        <source>The caller went away before the answer was complete.</source>
        <translation>The caller went away before the answer was complete.</translation>
    </message>
    <message>
        <source>This was no request that could be read.</source>
        <translation>This was no request that could be read.</translation>
    </message>
    <message>
        <source>The backend answered %1.</source>
        <translation>The backend answered %1.</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>no answer</translation>
    </message>
    <message>
        <source>backend answered %1</source>
        <translation>backend answered %1</translation>
    </message>
    <message>
        <source>Read request</source>
        <translation>Read request</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Policies</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Connect</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Send</translation>
    </message>
    <message>
        <source>Backend</source>
        <translation>Backend</translation>
    </message>
    <message>
        <source>Write answer</source>
        <translation>Write answer</translation>
    </message>
    <message>
        <source>%1, all of it in the gateway</source>
        <translation>%1, all of it in the gateway</translation>
    </message>
    <message>
        <source>%1, of which %2 in the backend</source>
        <translation>%1, of which %2 in the backend</translation>
    </message>
</context>
<context>
    <name>requests::RequestDetails</name>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Where the time went</source>
        <translation>Where the time went</translation>
    </message>
    <message>
        <source>, revision %1</source>
        <translation>, revision %1</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operation</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Subscription</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>no key</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Key</translation>
    </message>
    <message>
        <source>primary</source>
        <translation>primary</translation>
    </message>
    <message>
        <source>secondary</source>
        <translation>secondary</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Caller</translation>
    </message>
    <message>
        <source>Backend</source>
        <translation>Backend</translation>
    </message>
    <message>
        <source>not contacted</source>
        <translation>not contacted</translation>
    </message>
    <message>
        <source>Bodies</source>
        <translation>Bodies</translation>
    </message>
    <message>
        <source>%1 in, %2 out</source>
        <translation>%1 in, %2 out</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Trace id</source>
        <translation>Trace id</translation>
    </message>
</context>
<context>
    <name>requests::RequestsModel</name>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Method</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Path</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Key and subscription</source>
        <translation>Key and subscription</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>no key</translation>
    </message>
</context>
<context>
    <name>requests::RequestsPage</name>
    <message>
        <source>Requests</source>
        <translation>Requests</translation>
    </message>
    <message>
        <source>Waiting for a workspace</source>
        <translation>Waiting for a workspace</translation>
    </message>
    <message>
        <source>Local gateway, newest first</source>
        <translation>Local gateway, newest first</translation>
    </message>
    <message>
        <source>Follow or hold</source>
        <translation>Follow or hold</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Paused</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Filter the requests</source>
        <translation>Filter the requests</translation>
    </message>
    <message>
        <source>Filter, for example api:orders status&gt;=400 ms&gt;200</source>
        <translation>Filter, for example api:orders status&gt;=400 ms&gt;200</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errors</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>Slow</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>Denied</translation>
    </message>
    <message>
        <source>Without key</source>
        <translation>Without key</translation>
    </message>
    <message>
        <source>Requests per second over the last 10 minutes</source>
        <translation>Requests per second over the last 10 minutes</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Summary</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>Trace</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Send again</translation>
    </message>
    <message>
        <source>Show on map</source>
        <translation>Show on map</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Copy as curl</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation><numerusform>%n new</numerusform><numerusform>%n new</numerusform></translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>Searching</translation>
    </message>
    <message>
        <source>No request has arrived at the gateway yet.</source>
        <translation>No request has arrived at the gateway yet.</translation>
    </message>
    <message>
        <source>Send one in the tester</source>
        <translation>Send one in the tester</translation>
    </message>
    <message>
        <source>Copied as curl</source>
        <translation>Copied as curl</translation>
    </message>
    <message>
        <source>The key is not in it: set the variable KEY first.</source>
        <translation>The key is not in it: set the variable KEY first.</translation>
    </message>
    <message>
        <source>Export the requests that are shown</source>
        <translation>Export the requests that are shown</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl);;Table (*.csv)</source>
        <translation>JSON lines (*.jsonl);;Table (*.csv)</translation>
    </message>
    <message>
        <source>The requests were exported</source>
        <translation>The requests were exported</translation>
    </message>
    <message>
        <source>The requests were not exported</source>
        <translation>The requests were not exported</translation>
    </message>
    <message>
        <source>No request is selected</source>
        <translation>No request is selected</translation>
    </message>
    <message>
        <source>Follow requests</source>
        <translation>Follow requests</translation>
    </message>
    <message>
        <source>Hold requests</source>
        <translation>Hold requests</translation>
    </message>
    <message>
        <source>Show or hide the columns over time</source>
        <translation>Show or hide the columns over time</translation>
    </message>
    <message>
        <source>Send again in the tester</source>
        <translation>Send again in the tester</translation>
    </message>
    <message>
        <source>Show in Policies</source>
        <translation>Show in Policies</translation>
    </message>
    <message>
        <source>No step or reason of a policy document is shown</source>
        <translation>No step or reason of a policy document is shown</translation>
    </message>
</context>
<context>
    <name>routing</name>
    <message>
        <source>No API has a path that %1 begins with.</source>
        <translation>No API has a path that %1 begins with.</translation>
    </message>
    <message>
        <source>The path %1 holds '.' or '..': write it without them.</source>
        <translation>The path %1 holds '.' or '..': write it without them.</translation>
    </message>
    <message>
        <source>The API at %1 has versions and the request names none.</source>
        <translation>The API at %1 has versions and the request names none.</translation>
    </message>
    <message>
        <source>No version of the API at %1 has the name that the request gives.</source>
        <translation>No version of the API at %1 has the name that the request gives.</translation>
    </message>
    <message>
        <source>API %1 has no such revision.</source>
        <translation>API %1 has no such revision.</translation>
    </message>
    <message>
        <source>This revision of API %1 is offline.</source>
        <translation>This revision of API %1 is offline.</translation>
    </message>
    <message>
        <source>API %1 does not answer on %2.</source>
        <translation>API %1 does not answer on %2.</translation>
    </message>
    <message>
        <source>No operation of API %1 has the path %2.</source>
        <translation>No operation of API %1 has the path %2.</translation>
    </message>
    <message>
        <source>API %1 has operations at %2, but none for %3.</source>
        <translation>API %1 has operations at %2, but none for %3.</translation>
    </message>
    <message>
        <source>The operations of API %1 at %2 want query parameters that the request lacks.</source>
        <translation>The operations of API %1 at %2 want query parameters that the request lacks.</translation>
    </message>
    <message>
        <source>API %1 requires a subscription key: the request has neither the header %2 nor the query parameter %3.</source>
        <translation>API %1 requires a subscription key: the request has neither the header %2 nor the query parameter %3.</translation>
    </message>
    <message>
        <source>No subscription has the key that the request sent.</source>
        <translation>No subscription has the key that the request sent.</translation>
    </message>
    <message>
        <source>The request has the header %1 more than once, with different keys.</source>
        <translation>The request has the header %1 more than once, with different keys.</translation>
    </message>
    <message>
        <source>The key belongs to subscription %1, which is not active.</source>
        <translation>The key belongs to subscription %1, which is not active.</translation>
    </message>
    <message>
        <source>The key belongs to subscription %1, whose scope does not include API %2.</source>
        <translation>The key belongs to subscription %1, whose scope does not include API %2.</translation>
    </message>
    <message>
        <source>Its version set '%1' does not exist: add it, or remove the reference.</source>
        <translation>Its version set '%1' does not exist: add it, or remove the reference.</translation>
    </message>
    <message>
        <source>Another API has the same path, version and revision: this one is not served.</source>
        <translation>Another API has the same path, version and revision: this one is not served.</translation>
    </message>
    <message>
        <source>One of its keys belongs to another subscription, too, and counts for that one: change it.</source>
        <translation>One of its keys belongs to another subscription, too, and counts for that one: change it.</translation>
    </message>
    <message>
        <source>The braces of the segment '%1' do not match.</source>
        <translation>The braces of the segment '%1' do not match.</translation>
    </message>
    <message>
        <source>The segment '%1' has a parameter without a usable name.</source>
        <translation>The segment '%1' has a parameter without a usable name.</translation>
    </message>
    <message>
        <source>Put text between the parameters of the segment '%1'.</source>
        <translation>Put text between the parameters of the segment '%1'.</translation>
    </message>
    <message>
        <source>'%1' takes the rest of the path: it can only be the last segment.</source>
        <translation>'%1' takes the rest of the path: it can only be the last segment.</translation>
    </message>
    <message>
        <source>The query part '%1' is neither name={parameter} nor name=value.</source>
        <translation>The query part '%1' is neither name={parameter} nor name=value.</translation>
    </message>
</context>
<context>
    <name>sample</name>
    <message>
        <source>The cluster knows no %1 of %2; define it before it is used.</source>
        <translation>The cluster knows no %1 of %2; define it before it is used.</translation>
    </message>
    <message>
        <source>%1 was refused: correct it as the answer says.</source>
        <translation>%1 was refused: correct it as the answer says.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made: choose one that you may write to.</source>
        <translation>The folder %1 cannot be made: choose one that you may write to.</translation>
    </message>
    <message>
        <source>%1 has no address in the cluster.</source>
        <translation>%1 has no address in the cluster.</translation>
    </message>
    <message>
        <source>The sample world cannot start.</source>
        <translation>The sample world cannot start.</translation>
    </message>
</context>
<context>
    <name>shell::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Command palette</translation>
    </message>
    <message>
        <source>Find an object or run a command</source>
        <translation>Find an object or run a command</translation>
    </message>
    <message>
        <source>Objects and commands</source>
        <translation>Objects and commands</translation>
    </message>
    <message>
        <source>&gt; commands   @ objects</source>
        <translation>&gt; commands   @ objects</translation>
    </message>
    <message>
        <source>Nothing is called so. What a page can do is found while it is shown.</source>
        <translation>Nothing is called so. What a page can do is found while it is shown.</translation>
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
        <translation>Jobs</translation>
    </message>
    <message>
        <source>step %1 of %2, %3</source>
        <translation>step %1 of %2, %3</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Nothing is running.</source>
        <translation>Nothing is running.</translation>
    </message>
</context>
<context>
    <name>shell::KeyboardHelp</name>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Keys of this page</source>
        <translation>Keys of this page</translation>
    </message>
    <message>
        <source>Next row</source>
        <translation>Next row</translation>
    </message>
    <message>
        <source>Row before</source>
        <translation>Row before</translation>
    </message>
    <message>
        <source>First row</source>
        <translation>First row</translation>
    </message>
    <message>
        <source>Last row</source>
        <translation>Last row</translation>
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
        <translation>Copy cell</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Copy rows</translation>
    </message>
    <message>
        <source>Run a command</source>
        <translation>Run a command</translation>
    </message>
</context>
<context>
    <name>shell::MainWindow</name>
    <message>
        <source>Choose a cluster</source>
        <translation>Choose a cluster</translation>
    </message>
    <message>
        <source>Choose a gateway</source>
        <translation>Choose a gateway</translation>
    </message>
    <message>
        <source>%1 · Gatehouse</source>
        <translation>%1 · Gatehouse</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Window</translation>
    </message>
    <message>
        <source>this is where you began</source>
        <translation>this is where you began</translation>
    </message>
    <message>
        <source>there is nothing ahead</source>
        <translation>there is nothing ahead</translation>
    </message>
    <message>
        <source>Find an object or run a command</source>
        <translation>Find an object or run a command</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Forward</translation>
    </message>
    <message>
        <source>Recent places</source>
        <translation>Recent places</translation>
    </message>
    <message>
        <source>Narrow or widen the navigation</source>
        <translation>Narrow or widen the navigation</translation>
    </message>
    <message>
        <source>Running jobs</source>
        <translation>Running jobs</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Full screen</translation>
    </message>
    <message>
        <source>Keys of this page</source>
        <translation>Keys of this page</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Go to %1</translation>
    </message>
    <message>
        <source>In tables</source>
        <translation>In tables</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Everywhere</translation>
    </message>
</context>
<context>
    <name>shell::NotificationPanel</name>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Clear</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Nothing has happened yet.</translation>
    </message>
</context>
<context>
    <name>shell::PaletteModel</name>
    <message>
        <source>Objects</source>
        <translation>Objects</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commands</translation>
    </message>
</context>
<context>
    <name>shell::PickerButton</name>
    <message>
        <source>none</source>
        <translation>none</translation>
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
        <translation>Back</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Forward</translation>
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
        <translation>Find an object or run a command</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>Running jobs</source>
        <translation>Running jobs</translation>
    </message>
    <message>
        <source>Unread notifications</source>
        <translation>Unread notifications</translation>
    </message>
    <message>
        <source>This is where you began</source>
        <translation>This is where you began</translation>
    </message>
    <message>
        <source>There is nothing ahead</source>
        <translation>There is nothing ahead</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Read-only</translation>
    </message>
    <message>
        <source>Find or run</source>
        <translation>Find or run</translation>
    </message>
</context>
<context>
    <name>subscriptions</name>
    <message>
        <source>a new one</source>
        <translation>a new one</translation>
    </message>
    <message>
        <source>%1 although it is in use</source>
        <translation>%1 although it is in use</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Suspended</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Submitted</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejected</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expired</translation>
    </message>
    <message>
        <source>product</source>
        <translation>product</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>all APIs</source>
        <translation>all APIs</translation>
    </message>
    <message>
        <source>whole service</source>
        <translation>whole service</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>not seen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Scope</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>Primary used</source>
        <translation>Primary used</translation>
    </message>
    <message>
        <source>Second. used</source>
        <translation>Second. used</translation>
    </message>
    <message>
        <source>Req/s</source>
        <translation>Req/s</translation>
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
        <translation>Subscriptions</translation>
    </message>
    <message>
        <source>Waiting for a workspace</source>
        <translation>Waiting for a workspace</translation>
    </message>
    <message>
        <source>Filter the subscriptions</source>
        <translation>Filter the subscriptions</translation>
    </message>
    <message>
        <source>Filter, for example state:active product:external</source>
        <translation>Filter, for example state:active product:external</translation>
    </message>
    <message>
        <source>Test with it</source>
        <translation>Test with it</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requests</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>Suspend</translation>
    </message>
    <message>
        <source>Regenerate</source>
        <translation>Regenerate</translation>
    </message>
    <message>
        <source>The key was copied</source>
        <translation>The key was copied</translation>
    </message>
    <message>
        <source>The clipboard is cleared in 30 s.</source>
        <translation>The clipboard is cleared in 30 s.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>%1, of which %2 are active</source>
        <translation>%1, of which %2 are active</translation>
    </message>
    <message>
        <source>The catalog has no subscription yet: nobody has a key.</source>
        <translation>The catalog has no subscription yet: nobody has a key.</translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s)</source>
        <translation><numerusform>%n subscription</numerusform><numerusform>%n subscriptions</numerusform></translation>
    </message>
    <message>
        <source>, owner %1</source>
        <translation>, owner %1</translation>
    </message>
    <message>
        <source>Activate</source>
        <translation>Activate</translation>
    </message>
    <message>
        <source>Primary key</source>
        <translation>Primary key</translation>
    </message>
    <message>
        <source>Secondary key</source>
        <translation>Secondary key</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In use</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>Quiet</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Key</translation>
    </message>
    <message>
        <source>Last use</source>
        <translation>Last use</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) held</source>
        <translation><numerusform>%n call held</numerusform><numerusform>%n calls held</numerusform></translation>
    </message>
    <message>
        <source>Not done: %1</source>
        <translation>Not done: %1</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Done: %1</translation>
    </message>
    <message>
        <source>take back: %1</source>
        <translation>take back: %1</translation>
    </message>
    <message>
        <source>No subscription is selected</source>
        <translation>No subscription is selected</translation>
    </message>
    <message>
        <source>Regenerate the primary key</source>
        <translation>Regenerate the primary key</translation>
    </message>
    <message>
        <source>Regenerate the secondary key</source>
        <translation>Regenerate the secondary key</translation>
    </message>
    <message>
        <source>Suspend or activate</source>
        <translation>Suspend or activate</translation>
    </message>
    <message>
        <source>Take back: %1</source>
        <translation>Take back: %1</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Take back</translation>
    </message>
    <message>
        <source>Nothing was changed yet</source>
        <translation>Nothing was changed yet</translation>
    </message>
    <message>
        <source>%1 takes it back.</source>
        <translation>%1 takes it back.</translation>
    </message>
</context>
<context>
    <name>tester</name>
    <message>
        <source>The parameter “%1” needs a value: the operation's URL is made with it.</source>
        <translation>The parameter “%1” needs a value: the operation's URL is made with it.</translation>
    </message>
    <message>
        <source>The gateway does not listen for the protocols of the API “%1”. Start it, or give it a listener for them.</source>
        <translation>The gateway does not listen for the protocols of the API “%1”. Start it, or give it a listener for them.</translation>
    </message>
    <message>
        <source>The catalog has no operation “%1” in the API “%2”. Choose another one.</source>
        <translation>The catalog has no operation “%1” in the API “%2”. Choose another one.</translation>
    </message>
    <message>
        <source>%1 that are no text (%2). Save them to look at them.</source>
        <translation>%1 that are no text (%2). Save them to look at them.</translation>
    </message>
    <message>
        <source>No workspace is open.</source>
        <translation>No workspace is open.</translation>
    </message>
</context>
<context>
    <name>tester::CallForm</name>
    <message>
        <source>path</source>
        <translation>path</translation>
    </message>
    <message>
        <source>query</source>
        <translation>query</translation>
    </message>
    <message>
        <source>header</source>
        <translation>header</translation>
    </message>
    <message>
        <source>Headers, a line each</source>
        <translation>Headers, a line each</translation>
    </message>
    <message>
        <source>Name: value, a line each</source>
        <translation>Name: value, a line each</translation>
    </message>
    <message>
        <source>Body of the request</source>
        <translation>Body of the request</translation>
    </message>
    <message>
        <source>No body is sent</source>
        <translation>No body is sent</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameters</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Headers</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Body</translation>
    </message>
    <message>
        <source>This operation has no parameters.</source>
        <translation>This operation has no parameters.</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>needed</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>not sent</translation>
    </message>
</context>
<context>
    <name>tester::CallerBox</name>
    <message>
        <source>Subscription whose key is sent</source>
        <translation>Subscription whose key is sent</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>no key</translation>
    </message>
    <message>
        <source>not active</source>
        <translation>not active</translation>
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
        <translation>Filter the operations</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Operations</translation>
    </message>
    <message>
        <source>, revision %1</source>
        <translation>, revision %1</translation>
    </message>
</context>
<context>
    <name>tester::ResponsePane</name>
    <message>
        <source>Where the time went</source>
        <translation>Where the time went</translation>
    </message>
    <message>
        <source>Nothing was sent yet.</source>
        <translation>Nothing was sent yet.</translation>
    </message>
    <message>
        <source>Show in Requests</source>
        <translation>Show in Requests</translation>
    </message>
    <message>
        <source>Body of the answer</source>
        <translation>Body of the answer</translation>
    </message>
    <message>
        <source>Headers of the answer</source>
        <translation>Headers of the answer</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Body</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Headers</translation>
    </message>
    <message>
        <source>The body is longer than what is shown.</source>
        <translation>The body is longer than what is shown.</translation>
    </message>
    <message>
        <source>Timing: %1, of which %2 waiting for the gateway</source>
        <translation>Timing: %1, of which %2 waiting for the gateway</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Connect</translation>
    </message>
    <message>
        <source>connection reused</source>
        <translation>connection reused</translation>
    </message>
    <message>
        <source>TLS handshake</source>
        <translation>TLS handshake</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Send</translation>
    </message>
    <message>
        <source>Gateway and backend</source>
        <translation>Gateway and backend</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>Receive</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>No answer</translation>
    </message>
    <message>
        <source>The call was not answered</source>
        <translation>The call was not answered</translation>
    </message>
    <message>
        <source>The answer as it came</source>
        <translation>The answer as it came</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Raw</translation>
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
        <translation>URL that will be called</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Copy as curl</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Send</translation>
    </message>
    <message>
        <source>Nothing was sent yet.</source>
        <translation>Nothing was sent yet.</translation>
    </message>
    <message>
        <source>Nothing was sent</source>
        <translation>Nothing was sent</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Sending</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Copied as curl</source>
        <translation>Copied as curl</translation>
    </message>
    <message>
        <source>The key is in it: the clipboard is cleared in 30 s.</source>
        <translation>The key is in it: the clipboard is cleared in 30 s.</translation>
    </message>
    <message>
        <source>The catalog has no such operation</source>
        <translation>The catalog has no such operation</translation>
    </message>
    <message>
        <source>Send the call</source>
        <translation>Send the call</translation>
    </message>
    <message>
        <source>A call is under way</source>
        <translation>A call is under way</translation>
    </message>
    <message>
        <source>Cancel the call</source>
        <translation>Cancel the call</translation>
    </message>
    <message>
        <source>No call is under way</source>
        <translation>No call is under way</translation>
    </message>
    <message>
        <source>Filter the operations</source>
        <translation>Filter the operations</translation>
    </message>
    <message>
        <source>Search the body of the answer</source>
        <translation>Search the body of the answer</translation>
    </message>
    <message>
        <source>Choose the subscription</source>
        <translation>Choose the subscription</translation>
    </message>
    <message>
        <source>No step of a policy document is selected</source>
        <translation>No step of a policy document is selected</translation>
    </message>
    <message>
        <source>Show the step of the trace in Policies</source>
        <translation>Show the step of the trace in Policies</translation>
    </message>
    <message>
        <source>Parts of the call</source>
        <translation>Parts of the call</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Request</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Response</translation>
    </message>
</context>
<context>
    <name>text</name>
    <message>
        <source>The document is empty where JSON was expected.</source>
        <translation>The document is empty where JSON was expected.</translation>
    </message>
    <message>
        <source>There is text after the end of the JSON document; remove it.</source>
        <translation>There is text after the end of the JSON document; remove it.</translation>
    </message>
    <message>
        <source>The JSON document ends too early; it looks cut off.</source>
        <translation>The JSON document ends too early; it looks cut off.</translation>
    </message>
    <message>
        <source>The JSON document is nested deeper than %1 levels.</source>
        <translation>The JSON document is nested deeper than %1 levels.</translation>
    </message>
    <message>
        <source>A JSON value was expected here, not “%1”.</source>
        <translation>A JSON value was expected here, not “%1”.</translation>
    </message>
    <message>
        <source>A digit was expected in this number.</source>
        <translation>A digit was expected in this number.</translation>
    </message>
    <message>
        <source>A JSON number must not begin with a zero.</source>
        <translation>A JSON number must not begin with a zero.</translation>
    </message>
    <message>
        <source>A line break or control character stands inside a JSON string; close the string or write the character as an escape.</source>
        <translation>A line break or control character stands inside a JSON string; close the string or write the character as an escape.</translation>
    </message>
    <message>
        <source>“\%1” is no escape that JSON knows.</source>
        <translation>“\%1” is no escape that JSON knows.</translation>
    </message>
    <message>
        <source>This escape is half of a surrogate pair; write both halves.</source>
        <translation>This escape is half of a surrogate pair; write both halves.</translation>
    </message>
    <message>
        <source>Four hexadecimal digits must follow “\u”.</source>
        <translation>Four hexadecimal digits must follow “\u”.</translation>
    </message>
    <message>
        <source>A comma or “%1” is missing here.</source>
        <translation>A comma or “%1” is missing here.</translation>
    </message>
    <message>
        <source>The name of a member, in double quotes, was expected here.</source>
        <translation>The name of a member, in double quotes, was expected here.</translation>
    </message>
    <message>
        <source>A colon must follow the name “%1”.</source>
        <translation>A colon must follow the name “%1”.</translation>
    </message>
    <message>
        <source>The document has more than %1 bytes; that is too much to read.</source>
        <translation>The document has more than %1 bytes; that is too much to read.</translation>
    </message>
    <message>
        <source>The key “%1” stands here a second time; remove one of the two.</source>
        <translation>The key “%1” stands here a second time; remove one of the two.</translation>
    </message>
    <message>
        <source>This byte is not UTF-8; save the file in the encoding UTF-8.</source>
        <translation>This byte is not UTF-8; save the file in the encoding UTF-8.</translation>
    </message>
    <message>
        <source>A control character stands here, which YAML does not allow; remove it.</source>
        <translation>A control character stands here, which YAML does not allow; remove it.</translation>
    </message>
    <message>
        <source>This cannot be read as YAML (%1); check the indentation and the quotes here and in the line before.</source>
        <translation>This cannot be read as YAML (%1); check the indentation and the quotes here and in the line before.</translation>
    </message>
    <message>
        <source>A second YAML document begins here where only one is expected; remove it.</source>
        <translation>A second YAML document begins here where only one is expected; remove it.</translation>
    </message>
    <message>
        <source>The YAML document has more than %1 values; that is too much to read.</source>
        <translation>The YAML document has more than %1 values; that is too much to read.</translation>
    </message>
    <message>
        <source>This does not belong to what stands before it; check the indentation, or write “---” to begin another document.</source>
        <translation>This does not belong to what stands before it; check the indentation, or write “---” to begin another document.</translation>
    </message>
    <message>
        <source>A colon is missing after “%1”.</source>
        <translation>A colon is missing after “%1”.</translation>
    </message>
    <message>
        <source>The quote that begins here is never closed.</source>
        <translation>The quote that begins here is never closed.</translation>
    </message>
    <message>
        <source>This alias stands inside the value that it refers to; a value cannot contain itself.</source>
        <translation>This alias stands inside the value that it refers to; a value cannot contain itself.</translation>
    </message>
    <message>
        <source>The aliases of this document repeat too much: written out it would be too large to read.</source>
        <translation>The aliases of this document repeat too much: written out it would be too large to read.</translation>
    </message>
    <message>
        <source>The YAML document is nested deeper than %1 levels.</source>
        <translation>The YAML document is nested deeper than %1 levels.</translation>
    </message>
    <message>
        <source>A key must be a simple text; this alias stands for a list or a mapping.</source>
        <translation>A key must be a simple text; this alias stands for a list or a mapping.</translation>
    </message>
    <message>
        <source>The bracket that opens here is never closed.</source>
        <translation>The bracket that opens here is never closed.</translation>
    </message>
    <message>
        <source>A key must be a simple text; here it is a list or a mapping. Quote values that begin with “{” or “[”, and render templates before reading them.</source>
        <translation>A key must be a simple text; here it is a list or a mapping. Quote values that begin with “{” or “[”, and render templates before reading them.</translation>
    </message>
    <message>
        <source>“&lt;&lt;” merges a mapping or a list of mappings; this is neither.</source>
        <translation>“&lt;&lt;” merges a mapping or a list of mappings; this is neither.</translation>
    </message>
    <message>
        <source>A separator is missing behind this closing quote.</source>
        <translation>A separator is missing behind this closing quote.</translation>
    </message>
    <message>
        <source>The document has nothing at %1.</source>
        <translation>The document has nothing at %1.</translation>
    </message>
    <message>
        <source>“%1” is no JSON pointer; write it as “/name/0”, with ~0 for ~ and ~1 for /.</source>
        <translation>“%1” is no JSON pointer; write it as “/name/0”, with ~0 for ~ and ~1 for /.</translation>
    </message>
</context>
<context>
    <name>token</name>
    <message>
        <source>The key's member %1 is missing or wrong.</source>
        <translation>The key's member %1 is missing or wrong.</translation>
    </message>
    <message>
        <source>Keys of the type %1 are not known here.</source>
        <translation>Keys of the type %1 are not known here.</translation>
    </message>
    <message>
        <source>Keys of the curve %1 are not known here.</source>
        <translation>Keys of the curve %1 are not known here.</translation>
    </message>
    <message>
        <source>Keys of tokens are RSA keys, keys of the curves P-256, P-384 and P-521, or secrets.</source>
        <translation>Keys of tokens are RSA keys, keys of the curves P-256, P-384 and P-521, or secrets.</translation>
    </message>
    <message>
        <source>This is no certificate: neither PEM nor DER.</source>
        <translation>This is no certificate: neither PEM nor DER.</translation>
    </message>
    <message>
        <source>The private key beside the certificate does not belong to it.</source>
        <translation>The private key beside the certificate does not belong to it.</translation>
    </message>
    <message>
        <source>The certificate has no usable public key.</source>
        <translation>The certificate has no usable public key.</translation>
    </message>
    <message>
        <source>This is no public key in PEM.</source>
        <translation>This is no public key in PEM.</translation>
    </message>
    <message>
        <source>These numbers are no RSA key.</source>
        <translation>These numbers are no RSA key.</translation>
    </message>
    <message>
        <source>An empty secret is no key.</source>
        <translation>An empty secret is no key.</translation>
    </message>
    <message>
        <source>The key set has no key for signatures.</source>
        <translation>The key set has no key for signatures.</translation>
    </message>
    <message>
        <source>An OpenID configuration needs issuer and jwks_uri.</source>
        <translation>An OpenID configuration needs issuer and jwks_uri.</translation>
    </message>
</context>
<context>
    <name>traffic</name>
    <message>
        <source>This line is no request record: it has no member "time" in ISO 8601 form.</source>
        <translation>This line is no request record: it has no member "time" in ISO 8601 form.</translation>
    </message>
    <message>
        <source>The request log %1 cannot be written. Choose another file with --log.</source>
        <translation>The request log %1 cannot be written. Choose another file with --log.</translation>
    </message>
    <message>
        <source>This parenthesis closes nothing.</source>
        <translation>This parenthesis closes nothing.</translation>
    </message>
    <message>
        <source>Something to look for was expected at the end.</source>
        <translation>Something to look for was expected at the end.</translation>
    </message>
    <message>
        <source>Something to look for was expected before this parenthesis.</source>
        <translation>Something to look for was expected before this parenthesis.</translation>
    </message>
    <message>
        <source>There are more parentheses in each other than can be read.</source>
        <translation>There are more parentheses in each other than can be read.</translation>
    </message>
    <message>
        <source>This parenthesis is not closed.</source>
        <translation>This parenthesis is not closed.</translation>
    </message>
    <message>
        <source>These rows have no labels.</source>
        <translation>These rows have no labels.</translation>
    </message>
    <message>
        <source>A label was expected, for example -l app=web.</source>
        <translation>A label was expected, for example -l app=web.</translation>
    </message>
    <message>
        <source>A word was expected after -f.</source>
        <translation>A word was expected after -f.</translation>
    </message>
    <message>
        <source>A value was expected after “%1”.</source>
        <translation>A value was expected after “%1”.</translation>
    </message>
    <message>
        <source>“%1” is a text: use : for contains, = for is.</source>
        <translation>“%1” is a text: use : for contains, = for is.</translation>
    </message>
    <message>
        <source>This quotation mark is not closed.</source>
        <translation>This quotation mark is not closed.</translation>
    </message>
    <message>
        <source>There is no field “%1”. Fields are: %2.</source>
        <translation>There is no field “%1”. Fields are: %2.</translation>
    </message>
    <message>
        <source>A duration was expected here, for example 200, 1.5s or 300us.</source>
        <translation>A duration was expected here, for example 200, 1.5s or 300us.</translation>
    </message>
    <message>
        <source>A size was expected here, for example 512, 4k or 2M.</source>
        <translation>A size was expected here, for example 512, 4k or 2M.</translation>
    </message>
    <message>
        <source>A time was expected here, for example 12:30, -5m or 12:30..12:45.</source>
        <translation>A time was expected here, for example 12:30, -5m or 12:30..12:45.</translation>
    </message>
    <message>
        <source>A number was expected here, for example 404, 5xx or 400..499.</source>
        <translation>A number was expected here, for example 404, 5xx or 400..499.</translation>
    </message>
    <message>
        <source>A range (from..to) goes with “:”, not with a comparison.</source>
        <translation>A range (from..to) goes with “:”, not with a comparison.</translation>
    </message>
    <message>
        <source>This regular expression cannot be read: %1.</source>
        <translation>This regular expression cannot be read: %1.</translation>
    </message>
</context>
<context>
    <name>widgets::CodeView</name>
    <message>
        <source>Find in text</source>
        <translation>Find in text</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Close the search</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
</context>
<context>
    <name>widgets::DataTable</name>
    <message>
        <source>the cell</source>
        <translation>the cell</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation><numerusform>%n row</numerusform><numerusform>%n rows</numerusform></translation>
    </message>
    <message>
        <source>the rows as CSV</source>
        <translation>the rows as CSV</translation>
    </message>
    <message>
        <source>Copy cell</source>
        <translation>Copy cell</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Copy rows</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Copy as CSV</translation>
    </message>
    <message>
        <source>Own widths back to the usual ones</source>
        <translation>Own widths back to the usual ones</translation>
    </message>
</context>
<context>
    <name>widgets::DetailsDrawer</name>
    <message>
        <source>Close the details</source>
        <translation>Close the details</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Details of %1</source>
        <translation>Details of %1</translation>
    </message>
</context>
<context>
    <name>widgets::FigureRow</name>
    <message>
        <source>Trend</source>
        <translation>Trend</translation>
    </message>
</context>
<context>
    <name>widgets::FilterBox</name>
    <message>
        <source>reads as: %1.</source>
        <translation>reads as: %1.</translation>
    </message>
    <message>
        <source>column %1: %2</source>
        <translation>column %1: %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
</context>
<context>
    <name>widgets::FilterChip</name>
    <message>
        <source>Filter term %1</source>
        <translation>Filter term %1</translation>
    </message>
    <message>
        <source>Click to edit, Delete removes it</source>
        <translation>Click to edit, Delete removes it</translation>
    </message>
</context>
<context>
    <name>widgets::HistogramStrip</name>
    <message>
        <source>%1 requests, %2 failed</source>
        <translation>%1 requests, %2 failed</translation>
    </message>
</context>
<context>
    <name>widgets::KeyCard</name>
    <message>
        <source>Key %1</source>
        <translation>Key %1</translation>
    </message>
    <message>
        <source>Calls in 24 h</source>
        <translation>Calls in 24 h</translation>
    </message>
</context>
<context>
    <name>widgets::LineChart</name>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>, %1, log scale</source>
        <translation>, %1, log scale</translation>
    </message>
</context>
<context>
    <name>widgets::MessageBar</name>
    <message>
        <source>Close the message</source>
        <translation>Close the message</translation>
    </message>
    <message>
        <source>Raw text</source>
        <translation>Raw text</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>Copy diagnostics</translation>
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
        <translation>Close the plan; nothing is changed</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Plan: %1</source>
        <translation>Plan: %1</translation>
    </message>
    <message>
        <source>Not applied</source>
        <translation>Not applied</translation>
    </message>
    <message>
        <source>Way back: %1</source>
        <translation>Way back: %1</translation>
    </message>
    <message>
        <source>Type %1 to confirm</source>
        <translation>Type %1 to confirm</translation>
    </message>
    <message>
        <source>Type %1</source>
        <translation>Type %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>It is being applied</source>
        <translation>It is being applied</translation>
    </message>
    <message>
        <source>Tick the box above first</source>
        <translation>Tick the box above first</translation>
    </message>
    <message>
        <source>Type %1 first</source>
        <translation>Type %1 first</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Step %1 of %2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Stopped</translation>
    </message>
</context>
<context>
    <name>widgets::SecretField</name>
    <message>
        <source>Show the secret for %1 s</source>
        <translation>Show the secret for %1 s</translation>
    </message>
    <message>
        <source>Copy the secret; the clipboard is cleared after %1 s</source>
        <translation>Copy the secret; the clipboard is cleared after %1 s</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>copied, cleared in %1 s</source>
        <translation>copied, cleared in %1 s</translation>
    </message>
</context>
<context>
    <name>widgets::Sparkline</name>
    <message>
        <source>now %1, at most %2</source>
        <translation>now %1, at most %2</translation>
    </message>
</context>
<context>
    <name>widgets::StatePane</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Nothing matches: %1. 0 of %2.</source>
        <translation>Nothing matches: %1. 0 of %2.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Clear filter</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Retry</translation>
    </message>
    <message>
        <source>%1 old</source>
        <translation>%1 old</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Try now</translation>
    </message>
</context>
<context>
    <name>widgets::TraceList</name>
    <message>
        <source>Policy trace</source>
        <translation>Policy trace</translation>
    </message>
</context>
<context>
    <name>widgets::Waterfall</name>
    <message>
        <source>skipped</source>
        <translation>skipped</translation>
    </message>
</context>
<context>
    <name>workspace</name>
    <message>
        <source>The catalog has %1 problems and --strict allows none.</source>
        <translation>The catalog has %1 problems and --strict allows none.</translation>
    </message>
    <message>
        <source>Regenerate the primary key of “%1”</source>
        <translation>Regenerate the primary key of “%1”</translation>
    </message>
    <message>
        <source>Regenerate the secondary key of “%1”</source>
        <translation>Regenerate the secondary key of “%1”</translation>
    </message>
    <message>
        <source>A new random key takes its place in the gateway's key file.</source>
        <translation>A new random key takes its place in the gateway's key file.</translation>
    </message>
    <message>
        <source>The gateway refuses the old key at once; calls in flight finish.</source>
        <translation>The gateway refuses the old key at once; calls in flight finish.</translation>
    </message>
    <message>
        <source>No request with this key is among those that are held.</source>
        <translation>No request with this key is among those that are held.</translation>
    </message>
    <message>
        <source>%1 requests with this key are held, the last one from %2.</source>
        <translation>%1 requests with this key are held, the last one from %2.</translation>
    </message>
    <message>
        <source>The old key can be put back until Gatehouse ends.</source>
        <translation>The old key can be put back until Gatehouse ends.</translation>
    </message>
    <message>
        <source>This key is in use: its callers get 401 until they have the new one. Move them to the other key first.</source>
        <translation>This key is in use: its callers get 401 until they have the new one. Move them to the other key first.</translation>
    </message>
    <message>
        <source>%1 has no %2 key of the subscription “%3”.</source>
        <translation>%1 has no %2 key of the subscription “%3”.</translation>
    </message>
    <message>
        <source>Activate the subscription “%1”</source>
        <translation>Activate the subscription “%1”</translation>
    </message>
    <message>
        <source>Suspend the subscription “%1”</source>
        <translation>Suspend the subscription “%1”</translation>
    </message>
    <message>
        <source>Cancel the subscription “%1”</source>
        <translation>Cancel the subscription “%1”</translation>
    </message>
    <message>
        <source>Change the state of the subscription “%1”</source>
        <translation>Change the state of the subscription “%1”</translation>
    </message>
    <message>
        <source>This workspace has no file of keys, so no subscription has one here.</source>
        <translation>This workspace has no file of keys, so no subscription has one here.</translation>
    </message>
    <message>
        <source>The state is written to the artifact folder; the gateway follows at once.</source>
        <translation>The state is written to the artifact folder; the gateway follows at once.</translation>
    </message>
    <message>
        <source>%1 requests with its keys came within the last 15 minutes.</source>
        <translation>%1 requests with its keys came within the last 15 minutes.</translation>
    </message>
    <message>
        <source>The subscription is in use: its callers get 401 from now on.</source>
        <translation>The subscription is in use: its callers get 401 from now on.</translation>
    </message>
    <message>
        <source>Undo writes the state that it has now.</source>
        <translation>Undo writes the state that it has now.</translation>
    </message>
    <message>
        <source>A mapping was expected here, not a value of the kind %1.</source>
        <translation>A mapping was expected here, not a value of the kind %1.</translation>
    </message>
    <message>
        <source>“artifacts” is missing: the folder of the catalog, as Azure's APIOps tools extract it.</source>
        <translation>“artifacts” is missing: the folder of the catalog, as Azure's APIOps tools extract it.</translation>
    </message>
    <message>
        <source>“context” needs a “kubeconfig” that it stands in.</source>
        <translation>“context” needs a “kubeconfig” that it stands in.</translation>
    </message>
    <message>
        <source>“%1” must be a mapping.</source>
        <translation>“%1” must be a mapping.</translation>
    </message>
    <message>
        <source>“tls” needs “certificate” and “key”, both files of PEM.</source>
        <translation>“tls” needs “certificate” and “key”, both files of PEM.</translation>
    </message>
    <message>
        <source>“%1” is not known here; known are %2.</source>
        <translation>“%1” is not known here; known are %2.</translation>
    </message>
    <message>
        <source>“%1” must be a text.</source>
        <translation>“%1” must be a text.</translation>
    </message>
    <message>
        <source>“%1” must be a list of addresses such as 127.0.0.1:8080.</source>
        <translation>“%1” must be a list of addresses such as 127.0.0.1:8080.</translation>
    </message>
    <message>
        <source>The workspace's folder cannot be made.</source>
        <translation>The workspace's folder cannot be made.</translation>
    </message>
    <message>
        <source>This folder is no workspace: it has no workspace.yaml. Make one: gatehousectl workspace create FOLDER --artifacts FOLDER</source>
        <translation>This folder is no workspace: it has no workspace.yaml. Make one: gatehousectl workspace create FOLDER --artifacts FOLDER</translation>
    </message>
    <message>
        <source>This folder is a workspace already; edit its workspace.yaml.</source>
        <translation>This folder is a workspace already; edit its workspace.yaml.</translation>
    </message>
    <message>
        <source>Write the policy document %1</source>
        <translation>Write the policy document %1</translation>
    </message>
    <message>
        <source>The document is written to the artifact folder; the gateway follows at once.</source>
        <translation>The document is written to the artifact folder; the gateway follows at once.</translation>
    </message>
    <message>
        <source>Undo writes the text that it has now.</source>
        <translation>Undo writes the text that it has now.</translation>
    </message>
    <message>
        <source>The document was changed since: take it back by hand.</source>
        <translation>The document was changed since: take it back by hand.</translation>
    </message>
    <message>
        <source>“%1” must be true or false.</source>
        <translation>“%1” must be true or false.</translation>
    </message>
</context>
<context>
    <name>xml</name>
    <message>
        <source>The stylesheet cannot be read: %1</source>
        <translation>The stylesheet cannot be read: %1</translation>
    </message>
    <message>
        <source>The stylesheet cannot be used: %1</source>
        <translation>The stylesheet cannot be used: %1</translation>
    </message>
    <message>
        <source>The XML cannot be read: %1</source>
        <translation>The XML cannot be read: %1</translation>
    </message>
    <message>
        <source>The transformation failed: %1</source>
        <translation>The transformation failed: %1</translation>
    </message>
    <message>
        <source>The XML schema cannot be used: %1</source>
        <translation>The XML schema cannot be used: %1</translation>
    </message>
    <message>
        <source>The document is no SOAP envelope with a body</source>
        <translation>The document is no SOAP envelope with a body</translation>
    </message>
    <message>
        <source>This WSDL holds %1 XML schemas, and must hold one: join them into one XML schema, and name that.</source>
        <translation>This WSDL holds %1 XML schemas, and must hold one: join them into one XML schema, and name that.</translation>
    </message>
</context>
</TS>
