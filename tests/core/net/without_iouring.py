#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs a program where io_uring is not permitted, as in many containers: io_uring_setup fails with EPERM.

    without_iouring.py PROGRAM [argument…]
"""
import ctypes
import os
import struct
import sys

SET_NO_NEW_PRIVILEGES, SET_SECCOMP, MODE_FILTER = 38, 22, 2
LOAD_WORD, JUMP_IF_EQUAL, RETURN = 0x20, 0x15, 0x06
REFUSE, ALLOW = 0x00050000 | 1, 0x7fff0000  # an errno of 1: EPERM
IO_URING_SETUP = 425  # on every architecture


class Program(ctypes.Structure):
    _fields_ = [("count", ctypes.c_ushort), ("filter", ctypes.c_char_p)]


def main():
    rules = b"".join(struct.pack("HBBI", *rule) for rule in (
        (LOAD_WORD, 0, 0, 0), (JUMP_IF_EQUAL, 0, 1, IO_URING_SETUP), (RETURN, 0, 0, REFUSE), (RETURN, 0, 0, ALLOW)))
    library = ctypes.CDLL(None, use_errno=True)
    program = Program(4, rules)
    if library.prctl(SET_NO_NEW_PRIVILEGES, 1, 0, 0, 0) or library.prctl(SET_SECCOMP, MODE_FILTER, ctypes.byref(program)):
        sys.exit(f"no filter of system calls: {os.strerror(ctypes.get_errno())}")
    os.execv(sys.argv[1], sys.argv[1:])


if __name__ == "__main__":
    main()
