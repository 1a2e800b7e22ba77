#!/usr/bin/env python3
"""Imports a log of N rows into a new office, and with `sqlite3 .import` into one table, in turn.

OpenClery parses, maps and decides each row, seals its narrative, writes the register, the log and the statistics,
and is on the disk (WAL, synchronous FULL) when it ends. sqlite3 puts the cells into one table, with the same
journal mode. Each round begins with an empty folder. A round of fdatasync writes is timed before and after.
"""
import os
import sqlite3
import statistics
import subprocess
import sys
import time

sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
import measure


def disk_rate():
    """4 KiB writes with fdatasync, a second."""
    path = os.path.join(measure.WORK, "sync")
    file = os.open(path, os.O_CREAT | os.O_WRONLY)
    end, count = time.perf_counter() + 1, 0
    while time.perf_counter() < end:
        os.pwrite(file, bytes(4096), count % 64 * 4096)
        os.fdatasync(file)
        count += 1
    os.close(file)
    os.remove(path)
    return count


def peer(path):
    database = os.path.join(measure.WORK, "peer.sqlite")
    measure.remove(database)
    script = f"PRAGMA journal_mode=WAL;\nPRAGMA synchronous=FULL;\n.mode csv\n.import {path} log\n"
    figures = measure.run(["sqlite3", database], stdin=text(script), stdout=subprocess.DEVNULL)
    count = sqlite3.connect(database).execute("SELECT count(*) FROM log").fetchone()[0]
    measure.remove(database)
    return figures, count


def text(script):
    read, write = os.pipe()
    os.write(write, script.encode())
    os.close(write)
    return read


def main():
    program, path = measure.openclery(), measure.rows_file()
    folder = os.path.join(measure.WORK, "import")
    megabytes = os.path.getsize(path) / 1e6
    print(f"Import of {measure.ROWS:,} rows, {megabytes:.0f} MB; disk {disk_rate():,} fdatasync/s before")
    ours, peers = [], []
    for _ in range(measure.ROUNDS):
        measure.new_office(program, folder)
        os.sync()
        ours.append(measure.import_rows(program, folder, path))
        size = os.path.getsize(os.path.join(folder, "openclery.sqlite")) / 1e6
        measure.remove(folder)
        os.sync()
        figures, count = peer(path)
        if count != measure.ROWS:
            sys.exit(f"sqlite3 kept {count} rows of {measure.ROWS}")
        peers.append(figures)
    print(f"  disk {disk_rate():,} fdatasync/s after; the office is {size:.0f} MB")
    a = measure.compare("import against sqlite3 .import (wall)", [r[0] for r in ours], [r[0] for r in peers], 5)
    b = measure.compare("import against sqlite3 .import (CPU)", [r[1] for r in ours], [r[1] for r in peers], 5)
    memory = max(r[2] for r in ours)
    measure.bound("peak memory", memory, 300, "MB")
    print(f"  {measure.ROWS / statistics.median(r[0] for r in ours):,.0f} rows/s; sqlite3 peak memory {max(r[2] for r in peers):.0f} MB")
    measure.note("import", {"rows": measure.ROWS, "against": [a, b], "memory": round(memory)})
    measure.done()


main()
