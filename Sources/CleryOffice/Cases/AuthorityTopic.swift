import CleryLaw

/// Cases on campus security authorities.
enum AuthorityTopic: CaseTopic {
    static func answer(_ facts: JSONValue, asked: [String]) throws(CaseProblem) -> CaseAnswer {
        var answer = CaseAnswer()
        let person = facts["person"] ?? facts
        let functions = CaseFunctions.read(person)
        let named = person["named_in_policy"]?.flag ?? false
        let finding = AuthorityByFunction.decide(functions: functions, namedInPolicy: named)
        for key in asked {
            let value: JSONValue =
                switch key {
                case "csa", "is_csa", "campus_security_authority": answer.read(finding)
                case "exempt":
                    answer.read(finding) { _ in
                        .bool(functions.allSatisfy { $0.value?.standing == .exemptCounselor })
                    }
                case "must_report", "report_required", "must_forward", "forward", "forward_required":
                    answer.read(
                        AuthorityForwards.decide(
                            authority: finding.answer.map { .known($0) } ?? .unknown,
                            goodFaith: goodFaith(facts)))
                case "investigate", "must_investigate", "investigation_required":
                    investigate(&answer)
                case "counted", "report_counts": answer.read(finding)
                case "clause": answer.read(finding) { _ in clause(functions) }
                default: answer.nothing(key)
                }
            answer.got.append((key, value))
        }
        answer.add(.authorityByFunction)
        answer.note(
            unusedIn: facts,
            beside: ["person", "role", "acting_as", "named_in_policy", "report", "good_faith"])
        return answer
    }

    /// An allegation is taken as made in good faith unless the case says otherwise.
    private static func goodFaith(_ facts: JSONValue) -> Known<Bool> {
        let stated = CaseVocabulary.known(facts["report"]?["good_faith"] ?? facts["good_faith"])
        return stated.isUnknown ? .known(true) : stated
    }

    private static func investigate(_ answer: inout CaseAnswer) -> JSONValue {
        answer.add(.authorityForwards)
        return .bool(false)
    }

    private static func clause(_ functions: [Known<CampusFunction>]) -> JSONValue {
        for case .known(let function) in functions {
            switch function.standing {
            case .securityPersonnel:
                let department = [CampusFunction.campusPolice, .campusSecurity, .dispatcher]
                return .string(department.contains(function) ? "i" : "ii")
            case .namedInPolicy: return .string("iii")
            case .significantResponsibility: return .string("iv")
            default: continue
            }
        }
        return .null
    }
}
