"""April to July: the places, undecided incidents, silent sources, statements, student housing, hazing."""

import re

import house
from year import COORDINATOR, OFFICIAL, AUTHORITY, PHONE, follow, press, tap, text


def reviews_the_places(year):
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


def answers_what_is_undecided(year):
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


def closes_the_sources(year):
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


def looks_at_statements_fires_and_hazing(year):
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


def answers_the_lists_of_the_conduct_office(year):
    """Law or policy by the words of each charge, for all rows at once; and who was arrested is no referral."""
    tab = year.at(COORDINATOR)
    for words, kind in (("Policy 7.2: alcohol and other drugs", "liquor"), ("Weapons and look-alikes", "other")):
        tab.goto(year.url + "/office/referrals/words?year=2026")
        follow(tab, words)
        tab.get_by_label("Kind of violation").first.select_option(kind)
        if kind != "other":
            tab.get_by_label("A policy only, and no law").first.check()
        press(tab, "Answer for all rows")
        assert "Kept. The numbers follow." in text(tab)
    year.look(tab)
    tab.goto(year.url + "/office/referrals?year=2026")
    assert "28 of 28 answered." in text(tab)
    answer = "The same person and event: counts as arrest only"
    while "Nobody waits for a decision." not in text(tab):
        follow(tab, re.compile("^R-2"))
        for one in tab.get_by_label(answer).all():
            one.check()
        press(tab, "Decide")
        tab.goto(year.url + "/office/referrals?year=2026")
        answer = "Another person"
    assert "Nobody waits for a decision." in text(tab)
    year.look(tab)


def explains_what_differs(year):
    """What keeps the report from being approved is explained, a kind at a time."""
    tab = year.at(COORDINATOR)
    for data in ("2024", "2025", "2026"):
        board = f"{year.url}/office/reconciliation?year={data}&state=open"
        tab.goto(board)
        if data == "2026":
            year.look(tab)
            assert "from being approved" in text(tab)
        while "from being approved" in text(tab):
            kinds = tab.get_by_role("table", name="Differences by kind").get_by_role("row")
            with tab.expect_navigation():
                kinds.filter(has=tab.get_by_text("holds it", exact=True)).first.get_by_role("link").click()
            for box in tab.get_by_role("checkbox").all():
                box.check()
            tab.get_by_label("Why they may differ").fill(
                "Looked at one by one in July: breaches of policy alone, which the desk closes with the term.")
            press(tab, "Keep the explanation")
            tab.goto(board)
    year.look(tab)
