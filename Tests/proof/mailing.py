"""An office that sends the notices of an annual report, driven over HTTP. Standard library only."""
import os
import re
import signal
import subprocess
import time
import uuid

from office import PROGRAM, Office, Visitor


class Mailing(Office):
    """An office that sends mail to a port of this machine."""

    mail = None
    host = "127.0.0.1"
    security = ("none",)

    def start(self):
        self.process = subprocess.Popen(
            [PROGRAM, "serve", "--data", self.folder, "--port", str(self.port), "--smtp", f"{self.host}:{self.mail}",
             "--smtp-security", *self.security, "--mail-from", "clery@hartwell.example", "--site", "https://clery.hartwell.example"],
            stdout=self.log, stderr=self.log, env={**os.environ, "OPENCLERY_MAIL_PATIENCE": "3"})
        while True:
            try:
                with Visitor(self) as visitor:
                    if visitor.get("/health").status == 200:
                        return
            except OSError:
                if self.process.poll() is not None:
                    raise SystemExit(f"The office does not start any more: exit {self.process.returncode}.")
            time.sleep(0.01)

    def courier(self):
        """The process that hands the notices over, a child of the server: of whichever thread began it."""
        found = []
        for thread in os.listdir(f"/proc/{self.process.pid}/task"):
            try:
                with open(f"/proc/{self.process.pid}/task/{thread}/children", encoding="ascii") as file:
                    found += [int(child) for child in file.read().split()]
            except OSError:
                pass
        return found

    def kill_all(self):
        """Ends the server and its courier where they stand."""
        for child in self.courier():
            os.kill(child, signal.SIGKILL)
        return self.kill()

    def forget_peak(self):
        """Begins to count the memory anew: the hash of a password at sign-in takes 128 MB for a moment, by design."""
        with open(f"/proc/{self.process.pid}/clear_refs", "w", encoding="ascii") as file:
            file.write("5")

    def peak(self):
        """The most memory that the server and its courier have had together, in KB."""
        most = 0
        for process in [self.process.pid, *self.courier()]:
            with open(f"/proc/{process}/status", encoding="ascii") as lines:
                most += next((int(line.split()[1]) for line in lines if line.startswith("VmHWM")), 0)
        return most


def send_file(visitor, path, fields, name, text):
    """A form with a file in it."""
    line = uuid.uuid4().hex
    parts = [f'--{line}\r\nContent-Disposition: form-data; name="{key}"\r\n\r\n{value}\r\n'
             for key, value in {"form": visitor.form, **fields}.items()]
    parts.append(f'--{line}\r\nContent-Disposition: form-data; name="file"; filename="{name}"\r\n'
                 f"Content-Type: text/csv\r\n\r\n{text}\r\n--{line}--\r\n")
    return visitor.ask("POST", path, "".join(parts).encode(), {"Content-Type": f"multipart/form-data; boundary={line}"})


def people(count):
    """Every hundredth has an address that a bad mail server never takes."""
    rows = ["Email,Name,Affiliation,ID"]
    for number in range(count):
        address = f"{'never' if number % 100 == 99 else 'person'}{number}@students.hartwell.example"
        rows.append(f'{address},"Person, Number {number}",{"staff" if number % 7 == 0 else "student"},{100000 + number}')
    return "\r\n".join(rows) + "\r\n"


def prepare(visitor, count, rate=1_000_000):
    """Makes a notice with a list; gives its address."""
    made = visitor.post("/office/delivery/new", {
        "year": "2026", "title": "Hartwell College 2026 annual security report",
        "url": "https://clery.hartwell.example/reports/2026.pdf", "document": "ab" * 32})
    place = made.headers["Location"]
    sent = send_file(visitor, f"{place}/people", {"usual": "s"}, "people.csv", people(count))
    if sent.status != 303:
        raise SystemExit(f"The list was answered with {sent.status}.")
    waiting = sent.headers["Location"]
    page = visitor.get(waiting).text
    chosen = dict(re.findall(r'<select id="(\w+)".*?<option value="(\d+)" selected', page, re.S))
    taken = visitor.post(waiting, {"what": "take", "usual": "s", "email": "0", "name": "1", "kind": "2", "number": "3"})
    if taken.status != 303 or not chosen:
        raise SystemExit(f"The list was not taken in: {taken.status}.")
    visitor.post(place, {"what": "pace", "rate": str(rate)})
    return place


def state(visitor, place):
    page = visitor.get(place).text
    open_ = re.search(r"Still to be sent</dt><dd>(\d+)", page)
    return ("all handed over" in page, int(open_.group(1)) if open_ else -1)
