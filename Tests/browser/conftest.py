import datetime
import os
import tempfile
import time
from pathlib import Path

import pytest
from playwright.sync_api import sync_playwright
from xdist.scheduler import LoadScopeScheduling

import house

# What the stories' steps say of a failure is as full as in the stories.
pytest.register_assert_rewrite("steps_course", "year", "year_winter", "year_summer", "year_autumn")

#: Each of their tests stands alone and changes nothing, so that several processes share them. The other files' tests go
#: on where those before them ended, and stay together.
APART = {"test_pages.py", "test_doors.py", "test_keyboard.py"}


class Stories(LoadScopeScheduling):
    """Gives a file of stories whole to one process."""

    def _split_scope(self, nodeid):
        file = nodeid.split("::")[0].split("/")[-1]
        return nodeid if file in APART else file


def pytest_xdist_make_scheduler(config, log):
    # Marks of groups (--dist loadgroup) do not reach the scheduler of xdist 3.8 under pytest 9.
    return Stories(config, log)


def pytest_collection_modifyitems(items):
    # The long files first, so that no process is left with one at the end.
    items.sort(key=lambda item: (item.path.name in APART, item.path.name != "test_year.py"))


@pytest.fixture(scope="session")
def binary():
    path = os.environ.get("OPENCLERY") or str(house.TOP / ".build/debug/openclery")
    assert os.access(path, os.X_OK), f"there is no program at {path}: swift build"
    return path


@pytest.fixture(scope="session")
def offices(binary):
    """Two copies of one office: one that is only looked at, one that is worked in."""
    with tempfile.TemporaryDirectory(prefix="openclery-browser-") as folder:
        folder = Path(folder)
        password = house.make(binary, folder / "looked-at")
        house.copy(folder / "looked-at", folder / "worked-in")
        served = [house.Served(binary, folder / name, password) for name in ("looked-at", "worked-in")]
        yield served
        for one in served:
            one.stop()


@pytest.fixture(scope="session")
def office(offices):
    return offices[0]


@pytest.fixture(scope="session")
def working_office(offices):
    return offices[1]


@pytest.fixture(scope="session")
def browser():
    program = os.environ.get("CHROMIUM", "/usr/bin/chromium-headless-shell")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program, args=["--no-sandbox"])
        yield browser
        browser.close()


class SignIn:
    """The cookies of one sign-in: a password costs a third of a second on purpose. A proof is fresh for 15 minutes, so
    a longer run signs in again."""

    def __init__(self, browser, office):
        self.browser, self.office, self.at, self.state = browser, office, 0.0, None

    def cookies(self):
        if self.state is None or time.monotonic() - self.at > 600:
            context = self.browser.new_context()
            self.office.sign_in(context.new_page())
            self.at, self.state = time.monotonic(), context.storage_state()
            context.close()
        return self.state


@pytest.fixture(scope="session")
def sign_in(browser, office):
    return SignIn(browser, office)


@pytest.fixture
def signed_in(sign_in):
    return sign_in.cookies()


@pytest.fixture
def context_for(browser, signed_in):
    """Makes a browser context that is closed after the test."""
    made = []

    def make(office=False, **options):
        if office:
            options["storage_state"] = signed_in
        made.append(browser.new_context(**options))
        return made[-1]

    yield make
    for context in made:
        context.close()


@pytest.fixture(scope="session")
def shots():
    folder = Path(os.environ.get("SHOTS") or tempfile.mkdtemp(prefix="openclery-shots-"))
    folder.mkdir(parents=True, exist_ok=True)
    yield folder
    print(f"\nPictures are in {folder}")


@pytest.fixture(scope="session")
def shoot():
    """Takes a picture of a whole page into the folder that SHOTS names; without it none is taken, which is faster."""
    folder = os.environ.get("SHOTS")
    if folder:
        Path(folder).mkdir(parents=True, exist_ok=True)

    def take(tab, name):
        if folder:
            tab.screenshot(path=Path(folder) / f"{name}.png", full_page=True)

    return take


@pytest.fixture(scope="session")
def last_year():
    return datetime.date.today().year - 1
