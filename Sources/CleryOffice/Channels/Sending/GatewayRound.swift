import CleryLaw
import GRDB
import NIOCore

/// The clerk of one gateway: keeps its lanes supplied and writes down what they tell.
final class GatewayRound {
    private let carrier: AlertCarrier
    private let gateway: AlertGateway
    private let line: ParcelLine
    private let post: AlertPost
    private let window: RateWindow
    private var office: Office { carrier.office }
    /// What is in hand, by its number.
    private var held: [Int64: AlertQueue.Due] = [:]
    private var kept = ContinuousClock.now
    private var said: String?

    /// Results that are kept together, unless they would wait for long.
    static let together = 256

    init(_ carrier: AlertCarrier, _ gateway: AlertGateway, _ line: ParcelLine, _ window: RateWindow) {
        (self.carrier, self.gateway, self.line, self.window) = (carrier, gateway, line, window)
        post = AlertPost(carrier.office, gateway, mail: carrier.mail, carrier.book)
    }

    /// Messages in hand at most: what goes in a few seconds. So many are uncertain after a power cut.
    static func mostInHand(_ budget: AlertGateway.Budget) -> Int {
        min(max(Int(budget.aSecond * 4), 8), 1024)
    }

    /// Returns when nothing is in hand and nothing more is to be taken.
    func run() async throws {
        let most = Self.mostInHand(gateway.budget)
        said = try office.read { try GatewayTrouble.of(gateway.id, $0) }
        var (running, looked): ([Alert], ContinuousClock.Instant?) = ([], nil)
        while true {
            if looked.map({ $0.duration(to: .now) > .milliseconds(20) }) ?? true {
                running = try office.read { db in
                    try AlertGateway.one(gateway.id, db) == gateway ? carrier.running(for: gateway, db) : []
                }
                looked = .now
            }
            // A message that was stopped stops what its gateways have before them; the rest is taken again at once.
            let goesOn =
                !carrier.mustLeave && !running.isEmpty
                && held.values.allSatisfy { due in running.contains { $0.id == due.alert } }
            if !goesOn {
                window.close()
                await line.takeBack(at: office.clock())
            }
            let told = await line.told
            let room = goesOn ? most - (held.count - told) : 0
            let wanted = room >= max(1, most / 2) ? room : 0
            let due = try wanted > 0 ? office.read { db in try isDue(running, db) } : false
            let isTime =
                told >= Self.together
                || (told > 0 && (told == held.count || kept.duration(to: .now) > .seconds(2)))
            if isTime || due {
                try await settle(taking: due ? wanted : 0, of: running.map(\.id))
            } else if held.isEmpty {
                if !goesOn { return }
                if try office.read({ try !carrier.isSpreading(running, $0) }) { return }
            }
            try? await Task.sleep(for: .milliseconds(due || told > 0 ? 1 : 5))
        }
    }

    private func isDue(_ running: [Alert], _ db: Database) throws -> Bool {
        try running.contains { try AlertQueue.isDue($0.id, gateway, office.clock(), db) }
    }

    /// Keeps outcomes and takes the next messages in hand, in one transaction: one wait for the disk.
    private func settle(taking room: Int, of running: [Int64]) async throws {
        let (outcomes, trouble) = await line.take()
        kept = .now
        try await keep(outcomes, taking: room, of: running)
        // That it goes again is known when something went.
        let isHeard = trouble != nil || outcomes.contains { $0.what == .sent || $0.what == .refused }
        if trouble != said, isHeard {
            try await GatewayTrouble.tell(trouble, at: gateway.id, office)
            said = trouble
        }
    }

    private func keep(_ outcomes: [ParcelOutcome], taking room: Int, of running: [Int64]) async throws {
        let (gateway, held) = (gateway, held)
        let due = try await office.actForAlert(
            by: .house, "kept what became of messages at gateway \(gateway.id)"
        ) { writing -> [AlertQueue.Due] in
            var lines: [Int64: [AlertResultLine]] = [:]
            for outcome in outcomes {
                guard let due = held[outcome.parcel.number] else { continue }
                if let line = try Self.settle(outcome, due, writing) {
                    lines[due.alert, default: []].append(line)
                }
            }
            for (alert, lines) in lines.sorted(by: { $0.key < $1.key }) {
                try AlertResult.keep(lines, of: alert, at: gateway.id, gateway.channel, writing)
            }
            var taken: [AlertQueue.Due] = []
            for alert in running where taken.count < room {
                taken += try AlertQueue.take(alert, gateway, room - taken.count, writing.at, writing.db)
            }
            return taken
        }
        for outcome in outcomes { self.held[outcome.parcel.number] = nil }
        for one in due { self.held[one.number] = one }
        guard !due.isEmpty else { return }
        let (ready, gone) = try post.parcels(due, at: office.clock())
        await line.add(ready)
        if !gone.isEmpty { try await keep(gone, taking: 0, of: []) }
    }

    /// What an outcome means for the queue; a line of the results where it is final.
    private static func settle(_ outcome: ParcelOutcome, _ due: AlertQueue.Due, _ writing: Writing) throws
        -> AlertResultLine?
    {
        func line(_ result: AlertResultLine.Result) -> AlertResultLine {
            AlertResultLine(
                number: due.number, person: due.person, place: due.place, at: outcome.at, result: result,
                code: outcome.code, attempts: due.attempts + 1, again: due.again,
                reference: outcome.reference)
        }
        let now = writing.at.milliseconds
        switch outcome.what {
        case .sent: return line(.sent)
        case .refused: return line(.refused)
        case .later, .uncertain:
            try AlertQueue.putBack(
                due.number, attempts: due.attempts + 1,
                again: due.again + (outcome.what == .uncertain ? 1 : 0), at: now + pause(after: due.attempts),
                writing.db)
        case .untouched:
            try AlertQueue.putBack(
                due.number, attempts: due.attempts, again: due.again, at: now, writing.db)
        }
        return nil
    }

    /// How long a message waits after a failure, in milliseconds: 1, 2, 4, 5, 5 … seconds for a minute or so, then a
    /// minute each.
    static func pause(after attempts: Int) -> Int64 {
        attempts < 14 ? min(1_000 << Int64(min(attempts, 3)), 5_000) : 60_000
    }
}

/// Why a gateway takes nothing just now. Passing.
enum GatewayTrouble {
    static func of(_ gateway: Int64, _ db: Database) throws -> String? {
        try String.fetchOne(
            db, sql: "SELECT sentence FROM alert_troubles WHERE gateway = ?", arguments: [gateway])
    }

    static func tell(_ trouble: String?, at gateway: Int64, _ office: Office) async throws {
        let now = office.clock().milliseconds
        try await office.withReserve {
            try await office.pool.write { db in
                if let trouble {
                    try db.execute(
                        sql: """
                            INSERT INTO alert_troubles VALUES (?, ?, ?)
                            ON CONFLICT (gateway) DO UPDATE SET sentence = excluded.sentence
                            """, arguments: [gateway, now, trouble])
                } else {
                    try db.execute(sql: "DELETE FROM alert_troubles WHERE gateway = ?", arguments: [gateway])
                }
            }
        }
    }
}
