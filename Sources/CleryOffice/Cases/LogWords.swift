import CleryLaw

/// Reads the facts of a case on a log.
struct LogWords {
    /// The members of the facts that are read.
    static let read: Set<String> = [
        "log", "crime", "fire", "event", "institution", "entry", "disposition_known", "request", "withhold",
        "update", "closed_dates", "reported", "reported_to", "reported_to_department", "reported_to_csa",
        "determination", "year",
    ]

    let json: JSONValue
    let days: BusinessDays

    init(_ json: JSONValue) {
        self.json = json
        days = BusinessDays(closed: (json["closed_dates"]?.items ?? []).compactMap { CaseVocabulary.day($0) })
    }

    /// Names what no reader knows, so that nobody thinks it decided.
    func noteUnread(_ answer: inout CaseAnswer) {
        answer.noteUnread(json, known: Self.read)
        for (name, known) in Self.members { answer.noteUnread(json[name], name + ".", known: known) }
    }

    private static let members: [(name: String, known: Set<String>)] = [
        ("crime", ["type", "clery_crime", "bias", "place", "reported_to"]),
        // The size of a fire and how it was found are read and change nothing.
        ("fire", ["place", "geography", "student_housing", "kind", "burned", "size", "found"]),
        ("institution", ["police_or_security_department", "on_campus_student_housing", "noncampus_housing"]),
        ("entry", ["fields", "entered", "disposition_known"]), ("request", ["entry_age_days", "made"]),
        ("withhold", ["reason", "evidence_standard", "adverse_effect_ended"]),
        ("update", ["kind", "learned", "entered"]),
    ]

    /// Which log is meant; a case that tells of a fire means the fire log.
    var log: LogKind {
        json["log"]?.text.flatMap { LogKind(rawValue: $0) } ?? (json["fire"] == nil ? .crime : .fire)
    }

    /// Whether a closure could change the answer.
    var usesBusinessDays: Bool {
        ["reported_to_department", "reported", "update"].contains { json[$0] != nil }
            || json["request"]?["made"] != nil || json["withhold"]?["adverse_effect_ended"] != nil
    }

    func keeps(_ log: LogKind) -> Finding<Bool> {
        let institution = json["institution"]
        guard log == .crime else {
            return WhoKeepsFireLog.decide(
                onCampusStudentHousing: CaseVocabulary.known(institution?["on_campus_student_housing"]))
        }
        let department: Known<SecurityDepartment> =
            switch institution?["police_or_security_department"] {
            case .bool(let flag)?: .known(flag ? .campusSecurity : .none)
            case .string(let word)?: .known(word == "none" ? .none : .contractSecurity)
            default: .unknown
            }
        return WhoKeepsCrimeLog.decide(department)
    }

    // MARK: A crime, a fire

    var crime: LoggedCrime {
        let place = json["crime"]?["place"]
        return LoggedCrime(
            isCrime: .known(true),
            // What the department was told of lies where it polices, unless the case says where it was.
            geography: place == nil && json["crime"] != nil
                ? .known(.onCampus)
                : place?["geography"]?.text.flatMap { Place(rawValue: $0) }.map { .known($0) } ?? .unknown,
            inPatrolJurisdiction: CaseVocabulary.known(place?["in_patrol_jurisdiction"]),
            toDepartment: toDepartment,
            toAuthority: toldTo == .campusSecurityAuthority ? .known(true) : .unknown)
    }

    /// What a case puts to the department's log was told to the department, unless it says who was told instead.
    var toDepartment: Known<Bool> {
        if json["reported_to_department"] != nil { return .known(true) }
        switch toldTo {
        case nil, .campusPolice?: return .known(true)
        case .professionalCounselor?, .pastoralCounselor?, .localPolice?: return .known(false)
        case .campusSecurityAuthority?, .other?: return .unknown
        }
    }

    var toldTo: Recipient? {
        guard let text = (json["reported_to"] ?? json["crime"]?["reported_to"])?.text else { return nil }
        if ["campus_security", "department", "security_department"].contains(text) { return .campusPolice }
        return Recipient(rawValue: text) ?? .other
    }

    private var category: Category? { json["crime"]?["type"]?.text.flatMap(WarningWords.category) }

    var isCleryCrime: Known<Bool> {
        let said = CaseVocabulary.known(json["crime"]?["clery_crime"])
        guard said.isUnknown, let category else { return said }
        return category.isCleryCrime(selectedForBias: CaseVocabulary.known(json["crime"]?["bias"]))
    }

    var sexOffense: Known<Bool> {
        switch category {
        case .rape, .fondling, .incest, .statutoryRape: .known(true)
        case nil: .unknown
        default: .known(false)
        }
    }

    var burned: Known<Bool> {
        let kind = (json["event"]?["kind"] ?? json["fire"]?["kind"])?.text
        if kind == "false_alarm" || kind == "flame_in_fireplace_controlled" { return .known(false) }
        if let burned = json["fire"]?["burned"]?.flag { return .known(burned) }
        return json["fire"] == nil ? .unknown : .known(true)
    }

    var studentHousing: Known<Bool> {
        let fire = json["fire"]
        // Housing that is not on campus is no on-campus student housing.
        if let place = (fire?["geography"] ?? fire?["place"])?.text.flatMap({ Place(rawValue: $0) }),
            place != .onCampus
        {
            return .known(false)
        }
        let told = CaseVocabulary.known(fire?["student_housing"])
        guard told.isUnknown, let words = fire?["place"]?.text.map(CaseVocabulary.term) else { return told }
        let housing = ["residence_hall", "dormitory", "student_housing"]
        if housing.contains(where: words.contains) { return .known(true) }
        let others = ["laboratory", "classroom", "library", "office", "stadium", "gymnasium"]
        return others.contains(where: words.contains) ? .known(false) : .unknown
    }
}
