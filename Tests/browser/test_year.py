"""A coordinator's year at Hartwell College, from January to October: the statistics of 2026 and the report of 2027.

The program's clock is moved (`moved_clock.py`): the office is made on December 28, 2026, with the records that the demo
has by then, and each month is done on a day of its own. What happens is done in the browser by the person whose work it
is. Only these are left to the demo: the reports and incidents of 2026 and the published report of that year.
"""

import re
import urllib.request

import pytest

import steps_course
from year import PHONE, Year, press, tap, text

COORDINATOR = "rcalloway"


@pytest.fixture(scope="module")
def year(binary, browser, tmp_path_factory):
    year = Year(binary, browser, tmp_path_factory.mktemp("year"), begins="2026-12-28")
    yield year
    year.end()


def events(link):
    """The events of a calendar by subscription, as its lines say them."""
    with urllib.request.urlopen(link, timeout=20) as answer:
        assert answer.headers["Content-Type"].startswith("text/calendar")
        body = answer.read()
    assert b"\n" not in body.replace(b"\r\n", b"") and max(map(len, body.split(b"\r\n"))) <= 75
    lines = body.decode().replace("\r\n ", "").split("\r\n")
    assert (lines[0], lines[-2]) == ("BEGIN:VCALENDAR", "END:VCALENDAR")
    found = []
    for line in lines:
        if line == "BEGIN:VEVENT":
            found.append({})
        elif found and ":" in line:
            name, value = line.split(":", 1)
            found[-1].setdefault(name.split(";")[0], value.replace("\\,", ","))
    assert all({"UID", "DTSTAMP", "DTSTART", "SUMMARY"} <= set(one) for one in found)
    assert len({one["UID"] for one in found}) == len(found)
    return found


def test_january_opens_the_year(year):
    year.on("2027-01-11")
    year.welcome("Ruth Calloway", COORDINATOR)

    # Who answers for what nobody answered for, and the coordinator's own calendar.
    tab = year.at(COORDINATOR, "/office/duties/owners")
    tab.get_by_label("Duty").select_option("Biennial review of the drug and alcohol program")
    tab.get_by_label("Who").select_option("Ruth Calloway")
    press(tab, "Keep")
    assert "nobody named" not in text(tab)
    year.at(COORDINATOR, "/office/duties?year=2027")
    year.look(tab, "duties")
    tab.get_by_role("link", name="In your calendar").click()
    press(tab, "Make a link")
    year.look(tab)
    told = events(year.url + tab.get_by_role("link", name="Your calendar").get_attribute("href"))
    print([ (one["SUMMARY"], one["DTSTART"]) for one in told])


def test_january_looks_through_the_roster(year):
    tab = year.at(COORDINATOR, "/office/authorities/candidates")
    year.look(tab)
    person = lambda name: tab.locator("section").filter(has=tab.get_by_role("heading", name=name))
    for name in ("Judith Crane", "Hana Kimura", "Terrence Boyle"):
        person(name).get_by_label("Campus").select_option("Main campus")
        press(tab, f"Accept {name}")
    press(tab, "Decline Sofia Brandl")
    assert "why" in text(tab)
    person("Sofia Brandl").get_by_label("If not, why").fill("The society ended in 2026; she advises nobody.")
    press(tab, "Decline Sofia Brandl")
    assert "Nobody is proposed" in text(tab)
    press(tab, "Note the look for Spring 2027")
    # Somebody else had been declined in December, after the look before.
    assert "Spring 2027, January 11, 2027: 3 accepted, 2 declined, 0 left open" in text(tab)

    # Two designations of the Harbor campus were not looked at last summer: one is still so, one has ended.
    tab.goto(year.url + "/office/authorities/review")
    year.look(tab)
    tab.get_by_role("group", name="Elena Marchetti").get_by_label("Still so").check()
    tab.get_by_role("group", name="Jonas Weir").get_by_label("Has ended").check()
    press(tab, "Keep")
    assert "One thing is to be looked at." in text(tab)
    tab.get_by_label("If it has ended, why").last.fill("Leads no trips with students any more.")
    press(tab, "Keep")
    assert "Jonas Weir" not in text(tab)

    # A letter to each new one; one of them acknowledges it on a phone.
    for name in ("Judith Crane", "Hana Kimura", "Terrence Boyle"):
        tab.goto(year.url + "/office/authorities?standing=unacknowledged")
        tab.get_by_role("link", name=name).click()
        press(tab, "Write the letter")
    phone = year.welcome("Judith Crane", "jcrane", **PHONE)
    administrator = year.at("administrator")
    administrator.get_by_role("link", name="Now give a role").click()
    administrator.get_by_label("Role").select_option("Campus security authority")
    press(administrator, "Give the role")
    phone.goto(year.url + "/office/authority")
    year.look(phone)
    tap(phone, "I have read it")
    assert "acknowledged January 11, 2027" in text(phone)


def by_hand(tab, kind, way, day, words):
    """A letter or a call to an agency is written down on its request."""
    tab.get_by_text("Write down a letter, a call or a visit").click()
    tab.get_by_label("What it was").select_option(kind)
    tab.get_by_label("How", exact=True).select_option(way)
    tab.get_by_label("Day", exact=True).fill(day)
    tab.get_by_label("With whom").fill(words)
    press(tab, "Write it down")


def test_january_asks_the_police_agencies(year):
    tab = year.at(COORDINATOR, "/office/agencies/requests?year=2026")
    tab.get_by_role("link", name="Prepare the requests to 6 agencies").click()
    year.look(tab)
    press(tab, "Prepare them")
    press(tab, "Send 4 by e-mail")
    for name in ("Hartwell County Sheriff’s Office", "Beaufort Police Department"):
        tab.goto(year.url + "/office/agencies/requests?year=2026")
        tab.get_by_role("link", name=name).click()
        by_hand(tab, "Request", "Letter by post or fax", "2027-01-11", "Certified letter, receipt in folder 5.")
    year.look(tab)
    tab.goto(year.url + "/office/duties?year=2027")
    print([l for l in text(tab).split("\n") if "asked" in l])


def test_february_has_the_authorities_trained_and_signed(year):
    year.on("2027-02-08")
    tab = year.at(COORDINATOR, "/office/authorities/training?year=2027")
    tab.get_by_label("Due", exact=True).fill("2027-04-30")
    press(tab, "Assign")
    assert "0 of 25 have done it" in text(tab)
    tab.goto(year.url + "/office/authorities/signing")
    tab.get_by_label("Calendar year").fill("2026")
    tab.get_by_label("Answers are due").fill("2027-03-15")
    tab.get_by_label("The statistics are put together").fill("2027-06-15")
    press(tab, "Ask all authorities of that year")
    year.look(tab)
    year.served.again()

    # One takes the course and signs on a phone, by the link of a letter and without an account.
    phone = year.browser.new_context(**PHONE).new_page()
    phone.goto(year.served.link("linnea.sato@hartwell.example", "Your course", "/authority"))
    steps_course.take(phone)
    phone.goto(year.served.link("linnea.sato@hartwell.example", "Sign for 2026", "/authority"))
    year.look(phone)
    steps_course.sign_nothing(phone, "Linnea Sato")
    phone.context.close()
    # Another, signed in, takes the course on the own page of the office.
    phone = year.at("jcrane", "/office/authority")
    steps_course.take(phone)
    phone.goto(year.url + "/office/authority")
    year.look(phone, "authority-own")
    # The others learned together: a list of them is taken in.
    tab.goto(year.url + "/office/authorities/training?year=2027&show=open")
    people = re.findall(r"\w+\.\w+@hartwell", text(tab))
    print(text(tab))


def test_february_an_agency_answers_on_a_phone(year):
    officer = year.browser.new_context(**PHONE).new_page()
    officer.goto(year.served.link("records@police.hartwell.example", "2026", "/agencies/answer"))
    year.look(officer)
