#!/usr/bin/env python3
"""Asks for the tables of three years over N stored incidents, and lets DuckDB count the same facts from its own table.

OpenClery reads the sums that each act keeps and fills every cell, the zeros too. DuckDB holds the decided answers
(one row for each incident and cell, enum columns, in memory) and sums them by campus, year, family, category,
bias and geography. Both must come to the same cells.
"""
import os
import sqlite3
import subprocess
import sys

sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
import measure

YEARS = (2020, 2022)

DUCK = """
import duckdb, sys, time, resource
db = duckdb.connect()
db.execute(f"CREATE TABLE counted AS SELECT incident::INTEGER AS incident, campus::UTINYINT AS campus, year::SMALLINT AS year, "
           "family::UTINYINT AS family, category::UTINYINT AS category, bias::UTINYINT AS bias, geography::UTINYINT AS geography, "
           f"count::INTEGER AS count FROM read_csv('{sys.argv[1]}')")
print("ready", duckdb.__version__, db.execute("SELECT count(*) FROM counted").fetchone()[0], flush=True)
sql = ("SELECT campus, year, family, category, bias, geography, sum(count) FROM counted "
       f"WHERE year BETWEEN {sys.argv[2]} AND {sys.argv[3]} GROUP BY ALL")
for line in sys.stdin:
    usage = resource.getrusage(resource.RUSAGE_SELF)
    cpu, wall = usage.ru_utime + usage.ru_stime, time.perf_counter()
    rows = db.execute(sql).fetchall()
    wall = time.perf_counter() - wall
    usage = resource.getrusage(resource.RUSAGE_SELF)
    print(wall, usage.ru_utime + usage.ru_stime - cpu, len(rows), sum(row[-1] for row in rows), flush=True)
"""


def main():
    program = measure.openclery()
    folder = measure.big_office(program)
    facts = os.path.join(measure.WORK, "counted.csv")
    with open(facts, "w") as out:
        out.write("incident,campus,year,family,category,bias,geography,count\n")
        rows = sqlite3.connect(f"file:{folder}/openclery.sqlite?mode=ro", uri=True).execute(
            "SELECT incident, campus, year, family, category, bias, geography, count FROM contributions WHERE standing = 0")
        for row in rows:
            out.write(",".join(map(str, row)) + "\n")
    first, last = YEARS
    office = measure.Asked([program, "bench-statistics", "--years", f"{first}-{last}", "--data", folder])
    duck = measure.Asked([measure.peers_python(), "-c", DUCK, facts, str(first), str(last)])
    print(f"Tables of {first} to {last} over {measure.ROWS:,} incidents; DuckDB {duck.greeting[1]} holds {int(duck.greeting[2]):,} answers")
    office.ask(), duck.ask()
    ours, peers = [], []
    for _ in range(max(31, measure.ROUNDS)):
        ours.append(office.ask())
        peers.append(duck.ask())
    office.close(), duck.close()
    same = ours[0][2:] == peers[0][2:]
    print(f"  {int(ours[0][2])} cells not zero, {int(ours[0][3]):,} units; DuckDB: {int(peers[0][2])} and {int(peers[0][3]):,}"
          f"{'' if same else '  NOT THE SAME'}")
    a = measure.compare("tables against DuckDB (wall)", [r[0] for r in ours], [r[0] for r in peers], 0.25, "ms")
    b = measure.compare("tables against DuckDB (CPU)", [r[1] for r in ours], [r[1] for r in peers], 0.25, "ms")
    whole = [measure.run([program, "statistics", "--years", f"{first}-{last}", "--format", "csv", "--data", folder],
                         stdout=subprocess.DEVNULL) for _ in range(5)]
    print(f"  the whole command, from start to CSV: {min(w for w, _, _ in whole) * 1e3:.0f} ms wall, "
          f"{min(c for _, c, _ in whole) * 1e3:.0f} ms CPU")
    measure.note("statistics", {"rows": measure.ROWS, "same": same, "against": [a, b]})
    if not same:
        measure.failures.append("the tables are not the same")
    measure.done()


main()
