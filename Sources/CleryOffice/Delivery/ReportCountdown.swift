import CleryLaw
import GRDB

/// How long it is until October 1, and how far the notices are.
struct ReportCountdown: Sendable, Equatable {
    let year: Int
    /// Days until October 1 of that year; below zero when it has passed.
    let days: Int
    let campaign: Campaign?
    let sent: Int
    let people: Int

    /// Of the last report as long as its notices are not done, then of the next one.
    init(today: Day, _ db: Database) throws {
        let campaigns = try Campaign.all(db)
        let unfinished = campaigns.first { $0.report.year <= today.year && $0.state != .done }
        let next = ReportDue.next(from: today)?.year ?? today.year + 1
        year = unfinished?.report.year ?? next
        let year = year
        let due = ReportDue.day(of: year) ?? today
        days = Int(due.number) - Int(today.number)
        campaign = unfinished ?? campaigns.first { $0.report.year == year }
        let counts = try campaign.map { try CampaignCounts($0.id, db) }
        (sent, people) = (counts?.sent ?? 0, counts?.people ?? 0)
    }

    var isLate: Bool { days < 0 || (days <= 14 && (campaign == nil || sent < people)) }

    var heading: String {
        switch days {
        case ..<0: "October 1, \(year) has passed."
        case 0: "Today is October 1, \(year)."
        case 1: "1 day to October 1, \(year)."
        default: "\(days) days to October 1, \(year)."
        }
    }

    var sentence: String {
        guard campaign != nil else { return "No notice of the \(year) report has been prepared." }
        if people == 0 { return "Nobody is on the list of the notice yet." }
        return "Notices sent: \(sent) of \(people)."
    }
}
