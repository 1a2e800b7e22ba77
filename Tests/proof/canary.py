#!/usr/bin/env python3
"""Puts a word of its own into every confidential field of 10,000 incidents and 2,000 reports, then looks for these
words everywhere they must not be: every public page, export and PDF, what the process says, the raw files, the backup.

A second word, in fields that are public, must be found: it shows that the search can find. COUNT changes the 10,000.
"""
import concurrent.futures
import html
import itertools
import os
import re
import secrets
import struct
import subprocess
import sys
import time
import zlib

from office import Office, Visitor

COUNT = int(os.environ.get("COUNT", "10000"))
# A fifth as many reports come in over HTTP, which takes longest.
REPORTS = int(os.environ.get("REPORTS", str(COUNT // 5)))
CLIENTS = 8
# No word of any language, and nothing that a number or a code of the house looks like.
SECRET, OPEN = "Zqxk" + secrets.token_hex(4), "Wvjq" + secrets.token_hex(4)
numbers = itertools.count(1)
PROFILE = """
name: canary
title: A log with a word in every field
columns: {number: Number, nature: Nature, reported: Reported, occurred: Occurred, location: Place, disposition: Disposition, narrative: Narrative}
dates: [M/d/yyyy H:mm]
natures: [{words: [Burglary], is: burglary}]
dispositions: [{words: [Open], core: open}]
"""
found = []


def secret():
    return f"{SECRET}n{next(numbers)}"


def look(where, content, word=SECRET):
    """Looks for the word in bytes, in the ways in which bytes may hold it."""
    data = content if isinstance(content, bytes) else content.encode()
    for form in (word.encode(), word.encode("utf-16-le"), word.encode("utf-16-be"), word.encode().hex().encode()):
        if form in data:
            if word == SECRET:
                found.append(where)
            return True
    return False


def picture():
    """A picture of one dot with a word in its text, which is taken out when it comes."""
    def chunk(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    return (b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", 1, 1, 8, 0, 0, 0, 0))
            + chunk(b"tEXt", b"Author\0" + secret().encode()) + chunk(b"IDAT", zlib.compress(b"\0\0")) + chunk(b"IEND", b""))


def tell_with_picture(visitor, i):
    """A report with a file, whose name is a secret too."""
    parts = {"form": visitor.form, "mark": f"picture{i:025d}", "what": f"Seen {secret()}", "teller": "csa"}
    body = b"".join(f'--zzz\r\nContent-Disposition: form-data; name="{name}"\r\n\r\n{value}\r\n'.encode() for name, value in parts.items())
    body += (f'--zzz\r\nContent-Disposition: form-data; name="files"; filename="{secret()}.png"\r\n'
             "Content-Type: image/png\r\n\r\n").encode() + picture() + b"\r\n--zzz--\r\n"
    said = visitor.ask("POST", "/report", body, {"Content-Type": "multipart/form-data; boundary=zzz"})
    if said.status != 200 or "1 file" not in said.text and "file" not in said.text:
        sys.exit(f"A report with a picture was answered with {said.status}.")


def fill(office):
    """The incidents by an import, the reports at the public form by somebody signed in (who is no flood)."""
    log = os.path.join(office.folder, "..", "log.csv")
    profile = os.path.join(office.folder, "..", "profile.yaml")
    with open(profile, "w") as file:
        file.write(PROFILE)
    with open(log, "w") as file:
        file.write("Number,Nature,Reported,Occurred,Place,Disposition,Narrative\n")
        for i in range(COUNT):
            file.write(f"26-{i:05d},Burglary,{1 + i % 9}/{1 + i % 28}/2026 9:30,{1 + i % 9}/{1 + i % 28}/2026 8:00,"
                       f"Hall {OPEN} {i % 90},Open,The resident {secret()} said so.\n")
    said = office.run("import", "log", log, "--profile", profile)
    look("what the import says", said.stdout + said.stderr)
    os.remove(log)
    office.start()
    with Visitor(office) as visitor:
        visitor.sign_in()
        cookie, form = visitor.cookie, visitor.form

    def tell(span):
        with Visitor(office) as visitor:
            visitor.cookie, visitor.form = cookie, form
            for i in span:
                fields = {name: f"{name} {secret()}" for name in ("what", "place", "people", "bias", "police", "contact")}
                said = visitor.post("/report", {**fields, "mark": f"canary{i:026d}", "teller": "csa"})
                if said.status != 200:
                    sys.exit(f"A report was answered with {said.status}.")
                if i % 50 == 0:
                    tell_with_picture(visitor, i)
                if i % 10 == 0:
                    words = re.search(r'class="receipt"[^>]*><b>([^<]+)<', said.text).group(1)
                    visitor.post("/report/follow", {"receipt": html.unescape(words), "add": f"And {secret()}."})

    with concurrent.futures.ThreadPoolExecutor(CLIENTS) as pool:
        list(pool.map(tell, [range(first, REPORTS, CLIENTS) for first in range(CLIENTS)]))
    return cookie


def crawl(office, cookie=None, most=None, start=("/",), not_under=()):
    """Every page that a link leads to; answers how many there were and whether the open word was seen."""
    seen, round_, pages, visible = set(start), list(start), 0, False

    def read(path):
        with Visitor(office) as visitor:
            visitor.cookie = cookie
            said = visitor.get(path)
        kind = said.headers["Content-Type"] or ""
        look(f"page {path}", said.bytes + str(said.headers).encode())
        links = re.findall(r'(?:href|src)="([^"]+)"', said.text) if kind.startswith("text/html") else []
        return look("", said.bytes, OPEN), links

    with concurrent.futures.ThreadPoolExecutor(CLIENTS) as pool:
        while round_ and (most is None or pages < most):
            pages += len(round_)
            following = []
            for has, links in pool.map(read, round_):
                visible = visible or has
                for link in (html.unescape(link).split("#")[0] for link in links):
                    if link.startswith("/") and link not in seen and not link.startswith(not_under or "//"):
                        seen.add(link)
                        following.append(link)
            round_ = following if most is None else following[:max(0, most - pages)]
    return pages, visible


def mistakes(office):
    """Requests that go wrong, with the word in their bodies and headers."""
    with Visitor(office) as visitor:
        for method, path in (("POST", "/report"), ("POST", "/sign-in"), ("POST", "/report/follow"), ("PUT", "/report"), ("POST", "/nowhere")):
            for kind in ("application/x-www-form-urlencoded", "multipart/form-data", "multipart/form-data; boundary=x", "text/plain"):
                body = f"--x\r\nContent-Disposition: form-data; name=\"what\"\r\n\r\n{secret()}\r\n" if "multi" in kind else f"people={secret()}&name={secret()}&receipt={secret()}"
                try:
                    visitor.ask(method, path, body, {"Content-Type": kind, "X-Who": secret()})
                except OSError:
                    visitor.client.close()


def files(folder):
    for root, _, names in os.walk(folder):
        for name in names:
            with open(os.path.join(root, name), "rb") as file:
                yield os.path.join(os.path.relpath(root, folder), name), file.read()


def main():
    begun = time.monotonic()
    office = Office()
    cookie = fill(office)
    # Links lead to the last sixty days; older entries are asked by their numbers.
    feeds = ("/log/feeds", "/log.json?from=1900-01-01", "/log.atom?from=1900-01-01", "/log.csv?from=1900-01-01",
             "/log/embed", "/log/subscribe", "/api/public/report/crime-log?FromDateReported=1900-01-01")
    public, visible = crawl(office, start=("/", *feeds, *(f"/log/{number}" for number in range(1, COUNT + 1))))
    # Whoever forwarded a report reads the words that go to and fro about it: they are that person's own.
    private, _ = crawl(office, cookie, most=600, not_under=("/office/mine/",),
                       start=("/office", "/office/reports", "/office/incidents", "/office/register", "/office/openings"))
    mistakes(office)
    above = os.path.dirname(office.folder)
    said = [office.run("backup", "--to", os.path.join(above, "backup.sqlite")),
            office.run("statistics", "--years", "2026-2026", "--format", "csv"),
            office.run("report", "build", "--year", "2026", "--out", os.path.join(above, "out", "report")),
            office.run("verify")]
    for one in said:
        look("what a command says: " + " ".join(one.args[1:3]), one.stdout + one.stderr)
        if one.returncode:
            sys.exit(f"{one.args[1:]}: {one.stderr}")
    raw = 0
    visible_raw = False
    # While the process runs, so that the write-ahead log is there too.
    for name, data in files(above):
        raw += 1
        look(f"file {name}", data)
        visible_raw = visible_raw or look("", data, OPEN)
        if name.endswith(".pdf"):
            text = subprocess.run(["pdftotext", os.path.join(above, name), "-"], capture_output=True).stdout
            look(f"text of {name}", text)
    office.stop()
    print(f"{next(numbers) - 1} secret words; {public} public pages, {private} pages of the office, {raw} files "
          f"in {time.monotonic() - begun:.0f} s: {len(found)} found.")
    if not visible or not visible_raw:
        sys.exit("The open word was not found either: this search proves nothing.")
    if public < COUNT / 2:
        sys.exit(f"Only {public} public pages were reached: this proves nothing.")
    if found:
        sys.exit("Found in the clear:\n  " + "\n  ".join(found[:20]))
    office.remove()


main()
