"""A police agency answers on a phone, without an account and without a script; the coordinator matches what it sent."""

from test_pages import RULES, sideways, told_by_axe
from year import PHONE, tap


def prepared(tab, url):
    """Prepares the requests of 2024 and opens the first; gives the agency's link."""
    tab.goto(url + "/office/agencies/requests?year=2024")
    tab.get_by_role("link", name="Prepare the request").click()
    told_by_axe(tab, RULES)
    assert tab.get_by_text("Nothing is sent yet").is_visible()
    tab.get_by_label("Whom they may ask").fill("Clery office, 413-555-0100")
    tab.get_by_role("button", name="Prepare them").click()
    tab.get_by_role("link", name="Hartwell City Police Department").click()
    told_by_axe(tab, RULES)
    return tab.locator("main code").inner_text()


def test_an_agency_answers_on_a_phone_and_the_coordinator_matches(browser, working_office):
    url = working_office.url
    desk = browser.new_context(viewport={"width": 1280, "height": 900})
    tab = desk.new_page()
    working_office.sign_in(tab)
    link = prepared(tab, url)

    phone = browser.new_context(**PHONE, java_script_enabled=False)
    officer = phone.new_page()
    officer.goto(link)
    assert officer.get_by_role("heading", name="Crime statistics of 2024 for Hartwell College").is_visible()
    assert sideways(officer) is None
    # An incident without its day comes back with what was typed and one sentence for what is wrong.
    officer.get_by_label("We send incidents").check()
    officer.get_by_label("Address or place").first.fill("Elm Street")
    officer.get_by_label("Offense").first.select_option("Robbery")
    officer.get_by_role("button", name="Save for later").click()
    assert officer.get_by_role("link", name="Give the day on which it was reported to you.").is_visible()
    assert officer.get_by_label("Address or place").first.input_value() == "Elm Street"
    officer.get_by_label("Date reported").first.fill("2024-10-12")
    officer.get_by_label("Your case number").first.fill("24-0815")
    officer.get_by_role("button", name="Save for later").click()
    assert officer.get_by_text("Saved. It is not sent yet.").is_visible()
    # Back later, with a list of two lines of which one is wrong.
    officer.goto(link)
    assert officer.get_by_text("1 incident so far").is_visible()
    officer.get_by_label("File").set_input_files(
        {
            "name": "incidents.csv", "mimeType": "text/csv",
            "buffer": b"date_reported,offense,address\n2024-11-02,burglary,900 Pine Avenue\n2023-01-01,burglary,Elm Street\n",
        }
    )
    officer.get_by_role("button", name="Check and add the list").click()
    assert officer.get_by_text("1 incident of the file was added").is_visible()
    assert officer.get_by_text("Line 3, Date reported").is_visible()
    assert sideways(officer) is None
    tap(officer, "Send the answer")
    assert officer.get_by_text("Thank you. Your answer was received.").is_visible()
    assert officer.get_by_text("2 incidents.", exact=False).first.is_visible()
    phone.close()

    # The link's page for everybody, with a script for axe.
    reader = browser.new_context(**PHONE).new_page()
    reader.goto(link)
    told_by_axe(reader, RULES)
    reader.context.close()

    tab.goto(url + "/office/agencies/requests?year=2024")
    assert tab.get_by_text("2 to match").is_visible()
    tab.get_by_role("link", name="Hartwell City Police Department").click()
    tab.get_by_role("link", name="Match them with ours").click()
    told_by_axe(tab, RULES)
    tab.get_by_role("link", name="Burglary").click()
    told_by_axe(tab, RULES)
    tab.get_by_text("Not for our statistics").click()
    tab.get_by_label("It happened outside our Clery geography").check()
    tab.get_by_role("button", name="It is not ours").click()
    tab.locator("main").get_by_role("link", name="Robbery").click()
    tab.get_by_text("A new incident", exact=True).click()
    tab.get_by_role("button", name="Make an incident of it").click()
    assert "/office/incidents/" in tab.url and tab.url.endswith("/facts")
    tab.goto(url + "/office/agencies/requests?year=2024")
    assert not tab.get_by_text("to match").is_visible()
    desk.close()
