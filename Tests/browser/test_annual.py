"""The annual report from its draft to everybody, and a correction afterwards: comments, a review, another person's
approval, publication, an erratum. In an office of its own, without JavaScript."""

import datetime
import re
import urllib.request
import zoneinfo

import pytest

import house
import steps_people

#: The day in Hartwell.
TODAY = datetime.datetime.now(zoneinfo.ZoneInfo("America/New_York")).date()
YEAR = TODAY.year


@pytest.fixture(scope="module")
def annual(binary, tmp_path_factory):
    folder = tmp_path_factory.mktemp("annual") / "office"
    told = house.run(binary, "demo", "--data", str(folder))
    served = house.Served(binary, folder, re.search(r"with the password (\S+)", told).group(1))
    yield served
    served.stop()


@pytest.fixture(scope="module")
def tabs(annual, browser):
    """Who writes the report, who approves it, and a reader."""
    contexts = [
        browser.new_context(java_script_enabled=False, viewport={"width": 1280, "height": 900}) for _ in range(3)
    ]
    writer, approver, reader = (context.new_page() for context in contexts)
    annual.sign_in(writer)
    password = steps_people.add(writer, annual.url, "Ada Lindqvist", "alindqvist", "approver")
    steps_people.first_sign_in(approver, annual.url, "alindqvist", password)
    yield writer, approver, reader
    for context in contexts:
        context.close()


@pytest.fixture(scope="module")
def draft(annual, tabs):
    """The draft of this year: the demo's own, or one by which its publication is issued again."""
    writer = tabs[0]
    writer.goto(f"{annual.url}/office/annual?year={YEAR}")
    writer.get_by_role("link", name=f"{YEAR} annual report").click()
    if writer.get_by_role("button", name="Make the files anew and compare").count():
        writer.locator('details:has-text("Issue it again") > summary').click()
        writer.get_by_role("button", name="Open a new edition").click()
        assert "Say which error makes it necessary." in text(writer)
        writer.locator("#remark-again").fill("The table of drills had the numbers of another year.")
        writer.get_by_role("button", name="Open a new edition").click()
    assert "Nothing is open that would keep it from being published." in text(writer)
    return writer.url


def text(tab):
    return tab.locator("main").inner_text()


def test_a_draft_is_commented_reviewed_approved_and_published(annual, tabs, draft, shots):
    writer, approver, reader = tabs
    # Everybody who reads the draft may comment on it.
    approver.goto(draft)
    approver.get_by_label("On which chapter").select_option("statistics")
    approver.get_by_label("Your comment").fill("The burglaries of 2025: is the Ashby Hall case in them?")
    approver.get_by_role("button", name="Comment", exact=True).click()
    assert "is the Ashby Hall case in them?" in text(approver)
    assert approver.get_by_role("button", name="Reviewed").count() == 0, "nothing has been sent yet"
    writer.goto(draft)
    assert "on “Statistics”" in text(writer)
    writer.get_by_role("button", name="settle or open again").first.click()
    assert "settled" in text(writer)
    writer.get_by_role("link", name="Preview").click()
    assert "Not published." in text(writer)
    writer.goto(draft)
    writer.screenshot(path=shots / "annual-draft.png", full_page=True)
    writer.get_by_role("button", name="Send it for review").click()

    # Whoever sent it does not review it.
    writer.get_by_role("button", name="Reviewed").click()
    assert "Another person's turn" in text(writer)
    approver.goto(draft)
    approver.locator("#remark-review").fill("Read in full.")
    approver.get_by_role("button", name="Reviewed").click()
    approver.get_by_role("button", name="Approve").click()
    assert "Ada Lindqvist approved it." in text(approver) and "Read in full." in text(approver)
    assert approver.get_by_role("button", name="Publish").count() == 0, "approving is not publishing"

    writer.goto(draft)
    writer.get_by_role("button", name="Publish").click()
    assert "Tick that the report is to be published." in text(writer)
    writer.get_by_label("Publish it to everybody").check()
    writer.get_by_role("button", name="Publish").click()
    assert f"It stands at /reports/{YEAR}, locked to event" in text(writer)
    writer.get_by_role("button", name="Make the files anew and compare").click()
    assert "every file is the same in every byte" in text(writer)
    writer.screenshot(path=shots / "annual-published.png", full_page=True)

    reader.goto(annual.url + "/reports")
    reader.get_by_role("link", name=f"{YEAR} annual report", exact=True).click()
    assert f"Published {TODAY:%B} {TODAY.day}, {TODAY.year}." in text(reader)
    assert reader.get_by_role("heading", name="Definitions").count()
    for form, start in [("pdf", b"%PDF-1.7"), ("docx", b"PK"), ("html", b"<!doctype html>"), ("json", b"{")]:
        with urllib.request.urlopen(f"{annual.url}/reports/{YEAR}.{form}", timeout=20) as answer:
            assert answer.read(len(start)).lower() == start.lower()


def test_a_number_that_changes_afterwards_is_explained_at_the_report(annual, tabs, draft, shots):
    writer, approver, reader = tabs
    why = f"/office/statistics/why?family=primary&category=burglary&geography=on_campus&year={YEAR - 1}&campus=Main%20campus"
    writer.goto(annual.url + why)
    burglaries = int(re.match(r"\s*(\d+) =", text(writer).split("\n\n", 1)[1]).group(1))
    address = writer.locator('main a[href^="/office/incidents/"]').first.get_attribute("href")
    writer.goto(annual.url + address + "/facts")
    writer.locator('details:has([name="o0-act"]) > summary').first.click()
    writer.locator('[name="o0-access"]').select_option("invited_guest")
    writer.locator('[name="o0-act"]').select_option("larceny")
    writer.get_by_role("button", name="Keep these facts").last.click()

    writer.goto(f"{annual.url}/office/annual/errata")
    assert f"Published {burglaries} in the {YEAR} report, {burglaries - 1} now" in text(writer)
    writer.get_by_label("Because").fill("the person had been asked in, so that it is a theft")
    writer.get_by_role("button", name="State the correction").click()
    assert "Tick the numbers that the reason explains." in text(writer)
    assert writer.get_by_label("Because").input_value() == "the person had been asked in, so that it is a theft"
    for box in writer.locator('input[name="number"]').all():
        box.check()
    writer.get_by_role("button", name="State the correction").click()
    assert "Every published number is what the register says now, or its change is explained." in text(writer)

    reader.goto(f"{annual.url}/reports/{YEAR}")
    said = (f"For {YEAR - 1}, Line Burglary, on campus was changed from {burglaries} to {burglaries - 1} "
            "because the person had been asked in, so that it is a theft.")
    assert f"Main campus: {said}" in text(reader)
    assert reader.get_by_role("heading", name="Corrections since publication").count() == 1
    reader.screenshot(path=shots / "annual-corrected.png")
    # The published files stay what they were.
    writer.goto(draft)
    writer.get_by_role("button", name="Make the files anew and compare").click()
    assert "every file is the same in every byte" in text(writer)
