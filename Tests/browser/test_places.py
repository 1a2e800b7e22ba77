"""A place that came with a log gets its category by answers to questions, and the effect is seen before it is kept.

At both widths; axe looks at every step. SCREENS=1 writes the pictures of the docs anew."""

import os
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe

import house
from test_pages import RULES, sideways

SCREENS = house.TOP / "docs" / "screens"
#: Each width decides a place of its own: the office is the same.
STORIES = {1280: ("Granary lofts", "yes"), 390: ("Ferry landing", "no")}
AXE = Axe()


@pytest.fixture
def look(shots):
    """Takes a picture, and finds nothing wrong with the page."""

    def take(tab, name):
        folder = SCREENS if os.environ.get("SCREENS") else Path(shots)
        folder.mkdir(parents=True, exist_ok=True)
        tab.screenshot(path=folder / f"{name}.png", full_page=True)
        faults = AXE.run(tab, options={"runOnly": RULES}).response["violations"]
        assert [(one["id"], one["nodes"][0]["html"]) for one in faults] == []
        assert sideways(tab) is None

    return take


@pytest.mark.parametrize("width", STORIES)
def test_an_unknown_place_is_decided_by_answers(browser, working_office, look, width):
    place, housing = STORIES[width]
    context = browser.new_context(viewport={"width": width, "height": 900 if width > 400 else 844})
    tab = context.new_page()
    working_office.sign_in(tab)
    tab.goto(working_office.url + "/office/review")
    assert "What sort of place is it?" in tab.locator("main").inner_text()
    tab.get_by_role("link", name=f"Answer what is asked of {place}").click()
    assert tab.locator("h1").inner_text() == place
    address = tab.url
    look(tab, f"place-unknown-{width}")

    # Nothing chosen: the question again, with its sentence.
    tab.get_by_role("button", name="Go on").click()
    assert "Choose what sort of place it is." in tab.locator("main").inner_text()
    tab.get_by_label("Building", exact=True).check()
    with tab.expect_navigation(wait_until="load"):
        tab.get_by_role("button", name="Go on").click()

    answers = {
        "owner": "institution", "controlled_by_institution": "in_fact", "within_campus": "no",
        "reasonably_contiguous": "yes", "educational_use": "yes", "student_housing": housing,
        "frequently_used_by_students": "yes",
    }
    asked = []
    while tab.locator('input[name="asked"]').count():
        name = tab.locator('input[name="asked"]').get_attribute("value")
        asked.append(name)
        assert len(asked) < 10
        if len(asked) == 2:
            look(tab, f"place-question-{width}")
        tab.locator(f'input[name="answer"][value="{answers[name]}"]').check()
        tab.get_by_label("How it is known").fill("Deed in the registry")
        with tab.expect_navigation(wait_until="load"):
            tab.get_by_role("button", name="Answer", exact=True).click()
    assert asked[0] == "owner" and len(set(asked)) == len(asked)

    # The effect, before anything is kept: another window still sees the open question.
    text = tab.locator("main").inner_text()
    assert "Nothing is kept yet" in text and "Undetermined" in text
    look(tab, f"place-effect-{width}")
    other = context.new_page()
    other.goto(address)
    assert "What sort of place is it?" in other.locator("main").inner_text()
    with tab.expect_navigation(wait_until="load"):
        tab.get_by_role("button", name="Keep it").click()

    text = tab.locator("main").inner_text()
    assert "A2." in text and "34 CFR 668.46(a)" in text
    assert "Deed in the registry" in text and "Stated by" in text
    look(tab, f"place-decided-{width}")
    tab.goto(working_office.url + "/office/places")
    assert place in tab.locator("main").inner_text()
    look(tab, f"places-{width}")
    context.close()
