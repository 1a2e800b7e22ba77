"""The site by keyboard alone; that each page can be walked through, test_pages.py looks at."""

import pytest

import keyboard


@pytest.mark.parametrize("path", ["/", "/log", "/report", "/office", "/office/sources"])
def test_the_head_of_a_page(path, office, context_for):
    tab = context_for(path.startswith("/office"), viewport={"width": 1280, "height": 900}).new_page()
    tab.goto(office.url + path)
    found = list(keyboard.stops(tab, 40))
    assert found[0]["what"].strip().startswith("a #main"), "the first stop is the skip link"
    assert [stop for stop in found if not stop["inMain"]][1:], "the head has links"
    keyboard.is_seen(found)


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
