"""Writes Tests/GeometryTests/cases.json: random shapes with answers by libraries that are not GEOS.

    pip install -r Tests/geometry/requirements.txt && python3 Tests/geometry/make.py

Areas of union, difference, intersection and offset, and points in polygons: Clipper. Meters and square meters:
GeographicLib. Crossings: this file, in whole numbers. Coordinates are whole numbers of 2**-20 degrees, which
doubles hold exactly, so that a point on a border is on it in every library. The seed is fixed.
"""

import json
import math
import pathlib
import random
from fractions import Fraction

import pyclipper
from geographiclib.geodesic import Geodesic

UNIT = 2**20
FINE = 2**20  # Clipper counts in 2**-40 degrees.
PLACES = [(0.02, 0.01), (-72.2887, 43.7044), (-87.5987, 41.7886), (151.2, -33.9), (24.9, 60.2), (-117.2, 32.9)]
random.seed(1990)


def star(center, meters, corners):
    """A ring that never crosses itself: corners at rising angles around a center, counterclockwise, open."""
    lon, lat = center
    steps = meters / 111_000 * UNIT
    angles = sorted(random.uniform(0, 2 * math.pi) for _ in range(corners))
    ring = []
    for angle in angles:
        far = steps * random.uniform(0.4, 1)
        x = round(lon * UNIT + far * math.cos(angle) / math.cos(math.radians(lat)))
        y = round(lat * UNIT + far * math.sin(angle))
        if (x, y) not in ring:
            ring.append((x, y))
    return ring


def side(a, b, c):
    return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])


def between(a, b, c):
    return side(a, b, c) == 0 and min(a[0], b[0]) <= c[0] <= max(a[0], b[0]) and min(a[1], b[1]) <= c[1] <= max(a[1], b[1])


def edges(ring):
    return list(zip(ring, ring[1:] + ring[:1]))


def crossings(ring):
    """Spots where edges that are no neighbors meet, exactly; and whether neighbors fold back."""
    spots, all_edges = [], edges(ring)
    for i, (a, b) in enumerate(all_edges):
        for j in range(i + 1, len(all_edges)):
            c, d = all_edges[j]
            neighbors = j == i + 1 or (i == 0 and j == len(all_edges) - 1)
            if neighbors:
                far = d if j == i + 1 else c
                near = a if j == i + 1 else b
                if between(a, b, far) or between(c, d, near):
                    spots.append(far)
                continue
            s, t = side(a, b, c), side(a, b, d)
            u, v = side(c, d, a), side(c, d, b)
            if (s > 0) != (t > 0) and s and t and (u > 0) != (v > 0) and u and v:
                part = Fraction(s, s - t)
                spots.append((c[0] + part * (d[0] - c[0]), c[1] + part * (d[1] - c[1])))
            else:
                spots += [p for p, e in ((c, (a, b)), (d, (a, b)), (a, (c, d)), (b, (c, d))) if between(*e, p)]
    return spots


def simple_star(*args):
    while True:
        ring = star(*args)
        if len(ring) >= 3 and not crossings(ring) and pyclipper.Area(ring) > 0:
            return ring


def clip(kind, a, b):
    clipper = pyclipper.Pyclipper()
    clipper.AddPath([(x * FINE, y * FINE) for x, y in a], pyclipper.PT_SUBJECT, True)
    clipper.AddPath([(x * FINE, y * FINE) for x, y in b], pyclipper.PT_CLIP, True)
    out = clipper.Execute(kind, pyclipper.PFT_EVENODD, pyclipper.PFT_EVENODD)
    return sum(pyclipper.Area(path) for path in out) / (FINE * UNIT) ** 2


def overlay(place):
    a = simple_star(place, 150, random.randint(3, 14))
    near = (place[0] + random.uniform(-0.0015, 0.0015), place[1] + random.uniform(-0.0015, 0.0015))
    b = simple_star(near, 150, random.randint(3, 14))
    return {
        "a": a, "b": b,
        "union": clip(pyclipper.CT_UNION, a, b),
        "difference": clip(pyclipper.CT_DIFFERENCE, a, b),
        "intersection": clip(pyclipper.CT_INTERSECTION, a, b),
    }


def points(place):
    ring = simple_star(place, 120, random.randint(3, 20))
    asked = list(ring[:3])
    for a, b in edges(ring):
        asked.append((random.randint(min(a[0], b[0]), max(a[0], b[0])), random.choice([a[1], b[1]])))
        if (a[0] + b[0]) % 2 == 0 and (a[1] + b[1]) % 2 == 0:
            asked.append(((a[0] + b[0]) // 2, (a[1] + b[1]) // 2))  # exactly on the border
    (x0, x1), (y0, y1) = ((min(v), max(v)) for v in zip(*ring))
    asked += [(random.randint(x0 - 50, x1 + 50), random.randint(y0 - 50, y1 + 50)) for _ in range(12)]
    # 1 within, 0 outside, -1 on the border
    return {"a": ring, "points": [[x, y, pyclipper.PointInPolygon((x, y), ring)] for x, y in asked]}


def degrees(p):
    return p[1] / UNIT, p[0] / UNIT


def geodesic(p, q):
    return Geodesic.WGS84.Inverse(*degrees(p), *degrees(q))["s12"]


def measures(place):
    ring = simple_star(place, random.choice([50, 300, 2000]), random.randint(3, 12))
    polygon = Geodesic.WGS84.Polygon()
    # Straight in degrees, as the edges of GeoJSON are: a geodesic between far corners would cut them short.
    for a, b in edges(ring):
        for part in range(20):
            polygon.AddPoint(*degrees([a[i] + (b[i] - a[i]) * part / 20 for i in (0, 1)]))
    _, length, area = polygon.Compute()
    return {"a": ring, "length": round(length, 6), "area": round(abs(area), 4)}


def nearest(p, a, b):
    """Meters from a point to the nearest of an edge: a third of the rest is cut off again and again."""
    low, high = 0.0, 1.0
    at = lambda t: geodesic(p, (a[0] + t * (b[0] - a[0]), a[1] + t * (b[1] - a[1])))
    for _ in range(40):
        one, two = low + (high - low) / 3, high - (high - low) / 3
        low, high = (low, two) if at(one) < at(two) else (one, high)
    return at((low + high) / 2)


def distance(place, meters):
    a = simple_star(place, 100, random.randint(3, 7))
    angle = random.uniform(0, 2 * math.pi)
    far = meters / 111_000
    there = (place[0] + far * math.cos(angle) / math.cos(math.radians(place[1])), place[1] + far * math.sin(angle))
    b = simple_star(there, 100, random.randint(3, 7))
    if clip(pyclipper.CT_INTERSECTION, a, b) > 0:
        return {"a": a, "b": b, "meters": 0}
    ways = [(p, e) for p in a for e in edges(b)] + [(p, e) for p in b for e in edges(a)]
    rough = lambda way: min(geodesic(way[0], way[1][0]), geodesic(way[0], way[1][1]))
    ways = sorted(ways, key=rough)[:16]
    return {"a": a, "b": b, "meters": round(min(nearest(p, *e) for p, e in ways), 6)}


def offset(place, meters):
    """The area in square meters of what lies within so many meters, in a flat plane around the ring's box."""
    ring = simple_star(place, 150, random.randint(3, 10))
    (x0, x1), (y0, y1) = ((min(v), max(v)) for v in zip(*ring))
    lon, lat = (x0 + x1) / 2 / UNIT, (y0 + y1) / 2 / UNIT
    east = Geodesic.WGS84.Inverse(lat, lon - 1e-4, lat, lon + 1e-4)["s12"] / 2e-4
    north = Geodesic.WGS84.Inverse(lat - 1e-4, lon, lat + 1e-4, lon)["s12"] / 2e-4
    micro = 1e6
    flat = [(round((x / UNIT - lon) * east * micro), round((y / UNIT - lat) * north * micro)) for x, y in ring]
    work = pyclipper.PyclipperOffset(2, 1000)
    work.AddPath(flat, pyclipper.JT_ROUND, pyclipper.ET_CLOSEDPOLYGON)
    out = work.Execute(meters * micro)
    return {"a": ring, "meters": meters, "area": round(sum(pyclipper.Area(p) for p in out) / micro**2, 3)}


def crossing(place):
    ring = star(place, 150, random.randint(4, 8))
    if random.random() < 0.7:
        random.shuffle(ring)
    return {"a": ring, "spots": sorted({(float(x), float(y)) for x, y in crossings(ring)})}


def many(count, make, *more):
    return [make(PLACES[n % len(PLACES)], *(m[n % len(m)] for m in more)) for n in range(count)]


cases = {
    "overlays": many(120, overlay),
    "points": many(60, points),
    "measures": many(60, measures),
    "distances": many(42, distance, [150, 400, 2000, 9000, 60]),
    "offsets": many(60, offset, [5, 30, 200, -5, -20]),
    "crossings": many(90, crossing),
}
out = pathlib.Path(__file__).parent.parent / "GeometryTests" / "cases.json"
lines = ",\n".join(
    f'"{name}":[\n' + ",\n".join(json.dumps(case, separators=(",", ":")) for case in some) + "\n]"
    for name, some in cases.items()
)
out.write_text("{\n" + lines + "\n}\n")
print(f"{out}: {out.stat().st_size} bytes, {sum(map(len, cases.values()))} cases")
