#!/usr/bin/env python3
"""Requests on one raw connection: kept pages and pages made anew, pipelined and cut into pieces, keep their order and
say the same as alone; a client that does not get on is let go of."""
import re
import socket
import sys
import time

from office import Office


def read(stream):
    """One answer: its status and its body."""
    status = stream.readline()
    if not status:
        return None, b""
    fields = {}
    while (line := stream.readline()) not in (b"\r\n", b""):
        name, _, value = line.partition(b":")
        fields[name.strip().lower()] = value.strip()
    body = b""
    if b"content-length" in fields:
        body = stream.read(int(fields[b"content-length"]))
    elif fields.get(b"transfer-encoding") == b"chunked":
        while size := int(stream.readline(), 16):
            body += stream.read(size)
            stream.readline()
        stream.readline()
    return int(status.split()[1]), (fields, body)


def request(path, *fields, method="GET", body=""):
    more = "".join(f"{field}\r\n" for field in fields)
    return f"{method} {path} HTTP/1.1\r\nHost: college.test\r\n{more}\r\n{body}".encode()


def ask(office, data, count, pieces=None):
    with socket.create_connection(("127.0.0.1", office.port), timeout=20) as connection:
        if pieces:
            for at in range(0, len(data), pieces):
                connection.sendall(data[at:at + pieces])
                time.sleep(0.002)
        else:
            connection.sendall(data)
        stream = connection.makefile("rb")
        return [read(stream) for _ in range(count)]


def expect(claim, said):
    if not claim:
        sys.exit(f"Not so: {said}")


def main():
    office = Office()
    office.start()
    alone = {path: ask(office, request(path), 1)[0] for path in ("/log", "/", "/report", "/nowhere", "/statistics")}
    expect(all(alone[path][0] == 200 for path in ("/log", "/", "/report", "/statistics")), "each page is there")
    form = "what=Nothing"
    mixed = [("/log", request("/log")), ("/report", request("/report")), ("/", request("/")), ("/nowhere", request("/nowhere")),
             ("/log", request("/log")), ("/log", request("/log", "Content-Length: 4", body="abcd")), ("/statistics", request("/statistics"))]
    for pieces in (None, 7, 1000):
        answers = ask(office, b"".join(data for _, data in mixed), len(mixed), pieces)
        for (path, _), (status, (fields, body)) in zip(mixed, answers):
            expect(status == alone[path][0], f"{path} answers {status} among others")
            if path != "/report":  # Each form has a mark of its own.
                expect(body == alone[path][1][1], f"{path} says the same among others")
            expect(b"date" in fields and b"content-security-policy" in fields, f"{path} carries its fields")
    etag = alone["/log"][1][0][b"etag"].decode()
    status, (fields, body) = ask(office, request("/log", f"If-None-Match: {etag}"), 1)[0]
    expect(status == 304 and not body, "what is known is not sent again")
    status, (fields, body) = ask(office, request("/log", "Accept-Encoding: gzip"), 1)[0]
    expect(fields.get(b"content-encoding") == b"gzip" and body[:2] == b"\x1f\x8b", "packed when asked for")
    with socket.create_connection(("127.0.0.1", office.port), timeout=20) as connection:
        connection.sendall(request("/log", "Connection: close"))
        data = b""
        while more := connection.recv(65536):
            data += more
        expect(data.startswith(b"HTTP/1.1 200"), "answered and closed")
    with socket.create_connection(("127.0.0.1", office.port), timeout=60) as connection:
        connection.sendall(request("/log"))
        stream = connection.makefile("rb")
        expect(read(stream)[0] == 200, "answered before it is slow")
        begun = time.monotonic()
        try:
            while time.monotonic() - begun < 50:
                connection.sendall(b"G" if time.monotonic() - begun < 1 else b"")
                if not connection.recv(1):
                    break
        except OSError:
            pass
        waited = time.monotonic() - begun
        expect(25 < waited < 40, f"a head that does not end is let go of after {waited:.0f} s")
    office.stop()
    office.remove()
    print("Answers keep their order and their bytes; a slow head is let go of.")


main()
