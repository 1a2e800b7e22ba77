"""Small words in which the demo's incidents are written: acts, actions and the places of Hartwell College."""

MAIN, HARBOR = "Main campus", "Harbor campus"

# name, campus, Clery geography (None: nobody has stated it yet), student housing
PLACES = [
    ("Whitman Hall", MAIN, "on_campus", True),
    ("Ashby Hall", MAIN, "on_campus", True),
    ("Fenwick Hall", MAIN, "on_campus", True),
    ("Thornton Hall", MAIN, "on_campus", True),
    ("Orchard House", MAIN, "on_campus", True),
    ("Larch Court apartments", MAIN, "on_campus", True),
    ("Alder Apartments", MAIN, "on_campus", True),
    ("Old Main", MAIN, "on_campus", False),
    ("Merrill Library", MAIN, "on_campus", False),
    ("Library, south rack", MAIN, "on_campus", False),
    ("Science Center", MAIN, "on_campus", False),
    ("Engineering Hall", MAIN, "on_campus", False),
    ("Performing Arts Center", MAIN, "on_campus", False),
    ("Student Union", MAIN, "on_campus", False),
    ("Dining Commons", MAIN, "on_campus", False),
    ("College Bookstore", MAIN, "on_campus", False),
    ("Health Center", MAIN, "on_campus", False),
    ("Field House", MAIN, "on_campus", False),
    ("Hartwell Stadium", MAIN, "on_campus", False),
    ("Athletic fields", MAIN, "on_campus", False),
    ("Chapel", MAIN, "on_campus", False),
    ("North Quad", MAIN, "on_campus", False),
    ("Grounds shop", MAIN, "on_campus", False),
    ("Elm Street garage", MAIN, "on_campus", False),
    ("Lot A", MAIN, "on_campus", False),
    ("Lot C", MAIN, "on_campus", False),
    ("Lot F", MAIN, "on_campus", False),
    ("Elm Street", MAIN, "public_property", False),
    ("College Street, sidewalk", MAIN, "public_property", False),
    ("Founders Park", MAIN, "public_property", False),
    ("Kappa Theta Rho house", MAIN, "noncampus", False),
    ("Lisbon program, residence", MAIN, "noncampus", False),
    ("Lisbon program, classrooms", MAIN, "noncampus", False),
    ("Foundry dance studio", MAIN, "noncampus", False),
    ("Birch Street apartments", MAIN, "noncampus", False),
    ("Rowing boathouse", MAIN, "noncampus", False),
    ("Third Avenue, beyond campus", MAIN, "none", False),
    ("Private house, Maple Avenue", MAIN, "none", False),
    ("City bus terminal", MAIN, "none", False),
    ("Riverside shops", MAIN, "none", False),
    ("Carriage House", MAIN, "on_campus", None),
    ("Granary lofts", MAIN, None, None),
    ("Mill Street annex", MAIN, None, None),
    ("Marine Science Laboratory", HARBOR, "on_campus", False),
    ("Harbor dock", HARBOR, "on_campus", False),
    ("Tidewater House", HARBOR, "on_campus", True),
    ("Harbor parking lot", HARBOR, "on_campus", False),
    ("Wharf Street", HARBOR, "public_property", False),
    ("Ferry landing", HARBOR, None, None),
]
# What somebody has stated of the places: the law gives each its category. Places that are not named here nobody knows.
OURS = {"owner": "institution", "controlled_by_institution": "in_fact", "within_campus": "yes",
        "reasonably_contiguous": "yes", "educational_use": "yes", "frequently_used_by_students": "yes"}
AWAY = {"reasonably_contiguous": "no", "educational_use": "yes", "frequently_used_by_students": "yes",
        "organized_program_of_study": "no", "student_housing": "no", "organization_recognized": "na"}
PRIVATE = {"owner": "private", "controlled_by_institution": "none", "educational_use": "no", "student_housing": "no",
           "frequently_used_by_students": "no", "reasonably_contiguous": "no", "organization_recognized": "no"}
BESIDE = {"within_campus": "no", "reference": "campus", "adjacency": "immediately_adjacent", "barrier": "no"}
LET = {**OURS, "controlled_by_institution": "let_to_another", "educational_use": "no",
       "supports_institutional_purposes": "yes", "student_housing": "no"}


def ours(kind, names, number, housing="no"):
    return {name: {"kind": kind, "number": f"{number + 4 * i:04d}", "facts": {**OURS, "student_housing": housing}}
            for i, name in enumerate(names)}


USES = {
    **ours("building", ["Whitman Hall", "Ashby Hall", "Fenwick Hall", "Thornton Hall", "Orchard House",
                        "Larch Court apartments", "Alder Apartments"], 201, "yes"),
    **ours("building", ["Old Main", "Merrill Library", "Science Center", "Engineering Hall", "Performing Arts Center",
                        "Student Union", "Dining Commons", "Health Center", "Field House", "Chapel", "Grounds shop",
                        "Elm Street garage"], 101),
    **ours("outdoor", ["Library, south rack", "Hartwell Stadium", "Athletic fields", "North Quad", "Lot A", "Lot C",
                       "Lot F"], 301),
    **ours("building", ["Marine Science Laboratory"], 501),
    **ours("outdoor", ["Harbor dock", "Harbor parking lot"], 511),
    **ours("building", ["Tidewater House"], 521, "yes"),
    "College Bookstore": {"kind": "building", "number": "0151", "facts": LET},
    "Elm Street": {"kind": "street", "facts": {**BESIDE, "public_kind": "street"}},
    "Wharf Street": {"kind": "street", "facts": {**BESIDE, "public_kind": "street", "reference": "separate_campus"}},
    "College Street, sidewalk": {"kind": "street", "facts": {**BESIDE, "public_kind": "far_sidewalk",
                                                             "adjacency": "across_public_street"}},
    "Founders Park": {"kind": "street", "facts": {**BESIDE, "public_kind": "park"}},
    "Kappa Theta Rho house": {"kind": "away", "address": "61 Linden Avenue", "organization": "Kappa Theta Rho",
                              "recognized": "2009-09-01",
                              "facts": {**PRIVATE, "owner": "student_organization", "organization_control": "yes"}},
    "Lisbon program, residence": {"kind": "away", "address": "Rua das Flores 18, Lisbon",
                                  "agreement": {"party": "Residência do Carmo, through the program's contractor",
                                                "from": "2019-01-07", "spaces": "Third and fourth floor"},
                                  "facts": {**AWAY, "owner": "private", "student_housing": "yes"}},
    "Lisbon program, classrooms": {"kind": "away", "address": "Rua do Carmo 4, Lisbon",
                                   "agreement": {"party": "Escola do Carmo", "from": "2019-01-07",
                                                 "spaces": "Rooms 11 to 14"},
                                   "facts": {**AWAY, "owner": "private"}},
    "Foundry dance studio": {"kind": "away", "address": "5 Foundry Lane",
                             "agreement": {"party": "Foundry Arts Trust", "from": "2020-08-15", "spaces": "Studio B"},
                             "facts": {**AWAY, "owner": "private"}},
    "Birch Street apartments": {"kind": "away", "address": "210 Birch Street", "number": "0601",
                                "facts": {**AWAY, "owner": "institution_foundation", "student_housing": "yes",
                                          "controlled_by_institution": "in_fact", "distance_miles": "2.1"}},
    "Rowing boathouse": {"kind": "away", "number": "0602", "facts": {**AWAY, "owner": "institution",
                         "controlled_by_institution": "in_fact", "distance_miles": "1.4"}},
    "Third Avenue, beyond campus": {"kind": "street", "facts": {**BESIDE, "public_kind": "street",
                                                                "adjacency": "not_adjacent"}},
    "City bus terminal": {"kind": "street", "facts": {**BESIDE, "public_kind": "transit_station",
                                                      "adjacency": "across_public_street"}},
    "Private house, Maple Avenue": {"kind": "away", "facts": PRIVATE},
    "Riverside shops": {"kind": "away", "facts": PRIVATE,
                        "reviewed": "Privately owned; the college has no agreement there and leases nothing."},
    # On campus, and nobody has said whether students live there.
    "Carriage House": {"kind": "building", "number": "0231", "facts": OURS},
    # The college's own, seven tenths of a mile away: whether it is contiguous, nobody has decided.
    "Mill Street annex": {"kind": "building", "number": "0603", "address": "77 Mill Street",
                          "facts": {"owner": "institution", "controlled_by_institution": "in_fact",
                                    "within_campus": "no", "educational_use": "yes", "student_housing": "no",
                                    "frequently_used_by_students": "yes", "distance_miles": "0.7"}},
}
# What was so before a day: the facts that were otherwise.
USES["Orchard House"]["since"] = "2019-08-15"
USES["Orchard House"]["before"] = {"student_housing": "no"}
USES["Orchard House"]["address"] = "3 Orchard Lane"
USES["Merrill Library"]["names"] = ["The Merrill", "Main library"]
USES["Student Union"]["names"] = ["The Union"]
USES["Whitman Hall"]["names"] = ["Whitman"]

# Meters east and north of the flagpole on North Quad, and how many dwellings a place has; for the log's map and words.
POINTS = {
    "Whitman Hall": (-190, 150, 118), "Ashby Hall": (-250, 60, 96), "Fenwick Hall": (-150, 235, 74),
    "Thornton Hall": (-265, 190, 131), "Orchard House": (-330, 285, 6), "Larch Court apartments": (245, 300, 48),
    "Alder Apartments": (340, 220, 36), "Old Main": (20, 60, 0), "Merrill Library": (85, -20, 0),
    "Library, south rack": (92, -55, 0), "Science Center": (170, 95, 0), "Engineering Hall": (235, 20, 0),
    "Performing Arts Center": (-60, -150, 0), "Student Union": (-75, 35, 0), "Dining Commons": (-130, 95, 0),
    "College Bookstore": (-20, -75, 0), "Health Center": (120, 180, 0), "Field House": (60, 365, 0),
    "Hartwell Stadium": (-60, 440, 0), "Athletic fields": (150, 460, 0), "Chapel": (-5, 130, 0),
    "North Quad": (0, 0, 0), "Grounds shop": (370, 395, 0), "Elm Street garage": (-235, -145, 0),
    "Lot A": (290, -95, 0), "Lot C": (325, 90, 0), "Lot F": (-360, 130, 0), "Elm Street": (-290, -215, 0),
    "College Street, sidewalk": (40, -205, 0), "Founders Park": (215, -235, 0), "Kappa Theta Rho house": (-455, -60, 9),
    "Foundry dance studio": (480, -180, 0), "Birch Street apartments": (520, 40, 24), "Rowing boathouse": (610, 330, 0),
    "Marine Science Laboratory": (1180, -420, 0), "Harbor dock": (1265, -465, 0), "Tidewater House": (1105, -360, 40),
    "Harbor parking lot": (1130, -455, 0), "Wharf Street": (1045, -430, 0),
}
# What is told in place of so few dwellings.
WIDER = {"Orchard House": "Houses of the main campus"}


def about(name):
    """What the office says of a place for the log."""
    if name not in POINTS:
        return {}
    east, north, dwellings = POINTS[name]
    # Millionths of a degree; the flagpole stands at 42.1203 N, 71.9042 W.
    point = [42_120_300 + round(north * 9.0), -71_904_200 + round(east * 12.1)]
    return {"point": point, "dwellings": dwellings, **({"wider": WIDER[name]} if name in WIDER else {})}


PLACE = {name: (campus, geography, housing) for name, campus, geography, housing in PLACES}

HALLS = ["Whitman Hall", "Ashby Hall", "Fenwick Hall", "Thornton Hall", "Orchard House"]
APARTMENTS = ["Larch Court apartments", "Alder Apartments"]
BUILDINGS = ["Merrill Library", "Science Center", "Engineering Hall", "Student Union", "Dining Commons",
             "Field House", "Performing Arts Center", "Old Main", "Marine Science Laboratory"]
LOTS = ["Lot A", "Lot C", "Lot F", "Elm Street garage", "Harbor parking lot"]


def at(name):
    """A place as facts within facts: its geography and housing, nothing when nobody has stated them."""
    campus, geography, housing = PLACE[name]
    facts = {}
    if geography is not None:
        facts["geography"] = geography
    if housing is not None:
        facts["student_housing"] = housing
    return facts


def offense(kind, **facts):
    return {"type": kind, **facts}


def arrested(violation, action="arrest", persons=1, **facts):
    return action_of(violation, action, persons, {"law_violation": True, **facts})


def referred(violation, persons=1, **facts):
    return action_of(
        violation, "referred", persons, {"law_violation": True, "record": True, "sanction_possible": True, **facts})


def action_of(violation, action, persons, facts):
    said = {"violation": violation, "action": action}
    if persons != 1:
        said["persons"] = persons
    said.update({key: value for key, value in facts.items() if value is not None})
    return said


def told(day, to="campus_police", **manner):
    return {"date": day, "to": to, **manner}


def bias(category, evidence="sufficient"):
    return {"category": category, "evidence": evidence}


def found(by, finding, day, full=True, formal=True):
    said = {"by": by, "full_investigation": full, "formal": formal, "finding": finding, "date": day}
    return {key: value for key, value in said.items() if value is not None}


def course(victims, reported, places=(), fear=True, interventions=(), after=None):
    said = {"victims": list(victims), "places": [at(p) for p in places], "reported": list(reported)}
    if interventions:
        said["interventions"] = list(interventions)
    if after is not None:
        said["acts_after_intervention"] = after
    if fear is not None:
        said["fear"] = fear
    return said


def hazing(members=20, membership=True, risk=True):
    said = {"student_members": members, "connected_to_membership": membership, "risk_above_reasonable": risk}
    return {key: value for key, value in said.items() if value is not None}


def entry(reported, occurred, nature, place, facts=None, disposition="open", words=None, **more):
    """One incident of a year. `occurred` is None (unknown), one time or (from, to)."""
    assert place in PLACE, place
    said = {"reported": reported}
    if occurred is not None:
        said["occurred"] = [occurred] if isinstance(occurred, str) else list(occurred)
    said.update({"nature": nature, "place": place, "disposition": disposition})
    said["disposition_words"] = words or WORDS[disposition]
    said["facts"] = facts or {}
    said.update(more)
    return said


def later(when, sentence, **changes):
    """What the office learned afterwards; only what is named changes."""
    if "disposition" in changes:
        changes.setdefault("disposition_words", WORDS[changes["disposition"]])
    return {"at": when, "sentence": sentence, **changes}


WORDS = {
    "open": "Open", "closed": "Closed", "cleared_by_arrest": "Cleared by arrest",
    "exceptionally_cleared": "Exceptionally cleared", "referred_to_conduct": "Referred to Student Conduct",
    "referred_to_title_ix": "Referred to the Title IX office", "referred_to_other_agency": "Referred to city police",
    "unfounded": "Unfounded", "csa_report_only": "Reported by a campus security authority",
}
