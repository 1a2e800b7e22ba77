import CleryLaw
import GRDB

/// The duties that the house sees done by itself.
enum HouseDuties: DutyRoom {
    static func duties(_ year: Int, _ db: Database) throws -> [Duty] {
        let campuses = try Campus.all(db)
        return try sources(year, campuses, db) + places(year, db) + hazing(year, db) + report(year, db)
            + notices(year, db)
    }

    private static func sources(_ year: Int, _ campuses: [Campus], _ db: Database) throws -> [Duty] {
        let matrix = try SourceMatrix(year - 1, campuses, db)
        let zone = try OfficeZone.of(db)
        return campuses.compactMap { campus in
            let lines = matrix.lines.filter { $0.cell.campus == campus.id }
            guard !lines.isEmpty else { return nil }
            let open = lines.count(where: \.isOpen)
            let days = lines.compactMap { line in
                line.cell.answered ?? line.signature.map { zone.local($0.at).day }
            }
            return Duty(
                key: "sources:\(year):\(campus.id)", title: "Hear from every source for \(year - 1)",
                campus: campus.id, due: SourceYear.due(year - 1),
                done: open == 0 ? days.max() ?? SourceYear.due(year - 1) : nil,
                evidence: "\(lines.count - open) of \(lines.count) have answered or are signed for.",
                href: "/office/sources?year=\(year - 1)", citation: ReportsThatCount.citation)
        }
    }

    private static func places(_ year: Int, _ db: Database) throws -> [Duty] {
        let round = try ReviewRound.all(db).first { $0.year == year }
        return [
            Duty(
                key: "places:\(year)", title: "Have every unit confirm its places", campus: nil,
                due: round?.due ?? SourceYear.day(year, 6, 30),
                done: try round?.closed.map { try DutyBook.day($0, db) },
                evidence: round == nil
                    ? "Nobody has been asked."
                    : "The units are asked; the round is closed when all answered.",
                href: round.map { "/office/geography/review/\($0.id)" } ?? "/office/geography/review",
                citation: CampusProperty.citation)
        ]
    }

    private static func hazing(_ year: Int, _ db: Database) throws -> [Duty] {
        let clock = try HazingClock.now(db)
        guard let due = clock.due, due.year == year else { return [] }
        return [
            Duty(
                key: "hazing:\(due)", title: "Publish the hazing transparency report", campus: nil, due: due,
                evidence: "\(clock.waiting) \(clock.waiting == 1 ? "finding waits" : "findings wait").",
                href: "/office/hazing/next", citation: clock.citation)
        ]
    }

    private static func report(_ year: Int, _ db: Database) throws -> [Duty] {
        guard let due = ReportDue.day(of: year) else { return [] }
        let out = try Edition.published(year: year, db)
        let day = try out.compactMap(\.published).min().map { try DutyBook.day($0, db) }
        return [
            Duty(
                key: "report:\(year)", title: "Publish the annual report of \(year)", campus: nil, due: due,
                done: day, evidence: day.map { "Published on \(TimeWords.long($0))." } ?? "Not published.",
                href: "/office/annual?year=\(year)", citation: ReportDue.citation)
        ]
    }

    private static func notices(_ year: Int, _ db: Database) throws -> [Duty] {
        guard let due = ReportDue.day(of: year) else { return [] }
        let campaign = try Campaign.all(db).first { $0.report.year == year }
        let counts = try campaign.map { try CampaignCounts($0.id, db) }
        return [
            Duty(
                key: "notices:\(year)", title: "Tell every student and employee of the \(year) report",
                campus: nil, due: due, done: try campaign?.done.map { try DutyBook.day($0, db) },
                evidence: counts.map { "\($0.sent) of \($0.people) notices sent." }
                    ?? "No notice is prepared.",
                href: "/office/delivery", citation: NoticeToCurrent.citation)
        ]
    }
}
