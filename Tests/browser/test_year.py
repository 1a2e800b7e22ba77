"""A coordinator's year at Hartwell College, from January to October: the statistics of 2026 and the report of 2027.

The program's clock is moved (`moved_clock.py`): the office is made on December 28, 2026, with the records that the demo
has by then, and each month is done on a day of its own. What happens is done in the browser by the person whose work it
is. Only these are left to the demo: the reports and incidents of 2026 and the published report of that year.
"""

import re
import urllib.request

import pytest

import house
import steps_course
from year import DESK, PHONE, Year, follow, press, tap, text, upload

COORDINATOR, OFFICIAL, CONDUCT, AUTHORITY = "rcalloway", "ewhitcombe", "tiyer", "jcrane"
COUNSEL = "mdelgado"


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
    follow(tab, "In your calendar")
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


def test_january_asks_the_police_agencies(year):
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
    # The others learned together: a list of them is taken in.
    tab.goto(year.url + "/office/authorities/training?year=2027&show=open")
    names = [link.inner_text() for link in tab.get_by_role("table").get_by_role("link").all()]
    assert len(names) == 23 and "Linnea Sato" not in names
    lines = [f"{name.lower().replace(' ', '.')}{'@hartwell.example' if ' ' in name else ''},2027-02-05" for name in names]
    rows = "person,completed\n" + "\n".join(lines) + "\nnobody@hartwell.example,2027-02-05\n"
    upload(tab, "training.csv", rows)
    press(tab, "Look at it")
    year.look(tab)
    assert "23 new, 0 known already, 1 in error." in text(tab)
    press(tab, "Take in 23")
    tab.goto(year.url + "/office/authorities/training?year=2027")
    assert "25 of 25 have done it, 0 are overdue." in text(tab)


def test_february_an_agency_answers_on_a_phone(year):
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


def test_march_matches_what_came(year):
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
    print(text(tab)[:1500])
    tab.goto(requested)
    assert "to match" not in text(tab) and "wait for a decision" not in text(tab)


def test_march_sees_who_is_silent(year):
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
    for unit in ("Elena Marchetti, Harbor campus office", "Harbor Guard Services, Event security", "Jonas Weir, Marine Science"):
        tab.get_by_text("Note an answer on paper").click()
        tab.get_by_label("Who", exact=True).select_option(unit)
        tab.get_by_label("Signed", exact=True).select_option("Nothing to report")
        press(tab, "Keep")
    assert "3 of 3 have signed." in text(tab)
    press(tab, "End the signing")
    tab.goto(year.url + "/office/sources?year=2026&open=1")
    print(text(tab))


def test_april_reviews_the_places(year):
    year.on("2027-04-19")
    tab = year.at(COORDINATOR, "/office/review")
    year.look(tab)
    # Places of which nobody had said what they are; incidents of 2026 wait for it.
    tab.goto(year.url + "/office/places?show=undetermined&sort=incidents")
    places = {"Ferry landing": "Building", "Granary lofts": "Building", "Mill Street annex": None, "Carriage House": None}
    near = {"Ferry landing": {"reasonably_contiguous": "yes"}}
    for name, kind in places.items():
        tab.goto(year.url + "/office/places?q=" + name.replace(" ", "+"))
        follow(tab, name)
        house.answer(tab, kind, **near.get(name, {}))
        press(tab, "Keep it")
    assert "Undetermined" not in text(tab)
    tab.goto(year.url + "/office/review")
    assert "Places with an open question" not in text(tab), text(tab)

    # Three of them lie in the Clery geography after all, so the police are asked for them as well.
    tab.goto(year.url + "/office/agencies/requests?year=2026")
    follow(tab, "Prepare the request to 1 agency")
    tab.get_by_label("Answers are due by").fill("2027-05-31")
    press(tab, "Prepare them")
    press(tab, "Send 1 by e-mail")
    year.post()
    officer = year.browser.new_context(**PHONE).new_page()
    officer.goto(year.served.link("records@police.hartwell.example", "May 31, 2027", "/agencies/answer"))
    officer.get_by_label("We have nothing to report").check()
    tap(officer, "Send the answer")
    officer.context.close()

    # Last year's confirmation ends, and this year's begins: a unit answers on a phone what the office may not know.
    tab.goto(year.url + "/office/geography/review")
    follow(tab, "2026")
    press(tab, "End this confirmation")
    tab.goto(year.url + "/office/geography/review")
    tab.get_by_label("Year").fill("2027")
    tab.get_by_label("Answers are due by").fill("2027-06-15")
    press(tab, "Begin")
    tab.get_by_label("Unit").fill("Athletics")
    tab.get_by_label("E-mail, or sign-in name").fill(AUTHORITY)
    press(tab, "Ask")
    year.look(tab)
    phone = year.at(AUTHORITY, "/office/notices")
    follow(phone, re.compile("^Say whether the places of Athletics"))
    year.look(phone)
    for group in phone.get_by_role("group").all():
        group.get_by_label("No", exact=True).check()
    tap(phone, "Send the answers")
    tab.reload()
    assert "no answer yet" not in text(tab)
    press(tab, "End this confirmation")


def answer_facts(tab, facts):
    """Answers the questions that decide, one after the other, by what the first answer says."""
    tab.goto(facts)
    for _ in range(4):
        if not tab.get_by_role("button", name="Answer", exact=True).count():
            return
        tab.get_by_role("radio").first.check()
        press(tab, "Answer")
        if "Nothing was changed yet" in text(tab):
            return


def test_june_answers_what_is_undecided(year):
    year.on("2027-06-21")
    undecided = "/office/incidents?standing=undecided&year=2026"
    tab = year.at(COORDINATOR, undecided)
    incidents = [link.get_attribute("href") for link in tab.get_by_role("table").get_by_role("link").all()]
    assert len(incidents) == 18
    for incident in incidents:
        answer_facts(tab, f"{year.url}{incident}/facts")
    year.look(tab)
    # What is left is whether a report was false, of which only a sworn officer may judge.
    tab.goto(year.url + undecided)
    last = tab.get_by_role("table").get_by_role("link")
    assert last.count() == 1
    officer = year.add("Dale Brenner", "dbrenner", "sworn_officer")
    answer_facts(officer, f"{year.url}{last.get_attribute('href')}/facts")
    tab.reload()
    assert "0 incidents" in text(tab) or "No incident" in text(tab), text(tab)


def test_june_closes_the_sources(year):
    tab = year.at(COORDINATOR, "/office/agencies/requests?year=2026")
    for name in ("Hartwell County Sheriff’s Office", "Hartwell Port Authority Police", re.compile("^Polícia")):
        tab.goto(year.url + "/office/agencies/requests?year=2026")
        follow(tab, name)
        press(tab, "Stop waiting: no answer")
    # A named person signs why the report may go out without those who were asked twice and stay silent.
    year.welcome("Eleanor Whitcombe", OFFICIAL)
    tab = year.at(OFFICIAL, "/office/sources?year=2026&open=1")
    silent = tab.get_by_role("link", name=re.compile("^Sign for"))
    assert silent.count() == 10
    while silent.count():
        follow(tab, re.compile("^Sign for"))
        tab.get_by_label("Why the report may go out without it").fill(
            "Asked by letter in January and March, called in June. What it still sends will be an erratum.")
        press(tab, "Sign")
        tab.goto(year.url + "/office/sources?year=2026&open=1")
    year.look(tab)
    tab.goto(year.url + "/office/duties/leaders")
    year.look(tab, "leaders")
    assert "Athletics, Main campus, 2026" in text(tab) and "Eleanor Whitcombe" in text(tab)


def test_july_looks_at_statements_fires_and_hazing(year):
    year.on("2027-07-12")
    looked_at = 0
    for campus in ("", "&campus=2"):
        tab = year.at(COORDINATOR, "/office/policies/renewal?year=2027" + campus)
        while tab.get_by_role("button", name="Still so: reviewed today").count():
            # More than a hundred parts are opened and ticked as a hand would, but at once.
            tab.locator("details").evaluate_all("all => all.forEach(one => one.open = true)")
            parts = tab.get_by_label(re.compile("still so$"))
            looked_at += parts.count()
            parts.evaluate_all("all => all.forEach(one => one.click())")
            press(tab, "Still so: reviewed today")
            assert "Reviewed: " in text(tab)
    year.look(tab)
    assert looked_at >= 100

    tab.goto(year.url + "/office/fires/facilities?year=2026")
    tab.get_by_text("Which systems are unchanged in 2026?").click()
    year.look(tab)
    press(tab, "Unchanged in 2026")
    assert "to be looked at" not in text(tab)
    for campus in ("Main campus", "Harbor campus"):
        tab.goto(year.url + "/office/fires/drills")
        tab.get_by_label("Campus").select_option(campus)
        press(tab, "Show")
        tab.get_by_label("Day for all ticked halls").fill("2027-02-11")
        for hall in tab.get_by_role("table").get_by_role("checkbox").all():
            hall.check()
        press(tab, "Keep the drills")

    tab.goto(year.url + "/office/hazing/next")
    tab.get_by_label("I have read it").check()
    press(tab, "Publish it")
    assert "The edition is published." in text(tab)
    year.look(tab)


def test_august_drafts_the_report(year):
    year.on("2027-08-30")
    year.welcome("Marcus Delgado", COUNSEL)
    tab = year.at(COORDINATOR, "/office/annual?year=2027")
    # What keeps the report from being published is gone, through the year's work; one thing is advice.
    assert "Nothing is open that would keep the report from being published." in text(tab)
    year.look(tab)
    press(tab, "Begin the 2027 report")
    tab = edition(tab, year.url)
    assert "Nothing is open that would keep it from being published." in text(tab)
    year.look(tab)


def edition(tab, url):
    tab.goto(url + "/office/annual?year=2027")
    follow(tab, re.compile("^2027 annual report"))
    return tab


def test_september_publishes_the_report(year):
    year.on("2027-09-13")
    tab = edition(year.at(COORDINATOR), year.url)
    assert "Nothing is open that would keep it from being published." in text(tab)
    press(tab, "Send it for review")
    assert "Another person's turn" in text(tab) or tab.get_by_role("button", name="Reviewed").count()
    counsel = edition(year.at(COUNSEL), year.url)
    counsel.get_by_label("Remark").first.fill("Read in full.")
    press(counsel, "Reviewed")
    official = edition(year.at(OFFICIAL), year.url)
    press(official, "Approve")
    year.look(official)
    assert "Eleanor Whitcombe approved it." in text(official)
    tab = edition(year.at(COORDINATOR), year.url)
    tab.get_by_label("Publish it to everybody").check()
    press(tab, "Publish")
    assert "It stands at /reports/2027, locked to event" in text(tab)
    reader = year.browser.new_context(**DESK).new_page()
    assert reader.goto(year.url + "/reports/2027").status == 200
    year.look(reader)
    assert "Published September 13, 2027." in text(reader)
    print(re.findall("Burglary.*", text(reader))[:6])
    reader.context.close()


def test_september_gives_notice(year):
    tab = year.at(COORDINATOR, "/office/delivery/new")
    # The office of the story is served at an address of this machine, which is none that a notice may name.
    press(tab, "Prepare the notice")
    assert "Give the exact address of the report itself" in text(tab)
    tab.get_by_label("Exact address").fill("https://safety.hartwell.example/reports/2027")
    press(tab, "Prepare the notice")
    year.look(tab)
    follow(tab, "The list")
    upload(tab, "people.csv", "email,name,kind\\n" + "".join(f"student{n}@hartwell.example,Student {n},student\\n" for n in range(6)) + "clerk@hartwell.example,A Clerk,employee\\n")
    press(tab, "Look at the file")
    year.look(tab)
    print(text(tab))
    press(tab, "Put 7 on the list")
    follow(tab, "Notice of the 2027 report")
    press(tab, "Start sending to 7")
    for _ in range(60):
        if "all handed over" in text(tab):
            break
        tab.wait_for_timeout(300)
        tab.reload()
    assert "all handed over" in text(tab)


def test_october_enters_the_survey(year):
    year.on("2027-10-04")
    tab = year.at(COORDINATOR, "/office/survey?year=2027")
    tab.get_by_text("Enter the days").click()
    tab.get_by_label("Opens").fill("2027-08-25")
    tab.get_by_label("Closes").fill("2027-10-20")
    press(tab, "Keep")
    for campus in ("Main campus", "Harbor campus"):
        tab.goto(year.url + "/office/survey?year=2027")
        follow(tab, campus)
        board = tab.url
        tab.get_by_text("Answer the question on police statistics").click()
        tab.get_by_role("combobox").first.select_option(index=1)
        press(tab, "Keep the answer")
        print(text(tab)[-2500:])
        if tab.get_by_label("Because").count():
            for box in tab.get_by_role("checkbox").all(): box.check()
            tab.get_by_label("Because").fill("one was found to be another case")
            press(tab, "Keep the reason")
        follow(tab, re.compile("."), ) if False else None
        screens = int(re.search("0 of ([0-9]+) screens", text(tab)).group(1))
        first = tab.get_by_role("table").first.get_by_role("link").first
        with tab.expect_navigation():
            first.click()
        year.look(tab, "survey-screen" if campus == "Main campus" else None)
        for at in range(screens):
            press(tab, "This screen is entered")
            if at + 1 < screens and "This screen is entered" not in text(tab):
                follow(tab, "Next screen")
        tab.goto(board)
        assert f"{screens} of {screens} screens are entered" in text(tab)
        year.look(tab)


def test_october_compares_the_confirmation(year):
    tab = year.at(COORDINATOR, "/office/survey/2027/1")
    sheet = tab.request.get(year.url + "/office/survey/2027/1/csv").text()
    line = next(row for row in sheet.split("\\r\\n") if ",primary,burglary,,on_campus,2026," in row)
    head, tail = line.split(",primary,burglary,,on_campus,2026,")
    number = int(tail.split(",")[0])
    wrong = f"{head},primary,burglary,,on_campus,2026,{number + 4},{tail.split(',', 1)[1]}"
    follow(tab, "Compare with a confirmation")
    upload(tab, "confirmation.csv", sheet.replace(line, wrong))
    press(tab, "Compare")
    assert tab.get_by_role("heading", name="1 difference", exact=True).is_visible()
    tab.get_by_label(f"sheet {number}, confirmed {number + 4}").check()
    tab.get_by_label("Explanation").fill("Typed in with another digit; the Department has corrected it.")
    press(tab, "Keep the explanation")
    year.look(tab)


def test_october_ends_with_every_duty_done(year):
    tab = year.at(COORDINATOR, "/office/duties?year=2027")
    mark = tab.get_by_role("link", name=re.compile("^Mark as done"))
    print([one.get_attribute("aria-label") for one in mark.all()], text(tab))
    while mark.count():
        follow(tab, re.compile("^Mark as done"))
        tab.get_by_label("What shows it").fill("File of the year, folder 5.")
        press(tab, "Mark it as done")
        tab.goto(year.url + "/office/duties?year=2027")
    year.look(tab, "duties-done")
    tab = year.at(OFFICIAL, "/office/duties/leaders")
    year.look(tab)
    print(text(tab))
    print(house.run(year.binary, "verify", "--data", str(year.folder), environment=year.clock.environment))
