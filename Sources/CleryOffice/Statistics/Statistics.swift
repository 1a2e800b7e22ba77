import CleryLaw

/// A cell as a command names it.
public struct CellQuestion: Sendable {
    let cell: Cell

    /// Throws an `OfficeFault` that lists what there is when a name is not known.
    public init(year: Int, geography: String, category: String, family: String?, bias: String?) throws {
        let names = [
            "year": String(year), "geography": geography, "category": category, "family": family ?? "",
            "bias": bias ?? "",
        ]
        cell = try StatisticsRoutes.cell { names[$0] ?? "" }
    }
}

/// What the commands print of the statistics.
public enum Statistics {
    public static func print(_ office: Office, years: ClosedRange<Int>, campus: String?, format: String)
        throws -> String
    {
        try office.read { db in
            let tables = try StatisticsTables(office, years: years, campus: campus, db)
            if format == "csv" { return StatisticsExport.csv(tables) }
            let undecided = try Undecided.list(
                years: years, campuses: tables.campuses, hidden: Hidden.fromAll(office), db)
            return format == "json"
                ? StatisticsExport.json(tables, undecided: undecided)
                : StatisticsExport.table(tables, undecided: undecided.count)
        }
    }

    public static func why(_ office: Office, _ question: CellQuestion, campus: String?, json: Bool) throws
        -> String
    {
        let proof = try office.read { try Proof(of: question.cell, campus: campus, office, $0) }
        return json ? StatisticsExport.json(proof) : text(proof)
    }

    private static func text(_ proof: Proof) -> String {
        var lines = ["\(ProofPage.heading(proof.cell)): \(proof.count)"]
        for (title, list) in [
            ("Counted", proof.counted), ("Nearly counted", proof.nearlyCounted),
            ("Undecided", proof.undecided),
        ] where !list.isEmpty {
            lines += ["", title]
            for line in list {
                let count = line.count > 0 ? "\(line.count)  " : "   "
                lines.append("  \(count)\(line.incident)  \(line.nature), \(line.place)")
                for name in line.because {
                    if let rule = Law.rule(named: name) {
                        lines.append("       \(rule.sentence) \(rule.citation.text)")
                    }
                }
                lines += line.needs.sentences.map { "       ? \($0)" }
            }
        }
        if proof.restricted[0] > 0 {
            lines += ["", "Restricted, and shown to their named readers only: \(proof.restricted[0])"]
        }
        return lines.joined(separator: "\n")
    }
}
