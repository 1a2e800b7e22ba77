"""An officer withholds a location for the victim's sake, the public sees it, and it is released. Without JavaScript."""

import os
from pathlib import Path

import pytest

import house

#: Where the story's pictures go: SCREENS=1 writes those of the docs anew.
SCREENS = house.TOP / "docs" / "screens"


@pytest.fixture(scope="module", params=[1280, 390])
def tab(request, browser, working_office):
    context = browser.new_context(
        java_script_enabled=False, viewport={"width": request.param, "height": 900})
    page = context.new_page()
    working_office.sign_in(page)
    page.width = request.param
    yield page
    context.close()


@pytest.fixture
def picture(shots):
    def take(tab, name, part=None):
        folder = SCREENS if os.environ.get("SCREENS") else Path(shots)
        folder.mkdir(parents=True, exist_ok=True)
        path = folder / f"{name}-{tab.width}.png"
        if part is None:
            tab.screenshot(path=path, full_page=True)
        else:
            part.screenshot(path=path)
        assert path.stat().st_size <= 300 * 1024, f"{path} is larger than 300 KB"

    return take


def test_an_officer_enters_a_crime_withholds_its_location_and_releases_it(tab, browser, working_office, picture):
    url = working_office.url
    tab.goto(url + "/office/incidents")
    tab.get_by_role("link", name="New log entry").click()
    # Nothing typed: a sentence for each piece, and what was chosen stays.
    tab.get_by_role("button", name="Enter it").click()
    assert "Say what it is, in plain words." in tab.locator("main").inner_text()
    picture(tab, "log-entry-new")
    tab.get_by_label("Nature, in plain words").fill("Sexual assault")
    if tab.get_by_label("Campus", exact=True).count():
        tab.get_by_label("Campus", exact=True).select_option(index=1)
    tab.get_by_label("General location").fill("Larch House")
    tab.get_by_label("Offense, if it is known").select_option("fondling")
    tab.locator("#occurred-day").fill("2026-11-01")
    tab.get_by_role("button", name="Enter it").click()
    incident = tab.url.split("/incidents/")[1].split("/")[0]
    desk = f"{url}/office/log/entries/{incident}"
    tab.goto(desk)
    assert "published" in tab.locator("main").inner_text()
    public = tab.get_by_role("link", name="As the public reads it").get_attribute("href")

    # A forbidden ground is refused with the law's sentence; what was typed stays.
    tab.locator("#withhold-crime > summary").click()
    tab.get_by_label("Piece", exact=True).select_option("general_location")
    tab.get_by_label("Ground", exact=True).select_option("other")
    tab.get_by_label("Who decided").fill("chief of police")
    tab.get_by_label("What it rests on").first.fill("Few people live there.")
    tab.get_by_label("Is the public told that it is withheld").select_option("yes")
    tab.get_by_role("button", name="Withhold it").click()
    assert "The law does not allow it" in tab.locator("main").inner_text()
    assert tab.get_by_label("Who decided").input_value() == "chief of police"
    picture(tab, "log-entry-refused", tab.locator("#withhold-crime"))
    tab.get_by_label("Ground", exact=True).select_option("victim_confidentiality")
    tab.get_by_role("button", name="Withhold it").click()
    assert tab.url == desk
    text = tab.locator("main").inner_text()
    assert "It would jeopardize the confidentiality of the victim" in text and "It holds for good." in text
    picture(tab, "log-entry-withheld")

    # The public, in a browser of its own.
    reader = browser.new_context().new_page()
    reader.goto(url + public)
    text = reader.locator("main").inner_text()
    assert "general location withheld" in text and "Few people" not in text and "chief" not in text
    assert "Larch House" not in text

    # Released, with a reason of the list.
    tab.get_by_label("Why it is released").select_option(index=2)
    tab.get_by_role("button", name="Release: General location").click()
    assert "released" in tab.locator("main").inner_text()
    reader.goto(url + public)
    text = reader.locator("main").inner_text()
    assert "general location withheld" in text and "general location released" in text
    reader.context.close()

    # Own words, and what the place says.
    tab.goto(desk)
    tab.locator("summary", has_text="Own public words").first.click()
    tab.get_by_label("Nature", exact=True).fill("Sex offense")
    tab.get_by_role("button", name="Keep these words").click()
    assert "in the office's own words" in tab.locator("main").inner_text()
    picture(tab, "log-entry-desk")
    tab.get_by_role("link", name="Its place in the log").click()
    tab.get_by_label("General location").fill("East residence area")
    tab.get_by_label("Or paste a coordinate pair").fill("42.3601, -71.0589")
    tab.get_by_role("button", name="Show how it reads").click()
    assert "How entries would read" in tab.locator("main").inner_text()
    picture(tab, "log-entry-place")
    tab.goto(url + "/office/log/lists")
    picture(tab, "log-entry-lists")
