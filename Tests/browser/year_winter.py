"""January to March: the calendar, the roster of authorities, training and signing, the police agencies, who is silent."""

import re
import unicodedata
import urllib.request

import steps_course
from year import COORDINATOR, CONDUCT, AUTHORITY, PHONE, follow, press, tap, text, upload


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


def opens_the_year(year):
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
    follow(tab, "In your calendar")
    press(tab, "Make a link")
    year.look(tab)
    told = events(year.url + tab.get_by_role("link", name="Your calendar").get_attribute("href"))
    due = {one["SUMMARY"]: one["DTSTART"] for one in told}
    assert due["Publish the annual report of 2027"] == "20271001"
    assert due["✓ Publish the annual report of 2026"] == "20261001"


def looks_through_the_roster(year):
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
        follow(tab, name)
        press(tab, "Write the letter")
    phone = year.welcome("Judith Crane", AUTHORITY)
    administrator = year.at("administrator")
    follow(administrator, "Now give a role")
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


def asks_the_police_agencies(year):
    tab = year.at(COORDINATOR, "/office/agencies/requests?year=2026")
    follow(tab, "Prepare the requests to 6 agencies")
    year.look(tab)
    tab.get_by_label("Answers are due by").fill("2027-02-26")
    press(tab, "Prepare them")
    press(tab, "Send 4 by e-mail")
    year.post()
    for name in ("Hartwell County Sheriff’s Office", "Beaufort Police Department"):
        tab.goto(year.url + "/office/agencies/requests?year=2026")
        follow(tab, name)
        by_hand(tab, "Request", "Letter by post or fax", "2027-01-11", "Certified letter, receipt in folder 5.")
    year.look(tab)
    tab.goto(year.url + "/office/duties?year=2027")
    assert "5 of 5 agencies asked" in text(tab) and "3 of 3 agencies asked" in text(tab)


def has_the_authorities_trained_and_signed(year):
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
    year.post()

    # One takes the course and signs on a phone, by the link of a letter and without an account.
    phone = year.browser.new_context(**PHONE).new_page()
    phone.goto(year.served.link("linnea.sato@hartwell.example", "Your course", "/authority"))
    steps_course.take(phone)
    phone.goto(year.served.link("linnea.sato@hartwell.example", "Sign for 2026", "/authority"))
    year.look(phone)
    steps_course.sign_nothing(phone, "Linnea Sato")
    phone.context.close()
    # Another, signed in, takes the course on the own page of the office.
    phone = year.at(AUTHORITY, "/office/authority")
    steps_course.take(phone)
    phone.goto(year.url + "/office/authority")
    year.look(phone, "authority-own")
    follow(phone, "Read the course again")
    year.look(phone, "authority-course")
    # The others learned together: a list of them is taken in.
    tab.goto(year.url + "/office/authorities/training?year=2027&show=open")
    names = [link.inner_text() for link in tab.get_by_role("table").get_by_role("link").all()]
    assert len(names) == 23 and "Linnea Sato" not in names
    lines = [f"{address(name)},2027-02-05" for name in names]
    rows = "person,completed\n" + "\n".join(lines) + "\nnobody@hartwell.example,2027-02-05\n"
    upload(tab, "training.csv", rows)
    press(tab, "Look at it")
    year.look(tab)
    assert "23 new, 0 known already, 1 in error." in text(tab)
    press(tab, "Take in 23")
    tab.goto(year.url + "/office/authorities/training?year=2027")
    assert "25 of 25 have done it, 0 are overdue." in text(tab)


def an_agency_answers_on_a_phone(year):
    officer = year.browser.new_context(**PHONE).new_page()
    officer.goto(year.served.link("records@police.hartwell.example", "2026", "/agencies/answer"))
    assert officer.get_by_role("heading", name="Crime statistics of 2026 for Hartwell College").is_visible()
    year.look(officer, "agency-answer")
    officer.get_by_label("We send incidents").check()
    upload(officer, "incidents.csv", """date_reported,offense,address,case_number
2026-02-01,burglary,40 Orchard Lane,27-0110
2026-10-02,robbery,Elm Street,27-0840
2026-11-02,burglary,900 Pine Avenue,27-0912
2025-01-01,burglary,Elm Street,
""")
    tap(officer, "Check and add the list")
    assert "3 incidents of the file were added" in text(officer)
    assert "Line 5, Date reported" in text(officer)
    officer.get_by_label("We send incidents").check()
    tap(officer, "Send the answer")
    assert "Thank you. Your answer was received." in text(officer)
    year.look(officer)
    officer.goto(year.served.link("clery@state-police.example", "2026", "/agencies/answer"))
    officer.get_by_label("We have nothing to report").check()
    tap(officer, "Send the answer")
    assert "Thank you. Your answer was received." in text(officer)
    officer.context.close()


def matches_what_came(year):
    year.on("2027-03-22")
    tab = year.at(COORDINATOR, "/office/agencies/requests?year=2026")
    assert "3 to match" in text(tab)
    # Who has not answered is reminded; one answers by telephone, and another stays silent.
    press(tab, re.compile("Remind 2 by e-mail"))
    follow(tab, "Beaufort Police Department")
    follow(tab, "Take down an answer")
    tab.get_by_label("We have nothing to report").check()
    tab.get_by_label("Name and title").fill("Records clerk, by telephone")
    press(tab, "Keep as the agency’s answer")
    tab.goto(year.url + "/office/agencies/requests?year=2026")
    follow(tab, "Hartwell County Sheriff’s Office")
    by_hand(tab, "Reminder", "Letter by post or fax", "2027-03-22", "Second letter, receipt in folder 5.")
    year.look(tab)

    tab.goto(year.url + "/office/agencies/requests?year=2026")
    follow(tab, "Hartwell City Police Department")
    requested = tab.url
    follow(tab, "Match them with ours")
    year.look(tab)
    # One is a case that the office has, one is new, one lies elsewhere.
    follow(tab, "Burglary")
    tab.get_by_label("26-0023: Burglary").check()
    year.look(tab)
    press(tab, "It is the same")
    tab.goto(requested + "/rows")
    follow(tab, "Burglary", last=True)
    tab.get_by_text("Not for our statistics").click()
    tab.get_by_label("It happened outside our Clery geography").check()
    press(tab, "It is not ours")
    tab.goto(requested + "/rows")
    follow(tab, "Robbery")
    tab.get_by_text("A new incident", exact=True).click()
    press(tab, "Make an incident of it")
    assert tab.url.endswith("/facts")
    year.look(tab)
    assert "counted 1 robbery on public property in 2026" in text(tab)
    tab.goto(requested)
    assert "to match" not in text(tab) and "wait for a decision" not in text(tab)


def sees_who_is_silent(year):
    tab = year.at(COORDINATOR, "/office/sources?year=2026")
    assert "of 27 sources are open" in text(tab)
    year.look(tab, "sources")
    # The conduct office has an account of its own and signs itself; the others sent letters.
    follow(tab, "Conduct office")
    tab.get_by_text("Change the office").click()
    tab.get_by_label("Who answers for it").select_option("Tomas Iyer")
    press(tab, "Keep")
    office = tab.url.split("?")[0]
    conduct = year.welcome("Tomas Iyer", CONDUCT)
    conduct.goto(f"{office}?year=2026")
    press(conduct, "Sign")
    year.look(conduct)
    conduct.get_by_label("All reports it knows of have been forwarded.").check()
    conduct.get_by_label("Remark").fill("Forty referrals of 2026, each compared with the list of the police.")
    press(conduct, "Sign")
    year.look(conduct)
    for name in ("Housing", "Human resources", "Study abroad", "Title IX office", "Student life"):
        tab.goto(year.url + "/office/sources?year=2026")
        follow(tab, name)
        tab.get_by_label("It knows of no report.").check()
        tab.get_by_label("Remark").fill("By letter of its director.")
        press(tab, "Sign")
    # The authorities of the Harbor campus signed on paper.
    tab.goto(year.url + "/office/authorities/signing")
    with tab.expect_navigation():
        tab.get_by_role("row", name=re.compile("2026 Harbor campus")).get_by_role("link").click()
    harbor = ("Elena Marchetti, Harbor campus office", "Harbor Guard Services, Event security", "Jonas Weir, Marine Science")
    for unit in harbor:
        tab.get_by_text("Note an answer on paper").click()
        tab.get_by_label("Who", exact=True).select_option(unit)
        tab.get_by_label("Signed", exact=True).select_option("Nothing to report")
        press(tab, "Keep")
    assert "3 of 3 have signed." in text(tab)
    press(tab, "End the signing")
    tab.goto(year.url + "/office/sources?year=2026&open=1")
    assert "13 of 27 sources are open." in text(tab)


def address(name):
    """Of a person of the demo's college; whoever is known by a sign-in name alone is called by that."""
    if " " not in name:
        return name.lower()
    plain = unicodedata.normalize("NFD", name.lower()).encode("ascii", "ignore").decode()
    return plain.replace(" ", ".") + "@hartwell.example"
