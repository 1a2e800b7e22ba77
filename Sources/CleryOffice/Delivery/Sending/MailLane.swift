import CleryLaw
import NIOCore
import Synchronization

/// One connection to the mail server that hands over one parcel after another, several commands at a time.
///
/// A content is begun only after the journal has it, and at most one at a time: what may be doubled by a break is one
/// message a lane.
struct MailLane: Sendable {
    let settings: MailSettings
    let line: ParcelLine
    let journal: DeliveryJournal
    let clock: @Sendable () -> Instant
    /// A server that answers nothing for so long is left.
    var patience: Duration = .seconds(60)
    /// Between two connections that failed, at first.
    var pause: Duration = .milliseconds(500)
    /// How many may go in a second; nil where the clerk sees to it.
    var budget: RateWindow?

    func run() async {
        let failures = Failures()
        while true {
            let parcels = await line.next()
            if parcels.isEmpty { return }
            let work = Work(parcels)
            do {
                try await watched { watch in
                    try await SMTPClient(settings: settings).session { talk in
                        while let slice = work.slice {
                            failures.forget()
                            try await hand(slice, work, watch, &talk)
                            // Waiting for work is no silence of the server.
                            watch.rest()
                            let next = await line.next()
                            if next.isEmpty { return work.end() }
                            work.begin(next)
                            watch.wait()
                        }
                    }
                }
            } catch {
                let count = failures.more()
                let failure = error as? MailFailure ?? .broken
                // A server that hangs up after some work is no trouble yet.
                if count > 2 { await line.isTroubled(failure.description) }
            }
            await line.tell(work.left(at: clock()))
            if failures.count > 0 { try? await Task.sleep(for: pause * (1 << min(failures.count - 1, 6))) }
            if Task.isCancelled { return }
        }
    }

    /// What a lane has before it, so that a break leaves nothing out.
    private final class Work: Sendable {
        private let state: Mutex<(parcels: [Parcel], at: Int, isHanded: Bool)>
        init(_ parcels: [Parcel]) { state = Mutex((parcels, 0, false)) }

        var slice: [Parcel]? { state.withLock { $0.parcels.isEmpty ? nil : $0.parcels } }
        func begin(_ parcels: [Parcel]) { state.withLock { $0 = (parcels, 0, false) } }
        func end() { begin([]) }
        func handed() { state.withLock { $0.isHanded = true } }
        func done() {
            state.withLock {
                $0.at += 1
                $0.isHanded = false
            }
        }
        func left(at now: Instant) -> [ParcelOutcome] {
            state.withLock { state in
                state.parcels.indices.dropFirst(state.at).map { i in
                    ParcelOutcome(
                        parcel: state.parcels[i],
                        what: i == state.at && state.isHanded ? .uncertain : .untouched, code: 0, at: now)
                }
            }
        }
    }

    /// Connections that failed, one after another.
    private final class Failures: Sendable {
        private let state = Mutex(0)
        var count: Int { state.withLock { $0 } }
        func forget() { state.withLock { $0 = 0 } }
        func more() -> Int {
            state.withLock { state in
                state += 1
                return state
            }
        }
    }

    /// Since when the server owes an answer.
    private final class Watch: Sendable {
        private let since = Mutex<ContinuousClock.Instant?>(.now)
        func wait() { since.withLock { $0 = .now } }
        func rest() { since.withLock { $0 = nil } }
        var silence: Duration { since.withLock { $0.map { $0.duration(to: .now) } ?? .zero } }
    }

    private func watched(_ body: @escaping @Sendable (Watch) async throws -> Void) async throws {
        let (watch, patience) = (Watch(), patience)
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await body(watch) }
            group.addTask {
                while true {
                    try await Task.sleep(for: min(patience / 4, .seconds(5)))
                    if watch.silence > patience { throw MailFailure.silence }
                }
            }
            defer { group.cancelAll() }
            try await group.next()
        }
    }

    private func envelope(_ parcel: Parcel) -> String {
        "MAIL FROM:<\(settings.from.text)>\r\nRCPT TO:<\(parcel.to.text)>\r\nDATA\r\n"
    }

    /// Says lines and reads a reply to each: at once where the server allows it.
    private func ask(_ lines: String, _ watch: Watch, _ talk: inout SMTPTalk) async throws -> [SMTPReply] {
        let parts = lines.split(separator: "\r\n")
        var replies: [SMTPReply] = []
        if talk.pipelines { try await talk.send(ByteBuffer(string: lines)) }
        for part in parts {
            // Without pipelining, nothing follows a refusal.
            if !talk.pipelines {
                if let last = replies.last, last.code >= 400 { break }
                try await talk.say(String(part))
            }
            replies.append(try await talk.reply())
            watch.wait()
        }
        return replies
    }

    private func hand(_ slice: [Parcel], _ work: Work, _ watch: Watch, _ talk: inout SMTPTalk) async throws {
        var outcomes: [ParcelOutcome] = []
        do {
            var mustReset = false
            for parcel in slice {
                if mustReset { _ = try await talk.ask("RSET", 250, "a new start") }
                let ticket = try await turn(parcel, watch)
                let replies = try await ask(envelope(parcel), watch, &talk)
                let (what, code) = try await content(parcel, replies, work, watch, &talk)
                if let ticket { budget?.heard(ticket) }
                mustReset = what != .sent
                outcomes.append(ParcelOutcome(parcel: parcel, what: what, code: code, at: clock()))
                work.done()
                // The server says good-bye: what is left goes by another connection.
                if code == 421 { throw MailFailure.refused("the message", code) }
            }
        } catch {
            await line.tell(outcomes)
            if !outcomes.isEmpty { await line.isTroubled(nil) }
            throw error
        }
        await line.tell(outcomes)
        await line.isTroubled(nil)
    }

    private struct NoTurn: Error {}

    /// Waits until the budget has room, where there is one.
    private func turn(_ parcel: Parcel, _ watch: Watch) async throws -> RateWindow.Ticket? {
        guard let budget else { return nil }
        watch.rest()
        defer { watch.wait() }
        guard let ticket = await budget.pass(parcel.parts) else { throw NoTurn() }
        return ticket
    }

    private func content(
        _ parcel: Parcel, _ replies: [SMTPReply], _ work: Work, _ watch: Watch, _ talk: inout SMTPTalk
    ) async throws -> (ParcelOutcome.What, Int) {
        let refused = replies.enumerated().first { $0.element.code >= 400 }
        if let (step, reply) = refused.map({ ($0.offset, $0.element) }) {
            if replies.count == 3, replies[2].code == 354 {
                // The server wants a content although it refused the address: it gets an empty one (RFC 2920, 3.1).
                try await talk.say(".")
                _ = try await talk.reply()
                watch.wait()
            }
            if reply.code == 421 { throw MailFailure.refused("the message", 421) }
            // A sender that is refused is no fault of the address.
            return (step == 1 && reply.code >= 500 ? .refused : .later, reply.code)
        }
        guard replies.count == 3, replies[0].code < 300, replies[1].code < 300, replies[2].code == 354 else {
            throw MailFailure.broken
        }
        var bytes = ByteBuffer()
        parcel.write(into: &bytes)
        journal.hand(parcel.number, at: clock())
        work.handed()
        try await talk.send(bytes)
        let reply = try await talk.reply()
        journal.answered(parcel.number, reply.code, at: clock())
        watch.wait()
        switch reply.code {
        case ..<300: return (.sent, reply.code)
        // A content that is refused may be the server's own rule of the day: only after some tries it is final.
        case 500... where parcel.attempts >= 2: return (.refused, reply.code)
        default: return (.later, reply.code)
        }
    }
}
