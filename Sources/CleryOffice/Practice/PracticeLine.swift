/// Reads one line of the book of practice and lets the law answer it.
enum PracticeLine {
    /// What is wrong with a line, said after its number.
    struct Fault: Error {
        let sentence: String
        init(_ sentence: String) { self.sentence = sentence }
    }

    static func read(_ line: Substring) throws(Fault) -> PracticeSituation {
        let whole: JSONValue
        do { whole = try JSONValue(parsing: line.utf8) } catch {
            throw Fault("it is not JSON and breaks off at byte \(error.at).")
        }
        guard case .object = whole else { throw Fault("it is not a JSON object.") }
        let topic = try text("topic", of: whole)
        guard PracticeTopic.named(topic) != nil else { throw Fault("\"\(topic)\" is no topic of practice.") }
        guard let facts = whole["facts"], case .object = facts else { throw Fault("it has no facts.") }
        let choices = try choices(of: whole)
        guard let answer = whole["answer"]?.integer.flatMap({ Int(exactly: $0) }),
            choices.indices.contains(answer)
        else {
            throw Fault("its answer is not the number of a choice, counted from 0.")
        }
        let rulings = choices.map { ruling(topic, facts, $0.expected) }
        let situation = PracticeSituation(
            id: try text("id", of: whole), topic: topic, story: try text("story", of: whole),
            question: try text("question", of: whole), choices: choices.map(\.says),
            lesson: try text("lesson", of: whole), writersAnswer: answer, agreements: rulings.map(\.agrees),
            // Notes about facts that decide nothing are for case authors, not for the person who practices.
            because: rulings[answer].because.filter { !$0.rule.isEmpty })
        try agree(situation, rulings[answer])
        return situation
    }

    /// A situation teaches only where the law agrees with one choice, and this is the writer's.
    private static func agree(_ situation: PracticeSituation, _ ruling: CaseAnswer) throws(Fault) {
        switch situation.agreements.count(where: \.self) {
        case 0: throw Fault("the law agrees with none of its choices; it says \(said(ruling)).")
        case 1: break
        default: throw Fault("the law agrees with more than one of its choices.")
        }
        guard situation.agreements[situation.writersAnswer] else {
            throw Fault("the law does not agree with its answer; it says \(said(ruling)).")
        }
        guard !situation.because.isEmpty else { throw Fault("no rule stands behind its answer.") }
    }

    private static func said(_ ruling: CaseAnswer) -> String {
        ruling.problem ?? JSONValue.object(ruling.got).written
    }

    private static func choices(
        of whole: JSONValue
    ) throws(Fault) -> [(says: String, expected: JSONValue)] {
        var choices: [(says: String, expected: JSONValue)] = []
        var asked: Set<String> = []
        for choice in whole["choices"]?.items ?? [] {
            guard let says = choice["says"]?.text, !says.isEmpty else {
                throw Fault("one of its choices says nothing.")
            }
            guard let expected = choice["expected"], case .object(let members) = expected, !members.isEmpty
            else {
                throw Fault("the choice \"\(says)\" does not say what it expects.")
            }
            let keys = Set(members.map(\.key))
            guard asked.isEmpty || keys == asked else {
                throw Fault("the choice \"\(says)\" answers another question than the one before it.")
            }
            asked = keys
            choices.append((says, expected))
        }
        guard (2...4).contains(choices.count) else { throw Fault("it does not have two to four choices.") }
        return choices
    }

    /// The law's answer to the facts, compared with what a choice expects.
    private static func ruling(_ topic: String, _ facts: JSONValue, _ expected: JSONValue) -> CaseAnswer {
        let line = JSONValue.object([("topic", .string(topic)), ("facts", facts), ("expected", expected)])
        return CaseRun.run(line: line.written) ?? CaseAnswer(problem: "The line is blank.")
    }

    private static func text(_ key: String, of whole: JSONValue) throws(Fault) -> String {
        guard let text = whole[key]?.text, !text.isEmpty else { throw Fault("it has no \(key).") }
        return text
    }
}
