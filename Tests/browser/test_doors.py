"""The doors from outside: who may enter, and what a form must carry. The list is read from the Swift sources."""

import json
import re
import urllib.error
import urllib.request

import pytest

import house
from pages import ALL, NOT_PAGES, OFFICE

FILES = sorted((house.TOP / "Sources/CleryOffice").rglob("*.swift"))
SWIFT = "\n".join(text for text in (file.read_text() for file in FILES) if ": [Door] = [" in text)
EVERY = re.findall(r'\.(get|post)\(\s*"(/[^"]*)",\s*\.(\w+)', SWIFT)
# Doors for programs are no concern of a browser; the Swift tests walk them.
DOORS = [door for door in EVERY if door[2] != "token"]
GETS = [(path, who) for method, path, who in DOORS if method == "get"]
POSTS = [(path, who) for method, path, who in DOORS if method == "post"]
ONE = {":entry": "1", ":incident": "1", ":place": "1", ":profile": "police-log", ":year": "2025"}


def concrete(path):
    return "/".join(ONE.get(part, part) for part in path.split("/"))


def test_every_page_is_in_the_list():
    assert len(EVERY) == len(re.findall(r'\.(?:get|post)\(\s*"/', SWIFT))
    looked_at = {page.door for page in ALL}
    assert {path for path, _ in GETS} - looked_at - NOT_PAGES == set(), "add the new page to Tests/browser/pages.py"


class Stay(urllib.request.HTTPRedirectHandler):
    def redirect_request(self, *_):
        return None


def ask(url, data=None, cookie=None):
    request = urllib.request.Request(url, data=data)
    if cookie:
        request.add_header("Cookie", cookie)
    try:
        with urllib.request.build_opener(Stay).open(request, timeout=20) as answer:
            return answer.status, answer.headers, answer.read()
    except urllib.error.HTTPError as answer:
        return answer.code, answer.headers, answer.read()


@pytest.fixture
def cookie(signed_in):
    return "; ".join(f"{one['name']}={one['value']}" for one in signed_in["cookies"])


def events(office, cookie):
    _, _, body = ask(office.url + "/office", cookie=cookie)
    return re.search(rb"([0-9]+) events", body).group(1)


@pytest.mark.parametrize("path", [path for path, who in GETS if who != "everyone"])
def test_the_office_is_closed_to_the_public(path, office):
    status, headers, _ = ask(office.url + concrete(path))
    assert (status, headers["Location"]) == (303, "/sign-in")
    # Nor does a token that nobody was given open it.
    status, _, _ = ask(office.url + concrete(path), cookie="openclery=" + "A" * 43)
    assert status == 303


# What only counsel may say is not there for the founder of the office, with a token or without.
COUNSEL = {"/office/threats/:threat/seen"}


@pytest.mark.parametrize("path", [path for path, who in POSTS if who != "everyone"])
def test_a_form_without_its_token_is_refused(path, office, cookie):
    before = events(office, cookie)
    fields = b"kind=nature&words=Gremlin+Activity&is=burglary&geography=on_campus&yaml=name:+police-log&what=import"
    for data in (fields, fields + b"&form=" + b"A" * 43):
        status, _, body = ask(office.url + concrete(path), data, cookie)
        assert status == (404 if path in COUNSEL else 403), body[:300]
        assert path in COUNSEL or b"Nothing was changed" in body
    status, _, _ = ask(office.url + concrete(path), fields)
    assert status == 403
    assert events(office, cookie) == before, "nothing was changed, and nobody was signed out"


def test_signing_in_from_another_site_is_refused(office):
    request = urllib.request.Request(office.url + "/sign-in", data=b"name=administrator&password=x")
    request.add_header("Sec-Fetch-Site", "cross-site")
    with pytest.raises(urllib.error.HTTPError) as refused:
        urllib.request.urlopen(request, timeout=20)
    assert refused.value.code == 403


def test_the_cookie_is_for_this_site_and_no_script(signed_in):
    (one,) = [c for c in signed_in["cookies"] if c["name"] == "openclery"]
    assert one["httpOnly"] and one["sameSite"] in ("Lax", "Strict") and one["path"] == "/"


def test_every_page_of_the_office_is_listed_with_its_door():
    doors = {path for path, _ in GETS}
    assert {page.door for page in OFFICE if page.door} <= doors


@pytest.mark.parametrize("path", ["/", "/log", "/statistics", "/reports", "/look.css"])
def test_a_public_page_is_answered_from_memory_the_second_time(path, office):
    _, headers, body = ask(office.url + path)
    request = urllib.request.Request(office.url + path, headers={"If-None-Match": headers["ETag"]})
    with pytest.raises(urllib.error.HTTPError) as same:
        urllib.request.urlopen(request, timeout=20)
    assert same.value.code == 304


def test_the_report_comes_in_three_forms(office, last_year):
    _, headers, pdf = ask(f"{office.url}/reports/{last_year + 1}.pdf")
    assert headers["Content-Type"] == "application/pdf" and pdf.startswith(b"%PDF-")
    _, headers, body = ask(f"{office.url}/reports/{last_year + 1}.json")
    assert headers["Content-Type"].startswith("application/json")
    assert json.loads(body)["report_year"] == last_year + 1
