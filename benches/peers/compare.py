"""Pacenote's importer beside pandas' C engine and polars on one thread, and beside the readers of binary logs that PyPI has,
on the same generated files.

usage: compare.py [--binary] [--rounds N] [--after-larger] [--data FOLDER] [--worker PATH] [--json PATH]

Every reader is one warm process that reads a file when asked; the readers take turns (A B C, then C B A, ...), so that
whatever else the machine does hits all of them. Measured is the CPU time of the reader's process (all of its threads),
file reading included (Pacenote's into a buffer that it keeps); medians are printed, and the median of the ratios within a round. Peak memory is that of a
process of its own per reader and file. Instructions are counted by callgrind, where valgrind is installed: of the loop
that turns the rows into numbers, and of the whole process from start to recording (units, signs and time checked).
"""

import argparse
import json
import os
import re
import shutil
import statistics
import subprocess
import sys
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
READERS = ["pacenote", "pandas", "pandas-used", "polars", "polars-used"]
TITLES = {
    "pacenote": "Pacenote",
    "pandas": "pandas, C engine",
    "pandas-used": "pandas, only the columns that Pacenote keeps",
    "polars": "polars, 1 thread",
    "polars-used": "polars, 1 thread, only those columns",
    "pyirsdk": "pyirsdk",
    "pyirsdk-used": "pyirsdk, only the variables that Pacenote keeps",
    "libxrk": "libxrk",
    "struct": "pure Python (struct), all channels",
    "struct-used": "pure Python (struct), only the channels that Pacenote keeps",
}
# Which readers are set beside Pacenote on which log.
BINARY = {"stint.ibt": ["pyirsdk", "pyirsdk-used"], "stint.ld": ["struct", "struct-used"], "stint.xrk": ["libxrk"]}


class Reader:
    """A process that reads the files it is told to."""

    def __init__(self, command):
        self.process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        # The CPU clock of another process (clock_getcpuclockid).
        self.clock = (~self.process.pid << 3) | 2

    def read(self, path):
        """CPU milliseconds for one file."""
        before = time.clock_gettime_ns(self.clock)
        self.process.stdin.write(f"{path}\n")
        self.process.stdin.flush()
        answer = self.process.stdout.readline()
        after = time.clock_gettime_ns(self.clock)
        if not answer:
            sys.exit(f"{self.process.args} ended")
        return (after - before) / 1e6

    def close(self):
        self.process.stdin.close()
        self.process.wait()


def peak_mib(command):
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    if status != 0:
        sys.exit(f"{command} failed")
    return usage.ru_maxrss / 1024


def instructions(command, *only):
    if shutil.which("valgrind") is None:
        return None
    run = subprocess.run(
        ["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null", *only, *command],
        capture_output=True,
        text=True,
        check=True,
    )
    return int(re.search(r"Collected : (\d+)", run.stderr).group(1))


def measure(worker, path, larger, rounds, names=READERS):
    warm = {name: [worker] if name == "pacenote" else [sys.executable, HERE / "reader.py", name] for name in names}
    readers = {name: Reader(command) for name, command in warm.items()}
    for reader in readers.values():
        if larger:
            reader.read(larger)
    cpu_ms = {name: [] for name in names}
    for number in range(-2, rounds):
        for name in names if number % 2 else reversed(names):
            spent = readers[name].read(path)
            if number >= 0:
                cpu_ms[name].append(spent)
    for reader in readers.values():
        reader.close()
    once = {name: [worker, "read", path] if name == "pacenote" else [*command, path] for name, command in warm.items()}
    size = path.stat().st_size
    is_table = path.suffix == ".csv"
    counted = is_table and instructions(once["pacenote"])
    in_rows = is_table and instructions(once["pacenote"], "--toggle-collect=pacenote::import::table::rows::read*")
    return {
        "file": path.name,
        "bytes": size,
        "rounds": rounds,
        "instructions_per_byte": counted and counted / size,
        "row_instructions_per_byte": in_rows and in_rows / size,
        "readers": {
            name: {
                "cpu_ms": statistics.median(cpu_ms[name]),
                "ratio": statistics.median(
                    theirs / ours for theirs, ours in zip(cpu_ms[name], cpu_ms["pacenote"])
                ),
                "peak_mib": peak_mib(once[name]),
            }
            for name in names
        },
    }


def show(result):
    mb = result["bytes"] / 1e6
    print(f"\n{result['file']}: {mb:.2f} MB, {result['rounds']} rounds", end="")
    if result["instructions_per_byte"]:
        print(
            f"; instructions a byte: {result['row_instructions_per_byte']:.1f} in the row loop, "
            f"{result['instructions_per_byte']:.1f} in the whole process",
            end="",
        )
    print("\n\n| reader | CPU ms | MB/s | times Pacenote | peak MiB |\n|---|---|---|---|---|")
    for name, row in result["readers"].items():
        print(
            f"| {TITLES[name]} | {row['cpu_ms']:.2f} | {mb / row['cpu_ms'] * 1e3:.0f} "
            f"| {row['ratio']:.1f} | {row['peak_mib']:.0f} |"
        )


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rounds", type=int, default=15)
    parser.add_argument("--data", type=Path, default=ROOT / "target" / "parse-logs")
    parser.add_argument("--worker", type=Path)
    parser.add_argument("--json", type=Path)
    # Memory that a larger file has left behind is not asked for again, which helps all readers, pandas most.
    parser.add_argument("--after-larger", action="store_true", help="let every reader read the session once before")
    parser.add_argument("--binary", action="store_true", help="binary logs beside the readers of PyPI instead of tables")
    options = parser.parse_args()
    worker = options.worker
    if worker is None:
        build = ["cargo", "build", "--profile", "dist", "--example", "parse_worker"]
        subprocess.run(build, cwd=ROOT, check=True)
        target = Path(os.environ.get("CARGO_TARGET_DIR", ROOT / "target"))
        worker = target / "dist" / "examples" / "parse_worker"
    subprocess.run([worker, "generate", options.data], check=True)
    lap, session = options.data / "lap.csv", options.data / "session.csv"
    results = [
        measure(worker, options.data / name, None, options.rounds, ["pacenote", *peers]) for name, peers in BINARY.items()
    ] if options.binary else [
        measure(worker, lap, session if options.after_larger else None, options.rounds * 10),
        measure(worker, session, None, options.rounds),
    ]
    for result in results:
        show(result)
    if options.json:
        options.json.write_text(json.dumps(results, indent=2))


main()
