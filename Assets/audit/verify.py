#!/usr/bin/env python3
"""Verifies an audit file of OpenClery, as a ZIP or unpacked:  python3 verify.py FILE.zip|FOLDER [SHA-256 of the ZIP or
of manifest.json].  That hash, or FILE.zip.sha256 beside the file, proves that nobody made the whole file anew."""
import base64, csv, hashlib, io, json, os, struct, sys, zlib
faults = []
def fault(text): faults.append(text); print("FAULT: " + text)
def sha(data): return hashlib.sha256(data).hexdigest()
def part(data): return struct.pack("<Q", len(data)) + data
def entries(data):  # The files of a ZIP. Each header is made anew and compared, so that every byte is looked at.
    files, central, at = {}, b"", 0
    while data[at:at + 4] == b"PK\3\4":
        size, length = struct.unpack_from("<IH", data, at + 22)
        name, body = bytes(data[at + 30:at + 30 + length]), data[at + 30 + length:at + 30 + length + size]
        head = struct.pack("<5H3I2H", 20, 2048, 0, 0, 33, zlib.crc32(body), len(body), len(body), len(name), 0)
        if data[at + 4:at + 30] != head: fault("The ZIP's header of %r is not that of its bytes" % name)
        central += b"PK\1\2\x14\0" + head + bytes(10) + struct.pack("<I", at) + name
        files[name.decode("utf-8", "replace")], at = body, at + 30 + length + size
    end = struct.pack("<4s4H2IH", b"PK\5\6", 0, 0, len(files), len(files), len(central), at, 0)
    if data[at:] != central + end: fault("The ZIP's list of files is not that of its files")
    return files
def statistics(files):  # Each number is the sum of the incidents that prove it.
    sums = {}
    for name, sign in (("statistics/proofs.csv", 1), ("statistics/statistics.csv", -1)):
        for row in csv.reader(io.TextIOWrapper(io.BytesIO(files[name]), "utf-8", newline="")):
            if row[6] != "count": sums[tuple(row[:6])] = sums.get(tuple(row[:6]), 0) + sign * int(row[6] or 0)
    for cell in filter(sums.get, sums): fault("The number is not the sum of its proofs: " + ", ".join(cell))
def register(lines, manifest):  # Each event's hash is that of what it says and of the hash before it.
    last, told, held, firsts = (-1, ""), 0, 0, {one["first"]: one["before"] for one in manifest["stretches"]}
    lasts = {one["last"]: one["hash"] for one in manifest["stretches"]}
    for event in map(json.loads, filter(None, lines)):
        n, before, mark = event["sequence"], event["previous"], event["hash"]
        if before != firsts.pop(n, last[1] if n == last[0] + 1 else None): fault("Event %d is out of its place" % n)
        if "withheld" not in event and mark != sha(
                part(bytes.fromhex(before)) + struct.pack("<qq", n, event["at"]) + b"".join(part(said) for said in (
                    event["by"].encode(), event["sentence"].encode(), (event["why"] or "").encode(),
                    base64.b64decode(event["changes"])))): fault("Event %d was changed" % n)
        if lasts.pop(n, mark) != mark: fault("Event %d is not the one that the manifest names" % n)
        last, told, held = (n, mark), told + 1, held + ("withheld" in event)
    if firsts or lasts or [told, held] != [manifest["events"], manifest["withheld"]]: fault("Events are missing")
def verify(path, known):
    zipped = None if os.path.isdir(path) else memoryview(open(path, "rb").read())
    paths = [os.path.join(top, name) for top, _, names in os.walk(path) for name in names]
    files = entries(zipped) if zipped else {os.path.relpath(one, path): open(one, "rb").read() for one in paths}
    manifest, mark = json.loads(bytes(files["manifest.json"])), sha(files["manifest.json"])
    if bytes(files["manifest.sha256"]) != (mark + "  manifest.json\n").encode(): fault("manifest.json was changed")
    if zipped and os.path.exists(path + ".sha256"): known = known + open(path + ".sha256").read().split()[:1]
    for one in known:
        if one not in [mark, sha(zipped or b"")]: fault("This is not the file with the hash " + one)
    listed = {one["name"]: (one["size"], one["sha256"]) for one in manifest["files"]}
    for name in set(listed) - set(files): fault(name + " is missing")
    for name in set(files) - {"manifest.json", "manifest.sha256"}:
        if listed.get(name) != (len(files[name]), sha(files[name])): fault(name + " was changed or is no part of it")
    if zipped and list(files) != [*listed, "manifest.json", "manifest.sha256"]: fault("The files are out of order")
    statistics(files); register(bytes(files["register/events.jsonl"]).split(b"\n"), manifest)
    return "%d files and %d events of %d, of which %d show their place alone.%s" % (
        len(files), manifest["events"], manifest["year"], manifest["withheld"], "" if known else
        " No hash from outside was given: it proves nothing against somebody who made all of it anew.")
try: words = verify(sys.argv[1] if len(sys.argv) > 1 else os.path.dirname(os.path.abspath(__file__)), sys.argv[2:])
except Exception as error: fault("It cannot be read: %s %s" % (type(error).__name__, error))
print("NOT VERIFIED, faults: %d" % len(faults) if faults else "VERIFIED: " + words); sys.exit(1 if faults else 0)
