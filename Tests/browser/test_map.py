"""The map of Clery geography: by links without script, by drag and keys with it, and on paper."""

import re
import subprocess

import pytest
from axe_playwright_python.sync_playwright import Axe

AXE = Axe()


def view(tab):
    x, y, zoom, scale = map(float, tab.locator(".pane").get_attribute("data-view").split())
    return x, y, zoom


def box(tab):
    return list(map(float, tab.locator("svg.places").get_attribute("viewBox").split()))


@pytest.mark.parametrize("width", [1280, 390])
def test_without_script_links_move_it(office, browser, width):
    context = browser.new_context(java_script_enabled=False, viewport={"width": width, "height": 900})
    tab = context.new_page()
    tab.goto(office.url + "/geography")
    x, y, zoom = view(tab)
    assert zoom == 1
    tab.get_by_role("link", name="Closer", exact=True).click()
    assert view(tab)[2] == 1.6
    tab.get_by_role("link", name="North", exact=True).click()
    assert view(tab)[1] > y and view(tab)[2] == 1.6
    tab.get_by_role("link", name="East", exact=True).click()
    assert view(tab)[0] > x
    tab.get_by_role("link", name="Whole campus", exact=True).click()
    assert view(tab) == (x, y, 1)
    # A place leads to its line in the list, and the line back to the map.
    link = tab.locator('svg.places a[href*="#p"]').filter(has=tab.locator("title", has_text="Old Main")).first
    line = tab.locator("tr#" + link.get_attribute("href").split("#")[1])
    assert link.locator("title").text_content().split(":")[0] in line.inner_text()
    line.get_by_role("link").first.click()
    assert view(tab)[2] > 1
    # Another day, another campus.
    tab.get_by_label("Campus", exact=True).select_option(label="Harbor campus")
    tab.get_by_label("On the day").fill("2025-10-01")
    tab.get_by_role("button", name="Show").click()
    assert "Harbor campus on October 1, 2025" in tab.locator("main").inner_text()
    assert tab.locator("table.places").get_by_text("Tidewater House").count() == 1
    tab.get_by_label("Name, number or address").fill("tidewater")
    tab.get_by_role("button", name="Find").click()
    assert tab.locator("table.places tbody tr").count() == 1
    assert "Harbor campus on October 1, 2025" in tab.locator("main").inner_text()
    context.close()


def test_with_script_it_follows_the_hand_and_the_keys(office, browser):
    context = browser.new_context(viewport={"width": 1280, "height": 1000})
    tab = context.new_page()
    said = []
    tab.on("console", lambda message: said.append(message.text))
    tab.on("pageerror", lambda error: said.append(str(error)))
    tab.goto(office.url + "/geography")
    x, y, zoom = view(tab)
    tab.locator("svg.places").scroll_into_view_if_needed()
    frame = tab.locator("svg.places").bounding_box()
    middle = (frame["x"] + frame["width"] * 0.8, frame["y"] + frame["height"] * 0.5)
    tab.mouse.move(*middle)
    tab.mouse.down()
    tab.mouse.move(middle[0] - 200, middle[1], steps=5)
    assert box(tab)[0] > 100, "the drawing follows at once"
    tab.mouse.up()
    tab.wait_for_function("() => new URL(location).searchParams.has('x')")
    assert view(tab)[0] > x and "x=" in tab.url
    assert box(tab)[:2] == pytest.approx([0, 0], abs=1), "the server drew the new part"
    assert "#p" not in tab.url, "a drag is no click"

    tab.locator(".pane").focus()
    tab.keyboard.press("+")
    tab.wait_for_function("() => document.querySelector('.pane').dataset.view.split(' ')[2] === '1.6'")
    before = view(tab)
    tab.keyboard.press("ArrowUp")
    tab.wait_for_function("y => Number(document.querySelector('.pane').dataset.view.split(' ')[1]) > y", arg=before[1])
    assert tab.evaluate("document.activeElement.closest('figure') !== null"), "the focus stays"
    tab.keyboard.press("0")
    tab.wait_for_function("() => document.querySelector('.pane').dataset.view.split(' ')[2] === '1'")
    assert view(tab) == (x, y, 1)

    tab.mouse.move(*middle)
    tab.keyboard.down("Control")
    tab.mouse.wheel(0, -300)
    tab.keyboard.up("Control")
    tab.wait_for_function("() => Number(document.querySelector('.pane').dataset.view.split(' ')[2]) > 1.2")

    slider = tab.get_by_role("slider")
    slider.focus()
    slider.press("Home")
    tab.wait_for_function("() => new URL(location).searchParams.has('on')")
    first = tab.locator("[data-years] a").first.inner_text()
    assert f"December 31, {first}" in tab.locator("#map-heading").inner_text()
    found = AXE.run(tab, options={"runOnly": ["wcag2a", "wcag2aa", "wcag21aa", "best-practice"]}).response["violations"]
    assert found == []
    assert said == []
    context.close()


@pytest.mark.parametrize("path", ["/geography", "/office/geography?year=all"])
def test_it_prints_on_a3(office, context_for, path, shots):
    tab = context_for(path.startswith("/office")).new_page()
    tab.goto(office.url + path)
    to = shots / f"print{re.sub('[^a-z]', '-', path)}.pdf"
    tab.pdf(path=to, prefer_css_page_size=True, print_background=True)
    told = subprocess.run(["pdfinfo", to], capture_output=True, text=True, check=True).stdout
    assert int(re.search(r"Pages: +(\d+)", told).group(1)) >= 2
    wide, high = map(float, re.search(r"Page size: +([\d.]+) x ([\d.]+)", told).groups())
    assert (wide, high) == pytest.approx((1190.55, 841.89), abs=2), "A3, landscape"
    text = subprocess.run(["pdftotext", "-f", "1", "-l", "1", to, "-"], capture_output=True, text=True).stdout
    assert "Noncampus" in text and "Whitman" in text, "the map and its legend are on the first page"
