"""A second person looks blind, disagrees, and both settle it. Without JavaScript; pictures go to docs/screens."""

import os
from pathlib import Path

import pytest

import house
import steps_people

#: Where the story's pictures go: SCREENS=1 writes those of the docs anew.
SCREENS = house.TOP / "docs" / "screens"


@pytest.fixture(scope="module")
def tabs(browser, working_office):
    """The administrator, who states facts, and a second person with a role of her own."""
    contexts = [
        browser.new_context(java_script_enabled=False, viewport=size)
        for size in ({"width": 1280, "height": 900}, {"width": 390, "height": 844})
    ]
    first, second = (context.new_page() for context in contexts)
    working_office.sign_in(first)
    password = steps_people.add(first, working_office.url, "Ruth Adeyemi", "radeyemi", "records_officer")
    steps_people.first_sign_in(second, working_office.url, "radeyemi", password)
    yield first, second
    for context in contexts:
        context.close()


@pytest.fixture
def picture(shots):
    def take(tab, name):
        folder = SCREENS if os.environ.get("SCREENS") else Path(shots)
        folder.mkdir(parents=True, exist_ok=True)
        path = folder / f"{name}.png"
        size = tab.viewport_size
        height = min(1500, tab.evaluate("document.documentElement.scrollHeight"))
        tab.screenshot(
            path=path, full_page=True, clip={"x": 0, "y": 0, "width": size["width"], "height": height})
        assert path.stat().st_size <= 200 * 1024, f"{path} is larger than 200 KB"

    return take


def test_a_second_person_disagrees_and_both_settle_it(tabs, working_office, picture):
    first, second = tabs
    url = working_office.url

    # The first person makes an incident of a report and states what was done.
    first.goto(url + "/office/reports")
    first.locator('main td a[href^="/office/reports/"]').first.click()
    first.get_by_label("Nature, in plain words").fill("Bag taken by force")
    first.get_by_label("What was done").select_option("robbery")
    first.get_by_label("General location").fill("Harper Walk")
    first.get_by_role("button", name="Make the incident").click()
    incident = first.url.split("/incidents/")[1].split("/")[0]
    first.goto(f"{url}/office/incidents/{incident}")
    assert "waits for a second person" in first.locator("main").inner_text()
    number = first.locator("h1").inner_text().removeprefix("Incident ")
    # It is not offered to whoever stated it.
    assert first.goto(f"{url}/office/second-look/incidents/{incident}").status == 404

    # The second person sees in the bell that something waits, and the record without any fact.
    bell = second.get_by_role("link", name="Notices")
    assert "not read" in bell.inner_text()
    bell.click()
    picture(second, "notices-phone")
    second.goto(url + "/office/second-look")
    pages = 0
    while second.get_by_role("link", name=number).count() == 0:
        second.get_by_role("link", name="Older").click()
        pages += 1
        assert pages < 20
    second.get_by_role("link", name=number).click()
    text = second.locator("main").inner_text()
    assert "Harper Walk" in text and "counted" not in text.split("Your answers")[0].lower()
    picture(second, "second-look-blind-phone")
    # Nothing answered: a sentence for each question.
    second.get_by_role("button", name="Keep my answers and compare").click()
    assert second.get_by_label("Offense", exact=True).get_attribute("aria-invalid") == "true"
    second.get_by_label("Offense", exact=True).select_option("larceny")
    second.get_by_label("Where it lies").select_option("public_property")
    second.get_by_label("Bias that the evidence shows").select_option("none")
    second.get_by_label("Was it unfounded").select_option("no")
    second.get_by_label("Would it be in the published tables?").select_option("not_counted")
    second.get_by_role("button", name="Keep my answers and compare").click()
    compared = second.locator("main").inner_text()
    assert "Robbery" in compared and "Larceny-theft" in compared and "disagree" in compared
    picture(second, "second-look-compared-phone")

    # The first person is told, changes the facts, and writes down who decided.
    first.goto(url + "/office/notices")
    first.get_by_role("link", name=f"A second person came to another answer on incident {number}").click()
    first.get_by_label("Who decided").select_option("both")
    first.get_by_label("What came of it").select_option("changed")
    first.get_by_label("Why").fill("The bag lay on a bench; nobody was near it.")
    first.get_by_role("button", name="Write it down").click()
    assert "Nothing was changed in this incident" in first.locator("main").inner_text()
    look = first.url
    first.goto(f"{url}/office/incidents/{incident}/facts")
    first.locator('details:has([name="o0-act"]) > summary').first.click()
    first.locator('[name="o0-act"]').select_option("larceny")
    first.get_by_role("button", name="Keep these facts").last.click()
    first.goto(look)
    first.get_by_label("Who decided").select_option("both")
    first.get_by_label("What came of it").select_option("changed")
    first.get_by_label("Why").fill("The bag lay on a bench; nobody was near it.")
    first.get_by_role("button", name="Write it down").click()
    assert "How it was settled" in first.locator("main").inner_text()
    picture(first, "second-look-settled")
    first.goto(f"{url}/office/second-look/agreement")
    assert "agreed in everything" in first.locator("main").inner_text()
    picture(first, "second-look-agreement")

    # The record tells what changed, and shows two revisions side by side.
    first.goto(f"{url}/office/history/incidents/{incident}")
    assert "Act 1: robbery → larceny" in first.locator("main").inner_text()
    first.get_by_role("link", name="Compare").first.click()
    assert "changed" in first.locator("main table").inner_text()
    picture(first, "history-compared")
