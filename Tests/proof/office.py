"""An office run as its own process, driven over HTTP. Python's standard library only."""
import http.client
import os
import re
import shutil
import signal
import socket
import subprocess
import tempfile
import urllib.parse

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
PROGRAM = os.environ.get("OPENCLERY") or os.path.join(ROOT, ".build", "debug", "openclery")
FORM = {"Content-Type": "application/x-www-form-urlencoded"}


def free_port():
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return taken.getsockname()[1]


class Office:
    def __init__(self, *options, within=None):
        self.folder = os.path.join(tempfile.mkdtemp(prefix="openclery-proof-", dir=within), "office")
        said = subprocess.run([PROGRAM, "init", "--data", self.folder, "--name", "Hartwell College", *options],
                              check=True, capture_output=True, text=True).stdout
        self.password = re.search(r"\b(?:[a-z0-9]{4}-){4}[a-z0-9]{4}\b", said).group(0)
        self.port = free_port()
        self.log = open(os.path.join(os.path.dirname(self.folder), "said"), "ab")
        self.process = None

    def start(self):
        self.process = subprocess.Popen([PROGRAM, "serve", "--data", self.folder, "--port", str(self.port)],
                                        stdout=self.log, stderr=self.log)
        while True:
            try:
                with Visitor(self) as visitor:
                    if visitor.get("/health").status == 200:
                        return
            except OSError:
                if self.process.poll() is not None:
                    raise SystemExit(f"The office does not start any more: exit {self.process.returncode}.")

    def kill(self):
        """Ends the process where it stands; says whether it was killed indeed."""
        self.process.send_signal(signal.SIGKILL)
        return self.process.wait() == -signal.SIGKILL

    def stop(self):
        self.process.send_signal(signal.SIGTERM)
        self.process.wait()

    def run(self, *words):
        return subprocess.run([PROGRAM, *words, "--data", self.folder], capture_output=True, text=True)

    def remove(self):
        self.log.close()
        shutil.rmtree(os.path.dirname(self.folder), ignore_errors=True)


class Said:
    def __init__(self, answer):
        self.status, self.headers, self.bytes = answer.status, answer.headers, answer.read()

    @property
    def text(self):
        return self.bytes.decode("utf-8", "replace")


class Visitor:
    """One connection, with a cookie once it has signed in."""

    def __init__(self, office):
        self.office, self.cookie, self.form = office, None, None
        self.client = http.client.HTTPConnection("127.0.0.1", office.port, timeout=60)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.client.close()

    def ask(self, method, path, body=None, headers=None):
        headers = dict(headers or {})
        if self.cookie:
            headers["Cookie"] = self.cookie
        self.client.request(method, path, body, headers)
        return Said(self.client.getresponse())

    def get(self, path):
        return self.ask("GET", path)

    def post(self, path, fields):
        if self.form:
            fields = {"form": self.form, **fields}
        return self.ask("POST", path, urllib.parse.urlencode(fields, doseq=True), FORM)

    def sign_in(self):
        """Signs in; the first password is changed, as the office asks."""
        said = self.post("/sign-in", {"name": "administrator", "password": self.office.password})
        self.cookie = next(line.split(";")[0] for line in said.headers.get_all("Set-Cookie") if line.startswith("openclery="))
        if self.get("/office").status == 303:
            new = "three quiet rivers meet"
            self.form = self.token("/office/account/password")
            self.post("/office/account/password", {"old": self.office.password, "new": new, "repeated": new})
            self.office.password, self.cookie, self.form = new, None, None
            return self.sign_in()
        self.form = self.token("/report")
        return self

    def token(self, path):
        """The token of our own pages, which every form carries."""
        return re.search(r'name="form" value="([^"]+)"', self.get(path).text).group(1)
