/// The small dictionary of location words: abbreviations, kinds of streets, rooms and what they are a part of.
///
/// General American usage; no institution's own words.
enum LocationVocabulary {
    /// Every other way to write a word, and the form that stands for all of them.
    static let forms: [String: String] = {
        let same: [(String, String)] = [
            ("st", "street str strt"), ("ave", "avenue av aven"), ("rd", "road"), ("dr", "drive drv"),
            ("ln", "lane"), ("blvd", "boulevard boul"), ("ct", "court crt"), ("pl", "place plc"),
            ("ter", "terrace terr"), ("hwy", "highway"), ("pkwy", "parkway pky"), ("cir", "circle circ"),
            ("sq", "square"), ("aly", "alley"), ("trl", "trail"), ("expy", "expressway"), ("rte", "route rt"),
            ("byp", "bypass bypas"), ("n", "north"), ("s", "south"), ("e", "east"), ("w", "west"),
            ("ne", "northeast"), ("nw", "northwest"), ("se", "southeast"), ("sw", "southwest"),
            ("building", "bldg bld bldng blg"), ("center", "ctr cntr centre cent cen"),
            ("hall", "hl"), ("library", "lib libr"), ("quad", "quadrangle qd"),
            ("apartment", "apartments apt apts"), ("room", "rm rms rooms"), ("suite", "ste"),
            ("floor", "flr fl flrs"), ("residence", "res resid residences"), ("dormitory", "dorm dorms"),
            ("block", "blk blks blck"), ("parking", "pkg prkg"), ("garage", "gar grge"),
            ("university", "univ"), ("college", "coll"), ("department", "dept"), ("hospital", "hosp"),
            ("laboratory", "lab labs laboratories"), ("gymnasium", "gym"), ("stadium", "stad"),
            ("memorial", "meml"), ("science", "sci sciences"), ("engineering", "engr eng"),
            ("education", "educ"), ("administration", "admin"), ("station", "sta stn"),
            ("mount", "mt"), ("fort", "ft"), ("fraternity", "frat"), ("sorority", "soro"),
            ("1st", "first"), ("2nd", "second"), ("3rd", "third"), ("4th", "fourth"), ("5th", "fifth"),
            ("6th", "sixth"), ("7th", "seventh"), ("8th", "eighth"), ("9th", "ninth"), ("10th", "tenth"),
            ("11th", "eleventh"), ("12th", "twelfth"), ("/", "and at"), ("near", "nr"),
        ]
        var forms: [String: String] = [:]
        for (form, others) in same {
            for other in others.split(separator: " ") { forms[String(other)] = form }
        }
        return forms
    }()

    /// Words that do not tell one place from another.
    static let little: Set<String> = ["/", "#", "-", "of", "the", "in", "on", "a", "an", "by", "to"]

    static let near: Set<String> = [
        "near", "behind", "outside", "adjacent", "across", "beside", "opposite", "around", "next", "rear",
        "front",
        "area", "vicinity", "between",
    ]

    /// At the end of a wording: the spot is before the building.
    static let outside: Set<String> = ["exterior", "outside", "outdoors"]

    static let streetTypes: Set<String> = [
        "st", "ave", "rd", "dr", "ln", "blvd", "ct", "pl", "ter", "hwy", "pkwy", "cir", "sq", "aly", "trl",
        "expy", "rte", "byp", "way", "walk", "row", "loop", "path", "mall", "bridge", "crossing",
    ]

    static let directions: Set<String> = ["n", "s", "e", "w", "ne", "nw", "se", "sw"]

    /// Stands before the number of a room.
    static let beforeRoom: Set<String> = [
        "#", "room", "apartment", "suite", "unit", "bed", "bedroom", "floor", "office", "level",
    ]

    /// Parts of a building that need no number: the place is the building, this is the spot in it.
    static let parts: Set<String> = [
        "lobby", "lounge", "basement", "hallway", "corridor", "stairwell", "stairway", "elevator", "restroom",
        "bathroom", "kitchen", "laundry", "mailroom", "foyer", "attic", "vestibule", "cafeteria", "entrance",
    ]
    static let pairs: Set<String> = [
        "common area", "common room", "mail room", "laundry room", "locker room", "dining room", "study room",
        "dining hall", "front desk", "main lobby", "main office", "study lounge", "loading dock",
    ]

    /// Beside a building, not in it: a place of its own more often than not.
    static let outdoors: Set<String> = [
        "lot", "garage", "parking", "field", "gate", "rack", "bridge", "courtyard", "patio", "plaza",
        "sidewalk",
        "driveway", "steps", "lawn", "grounds",
    ]

    /// Wordings that state a Clery geography and no place.
    static let geography: Set<String> = Set(
        [
            "on campus", "on campus residential facility", "on campus in any student residential facility",
            "on campus student housing", "on campus student housing facility", "on campus property",
            "on campus building or property", "residential facility", "student housing", "public property",
            "noncampus", "non campus", "noncampus property", "non campus property",
            "noncampus building or property", "non campus building or property", "off campus",
            "non reportable location", "not reportable", "clery geography", "not clery geography",
            "non clery geography", "on campus clery geography", "public property clery geography",
        ].map { LocationWords.key($0.split(separator: " ").map(String.init)) })
}
