#!/usr/bin/env python3
"""Reports over HTTP: each sealed, in the register and on the disk before it is answered; against fdatasync alone.

64 clients (wrk, one thread) forward reports for SECONDS_EACH (4) seconds, in turn with a plain loop of fdatasync on the
same disk. Then one client sends one report after another, for its median. wrk runs on the same cores.
"""
import os
import re
import statistics
import subprocess
import sys
import time
import urllib.parse

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.dirname(HERE))
sys.path.insert(0, os.path.join(os.path.dirname(os.path.dirname(HERE)), "Tests", "proof"))
import measure
import office

SECONDS = int(os.environ.get("SECONDS_EACH", "4"))
STORY = "Two people I did not know forced the side door and left with a laptop and a bag. " * 4
# Each form has a mark of its own, as the page gives it.
FORWARD = """
local round, n = ROUND, 0
local head = {["Content-Type"] = "application/x-www-form-urlencoded", ["Cookie"] = "COOKIE"}
request = function()
  n = n + 1
  return wrk.format("POST", "/report", head, "BODY&mark=" .. string.format("wrk%010d%019d", round, n))
end
"""


def disk(program, folder):
    words = subprocess.run([program, os.path.join(folder, "pace"), str(SECONDS)],
                           check=True, capture_output=True, text=True).stdout.split()
    return float(words[0]), float(words[1])


def sent(port, cookie, body, number, clients):
    """Reports a second, and the median time of one in seconds."""
    script = os.path.join(measure.WORK, "intake.lua")
    with open(script, "w") as file:
        file.write(FORWARD.replace("ROUND", str(number)).replace("COOKIE", cookie).replace("BODY", body))
    said = subprocess.run(["wrk", "-t1", f"-c{clients}", f"-d{SECONDS}", "--latency", "-s", script, f"http://127.0.0.1:{port}"],
                          check=True, capture_output=True, text=True).stdout
    if "Non-2xx" in said:
        sys.exit("Not every report was taken:\n" + said)
    amount, unit = re.search(r"50%\s+([\d.]+)(us|ms|s)", said).groups()
    median = float(amount) * {"us": 1e-6, "ms": 1e-3, "s": 1}[unit]
    return float(re.search(r"Requests/sec:\s+([\d.]+)", said).group(1)), median


def main():
    office.PROGRAM = measure.openclery()
    os.makedirs(measure.WORK, exist_ok=True)
    pace = os.path.join(measure.WORK, "fdatasync")
    subprocess.run(["cc", "-O1", "-o", pace, os.path.join(HERE, "fdatasync.c")], check=True)
    house = office.Office(within=measure.WORK)
    house.start()
    try:
        with office.Visitor(house) as visitor:
            visitor.sign_in()
        form = urllib.parse.urlencode({"form": visitor.form, "what": STORY, "place": "Whitman Hall, side door", "teller": "csa"})
        rates, paces, medians = [], [], []
        for number in range(measure.ROUNDS):
            rate, median = disk(pace, measure.WORK)
            paces.append(rate)
            medians.append(median)
            rates.append(sent(house.port, visitor.cookie, form, number, 64)[0])
        measure.note("intake", measure.compare(
            "time for each report, 64 clients, against one fdatasync", [1 / rate for rate in rates],
            [1 / rate for rate in paces], 2, "us"))
        alone = [sent(house.port, visitor.cookie, form, measure.ROUNDS + number, 1)[1] for number in range(measure.ROUNDS)]
        over = (statistics.median(alone) - statistics.median(medians)) * 1e6
        measure.bound("one client's median beyond the median fdatasync", over, 2000, "microseconds")
    finally:
        house.stop()
    if house.run("verify").returncode:
        sys.exit("The office is not whole afterwards.")
    house.remove()
    measure.done()


main()
