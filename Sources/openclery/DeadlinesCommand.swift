import ArgumentParser
import CleryOffice

struct DeadlinesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "deadlines",
        abstract: "Answer when entries of the daily log are due, by the office's own rules and zones.",
        discussion: """
            Reads lines on standard input. "calendar NAME ZONE FIRST..LAST ..." names a time zone and its closures. \
            "case NAME DEPARTMENT AUTHORITY ENTERED DISPOSITION HARM-ENDED REQUESTED" asks; each instant is in \
            milliseconds of UTC, or "-". The answer to a case is one line: the day on which the entry is due, the \
            earlier day by the words of the statute, in-time or late, the day on which the disposition is due (or \
            not-required), the days of the release, and when the entry is open to whoever asked.
            """)

    func run() throws {
        var deadlines = Deadlines()
        while let line = readLine() {
            if let answer = try deadlines.answer(line) { print(answer) }
        }
    }
}
