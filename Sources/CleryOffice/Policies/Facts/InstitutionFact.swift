import CleryLaw

/// A fact of the institution, or of one campus, on which some statements depend. Only these facts make a statement not
/// applicable.
enum InstitutionFact: String, Sendable, CaseIterable {
    case onCampusHousing = "on_campus_student_housing"
    case policeOrSecurity = "police_or_security"
    case noncampusProperty = "noncampus_property"
    case noncampusOrganizations = "noncampus_organizations"
    case counselorProcedures = "counselor_procedures"
    case appeals
    case fireImprovements = "fire_improvements"

    /// The condition of the law that it settles; nil where no statement depends on it.
    var condition: StatementCondition? { StatementCondition(rawValue: rawValue) }

    var question: String {
        switch self {
        case .policeOrSecurity: "Does the campus have a police or security department of any kind?"
        case .noncampusProperty:
            "Does the institution, or an organization it recognizes, have noncampus buildings or property?"
        default: condition?.question.sentence ?? rawValue
        }
    }

    /// What a report says where the answer is no.
    var absence: String {
        switch self {
        case .onCampusHousing: "There is no on-campus student housing facility."
        case .policeOrSecurity: "There is no campus police or security department."
        case .noncampusProperty: "There is no noncampus building or property."
        case .noncampusOrganizations:
            "No student organization that the institution recognizes has a noncampus location."
        case .counselorProcedures:
            "There are no procedures that encourage counselors to tell of voluntary, confidential reporting."
        case .appeals: "The result of a proceeding cannot be appealed."
        case .fireImprovements: "No improvement of fire safety was found necessary."
        }
    }

    /// Whether the registry of places can show that the answer is yes.
    var isSeenInRegistry: Bool {
        switch self {
        case .onCampusHousing, .noncampusProperty, .noncampusOrganizations: true
        default: false
        }
    }

    var path: WritableKeyPath<ReportingInstitution, Known<Bool>> & Sendable {
        switch self {
        case .onCampusHousing: \.onCampusHousing
        case .policeOrSecurity: \.policeOrSecurity
        case .noncampusProperty: \.noncampusProperty
        case .noncampusOrganizations: \.noncampusOrganizations
        case .counselorProcedures: \.counselorProcedures
        case .appeals: \.appeals
        case .fireImprovements: \.fireImprovements
        }
    }

    /// The fact that settles a condition.
    static func of(_ condition: StatementCondition) -> InstitutionFact? {
        .init(rawValue: condition.rawValue)
    }
}
