import CleryLaw
import GRDB

/// The verbs of the room.
enum ThreatActs {
    /// The record of a case, made if there is none yet; whoever opens it has it in hand.
    ///
    /// - Parameter at: when, where it is written down later than it was done.
    @discardableResult
    static func open(
        _ one: ThreatCase, by account: Int64?, at: Instant? = nil, _ writing: Writing
    ) throws -> Threat {
        if var known = try record(of: one, writing.db) {
            if let account { try take(&known, by: account, writing) }
            return known
        }
        let at = at ?? writing.at
        let threat = Threat(
            id: try writing.nextID(.threats), incident: one.incident?.id,
            report: one.incident == nil ? one.report?.id : nil, campus: one.campus,
            place: one.incident?.place, received: one.received, facts: ThreatFacts(), made: at,
            account: account, opened: account.map { _ in at }, opener: account)
        try writing.put(.threats, threat.values, isNew: true)
        return threat
    }

    private static func record(of one: ThreatCase, _ db: Database) throws -> Threat? {
        if let threat = one.threat { return try Threat.one(threat.id, db) }
        if let incident = one.incident { return try Threat.of(incident: incident.id, db).first }
        return try one.report.flatMap { try Threat.of(report: $0.id, db) }
    }

    /// Somebody has it in hand: it was opened, and the calls are answered.
    static func take(_ threat: inout Threat, by account: Int64, _ writing: Writing) throws {
        if threat.opened == nil {
            (threat.opened, threat.opener) = (writing.at, account)
            try writing.put(.threats, threat.values)
        }
        for var call in try ThreatCall.of(threat.id, writing.db) where call.answered == nil {
            (call.answered, call.answerer) = (writing.at, account)
            try writing.put(.threatCalls, call.values)
        }
    }

    /// A hazard that is nobody's crime.
    static func add(
        _ hazard: Emergency.Hazard, _ facts: ThreatFacts, campus: Int64, place: Int64?, received: Instant,
        note: String, by account: Int64, _ writing: Writing
    ) throws -> Threat {
        let id = try writing.nextID(.threats)
        var facts = facts
        facts[.hazard] = hazard.rawValue
        let threat = Threat(
            id: id, incident: nil, report: nil, hazard: hazard, campus: campus, place: place,
            received: received, facts: facts,
            note: note.isEmpty ? nil : try writing.seal(note, record: SealedRecord.threat(id)),
            made: writing.at, account: account, opened: writing.at, opener: account)
        try writing.put(.threats, threat.values, isNew: true)
        return threat
    }

    /// States what is known now; the law's answer follows from it at once.
    ///
    /// - Parameters:
    ///   - note: nil where it stays as it is.
    ///   - seen: the mark of what the person saw; where something else is kept by now, nothing is changed.
    static func state(
        _ facts: ThreatFacts, note: String?, of threat: inout Threat, seen: String, by account: Int64,
        _ writing: Writing
    ) throws {
        guard threat.mark == seen else { throw ThreatConflict() }
        try take(&threat, by: account, writing)
        (threat.facts, threat.hazard) = (facts, facts.hazard)
        if let note {
            threat.note =
                note.isEmpty ? nil : try writing.seal(note, record: SealedRecord.threat(threat.id))
        }
        if let now = try ThreatCase.of(threat, within: .all, writing.db) { threat.received = now.received }
        try writing.put(.threats, threat.values)
    }

    /// Decides. What the law says is asked again here, of the facts as they are now.
    @discardableResult
    static func decide(
        _ one: ThreatCase, _ choice: ThreatChoice, by account: Int64, at: Instant? = nil, _ writing: Writing
    ) throws -> ThreatDecision {
        let at = at ?? writing.at
        var threat = try open(one, by: account, at: at, writing)
        guard let now = try ThreatCase.of(threat, within: .all, writing.db) else { throw Refusal.notFound }
        let facts = choice.completed(now.facts)
        let law = ThreatLaw(facts)
        let message = try choice.alert ?? message(of: now, choice, law, writing.db)
        let problems = choice.problems(law, received: now.received, now: at, hasMessage: message != nil)
        guard problems.isEmpty else { throw ThreatRefused(problems: problems) }
        threat.received = now.received
        let id = try writing.nextID(.threatDecisions)
        let decision = ThreatDecision(
            id: id, threat: threat.id, at: at, account: account, facts: facts,
            warning: law.warning.answer, notification: law.notification.answer, law: law.json,
            decision: choice.decision,
            reasons: try sealed(choice.reason, SealedRecord.threatReasons(id), writing),
            consulted: try sealed(
                choice.consulted.isEmpty ? "" : choice.consulted.json, SealedRecord.threatConsulted(id),
                writing),
            names: try sealed(choice.names?.json ?? "", SealedRecord.threatNames(id), writing),
            isOverride: choice.isOverride(law), ground: choice.ground,
            again: choice.decision == .delayed ? choice.again : nil,
            alert: message)
        try writing.put(.threatDecisions, decision.values, isNew: true)
        threat.closed = choice.decision == .delayed ? nil : at
        try writing.put(.threats, threat.values)
        return decision
    }

    /// The message that a decision written by hand is about: that of the one before it. A warning is none where the law
    /// requires a notification.
    private static func message(
        of now: ThreatCase, _ choice: ThreatChoice, _ law: ThreatLaw, _ db: Database
    ) throws -> Int64? {
        guard choice.decision == .sent, let alert = try now.last?.alert.flatMap({ try Alert.one($0, db) })
        else { return nil }
        let isShort =
            alert.kind == .timelyWarning && law.notification.answer == .required && !now.isNotified
        return isShort ? nil : alert.id
    }

    private static func sealed(_ text: String, _ record: Int64, _ writing: Writing) throws -> [UInt8]? {
        text.isEmpty ? nil : try writing.seal(text, record: record)
    }

    /// A message that follows from a record was sent: that is the decision, unless it was written down already.
    ///
    /// The text, who was told and by which channels stand in the message, which the decision names. Where the law requires
    /// a notification, a warning leaves the record open.
    static func sent(alert: Alert, _ writing: Writing) throws {
        guard alert.isLive, alert.state == .sent, let id = alert.threat,
            var threat = try Threat.one(id, writing.db),
            let now = try ThreatCase.of(threat, within: .all, writing.db)
        else { return }
        let messages = try Alert.of(thread: alert.thread, writing.db).map(\.id)
        let known = try ThreatDecision.of(id, writing.db).compactMap(\.alert)
        guard Set(known).isDisjoint(with: messages + [alert.id]) else { return }
        if let account = alert.sender { try take(&threat, by: account, writing) }
        let decision = ThreatDecision(
            id: try writing.nextID(.threatDecisions), threat: id, at: alert.sent ?? writing.at,
            account: alert.sender, facts: now.facts, warning: now.law.warning.answer,
            notification: now.law.notification.answer, law: now.law.json, decision: .sent, reasons: nil,
            consulted: nil, names: nil, isOverride: false, ground: nil, again: nil, alert: alert.id)
        try writing.put(.threatDecisions, decision.values, isNew: true)
        let isShort =
            alert.kind == .timelyWarning && now.law.notification.answer == .required && !now.isNotified
        threat.closed = isShort ? nil : writing.at
        threat.received = now.received
        try writing.put(.threats, threat.values)
    }

    /// Counsel has seen an override.
    static func saw(_ decision: ThreatDecision, by account: Int64, _ writing: Writing) throws {
        guard decision.isOverride,
            try !ThreatCounsel.of(decision.id, writing.db).contains(where: { $0.account == account })
        else { return }
        let mark = ThreatCounsel(
            id: try writing.nextID(.threatCounsel), decision: decision.id, account: account, at: writing.at)
        try writing.put(.threatCounsel, mark.values, isNew: true)
    }
}

/// Somebody else has stated facts since the person saw them; nothing was written.
struct ThreatConflict: Error {}

/// A decision that cannot be made so; nothing was written.
struct ThreatRefused: Error { let problems: [Problem] }
