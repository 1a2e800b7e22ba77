import CleryLaw
import GRDB

/// The numbers of the data year, zeros included, and behind each that is not zero the incidents that were counted and
/// nearly counted, with the rules that decided and where they stand.
struct AuditStatistics: AuditPart {
    let folder = "statistics"
    let title = "Statistics with their proof"
    let citation = ThreeYears.citation
    let says =
        "Every cell of every campus, zeros included. Behind each number the incidents that were counted and nearly counted, with the rules that decided."

    private static let cell = ["campus", "family", "category", "bias", "geography", "year", "count"]

    func write(_ book: AuditBook) throws {
        let (office, db, year) = (book.office, book.db, book.year.year)
        let tables = try StatisticsTables(office, years: year...year, db)
        let cells = tables.cells
        try book.add("statistics.csv") {
            try book.row(Self.cell)
            for (campus, cell, count) in cells { try book.row(Self.cells(campus, cell, count)) }
        }
        book.note(
            AuditBook.Line(file: "statistics/statistics.csv", title: "Cells", count: cells.count))
        var proofs = 0
        try book.add("proofs.csv") {
            try book.row(
                Self.cell + [
                    "standing", "record", "incident", "reported_day", "nature", "place", "rules", "citations",
                    "reasons", "missing",
                ])
            for (campus, cell, count) in cells where count != 0 {
                proofs += try Self.prove(cell, count, campus, book)
            }
        }
        book.note(
            AuditBook.Line(
                file: "statistics/proofs.csv", title: "Incidents behind the numbers", count: proofs))
        try undecided(book, tables.campuses)
        try rules(book)
    }

    private static func cells(_ campus: Campus, _ cell: Cell, _ count: Int64?) -> [String] {
        [
            campus.name, cell.family.name, cell.category.name(in: cell.family), cell.bias?.rawValue ?? "",
            cell.geography.name, String(cell.year), count.map(String.init) ?? "",
        ]
    }

    private static func prove(_ cell: Cell, _ count: Int64, _ campus: Campus, _ book: AuditBook) throws -> Int
    {
        let proof = try Proof(
            of: cell, campus: campus.name, hidden: book.sight.hidden, book.office, book.db)
        var rows = 0
        for (standing, lines) in [
            ("counted", proof.counted), ("nearly_counted", proof.nearlyCounted),
            ("undecided", proof.undecided),
        ] {
            for line in lines {
                let rules = line.because.compactMap { Law.rule(named: $0) }
                try book.row(
                    cells(campus, cell, standing == "counted" ? Int64(line.count) : nil) + [
                        standing, String(line.id), line.incident, line.reportedDay?.description ?? "",
                        line.nature, line.place, line.because.map { "\($0)" }.joined(separator: " "),
                        rules.map { $0.citation.text }.joined(separator: " | "),
                        rules.map { $0.sentence }.joined(separator: " "),
                        line.needs.sentences.joined(separator: " "),
                    ])
                rows += 1
            }
        }
        // Restricted incidents stand in the number, and their readers alone see which they are.
        if proof.restricted[0] > 0 {
            let shown = proof.counted.reduce(0) { $0 + $1.count }
            try book.row(
                cells(campus, cell, count - Int64(shown)) + ["restricted"]
                    + [String](repeating: "", count: 9))
            rows += 1
        }
        return rows
    }

    private func undecided(_ book: AuditBook, _ campuses: [Campus]) throws {
        let year = book.year.year
        let list = try Undecided.list(
            years: year...year, campuses: campuses, hidden: book.sight.hidden, book.db)
        try book.add("undecided.csv") {
            try book.row(["incident", "missing"])
            for one in list { try book.row(["\(one.incident)", one.questions.joined(separator: " | ")]) }
        }
        book.note(
            AuditBook.Line(
                file: "statistics/undecided.csv", title: "Incidents that wait for a fact", count: list.count))
    }

    /// The rules by which this version of the program decides, so that the names in the proofs can be looked up.
    private func rules(_ book: AuditBook) throws {
        try book.add("rules.csv") {
            try book.row(["rule", "citation", "sentence"])
            for rule in Law.rules { try book.row(["\(rule.name)", rule.citation.text, rule.sentence]) }
        }
        book.note(
            AuditBook.Line(
                file: "statistics/rules.csv", title: "Rules of the law, version \(Law.version)",
                count: Law.rules.count))
    }
}
