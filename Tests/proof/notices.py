#!/usr/bin/env python3
"""Notices of the annual report to a mail server that refuses, stalls and hangs up, while the office is killed at random.

Each person gets the notice: none is lost. A message is handed over twice only when the mail server took it and never
answered, and then under the same Message-ID. When the server is killed, its courier waits for the answers of what is on
its way: a kill doubles nothing. Killed together with its courier, as by a power cut, it may double one message for each
of eight connections. NOTICES (2000), KILLS (5), SEED. Ends with 1 when a notice is lost, or doubled without a reason.
"""
import collections
import http.client
import os
import random
import sys
import time

from badmail import Mailbox
from mailing import Mailing, prepare, state
from office import Visitor

NOTICES = int(os.environ.get("NOTICES", "2000"))
KILLS = int(os.environ.get("KILLS", "5"))
FAULTY = os.environ.get("FAULTY", "yes") == "yes"
MEMORY = 150 << 10
seed = int(os.environ.get("SEED", str(random.randrange(1 << 30))))
dice = random.Random(seed)


def main(notices, whole):
    """`whole`: the courier is killed too."""
    box = Mailbox(seed, *((0.02, 0, 0.0005, 0.002) if FAULTY else ()))
    Mailing.mail = box.port
    office = Mailing()
    office.start()
    visitor = Visitor(office)
    visitor.sign_in()
    office.forget_peak()
    place = prepare(visitor, notices)
    cookie, form = visitor.cookie, visitor.form
    begun = time.monotonic()
    started = visitor.post(place, {"what": "start"})
    if started.status != 303:
        raise SystemExit(f"The notice was not started: {started.status}.")
    killed, met, peak = 0, 0, 0
    # Spread over the sending: the next kill comes when another part of the messages was taken.
    marks = sorted(dice.uniform(0.02, 0.95) * notices for _ in range(KILLS))
    for mark in marks:
        limit = time.monotonic() + 300
        while len(box.taken) < mark and time.monotonic() < limit:
            time.sleep(0.001)
        time.sleep(dice.uniform(0, 0.02))
        peak = max(peak, office.peak())
        before = len(box.taken)
        killed += office.kill_all() if whole else office.kill()
        met += before < notices
        visitor.client.close()
        office.start()
    limit = time.monotonic() + 600
    done = False
    while not done and time.monotonic() < limit:
        time.sleep(0.3)
        visitor = Visitor(office)
        visitor.cookie, visitor.form = cookie, form
        try:
            done, _ = state(visitor, place)
        except (OSError, http.client.HTTPException):
            pass
        finally:
            visitor.client.close()
    took = time.monotonic() - begun
    peak = max(peak, office.peak())
    office.stop()
    verdict = office.run("verify")
    times = collections.Counter(box.taken)
    never = notices // 100
    lost = notices - never - len(times)
    doubled = {mark for mark, count in times.items() if count > 1}
    unexplained = len(doubled - box.unanswered)
    print(f"{notices} notices, {killed} kills{' of all' if whole else ''}, seed {seed}, {took:.0f} s: {len(times)} people reached, {len(box.refused)} of {never} "
          f"refused for good, {lost} lost. The server stalled {box.stalled} and hung up {box.dropped} times, "
          f"{len(box.unanswered)} answers it never gave. Handed over twice under one Message-ID: {len(doubled)}, "
          f"{unexplained} of them by kills. Memory at most {peak / 1024:.0f} MB.")
    faults = []
    if not done:
        faults.append("The notice did not come to its end.")
    if killed < KILLS or met < KILLS:
        faults.append("Not every kill met messages on their way: this proves less than it says.")
    if lost or len(box.refused) != never:
        faults.append("Notices were lost.")
    if unexplained > (8 * KILLS if whole else 0):
        faults.append("More were doubled than were between the content and its answer.")
    if verdict.returncode:
        faults.append("verify: " + verdict.stdout + verdict.stderr)
    if peak > MEMORY:
        faults.append("It took more than 150 MB.")
    for word in ("person1@", "person7@", "Person, Number"):
        for end in ("", "-wal"):
            path = f"{office.folder}/openclery.sqlite{end}"
            if os.path.exists(path) and word.encode() in open(path, "rb").read():
                faults.append("An address or a name stands in the file in the clear.")
    if faults:
        sys.exit("\n".join(faults))
    office.remove()


main(NOTICES, whole=False)
main(max(200, NOTICES // 4), whole=True)
