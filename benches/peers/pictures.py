"""Pacenote's comparison picture beside the same job with pandas, numpy and matplotlib, on the same two files.

usage: pictures.py [--rounds N] [--data FOLDER] [--json PATH]

Cold: whole processes, two logs in, PNG out, taking turns (A B, then B A, ...); wall time, CPU time and peak memory as the
system counts them. Warm: one process each that draws when asked; CPU time of that process. Medians, and medians of the
ratios within a round.
"""

import argparse
import json
import os
import statistics
import subprocess
import sys
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent


def cold(command):
    """Wall seconds, CPU seconds and peak MiB of a process."""
    began = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    wall_s = time.perf_counter() - began
    if status != 0:
        sys.exit(f"{command} failed")
    return wall_s, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


class Worker:
    """A process that draws what it is told to."""

    def __init__(self, command):
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        # The CPU clock of another process (clock_getcpuclockid).
        self.clock = (~self.process.pid << 3) | 2

    def draw(self, *names):
        before = time.clock_gettime_ns(self.clock)
        self.process.stdin.write(" ".join(map(str, names)) + "\n")
        self.process.stdin.flush()
        answer = self.process.stdout.readline()
        after = time.clock_gettime_ns(self.clock)
        if not answer:
            sys.exit(f"{self.process.args} ended")
        return (after - before) / 1e9

    def close(self):
        self.process.stdin.close()
        self.process.wait()


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rounds", type=int, default=11)
    parser.add_argument("--data", type=Path, default=ROOT / "target" / "picture-logs")
    parser.add_argument("--json", type=Path)
    options = parser.parse_args()
    build = ["cargo", "build", "--release", "--bin", "pacenote", "--example", "picture_worker"]
    subprocess.run(build, cwd=ROOT, check=True)
    target = Path(os.environ.get("CARGO_TARGET_DIR", ROOT / "target")) / "release"
    worker = target / "examples" / "picture_worker"
    subprocess.run([worker, "generate", options.data], check=True)
    a, b = options.data / "mine.csv", options.data / "friend.csv"
    ours, theirs = options.data / "pacenote.png", options.data / "matplotlib.png"
    commands = {
        "ours": [target / "pacenote", "compare", a, b, "--form", "wide", "--out", ours],
        "theirs": [sys.executable, HERE / "picture_peer.py", a, b, theirs],
    }
    runs = {"ours": [], "theirs": []}
    for number in range(-1, options.rounds):
        for name in runs if number % 2 else reversed(runs):
            run = cold(commands[name])
            if number >= 0:
                runs[name].append(run)
    warm = {"ours": Worker([worker]), "theirs": Worker([sys.executable, HERE / "picture_peer.py"])}
    cpu = {"ours": [], "theirs": []}
    for number in range(-2, options.rounds):
        for name in cpu if number % 2 else reversed(cpu):
            spent = warm[name].draw(a, b, ours if name == "ours" else theirs)
            if number >= 0:
                cpu[name].append(spent)
    for process in warm.values():
        process.close()

    def row(title, unit, factor, mine, peers):
        ratio = statistics.median(peer / own for own, peer in zip(mine, peers))
        own, peer = statistics.median(mine) * factor, statistics.median(peers) * factor
        print(f"| {title} | {own:.1f} {unit} | {peer:.1f} {unit} | {ratio:.1f} |")
        return {"pacenote": own, "matplotlib": peer, "ratio": ratio}

    print(f"\n{options.rounds} rounds, PNG {ours.stat().st_size / 1e3:.0f} kB against {theirs.stat().st_size / 1e3:.0f} kB\n")
    print("| two logs of 7,200 x 16 in, PNG of 1600 x 1200 out | Pacenote | pandas, numpy, matplotlib | ratio |")
    print("|---|---|---|---|")
    columns = {name: list(zip(*values)) for name, values in runs.items()}
    results = {
        "wall": row("whole process, wall time", "ms", 1e3, columns["ours"][0], columns["theirs"][0]),
        "cpu": row("whole process, CPU time", "ms", 1e3, columns["ours"][1], columns["theirs"][1]),
        "memory": row("whole process, peak memory", "MiB", 1, columns["ours"][2], columns["theirs"][2]),
        "warm": row("in a warm process, CPU time", "ms", 1e3, cpu["ours"], cpu["theirs"]),
    }
    if options.json:
        options.json.write_text(json.dumps(results, indent=2))


main()
