/// What a person does for the institution. The function decides, not the title; a contractor, a volunteer or a student
/// who does it is in the same place as an employee.
public enum CampusFunction: String, Sendable, CaseIterable {
    // Campus police and security, all members, and others responsible for security.
    case campusPolice = "campus_police"
    case campusSecurity = "campus_security"
    case dispatcher
    case doorMonitor = "door_monitor"
    case eventSecurity = "event_security"
    case parkingEnforcement = "parking_enforcement"
    case safetyEscort = "safety_escort"

    // Persons and offices that policy names as places to report crimes.
    case namedInPolicy = "named_in_policy"

    // Officials with significant responsibility for student and campus activities.
    case dean
    case studentAffairs = "student_affairs"
    case studentConduct = "student_conduct"
    case residenceLife = "residence_life"
    case residentAssistant = "resident_assistant"
    case studentActivities = "student_activities"
    case greekLife = "greek_life"
    case organizationAdvisor = "organization_advisor"
    case athleticDirector = "athletic_director"
    case coach
    case tripLeader = "trip_leader"
    case studyAbroad = "study_abroad"
    case campAdministrator = "camp_administrator"
    case branchAdministrator = "branch_administrator"
    case titleIXCoordinator = "title_ix_coordinator"
    case ombuds
    case victimAdvocate = "victim_advocate"
    case healthCenterDirector = "health_center_director"
    case counselingCenterDirector = "counseling_center_director"

    // Counselors acting as such.
    case pastoralCounselor = "pastoral_counselor"
    case professionalCounselor = "professional_counselor"
    /// Not certified, under the supervision of an exempt counselor.
    case counselingIntern = "counseling_intern"

    // Functions without such responsibility.
    /// Teaching, without responsibility for students beyond the classroom.
    case facultyOnly = "faculty"
    case clerical
    case foodService = "cafeteria"
    case maintenance
    /// A physician or nurse who only cares for patients.
    case clinician
    case research
    case library

    /// The clause of the definition that reaches it, or why none does.
    public enum Standing: Sendable, Hashable {
        case securityPersonnel, namedInPolicy, significantResponsibility, exemptCounselor, noResponsibility
    }

    public var standing: Standing {
        switch self {
        case .campusPolice, .campusSecurity, .dispatcher, .doorMonitor, .eventSecurity, .parkingEnforcement,
            .safetyEscort:
            .securityPersonnel
        case .namedInPolicy: .namedInPolicy
        case .dean, .studentAffairs, .studentConduct, .residenceLife, .residentAssistant, .studentActivities,
            .greekLife, .organizationAdvisor, .athleticDirector, .coach, .tripLeader, .studyAbroad,
            .campAdministrator, .branchAdministrator, .titleIXCoordinator, .ombuds, .victimAdvocate,
            .healthCenterDirector, .counselingCenterDirector:
            .significantResponsibility
        case .pastoralCounselor, .professionalCounselor, .counselingIntern: .exemptCounselor
        case .facultyOnly, .clerical, .foodService, .maintenance, .clinician, .research, .library:
            .noResponsibility
        }
    }
}
