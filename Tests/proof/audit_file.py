#!/usr/bin/env python3
"""Takes out the audit file of each year of the demo's office and looks at it as somebody would who has only the file:
its own script, unzip, Python's zipfile. Then it changes what it can: one byte in each kind of place and at FLIPS random
places of each file, entries left out, added, renamed and put in another order. Every change must be found.
"""
import glob
import io
import json
import os
import random
import re
import shutil
import subprocess
import sys
import tempfile
import zipfile

from office import PROGRAM

FLIPS = int(os.environ.get("FLIPS", "300"))
WHOLE = "2025.zip"
work = tempfile.mkdtemp(prefix="openclery-audit-")
faults, looks = [], 0


def run(*words, **more):
    return subprocess.run(words, capture_output=True, text=True, **more)


def expect(right, what):
    global looks
    looks += 1
    if not right:
        faults.append(what)
        print("WRONG: " + what)


class Script:
    """The script of a file in a process that stays, for thousands of changed files would else be thousands of starts.
    It runs each time from its first line to its exit, as `python3 verify.py` does."""

    def __init__(self, text):
        self.code = compile(text, "verify.py", "exec")

    def says(self, path, *hashes):
        said, out, arguments = io.StringIO(), sys.stdout, sys.argv
        sys.stdout, sys.argv = said, ["verify.py", path, *hashes]
        try:
            exec(self.code, {"__name__": "__main__", "__file__": "verify.py"})
        except SystemExit as end:
            return end.code, said.getvalue()
        finally:
            sys.stdout, sys.argv = out, arguments
        return None, said.getvalue()


def write(path, data):
    with open(path, "wb") as file:
        file.write(data)
    return path


class Plain(zipfile.ZipInfo):
    """An entry as the audit file has it: its name says that it is UTF-8, and it has no attributes."""

    external_attr = property(lambda self: 0, lambda self, value: None)

    def _encodeFilenameFlags(self):
        return self.filename.encode(), 0x800


def zipped(entries):
    """A ZIP in the form of the audit file, by a writer that is not ours."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_STORED) as file:
        for name, data in entries:
            one = Plain(name, (1980, 1, 1, 0, 0, 0))
            one.create_system = 0
            file.writestr(one, data)
    return out.getvalue()


def places(data):
    """One byte of each field of each header, and one of each file, by name."""
    with zipfile.ZipFile(io.BytesIO(data)) as file:
        infos, start = file.infolist(), file.start_dir
    central = start
    for info in infos:
        at, name = info.header_offset, len(info.filename)
        for field in (0, 4, 6, 8, 10, 12, 14, 18, 22, 26, 28, 30):
            yield f"{info.filename}, local header {field}", at + field
        for share in (0, 2, 1):
            spot = {0: 0, 1: info.file_size - 1, 2: info.file_size // 2}[share]
            yield f"{info.filename}, byte {spot}", at + 30 + name + spot
        for field in (0, 4, 6, 8, 10, 12, 14, 16, 20, 24, 28, 30, 32, 34, 36, 38, 42, 46):
            yield f"{info.filename}, list {field}", central + field
        central += 46 + name
    for field in range(22):
        yield f"end {field}", central + field


def look_at(path, script, printed):
    """A file as it was taken out."""
    year = os.path.basename(path)
    data = open(path, "rb").read()
    expect(run("unzip", "-tqq", path).returncode == 0, f"{year}: unzip does not read it")
    expect(run("sha256sum", "-c", year + ".sha256", cwd=work).returncode == 0, f"{year}: sha256sum")
    with zipfile.ZipFile(path) as file:
        expect(file.testzip() is None, f"{year}: zipfile does not read it")
        entries = [(one, file.read(one)) for one in file.namelist()]
    files = dict(entries)
    piped = run("sh", "-c", f"unzip -p {path} verify.py | python3 - {path} {printed['manifest']}")
    expect(piped.returncode == 0 and piped.stdout.startswith("VERIFIED"), f"{year}: piped: {piped.stdout}")
    expect("No hash from outside" not in piped.stdout, f"{year}: its hash is not looked at")
    folder = os.path.join(work, "unpacked")
    with zipfile.ZipFile(path) as file:
        file.extractall(folder)
    alone = run("python3", "verify.py", cwd=folder)
    expect(alone.returncode == 0, f"{year}: unpacked: {alone.stdout}{alone.stderr}")
    bad = os.path.join(work, "bad.zip")
    expect(zipped(entries) == data, f"{year}: another writer makes other bytes")
    # The page names each file; each file is there.
    index = files["index.html"].decode()
    for name in re.findall(r'href="([^#"]+)"', index):
        expect(name in files, f"{year}: the index leads to {name}, which is not there")
    for name in files:
        expect(name in index or name in ("index.html", "manifest.sha256"), f"{year}: the index does not lead to {name}")
    # One changed byte, at random and in one year systematically. No hash is given: the file must say it by itself.
    whole = year == WHOLE
    spots = [(f"random byte {at}", at) for at in random.sample(range(len(data)), FLIPS if whole else FLIPS // 10)]
    spots += list(places(data)) if whole else []
    for what, at in spots:
        changed = bytearray(data)
        changed[at] ^= 1 << random.randrange(8)
        code, said = script.says(write(bad, bytes(changed)))
        expect(code == 1 and "NOT VERIFIED" in said, f"{year}: {what} changed at {at}, and it is not found")
    for what, changed in [("cut", data[:-1]), ("longer", data + b"\n"), ("moved", b"PK" + data), ("empty", b"")]:
        expect(script.says(write(bad, changed))[0] == 1, f"{year}: {what}")
    # Entries left out, added, renamed, in another order, each in a ZIP that is well made.
    for i, (name, content) in enumerate(entries) if whole else []:
        for what, other in [("without", entries[:i] + entries[i + 1:]),
                            ("renamed", entries[:i] + [(name + "x", content)] + entries[i + 1:]),
                            ("emptied", entries[:i] + [(name, b"")] + entries[i + 1:])]:
            expect(script.says(write(bad, zipped(other)))[0] == 1, f"{year}: {what} {name}")
    expect(script.says(write(bad, zipped(entries[1:] + entries[:1])))[0] == 1, f"{year}: another order")
    expect(script.says(write(bad, zipped(entries + [("more.csv", b"a\r\n")])))[0] == 1, f"{year}: one more")
    unpacked(year, folder, entries)
    # The register of the demo begins in one of these years; a year before it has records and no events.
    if files["register/events.jsonl"].count(b"\n") > 3:
        forged(year, script, entries, printed, bad)
    shutil.rmtree(folder)
    return len(spots)


def unpacked(year, folder, entries):
    """The same in the folder, for a few files of each kind."""
    for name in ["verify.py", "index.html", "manifest.json", "manifest.sha256", "statistics/proofs.csv",
                 "register/events.jsonl"]:
        path, content = os.path.join(folder, name), dict(entries)[name]
        half = len(content) // 2
        write(path, content[:half] + bytes([(content[half] if content else 0) ^ 1]) + content[half + 1:])
        script = os.path.join(work, "again.py")
        write(script, dict(entries)["verify.py"])
        expect(run("python3", script, folder).returncode == 1, f"{year}: {name} changed in the folder")
        write(path, content)
    write(os.path.join(folder, "crime-reports", "more.csv"), b"")
    expect(run("python3", script, folder).returncode == 1, f"{year}: one more file in the folder")
    os.remove(os.path.join(folder, "crime-reports", "more.csv"))
    expect(run("python3", script, folder).returncode == 0, f"{year}: the folder as it was")


def forged(year, script, entries, printed, bad):
    """Somebody makes manifest and hashes anew: what the register and the proofs say gives a number or event away, and
    the hash from outside gives away the rest."""
    import hashlib

    def again(change):
        files = dict(entries)
        change(files)
        manifest = json.loads(files["manifest.json"])
        for one in manifest["files"]:
            content = files[one["name"]]
            one["size"], one["sha256"] = len(content), hashlib.sha256(content).hexdigest()
        files["manifest.json"] = json.dumps(manifest).encode()
        mark = hashlib.sha256(files["manifest.json"]).hexdigest()
        files["manifest.sha256"] = f"{mark}  manifest.json\n".encode()
        return write(bad, zipped(list(files.items())))

    def number(files):
        files["statistics/statistics.csv"] = re.sub(rb",1\r\n", b",0\r\n", files["statistics/statistics.csv"], count=1)

    def event(files):
        lines = files["register/events.jsonl"].split(b"\n")
        lines[1] = re.sub(rb'"sentence":"', b'"sentence":"not ', lines[1])
        files["register/events.jsonl"] = b"\n".join(lines)

    def gone(files):
        lines = files["register/events.jsonl"].split(b"\n")
        files["register/events.jsonl"] = b"\n".join(lines[:1] + lines[2:])

    def last(files):
        files["register/events.jsonl"] = b"\n".join(files["register/events.jsonl"].split(b"\n")[:-2] + [b""])

    def words(files):
        files["index.html"] = files["index.html"].replace(b"Audit file", b"Audit  file")

    for change in (number, event, gone, last):
        expect(script.says(again(change))[0] == 1, f"{year}: forged {change.__name__}")
    path = again(words)
    said = script.says(path)
    expect(said[0] == 0, f"{year}: a whole file made anew is well made: {said[1]}")
    for hash in (printed["manifest"], printed["file"]):
        expect(script.says(path, hash)[0] == 1, f"{year}: the hash from outside does not give it away")


def main():
    office = os.path.join(work, "office")
    run(PROGRAM, "demo", "--data", office, check=True)
    flips = years = 0
    for year in range(2022, 2027):
        path = os.path.join(work, f"{year}.zip")
        said = run(PROGRAM, "export", "audit", "--data", office, "--year", str(year), "--out", path, "--json")
        expect(said.returncode == 0, f"{year}: {said.stderr}")
        printed = json.loads(said.stdout)
        with zipfile.ZipFile(path) as file:
            script = Script(file.read("verify.py").decode())
            expect(len(file.read("verify.py").splitlines()) <= 60, "the script is longer than sixty lines")
        flips += look_at(path, script, printed)
        years += 1
        again = run(PROGRAM, "export", "audit", "--data", office, "--year", str(year), "--out", path)
        expect(again.returncode == 1 and "already" in again.stderr, f"{year}: written over")
    for words in (["--year", "1899"], ["--year", "2025", "--open-sealed"], ["--year", "2025", "--why", "x"]):
        said = run(PROGRAM, "export", "audit", "--data", office, "--out", os.path.join(work, "no.zip"), *words)
        expect(said.returncode == 2, f"wrong use is {said.returncode}: {words}")
    ahead = run(PROGRAM, "export", "audit", "--data", office, "--out", os.path.join(work, "no.zip"), "--year", "2100")
    expect(ahead.returncode == 1, "a year to come")
    expect(not glob.glob(work + "/no.zip*") and not glob.glob(work + "/*.partial"), "something is left behind")
    expect(run(PROGRAM, "verify", "--data", office).returncode == 0, "the office does not verify any more")
    shutil.rmtree(work, ignore_errors=True)
    print(f"{years} years, {flips} changed bytes, {looks} looks, {len(faults)} wrong")
    sys.exit(1 if faults else 0)


main()
