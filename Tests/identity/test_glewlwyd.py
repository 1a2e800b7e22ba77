"""Through Debian's Glewlwyd, a provider in C that people really run: without a browser, by its own API."""

import re
import subprocess
import urllib.parse

import pytest

import glewlwyd
import house

pytestmark = pytest.mark.skipif(not glewlwyd.is_there(), reason="glewlwyd could not be installed")
CLIENT, SECRET, PASSWORD = "openclery", "a-secret.of_the~client-4711", "correct-horse-battery"


@pytest.fixture(scope="module")
def office(new_office):
    return new_office("glewlwyd")


@pytest.fixture(scope="module")
def admin(office):
    """The administrator, signed in by password, who can post forms."""
    admin = glewlwyd.Visitor()
    status, headers, _ = admin.ask(
        "POST", office.url + "/sign-in", form={"name": "administrator", "password": office.password})
    assert (status, headers["Location"]) == (303, "/office")
    return admin


def post(visitor, office, path, **fields):
    _, _, hall = visitor.ask("GET", office.url + "/office")
    token = re.search(r'name="form" value="([^"]+)"', hall).group(1)
    fields = {name.replace("_", "-"): value for name, value in fields.items()}
    return visitor.ask("POST", office.url + path, form={"form": token, **fields})


@pytest.fixture(scope="module")
def provider(office, admin, folder):
    key, cert = folder / "key.pem", folder / "cert.pem"
    subprocess.run(["openssl", "genrsa", "-out", key, "2048"], check=True, capture_output=True)
    subprocess.run(["openssl", "rsa", "-in", key, "-pubout", "-out", cert], check=True, capture_output=True)
    provider = glewlwyd.Glewlwyd(folder, house.free_port())
    try:
        provider.set_up((key.read_text(), cert.read_text()), CLIENT, SECRET, office.url + "/sign-in/back")
        provider.add_user("jrivera", PASSWORD, ["staff", "clery-records"])
        provider.add_user("pquinn", PASSWORD, ["staff"])
        status, _, text = post(
            admin, office, "/office/single-sign-on", active="yes", issuer=provider.issuer, client=CLIENT,
            secret=SECRET, secret_by="basic", address=office.url, button="Glewlwyd", scopes="openid",
            name_claim="", just_in_time="yes", passwords_for="everyone")
        assert status == 303, text
        for claim, value, role in [("groups", "clery-records", "records_officer"), ("groups", "clery-read", "auditor")]:
            status, _, text = post(
                admin, office, "/office/single-sign-on/rules", claim=claim, test="member", value=value, role=role,
                campus="")
            assert status == 303, text
        yield provider
    finally:
        provider.stop()


def begin(visitor, office):
    status, headers, _ = visitor.ask("GET", office.url + "/sign-in/start")
    assert status == 303
    return headers["Location"]


def sign_in(provider, office, name):
    """Somebody signs in; the visitor and the answer to the way back."""
    visitor = glewlwyd.Visitor()
    back = provider.way_back(name, PASSWORD, CLIENT, begin(visitor, office))
    return visitor, back, visitor.ask("GET", back)


def test_a_person_comes_in_with_the_role_of_their_group(provider, office):
    visitor, back, (status, headers, text) = sign_in(provider, office, "jrivera")
    assert (status, headers["Location"]) == (303, "/office"), text
    assert visitor.ask("GET", office.url + "/office/incidents")[0] == 200
    assert visitor.ask("GET", office.url + "/office/people")[0] == 404
    # Replayed, and in another browser.
    assert visitor.ask("GET", back)[0] == 400
    assert glewlwyd.Visitor().ask("GET", back)[0] == 400


def test_another_state_is_refused(provider, office):
    visitor = glewlwyd.Visitor()
    back = provider.way_back("jrivera", PASSWORD, CLIENT, begin(visitor, office))
    wrong = re.sub(r"state=[^&]+", "state=AAAA", back)
    assert wrong != back
    assert visitor.ask("GET", wrong)[0] == 400


def test_a_code_of_another_browser_is_refused_by_pkce(provider, office):
    stolen = provider.way_back("jrivera", PASSWORD, CLIENT, begin(glewlwyd.Visitor(), office))
    code = urllib.parse.parse_qs(urllib.parse.urlsplit(stolen).query)["code"][0]
    visitor = glewlwyd.Visitor()
    own = provider.way_back("pquinn", PASSWORD, CLIENT, begin(visitor, office))
    status, _, text = visitor.ask("GET", re.sub(r"code=[^&]+", "code=" + urllib.parse.quote(code), own))
    assert status == 502 and "not believed" in text


def test_whoever_is_in_no_group_is_turned_away(provider, office, admin):
    _, _, (status, _, text) = sign_in(provider, office, "pquinn")
    assert status == 403 and "gives you a role" in text
    assert "The person pquinn" in admin.ask("GET", office.url + "/office/single-sign-on/people")[2]


def test_a_group_that_changes_changes_the_role(provider, office, admin):
    visitor, _, _ = sign_in(provider, office, "jrivera")
    provider.change_groups("jrivera", ["clery-read"])
    visitor, _, (status, _, _) = sign_in(provider, office, "jrivera")
    assert status == 303
    assert visitor.ask("GET", office.url + "/office/register")[0] == 200
    assert visitor.ask("GET", office.url + "/office/import")[0] == 404


def test_a_wrong_secret_lets_nobody_in(provider, office, admin):
    fields = {
        "active": "yes", "issuer": provider.issuer, "client": CLIENT, "secret_by": "basic", "address": office.url,
        "button": "Glewlwyd", "scopes": "openid", "just_in_time": "yes", "passwords_for": "everyone"}
    assert post(admin, office, "/office/single-sign-on", secret="wrong", **fields)[0] == 303
    assert sign_in(provider, office, "jrivera")[2][0] == 502
    assert post(admin, office, "/office/single-sign-on", secret=SECRET, **fields)[0] == 303
    assert sign_in(provider, office, "jrivera")[2][0] == 303


def test_the_office_is_whole(provider, office, binary):
    assert "whole" in house.run(binary, "verify", "--data", str(office.folder)).lower()
