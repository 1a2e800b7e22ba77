#!/usr/bin/env python3
"""Kills the office at random points while 16 clients send reports; each report sent must be there once, and no more.

A client that gets no answer sends the same form again to the next process, as a browser would. KILLS (200) says how often.
"""
import http.client
import os
import random
import re
import sqlite3
import sys
import threading
import time

from office import Office, Visitor

KILLS = int(os.environ.get("KILLS", "200"))
CLIENTS = 16
seed = int(os.environ.get("SEED", str(random.randrange(1 << 30))))
dice = random.Random(seed)


class Client(threading.Thread):
    """Sends one report after another; remembers what was acknowledged, by the mark of the form."""

    def __init__(self, office, number, cookie, form):
        super().__init__(daemon=True)
        self.office, self.number, self.cookie, self.form = office, number, cookie, form
        self.acknowledged, self.count, self.cut, self.ending = {}, 0, 0, threading.Event()

    def visitor(self):
        visitor = Visitor(self.office)
        visitor.cookie, visitor.form = self.cookie, self.form
        return visitor

    def send(self, visitor, mark):
        said = visitor.post("/report", {"what": f"Somebody took a bicycle ({mark}).", "teller": "csa", "mark": mark})
        if said.status != 200:
            raise SystemExit(f"A report was answered with {said.status}.")
        return re.search(r"R-\d\d-\d+", said.text).group(0)

    def run(self):
        visitor = self.visitor()
        while not self.ending.is_set():
            self.count += 1
            mark = f"kill{self.number:04d}{self.count:024d}"
            while mark not in self.acknowledged:
                try:
                    self.acknowledged[mark] = self.send(visitor, mark)
                except (OSError, http.client.HTTPException) as fault:
                    # Refused: between two processes. Anything else: the process died with the report in its hands.
                    self.cut += not isinstance(fault, ConnectionRefusedError)
                    time.sleep(0.01)
                    visitor.client.close()
                    visitor = self.visitor()


def main():
    office = Office()
    office.start()
    with Visitor(office) as visitor:
        visitor.sign_in()
        cookie, form = visitor.cookie, visitor.form
    clients = [Client(office, number, cookie, form) for number in range(CLIENTS)]
    for client in clients:
        client.start()
    killed = 0
    begun = time.monotonic()
    for _ in range(KILLS):
        time.sleep(dice.uniform(0.005, 0.15))
        killed += office.kill()
        office.start()
    for client in clients:
        client.ending.set()
    for client in clients:
        client.join(60)
        if client.is_alive():
            sys.exit("A client did not end.")
    # Every acknowledged form, sent once more, is the report that it was.
    sent = {mark: number for client in clients for mark, number in client.acknowledged.items()}
    again = clients[0].visitor()
    for mark in dice.sample(sorted(sent), min(300, len(sent))):
        number = clients[0].send(again, mark)
        if number != sent[mark]:
            sys.exit(f"A form sent twice is two reports: {sent[mark]} and {number}.")
    office.stop()
    kept = [row[0] for row in sqlite3.connect(f"file:{office.folder}/openclery.sqlite?mode=ro", uri=True)
            .execute("SELECT number FROM reports")]
    lost = set(sent.values()) - set(kept)
    verdict = office.run("verify")
    print(f"{killed} kills in {time.monotonic() - begun:.0f} s, seed {seed}: {len(sent)} reports acknowledged, "
          f"{len(kept)} kept, {sum(client.cut for client in clients)} cut off on their way, {len(lost)} lost.")
    if killed == 0 or killed < KILLS:
        sys.exit(f"Only {killed} of {KILLS} kills were kills: this proves nothing.")
    if sum(client.cut for client in clients) == 0:
        sys.exit("No kill met a report on its way: this proves nothing.")
    if lost or len(set(sent.values())) != len(sent) or sorted(kept) != sorted(sent.values()):
        sys.exit("Reports were lost or doubled.")
    if verdict.returncode:
        sys.exit("verify: " + verdict.stdout + verdict.stderr)
    office.remove()


main()
