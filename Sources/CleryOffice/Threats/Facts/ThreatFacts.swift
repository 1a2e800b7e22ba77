import CleryLaw

/// What is known of a crime or a hazard when somebody decides whether to warn, fact by fact.
///
/// A fact that is not in it was not said; `ThreatFact.open` says that nobody knows it yet.
struct ThreatFacts: Sendable, Equatable {
    private(set) var said: [ThreatFact: String] = [:]

    init() {}

    subscript(_ fact: ThreatFact) -> String {
        get { said[fact] ?? "" }
        set { said[fact] = newValue.isEmpty ? nil : newValue }
    }

    /// The same, with what the records tell where nobody stated anything.
    func filled(by told: ThreatFacts) -> ThreatFacts {
        var whole = self
        whole.said.merge(told.said) { stated, _ in stated }
        return whole
    }

    private func flag(_ fact: ThreatFact) -> Known<Bool> {
        switch self[fact] {
        case "yes": .known(true)
        case "no": .known(false)
        default: .unknown
        }
    }

    private func word<Word: RawRepresentable<String>>(_ fact: ThreatFact, _: Word.Type) -> Known<Word> {
        Word(rawValue: self[fact]).map { .known($0) } ?? .unknown
    }

    var hazard: Emergency.Hazard? { word(.hazard, Emergency.Hazard.self).value }

    /// As the law takes a crime.
    var crime: ReportedCrime {
        var nature = word(.nature, ReportedCrime.Nature.self)
        // A danger that is nobody's crime, beside which no crime is stated.
        if nature.isUnknown, !flag(.cleryCrime).isYes, let hazard, Emergency.isNoCrime(hazard) {
            nature = .known(.noCrime)
        }
        return ReportedCrime(
            isCleryCrime: flag(.cleryCrime), nature: nature, inCleryGeography: flag(.geography),
            reportedTo: word(.reportedTo, Recipient.self),
            suspect: word(.suspect, ReportedCrime.Suspect.self), pattern: flag(.pattern),
            weapon: flag(.weapon), factsComplete: flag(.factsComplete), consideredThreat: flag(.threat),
            policeRisk: flag(.policeRisk))
    }

    /// As the law takes an emergency. A delay is asked only where somebody says that it is not known.
    var emergency: Emergency {
        var delay = Known<Emergency.DelayGround>.notApplicable
        if self[.delay] == ThreatFact.open {
            delay = .unknown
        } else if let ground = Emergency.DelayGround(rawValue: self[.delay]) {
            delay = .known(ground)
        }
        return Emergency(
            hazard: word(.hazard, Emergency.Hazard.self), onCampus: flag(.onCampus),
            confirmed: flag(.confirmed), immediateThreat: flag(.immediateThreat), delay: delay)
    }

    /// Facts with their words, in the order of the form.
    var lines: [(title: String, words: String)] {
        (ThreatFact.ofWarning + ThreatFact.ofNotification + [.delay]).compactMap { fact in
            said[fact].map { (fact.title, fact.words($0)) }
        }
    }

    var json: String {
        var json = JSONWriter()
        json.object { json in
            for fact in ThreatFact.allCases {
                guard let value = said[fact] else { continue }
                json.key(named: fact.rawValue)
                json.value(value)
            }
        }
        return json.string
    }

    init(json: String) throws {
        let value = try JSONValue(parsing: json)
        for fact in ThreatFact.allCases { self[fact] = value[fact.rawValue]?.text ?? "" }
    }
}

/// What the law answers to the facts: for a timely warning, for an emergency notification, and for both together.
struct ThreatLaw: Sendable {
    let warning: Finding<WarningAnswer>
    let notification: Finding<NotificationAnswer>

    init(_ facts: ThreatFacts) {
        notification = EmergencyNotification.decide(facts.emergency)
        warning = FollowUp.warning(facts.crime, after: notification)
    }

    /// Something must be sent now.
    var isRequired: Bool { warning.answer == .required || notification.answer == .required }
    var asks: [Question] { warning.asks + notification.asks }
    func asks(_ fact: ThreatFact) -> Bool { asks.contains { $0.name == fact.rawValue } }
    /// The emergency procedures are followed, so that more is told after the notification.
    var owesFollowUp: Bool { FollowUp.isOwed(after: notification.answer) }

    /// The rules and the open questions, for the record.
    var json: String {
        var json = JSONWriter()
        json.object { json in
            for (name, because, asks) in [
                ("warning", warning.because, warning.asks),
                ("notification", notification.because, notification.asks),
            ] {
                json.key(named: name)
                json.object { json in
                    json.key("because")
                    json.array { json in for rule in because { json.value("\(rule)") } }
                    json.key("asks")
                    json.array { json in for question in asks { json.value(question.name) } }
                }
            }
            json.key("law")
            json.value(Law.version)
        }
        return json.string
    }
}

extension WarningAnswer {
    var title: String {
        switch self {
        case .required: "Required"
        case .notRequired: "Not required"
        case .discretionary: "May be sent, need not"
        }
    }
    var tagKind: TagKind { self == .required ? .stop : .plain }
}

extension NotificationAnswer {
    var title: String {
        switch self {
        case .required: "Required at once"
        case .notRequired: "Not required"
        case .discretionary: "May be sent, need not"
        case .notYet: "Not yet: nobody has confirmed it"
        case .mayDelay: "Required, and may wait"
        }
    }
    var tagKind: TagKind {
        switch self {
        case .required: .stop
        case .notYet, .mayDelay: .care
        case .notRequired, .discretionary: .plain
        }
    }
}
