import CleryLaw
import GRDB

/// What taking in a list does, in numbers and lines; no name and no address is in it.
struct RecipientCounts: Sendable, Equatable {
    var added = 0
    var students = 0
    var employees = 0
    /// Rows whose address was on the list already.
    var doubled = 0
    var bad = 0
    /// The first problems, by line.
    var problems: [RowProblem] = []
    /// The first people, for the preview only.
    var shown: [NoticePerson] = []

    static let mostProblems = 200
    static let mostShown = 5

    mutating func problem(_ problem: RowProblem) {
        bad += 1
        if problems.count < Self.mostProblems { problems.append(problem) }
    }

    mutating func add(_ person: NoticePerson) {
        added += 1
        if person.kind == .student { students += 1 } else { employees += 1 }
        if shown.count < Self.mostShown { shown.append(person) }
    }
}

/// Puts people on the list of a campaign.
enum RecipientActs {
    /// What a file would do now; nothing is kept.
    static func trial(
        _ file: RecipientFile, usual: NoticePerson.Kind, in campaign: Int64, _ key: OfficeKey, _ db: Database
    ) throws -> RecipientCounts {
        var counts = RecipientCounts()
        let key = DeliveryKey(key)
        var seen: Set<[UInt8]> = []
        let known = try db.cachedStatement(
            sql: "SELECT EXISTS (SELECT 1 FROM notice_queue WHERE campaign = ? AND mark = ?)")
        try file.read(usual: usual) { found in
            switch found {
            case .problem(let problem): counts.problem(problem)
            case .person(let person):
                let mark = key.mark(person.address, in: campaign)
                let isKnown =
                    try Bool.fetchOne(known, arguments: [campaign, mark.data]) ?? false
                if isKnown || !seen.insert(mark).inserted { counts.doubled += 1 } else { counts.add(person) }
            }
        }
        return counts
    }

    /// Takes a file in. Each address gets one number, however often it is listed.
    static func take(
        _ file: RecipientFile, usual: NoticePerson.Kind, in campaign: Int64, by account: Int64?,
        _ key: OfficeKey, _ writing: Writing
    ) throws -> RecipientCounts {
        let list = try Adding(campaign, account, key, writing)
        try file.read(usual: usual) { found in
            switch found {
            case .problem(let problem): list.counts.problem(problem)
            case .person(let person): try list.add(person)
            }
        }
        try list.end()
        return list.counts
    }

    /// The people whom rosters keep and who have an address: all as employees, as a roster lists who works here.
    static func takeRoster(
        in campaign: Int64, by account: Int64?, _ key: OfficeKey, _ writing: Writing
    ) throws -> RecipientCounts {
        let list = try Adding(campaign, account, key, writing)
        let people = try Row.fetchCursor(
            writing.db,
            sql: """
                SELECT accounts.email, coalesce(accounts.name, ''), coalesce(external_id, '')
                FROM roster_people JOIN accounts ON accounts.id = roster_people.account
                WHERE open = 1 AND removed = 0 AND ended IS NULL AND email IS NOT NULL ORDER BY roster_people.id
                """)
        while let row = try people.next() {
            guard let address = MailAddress(row[0]) else {
                list.counts.bad += 1
                continue
            }
            try list.add(
                NoticePerson(
                    address: address, name: MailHeader.oneLine(row[1]), kind: .employee,
                    id: MailHeader.oneLine(row[2])))
        }
        try list.end()
        return list.counts
    }

    /// Numbers people, keeps them in sealed batches, and puts each into the queue once.
    private final class Adding {
        var counts = RecipientCounts()
        private let campaign: Int64
        private let account: Int64?
        private let key: DeliveryKey
        private let writing: Writing
        private var next: Int64
        private var batch: [NoticePerson] = []

        init(_ campaign: Int64, _ account: Int64?, _ key: OfficeKey, _ writing: Writing) throws {
            (self.campaign, self.account, self.writing) = (campaign, account, writing)
            self.key = DeliveryKey(key)
            next =
                try Int64.fetchOne(
                    writing.db,
                    sql: "SELECT coalesce(max(first + count), 1) FROM notice_people WHERE campaign = ?",
                    arguments: [campaign]) ?? 1
            batch.reserveCapacity(RecipientBatch.size)
        }

        func add(_ person: NoticePerson) throws {
            let number = next + Int64(batch.count)
            guard
                try DeliveryQueue.add(
                    campaign, number, key.mark(person.address, in: campaign), writing.at, writing.db)
            else {
                counts.doubled += 1
                return
            }
            counts.add(person)
            batch.append(person)
            if batch.count == RecipientBatch.size { try keep() }
        }

        func end() throws { try keep() }

        private func keep() throws {
            guard !batch.isEmpty else { return }
            let id = try writing.nextID(.noticePeople)
            let students = batch.count { $0.kind == .student }
            try writing.put(
                .noticePeople,
                [
                    .integer(id), .integer(campaign), .integer(next), Value(batch.count), Value(students),
                    Value(batch.count - students), .integer(writing.at.milliseconds), Value(account),
                    .blob(
                        try writing.seal(
                            RecipientBatch.json(batch), record: SealedRecord.noticePeople(id))),
                ], isNew: true)
            next += Int64(batch.count)
            batch.removeAll(keepingCapacity: true)
            // A long list is told in several events, so that none of them grows without end.
            if writing.pending > 1 << 20 {
                try writing.enter("put people on the list of notice \(campaign)")
            }
        }
    }
}
