import CleryLaw
import HTTPTypes
import ServiceLifecycle
import Synchronization

/// What is in force, told to signs as it changes (server-sent events): the present state at once, then each change
/// within a second, and a word now and then so that nobody takes silence for a broken line.
///
/// Nobody asks the database for it: a connection looks at the number by which all kept pages follow a change.
final class WarningStream: Sendable {
    /// More signs than a campus has; whoever comes later is asked to come back.
    static let most = 200
    private static let look = Duration.milliseconds(200)
    private static let heartbeat = Duration.seconds(5)
    /// A connection ends after so long and the sign comes back, so that none that is forgotten stays for good.
    private static let longest = Duration.seconds(3600)

    private let open = Mutex(0)
    /// Whether somebody follows what changes. Until then there is the present state and nothing more to wait for.
    private let goesOn = Mutex(false)

    func begin() { goesOn.withLock { $0 = true } }

    var count: Int { open.withLock { $0 } }

    private func enter() -> Bool {
        open.withLock { open in
            guard open < Self.most else { return false }
            open += 1
            return true
        }
    }

    private func leave() { open.withLock { $0 -= 1 } }

    func answer(_ visit: Visit) throws -> Answer {
        guard count < Self.most else {
            throw Refusal(
                status: .serviceUnavailable, title: "Too many signs listen",
                sentence: "Up to \(Self.most) programs listen at once. Ask for /warnings.json meanwhile.",
                retryAfter: 30)
        }
        var answer = FeedAnswer.of([], type: "text/event-stream; charset=utf-8")
        answer.headers[.cacheControl] = "no-store"
        // A proxy that gathers answers before it sends them on would keep a warning to itself.
        if let name = HTTPField.Name("X-Accel-Buffering") { answer.headers[name] = "no" }
        let (office, site) = (visit.office, visit.site)
        answer.stream = AnswerStream { send in
            guard self.enter() else { return }
            defer { self.leave() }
            try await Self.tell(office, site: site, goesOn: self.goesOn.withLock { $0 }, send)
        }
        return answer
    }

    private static func tell(
        _ office: Office, site: String?, goesOn: Bool, _ send: (String) async throws -> Void
    ) async throws {
        let clock = ContinuousClock()
        let began = clock.now
        var (version, told, spoken) = (office.pages.version, try WarningState(office, site: site).json, began)
        try await send("retry: 2000\n\n" + event(told, version))
        guard goesOn else { return }
        while clock.now - began < longest, !Task.isCancelled, !Task.isShuttingDownGracefully {
            try await Task.sleep(for: look)
            if office.pages.version != version {
                version = office.pages.version
                let state = try WarningState(office, site: site).json
                if state != told {
                    told = state
                    try await send(event(state, version))
                    spoken = clock.now
                }
            }
            if clock.now - spoken >= heartbeat {
                try await send(": nothing new\n\n")
                spoken = clock.now
            }
        }
    }

    private static func event(_ json: String, _ version: PageCache.Version) -> String {
        "event: warnings\nid: \(version.position)\ndata: \(json)\n\n"
    }
}
