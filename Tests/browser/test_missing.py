"""A resident of seventeen is reported missing, on a phone: referral, determination, each notice."""

from pathlib import Path

import pytest

import house
from test_pages import RULES, sideways, told_by_axe

PHONE = {"width": 360, "height": 760}


@pytest.fixture(scope="module")
def office(binary, tmp_path_factory):
    folder = tmp_path_factory.mktemp("missing") / "office"
    served = house.Served(binary, folder, house.make(binary, folder))
    yield served
    served.stop()


@pytest.fixture
def picture(shots):
    def take(tab, name):
        path = Path(shots) / f"{name}-{tab.viewport_size['width']}.png"
        tab.screenshot(path=path, full_page=True)
        assert sideways(tab) is None, f"{name} does not move sideways"
        told_by_axe(tab, RULES)

    return take


def main_text(tab):
    return tab.locator("main").inner_text()


def test_a_resident_of_seventeen(office, browser, picture):
    tab = browser.new_context(viewport=PHONE).new_page()
    office.sign_in(tab)
    tab.goto(office.url + "/office/missing")
    tab.get_by_role("link", name="Report a student missing").click()
    tab.locator("#name").fill("Marisol")
    if tab.locator("select#campus").count():
        tab.locator("#campus").select_option(index=1)
    tab.get_by_role("button", name="Find among the residents").click()
    assert "Marisol" in main_text(tab)
    picture(tab, "missing-found")
    tab.locator("#circumstances").fill("Did not come back from a walk.")
    tab.get_by_role("button", name="Report missing now").click()
    assert "Refer it now" in main_text(tab)
    picture(tab, "missing-refer")
    tab.locator("#refer-to").select_option("campus_police_or_security")
    tab.locator("#refer-who").fill("Sgt. Dunmore")
    tab.get_by_role("button", name="It is referred").click()
    tab.locator("#det-by").select_option("institution")
    tab.get_by_role("button", name="Keep the determination").click()
    # The law asks whether she is emancipated.
    assert "Is the student emancipated?" in main_text(tab)
    tab.locator("#fact-emancipated").select_option("no")
    tab.get_by_role("button", name="Keep the facts").click()
    for duty in ["contact", "parent_or_guardian", "local_law_enforcement"]:
        part = tab.locator(f"#duty-{duty}")
        assert "left." in part.inner_text()
        part.locator("summary").click()
        tab.locator(f"#{duty}-who").fill("Reached at home")
        tab.locator(f"#{duty}-reached").select_option("yes")
        part.get_by_role("button", name="Keep it").click()
        assert "done" in tab.locator(f"#duty-{duty}").inner_text()
    tab.locator("#look-reason").select_option(index=1)
    tab.get_by_role("button", name="Open the contact").click()
    assert "It is shown once." in main_text(tab)
    picture(tab, "missing-contact-open")
    tab.get_by_role("button", name="I gave it to the police").click()
    assert "Given to the police" in main_text(tab)
    tab.locator("summary", has_text="Close the case").click()
    tab.locator("#close-outcome").select_option("safe")
    tab.get_by_role("button", name="Close the case").click()
    assert "Found safe" in main_text(tab)
    picture(tab, "missing-closed")
