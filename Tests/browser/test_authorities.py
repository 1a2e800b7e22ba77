"""A campus security authority trains and signs on a phone, by the link of a message; the keeper sees who is late.

The messages come to a mail server of the test's own.
"""

import datetime
from pathlib import Path

import pytest

import house
import steps_course
from mailing import Mailing
from test_pages import RULES, sideways, told_by_axe
from test_trips import PHONE

WHO = "quokka.numbat@example.edu"


@pytest.fixture(scope="module")
def mailing(binary, tmp_path_factory):
    folder = tmp_path_factory.mktemp("authorities") / "office"
    served = Mailing(binary, folder, house.make(binary, folder))
    yield served
    served.stop()


@pytest.fixture
def picture(shots):
    def take(tab, name):
        path = Path(shots) / f"{name}-{tab.viewport_size['width']}.png"
        tab.screenshot(path=path, full_page=True)
        assert sideways(tab) is None, f"{name} does not move sideways"
        told_by_axe(tab, RULES)

    return take


def message(mailing, words):
    """The link of a message to the authority that holds these words."""
    return mailing.link(WHO, words, "/authority")


def test_a_csa_trains_and_attests(mailing, browser, picture):
    today = datetime.date.today()
    desk = browser.new_context(viewport={"width": 1280, "height": 900}).new_page()
    mailing.sign_in(desk)
    desk.goto(mailing.url + "/office/authorities/new")
    desk.get_by_label("Sign-in name, or e-mail address").fill(WHO)
    desk.get_by_label("Name", exact=True).fill("Quokka Numbat")
    desk.get_by_label("Belongs to the institution as").select_option("student")
    desk.get_by_label("Campus", exact=True).select_option("1")
    desk.get_by_label("Unit").fill("Residence Life")
    desk.get_by_text("Students and campus activities").click()
    desk.get_by_label("Resident assistant", exact=True).check()
    desk.get_by_label("Since").fill(f"{today.year - 1}-08-20")
    picture(desk, "authority-new")
    desk.get_by_role("button", name="Enter", exact=True).click()
    assert "Significant responsibility" in desk.content() or "significant responsibility" in desk.content()
    desk.get_by_role("button", name="Write the letter").click()
    link = message(mailing, "You are a campus security authority")

    # On a phone, without an account and without JavaScript.
    tab = browser.new_context(viewport=PHONE, java_script_enabled=False).new_page()
    tab.goto(link)
    tab.get_by_role("button", name="I have read it").click()
    assert "acknowledged" in tab.locator("main").inner_text()

    desk.goto(mailing.url + "/office/authorities/training")
    desk.get_by_label("Due", exact=True).fill(str(today + datetime.timedelta(days=20)))
    desk.get_by_role("button", name="Assign").click()
    tab.goto(message(mailing, "Your course"))
    steps_course.take(tab)

    desk.goto(mailing.url + "/office/authorities/signing")
    desk.get_by_label("Calendar year").fill(str(today.year))
    desk.get_by_label("Campus", exact=True).select_option("1")
    desk.get_by_label("Answers are due").fill(str(today + datetime.timedelta(days=20)))
    desk.get_by_label("The statistics are put together").fill(str(today + datetime.timedelta(days=60)))
    desk.get_by_role("button", name="Ask all authorities of that year").click()
    picture(desk, "authorities-signing-begun")
    tab.goto(message(mailing, f"Sign for {today.year}"))
    tab.get_by_role("button", name="Sign", exact=True).click()
    assert "Choose one of the answers." in tab.locator("main").inner_text()
    steps_course.sign_nothing(tab, "Quokka Numbat")
    assert "Quokka" not in tab.url
    tab.context.close()

    # The same page with scripts allowed, for the look at accessibility.
    eye = browser.new_context(viewport=PHONE).new_page()
    eye.goto(link)
    picture(eye, "authority-own")

    desk.goto(mailing.url + "/office/authorities/signing")
    desk.get_by_role("link", name=str(today.year), exact=True).first.click()
    desk.get_by_label("Show").select_option("nothing")
    desk.get_by_role("button", name="Show").click()
    assert "Quokka Numbat" in desk.locator("main").inner_text()
    desk.goto(mailing.url + "/office/authorities/training?show=overdue")
    text = desk.locator("main").inner_text()
    assert "Quokka Numbat" not in text
    assert "overdue" in text
    picture(desk, "authorities-overdue")
    # What was ended does not open any more.
    desk.goto(mailing.url + "/office/authorities?unit=Residence%20Life")
    desk.get_by_role("link", name="Quokka Numbat").click()
    desk.get_by_role("button", name="End the personal link").click()
    eye.goto(link)
    assert "This link has ended" in eye.locator("main").inner_text()
