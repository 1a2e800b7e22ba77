#!/usr/bin/env python3
"""The clock of the daily log against an oracle: ten years, six zones of the United States, sets of closures.

The oracle knows the text of the law and the machine's calendar, and nothing of our Swift:

* A business day is Monday through Friday, except any day when the institution is closed (34 CFR 668.46(a)).
* An entry, an addition and a disposition are due within two business days of the report of the information to the
  department; the day of receipt is day 0 (668.46(f)(2)). The statute opens entries two business days after the report
  to the department or a campus security authority (20 U.S.C. 1092(f)(4)(B)(i)).
* Dispositions are updated for 60 days after the entry (Handbook 2016, 5-9).
* What was withheld is released once the harm is no longer likely, and is then an addition ((f)(3)).
* The last 60 days are open in business hours, older entries within two business days of the request ((f)(5)).

It lists all business days of a calendar and looks them up, where the office counts forward. Days come from zoneinfo.
CASES (100,000, and no fewer) and SEED can be given.
"""
import bisect
import collections
import functools
import os
import random
import subprocess
import sys
import time
from datetime import date, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

CASES = int(os.environ.get("CASES", "100000"))
SEED = int(os.environ.get("SEED", "6684"))
PROGRAM = os.environ.get("OPENCLERY", ".build/debug/openclery")
FEWEST = 100_000
ZONES = ["America/New_York", "America/Chicago", "America/Denver", "America/Phoenix", "America/Anchorage",
         "Pacific/Honolulu"]
SETS = 12
FIRST, LAST = date(2015, 1, 1), date(2024, 12, 31)
ONE = timedelta(days=1)
EPOCH = datetime(1970, 1, 1, tzinfo=timezone.utc)


def days(first, last):
    return [first + ONE * n for n in range((last - first).days + 1)]


@functools.cache
def shifts(zone):
    """The instants at which a zone's clock is set, by looking for them hour by hour."""
    found, zone = [], ZoneInfo(zone)
    at, end = datetime(2015, 1, 1, tzinfo=timezone.utc), datetime(2025, 1, 1, tzinfo=timezone.utc)
    before = at.astimezone(zone).utcoffset()
    while at < end:
        at += timedelta(hours=1)
        now = at.astimezone(zone).utcoffset()
        if now != before:
            found.append(at)
        before = now
    return found


class Calendar:
    """A zone with a set of closures, and its business days in a list."""

    def __init__(self, name, zone, closures):
        self.name, self.zone, self.closures = name, ZoneInfo(zone), closures
        self.line = " ".join(["calendar", name, zone] + [f"{a}..{b}" for a, b in closures])
        closed = {day for a, b in closures for day in days(a, b)}
        # Past the ten years, so that the last deadlines are in the list.
        self.business = [day for day in days(FIRST - 40 * ONE, LAST + 500 * ONE)
                         if day.isoweekday() not in (6, 7) and day not in closed]
        self.shifts = shifts(zone)

    def day(self, instant):
        return instant.astimezone(self.zone).date()

    def at(self, day, seconds):
        """The instant at which the zone's clock shows so many seconds of a day."""
        return (datetime(day.year, day.month, day.day, tzinfo=self.zone) + timedelta(seconds=seconds)).astimezone(timezone.utc)

    def within_two(self, day):
        """The second business day after a day."""
        return self.business[bisect.bisect_right(self.business, day) + 1]

    def on_or_after(self, day):
        return self.business[bisect.bisect_left(self.business, day)]


def closure_set(dice, number):
    """None; holidays; holidays, a winter break over the turn of the year, and closures of 1 to 14 days anywhere."""
    if number == 0:
        return []
    found = []
    for year in range(2014, 2026):
        thanksgiving = next(day for day in days(date(year, 11, 22), date(year, 11, 28)) if day.isoweekday() == 4)
        labor = next(day for day in days(date(year, 9, 1), date(year, 9, 7)) if day.isoweekday() == 1)
        found += [(thanksgiving, thanksgiving + ONE), (labor, labor), (date(year, 7, 4), date(year, 7, 4))]
        if number > 1:
            start = date(year, 12, dice.randint(20, 26))
            found.append((start, start + ONE * dice.randint(4, 13)))
            for _ in range(dice.randint(0, 6)):
                start = date(year, 1, 1) + ONE * dice.randrange(365)
                found.append((start, start + ONE * dice.randint(0, 13)))
    return found


KINDS = {"any": 5, "midnight": 3, "clock set": 3, "weekend": 2, "before or in a closure": 3, "turn of the year": 2}


def instant(dice, calendar, kind):
    """An instant of one kind within the ten years, to the millisecond."""
    day = FIRST + ONE * dice.randrange((LAST - FIRST).days + 1)
    seconds = dice.randrange(86_400)
    if kind == "midnight":
        seconds = dice.choice([0, 1, 86_399, 86_398, dice.randrange(60), 86_400 - dice.randint(1, 60)])
    elif kind == "clock set" and calendar.shifts:
        at = dice.choice(calendar.shifts)
        return at + timedelta(milliseconds=dice.choice([-1, 0, 1, dice.randint(-7_200_000, 7_200_000),
                                                        dice.randint(-93_600_000, 93_600_000)]))
    elif kind == "weekend":
        day += ONE * (dice.choice([6, 7]) - day.isoweekday())
    elif kind == "before or in a closure" and calendar.closures:
        first, last = dice.choice(calendar.closures)
        day = first + ONE * dice.randint(-3, (last - first).days + 1)
    elif kind == "turn of the year":
        day = date(dice.randint(2015, 2024), 12, 31) + ONE * dice.randint(-4, 4)
    day = min(max(day, FIRST), LAST)
    return calendar.at(day, seconds) + timedelta(milliseconds=dice.randrange(1000))


def milliseconds(at):
    return "-" if at is None else str((at - EPOCH) // timedelta(milliseconds=1))


def oracle(calendar, department, authority, entered, disposition, harm_ended, requested):
    told = calendar.day(department)
    due = calendar.within_two(told)
    statute = calendar.within_two(calendar.day(authority)) if authority else None
    answer = [str(due), str(statute) if statute and statute < due else "-"]
    answer.append("in-time" if calendar.day(entered) <= due else "late")
    learned = calendar.day(disposition)
    if (learned - calendar.day(entered)).days > 60:
        answer.append("not-required")
    else:
        answer.append(str(calendar.within_two(learned)))
    if harm_ended:
        ended = calendar.day(harm_ended)
        answer.append(f"{ended}..{calendar.within_two(ended)}")
    else:
        answer.append("-")
    asked = calendar.day(requested)
    if (asked - told).days <= 60:
        answer.append(f"open:{calendar.on_or_after(asked)}")
    else:
        answer.append(f"by:{calendar.within_two(asked)}")
    return " ".join(answer)


def case(dice, calendar):
    """The instants of one entry, and of which kind its receipt is."""
    kind = dice.choices(list(KINDS), KINDS.values())[0]
    if kind == "clock set" and not calendar.shifts or kind == "before or in a closure" and not calendar.closures:
        kind = "any"
    department = instant(dice, calendar, kind)

    def later(most):
        """Some days later, at another hour; often at the edge of a day."""
        day = calendar.day(department) + ONE * dice.randint(0, most)
        return calendar.at(day, dice.choice([0, 86_399, dice.randrange(86_400)])) + timedelta(milliseconds=dice.randrange(1000))

    authority = department - timedelta(seconds=dice.randrange(12 * 86_400)) if dice.random() < 0.4 else None
    entered = later(dice.choice([3, 8, 20]))
    near = calendar.day(entered) + ONE * (dice.randint(57, 63) if dice.random() < 0.4 else dice.randint(0, 200))
    disposition = calendar.at(near, dice.choice([0, 86_399, dice.randrange(86_400)]))
    harm_ended = later(90) if dice.random() < 0.5 else None
    near = calendar.day(department) + ONE * (dice.randint(57, 63) if dice.random() < 0.4 else dice.randint(0, 200))
    requested = calendar.at(near, dice.choice([0, 86_399, dice.randrange(86_400)]))
    return kind, (department, authority, entered, disposition, harm_ended, requested)


def main():
    dice = random.Random(SEED)
    began = time.time()
    calendars = [Calendar(f"{zone.split('/')[1]}-{number}", zone, closure_set(dice, number))
                 for zone in ZONES for number in range(SETS)]
    lines = [calendar.line for calendar in calendars]
    expected, spread = [], collections.defaultdict(collections.Counter)
    for number in range(CASES):
        calendar = calendars[number % len(calendars)]
        kind, given = case(dice, calendar)
        right = oracle(calendar, *given)
        lines.append(" ".join(["case", calendar.name] + [milliseconds(at) for at in given]))
        expected.append(right)
        told, words = calendar.day(given[0]), right.split()
        wait = (date.fromisoformat(words[0]) - told).days
        spread["zone"][calendar.zone.key] += 1
        spread["received"][kind] += 1
        spread["year"][str(told.year)] += 1
        spread["days until due"]["2" if wait == 2 else "3 or 4" if wait < 5 else "5 to 9" if wait < 10 else "10 and more"] += 1
        spread["entry"][words[2]] += 1
        spread["earlier by the statute"]["no" if words[1] == "-" else "yes"] += 1
        spread["disposition"]["not required" if words[3] == "not-required" else "due"] += 1
        spread["release"]["none" if words[4] == "-" else "due"] += 1
        spread["request"][words[5].split(":")[0]] += 1
    made = time.time()
    run = subprocess.run([PROGRAM, "deadlines"], input="\n".join(lines) + "\n", capture_output=True, text=True)
    answered = time.time()
    if run.returncode != 0:
        raise SystemExit(f"The product ended with {run.returncode}: {run.stderr.strip()}")
    answers = run.stdout.splitlines()
    for name, counts in spread.items():
        print(f"{name}: " + ", ".join(f"{word} {count}" for word, count in sorted(counts.items())))
    wrong = [n for n, (got, right) in enumerate(zip(answers, expected)) if got != right]
    asked = lines[len(calendars):]
    for n in wrong[:10]:
        print(f"case {n}: {asked[n]}\n  office {answers[n]}\n  oracle {expected[n]}")
    print(f"{len(answers)} cases, {len(wrong)} differ; oracle {made - began:.1f} s, office {answered - made:.1f} s; seed {SEED}")
    if len(expected) < FEWEST or len(answers) != len(expected):
        raise SystemExit(f"{len(expected)} cases asked, {len(answers)} answered; at least {FEWEST} are needed.")
    few = [f"{name}: {word}" for name, counts in spread.items() for word, count in counts.items() if count < 500]
    if few or len(spread["received"]) < len(KINDS) or len(spread["zone"]) < len(ZONES) or len(spread["year"]) < 10:
        raise SystemExit(f"The cases do not cover what they should: {few}")
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    main()
