"""The shape of a place: drawn by mouse with snapping, by keyboard alone, by touch on a phone, and typed without script."""

import re

import house
import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

CAMPUS = "43.7020, -72.2910\n43.7060, -72.2910\n43.7060, -72.2840\n43.7020, -72.2840"
HALL = "43.7030, -72.2890\n43.7036, -72.2890\n43.7036, -72.2880\n43.7030, -72.2880"
BOW_TIE = "43.7030, -72.2870\n43.7036, -72.2860\n43.7030, -72.2860\n43.7036, -72.2870"
PHONE = {"width": 390, "height": 844}


def shape(place):
    return f"/office/places/{place}/shape"


def corners(tab):
    return [tuple(map(float, line.split(","))) for line in tab.locator("#corners").input_value().split("\n") if "," in line]


def keep(tab):
    tab.get_by_role("button", name="Keep the shape").click()
    if tab.locator('[name="sure"]').count():
        tab.check('[name="sure"]')
        tab.get_by_role("button", name="Keep the shape").click()


@pytest.fixture(scope="module")
def url(browser, binary, tmp_path_factory):
    """An office of its own with seven halls and a campus: its border and the first hall are typed without script."""
    folder = tmp_path_factory.mktemp("drawing") / "office"
    told = house.run(binary, "init", "--data", str(folder), "--name", "Hartwell College", "--campus", "Main campus")
    password = re.search(r"password (\S+)", told).group(1)
    office = house.Served(binary, folder, password)
    context = browser.new_context(java_script_enabled=False)
    tab = context.new_page()
    tab.goto(office.url + "/sign-in")
    tab.get_by_label("Name").fill("administrator")
    tab.get_by_label("Password").fill(password)
    tab.get_by_role("button", name="Sign in").click()
    tab.locator("#old").fill(password)
    tab.locator("#new").fill("three quiet rivers meet")
    tab.locator("#repeated").fill("three quiet rivers meet")
    tab.get_by_role("button", name="Change the password").click()
    for name in (*(f"Hall {number}" for number in range(1, 8)), "Hartwell campus"):
        tab.goto(office.url + "/office/places/new")
        tab.get_by_label("Name", exact=True).fill(name)
        tab.get_by_label("What sort of place").select_option("campus" if "campus" in name else "building")
        tab.get_by_role("button", name="Make the place").click()
    for place, text in ((8, CAMPUS), (1, HALL)):
        tab.goto(office.url + shape(place))
        assert tab.locator(".tools").is_hidden()
        tab.fill("#corners", text)
        tab.get_by_role("button", name="Show it").click()
        assert "with 4 corners" in tab.locator(".state").inner_text()
        assert tab.locator(".drawn circle").count() >= 4
        keep(tab)
        assert "The shape is kept" in tab.locator(".notice").inner_text()
    yield office.url, context.storage_state()
    context.close()
    office.stop()


@pytest.fixture
def tab_for(browser, url):
    made = []

    def make(**options):
        context = browser.new_context(storage_state=url[1], **options)
        made.append(context)
        tab = context.new_page()
        tab.errors = []
        tab.on("pageerror", lambda error: tab.errors.append(str(error)))
        tab.on("console", lambda line: line.type == "error" and "422" not in line.text and tab.errors.append(line.text))
        return tab

    yield make
    for context in made:
        for tab in context.pages:
            assert not tab.errors, tab.errors
        context.close()


def spots(tab):
    """Where the corners of the nearest neighbor are on the screen."""
    return tab.evaluate(
        """() => {
            const svg = document.querySelector('svg.draw'), box = svg.getBoundingClientRect()
            const view = svg.viewBox.baseVal, path = svg.querySelector('.near')
            const numbers = path.getAttribute('d').match(/-?[0-9.]+/g).map(Number), found = []
            for (let i = 0; i < numbers.length; i += 2) found.push([
                box.left + (numbers[i] - view.x) * box.width / view.width,
                box.top + (numbers[i + 1] - view.y) * box.height / view.height])
            return found
        }"""
    )


def test_by_mouse_with_snapping(tab_for, url):
    tab = tab_for(viewport={"width": 1280, "height": 1000})
    tab.goto(url[0] + shape(3))
    tab.locator("svg.draw").scroll_into_view_if_needed()
    # The two corners of the neighbor's east side, the upper one second.
    second, first = sorted(sorted(set(map(tuple, spots(tab))))[-2:], key=lambda spot: spot[1])
    far = [(first[0] + 120, first[1] - 10), (second[0] + 120, second[1] - 10)]
    # Near the corners of the neighbor, not on them.
    tab.mouse.click(second[0] + 5, second[1] - 4)
    tab.mouse.click(first[0] + 4, first[1] + 5)
    tab.mouse.click(*far[0])
    tab.mouse.click(*far[1])
    tab.get_by_role("button", name="Finish").click()
    drawn = corners(tab)
    assert len(drawn) == 4
    # The neighbor's own corners, to the last decimal.
    assert set(drawn[:2]) == {(43.7030, -72.2880), (43.7036, -72.2880)}
    expect(tab.locator(".state")).to_contain_text("acres with 4 corners")

    # A corner is dragged away and the step undone; the dot between two adds one.
    handle = tab.locator(".corner").nth(2).bounding_box()
    middle = (handle["x"] + handle["width"] / 2, handle["y"] + handle["height"] / 2)
    tab.mouse.move(*middle)
    tab.mouse.down()
    tab.mouse.move(middle[0] + 30, middle[1] - 20, steps=4)
    tab.mouse.up()
    assert corners(tab)[2] != drawn[2]
    tab.get_by_role("button", name="Undo").click()
    assert corners(tab) == drawn
    tab.get_by_role("button", name="Redo").click()
    assert corners(tab)[2] != drawn[2]
    tab.locator(".middle").nth(2).click(position={"x": 14, "y": 14})
    assert len(corners(tab)) == 5

    keep(tab)
    assert "The shape is kept" in tab.locator(".notice").inner_text()
    assert re.search(r"2 corners lie on the border of", tab.locator("ul.because").first.inner_text())


def test_by_keyboard_alone(tab_for, url):
    tab = tab_for(viewport={"width": 1280, "height": 1000})
    tab.goto(url[0] + shape(4))
    add = tab.get_by_role("button", name="Add a corner")
    add.focus()
    tab.keyboard.press("Enter")
    assert len(corners(tab)) == 1
    # The focus goes to the new corner; Enter adds the next after it.
    assert tab.evaluate("document.activeElement.getAttribute('class')").startswith("corner")
    tab.keyboard.press("Enter")
    tab.keyboard.press("Enter")
    assert len(corners(tab)) == 3
    before = corners(tab)
    tab.keyboard.press("ArrowLeft")
    tab.keyboard.press("ArrowDown")
    after = corners(tab)
    assert after[2][1] < before[2][1] and after[2][0] < before[2][0] and after[:2] == before[:2]
    # Shift moves finely.
    tab.keyboard.press("Shift+ArrowLeft")
    fine = corners(tab)
    assert 0 < after[2][1] - fine[2][1] < (before[2][1] - after[2][1]) / 5
    tab.keyboard.press("Enter")
    assert len(corners(tab)) == 4
    tab.keyboard.press("Delete")
    assert len(corners(tab)) == 3
    tab.keyboard.press("Control+z")
    assert len(corners(tab)) == 4
    tab.keyboard.press("Control+y")
    assert len(corners(tab)) == 3
    expect(tab.locator("[data-say]")).to_contain_text("3 corners")
    tab.get_by_role("button", name="Keep the shape").focus()
    tab.keyboard.press("Enter")
    tab.wait_for_url("**done=kept")


def test_a_crossing_is_refused_with_its_spot(tab_for, url):
    for options in ({"viewport": PHONE}, {"viewport": PHONE, "java_script_enabled": False}):
        tab = tab_for(**options)
        answer = tab.goto(url[0] + shape(5))
        assert answer.status == 200
        if options.get("java_script_enabled", True):
            tab.locator("details.typed > summary").click()
            tab.fill("#corners", BOW_TIE)
            assert tab.locator(".fault:not(.away)").count() == 1
            expect(tab.locator("[data-say]")).to_contain_text("crosses itself at 43.70330, -72.28650")
        else:
            tab.fill("#corners", BOW_TIE)
        with tab.expect_response(lambda one: one.request.method == "POST") as posted:
            tab.get_by_role("button", name="Keep the shape").click()
        assert posted.value.status == 422
        assert "crosses itself at 43.70330, -72.28650" in tab.locator(".notice.stop").inner_text()
        assert tab.locator(".fault:not(.away)").is_visible()
        assert tab.locator("#corners").input_value() == BOW_TIE


def test_by_touch_on_a_phone(tab_for, url):
    tab = tab_for(viewport=PHONE, has_touch=True, is_mobile=True, device_scale_factor=2)
    tab.goto(url[0] + shape(6))
    map = tab.locator("svg.draw")
    map.scroll_into_view_if_needed()
    box = map.bounding_box()
    for x, y in ((0.55, 0.2), (0.9, 0.2), (0.9, 0.8), (0.55, 0.8)):
        tab.touchscreen.tap(box["x"] + x * box["width"], box["y"] + y * box["height"])
    # The first corner ends it.
    tab.touchscreen.tap(box["x"] + 0.55 * box["width"], box["y"] + 0.2 * box["height"])
    assert tab.get_by_role("button", name="Finish").is_disabled()
    assert len(corners(tab)) == 4
    assert tab.evaluate("document.documentElement.scrollWidth") <= 390
    for button in tab.locator(".tools button").all():
        assert button.bounding_box()["height"] >= 44
    keep(tab)
    assert "The shape is kept" in tab.locator(".notice").inner_text()


def test_holes_and_parts_stay(tab_for, url):
    hole = "hole\n43.7032, -72.2868\n43.7032, -72.2864\n43.7034, -72.2864"
    part = "43.7038, -72.2870\n43.7040, -72.2870\n43.7040, -72.2866"
    outer = HALL.replace("-72.28", "-72.286").replace("-72.28690", "-72.2870").replace("-72.28680", "-72.2860")
    tab = tab_for(viewport={"width": 1280, "height": 1000})
    tab.goto(url[0] + shape(7))
    tab.locator("details.typed > summary").click()
    tab.fill("#corners", "\n\n".join([outer, hole, part]))
    keep(tab)
    assert "in 2 parts and a hole" in tab.locator(".state").inner_text()
    tab.locator(".corner").first.focus()
    tab.keyboard.press("ArrowLeft")
    text = tab.locator("#corners").input_value()
    assert text.count("hole\n") == 1 and len(text.split("\n\n")) == 3
    keep(tab)
    # The shape before is restored.
    tab.get_by_role("button", name="Restore the shape").first.click()
    assert "restored" in tab.locator(".notice").inner_text()
    assert tab.locator(".history.shapes > li").count() == 3


@pytest.mark.parametrize("path", [shape(1), "/office/geography/streets"])
@pytest.mark.parametrize("options", [{"viewport": PHONE}, {"viewport": {"width": 1280, "height": 1000}, "color_scheme": "dark"}])
def test_no_fault_is_found_by_axe(tab_for, url, path, options):
    tab = tab_for(bypass_csp=True, **options)
    tab.goto(url[0] + path)
    found = Axe().run(tab).response["violations"]
    assert not found, [(one["id"], [node["html"][:200] for node in one["nodes"][:3]]) for one in found]


def test_public_property_is_confirmed_by_facts(tab_for, url):
    tab = tab_for(viewport=PHONE, java_script_enabled=False)
    tab.goto(url[0] + "/office/geography/streets")
    waiting = tab.locator("table").first.locator("tbody tr")
    count = waiting.count()
    assert count == 4
    tab.get_by_role("link", name="Answer on").first.click()
    tab.get_by_role("button", name="Keep the facts").click()
    assert "Nothing was kept yet" in tab.locator(".notice.stop").inner_text()
    tab.locator("#name").fill("Harper Street")
    tab.get_by_label("Who owns the place?").select_option("public")
    tab.get_by_label("Can one step off").select_option("immediately_adjacent")
    tab.get_by_label("Is there a fence").select_option("no")
    tab.get_by_role("button", name="Keep the facts").click()
    told = tab.locator(".notice").first.inner_text()
    assert "Harper Street" in told and "Public property" in told and "C5." in told
    assert waiting.count() == count - 1
    assert tab.evaluate("document.documentElement.scrollWidth") <= 390
