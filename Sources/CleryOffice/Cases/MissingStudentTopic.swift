import CleryLaw

/// Cases on missing students: whom to notify by when, and whether a report was passed on at once.
enum MissingStudentTopic: CaseTopic {
    static func answer(_ facts: JSONValue, asked: [String]) throws(CaseProblem) -> CaseAnswer {
        var answer = CaseAnswer()
        for key in asked {
            let value: JSONValue =
                switch key {
                case "notify", "notification_required", "by", "due", "deadline", "notify_by", "police_by",
                    "notify_police", "notify_parent", "notify_contact", "police", "parent":
                    notify(key, facts, &answer)
                case "compliant", "valid", "missing": referral(key, facts, &answer)
                case "refer_to", "referred_to", "referral", "report_to", "forward_to":
                    answer.read(MissingReferral.recipient(hasDepartment: department(facts))) {
                        .string($0.rawValue)
                    }
                case "policy_required", "statement_required", "required":
                    answer.read(MissingStatement.required(onCampusHousing: housing(facts)))
                case "contact_offered", "registration_offered", "offer_contact":
                    answer.read(
                        MissingContactRegistration.offered(resident: CaseVocabulary.known(facts["resident"])))
                default: answer.nothing(key)
                }
            answer.got.append((key, value))
        }
        answer.note(unusedIn: facts, beside: used)
        return answer
    }

    private static let used: Set<String> = [
        "resident", "age", "emancipated", "contact", "determined_missing", "determined_by", "report",
        "received_by", "forwarded_to_security_after_hours", "institution", "police_or_security_department",
        "on_campus_student_housing", "noncampus_housing", "has_housing",
    ]

    private static func department(_ facts: JSONValue) -> Known<Bool> {
        CaseVocabulary.known(
            facts["institution"]?["police_or_security_department"] ?? facts["police_or_security_department"])
    }

    private static func housing(_ facts: JSONValue) -> Known<Bool> {
        CaseVocabulary.known(
            facts["institution"]?["on_campus_student_housing"] ?? facts["on_campus_student_housing"]
                ?? facts["has_housing"])
    }

    /// The case tells local time to the minute and no zone; it is read and written as one clock throughout.
    private static func student(_ facts: JSONValue) -> MissingStudentFacts {
        var student = MissingStudentFacts(
            resident: CaseVocabulary.known(facts["resident"]), age: CaseVocabulary.count(facts["age"]),
            emancipated: CaseVocabulary.known(facts["emancipated"]))
        switch facts["contact"] {
        case .null?: student.hasContact = .known(false)
        case .bool(let flag)?: student.hasContact = .known(flag)
        case .some: student.hasContact = .known(true)
        // A case that tells of no contact has none to be told; no word on emancipation is the ordinary state.
        case nil: student.hasContact = .known(false)
        }
        if facts["emancipated"] == nil { student.emancipated = .known(false) }
        if let moment = try? CaseVocabulary.moment(facts["determined_missing"]),
            case .exactly(let at) = moment
        {
            student.determined = .known(at)
        }
        if facts["determined_missing"] == .null { student.determined = .notApplicable }
        if let by = facts["determined_by"]?.text {
            student.determinedByLocalPolice = .known(by == "local_police" || by == "local_law_enforcement")
        }
        return student
    }

    private static func notify(_ key: String, _ facts: JSONValue, _ answer: inout CaseAnswer) -> JSONValue {
        let result = MissingResidents.duties(student(facts))
        for rule in result.because { answer.add(rule) }
        for question in result.asks {
            answer.add(question: question.sentence, of: result.because.last ?? .missingResidents)
        }
        func has(_ party: MissingStudentDuty.Party) -> JSONValue {
            if result.duties.contains(where: { $0.who == party }) { return .bool(true) }
            return result.asks.isEmpty ? .bool(false) : .null
        }
        switch key {
        case "notify":
            guard result.asks.isEmpty else { return .null }
            return .array(
                result.duties.map { .object([("who", .string($0.who.rawValue)), ("by", local($0.by))]) })
        case "notify_police", "police": return has(.localLawEnforcement)
        case "notify_parent", "parent": return has(.parentOrGuardian)
        case "notify_contact": return has(.contact)
        case "notification_required":
            return result.duties.isEmpty && !result.asks.isEmpty ? .null : .bool(!result.duties.isEmpty)
        default: return result.duties.first.map { local($0.by) } ?? .null
        }
    }

    private static func local(_ instant: Instant) -> JSONValue {
        let minutes = Int((instant.milliseconds % 86_400_000 + 86_400_000) % 86_400_000 / 60_000)
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        return .string("\(instant.dayInUTC)T\(two(minutes / 60)):\(two(minutes % 60))")
    }

    /// Whether a report reached campus police or security at once.
    private static func referral(_ key: String, _ facts: JSONValue, _ answer: inout CaseAnswer) -> JSONValue {
        guard let report = facts["report"] else { return answer.nothing(key) }
        var hours = CaseVocabulary.count(report["forwarded_to_security_after_hours"])
        let direct = ["campus_police", "campus_security", "security", "police"]
        if hours.isUnknown, let receiver = report["received_by"]?.text, direct.contains(receiver) {
            hours = .known(0)
        }
        return answer.read(MissingReferral.immediate(afterHours: hours)) { immediate in
            key == "missing" ? .strings(immediate ? [] : ["immediate_referral"]) : .bool(immediate)
        }
    }
}
