"""The log as its readers use it: choose, follow, print, ask."""

import gzip
import re
import urllib.request

import pytest


def test_a_reader_chooses_and_comes_back(office, context_for):
    page = context_for().new_page()
    page.goto(office.url + "/log?from=2000-01-01")
    assert page.locator("h1").inner_text() == "Daily crime and fire log"
    all_entries = int(page.locator(".facts b").first.inner_text())
    page.get_by_text("Choose days, natures, places or words").click()
    page.get_by_label("Log", exact=True).select_option("fire")
    page.get_by_role("button", name="Show").click()
    assert page.locator("h1").inner_text() == "Daily fire log"
    fires = int(page.locator(".facts b").first.inner_text())
    assert 0 < fires < all_entries
    page.get_by_label("Nature, place or number").fill("no such words")
    page.get_by_role("button", name="Show").click()
    assert page.get_by_role("heading", name="No entry fits your choice").is_visible()
    page.get_by_role("link", name="Show all entries of these days").click()
    assert int(page.locator(".facts b").first.inner_text()) == all_entries
    page.locator('main td a[href^="/log/"]').first.click()
    assert page.get_by_role("heading", name="History of this entry").is_visible()
    page.get_by_role("link", name="Back to the log").click()
    assert page.url == office.url + "/log"


@pytest.mark.parametrize("width", [1280, 390])
def test_nothing_is_wider_than_the_screen(office, context_for, width):
    page = context_for(viewport={"width": width, "height": 900}).new_page()
    for path in ("/log?from=2000-01-01", "/log/charts", "/log/map?from=2000-01-01", "/log/older"):
        page.goto(office.url + path)
        assert page.evaluate("document.documentElement.scrollWidth") <= width, path


def test_the_charts_have_their_numbers_beside_them(office, context_for):
    page = context_for().new_page()
    page.goto(office.url + "/log/charts")
    assert page.locator("svg[role=img]").count() == 2
    page.get_by_text("The numbers as a table").last.click()
    rows = page.get_by_role("region", name="Entries per month, the last 24 months, as a table").locator("tbody tr")
    assert rows.count() == 24
    told = int(re.search(r"(\d+) entr", page.locator("figcaption").last.inner_text()).group(1))
    assert sum(int(rows.nth(i).locator("td").last.inner_text()) for i in range(24)) == told


def test_the_first_page_is_small(office):
    body = urllib.request.urlopen(office.url + "/log?from=2000-01-01", timeout=20).read()
    assert len(re.findall(rb"<tr>", body)) == 101
    assert len(gzip.compress(body, 9)) < 14 * 1024


def test_paper(office, context_for, shots):
    page = context_for().new_page()
    page.goto(office.url + "/log")
    href = page.get_by_role("link", name="Print or PDF").get_attribute("href")
    answer = urllib.request.urlopen(office.url + href, timeout=60)
    assert answer.headers["Content-Type"] == "application/pdf"
    (shots / "log.pdf").write_bytes(answer.read())
    page.pdf(path=str(shots / "log-printed.pdf"))
    page.emulate_media(media="print")
    assert not page.locator(".bar nav").is_visible() and not page.locator(".fold").first.is_visible()


def test_older_days_are_asked_for_and_opened(working_office, browser):
    context = browser.new_context()
    desk = context.new_page()
    working_office.sign_in(desk)
    desk.goto(working_office.url + "/office/settings")
    desk.get_by_label("By request, answered within two business days").check()
    desk.get_by_role("button", name="Keep this choice").click()
    reader = browser.new_context().new_page()
    days = "from=2025-01-01&to=2025-06-30"
    reader.goto(f"{working_office.url}/log?{days}")
    assert reader.locator('main td a[href^="/log/"]').count() == 0
    reader.get_by_role("link", name="Ask for the older part").click()
    reader.get_by_role("button", name="Ask for these days").click()
    assert reader.get_by_role("heading", name="Your request is here").is_visible()
    desk.goto(working_office.url + "/office/log/requests")
    desk.get_by_role("button", name="Open these days").click()
    reader.get_by_role("link", name="The log of these days").click()
    reader.reload()
    assert reader.locator('main td a[href^="/log/"]').count() > 0
    desk.goto(working_office.url + "/office/settings")
    desk.get_by_label("Open to all, like the newest").check()
    desk.get_by_role("button", name="Keep this choice").click()
    reader.context.close()
    context.close()


def test_the_log_as_it_stood_is_for_the_office(office, context_for):
    public = context_for().new_page()
    public.goto(office.url + "/log?as-of=2026-05-03T12:00")
    assert public.url == office.url + "/sign-in"
    page = context_for(office=True).new_page()
    page.goto(office.url + "/log?as-of=2026-05-03T12:00")
    assert "/office/log/as-of" in page.url
    assert page.get_by_label("At", exact=True).input_value() == "2026-05-03T12:00"
    assert page.get_by_text("The register then ended with event").or_(
        page.get_by_text("The register had no event yet")).is_visible()
