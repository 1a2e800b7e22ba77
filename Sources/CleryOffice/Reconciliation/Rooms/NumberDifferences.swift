import CleryLaw
import GRDB

/// The tables beside what the office's own reports and the Department's public files say.
enum NumberDifferences: DifferenceRoom {
    static func differences(_ scope: DifferenceScope, _ db: Database) throws -> [Difference] {
        let told = try ToldNumbers(scope, db)
        return try changed(told.tables, db) + files(told, scope, db)
    }

    private static func changed(_ tables: StatisticsTables, _ db: Database) throws -> [Difference] {
        try ChangedNumbers(tables, db).open.map { open in
            Difference(
                kind: .reportChanged, year: Int(open.number.cell.year), campus: open.number.campus,
                subject: "cell:\(open.number.text)", name: open.number.line,
                left: "The report of \(open.report): \(open.published).",
                right: "The incidents: \(open.now).",
                href: "/office/annual/errata")
        }
    }

    // MARK: The Department's public files

    private static func files(
        _ told: ToldNumbers, _ scope: DifferenceScope, _ db: Database
    ) throws -> [Difference] {
        let reasons = try scope.years.flatMap { year in
            try (year + 1...year + 3).flatMap { try SurveyReason.all($0, db) }
        }
        return scope.campuses.flatMap { campus in
            scope.years.flatMap { year -> [Difference] in
                let numbers = told.published(campus.id, year)
                guard !numbers.isEmpty else { return [] }
                let edition = told.edition(campus.id, year)
                let differing = Cell.all(year: Int16(year)).compactMap { cell -> Difference? in
                    guard let file = numbers[cell] else { return nil }
                    let ours =
                        edition.map { told.reported(cell, campus.id, in: $0) } ?? told.now(cell, campus.id)
                    let number = PublishedNumber(campus.id, cell)
                    guard ours != file ?? 0, told.correction(number, from: file ?? 0, to: ours) == nil,
                        !reasons.contains(where: { $0.number == number && $0.old == file && $0.new == ours })
                    else { return nil }
                    let source = edition.map { "The report of \($0.year)" } ?? "The incidents"
                    return Difference(
                        kind: .departmentFile, year: year, campus: campus.id, subject: "cell:\(number.text)",
                        name: number.line, left: "The Department: \(file.map(String.init) ?? "blank").",
                        right: "\(source): \(ours).", href: "/office/survey")
                }
                return differing
                    + SheetFaults.differences(
                        numbers, campus.id, year, source: "The Department’s file", subject: "file",
                        href: "/office/survey")
            }
        }
    }
}

/// Numbers from elsewhere that contradict each other.
enum SheetFaults {
    /// - Parameter subject: tells the same fault in two sheets apart.
    static func differences(
        _ numbers: [Cell: Int?], _ campus: Int64, _ year: Int, source: String, subject: String, href: String
    ) -> [Difference] {
        let sheet = SurveySheet(counts: numbers.compactMapValues { $0 })
        return (SurveyEditChecks.faults(sheet).answer ?? []).compactMap { fault in
            guard let cell = fault.cell,
                [.housingWithinOnCampus, .hateWithinPrimary].contains(fault.check)
            else { return nil }
            let isHousing = fault.check == .housingWithinOnCampus
            var other = cell
            if isHousing {
                other.geography = .onCampus
            } else {
                other = Cell(.primary, cell.category, cell.geography, cell.year)
            }
            func count(_ cell: Cell) -> Int {
                if let known = numbers[cell] ?? nil { return known }
                return SurveyCells.biases(of: cell).reduce(0) { $0 + ((numbers[$1] ?? nil) ?? 0) }
            }
            return Difference(
                kind: isHousing ? .housingExceeds : .hateExceeds, year: year, campus: campus,
                subject: "\(subject):\(PublishedNumber(campus, cell).text)",
                name: PublishedNumber(campus, cell).line, left: "\(source): \(count(cell)).",
                right: "\(isHousing ? "On campus" : "Crimes of the line"): \(count(other)).", href: href)
        }
    }
}
