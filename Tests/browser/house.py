"""An office that is really served: the built program, a folder of its own and a free port."""

import re
import shutil
import socket
import subprocess
import time
import urllib.request
from pathlib import Path

HERE = Path(__file__).parent
TOP = HERE.parent.parent
LOG = HERE / "logs" / "hartwell-night-shift.csv"


def run(binary, *arguments, environment=None):
    done = subprocess.run([binary, *arguments], capture_output=True, text=True, timeout=300, env=environment)
    assert done.returncode == 0, f"openclery {' '.join(arguments)}: exit {done.returncode}\n{done.stdout}{done.stderr}"
    return done.stdout


def make(binary, folder):
    """The demo, and a small log with words and places that nobody knows. Returns the first password."""
    told = run(binary, "demo", "--data", str(folder))
    password = re.search(r"with the password (\S+)", told).group(1)
    run(binary, "import", "log", str(LOG), "--profile", "police-log", "--data", str(folder))
    return password


def copy(folder, to):
    """The same office in another folder. Only while nobody serves it."""
    shutil.copytree(folder, to)
    return to


def free_port():
    with socket.socket() as trial:
        trial.bind(("127.0.0.1", 0))
        return trial.getsockname()[1]


class Served:
    """One office behind one address; ends with the program."""

    def __init__(self, binary, folder, password, environment=None, port=None, options=()):
        self.binary, self.folder, self.password = binary, folder, password
        self.port = port or free_port()
        self.url = f"http://127.0.0.1:{self.port}"
        self.log = open(f"{folder}.log", "w+b")
        self.command = [binary, "serve", "--data", str(folder), "--port", str(self.port), *options]
        self.environment = environment
        self.start()

    def start(self):
        self.process = subprocess.Popen(
            self.command, stdout=self.log, stderr=subprocess.STDOUT, env=self.environment)
        self.wait()

    def wait(self):
        for _ in range(300):
            if self.process.poll() is not None:
                break
            try:
                with urllib.request.urlopen(self.url + "/health", timeout=2) as answer:
                    assert answer.read() == b"ok"
                    return
            except OSError:
                time.sleep(0.1)
        self.stop()
        raise AssertionError(f"the office is not served: {Path(self.log.name).read_text()}")

    def stop(self):
        self.end()
        self.log.close()

    def end(self):
        if self.process.poll() is None:
            self.process.terminate()
            try:
                self.process.wait(10)
            except subprocess.TimeoutExpired:
                self.process.kill()

    def sign_in(self, page):
        page.goto(self.url + "/sign-in")
        page.get_by_label("Name").fill("administrator")
        page.get_by_label("Password").fill(self.password)
        page.get_by_role("button", name="Sign in").click()
        page.wait_for_url(self.url + "/office")


#: What is said of a place apart from the campus that the institution owns and uses, where no other answer is given.
ANSWERS = {
    "owner": "institution", "controlled_by_institution": "in_fact", "within_campus": "no",
    "reasonably_contiguous": "no", "educational_use": "yes", "student_housing": "no",
    "frequently_used_by_students": "yes", "supports_institutional_purposes": "yes",
}


def answer(tab, kind="Building", **others):
    """Answers what is asked on a place's page until its effect is shown, and tells what was asked. `kind` is None where
    it is known already."""
    answers = ANSWERS | others
    if kind:
        tab.get_by_label(kind, exact=True).check()
        tab.get_by_role("button", name="Go on").click()
    asked = []
    while tab.locator('input[name="asked"]').count():
        asked.append(tab.locator('input[name="asked"]').get_attribute("value"))
        assert asked.count(asked[-1]) == 1, asked
        tab.locator(f'input[name="answer"][value="{answers[asked[-1]]}"]').check()
        tab.get_by_label("How it is known").fill("Deed in the registry")
        tab.get_by_role("button", name="Answer", exact=True).click()
    return asked
