#!/usr/bin/env python3
"""Draws the outlines of Hartwell College's places and writes them to shapes.geojson.

Everything is in meters east and north of the flagpole on North Quad, as in words.py. Run it after a change, then
`make embed`.
"""

import json
import math
from pathlib import Path

EAST, NORTH = 12.1e-6, 9.0e-6  # degrees of a meter at the flagpole
POLE = (-71.9042, 42.1203)


def turned(points, angle, cx, cy):
    c, s = math.cos(math.radians(angle)), math.sin(math.radians(angle))
    return [(cx + x * c - y * s, cy + x * s + y * c) for x, y in points]


def rect(cx, cy, w, h, angle=0):
    return turned([(-w / 2, -h / 2), (w / 2, -h / 2), (w / 2, h / 2), (-w / 2, h / 2)], angle, cx, cy)


def ell(cx, cy, w, h, d, angle=0):
    """An L of the depth d."""
    a, b = w / 2, h / 2
    return turned([(-a, -b), (a, -b), (a, -b + d), (-a + d, -b + d), (-a + d, b), (-a, b)], angle, cx, cy)


def you(cx, cy, w, h, d, angle=0):
    """A U that opens to the north."""
    a, b = w / 2, h / 2
    return turned([(-a, -b), (a, -b), (a, b), (a - d, b), (a - d, -b + d), (-a + d, -b + d), (-a + d, b), (-a, b)],
                  angle, cx, cy)


def aitch(cx, cy, w, h, d, angle=0):
    a, b, e = w / 2, h / 2, d / 2
    return turned([(-a, -b), (-a + d, -b), (-a + d, -e), (a - d, -e), (a - d, -b), (a, -b), (a, b), (a - d, b),
                   (a - d, e), (-a + d, e), (-a + d, b), (-a, b)], angle, cx, cy)


def cross(cx, cy, w, h, d, up=0, angle=0):
    a, b, e = w / 2, h / 2, d / 2
    return turned([(-e, -b), (e, -b), (e, up - e), (a, up - e), (a, up + e), (e, up + e), (e, b), (-e, b),
                   (-e, up + e), (-a, up + e), (-a, up - e), (-e, up - e)], angle, cx, cy)


def oval(cx, cy, w, h, n=36, angle=0):
    return turned([(w / 2 * math.cos(2 * math.pi * i / n), h / 2 * math.sin(2 * math.pi * i / n)) for i in range(n)],
                  angle, cx, cy)


def track(cx, cy, w, h, angle=0, n=9):
    """A rectangle with half circles at both ends."""
    r, a = h / 2, (w - h) / 2
    right = [(a + r * math.cos(t), r * math.sin(t)) for t in (math.pi * (i / n - 0.5) for i in range(n + 1))]
    left = [(-x, -y) for x, y in right]
    return turned(right + left, angle, cx, cy)


def strip(points, width):
    """A band along a line, square at its ends."""
    left, right = [], []
    for i, (x, y) in enumerate(points):
        x0, y0 = points[max(i - 1, 0)]
        x1, y1 = points[min(i + 1, len(points) - 1)]
        far = math.hypot(x1 - x0, y1 - y0)
        nx, ny = -(y1 - y0) / far * width / 2, (x1 - x0) / far * width / 2
        left.append((x + nx, y + ny))
        right.append((x - nx, y - ny))
    return left + right[::-1]


def smooth(points, rounds=2):
    """Cuts the corners of a line (Chaikin)."""
    for _ in range(rounds):
        cut = [points[0]]
        for (x0, y0), (x1, y1) in zip(points, points[1:]):
            cut += [(x0 * 0.75 + x1 * 0.25, y0 * 0.75 + y1 * 0.25), (x0 * 0.25 + x1 * 0.75, y0 * 0.25 + y1 * 0.75)]
        points = cut + [points[-1]]
    return points


RIVER = smooth([(330, 620), (420, 560), (500, 480), (520, 400), (575, 330), (600, 240), (585, 140), (620, 40),
                (690, -60), (720, -190)], 3)

# Name: (kind of a place that is only drawn, or None; the rings of each part)
SHAPES = {
    "Main campus": ("campus", [[(-428, -106), (-286, -195), (412, -195), (420, 110), (434, 330), (462, 478),
                               (400, 532), (150, 556), (-140, 548), (-158, 345), (-388, 350), (-414, 120)]]),
    "Harbor campus": ("campus", [[(1058, -500), (1062, -330), (1200, -322), (1236, -372), (1240, -505)]]),
    "Mill River": ("water", [strip(RIVER, 46)]),
    "Whitman Hall": (None, [ell(-190, 150, 54, 40, 14, 4)]),
    "Ashby Hall": (None, [you(-250, 60, 56, 42, 13, -4)]),
    "Fenwick Hall": (None, [ell(-150, 235, 50, 30, 13, 190)]),
    "Orchard House": (None, [cross(-330, 285, 18, 16, 10)]),
    "Larch Court apartments": (None, [rect(222, 318, 40, 12, 8), rect(262, 324, 12, 40, 8), rect(226, 284, 42, 12, 8)]),
    "Alder Apartments": (None, [rect(340, 238, 54, 13, -6), rect(336, 204, 54, 13, -6)]),
    "Old Main": (None, [cross(20, 62, 84, 30, 18, 3)]),
    "Merrill Library": (None, [[(58, -44), (112, -44), (112, -8), (104, -8), (104, 4), (66, 4), (66, -8), (58, -8)]]),
    "Science Center": (None, [aitch(170, 97, 62, 56, 17, 2)]),
    "Engineering Hall": (None, [ell(235, 20, 60, 48, 17, 90)]),
    "Performing Arts Center": (None, [oval(-60, -140, 50, 50, 8, 22.5), rect(-60, -174, 44, 16)]),
    "Student Union": (None, [[(-104, 18), (-50, 18), (-50, 40), (-62, 52), (-104, 52)]]),
    "Dining Commons": (None, [oval(-130, 97, 40, 40, 6)]),
    "College Bookstore": (None, [rect(-20, -76, 34, 18)]),
    "Health Center": (None, [ell(120, 180, 40, 32, 15, 180)]),
    "Field House": (None, [[(22, 336), (98, 336), (98, 390), (84, 398), (36, 398), (22, 390)]]),
    "Athletic fields": (None, [rect(180, 470, 190, 96, 2)]),
    "Chapel": (None, [cross(-5, 132, 24, 42, 11, 5)]),
    "North Quad": (None, [[(-40, -50), (46, -50), (46, 32), (30, 40), (-26, 40), (-40, 32)]]),
    "Grounds shop": (None, [rect(370, 398, 42, 18, 10), rect(372, 424, 26, 12, 10)]),
    "Elm Street garage": (None, [rect(-232, -142, 66, 42)]),
    "Lot A": (None, [rect(300, -110, 150, 84)]),
    "Lot C": (None, [rect(352, 92, 62, 92)]),
    "Lot F": (None, [rect(-368, 130, 42, 96, -3)]),
    "Elm Street": (None, [strip([(-520, -61), (-440, -113), (-300, -204), (-180, -282)], 17)]),
    "College Street, sidewalk": (None, [strip([(-277, -204), (80, -204), (450, -204)], 17)]),
    "Founders Park": (None, [smooth([(118, -214), (342, -214), (352, -262), (318, -322), (214, -334), (128, -304),
                                     (104, -256), (118, -214)], 2)]),
    "Kappa Theta Rho house": (None, [cross(-462, -52, 26, 22, 13)]),
    "Foundry dance studio": (None, [rect(480, -166, 46, 26)]),
    "Birch Street apartments": (None, [rect(512, 40, 16, 52, 4), rect(538, 42, 16, 52, 4)]),
    "Rowing boathouse": (None, [rect(632, 322, 34, 16, 70)]),
    "Marine Science Laboratory": (None, [ell(1180, -420, 70, 48, 20, 180)]),
    "Tidewater House": (None, [you(1108, -362, 48, 34, 12)]),
    "Harbor parking lot": (None, [rect(1118, -462, 84, 40)]),
    "Harbor dock": (None, [[(1240, -470), (1320, -474), (1320, -500), (1328, -500), (1328, -444), (1320, -444),
                            (1320, -464), (1240, -460)]]),
    "Wharf Street": (None, [strip([(1046, -560), (1050, -430), (1054, -280)], 17)]),
    "Ferry landing": (None, [rect(1290, -548, 60, 26, 6)]),
    "Carriage House": (None, [rect(-318, 232, 20, 14, 12)]),
    "Granary lofts": (None, [rect(470, -64, 44, 20, 3)]),
    "Mill Street annex": (None, [ell(484, 120, 36, 28, 13)]),
    "City bus terminal": (None, [[(-110, -262), (-30, -262), (-30, -246), (-58, -232), (-110, -232)]]),
    "Riverside shops": (None, [rect(668, 130, 20, 110, 8)]),
}
HOLES = {
    "Thornton Hall": (rect(-265, 190, 58, 50, 6), rect(-265, 190, 32, 24, 6)),
    "Hartwell Stadium": (track(-52, 450, 150, 96, 90), track(-52, 450, 104, 60, 90)),
}
POINTS = {"Library, south rack": (92, -56)}


def degrees(point):
    return [round(POLE[0] + point[0] * EAST, 7), round(POLE[1] + point[1] * NORTH, 7)]


def ring(points, clockwise=False):
    twice = sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(points, points[1:] + points[:1]))
    points = points if (twice < 0) == clockwise else points[::-1]
    line = [degrees(point) for point in points]
    return line if line[0] == line[-1] else line + [line[0]]


def feature(name, geometry, kind=None):
    properties = {"name": name} | ({"kind": kind} if kind else {})
    return {"type": "Feature", "geometry": geometry, "properties": properties}


def features():
    for name, (kind, parts) in SHAPES.items():
        if len(parts) == 1:
            yield feature(name, {"type": "Polygon", "coordinates": [ring(parts[0])]}, kind)
        else:
            yield feature(name, {"type": "MultiPolygon", "coordinates": [[ring(part)] for part in parts]}, kind)
    for name, (outer, inner) in HOLES.items():
        yield feature(name, {"type": "Polygon", "coordinates": [ring(outer), ring(inner, clockwise=True)]})
    for name, point in POINTS.items():
        yield feature(name, {"type": "Point", "coordinates": degrees(point)})


if __name__ == "__main__":
    lines = ",\n".join(json.dumps(one, separators=(",", ":")) for one in features())
    text = '{"type":"FeatureCollection","features":[\n' + lines + "\n]}\n"
    Path(__file__).with_name("shapes.geojson").write_text(text)
