import CleryLaw
import GRDB
import TaggedPDF

/// The statements of the annual security report, in the order of the regulation.
enum PolicyChapters: ReportChapter {
    static func blocks(_ campus: Campus, _ scope: ReportScope, _ db: Database) throws -> [Block] {
        try PolicyPrint(campus: campus, book: PolicyBook(year: scope.year, campus: campus.id, db))
            .blocks(.security)
    }

    static func points(_ campus: Campus, _ scope: ReportScope, _ db: Database) throws -> [OpenPoint] {
        try PolicyPoints(campus: campus, book: PolicyBook(year: scope.year, campus: campus.id, db)).all(
            .security)
    }
}

/// The statements of the annual fire safety report, but for systems and drills, which the register of fires gives.
enum FirePolicyChapters: ReportChapter {
    static func blocks(_ campus: Campus, _ scope: ReportScope, _ db: Database) throws -> [Block] {
        try PolicyPrint(campus: campus, book: PolicyBook(year: scope.year, campus: campus.id, db))
            .blocks(.fireSafety)
    }

    static func points(_ campus: Campus, _ scope: ReportScope, _ db: Database) throws -> [OpenPoint] {
        try PolicyPoints(campus: campus, book: PolicyBook(year: scope.year, campus: campus.id, db)).all(
            .fireSafety)
    }
}

/// How statements are printed: a heading for each, its parts under headings of their own where there are several.
struct PolicyPrint {
    let campus: Campus
    let book: PolicyBook

    func blocks(_ report: PolicyStatement.Report) -> [Block] {
        let institution = book.facts[campus.id]?.institution ?? ReportingInstitution()
        return StatementsOwed.all.filter { $0.report == report }.flatMap { statement -> [Block] in
            if statement.force == .advised { return advised(statement) }
            guard let owed = book.owed(statement, institution) else { return [] }
            let parts = owed.filter { !PolicyBook.fromRegisters.contains($0.id) }
            guard !parts.isEmpty else { return absent(statement, institution) }
            return [heading(statement)]
                + parts.flatMap { part in
                    titled(part, alone: parts.count == 1)
                        + text(PartState(part, of: statement, campus: campus.id, book))
                }
        }
    }

    private func heading(_ statement: PolicyStatement) -> Block {
        .heading(
            level: 2, TaggedPDF.Text(statement.title), anchor: "policy-\(statement.id)-\(campus.id)")
    }

    private func titled(_ part: PolicyStatement.Part, alone: Bool) -> [Block] {
        alone ? [] : [.heading(level: 3, TaggedPDF.Text(PolicyTitles.title(part)))]
    }

    /// What is not there yet stands out in a preview; no report is published with it.
    private func text(_ state: PartState) -> [Block] {
        state.body.isEmpty
            ? [.note(TaggedPDF.Text("Missing: \(state.part.sentence) (\(state.part.citation.text))"))]
            : Markdown.blocks(state.body, level: 3)
    }

    /// A statement that does not apply says why, where the law makes it depend on a fact. The fire safety report is
    /// then not there at all.
    private func absent(_ statement: PolicyStatement, _ institution: ReportingInstitution) -> [Block] {
        guard statement.report == .security, statement.condition.holds(for: institution).isNo,
            let fact = InstitutionFact.of(statement.condition)
        else { return [] }
        return [heading(statement), .paragraph(TaggedPDF.Text(fact.absence))]
    }

    /// What the law does not ask for is printed where the institution has adopted and approved it.
    private func advised(_ statement: PolicyStatement) -> [Block] {
        let parts = statement.parts.map { PartState($0, of: statement, campus: campus.id, book) }.filter {
            if case .text(let text) = $0.source { text.adopted && $0.approval != nil } else { false }
        }
        return parts.isEmpty
            ? []
            : [heading(statement)]
                + parts.flatMap { titled($0.part, alone: parts.count == 1) + text($0) }
    }
}
