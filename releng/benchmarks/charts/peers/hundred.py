# SPDX-License-Identifier: EPL-2.0
# Draws a bar chart as SVG of each CSV file of a folder with matplotlib: hundred.py FOLDER OUT
import csv
import os
import sys

import matplotlib

matplotlib.use("svg")
matplotlib.rcParams.update({"svg.fonttype": "none", "svg.hashsalt": "same", "font.size": 7})
import matplotlib.pyplot as plt

folder, out = sys.argv[1:3]
os.makedirs(out, exist_ok=True)
for name in sorted(os.listdir(folder)):
    with open(os.path.join(folder, name), encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    names = [row["name"] for row in rows][::-1]
    values = [int(row["value"]) for row in rows][::-1]
    figure, axes = plt.subplots(figsize=(85 / 25.4, 85 / 25.4))
    bars = axes.barh(names, values, color="#12355b")
    axes.bar_label(bars, padding=2)
    axes.set_xlim(0, 100)
    axes.grid(axis="x", color="#d9d9d9")
    axes.set_axisbelow(True)
    figure.text(0.02, 0.0, "Lecture : des valeurs. Source : hasard.", fontsize=6)
    figure.tight_layout()
    figure.savefig(os.path.join(out, name.replace(".csv", ".svg")), metadata={"Date": None})
    plt.close(figure)
