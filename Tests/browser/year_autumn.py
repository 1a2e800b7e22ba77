"""August to October: the report, its notices, the Department's survey, and every duty done."""

import re

import house
from year import COORDINATOR, OFFICIAL, COUNSEL, DESK, follow, press, text, upload


def drafts_the_report(year):
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


def publishes_the_report(year):
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
    # Who was asked and gave nothing stands in the footnotes.
    for name in ("Hartwell County Sheriff’s Office", "Hartwell Port Authority Police"):
        assert name in text(reader)
    reader.context.close()


def gives_notice(year):
    tab = year.at(COORDINATOR, "/office/delivery/new")
    # The office of the story is served at an address of this machine, which is none that a notice may name.
    press(tab, "Prepare the notice")
    assert "Give the exact address of the report itself" in text(tab)
    tab.get_by_label("Exact address").fill("https://safety.hartwell.example/reports/2027")
    press(tab, "Prepare the notice")
    year.look(tab)
    notice = tab.url.split("?")[0].removesuffix("/text")
    tab.goto(notice + "/people")
    people = "".join(f"student{n}@hartwell.example,Student {n},student\n" for n in range(6))
    upload(tab, "people.csv", f"email,name,kind\n{people}clerk@hartwell.example,A Clerk,employee\n")
    press(tab, "Look at the file")
    year.look(tab)
    press(tab, "Put 7 on the list")
    tab.goto(notice)
    press(tab, "Start sending to 7")
    for _ in range(60):
        if "all handed over" in text(tab):
            break
        tab.wait_for_timeout(300)
        tab.reload()
    assert "all handed over" in text(tab)


def enters_the_survey(year):
    year.on("2027-10-04")
    tab = year.at(COORDINATOR, "/office/survey?year=2027")
    tab.get_by_text("Enter the days").click()
    tab.get_by_label("First day").fill("2027-08-25")
    tab.get_by_label("Last day").fill("2027-10-20")
    press(tab, "Keep")
    for campus in ("Main campus", "Harbor campus"):
        tab.goto(year.url + "/office/survey?year=2027")
        follow(tab, campus)
        board = tab.url
        # A number of 2024 is another than the Department has published; the sheet wants to know why.
        if tab.get_by_label("Because").count():
            for box in tab.get_by_role("checkbox").all():
                box.check()
            tab.get_by_label("Because").fill("one of them was found to be a larceny")
            press(tab, "Keep the reason")
            assert tab.get_by_label("Because").count() == 0
        screens = int(re.search("0 of ([0-9]+) screens", text(tab)).group(1))
        follow(tab, "Criminal Offenses - On campus")
        year.look(tab, "survey-screen" if campus == "Main campus" else None)
        for _ in range(screens):
            press(tab, "This screen is entered")
        tab.goto(board)
        assert f"{screens} of {screens} screens are entered" in text(tab)
        year.look(tab)


def compares_the_confirmation(year):
    tab = year.at(COORDINATOR, "/office/survey/2027/1")
    sheet = tab.request.get(year.url + "/office/survey/2027/1/csv").text()
    line = next(row for row in sheet.split("\r\n") if ",primary,burglary,,on_campus,2026," in row)
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


def ends_with_every_duty_done(year):
    tab = year.at(COORDINATOR, "/office/duties?year=2027")
    mark = tab.get_by_role("link", name=re.compile("^Mark as done"))
    while mark.count():
        follow(tab, re.compile("^Mark as done"))
        tab.get_by_label("What shows it").fill("The file of the year, folder 5.")
        press(tab, "Mark as done")
        tab.goto(year.url + "/office/duties?year=2027")
    assert "is late" not in text(tab) and "are late" not in text(tab)
    year.look(tab)
    # What leaders read: nothing of the year is overdue, and who signed for the silent.
    tab = year.at(OFFICIAL, "/office/duties/leaders")
    overdue = text(tab).split("Due soon")[0]
    assert "2027" not in overdue, overdue
    assert "Student Affairs, Main campus, 2026" in text(tab) and "Eleanor Whitcombe" in text(tab)
    year.look(tab)
    told = house.run(year.binary, "verify", "--data", str(year.folder), environment=year.clock.environment)
    assert told.startswith("The register is whole")
