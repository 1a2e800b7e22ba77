"""The office's work with JavaScript switched off: sign in, search, answer, import."""

import re

import pytest

import house


@pytest.fixture(scope="module")
def tab(browser, working_office):
    context = browser.new_context(java_script_enabled=False)
    tab = context.new_page()
    yield tab
    context.close()


def position(tab, office):
    tab.goto(office.url + "/office")
    text = tab.locator("main").inner_text()
    told = re.search(r"([0-9]+) events", text)
    assert told, f"{tab.url}: {text}"
    return int(told.group(1))


def test_a_wrong_password_is_told_at_its_field(tab, working_office):
    tab.goto(working_office.url + "/sign-in")
    tab.get_by_label("Name").fill("administrator")
    tab.get_by_label("Password").fill("not-the-password")
    tab.get_by_role("button", name="Sign in").click()
    field = tab.get_by_label("Password")
    assert field.get_attribute("aria-invalid") == "true"
    assert "do not belong together" in tab.locator("#" + field.get_attribute("aria-describedby").split()[-1]).inner_text()
    assert field.input_value() == ""
    assert tab.get_by_label("Name").input_value() == "administrator"


def test_sign_in(tab, working_office):
    working_office.sign_in(tab)
    assert tab.get_by_role("heading", level=1).inner_text() == "The office"


def test_the_log_is_filtered(tab, working_office):
    tab.goto(working_office.url + "/log")
    tab.locator("details.fold summary").first.click()
    tab.get_by_label("From").fill("2025-03-01")
    tab.get_by_label("Through").fill("2025-03-31")
    tab.get_by_label("Nature, place or number").fill("gremlin")
    tab.get_by_role("button", name="Show").click()
    rows = tab.locator("main tbody tr")
    assert rows.count() == 2
    assert all("Gremlin Activity" in text for text in rows.all_inner_texts())


def test_a_wording_is_named_once_and_its_rows_follow(tab, working_office):
    before = position(tab, working_office)
    tab.goto(working_office.url + "/office/review")
    tab.locator("a", has_text="Name it").and_(tab.locator('a[href*="Gremlin"]')).click()
    assert "Gremlin Activity" in tab.get_by_role("heading", level=1).inner_text()
    # Without an answer the form comes back with a sentence.
    tab.get_by_role("button", name="Keep the answer").click()
    assert tab.get_by_label("These words mean").get_attribute("aria-invalid") == "true"
    tab.get_by_label("These words mean").select_option("burglary")
    tab.get_by_role("button", name="Keep the answer").click()
    assert "2 incidents follow" in tab.locator("main").inner_text()
    assert tab.locator('a[href*="Gremlin"]').count() == 0
    assert position(tab, working_office) == before + 1


def test_a_place_is_decided_by_its_facts_and_its_incidents_are_counted(tab, working_office):
    other = tab.context.new_page()

    def counted():
        other.goto(working_office.url + "/office/statistics/why?category=burglary&geography=noncampus&year=2025")
        return int(other.locator(".sum b").first.inner_text())

    before = counted()
    tab.goto(working_office.url + "/office/review")
    tab.get_by_role("link", name="Answer what is asked of Old Boathouse").click()
    assert tab.get_by_role("heading", level=1).inner_text() == "Old Boathouse"
    place = tab.url
    # Without an answer the question comes back with a sentence.
    tab.get_by_role("button", name="Go on").click()
    assert "Choose what sort of place it is." in tab.locator("main").inner_text()
    asked = house.answer(tab)
    assert asked[0] == "owner" and "reasonably_contiguous" in asked
    # What it does to incidents and numbers is seen before it is kept.
    effect = tab.locator("main").inner_text()
    assert "Nothing is kept yet" in effect
    assert "2 incidents with another geography" in effect
    numbers = tab.locator("table", has_text="would change").locator("tr", has_text="Burglary").inner_text()
    assert "2025" in numbers and str(before + 2) in numbers
    assert counted() == before
    tab.get_by_role("button", name="Keep it").click()
    assert tab.url.startswith(place)
    assert "Noncampus" in tab.locator("main").inner_text() and "34 CFR 668.46(a)" in tab.locator("main").inner_text()
    tab.goto(working_office.url + "/office/review")
    assert tab.locator("tr", has_text="Old Boathouse").count() == 0
    # The burglary that the log named, and the one that was named just now.
    assert counted() == before + 2
    other.close()


def test_a_trial_keeps_nothing_and_an_import_keeps_it_once(tab, working_office, tmp_path):
    more = tmp_path / "more.csv"
    more.write_text(house.LOG.read_text() + "N-0100,Robbery,4/1/2025 10:00,4/1/2025 9:45,North Pier,Open\n")
    before = position(tab, working_office)

    def send(what):
        tab.goto(working_office.url + "/office/import")
        tab.locator("#file").set_input_files(more)
        tab.locator("#profile").select_option("police-log")
        tab.get_by_role("radio", name=what).check()
        tab.get_by_role("button", name="Send the file").click()
        return tab.locator(".notice").first.inner_text()

    told = send("Trial")
    assert "nothing was kept" in told and "1 imported" in told and "5 unchanged" in told
    assert position(tab, working_office) == before
    assert "1 imported" in send("Import")
    after = position(tab, working_office)
    assert after > before
    assert "0 imported, 6 unchanged" in send("Import")
    assert tab.goto(working_office.url + "/log?q=N-0100&from=2025-04-01&to=2025-04-02").status == 200
    assert tab.locator("main tbody tr").count() == 1


def test_sign_out(tab, working_office):
    tab.goto(working_office.url + "/office")
    tab.get_by_role("button", name="Sign out").click()
    tab.wait_for_url(working_office.url + "/")
    tab.goto(working_office.url + "/office")
    assert tab.url.endswith("/sign-in")
