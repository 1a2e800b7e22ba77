import CleryLaw
import GRDB

/// Puts the people of a message into the queue, in the order of exposure: the first few alone, so that the first
/// message leaves at once, then more and more while sending goes on.
struct AlertSpread {
    /// The phase in which everybody is in the queue.
    static let whole = 2
    static let first = 256
    static let most = 4096

    let office: Office
    let alert: Alert
    let book: AddressBook
    private let key: AlertKey

    init(_ office: Office, _ alert: Alert, _ book: AddressBook) {
        (self.office, self.alert, self.book) = (office, alert, book)
        key = AlertKey(office.key)
    }

    /// Where it stands: nil before its beginning.
    struct Place: Sendable, Equatable {
        var phase: Int
        var person: Int64
    }

    func place(_ db: Database) throws -> Place? {
        try Row.fetchOne(
            db, sql: "SELECT phase, person FROM alert_spreads WHERE alert = ?", arguments: [alert.id]
        ).map { Place(phase: $0[0], person: $0[1]) }
    }

    private struct Found: Sendable {
        let person: Int64
        let channel: AlertChannel
        let place: Int
        let mark: [UInt8]
    }

    /// Puts some more into the queue, on the disk when it returns; false when everybody is there.
    func step(_ most: Int) async throws -> Bool {
        let (from, found, next, gateways) = try office.read { db in
            let from = try place(db)
            let start = from ?? Place(phase: alert.reach.places.isEmpty ? 1 : 0, person: 0)
            let (found, next) = try people(after: start, most, db)
            return (from, found, next, from == nil ? try webhooks(db) : [])
        }
        if from?.phase == Self.whole { return false }
        let (id, now) = (alert.id, office.clock())
        let marks = gateways.map { ($0, key.mark(gateway: $0, of: id)) }
        try await office.withReserve {
            try await office.pool.write { db in
                for (gateway, mark) in marks {
                    try AlertQueue.add(id, .webhook, gateway: gateway, person: nil, mark, now, db)
                }
                for one in found {
                    try AlertQueue.add(
                        id, one.channel, person: one.person, place: one.place, one.mark, now, db)
                }
                try db.execute(
                    sql: "INSERT OR REPLACE INTO alert_spreads (alert, phase, person) VALUES (?, ?, ?)",
                    arguments: [id, next.phase, next.person])
            }
        }
        return next.phase != Self.whole
    }

    private func webhooks(_ db: Database) throws -> [Int64] {
        try AlertGateway.all(for: alert, db).filter { $0.channel == .webhook }.map(\.id)
    }

    private func people(after start: Place, _ most: Int, _ db: Database) throws -> ([Found], Place) {
        guard start.phase < Self.whole, alert.channels.contains(where: { $0 != .webhook }) else {
            return ([], Place(phase: Self.whole, person: 0))
        }
        let rows = try Row.fetchAll(
            db, sql: Self.query(alert, phase: start.phase), arguments: [start.person, most])
        var found: [Found] = []
        for row in rows { found += try addresses(row, db) }
        if rows.count == most, let last = rows.last {
            return (found, Place(phase: start.phase, person: last[0]))
        }
        return (found, Place(phase: start.phase + 1, person: 0))
    }

    /// By number within a phase, so that the next part begins where this one ends, whatever the size of the list.
    static func query(_ alert: Alert, phase: Int) -> String {
        let reach = AudienceReach(alert)
        let places = alert.reach.places.map(String.init).joined(separator: ",")
        let part =
            places.isEmpty
            ? "" : phase == 0 ? " AND p.place IN (\(places))" : " AND coalesce(p.place, 0) NOT IN (\(places))"
        return """
            SELECT \(AddressBook.columns) FROM audience_people AS p NOT INDEXED
            WHERE \(reach.condition)\(part) AND p.id > ? ORDER BY p.id LIMIT ?
            """
    }

    private func addresses(_ row: Row, _ db: Database) throws -> [Found] {
        let person: Int64 = row[0]
        if try Destroyed.isGone(SealedRecord.audiencePerson(person), db) { return [] }
        let entry = try book.entry(row, db)
        try alert.assure(entry.list, isTest: entry.isTest)
        book.remember(person, entry)
        var found: [Found] = []
        for (channel, addresses) in [
            (AlertChannel.mail, entry.reached.mails), (.sms, entry.reached.phones),
        ] where alert.channels.contains(channel) {
            for (place, address) in addresses.enumerated() {
                found.append(
                    Found(
                        person: person, channel: channel, place: place, mark: key.mark(address, of: alert.id))
                )
            }
        }
        return found
    }
}
