import CleryLaw

/// Runs situations with known answers against the same rules that the office uses.
///
/// It reads `topic`, `facts` and the keys of `expected`, which say what is asked. It never looks at `id`, `source` or
/// the values of `expected` to decide; they are compared only after the answer stands.
public enum CaseRun {
    /// One line of a file; nil for a blank one.
    public static func run(line: String) -> CaseAnswer? {
        guard line.utf8.contains(where: { $0 > 32 }) else { return nil }
        let whole: JSONValue
        do { whole = try JSONValue(parsing: line) } catch {
            return CaseAnswer(problem: "This line is not JSON: it breaks off at byte \(error.at).")
        }
        guard case .object = whole else { return CaseAnswer(problem: "This line is not a JSON object.") }
        let id = whole["id"] ?? .null
        guard let topic = whole["topic"]?.text else {
            return CaseAnswer(id: id, problem: "The case has no topic.")
        }
        guard let facts = whole["facts"], case .object = facts else {
            return CaseAnswer(id: id, problem: "The case has no facts.")
        }
        guard case .object(let expected)? = whole["expected"] else {
            return CaseAnswer(id: id, problem: "The case does not say what is expected.")
        }
        let asked = expected.map(\.key).filter { $0 != "explain" }
        guard let answerer = topics[topic] else {
            return CaseAnswer(id: id, asked: asked, problem: "topic not built yet")
        }
        var answer: CaseAnswer
        do {
            answer = try answerer.answer(facts, asked: asked)
        } catch {
            answer = CaseAnswer(asked: asked, problem: error.sentence)
        }
        askElsewhere(&answer, facts, besides: topic)
        answer.id = id
        answer.agrees =
            !asked.isEmpty
            && expected.allSatisfy { key, value in
                key == "explain"
                    || value != .null
                        && answer.got.contains { $0.key == key && CaseComparison.same($0.value, value) }
            }
        return answer
    }

    /// A case may ask what belongs to another topic (a hazing case for a deadline, a report case for a record): a key
    /// that stays open is put to the others, in a fixed order.
    private static func askElsewhere(_ answer: inout CaseAnswer, _ facts: JSONValue, besides topic: String) {
        for at in answer.got.indices where answer.got[at].value == .null {
            let key = answer.got[at].key
            for other in elsewhere where other != topic {
                guard let found = try? topics[other]?.answer(facts, asked: [key]),
                    let value = found.got.first?.value, value != .null, !found.because.isEmpty
                else { continue }
                answer.got[at].value = value
                answer.because = found.because + answer.because.filter { !$0.rule.isEmpty }
                answer.problem = nil
                break
            }
        }
    }

    private static let elsewhere = [
        "records", "asr", "fire", "log", "timely_warning", "missing_student", "hazing", "csa", "geography",
        "classification", "counting",
    ]

    /// What each topic is answered by. A room that builds another topic adds a line.
    static let topics: [String: any CaseTopic.Type] = [
        "hierarchy": CountingTopic.self, "counting": CountingTopic.self, "hate": CountingTopic.self,
        "vawa": CountingTopic.self, "stalking": CountingTopic.self, "arrest_referral": CountingTopic.self,
        "unfounded": CountingTopic.self, "year": CountingTopic.self, "hazing": HazingTopic.self,
        "classification": ClassificationTopic.self, "geography": GeographyTopic.self,
        "log": LogTopic.self,
        "timely_warning": WarningTopic.self, "emergency_notification": WarningTopic.self,
        "fire": FireTopic.self, "missing_student": MissingStudentTopic.self, "csa": AuthorityTopic.self,
        "records": RecordsTopic.self, "asr": ReportTopic.self,
    ]
}

/// A topic of cases: facts in, an answer for each key that is asked.
protocol CaseTopic: Sendable {
    static func answer(_ facts: JSONValue, asked: [String]) throws(CaseProblem) -> CaseAnswer
}

/// Why a case cannot be answered, in one sentence.
struct CaseProblem: Error {
    let sentence: String
    init(_ sentence: String) { self.sentence = sentence }
}
