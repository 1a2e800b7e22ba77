"""A report from the phone of a witness to a counted incident at the desk, without JavaScript."""

import pytest

import house

PHONE = {"width": 390, "height": 844}


@pytest.fixture(scope="module")
def witness(browser):
    context = browser.new_context(java_script_enabled=False, viewport=PHONE)
    yield context.new_page()
    context.close()


@pytest.fixture(scope="module")
def officer(browser, working_office):
    context = browser.new_context(java_script_enabled=False, viewport={"width": 1280, "height": 900})
    tab = context.new_page()
    working_office.sign_in(tab)
    yield tab
    context.close()


@pytest.fixture(scope="module")
def told(witness, working_office, shots):
    """The six words of a report that was just told."""
    witness.goto(working_office.url + "/report")
    # Nothing said: the form comes back with a sentence.
    witness.get_by_role("button", name="Send the report").click()
    field = witness.get_by_label("What happened?")
    assert field.get_attribute("aria-invalid") == "true"
    field.fill("Two students took a bicycle rack apart behind the union, with a bolt cutter.")
    witness.get_by_label("Where?").fill("Behind the union")
    witness.get_by_label("I saw or heard it").check()
    witness.screenshot(path=shots / "story-witness.png", full_page=True)
    witness.get_by_role("button", name="Send the report").click()
    assert witness.get_by_role("heading", level=1).inner_text() == "Your report is here"
    witness.screenshot(path=shots / "story-receipt.png", full_page=True)
    return witness.locator(".receipt").inner_text()


def test_a_witness_comes_back_without_a_name(witness, told, working_office):
    assert len(told.split()) == 6
    witness.goto(working_office.url + "/report/follow")
    witness.get_by_label("The six words").fill(told.upper())
    witness.get_by_role("button", name="Open").click()
    witness.get_by_label("Add something").fill("They left in a white van.")
    witness.get_by_role("button", name="Send").click()
    assert "They left in a white van." in witness.locator("main").inner_text()


def test_an_officer_goes_from_the_queue_to_a_counted_burglary(officer, told, working_office, shots):
    clicks = 0

    def click(locator):
        nonlocal clicks
        clicks += 1
        locator.click()

    officer.goto(working_office.url + "/office")
    click(officer.get_by_role("link", name="Reports", exact=True))
    officer.screenshot(path=shots / "story-queue.png", full_page=True)
    # The newest: it is not the only one that waits.
    waiting = officer.locator('main td a[href^="/office/reports/"]').all()
    click(max(waiting, key=lambda link: int(link.get_attribute("href").split("/")[-1])))
    assert "bicycle rack" not in officer.locator("main").inner_text()
    click(officer.get_by_role("button", name="Open the report"))
    assert "bicycle rack" in officer.locator("main").inner_text()
    officer.screenshot(path=shots / "story-opened.png", full_page=True)
    officer.get_by_label("Nature, in plain words").fill("Theft from a locked shed")
    officer.get_by_label("What was done").select_option("theft_in_structure")
    officer.get_by_label("General location").fill("Union shed")
    click(officer.get_by_role("button", name="Make the incident"))
    # The law asks one thing at a time, and of a new place its facts.
    click(officer.get_by_label("The person had no right to be in the structure"))
    officer.screenshot(path=shots / "story-interview.png", full_page=True)
    click(officer.get_by_role("button", name="Answer"))
    assert "counted 1" not in officer.locator("main").inner_text()
    click(officer.get_by_role("link", name="State the facts of Union shed"))
    asked = house.answer(officer, within_campus="yes", reasonably_contiguous="yes")
    assert 3 <= len(asked) <= 7, asked
    assert "1 incident with another geography" in officer.locator("main").inner_text()
    officer.screenshot(path=shots / "story-place.png", full_page=True)
    click(officer.get_by_role("button", name="Keep it"))
    # Back at the facts of the incident.
    assert officer.get_by_role("heading", level=1).inner_text().startswith("Facts of")
    assert "counted 1" in officer.locator("main").inner_text()
    # Beside the questions on the place itself.
    assert clicks <= 12, clicks
    officer.get_by_role("link", name="Why, and what would change it").click()
    assert "What would change it" in officer.locator("main").inner_text()
    officer.screenshot(path=shots / "story-why.png", full_page=True)


def test_another_act_and_a_hand_over_without_script(officer, told, working_office, shots):
    officer.goto(working_office.url + "/office/incidents?q=locked+shed")
    officer.locator('main td a[href^="/office/incidents/"]').first.click()
    officer.get_by_role("link", name="State its facts").click()
    officer.get_by_role("button", name="Add an act").click()
    officer.locator('[name="o1-act"]').select_option("vandalism")
    officer.locator('[name="o1-accused"]').fill("2")
    # A second line more: what was typed in the first is there still.
    officer.get_by_role("button", name="Add an arrest or referral").click()
    assert officer.locator('[name="o1-accused"]').input_value() == "2"
    officer.locator('[name="a0-violation"]').select_option("weapons")
    officer.locator('[name="a0-statute"]').fill("N.Y. Penal Law 265.01")
    officer.screenshot(path=shots / "story-facts.png", full_page=True)
    officer.get_by_role("button", name="Keep these facts").last.click()
    officer.locator(".crumbs a").last.click()
    told_of = officer.locator("main").inner_text()
    assert "vandalism: 2 accused" in told_of and "N.Y. Penal Law 265.01" in told_of
    officer.goto(working_office.url + "/office/reports")
    officer.locator('main td a[href^="/office/reports/"]').first.click()
    officer.locator("summary", has_text="In hand").click()
    officer.get_by_role("button", name="Hand it over").click()
    officer.goto(working_office.url + "/office/reports?holder=mine")
    assert officer.locator('main td a[href^="/office/reports/"]').count() == 1
