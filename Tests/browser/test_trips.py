"""A professor tells of a three-week trip on a phone, and of its rooms afterwards; a colleague confirms a place by mail.

The letter comes to a mail server of the test's own.
"""

import datetime
import re
from pathlib import Path

import pytest

import house
import steps_people
from mailing import Mailing
from test_pages import RULES, sideways, told_by_axe

PHONE = {"width": 390, "height": 844}


@pytest.fixture(scope="module")
def mailing(binary, tmp_path_factory):
    folder = tmp_path_factory.mktemp("trips") / "office"
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


def person(mailing, browser, name, role):
    """Somebody new of a role, signed in on a phone without JavaScript."""
    desk = browser.new_context().new_page()
    mailing.sign_in(desk)
    password = steps_people.add(desk, mailing.url, "Professor of Geology", name, role)
    desk.context.close()
    tab = browser.new_context(viewport=PHONE).new_page()
    steps_people.first_sign_in(tab, mailing.url, name, password)
    return tab


def test_a_professor_tells_of_a_trip_and_of_its_rooms(mailing, browser, picture):
    tab = person(mailing, browser, "professor", "trip_leader")
    tab.goto(mailing.url + "/office")
    tab.get_by_role("link", name="Trips").click()
    tab.get_by_role("link", name="Tell of a trip").click()
    tab.get_by_role("button", name="Send and see the decision").click()
    assert "Say who sponsors the trip." in tab.locator("main").inner_text()
    picture(tab, "trip-form-faults")
    today = datetime.date.today()
    if tab.locator("#campus").count():
        tab.locator("#campus").select_option(index=1)
    tab.locator("#kind").select_option("field_trip")
    tab.locator("#sponsor").fill("Geology")
    tab.locator("#purpose").fill("Three weeks of field geology")
    tab.locator("#destination").fill("Moab, Utah")
    tab.locator("#leaves").fill(str(today - datetime.timedelta(days=23)))
    tab.locator("#returns").fill(str(today - datetime.timedelta(days=2)))
    tab.get_by_role("group", name="Does it serve our educational purposes?").get_by_label("Yes").check()
    tab.locator("#booked").select_option("unit")
    tab.locator("#charge").fill("A professor")
    tab.locator("#lodging-sort").select_option("hotel")
    tab.locator("#lodging-name").fill("Red Rock Lodge")
    tab.locator("#lodging-address").fill("51 Canyon Road, Moab")
    tab.get_by_label("Yes, for the use of the space").first.check()
    tab.get_by_role("group", name=re.compile("Was the same place used")).first.get_by_label("No", exact=True).check()
    tab.locator("#agency").fill("Moab City Police Department")
    picture(tab, "trip-form")
    tab.get_by_role("button", name="Send and see the decision").click()
    text = tab.locator("main").inner_text()
    assert "Short stay of more than one night" in text and "Row T4" in text and "Handbook 2016, 2-25" in text
    assert "The trip is over: which rooms did it have?" in text
    assert "Moab City Police Department" in text
    picture(tab, "trip-decision")
    tab.goto(mailing.url + "/office/notices")
    tab.get_by_role("link", name=re.compile("is over")).click()
    tab.get_by_label("Room numbers of Red Rock Lodge").fill("12 to 18")
    tab.get_by_role("button", name="Keep the rooms").click()
    assert "The rooms are kept." in tab.locator("main").inner_text()
    picture(tab, "trip-rooms")
    tab.context.close()

    # The office finds the lodging among its places, and the trip in its list.
    desk = browser.new_context(viewport={"width": 1280, "height": 900}).new_page()
    mailing.sign_in(desk)
    desk.goto(mailing.url + "/office/trips?sponsor=geology")
    picture(desk, "trips-list")
    desk.get_by_role("link", name=re.compile("Moab")).click()
    picture(desk, "trip-desk")
    desk.goto(mailing.url + "/office/agencies/places?category=noncampus&agency=")
    assert "Red Rock Lodge" in desk.locator("main").inner_text()
    picture(desk, "agency-places-noncampus")
    desk.context.close()


def test_a_colleague_confirms_a_place_by_a_letter(mailing, browser, picture):
    desk = browser.new_context(viewport={"width": 1280, "height": 900}).new_page()
    mailing.sign_in(desk)
    desk.goto(mailing.url + "/office/geography/review/1")
    desk.get_by_label("Unit").fill("Biology")
    desk.get_by_label("E-mail, or sign-in name").fill("dean.of.biology@example.edu")
    desk.get_by_label("Name", exact=True).fill("The dean")
    desk.get_by_role("button", name="Ask", exact=True).click()
    picture(desk, "place-round-asked")
    link = mailing.link("dean.of.biology@example.edu", "", "/geography/confirm")

    tab = browser.new_context(viewport=PHONE).new_page()
    tab.goto(link)
    assert "Pelican Inn" in tab.locator("main").inner_text()
    tab.get_by_role("button", name="Send the answers").click()
    assert "Choose an answer for “Pelican Inn”." in tab.locator("main").inner_text()
    picture(tab, "place-confirm-faults")
    tab.get_by_label("Still so").check()
    for group in tab.get_by_role("group", name=re.compile("^(Does your unit|Do student groups|Do your trips)")).all():
        group.get_by_label("No", exact=True).check()
    tab.get_by_label("Place 1").fill("A barn in Norwich, since 2024")
    picture(tab, "place-confirm")
    tab.get_by_role("button", name="Send the answers").click()
    assert "Thank you" in tab.locator("main").inner_text()
    assert tab.goto(link).status == 404, "the link answers once"
    picture(tab, "place-confirm-ended")
    tab.context.close()

    desk.reload()
    desk.get_by_role("link", name="Biology").last.click()
    text = desk.locator("main").inner_text()
    assert "A barn in Norwich" in text
    picture(desk, "place-answers")
    desk.get_by_role("button", name=re.compile("as reviewed")).click()
    assert "Taken as reviewed" in desk.locator("main").inner_text()
    log = Path(f"{mailing.folder}.log").read_text()
    assert "confirm?t=" not in log and "dean" not in log, "the log holds no link and no name"
    desk.context.close()
