import CleryLaw

/// Reads in which function a person acts: by the case's own word, or else by the plain words of the role.
enum CaseFunctions {
    static func read(_ person: JSONValue) -> [Known<CampusFunction>] {
        if let word = person["acting_as"]?.text { return [function(word)] }
        guard let role = person["role"]?.text else { return [.unknown] }
        return functions(ofRole: role)
    }

    private static func function(_ word: String) -> Known<CampusFunction> {
        if let function = CampusFunction(rawValue: word) { return .known(function) }
        return functions(ofRole: String(word.map { $0 == "_" ? " " : $0 })).first ?? .unknown
    }

    /// Words of a role and the function they name, the narrower before the wider.
    private static let words: [(all: [String], function: CampusFunction)] = [
        (["secretary"], .clerical), (["clerical"], .clerical), (["receptionist"], .clerical),
        (["administrative assistant"], .clerical), (["clerk"], .clerical),
        (["accountant"], .clerical), (["registrar"], .clerical), (["bursar"], .clerical),
        (["technician"], .clerical), (["bus driver"], .maintenance), (["shuttle driver"], .maintenance),
        (["teaching assistant"], .facultyOnly),
        (["cafeteria"], .foodService), (["dining"], .foodService), (["food service"], .foodService),
        (["cook"], .foodService),
        (["custodia"], .maintenance), (["janitor"], .maintenance), (["groundskeep"], .maintenance),
        (["maintenance"], .maintenance), (["housekeep"], .maintenance),
        (["intern", "supervis", "counsel"], .counselingIntern),
        (["uncertified", "supervis"], .counselingIntern),
        (["trainee", "supervis", "counsel"], .counselingIntern),
        (["director", "counseling"], .counselingCenterDirector),
        (["director", "health"], .healthCenterDirector),
        (["camp counselor"], .campAdministrator),
        (["resident assistant"], .residentAssistant), (["resident advis"], .residentAssistant),
        (["residence hall"], .residenceLife), (["hall director"], .residenceLife),
        (["residential life"], .residenceLife), (["residence life"], .residenceLife),
        (["housing"], .residenceLife),
        (["pastor"], .pastoralCounselor), (["chaplain"], .pastoralCounselor),
        (["clergy"], .pastoralCounselor), (["minister"], .pastoralCounselor),
        (["priest"], .pastoralCounselor), (["rabbi"], .pastoralCounselor), (["imam"], .pastoralCounselor),
        (["mental health"], .professionalCounselor), (["psycholog"], .professionalCounselor),
        (["professional counselor"], .professionalCounselor),
        (["licensed counselor"], .professionalCounselor),
        (["counseling center"], .professionalCounselor), (["therapist"], .professionalCounselor),
        (["physician"], .clinician), (["doctor"], .clinician), (["nurse"], .clinician),
        (["advocate"], .victimAdvocate), (["ombud"], .ombuds), (["title ix"], .titleIXCoordinator),
        (["door"], .doorMonitor), (["entrance"], .doorMonitor), (["access monitor"], .doorMonitor),
        (["event security"], .eventSecurity), (["event staff"], .eventSecurity),
        (["parking"], .parkingEnforcement),
        (["escort"], .safetyEscort), (["dispatch"], .dispatcher), (["campus police"], .campusPolice),
        (["university police"], .campusPolice), (["security"], .campusSecurity), (["guard"], .campusSecurity),
        (["public safety"], .campusSecurity), (["police", "contract"], .campusPolice),
        (["student conduct"], .studentConduct), (["judicial"], .studentConduct),
        (["disciplin"], .studentConduct),
        (["athletic director"], .athleticDirector), (["director of athletics"], .athleticDirector),
        (["coach"], .coach), (["study abroad"], .studyAbroad), (["international program"], .studyAbroad),
        (["trip"], .tripLeader), (["leader", "study"], .tripLeader),
        (["greek"], .greekLife), (["fraternity and sorority"], .greekLife),
        (["student activit"], .studentActivities), (["student union"], .studentActivities),
        (["orientation leader"], .studentActivities), (["club sport"], .studentActivities),
        (["intramural"], .studentActivities),
        (["student affairs"], .studentAffairs), (["student life"], .studentAffairs),
        (["advis", "organization"], .organizationAdvisor), (["advis", "club"], .organizationAdvisor),
        (["advis", "student group"], .organizationAdvisor), (["advis", "fraternity"], .organizationAdvisor),
        (["advis", "sorority"], .organizationAdvisor),
        (["advis", "student government"], .organizationAdvisor),
        (["administrator", "branch"], .branchAdministrator),
        (["administrator", "separate campus"], .branchAdministrator), (["dean"], .dean),
        (["librar"], .library), (["research"], .research),
    ]

    private static func functions(ofRole role: String) -> [Known<CampusFunction>] {
        let text = role.lowercased()
        let single = text.split { !$0.isLetter }
        let denies = single.contains { ["no", "not", "without", "only", "non", "never", "nor"].contains($0) }
        let teaches = ["faculty", "professor", "lecturer", "instructor"].contains(where: text.contains)
        if teaches, denies { return [.known(.facultyOnly)] }
        // A counselor who is something else besides: both functions.
        if text.contains("counsel"), text.contains("also"), text.contains("dean") {
            return [.known(.professionalCounselor), .known(.dean)]
        }
        if text.contains("counsel"), text.contains("unsupervised") || denies { return [.unknown] }
        if let found = words.first(where: { $0.all.allSatisfy(text.contains) }) {
            return [.known(found.function)]
        }
        if teaches { return [.known(.facultyOnly)] }
        if single.contains("ra") { return [.known(.residentAssistant)] }
        return [.unknown]
    }
}
