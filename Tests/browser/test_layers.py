"""A map layer comes in: the guess, the map of differences, one proposal confirmed, and out again. Without JavaScript."""

import json
import re

import pytest
from axe_playwright_python.sync_playwright import Axe

from test_pages import RULES


def building(number, name, use, x):
    ring = [[x, 42.5], [x + 0.0005, 42.5], [x + 0.0005, 42.5004], [x, 42.5004], [x, 42.5]]
    return {"type": "Feature", "properties": {"BLDG_NUM": number, "BLDG_NAME": name, "USE_DESC": use},
            "geometry": {"type": "Polygon", "coordinates": [ring]}}


def layer(width):
    """Three buildings, one of which crosses itself. Both widths come into one office, so each has numbers, names and a
    ground of its own."""
    west = -73.1 - width / 10_000
    halls = [building(f"{width}1", f"Alder House {width}", "Residence Hall", west),
             building(f"{width}2", f"Birch Laboratory {width}", "Laboratory", west + 0.001),
             building(f"{width}3", f"Cedar Barn {width}", "Storage", west + 0.002)]
    ring = halls[2]["geometry"]["coordinates"][0]
    ring[1], ring[2] = ring[2], ring[1]
    return json.dumps({"type": "FeatureCollection", "features": halls}).encode()


@pytest.mark.parametrize("width", [1280, 390])
def test_a_layer_comes_in_and_goes_out(browser, working_office, width):
    context = browser.new_context(java_script_enabled=False, viewport={"width": width, "height": 900})
    tab = context.new_page()
    working_office.sign_in(tab)
    tab.goto(working_office.url + "/office/geography/import")

    def send(name, content):
        tab.get_by_label("File", exact=True).set_input_files({"name": name, "mimeType": "application/json", "buffer": content})
        campus = tab.get_by_label("Campus", exact=True)
        if campus.count():
            campus.select_option(index=1)
        tab.get_by_role("button", name="Show the difference").click()

    send("halls.geojson", layer(width))
    assert "3 features. 3 new" in tab.locator("main .lead").inner_text()
    # The spot of the crossing is told, and the outline is mended because it is asked for.
    tab.get_by_role("link", name="Problems").click()
    assert "The outline crosses itself." in tab.locator("main table").inner_text()
    tab.get_by_role("button", name="Mend them").click()
    assert "Mended" in tab.locator("main table").inner_text()
    tab.get_by_role("link", name="New (3)").click()
    assert tab.locator("svg.map path.new").count() == 1
    assert tab.locator("svg.map text").count() == 3
    # No part of the page is wider than the screen, and axe finds nothing on it.
    # (Axe needs script, so it looks at the same page in a window of its own.)
    with_script = browser.new_context(storage_state=context.storage_state(), viewport={"width": width, "height": 900})
    looked = with_script.new_page()
    looked.goto(tab.url)
    told = Axe().run(looked, options={"runOnly": RULES, "resultTypes": ["violations"]}).response["violations"]
    assert not told, told
    with_script.close()
    assert tab.evaluate("document.documentElement.scrollWidth") <= width

    tab.get_by_role("link", name="Columns and words").click()
    assert tab.get_by_label("What BLDG_NUM is").input_value() == "number"
    assert tab.evaluate("document.documentElement.scrollWidth") <= width
    tab.get_by_label("Keep this profile under the name").fill(f"Map {width}")
    tab.get_by_role("button", name="Show the difference").click()

    tab.get_by_label("Student housing: Yes (1 place)").check()
    tab.get_by_label("The institution owns and controls all of these places").check()
    tab.get_by_role("button", name="Do exactly this").click()
    assert "3 new, 0 changed" in tab.locator("main .notice").inner_text()

    # Sent back, it changes nothing.
    tab.get_by_role("link", name="Export places").click()
    with tab.expect_download() as download:
        tab.get_by_role("link", name="GeoJSON").click()
    written = json.loads(download.value.path().read_bytes())
    mine = [feature for feature in written["features"] if feature["properties"]["name"].endswith(f" {width}")]
    assert [feature["properties"]["student_housing"] for feature in mine] == ["yes", None, None]
    assert all(feature["geometry"] for feature in mine)
    tab.goto(working_office.url + "/office/geography/import")
    send("back.geojson", download.value.path().read_bytes())
    lead = tab.locator("main .lead").inner_text()
    # What the outlines say of places of which nobody has stated it is proposed still, but nothing differs.
    assert re.search(r"\. 0 new, 0 changed, 0 to be said by you, [1-9]\d* unchanged, 0 not in the file", lead), lead
    tab.get_by_role("button", name="Do nothing").click()
    context.close()
