"""A college with nothing to report goes from an empty office to its published annual report in under ten minutes.

A script is faster than a person, so each step is charged with the time that a person takes. The seconds are those of
the Keystroke-Level Model (Card, Moran and Newell, "The Keystroke-Level Model for User Performance Time with Interactive
Systems", CACM 23:7, 1980): 0.28 a key for someone who does not type for a living, 1.1 to point, 0.2 to click, 1.35 to
make up one's mind before each step. On top, each page that opens is charged 8 seconds to look round, and the machine's own time
is added as it was. The texts of the report have to be read besides. That is not charged: it is the work itself, and
takes as long as it takes; the story tells how many words there are, and how long they take at 238 words a minute (the
mean of 190 studies: Brysbaert, Journal of Memory and Language 109, 2019).
"""

import re
import tempfile
import time
from pathlib import Path

import pytest

import house
from test_pages import RULES, sideways, told_by_axe

KEY, POINT, CLICK, MIND, PAGE = 0.28, 1.1, 0.2, 1.35, 8.0
MINUTES = 10
SIZES = {"desk": {"width": 1280, "height": 900}, "phone": {"width": 390, "height": 844}}
#: What a person knows of their own college.
ANSWERS = {
    "name of the institution": None,
    "office that answers for campus safety": "the Office of Student Services",
    "telephone number of the office that answers for campus safety": "612-555-0140",
    "e-mail address of the office that answers for campus safety": "safety@prairie.example",
    "web address of the report form": "https://safety.prairie.example/report",
    "local police department": "Northfield Police Department",
    "telephone number of the local police": "507-555-0111",
    "office of student conduct": "the Dean of Students",
    "human resources office": "the Business Office",
    "Title IX coordinator": "Title IX Coordinator",
    "telephone number of the Title IX coordinator": "612-555-0141",
    "official who decides on warnings and emergencies, by title": "the President",
    "deputy of this official, by title": "the Dean of Students",
    "official who decides appeals, by title": "the Chair of the Trustees",
    "crisis line or victim advocate in the community": "HOPE Center",
    "telephone number of the crisis line or victim advocate": "800-607-2330",
    "hospital that collects evidence": "Northfield Hospital",
    "web address of the State's sex offender registry": "https://coms.doc.state.mn.us/publicregistrantsearch",
    "The State's law on hazing, with its citation; local and Tribal laws on hazing, or a sentence that there are none.":
        "Minn. Stat. 121A.69 has each school board adopt a policy that prohibits hazing. There is no local or Tribal law on hazing here.",
}


class Person:
    """Does what a person does, and counts the time that a person takes for it."""

    def __init__(self, tab):
        self.tab, self.seconds, self.began = tab, 0.0, time.monotonic()
        self.pages = self.clicks = self.keys = 0

    def looks_round(self):
        self.pages += 1
        self.seconds += PAGE

    def opens(self, address):
        self.tab.goto(address)
        self.looks_round()

    def ticks(self, locator):
        self.clicks += 1
        self.seconds += MIND + POINT + CLICK
        locator.check()

    def clicks_on(self, locator):
        self.clicks += 1
        self.seconds += MIND + POINT + CLICK
        with self.tab.expect_navigation():
            locator.click()
        self.looks_round()

    def chooses(self, locator, title):
        self.clicks += 2
        self.seconds += MIND + 2 * (POINT + CLICK)
        locator.select_option(label=title)

    def types(self, locator, text):
        self.keys += len(text)
        self.seconds += MIND + POINT + CLICK + KEY * len(text)
        locator.fill(text)

    @property
    def machine(self):
        return time.monotonic() - self.began


@pytest.fixture(params=SIZES)
def empty(request, binary):
    """An office that was made a moment ago."""
    with tempfile.TemporaryDirectory(prefix="openclery-zero-") as folder:
        folder = Path(folder) / "office"
        told = house.run(
            binary, "init", "--data", str(folder), "--name", "Prairie Arts College", "--time-zone", "America/Chicago")
        served = house.Served(binary, folder, re.search(r"with the password (\S+)", told).group(1))
        served.screen, served.name = SIZES[request.param], request.param
        yield served
        served.stop()


def picture(tab, served, shots, name):
    tab.screenshot(path=shots / f"zero-{name}-{served.screen['width']}.png", full_page=True)
    assert sideways(tab) is None, f"{name} does not move sideways"
    # axe is itself a script.
    if served.name == "desk":
        told_by_axe(tab, RULES)


def test_from_an_empty_office_to_the_published_report(empty, binary, browser, shots):
    url = empty.url
    context = browser.new_context(viewport=empty.screen, java_script_enabled=empty.name == "desk")
    tab = context.new_page()
    person = Person(tab)
    button = lambda name: tab.get_by_role("button", name=name, exact=True)

    # Sign in, and choose a password of one's own.
    person.opens(url + "/sign-in")
    person.types(tab.get_by_label("Name"), "administrator")
    person.types(tab.get_by_label("Password"), empty.password)
    person.clicks_on(button("Sign in"))
    own = "seven geese over the barn"
    person.types(tab.locator("#old"), empty.password)
    for field in ("#new", "#repeated"):
        person.types(tab.locator(field), own)
    person.clicks_on(button("Change the password"))
    if not tab.url.endswith("/office"):
        person.opens(url + "/office")
    picture(tab, empty, shots, "front")
    assert tab.get_by_role("heading", name=re.compile("First steps to the [0-9]{4} report")).is_visible()
    year = int(re.search(r"First steps to the (\d{4}) report", tab.content()).group(1))

    # The facts, the building and the State, on one page.
    person.clicks_on(tab.get_by_role("link", name="Facts of the institution", exact=True))
    person.ticks(tab.get_by_label("Appeals in disciplinary proceedings"))
    person.ticks(tab.get_by_label("Of what I have not ticked there is none"))
    person.types(tab.get_by_label("On what these answers rest"), "Deed and handbook")
    person.types(tab.get_by_label("A building or lot on each line"), "Main Hall, 12 College Street")
    person.ticks(tab.get_by_label("We own them"))
    person.ticks(tab.get_by_label("They lie together"))
    person.chooses(tab.get_by_label("Definitions of domestic violence"), "Minnesota")
    picture(tab, empty, shots, "first-answers")
    person.clicks_on(button("Save and go on"))

    # What the texts ask for, each once.
    fields = tab.locator('form input[name^="name-"]')
    asked = [fields.nth(index).get_attribute("value") for index in range(fields.count())]
    assert set(asked) == set(ANSWERS)
    for index, name in enumerate(asked):
        if ANSWERS[name] is not None:
            person.types(tab.locator(f"#blank-{index}"), ANSWERS[name])
    picture(tab, empty, shots, "blanks")
    person.clicks_on(button("Put the drafts in place"))

    # Every text on one page, read chapter by chapter.
    picture(tab, empty, shots, "read")
    words = sum(len(text.split()) for text in tab.locator(".finding").all_inner_texts())
    assert tab.locator(".finding").filter(has_text="[[").count() == 0, "no blank is left"
    assert "student housing" not in tab.get_by_role("main").inner_text().lower()
    chapters = tab.locator('input[name="read"]')
    for index in range(chapters.count()):
        person.ticks(chapters.nth(index))
    person.types(tab.get_by_label("Who checked the definitions of Minnesota"), "Our counsel, this year")
    person.ticks(tab.get_by_label("I have read these definitions"))
    person.ticks(tab.get_by_label("I approve the ticked texts for the institution"))
    person.clicks_on(button("Adopt what is ticked"))
    assert tab.get_by_text("No text waits to be read").is_visible()
    picture(tab, empty, shots, "adopted")

    # Draft, review, approval, publication.
    person.clicks_on(tab.get_by_role("link", name="To the report", exact=True))
    picture(tab, empty, shots, "board")
    assert tab.get_by_text("Nothing is open that would keep the report from being published.").is_visible()
    person.clicks_on(button(f"Begin the {year} report"))
    picture(tab, empty, shots, "draft")
    for step in ("Send it for review", "Reviewed", "Approve"):
        person.clicks_on(button(step))
    person.ticks(tab.get_by_label("Publish it to everybody"))
    person.clicks_on(button("Publish"))
    picture(tab, empty, shots, "published")

    # It is public.
    public = browser.new_context(viewport=empty.screen)
    reader = public.new_page()
    assert reader.goto(f"{url}/reports/{year}").status == 200
    machine, human = person.machine, person.seconds
    minutes = (machine + human) / 60
    print(
        f"\n{empty.name}: {person.pages} pages, {person.clicks} clicks, {person.keys} keys: {human:.0f} s of a person and"
        f" {machine:.0f} s of the machine, {minutes:.1f} minutes; besides {words} words to read,"
        f" {words / 238:.0f} minutes at 238 a minute")
    assert minutes < MINUTES, f"{minutes:.1f} minutes"

    # It says what is so: zeros, what does not apply and why, and nothing is open.
    picture(reader, empty, shots, "report")
    said = reader.get_by_role("main").inner_text()
    for sentence in ("no campus police and no security department", "Northfield Police Department",
                     "There is no on-campus student housing facility.",
                     "No student organization that the institution recognizes has a noncampus location."):
        assert sentence in said, sentence
    assert "[[" not in said and "Missing:" not in said
    cells = reader.locator("table").filter(has_text=re.compile(r"Of these in\s*student housing")).first.locator("tbody td").all_inner_texts()
    assert set(cells) == {"0", "n/a"} and cells.count("0") >= 20
    tab.goto(f"{url}/office/annual?year={year}")
    assert tab.get_by_text("Nothing is open that would keep the report from being published.").is_visible()
    tab.goto(url + "/office")
    assert tab.get_by_text("First steps to").count() == 0, "the list goes when the first report is out"
    for ending in (".pdf", ".docx", ".json"):
        assert context.request.get(f"{url}/reports/{year}{ending}").ok
    house.run(binary, "verify", "--data", str(empty.folder))
    public.close()
    context.close()
