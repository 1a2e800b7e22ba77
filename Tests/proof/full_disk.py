#!/usr/bin/env python3
"""A warning goes out on a disk that is full to the last byte: the reserve of the office is let go for it.

On a file system of its own in memory (it needs the right to mount; without it, it says so and proves nothing). Each
time the disk is filled, an exercise is sent, and all of it must arrive; then room is made, and the reserve must come
back. TIMES (3), PEOPLE (3000).
"""
import os
import subprocess
import sys
import tempfile
import time

TIMES = int(os.environ.get("TIMES", "3"))
PEOPLE = int(os.environ.get("PEOPLE", "3000"))
if "FULL_DISK" not in os.environ:
    place = tempfile.mkdtemp(prefix="openclery-full-")
    tried = subprocess.run(["unshare", "-m", "mount", "-t", "tmpfs", "-o", "size=256m", "tmpfs", place], capture_output=True)
    if tried.returncode:
        print("No file system can be mounted here, so a full disk is not proved:", tried.stderr.decode().strip())
        sys.exit(0)
    script = 'mount -t tmpfs -o size=256m tmpfs "$FULL_DISK" && exec "$@"'
    code = subprocess.run(["unshare", "-m", "sh", "-c", script, "sh", sys.executable, os.path.abspath(__file__)],
                          env={**os.environ, "FULL_DISK": place}).returncode
    os.rmdir(place)
    sys.exit(code)

from alerts_driver import Driver, ask, wait
from badmail import Mailbox
from mailing import Mailing

faults = []
box = Mailbox(1)
Mailing.mail = box.port
office = Mailing(within=os.environ["FULL_DISK"])
reserve = f"{office.folder}/openclery.reserve"
office.start()
driver = Driver(office)
driver.say("gateway smtp 5000")
driver.say(f"people {PEOPLE}")
expected = PEOPLE - PEOPLE // 100
let_go = 0
for _ in range(TIMES):
    limit = time.monotonic() + 10
    while not os.path.exists(reserve) and time.monotonic() < limit:
        time.sleep(0.1)
    if not os.path.exists(reserve):
        sys.exit("The reserve was not made.")
    filler = os.path.join(os.environ["FULL_DISK"], "filler")
    with open(filler, "wb", buffering=0) as file:
        for size in (1 << 20, 1 << 12, 1):
            try:
                while True:
                    file.write(b"x" * size)
            except OSError:
                pass
    before = len(box.taken)
    number, _ = driver.send("mail")
    if not wait(office, number, 60, faults):
        break
    arrived = len(set(box.taken[before:]))
    sent = ask(office, "SELECT sum(sent) FROM alert_results WHERE alert = ?", number)[0][0]
    if arrived != expected or sent != expected:
        faults.append(f"Of {expected} messages {arrived} arrived and {sent} were kept.")
    let_go += not os.path.exists(reserve)
    os.remove(filler)
print(f"{TIMES} exercises to {PEOPLE} people on a full disk; the reserve was let go {let_go} times.")
if not let_go:
    faults.append("The disk was never full enough to need the reserve: this proves nothing.")
driver.process.stdin.close()
driver.process.wait()
office.stop()
verdict = office.run("verify")
if verdict.returncode:
    faults.append("verify: " + verdict.stdout + verdict.stderr)
if faults:
    sys.exit("\n".join(faults))
