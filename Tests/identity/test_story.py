"""An administrator maps claims to roles, people come in through a provider from PyPI, and the provider goes down."""

import pytest

def keep(tab):
    tab.get_by_role("button", name="Keep the settings").click()


@pytest.fixture(scope="module")
def office(new_office):
    return new_office("story")


def sign_in_locally(tab, office):
    tab.goto(office.url + "/sign-in?local")
    tab.get_by_label("Name").fill("administrator")
    tab.get_by_label("Password").fill(office.password)
    tab.get_by_role("button", name="Sign in").click()
    tab.wait_for_url(office.url + "/office")


def heading(tab):
    return tab.get_by_role("heading", level=1).inner_text()


def sign_in_at(mock, tab, office, person):
    """From the office's page to the provider and back; gives the address at which the person came back."""
    back = []
    tab.on("request", lambda request: back.append(request.url) if "/sign-in/back" in request.url else None)
    tab.goto(office.url + "/sign-in")
    tab.get_by_role("link", name="Sign in with HartwellID").click()
    assert tab.url.startswith(mock.url), tab.url
    tab.locator("input[name=sub]").fill(person)
    tab.locator("button", has_text="Authorize").first.click()
    tab.wait_for_url(office.url + "/**")
    return back[-1]


def test_story(mock, office, tab_of, shots):
    admin = tab_of()
    office.sign_in(admin)
    admin.goto(office.url + "/office/people")
    admin.get_by_role("link", name="Single sign-on").click()

    # Something is wrong: each field says what, and what was typed is there.
    admin.get_by_label("Issuer").fill("http://id.hartwell.example")
    admin.get_by_label("Single sign-on is on").check()
    keep(admin)
    assert "http is for this machine only" in admin.locator("main").inner_text()
    assert admin.get_by_label("Issuer").input_value() == "http://id.hartwell.example"
    admin.screenshot(path=shots / "sign-on-problems.png", full_page=True)

    admin.get_by_label("Issuer").fill(mock.url)
    admin.get_by_label("Client ID").fill("openclery")
    admin.get_by_label("Client secret").fill("a secret that the mock takes")
    admin.get_by_label("Address of this office").fill(office.url)
    admin.get_by_label("What people call the provider").fill("HartwellID")
    admin.get_by_label("Make an account at the first sign-in").check()
    admin.get_by_label("Only administrators and alert senders").check()
    keep(admin)
    admin.get_by_role("button", name="Ask the provider now").click()
    assert "The provider answers" in admin.locator("main").inner_text()

    # A rule, and what it would give.
    admin.get_by_label("Claim", exact=True).fill("groups")
    admin.get_by_label("Value").fill("clery-records")
    admin.get_by_label("Role", exact=True).select_option("records_officer")
    admin.get_by_role("button", name="Add the rule").click()
    admin.screenshot(path=shots / "sign-on.png", full_page=True)
    admin.get_by_role("link", name="Try the rules on a token").click()
    admin.get_by_label("Token or claims").fill(
        '{"sub": "u-1001", "preferred_username": "jrivera", "groups": ["staff", "clery-records"]}')
    admin.get_by_role("button", name="Try it").click()
    told = admin.locator("main").inner_text()
    assert "Records officer" in told and "A new account would sign in as jrivera" in told
    admin.screenshot(path=shots / "sign-on-trial.png", full_page=True)

    # Somebody whom the rule fits, on a phone.
    person = tab_of(390)
    person.goto(office.url + "/sign-in")
    assert person.get_by_label("Password").count() == 0
    person.screenshot(path=shots / "sign-on-sign-in.png", full_page=True)
    back = sign_in_at(mock, person, office, "u-1001")
    assert person.url == office.url + "/office"
    assert person.goto(office.url + "/office/incidents").status == 200
    assert person.goto(office.url + "/office/people").status == 404
    # The way back is good once.
    assert person.goto(back).status == 400
    assert heading(person) == "This sign-in is over"

    # Somebody whom no rule fits is not let in, and the administrator sees who it was.
    other = tab_of(390)
    sign_in_at(mock, other, office, "u-1002")
    assert heading(other) == "You have no access yet"
    other.screenshot(path=shots / "sign-on-turned-away.png", full_page=True)
    admin.goto(office.url + "/office/single-sign-on/people")
    told = admin.locator("main").inner_text()
    assert "P. Quinn" in told and "no rule gives a role" in told
    admin.screenshot(path=shots / "sign-on-people.png", full_page=True)

    # The same pages on the administrator's phone.
    admin.set_viewport_size({"width": 390, "height": 844})
    for name, path in [("", ""), ("-people", "/people")]:
        admin.goto(office.url + "/office/single-sign-on" + path)
        assert admin.evaluate("document.documentElement.scrollWidth") <= 390, path
        admin.screenshot(path=shots / f"sign-on{name}-phone.png", full_page=True)
    admin.goto(office.url + "/office/single-sign-on/trial")
    admin.get_by_label("Token or claims").fill('{"groups": ["clery-records"], "eppn": "jrivera@hartwell.example"}')
    admin.get_by_role("button", name="Try it").click()
    assert admin.evaluate("document.documentElement.scrollWidth") <= 390
    admin.screenshot(path=shots / "sign-on-trial-phone.png", full_page=True)

    # Signing out here offers to sign out there.
    person.goto(office.url + "/office")
    person.get_by_role("button", name="Sign out").click()
    assert person.goto(office.url + "/office").url == office.url + "/sign-in"


def test_when_the_provider_is_down(mock, office, tab_of, shots):
    admin = tab_of()
    sign_in_locally(admin, office)
    mock.stop()
    # The settings are kept anew, so what was known of the provider is forgotten.
    admin.goto(office.url + "/office/single-sign-on")
    keep(admin)
    person = tab_of(390)
    assert person.goto(office.url + "/sign-in/start").status == 503
    assert "does not answer right now" in person.locator("main").inner_text()
    person.screenshot(path=shots / "sign-on-down.png", full_page=True)
    person.get_by_role("link", name="Sign in with a password").click()
    assert person.url == office.url + "/sign-in?local"
    person.screenshot(path=shots / "sign-on-local.png", full_page=True)
    sign_in_locally(person, office)
