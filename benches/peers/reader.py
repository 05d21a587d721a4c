"""Reads logs on request with another library, answering as examples/parse_worker.rs does.

usage: reader.py pandas|pandas-used|polars|polars-used|pyirsdk|pyirsdk-used|libxrk|struct|struct-used [FILE]
Without FILE every line of standard input names a file to read. `used` reads only the columns that Pacenote keeps. struct
unpacks the channels of a MoTeC .ld sample by sample, as a reader in pure Python has to; libxrk reads all of an .xrk, as it
always does.
"""

import os
import struct
import sys

UNKNOWN = ("chan_", "fuel", "tyre_")


def used(path):
    with open(path, encoding="utf-8") as file:
        names = file.readline().strip().split(",")
    return [name for name in names if not name.startswith(UNKNOWN)]


IBT_NAMES = (
    "SessionTime Lap LapDist LapDistPct LapCurrentLapTime LapLastLapTime Speed Throttle Brake Clutch Gear RPM "
    "SteeringWheelAngle LatAccel LongAccel YawRate Lat Lon OnPitRoad PlayerCarMyIncidentCount"
).split()


def with_pyirsdk(path, names=None):
    import irsdk

    log = irsdk.IBT()
    log.open(path)
    columns = [log.get_all(name) for name in names or log.var_headers_names]
    log.close()
    return Table(columns)


def with_libxrk(path):
    import libxrk

    log = libxrk.aim_xrk(path)
    return Table([channel for channel in log.channels.values()])


def with_struct(path, unknown=None):
    with open(path, "rb") as file:
        log = file.read()
    columns, at = [], struct.unpack_from("<I", log, 8)[0]
    while at:
        _, after, data_at, count = struct.unpack_from("<IIII", log, at)
        _, kind, width, _, shift, multiplier, scale, decimals = struct.unpack_from("<HHHHhhhh", log, at + 16)
        name = log[at + 32 : at + 64].split(b"\0")[0].decode("latin-1")
        if unknown and name.startswith(unknown):
            at = after
            continue
        code = "d" if kind == 8 else "f" if kind == 7 else {1: "b", 2: "h", 4: "i"}[width]
        ten = 10.0**-decimals
        columns.append(
            [
                (raw / (scale or 1) * ten + shift) * (multiplier or 1)
                for raw in struct.unpack_from(f"<{count}{code}", log, data_at)
            ]
        )
        at = after
    return Table(columns)


class Table:
    def __init__(self, columns):
        self.shape = (max(len(column) for column in columns), len(columns))


def reader(name):
    if name == "pyirsdk-used":
        return lambda path: with_pyirsdk(path, IBT_NAMES)
    if name == "struct-used":
        return lambda path: with_struct(path, "Sensor ")
    if name in ("pyirsdk", "libxrk", "struct"):
        return {"pyirsdk": with_pyirsdk, "libxrk": with_libxrk, "struct": with_struct}[name]
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
