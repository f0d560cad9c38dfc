#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What ten simple policies add to a plain request, counted in instructions: the same on a busy machine.

    policies.py BUILD [--requests N]

The gateway runs under callgrind with two APIs that go to the same backend, one without policies of its own and one with
ten simple ones. Each serves the same requests over one kept connection; the figures are instructions per request of all
of its threads. Ends with 1 when ten policies cost more than a tenth of a plain request.
"""
import argparse
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

import gateway

TEN = """<check-header name="X-Tenant" failed-check-httpcode="403" failed-check-error-message="No tenant" ignore-case="true" />
<ip-filter action="allow"><address-range from="127.0.0.0" to="127.0.0.255" /></ip-filter>
<set-variable name="tenant" value="contoso" />
<set-variable name="region" value="west" />
<set-header name="X-Forwarded-Proto" exists-action="override"><value>https</value></set-header>
<set-header name="X-Gateway" exists-action="override"><value>gatehouse</value></set-header>
<set-header name="X-Request-Id" exists-action="skip"><value>none</value></set-header>
<set-header name="X-Internal" exists-action="delete" />
<set-query-parameter name="api-version" exists-action="override"><value>2024-05-01</value></set-query-parameter>
<rewrite-uri template="/v2/items/42" copy-unmatched-params="true" />"""
MOST = 0.1
ROUNDS = 3


def add_api(folder, backend):
    """The bench's catalog has the plain API; this is the same with ten policies more."""
    source, target = folder / "artifacts/apis/orders", folder / "artifacts/apis/ten"
    shutil.copytree(source, target)
    information = (target / "apiInformation.json").read_text().replace('"orders"', '"ten"')
    (target / "apiInformation.json").write_text(information.replace(f":{backend}/orders", f":{backend}/ten"))
    policy = (target / "policy.xml").read_text()
    (target / "policy.xml").write_text(policy.replace("</inbound>", TEN + "</inbound>"))


def control(process, *arguments):
    subprocess.run(["callgrind_control", *arguments, str(process.pid)], check=True, capture_output=True, timeout=60)


def instructions(folder, process):
    """Since the counters were set to zero."""
    before = set(folder.glob("profile.*"))
    control(process, "-d")
    total = 0
    for file in set(folder.glob("profile.*")) - before:
        total += sum(int(figure) for figure in re.findall(r"^totals: (\d+)", file.read_text(), re.M))
    return total


def load(port, api, key, requests):
    command = ["h2load", "--h1", "-c1", "-n", str(requests), "-H", f"{gateway.KEY_HEADER}: {key}", "-H", "X-Tenant: contoso",
               "-H", "Accept: application/json", f"http://127.0.0.1:{port}/{api}/items/42?x=1"]
    answer = subprocess.run(command, capture_output=True, text=True, check=False).stdout
    if f"status codes: {requests} 2xx" not in answer:
        sys.exit(f"not every request to {api} was answered with 2xx:\n{answer}")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("build", type=pathlib.Path)
    parser.add_argument("--requests", type=int, default=2000)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        gateway.make_certificates(folder)
        keys = gateway.make_keys(folder)[:100]
        ports = {one: gateway.free_port() for one in ("backend", "backend_tls", "front")}
        gateway.make_catalog(folder, keys, ports["backend"], ports["backend_tls"])
        add_api(folder, ports["backend"])
        config = folder / "backend.conf"
        config.write_text(gateway.NGINX_BACKEND.format(name="backend", plain=ports["backend"], tls=ports["backend_tls"],
                                                       run=folder, body=gateway.BODY))
        backend = gateway.Subject("backend", [shutil.which("nginx") or "/usr/sbin/nginx", "-c", str(config)], folder,
                                  ports["backend"], ports["backend_tls"])
        # valgrind lets no other thread run while one waits for an io_uring: it would not stop in time
        command = ["env", "GATEHOUSE_DRIVER=epoll", "valgrind", "--tool=callgrind", "--instr-atstart=no", f"--callgrind-out-file={folder}/profile",
                   str(arguments.build / "app/cli/gatehousectl"), "serve", "--artifacts", str(folder / "artifacts"),
                   "--secrets", str(folder / "secrets.yaml"), "--backend-ca", str(folder / "ca.crt"),
                   "--backend-certificate", f"bench={folder}/client.crt,{folder}/client.key",
                   "--listen", f"127.0.0.1:{ports['front']}", "--log", str(folder / "access")]
        ours = gateway.Subject("gatehouse", command, folder, ports["front"], ports["front"])
        try:
            figures = {}
            for api in ("orders", "ten") * ROUNDS:
                load(ports["front"], api, keys[0], 50)
                control(ours.process, "-i", "on")
                control(ours.process, "-z")
                load(ports["front"], api, keys[0], arguments.requests)
                counted = instructions(folder, ours.process) / arguments.requests
                figures[api] = min(counted, figures.get(api, counted)) # what else happens meanwhile only adds
                control(ours.process, "-i", "off")
        finally:
            ours.stop()
            backend.stop()
    more = figures["ten"] - figures["orders"]
    ratio = more / figures["orders"]
    print(f"plain {figures['orders']:,.0f} instructions a request; ten simple policies {more:,.0f} more: {ratio:.3f} (at most {MOST})")
    return 0 if ratio <= MOST else 1


if __name__ == "__main__":
    sys.exit(main())
