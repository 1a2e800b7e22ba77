/// On which fact of the institution a statement or a part of it depends.
public enum StatementCondition: String, Sendable, CaseIterable {
    case always
    case onCampusHousing = "on_campus_student_housing"
    case noncampusOrganizations = "noncampus_organizations"
    case counselorProcedures = "counselor_procedures"
    case appeals = "appeals"
    case fireImprovements = "fire_improvements"
}

extension StatementCondition {
    /// Whether it holds for an institution, as far as that is known.
    public func holds(for institution: ReportingInstitution) -> Known<Bool> {
        switch self {
        case .always: .known(true)
        case .onCampusHousing: institution.onCampusHousing
        case .noncampusOrganizations: institution.noncampusOrganizations
        case .counselorProcedures: institution.counselorProcedures
        case .appeals: institution.appeals
        case .fireImprovements: institution.fireImprovements
        }
    }

    /// The question that settles it.
    public var question: Question {
        switch self {
        case .always: Question(rawValue, "Nothing needs to be known.")
        case .onCampusHousing:
            Question(rawValue, "Does the campus have an on-campus student housing facility?")
        case .noncampusOrganizations:
            Question(rawValue, "Do recognized student organizations have noncampus locations?")
        case .counselorProcedures:
            Question(
                rawValue,
                "Does the institution have procedures that encourage counselors to tell of confidential reporting?"
            )
        case .appeals:
            Question(rawValue, "Can the accused and the victim appeal the result of a proceeding?")
        case .fireImprovements:
            Question(rawValue, "Has the institution found improvements in fire safety necessary?")
        }
    }
}
