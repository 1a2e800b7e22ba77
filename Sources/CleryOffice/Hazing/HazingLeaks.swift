import CleryLaw
import GRDB

/// The look at the texts of a finding before they are kept: the transparency report identifies no student
/// (20 U.S.C. 1092(f)(9)).
enum HazingLeaks {
    /// What may not stand in the texts, and what only looks like a name.
    struct Found: Sendable {
        var problems: [Problem] = []
        /// A person must say that these are no names.
        var doubts: [Problem] = []
    }

    /// - Parameters:
    ///   - notes: the confidential notes; whom they name is named nowhere else.
    ///   - incidents: the incidents that belong to the finding. The house reads their sealed texts and shows them to
    ///     nobody.
    static func look(
        _ texts: [(field: String, name: String, text: String)], notes: String, incidents: [Int64],
        _ writing: Writing
    ) throws -> Found {
        let names = try String.fetchAll(
            writing.db, sql: "SELECT name FROM organizations UNION SELECT name FROM places")
        let places = KnownPlaces(names)
        var told = notes.isEmpty ? [] : [notes]
        for incident in incidents { told += try self.told(of: incident, writing) }
        let people = RecordPeople(texts: told, places: places)
        var found = Found()
        for one in texts where !one.text.isEmpty {
            let sure = LeakCheck.findings(in: [(one.name, one.text)], of: people, places: places)
            for sentence in LeakFinding.sentences(sure) {
                found.problems.append(
                    Problem(one.field, "\(sentence) The transparency report identifies no student."))
            }
            let own = RecordPeople(texts: [one.text], places: places)
            let alike = LeakCheck.findings(in: [(one.name, one.text)], of: own, places: places)
            if sure.isEmpty, alike.contains(where: { $0.kind == .name && isCapital($0.range, in: one.text) })
            {
                found.doubts.append(
                    Problem(
                        one.field,
                        "The \(one.name) holds what looks like a person’s name. Take it out, or say below that it is none."
                    ))
            }
        }
        return found
    }

    /// Whether what looks like a name has more than the capital with which any sentence begins: two words with
    /// capitals, or one within a sentence.
    private static func isCapital(_ range: Range<Int>, in text: String) -> Bool {
        text.matches(of: /\p{Lu}\p{L}+ \p{Lu}\p{L}+|(?:\p{Ll}|,) \p{Lu}\p{L}+/).contains { match in
            let start = text.utf8.distance(from: text.startIndex, to: match.range.lowerBound)
            let end = text.utf8.distance(from: text.startIndex, to: match.range.upperBound)
            return range.overlaps(start..<end)
        }
    }

    private static func told(of incident: Int64, _ writing: Writing) throws -> [String] {
        var texts: [String] = []
        for one in try JoinActs.group(of: incident, writing.db) {
            if let sealed = one.narrative, let text = try writing.opened(sealed, record: one.id) {
                texts.append(text)
            }
            texts += try LogLeaks.reported(of: one.id, writing)
        }
        return texts
    }
}

/// What keeps an act on findings from being done; the form comes back with it.
struct HazingRefusal: Error, Sendable {
    var problems: [Problem]
    /// Only words that look like names stand in the way.
    var isDoubt = false
}
