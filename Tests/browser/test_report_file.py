"""The annual report as the file that `openclery report build` writes, opened from a disk: no site stands behind it."""

import datetime

import html5lib
import pytest

import house
from test_pages import NARROW, RULES, WIDE, sideways, told_by_axe


@pytest.fixture(scope="module")
def report(binary, office, tmp_path_factory):
    out = tmp_path_factory.mktemp("report")
    year = datetime.date.today().year
    house.run(binary, "report", "build", "--data", str(office.folder), "--year", str(year), "--out", str(out))
    return out / "report.html"


def test_it_is_valid_html(report):
    text = report.read_bytes()
    parser = html5lib.HTMLParser(namespaceHTMLElements=False)
    document = parser.parse(text, transport_encoding="utf-8")
    errors = [f"line {place[0]}, column {place[1]}: {code} {data}" for place, code, data in parser.errors]
    assert errors == [], "the file is valid HTML"
    ids = [element.get("id") for element in document.iter() if element.get("id")]
    assert len(ids) == len(set(ids)), "an id is given once"
    assert document.get("lang") == "en" and document.findtext("head/title").strip()
    assert len(document.findall(".//h1")) == 1 and not document.findall(".//script")
    targets = [a.get("href")[1:] for a in document.iter("a") if (a.get("href") or "").startswith("#")]
    assert targets and set(targets) <= set(ids), "each link within it leads somewhere"
    levels = [int(e.tag[1]) for e in document.iter() if e.tag in ("h1", "h2", "h3", "h4", "h5", "h6")]
    assert all(b <= a + 1 for a, b in zip(levels, levels[1:])), "no level of heading is left out"
    for table in document.iter("table"):
        assert "".join(table.find("caption").itertext()).strip(), "each table has its caption"
        assert all(head.get("scope") for head in table.iter("th")), "each head says what it heads"


@pytest.mark.parametrize("screen", [WIDE, NARROW], ids=["1280", "390"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_everyone_can_use_it(report, browser, screen, scheme, shots):
    context = browser.new_context(viewport=screen, color_scheme=scheme)
    tab = context.new_page()
    asked, said = [], []
    tab.on("request", lambda request: asked.append(request.url))
    tab.on("console", lambda message: said.append(message.text))
    tab.goto(report.as_uri())
    tab.screenshot(path=shots / f"report-file-{screen['width']}-{scheme}.png", full_page=True)
    assert sideways(tab) is None, "the page does not move sideways"
    told_by_axe(tab, RULES)
    assert asked == [report.as_uri()] and said == [], "it needs nothing but itself"
    context.close()
