"""What all measurements share: alternating rounds, their ratio and its spread, the office to measure, the peers.

Both programs of a comparison run in turn (A B A B), because this is the only way in which a shared machine gives a
figure that holds. A ratio is OpenClery's time divided by its peer's in the same round; below 1 OpenClery is faster.
The spread is the distance between the quartiles of the rounds' ratios divided by their median. When it is above 15 % the line
is marked, and with STRICT=1 the run fails.
"""
import json
import os
import resource
import statistics
import subprocess
import sys
import time

BENCH = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(BENCH)
WORK = os.environ.get("BENCH_DIR") or os.path.join(
    os.environ.get("XDG_CACHE_HOME") or os.path.expanduser("~/.cache"), "openclery", "bench")
ROWS = int(os.environ.get("N", "1000000"))
ROUNDS = max(1, int(os.environ.get("ROUNDS", "5")))


def peers_python():
    """A Python that has the peers, made once; PEERS_PYTHON names another."""
    given = os.environ.get("PEERS_PYTHON")
    if given:
        return given
    home = os.path.join(WORK, "peers")
    python = os.path.join(home, "bin", "python")
    if not os.path.exists(python):
        os.makedirs(WORK, exist_ok=True)
        subprocess.run([sys.executable, "-m", "venv", home], check=True)
        subprocess.run([python, "-m", "pip", "install", "-q", "duckdb", "flask", "gunicorn"], check=True)
    return python


def openclery():
    """The release build of the program."""
    given = os.environ.get("OPENCLERY")
    if given:
        return given
    subprocess.run(["swift", "build", "-c", "release", "--product", "openclery", "--package-path", ROOT],
                   check=True, stdout=sys.stderr)
    return os.path.join(ROOT, ".build", "release", "openclery")


def run(command, **options):
    """Runs a program to its end: wall seconds, CPU seconds, peak memory in MB."""
    start = time.perf_counter()
    process = subprocess.Popen(command, **options)
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    wall = time.perf_counter() - start
    if process.returncode:
        sys.exit(f"{command[0]} failed with {process.returncode}")
    return wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


class Asked:
    """A program that measures itself once for each line it is sent."""

    def __init__(self, command):
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        self.greeting = self.process.stdout.readline().split()

    def ask(self, line=""):
        self.process.stdin.write(line + "\n")
        self.process.stdin.flush()
        return [float(word) for word in self.process.stdout.readline().split()]

    def close(self):
        self.process.stdin.close()
        self.process.wait()


def cpu_of(pid):
    """CPU seconds of a process and its living children."""
    ticks = os.sysconf("SC_CLK_TCK")
    total = 0.0
    pids = [pid]
    for path in (f"/proc/{pid}/task/{pid}/children",):
        with open(path) as file:
            pids += [int(child) for child in file.read().split()]
    for one in pids:
        with open(f"/proc/{one}/stat") as file:
            fields = file.read().rsplit(")", 1)[1].split()
        total += (int(fields[11]) + int(fields[12])) / ticks
    return total


def pss_of(pid):
    """Memory in MB that a process has for itself, shared pages by their share."""
    with open(f"/proc/{pid}/smaps_rollup") as file:
        for line in file:
            if line.startswith("Pss:"):
                return int(line.split()[1]) / 1024
    return 0.0


def spread(values):
    if len(values) < 3:
        return 0.0
    low, middle, high = statistics.quantiles(values, n=4, method="inclusive")
    return (high - low) / middle if middle else 0.0


failures = []


def compare(name, ours, peers, bar, unit="s"):
    """Prints one comparison. `bar`: the ratio that is still good; None when there is none."""
    ratios = [a / b for a, b in zip(ours, peers)]
    far = spread(ratios)
    least = min(ours) / min(peers)
    middle = statistics.median(ratios)
    mark = "" if far <= 0.15 else "  UNSTEADY"
    verdict = "" if bar is None else ("  meets" if middle <= bar else "  MISSES") + f" the bar of {bar:g}"
    print(f"  {name}: {shown(ours, unit)} against {shown(peers, unit)}")
    print(f"    ratio of minima {least:.3f}, median ratio {middle:.3f} over {len(ratios)} rounds, "
          f"spread {far * 100:.0f} %, load {os.getloadavg()[0]:.1f}{mark}{verdict}", flush=True)
    if far > 0.15 and os.environ.get("STRICT"):
        failures.append(f"{name}: spread {far * 100:.0f} %")
    if bar is not None and middle > bar and os.environ.get("STRICT"):
        failures.append(f"{name}: {middle:.3f} is above {bar:g}")
    return {"name": name, "min": round(least, 4), "median": round(middle, 4), "spread": round(far, 3)}


def shown(values, unit):
    factor, word = {"s": (1, "s"), "ms": (1e3, "ms"), "us": (1e6, "us")}[unit]
    return f"{min(values) * factor:.3f} {word} (median {statistics.median(values) * factor:.3f})"


def bound(name, value, bar, unit, most=True):
    """Prints one figure that has a fixed bar."""
    good = value <= bar if most else value >= bar
    verdict = "meets" if good else "MISSES"
    print(f"  {name}: {value:,.0f} {unit}, {verdict} the bar of {'at most' if most else 'at least'} {bar:,} {unit}", flush=True)
    if not good and os.environ.get("STRICT"):
        failures.append(f"{name}: {value:.0f} {unit}")


def done():
    for failure in failures:
        print("FAILED " + failure)
    sys.exit(1 if failures else 0)


def rows_file(count=None):
    """The log of many rows that the import reads; made once."""
    count = count or ROWS
    path = os.path.join(WORK, f"rows-{count}.csv")
    if not os.path.exists(path):
        os.makedirs(WORK, exist_ok=True)
        subprocess.run([sys.executable, os.path.join(BENCH, "import", "make-rows.py"), str(count), path + ".part"], check=True)
        os.rename(path + ".part", path)
    return path


def big_office(program):
    """An office with those rows imported; kept for the parts that only read. Made anew when the program is newer."""
    folder = os.path.join(WORK, f"office-{ROWS}")
    database = os.path.join(folder, "openclery.sqlite")
    if os.path.exists(database) and os.path.getmtime(database) < os.path.getmtime(program):
        remove(folder)
    if not os.path.exists(database):
        new_office(program, folder)
        import_rows(program, folder, rows_file())
    return folder


def new_office(program, folder):
    remove(folder)
    subprocess.run([program, "init", "--data", folder, "--name", "Hartwell College", "--campus", "Main campus"],
                   check=True, stdout=subprocess.DEVNULL)


def import_rows(program, folder, path):
    profile = os.path.join(BENCH, "import", "rows.profile.yaml")
    return run([program, "import", "log", path, "--profile", profile, "--data", folder],
               stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def remove(folder):
    subprocess.run(["rm", "-rf", folder], check=True)


def note(key, value):
    """Keeps a result for docs/performance.md in results.json of the work folder."""
    path = os.path.join(WORK, "results.json")
    all_results = {}
    if os.path.exists(path):
        with open(path) as file:
            all_results = json.load(file)
    all_results[key] = value
    with open(path, "w") as file:
        json.dump(all_results, file, indent=1)


def limit_files():
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (min(hard, 4096), hard))
