"""An office through a year: its clock, its people at their desks and phones, and a look at each page on the way."""

import os
import re

import house
import steps_people
from mailing import Mailing
from moved_clock import MovedClock
from test_pages import RULES, sideways, told_by_axe

DESK = {"viewport": {"width": 1280, "height": 900}}
PHONE = {"viewport": {"width": 390, "height": 844}, "has_touch": True, "is_mobile": True, "device_scale_factor": 1}
#: Who they are by the names they sign in with: the coordinator, the official who approves, the conduct office, a coach
#: who is a security authority and works on a phone, and the counsel who reviews.
COORDINATOR, OFFICIAL, CONDUCT, AUTHORITY = "rcalloway", "ewhitcombe", "tiyer", "jcrane"
COUNSEL = "mdelgado"
#: Pictures of the docs: SCREENS=1 makes them anew.
SCREENS = house.TOP / "docs" / "screens"


class Year:
    """Hartwell College, made on the last working days of a year; then its clock goes where the story goes."""

    def __init__(self, binary, browser, folder, begins):
        self.binary, self.browser, self.folder = binary, browser, folder / "office"
        self.clock = MovedClock(folder, begins)
        told = house.run(binary, "demo", "--data", str(self.folder), environment=self.clock.environment)
        password = re.search(r"with the password (\S+)", told).group(1)
        self.served = Mailing(binary, self.folder, password, self.clock.environment)
        self.url, self.tabs, self.inside = self.served.url, {}, set()
        self.passwords = {"administrator": password}

    def end(self):
        for tab in self.tabs.values():
            tab.context.close()
        self.served.stop()

    def on(self, day):
        """It is this day; who was signed in is no longer."""
        self.inside.clear()
        self.clock.set(day)

    def post(self):
        """The office's letters go out: the program looks for them when it begins, and every quarter of a minute, for
        which the story does not wait. What was on its way when the program ended is tried again after a minute."""
        self.served.end()
        self.clock.further(minutes=2)
        self.served.start()

    def tab(self, signs_in):
        if signs_in not in self.tabs:
            self.tabs[signs_in] = self.browser.new_context(**(PHONE if signs_in == AUTHORITY else DESK)).new_page()
        return self.tabs[signs_in]

    def welcome(self, name, signs_in):
        """The administrator hands somebody a password, who comes in with one of their own."""
        password = steps_people.new_password(self.at("administrator"), self.url, name)
        return self.comes_in(signs_in, password)

    def add(self, name, signs_in, role):
        """The administrator adds somebody with a role, who comes in."""
        password = steps_people.add(self.at("administrator"), self.url, name, signs_in, role)
        return self.comes_in(signs_in, password)

    def comes_in(self, signs_in, password):
        tab = self.tab(signs_in)
        steps_people.first_sign_in(tab, self.url, signs_in, password)
        self.passwords[signs_in] = steps_people.OWN
        self.inside.add(signs_in)
        return tab

    def at(self, signs_in, path=None):
        """Where somebody works, signed in today; opens a page of the office if one is named."""
        tab = self.tab(signs_in)
        if signs_in not in self.inside:
            steps_people.sign_in(tab, self.url, signs_in, self.passwords[signs_in])
            tab.wait_for_url(self.url + "/office")
            self.inside.add(signs_in)
        if path:
            answer = tab.goto(self.url + path)
            assert answer.status == 200, f"{path}: {answer.status}"
        return tab

    def look(self, tab, picture=None):
        """Nothing on the page keeps anybody out, and it does not move sideways; a picture for the docs if it has a name."""
        assert sideways(tab) is None, tab.url
        told_by_axe(tab, RULES)
        if not picture or not os.environ.get("SCREENS"):
            return
        wide, narrow = DESK["viewport"], PHONE["viewport"]
        was = tab.viewport_size
        for size in (wide, narrow) if was == wide else (was,):
            tab.set_viewport_size(size)
            height = min(1500, tab.evaluate("document.documentElement.scrollHeight"))
            tab.screenshot(
                path=SCREENS / f"{picture}-{size['width']}.png", full_page=True,
                clip={"x": 0, "y": 0, "width": size["width"], "height": height})
            assert sideways(tab) is None, tab.url
        tab.set_viewport_size(was)


def text(tab):
    """What stands on the page."""
    return tab.get_by_role("main").inner_text()


def press(tab, name):
    """A button, and the page that answers."""
    with tab.expect_navigation():
        tab.get_by_role("button", name=name, exact=True).click()


def follow(tab, name, last=False):
    """A link, and the page that it leads to. A name is the whole name, or a pattern."""
    links = tab.get_by_role("main").get_by_role("link", name=name, exact=True)
    with tab.expect_navigation():
        (links.last if last else links.first).click()


def upload(tab, name, words):
    """A file is chosen; nothing is sent yet."""
    tab.get_by_label("File").set_input_files({"name": name, "mimeType": "text/csv", "buffer": words.encode()})


def tap(tab, name):
    """A finger on a button, and the page that answers."""
    with tab.expect_navigation():
        tab.get_by_role("button", name=name, exact=True).tap()
