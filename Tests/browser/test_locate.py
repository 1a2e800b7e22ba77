"""A log with misspelt places comes in; a person says once which places they are, and the numbers follow."""

import pytest
from axe_playwright_python.sync_playwright import Axe

import house

LOG = house.HERE / "logs" / "hartwell-misspelt.csv"
AXE = Axe()
LIST = "/office/geography/locate"


@pytest.fixture(scope="module")
def officer(browser, working_office):
    context = browser.new_context(java_script_enabled=False, viewport={"width": 1280, "height": 900})
    tab = context.new_page()
    working_office.sign_in(tab)
    tab.goto(working_office.url + "/office/import")
    tab.get_by_label("Profile").select_option(label="Police log, one row per case")
    tab.locator('input[type="file"]').set_input_files(LOG)
    tab.locator('input[type="radio"][value="import"]').check()
    tab.get_by_role("button", name="Send the file").click()
    yield tab
    context.close()


def robberies(tab, office):
    tab.goto(office.url + "/office/statistics/why?family=primary&category=robbery&geography=on_campus&year=2025&campus=Main%20campus")
    return int(tab.locator(".sum b").inner_text())


def test_the_wordings_wait_with_their_reasons(officer, working_office, shots):
    officer.goto(working_office.url + LIST)
    row = officer.locator("tr", has_text="Witman Hall")
    assert "may stand for" in row.inner_text() and "Likely" in row.inner_text()
    assert "Sure" in officer.locator("tr", has_text="Whitman Hall #214").inner_text()
    assert "No place we know" in officer.locator("tr", has_text="Stoney Point").inner_text()
    officer.screenshot(path=shots / "story-locate.png", full_page=True)


def test_a_decision_shows_its_effect_first_and_the_numbers_follow(officer, working_office, shots):
    before = robberies(officer, working_office)
    officer.goto(working_office.url + LIST)
    officer.get_by_role("link", name="Witman Hall").click()
    officer.get_by_role("button", name="Show what would change").click()
    effect = officer.locator("#effect").inner_text()
    assert "2 incidents would move to Whitman Hall" in effect
    assert "Robbery, on campus, 2025" in effect
    assert robberies(officer, working_office) == before, "nothing is kept yet"
    officer.go_back()
    officer.screenshot(path=shots / "story-locate-effect.png", full_page=True)
    officer.get_by_role("button", name="Put the words to Whitman Hall").click()
    assert "A person has said that this is Whitman Hall" in officer.locator("main").inner_text()
    officer.screenshot(path=shots / "story-locate-decided.png", full_page=True)
    address = officer.url
    assert robberies(officer, working_office) == before + 1
    officer.goto(address)
    officer.get_by_role("button", name="Part the words again").click()
    assert robberies(officer, working_office) == before


def test_the_sure_ones_are_accepted_together(officer, working_office):
    officer.goto(working_office.url + LIST)
    officer.get_by_role("link", name="Accept the sure ones at once").click()
    assert officer.locator('input[name="pair"]').count() >= 2
    officer.get_by_role("button", name="Accept the chosen ones").click()
    decided = officer.locator("main").inner_text()
    assert "Whitman Hall #214" in decided and "Ashby Hall 3rd floor lounge" in decided


@pytest.mark.parametrize("width", [1280, 390])
def test_the_pages_are_clean(width, browser, officer, working_office, shots):
    context = browser.new_context(viewport={"width": width, "height": 844}, storage_state=officer.context.storage_state())
    tab = context.new_page()
    tab.goto(working_office.url + LIST)
    words = tab.get_by_role("link", name="Stoney Point").get_attribute("href")
    decided = LIST + "?show=decided"
    for name, path in [("list", LIST), ("decided", decided), ("words", words), ("sure", LIST + "/sure"), ("stated", LIST + "?show=stated")]:
        tab.goto(working_office.url + path)
        tab.screenshot(path=shots / f"locate-{name}-{width}.png", full_page=True)
        found = AXE.run(tab).response["violations"]
        assert found == [], f"{path}: {[one['id'] for one in found]}"
        assert tab.evaluate("document.documentElement.scrollWidth <= window.innerWidth"), path
    context.close()
