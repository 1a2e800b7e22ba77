/// What is wrong with a report or a notice, by the name of the fact that is not as the law wants it.
public enum ReportFault: String, Sendable, CaseIterable {
    case byOctober1 = "by_october_1"
    case title
    case reportTellsOfFireReport = "asr_links_afsr"
    case fireReportTellsOfReport = "afsr_links_asr"
    case containsVictimNames = "contains_victim_names"
    case drillsReportedFor = "drills_reported_for"
    case eachIndividual = "each_individual"
    case statementOfAvailability = "statement_of_availability"
    case exactAddress = "exact_url"
    case description
    case paperCopyStatement = "paper_copy_statement"
    case opportunityToRequest = "opportunity_to_request"
    case postedOn = "posted_on"
}

extension ReportFault {
    public var sentence: String {
        switch self {
        case .byOctober1: "It came after October 1."
        case .title: "The title does not name both the security report and the fire safety report."
        case .reportTellsOfFireReport:
            "The security report does not tell how to reach the fire safety report directly."
        case .fireReportTellsOfReport:
            "The fire safety report does not tell how to reach the security report directly."
        case .containsVictimNames: "It identifies a victim or a person accused."
        case .drillsReportedFor: "The fire drills are not those of the previous calendar year."
        case .eachIndividual: "Not every person received it."
        case .statementOfAvailability: "It does not say that the report is available."
        case .exactAddress: "It does not give the exact address of the report."
        case .description: "It does not describe what the report contains."
        case .paperCopyStatement: "It does not say that a paper copy is given on request."
        case .opportunityToRequest: "It offers no opportunity to request a copy."
        case .postedOn: "Prospective students and employees cannot reach an intranet."
        }
    }

    /// The question whether it is as it should be.
    var question: Question {
        switch self {
        case .byOctober1: Question("sent", "On which day was it published or sent?")
        case .title: Question(rawValue, "What is the title of the document?")
        case .reportTellsOfFireReport:
            Question(rawValue, "Does the security report tell how to reach the fire safety report directly?")
        case .fireReportTellsOfReport:
            Question(rawValue, "Does the fire safety report tell how to reach the security report directly?")
        case .containsVictimNames: Question(rawValue, "Does it identify a victim or a person accused?")
        case .drillsReportedFor: Question(rawValue, "For which calendar year are the fire drills given?")
        case .eachIndividual: Question(rawValue, "Was it sent to each person individually?")
        case .statementOfAvailability: Question(rawValue, "Does the notice say that the report is available?")
        case .exactAddress: Question(rawValue, "Does the notice give the exact address of the report?")
        case .description: Question(rawValue, "Does the notice describe what the report contains?")
        case .paperCopyStatement:
            Question(rawValue, "Does the notice say that a paper copy is given on request?")
        case .opportunityToRequest: Question(rawValue, "Does the notice offer a copy on request?")
        case .postedOn: Question(rawValue, "Where is the report posted, if it is?")
        }
    }
}

/// Gathers faults: what is known to be wrong decides, and only when nothing is does an open fact.
struct ReportFaults {
    private(set) var known: [ReportFault] = []
    private(set) var open: [Question] = []

    /// Something the law wants to be so.
    mutating func wants(_ fact: Known<Bool>, else fault: ReportFault) {
        switch fact {
        case .known(true), .notApplicable: break
        case .known(false): known.append(fault)
        case .unknown: open.append(fault.question)
        }
    }

    mutating func asks(_ question: Question) { open.append(question) }

    func finding(because rules: RuleName...) -> Finding<[ReportFault]> {
        if known.isEmpty, let first = open.first { return .needs([first], because: rules) }
        return .decided(known, because: rules)
    }
}

extension Finding where Answer == [ReportFault] {
    /// Several findings on one report as one.
    public static func all(_ findings: [Finding<[ReportFault]>]) -> Finding<[ReportFault]> {
        var rules: [RuleName] = []
        for rule in findings.flatMap(\.because) where !rules.contains(rule) { rules.append(rule) }
        let faults = findings.flatMap { $0.answer ?? [] }
        if faults.isEmpty, let open = findings.first(where: { $0.answer == nil }) {
            return .needs(open.asks, because: rules)
        }
        return .decided(faults, because: rules)
    }
}
