import CleryLaw
import GRDB

/// What falls due in a year about security authorities, campus by campus.
enum AuthorityDuties: DutyRoom {
    static func duties(_ year: Int, _ db: Database) throws -> [Duty] {
        let before = try AuthorityReviewed.last(through: year - 1, db)
        let during = try AuthorityReviewed.last(through: year, db).filter { $0.value.year == year }
        let trainings = try AuthorityTraining.of(year: year, db)
        return try Campus.all(db).flatMap { campus -> [Duty] in
            let all = try SecurityAuthority.all(within: .some([campus.id]), db).filter { $0.holds(in: year) }
            guard !all.isEmpty else { return [] }
            return try [
                review(year, campus, all, before: before, during: during),
                training(year, campus, all.filter(\.isAuthority), trainings),
                signing(year, campus, all.filter(\.isAuthority), db),
            ].compactMap { $0 }
        }
    }

    private static func last(of year: Int) -> Day { Day(year: year, month: 12, day: 31) ?? Day(number: 0) }

    private static func review(
        _ year: Int, _ campus: Campus, _ all: [SecurityAuthority], before: [Int64: Day], during: [Int64: Day]
    ) -> Duty? {
        // Who began in the year was looked at when entered; whose year is not over yet falls due in the next one.
        let dues = Dictionary(
            uniqueKeysWithValues: all.compactMap { one in
                before[one.id].map { (one.id, AuthorityReview.due(after: $0)) }
            }
        ).filter { $0.value.year <= year }
        let standing = all.filter { dues[$0.id] != nil }
        let looked = standing.filter { during[$0.id] != nil || ($0.through?.year).map { $0 < year } == true }
        let open = Set(standing.map(\.id)).subtracting(looked.map(\.id))
        guard let due = dues.filter({ open.isEmpty || open.contains($0.key) }).values.min() else {
            return nil
        }
        return Duty(
            key: "authority-review:\(year):\(campus.id)",
            title: "Review who is a campus security authority at \(campus.name)", campus: campus.id,
            due: due.year == year ? due : Day(year: year, month: 1, day: 1) ?? due,
            done: looked.count == standing.count ? standing.compactMap { during[$0.id] }.max() : nil,
            evidence: "\(looked.count) of \(standing.count) designations looked at",
            href: "/office/authorities/review", citation: AuthorityReview.citation)
    }

    private static func training(
        _ year: Int, _ campus: Campus, _ all: [SecurityAuthority], _ trainings: [Int64: AuthorityTraining]
    ) -> Duty? {
        guard !all.isEmpty else { return nil }
        let has = all.compactMap { trainings[$0.id] }
        let trained = has.filter { $0.done != nil }
        // Who left in the year without a training is not waited for.
        let open = all.filter { $0.through == nil && trainings[$0.id]?.done == nil }
        return Duty(
            key: "authority-training:\(year):\(campus.id)",
            title: "Train the campus security authorities of \(campus.name)", campus: campus.id,
            due: has.map(\.due).max() ?? last(of: year),
            done: !trained.isEmpty && open.isEmpty ? trained.compactMap(\.done).max() : nil,
            evidence: "\(trained.count) of \(all.count) trained",
            href: "/office/authorities/training?year=\(year)",
            citation: AuthorityReview.citation)
    }

    /// The signing for the year before has to be in before the statistics of the report are put together.
    private static func signing(
        _ year: Int, _ campus: Campus, _ all: [SecurityAuthority], _ db: Database
    ) throws -> Duty? {
        let data = year - 1
        let round = try AuthorityRound.one(data, campus.id, db)
        let asks = try round.map { try AuthorityAsk.of(round: $0.id, db) } ?? []
        guard !all.isEmpty || !asks.isEmpty else { return nil }
        let answers = try round.map { try AuthorityAnswer.of(round: $0.id, db) } ?? [:]
        let days = answers.values.compactMap { $0.first?.at.milliseconds }
        let zone = try OfficeZone.of(db)
        let isDone = !asks.isEmpty && asks.allSatisfy { answers[$0.id] != nil }
        return Duty(
            key: "authority-signing:\(data):\(campus.id)",
            title: "Have each campus security authority of \(campus.name) sign for \(data)",
            campus: campus.id, due: round?.due ?? ReportDue.day(of: year) ?? last(of: year),
            done: isDone ? days.max().map { zone.local(Instant(milliseconds: $0)).day } : nil,
            evidence: asks.isEmpty ? "nobody asked yet" : "\(answers.count) of \(asks.count) signed",
            href: round.map { "/office/authorities/signing/\($0.id)" } ?? "/office/authorities/signing",
            citation: AuthorityReview.citation)
    }
}
