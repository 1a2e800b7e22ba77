#!/usr/bin/env python3
"""Decides N incidents by the whole law in memory, and lets DuckDB group the same facts, in turn.

lawbench uses one core and keeps every answer with its reasons. DuckDB groups its own table, in memory, with enum
columns, by year, act, geography and bias: no rule at all. It runs once with one thread and once with all.
"""
import os
import subprocess
import sys
import time

sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
import measure

DUCK = """
import duckdb, sys, time, resource
db = duckdb.connect()
names = ["family", "act", "geography", "bias"]
db.execute(f"CREATE TABLE raw AS SELECT * FROM read_csv('{sys.argv[1]}', nullstr='')")
for name in names:
    db.execute(f"CREATE TYPE e_{name} AS ENUM (SELECT DISTINCT {name} FROM raw WHERE {name} IS NOT NULL)")
db.execute("CREATE TABLE facts AS SELECT incident, year::SMALLINT AS year, family::e_family AS family, act::e_act AS act, "
           "geography::e_geography AS geography, housing, bias::e_bias AS bias, units::INTEGER AS units, unfounded FROM raw")
db.execute("DROP TABLE raw")
print("ready", duckdb.__version__, flush=True)
sql = "SELECT year, family, act, geography, housing, bias, count(*), sum(units) FROM facts WHERE NOT unfounded GROUP BY ALL"
for line in sys.stdin:
    db.execute(f"SET threads = {line}")
    usage = resource.getrusage(resource.RUSAGE_SELF)
    cpu, wall = usage.ru_utime + usage.ru_stime, time.perf_counter()
    groups = len(db.execute(sql).fetchall())
    wall = time.perf_counter() - wall
    usage = resource.getrusage(resource.RUSAGE_SELF)
    print(wall, usage.ru_utime + usage.ru_stime - cpu, groups, flush=True)
"""


def program():
    given = os.environ.get("LAWBENCH")
    if given:
        return given
    here = os.path.dirname(os.path.abspath(__file__))
    subprocess.run(["swift", "build", "-c", "release", "--package-path", here], check=True, stdout=sys.stderr)
    return os.path.join(here, ".build", "release", "lawbench")


def main():
    os.makedirs(measure.WORK, exist_ok=True)
    facts = os.path.join(measure.WORK, "facts.csv")
    law = measure.Asked([program(), str(measure.ROWS), facts])
    duck = measure.Asked([measure.peers_python(), "-c", DUCK, facts])
    print(f"Derivation of {measure.ROWS:,} incidents with reasons, one core; DuckDB {duck.greeting[1]} groups the same facts")
    law.ask("warm"), duck.ask("1")
    ours, one, many = [], [], []
    for _ in range(max(5, measure.ROUNDS)):
        ours.append(law.ask("go"))
        one.append(duck.ask("1"))
        many.append(duck.ask(str(os.cpu_count())))
    law.close(), duck.close()
    best = min(cpu for _, cpu, *_ in ours)
    print(f"  {int(ours[0][2]):,} answers, {int(ours[0][3]):,} units in {int(ours[0][4]):,} cells; DuckDB: {int(one[0][2]):,} groups")
    rate = measure.ROWS / best
    measure.bound("incidents a second on one core", rate, 500_000, "incidents/s", most=False)
    a = measure.compare("whole law against DuckDB, 1 thread (CPU)", [r[1] for r in ours], [r[1] for r in one], None, "ms")
    b = measure.compare("whole law, 1 core, against DuckDB, all threads (wall)", [r[0] for r in ours], [r[0] for r in many], None, "ms")
    measure.note("law", {"rate": round(rate), "against": [a, b]})
    measure.done()


main()
