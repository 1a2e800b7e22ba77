"""Warnings as they are sent: an operator on a small phone without JavaScript, fingers that slip, a warning by two
persons, a gas leak up to the all-clear. Pictures go to docs/screens."""

import os
import random
import time
from pathlib import Path

import pytest

import house
import steps_people
from test_pages import RULES, told_by_axe

SCREENS = house.TOP / "docs" / "screens"
PHONE = {"width": 360, "height": 740}


@pytest.fixture(scope="module")
def operator(browser, working_office):
    """The password of somebody at the desk who may send."""
    context = browser.new_context(java_script_enabled=False)
    tab = context.new_page()
    working_office.sign_in(tab)
    password = steps_people.add(tab, working_office.url, "Jo Larkin", "jlarkin", "dispatcher")
    other = browser.new_context(java_script_enabled=False)
    steps_people.first_sign_in(other.new_page(), working_office.url, "jlarkin", password)
    other.close()
    context.close()
    return "jlarkin"


@pytest.fixture
def picture(shots):
    def take(tab, name):
        folder = SCREENS if os.environ.get("SCREENS") else Path(shots)
        folder.mkdir(parents=True, exist_ok=True)
        height = min(1500, tab.evaluate("document.documentElement.scrollHeight"))
        tab.screenshot(
            path=folder / f"{name}.png", full_page=True,
            clip={"x": 0, "y": 0, "width": tab.viewport_size["width"], "height": height})

    return take


def sent(tab, office):
    """How many messages the office's board tells of."""
    tab.goto(office.url + "/office/alerts")
    return tab.locator('main a[href^="/office/alerts/"]').evaluate_all(
        "all => new Set(all.map(a => a.pathname).filter(p => /alerts\\/[0-9]+$/.test(p))).size")


def test_an_operator_on_a_small_phone_without_javascript(browser, working_office, operator, picture):
    """From the sign-in to a confirmed notification: at most 20 seconds and six taps (R44)."""
    context = browser.new_context(viewport=PHONE, has_touch=True, is_mobile=True, java_script_enabled=False)
    tab = context.new_page()
    taps = 0

    def tap(what):
        nonlocal taps
        taps += 1
        what.tap()

    def write(words):
        # A thumb on glass: some five letters a second.
        tab.keyboard.type(words, delay=200)

    tab.goto(working_office.url + "/sign-in")
    began = time.monotonic()
    tap(tab.get_by_label("Name"))
    write(operator)
    tap(tab.get_by_label("Password"))
    tab.keyboard.type(steps_people.OWN, delay=40)  # from the phone's own store of passwords
    tap(tab.get_by_role("button", name="Sign in"))
    tap(tab.get_by_role("link", name="Gas leak"))
    tab.wait_for_url("**/office/alerts/send/*")
    picture(tab, "alert-send-phone")
    tap(tab.get_by_label("Type SEND"))
    write("SEND")
    tap(tab.get_by_role("button", name="Send now"))
    tab.wait_for_url("**/office/alerts/*?done=sent")
    assert "It is sent." in tab.locator("main").inner_text()
    took = time.monotonic() - began
    print(f"sign-in to sent: {took:.1f} s, {taps} taps")
    assert took <= 20 and taps <= 6
    # Everybody sees it at once, on every public page.
    everybody = browser.new_context(viewport=PHONE)
    public = everybody.new_page()
    public.goto(working_office.url + "/log")
    assert "Gas leak" in public.locator("body").inner_text()
    everybody.close()
    context.close()


@pytest.mark.parametrize("script", [False, True], ids=["without-script", "with-script"])
def test_a_hundred_slips_of_the_finger_send_nothing(browser, working_office, operator, script):
    """R43: single taps anywhere on the pages that send, and on the way there."""
    context = browser.new_context(viewport=PHONE, has_touch=True, is_mobile=True, java_script_enabled=script)
    tab = context.new_page()
    steps_people.sign_in(tab, working_office.url, operator)
    before = sent(tab, working_office)
    chance = random.Random(20261123)
    pages = ["/office/alerts", "/office/alerts/send/1", "/office/alerts/send/3", "/office/alerts/send/0"]
    pressed = 0
    for number in range(100):
        tab.goto(working_office.url + pages[number % len(pages)])
        box = tab.locator("main").bounding_box()
        # Every third slip lands on what sends; the others fall anywhere.
        send = tab.locator("button.hold, button[data-send]").locator("visible=true")
        if number % 3 == 0 and send.count():
            send.first.tap()
            pressed += 1
        else:
            x = chance.uniform(5, PHONE["width"] - 5)
            y = chance.uniform(box["y"], box["y"] + box["height"] - 5)
            tab.evaluate("y => window.scrollTo(0, y)", max(0, y - 300)) if script else tab.mouse.wheel(0, y - 300)
            tab.touchscreen.tap(x, min(PHONE["height"] - 2, max(2, chance.uniform(2, PHONE["height"]))))
        # What a tap begins is waited for.
        tab.wait_for_timeout(150)
        tab.wait_for_load_state()
    assert pressed >= 20
    assert sent(tab, working_office) == before
    context.close()


def test_held_by_pointer_and_by_keyboard_it_goes_out(browser, working_office, operator):
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    tab = context.new_page()
    steps_people.sign_in(tab, working_office.url, operator)
    for how, place in (("pointer", "North lot"), ("keyboard", "South lot")):
        tab.goto(working_office.url + "/office/alerts/send/2")
        told_by_axe(tab, RULES)
        tab.get_by_label("Where", exact=True).fill(place)
        hold = tab.get_by_role("button", name="Hold to send")
        # Let go too early, nothing happens.
        hold.hover()
        tab.mouse.down()
        tab.wait_for_timeout(400)
        tab.mouse.up()
        assert "Let go too early" in tab.locator("main").inner_text()
        if how == "pointer":
            tab.mouse.down()
            tab.wait_for_url("**/office/alerts/*?done=sent")
            tab.mouse.up()
        else:
            hold.focus()
            tab.keyboard.down("Space")
            tab.wait_for_url("**/office/alerts/*?done=sent")
            tab.keyboard.up("Space")
        assert "It is sent." in tab.locator("main").inner_text()
    context.close()
