import CleryLaw

/// Messages minute by minute, without a gap between the first and the last.
struct AfterMinutes: Sendable, Equatable {
    struct Row: Sendable, Equatable {
        let at: Instant
        var sent: [AlertChannel: Int] = [:]
        var refused = 0
        var all: Int { sent.values.reduce(0, +) }
    }

    /// More bars than a drawing can show; then several minutes share one.
    static let most = 90

    let rows: [Row]
    /// How many minutes a row holds.
    let step: Int
    let channels: [AlertChannel]

    init(_ minutes: [AfterReceipts.Minute]) {
        let numbers = minutes.map { $0.at.milliseconds / 60_000 }
        channels = AlertChannel.allCases.filter { channel in minutes.contains { $0.channel == channel } }
        guard let first = numbers.min(), let last = numbers.max() else {
            self.rows = []
            self.step = 1
            return
        }
        let every = Int((last - first) / Int64(Self.most)) + 1
        var rows = (0...Int((last - first) / Int64(every))).map {
            Row(at: Instant(milliseconds: (first + Int64($0 * every)) * 60_000))
        }
        for (minute, number) in zip(minutes, numbers) {
            let index = Int((number - first) / Int64(every))
            rows[index].sent[minute.channel, default: 0] += minute.sent
            rows[index].refused += minute.refused
        }
        (self.rows, step) = (rows, every)
    }

    /// Under which bars an hour stands: few enough to be read.
    var ticks: Set<Int> {
        let every = max(1, (rows.count + 5) / 6)
        return Set(stride(from: 0, to: rows.count, by: every))
    }

    var summary: String {
        let all = rows.reduce(0) { $0 + $1.all }
        let most = rows.map(\.all).max() ?? 0
        let unit = step == 1 ? "minute" : "\(step) minutes"
        return
            "\(all) taken in \(rows.count * step) minute\(rows.count * step == 1 ? "" : "s"); at most \(most) in one \(unit)."
    }

    static func color(_ channel: AlertChannel) -> String {
        switch channel {
        case .mail: "b"
        case .sms: "f"
        case .webhook: "c"
        }
    }
}

/// A length of time in words: "4 min 12 s".
enum AfterSpan {
    static func words(_ milliseconds: Int64) -> String {
        let seconds = milliseconds / 1000
        if seconds == 0 { return "\(milliseconds) ms" }
        let (hours, minutes, rest) = (seconds / 3600, seconds / 60 % 60, seconds % 60)
        if hours > 0 { return "\(hours) h \(minutes) min" }
        return minutes > 0 ? "\(minutes) min \(rest) s" : "\(rest) s"
    }
}

extension TimeWords {
    /// "9:30 p.m."
    func hour(_ instant: Instant) -> String {
        String(short(instant).drop { $0 != " " }.dropFirst())
    }
}
