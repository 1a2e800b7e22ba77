"""The survey: a screen is read, copied and entered, a difference explained, a confirmation compared; the open data."""

import json

import pytest
from jsonschema import Draft202012Validator, FormatChecker

from test_log_feeds import ask
from test_pages import RULES, sideways, told_by_axe

SIZES = {"desk": {"width": 1280, "height": 900}, "phone": {"width": 390, "height": 844}}


@pytest.mark.parametrize("size", SIZES)
def test_a_screen_is_copied_and_entered(browser, working_office, size):
    url = working_office.url
    context = browser.new_context(viewport=SIZES[size], permissions=["clipboard-read", "clipboard-write"])
    tab = context.new_page()
    working_office.sign_in(tab)

    tab.goto(url + "/office/annual")
    tab.get_by_role("link", name="The Department’s survey").click()
    tab.get_by_role("link", name="Harbor campus").click()
    assert sideways(tab) is None
    told_by_axe(tab, RULES)
    tab.get_by_role("link", name="Criminal Offenses - On campus", exact=True).click()
    numbers = [row.inner_text() for row in tab.locator("tbody tr td:nth-child(2) [data-number]").all()]
    tab.get_by_role("button", name="Copy the column").first.click()
    tab.get_by_text("Copied: 11 numbers of").wait_for()
    assert tab.evaluate("navigator.clipboard.readText()").split("\n") == numbers
    assert sideways(tab) is None
    told_by_axe(tab, RULES)
    tab.get_by_role("button", name="This screen is entered").click()
    tab.get_by_role("link", name="Screen before").click()
    assert tab.locator(".tag.ok", has_text="entered").is_visible()
    tab.get_by_role("button", name="It is not entered").click()
    assert tab.get_by_text("not entered").is_visible()
    context.close()


def test_a_confirmation_is_compared_without_script(browser, working_office):
    context = browser.new_context(viewport=SIZES["phone"], java_script_enabled=False)
    tab = context.new_page()
    working_office.sign_in(tab)
    address = working_office.url + "/office/survey/2026/1"
    sheet = tab.request.get(address + "/csv").text()
    line = next(row for row in sheet.split("\r\n") if ",primary,burglary,,on_campus,2025," in row)
    before, after = line.split(",primary,burglary,,on_campus,2025,")
    number = int(after.split(",")[0])
    changed = sheet.replace(line, f"{before},primary,burglary,,on_campus,2025,{number + 4}," + after.split(",", 1)[1])
    tab.goto(address + "/confirmation")
    tab.get_by_label("File").set_input_files(
        {"name": "confirmation.csv", "mimeType": "text/csv", "buffer": changed.encode()})
    tab.get_by_role("button", name="Compare").click()
    assert tab.get_by_role("heading", name="1 difference", exact=True).is_visible()
    tab.get_by_label(f"sheet {number}, confirmed {number + 4}").check()
    tab.get_by_label("Explanation").fill("A burglary was typed in twice.")
    tab.get_by_role("button", name="Keep the explanation").click()
    assert tab.get_by_text("A burglary was typed in twice.").is_visible()
    assert sideways(tab) is None
    context.close()


def test_open_data_is_what_its_schema_says(office):
    schema = json.loads(ask(office.url + "/clery.schema.json")[1])
    Draft202012Validator.check_schema(schema)
    validator = Draft202012Validator(schema, format_checker=FormatChecker())
    data = json.loads(ask(office.url + "/.well-known/clery.json")[1])
    assert not [error.message for error in validator.iter_errors(data)]
    for name in ("page", "json", "schema", "csv", "atom"):
        assert ask(office.url + data["log"][name])[1]
