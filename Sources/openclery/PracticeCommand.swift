import ArgumentParser
import CleryOffice

struct PracticeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "practice",
        abstract: "Situations one by one: you answer, the law answers beside you, with a score at the end.")
    @Option(help: "One subject, such as classification; without it all of them.") var topic: String?
    @Option(help: "How many situations.") var count = 10
    @Option(help: "A number that draws the same situations again.") var seed: UInt64?

    func run() throws {
        let book = PracticeBook.shipped
        if let topic, !book.topics.contains(where: { $0.word == topic }) {
            throw ValidationError(
                "There is no subject \"\(topic)\". There are: \(book.topics.map(\.word).joined(separator: ", "))."
            )
        }
        let drawn = book.drawn(
            topic: topic, count: max(1, count), seed: seed ?? UInt64.random(in: 1..<1_000_000))
        var score = PracticeScore()
        for (index, situation) in drawn.enumerated() {
            print("\n\(index + 1) of \(drawn.count)\n\n\(situation.story)\n\n\(situation.question)")
            for (number, words) in situation.choices.enumerated() { print("  \(number + 1)  \(words)") }
            guard let choice = answer(of: situation.choices.count) else { break }
            let verdict = situation.judge(choice)
            print(verdict.right ? "\nRight." : "\nThe law says: \(situation.choices[verdict.correct]).")
            for reason in verdict.because { print("  \(reason.sentence) [\(reason.citation)]") }
            print("  \(situation.lesson)")
            score.add(situation, verdict)
        }
        print("\n\(score.words)")
        for line in score.byTopic { print("  \(line.right) of \(line.asked)  \(line.topic.title)") }
    }

    /// Reads until one of the numbers is typed; nil at the end of the input or at `q`.
    private func answer(of count: Int) -> Int? {
        while true {
            print("Your answer (1 to \(count), q ends): ", terminator: "")
            guard let line = readLine(), line != "q" else { return nil }
            if let number = Int(line.filter { $0 != " " }), (1...count).contains(number) { return number - 1 }
        }
    }
}
