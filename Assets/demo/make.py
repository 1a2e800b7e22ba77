#!/usr/bin/env python3
"""Makes hartwell.json: Hartwell College, its places and four years of its log.

The core stands in special.py, written by hand; the ordinary life of a college around it is drawn here from a seed,
so that the same program gives the same college. Standard library only. `make.py` writes, `make.py check` compares.
"""

import json
import os
import random
import re
import sys
from datetime import datetime, timedelta

import special
from words import *

HERE = os.path.dirname(os.path.abspath(__file__))
BASE = 2026  # only for weekdays; the loader puts year 0 where the clock says
MONTHS = [0.7, 1.0, 0.9, 1.1, 0.8, 0.35, 0.35, 0.8, 1.5, 1.45, 1.1, 0.65]


class Draw:
    """Days, hours and choices of one year, from one stream of chance."""

    def __init__(self, year):
        self.year = year
        self.chance = random.Random(f"Hartwell {year}")

    def one(self, options):
        return options[int(self.chance.random() * len(options))]

    def under(self, n):
        return int(self.chance.random() * n)

    def yes(self, share):
        return self.chance.random() < share

    def day(self, party):
        while True:
            day = datetime(BASE + self.year, 1, 1) + timedelta(days=self.under(365))
            weight = MONTHS[day.month - 1] / 1.5
            if party:
                weight *= 1.0 if day.weekday() in (3, 4, 5) else 0.25
            if self.yes(weight) and (day.month, day.day) != (2, 29):
                return day

    def night(self):
        """A time between nine in the evening and three in the morning."""
        return self.day(True) + timedelta(minutes=21 * 60 + self.under(6 * 60))

    def hour(self):
        return self.day(False) + timedelta(minutes=8 * 60 + self.under(14 * 60))


def persons(draw):
    return draw.one([1, 1, 2, 2, 2, 3, 3, 4, 4, 6])


def text(year, moment, hours=True):
    """A moment relative to a year: "03-04 21:10", "-1/12-31", "+1/01-02 09:00"."""
    if (moment.month, moment.day) == (2, 29):
        moment -= timedelta(days=1)
    away = moment.year - (BASE + year)
    return (f"{away:+d}/" if away else "") + moment.strftime("%m-%d %H:%M" if hours else "%m-%d")


def report(draw, seen, nature, place, facts, disposition, minutes=20, since=None, **more):
    """An incident seen at a time, or between `since` and that time, and reported some minutes later."""
    told = seen + timedelta(minutes=3 + draw.under(minutes))
    if told.year != BASE + draw.year:
        told = seen
    year = draw.year
    occurred = text(year, seen) if since is None else (text(year, seen - timedelta(hours=since)), text(year, seen))
    one = entry(text(year, told), occurred, nature, place, facts, disposition, **more)
    return one


def settle(draw, one, share, ends):
    """Some open cases end weeks later."""
    if one["disposition"] == "open" and draw.yes(share):
        month, day = one["reported"][:5].split("-")
        end = datetime(BASE + draw.year, int(month), int(day), 9, 0) + timedelta(
            days=4 + draw.under(50), minutes=10 * draw.under(45))
        while end.weekday() > 4:
            end += timedelta(days=1)
        disposition, words, sentence = draw.one(ends)
        change = {"disposition": disposition, "disposition_words": words}
        one["later"] = [later(text(draw.year, end), sentence, **change)]
    return one


COLD = [("closed", "Inactive", "set the case inactive"), ("closed", "Closed, no suspect", "closed the case without a suspect"),
        ("closed", "Closed, property recovered", "closed the case: the property was recovered"),
        ("cleared_by_arrest", "Cleared by arrest", "recorded an arrest")]
CONDUCT = [("referred_to_conduct", "Referred to Student Conduct", "referred the case to Student Conduct"),
           ("closed", "Inactive", "set the case inactive")]


def theft(d):
    things = d.one(["a backpack", "a laptop", "a wallet", "a phone", "a coat", "headphones", "a tablet", "textbooks"])
    facts = {"offenses": [offense("larceny", operations=1)]}
    if d.yes(0.2):
        facts["offenses"][0] = offense("theft_in_structure", access="open_to_public")
    note = d.one([None, None, None, f"Left {things} unattended for an hour; nobody saw who took it."])
    one = report(d, d.hour(), f"Theft of {things}", d.one(BUILDINGS + ["Merrill Library", "Field House"]), facts, "open",
                 240, since=1 + d.under(4))
    return settle(d, noted(one, note), 0.6, COLD)


def bicycle(d):
    return settle(d, report(d, d.hour(), "Theft of a bicycle",
                            d.one(["Library, south rack", "Science Center", "Ashby Hall", "Student Union", "Fenwick Hall"]),
                            {"offenses": [offense("larceny", operations=1)]}, "open", 300, since=6 + d.under(60)), 0.6, COLD)


def from_vehicle(d):
    return settle(d, report(d, d.hour(), "Theft from a vehicle", d.one(LOTS + ["Elm Street", "Wharf Street"]),
                            {"offenses": [offense("theft_from_motor_vehicle", operations=1)]}, "open", 200, since=10), 0.6, COLD)


def vandalism(d):
    what = d.one(["a window", "a sign", "a vending machine", "a car", "a door", "a wall"])
    return settle(d, report(d, d.hour(), f"Vandalism of {what}", d.one(HALLS + BUILDINGS + LOTS + ["North Quad"]),
                            {"offenses": [offense("vandalism", operations=1)]}, "open", 300, since=9), 0.6, COLD)


def not_clery(nature, places, disposition, words=None, facts=True, crime=True, night=False, since=None):
    def make(d):
        seen = d.night() if night else d.hour()
        facts_of = {"offenses": [offense("not_clery")]} if facts else {}
        more = {} if crime else {"crime": False}
        return report(d, seen, d.one(nature), d.one(places), facts_of, disposition, 60, since, words=words, **more)
    return make


def liquor(d):
    note = d.one([None, None, None, None, "The RA on duty found the gathering; all were cooperative.",
                  "Written up by the RA; a conduct file was opened for each person."])
    return noted(report(d, d.night(), "Liquor law violation", d.one(HALLS * 3 + APARTMENTS + ["Tidewater House", "North Quad",
                        "Hartwell Stadium", "Kappa Theta Rho house", "Elm Street"]),
                        {"law_actions": [referred("liquor", persons(d))]}, "referred_to_conduct"), note)


def drug(d):
    return report(d, d.night(), d.one(["Drug law violation", "Drug law violation", "Drug paraphernalia"]),
                  d.one(HALLS * 2 + APARTMENTS + ["Tidewater House", "Athletic fields", "Founders Park"]),
                  {"law_actions": [referred("drug", persons(d))]}, "referred_to_conduct")


def arrest(violation, nature, actions, places):
    def make(d):
        return report(d, d.night(), nature, d.one(places),
                      {"law_actions": [arrested(violation, d.one(actions))]}, "cleared_by_arrest")
    return make


def weapon(d):
    if d.yes(0.5):
        return report(d, d.hour(), "Weapons law violation", d.one(LOTS + ["Elm Street"]),
                      {"law_actions": [arrested("weapons")]}, "cleared_by_arrest")
    return report(d, d.hour(), "Weapons law violation", d.one(HALLS), {"law_actions": [referred("weapons")]},
                  "referred_to_conduct")


def assault(d):
    return settle(d, report(d, d.night(), "Simple assault", d.one(["Student Union", "North Quad", "Elm Street", "Thornton Hall",
                  "Hartwell Stadium", "Kappa Theta Rho house"]),
                  {"offenses": [offense("simple_assault", victims=1, weapon="none", injury="minor")]}, "open"), 0.7, CONDUCT)


def aggravated(d):
    return settle(d, report(d, d.night(), "Aggravated assault", d.one(["Elm Street", "North Quad", "Alder Apartments", "Lot A"]),
                  {"offenses": [offense("assault", victims=1, injury="serious")]}, "open"), 0.6, COLD)


def burglary(d):
    facts = offense("burglary", premises=1, premises_type="student_rooms", access=d.one(["unlawful", "unlawful", "forcible"]))
    return settle(d, report(d, d.hour(), "Burglary", d.one(HALLS + APARTMENTS + ["Tidewater House"]), {"offenses": [facts]},
                  "open", 200, since=8), 0.6, COLD)


def vehicle(d):
    return settle(d, report(d, d.hour(), d.one(["Theft of an electric scooter", "Theft of a moped", "Theft of a car",
                  "Theft of an electric scooter"]), d.one(LOTS + ["Engineering Hall", "Student Union", "Elm Street"]),
                  {"offenses": [offense("motor_vehicle_theft", vehicles=1)]}, "open", 300, since=10), 0.6, COLD)


def late_report(d, nature, facts, places, days, disposition="referred_to_title_ix"):
    """Told to a campus security authority first, days after; the office hears of it on the next day."""
    seen = d.hour()
    happened = seen - timedelta(days=1 + d.under(days), hours=d.under(10))
    day = text(d.year, seen, hours=False)
    after = min(seen + timedelta(days=1 if seen.hour > 16 else 0, hours=1), datetime(BASE + d.year, 12, 31, 17))
    after = max(after, seen)
    return noted(entry(text(d.year, after), text(d.year, happened), nature, d.one(places),
                       {"reported": [told(day, "csa")], **facts}, disposition),
                 d.one([None, "Told to an RA, who filed the form the same day.", "Told to a coach; resources were offered.",
                        "The student asks that no police investigation be opened."]))


def rape(d):
    return late_report(d, "Sexual assault", {"offenses": [offense("rape", victims=1, relationship=d.one(["acquaintance", "dating",
                       "acquaintance"]))]}, HALLS + APARTMENTS + ["Tidewater House", "Kappa Theta Rho house"], 40)


def fondling(d):
    return late_report(d, "Fondling", {"offenses": [offense("fondling", victims=1)]},
                       HALLS + ["Student Union", "Field House", "Performing Arts Center", "Kappa Theta Rho house"], 12)


def partner(d):
    if d.yes(0.3):
        return late_report(d, "Domestic violence", {"offenses": [offense("violence", victims=1, weapon="none", injury="minor",
                           relationship="intimate_partner_cohabiting_as_spouse", crime_of_violence=True)]},
                           APARTMENTS + ["Birch Street apartments"], 5)
    return late_report(d, "Dating violence", {"offenses": [offense("violence", victims=1, weapon="none", injury="minor",
                       relationship=d.one(["dating", "former_dating"]))]}, HALLS + APARTMENTS, 8)


def stalking(d):
    one = late_report(d, "Stalking", {}, HALLS + ["Merrill Library", "Student Union", "Marine Science Laboratory"], 25)
    one["occurred"] = [one["occurred"][0], one["reported"]]
    one["facts"]["courses_of_conduct"] = [course([3 + d.under(6)], [one["facts"]["reported"][0]["date"]], [one["place"]])]
    return one


def cooking(d):
    return report(d, d.hour(), "Fire: cooking", d.one(APARTMENTS + HALLS[:1]), {}, "closed", 5, log="fire", crime=False,
                  comment="No injuries; damage of less than 100 dollars.")


def noted(one, note):
    if note:
        one["narrative"] = note
    return one


INDOORS = HALLS + BUILDINGS
# How often in each of the four years, beside the core.
KINDS = [
    (theft, (18, 21, 17, 19)), (bicycle, (14, 16, 15, 16)), (from_vehicle, (7, 6, 9, 7)), (vandalism, (13, 11, 14, 12)),
    (not_clery(["Trespass", "Trespass after warning"], BUILDINGS + LOTS, "closed", "Warned and left"), (9, 8, 10, 9)),
    (not_clery(["Noise complaint", "Disturbance"], HALLS + APARTMENTS, "closed", crime=False, facts=False, night=True), (8, 7, 7, 8)),
    (not_clery(["Medical assistance", "Welfare check"], INDOORS + ["Athletic fields", "Harbor dock"], "closed", crime=False, facts=False), (10, 8, 9, 9)),
    (not_clery(["Found property"], BUILDINGS, "closed", "Returned to owner", crime=False, facts=False), (6, 7, 5, 6)),
    (not_clery(["Hit and run, parked car"], LOTS, "closed", "Closed, no suspect", since=7), (7, 8, 6, 7)),
    (not_clery(["Fraud, online payment", "Fraud, apartment offer", "Identity theft"], HALLS + ["Old Main"], "referred_to_other_agency"), (6, 8, 9, 9)),
    (not_clery(["Annoying calls or messages"], HALLS + ["Old Main"], "closed", "Inactive"), (4, 3, 4, 3)),
    (not_clery(["Suspicious person"], INDOORS + LOTS + ["Founders Park", "Harbor parking lot"], "closed", "Gone on arrival", crime=False, facts=False), (6, 6, 5, 6)),
    (not_clery(["Fire alarm, burnt food"], HALLS + APARTMENTS, "closed", crime=False, facts=False), (4, 4, 3, 4)),
    (liquor, (47, 51, 45, 48)), (drug, (25, 22, 26, 23)),
    (arrest("liquor", "Liquor law violation", ["citation", "arrest", "summons"], ["Elm Street", "Hartwell Stadium", "Founders Park"]), (4, 6, 5, 5)),
    (arrest("drug", "Drug law violation", ["citation", "arrest"], ["Elm Street", "Lot F", "Founders Park"]), (3, 4, 3, 3)),
    (arrest("dui", "Driving under the influence", ["arrest"], ["Elm Street", "College Street, sidewalk", "Wharf Street"]), (3, 2, 3, 3)),
    (arrest("public_drunkenness", "Public drunkenness", ["citation", "arrest"], ["Elm Street", "North Quad", "Hartwell Stadium"]), (3, 4, 3, 3)),
    (weapon, (2, 1, 2, 2)), (assault, (5, 6, 5, 5)), (aggravated, (1, 2, 1, 1)), (burglary, (5, 7, 8, 6)), (vehicle, (3, 4, 6, 5)),
    (rape, (4, 3, 4, 4)), (fondling, (4, 4, 3, 4)), (partner, (3, 4, 4, 4)), (stalking, (5, 4, 5, 4)), (cooking, (1, 2, 1, 1)),
]


def college():
    incidents = []
    for position, year in enumerate((-3, -2, -1, 0)):
        draw = Draw(year)
        entries = special.YEARS[year]()
        for kind, counts in KINDS:
            entries += [kind(draw) for _ in range(counts[position])]
        entries.sort(key=lambda one: one["reported"])
        incidents += [{"year": year, **one} for one in entries]
    return {
        "office": {"name": "Hartwell College", "time_zone": "America/New_York", "campuses": [MAIN, HARBOR]},
        "places": [{"name": n, "campus": c, **USES.get(n, {}), **about(n)} for n, c, _, _ in PLACES],
        "incidents": incidents,
    }


def written(college):
    line = lambda value: json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    lists = [f'"{name}":[\n' + ",\n".join(line(item) for item in college[name]) + "\n]" for name in ("places", "incidents")]
    return '{"office":' + line(college["office"]) + ",\n" + ",\n".join(lists) + "}\n"


def check(college):
    """Every word is one that the law's facts know; no document says what lies after the act that wrote it."""
    facts = os.path.join(HERE, "../../Sources/CleryLaw/Facts/")
    swift = "".join(open(facts + name).read() for name in os.listdir(facts))
    swift += open(os.path.join(HERE, "../../Sources/CleryOffice/Exchange/Disposition.swift")).read()

    def words(enum):
        body = re.search(r"enum " + enum + r": String[^{]*\{(.*?)\n?\s*\}", swift, re.S).group(1)
        body = re.sub(r"///.*", "", body)
        known = set()
        for case in re.findall(r"case ([^\n]*?)(?=\n|case |$)", body):
            for part in case.split(","):
                known.add(part.split('"')[1] if '"' in part else part.strip())
        return known

    of = {"type": "Act", "premises_type": "PremisesKind", "access": "Access", "weapon": "Weapon", "injury": "Injury",
          "relationship": "Relationship", "violation": "LawViolation", "action": "Action", "to": "Recipient",
          "category": "BiasCategory", "evidence": "BiasEvidence", "by": "Decider", "finding": "Finding",
          "geography": "Place", "official_most_serious": "LawViolation", "disposition": "Disposition", "manner": "Manner"}
    known = {key: words(enum) for key, enum in of.items()}
    problems = []

    def day(relative):
        away, rest = relative.split("/") if "/" in relative else ("0", relative)
        return (int(away), rest.ljust(11))

    def walk(value, key, limit, where):
        if isinstance(value, dict):
            for name, inner in value.items():
                walk(inner, name, limit, where)
        elif isinstance(value, list):
            for inner in value:
                walk(inner, key, limit, where)
        elif key in known and value not in known[key]:
            problems.append(f"{where}: {key} is {value}")
        elif key in ("date", "action_date", "reported", "interventions") and isinstance(value, str):
            if day(value)[0] > limit[0] or day(value)[0] == limit[0] and day(value)[1][:5] > limit[1][:5]:
                problems.append(f"{where}: {value} lies after the act")

    labels = {one["label"] for one in college["incidents"] if "label" in one}
    for one in college["incidents"]:
        where = f'{one["year"]} {one["reported"]} {one["nature"]}'
        walk({"d": {"disposition": one["disposition"]}, "f": one["facts"]}, "", day(one["reported"]), where)
        if "joins" in one and one["joins"] not in labels:
            problems.append(where + ": joins nothing")
        for moment in one.get("occurred", []):
            if day(moment)[0] > 0 or day(moment)[0] == 0 and day(moment)[1][:len(moment)] > one["reported"][:len(moment)]:
                problems.append(where + f": occurred {moment} after the report")
        before = day(one["reported"])
        for change in one.get("later", []):
            walk(change.get("facts", {}), "", day(change["at"]), where)
            if day(change["at"]) <= before:
                problems.append(where + ": changed before")
            before = day(change["at"])
    return problems


if __name__ == "__main__":
    made = college()
    problems = check(made)
    path = os.path.join(HERE, "hartwell.json")
    document = written(made)
    if sys.argv[1:] == ["check"] and open(path).read() != document:
        problems.append("hartwell.json is not what make.py makes")
    for problem in problems:
        print(problem, file=sys.stderr)
    if problems:
        sys.exit(1)
    if sys.argv[1:] != ["check"]:
        open(path, "w").write(document)
    for year in (-3, -2, -1, 0):
        mine = [one for one in made["incidents"] if one["year"] == year]
        print(year, len(mine), "incidents,", len({one["reported"][:5] for one in mine}), "days,",
              sum("narrative" in one for one in mine), "narratives,", sum("later" in one for one in mine), "with later news")
