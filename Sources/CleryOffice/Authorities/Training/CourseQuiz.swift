import CleryLaw

/// The quiz at the end of the course: ten questions of its list, another ten in another order at each try.
struct CourseQuiz: Sendable {
    static let asked = 10
    /// Eight of ten.
    static let passMark = 8
    static let triesADay = 5
    static let enough = "That was the last try for today. Read the course again, and try once more tomorrow."

    let training: Int64
    /// Which try it is, counted from 1.
    let number: Int

    /// The questions of this try. The same training and number draw the same.
    var questions: [QuizQuestion] {
        let all = Self.questions
        let start = Int((UInt64(bitPattern: training) &* 7 &+ UInt64(number) &* 5) % UInt64(all.count))
        return (0..<Self.asked).map { all[(start + $0) % all.count] }
    }

    /// In which order the choices of a question stand, by their numbers.
    func order(of question: QuizQuestion) -> [Int] {
        let count = question.choices.count
        let turn = ((Int(truncatingIfNeeded: training) & 0xFF) + number + question.id.utf8.count) % count
        return (0..<count).map { ($0 + turn) % count }
    }

    struct Result: Sendable, Equatable {
        let correct: Int
        let asked: Int
        /// The parts of the course to read again.
        let parts: [Int]
        let kept: String
        var passed: Bool { correct >= CourseQuiz.passMark && asked == CourseQuiz.asked }
    }

    /// Looks at the answers; gives a problem for each question that has none of its choices.
    func judge(_ answer: (String) -> String) -> (result: Result?, problems: [Problem]) {
        var problems: [Problem] = []
        var (correct, parts): (Int, Set<Int>) = (0, [])
        var kept: [String] = []
        for (index, question) in questions.enumerated() {
            guard let choice = Int(answer(question.id)), question.choices.indices.contains(choice) else {
                problems.append(Problem("q-\(question.id)", "Answer question \(index + 1)."))
                continue
            }
            kept.append("\(question.id):\(choice)")
            if choice == question.right { correct += 1 } else { parts.insert(question.part) }
        }
        guard problems.isEmpty else { return (nil, problems) }
        return (
            Result(
                correct: correct, asked: Self.asked, parts: parts.sorted(),
                kept: kept.joined(separator: " ")), []
        )
    }

    /// The parts to read again after a try that is kept.
    static func missed(_ answers: String) -> [Int] {
        let wrong = answers.split(separator: " ").compactMap { pair -> Int? in
            let halves = pair.split(separator: ":")
            guard halves.count == 2, let question = questions.first(where: { $0.id == halves[0] }),
                Int(halves[1]) != question.right
            else { return nil }
            return question.part
        }
        return Set(wrong).sorted()
    }
}
