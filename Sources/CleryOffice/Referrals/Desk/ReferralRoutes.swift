import CleryLaw
import GRDB

/// The doors of the room's first page: what is open, the sums, and the cases that become incidents.
enum ReferralRoutes {
    /// The calendar year that is looked at: the present one, unless another is asked.
    static func year(_ visit: Visit) -> Int { visit.reportYear(otherwise: visit.office.today.year) }

    static func show(_ visit: Visit) throws -> Answer { visit.page(try page(visit)) }

    private static func page(_ visit: Visit) throws -> ReferralPage {
        let (sight, year) = (visit.sight(.seeIncidents), year(visit))
        let (work, shown) = (visit.sight(.work), visit.pageNumber)
        return try visit.office.read { db in
            let book = try ReferralBook(year, within: sight, db)
            let doubles = book.doubles()
            let from = min((shown - 1) * ReferralPage.size, doubles.count)
            return ReferralPage(
                year: year, total: book.lines.count, answered: book.lines.count(where: \.isAnswered),
                doubles: Array(doubles[from..<min(from + ReferralPage.size, doubles.count)]),
                doublesTotal: doubles.count,
                decided: Set(book.lines.filter(book.isArrested).map(\.person)).count,
                withoutCampus: book.lines.count { $0.campus == nil },
                unplaced: unplaced(book).map { ReferralPage.Case(line: $0, told: book.told($0)?.number) },
                excess: try excess(book, sight, db), ready: ready(book, work).count,
                sums: try summaries(book, sight, visit.office, db), months: months(book),
                offices: try SourceOffice.all(db).filter {
                    [.conduct, .housing].contains($0.kind) && sight.reach.has($0.campus)
                }, page: shown, mayWork: visit.may(.work), maySee: visit.may(.seeSources),
                mayNumbers: visit.may(.seeNumbers),
                done: Int(visit.query("made")), form: visit.session?.form ?? "")
        }
    }

    /// Cases that may count and have no incident, in the order of their days.
    private static func unplaced(_ book: ReferralBook) -> [ReferralLine] {
        var seen: Set<Int64> = []
        return book.lines.filter { $0.isUnplaced && $0.isAnswered && seen.insert($0.report).inserted }
    }

    /// Of those, the ones whose place is known and which this person may work on.
    private static func ready(_ book: ReferralBook, _ work: Sight) -> [Int64] {
        var seen: Set<Int64> = []
        return book.lines.filter {
            $0.isUnplaced && $0.isAnswered && $0.place != nil && $0.campus.map(work.reach.has) ?? false
                && !work.hidden.reports.contains($0.report) && book.told($0) == nil
                && seen.insert($0.report).inserted
        }.map(\.report)
    }

    /// Incidents in which referrals stand besides those of the lists.
    private static func excess(
        _ book: ReferralBook, _ sight: Sight, _ db: Database
    ) throws -> [ReferralPage.Excess] {
        try StandingBook(book.lines.filter { !book.isArrested($0) }, db).excess.sorted { $0.key < $1.key }
            .compactMap { id, count in
                try IncidentRequests.one(String(id), within: sight, db).map {
                    ReferralPage.Excess(incident: id, number: $0.number ?? $0.key, persons: count)
                }
            }
    }

    private static func summaries(
        _ book: ReferralBook, _ sight: Sight, _ office: Office, _ db: Database
    ) throws -> [ReferralSummary] {
        let tables = try StatisticsTables(office, years: book.year...book.year, db)
        return try tables.campuses.filter { sight.reach.has($0.id) }.map {
            try ReferralSummary($0, book, tables, db)
        }
    }

    /// How many cases each month of the year brought.
    private static func months(_ book: ReferralBook) -> [Int] {
        var cases = [Set<Int64>](repeating: [], count: 12)
        for line in book.lines { cases[line.day.civil.month - 1].insert(line.report) }
        return cases.map(\.count)
    }

    static func file(_ visit: Visit) throws -> Answer {
        let (sight, year) = (visit.sight(.seeIncidents), year(visit))
        let sums = try visit.office.read { db in
            try summaries(try ReferralBook(year, within: sight, db), sight, visit.office, db)
        }
        var answer = Answer(type: "text/csv; charset=utf-8", bytes: ReferralFile.csv(sums))
        answer.headers[.contentDisposition] = "attachment; filename=\"referrals-\(year).csv\""
        return answer
    }

    /// Makes an incident of each case whose place is known.
    static func place(_ visit: Visit) async throws -> Answer {
        let form = try await visit.form()
        let year =
            Int(form["year"]).flatMap { (1993...2100).contains($0) ? $0 : nil } ?? visit.office.today.year
        let (work, zone) = (visit.sight(.work), visit.office.zone)
        let made = try await visit.office.act(
            by: visit.actor, "made incidents of the cases of \(year) in lists of referrals"
        ) { writing in
            let book = try ReferralBook(year, within: work, writing.db)
            return try ReferralActs.place(ready(book, work), zone: zone, writing)
        }
        return .redirect(to: "/office/referrals?year=\(year)&made=\(made)")
    }
}

/// The sums as a file.
enum ReferralFile {
    static func csv(_ sums: [ReferralSummary]) -> [UInt8] {
        var csv = CSVWriter()
        csv.row(["year", "campus", "violation", "what", "geography", "number"])
        for sum in sums {
            func row(_ violation: String, _ what: String, _ geography: String, _ number: some BinaryInteger) {
                csv.row(["\(sum.year)", sum.campus.name, violation, what, geography, "\(number)"])
            }
            for category in ReferralSummary.violations {
                for (what, family) in [("arrests", Family.arrests), ("referrals", .referrals)] {
                    for geography in Geography.columns {
                        row(category.name, what, geography.name, sum.count(family, category, geography))
                    }
                }
            }
            for violation in [LawViolation?.none] + LawViolation.allCases.map(Optional.some) {
                for standing in ReferralSummary.Standing.allCases where sum.rows(violation, standing) > 0 {
                    row(
                        violation?.rawValue ?? "", "rows_\(standing.rawValue)", "",
                        sum.rows(violation, standing))
                }
            }
        }
        return csv.bytes
    }
}
