# SPDX-License-Identifier: GPL-3.0-or-later
"""The TLS listener: versions, the certificate it shows, callers that do not speak TLS or stop in the middle."""
import unittest

from gateway import RawConnection, shared_gateway


class TlsListenerTest(unittest.TestCase):
    def test_versions(self):
        for name, arguments, served in (("1.2", ["--tlsv1.2", "--tls-max", "1.2"], True),
                                        ("1.3", ["--tlsv1.3"], True),
                                        ("1.1", ["--tlsv1.1", "--tls-max", "1.1", "--ciphers", "ALL:@SECLEVEL=0"], False)):
            with self.subTest("TLS " + name):
                answer = shared_gateway().curl("/raw/x", *arguments, scheme="https")
                self.assertEqual((answer.status, answer.exit_code == 0), (200 if served else 0, served), answer)

    def test_the_certificate_is_the_one_given(self):
        refused = shared_gateway().curl("/raw/x", "--resolve", "elsewhere.example:%s:127.0.0.1" % self.tls_port(),
                                        "https://elsewhere.example:%s/raw/x" % self.tls_port(), "-o", "/dev/null",
                                        "--fail-early", scheme="https")
        self.assertEqual(refused.exit_code, 60, "its certificate holds for localhost and 127.0.0.1 only")

    def tls_port(self):
        return shared_gateway().https.rsplit(":", 1)[1]

    def test_plain_text_on_the_tls_port(self):
        with RawConnection(int(self.tls_port()), 10) as connection:
            connection.send(b"GET /raw/x HTTP/1.1\r\nHost: h\r\n\r\n")
            connection.finish_sending()
            while connection.fill():
                pass
            self.assertNotIn(b"200 OK", connection.buffer)
        self.assertEqual(shared_gateway().curl("/raw/x", scheme="https").status, 200)

    def test_half_handshakes_do_not_stop_others(self):
        half = [RawConnection(int(self.tls_port()), 10) for _ in range(50)]
        for connection in half:
            connection.send(b"\x16\x03\x01\x02\x00\x01")
        self.assertEqual(shared_gateway().curl("/raw/x", scheme="https").status, 200)
        for connection in half:
            connection.socket.close()
