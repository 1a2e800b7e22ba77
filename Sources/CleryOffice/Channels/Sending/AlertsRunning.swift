import CleryLaw
import GRDB

/// Which messages are to be handed over now.
extension AlertCarrier {
    /// What was sent of late, and what was begun and is not done: a warning of an old backup is not sent.
    private static let condition = """
        id IN (SELECT id FROM alerts WHERE sent > ? UNION SELECT alert FROM alert_spreads WHERE done IS NULL)
        AND state = 'sent' AND stopped IS NULL
        AND NOT EXISTS (SELECT 1 FROM alert_spreads AS s WHERE s.alert = alerts.id AND s.done IS NOT NULL)
        """

    /// What is live first, then in the order in which they were sent.
    func running(_ db: Database) throws -> [Alert] {
        try Alert.all(
            "\(Self.condition) ORDER BY purpose = 'exercise', sent, id",
            [office.clock().milliseconds - Self.longest], db)
    }

    func running(for gateway: AlertGateway, _ db: Database) throws -> [Alert] {
        let now = office.clock().milliseconds
        return try running(db).filter {
            $0.channels.contains(gateway.channel) && ($0.isLive || gateway.exercises) && now <= Self.limit($0)
        }
    }

    func isRunning(_ alert: Int64, _ db: Database) throws -> Bool {
        try running(db).contains { $0.id == alert }
    }

    /// The gateways that have something to do now.
    func due(_ all: [Alert], _ db: Database) throws -> [AlertGateway] {
        guard !all.isEmpty else { return [] }
        let now = office.clock()
        return try AlertGateway.all(db).filter { gateway in
            guard gateway.shape != .smtp || mail != nil else { return false }
            return try all.contains { alert in
                guard alert.channels.contains(gateway.channel), alert.isLive || gateway.exercises,
                    now.milliseconds <= Self.limit(alert)
                else { return false }
                return try AlertQueue.isDue(alert.id, gateway, now, db)
            }
        }
    }

    /// E-mails that wait while the server was told no mail server; taken back when none waits any more.
    func tellOfNoMail() async throws {
        let changed = try office.read { db in
            try AlertGateway.all(db).filter { $0.shape == .smtp }.compactMap { gateway -> (Int64, String?)? in
                let said = try GatewayTrouble.of(gateway.id, db)
                let waits =
                    try mail == nil
                    && running(for: gateway, db).contains {
                        try AlertQueue.isDue($0.id, gateway, office.clock(), db)
                    }
                if waits, said == nil { return (gateway.id, Self.noMail) }
                return !waits && said == Self.noMail ? (gateway.id, nil) : nil
            }
        }
        for (gateway, sentence) in changed {
            try await GatewayTrouble.tell(sentence, at: gateway, office)
        }
    }

    private static let noMail = "E-mails wait: the server was started without a mail server (--smtp)."

    /// Whether something waits, be it for its next try, that a gateway may take: for so long a carrier stays although
    /// its server is gone.
    func isOwed(_ all: [Alert], _ db: Database) throws -> Bool {
        guard !all.isEmpty else { return false }
        let (now, gateways) = (office.clock().milliseconds, try AlertGateway.all(db))
        return try all.contains { alert in
            guard now <= min(Self.limit(alert), (alert.sent ?? alert.made).milliseconds + Self.stays) else {
                return false
            }
            let channels = try String.fetchAll(
                db, sql: "SELECT DISTINCT channel FROM alert_queue WHERE alert = ? AND state = 0",
                arguments: [alert.id])
            return channels.contains { channel in
                gateways.contains {
                    $0.channel.rawValue == channel && (alert.isLive || $0.exercises)
                        && ($0.shape != .smtp || mail != nil)
                }
            }
        }
    }

    /// An hour after the sending, in milliseconds.
    private static let stays: Int64 = 3_600_000

    /// Whether more is still to come into the queue.
    func isSpreading(_ all: [Alert], _ db: Database) throws -> Bool {
        try all.contains { try !AlertSpread.isWhole($0.id, db) }
    }

    /// What a break left open, at every gateway.
    func recover() async throws {
        for gateway in try office.read(AlertQueue.holders) { try await GatewayCrew.recover(gateway, office) }
    }

    /// Until when a message is handed over.
    static func limit(_ alert: Alert) -> Int64 {
        let latest = (alert.sent ?? alert.made).milliseconds + longest
        return min(latest, alert.expires?.milliseconds ?? latest)
    }

    /// Marks what is done, and gives up what nobody would want any more.
    func finish(_ all: [Alert]) async throws {
        let now = office.clock()
        for alert in all {
            if now.milliseconds > Self.limit(alert) { try await giveUp(alert) }
            let isDone = try office.read { db in
                guard try AlertSpread.isWhole(alert.id, db) else { return false }
                return try !AlertQueue.isOpen(alert.id, db)
            }
            guard isDone else { continue }
            try await office.withReserve {
                try await office.pool.write {
                    try $0.execute(
                        sql: "UPDATE alert_spreads SET done = ? WHERE alert = ?",
                        arguments: [now.milliseconds, alert.id])
                    try $0.execute(
                        sql: "DELETE FROM alert_troubles WHERE gateway = ?", arguments: [-alert.id])
                }
            }
            book.forget()
        }
    }

    private func giveUp(_ alert: Alert) async throws {
        try await office.withReserve {
            try await office.pool.write {
                try $0.execute(
                    sql: "UPDATE alert_spreads SET phase = ? WHERE alert = ?",
                    arguments: [AlertSpread.whole, alert.id])
            }
        }
        for channel in AlertChannel.allCases {
            while true {
                let due = try office.read { try AlertQueue.waiting(alert.id, channel, 1000, $0) }
                if due.isEmpty { break }
                try await office.actForAlert(
                    by: .house, "gave up messages of alert \(alert.id) that no gateway took in time"
                ) { writing in
                    let lines = due.map {
                        AlertResultLine(
                            number: $0.number, person: $0.person, place: $0.place, at: writing.at,
                            result: .givenUp, code: 0, attempts: $0.attempts, again: $0.again)
                    }
                    try AlertResult.keep(lines, of: alert.id, at: nil, channel, writing)
                }
            }
        }
    }
}

extension AlertSpread {
    static func isWhole(_ alert: Int64, _ db: Database) throws -> Bool {
        try Int.fetchOne(
            db.cachedStatement(sql: "SELECT phase FROM alert_spreads WHERE alert = ?"), arguments: [alert])
            == whole
    }
}
