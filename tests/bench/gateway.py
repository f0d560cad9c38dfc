#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the local gateway costs beside nginx and haproxy that do the same work, interleaved in one run.

    gateway.py BUILD [--seconds N] [--rounds N] [--load N]
                     [--only plain,tls,mtls,h2,denied,latency,handshakes,memory]

The work: route by path, look a key up among 10,000, count it against a limit that is never reached, write one line of
JSON, fetch 1 KiB from a backend (nginx) over a kept connection. The figure is CPU time per request of all of a subject's
processes, and how many it served in the time; on a machine that others use only the ratios mean something, and only
those of one run. Latency is what a subject adds to the backend's own at a fixed rate; handshakes are counted by the CPU
time that they cost it.
"""
import argparse
import contextlib
import json
import pathlib
import random
import re
import shutil
import socket
import ssl
import statistics
import subprocess
import sys
import tempfile
import time

BODY = json.dumps({"items": [{"id": i, "name": f"service-{i:03}", "port": 8080 + i} for i in range(20)]})
DENIED = '{"statusCode":401,"message":"Access denied due to missing subscription key."}'
KEY_HEADER = "Ocp-Apim-Subscription-Key"
RATE = 2000  # requests a second, for latency
LATENCY_CLIENTS = 16
HANDSHAKES = 500

NGINX_COMMON = """worker_processes 1; daemon off; pid {run}/{name}.pid; error_log {run}/{name}.err;
events {{ worker_connections 8192; }}
http {{
  client_body_temp_path {run}/{name}-body; proxy_temp_path {run}/{name}-proxy; fastcgi_temp_path {run}/{name}-f;
  uwsgi_temp_path {run}/{name}-u; scgi_temp_path {run}/{name}-s;
  keepalive_requests 1000000000; keepalive_timeout 3600s; default_type application/json;
  ssl_session_cache shared:S:10m; ssl_protocols TLSv1.2 TLSv1.3;
"""
NGINX_BACKEND = NGINX_COMMON + """  access_log off;
  server {{ listen 127.0.0.1:{plain} backlog=4096; location / {{ return 200 '{body}'; }} }}
  server {{ listen 127.0.0.1:{tls} ssl backlog=4096; ssl_certificate {run}/server.crt; ssl_certificate_key {run}/server.key;
    ssl_client_certificate {run}/ca.crt; ssl_verify_client on; location / {{ return 200 '{body}'; }} }}
}}
"""
NGINX_GATEWAY = NGINX_COMMON + """  map_hash_max_size 262144; map_hash_bucket_size 128;
  map $http_ocp_apim_subscription_key $sub {{ default ""; include {run}/keys.nginx; }}
  limit_req_zone $sub zone=limit:16m rate=100000r/s;
  log_format line escape=json '{{"time":"$time_iso8601","client":"$remote_addr","method":"$request_method","url":"$request_uri","status":$status,"bytes":$bytes_sent,"total":$request_time,"backend":"$upstream_addr","wait":"$upstream_response_time","subscription":"$sub"}}';
  access_log {run}/nginx.access line buffer=64k flush=1s;
  upstream plain {{ server 127.0.0.1:{backend}; keepalive 512; keepalive_requests 1000000000; }}
  upstream secure {{ server 127.0.0.1:{backend_tls}; keepalive 512; keepalive_requests 1000000000; }}
  proxy_http_version 1.1; proxy_set_header Connection ""; proxy_set_header X-Forwarded-For $remote_addr;
  proxy_ssl_certificate {run}/client.crt; proxy_ssl_certificate_key {run}/client.key; proxy_ssl_name localhost;
  proxy_ssl_trusted_certificate {run}/ca.crt; proxy_ssl_verify on; proxy_ssl_protocols TLSv1.2 TLSv1.3;
  error_page 401 @denied;
  server {{
    listen 127.0.0.1:{plain} backlog=4096; listen 127.0.0.1:{tls} ssl http2 backlog=4096;
    ssl_certificate {run}/server.crt; ssl_certificate_key {run}/server.key;
    location @denied {{ internal; return 401 '{denied}'; }}
    location / {{ return 404; }}
    location /orders/ {{ if ($sub = "") {{ return 401; }} limit_req zone=limit burst=100000 nodelay; proxy_pass http://plain; }}
    location /secure/ {{ if ($sub = "") {{ return 401; }} limit_req zone=limit burst=100000 nodelay; proxy_pass https://secure; }}
  }}
}}
"""
HAPROXY = """global
  nbthread 1
  maxconn 8192
  log stdout len 2048 format raw local0 info
defaults
  mode http
  log global
  timeout client 1h
  timeout server 1h
  timeout connect 5s
  http-reuse always
frontend gateway
  bind 127.0.0.1:{plain} backlog 4096
  bind 127.0.0.1:{tls} ssl crt {run}/server.pem alpn h2,http/1.1 backlog 4096
  log-format '{{"client":"%ci","method":"%HM","url":"%HU","status":%ST,"bytes":%B,"total":%Ta,"wait":%Tr,"backend":"%s","subscription":"%[var(txn.sub)]"}}'
  http-request set-var(txn.sub) req.hdr(ocp-apim-subscription-key),map_str({run}/keys.haproxy)
  http-request return status 401 content-type application/json string '{denied}' unless {{ var(txn.sub) -m found }}
  stick-table type string len 12 size 20k store http_req_rate(1s)
  http-request track-sc0 var(txn.sub)
  http-request deny deny_status 429 if {{ sc_http_req_rate(0) gt 1000000 }}
  http-request set-header X-Forwarded-For %[src]
  use_backend plain if {{ path_beg /orders/ }}
  use_backend secure if {{ path_beg /secure/ }}
backend plain
  server one 127.0.0.1:{backend} pool-max-conn -1 pool-purge-delay 1h
backend secure
  server one 127.0.0.1:{backend_tls} ssl crt {run}/client.pem ca-file {run}/ca.crt verify required verifyhost localhost pool-max-conn -1 pool-purge-delay 1h
"""
POLICY = """<policies><inbound><base /><rate-limit calls="100000000" renewal-period="300" /></inbound><backend><base />
</backend><outbound><base /></outbound><on-error><base /></on-error></policies>"""
WRK_SCRIPT = """local keys = {}
for line in io.lines("%s") do keys[#keys + 1] = line end
math.randomseed(os.time())
request = function()
  return wrk.format("GET", nil, {["%s"] = keys[math.random(#keys)]})
end
"""


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def run_openssl(folder, *arguments):
    subprocess.run(["openssl", *arguments], cwd=folder, check=True, capture_output=True)


def make_certificates(folder):
    run_openssl(folder, "ecparam", "-name", "prime256v1", "-genkey", "-noout", "-out", "ca.key")
    run_openssl(folder, "req", "-x509", "-new", "-key", "ca.key", "-days", "30", "-subj", "/CN=bench ca", "-out", "ca.crt")
    (folder / "names").write_text("subjectAltName=DNS:localhost,IP:127.0.0.1")
    for name in ("server", "client"):
        run_openssl(folder, "ecparam", "-name", "prime256v1", "-genkey", "-noout", "-out", f"{name}.key")
        run_openssl(folder, "req", "-new", "-key", f"{name}.key", "-subj", "/CN=localhost", "-out", f"{name}.csr")
        run_openssl(folder, "x509", "-req", "-in", f"{name}.csr", "-CA", "ca.crt", "-CAkey", "ca.key", "-CAcreateserial",
                    "-days", "30", "-extfile", "names", "-out", f"{name}.crt")
        pem = (folder / f"{name}.crt").read_text() + (folder / f"{name}.key").read_text()
        (folder / f"{name}.pem").write_text(pem)


def make_keys(folder):
    numbers = random.Random(7)
    keys = [f"{numbers.getrandbits(128):032x}" for _ in range(10_000)]
    (folder / "keys.txt").write_text("".join(key + "\n" for key in keys))
    (folder / "keys.nginx").write_text("".join(f"{key} sub{i};\n" for i, key in enumerate(keys)))
    (folder / "keys.haproxy").write_text("".join(f"{key} sub{i}\n" for i, key in enumerate(keys)))
    (folder / "keys.lua").write_text(WRK_SCRIPT % (folder / "keys.txt", KEY_HEADER))
    return keys


def make_catalog(folder, keys, backend, backend_tls):
    def write(path, text):
        file = folder / "artifacts" / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text)

    def describe(path, properties):
        write(path, json.dumps({"properties": properties}))

    for name, url in (("orders", f"http://127.0.0.1:{backend}/orders"), ("secure", f"https://localhost:{backend_tls}/secure")):
        describe(f"apis/{name}/apiInformation.json",
                 {"displayName": name, "path": name, "protocols": ["http", "https"], "serviceUrl": url})
        write(f"apis/{name}/specification.yaml",
              f'openapi: 3.0.1\ninfo: {{title: {name}, version: "1"}}\npaths:\n  /items/{{id}}:\n    get:\n'
              "      operationId: get-item\n      parameters: [{name: id, in: path, required: true, schema: {type: string}}]\n"
              '      responses: {"200": {description: ok}}\n')
        write(f"apis/{name}/policy.xml", POLICY)
    describe("backends/secure/backendInformation.json",
             {"url": f"https://localhost:{backend_tls}/secure", "protocol": "http",
              "credentials": {"certificateIds": ["bench"]}})
    secrets = ["subscriptions:\n"]
    for i, key in enumerate(keys):
        describe(f"subscriptions/sub{i}/subscriptionInformation.json",
                 {"displayName": f"sub{i}", "scope": "/apis", "state": "active"})
        secrets.append(f'  sub{i}: {{primaryKey: "{key}", secondaryKey: "second-{key}"}}\n')
    (folder / "secrets.yaml").write_text("".join(secrets))
    (folder / "secrets.yaml").chmod(0o600)


def wait_for(port, process):
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline:
        if process.poll() is not None:
            sys.exit(f"{process.args[0]} ended with {process.returncode} before it listened")
        with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), 1):
            return
        time.sleep(0.05)
    sys.exit(f"{process.args[0]} did not listen within a minute")


class Subject:
    def __init__(self, name, command, folder, plain, tls):
        self.name, self.plain, self.tls = name, plain, tls
        with (folder / f"{name}.out").open("wb") as out:
            self.process = subprocess.Popen(command, stdout=out, stderr=subprocess.STDOUT)
        wait_for(plain, self.process)

    def processes(self):
        found, waiting = [], [self.process.pid]
        while waiting:
            one = waiting.pop()
            found.append(one)
            children = pathlib.Path(f"/proc/{one}/task/{one}/children")
            waiting += [int(child) for child in children.read_text().split()] if children.exists() else []
        return found

    def cpu(self):  # nanoseconds
        total = 0
        for one in self.processes():
            for figure in pathlib.Path(f"/proc/{one}/task").glob("*/schedstat"):
                with contextlib.suppress(OSError):
                    total += int(figure.read_text().split()[0])
        return total

    def memory(self):  # PSS, kB
        total = 0
        for one in self.processes():
            rollup = pathlib.Path(f"/proc/{one}/smaps_rollup").read_text()
            total += int(re.search(r"^Pss:\s+(\d+)", rollup, re.M).group(1))
        return total

    def stop(self):
        self.process.terminate()
        self.process.wait(30)


def start_all(build, folder, keys):
    ports = {name: free_port() for name in
             ("backend", "backend_tls", "nginx", "nginx_tls", "haproxy", "haproxy_tls", "gatehouse", "gatehouse_tls")}
    common = {"run": folder, "body": BODY, "denied": DENIED, "backend": ports["backend"], "backend_tls": ports["backend_tls"]}

    def configure(name, text, plain, tls):
        file = folder / f"{name}.conf"
        file.write_text(text.format(name=name, plain=ports[plain], tls=ports[tls], **common))
        return str(file)

    make_catalog(folder, keys, ports["backend"], ports["backend_tls"])
    nginx = shutil.which("nginx") or "/usr/sbin/nginx"
    haproxy = shutil.which("haproxy") or "/usr/sbin/haproxy"
    backend = Subject("backend", [nginx, "-c", configure("backend", NGINX_BACKEND, "backend", "backend_tls")], folder,
                      ports["backend"], ports["backend_tls"])
    ours = [str(build / "app/cli/gatehousectl"), "serve", "--artifacts", str(folder / "artifacts"), "--secrets",
            str(folder / "secrets.yaml"), "--listen", f"127.0.0.1:{ports['gatehouse']}", "--tls-listen",
            f"127.0.0.1:{ports['gatehouse_tls']}", "--certificate", str(folder / "server.crt"), "--key",
            str(folder / "server.key"), "--backend-ca", str(folder / "ca.crt"), "--backend-certificate",
            f"bench={folder}/client.crt,{folder}/client.key", "--log", str(folder / "gatehouse.access")]
    subjects = [
        Subject("nginx", [nginx, "-c", configure("nginx", NGINX_GATEWAY, "nginx", "nginx_tls")], folder, ports["nginx"],
                ports["nginx_tls"]),
        Subject("haproxy", [haproxy, "-f", configure("haproxy", HAPROXY, "haproxy", "haproxy_tls")], folder,
                ports["haproxy"], ports["haproxy_tls"]),
        Subject("gatehouse", ours, folder, ports["gatehouse"], ports["gatehouse_tls"]),
    ]
    return backend, subjects


def measure(subject, command, pattern):
    """CPU microseconds per request that the pattern counts in the command's output, bad answers, requests a second."""
    before = subject.cpu()
    answer = subprocess.run(command, capture_output=True, text=True, check=False)
    spent = subject.cpu() - before
    found = re.search(pattern, answer.stdout)
    if not found or int(found.group(1)) == 0:
        sys.exit(f"{subject.name}: {' '.join(command)}\n{answer.stdout}{answer.stderr}")
    bad = re.search(r"Non-2xx or 3xx responses: (\d+)", answer.stdout)
    rate = re.search(r"Requests/sec:\s+([\d.]+)|, ([\d.]+) req/s", answer.stdout)
    return spent / 1000 / int(found.group(1)), int(bad.group(1)) if bad else 0, float(rate.group(1) or rate.group(2))


def wrk(subject, folder, url, connections, seconds, has_key=True):
    script = ["-s", str(folder / "keys.lua")] if has_key else []
    command = ["wrk", "-t1", f"-c{connections}", f"-d{seconds}s", *script, url]
    return measure(subject, command, r"(\d+) requests in")


def h2load(subject, url, key, seconds):
    command = ["h2load", "-c16", "-m16", f"-D{seconds}", "-H", f"{KEY_HEADER}: {key}", url]
    return measure(subject, command, r"(\d+) succeeded")


def works(folder, keys, seconds):
    """Name of a row, whether each answer must be 2xx, and how one measurement of it is made."""
    path = "/items/42?x=1"
    for connections in (1, 16, 64, 512):
        yield (f"plain, {connections}", True,
               lambda s, c=connections: wrk(s, folder, f"http://127.0.0.1:{s.plain}/orders{path}", c, seconds))
    yield "tls, 64", True, lambda s: wrk(s, folder, f"https://127.0.0.1:{s.tls}/orders{path}", 64, seconds)
    yield "mtls, 64", True, lambda s: wrk(s, folder, f"https://127.0.0.1:{s.tls}/secure{path}", 64, seconds)
    yield "h2, 16x16", True, lambda s: h2load(s, f"https://127.0.0.1:{s.tls}/orders{path}", keys[0], seconds)
    yield "denied, 64", False, lambda s: wrk(s, folder, f"http://127.0.0.1:{s.plain}/orders{path}", 64, seconds, False)


def report(name, figures, rates):
    base = figures["nginx"]
    print(f"{name}:")
    for subject, rounds in figures.items():
        to = {"nginx": base, "haproxy": figures["haproxy"]}
        ratios = "  ".join(f"/{other} {statistics.median(a / b for a, b in zip(rounds, values)):.2f}"
                           for other, values in to.items())
        rate = statistics.median(a / b for a, b in zip(rates[subject], rates["nginx"]))
        print(f"  {subject:10} {statistics.median(rounds):7.1f} us CPU a request  {ratios}  served /nginx {rate:.2f}")
    sys.stdout.flush()


def percentiles(folder, url, key, seconds):
    """p50 and p99 in microseconds at RATE requests a second over LATENCY_CLIENTS kept connections."""
    log = folder / "latency.log"
    log.unlink(missing_ok=True)
    command = ["h2load", "--h1", f"-c{LATENCY_CLIENTS}", f"--rps={RATE // LATENCY_CLIENTS}", f"-D{seconds}",
               f"--log-file={log}", "-H", f"{KEY_HEADER}: {key}", url]
    answer = subprocess.run(command, capture_output=True, text=True, check=False)
    lines = [line.split("\t") for line in log.read_text().splitlines()] if log.exists() else []
    times = sorted(int(taken) for _, status, taken in lines if status == "200")
    if not times or len(times) < len(lines):
        sys.exit(f"{' '.join(command)}\n{len(times)} of {len(lines)} were answered with 200\n{answer.stdout}{answer.stderr}")
    return times[len(times) // 2], times[len(times) * 99 // 100]


def report_latency(folder, backend, subjects, key, seconds, rounds):
    path = "/items/42?x=1"
    added = {subject.name: [] for subject in subjects}
    bare = []
    for _ in range(rounds):
        base = percentiles(folder, f"http://127.0.0.1:{backend.plain}{path}", key, seconds)
        bare.append(base)
        for subject in subjects:
            times = percentiles(folder, f"http://127.0.0.1:{subject.plain}/orders{path}", key, seconds)
            added[subject.name].append([through - alone for through, alone in zip(times, base)])
    p50, p99 = (statistics.median(each) for each in zip(*bare))
    print(f"latency at {RATE}/s, the backend alone: p50 {p50:.0f} us, p99 {p99:.0f} us")
    for name, figures in added.items():
        p50, p99 = (statistics.median(each) for each in zip(*figures))
        print(f"  {name:10} adds {p50:7.0f} us to p50, {p99:7.0f} us to p99")
    sys.stdout.flush()


def tls_client():
    context = ssl.create_default_context()
    context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
    context.minimum_version = ssl.TLSVersion.TLSv1_3
    return context


def shake_hands(port, count, is_resumed):
    context = tls_client()
    session = None
    if is_resumed:
        with context.wrap_socket(socket.create_connection(("127.0.0.1", port))) as first:
            first.sendall(b"GET / HTTP/1.1\r\nHost: h\r\n\r\n")
            first.recv(1 << 16)  # its tickets come first
            session = first.session
    for _ in range(count):
        with context.wrap_socket(socket.create_connection(("127.0.0.1", port)), session=session) as one:
            if one.session_reused != is_resumed:
                sys.exit(f"port {port}: a handshake was{'' if one.session_reused else ' not'} resumed")
            one.shutdown(socket.SHUT_WR)
            with contextlib.suppress(OSError):
                while one.recv(1 << 16):
                    pass


def report_handshakes(subjects, rounds):
    for name, is_resumed in (("new", False), ("resumed", True)):
        figures = {subject.name: [] for subject in subjects}
        for _ in range(rounds):
            for subject in subjects:
                before = subject.cpu()
                shake_hands(subject.tls, HANDSHAKES, is_resumed)
                figures[subject.name].append((subject.cpu() - before) / 1e9 / HANDSHAKES)
        print(f"TLS 1.3 handshakes, {name}:")
        for subject, costs in figures.items():
            ratio = statistics.median(a / b for a, b in zip(figures["nginx"], costs))
            print(f"  {subject:10} {1 / statistics.median(costs):7.0f} a CPU second  /nginx {ratio:.2f}")
        sys.stdout.flush()


def report_memory(folder, subjects, seconds):
    print(f"memory, PSS of all processes in MB after {seconds} s of load, then with 512 TLS connections:")
    for subject in subjects:
        wrk(subject, folder, f"http://127.0.0.1:{subject.plain}/orders/items/42?x=1", 64, seconds)
        idle = subject.memory()
        held = hold_tls(subject.tls, 512)
        print(f"  {subject.name:10} {idle / 1024:6.1f} {subject.memory() / 1024:6.1f}", flush=True)
        for one in held:
            one.close()


def hold_tls(port, count):
    context = tls_client()
    return [context.wrap_socket(socket.create_connection(("127.0.0.1", port))) for _ in range(count)]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("build", type=pathlib.Path)
    parser.add_argument("--seconds", type=int, default=3)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--load", type=int, default=60, help="seconds of load before memory is looked at")
    parser.add_argument("--only", default="plain,tls,mtls,h2,denied,latency,handshakes,memory")
    arguments = parser.parse_args()
    wanted = set(arguments.only.split(","))
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        make_certificates(folder)
        keys = make_keys(folder)
        backend, subjects = start_all(arguments.build, folder, keys)
        try:
            for row, must_be_fine, take in works(folder, keys, arguments.seconds):
                if row.split(",")[0] not in wanted:
                    continue
                figures = {subject.name: [] for subject in subjects}
                rates = {subject.name: [] for subject in subjects}
                for _ in range(arguments.rounds):
                    for subject in subjects:
                        figure, bad, rate = take(subject)
                        if must_be_fine and bad:
                            sys.exit(f"{subject.name}: {bad} answers of '{row}' were no 2xx")
                        figures[subject.name].append(figure)
                        rates[subject.name].append(rate)
                report(row, figures, rates)
            if "latency" in wanted:
                report_latency(folder, backend, subjects, keys[0], arguments.seconds, arguments.rounds)
            if "handshakes" in wanted:
                report_handshakes(subjects, arguments.rounds)
            if "memory" in wanted:
                report_memory(folder, subjects, arguments.load)
        finally:
            for subject in [*subjects, backend]:
                subject.stop()


if __name__ == "__main__":
    main()
