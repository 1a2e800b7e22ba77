import CleryLaw
import GRDB

/// Turns a row's image into fields with words. A column that is not named here shows only that it changed, so that
/// nothing confidential comes out by being new.
struct HistoryWords {
    let db: Database
    let words: TimeWords
    private let sight: Sight
    private let campuses: [Int64: String]

    init(_ db: Database, zone: Zone, within sight: Sight) throws {
        self.db = db
        self.sight = sight
        words = TimeWords(zone: zone)
        campuses = Dictionary(try Campus.all(db).map { ($0.id, $0.name) }, uniquingKeysWith: { a, _ in a })
    }

    /// How a column is shown.
    private enum Form {
        case text, flag, day, time, campus, place, profile, account, incident, plainWord, lines, facts,
            unshown, sealed
        case placeFacts, plainNumber
        case hidden
    }

    private static let columns: [KeptTable: [String: (name: String, form: Form)]] = [
        .incidents: [
            "campus": ("Campus", .campus), "place": ("Place", .place), "profile": ("Profile", .profile),
            "number": ("Number", .text), "nature": ("Nature", .text), "reported_at": ("Reported", .time),
            "reported_day": ("Day reported", .day), "time_known": ("Time known", .flag),
            "occurred_from": ("Occurred from", .time), "occurred_to": ("Occurred to", .time),
            "dates_only": ("Only days known", .flag),
            "disposition": ("Disposition, as the office reads it", .plainWord),
            "disposition_words": ("Disposition", .text), "disposition_day": ("Day of the disposition", .day),
            "comment": ("Comment", .text), "is_crime": ("A crime", .flag), "facts": ("Facts", .facts),
            "unknown_words": ("Words nobody has named", .unshown),
            "source_words": ("Words of the log", .unshown),
            "same_incident_as": ("Same incident as", .incident), "narrative": ("Narrative", .sealed),
            "id": ("", .hidden), "key": ("", .hidden), "revision": ("", .hidden),
            "content_hash": ("", .hidden),
            "import_line": ("", .hidden),
        ],
        .reports: [
            "number": ("Number", .text), "campus": ("Campus", .campus), "received": ("Received", .time),
            "told_day": ("First told", .day), "recipient": ("First known to", .plainWord),
            "teller": ("Told by", .plainWord), "account": ("Forwarded by", .account),
            "anonymous": ("Anonymous", .flag),
            "danger": ("Danger goes on", .flag), "wishes": ("Wishes", .plainWord),
            "occurred_from": ("Occurred from", .time), "occurred_to": ("Occurred to", .time),
            "dates_only": ("Only days known", .flag), "content": ("What was told", .sealed),
            "incident": ("Incident", .incident), "closed": ("Closed", .time),
            "closed_why": ("Why closed", .text),
            "id": ("", .hidden), "receipt": ("", .hidden),
        ],
        .accounts: [
            "sign_in": ("Signs in as", .text), "role": ("Kind of account", .plainWord),
            "ended": ("Ended", .time),
            "name": ("Name", .text), "email": ("E-mail", .text), "id": ("", .hidden),
        ],
        .grants: [
            "role": ("role", .plainWord), "campus": ("campus", .campus), "from_day": ("from", .day),
            "through_day": ("through", .day), "id": ("", .hidden), "account": ("", .hidden),
        ],
        .places: [
            "campus": ("Campus", .campus), "name": ("Name", .text),
            "geography": ("Clery geography", .plainWord),
            "student_housing": ("Student housing", .flag), "source": ("Stated by", .text),
            "id": ("", .hidden),
        ],
        .placeDetails: [
            "parent": ("Part of", .place), "kind": ("Sort of place", .plainWord),
            "number": ("Building number", .text), "address": ("Address", .text),
            "controller": ("Run by", .text), "unit": ("Confirmed by", .text),
            "patrol_zone": ("Patrol zone", .text), "purposes": ("Purposes", .text),
            "reviewed_day": ("Reviewed, not reportable", .day), "reviewed_why": ("Why not reportable", .text),
            "review_due": ("Next review", .day), "merged_into": ("Turned out to be", .place),
            "id": ("", .hidden),
        ],
        .placeNames: [
            "name": ("Other name", .text), "removed": ("Name taken back", .time), "id": ("", .hidden),
            "place": ("", .hidden),
        ],
        .placePeriods: [
            "from_day": ("first day", .day), "through_day": ("last day", .day),
            "facts": ("facts", .placeFacts),
            "organization": ("organization", .plainNumber), "why": ("how it is known", .text),
            "removed": ("taken back", .time), "id": ("", .hidden), "place": ("", .hidden),
        ],
        .agreements: [
            "kind": ("Agreement gives", .plainWord), "party": ("Agreement with", .text),
            "from_day": ("Agreement from", .day), "through_day": ("Agreement until", .day),
            "weekdays": ("Weekdays", .plainNumber), "hours_from": ("From minute", .plainNumber),
            "hours_until": ("Until minute", .plainNumber), "spaces": ("Spaces", .text),
            "document": ("Document", .text), "removed": ("Agreement taken back", .time), "id": ("", .hidden),
            "place": ("", .hidden),
        ],
        .profiles: ["name": ("Name", .text), "yaml": ("Text", .lines), "id": ("", .hidden)],
        .closures: [
            "name": ("Name", .text), "first_day": ("First day", .day), "last_day": ("Last day", .day),
            "source": ("From", .text), "removed": ("Taken back", .flag), "id": ("", .hidden),
        ],
    ]

    /// The fields of one row.
    func fields(_ table: KeptTable, _ row: Int64, _ values: [Value]) throws -> [HistoryField] {
        let known = Self.columns[table] ?? [:]
        return try zip(table.columns, values).flatMap { column, value -> [HistoryField] in
            let key = "\(table.rawValue)/\(row)/\(column)"
            guard value != .null else { return [] }
            guard let (name, form) = known[column] else {
                return [.sealed(key, ReviewForm.capitalized(column), value, "not shown here;")]
            }
            if form == .hidden { return [] }
            let title =
                table == .grants
                ? "Role \(row), \(name)" : table == .placePeriods ? "Facts \(row), \(name)" : name
            if form == .facts, case .text(let text) = value { return FactsHistory.fields(text, words) }
            return [try field(key, title, form, value)]
        }
    }

    private func field(_ key: String, _ name: String, _ form: Form, _ value: Value) throws -> HistoryField {
        switch (form, value) {
        case (.text, .text(let text)): .plain(key, name, text)
        case (.lines, .text(let text)):
            HistoryField(key: key, name: name, value: text, raw: text, isText: true)
        case (.plainWord, .text(let text)): .plain(key, name, FactsWords.plain(text))
        case (.flag, .integer(let flag)): .plain(key, name, flag == 1 ? "yes" : "no")
        case (.day, .integer(let number)):
            .plain(key, name, TimeWords.short(Day(number: Int32(clamping: number))))
        case (.time, .integer(let number)): .plain(key, name, words.short(Instant(milliseconds: number)))
        case (.campus, .integer(let id)): .plain(key, name, campuses[id] ?? "campus \(id)")
        case (.place, .integer(let id)):
            .plain(key, name, try PlaceRequests.one(id, db)?.name ?? "place \(id)")
        case (.account, .integer(let id)):
            .plain(key, name, try Account.one(id, db)?.title ?? "account \(id)")
        case (.incident, .integer(let id)):
            .plain(
                key, name,
                try IncidentRequests.one(String(id), within: sight, db).map { $0.number ?? $0.key }
                    ?? "an incident that you do not see")
        case (.profile, .integer(let id)):
            .plain(
                key, name,
                try String.fetchOne(db, sql: "SELECT name FROM profiles WHERE id = ?", arguments: [id])
                    ?? "profile \(id)")
        case (.plainNumber, .integer(let number)): .plain(key, name, String(number))
        case (.placeFacts, .text(let text)): .plain(key, name, HistoryWords.facts(text))
        case (.unshown, _): .sealed(key, name, value, "words")
        default: .sealed(key, name, value)
        }
    }
}

extension HistoryWords {
    /// The facts of a place that somebody stated, as words.
    fileprivate static func facts(_ text: String) -> String {
        guard let place = try? PlaceFactsText.decode(text) else { return "facts of another version" }
        let known = PlaceFact.all.filter {
            PlaceFact.text($0, of: place) != PlaceFact.text($0, of: .ordinary)
                && PlaceFact.text($0, of: place) != "na"
        }
        return known.isEmpty
            ? "none"
            : known.map { "\(PlaceFact.title($0)): \(PlaceFact.words($0, of: place))" }.joined(
                separator: "; ")
    }
}
