import CleryLaw
import GRDB
import NIOCore
import ServiceLifecycle

/// The clerk of one round: keeps the lanes supplied within the rate and writes down what they tell.
struct CourierRound {
    private let courier: Courier
    private let id: Int64
    private let line: ParcelLine
    private let book: RecipientBook
    private var office: Office { courier.office }

    init(_ courier: Courier, _ id: Int64, _ line: ParcelLine) {
        (self.courier, self.id, self.line) = (courier, id, line)
        book = RecipientBook(id, courier.office.key)
    }

    /// Returns when nothing is in hand and nothing more is to be taken.
    func run() async throws {
        var budget = RateBudget()
        var kept = ContinuousClock.now
        var said: String?
        while true {
            let campaign = try office.read { try Campaign.one(id, $0) }
            let isClosing = Task.isShuttingDownGracefully || Task.isCancelled
            let goesOn = campaign?.state == .running && !isClosing
            guard let campaign else { return }
            if !goesOn { await line.takeBack(at: office.clock()) }
            let (inHand, told) = (await line.inHand, await line.told)
            let room = goesOn ? budget.room(campaign.rate, within: Courier.mostInHand - (inHand - told)) : 0
            let isTime =
                told >= Courier.together
                || (told > 0 && (told == inHand || kept.duration(to: .now) > .seconds(2)))
            if isTime || room > 0 {
                let (outcomes, trouble) = await line.take()
                kept = .now
                let parcels = try await keep(outcomes, taking: room, of: campaign)
                budget.used(parcels.count)
                await line.add(parcels)
                if trouble != said {
                    try await tell(trouble)
                    said = trouble
                }
                if parcels.isEmpty, await line.inHand == 0 { return }
            } else if inHand == 0, !goesOn {
                return
            }
            try? await Task.sleep(for: .milliseconds(room > 0 || told > 0 ? 2 : 20))
        }
    }

    /// Keeps outcomes and takes the next messages in hand, in one transaction: one wait for the disk.
    private func keep(_ outcomes: [ParcelOutcome], taking room: Int, of campaign: Campaign) async throws
        -> [Parcel]
    {
        let (office, id, book) = (office, id, book)
        let started = campaign.started ?? campaign.made
        let due = try await office.act(
            by: .house, "handed over messages of notice \(id)"
        ) { writing -> [(DeliveryQueue.Due, MailAddress)] in
            var lines: [ResultLine] = []
            for outcome in outcomes {
                if let line = try Self.settle(outcome, since: started, in: id, writing) { lines.append(line) }
            }
            try DeliveryResult.keep(lines, kind: "mail", of: campaign, book, office.key, writing)
            return try DeliveryQueue.take(id, room, writing.at, writing.db).map {
                ($0, try book.one($0.number, writing.db).address)
            }
        }
        guard !due.isEmpty else { return [] }
        let proof = ProofLines(campaign, DeliveryKey(office.key))
        let rest = Parcel.rest(
            campaign, from: courier.settings.from, institution: office.name, at: office.clock())
        return due.map { one, address in
            Parcel(
                number: one.number, to: .mail(address), messageID: proof.messageID(one.number),
                attempts: one.attempts, again: one.again, rest: rest)
        }
    }

    /// What an outcome means for the queue; a line of the proof where it is final.
    private static func settle(
        _ outcome: ParcelOutcome, since started: Instant, in id: Int64, _ writing: Writing
    ) throws -> ResultLine? {
        let parcel = outcome.parcel
        func line(_ result: ResultLine.Result) -> ResultLine {
            ResultLine(
                number: parcel.number, at: outcome.at, result: result, code: outcome.code,
                attempts: parcel.attempts + 1, again: parcel.again)
        }
        let now = writing.at.milliseconds
        switch outcome.what {
        case .sent: return line(.sent)
        case .refused: return line(.refused)
        case .later:
            if now - started.milliseconds > Outbox.longest { return line(.givenUp) }
            try DeliveryQueue.putBack(
                parcel.number, attempts: parcel.attempts + 1, again: parcel.again,
                at: now + pause(after: parcel.attempts), in: id, writing.db)
        case .uncertain:
            try DeliveryQueue.putBack(
                parcel.number, attempts: parcel.attempts + 1, again: parcel.again + 1,
                at: now + pause(after: parcel.attempts), in: id, writing.db)
        case .untouched:
            try DeliveryQueue.putBack(
                parcel.number, attempts: parcel.attempts, again: parcel.again, at: now, in: id, writing.db)
        }
        return nil
    }

    /// How long a message waits after a failure, in milliseconds: 5, 10, 20 … seconds, at most an hour.
    static func pause(after attempts: Int) -> Int64 {
        min(5_000 << Int64(min(attempts, 12)), 3_600_000)
    }

    private func tell(_ trouble: String?) async throws {
        let (id, now) = (id, office.clock().milliseconds)
        try await office.pool.write { db in
            if let trouble {
                try db.execute(
                    sql: "INSERT OR REPLACE INTO notice_troubles VALUES (?, ?, ?)",
                    arguments: [id, now, trouble])
            } else {
                try db.execute(sql: "DELETE FROM notice_troubles WHERE campaign = ?", arguments: [id])
            }
        }
    }
}

/// How many messages may be taken now without going over so many a minute.
struct RateBudget {
    private var since = ContinuousClock.now
    private var credit = 0.0

    /// Slow rates are taken in portions of two seconds, so that each has one wait for the disk.
    mutating func room(_ rate: Int, within most: Int) -> Int {
        let now = ContinuousClock.now
        let seconds =
            Double((now - since).components.attoseconds) / 1e18 + Double((now - since).components.seconds)
        since = now
        let aSecond = Double(rate) / 60
        credit = min(credit + seconds * aSecond, max(1, aSecond * 2))
        let portion = min(max(1, Int(aSecond * 2)), Courier.mostInHand / 2)
        let room = min(Int(credit), most)
        return room >= min(portion, Courier.mostInHand / 2) ? room : 0
    }

    mutating func used(_ count: Int) { credit -= Double(count) }
}
