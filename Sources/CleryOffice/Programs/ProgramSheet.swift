import CleryLaw

/// A file of programs, read: one program a row, in the columns of the office's own table.
struct ProgramSheet: Sendable {
    struct Line: Sendable {
        let line: Int
        /// The program; nil where something is wrong with the row.
        let program: Program?
        let title: String
        let problems: [String]
    }

    static let columns = [
        "year", "kind", "title", "description", "audience", "campus", "days", "frequency", "delivery",
        "offered", "attended", "behaviors", "evidence",
    ]
    private static let needs = ["year", "kind", "title", "audience", "delivery"]
    static let mostRows = 2_000

    private(set) var lines: [Line] = []
    private(set) var problems: [RowProblem] = []

    /// - Parameter campuses: those for which the person may write.
    init(_ bytes: [UInt8], _ campuses: [Campus], all: Bool) throws(ExchangeError) {
        let sheet = try Sheet(bytes: bytes, needs: Self.needs.map { [$0] }, known: Self.columns)
        guard sheet.rows.count <= Self.mostRows else {
            throw ExchangeError("The file has more than \(Self.mostRows) rows.")
        }
        guard !sheet.rows.isEmpty || !sheet.problems.isEmpty else {
            throw ExchangeError("The file has no row with a program.")
        }
        problems = sheet.problems
        for row in sheet.rows {
            var draft = ProgramDraft()
            for name in Self.columns {
                draft.fields[name] = sheet.column([name]).map { row.cells[$0] } ?? ""
            }
            draft.fields["campus"] = Self.campus(draft.fields["campus"], campuses, all: all)
            draft.fields["kind"] = Self.value(draft.fields["kind"], ProgramKind.allCases, \.title)
            draft.fields["audience"] = Self.value(
                draft.fields["audience"], ProgramAudience.allCases, \.title)
            draft.fields["delivery"] = Self.value(
                draft.fields["delivery"], ProgramDelivery.allCases, \.title)
            draft.fields["frequency"] = Self.value(
                draft.fields["frequency"], ProgramFrequency.allCases, \.title)
            let program = draft.read(campuses, all: all)
            lines.append(
                Line(
                    line: row.line, program: program, title: draft.fields["title"],
                    problems: draft.problems.map { "\($0.field): \($0.sentence)" }))
        }
    }

    /// The campus by its name; empty and "all" are all campuses.
    private static func campus(_ cell: String, _ campuses: [Campus], all: Bool) -> String {
        let plain = Wording.plain(cell)
        if cell.isEmpty || plain == Wording.plain("all") || plain == Wording.plain("all campuses") {
            return all || campuses.count != 1 ? "all" : "\(campuses[0].id)"
        }
        return campuses.first { Wording.plain($0.name) == plain }.map { "\($0.id)" } ?? "unknown"
    }

    /// The word of a list that a cell says, by the word itself or by its title.
    private static func value<Word: RawRepresentable>(
        _ cell: String, _ words: [Word], _ title: (Word) -> String
    ) -> String where Word.RawValue == String {
        let plain = Wording.plain(cell)
        return words.first { Wording.plain($0.rawValue) == plain || Wording.plain(title($0)) == plain }?
            .rawValue ?? cell
    }

    /// Names what would be taken in, so that what was looked at is what is kept.
    var fingerprint: String {
        Fingerprint.of(
            lines.compactMap(\.program).map { "\($0.campus ?? 0) \($0.year) \($0.kind) \($0.title)" })
    }
}

extension Program {
    /// Whether it is the same program in the same year, whatever else is said of it.
    func isSame(as other: Program) -> Bool {
        year == other.year && kind == other.kind && campus == other.campus
            && Wording.plain(title) == Wording.plain(other.title)
    }
}
