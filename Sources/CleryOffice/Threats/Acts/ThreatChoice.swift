import CleryLaw

/// What somebody decides, before it is kept.
struct ThreatChoice: Sendable {
    var decision: WarningRecord.Outcome
    var reason = ""
    var consulted: [ThreatConsulted] = []
    /// Who ordered that a duty be overridden, and why.
    var orderedBy = ""
    var orderedWhy = ""
    /// What a notification would compromise, in whose judgment, and when somebody looks again.
    var ground: Emergency.DelayGround?
    var judge = ""
    var again: Instant?
    /// When another system sent it.
    var sentAt: Instant?
    var alert: Int64?
    /// "No" to both questions that only the institution can answer, said for several crimes at once.
    var isNoThreat = false

    static let longest = 4000
    /// A duty waits no longer than this without another look.
    static let longestWait: Int64 = 24 * 3_600_000

    var names: ThreatNames? {
        let names =
            decision == .sent
            ? ThreatNames(sentAt: sentAt)
            : ThreatNames(orderedBy: orderedBy, orderedWhy: orderedWhy, judge: judge)
        return names == ThreatNames() ? nil : names
    }

    /// The facts with what the decision itself says.
    func completed(_ facts: ThreatFacts) -> ThreatFacts {
        var facts = facts
        if decision == .delayed { facts[.delay] = ground?.rawValue ?? "" }
        if isNoThreat {
            facts[.threat] = "no"
            if facts[.immediateThreat].isEmpty { facts[.immediateThreat] = "no" }
        }
        return facts
    }

    /// The law requires it, and it is not done, or not now although nothing justifies waiting.
    func isOverride(_ law: ThreatLaw) -> Bool { decision != .sent && law.isRequired }

    /// - Parameter hasMessage: what was sent from here stands in the record already.
    func problems(_ law: ThreatLaw, received: Instant, now: Instant, hasMessage: Bool) -> [Problem] {
        var problems: [Problem] = []
        if decision != .sent, reason.isEmpty {
            problems.append(Problem("reason", "Say why: the reason is part of the record."))
        }
        if decision == .sent, !hasMessage { problems += sentElsewhere(now) }
        if reason.count > Self.longest { problems.append(Problem("reason", "Say it in fewer words.")) }
        if decision == .notSent {
            for question in law.asks {
                problems.append(
                    Problem("decision", "The law still asks: \(question.sentence) Answer it above first."))
            }
        }
        if decision == .delayed { problems += waiting(now) }
        if isOverride(law) {
            if orderedBy.isEmpty {
                problems.append(
                    Problem("ordered-by", "The law requires it. Name the person who decides against it."))
            }
            if orderedWhy.isEmpty {
                problems.append(Problem("ordered-why", "Say why it is not done although it is required."))
            }
        }
        for one in consulted where one.at < received || one.at > now {
            problems.append(
                Problem("consulted", "Somebody is consulted after the first report and not in the future."))
            break
        }
        return problems
    }

    /// Nothing here shows that it was sent: the record has to say it.
    private func sentElsewhere(_ now: Instant) -> [Problem] {
        var problems: [Problem] = []
        if reason.isEmpty {
            problems.append(Problem("reason", "Say which system sent it, and to whom, and why."))
        }
        if let sentAt {
            // Another system may have warned before the office heard of it.
            if sentAt > now { problems.append(Problem("sent-at", "It was sent in the past.")) }
        } else {
            problems.append(Problem("sent-at", "Say when it was sent."))
        }
        return problems
    }

    private func waiting(_ now: Instant) -> [Problem] {
        var problems: [Problem] = []
        if ground == nil { problems.append(Problem("ground", "Say what a notification would compromise.")) }
        if judge.isEmpty {
            problems.append(Problem("judge", "Name the responsible authority whose judgment it is."))
        }
        if let again {
            if again <= now || again.milliseconds - now.milliseconds > Self.longestWait {
                problems.append(Problem("again", "Look again within the next 24 hours."))
            }
        } else {
            problems.append(Problem("again", "Say when somebody looks again."))
        }
        return problems
    }
}

/// Somebody who was consulted, and when.
struct ThreatConsulted: Sendable, Equatable {
    let who: String
    let at: Instant
}

extension [ThreatConsulted] {
    var json: String {
        var json = JSONWriter()
        json.array { json in
            for one in self {
                json.object { json in
                    json.key("who")
                    json.value(one.who)
                    json.key("at")
                    json.value(one.at.milliseconds)
                }
            }
        }
        return json.string
    }

    init(json: String) throws {
        self = try JSONValue(parsing: json).items.compactMap { item in
            guard let who = item["who"]?.text, let at = item["at"]?.integer else { return nil }
            return ThreatConsulted(who: who, at: Instant(milliseconds: at))
        }
    }
}

/// The people named in a decision besides those consulted; and of what another system sent, when.
struct ThreatNames: Sendable, Equatable {
    var orderedBy = ""
    var orderedWhy = ""
    var judge = ""
    var sentAt: Instant?

    var json: String {
        var json = JSONWriter()
        json.object { json in
            for (name, text) in [("by", orderedBy), ("why", orderedWhy), ("judge", judge)] {
                json.key(named: name)
                json.value(text)
            }
            if let sentAt {
                json.key("sent")
                json.value(sentAt.milliseconds)
            }
        }
        return json.string
    }

    init(
        orderedBy: String = "", orderedWhy: String = "", judge: String = "", sentAt: Instant? = nil
    ) {
        (self.orderedBy, self.orderedWhy, self.judge) = (orderedBy, orderedWhy, judge)
        self.sentAt = sentAt
    }

    init(json: String) throws {
        let value = try JSONValue(parsing: json)
        self.init(
            orderedBy: value["by"]?.text ?? "", orderedWhy: value["why"]?.text ?? "",
            judge: value["judge"]?.text ?? "",
            sentAt: value["sent"]?.integer.map(Instant.init(milliseconds:)))
    }
}
