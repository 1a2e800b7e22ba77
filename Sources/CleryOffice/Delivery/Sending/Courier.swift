import CleryLaw
import Foundation
import GRDB
import Logging
import ServiceLifecycle

/// Brings the notices of the annual report: takes messages in hand, gives them to the lanes, and writes down what came
/// of them, in one act for many.
///
/// The order for each message: in hand (on the disk), begun (in the journal), answered (in the journal), kept (on the
/// disk). `docs/decisions/0028-delivery.md` says what each break means.
struct Courier: Service {
    let office: Office
    let settings: MailSettings
    var lanes = 8
    var patience = Courier.usualPatience
    var pause: Duration = .milliseconds(500)

    /// How long a mail server that says nothing is waited for: a minute, or what the environment says, in seconds.
    static let usualPatience: Duration = {
        let said = ProcessInfo.processInfo.environment["OPENCLERY_MAIL_PATIENCE"].flatMap { Int($0) }
        return .seconds(said.flatMap { (1...600).contains($0) ? $0 : nil } ?? 60)
    }()
    /// Messages in hand at most; so many are uncertain after a power cut.
    static let mostInHand = 512
    /// Results that are kept together, unless they would wait for long.
    static let together = 128

    func run() async throws {
        let logger = Logger(label: "openclery.notices")
        while !Task.isCancelled, !Task.isShuttingDownGracefully {
            do {
                try await trials()
                for campaign in try office.read({ try Campaign.all($0) }) where campaign.state == .running {
                    try await deliver(campaign.id)
                }
            } catch {
                logger.error(
                    "the notices could not be looked after", metadata: ["kind": "\(type(of: error))"])
            }
            for _ in 0..<10 where !Task.isShuttingDownGracefully {
                try? await Task.sleep(for: .milliseconds(100))
            }
        }
    }

    /// Hands over what is due of one campaign; returns when nothing is due now, or the campaign was stopped.
    func deliver(_ id: Int64) async throws {
        try await DeliveryQueue.mend(id, office)
        try await recover(id)
        guard try office.read({ try isDue(id, $0) }) else { return try await finish(id) }
        let (line, journal) = (ParcelLine(), try DeliveryJournal(office, campaign: id))
        let lane = MailLane(
            settings: settings, line: line, journal: journal, clock: office.clock, patience: patience,
            pause: pause)
        try await withThrowingTaskGroup(of: Bool.self) { group in
            for _ in 0..<lanes {
                group.addTask {
                    await lane.run()
                    return true
                }
            }
            var fault: (any Error)?
            do { try await CourierRound(self, id, line).run() } catch { fault = error }
            await line.close()
            // Lanes take their leave of the server; one that waits for it is not waited for.
            group.addTask {
                try? await Task.sleep(for: .seconds(2))
                return false
            }
            var left = lanes
            while left > 0, try await group.next() == true { left -= 1 }
            group.cancelAll()
            if let fault { throw fault }
        }
        try await finish(id)
    }

    private func isDue(_ id: Int64, _ db: Database) throws -> Bool {
        try Bool.fetchOne(
            db,
            sql:
                "SELECT EXISTS (SELECT 1 FROM notice_queue WHERE campaign = ? AND state = 0 AND next_try <= ?)",
            arguments: [id, office.clock().milliseconds]) ?? false
    }

    /// What was in hand when the process ended: kept where the server's answer is known, sent again where it is not.
    func recover(_ id: Int64) async throws {
        let (left, campaign) = try office.read { db in
            (try DeliveryQueue.inHand(id, db), try Campaign.one(id, db))
        }
        guard !left.isEmpty, let campaign else { return }
        let journal = DeliveryJournal.read(office, campaign: id)
        let key = office.key
        try await office.act(
            by: .house, "kept what became of notices of campaign \(id) that a break left open"
        ) {
            writing in
            var lines: [ResultLine] = []
            for due in left {
                // Without the journal each of them may have been taken.
                let last = journal.map { $0[due.number] } ?? .handed
                switch last {
                case .answered(let code, let at, _) where code < 300:
                    lines.append(
                        ResultLine(
                            number: due.number, at: at, result: .sent, code: code,
                            attempts: due.attempts + 1, again: due.again))
                case .handed:
                    try DeliveryQueue.putBack(
                        due.number, attempts: due.attempts, again: due.again + 1,
                        at: writing.at.milliseconds, in: id, writing.db)
                case .answered, nil:
                    try DeliveryQueue.putBack(
                        due.number, attempts: due.attempts, again: due.again, at: writing.at.milliseconds,
                        in: id, writing.db)
                }
            }
            try DeliveryResult.keep(lines, kind: "mail", of: campaign, RecipientBook(id, key), key, writing)
        }
    }

    /// The campaign is done when nothing waits any more.
    private func finish(_ id: Int64) async throws {
        guard try office.read({ try DeliveryQueue.open(id, $0) }) == 0,
            try office.read({ try Campaign.one(id, $0) })?.state == .running
        else { return }
        try await office.act(by: .house, "handed over the last message of notice \(id)") {
            guard try DeliveryQueue.open(id, $0.db) == 0 else { return }
            try CampaignActs.finish(id, $0)
        }
    }

    /// The letters that people send to themselves to see what the others get.
    func trials() async throws {
        for trial in try office.read({ try NoticeTrial.waiting($0) }) {
            let (campaign, account) = try office.read { db in
                (try Campaign.one(trial.campaign, db), try Account.one(trial.account, db))
            }
            var failure: String?
            do {
                guard let campaign, let to = account?.email.flatMap(MailAddress.init), account?.ended == nil
                else { throw MailFailure.noAddress }
                try await SMTPClient(settings: settings, patience: patience).send(
                    NoticeLetter(
                        from: settings.from, to: to, institution: office.name,
                        id: ProofLines(campaign, DeliveryKey(office.key)).messageID(-trial.id),
                        campaign: campaign, made: trial.made))
            } catch {
                failure = (error as? MailFailure ?? .broken).description
            }
            let (now, said) = (office.clock().milliseconds, failure)
            try await office.pool.write {
                try $0.execute(
                    sql: "UPDATE notice_trials SET sent = ?, failure = ? WHERE id = ?",
                    arguments: [now, said, trial.id])
            }
        }
    }
}
