#!/usr/bin/env python3
"""Geography with 20,000 places and 1,000,000 incidents: what a changed fact would do, the maps, a layer that comes in.

- a layer of PLACES features with their facts is compared with the office, and taken in;
- what a changed fact of a place would do to incidents and published numbers, as the page that shows it: at the place
  of most incidents, and at places of the middle;
- the public map and the other pages of places: bytes, and 99 of 100 requests made anew.

PLACES (20,000) and N (1,000,000 rows) change the size, ASKED (40) how often each page is asked. The office is kept in
BENCH_DIR and made anew when the program is newer; KEEP=1 uses it as it is.
"""
import datetime
import gzip
import json
import os
import random
import re
import statistics
import subprocess
import sys
import time

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.dirname(HERE))
sys.path.insert(0, os.path.join(os.path.dirname(os.path.dirname(HERE)), "Tests", "proof"))
import measure
import office

PLACES = int(os.environ.get("PLACES", "20000"))
ASKED = int(os.environ.get("ASKED", "40"))
FOLDER = os.path.join(measure.WORK, f"geography-{PLACES}-{measure.ROWS}")
WEST, SOUTH, STEP, SIZE = -72.32, 43.68, 0.0004, 0.00025
NATURES = ["Theft", "Burglary", "Vandalism", "Robbery", "Motor Vehicle Theft", "Aggravated Assault", "Found Property",
           "Liquor Law Violation", "Traffic Stop", "Stalking"]
PROFILE = """
name: places
title: Rows at many places
columns: {number: Number, nature: Nature, reported: Reported, occurred: Occurred, location: Place, disposition: Disposition}
dates: [MM/dd/yyyy HH:mm]
natures:
  - {words: Theft, is: larceny}
  - {words: Burglary, is: burglary}
  - {words: Vandalism, is: vandalism}
  - {words: Robbery, is: robbery}
  - {words: Motor Vehicle Theft, is: motor_vehicle_theft}
  - {words: Aggravated Assault, is: aggravated_assault}
  - {words: Stalking, is: stalking}
  - {words: Liquor Law Violation, violation: liquor}
  - {words: [Found Property, Traffic Stop], is: not_a_crime}
dispositions: [{words: Open, core: open}, {words: Closed, core: closed}]
"""


def ring(west, south, east, north):
    return [[west, south], [east, south], [east, north], [west, north], [west, south]]


def name(number):
    return f"{['Hall', 'House', 'Laboratory', 'Court'][number % 4]} {number:05d}"


def feature(properties, corners):
    return {"type": "Feature", "properties": properties, "geometry": {"type": "Polygon", "coordinates": [corners]}}


def layers(folder):
    """The border of the campus, and buildings in rows, four fifths of them within it; each with its facts."""
    wide = int(PLACES**0.5) + 1
    east, north = WEST + wide * STEP, SOUTH + wide * STEP * 0.8
    border = [feature({"NAME": "The campus"}, ring(WEST - STEP, SOUTH - STEP, east, north))]
    rng = random.Random(7)
    halls = []
    for number in range(PLACES):
        x, y = WEST + number % wide * STEP, SOUTH + number // wide * STEP
        is_in = "yes" if y + SIZE < north else "no"
        # An outline has some corners more than four.
        corners = ring(x, y, x + SIZE, y + SIZE)
        corners[1:1] = [[x + SIZE * part, y - rng.random() * SIZE / 5] for part in (0.3, 0.6)]
        halls.append(feature({
            "NAME": name(number), "NUMBER": f"B{number:05d}", "ADDRESS": f"{number} College Avenue",
            "owner": "institution", "controlled_by_institution": "in_fact", "within_campus": is_in,
            "reasonably_contiguous": is_in, "educational_use": "yes", "frequently_used_by_students": "yes",
            "student_housing": "yes" if number % 10 == 1 else "no",
        }, corners))
    for path, features in (("border", border), ("halls", halls)):
        with open(f"{folder}/{path}.geojson", "w") as file:
            json.dump({"type": "FeatureCollection", "features": features}, file)


def rows(folder):
    """As many incidents as asked for; the places have them as cities and words have theirs, the first a tenth of all."""
    rng = random.Random(3)
    weights, total = [], 0.0
    for number in range(PLACES):
        total += 1 / (number + 1)
        weights.append(total)
    places = rng.choices(range(PLACES), cum_weights=weights, k=measure.ROWS)
    start = datetime.datetime(2020, 1, 1)
    with open(f"{folder}/rows.csv", "w") as file:
        file.write("Number,Nature,Reported,Occurred,Place,Disposition\n")
        for index, place in enumerate(places):
            at = start + datetime.timedelta(minutes=3 * index % (6 * 365 * 1440))
            when = f"{at:%m/%d/%Y %H:%M}"
            file.write(f"G{index:07d},{NATURES[index * 7 % 10]},{when},{when},{name(place)},{'Open' if index % 3 else 'Closed'}\n")
    with open(f"{folder}/profile.yaml", "w") as file:
        file.write(PROFILE)


def call(*words, takes=(0,)):
    """Seconds that a command of the program takes."""
    start = time.perf_counter()
    done = subprocess.run([office.PROGRAM, *words, "--data", FOLDER + "/office"], capture_output=True, text=True)
    if done.returncode not in takes:
        sys.exit(f"{' '.join(words)}: {done.stdout}{done.stderr}")
    return time.perf_counter() - start, done.stdout


def build():
    measure.remove(FOLDER)
    os.makedirs(FOLDER)
    layers(FOLDER)
    said = call("init", "--name", "Hartwell College", "--campus", "Main campus")[1]
    with open(FOLDER + "/password", "w") as file:
        file.write(re.search(r"\b(?:[a-z0-9]{4}-){4}[a-z0-9]{4}\b", said).group(0))
    call("import", "geography", FOLDER + "/border.geojson")
    halls = FOLDER + "/halls.geojson"
    print(f"  {PLACES:,} features, {os.path.getsize(halls) / 1e6:.1f} MB:", flush=True)
    for what, words in (("compared with the office, nothing kept", ["--dry-run"]),
                        ("taken in, with their facts decided", ["--confirm-facts"]),
                        ("the same file again, compared with its own places", ["--dry-run"])):
        took, said = call("import", "geography", halls, *words, takes=(0, 1))
        counts = {key: int(number) for key, number in re.findall(r"^  (new|changed|unchanged|problems) +(\d+)$", said, re.M)}
        print(f"    {what}: {took:.2f} s, {counts}, load {os.getloadavg()[0]:.1f}", flush=True)
    rows(FOLDER)
    took = call("import", "log", FOLDER + "/rows.csv", "--profile", FOLDER + "/profile.yaml")[0]
    print(f"  {measure.ROWS:,} incidents taken in: {took:.0f} s", flush=True)


class Kept(office.Office):
    """The office of this folder."""

    def __init__(self):
        self.folder, self.port, self.process = FOLDER + "/office", office.free_port(), None
        with open(FOLDER + "/password") as file:
            self.password = file.read()
        self.log = open(FOLDER + "/said", "ab")


def asked(visitor, path, times=ASKED):
    """Seconds of each request, made anew each time, and the last answer."""
    took = []
    for turn in range(times):
        start = time.perf_counter()
        # A word that no page knows makes another address, so that no kept copy answers.
        said = visitor.get(path + ("&" if "?" in path else "?") + f"anew={turn}")
        took.append(time.perf_counter() - start)
        if said.status != 200:
            sys.exit(f"{path} was answered with {said.status}.")
    return sorted(took), said.bytes


def pages(visitor):
    for title, path in [
        ("public map", "/geography"), ("public map, near by", "/geography?x=-72.30&y=43.70&z=16"),
        ("public map of 2022", "/geography?on=2022-07-01"), ("public map's data", "/geography.geojson"),
        ("map of the office", "/office/geography"), ("places, first page", "/office/places"),
        ("places, page 300", "/office/places?page=300"), ("places, words", "/office/places?q=court+19"),
        ("public property", "/office/geography/streets"), ("a place", "/office/places/2"),
        ("words to be placed", "/office/geography/locate"),
    ]:
        times = 5 if path.endswith("json") else ASKED
        took, body = asked(visitor, path, times)
        if path.startswith("/geography") and not path.endswith("json"):
            measure.bound(f"{title}, bytes", len(body), 200_000, "bytes")
        print(f"  {title}: {statistics.median(took) * 1e3:.0f} ms, most of {times} {took[-1] * 1e3:.0f} ms; {len(body) / 1e3:,.0f} KB, "
              f"{len(gzip.compress(body)) / 1e3:,.0f} KB packed; load {os.getloadavg()[0]:.1f}", flush=True)


def effects(visitor):
    """A fact of a place as it would be: the page that shows what that does to incidents and numbers."""
    for title, number, times in [("of most incidents", 0, 5), ("tenth in incidents", 9, 10), ("of the middle", PLACES // 2, 20)]:
        said = visitor.get(f"/office/places?q={name(number).replace(' ', '%20')}").text
        found = re.search(r'href="(/office/places/\d+)"', said)
        if not found:
            sys.exit(f"{name(number)} is not found: {said[:3000]}")
        place = found.group(1)
        stamp = re.search(r'name="stamp" value="([^"]+)"', visitor.get(place + "/facts").text).group(1)
        took = []
        for _ in range(times):
            start = time.perf_counter()
            said = visitor.post(place, {"what": "look", "stamp": stamp, "since": "always", "fact-within_campus": "no",
                                        "fact-reasonably_contiguous": "no"})
            took.append(time.perf_counter() - start)
            if said.status != 200 or "Nothing is kept yet" not in said.text:
                sys.exit(f"{place} was answered with {said.status}: {said.text[:2000]}")
        incidents = re.search(r"([\d,]+) incidents? with another geography", said.text)
        numbers = re.search(r"([\d,]+) numbers? would change", said.text)
        found = " and ".join(f"{one.group(1)} {word}" for one, word in ((incidents, "incidents"), (numbers, "numbers")) if one)
        measure.bound(f"effect at the place {title} ({found}), most of {times}", max(took) * 1e3, 2000, "ms")
        print(f"    median {statistics.median(took) * 1e3:.0f} ms, load {os.getloadavg()[0]:.1f}", flush=True)


def main():
    office.PROGRAM = measure.openclery()
    database = FOLDER + "/office/openclery.sqlite"
    isOld = not os.path.exists(database) or os.path.getmtime(database) < os.path.getmtime(office.PROGRAM)
    if not os.path.exists(FOLDER + "/said") or isOld and not os.environ.get("KEEP"):
        build()
    house = Kept()
    house.start()
    try:
        with office.Visitor(house) as visitor:
            visitor.sign_in()
            with open(FOLDER + "/password", "w") as file:
                file.write(house.password)
            effects(visitor)
            pages(visitor)
    finally:
        house.stop()
    measure.done()


main()
