import CleryLaw

/// Which clause of the definition reaches somebody, or why none does, in words to show.
struct AuthorityBasis: Sendable, Equatable {
    /// A few words for a list.
    let title: String
    let sentence: String
    let citation: Citation

    init(_ finding: Finding<Bool>) {
        let rule = finding.because.last ?? AuthorityByFunction.name
        title =
            switch rule {
            case SecurityPersonnel.name: "Security"
            case NamedInPolicy.name: "Named in policy"
            case SignificantResponsibility.name: "Significant responsibility"
            case ExemptCounselors.name: "Exempt counselor"
            default: finding.answer == nil ? "Not decided" : "No such responsibility"
            }
        sentence = rule.rule?.sentence ?? AuthorityByFunction.sentence
        citation = rule.rule?.citation ?? AuthorityByFunction.citation
    }
}

extension CampusFunction {
    var title: String {
        switch self {
        case .campusPolice: "Campus police"
        case .campusSecurity: "Campus security"
        case .dispatcher: "Dispatcher"
        case .doorMonitor: "Watches an entrance"
        case .eventSecurity: "Event security"
        case .parkingEnforcement: "Parking enforcement"
        case .safetyEscort: "Safety escort"
        case .namedInPolicy: "Takes reports of crimes by policy"
        case .dean: "Dean"
        case .studentAffairs: "Student affairs"
        case .studentConduct: "Student conduct"
        case .residenceLife: "Residence life"
        case .residentAssistant: "Resident assistant"
        case .studentActivities: "Student activities"
        case .greekLife: "Fraternities and sororities"
        case .organizationAdvisor: "Advisor of a student organization"
        case .athleticDirector: "Athletic director"
        case .coach: "Coach"
        case .tripLeader: "Leads trips with students"
        case .studyAbroad: "Study abroad"
        case .campAdministrator: "Summer camps"
        case .branchAdministrator: "Administrator of a branch"
        case .titleIXCoordinator: "Title IX coordinator"
        case .ombuds: "Ombuds"
        case .victimAdvocate: "Victim advocate"
        case .healthCenterDirector: "Director of the health center"
        case .counselingCenterDirector: "Director of the counseling center"
        case .pastoralCounselor: "Pastoral counselor, acting as such"
        case .professionalCounselor: "Professional counselor, acting as such"
        case .counselingIntern: "Intern under an exempt counselor"
        case .facultyOnly: "Teaches only"
        case .clerical: "Clerical work"
        case .foodService: "Food service"
        case .maintenance: "Maintenance"
        case .clinician: "Only cares for patients"
        case .research: "Research"
        case .library: "Library"
        }
    }

    /// The heading under which it stands in a list of choices.
    var group: String {
        switch standing {
        case .securityPersonnel: "Security"
        case .namedInPolicy: "Policy"
        case .significantResponsibility: "Students and campus activities"
        case .exemptCounselor: "Exempt while acting as such"
        case .noResponsibility: "No authority by itself"
        }
    }
}
