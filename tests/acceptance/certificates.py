# SPDX-License-Identifier: GPL-3.0-or-later
"""Certificates made with the openssl program when a test runs; nothing lives longer than its folder."""
import subprocess


def _openssl(*arguments):
    subprocess.run(["openssl", *arguments], check=True, capture_output=True, timeout=60)


class Authority:
    """A small certificate authority in a folder: authority.pem, and one NAME.pem with NAME.key per issue()."""

    def __init__(self, folder, name="Acceptance authority"):
        self.folder = folder
        folder.mkdir(parents=True, exist_ok=True)
        self.certificate = folder / "authority.pem"
        self.key = folder / "authority.key"
        _openssl("req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "2",
                 "-subj", "/CN=" + name, "-keyout", str(self.key), "-out", str(self.certificate))

    def issue(self, name, alternatives="DNS:localhost,IP:127.0.0.1", usage="serverAuth"):
        certificate, key = self.folder / (name + ".pem"), self.folder / (name + ".key")
        request, extensions = self.folder / (name + ".csr"), self.folder / (name + ".ext")
        extensions.write_text("basicConstraints=CA:FALSE\nextendedKeyUsage=%s\nsubjectAltName=%s\n"
                              % (usage, alternatives))
        _openssl("req", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-subj", "/CN=" + name,
                 "-keyout", str(key), "-out", str(request))
        _openssl("x509", "-req", "-in", str(request), "-CA", str(self.certificate), "-CAkey", str(self.key),
                 "-CAcreateserial", "-days", "2", "-extfile", str(extensions), "-out", str(certificate))
        return certificate, key
