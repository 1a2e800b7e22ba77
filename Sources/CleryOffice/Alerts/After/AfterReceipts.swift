import CleryLaw

/// How a message went: at each gateway, in each minute, and whom it did not reach.
struct AfterReceipts: Sendable, Equatable {
    struct Line: Sendable, Equatable {
        let gateway: String
        let channel: AlertChannel
        var sent = 0
        var refused = 0
        /// Handed over once more because an answer was lost.
        var again = 0
        /// As the gateway's receipts say.
        var delivered = 0
        var undelivered = 0
        var first: Instant?
        var last: Instant?
    }

    struct Minute: Sendable, Equatable {
        /// Its beginning.
        let at: Instant
        let channel: AlertChannel
        let sent: Int
        let refused: Int
    }

    var lines: [Line] = []
    var minutes: [Minute] = []
    /// No gateway took them in time.
    var givenUp = 0
    /// Neither taken nor refused yet.
    var left = 0
    /// People all of whose addresses were refused or given up.
    var unreached = 0
    /// People who were to be told and of whom no address is known.
    var withoutAddress = 0

    var sent: Int { lines.reduce(0) { $0 + $1.sent } }
    var first: Instant? { lines.compactMap(\.first).min() }
    var last: Instant? { lines.compactMap(\.last).max() }
    var isEmpty: Bool { lines.isEmpty && minutes.isEmpty && givenUp == 0 && left == 0 }
}
