"""The feeds of warnings against grammar and schema of others, the frame on a page of another site, and the stream."""

import json
import urllib.request
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from lxml import etree

HERE = Path(__file__).parent
ATOM = "{http://www.w3.org/2005/Atom}"
AXE = Axe()


def ask(url):
    with urllib.request.urlopen(url, timeout=60) as answer:
        return answer.headers, answer.read()


def violations(tab):
    found = AXE.run(tab, options={"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"], "resultTypes": ["violations"]})
    return [f"{one['id']}: {one['nodes'][0]['html'][:120]}" for one in found.response["violations"]]


def test_atom_is_what_rfc_4287_says_and_each_message_is_cap(office):
    grammar = etree.RelaxNG(etree.parse(HERE / "atom.rng"))
    schema = etree.XMLSchema(etree.parse(HERE.parent / "cap" / "CAP-v1.2.xsd"))
    headers, body = ask(office.url + "/warnings.atom")
    assert headers["Content-Type"] == "application/atom+xml; charset=utf-8"
    feed = etree.fromstring(body)
    assert grammar.validate(feed), grammar.error_log
    entries = feed.findall(ATOM + "entry")
    assert entries, "the demo has sent warnings"
    assert len({entry.findtext(ATOM + "id") for entry in entries}) == len(entries)
    for entry in entries:
        links = {one.get("type"): one.get("href") for one in entry.findall(ATOM + "link")}
        headers, cap = ask(office.url + links["application/cap+xml"])
        assert headers["Content-Type"] == "application/cap+xml; charset=utf-8"
        message = etree.fromstring(cap)
        assert schema.validate(message), schema.error_log
        space = "{urn:oasis:names:tc:emergency:cap:1.2}"
        assert message.findtext(space + "identifier") == entry.findtext(ATOM + "id")
        assert message.findtext(space + "sent") == entry.findtext(ATOM + "updated")
        assert message.findtext(space + "status") == "Actual", "no exercise is public"
        for ring in message.iter(space + "polygon"):
            points = ring.text.split()
            assert len(points) >= 4 and points[0] == points[-1]
            assert all(abs(float(point.split(",")[0])) <= 90 for point in points)


def test_json_and_stream_say_the_same(office):
    state = json.loads(ask(office.url + "/warnings.json")[1])
    with urllib.request.urlopen(office.url + "/warnings/stream", timeout=20) as answer:
        assert answer.headers["Content-Type"] == "text/event-stream; charset=utf-8"
        lines = [answer.readline().decode().rstrip("\n") for _ in range(6)]
    assert lines[0] == "retry: 2000" and lines[2] == "event: warnings"
    (data,) = [line for line in lines if line.startswith("data: ")]
    assert json.loads(data.removeprefix("data: ")) == state


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [1280, 390, 320])
def test_the_banner_is_readable_in_a_frame(office, context_for, shots, width, scheme):
    tab = context_for(viewport={"width": width, "height": 300}, color_scheme=scheme).new_page()
    tab.goto(office.url + "/warnings/banner")
    assert tab.locator("script").count() == 0
    tab.screenshot(path=shots / f"warnings-banner-{width}-{scheme}.png")
    assert violations(tab) == []
    assert tab.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth")
