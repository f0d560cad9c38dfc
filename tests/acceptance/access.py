#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What policies have from outside, through the real `gatehousectl serve`: tokens whose keys roll while it serves,
requests of their own, a cache, limits by key, and what a file of secrets stands for.

    GATEHOUSECTL=build/app/cli/gatehousectl python3 tests/acceptance/access.py [Class.test…]
Tokens are signed by the openssl program, so that the judge is nobody of this house.
"""
import base64
import contextlib
import http.server
import json
import pathlib
import shutil
import socket
import ssl
import subprocess
import tempfile
import threading
import time
import unittest

import closing
from certificates import Authority
from gateway import Gateway, eventually, require_binary

DOCUMENT = "<policies><inbound>%s</inbound><backend>%s</backend><outbound>%s</outbound><on-error/></policies>"
FORWARD = "<forward-request/>"
ANSWER = '<return-response><set-body>%s</set-body></return-response>'
SECRETS = """
identityTokens:
  - {resource: 'https://vault.example', token: 'identity-token'}
authorizations:
  github: {mine: {accessToken: 'authorization-token', claims: {sub: 'me'}}}
certificates:
  client: {file: client.p12, password: 'open sesame'}
"""


def url64(data):
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()


class Signer:
    """An RSA key of openssl, its JWK, and the tokens that it signs."""

    def __init__(self, folder, name):
        self.name = name
        self.key = folder / (name + ".pem")
        subprocess.run(["openssl", "genrsa", "-out", str(self.key), "2048"], check=True, capture_output=True, timeout=60)
        modulus = subprocess.run(["openssl", "rsa", "-in", str(self.key), "-noout", "-modulus"], check=True,
                                 capture_output=True, timeout=60).stdout.decode().split("=")[1].strip()
        self.jwk = {"kty": "RSA", "use": "sig", "kid": name, "e": "AQAB", "n": url64(bytes.fromhex(modulus))}

    def token(self, algorithm="RS256", **claims):
        content = dict({"iss": "https://issuer.example", "aud": "api", "exp": int(time.time()) + 600}, **claims)
        text = ".".join(url64(json.dumps(part).encode()) for part in ({"alg": algorithm, "kid": self.name}, content))
        made = subprocess.run(["openssl", "dgst", "-sha256", "-sign", str(self.key)], input=text.encode(), check=True,
                              capture_output=True, timeout=60).stdout
        return text + "." + url64(made)


class Stub(http.server.ThreadingHTTPServer):
    """An OpenID server, a service to ask and a backend in one: answers by path, and remembers what it saw."""

    daemon_threads = True

    def __init__(self, tls=None):
        super().__init__(("127.0.0.1", 0), Handler)
        self.scheme = "https" if tls else "http"
        if tls:
            self.socket = tls.wrap_socket(self.socket, server_side=True)
        self.keys = []
        self.seen = []
        self.lock = threading.Lock()
        threading.Thread(target=self.serve_forever, daemon=True).start()

    @property
    def url(self):
        return "%s://127.0.0.1:%d" % (self.scheme, self.server_address[1])

    def count(self, path):
        with self.lock:
            return sum(1 for each in self.seen if each[1] == path)

    def last(self, path):
        with self.lock:
            return [each for each in self.seen if each[1] == path][-1]


class Tunnel:
    """A proxy that opens tunnels (CONNECT) and wants to know who asks."""

    def __init__(self):
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.port = self.listener.getsockname()[1]
        self.heads = []
        threading.Thread(target=self.accept, daemon=True).start()

    def accept(self):
        while True:
            try:
                client, _ = self.listener.accept()
            except OSError:
                return
            threading.Thread(target=self.serve, args=(client,), daemon=True).start()

    def serve(self, client):
        head = b""
        while b"\r\n\r\n" not in head:
            head += client.recv(4096)
        self.heads.append(head.decode())
        host, _, port = head.split(b" ")[1].decode().rpartition(":")
        with socket.create_connection((host, int(port))) as server:
            client.sendall(b"HTTP/1.1 200 Connection established\r\n\r\n")
            other = threading.Thread(target=self.copy, args=(client, server), daemon=True)
            other.start()
            self.copy(server, client)

    @staticmethod
    def copy(source, target):
        with contextlib.suppress(OSError):
            while data := source.recv(65536):
                target.sendall(data)
            target.shutdown(socket.SHUT_WR)


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, *_):
        pass

    def answer(self):
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        with self.server.lock:
            self.server.seen.append((self.command, self.path, dict(self.headers), body))
            number = sum(1 for each in self.server.seen if each[1] == self.path)
        status, headers = 200, {"Content-Type": "application/json"}
        if self.path == "/configuration":
            content = {"issuer": "https://issuer.example", "jwks_uri": self.server.url + "/keys"}
        elif self.path == "/keys":
            content = {"keys": self.server.keys}
        elif self.path == "/moved":
            status, content, headers["Location"] = 302, {}, "/configuration"
        elif self.path.startswith("/status/"):
            status, content = int(self.path.rsplit("/", 1)[1]), {}
        elif self.path.startswith("/model"):
            content = {"usage": {"prompt_tokens": 10, "completion_tokens": 20, "total_tokens": 30}}
        else:
            content = {"number": number, "authorization": self.headers.get("Authorization", "")}
        data = json.dumps(content).encode()
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    do_GET = do_POST = do_PUT = answer


def policies(stub, secured, tunnel):
    """(inbound, backend, outbound) of each API."""
    proxy = '<proxy url="http://127.0.0.1:%d" username="me" password="se:cret"/>' % tunnel.port
    certificate = '<authentication-certificate certificate-id="client"/>'
    jwt = """<validate-jwt header-name="Authorization" require-scheme="Bearer" output-token-variable-name="jwt">
        <openid-config url="%s/moved"/><audiences><audience>api</audience></audiences>
        <required-claims><claim name="roles" match="any"><value>reader</value><value>writer</value></claim></required-claims>
        </validate-jwt>""" % stub.url
    ask = """<send-request mode="new" response-variable-name="r" timeout="20">
        <set-url>%s</set-url><set-method>POST</set-method><set-body>@("asked by " + context.Api.Id)</set-body>%s
        </send-request>""" + ANSWER % '@(((IResponse)context.Variables["r"]).Body.As<string>())'
    return {
        "judged": (jwt + ANSWER % '@(((Jwt)context.Variables["jwt"]).Claims["roles"][0])', "", ""),
        "asking": (ask % (stub.url + "/asked", ""), "", ""),
        "identity": (ask % (stub.url + "/identity",
                            '<authentication-managed-identity resource="https://vault.example"/>'), "", ""),
        "certified": (ask % (secured.url + "/certified", certificate + proxy), "", ""),
        "uncertified": (ask % (secured.url + "/uncertified", ""), "", ""),
        "secured-backend": ('<set-backend-service base-url="%s"/>' % secured.url + certificate + proxy, FORWARD, ""),
        "entity": ('<set-backend-service backend-id="behind-a-proxy"/>' + certificate, FORWARD, ""),
        "connection": ('<get-authorization-context provider-id="github" authorization-id="mine" '
                       'context-variable-name="a"/>' + ANSWER % '@(((Authorization)context.Variables["a"]).AccessToken)',
                       "", ""),
        "by-identity": ('<authentication-managed-identity resource="https://vault.example"/>', FORWARD, ""),
        "kept": ("""<cache-lookup-value key="value" variable-name="v"/>
            <choose><when condition="@(!context.Variables.ContainsKey("v"))">
                <send-request response-variable-name="r"><set-url>%s/counted</set-url><set-method>GET</set-method></send-request>
                <set-variable name="v" value="@(((IResponse)context.Variables["r"]).Body.As<string>())"/>
                <cache-store-value key="value" value="@((string)context.Variables["v"])" duration="600"/>
            </when></choose>""" % stub.url + ANSWER % '@((string)context.Variables["v"])', "", ""),
        "forgotten": ('<cache-remove-value key="value"/>' + ANSWER % "gone", "", ""),
        "cached": ('<cache-lookup vary-by-developer="false" vary-by-developer-groups="false">'
                   '<vary-by-query-parameter>page</vary-by-query-parameter></cache-lookup>', FORWARD,
                   '<cache-store duration="600"/>'),
        "limited": ('<rate-limit-by-key calls="3" renewal-period="300" remaining-calls-header-name="X-Left" '
                    'counter-key="@(context.Request.Headers.GetValueOrDefault("X-Who", ""))"/>' + ANSWER % "in", "", ""),
        "failures": ('<rate-limit-by-key calls="2" renewal-period="300" counter-key="failures" '
                     'increment-condition="@(context.Response.StatusCode >= 500)"/>', FORWARD, ""),
        "model": ('<llm-token-limit counter-key="model" tokens-per-minute="50" estimate-prompt-tokens="false" '
                  'tokens-consumed-header-name="X-Cost"/><llm-emit-token-metric namespace="models">'
                  '<dimension name="API ID"/></llm-emit-token-metric>', FORWARD, ""),
        "logged": ('<log-to-eventhub logger-id="audit">@("call " + context.Request.Method)</log-to-eventhub>'
                   + ANSWER % "logged", "", ""),
        "lonely": ('<authentication-managed-identity resource="https://unknown.example"/>' + ANSWER % "in", "", ""),
    }


def write_api(catalog, name, stub, policy):
    folder = catalog / "apis" / name
    for method in ("GET", "POST"):
        operation = folder / "operations" / method.lower()
        operation.mkdir(parents=True)
        (operation / "operationInformation.json").write_text(json.dumps({"properties": {
            "displayName": method, "method": method, "urlTemplate": "/*", "templateParameters": [], "responses": []}}))
    (folder / "apiInformation.json").write_text(json.dumps({"properties": {
        "displayName": name, "path": name, "protocols": ["http"], "serviceUrl": stub.url,
        "subscriptionRequired": False, "apiRevision": "1", "isCurrent": True, "type": "http"}}))
    (folder / "policy.xml").write_text(DOCUMENT % policy)


class World:
    """One gateway for all tests of this file."""

    def __init__(self):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="access-"))
        self.signers = [Signer(self.folder, name) for name in ("first", "second")]
        self.stub = Stub()
        self.stub.keys = [self.signers[0].jwk]
        self.make_certificate()
        self.tunnel = Tunnel()
        self.secured = Stub(self.server_context())
        catalog = self.folder / "catalog"
        for name, policy in policies(self.stub, self.secured, self.tunnel).items():
            write_api(catalog, name, self.stub, policy)
        entity = catalog / "backends" / "behind-a-proxy"
        entity.mkdir(parents=True)
        (entity / "backendInformation.json").write_text(json.dumps({"properties": {
            "url": self.secured.url + "/entity", "protocol": "http", "proxy": {
                "url": "http://127.0.0.1:%d" % self.tunnel.port, "username": "entity", "password": "p"}}}))
        (self.folder / "events").mkdir()
        secrets = self.folder / "secrets.yaml"
        secrets.write_text(SECRETS)
        run = self.folder / "run"
        run.mkdir()
        self.gateway = Gateway(catalog, run, arguments=["--events", str(self.folder / "events"), "--backend-ca",
                                                        str(self.authority.certificate)], secrets=secrets)

    def make_certificate(self, name="client"):
        key, pem = self.folder / (name + ".key"), self.folder / (name + ".pem")
        for command in (["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-subj", "/CN=" + name, "-keyout", str(key),
                         "-out", str(pem)],
                        ["pkcs12", "-export", "-in", str(pem), "-inkey", str(key), "-passout", "pass:open sesame",
                         "-out", str(self.folder / (name + ".p12"))]):
            subprocess.run(["openssl", *command], check=True, capture_output=True, timeout=60)

    def server_context(self):
        """TLS that asks for the certificate of make_certificate()."""
        self.authority = Authority(self.folder / "authority")
        certificate, key = self.authority.issue("stub")
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(certificate, key)
        context.verify_mode = ssl.CERT_REQUIRED
        context.load_verify_locations(self.folder / "client.pem")
        return context

    def close(self):
        self.gateway.stop()
        self.stub.shutdown()
        self.secured.shutdown()
        self.tunnel.listener.close()
        shutil.rmtree(self.folder)


class AccessTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.world = World()
        cls.addClassCleanup(cls.world.close)
        cls.stub = cls.world.stub

    def call(self, path, *arguments):
        answer = self.world.gateway.curl(path, *arguments)
        self.assertEqual(answer.exit_code, 0, answer)
        return answer

    def judged(self, token):
        return self.call("/judged/x", "-H", "Authorization: Bearer " + token)

    def test_tokens(self):
        first, second = self.world.signers
        good = self.judged(first.token(roles=["reader"]))
        self.assertEqual((good.status, good.body), (200, b"reader"))
        for name, token, reason in (
                ("expired", first.token(roles=["reader"], exp=int(time.time()) - 5), "JWT has expired. Access denied."),
                ("audience", first.token(roles=["reader"], aud="other"), "JWT's audience is not allowed. Access denied."),
                ("issuer", first.token(roles=["reader"], iss="https://x"), "JWT's issuer is not allowed. Access denied."),
                ("claim", first.token(roles=["guest"]), "Claim roles value of guest is not allowed. Access denied."),
                ("missing", first.token(), "JWT is missing the following claims: roles. Access denied."),
                ("tampered", first.token(roles=["reader"])[:-20] + "A" * 20,
                 "Signature validation failed. Access denied.")):
            with self.subTest(name):
                refused = self.judged(token)
                self.assertEqual((refused.status, refused.json()), (401, {"statusCode": 401, "message": reason}))
        missing = self.call("/judged/x")
        self.assertEqual(missing.json()["message"], "JWT not present.")
        unsigned = ".".join((url64(b'{"alg":"none"}'), url64(b'{"roles":["reader"]}'), ""))
        self.assertEqual(self.judged(unsigned).status, 401)
        with self.subTest("the keys were read once"):
            self.assertEqual((self.stub.count("/moved"), self.stub.count("/keys")), (1, 1))
        with self.subTest("the keys roll while it serves"):
            self.stub.keys = [second.jwk]
            rolled = self.judged(second.token(roles=["writer"]))
            self.assertEqual((rolled.status, rolled.body), (200, b"writer"))
            self.assertEqual(self.judged(first.token(roles=["reader"])).status, 401)
            self.assertEqual(self.stub.count("/keys"), 2)

    def test_requests_of_policies(self):
        self.assertEqual(self.call("/asking/x").json()["number"], 1)
        self.assertEqual(self.stub.last("/asked")[3], b"asked by asking")
        self.assertEqual(self.call("/identity/x").json()["authorization"], "Bearer identity-token")

    def test_certificates_and_proxies(self):
        self.assertEqual(self.call("/certified/x").json()["number"], 1)
        head = self.world.tunnel.heads[0]
        self.assertTrue(head.startswith("CONNECT 127.0.0.1:%d HTTP/1.1" % self.world.secured.server_address[1]), head)
        self.assertIn("Proxy-Authorization: Basic bWU6c2U6Y3JldA==", head)
        self.assertEqual(self.call("/secured-backend/path").json()["number"], 1)
        self.assertEqual(self.world.secured.count("/path"), 1)
        self.assertEqual(self.call("/entity/a").json()["number"], 1)
        self.assertEqual(self.world.secured.count("/entity/a"), 1)
        self.assertTrue(any("Basic ZW50aXR5OnA=" in head for head in self.world.tunnel.heads))
        self.assertEqual(self.call("/uncertified/x").status, 500)
        self.assertEqual(self.world.secured.count("/uncertified"), 0)

    def test_a_certificate_that_secrets_name_is_replaced_while_it_serves(self):
        file = self.world.folder / "client.p12"
        trusted = file.read_bytes()
        self.assertEqual(self.call("/secured-backend/before").status, 200)
        self.world.make_certificate("other")
        (self.world.folder / "other.p12").rename(file)
        eventually(lambda: self.call("/secured-backend/refused").status == 500, "the other certificate is shown")
        file.write_bytes(b"neither")  # refused with its place: what was served goes on
        eventually(lambda: [line for line in self.world.gateway.stderr().splitlines() if "client.p12" in line],
                   "the complaint")
        self.assertEqual(self.call("/secured-backend/refused").status, 500)
        file.write_bytes(trusted)
        eventually(lambda: self.call("/secured-backend/after").status == 200, "the first certificate is shown again")

    def test_what_the_file_of_secrets_stands_for(self):
        self.assertEqual(self.call("/connection/x").body, b"authorization-token")
        self.assertEqual(self.call("/by-identity/x").json()["authorization"], "Bearer identity-token")

    def test_what_is_missing_is_named_with_what_to_write(self):
        self.assertEqual(self.call("/lonely/x").status, 500)
        complaint = eventually(lambda: [line for line in self.world.gateway.stderr().splitlines() if "lonely" in line],
                               "the complaint")
        self.assertIn("was not given a token for the resource https://unknown.example", complaint[0])
        self.assertIn("identityTokens:", complaint[0])

    def test_nothing_secret_is_printed(self):
        self.call("/identity/x")
        said = self.world.gateway.stderr() + self.world.gateway.log.read_text()
        for secret in ("identity-token", "authorization-token", "open sesame"):
            self.assertNotIn(secret, said)

    def test_values_in_the_cache(self):
        first = self.call("/kept/x").json()["number"]
        self.assertEqual([self.call("/kept/x").json()["number"] for _ in range(3)], [first] * 3)
        self.assertEqual(self.call("/forgotten/x").body, b"gone")
        self.assertEqual(self.call("/kept/x").json()["number"], first + 1)

    def test_answers_in_the_cache(self):
        first = self.call("/cached/page?page=1&other=1")
        again = self.call("/cached/page?page=1&other=2")
        self.assertEqual(again.body, first.body)
        self.assertEqual(again.all("Content-Length"), first.all("Content-Length"))
        self.assertNotEqual(self.call("/cached/page?page=2&other=1").body, b"")
        self.assertEqual(self.stub.count("/page?page=1&other=2"), 0)
        self.assertEqual(self.stub.count("/page?page=2&other=1"), 1)
        self.assertEqual(self.call("/cached/page?page=1", "-X", "POST").json()["number"], 1)

    def test_limits_by_key(self):
        answers = [self.call("/limited/x", "-H", "X-Who: one") for _ in range(4)]
        self.assertEqual([answer.status for answer in answers], [200, 200, 200, 429])
        self.assertEqual([answer.joined("X-Left") for answer in answers], ["2", "1", "0", "0"])
        self.assertEqual(self.call("/limited/x", "-H", "X-Who: two").status, 200)

    def test_only_failures_count(self):
        self.assertEqual({self.call("/failures/x").status for _ in range(5)}, {200})
        self.assertEqual([self.call("/failures/status/503").status for _ in range(3)], [503, 503, 429])

    def test_tokens_of_a_model(self):
        first, second, third = (self.call("/model/model") for _ in range(3))
        self.assertEqual((first.status, first.joined("X-Cost")), (200, "30"))
        self.assertEqual((second.status, third.status), (200, 429))
        metrics = self.world.folder / "events" / "metrics.jsonl"
        eventually(lambda: metrics.exists() and metrics.read_text().count("\n") >= 6, "the metrics")
        lines = [json.loads(line) for line in metrics.read_text().splitlines()]
        self.assertEqual({(line["name"], line["value"]) for line in lines},
                         {("Total Tokens", 30), ("Prompt Tokens", 10), ("Completion Tokens", 20)})

    def test_logs(self):
        self.call("/logged/x", "-X", "POST")
        audit = self.world.folder / "events" / "audit.jsonl"
        eventually(lambda: audit.exists() and "\n" in audit.read_text(), "the log")
        self.assertEqual(json.loads(audit.read_text().splitlines()[0])["message"], "call POST")


if __name__ == "__main__":
    require_binary()
    closing.run_and_exit("__main__")
