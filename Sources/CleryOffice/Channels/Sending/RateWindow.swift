import Synchronization

/// Lets messages pass so that in no window of the budget's length more go than it allows.
///
/// It knows the instant of each of the last messages: one more goes when the one that is as many places back as the
/// budget allows is out of the window. Within the window they are spread, so that a gateway sees no burst.
final class RateWindow: Sendable {
    typealias Clock = ContinuousClock.Instant

    let budget: AlertGateway.Budget
    /// A little longer than the window, for what happens between us and the gateway's own clock.
    let length: Duration
    let spacing: Duration
    private let state: Mutex<State>

    private struct State {
        /// A ring: the next place is the oldest.
        var times: [Clock?]
        var next = 0
        var last: Clock?
        /// When the next one goes where messages are spread evenly.
        var pace: Clock?
        /// How many have gone since it was quiet.
        var begun = 0
        var isClosed = false
    }

    /// How much of a window a full budget is spread over: what is left makes up for what came late.
    static let spread = 0.8
    /// So far ahead of an even pace a message may go: waits shorter than this cost more than they spare a gateway.
    static let ahead = Duration.milliseconds(5)
    static func length(_ budget: AlertGateway.Budget) -> Duration {
        .seconds(budget.seconds) + .milliseconds(budget.seconds == 1 ? 8 : 20)
    }
    /// A message arrives between its hand-over and its answer: the later instant counts, at most so much later, so that
    /// a slow gateway is not given much less than it allows.
    static let grace = Duration.milliseconds(80)
    /// The first ones find their connections unmade, so they may arrive much later.
    static let firstGrace = Duration.seconds(1)
    /// After this long without a message connections are gone.
    static let quiet = Duration.seconds(2)

    /// A message that may go, until it is known to have arrived.
    struct Ticket: Sendable, Equatable {
        fileprivate let first: Int
        fileprivate let parts: Int
        fileprivate let at: Clock
        fileprivate let grace: Duration
    }

    init(_ budget: AlertGateway.Budget) {
        self.budget = budget
        length = Self.length(budget)
        spacing = .seconds(Double(budget.seconds) * Self.spread / Double(budget.rate))
        state = Mutex(State(times: Array(repeating: nil, count: budget.rate)))
    }

    /// What went before this process did, from its journal.
    func remember(_ ages: [Duration], now: Clock = .now) {
        state.withLock { state in
            for age in ages.sorted(by: >) where age < length && age >= .zero {
                Self.note(now - age, &state)
            }
        }
    }

    private static func note(_ at: Clock, _ state: inout State) {
        state.times[state.next] = at
        state.next = (state.next + 1) % state.times.count
        state.last = at
    }

    /// Nil when a message may go now, and is counted; else how long to wait.
    ///
    /// - Parameter parts: for how many messages it counts.
    func ask(_ parts: Int = 1, at now: Clock = .now) -> Duration? { turn(parts, at: now).wait }

    private func turn(_ parts: Int, at now: Clock) -> (wait: Duration?, ticket: Ticket?) {
        state.withLock { state in
            let (count, first) = (state.times.count, state.next)
            // A text of more parts than a window allows goes alone, and the windows that it takes are empty.
            let over = (max(parts, 1) - 1) / count
            let parts = min(max(parts, 1), count)
            var free = state.pace.map { $0 - Self.ahead } ?? now
            for place in 0..<parts {
                if let at = state.times[(first + place) % count] { free = max(free, at + length) }
            }
            if free > now { return (now.duration(to: free), nil) }
            if state.last.map({ $0.duration(to: now) > Self.quiet }) ?? true { state.begun = 0 }
            state.begun += parts
            for _ in 0..<parts { Self.note(now + length * over, &state) }
            state.pace = max(state.pace ?? now, now) + spacing * parts
            let grace = state.begun <= count ? Self.firstGrace : Self.grace
            return (nil, Ticket(first: first, parts: parts, at: now, grace: grace))
        }
    }

    /// Waits for its turn; nil when there is none any more.
    func pass(_ parts: Int = 1) async -> Ticket? {
        while !state.withLock({ $0.isClosed }), !Task.isCancelled {
            let (wait, ticket) = turn(parts, at: .now)
            guard let wait else { return ticket }
            try? await Task.sleep(for: min(wait, .milliseconds(250)), tolerance: .zero)
        }
        return nil
    }

    /// The gateway has answered.
    func heard(_ ticket: Ticket, at now: Clock = .now) {
        let at = min(now, ticket.at + ticket.grace)
        state.withLock { state in
            for place in ticket.first..<(ticket.first + ticket.parts) {
                let place = place % state.times.count
                // Another may have its place by now.
                if state.times[place] == ticket.at { state.times[place] = at }
            }
        }
    }

    func close() { state.withLock { $0.isClosed = true } }
    func open() { state.withLock { $0.isClosed = false } }

    /// How long it takes until so many have gone.
    static func seconds(_ count: Int, _ budget: AlertGateway.Budget) -> Double {
        guard count > 1 else { return 0 }
        let (windows, rest) = (count - 1).quotientAndRemainder(dividingBy: budget.rate)
        return Double(windows) * length(budget).inSeconds
            + Double(rest) * Double(budget.seconds) * spread / Double(budget.rate)
    }
}

extension Duration {
    var inSeconds: Double { Double(components.seconds) + Double(components.attoseconds) / 1e18 }
}
