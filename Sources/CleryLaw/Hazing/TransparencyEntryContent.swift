/// What an entry of the transparency report tells.
public enum TransparencyElement: String, Sendable, CaseIterable {
    case organization
    /// A general description of the violation.
    case description
    /// Whether the abuse or illegal use of alcohol or drugs was involved.
    case alcoholOrDrugs = "alcohol_or_drugs"
    case findings
    /// Sanctions placed on the organization; that there were none is told too.
    case sanctions
    /// When the incident is alleged to have occurred.
    case occurred
    case investigationStarted = "investigation_started"
    /// When the investigation ended with the finding.
    case investigationEnded = "investigation_ended"
    /// When the organization was told of the finding.
    case noticeToOrganization = "notice_to_organization"
}

/// An entry names the organization, describes the violation with findings and sanctions, and gives four dates.
///
/// It holds nothing that identifies an individual student. More may be added, such as what State law requires.
public enum TransparencyEntryContent: Rule {
    public static let name = RuleName.transparencyEntryContent
    public static let citation: Citation = "20 U.S.C. 1092(f)(9)(A)(iii), (f)(9)"
    public static let authority = Authority.statute
    public static let inForce = InForce(from: "2025-07-01")
    public static let sentence =
        "An entry has the organization, a description, findings, sanctions and four dates, and names no student."

    /// What an entry lacks.
    public static func missing(from present: Set<TransparencyElement>) -> [TransparencyElement] {
        TransparencyElement.allCases.filter { !present.contains($0) }
    }

    /// Whether an entry may be published as it stands.
    public static func compliant(
        _ present: Set<TransparencyElement>, identifiesStudent: Known<Bool>
    ) -> Finding<Bool> {
        if identifiesStudent.isYes || !missing(from: present).isEmpty {
            return .decided(false, because: name)
        }
        guard identifiesStudent.isNo else {
            return .needs(
                Question("contains_student_name", "Does the entry identify any individual student?"),
                because: name)
        }
        return .decided(true, because: name)
    }

    public static let examples = [
        Example("All nine elements and no student: it may be published") {
            compliant(Set(TransparencyElement.allCases), identifiesStudent: .known(false)).answer == true
        },
        Example.nearMiss("The day of the notice to the organization is missing") {
            missing(from: Set(TransparencyElement.allCases).subtracting([.noticeToOrganization]))
                == [.noticeToOrganization]
        },
        Example.nearMiss("Complete, but it names the pledge master: not compliant") {
            compliant(Set(TransparencyElement.allCases), identifiesStudent: .known(true)).answer == false
        },
    ]
}
