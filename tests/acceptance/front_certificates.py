# SPDX-License-Identifier: GPL-3.0-or-later
"""TLS from outside: what is offered, which certificate is shown, who gets in, what is resumed, what is replaced."""
import shutil
import subprocess
import threading
import unittest
import xml.etree.ElementTree as ElementTree

from certificates import Authority
from front_tools import program, run
from gateway import eventually, house, shared_gateway


GET = "GET /raw/x HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n"


def port_of(url):
    return url.rsplit(":", 1)[1]


def openssl(url, *arguments):
    """What `openssl s_client` saw, handshake and answer."""
    done = subprocess.run(["openssl", "s_client", "-connect", "127.0.0.1:" + port_of(url), "-ign_eof",
                           *map(str, arguments)], input=GET, capture_output=True, text=True, timeout=30)
    return done.stdout + done.stderr


class OfferedTest(unittest.TestCase):
    def test_sslscan(self):
        target = "127.0.0.1:" + port_of(shared_gateway().https)
        done = run(program("sslscan"), "--xml=-", "--no-colour", target)
        test = ElementTree.fromstring(done.stdout).find("ssltest")
        offered = {p.get("type") + p.get("version") for p in test.findall("protocol") if p.get("enabled") == "1"}
        self.assertEqual(offered, {"tls1.2", "tls1.3"})
        ciphers = test.findall("cipher")
        self.assertTrue(ciphers)
        for cipher in ciphers:
            self.assertIn(cipher.get("strength"), ("strong", "acceptable"), cipher.attrib)
            self.assertRegex(cipher.get("cipher"), "GCM|POLY1305|CCM")
        self.assertEqual(test.find("renegotiation").get("supported"), "0")
        self.assertEqual([each.attrib for each in test.findall("compression") if each.get("supported") != "0"], [])
        self.assertTrue(all(heartbleed.get("vulnerable") == "0" for heartbleed in test.findall("heartbleed")))


class NamesTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        arguments = []
        for name, names in (("shop", "DNS:shop.example"), ("wild", "DNS:*.shop.example")):
            certificate, key = house().authority.issue(name, names)
            arguments += ["--certificate", str(certificate), "--key", str(key)]
        cls.gateway = house().start("names", arguments=arguments)

    def test_the_name_chooses(self):
        for name, subject in (("shop.example", "shop"), ("www.shop.example", "wild"), ("other.example", "gateway"),
                              (None, "gateway")):
            for version in ("-tls1_2", "-tls1_3"):
                with self.subTest("%s %s" % (name, version)):
                    asked = ["-servername", name] if name else ["-noservername"]
                    seen = openssl(self.gateway.https, version, *asked)
                    self.assertIn("subject=CN = " + subject, seen)
                    self.assertIn("200 OK", seen)


class ResumptionTest(unittest.TestCase):
    def test_tickets(self):
        for version in ("-tls1_2", "-tls1_3"):
            with self.subTest(version):
                session = house().folder / ("session" + version)
                self.assertIn("New, TLS", openssl(shared_gateway().https, version, "-sess_out", session))
                self.assertIn("Reused, TLS", openssl(shared_gateway().https, version, "-sess_in", session))


class ClientCertificatesTest(unittest.TestCase):
    """One gateway, one listener for each way of asking."""

    @classmethod
    def setUpClass(cls):
        cls.authority = Authority(house().folder / "client-authority", "Client authority")
        cls.good = cls.authority.issue("caller", usage="clientAuth")
        cls.foreign = Authority(house().folder / "foreign-authority", "Foreign").issue("foreign", usage="clientAuth")
        arguments = ["--client-ca", str(cls.authority.certificate)]
        for who in ("none", "ask", "optional"):
            arguments += ["--tls-listen", "127.0.0.1:0," + who]
        cls.gateway = house().start("mtls", arguments=arguments)
        cls.urls = dict(zip(("plain", "required", "none", "ask", "optional"), cls.gateway.ready["listeners"]))

    def call(self, who, identity):
        shown = ["--cert", str(identity[0]), "--key", str(identity[1])] if identity else []
        done = run("curl", "-sS", "--cacert", house().authority.certificate, "-o", "/dev/null", "-w", "%{http_code}",
                   *shown, self.urls[who] + "/raw/x")
        return done.stdout if done.returncode == 0 else "refused"

    def test_who_gets_in(self):
        for who, without, good, foreign in (("none", "200", "200", "200"), ("ask", "200", "200", "200"),
                                            ("optional", "200", "200", "refused"),
                                            ("required", "refused", "200", "refused")):
            for name, identity, expected in (("without", None, without), ("good", self.good, good),
                                             ("foreign", self.foreign, foreign)):
                with self.subTest(who + " " + name):
                    self.assertEqual(self.call(who, identity), expected)


class ReplacementTest(unittest.TestCase):
    def test_no_call_fails_while_certificates_change(self):
        folder = house().folder / "replaced-files"
        folder.mkdir()
        for name in ("gateway.pem", "gateway.key"):
            shutil.copy(house().authority.folder / name, folder / name)
        running = house().start("replaced", tls=False, arguments=[
            "--tls-listen", "127.0.0.1:0", "--cert", str(folder / "gateway.pem"), "--key", str(folder / "gateway.key")])
        failures, calls, over = [], [0], threading.Event()

        def call():
            while not over.is_set():
                done = run("curl", "-sS", "--cacert", house().authority.certificate, "-o", "/dev/null", "-w",
                           "%{http_code}", running.https + "/raw/x")
                calls[0] += 1
                if done.stdout != "200":
                    failures.append(done.stdout + done.stderr)

        callers = [threading.Thread(target=call) for _ in range(4)]
        for caller in callers:
            caller.start()
        try:
            for number in range(3):
                name = "renewed%d" % number
                certificate, key = house().authority.issue(name)
                shutil.copy(certificate, folder / "gateway.pem")  # for a while the two do not fit together
                shutil.copy(key, folder / "gateway.key")
                eventually(lambda: "subject=CN = " + name in openssl(running.https), name + " is shown")
        finally:
            over.set()
            for caller in callers:
                caller.join()
        self.assertEqual(failures, [])
        self.assertGreater(calls[0], 4)

    def test_a_broken_one_changes_nothing(self):
        folder = house().folder / "broken-files"
        folder.mkdir()
        for name in ("gateway.pem", "gateway.key"):
            shutil.copy(house().authority.folder / name, folder / name)
        running = house().start("broken", tls=False, arguments=[
            "--tls-listen", "127.0.0.1:0", "--cert", str(folder / "gateway.pem"), "--key", str(folder / "gateway.key")])
        (folder / "gateway.pem").write_text("nothing")
        eventually(lambda: "gateway.pem" in running.stderr(), "the fault is named")
        self.assertIn("200 OK", openssl(running.https))
