/// What the report and the Department's survey say of the police figures.
public enum PoliceFigures: String, Sendable, CaseIterable {
    case combined
    /// Figures that cannot be placed are shown apart.
    case shownApart = "shown_apart"
    case notAvailable = "not_available"
}

/// Figures that can be placed are combined with the institution's; others are shown apart, and silence is disclosed.
public enum AgencyReplyShown: Rule {
    public static let name = RuleName.agencyReplyShown
    public static let citation: Citation =
        "Campus Safety and Security Survey, screening questions; Handbook 2016, 4-17 to 4-18"
    public static let authority = Authority.guidance
    public static let sentence =
        "Police figures that cannot be placed are shown apart; that an agency did not answer is disclosed."

    public static func shown(_ reply: Known<AgencyFacts.Reply>) -> Finding<PoliceFigures> {
        switch reply.value {
        case .data, .nothingToReport: .decided(.combined, because: name)
        case .cannotSeparate: .decided(.shownApart, because: name)
        case .refused, .noAnswer: .decided(.notAvailable, because: name)
        case nil: .needs(Question("reply", "What did the agency answer?"), because: name)
        }
    }

    public static let examples = [
        Example("Incidents with addresses: combined") { shown(.known(.data)).answer == .combined },
        Example.nearMiss("Totals for the whole city: shown apart") {
            shown(.known(.cannotSeparate)).answer == .shownApart
        },
        Example("No answer after a second letter: disclosed as not available") {
            shown(.known(.noAnswer)).answer == .notAvailable
        },
    ]
}
