#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A real HTTP/1.1 backend that answers what it saw.

An answer is JSON: method, target, version, headers (a list of [name, value] in order of arrival), bodyLength,
bodySha256, connection (counts from 1 per process), request (counts from 1 per connection), tls, clientCertificate.
Special paths, recognised anywhere in the path so that an API may put a prefix before them:
  /status/NNN        that status; 204 and 304 without a body
  /delay/MS          the echo, after so many milliseconds
  /bytes/N           N bytes of a fixed pattern with Content-Length
  /chunked/N         N bytes of the pattern, chunked, with the trailer X-Trailer: end
  /until-close/N     N bytes of the pattern, ended by closing the connection
  /slow-chunks/N     N chunks "data: I\\n\\n" as text/event-stream, 100 ms apart
  /close-early       closes after half of the declared body
  /close-at-once     closes without any answer
  /garbage           answers bytes that are not HTTP
  /never             reads the request and never answers
  /big-header/N      the echo, with a response header of N bytes
  /reply?NAME=VALUE  the echo, with these response headers
  /early-hints       103 Early Hints and then the echo
Run alone it prints one JSON line {"port": N} and serves until its standard input ends.
"""
import argparse
import hashlib
import json
import re
import socket
import ssl
import sys
import threading
import time
import urllib.parse

PATTERN = bytes(range(256)) * 256


def pattern(length):
    """The first bytes of the endless pattern that every test compares with."""
    return (PATTERN * (length // len(PATTERN) + 1))[:length]


class ConnectionEnded(Exception):
    """The client went away, or the answer was to close."""


class Reader:
    """Reads a request as RFC 9112 says, and refuses whatever a gateway must never send on."""

    def __init__(self, stream):
        self.stream = stream

    def line(self):
        text = self.stream.readline(1 << 20)
        if not text:
            raise ConnectionEnded()
        if not text.endswith(b"\r\n") or b"\r" in text[:-2]:
            raise ValueError("a line that does not end in CRLF: %r" % text[:80])
        return text[:-2]

    def exactly(self, length):
        body = self.stream.read(length)
        if len(body) != length:
            raise ConnectionEnded()
        return body

    def head(self):
        method, target, version = self.line().decode("latin-1").split(" ")
        headers = []
        while True:
            line = self.line().decode("latin-1")
            if not line:
                return method, target, version, headers
            name, colon, value = line.partition(":")
            if not colon or not re.fullmatch(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+", name):
                raise ValueError("not a header line: %r" % line[:80])
            headers.append([name, value.strip(" \t")])

    def body(self, headers):
        """Yields the body in pieces; the trailers are read and dropped."""
        lengths = [v for n, v in headers if n.lower() == "content-length"]
        codings = [v.lower() for n, v in headers if n.lower() == "transfer-encoding"]
        if (lengths and codings) or len(lengths) > 1 or len(codings) > 1:
            raise ValueError("two lengths for one body: %r %r" % (lengths, codings))
        if codings:
            if codings != ["chunked"]:
                raise ValueError("unknown transfer coding %r" % codings)
            yield from self.chunks()
        elif lengths:
            left = int(lengths[0])
            while left:
                piece = self.exactly(min(left, 1 << 16))
                left -= len(piece)
                yield piece

    def chunks(self):
        while True:
            size = int(self.line().split(b";")[0], 16)
            if size == 0:
                while self.line():
                    pass
                return
            yield self.exactly(size)
            if self.exactly(2) != b"\r\n":
                raise ValueError("a chunk that is longer than its size")


class Backend:
    """Listens on a port of its own from construction to close(); counts what it completed."""

    def __init__(self, tls=None):
        self.tls = tls
        self.lock = threading.Lock()
        self.connections = 0
        self.completed = []  # "METHOD target" of each request that was read to its end
        self.faults = []  # what a gateway must never send
        self.open = set()
        self.socket = socket.create_server(("127.0.0.1", 0), backlog=256)
        self.port = self.socket.getsockname()[1]
        threading.Thread(target=self._accept, daemon=True).start()

    def close(self):
        self.socket.close()
        self.drop_connections()

    def drop_connections(self):
        """Ends every connection, as a restart of the backend would."""
        with self.lock:
            sockets = list(self.open)
        for each in sockets:
            try:
                each.shutdown(socket.SHUT_RDWR)
            except OSError:
                pass

    def seen(self, text):
        with self.lock:
            return [line for line in self.completed if text in line]

    def _accept(self):
        while True:
            try:
                client, _ = self.socket.accept()
            except OSError:
                return
            threading.Thread(target=self._serve, args=(client,), daemon=True).start()

    def _serve(self, client):
        with self.lock:
            self.connections += 1
            number = self.connections
        try:
            client.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            if self.tls:
                client = self.tls.wrap_socket(client, server_side=True)
            with self.lock:
                self.open.add(client)
            Conversation(self, client, number).run()
        except (ConnectionEnded, ssl.SSLError, OSError):
            pass
        except (ValueError, UnicodeError) as fault:
            with self.lock:
                self.faults.append(str(fault))
        finally:
            with self.lock:
                self.open.discard(client)
            client.close()


class Conversation:
    """One connection: requests one after the other."""

    def __init__(self, backend, client, number):
        self.backend = backend
        self.client = client
        self.number = number
        self.requests = 0
        self.reader = Reader(client.makefile("rb"))

    def run(self):
        while True:
            method, target, version, headers = self.reader.head()
            self.requests += 1
            expects = [v.lower() for n, v in headers if n.lower() == "expect"]
            if "100-continue" in expects and version == "HTTP/1.1":
                self.client.sendall(b"HTTP/1.1 100 Continue\r\n\r\n")
            digest, length = hashlib.sha256(), 0
            for piece in self.reader.body(headers):
                digest.update(piece)
                length += len(piece)
            with self.backend.lock:
                self.backend.completed.append(method + " " + target)
            seen = {
                "method": method, "target": target, "version": version, "headers": headers,
                "bodyLength": length, "bodySha256": digest.hexdigest(),
                "connection": self.number, "request": self.requests,
                "tls": bool(self.backend.tls), "clientCertificate": self._client_certificate(),
            }
            self._answer(method, target, seen)
            asked = " ".join(v.lower() for n, v in headers if n.lower() == "connection")
            if "close" in asked or (version == "HTTP/1.0" and "keep-alive" not in asked):
                raise ConnectionEnded()

    def _client_certificate(self):
        if not self.backend.tls:
            return None
        certificate = self.client.getpeercert()
        if not certificate:
            return None
        return dict(pair for group in certificate.get("subject", ()) for pair in group).get("commonName", "")

    def _answer(self, method, target, seen):
        path, _, query = target.partition("?")
        for expression, handler in SPECIAL:
            match = re.search(expression, path)
            if match:
                argument = int(match.group(1)) if match.groups() else None
                handler(self, method, seen, argument, query)
                return
        self.echo(method, seen)

    def send(self, method, status, headers, body):
        lines = ["HTTP/1.1 %d %s" % (status, PHRASES.get(status, "Status"))]
        lines += ["%s: %s" % pair for pair in headers]
        self.client.sendall("\r\n".join(lines).encode("latin-1") + b"\r\n\r\n")
        if method != "HEAD" and body:
            self.client.sendall(body)

    def echo(self, method, seen, status=200, headers=()):
        body = json.dumps(seen).encode()
        own = [("Content-Type", "application/json"), ("Content-Length", str(len(body)))]
        self.send(method, status, own + list(headers), body)

    def status(self, method, seen, code, _query):
        if code in (204, 304):
            headers = [("ETag", '"one"')] + ([("Content-Length", "25")] if code == 304 else [])
            self.send(method, code, headers, b"")
        else:
            self.echo(method, seen, code)

    def delay(self, method, seen, milliseconds, _query):
        time.sleep(milliseconds / 1000)
        self.echo(method, seen)

    def bytes(self, method, _seen, length, _query):
        headers = [("Content-Type", "application/octet-stream"), ("Content-Length", str(length))]
        self.send(method, 200, headers, pattern(length))

    def chunked(self, method, _seen, length, _query):
        headers = [("Content-Type", "application/octet-stream"), ("Transfer-Encoding", "chunked"),
                   ("Trailer", "X-Trailer")]
        self.send(method, 200, headers, b"")
        if method == "HEAD":
            return
        data = pattern(length)
        for start in range(0, length, 1000):
            piece = data[start:start + 1000]
            self.client.sendall(b"%x\r\n" % len(piece) + piece + b"\r\n")
        self.client.sendall(b"0\r\nX-Trailer: end\r\n\r\n")

    def until_close(self, method, _seen, length, _query):
        self.send(method, 200, [("Content-Type", "application/octet-stream"), ("Connection", "close")],
                  pattern(length))
        raise ConnectionEnded()

    def slow_chunks(self, method, _seen, count, _query):
        self.send(method, 200, [("Content-Type", "text/event-stream"), ("Transfer-Encoding", "chunked")], b"")
        for index in range(count):
            piece = b"data: %d\n\n" % index
            self.client.sendall(b"%x\r\n" % len(piece) + piece + b"\r\n")
            time.sleep(0.1)
        self.client.sendall(b"0\r\n\r\n")

    def close_early(self, method, _seen, _argument, _query):
        self.send(method, 200, [("Content-Length", "1000")], b"x" * 500)
        raise ConnectionEnded()

    def close_at_once(self, *_):
        raise ConnectionEnded()

    def garbage(self, *_):
        self.client.sendall(b"This is not HTTP.\r\n\r\n")
        raise ConnectionEnded()

    def never(self, *_):
        while self.client.recv(1):  # ends when the gateway gives up
            pass
        raise ConnectionEnded()

    def big_header(self, method, seen, length, _query):
        self.echo(method, seen, 200, [("X-Big", "b" * length)])

    def reply(self, method, seen, _argument, query):
        self.echo(method, seen, 200, urllib.parse.parse_qsl(query, keep_blank_values=True))

    def early_hints(self, method, seen, _argument, _query):
        self.client.sendall(b"HTTP/1.1 103 Early Hints\r\nLink: </style.css>; rel=preload\r\n\r\n")
        self.echo(method, seen)


PHRASES = {200: "OK", 201: "Created", 204: "No Content", 302: "Found", 304: "Not Modified", 400: "Bad Request",
           404: "Not Found", 418: "I'm a teapot", 500: "Internal Server Error", 503: "Service Unavailable"}
SPECIAL = [
    (r"/status/(\d{3})$", Conversation.status), (r"/delay/(\d+)$", Conversation.delay),
    (r"/bytes/(\d+)$", Conversation.bytes), (r"/chunked/(\d+)$", Conversation.chunked),
    (r"/until-close/(\d+)$", Conversation.until_close), (r"/slow-chunks/(\d+)$", Conversation.slow_chunks),
    (r"/close-early$", Conversation.close_early), (r"/close-at-once$", Conversation.close_at_once),
    (r"/garbage$", Conversation.garbage), (r"/never$", Conversation.never),
    (r"/big-header/(\d+)$", Conversation.big_header), (r"/reply$", Conversation.reply),
    (r"/early-hints$", Conversation.early_hints),
]


def tls_context(certificate, key, client_authority=None):
    """A server context; with a client authority it asks for a client certificate and accepts none or a signed one."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)
    if client_authority:
        context.load_verify_locations(client_authority)
        context.verify_mode = ssl.CERT_OPTIONAL
    return context


def main():
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--cert")
    options.add_argument("--key")
    options.add_argument("--client-ca", help="ask for a client certificate signed by this authority")
    chosen = options.parse_args()
    tls = tls_context(chosen.cert, chosen.key, chosen.client_ca) if chosen.cert else None
    backend = Backend(tls)
    print(json.dumps({"port": backend.port}), flush=True)
    sys.stdin.read()
    backend.close()


if __name__ == "__main__":
    main()
