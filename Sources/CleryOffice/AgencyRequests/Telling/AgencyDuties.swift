import CleryLaw
import GRDB

/// The duties toward police agencies in a year: ask for the year before, remind, complete the record.
enum AgencyDuties: DutyRoom {
    /// By then all are asked, by the office's own rule: the report is due on October 1.
    static func ask(by year: Int) -> Day { Day(year: year, month: 3, day: 31) ?? Day(number: 0) }
    /// By then each has answered, or the effort is on record.
    static func record(by year: Int) -> Day { Day(year: year, month: 8, day: 31) ?? Day(number: 0) }
    /// After the day that a letter names, an agency that is silent is reminded within so many days.
    static let patience: Int = 14

    static func duties(_ year: Int, _ db: Database) throws -> [Duty] {
        let data = year - 1
        let standings = try AgencyStanding.all(year: data, db)
        return try Campus.all(db).flatMap { campus in
            try ofCampus(campus, year, standings.filter { $0.request.campuses.contains(campus.id) }, db)
        } + standings.flatMap { reminder($0, year) }
    }

    private static func ofCampus(
        _ campus: Campus, _ year: Int, _ standings: [AgencyStanding], _ db: Database
    ) throws -> [Duty] {
        let data = year - 1
        let cells = try AgencySource.cells(data, campus, db)
        guard !cells.isEmpty else { return [] }
        let asked = cells.count { $0.state != .notAsked }
        let lacking = standings.count { !isWhole($0) }
        let page = "/office/agencies/requests?year=\(data)"
        return [
            Duty(
                key: "agency-requests:\(data):\(campus.id)", title: "Ask the police agencies for \(data)",
                campus: campus.id, due: ask(by: year),
                done: asked == cells.count ? standings.compactMap { $0.asked?.day }.max() : nil,
                evidence: "\(asked) of \(cells.count) agencies asked", href: page,
                citation: AgencyGoodFaith.citation),
            Duty(
                key: "agency-record:\(data):\(campus.id)",
                title: "Complete the good-faith record of the police agencies for \(data)",
                campus: campus.id, due: record(by: year),
                done: asked == cells.count && lacking == 0
                    ? standings.compactMap(last).max() : nil,
                evidence: "\(standings.count - lacking) of \(standings.count) requests on record"
                    + (asked < cells.count
                        ? "; \(cells.count - asked) to be asked, or asked for more places" : ""),
                href: page,
                citation: AgencyGoodFaith.citation),
        ]
    }

    /// Nothing of the law's parts is missing, and no row waits.
    private static func isWhole(_ standing: AgencyStanding) -> Bool {
        standing.facts.reply.value != nil && AgencyGoodFaith.missing(standing.facts).answer == []
            && standing.waits == 0
    }

    /// The last day on which something came in or went out.
    private static func last(_ standing: AgencyStanding) -> Day? {
        (standing.contacts.map(\.day) + [standing.reply?.day].compactMap { $0 }).max()
    }

    private static func reminded(_ standing: AgencyStanding) -> String {
        let count = standing.reminders.count
        if count > 0 { return "Reminded \(count == 1 ? "once" : "\(count) times")" }
        return standing.reply == nil ? "Not reminded yet" : "It answered before it was reminded"
    }

    /// An agency that had not answered some days after its letter's day is reminded.
    private static func reminder(_ standing: AgencyStanding, _ year: Int) -> [Duty] {
        let request = standing.request
        let due = request.due.adding(days: patience)
        guard standing.asked != nil, due.year == year, standing.reply?.day.map({ $0 > due }) ?? true
        else { return [] }
        let done = standing.reminders.first?.day ?? standing.reply?.day
        return [
            Duty(
                key: "agency-reminder:\(request.id)", title: "Remind \(request.name) of \(request.year)",
                campus: request.campuses.count == 1 ? request.campuses.first : nil, due: due, done: done,
                evidence: reminded(standing),
                href: "/office/agencies/requests/\(request.id)", citation: AgencyGoodFaith.citation)
        ]
    }
}
