"""The feeds of the log against schema and grammar of others, and the log inside a page of another site."""

import csv
import http.server
import io
import json
import threading
import urllib.request
from datetime import date, timedelta
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from jsonschema import Draft202012Validator, FormatChecker
from lxml import etree

HERE = Path(__file__).parent
ATOM, TOMB = "{http://www.w3.org/2005/Atom}", "{http://purl.org/atompub/tombstones/1.0}"
AXE = Axe()
ALL = "?from=2000-01-01"


def ask(url):
    with urllib.request.urlopen(url, timeout=60) as answer:
        return answer.headers, answer.read()


def pages(office, path=ALL):
    """Every page of the JSON feed."""
    feeds, address = [], "/log.json" + path
    while address:
        feeds.append(json.loads(ask(office.url + address)[1]))
        address = feeds[-1].get("next_url")
    return feeds


def test_json_is_what_its_schema_says(office):
    schema = json.loads(ask(office.url + "/log.schema.json")[1])
    Draft202012Validator.check_schema(schema)
    validator = Draft202012Validator(schema, format_checker=FormatChecker())
    feeds = pages(office) + [json.loads(ask(office.url + "/log.json")[1])]
    for feed in feeds:
        faults = [f"{'/'.join(map(str, one.absolute_path))}: {one.message[:300]}" for one in validator.iter_errors(feed)]
        assert faults == []
    items = [item for feed in feeds[:-1] for item in feed["items"]]
    assert len(items) > 100
    assert len({item["id"] for item in items}) == len(items)
    # The validator finds what is wrong.
    broken = json.loads(json.dumps(feeds[0]))
    del broken["items"][0]["nature"]
    broken["items"][1]["date_reported"] = "yesterday"
    assert len(list(validator.iter_errors(broken))) == 2


def test_atom_is_what_rfc_4287_says(office):
    grammar = etree.RelaxNG(etree.parse(HERE / "atom.rng"))
    address, ids, count = "/log.atom" + ALL, set(), 0
    while address:
        headers, body = ask(office.url + address)
        assert headers["Content-Type"] == "application/atom+xml; charset=utf-8"
        feed = etree.fromstring(body)
        assert grammar.validate(feed), grammar.error_log
        links = {one.get("rel"): one.get("href") for one in feed.findall(ATOM + "link")}
        assert links["self"] == address, "a feed knows its own address"
        assert feed.findtext(f"{ATOM}author/{ATOM}name")
        for entry in feed.findall(ATOM + "entry"):
            ids.add(entry.findtext(ATOM + "id"))
            count += 1
            assert entry.findtext(ATOM + "updated") >= entry.findtext(ATOM + "published")[:10]
            assert [one.get("rel") for one in entry.findall(ATOM + "link")] == ["alternate"]
        for gone in feed.findall(TOMB + "deleted-entry"):
            assert gone.get("ref").startswith("urn:uuid:") and gone.get("when")
            ids.add(gone.get("ref"))
            count += 1
        address = links.get("next")
    assert len(ids) == count > 100
    assert ids == {item["id"] for feed in pages(office) for item in feed["items"]}, "both feeds name an entry alike"
    broken = etree.fromstring(body)
    broken.remove(broken.find(ATOM + "updated"))
    assert not grammar.validate(broken)


def test_the_table_is_read_by_another_reader(office):
    rows = list(csv.DictReader(io.StringIO(ask(office.url + "/log.csv" + ALL)[1].decode(), newline="")))
    items = [item for feed in pages(office) for item in feed["items"]]
    assert [row["id"] for row in rows] == [item["id"] for item in items]
    for row, item in zip(rows, items):
        if "merged_into" not in item:
            assert row["nature"].lstrip("'") == (item["nature"] or "").lstrip("'")
            assert row["date_reported"] == (item["date_reported"] or "")[:10]
    archive = list(csv.DictReader(io.StringIO(ask(office.url + "/log/archive.csv")[1].decode(), newline="")))
    assert {row["id"] for row in archive} >= {row["id"] for row in rows}
    lines = [json.loads(line) for line in ask(office.url + "/log/archive.jsonl")[1].splitlines()]
    assert len(lines) == len(archive)


@pytest.fixture(scope="module")
def other_site(tmp_path_factory):
    """A school's own site, with another address than the office."""
    folder = tmp_path_factory.mktemp("site")
    class Quiet(http.server.SimpleHTTPRequestHandler):
        def __init__(self, *arguments, **more):
            super().__init__(*arguments, directory=folder, **more)

        def log_message(self, *_):
            pass

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Quiet)
    threading.Thread(target=server.serve_forever, daemon=True).start()

    def put(name, body):
        (folder / name).write_text(
            f'<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">'
            f"<link rel=icon href=data:,><title>School</title></head><body><main><h1>School</h1>{body}</main></body></html>")
        return f"http://localhost:{server.server_address[1]}/{name}"

    yield put
    server.shutdown()


def violations(tab):
    found = AXE.run(tab, options={"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"], "resultTypes": ["violations"]})
    return [f"{one['id']}: {one['nodes'][0]['html'][:120]}" for one in found.response["violations"]]


def listen(tab):
    said = []
    tab.on("console", lambda message: said.append(f"{message.type}: {message.text}"))
    tab.on("pageerror", lambda error: said.append(str(error)))
    return said


@pytest.mark.parametrize("width", [1280, 390])
def test_the_frame_stands_on_another_site(office, other_site, context_for, shots, width):
    tab = context_for(viewport={"width": width, "height": 900}).new_page()
    said = listen(tab)
    tab.goto(other_site("frame.html", f'<iframe src="{office.url}/log/embed?n=5" title="Daily log" width="100%" height="700"></iframe>'))
    frame = tab.frames[1]
    frame.wait_for_selector("tbody tr")
    assert frame.locator("tbody tr").count() == 5
    tab.screenshot(path=shots / f"log-embed-{width}.png", full_page=True)
    assert said == []
    assert violations(tab) == []
    assert frame.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth")
    link = frame.locator("tbody a").first
    address = link.get_attribute("href")
    link.click()
    tab.wait_for_url(office.url + address)
    # No other page of the office can be framed.
    tab.goto(other_site("no-frame.html", f'<iframe src="{office.url}/log" title="x"></iframe>'))
    assert tab.frames[1].evaluate("document.body.textContent.includes('Daily crime log')") is False


@pytest.mark.parametrize("width", [1280, 390])
def test_the_element_stands_on_another_site(office, other_site, context_for, shots, width):
    tab = context_for(viewport={"width": width, "height": 900}).new_page()
    said, asked = listen(tab), []
    tab.on("request", lambda request: asked.append(request.url))
    address = other_site(
        "element.html",
        f'<script type="module" src="{office.url}/log/widget.js"></script>'
        f'<openclery-log src="{office.url}/log.json{ALL}" limit="7"><a href="{office.url}/log">Daily log</a></openclery-log>')
    tab.goto(address)
    tab.wait_for_function("document.querySelector('openclery-log').shadowRoot?.querySelector('tbody tr')")
    rows = tab.locator("openclery-log tbody tr")
    assert rows.count() == 7
    newest = [item for item in pages(office)[0]["items"] if "merged_into" not in item]
    assert tab.locator("openclery-log tbody a").first.inner_text() == newest[0]["nature"]
    assert tab.locator("openclery-log tbody a").first.get_attribute("href") == office.url + newest[0]["url"]
    assert tab.locator("openclery-log caption").inner_text().startswith("Daily crime and fire log")
    assert tab.locator("openclery-log").get_attribute("aria-busy") is None
    tab.screenshot(path=shots / f"log-element-{width}.png", full_page=True)
    assert violations(tab) == []
    tab.evaluate("document.querySelector('openclery-log').setAttribute('limit', '2')")
    tab.wait_for_function("document.querySelector('openclery-log').shadowRoot.querySelectorAll('tbody tr').length === 2")
    assert said == []
    own = address.rsplit("/", 1)[0]
    assert all(url.startswith((office.url, own)) for url in asked)


def test_text_of_a_feed_is_never_markup_and_a_lost_feed_leaves_what_was_there(office, other_site, context_for):
    tab = context_for().new_page()
    feed = json.loads(ask(office.url + "/log.json" + ALL)[1])
    feed["items"] = feed["items"][:2]
    feed["items"][0].update(nature="<img src=x onerror=document.title='owned'>", url="javascript:document.title='owned'")
    tab.route("**/hostile.json", lambda route: route.fulfill(
        body=json.dumps(feed), content_type="application/json", headers={"Access-Control-Allow-Origin": "*"}))
    tab.goto(other_site(
        "hostile.html",
        f'<script type="module" src="{office.url}/log/widget.js"></script><openclery-log id="a" src="{office.url}/hostile.json"></openclery-log>'
        f'<openclery-log id="b" src="{office.url}/no-such.json"><a href="/log">What was there</a></openclery-log>'))
    tab.wait_for_function("document.querySelector('#a').shadowRoot?.querySelector('tbody tr')")
    assert tab.locator("#a tbody tr td").first.inner_text() == "<img src=x onerror=document.title='owned'>"
    assert tab.locator("#a img").count() == 0
    assert tab.locator("#a tbody a").first.get_attribute("href") is None
    tab.wait_for_function("document.querySelector('#b').shadowRoot?.querySelector('[role=status]')")
    assert tab.get_by_text("What was there").is_visible()
    assert tab.title() == "School"


def test_clients_of_the_other_system_read_it_from_their_own_pages(office, other_site, context_for):
    tab = context_for().new_page()
    tab.goto(other_site("client.html", ""))
    start = (date.today() - timedelta(days=900)).isoformat()
    found = tab.evaluate(
        """async address => {
            const answer = await fetch(address, { headers: { 'x-api-key': 'anything', Accept: 'application/json' } })
            return [answer.status, await answer.json()]
        }""", f"{office.url}/api/public/report/crime-log?FromDateReported={start}&ToDateReported={date.today().isoformat()}")
    assert found[0] == 200 and len(found[1]) > 10
    assert set(found[1][0]) >= {"id", "classificationNature", "dateOffenseReported", "generalLocation", "disposition"}
