"""Sets the same report with TaggedPDF and with typst, in turn, and prints the ratio of their times.

Use: bench/pdf/compare.py [ROUNDS]   (5 or more; 7 by default)

Each round starts both programs anew, so start-up and reading fonts count for both. typst runs from its PyPI
wheel with pdf_standards="ua-1"; it is installed into a cache when it is not there. What is printed: the
least and the median time of each, their ratio, the peak memory and the size and pages of the files.
"""

import os
import statistics
import subprocess
import sys
import time

from typst_program import COMPILE, python_with_typst

HERE = os.path.dirname(os.path.abspath(__file__))
def swift_program():
    given = os.environ.get("PDFBENCH")
    if given:
        return given
    subprocess.run(["swift", "build", "-c", "release", "--package-path", HERE], check=True, stdout=sys.stderr)
    return os.path.join(HERE, ".build", "release", "pdfbench")


def run(command):
    """Seconds and peak memory (MB) of one run."""
    start = time.perf_counter()
    process = subprocess.Popen(command)
    _, status, usage = os.wait4(process.pid, 0)
    seconds = time.perf_counter() - start
    if status:
        sys.exit(f"{command[0]} failed")
    return seconds, usage.ru_maxrss / 1024


def pages(path):
    try:
        text = subprocess.run(["pdfinfo", path], capture_output=True, text=True, check=True).stdout
        return next(line.split()[1] for line in text.splitlines() if line.startswith("Pages"))
    except (OSError, subprocess.CalledProcessError, StopIteration):
        return "?"


def main():
    rounds = max(5, int(sys.argv[1])) if len(sys.argv) > 1 else 7
    out = os.environ.get("TMPDIR", "/tmp")
    commands = {
        "TaggedPDF": [swift_program(), "report", f"{out}/bench-tagged.pdf"],
        "typst": [python_with_typst(), "-c", COMPILE, f"{HERE}/report.typ", f"{out}/bench-typst.pdf"],
    }
    for command in commands.values():
        run(command)
    results = {name: [] for name in commands}
    for _ in range(rounds):
        for name, command in commands.items():
            results[name].append(run(command))
    figures = {}
    for name, runs in results.items():
        seconds = [second for second, _ in runs]
        figures[name] = (min(seconds), statistics.median(seconds))
        path = commands[name][-1]
        print(
            f"{name:10} min {min(seconds):.3f} s  median {statistics.median(seconds):.3f} s  "
            f"peak {max(memory for _, memory in runs):.0f} MB  {os.path.getsize(path) / 1e6:.2f} MB  {pages(path)} pages"
        )
    least, median = (figures["typst"][index] / figures["TaggedPDF"][index] for index in (0, 1))
    print(f"typst / TaggedPDF over {rounds} rounds: min {least:.1f}  median {median:.1f}")


if __name__ == "__main__":
    main()
