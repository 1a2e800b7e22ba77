"""A page by keyboard alone."""

import re

AT_FOCUS = """() => {
    const e = document.activeElement
    if (!e || e === document.body) return null
    const style = getComputedStyle(e), box = e.getBoundingClientRect()
    return {
        what: e.tagName.toLowerCase() + ' ' + (e.getAttribute('href') || e.name || '') + ' '
            + (e.textContent || '').trim().slice(0, 30),
        inMain: !!e.closest('main'),
        // A date field's own button has the browser's mark; the field itself is then not in focus.
        // A corner of a drawing has a ring of its own.
        outline: !e.matches(':focus') ? 2 : e.matches('.corner') ? parseFloat(getComputedStyle(e.querySelector('.reach')).strokeWidth)
            : style.outlineStyle !== 'none' ? parseFloat(style.outlineWidth) : 0,
        color: style.outlineColor,
        seen: box.width > 0 && box.height > 0 && box.bottom > 0 && box.right > 0
            && box.top < innerHeight && box.left < innerWidth,
    }
}"""


REACHED = "a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex='0']"


def is_seen(stops):
    assert [s["what"] for s in stops if not s["seen"]] == [], "the focus is on the screen"
    assert [s["what"] for s in stops if s["outline"] < 2] == [], "the focus is marked"


def stops(tab, most=25):
    """Where the focus is, Tab after Tab."""
    for _ in range(most):
        tab.keyboard.press("Tab")
        at = tab.evaluate(AT_FOCUS)
        if at is None:
            return
        yield at


def skips_to_the_content_and_is_seen(tab):
    """From the top of a page: the skip link first, then through the content. The head is the same on every page."""
    tab.keyboard.press("Tab")
    first = tab.evaluate(AT_FOCUS)
    assert first["what"].strip().startswith("a #main"), "the first stop is the skip link"
    assert first["seen"] and first["outline"] >= 2
    tab.keyboard.press("Enter")
    # The address follows the key a moment later; without the jump this waits in vain and fails.
    tab.wait_for_url(re.compile("#main$"), timeout=10_000)
    inside = list(stops(tab))
    if tab.locator("main").locator(REACHED).count():
        assert inside and inside[0]["inMain"], "after the skip link the keyboard is in the content"
    is_seen(inside)
