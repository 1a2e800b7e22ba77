"""A demo office whose annual report is filled up to a number of pages, by the office's own forms."""
import http.cookiejar
import os
import re
import shutil
import subprocess
import time
import urllib.parse
import urllib.request
import uuid

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
PHOTO = os.path.join(ROOT, "Tests", "CleryOfficeTests", "Telling", "Files", "photo.jpg")
NAMES = ["José Ångström", "Zoë Łukasiewicz", "François Nuñez", "Søren Ødegård", "Bjǫrn Þórðarson", "Anaïs Čapková"]
SENTENCES = [
    "{} keeps the hours of the desk, and answers for what was decided on the day it was decided.",
    "Every number rests on reports made to campus security authorities and to the local police.",
    "Where the facts are not yet known, {} says so, and completes the entry when they are.",
    "Anyone may read the daily log during business hours, and no reason need be given to {}.",
    "The café in the naïve architect’s hall closes at midnight; the path to it is lit until dawn.",
]


class Site:
    def __init__(self, port, password):
        self.base = f"http://127.0.0.1:{port}"
        self.opener = urllib.request.build_opener(
            urllib.request.HTTPCookieProcessor(http.cookiejar.CookieJar()))
        self.post("/sign-in", {"name": "administrator", "password": password})
        self.token = re.search(r'name="form" value="([^"]+)"', self.get("/office")).group(1)

    def get(self, path):
        return self.opener.open(self.base + path).read().decode()

    def post(self, path, fields):
        if path != "/sign-in":
            fields = {"form": self.token, **fields}
        answer = self.opener.open(self.base + path, urllib.parse.urlencode(fields).encode())
        return answer.geturl()

    def upload(self, path, fields, name, file):
        mark = uuid.uuid4().hex
        body = b""
        for key, value in {"form": self.token, **fields}.items():
            body += f'--{mark}\r\nContent-Disposition: form-data; name="{key}"\r\n\r\n{value}\r\n'.encode()
        body += (f'--{mark}\r\nContent-Disposition: form-data; name="{name}"; filename="photo.jpg"\r\n'
                 "Content-Type: image/jpeg\r\n\r\n").encode() + open(file, "rb").read() + f"\r\n--{mark}--\r\n".encode()
        request = urllib.request.Request(self.base + path, body,
                                         {"Content-Type": f"multipart/form-data; boundary={mark}"})
        self.opener.open(request).read()


def chapter(number, times=1):
    """Some three pages, or that many times three: headings, paragraphs, lists, a table, accented names."""
    out = []
    for part in range(5 * times):
        out.append(f"## Subject {number}.{part + 1}: {NAMES[(number + part) % 6]}\n")
        for paragraph in range(3):
            out.append(" ".join(SENTENCES[(number + part + paragraph + n) % 5].format(NAMES[(number + n) % 6])
                                for n in range(5)) + "\n")
        out += [f"- **{name}** answers at any hour." for name in NAMES[:3]] + [""]
    out += ["| Hall | 2023 | 2024 | 2025 |", "|---|---:|---:|---:|"]
    out += [f"| {NAMES[row % 6]} Hall | {row * number % 17} | {row % 5} | {(row + number) % 11} |" for row in range(24 * times)]
    return "\n".join(out) + "\n"


def make(program, folder, chapters, port):
    """Makes the office at `folder`; every fifth chapter has a picture, and there is a footnote for each.

    An office has at most a hundred chapters of its own: beyond seventy each is twice as long, and there are half as many.
    """
    chapters, times = (chapters, 1) if chapters <= 70 else (chapters // 2, 2)
    shutil.rmtree(folder, ignore_errors=True)
    said = subprocess.run([program, "demo", "--data", folder], check=True, capture_output=True, text=True).stdout
    password = said.split("password ")[-1].split()[0]
    server = subprocess.Popen([program, "serve", "--data", folder, "--port", str(port)],
                              stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        for _ in range(200):
            try:
                urllib.request.urlopen(f"http://127.0.0.1:{port}/health").read()
                break
            except OSError:
                time.sleep(0.1)
        site = Site(port, password)
        for number in range(1, chapters + 1):
            site.post("/office/annual/chapters/new", {
                "title": f"Chapter {number} of {NAMES[number % 6]}", "body": chapter(number, times),
                "place": "definitions", "sort": str(number), "campus": "", "stamp": ""})
            if number % 5 == 1:
                mine = max(int(n) for n in re.findall(r"/office/annual/chapters/(\d+)", site.get("/office/annual/chapters")))
                site.upload(f"/office/annual/chapters/{mine}/pictures",
                            {"alternative": f"The hall of {NAMES[number % 6]} at dusk", "caption": "The hall at dusk"},
                            "picture", PHOTO)
            site.post("/office/annual/notes/new", {
                "year": "2026", "kind": "no_answer", "campus": "", "words": f"The police of {NAMES[number % 6]} {number}",
                "reason": "Asked in writing on January 12, February 10 and March 20."})
    finally:
        server.terminate()
        server.wait()
