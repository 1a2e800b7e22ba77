"""The logs of seven real institutions, taken in, served, read in the browser and as feeds.

They belong to their institutions and are not in this repository: OPENCLERY_LOGS names a folder that holds them, one
folder an institution. Without it nothing is tried.
"""

import os
import tempfile
from pathlib import Path

import pytest

import house
import test_log_feeds as feeds
from test_pages import AXE, NARROW, RULES, WIDE, sideways

LOGS = os.environ.get("OPENCLERY_LOGS")
SEVEN = {
    "stanford-university": ("crime-log-2019-2023.csv", "stanford-university", "America/Los_Angeles"),
    "university-of-maryland": ("incidents-2014-2021.csv", "university-of-maryland", "America/New_York"),
    "indiana-university-bloomington": ("daily-logs-2013-2016.csv", "indiana-university-bloomington", "America/Indiana/Indianapolis"),
    "west-virginia-university": ("crime-log-2019-2024.csv", "west-virginia-university", "America/New_York"),
    "university-of-chicago": ("incidents-2011-2026.csv.gz", "university-of-chicago", "America/Chicago"),
    "michigan-state-university": ("log-2025.csv", "michigan-state-university", "America/Detroit"),
    "arizona-state-university": ("log-2025.csv", "police-log", "America/Phoenix"),
}
pytestmark = pytest.mark.skipif(not LOGS, reason="OPENCLERY_LOGS names no folder of logs")


@pytest.fixture(scope="module", params=SEVEN, ids=str)
def institution(request, binary):
    file, profile, zone = SEVEN[request.param]
    with tempfile.TemporaryDirectory(prefix="openclery-log-") as folder:
        folder = Path(folder) / "office"
        house.run(binary, "init", "--data", str(folder), "--name", request.param.replace("-", " ").title(), "--time-zone", zone)
        house.run(binary, "import", "log", str(Path(LOGS) / request.param / file), "--profile", profile, "--data", str(folder))
        house.run(binary, "verify", "--data", str(folder))
        served = house.Served(binary, folder, "")
        served.name = request.param
        yield served
        served.stop()


@pytest.mark.parametrize("screen", [WIDE, NARROW], ids=["1280", "390"])
def test_its_log_is_read(institution, screen, browser, shots):
    context = browser.new_context(viewport=screen)
    tab = context.new_page()
    tab.goto(institution.url + "/log")
    newest = tab.get_by_role("link", name="the newest entry")
    if newest.count():
        newest.click()
    assert tab.locator("tbody tr").count() > 10
    entry = tab.locator("tbody a").first.get_attribute("href")
    addresses = {"log": tab.url, "entry": institution.url + entry, "page-2": tab.url + ("&" if "?" in tab.url else "?") + "page=2",
                 "charts": institution.url + "/log/charts", "map": institution.url + "/log/map"}
    for name, address in addresses.items():
        answer = tab.goto(address)
        assert answer.status == 200, address
        tab.screenshot(path=shots / f"{institution.name}-{name}-{screen['width']}.png")
        assert sideways(tab) is None, f"{address} does not move sideways"
        found = AXE.run(tab, options={"runOnly": RULES, "resultTypes": ["violations"]}).response["violations"]
        assert [one["id"] for one in found] == [], address
    context.close()


def test_its_feeds_are_what_they_say(institution):
    feeds.test_json_is_what_its_schema_says(institution)
    feeds.test_atom_is_what_rfc_4287_says(institution)
    feeds.test_the_table_is_read_by_another_reader(institution)
