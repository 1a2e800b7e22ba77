import CleryLaw
import GRDB
import Logging
import ServiceLifecycle

/// Calls the next person when nobody has decided, each minute, as long as the house is open.
///
/// A call is a notice to a person, in the bell and by mail where the person wants it; it is kept. By text message it goes
/// once a gateway carries messages to the office's own people.
struct ThreatPager: Service {
    let office: Office

    /// What is older was not decided in its time; it stays in the list, and calling people in the night does not help.
    static let lasts: Int64 = 72 * 3_600_000

    /// An unanswered call to everybody is repeated after so many minutes: a whole shift may be asleep.
    private static func repeats(_ one: ThreatCase) -> Int {
        one.law.isRequired || one.isDanger ? 60 : 12 * 60
    }

    /// A call that is due; nobody named is everybody who may decide.
    struct Due: Sendable {
        let one: ThreatCase
        let account: Int64?
    }

    func run() async throws {
        let logger = Logger(label: "openclery.threats")
        await cancelWhenGracefulShutdown {
            while !Task.isCancelled {
                do {
                    try await round()
                } catch {
                    logger.error(
                        "open decisions could not be looked after",
                        metadata: ["kind": "\(type(of: error))"])
                }
                try? await Task.sleep(for: .seconds(20))
            }
        }
    }

    /// Calls whoever is due; gives how many calls there were.
    @discardableResult
    func round() async throws -> Int {
        let (now, today) = (office.clock(), office.today)
        guard try !office.read({ try ThreatPager.due(now, today, $0) }).isEmpty else { return 0 }
        let made = try await office.act(by: .house, "called people to decisions on warnings that are open") {
            writing in
            let due = try ThreatPager.due(now, today, writing.db)
            for one in due {
                let threat = try ThreatActs.open(one.one, by: nil, writing)
                let call = ThreatCall(
                    id: try writing.nextID(.threatCalls), threat: threat.id, account: one.account,
                    at: writing.at)
                try writing.put(.threatCalls, call.values, isNew: true)
            }
            return due.count
        }
        office.board.forgetAll()
        return made
    }

    /// Those to be called now.
    static func due(_ now: Instant, _ today: Day, _ db: Database) throws -> [Due] {
        let rule = try ThreatRule.now(db)
        return try ThreatBook.open(within: .all, now: now, db).compactMap { one -> Due? in
            guard !one.mayBeTogether else { return nil }
            let calls = try one.threat.map { try ThreatCall.of($0.id, db) } ?? []
            guard let start = begins(one, calls, now),
                (0...lasts).contains(now.milliseconds - start.milliseconds)
            else { return nil }
            let since = calls.filter { $0.at >= start }
            let forAll = since.filter { $0.account == nil }
            let isForAll = !forAll.isEmpty
            // Whoever answered has as long again; where nothing presses, an answer to a call to all lasts as long as none.
            let isPressing = forAll.contains { $0.answered != nil } && (one.law.isRequired || one.isDanger)
            let pause = isForAll && !isPressing ? max(rule.minutes, repeats(one)) : rule.minutes
            let latest = since.flatMap { [$0.at, $0.answered ?? $0.at] }.max()
            if let latest, now.milliseconds - latest.milliseconds < Int64(pause) * 60_000 { return nil }
            if isForAll { return Due(one: one, account: nil) }
            let called = Set(since.compactMap(\.account))
            let next = try rule.people(for: one, today: today, now: now, db).first { !called.contains($0) }
            return Due(one: one, account: next)
        }
    }

    /// From when people are called: since the office has it, since the time to look again; where a decision no longer
    /// holds, since it was first seen, which may be weeks after the decision.
    static func begins(_ one: ThreatCase, _ calls: [ThreatCall], _ now: Instant) -> Instant? {
        if one.last?.decision == .delayed { return one.last?.again }
        if one.isNewlyRequired, let at = one.last?.at { return calls.first { $0.at > at }?.at ?? now }
        return one.known
    }
}
