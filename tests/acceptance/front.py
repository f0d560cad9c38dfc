#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Judges the front of `gatehousectl serve` with clients of others: curl, nghttp, h2load, wrk, python3-websockets,
slowhttptest, sslscan and openssl. GATEHOUSECTL names the program; arguments choose tests. GATEHOUSE_BIG is how many MiB a
large body has (1024 unless it says another); a client that is not there skips its test.
"""
import closing
import gateway
# One file per thing that is judged; add a new one here.
import front_certificates  # noqa: F401
import front_clients  # noqa: F401
import front_slow  # noqa: F401
import front_streams  # noqa: F401

if __name__ == "__main__":
    gateway.require_binary()
    closing.run_and_exit("front_clients", "front_streams", "front_certificates", "front_slow")
