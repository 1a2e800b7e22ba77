#!/usr/bin/env python3
"""Writes a log of many rows for measuring the import: 15 columns, quoted narratives, the same bytes for the same seed.

    make-rows.py 1000000 rows.csv            # some 320 MB
    make-rows.py 1000000 rows.csv --seed 7

The words are those of Hartwell College; no row is about a real person. rows.profile.yaml beside the file reads it.
"""
import argparse
import datetime
import random

NATURES = [
    "Theft", "Theft From Building", "Burglary - Residence", "Motor Vehicle Theft", "Vandalism", "Simple Assault",
    "Aggravated Assault", "Robbery", "Liquor Law Violation", "Liquor Law Violation x2", "Drug Law Violation",
    "Weapons Violation", "Found Property", "Traffic Stop", "Medical Aid", "Fire Alarm", "Welfare Check", "Stalking",
    "Domestic Violence", "Theft; Vandalism", "Arson", "Hit and Run", "Fraud", "Suspicious Person", "Noise Complaint",
]
DISPOSITIONS = ["Closed", "Open", "Arrest", "Referred to Conduct", "Unfounded", "Exceptionally Cleared", "Report Taken"]
PLACES = ["Alder Hall", "Birch Hall", "Cedar Hall", "Library", "Student Union", "North Lot", "Chapel", "Field House"]
WORDS = ("the reporting person said that an unknown subject entered through a door left open and took a bag "
         "from a table near window while nobody was in room officer checked area with no result video is "
         "being reviewed report continues when property was last seen before noon").split()


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("rows", type=int)
    parser.add_argument("file")
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    rng = random.Random(options.seed)
    start = datetime.datetime(2019, 1, 1)
    narratives = []
    for _ in range(2000):
        text = " ".join(rng.choice(WORDS) for _ in range(rng.randint(18, 38)))
        if rng.random() < 0.2:
            text = text.replace(" bag ", ' ""blue"" bag ', 1)
        if rng.random() < 0.1:
            text = text[:60] + "\n" + text[60:]
        narratives.append(text)
    with open(options.file, "w", encoding="utf-8", newline="") as out:
        out.write("Case Number,Incident Type,Date Reported,Date Occurred,Building,Address,Campus,Disposition,"
                  "Disposition Date,Officer,Beat,Synopsis,Narrative,Victims,Updated\r\n")
        lines = []
        for index in range(options.rows):
            reported = start + datetime.timedelta(minutes=3 * index % (6 * 365 * 1440), hours=rng.randint(0, 5))
            occurred = reported - datetime.timedelta(minutes=rng.randint(5, 3000))
            cell = f"{occurred:%m/%d/%Y %H:%M}"
            if rng.random() < 0.3:
                cell += f" - {reported:%m/%d/%Y %H:%M}"
            lines.append(
                f"HC{index:08d},{rng.choice(NATURES)},{reported:%m/%d/%Y %H:%M},{cell},{rng.choice(PLACES)},"
                f"\"{rng.randint(1, 900)} College Ave, Hartwell\",Main campus,{rng.choice(DISPOSITIONS)},"
                f"{reported:%m/%d/%Y},Officer {rng.randint(1, 60)},{rng.randint(1, 9)},Report taken,"
                f"\"{rng.choice(narratives)}\",,{reported:%Y-%m-%d}\r\n")
            if len(lines) == 10000:
                out.write("".join(lines))
                lines.clear()
        out.write("".join(lines))


main()
