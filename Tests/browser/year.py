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

    def welcome(self, name, signs_in, **screen):
        """The administrator hands somebody a password, who comes in with one of their own."""
        password = steps_people.new_password(self.at("administrator"), self.url, name)
        tab = self.browser.new_context(**(screen or DESK)).new_page()
        steps_people.first_sign_in(tab, self.url, signs_in, password)
        self.tabs[signs_in] = tab
        self.passwords[signs_in] = steps_people.OWN
        self.inside.add(signs_in)
        return tab

    def at(self, signs_in, path=None):
        """Where somebody works, signed in today; opens a page of the office if one is named."""
        if signs_in not in self.tabs:
            self.tabs[signs_in] = self.browser.new_context(**DESK).new_page()
        tab = self.tabs[signs_in]
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
        if picture and os.environ.get("SCREENS"):
            tab.screenshot(path=SCREENS / f"{picture}-{tab.viewport_size['width']}.png", full_page=True)


def text(tab):
    """What stands on the page."""
    return tab.get_by_role("main").inner_text()


def press(tab, name, **more):
    tab.get_by_role("button", name=name, exact=True, **more).click()


def tap(tab, name):
    """A finger on a button, and the page that answers."""
    with tab.expect_navigation():
        tab.get_by_role("button", name=name, exact=True).tap()
