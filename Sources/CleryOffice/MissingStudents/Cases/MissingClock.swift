import CleryLaw
import GRDB

/// What is due for one missing student and how it stands: the law's duties beside the steps that were done.
struct MissingClock: Sendable {
    struct Line: Sendable, Identifiable {
        enum State: Sendable, Equatable {
            case done(MissingStep)
            case late(MissingStep)
            case open
            case overdue
            /// The case was closed before it was done.
            case ended
        }

        let duty: MissingStep.Duty
        /// Nil: at once.
        let due: Instant?
        let state: State
        let citation: Citation
        let sentence: String
        var id: String { duty.rawValue }

        var isOpen: Bool { state == .open || state == .overdue }
    }

    let lines: [Line]
    let asks: [Question]
    /// Minutes from the report until it was referred, or until now.
    let minutesToReferral: Int
    /// What the law makes of them once it was referred: whole hours.
    let wasImmediate: Bool?

    init(_ one: MissingCase, hasContact: Known<Bool>, _ steps: [MissingStep], now: Instant) {
        let facts = MissingStudentFacts(
            resident: Self.known(one.resident), age: one.age.map(Known.known) ?? .unknown,
            emancipated: Self.known(one.emancipated), hasContact: hasContact,
            // Before it is determined nothing but the referral is due, and nobody is asked when it was.
            determined: one.determined.map(Known.known) ?? .notApplicable,
            determinedByLocalPolice: Self.known(one.byPolice))
        let law = MissingResidents.duties(facts)
        asks = law.asks
        let end = one.referred ?? one.closed ?? now
        let waited = max(0, end.milliseconds - one.reported.milliseconds)
        minutesToReferral = Int(waited / 60_000)
        wasImmediate = one.referred.flatMap { _ in
            MissingReferral.immediate(afterHours: .known(Int(waited / 3_600_000))).answer
        }
        let referral = Line(
            duty: .referral, due: nil,
            state: Self.referral(one, steps, immediate: wasImmediate, minutes: minutesToReferral),
            citation: MissingReferral.citation, sentence: MissingReferral.sentence)
        lines = [referral] + law.duties.map { Self.line($0, one, steps, now) }
    }

    /// Whether all that is known to be due was done, and nothing has to be known that may make more due.
    func isThrough(_ one: MissingCase) -> Bool {
        !lines.contains(where: \.isOpen) && (one.determined == nil || asks.isEmpty)
    }

    /// With the registry's word on the contact where the student is on the list.
    static func of(_ one: MissingCase, now: Instant, _ db: Database) throws -> MissingClock {
        MissingClock(
            one, hasContact: try hasContact(one, db), try MissingStep.of(one.id, db), now: now)
    }

    /// A resident of the list either named somebody or did not; of anybody else it was stated, or is not known.
    static func hasContact(_ one: MissingCase, _ db: Database) throws -> Known<Bool> {
        guard let student = one.student else { return known(one.hasContact) }
        return .known(try ResidentContact.now(of: student, db).map { !$0.declined } ?? false)
    }

    private static func known(_ flag: Bool?) -> Known<Bool> { flag.map(Known.known) ?? .unknown }

    private static func referral(
        _ one: MissingCase, _ steps: [MissingStep], immediate: Bool?, minutes: Int
    ) -> Line.State {
        if let step = steps.first(where: { $0.duty == .referral && $0.reached }) {
            return immediate == false ? .late(step) : .done(step)
        }
        if !one.isOpen { return .ended }
        let soFar = MissingReferral.immediate(afterHours: .known(minutes / 60)).answer
        return soFar == false ? .overdue : .open
    }

    private static func line(
        _ duty: MissingStudentDuty, _ one: MissingCase, _ steps: [MissingStep], _ now: Instant
    ) -> Line {
        let kind = MissingStep.Duty(duty.who)
        let step = steps.first { $0.duty == kind && $0.reached }
        let state: Line.State =
            if let step {
                step.done > duty.by ? .late(step) : .done(step)
            } else if !one.isOpen {
                .ended
            } else {
                now > duty.by ? .overdue : .open
            }
        let (citation, sentence) = rule(duty.who)
        return Line(duty: kind, due: duty.by, state: state, citation: citation, sentence: sentence)
    }

    private static func rule(_ party: MissingStudentDuty.Party) -> (Citation, String) {
        switch party {
        case .contact: (MissingContact.citation, MissingContact.sentence)
        case .parentOrGuardian: (MissingParent.citation, MissingParent.sentence)
        case .localLawEnforcement: (MissingPolice.citation, MissingPolice.sentence)
        }
    }

    /// Where the law asks a question.
    static func citation(of question: Question) -> Citation {
        switch question.name {
        case "contact": MissingContact.citation
        case "age", "emancipated": MissingParent.citation
        default: MissingResidents.citation
        }
    }

    /// "2 hours 5 minutes".
    static func length(minutes: Int) -> String {
        let (hours, rest) = (minutes / 60, minutes % 60)
        func count(_ number: Int, _ word: String) -> String { "\(number) \(word)\(number == 1 ? "" : "s")" }
        if hours == 0 { return count(rest, "minute") }
        return rest == 0 ? count(hours, "hour") : "\(count(hours, "hour")) \(count(rest, "minute"))"
    }

    static func late(_ step: MissingStep, due: Instant) -> String {
        length(minutes: Int((step.done.milliseconds - due.milliseconds + 59_999) / 60_000))
    }
}
