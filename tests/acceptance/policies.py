#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Policies with expressions through the real gateway, and `gatehousectl policy …` on files.

    GATEHOUSECTL=build/app/cli/gatehousectl python3 tests/acceptance/policies.py [Class.test…]
Each API of this catalog has one document of its own; the backend echoes what it saw.
"""
import json
import pathlib
import subprocess
import tempfile
import textwrap
import unittest

import closing
from gateway import BINARY, KEYS, PATIENCE, house, require_binary

DOCUMENT = """<policies>
    <inbound><base />%(inbound)s</inbound>
    <backend>%(backend)s</backend>
    <outbound><base />%(outbound)s</outbound>
    <on-error><base />%(onerror)s</on-error>
</policies>
"""
APIS = {
    "headers": dict(inbound="""
        <set-variable name="parts" value="@(context.Request.OriginalUrl.Path.Split('/').Length)" />
        <set-header name="X-Made"><value>@($"{context.Request.Method}:{context.Request.Headers.GetValueOrDefault("X-In", "none")}:{(int)context.Variables["parts"]}")</value></set-header>"""),
    "bodies": dict(inbound="""
        <set-body>@{
            var body = context.Request.Body.As<JObject>(preserveContent: true);
            body["seen"] = body["items"].Count();
            return body.ToString(Newtonsoft.Json.Formatting.None);
        }</set-body>""", outbound="""
        <set-body>@(new JObject(new JProperty("length", (int)context.Response.Body.As<JObject>()["bodyLength"]), new JProperty("status", context.Response.StatusCode)).ToString(Newtonsoft.Json.Formatting.None))</set-body>"""),
    "peeking": dict(inbound="""
        <set-header name="X-Length"><value>@(context.Request.Body.As<string>(preserveContent: true).Length.ToString())</value></set-header>"""),
    "retrying": dict(backend="""
        <retry condition="@(context.Response.StatusCode == 503)" count="2" interval="0">
            <set-variable name="tries" value="@(context.Variables.GetValueOrDefault<int>("tries") + 1)" />
            <forward-request buffer-request-body="true" />
        </retry>""", outbound="""
        <set-header name="X-Tries"><value>@(context.Variables["tries"].ToString())</value></set-header>"""),
    "choosing": dict(inbound="""
        <choose>
            <when condition="@(context.Request.Url.Query.GetValueOrDefault("tier") == "gold")">
                <set-header name="X-Tier"><value>gold</value></set-header>
            </when>
            <when condition="@(context.Request.Url.Query.ContainsKey("tier"))">
                <return-response><set-status code="402" reason="Pay" /><set-body>@("no " + context.Request.Url.Query.GetValueOrDefault("tier"))</set-body></return-response>
            </when>
            <otherwise><set-header name="X-Tier"><value>none</value></set-header></otherwise>
        </choose>"""),
    "failing": dict(inbound="""
        <set-variable name="x" value="@(int.Parse(context.Request.Headers.GetValueOrDefault("X-Number", "")))" />""",
                    onerror="""
        <set-header name="X-Why"><value>@(context.LastError.Source + " " + context.LastError.Reason)</value></set-header>"""),
    "endless": dict(inbound="""
        <set-variable name="x" value="@{ var i = 0; while (true) { i++; } return i; }" />"""),
    "telling": dict(inbound="""
        <set-variable name="x" value="@(int.Parse("{{secret-token}}"))" />"""),
    "rewriting": dict(inbound="""
        <rewrite-uri template="@("/made/" + context.Request.MatchedParameters["rest"].ToUpperInvariant() + "?x=1")" copy-unmatched-params="@(true)" />
        <set-query-parameter name="y"><value>@((1 + 1).ToString())</value></set-query-parameter>"""),
}


def add_api(catalog, port, name, policy):
    folder = catalog / "apis" / name
    for method in ("GET", "POST"):
        operation = folder / "operations" / method.lower()
        operation.mkdir(parents=True)
        (operation / "operationInformation.json").write_text(json.dumps({"properties": {
            "displayName": method, "method": method, "urlTemplate": "/{*rest}",
            "templateParameters": [{"name": "*rest", "type": "string", "required": True}], "responses": []}}))
    (folder / "apiInformation.json").write_text(json.dumps({"properties": {
        "displayName": name, "path": name, "protocols": ["http"],
        "serviceUrl": "http://127.0.0.1:%d/%s" % (port, name), "subscriptionRequired": False,
        "apiRevision": "1", "isCurrent": True, "type": "http"}}))
    parts = dict(inbound="", backend="<base />", outbound="", onerror="")
    parts.update(policy)
    (folder / "policy.xml").write_text(DOCUMENT % parts)


class ExpressionsTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        catalog = house().catalog("policies")
        for name, policy in APIS.items():
            add_api(catalog, house().backend.port, name, policy)
        cls.gateway = house().start("policies", catalog, tls=False)

    def header(self, answer, name):
        return [value for each, value in answer.json()["headers"] if each.lower() == name.lower()]

    def test_a_header_is_computed(self):
        answer = self.gateway.curl("/headers/a/b", "-H", "X-In: in")
        self.assertEqual(answer.status, 200, answer)
        self.assertEqual(self.header(answer, "X-Made"), ["GET:in:4"])

    def test_bodies_are_transformed_both_ways(self):
        answer = self.gateway.curl("/bodies/a", "-d", '{"items":[1,2,3]}', "-H", "Content-Type: application/json")
        self.assertEqual(answer.json(), {"length": len('{"items":[1,2,3],"seen":3}'), "status": 200})
        self.assertEqual(answer.joined("Content-Length"), str(len(answer.body)))

    def test_a_body_that_is_no_json(self):
        answer = self.gateway.curl("/bodies/a", "-d", "plain")
        self.assertEqual(answer.status, 500)
        self.assertEqual(answer.json()["message"], "Internal server error")
        self.assertEqual(set(answer.json()), {"statusCode", "message", "activityId"})

    def test_a_body_that_was_looked_at_is_sent_whole(self):
        body = "x" * 300_000
        with tempfile.NamedTemporaryFile("w") as file:
            file.write(body)
            file.flush()
            for extra in ([], ["-H", "Transfer-Encoding: chunked"]):
                answer = self.gateway.curl("/peeking/a", "--data-binary", "@" + file.name, "-H", "Expect:", *extra)
                self.assertEqual(self.header(answer, "X-Length"), [str(len(body))])
                self.assertEqual(answer.json()["bodyLength"], len(body))

    def test_a_failing_backend_is_tried_again(self):
        answer = self.gateway.curl("/retrying/status/503", "-d", "again")
        self.assertEqual(answer.status, 503)
        self.assertEqual(answer.joined("X-Tries"), "3")
        self.assertEqual(answer.json()["bodyLength"], 5)
        self.assertEqual(self.gateway.curl("/retrying/status/200").joined("X-Tries"), "1")

    def test_branches(self):
        self.assertEqual(self.header(self.gateway.curl("/choosing/a?tier=gold"), "X-Tier"), ["gold"])
        self.assertEqual(self.header(self.gateway.curl("/choosing/a"), "X-Tier"), ["none"])
        refused = self.gateway.curl("/choosing/a?tier=lead")
        self.assertEqual((refused.status, refused.reason, refused.body), (402, "Pay", b"no lead"))

    def test_an_exception_goes_to_on_error(self):
        answer = self.gateway.curl("/failing/a", "-H", "X-Number: seven")
        self.assertEqual(answer.status, 500)
        self.assertEqual(answer.joined("X-Why"), "set-variable ExpressionValueEvaluationFailure")
        self.assertEqual(self.gateway.curl("/failing/a", "-H", "X-Number: 7").status, 200)
        record = self.gateway.await_records(
            lambda one: one.get("url", "").endswith("/failing/a") and one["status"] == 500)[0]
        self.assertEqual(record["reason"], "ExpressionValueEvaluationFailure")

    def test_a_secret_in_an_exception_reaches_no_log(self):
        self.assertEqual(self.gateway.curl("/telling/a").status, 500)
        record = self.gateway.await_records(lambda one: one.get("url", "").endswith("/telling/a"))[0]
        self.assertIn("'***'", record["message"])
        self.assertNotIn(KEYS.value("=" + KEYS.named_values["secret-token"]), self.gateway.log.read_text())

    def test_an_endless_loop_ends_and_disturbs_nobody(self):
        self.assertEqual(self.gateway.curl("/endless/a", seconds=PATIENCE * 3).status, 500)
        self.assertEqual(self.gateway.curl("/headers/a").status, 200)

    def test_the_target_is_computed(self):
        answer = self.gateway.curl("/rewriting/abc?z=3")
        self.assertEqual(answer.json()["target"], "/rewriting/made/ABC?x=1&z=3&y=2")


def policy(*arguments):
    return subprocess.run([BINARY, "policy", *arguments], stdin=subprocess.DEVNULL, capture_output=True, text=True,
                          timeout=PATIENCE)


class CommandTest(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)

    def file(self, name, text):
        (self.folder / name).write_text(textwrap.dedent(text))
        return str(self.folder / name)

    def test_check(self):
        good = self.file("good.xml", '<policies><inbound><base/><set-backend-service base-url="{{url}}"/>'
                                     '<include-fragment fragment-id="any"/></inbound></policies>')
        fragment = self.file("fragment.xml", '<fragment><set-header name="{{a}}"><value>1</value></set-header></fragment>')
        bad = self.file("bad.xml", '<policies>\n  <inbound>\n    <set-headr name="a"/>\n    <set-method>@(1 +)</set-method>'
                                   '\n  </inbound>\n</policies>')
        broken = self.file("broken.xml", "<policies><inbound></policies>")
        done = policy("check", good, fragment, bad, broken, str(self.folder / "none.xml"), "-o", "json")
        self.assertEqual(done.returncode, 1, done.stderr)
        reports = json.loads(done.stdout)
        self.assertEqual([one["file"] for one in reports][:4], [good, fragment, bad, broken])
        self.assertEqual([one["ok"] for one in reports], [True, True, False, False, False])
        self.assertEqual([one["unreadable"] for one in reports], [False, False, False, True, True])
        self.assertEqual([(one["line"], one["column"]) for one in reports[2]["problems"]], [(3, 5), (4, 22)])
        self.assertIn("set-header", reports[2]["problems"][0]["message"])
        self.assertIn("set-backend-service", reports[0]["features"])
        self.assertEqual(policy("check", good).returncode, 0)

    def test_check_of_a_folder(self):
        (self.folder / "inner").mkdir()
        self.file("inner/a.xml", "<policies/>")
        self.file("b.xml", "<policies/>")
        self.file("c.txt", "nothing")
        done = policy("check", str(self.folder), "-o", "json")
        self.assertEqual([pathlib.Path(one["file"]).name for one in json.loads(done.stdout)], ["b.xml", "a.xml"])

    def test_run(self):
        document = self.file("p.xml", DOCUMENT % dict(APIS["retrying"], inbound=APIS["headers"]["inbound"], onerror=""))
        request = self.file("r.yaml", """\
            method: POST
            url: https://gateway.example/a/b?c=d
            headers: {X-In: here}
            backendUrl: https://orders.example
            body: {a: 1}
            variables: {x: 1}
            """)
        replies = self.file("b.yaml", "[{status: 503}, {status: 200, headers: {A: b}, body: fine}]")
        done = policy("run", "--policy", document, "--request", request, "--backend", replies, "-o", "json")
        self.assertEqual(done.returncode, 0, done.stderr)
        result = json.loads(done.stdout)
        self.assertEqual(result["response"]["status"], 200)
        self.assertEqual(result["response"]["body"], "fine")
        self.assertEqual(result["variables"]["tries"], {"type": "int", "value": "2"})
        self.assertEqual(result["variables"]["x"], {"type": "int", "value": "1"})
        self.assertEqual([one["url"] for one in result["sent"]], ["https://orders.example/a/b?c=d"] * 2)
        self.assertEqual(result["sent"][0]["body"], '{"a":1}')
        self.assertIn({"name": "X-Made", "value": "POST:here:3"}, result["sent"][0]["headers"])
        self.assertIsNone(result["error"])
        self.assertTrue(any(one["policy"] == "retry" and one["line"] == 6 for one in result["trace"]), result["trace"])

    def test_run_says_why_it_failed(self):
        document = self.file("p.xml", DOCUMENT % dict(APIS["failing"], backend="", outbound=""))
        request = self.file("r.http", "GET /a HTTP/1.1\nHost: h.example\nX-Number: x\n\n")
        result = json.loads(policy("run", "--policy", document, "--request", request, "-o", "json").stdout)
        self.assertEqual(result["response"]["status"], 500)
        self.assertEqual(result["error"]["source"], "set-variable")
        self.assertEqual(result["error"]["line"], 3)
        self.assertIn("set-variable (api policy, inbound, %s:3:" % document, result["error"]["why"])

    def test_run_stands_in_for_what_is_not_there(self):
        document = self.file("p.xml", """<policies><inbound>
            <authentication-managed-identity resource="https://vault.example" output-token-variable-name="token"/>
            <send-request mode="new" response-variable-name="reply" timeout="5" ignore-error="false">
                <set-url>https://key.example/one</set-url>
                <set-header name="Authorization"><value>@("Bearer " + (string)context.Variables["token"])</value></set-header>
            </send-request>
            <cache-store-value key="a" value="@(((IResponse)context.Variables["reply"]).Body.As<string>())" duration="60"/>
            <cache-lookup-value key="a" variable-name="kept"/>
            <log-to-eventhub logger-id="hub">@("seen " + context.Variables["kept"])</log-to-eventhub>
            <return-response><set-body>@((string)context.Variables["kept"])</set-body></return-response>
            </inbound></policies>""")
        request = self.file("r.yaml", "method: GET\n")
        replies = self.file("b.yaml", "[{url: 'https://key.example/', status: 200, body: the key}]")
        done = policy("run", "--policy", document, "--request", request, "--backend", replies, "-o", "json")
        self.assertEqual(done.returncode, 0, done.stderr)
        result = json.loads(done.stdout)
        self.assertEqual(result["response"]["body"], "the key", result["error"])
        self.assertIn({"name": "Authorization", "value": "Bearer token-for-https://vault.example"},
                      result["sent"][0]["headers"])
        self.assertEqual([one["logger"] for one in result["events"]], ["hub"])
        self.assertIn("seen the key", result["events"][0]["line"])

    def test_run_refuses_what_it_cannot_read(self):
        document = self.file("p.xml", "<policies/>")
        for text, place in (("method: [", "1:"), ("metod: GET\n", "1:"), ("a: 1\nheaders: {'X Y': 1}\n", "")):
            request = self.file("r.yaml", text)
            done = policy("run", "--policy", document, "--request", request)
            self.assertEqual(done.returncode, 1, text)
            self.assertIn(request + ":" + place if place else request, done.stderr)

    def test_expression(self):
        context = self.file("c.yaml", "headers: {A: b}\nvariables: {n: 17, o: {p: [1, 2]}}\nbody: text\n")

        def value(text):
            done = policy("expression", text, "--context", context, "-o", "json")
            return json.loads(done.stdout)
        self.assertEqual(value('@(context.Request.Headers["A"].First())'), {"ok": True, "type": "string", "value": "b"})
        self.assertEqual(value('(int)context.Variables["n"] + 1')["value"], "18")
        self.assertEqual(value('@(((JObject)context.Variables["o"])["p"].Count())')["value"], "2")
        self.assertEqual(value("@(context.Request.Body.As<string>(true))")["value"], "text")
        self.assertEqual(value("@{ return null; }")["value"], None)
        thrown = value('@(int.Parse("x"))')
        self.assertEqual((thrown["ok"], thrown["thrown"]), (False, "System.FormatException"))
        faulty = value("@(context.Requst)")
        self.assertEqual((faulty["ok"], faulty["problems"][0]["column"]), (False, 11))
        self.assertEqual(policy("expression", "@(1 + 1)").stdout, "2\n")

    def test_effective(self):
        catalog = house().catalog("effective")
        add_api(catalog, 1, "headers", APIS["headers"])
        done = policy("effective", "--artifacts", str(catalog), "--api", "headers", "--operation", "get", "-o", "json")
        self.assertEqual(done.returncode, 0, done.stderr)
        lines = json.loads(done.stdout)
        own = [one for one in lines if one["scope"] == "api"]
        self.assertEqual({one["file"] for one in own}, {"apis/headers/policy.xml"})
        self.assertIn("global", {one["scope"] for one in lines})
        for one in own:  # each line is that line of its file
            source = (catalog / one["file"]).read_text().split("\n")[one["line"] - 1]
            self.assertIn(one["text"].strip(), source)
        document = self.file("effective.xml", "\n".join(one["text"] for one in lines))
        self.assertEqual(policy("check", document).returncode, 0)

    def test_format(self):
        file = self.file("p.xml", '<policies><inbound><base/><set-method>@( "A" )</set-method></inbound></policies>')
        self.assertEqual(policy("format", "--check", file).returncode, 1)
        shown = policy("format", file).stdout
        self.assertIn('\n        <set-method>@( "A" )</set-method>\n', shown)
        self.assertEqual(policy("format", "--write", file).returncode, 0)
        self.assertEqual(pathlib.Path(file).read_text(), shown)
        self.assertEqual(policy("format", "--check", file).returncode, 0)

    def test_coverage(self):
        table = json.loads(policy("coverage", "-o", "json").stdout)
        states = {one["name"]: one["state"] for one in table["policies"]}
        self.assertEqual((states["choose"], states["send-service-bus-message"]), ("supported", "refused"))
        attributes = {one["name"]: one for one in
                      next(one for one in table["policies"] if one["name"] == "set-header")["attributes"]}
        self.assertTrue(attributes["name"]["required"] and attributes["name"]["expression"])
        self.assertIn("Newtonsoft.Json.Linq.JObject", {one["name"] for one in table["types"]})
        claims = next(one for one in table["policies"] if one["name"] == "validate-jwt")["elements"]
        claim = next(one for one in claims if one["name"] == "required-claims")["elements"][0]
        self.assertEqual((claim["name"], claim["required"]), ("claim", True))
        printed = policy("coverage").stdout
        self.assertIn("| choose | supported |", printed)
        self.assertIn("| validate-jwt/required-claims/claim | supported | required |", printed)

    def test_a_run_is_traced_as_api_management_does(self):
        document = self.file("p.xml", '<policies><inbound><base/><set-variable name="a" value="1"/></inbound>'
                                      '<backend><base/></backend><outbound><base/><set-status code="201"/></outbound>'
                                      '<on-error><base/></on-error></policies>')
        request = self.file("r.yaml", "method: POST\nurl: https://gateway.example/shop/orders?a=1\n"
                                      "headers:\n  Authorization: Basic secret\n  X-Own: seen\n")
        done = policy("run", "--policy", document, "--request", request, "-o", "trace")
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertNotIn("Basic secret", done.stdout)
        trace = json.loads(done.stdout)
        self.assertEqual({"serviceName", "traceId", "traceEntries"}, set(trace))
        inbound = trace["traceEntries"]["inbound"]
        self.assertEqual((inbound[0]["source"], inbound[0]["data"]["request"]["method"]), ("api-inspector", "POST"))
        self.assertIn({"name": "X-Own", "value": "seen"}, inbound[0]["data"]["request"]["headers"])
        self.assertIn("set-variable", [one["source"] for one in inbound])
        self.assertRegex(inbound[0]["elapsed"], r"^\d\d:\d\d:\d\d\.\d{7}$")
        self.assertIn("set-status", [one["source"] for one in trace["traceEntries"]["outbound"]])

    def test_wrong_calls_are_usage_errors(self):
        for arguments in ([], ["chek"], ["check"], ["run"], ["run", "--policy", "a"], ["expression"], ["format"],
                          ["effective"], ["check", "a", "-o", "xml"]):
            self.assertEqual(policy(*arguments).returncode, 2, arguments)


if __name__ == "__main__":
    require_binary()
    closing.run_and_exit("__main__")
