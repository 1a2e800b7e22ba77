import CleryLaw
import GRDB

/// An authority with all that lists of the roster show.
struct AuthorityLine: Sendable, Identifiable {
    let authority: SecurityAuthority
    /// Nil for somebody who may not see persons: only the function and the number are shown.
    let person: AuthorityPerson?
    let campus: String
    var letter: AuthorityLetter?
    var training: AuthorityTraining?
    /// The last day on which somebody looked at the designation.
    var reviewed: Day?
    var id: Int64 { authority.id }

    var title: String { person.map(\.name) ?? "Authority \(authority.id)" }

    /// The day by which the designation is to be looked at again; nil once it has ended.
    var reviewDue: Day? {
        guard authority.endedWhy == nil else { return nil }
        return AuthorityReview.due(after: reviewed ?? authority.from)
    }
}

/// What a list of the roster shows.
struct AuthorityFilter: Sendable, Equatable {
    enum Standing: String, Sendable, CaseIterable {
        case now, unacknowledged, review, none, ended, all

        var title: String {
            switch self {
            case .now: "Authorities now"
            case .unacknowledged: "Letter not sent or not acknowledged"
            case .review: "To be looked at again"
            case .none: "Looked at: no authority"
            case .ended: "Ended"
            case .all: "All who ever were here"
            }
        }
    }

    var standing = Standing.now
    var campus: Int64?
    var unit = ""
    /// What is searched for; persons are named in it, so it is never part of an address.
    var words = ""

    init() {}
    init(_ visit: Visit) {
        standing = Standing(rawValue: visit.query("standing")) ?? .now
        campus = Int64(visit.query("campus"))
        unit = visit.query("unit")
    }

    var query: String {
        [
            standing == .now ? nil : "standing=\(standing.rawValue)", campus.map { "campus=\($0)" },
            unit.isEmpty ? nil : "unit=\(urlPartOf(unit))",
        ].compactMap { $0 }.joined(separator: "&")
    }

    func shows(_ line: AuthorityLine, on today: Day) -> Bool {
        let authority = line.authority
        guard campus == nil || campus == authority.campus,
            unit.isEmpty || Wording.plain(unit) == Wording.plain(authority.unit)
        else { return false }
        if !words.isEmpty {
            let hay = [line.title, line.person?.email ?? "", authority.unit, authority.function]
                .joined(separator: " ").lowercased()
            guard words.lowercased().split(separator: " ").allSatisfy({ hay.contains($0) }) else {
                return false
            }
        }
        let isNow = authority.through.map { today <= $0 } ?? true
        switch standing {
        case .now: return isNow && authority.isAuthority
        case .unacknowledged:
            return isNow && authority.isAuthority && line.letter?.acknowledged == nil
        case .review:
            return isNow
                && (line.reviewDue.map { $0 <= today.adding(days: AuthorityRequests.ahead) } ?? false)
        case .none: return isNow && !authority.isAuthority
        case .ended: return !isNow
        case .all: return true
        }
    }
}

/// Queries on the roster, as sentences.
enum AuthorityRequests {
    static let pageSize = 50
    /// So many days before it is due, a designation is listed to be looked at again.
    static let ahead = 60

    /// The roster of some campuses. Persons are opened only where the reader keeps the roster.
    static func lines(
        within reach: Rights.Reach, keeping: Rights.Reach, year: Int, key: OfficeKey, _ db: Database
    ) throws -> [AuthorityLine] {
        let campuses = Dictionary(uniqueKeysWithValues: try Campus.all(db).map { ($0.id, $0.name) })
        let letters = try AuthorityLetter.newest(db)
        let trainings = try AuthorityTraining.of(year: year, db)
        let reviewed = try AuthorityReviewed.last(through: 9999, db)
        return try SecurityAuthority.all(within: reach, db).map { authority in
            let isKept = keeping.has(authority.campus)
            return AuthorityLine(
                authority: authority, person: isKept ? try AuthorityPerson.of(authority, key, db) : nil,
                campus: campuses[authority.campus] ?? "", letter: letters[authority.id],
                training: trainings[authority.id], reviewed: reviewed[authority.id])
        }
    }

    /// The units of which somebody is an authority, and those of the people roster.
    static func units(_ db: Database) throws -> [String] {
        try String.fetchAll(
            db,
            sql: """
                SELECT unit FROM authorities WHERE unit != ''
                UNION SELECT department FROM roster_people WHERE department != '' AND open AND NOT removed
                ORDER BY 1 COLLATE NOCASE LIMIT 2000
                """)
    }

    /// The roster is for whoever sees the sources of a campus.
    static func one(_ id: String, within reach: Rights.Reach, _ db: Database) throws -> SecurityAuthority? {
        guard let id = Int64(id), let authority = try SecurityAuthority.one(id, db),
            reach.has(authority.campus)
        else { return nil }
        return authority
    }
}
