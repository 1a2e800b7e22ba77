import CleryLaw
import GRDB

/// The demo's decisions about warnings: most of the last weeks are made, one against a requirement, and the newest wait.
enum DemoThreats {
    /// How many of the newest crimes nobody has decided yet.
    private static let waiting = 2

    static func tell(in office: Office) throws {
        let now = office.clock()
        let open = try office.read { try ThreatBook.open(within: .all, now: now, $0) }
        let crimes = open.filter { $0.incident != nil && !$0.isDanger }.dropLast(waiting)
        var required = 0
        for one in crimes {
            if one.law.isRequired { required += 1 }
            // Where the law asks for a fact that nobody has stated, the decision waits for it.
            do {
                try decide(one, number: one.law.isRequired ? required : 0, in: office)
            } catch is ThreatRefused {}
        }
        try order(in: office)
    }

    /// The second that the law requires was not sent, the third neither but for a reason of the law; the others were.
    private static func decide(_ one: ThreatCase, number: Int, in office: Office) throws {
        let minutes: Int64 = one.mayBeTogether ? 95 : 24
        let at = Instant(milliseconds: one.received.milliseconds + minutes * 60_000)
        guard at <= office.clock() else { return }
        var facts = ThreatFacts()
        facts[.immediateThreat] = "no"
        var choice = ThreatChoice(decision: .notSent)
        choice.consulted = [
            ThreatConsulted(
                who: "Chief Dana Whitlock", at: Instant(milliseconds: one.received.milliseconds + 10 * 60_000)
            )
        ]
        switch number {
        case 0:
            choice.isNoThreat = true
            choice.reason = "One event, nobody else at risk by what officers found."
        case 2:
            choice.orderedBy = "Vice President Morgan Hale"
            choice.orderedWhy =
                "Wanted to wait for the press office; the campus was told the next morning by hand."
            choice.reason = "The suspect had not been found."
        case 3:
            facts[.threat] = "no"
            choice.reason = "The people know each other; officers saw no risk for anybody else."
        default:
            choice.decision = .sent
            choice.sentAt = at
            choice.reason =
                "Whoever did it was not found. Sent by the college’s mail list before this office sent."
        }
        let (stated, decided) = (facts, choice)
        let decision = try office.actNow(
            by: .account(1), "decided about a warning of \(one.key): \(choice.decision.rawValue)"
        ) { writing in
            var threat = try ThreatActs.open(one, by: 1, at: at, writing)
            try ThreatActs.state(stated, note: nil, of: &threat, seen: threat.mark, by: 1, writing)
            return try ThreatActs.decide(one, decided, by: 1, at: at, writing)
        }
        guard decision.isOverride else { return }
        try office.actNow(
            by: .account(1), "saw as counsel that decision \(decision.id) overrides a requirement"
        ) { try ThreatActs.saw(decision, by: 1, $0) }
    }

    /// Those of the office who decide, in the order of their accounts.
    private static func order(in office: Office) throws {
        let today = office.today
        let people = try office.read { db in
            try Account.all(db).filter {
                try !$0.isFounder && $0.ended == nil
                    && Rights(of: $0.id, founder: false, on: today, db).may(.decideThreats)
            }.map(\.id).sorted()
        }
        guard !people.isEmpty else { return }
        try office.actNow(by: .account(1), "set who is called about warnings") {
            try ThreatRule(minutes: 15, order: Array(people.prefix(ThreatRule.most))).set($0)
        }
    }
}
