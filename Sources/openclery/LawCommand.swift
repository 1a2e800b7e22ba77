import ArgumentParser
import CleryLaw
import CleryOffice

struct LawCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "law",
        abstract: "Print the map of the law, or the rules of one paragraph.",
        discussion: """
            Without a citation: every paragraph with its rules, how strong their source is, since when they hold, and \
            the stories that prove them. With one, such as "34 CFR 668.46(c)(6)", "668.46(c)(6)" or a rule's name \
            such as hierarchy: those rules alone.
            """)
    @Argument(help: "A citation, or the name of a rule.") var citation: [String] = []

    func run() throws {
        let text = citation.joined(separator: " ")
        guard !text.isEmpty else { return print(Law.map(cases: CaseBook.byRule), terminator: "") }
        let found = Law.rules(named: text)
        guard !found.isEmpty else {
            throw ValidationError(
                "No rule has this name or citation: \"\(text)\". `openclery law` prints all of them.")
        }
        print(found.map { Law.page(of: $0) }.joined(separator: "\n"))
    }
}
