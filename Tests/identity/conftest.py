import os
import re
import subprocess
import sys
import tempfile
import time
import urllib.request
from pathlib import Path

import pytest

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE.parent / "browser"))
sys.path.insert(0, str(HERE))

from playwright.sync_api import sync_playwright  # noqa: E402

import glewlwyd  # noqa: E402
import house  # noqa: E402

#: What the fake college's directory says of its people.
PEOPLE = [
    '{"sub": "u-1001", "preferred_username": "jrivera", "name": "J. Rivera", "email": "jrivera@hartwell.example",'
    ' "groups": ["staff", "clery-records"]}',
    '{"sub": "u-1002", "preferred_username": "pquinn", "name": "P. Quinn", "email": "pquinn@hartwell.example",'
    ' "groups": ["staff"]}',
]


@pytest.fixture(scope="session")
def binary():
    path = os.environ.get("OPENCLERY") or str(house.TOP / ".build/debug/openclery")
    assert os.access(path, os.X_OK), f"there is no program at {path}: swift build"
    return path


@pytest.fixture(scope="session")
def folder():
    with tempfile.TemporaryDirectory(prefix="openclery-identity-") as folder:
        yield Path(folder)


def choose_password(office):
    """The first password is good once: the administrator chooses another."""
    admin, new = glewlwyd.Visitor(), "violet-harbor-lantern-9"
    status, headers, _ = admin.ask(
        "POST", office.url + "/sign-in", form={"name": "administrator", "password": office.password})
    assert status == 303, status
    path = office.url + "/office/account/password"
    token = re.search(r'name="form" value="([^"]+)"', admin.ask("GET", path)[2]).group(1)
    status, _, text = admin.ask(
        "POST", path, form={"form": token, "old": office.password, "new": new, "repeated": new})
    assert status == 303, text
    office.password = new


@pytest.fixture(scope="session")
def new_office(binary, folder):
    """Makes and serves an office of its own; all end with the tests."""
    served = []

    def make(name):
        told = house.run(
            binary, "init", "--data", str(folder / name), "--name", "Hartwell College", "--time-zone",
            "America/New_York", "--campus", "Main campus", "--campus", "Harbor campus")
        password = re.search(r"([a-z0-9]{4}(?:-[a-z0-9]{4}){4})", told).group(1)
        served.append(house.Served(binary, folder / name, password))
        choose_password(served[-1])
        return served[-1]

    yield make
    for one in served:
        one.stop()


class Mock:
    """oidc-provider-mock from PyPI, as a process of its own."""

    def __init__(self):
        self.port = house.free_port()
        self.url = f"http://127.0.0.1:{self.port}"
        program = Path(sys.executable).parent / "oidc-provider-mock"
        command = [str(program), "-p", str(self.port), "-n", "true"]
        for person in PEOPLE:
            command += ["--user-claims", person]
        self.process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        for _ in range(200):
            try:
                with urllib.request.urlopen(self.url + "/.well-known/openid-configuration", timeout=2):
                    return
            except OSError:
                time.sleep(0.1)
        self.stop()
        raise AssertionError("oidc-provider-mock does not answer")

    def stop(self):
        self.process.terminate()
        self.process.wait(10)


@pytest.fixture(scope="module")
def mock():
    mock = Mock()
    yield mock
    mock.stop()


@pytest.fixture(scope="session")
def browser():
    program = os.environ.get("CHROMIUM", "/usr/bin/chromium-headless-shell")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program, args=["--no-sandbox"])
        yield browser
        browser.close()


@pytest.fixture
def tab_of(browser):
    """A new person's tab, on a desk or on a phone, in a browser without scripts."""
    made = []

    def make(width=1280):
        made.append(browser.new_context(java_script_enabled=False, viewport={"width": width, "height": 900}))
        return made[-1].new_page()

    yield make
    for context in made:
        context.close()


@pytest.fixture(scope="session")
def shots():
    folder = Path(os.environ.get("SHOTS") or tempfile.mkdtemp(prefix="openclery-identity-shots-"))
    folder.mkdir(parents=True, exist_ok=True)
    yield folder
    print(f"\nPictures are in {folder}")
