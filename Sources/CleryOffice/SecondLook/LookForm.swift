/// Reads the short form of the second person. Every problem is told at once.
enum LookForm {
    /// How many offenses the form takes.
    static let lines = 4

    static func answers(_ form: Form) -> (LookAnswers, [Problem]) {
        var answers = LookAnswers()
        var problems: [Problem] = []
        var saidNone = false
        for line in 0..<lines {
            let chosen = form.trimmed("offense\(line)")
            if chosen.isEmpty { continue }
            if chosen == "none" {
                saidNone = true
                continue
            }
            guard LookChoices.offenses.contains(where: { $0.value == chosen }) else {
                problems.append(Problem("offense\(line)", "Choose an offense from the list."))
                continue
            }
            guard answers.offenses[chosen] == nil else {
                problems.append(
                    Problem(
                        "offense\(line)",
                        "This offense stands in another line already. Write their number once."))
                continue
            }
            answers.offenses[chosen] = 1
            let text = form.trimmed("count\(line)")
            guard let count = text.isEmpty ? 1 : Int(text), (1...1000).contains(count) else {
                problems.append(Problem("count\(line)", "Write a whole number from 1 to 1000."))
                continue
            }
            answers.offenses[chosen] = count
        }
        if saidNone, !answers.offenses.isEmpty {
            problems.append(
                Problem("offense0", "It is either none of the tables or the offenses named; not both."))
        } else if !saidNone, answers.offenses.isEmpty, problems.isEmpty {
            problems.append(Problem("offense0", "Choose the offense, or say that it is none of the tables."))
        }
        func choice(_ name: String, _ list: [String], _ sentence: String) -> String {
            let chosen = form.trimmed(name)
            if !list.contains(chosen) { problems.append(Problem(name, sentence)) }
            return chosen
        }
        answers.geography = choice(
            "geography", LookChoices.geography.map(\.value),
            "Say where it lies, or that it is not known from the record.")
        answers.bias = choice(
            "bias", LookChoices.bias.map(\.value), "Say which bias the evidence shows, or that none is shown."
        )
        answers.unfounded = choice("unfounded", ["yes", "no"], "Say whether it was unfounded.") == "yes"
        let counted = choice(
            "counted", LookAnswers.Counted.allCases.map(\.rawValue), "Say whether it would be counted.")
        answers.counted = LookAnswers.Counted(rawValue: counted) ?? .undecided
        return (answers, problems)
    }
}
