import CleryLaw
import GRDB

/// The doors of the overview of how punctual the log was.
enum LatenessRoutes {
    static func show(_ visit: Visit) throws -> Answer {
        let (office, sight) = (visit.office, visit.sight(.seeIncidents))
        let number = visit.pageNumber
        let page = try office.read { db in
            let requests = LatenessRequests(sight: sight, db: db)
            let years = try requests.years()
            let year = chosen(visit, among: years)
            return LatenessPage(
                year: year, years: years, months: try requests.months(of: year),
                late: try requests.late(
                    in: year, page: number, DutyRequests(within: sight, now: office.clock(), db)),
                total: try requests.countLate(in: year), page: number, words: TimeWords(zone: office.zone))
        }
        return visit.page(page)
    }

    private static func chosen(_ visit: Visit, among years: [Int]) -> Int {
        Int(visit.query("year")).flatMap { years.contains($0) ? $0 : nil } ?? years.first
            ?? visit.office.today.year
    }

    /// Everything that was due in a year, as a file. Reasons in words stay sealed.
    static func file(_ visit: Visit) throws -> Answer {
        let office = visit.office
        let words = TimeWords(zone: office.zone)
        let (year, lines) = try office.read { db -> (Int, [LatenessRequests.Line]) in
            let requests = LatenessRequests(sight: visit.sight(.seeIncidents), db: db)
            let year = try chosen(visit, among: requests.years())
            return (year, try requests.all(in: year))
        }
        var csv = CSVWriter()
        csv.row([
            "incident", "log", "entry", "what", "learned", "due", "in_log", "in_time", "days_late", "reason",
            "reason_by", "reason_at",
        ])
        for line in lines {
            let row = line.row
            let late = row.done.map { Int(office.zone.local($0).day.number) - Int(row.due.number) }
            csv.row([
                line.number, row.log.rawValue, line.entry.map(String.init) ?? "", row.what.rawValue,
                row.learned.description, row.due.description, row.done.map(words.iso) ?? "",
                row.inTime.map { $0 ? "yes" : "no" } ?? "", late.map { String(max(0, $0)) } ?? "",
                row.reason?.rawValue ?? "", line.reasonBy ?? "", row.reasonAt.map(words.iso) ?? "",
            ])
        }
        var answer = Answer(type: "text/csv; charset=utf-8", bytes: csv.bytes)
        answer.headers[.contentDisposition] = "attachment; filename=\"log-timeliness-\(year).csv\""
        return answer
    }
}
