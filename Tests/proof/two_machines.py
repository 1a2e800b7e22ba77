#!/usr/bin/env python3
"""The annual report made from one position of the register on two machines: the same bytes in all four forms.

The second machine has the office from a backup, another folder, name, time zone, language and number of cores; OTHER names another program, such as a release build. Ends with 1 when a byte differs.
"""
import hashlib
import os
import shutil
import subprocess
import sys
import tempfile

from office import PROGRAM

OTHER = os.environ.get("OTHER") or PROGRAM
FORMS = ["html", "pdf", "docx", "json"]


def build(program, data, out, env, before=()):
    os.makedirs(out)
    subprocess.run([*before, program, "report", "build", "--year", "2026", "--data", data, "--out", out],
                   check=True, stdout=subprocess.DEVNULL, env=env, cwd=out)
    return {form: open(os.path.join(out, f"report.{form}"), "rb").read() for form in FORMS}


def main():
    work = tempfile.mkdtemp(prefix="openclery-two-")
    try:
        first, second, kept = (os.path.join(work, name) for name in ("first", "second place", "kept"))
        subprocess.run([PROGRAM, "demo", "--data", first], check=True, stdout=subprocess.DEVNULL)
        subprocess.run([PROGRAM, "backup", "--data", first, "--to", kept], check=True, stdout=subprocess.DEVNULL)
        key = next(os.path.join(first, name) for name in os.listdir(first) if name.endswith(".key"))
        subprocess.run([PROGRAM, "restore", "--data", second, "--from", kept, "--key", key],
                       check=True, stdout=subprocess.DEVNULL)
        one = build(PROGRAM, first, os.path.join(work, "out1"), dict(os.environ, TZ="America/New_York", LANG="en_US.UTF-8"))
        os.umask(0o077)
        # Another name of the machine, where the system lets us, and one core instead of all.
        named = ["unshare", "--uts", "sh", "-c", 'hostname elsewhere; exec "$0" "$@"'] if os.geteuid() == 0 else []
        two = build(OTHER, second, os.path.join(work, "out2"),
                    {"PATH": os.environ["PATH"], "HOME": work, "TZ": "Pacific/Kiritimati", "LANG": "tr_TR.UTF-8", "LC_ALL": "tr_TR.UTF-8"},
                    [*named, "taskset", "-c", "0"])
        faults = [form for form in FORMS if one[form] != two[form]]
        for form in FORMS:
            print(f"{form}: {len(one[form])} bytes, {hashlib.sha256(one[form]).hexdigest()[:16]}"
                  f"{' differs' if form in faults else ', the same on both'}")
        if faults:
            sys.exit("The report is not the same on both: " + ", ".join(faults))
    finally:
        shutil.rmtree(work, ignore_errors=True)


main()
