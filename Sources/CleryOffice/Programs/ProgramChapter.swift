import CleryLaw
import GRDB
import TaggedPDF

/// The programs that a campus offered, for the annual report: those of the last calendar year and of the report's own.
enum ProgramChapter: ReportChapter {
    private typealias Cell = TaggedPDF.Cell

    static func blocks(_ campus: Campus, _ scope: ReportScope, _ db: Database) throws -> [Block] {
        let years = [scope.year - 1, scope.year]
        let programs = try years.flatMap { try ProgramRequests.offered(at: campus.id, in: $0, db) }
        guard !programs.isEmpty else { return [] }
        var blocks: [Block] = [
            .heading(level: 2, "Prevention and awareness programs"),
            .paragraph(Text("The programs that were offered in \(years[0]) and \(years[1]).")),
        ]
        for kind in ProgramKind.allCases {
            let ofKind = programs.filter { $0.kind == kind }
            guard !ofKind.isEmpty else { continue }
            blocks += [.heading(level: 3, Text(kind.title)), .table(table(kind, ofKind, years))]
        }
        return blocks
    }

    private static func table(_ kind: ProgramKind, _ programs: [Program], _ years: [Int])
        -> TaggedPDF.Table
    {
        TaggedPDF.Table(
            caption: Text([
                Run("\(kind.title), \(years[0]) and \(years[1])"), Run(" (\(kind.citation.text))", .small),
            ]),
            columns: [.init(width: 0.8), .init(width: 3.4), .init(width: 1.4), .init(width: 1.8)],
            head: [[Cell("Year"), Cell("Program"), Cell("For"), Cell("When and how")]],
            rows: programs.map { one in
                [
                    Cell(Text("\(one.year)"), rowHead: true), Cell(what(one)),
                    Cell(Text(one.audience.title)),
                    Cell(
                        Text(
                            [one.when, one.delivery.title].filter { !$0.isEmpty }
                                .joined(separator: "\n"))),
                ]
            })
    }

    /// The title, what it is, what it covers, and how many it reached.
    private static func what(_ program: Program) -> Text {
        var runs = [Run(program.title, .strong)]
        if !program.description.isEmpty { runs.append(Run("\n\(program.description)")) }
        if !program.covered.isEmpty {
            let covered = program.covered.map { $0.title.lowercased() }.joined(separator: ", ")
            runs.append(Run("\nCovers \(covered)."))
        }
        if let numbers = numbers(program) { runs.append(Run("\n\(numbers)")) }
        return Text(runs)
    }

    private static func numbers(_ program: Program) -> String? {
        switch (program.offered, program.attended) {
        case (nil, nil): nil
        case (let offered?, nil): "Offered to \(offered) people."
        case (nil, let attended?): "Attended by \(attended) people."
        case (let offered?, let attended?): "Offered to \(offered) people; \(attended) attended."
        }
    }

    /// What the register has nothing of is advice: the report's statement describes the programs, and is checked for
    /// itself. A listed awareness program without its frequency is a hole in the report.
    static func points(_ campus: Campus, _ scope: ReportScope, _ db: Database) throws -> [OpenPoint] {
        let year = scope.year - 1
        let programs = try ProgramRequests.offered(at: campus.id, in: year, db)
        var points: [OpenPoint] = []
        for (kind, sentence) in wanted where !programs.contains(where: { $0.kind == kind }) {
            points.append(
                OpenPoint(
                    key: "programs:\(kind.rawValue):\(campus.id):\(year)",
                    sentence: "Enter \(sentence) offered at \(campus.name) in \(year).",
                    citation: kind.citation, href: "/office/programs/new?kind=\(kind.rawValue)",
                    blocks: false))
        }
        let both = try programs + ProgramRequests.offered(at: campus.id, in: scope.year, db)
        for program in both where program.kind == .awareness && program.frequency == nil {
            // A program of all campuses is told once.
            guard program.campus != nil || campus == scope.campuses.first else { continue }
            points.append(
                OpenPoint(
                    key: "programs:frequency:\(program.id)",
                    sentence:
                        "Say how often the security awareness program “\(program.title)” of \(program.year) is held.",
                    citation: AwarenessStatement.citation, href: "/office/programs/\(program.id)"))
        }
        return points
    }

    private static let wanted: [(ProgramKind, String)] = [
        (.incomingStudents, "the primary prevention program that incoming students were"),
        (.newEmployees, "the primary prevention program that new employees were"),
        (.campaign, "the ongoing prevention and awareness campaign"),
    ]
}
