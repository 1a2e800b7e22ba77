import CleryLaw
import GRDB
import TypedHTML

/// The answer to what readers ask most: is this entry in the annual statistics, and why.
struct CountedPart: Sendable {
    let line: CountedLine
    /// Rules that keep it out, where it is not counted.
    let rules: [RuleName]
    let campus: String

    static let untold =
        "For some kinds of entries, and wherever something is withheld, it is not said entry by entry whether they are counted: beside the numbers it could tell who somebody is."

    /// Nil for an entry of the fire log.
    init?(_ entry: LogEntry, hidden: Hidden, _ db: Database) throws {
        guard let line = try CountedLine.of([entry], hidden: hidden, db)[entry.id] else { return nil }
        self.line = line
        campus = entry.campusName
        guard line == .notCounted else {
            rules = []
            return
        }
        var seen: Set<RuleName> = []
        let answers = try ReasonBook(db).answers(for: entry.incident, within: .all)?.answers ?? []
        // What is kept out is kept out by the last rule applied.
        let last = answers.compactMap(\.because.rules.last).filter { seen.insert($0).inserted }
        rules = last.isEmpty ? [.outsideTheFamilies] : last
    }

    @HTMLBuilder var html: HTML {
        h2("In the annual statistics")
        switch line {
        case .untold: p(CountedPart.untold)
        case .undecided: p("Not decided yet: a fact that decides is still being asked.")
        case .counted(let cells):
            p(counted(cells))
            p { a("The number it is part of", .href(address(cells))) }
        case .notCounted:
            p("Not counted, because:")
            ProofPage.Reasons.html(rules)
        }
    }

    /// "Counted in the annual statistics as burglary on campus in 2024, and again under student housing."
    private func counted(_ cells: [Cell]) -> String {
        var seen: Set<String> = []
        let shown = cells.filter { $0.geography != .studentHousing }.map(\.words).filter {
            seen.insert($0).inserted
        }
        let housing = cells.contains { $0.geography == .studentHousing }
        return "Counted as \(shown.joined(separator: "; "))"
            + (housing
                ? ", and shown again under on-campus student housing, which is part of on campus." : ".")
    }

    private func address(_ cells: [Cell]) -> String {
        let cell = cells.first { $0.geography != .studentHousing } ?? cells[0]
        return ProofPage.address(cell, campus: campus, forOffice: false)
    }
}
