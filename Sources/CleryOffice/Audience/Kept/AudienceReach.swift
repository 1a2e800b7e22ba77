import CleryLaw
import GRDB

/// Whom a message reaches, as SQL over `audience_people AS p`: the only place where lists are chosen.
struct AudienceReach: Sendable {
    let reach: AlertReach
    /// The test list of an exercise; nil for what is live.
    let list: Int64?

    init(_ alert: Alert) { (reach, list) = (alert.reach, alert.list) }
    init(_ reach: AlertReach, list: Int64?) { (self.reach, self.list) = (reach, list) }

    /// The condition after WHERE. A live message never reaches a test list, an exercise nothing else than its own.
    var condition: String {
        var parts = [
            list.map {
                "p.list = \($0) AND EXISTS (SELECT 1 FROM audience_lists WHERE id = \($0) AND kind = 'test')"
            } ?? "p.list IN (SELECT id FROM audience_lists WHERE kind = 'live' AND ended IS NULL)",
            "p.ended IS NULL",
        ]
        if !reach.campuses.isEmpty {
            // Whoever has no campus is told of each.
            parts.append("(p.campus IS NULL OR p.campus IN (\(Self.list(reach.campuses))))")
        }
        if reach.onlyPlaces, !reach.places.isEmpty {
            parts.append("p.place IN (\(Self.list(reach.places)))")
        }
        if !reach.segments.isEmpty {
            let words = reach.segments.filter {
                !$0.isEmpty && $0.allSatisfy { $0.isLetter || $0 == "_" || $0.isNumber }
            }
            parts.append(
                "(" + words.map { "instr(' ' || p.segments || ' ', ' \($0) ') > 0" }.joined(separator: " OR ")
                    + (words.isEmpty ? "0)" : ")"))
        }
        return parts.joined(separator: " AND ")
    }

    /// The order of exposure: people at the chosen places, then all others, each by number.
    var order: String {
        reach.places.isEmpty
            ? "p.id" : "CASE WHEN p.place IN (\(Self.list(reach.places))) THEN 0 ELSE 1 END, p.id"
    }

    private static func list(_ numbers: [Int64]) -> String {
        numbers.map(String.init).joined(separator: ",")
    }

    /// How many people, e-mail addresses and phones.
    struct Count: Sendable, Equatable {
        var people = 0
        var mails = 0
        var phones = 0
    }

    func count(_ db: Database) throws -> Count {
        try Row.fetchOne(
            db,
            sql: """
                SELECT count(*), coalesce(sum(p.mails), 0), coalesce(sum(p.phones), 0)
                FROM audience_people AS p WHERE \(condition)
                """
        ).map { Count(people: $0[0], mails: $0[1], phones: $0[2]) } ?? Count()
    }
}
