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
        ["reported_to_department", "reported", "update", "withhold"].contains { json[$0] != nil }
            || json["request"]?["made"] != nil
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
            geography: place?["geography"]?.text.flatMap { Place(rawValue: $0) }.map { .known($0) }
                ?? .unknown,
            inPatrolJurisdiction: CaseVocabulary.known(place?["in_patrol_jurisdiction"]),
            toDepartment: toDepartment,
            toAuthority: toldTo == .campusSecurityAuthority ? .known(true) : .unknown)
    }

    /// What a case puts to the department's log was told to the department, unless it says who was told instead.
    private var toDepartment: Known<Bool> {
        if json["reported_to_department"] != nil { return .known(true) }
        switch toldTo {
        case nil, .campusPolice?: return .known(true)
        case .professionalCounselor?, .pastoralCounselor?, .localPolice?: return .known(false)
        case .campusSecurityAuthority?, .other?: return .unknown
        }
    }

    private var toldTo: Recipient? {
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
        return CaseVocabulary.known(fire?["student_housing"])
    }

    // MARK: The clock

    var learned: Known<Day> { CaseVocabulary.knownDay(json["update"]?["learned"]) }
    var entered: Known<Day> {
        CaseVocabulary.knownDay(json["entry"]?["entered"] ?? json["update"]?["entered"])
    }

    /// When the entry or the addition is due.
    func deadline(_ answer: inout CaseAnswer) -> LogDeadline? {
        if let kind = json["update"]?["kind"]?.text, kind != "disposition_change", kind != "unfounded" {
            answer.add(.logClock)
            guard let learned = learned.value else { return nil }
            return LogDeadline(keyDate: learned, due: LogClock.due(learned: learned, days))
        }
        if json["update"] != nil {
            let finding = DispositionUpdates.decide(entered: entered, learned: learned, days)
            guard case .due(let day)? = answer.reasoned(finding), let start = learned.value else {
                return nil
            }
            return LogDeadline(keyDate: start, due: day)
        }
        let department = CaseVocabulary.knownDay(json["reported_to_department"])
        let told = CaseVocabulary.knownDay(json["reported"])
        guard log == .crime else { return fireDeadline(told.value ?? department.value, &answer) }
        let byDepartment = department.isUnknown && toDepartment.isYes ? told : department
        let byAuthority =
            toldTo == .campusSecurityAuthority ? told : CaseVocabulary.knownDay(json["reported_to_csa"])
        return answer.reasoned(LogClockSource.decide(department: byDepartment, authority: byAuthority, days))
    }

    /// A fire told to any official starts the clock.
    private func fireDeadline(_ told: Day?, _ answer: inout CaseAnswer) -> LogDeadline? {
        answer.add(.logClock)
        guard let told else {
            answer.add(
                question: "On which day was the fire first reported to any official?", of: .logClock)
            return nil
        }
        return LogDeadline(keyDate: told, due: LogClock.due(learned: told, days))
    }

    // MARK: Entry, access, withholding, change

    /// What the entry holds; nil where the case does not list it.
    var fields: Set<LogField>? {
        guard let list = json["entry"]?["fields"] else { return nil }
        return list.items.reduce(into: []) { held, item in
            guard let word = item.text else { return }
            switch word {
            case "date", "date_time_occurred", "occurred": held.formUnion([.dateOccurred, .timeOccurred])
            case "time": held.insert(.timeOccurred)
            case "location": held.insert(.generalLocation)
            case "reported": held.insert(.dateReported)
            default: if let field = LogField(rawValue: word) { held.insert(field) }
            }
        }
    }

    /// What the entry holds of a place or person beyond its fields.
    var details: [VictimWithholding.Detail] {
        (json["entry"]?["fields"]?.items ?? []).compactMap { item in
            switch item.text {
            case "room_number": .unitNumber
            case "victim_names": .victimName
            case let word?: VictimWithholding.Detail(rawValue: word)
            case nil: nil
            }
        }
    }

    var dispositionKnown: Known<Bool> {
        CaseVocabulary.known(json["disposition_known"] ?? json["entry"]?["disposition_known"])
    }

    var ageInDays: Known<Int> {
        json["request"]?["entry_age_days"]?.integer.map { .known(Int(clamping: $0)) } ?? .unknown
    }

    var access: Finding<LogAccess.Answer> {
        LogAccess.decide(
            ageInDays: ageInDays, requested: CaseVocabulary.knownDay(json["request"]?["made"]), days)
    }

    var withholding: Withholding? {
        guard let value = json["withhold"] else { return nil }
        let evidence: Known<Bool> =
            switch value["evidence_standard"] {
            case .string(let word)?: .known(word == "clear_and_convincing")
            case .bool(let flag)?: .known(flag)
            default: .unknown
            }
        return Withholding(
            value["reason"]?.text.map { .known(ground($0)) } ?? .unknown, clearAndConvincing: evidence,
            harmEnded: CaseVocabulary.day(value["adverse_effect_ended"]))
    }

    private func ground(_ text: String) -> Withholding.Ground {
        let word = CaseVocabulary.term(text)
        if let ground = Withholding.Ground(rawValue: word) { return ground }
        return switch word {
        case "confidentiality_of_victim", "victim_identity", "victim_name": .victimConfidentiality
        case "disclosure_prohibited_by_law", "law", "court_order", "sealed_by_court": .prohibitedByLaw
        case "investigation", "ongoing_criminal_investigation", "jeopardize_investigation":
            .ongoingInvestigation
        case "safety", "individual_safety", "safety_of_an_individual": .safetyOfIndividual
        case "flight", "flight_of_suspect", "suspect_flight", "suspect_may_flee", "evade_detection",
            "suspect_would_flee":
            .flightOrEvasion
        case "evidence_destruction": .destructionOfEvidence
        default: .other
        }
    }

    var change: NothingDeleted.Change? {
        if let word = json["update"]?["kind"]?.text { return NothingDeleted.Change(rawValue: word) }
        let unfounded = CaseDecisions.determination(json["determination"])?.finding.value == .falseOrBaseless
        return unfounded ? .unfounded : nil
    }
}
