"""A security authority in a hall reports from a phone; a witness without a name comes back; the desk opens the file.

With SCREENS set to docs/screens the pictures of the documentation are made anew.
"""

import base64
import os
import re
from pathlib import Path

import pytest

import house

PHONE = {"width": 390, "height": 844}
FILES = house.TOP / "Tests/CleryOfficeTests/Telling/Files"


@pytest.fixture(scope="module")
def picture(shots):
    """Takes a picture of a page; into the documentation too when it is being made anew."""
    docs = os.environ.get("SCREENS")

    def take(tab, name, whole=False):
        for folder in [shots] + ([Path(docs)] if docs else []):
            folder.mkdir(parents=True, exist_ok=True)
            tab.screenshot(path=folder / f"{name}.png", full_page=whole)

    return take


@pytest.fixture(scope="module")
def phone(browser):
    context = browser.new_context(viewport=PHONE, device_scale_factor=1)
    yield context.new_page()
    context.close()


@pytest.fixture(scope="module")
def desk(browser, working_office):
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    tab = context.new_page()
    working_office.sign_in(tab)
    yield tab
    context.close()


@pytest.fixture(scope="module")
def poster(desk, working_office, picture):
    """The address that the poster of a residence hall carries."""
    desk.goto(working_office.url + "/office/posters")
    desk.get_by_role("link", name="Whitman Hall", exact=True).click()
    picture(desk, "poster")
    label = desk.locator("svg.qr").get_attribute("aria-label")
    address = re.search(r"http\S+$", label).group(0)
    assert address in desk.locator("main").inner_text()
    return address


def kept(tab):
    return tab.evaluate("sessionStorage.length")


@pytest.fixture(scope="module")
def told(phone, poster, picture):
    """Filled in on the phone, lost once, and sent with a photo."""
    phone.goto(poster)
    assert phone.get_by_label("Where?").input_value() == "Whitman Hall"
    picture(phone, "report-phone")
    phone.get_by_label("What happened?").fill("A resident told me that seniors made the new members carry bricks all night.")
    phone.get_by_label("Somebody was made to do or bear something").check()
    phone.get_by_label("Somebody told me, and I am a campus security authority").check()
    phone.get_by_label("I do not know").check()
    assert not phone.get_by_label("Day", exact=True).is_visible()
    phone.get_by_text("If you were told of it").click()
    phone.get_by_label("How did you learn of it?").select_option("victim")
    # The battery dies, or a call comes in: the form is here again.
    phone.goto("about:blank")
    phone.goto(poster)
    assert "carry bricks" in phone.get_by_label("What happened?").input_value()
    assert phone.get_by_label("Somebody was made to do or bear something").is_checked()
    assert phone.get_by_label("How did you learn of it?").input_value() == "victim"
    assert "is here again" in phone.locator("[data-status]").inner_text()
    # No connection: the report waits in the tab and goes when there is one.
    phone.set_input_files("#files", [FILES / "photo.jpg", FILES / "script.pdf"])
    phone.context.set_offline(True)
    phone.get_by_role("button", name="Send the report").click()
    assert "There is no connection" in phone.locator("[data-status]").inner_text()
    picture(phone, "report-offline")
    phone.context.set_offline(False)
    phone.wait_for_selector(".receipt")
    text = phone.locator("main").inner_text()
    assert "with one file" in text and "script.pdf: This PDF holds a script" in text
    assert kept(phone) == 0, "nothing of the draft stays behind"
    picture(phone, "report-receipt")
    return re.search(r"R-\d\d-\d+", text).group(0), phone.locator(".receipt").inner_text()


def test_the_reporter_comes_back_and_adds_a_paper(told, phone, working_office, picture):
    number, words = told
    phone.goto(working_office.url + "/report/follow")
    phone.get_by_label("The six words").fill(words)
    phone.get_by_role("button", name="Open").click()
    assert phone.get_by_role("heading", level=1).inner_text() == f"Report {number}"
    phone.get_by_label("Add something").fill("It was on the second floor.")
    phone.set_input_files("#files", FILES / "paper.pdf")
    phone.get_by_role("button", name="Send").click()
    text = phone.locator("main").inner_text()
    assert "Your words and your file were added." in text
    assert "JPEG picture" in text and "PDF document" in text
    picture(phone, "report-follow", whole=True)


def test_the_quick_exit_leaves_nothing_behind(phone, working_office):
    phone.route("https://www.weather.gov/", lambda route: route.fulfill(body="weather"))
    phone.goto(working_office.url + "/report")
    phone.get_by_label("What happened?").fill("Nobody may see this")
    assert kept(phone) == 1
    phone.get_by_role("link", name="Leave this page quickly").click()
    phone.wait_for_url("https://www.weather.gov/")
    phone.goto(working_office.url + "/report")
    assert kept(phone) == 0
    assert phone.get_by_label("What happened?").input_value() == ""


def test_without_script_the_exit_is_a_link_and_the_form_sends(browser, working_office):
    context = browser.new_context(java_script_enabled=False, viewport=PHONE)
    tab = context.new_page()
    tab.goto(working_office.url + "/report")
    assert tab.get_by_role("link", name="Leave this page quickly").get_attribute("href") == "https://www.weather.gov/"
    tab.get_by_label("What happened?").fill("A window is broken.")
    tab.set_input_files("#files", FILES / "screen.png")
    tab.get_by_role("button", name="Send the report").click()
    assert "with one file" in tab.locator("main").inner_text()
    context.close()


def test_the_desk_gets_the_photo_without_its_place(told, desk, working_office, picture):
    number, _ = told
    desk.goto(working_office.url + "/office/reports")
    desk.get_by_role("link", name=number).click()
    assert "bricks" not in desk.locator("main").inner_text()
    desk.get_by_role("button", name="Open the report").click()
    assert "bricks" in desk.locator("main").inner_text()
    assert desk.get_by_label("Nature, in plain words").input_value() == "Hazing"
    assert desk.get_by_label("General location").input_value() == "Whitman Hall"
    picture(desk, "report-desk")
    with desk.expect_download() as download:
        desk.get_by_role("button", name=re.compile("Save attachment")).first.click()
    assert download.value.suggested_filename.startswith(number)
    data = Path(download.value.path()).read_bytes()
    assert data.startswith(b"\xff\xd8") and b"GPS-CANARY" not in data and b"Ann Author" not in data
    # It is still the picture that was sent, turned as it was.
    tab = desk.context.new_page()
    size = "async url => { const i = new Image(); i.src = url; await i.decode(); return [i.naturalWidth, i.naturalHeight] }"
    raw = (FILES / "photo.jpg").read_bytes()
    sizes = [tab.evaluate(size, "data:image/jpeg;base64," + base64.b64encode(one).decode()) for one in (data, raw)]
    assert sizes[0] == sizes[1] == [32, 48]
    tab.close()


def test_words_are_blacked_out_in_a_copy(told, desk, picture):
    desk.get_by_role("button", name="Black out words in a copy").click()
    desk.get_by_label("Names and words, one on each line").fill("seniors")
    desk.locator("fieldset.words label", has_text="bricks").click()
    picture(desk, "report-blackout")
    desk.get_by_role("button", name="Make the copy").click()
    desk.get_by_role("button", name="Open copy 1").click()
    text = desk.locator("main dl").inner_text()
    assert "carry" in text and "bricks" not in text and "seniors" not in text
