"""Reads logs on request with another library, answering as examples/parse_worker.rs does.

usage: reader.py pandas|pandas-used|polars|polars-used [FILE]
Without FILE every line of standard input names a file to read. `used` reads only the columns that Pacenote keeps.
"""

import os
import sys

UNKNOWN = ("chan_", "fuel", "tyre_")


def used(path):
    with open(path, encoding="utf-8") as file:
        names = file.readline().strip().split(",")
    return [name for name in names if not name.startswith(UNKNOWN)]


def reader(name):
    if name.startswith("pandas"):
        import pandas

        if name.endswith("used"):
            return lambda path: pandas.read_csv(path, engine="c", usecols=used(path))
        return lambda path: pandas.read_csv(path, engine="c")
    os.environ["POLARS_MAX_THREADS"] = "1"
    import polars

    assert polars.thread_pool_size() == 1
    if name.endswith("used"):
        return lambda path: polars.read_csv(path, columns=used(path))
    return lambda path: polars.read_csv(path)


def main():
    read = reader(sys.argv[1])
    paths = sys.argv[2:] or (line.strip() for line in sys.stdin)
    for path in paths:
        rows, columns = read(path).shape
        print(rows, columns, rows * columns, flush=True)


main()
