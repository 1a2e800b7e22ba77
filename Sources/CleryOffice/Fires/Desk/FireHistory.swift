import CleryLaw
import GRDB

/// What became otherwise with a fire, event by event, the latest first.
struct FireHistory: Sendable {
    let event: Int64
    let at: Instant
    let by: String
    let why: String?
    let changes: [String]

    /// What a person may see of it: a link to a restricted incident leaves no trace here.
    static func of(_ fire: Int64, desk: FireDesk, zone: Zone, _ db: Database) throws -> [FireHistory] {
        let part = RecordHistory.Part(table: .housingFires, row: fire)
        var lines: [FireHistory] = []
        var before: HousingFire?
        for event in try Traces.events(of: .housingFires, fire, db).reversed() {
            guard let image = try RecordHistory.image(of: part, at: event, db),
                image.count == KeptTable.housingFires.columns.count,
                let head = try Row.fetchOne(
                    db, sql: "SELECT at, by, why FROM events WHERE sequence = ?", arguments: [event])
            else { continue }
            let now = HousingFire(image: image)
            let changes = before.map { differences($0, now, desk) } ?? ["Entered"]
            before = now
            guard !changes.isEmpty else { continue }
            let name: String = head[1]
            let account = Int64(name.dropFirst(8)).flatMap { name.hasPrefix("account ") ? $0 : nil }
            lines.append(
                FireHistory(
                    event: event, at: Instant(milliseconds: head[0]),
                    by: try account.flatMap { try Account.one($0, db)?.title } ?? "The house", why: head[2],
                    changes: changes))
        }
        return lines.reversed()
    }

    private static func differences(_ a: HousingFire, _ b: HousingFire, _ desk: FireDesk) -> [String] {
        var all: [String] = []
        func add(_ name: String, _ before: String, _ after: String) {
            if before != after { all.append("\(name): \(before) → \(after)") }
        }
        func place(_ id: Int64) -> String { desk.book.facility(id)?.name ?? "place \(id)" }
        func number(_ number: Int?) -> String { number.map(FireWords.grouped) ?? "not known" }
        add("Facility", place(a.place), place(b.place))
        add("Time", FireWords.moment(a), FireWords.moment(b))
        add("Cause", words(a.cause), words(b.cause))
        add("Cause in words", quoted(a.causeWords), quoted(b.causeWords))
        add("Injured", injuries(a.injured), injuries(b.injured))
        add("Killed", number(a.killed), number(b.killed))
        add("Died later", days(a.died), days(b.died))
        add("Structure", number(a.damage.structure), number(b.damage.structure))
        add("Contents", number(a.damage.contents), number(b.damage.contents))
        add(
            "Smoke, water and overhaul", number(a.damage.smokeWaterOverhaul),
            number(b.damage.smokeWaterOverhaul))
        add("Indirect loss", number(a.damage.indirect), number(b.damage.indirect))
        add("Same fire as", fire(a.sameAs, desk), fire(b.sameAs, desk))
        func seen(_ incident: Int64?) -> Int64? {
            incident.flatMap { desk.hidden.incidents.contains($0) ? nil : $0 }
        }
        if seen(a.incident) != seen(b.incident) {
            all.append(seen(b.incident) == nil ? "Taken from its incident" : "Put to an incident")
        }
        if a.withdrawn == nil, b.withdrawn != nil { all.append("Withdrawn") }
        return all
    }

    private static func words(_ cause: FireCause?) -> String { cause.map(FireWords.full) ?? "not known" }
    private static func quoted(_ text: String) -> String { text.isEmpty ? "none" : "“\(text)”" }
    private static func days(_ days: [Day]) -> String {
        days.isEmpty ? "nobody" : days.map(TimeWords.short).joined(separator: ", ")
    }
    private static func fire(_ id: Int64?, _ desk: FireDesk) -> String {
        guard let id else { return "none" }
        return desk.book.fires.first { $0.id == id }?.number ?? "fire \(id)"
    }

    static func injuries(_ injured: FireInjuries?) -> String {
        guard let injured else { return "not known" }
        if injured.number == 0 { return "nobody" }
        return zip(FireAnswers.treatments, injured.counts).filter { $1.number > 0 }.map {
            "\($1.number) \($0.title.lowercased())"
        }.joined(separator: ", ")
    }
}
