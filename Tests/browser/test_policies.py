"""A statement is written, revised, approved by another person, and then goes past the day of its next review."""

import re
import tempfile
from pathlib import Path

import pytest

import house
import steps_people
from test_pages import RULES, sideways, told_by_axe

WIDE, NARROW = {"width": 1280, "height": 900}, {"width": 390, "height": 844}


@pytest.fixture
def two_people(binary, browser):
    """A new office, its keeper at a desk and its approving official with a phone."""
    with tempfile.TemporaryDirectory(prefix="openclery-policies-") as folder:
        folder = Path(folder) / "office"
        told = house.run(binary, "init", "--data", str(folder), "--name", "Prairie Arts College")
        served = house.Served(binary, folder, re.search(r"with the password (\S+)", told).group(1))
        contexts = [browser.new_context(viewport=screen) for screen in (WIDE, NARROW)]
        keeper, official = (context.new_page() for context in contexts)
        steps_people.first_sign_in(keeper, served.url, "administrator", served.password)
        password = steps_people.add(keeper, served.url, "Ruth Adeyemi", "radeyemi", "approver")
        steps_people.first_sign_in(official, served.url, "radeyemi", password)
        yield served, keeper, official
        for context in contexts:
            context.close()
        served.stop()


def part(tab):
    """The one part of the statement on crime prevention, open."""
    return tab.locator("#part-programs")


def save(tab):
    tab.get_by_role("button", name="Save", exact=True).click()


def approve(tab, url):
    tab.goto(url + "/office/policies/approve?statement=crime_prevention")
    tab.get_by_label(re.compile("Approve version [0-9]+ of “Crime prevention programs”")).check()
    tab.get_by_role("button", name="Approve what is ticked").click()
    assert tab.get_by_text("Approved: 1.").is_visible()


def test_a_statement_from_its_first_words_to_its_review(two_people, binary, shots):
    served, keeper, official = two_people
    url, page = served.url, served.url + "/office/policies/crime_prevention"

    # Written: the draft has blanks, so it cannot be adopted as it is.
    keeper.goto(page)
    assert part(keeper).get_by_text("no text", exact=True).is_visible()
    keeper.get_by_label("This is how it is here").check()
    save(keeper)
    assert keeper.get_by_role("link", name=re.compile("is still a blank")).is_visible()
    keeper.get_by_label("Text", exact=True).fill("We lend bicycle locks to students and employees.")
    save(keeper)
    assert keeper.get_by_text("Saved. 1 part changed.").is_visible()
    assert part(keeper).get_by_text("not approved", exact=True).is_visible()
    approve(official, url)

    # Revised: the approval stays with the old words, and the difference is seen.
    keeper.goto(page)
    assert part(keeper).get_by_text("ready", exact=True).is_visible()
    part(keeper).locator("summary").first.focus()
    if not keeper.get_by_label("Text", exact=True).is_visible():
        part(keeper).locator("summary").first.click()
    keeper.get_by_label("Text", exact=True).fill("We lend bicycle locks and lamps to students and employees.")
    save(keeper)
    assert part(keeper).get_by_text("not approved", exact=True).is_visible()
    official.goto(url + "/office/policies/approve?statement=crime_prevention")
    official.get_by_text("What changed since the version approved before").click()
    assert official.locator(".redline ins").all_inner_texts() == [" and lamps"] or \
        "".join(official.locator(".redline ins").all_inner_texts()).strip() == "and lamps"
    official.screenshot(path=shots / "policies-redline-390.png", full_page=True)
    assert sideways(official) is None
    told_by_axe(official, RULES)
    approve(official, url)
    keeper.goto(page)
    assert part(keeper).get_by_text("ready", exact=True).is_visible()
    keeper.goto(f"{page}/history?part=programs")
    assert "and lamps" in "".join(keeper.locator(".redline ins").all_inner_texts())

    # Past its review: the day lies before the report, and the board says so until somebody has looked again.
    keeper.goto(page)
    year = re.search(r"report of (\d{4})", keeper.content()).group(1)
    if not keeper.get_by_label("Next review").is_visible():
        part(keeper).locator("summary").first.click()
    keeper.get_by_label("Next review").fill(f"{year}-09-01")
    save(keeper)
    assert part(keeper).get_by_text("review due", exact=True).is_visible()
    keeper.goto(f"{url}/office/policies?show=review&year={year}")
    assert keeper.get_by_role("link", name="Programs", exact=True).is_visible()
    keeper.goto(f"{url}/office/policies/renewal?year={year}")
    keeper.locator("summary").filter(has_text="Crime prevention programs").first.click()
    keeper.screenshot(path=shots / "policies-renewal-1280.png", full_page=True)
    told_by_axe(keeper, RULES)
    keeper.get_by_label(re.compile("still so")).first.check()
    keeper.get_by_role("button", name="Still so: reviewed today").click()
    assert keeper.get_by_text("Reviewed: 1.").is_visible()
    keeper.goto(page)
    assert part(keeper).get_by_text("ready", exact=True).is_visible()
    house.run(binary, "verify", "--data", str(served.folder))
