import CleryLaw

/// Cases that ask in which category of Clery geography a place is.
enum GeographyTopic: CaseTopic {
    static func answer(_ facts: JSONValue, asked: [String]) throws(CaseProblem) -> CaseAnswer {
        guard let value = facts["place"], case .object(let members) = value else {
            throw CaseProblem("The case describes no place.")
        }
        let place = try CasePlaces.read(value)
        let moment = try CasePlaces.moment(facts["incident_at"] ?? value["incident_at"])
        let finding = Classify.place(place, at: moment)
        var answer = CaseAnswer()
        for key in asked {
            let got: JSONValue =
                switch key {
                case "geography": .string(finding.answer?.category.rawValue ?? "undetermined")
                case "student_housing", "on_campus_student_housing": housing(finding)
                case "undetermined", "needs": finding.asks.first.map { .string($0.name) } ?? .null
                case "clery_geography", "in_clery_geography":
                    finding.answer.map { .bool($0.category != .nowhere) } ?? .null
                case "separate_campus": finding.answer.map { .bool($0.category == .separateCampus) } ?? .null
                default: throw CaseProblem("topic not built yet: nothing here answers \"\(key)\"")
                }
            answer.got.append((key, got))
        }
        explain(finding, &answer)
        for member in members where !read.contains(member.key) {
            answer.because.append(
                .init(rule: "", citation: "", sentence: "The field \"\(member.key)\" decides nothing here."))
        }
        return answer
    }

    private static func housing(_ finding: Finding<GeographyAnswer>) -> JSONValue {
        guard let answer = finding.answer else { return .null }
        return answer.studentHousing.isUnknown ? .null : .bool(answer.studentHousing.isYes)
    }

    /// The rule that decided first, then those before it, then the open question.
    private static func explain(_ finding: Finding<GeographyAnswer>, _ answer: inout CaseAnswer) {
        guard let last = finding.because.last else { return }
        for question in finding.asks { answer.add(question: question.sentence, of: last) }
        for rule in finding.because.reversed() { answer.add(rule) }
    }

    /// The fields that decide.
    private static let read: Set<String> = [
        "adjacency", "administrative_personnel_on_site", "agreement", "barrier", "barrier_routinely_crossed",
        "branch_campus", "control_from", "control_hours", "control_to", "control_until",
        "controlled_by_institution", "distance_into_park_miles", "distance_miles", "educational_use",
        "frequently_used_by_students", "incident_at", "incident_spot", "kind", "land_owner", "nights",
        "organization_recognized", "organized_program_of_study", "owner", "public_kind",
        "reasonably_contiguous", "reference", "repeated_use", "significant_control", "student_housing",
        "student_housing_use", "supports_institutional_purposes", "within_campus",
    ]
}
