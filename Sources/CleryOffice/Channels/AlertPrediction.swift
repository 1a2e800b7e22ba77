import CleryLaw
import GRDB

/// When the last message leaves on each channel, said before anything is sent.
struct AlertPrediction: Sendable, Equatable {
    struct Line: Sendable, Equatable {
        let channel: AlertChannel
        /// Messages as the gateways count them: a long text is more than one.
        let count: Int
        /// Nil where no gateway takes them.
        let seconds: Double?

        var sentence: String {
            guard count > 0 else {
                return channel == .webhook
                    ? "No screen, chat or other system is connected."
                    : "\(noun.capitalizedFirst): nobody to send to."
            }
            guard let seconds else { return "No gateway for \(plural): nothing would leave." }
            if channel == .webhook { return "Screens, chat and other systems are told at once." }
            return "The last \(noun) leaves in \(AlertPrediction.words(seconds))."
        }

        private var noun: String { channel == .mail ? "e-mail" : channel == .sms ? "text" : "system" }
        private var plural: String {
            channel == .mail
                ? "e-mail" : channel == .sms ? "text messages" : "screens, chat and other systems"
        }
    }

    let lines: [Line]
    /// Until the last message of all channels.
    var seconds: Double? { lines.compactMap(\.seconds).max() }

    /// - Parameters:
    ///   - parts: for how many messages one text counts (`TextParts.count`).
    ///   - hasMail: whether the server was told a mail server; without one no e-mail leaves.
    ///   - partsOf: for how many the text of an earlier message counted.
    static func of(
        _ reach: AudienceReach, _ channels: [AlertChannel], parts: Int = 1, hasMail: Bool = true,
        partsOf: (Alert) -> Int = { _ in 1 }, _ db: Database
    ) throws -> AlertPrediction {
        let isLive = reach.list == nil
        let count = try reach.count(db)
        let gateways = try AlertGateway.all(db).filter {
            (isLive || $0.exercises) && (hasMail || $0.shape != .smtp)
        }
        return AlertPrediction(
            lines: try AlertChannel.allCases.filter(channels.contains).map { channel in
                let own = gateways.filter { $0.channel == channel }
                let count =
                    switch channel {
                    case .mail: count.mails
                    case .sms: count.phones * max(parts, 1)
                    case .webhook: own.count
                    }
                return Line(channel: channel, count: count, seconds: try seconds(count, own, partsOf, db))
            })
    }

    /// Several gateways share the work by their budgets.
    private static func seconds(
        _ count: Int, _ gateways: [AlertGateway], _ partsOf: (Alert) -> Int, _ db: Database
    ) throws -> Double? {
        guard !gateways.isEmpty else { return nil }
        if gateways[0].channel == .webhook { return 0 }
        let total = gateways.reduce(0) { $0 + $1.budget.aSecond }
        return try gateways.map { gateway in
            let share = Int((Double(count) * gateway.budget.aSecond / total).rounded(.up))
            let planned = RateWindow.seconds(share, gateway.budget)
            // What it has shown counts where it was slower than its budget.
            guard let measured = try GatewayRate.measured(gateway.id, db) else { return planned }
            // It was measured in texts, and a budget counts their parts.
            let earlier = gateway.channel == .sms ? try Alert.one(measured.alert, db) : nil
            let shown = measured.aSecond * Double(max(1, earlier.map(partsOf) ?? 1))
            return max(planned, shown < gateway.budget.aSecond * 0.9 ? Double(share) / shown : 0)
        }.max()
    }

    /// `8 min 20 s`
    static func words(_ seconds: Double) -> String {
        let whole = Int(seconds.rounded(.up))
        let (hours, minutes, rest) = (whole / 3600, whole / 60 % 60, whole % 60)
        if whole == 0 { return "less than 1 s" }
        let parts = [
            hours > 0 ? "\(hours) h" : nil, minutes > 0 ? "\(minutes) min" : nil,
            rest > 0 && hours == 0 ? "\(rest) s" : nil,
        ]
        return parts.compactMap { $0 }.joined(separator: " ")
    }
}

extension String {
    fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
