import CleryLaw

/// Reads what was decided in a case: arrests and referrals, bias, determinations, courses of conduct, hazing.
enum CaseDecisions {
    static func lawActions(_ record: JSONValue) throws(CaseProblem) -> [LawAction] {
        var actions: [LawAction] = []
        for value in record["law_actions"]?.items ?? [] { actions.append(try lawAction(value, record, nil)) }
        for value in record["arrests"]?.items ?? [] { actions.append(try lawAction(value, record, .arrest)) }
        for value in record["referrals"]?.items ?? [] {
            actions.append(try lawAction(value, record, .referred))
        }
        return actions
    }

    private static func lawAction(
        _ value: JSONValue, _ record: JSONValue, _ made: LawAction.Action?
    ) throws(CaseProblem) -> LawAction {
        guard let word = value["violation"]?.text else {
            throw CaseProblem("An arrest or referral names no violation.")
        }
        let violation = LawViolation(rawValue: word) ?? .other
        var action = made ?? .unknown
        if let word = value["action"]?.text {
            guard let known = LawAction.Action(rawValue: word) else {
                throw CaseProblem("\"\(word)\" is no known action.")
            }
            action = known
        }
        // Without an action of its own, the day of the report or else of the violation is the day of the action.
        var day = value["action_date"]?.text.flatMap { Day($0.prefix(10)) }
        if day == nil, (record["reported"]?.items ?? []).isEmpty {
            day = record["occurred"]?.text.flatMap { Day($0.prefix(10)) }
        }
        // "Referred" is the defined word (668.46(a)), which includes a record and a possible sanction.
        func element(_ key: String) -> Known<Bool> {
            action == .referred ? CaseAllegations.element(value[key]) : CaseVocabulary.known(value[key])
        }
        return LawAction(
            violation, action, persons: CaseVocabulary.number(value["persons"]) ?? 1,
            person: value["person"]?.text,
            lawViolation: CaseVocabulary.known(value["law_violation"]),
            record: element("record"), sanctionPossible: element("sanction_possible"), day: day,
            subsetOfReferred: value["subset_of_referred"]?.flag ?? false)
    }

    static func bias(_ value: JSONValue) throws(CaseProblem) -> BiasFacts? {
        guard case .object = value else { return nil }
        var category: Known<BiasCategory> = .unknown
        // A motive that is none of the eight is a known motive, whatever its name.
        if let word = value["category"]?.text {
            category = .known(BiasCategory(rawValue: word) ?? .notListed)
        }
        // A bias that is recorded without a word of doubt is a bias that was found.
        var evidence = value["evidence"] == nil ? BiasEvidence.sufficient : .unknown
        if let word = value["evidence"]?.text {
            guard let known = BiasEvidence(rawValue: word) else {
                throw CaseProblem("\"\(word)\" says nothing known of the evidence of bias.")
            }
            evidence = known
        }
        return BiasFacts(category: category, evidence: evidence)
    }

    static func determination(_ value: JSONValue?) -> Determination? {
        guard let value, case .object = value else { return nil }
        return Determination(
            by: value["by"]?.text.map { .known(Determination.Decider(rawValue: $0) ?? .other) } ?? .unknown,
            fullInvestigation: CaseVocabulary.known(value["full_investigation"]),
            formal: CaseVocabulary.known(value["formal"]),
            finding: value["finding"]?.text.map { .known(Determination.Finding(rawValue: $0) ?? .other) }
                ?? .unknown,
            day: value["date"]?.text.flatMap { Day($0.prefix(10)) })
    }

    static func hazing(_ value: JSONValue) -> HazingFacts {
        // A link of any kind (initiation, affiliation, maintenance of membership) is a link.
        let connection: Known<Bool> =
            switch value["connection"] {
            case .string(let word): .known(word != "none")
            case .bool(let flag): .known(flag)
            case nil: .known(true)
            default: .unknown
            }
        // Telling of hazing alleges what makes it hazing, as far as nothing denies it. An activity by itself alleges no
        // risk, and what is `null` stays open.
        let said = value["organization"]?["student_members"]
        var members: Known<Int32> = said == nil ? .known(HazingElements.fewestMembers) : .unknown
        if let number = CaseVocabulary.number(said) { members = .known(number) }
        let risk = value["risk_above_reasonable"]
        return HazingFacts(
            studentMembers: members, connectedToMembership: connection,
            riskAboveReasonable: risk == nil && value["activity"] != nil
                ? .unknown : CaseAllegations.element(risk))
    }

    static func course(_ value: JSONValue, _ facts: JSONValue) throws(CaseProblem) -> IncidentFacts {
        var places: [PlaceFacts] = []
        if let first = value["first_place"] { places.append(try CaseVocabulary.place(first)) }
        if places.isEmpty {
            for place in value["places_in_order"]?.items ?? [] {
                places.append(try CaseVocabulary.place(place))
            }
        }
        var victims: [CourseOfConduct.Victim] = []
        for victim in value["victims"]?.items ?? [] {
            victims.append(CourseOfConduct.Victim(acts: CaseVocabulary.number(victim["acts"]) ?? 0))
        }
        var fear = CaseVocabulary.known(value["fear"])
        let reasonable = CaseVocabulary.known(value["reasonable_person_would_fear_or_suffer_distress"])
        // The law asks what a reasonable person would feel; where it is stated it decides.
        if reasonable.value != nil { fear = reasonable }
        if value["fear"] == nil, value["reasonable_person_would_fear_or_suffer_distress"] == nil {
            fear = CaseAllegations.element(nil)
        }
        var course = CourseOfConduct(
            victims: victims, places: places, reports: days(value["reported"]),
            interventions: days(value["official_interventions"]),
            actsAfterIntervention: CaseVocabulary.number(value["acts_after_intervention"]),
            fearOrDistress: fear)
        CaseAllegations.afterIntervention(&course, value)
        return IncidentFacts(
            reports: course.reports.map { Report($0, to: .campusSecurityAuthority) },
            place: places.first ?? PlaceFacts(), determination: determination(facts["determination"]),
            coursesOfConduct: [course])
    }

    private static func days(_ value: JSONValue?) -> [Day] {
        (value?.items ?? []).compactMap { ($0.text ?? $0["date"]?.text).flatMap { Day($0.prefix(10)) } }
    }
}
