"""The office enters a finding of hazing, publishes the edition, and everybody reads it: at a desk and on a phone."""

import pytest

from test_pages import RULES, sideways, told_by_axe

SIZES = {"desk": {"width": 1280, "height": 900}, "phone": {"width": 390, "height": 844}}


@pytest.mark.parametrize("size", SIZES)
def test_a_finding_is_entered_published_and_read(browser, working_office, size):
    url = working_office.url
    context = browser.new_context(viewport=SIZES[size])
    tab = context.new_page()
    working_office.sign_in(tab)

    tab.goto(url + "/office/hazing")
    tab.get_by_role("link", name="Enter a finding").click()
    tab.get_by_label("Student organization").select_option("Rowing Club")
    tab.get_by_label("General description").fill(f"Jordan Smith had new members run at night ({size}).")
    tab.get_by_label("Yes", exact=True).check()
    tab.get_by_label("Findings", exact=True).fill("The club was found responsible for hazing.")
    tab.get_by_label("Alleged to have occurred on").fill("2026-07-02")
    tab.get_by_label("Investigation started").fill("2026-07-06")
    tab.get_by_label("Investigation ended").fill("2026-07-20")
    tab.get_by_role("button", name="Enter it").click()
    # A name is not published.
    assert tab.get_by_text("looks like a person").first.is_visible()
    told_by_axe(tab, RULES)
    tab.get_by_label("General description").fill(f"New members had to run at night ({size}).")
    tab.get_by_role("button", name="Enter it").click()
    assert tab.get_by_text("Before it can be published, this is missing").is_visible()
    tab.get_by_label("Sanctions").fill("No regatta for one term.")
    tab.get_by_label("Notice of the finding").fill("2026-07-21")
    tab.get_by_label("These texts identify no student").check()
    tab.get_by_role("button", name="Keep it").click()
    assert sideways(tab) is None

    tab.get_by_role("link", name="Look at the next edition").click()
    assert tab.get_by_text(f"run at night ({size})").is_visible()
    told_by_axe(tab, RULES)
    tab.get_by_role("button", name="Publish it").click()
    assert tab.get_by_text("Say that you have read it").is_visible()
    tab.get_by_label("I have read it").check()
    tab.get_by_role("button", name="Publish it").click()
    assert tab.get_by_text("The edition is published.").is_visible()

    public = browser.new_context(viewport=SIZES[size], java_script_enabled=False).new_page()
    public.goto(url)
    public.get_by_role("link", name="Hazing transparency report").first.click()
    assert public.get_by_text(f"run at night ({size})").is_visible()
    assert public.get_by_text("No regatta for one term.").is_visible()
    assert sideways(public) is None
    tab.goto(url + "/hazing")
    told_by_axe(tab, RULES)
    public.context.close()
    context.close()
