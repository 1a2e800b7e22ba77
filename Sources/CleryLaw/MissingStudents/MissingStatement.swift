/// What the annual security report states on missing students.
public enum MissingStatementElement: String, Sendable, CaseIterable {
    /// Titles to whom to report that a student has been missing for 24 hours.
    case titlesToReport = "titles_to_report"
    case immediateReferral = "immediate_referral"
    case contactOption = "contact_option"
    /// That contact information is confidential, for authorized officials and investigating police only.
    case contactConfidentiality = "contact_confidentiality"
    case parentUnder18 = "parent_under_18"
    case policeNotification = "police_notification"
}

/// An institution with on-campus student housing states its missing-student procedures in six points.
public enum MissingStatement: Rule {
    public static let name = RuleName.missingStatement
    public static let citation: Citation = "34 CFR 668.46(h)(1), (b)(14); 20 U.S.C. 1092(j)(1)"
    public static let authority = Authority.regulation
    public static let inForce = InForce(from: "2010-07-01")
    public static let sentence =
        "With on-campus student housing, the report states the missing-student procedures in six points."

    /// Whether the report has to hold the statement.
    public static func required(onCampusHousing: Known<Bool>) -> Finding<Bool> {
        let duty = FireHousingDuty.decide(onCampusHousing: onCampusHousing)
        guard let required = duty.answer else { return .needs(duty.asks, because: [name]) }
        return .decided(required, because: name)
    }

    public static func missing(from present: Set<MissingStatementElement>) -> [MissingStatementElement] {
        MissingStatementElement.allCases.filter { !present.contains($0) }
    }

    public static let examples = [
        Example("All six points: complete") {
            missing(from: Set(MissingStatementElement.allCases)).isEmpty
        },
        Example.nearMiss("Silent on residents under 18: incomplete") {
            missing(from: Set(MissingStatementElement.allCases).subtracting([.parentUnder18]))
                == [.parentUnder18]
        },
        Example.nearMiss("No on-campus student housing: no statement") {
            required(onCampusHousing: .known(false)).answer == false
        },
    ]
}
