"""Makes complete annual reports of some 100, 200 and 500 pages, and sets each with OpenClery and with Typst in turn.

OpenClery's time is that of `openclery report build`: it opens the office, counts, composes, and writes all four
forms. Typst (its PyPI wheel, PDF/UA-1) only sets the finished content, which is taken from our own HTML.
CPU seconds are compared: a shared machine lends them more evenly than wall time. `CHAPTERS="16 48 140"` sets the sizes.
"""
import os
import statistics
import subprocess
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path[:0] = [HERE, os.path.dirname(HERE), os.path.join(os.path.dirname(HERE), "pdf")]
import measure  # noqa: E402
import office  # noqa: E402
import typeset  # noqa: E402
from typst_program import COMPILE, python_with_typst  # noqa: E402


def pages(path):
    said = subprocess.run(["pdfinfo", path], check=True, capture_output=True, text=True).stdout
    return int(said.split("Pages:")[1].split()[0])


def main():
    program, typst = measure.openclery(), python_with_typst()
    sizes = [int(n) for n in os.environ.get("CHAPTERS", "16 48 140").split()]
    lines = []
    for at, chapters in enumerate(sizes):
        folder = os.path.join(measure.WORK, f"annual-{chapters}")
        data, out = os.path.join(folder, "office"), os.path.join(folder, "out")
        os.makedirs(out, exist_ok=True)
        office.make(program, data, chapters, 8470 + at)
        build = [program, "report", "build", "--year", "2026", "--data", data, "--out", out]
        subprocess.run(build, check=True, stdout=subprocess.DEVNULL)
        source = typeset.write(os.path.join(out, "report.html"), out)
        theirs = os.path.join(out, "typst.pdf")
        rounds = []
        for _ in range(measure.ROUNDS):
            mine = measure.run(build, stdout=subprocess.DEVNULL)
            other = measure.run([typst, "-c", COMPILE, source, theirs])
            rounds.append((mine, other))
        ratios = sorted(m[1] / o[1] for m, o in rounds)
        count = pages(os.path.join(out, "report.pdf"))
        cpu = statistics.median(m[1] for m, _ in rounds)
        lines.append((count, cpu))
        print(f"{chapters} chapters: {count} pages of ours, {pages(theirs)} of Typst's; CPU {cpu:.2f} s to "
              f"{statistics.median(o[1] for _, o in rounds):.2f} s, ratio {statistics.median(ratios):.2f} "
              f"({ratios[0]:.2f} to {ratios[-1]:.2f}); wall {statistics.median(m[0] for m, _ in rounds):.2f} s to "
              f"{statistics.median(o[0] for _, o in rounds):.2f} s; memory {max(m[2] for m, _ in rounds):.0f} MB to "
              f"{max(o[2] for _, o in rounds):.0f} MB", flush=True)
    if len(lines) > 1:
        (few, first), (many, last) = lines[0], lines[-1]
        print(f"Milliseconds a page: {1000 * first / few:.1f} at {few} pages, {1000 * last / many:.1f} at {many}.")


main()
