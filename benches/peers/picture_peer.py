"""The comparison picture with pandas, numpy and matplotlib: two logs in, a PNG of 1600 x 1200 out.

usage: picture_peer.py [A B PNG]      without arguments every line of standard input names them

Shows what Pacenote's picture shows: delta with its area, speed, pedals, steering and gear over the same metres, corner
bands with numbers, the track colored by who is faster, what every corner costs.
"""

import sys

import matplotlib

matplotlib.use("Agg")
import matplotlib.pyplot as plt
import numpy as np
import pandas as pd
from matplotlib.collections import LineCollection

A, B = "#ff9a1f", "#45c4f5"
CHANNELS = ["time", "speed", "throttle", "brake", "gear", "steering", "g_lat", "pos_x", "pos_y"]


def read(path):
    """The complete lap of a log, from its line on."""
    frame = pd.read_csv(path)
    lap = frame[frame["lap"] == frame["lap"].mode()[0]].copy()
    lap["time"] -= lap["time"].iloc[0]
    lap["distance"] -= lap["distance"].iloc[0]
    return lap


def compared(a, b):
    """Both laps every metre, the delta, and corners where the lateral acceleration stays high."""
    metres = np.arange(0, min(a["distance"].iloc[-1], b["distance"].iloc[-1]), 1.0)
    laps = [
        {name: np.interp(metres, lap["distance"].to_numpy(), lap[name].to_numpy()) for name in CHANNELS}
        for lap in (a, b)
    ]
    delta = laps[0]["time"] - laps[1]["time"]
    smooth = np.convolve(np.abs(laps[1]["g_lat"]), np.ones(25) / 25, "same")
    edges = np.flatnonzero(np.diff(np.r_[0, (smooth > 0.5).astype(int), 0]))
    corners = [(begin, end - 1) for begin, end in zip(edges[::2], edges[1::2]) if end - begin > 20]
    return metres, laps, delta, corners


def drawn(metres, laps, delta, corners):
    plt.style.use("dark_background")
    figure = plt.figure(figsize=(16, 12), dpi=100)
    grid = figure.add_gridspec(
        5, 2, width_ratios=[2.2, 1], height_ratios=[2.6, 2.1, 1.75, 1.2, 1.05], hspace=0.3, wspace=0.08,
        left=0.06, right=0.98, top=0.87, bottom=0.06,
    )
    panels, first = [], None
    for row, title in enumerate(["DELTA s", "SPEED km/h", "PEDALS %", "STEERING °", "GEAR"]):
        panel = figure.add_subplot(grid[row, 0], sharex=first)
        first = first or panel
        panel.set_title(title, loc="left", fontsize=13)
        panel.grid(alpha=0.2)
        panel.tick_params(labelbottom=row == 4)
        for begin, end in corners:
            panel.axvspan(metres[begin], metres[end], color="white", alpha=0.05, lw=0)
        panels.append(panel)
    panels[0].fill_between(metres, 0, delta, color=B, alpha=0.3, lw=0)
    panels[0].plot(metres, delta, color="white", lw=2)
    for number, (begin, end) in enumerate(corners, 1):
        panels[0].text(metres[(begin + end) // 2], panels[0].get_ylim()[1], f"T{number}", ha="center", va="bottom")
    for lap, color, style in ((laps[1], B, "--"), (laps[0], A, "-")):
        panels[1].plot(metres, lap["speed"], color=color, ls=style, lw=1.5)
        panels[2].plot(metres, lap["throttle"], color=color, ls=style, lw=1.5)
        panels[2].plot(metres, -lap["brake"], color=color, ls=style, lw=1.5)
        panels[3].plot(metres, lap["steering"], color=color, ls=style, lw=1.5)
        panels[4].plot(metres, lap["gear"], color=color, ls=style, lw=1.5, drawstyle="steps-post")
    first.set_xlim(0, metres[-1])

    track = figure.add_subplot(grid[0:3, 1])
    points = np.column_stack([laps[1]["pos_x"], laps[1]["pos_y"]])[::3]
    lines = LineCollection(np.stack([points[:-1], points[1:]], 1), cmap="coolwarm", lw=6)
    lines.set_array(np.gradient(delta)[::3][:-1])
    track.add_collection(lines)
    track.autoscale()
    track.set_aspect("equal")
    track.axis("off")
    for number, (begin, end) in enumerate(corners, 1):
        middle = (begin + end) // 2
        track.annotate(str(number), (laps[1]["pos_x"][middle], laps[1]["pos_y"][middle]))

    losses = [delta[end] - delta[begin] for begin, end in corners]
    bars = figure.add_subplot(grid[3:5, 1])
    bars.barh(range(len(losses)), losses, color=[B if loss > 0 else A for loss in losses])
    bars.set_yticks(range(len(losses)), [f"T{number}  {loss:+.3f}" for number, loss in enumerate(losses, 1)])
    bars.invert_yaxis()
    figure.suptitle("Harrow Glen", x=0.06, y=0.97, ha="left", fontsize=26)
    figure.text(0.98, 0.94, f"{delta[-1]:+.3f} s", ha="right", fontsize=30)
    for top, (lap, color, name) in zip((0.925, 0.9), ((laps[0], A, "mine"), (laps[1], B, "friend"))):
        figure.text(0.06, top, f"{name}  {lap['time'][-1]:.3f}", color=color, fontsize=16)
    return figure


def job(a, b, png):
    figure = drawn(*compared(read(a), read(b)))
    figure.savefig(png, dpi=100)
    plt.close(figure)


if len(sys.argv) == 4:
    job(*sys.argv[1:])
else:
    for line in sys.stdin:
        job(*line.split())
        print("done", flush=True)
