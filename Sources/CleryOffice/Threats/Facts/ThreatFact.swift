import CleryLaw

/// One thing that decides whether the campus is warned, as the form asks it.
enum ThreatFact: String, Sendable, CaseIterable {
    // Of a crime.
    case nature, geography, suspect, pattern, weapon, threat
    case cleryCrime = "clery_crime"
    case reportedTo = "reported_to"
    case factsComplete = "facts_complete"
    case policeRisk = "law_enforcement_risk"
    // Of an emergency.
    case hazard, confirmed
    case onCampus = "on_campus"
    case immediateThreat = "immediate_threat"
    case delay = "responsible_authority_judgment"

    static let ofWarning: [ThreatFact] = [
        .cleryCrime, .nature, .geography, .reportedTo, .suspect, .pattern, .weapon, .factsComplete, .threat,
        .policeRisk,
    ]
    static let ofNotification: [ThreatFact] = [.hazard, .immediateThreat, .confirmed, .onCampus]

    /// What is said of a fact that nobody knows yet.
    static let open = "open"

    var question: String {
        switch self {
        case .nature: "What kind of crime is it?"
        case .geography: "Did it happen in Clery geography?"
        case .suspect: "Where is whoever did it?"
        case .pattern: "Is it one of a series of similar crimes?"
        case .weapon: "Was there a weapon?"
        case .threat: "Are students and employees at risk of becoming victims of a similar crime?"
        case .cleryCrime: "Is it one of the crimes that the Clery Act counts?"
        case .reportedTo: "Who was told first?"
        case .factsComplete: "Are all the facts known?"
        case .policeRisk: "Do the police say that a detail could hurt their work?"
        case .hazard: "What is the danger?"
        case .confirmed: "Has an official verified that the danger is real?"
        case .onCampus: "Is it on the campus?"
        case .immediateThreat: "Is it an immediate threat to health or safety?"
        case .delay: "What would a notification compromise?"
        }
    }

    /// Before "yes", "at large" and so on, where facts stand in a list.
    var title: String {
        switch self {
        case .nature: "Kind"
        case .geography: "In Clery geography"
        case .suspect: "Whoever did it"
        case .pattern: "Series of similar crimes"
        case .weapon: "Weapon"
        case .threat: "Others at risk of a similar crime"
        case .cleryCrime: "Clery crime"
        case .reportedTo: "Told to"
        case .factsComplete: "All facts known"
        case .policeRisk: "Risk to police work"
        case .hazard: "Danger"
        case .confirmed: "Confirmed"
        case .onCampus: "On the campus"
        case .immediateThreat: "Immediate threat"
        case .delay: "Would compromise"
        }
    }

    var choices: [(value: String, title: String)] {
        switch self {
        case .nature:
            [
                ("violent", "Against a person, or dangerous to persons"), ("property", "Against property"),
                ("law_violation", "A violation of a weapons, drug or liquor law"), ("no_crime", "No crime"),
            ]
        case .suspect:
            [
                ("at_large", "Known or seen, and at large"), ("apprehended", "In custody"),
                ("unknown", "Nobody knows who it was"),
            ]
        case .reportedTo:
            [
                ("campus_police", "The campus police or security department"),
                ("csa", "A campus security authority"), ("local_police", "The local police"),
                ("professional_counselor", "Only a professional counselor acting as such"),
                ("pastoral_counselor", "Only a pastoral counselor acting as such"),
                ("other", "Somebody else only"),
            ]
        case .hazard: Emergency.Hazard.allCases.map { ($0.rawValue, $0.title) }
        case .delay:
            [("none", "Nothing")] + Emergency.DelayGround.allCases.map { ($0.rawValue, $0.title) }
        default: [("yes", "Yes"), ("no", "No")]
        }
    }

    func words(_ value: String) -> String {
        if value == ThreatFact.open { return "Not known yet" }
        return choices.first { $0.value == value }?.title ?? value
    }

    /// Whether a form may say this.
    func allows(_ value: String) -> Bool {
        value.isEmpty || value == ThreatFact.open || choices.contains { $0.value == value }
    }
}

extension Emergency.DelayGround {
    var title: String {
        switch self {
        case .assistVictim: "Efforts to assist a victim"
        case .contain: "Efforts to contain the emergency"
        case .respond: "The response to the emergency"
        case .mitigate: "Efforts to mitigate the emergency"
        case .other: "Something else, such as calm or reputation"
        }
    }
}
