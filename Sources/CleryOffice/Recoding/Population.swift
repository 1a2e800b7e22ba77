import CleryLaw
import GRDB

/// The incidents from which a round draws: those of a year whose facts are stated, in groups of campus and offense.
///
/// It is made of the handed-in database alone, so that the register as it once stood gives the same.
enum Population {
    /// The groups of offenses, by what the law counts of an incident; the first that fits is its group.
    enum Group: String, CaseIterable {
        case criminal, vawa, actions, other
        case none = "not_counted"

        init(_ families: Set<Family>) {
            if families.contains(.primary) {
                self = .criminal
            } else if families.contains(.vawa) {
                self = .vawa
            } else if !families.isDisjoint(with: [.arrests, .referrals]) {
                self = .actions
            } else {
                self = families.isEmpty ? .none : .other
            }
        }

        var title: String {
            switch self {
            case .criminal: "Criminal offenses"
            case .vawa: "Domestic and dating violence, stalking"
            case .actions: "Arrests and referrals"
            case .other: "Hate crimes, hazing, unfounded"
            case .none: "Not counted"
            }
        }
    }

    /// The name of a group in a campus: "1 criminal".
    static func stratum(_ campus: Int64, _ group: Group) -> String { "\(campus) \(group.rawValue)" }

    static func group(of stratum: String) -> Group {
        stratum.split(separator: " ").last.flatMap { Group(rawValue: String($0)) } ?? .none
    }

    /// - Parameter sight: what everybody may see: restricted records are looked at by their named readers only.
    static func groups(_ year: Int, within sight: Sight, _ db: Database) throws -> [String: [Int64]] {
        let (from, through) = SourceYear.days(year)
        let rows = try Row.fetchAll(
            db,
            sql: """
                SELECT incidents.id, incidents.campus,
                  (SELECT group_concat(DISTINCT family) FROM contributions
                   WHERE contributions.incident = incidents.id AND standing = 0)
                FROM incidents WHERE reported_day BETWEEN ? AND ? AND is_crime = 1 AND same_incident_as IS NULL
                  AND unknown_words IS NULL AND \(sight.incidents())
                  AND (instr(facts, '"offenses"') > 0 OR instr(facts, '"law_actions"') > 0
                    OR instr(facts, '"courses_of_conduct"') > 0 OR instr(facts, '"hazing"') > 0)
                ORDER BY incidents.id
                """, arguments: [from.number, through.number])
        return rows.reduce(into: [:]) { groups, row in
            let families = Set(
                (row[2] as String? ?? "").split(separator: ",").compactMap { UInt8($0) }
                    .compactMap(Family.init(rawValue:)))
            groups[stratum(row[1], Group(families)), default: []].append(row[0])
        }
    }

    /// The groups of a round, as they were when it was drawn.
    static func groups(of round: RecodingRound, zone: Zone, _ db: Database) throws -> [String: [Int64]] {
        let hidden = try Hidden(from: nil, now: round.at, today: zone.local(round.at).day, db)
        let reach: Rights.Reach = round.campus.map { .some([$0]) } ?? .all
        return try groups(round.year, within: Sight(reach: reach, hidden: hidden), db)
    }
}
