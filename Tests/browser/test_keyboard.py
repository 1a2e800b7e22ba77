"""The site by keyboard alone."""

import re

import pytest

from pages import ALL

AT_FOCUS = """() => {
    const e = document.activeElement
    if (!e || e === document.body) return null
    const style = getComputedStyle(e), box = e.getBoundingClientRect()
    return {
        what: e.tagName.toLowerCase() + ' ' + (e.getAttribute('href') || e.name || '') + ' '
            + (e.textContent || '').trim().slice(0, 30),
        inMain: !!e.closest('main'),
        // A date field's own button has the browser's mark; the field itself is then not in focus.
        outline: !e.matches(':focus') ? 2 : style.outlineStyle !== 'none' ? parseFloat(style.outlineWidth) : 0,
        color: style.outlineColor,
        seen: box.width > 0 && box.height > 0 && box.bottom > 0 && box.right > 0
            && box.top < innerHeight && box.left < innerWidth,
    }
}"""


@pytest.mark.parametrize("page", [p for p in ALL if "{" not in p.path], ids=lambda page: page.name)
def test_the_skip_link_and_a_focus_that_is_seen(page, office, context_for):
    tab = context_for(page.office, viewport={"width": 1280, "height": 900}).new_page()
    page.open(tab, office.url)
    tab.keyboard.press("Tab")
    first = tab.evaluate(AT_FOCUS)
    assert first["what"].strip().startswith("a #main"), "the first stop is the skip link"
    assert first["seen"] and first["outline"] >= 2

    stops = []
    for _ in range(25):
        tab.keyboard.press("Tab")
        at = tab.evaluate(AT_FOCUS)
        if at is None:
            break
        stops.append(at)
    assert stops
    assert [s["what"] for s in stops if not s["seen"]] == [], "the focus is on the screen"
    assert [s["what"] for s in stops if s["outline"] < 2] == [], "the focus is marked"

    page.open(tab, office.url)
    tab.keyboard.press("Tab")
    tab.keyboard.press("Enter")
    # The address follows the key a moment later; without the jump this waits in vain and fails.
    tab.wait_for_url(re.compile("#main$"), timeout=10_000)
    tab.keyboard.press("Tab")
    after = tab.evaluate(AT_FOCUS)
    has_stops = tab.locator("main").locator("a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex='0']").count()
    if has_stops:
        assert after and after["inMain"], "after the skip link the keyboard is in the content"


def test_the_log_is_filtered_by_keyboard(office, context_for):
    tab = context_for().new_page()
    tab.goto(office.url + "/log")
    tab.keyboard.press("Tab")
    tab.keyboard.press("Enter")
    tab.keyboard.press("Tab")
    tab.keyboard.press("Enter")
    field = tab.get_by_label("Nature, place or number")
    field.focus()
    tab.keyboard.type("theft")
    tab.keyboard.press("Enter")
    tab.wait_for_url("**/log?**q=theft**")
    assert tab.get_by_label("Nature, place or number").input_value() == "theft"
