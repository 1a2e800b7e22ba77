import CleryLaw
import GRDB

/// The verbs of restricted records. Whoever restricts one is its first reader; nothing is ever deleted.
enum RestrictionActs {
    static func begin(
        _ record: KeptRecord, by account: Int64, reason: String, today: Day, _ writing: Writing
    ) throws {
        // Two who press at once leave one restriction.
        guard let matter = try record.matter(writing.db),
            try RestrictionRequests.open(of: matter, writing.db).isEmpty
        else { return }
        let restriction = Restriction(
            id: try writing.nextID(.restrictions), of: record, began: writing.at, account: account,
            reason: reason)
        try writing.put(.restrictions, restriction.values, isNew: true)
        try name(
            account, of: restriction.id, from: today, through: nil, by: account, reason: Reader.reasons[0],
            writing)
    }

    /// What is split off a restricted incident is restricted for the same reason, with those who read it now or later.
    static func follow(from old: Int64, to new: Incident, today: Day, _ writing: Writing) throws {
        guard let matter = try Matter.of(incident: old, writing.db) else { return }
        for one in try RestrictionRequests.open(of: matter, writing.db) {
            let restriction = Restriction(
                id: try writing.nextID(.restrictions), of: .incident(new), began: writing.at,
                account: one.account, reason: one.reason)
            try writing.put(.restrictions, restriction.values, isNew: true)
            let readers = try RestrictionRequests.readers(
                of: one, campus: new.campus, today: today, writing.db)
            for reader in readers.map(\.reader) where reader.through.map({ $0 >= today }) ?? true {
                try name(
                    reader.account, of: restriction.id, from: reader.from, through: reader.through,
                    by: reader.namedBy, reason: reader.reason, writing)
            }
        }
    }

    static func name(
        _ reader: Int64, of restriction: Int64, from: Day, through: Day?, by account: Int64, reason: String,
        _ writing: Writing
    ) throws {
        let reader = Reader(
            id: try writing.nextID(.readers), restriction: restriction, account: reader, from: from,
            through: through, namedBy: account, reason: reason)
        try writing.put(.readers, reader.values, isNew: true)
    }

    /// Ends a reader with yesterday, so that the next look is refused. Throws a `Problem` when nobody would be left.
    static func end(
        _ reader: Reader, of restriction: Restriction, in record: KeptRecord, why: String, today: Day,
        _ writing: Writing
    ) throws {
        let readers = try RestrictionRequests.readers(
            of: restriction, campus: record.campus, today: today, writing.db)
        guard readers.contains(where: { $0.canRead && $0.reader.id != reader.id }) else {
            throw Problem(
                "ended-\(restriction.id)",
                "Somebody must be able to read it. Name another person first, or lift the restriction.")
        }
        var reader = reader
        reader.through = today.adding(days: -1)
        reader.endedWhy = why
        try writing.put(.readers, reader.values)
    }

    static func lift(_ restriction: Restriction, by account: Int64, why: String, _ writing: Writing) throws {
        var restriction = restriction
        restriction.ended = writing.at
        restriction.endedBy = account
        restriction.endedWhy = why
        try writing.put(.restrictions, restriction.values)
    }

    /// Opens a restricted record to somebody who is not named, for a day. Its readers are told; compliance reviews it.
    static func breakGlass(
        of record: KeptRecord, by account: Int64, reason: String, _ writing: Writing
    ) throws {
        var opening = OpeningRecord(
            id: try writing.nextID(.openings), report: nil, account: account, at: writing.at, reason: reason,
            kind: .breakGlass, consent: nil)
        switch record {
        case .incident(let one): opening.incident = one.id
        case .report(let one): opening.report = one.id
        }
        try writing.put(.openings, opening.values, isNew: true)
    }
}
