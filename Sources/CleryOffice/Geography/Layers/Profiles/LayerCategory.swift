import CleryLaw

/// The Clery categories in the words of layers, as a source states them.
enum LayerCategory {
    private static let words: [(words: [String], place: Place?, housing: Bool?)] = [
        (
            [
                "on campus student housing", "on campus student housing facility", "on campus residential",
                "on campus residential facility", "on campus housing", "oncampus student housing",
                "student housing", "residential", "residential facility", "residence hall",
            ], .onCampus, true
        ),
        (
            [
                "on campus", "oncampus", "on campus property", "on campus building", "on campus other",
                "campus", "campus property",
            ], .onCampus, nil
        ),
        (
            [
                "noncampus", "non campus", "noncampus property", "non campus property",
                "noncampus building or property", "non campus building or property",
                "noncampus buildings or property",
            ], .noncampus, false
        ),
        (
            [
                "on campus not student housing", "on campus non residential", "on campus nonresidential",
                "on campus non housing",
            ], .onCampus, false
        ),
        (["public property", "public", "public prop", "adjacent public property"], .publicProperty, false),
        (
            [
                "none", "not clery", "non clery", "not clery geography", "off campus",
                "outside clery geography",
                "not reportable", "non reportable",
            ], .nowhere, false
        ),
    ]

    private static let facts: [String: PlaceFacts] = {
        var facts: [String: PlaceFacts] = [:]
        for (words, place, housing) in words {
            for word in words {
                facts[word] = PlaceFacts(
                    geography: place.map { .known($0) } ?? .unknown,
                    studentHousing: housing.map { .known($0) } ?? .unknown)
            }
        }
        return facts
    }()

    /// What a cell states; nil where it is no category.
    static func read(_ text: String) -> PlaceFacts? { facts[LayerPlain.words(text).joined(separator: " ")] }

    /// Words that only Clery geography has: a column with them is one of categories.
    static func isPlain(_ text: String) -> Bool {
        let words = LayerPlain.words(text).joined(separator: " ")
        return words.hasPrefix("on campus") || words.hasPrefix("oncampus") || words.hasPrefix("non campus")
            || words.hasPrefix("noncampus") || words.hasPrefix("public property")
    }
}
