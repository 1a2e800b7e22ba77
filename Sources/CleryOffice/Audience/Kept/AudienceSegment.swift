import GRDB

/// The segments of a campus community by which people are chosen: a handful that every college has, and its own.
enum AudienceSegment {
    /// By the word that is kept: how it is shown, and the words of files that mean it.
    private static let usual: [(word: String, title: String, from: Set<String>)] = [
        (
            "students", "Students",
            [
                "student", "students", "undergraduate", "undergraduates", "undergrad", "graduate", "grad",
                "enrolled", "learner",
            ]
        ),
        (
            "employees", "Employees",
            [
                "employee", "employees", "staff", "faculty", "instructor", "professor", "adjunct",
                "administrator", "worker", "student_worker",
            ]
        ),
        (
            "residents", "Residents of student housing",
            ["resident", "residents", "housing", "on_campus_resident", "lives_on_campus"]
        ),
        ("visitors", "Visitors", ["visitor", "visitors", "guest", "guests", "conference_guest"]),
        ("contractors", "Contractors", ["contractor", "contractors", "vendor", "vendors"]),
    ]
    private static let words: [String: String] = usual.reduce(into: [:]) { all, one in
        for word in one.from { all[word] = one.word }
    }
    static let longest = 40

    /// The word that is kept for a word of a file; nil where it says nothing or is too long.
    static func of(_ text: String) -> String? {
        let plain = plain(text)
        guard !plain.isEmpty, plain.utf8.count <= longest else { return nil }
        return words[plain] ?? plain
    }

    /// Small letters and digits of ASCII, everything else an underscore.
    static func plain(_ text: String) -> String {
        var plain: [UInt8] = []
        for byte in text.utf8 {
            if ASCII.isDigit(byte) || ASCII.isLetter(byte) {
                plain.append(ASCII.small(byte))
            } else if let last = plain.last, last != UInt8(ascii: "_") {
                plain.append(UInt8(ascii: "_"))
            }
        }
        while plain.last == UInt8(ascii: "_") { plain.removeLast() }
        return String(decoding: plain, as: UTF8.self)
    }

    static func title(_ word: String) -> String {
        usual.first { $0.word == word }?.title
            ?? word.prefix(1).uppercased() + word.dropFirst().replacing("_", with: " ")
    }

    /// The segments that anybody of the live lists is of, those that every college has first.
    static func inUse(_ db: Database) throws -> [String] {
        let rows = try String.fetchAll(
            db,
            sql: """
                SELECT DISTINCT segments FROM audience_people WHERE ended IS NULL
                AND list IN (SELECT id FROM audience_lists WHERE kind = 'live' AND ended IS NULL)
                """)
        let found = Set(rows.flatMap { $0.split(separator: " ").map(String.init) })
        let known = usual.map(\.word)
        return known.filter(found.contains) + found.subtracting(known).sorted()
    }
}

/// The languages in which somebody may be told, as tags (BCP 47).
enum AudienceLanguage {
    static let offered: [(tag: String, title: String)] = [
        ("en", "English"), ("es", "Español"), ("zh", "中文"), ("fr", "Français"), ("pt", "Português"),
        ("vi", "Tiếng Việt"), ("ko", "한국어"), ("ar", "العربية"),
    ]
    private static let names: [String: String] = [
        "english": "en", "eng": "en", "spanish": "es", "español": "es", "espanol": "es", "spa": "es",
        "chinese": "zh", "mandarin": "zh", "french": "fr", "portuguese": "pt", "vietnamese": "vi",
        "korean": "ko", "arabic": "ar",
    ]

    /// The tag of a language that a file names; nil for what is no language.
    static func of(_ text: String) -> String? {
        let word = text.lowercased().trimmed
        if let known = names[word] { return known }
        let tag = word.split(whereSeparator: { $0 == "-" || $0 == "_" }).first.map(String.init) ?? ""
        guard tag.utf8.count == 2, tag.utf8.allSatisfy(ASCII.isLetter) else { return nil }
        return tag
    }

    static func title(_ tag: String) -> String { offered.first { $0.tag == tag }?.title ?? tag }
}
