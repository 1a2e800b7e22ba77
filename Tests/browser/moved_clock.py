"""A clock that the tests set, for a program that runs: `moved_clock.c` is loaded into it.

Only the program's clock of the day is moved. The tests, the browser and the mail server have the machine's own.
"""

import datetime
import os
import struct
import subprocess
import time
from pathlib import Path

SOURCE = Path(__file__).with_suffix(".c")


class MovedClock:
    def __init__(self, folder, day):
        library, self.file = Path(folder) / "moved-clock.so", Path(folder) / "moved-clock"
        compiler = os.environ.get("CC", "cc")
        subprocess.run([compiler, "-O1", "-Wall", "-shared", "-fPIC", "-o", library, SOURCE], check=True)
        self.file.write_bytes(bytes(8))
        self.set(day)
        #: What a program is started with, so that it goes by this clock.
        self.environment = os.environ | {"LD_PRELOAD": str(library), "MOVED_CLOCK": str(self.file)}

    def set(self, day, hour=15):
        """Puts the clock to an hour (UTC) of a day; it goes on from there."""
        at = datetime.datetime.fromisoformat(f"{day}T{hour:02}:00:00+00:00")
        self.ahead = int(at.timestamp() - time.time())
        self.write()

    def further(self, minutes):
        self.ahead += 60 * minutes
        self.write()

    def write(self):
        with open(self.file, "r+b") as file:
            file.write(struct.pack("=q", self.ahead))
