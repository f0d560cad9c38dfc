# SPDX-License-Identifier: GPL-3.0-or-later
"""Messages: bodies of any length both ways, answers without bodies, keep-alive, pipelining, HTTP/1.0, 100-continue."""
import hashlib
import json
import threading
import time
import unittest

from backend import pattern
from gateway import KEYS, house, shared_gateway

MIB = 1 << 20


class BodiesTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.gateway = shared_gateway()
        cls.large = house().folder / "ten-mebibytes"
        cls.large.write_bytes(pattern(10 * MIB))
        cls.digest = hashlib.sha256(pattern(10 * MIB)).hexdigest()

    def test_upload(self):
        for name, extra in (("with a length", []), ("chunked", ["-H", "Transfer-Encoding: chunked"]),
                            ("without waiting for 100", ["-H", "Expect:"])):
            for scheme in ("http", "https"):
                with self.subTest("%s over %s" % (name, scheme)):
                    answer = self.gateway.curl("/raw/upload", "-X", "POST", "--data-binary", "@" + str(self.large),
                                               *extra, scheme=scheme)
                    self.assertEqual((answer.status, answer.exit_code), (200, 0), answer)
                    seen = answer.json()
                    self.assertEqual((seen["bodyLength"], seen["bodySha256"]), (10 * MIB, self.digest))

    def test_download(self):
        for path in ("/raw/bytes/%d" % (10 * MIB), "/raw/chunked/%d" % (10 * MIB), "/raw/until-close/%d" % (10 * MIB)):
            for scheme in ("http", "https"):
                with self.subTest("%s over %s" % (path, scheme)):
                    answer = self.gateway.curl(path, scheme=scheme)
                    self.assertEqual((answer.status, answer.exit_code), (200, 0), answer)
                    self.assertEqual(hashlib.sha256(answer.body).hexdigest(), self.digest)

    def test_download_length_is_kept(self):
        answer = self.gateway.curl("/raw/bytes/5000")
        self.assertEqual((answer.all("Content-Length"), answer.all("Transfer-Encoding")), (["5000"], []))

    def test_empty_bodies(self):
        for arguments in (["-X", "POST", "-H", "Content-Length: 0"], ["-X", "POST", "-d", ""],
                          ["-X", "POST", "-T", "/dev/null", "-H", "Transfer-Encoding: chunked"]):
            answer = self.gateway.curl("/raw/empty", *arguments)
            self.assertEqual((answer.status, answer.json()["bodyLength"]), (200, 0), arguments)

    def test_body_of_a_get(self):
        answer = self.gateway.curl("/raw/x", "-X", "GET", "--data-binary", "with a body")
        self.assertEqual((answer.status, answer.json()["bodyLength"]), (200, 11))

    def test_refusal_while_the_body_is_still_coming(self):
        answer = self.gateway.curl("/shop/items", "-X", "POST", "--data-binary", "@" + str(self.large), "-H", "Expect:")
        self.assertEqual((answer.status, answer.body), (404, b'{ "statusCode": 404, "message": "Resource not found" }'))

    def test_many_at_once(self):
        failures = []

        def download():
            answer = self.gateway.curl("/raw/bytes/%d" % MIB)
            if hashlib.sha256(answer.body).hexdigest() != hashlib.sha256(pattern(MIB)).hexdigest():
                failures.append(answer)

        threads = [threading.Thread(target=download) for _ in range(20)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        self.assertEqual(failures, [])


class WithoutBodyTest(unittest.TestCase):
    """A head that promises no body must be followed by nothing: the next answer begins at once."""

    def exchange(self, method, path):
        with shared_gateway().connect() as connection:
            request = "%s %s HTTP/1.1\r\nHost: h\r\nContent-Length: 0\r\n\r\n"
            connection.send((request % (method, path) + request % ("GET", "/raw/after")).encode())
            first = connection.read_answer(method)
            second = connection.read_answer()
        self.assertEqual(second.json()["target"], "/after")
        return first

    def test_head(self):
        answer = self.exchange("HEAD", "/raw/bytes/5000")
        self.assertEqual((answer.status, answer.all("Content-Length")), (200, ["5000"]))
        answer = self.exchange("HEAD", "/raw/chunked/5000")
        self.assertEqual((answer.status, answer.all("Content-Length")), (200, []))
        self.assertEqual(self.exchange("HEAD", "/nowhere").status, 404)

    def test_no_content(self):
        answer = self.exchange("GET", "/raw/status/204")
        self.assertEqual((answer.status, answer.all("Content-Length"), answer.all("Transfer-Encoding")), (204, [], []))

    def test_not_modified(self):
        answer = self.exchange("GET", "/raw/status/304")
        self.assertEqual((answer.status, answer.joined("ETag"), answer.all("Transfer-Encoding")), (304, '"one"', []))

    def test_no_content_from_a_policy(self):
        answer = self.exchange("DELETE", "/defined/widgets/w1")
        self.assertEqual((answer.status, answer.all("Content-Length"), answer.all("Transfer-Encoding")), (204, [], []))


class ConnectionTest(unittest.TestCase):
    def test_keep_alive(self):
        gateway = shared_gateway()
        for scheme in ("http", "https"):
            base = gateway.http if scheme == "http" else gateway.https
            answer = gateway.curl("/raw/one", base + "/raw/two", base + "/keys/yes-yes/thing", base + "/nowhere",
                                  "-o", "/dev/null", "-o", "/dev/null", "-o", "/dev/null", scheme=scheme)
            self.assertEqual((answer.exit_code, answer.connects), (0, 0), "%s: the last call needed a connection" % scheme)

    def test_pipelining_keeps_the_order(self):
        paths = ["/raw/delay/200", "/raw/status/404", "/nowhere", "/raw/bytes/3", "/keys/yes-yes/thing", "/raw/last"]
        with shared_gateway().connect() as connection:
            connection.send("".join("GET %s HTTP/1.1\r\nHost: h\r\n\r\n" % path for path in paths).encode())
            answers = [connection.read_answer() for _ in paths]
        self.assertEqual([a.status for a in answers], [200, 404, 404, 200, 401, 200])
        self.assertEqual([answers[0].json()["target"], answers[3].body, answers[5].json()["target"]],
                         ["/delay/200", pattern(3), "/last"])

    def test_pipelining_with_bodies(self):
        bodies = [b"a" * 10, b"", b"c" * 5000]
        with shared_gateway().connect() as connection:
            for body in bodies:
                connection.send(b"POST /raw/p HTTP/1.1\r\nHost: h\r\nContent-Length: %d\r\n\r\n" % len(body) + body)
            digests = [connection.read_answer().json()["bodySha256"] for _ in bodies]
        self.assertEqual(digests, [hashlib.sha256(body).hexdigest() for body in bodies])

    def test_close_when_asked(self):
        with shared_gateway().connect() as connection:
            connection.send(b"GET /raw/x HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n")
            answer = connection.read_answer()
            self.assertEqual((answer.status, answer.joined("Connection").lower()), (200, "close"))
            self.assertTrue(connection.is_closed())

    def test_http_10(self):
        with shared_gateway().connect() as connection:
            connection.send(b"GET /raw/chunked/2000 HTTP/1.0\r\n\r\n")
            answer = connection.read_answer()
            self.assertEqual((answer.status, answer.all("Transfer-Encoding"), answer.body), (200, [], pattern(2000)))
            self.assertTrue(connection.is_closed())

    def test_http_10_keep_alive(self):
        with shared_gateway().connect() as connection:
            for _ in range(2):
                connection.send(b"GET /raw/bytes/7 HTTP/1.0\r\nHost: h\r\nConnection: keep-alive\r\n\r\n")
                answer = connection.read_answer()
                self.assertEqual((answer.status, answer.body), (200, pattern(7)))
                if "keep-alive" not in answer.joined("Connection").lower():
                    self.assertTrue(connection.is_closed())
                    return

    def test_half_closed_client_gets_its_answer(self):
        with shared_gateway().connect() as connection:
            connection.send(b"GET /raw/delay/200 HTTP/1.1\r\nHost: h\r\n\r\n")
            connection.finish_sending()
            self.assertEqual(connection.read_answer().status, 200)


class ExpectTest(unittest.TestCase):
    HEAD = "POST %s HTTP/1.1\r\nHost: h\r\nContent-Length: 5\r\nExpect: 100-continue\r\n%s\r\n"

    def test_continue_is_sent_before_the_body(self):
        with shared_gateway().connect() as connection:
            connection.send((self.HEAD % ("/raw/x", "")).encode())
            self.assertTrue(connection.read_head().startswith(b"HTTP/1.1 100"))
            connection.send(b"hello")
            answer = connection.read_answer()
            self.assertEqual((answer.status, answer.json()["bodyLength"]), (200, 5))

    def test_refusal_needs_no_body(self):
        with shared_gateway().connect() as connection:
            connection.send((self.HEAD % ("/nowhere", "")).encode())
            answer = connection.read_answer()
            self.assertEqual((answer.status, answer.interim), (404, []))

    def test_http_10_gets_no_interim_answer(self):
        with shared_gateway().connect() as connection:
            connection.send((self.HEAD % ("/raw/x", "")).replace("HTTP/1.1", "HTTP/1.0").encode() + b"hello")
            answer = connection.read_answer()
            self.assertEqual((answer.status, answer.interim), (200, []))


class StreamingTest(unittest.TestCase):
    def test_upload_streams_through(self):
        """The gateway sends a body on while it is still coming; it does not wait for its end."""
        with shared_gateway().connect() as connection:
            connection.send(b"POST /raw/streamed HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n")
            for _ in range(5):
                connection.send(b"5\r\nhello\r\n")
                time.sleep(0.05)  # UNAVOIDABLE: the pace of a slow client is what is tried
            connection.send(b"0\r\n\r\n")
            self.assertEqual(connection.read_answer().json()["bodyLength"], 25)

    def test_slow_answer_is_complete(self):
        answer = shared_gateway().curl("/raw/slow-chunks/8")
        self.assertEqual(answer.body, b"".join(b"data: %d\n\n" % index for index in range(8)))

    def test_idle_clients_do_not_stop_others(self):
        gateway = shared_gateway()
        idle = [gateway.connect() for _ in range(100)]
        for connection in idle:
            connection.send(b"GET /raw/x HT")
        answer = gateway.curl("/raw/x")
        self.assertEqual(answer.status, 200)
        for connection in idle:
            connection.socket.close()


class KeyLeakTest(unittest.TestCase):
    def test_answers_never_hold_a_key_that_the_caller_did_not_send(self):
        answer = shared_gateway().curl("/keys/yes-yes/thing", "-H", "Ocp-Apim-Subscription-Key: wrong")
        text = json.dumps(answer.headers) + answer.body.decode()
        self.assertEqual([value for value in KEYS.all_values() if value in text], [])
