"""What holds on every page, on a wide and a narrow screen, in light and dark."""

from urllib.parse import urlsplit

import html5lib
import pytest
from axe_playwright_python.sync_playwright import Axe

import keyboard
from pages import ALL

RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
AXE = Axe()
POLICY = {
    "default-src": "'none'", "style-src": "'self'", "img-src": "'self'", "form-action": "'self'",
    "base-uri": "'none'", "frame-ancestors": "'none'",
}
WIDE, NARROW = {"width": 1280, "height": 900}, {"width": 390, "height": 844}
#: 1280 pixels at 400 % zoom.
ZOOMED = {"width": 320, "height": 256}


@pytest.fixture(params=ALL, ids=lambda page: page.name)
def page(request, last_year):
    page = request.param
    return type(page)(page.name, page.path.format(year=last_year), page.link, page.nth, page.office, page.status, page.door, page.script)


def sideways(tab):
    """How many pixels the page itself can be moved sideways, and the elements that stick out."""
    return tab.evaluate("""() => {
        const over = document.scrollingElement.scrollWidth - document.documentElement.clientWidth
        if (over <= 0) return null
        const out = [...document.querySelectorAll('body *')].filter(e => {
            if (e.getBoundingClientRect().right <= document.documentElement.clientWidth + 1) return false
            for (let p = e.parentElement; p; p = p.parentElement)
                if (getComputedStyle(p).overflowX !== 'visible') return false
            return true
        }).map(e => e.tagName.toLowerCase() + (e.className ? '.' + e.className : '') + ': '
            + e.textContent.trim().slice(0, 40))
        return `${over} px: ${[...new Set(out)].slice(0, 6).join(' | ')}`
    }""")


#: Where everything is and whether it is seen: what a scheme of colors must not change.
LAYOUT = """() => JSON.stringify([...document.querySelectorAll('body, body *')].map(e => {
    const box = e.getBoundingClientRect()
    return [e.tagName, e.checkVisibility({visibilityProperty: true}), box.x, box.y + scrollY, box.width, box.height]
}))"""
PAPER = "() => getComputedStyle(document.body).backgroundColor"
#: The rules of axe that look at colors. Between light and dark nothing else differs, which is looked at first.
COLORS = ["color-contrast", "link-in-text-block"]


def told_by_axe(tab, only):
    found = AXE.run(tab, options={"runOnly": only, "resultTypes": ["violations"]}).response["violations"]
    told = [
        f"{one['id']} ({one['impact']}): {one['help']}\n" + "\n".join(
            f"    {' '.join(map(str, node['target']))}\n    {node['html'][:160]}\n    {node['failureSummary']}"
            for node in one["nodes"][:4]) + f"\n    in {len(one['nodes'])} places"
        for one in found
    ]
    assert not told, "axe finds nothing on " + tab.url + "\n" + "\n".join(told)


def listened(tab):
    """What the page says to the console and whom it asks, from now on."""
    said, asked = [], []
    tab.on("console", lambda message: said.append(f"{message.type}: {message.text}"))
    tab.on("pageerror", lambda error: said.append(str(error)))
    tab.on("request", lambda request: asked.append(request.url))
    return said, asked


def is_quiet(page, office, said, asked):
    # A page that is not there, or refuses, is told to the console by the browser itself.
    said = [line for line in said if not (page.status >= 400 and str(page.status) in line)]
    assert said == [], "the console is empty"
    assert [url for url in asked if urlsplit(url).netloc != urlsplit(office.url).netloc] == [], "nothing is asked elsewhere"


def test_on_a_wide_screen_in_light_and_dark_and_by_keyboard(page, office, context_for, shoot):
    tab = context_for(page.office, viewport=WIDE, color_scheme="light").new_page()
    said, asked = listened(tab)
    answer = page.open(tab, office.url)
    assert answer.status == page.status
    shoot(tab, f"{page.name}-1280-light")
    assert sideways(tab) is None, "the page does not move sideways"
    told_by_axe(tab, RULES)
    in_dark_only_colors_differ(tab)
    shoot(tab, f"{page.name}-1280-dark")
    told_by_axe(tab, {"type": "rule", "values": COLORS})
    tab.emulate_media(color_scheme="light")
    keyboard.skips_to_the_content_and_is_seen(tab)
    is_quiet(page, office, said, asked)


def in_dark_only_colors_differ(tab):
    light = tab.evaluate(LAYOUT)
    paper = tab.evaluate(PAPER)
    tab.emulate_media(color_scheme="dark")
    # Colors that pass into one another are looked at when they are there.
    tab.evaluate("() => Promise.all(document.getAnimations().map(one => one.finished))")
    assert tab.evaluate(PAPER) != paper, "dark is dark"
    assert tab.evaluate(LAYOUT) == light, "in dark only colors differ"


def test_on_a_phone_at_400_percent_with_headers_and_markup(page, office, context_for, shoot):
    tab = context_for(page.office, viewport=NARROW, color_scheme="light").new_page()
    said, asked = listened(tab)
    answer = page.open(tab, office.url)
    assert answer.status == page.status
    shoot(tab, f"{page.name}-390-light")
    assert sideways(tab) is None, "the page does not move sideways"
    told_by_axe(tab, RULES)
    in_dark_only_colors_differ(tab)
    shoot(tab, f"{page.name}-390-dark")
    told_by_axe(tab, {"type": "rule", "values": COLORS})
    is_quiet(page, office, said, asked)

    tab.set_viewport_size(ZOOMED)
    assert sideways(tab) is None, "the page does not move sideways at 400 % zoom"
    assert tab.get_by_role("heading", level=1).first.is_visible()
    headers_are_strict(page, answer)
    markup_is_valid(page, answer)


def headers_are_strict(page, answer):
    headers = answer.all_headers()
    policy = dict(part.strip().split(" ", 1) for part in headers["content-security-policy"].split(";"))
    helped = {"script-src": "'self'"} if page.script else {}
    # The map asks its own site for the next part of itself.
    assert policy == POLICY | helped | ({"connect-src": "'self'"} if page.script == "/map.js" else {})
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["referrer-policy"] == "no-referrer"
    assert headers["content-type"] == "text/html; charset=utf-8"
    if page.office:
        assert headers["cache-control"] == "no-store"


def markup_is_valid(page, answer):
    body = answer.body()
    parser = html5lib.HTMLParser(namespaceHTMLElements=False)
    document = parser.parse(body, transport_encoding="utf-8")
    errors = [f"line {place[0]}, column {place[1]}: {code} {data}" for place, code, data in parser.errors]
    assert errors == [], "the page is valid HTML"
    ids = [element.get("id") for element in document.iter() if element.get("id")]
    assert len(ids) == len(set(ids)), "an id is given once"
    assert len(document.findall(".//h1")) == 1
    assert document.get("lang") == "en"
    assert document.findtext("head/title").strip()
    assert not document.findall(".//style"), "no style stands in a page"
    scripts = document.findall(".//script")
    assert [one.get("src", "").split("?")[0] for one in scripts] == (
        [page.script if isinstance(page.script, str) else "/report.js"] if page.script else [])
    assert not [one for one in scripts if one.text], "no script stands in a page"
    assert not [e for e in document.iter() if any(name.startswith("on") or name == "style" for name in e.attrib)]
    for name in ("for", "aria-describedby", "aria-labelledby", "aria-controls"):
        for element in document.iter():
            for target in (element.get(name) or "").split():
                assert target in ids, f"{name}={target} points to nothing"
