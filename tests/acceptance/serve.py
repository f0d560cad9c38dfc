#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Judges `gatehousectl serve` with curl and raw sockets. GATEHOUSECTL names the program; arguments choose tests.

    GATEHOUSECTL=build/app/cli/gatehousectl python3 tests/acceptance/serve.py [KeysTest RoutingTest.test_rows …]
"""
import closing
import gateway
# One file per thing that is judged; add a new one here.
import serve_backends  # noqa: F401
import serve_changes  # noqa: F401
import serve_command  # noqa: F401
import serve_limits  # noqa: F401
import serve_log  # noqa: F401
import serve_messages  # noqa: F401
import serve_tables  # noqa: F401
import serve_tls  # noqa: F401

if __name__ == "__main__":
    gateway.require_binary()
    closing.run_and_exit("serve_tables", "serve_limits", "serve_messages", "serve_tls", "serve_backends", "serve_log",
                         "serve_changes", "serve_command")
