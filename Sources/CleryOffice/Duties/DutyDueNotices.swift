import CleryLaw
import GRDB

extension NoticeRequests {
    /// Duties that this person answers for, from the day their reminder begins. Those of nobody stand in the calendar
    /// and on the leaders' page.
    func dutiesDue() throws -> [Notice] {
        let campuses = try Campus.all(db)
        return try DutyBook.open(today, db).filter { $0.duty.owner == account }.map { line in
            let late = line.isLate(today)
            let place =
                campuses.count > 1
                ? campuses.first { $0.id == line.duty.campus }.map { " (\($0.name))" } ?? "" : ""
            return Notice(
                kind: .dutyDue, key: "duty_due:\(line.duty.key):\(late ? "over" : "soon")",
                sentence:
                    "\(line.duty.title)\(place): \(late ? "overdue since" : "due") \(TimeWords.long(line.duty.due)).",
                since: nil, href: "/office/duties?year=\(line.duty.due.year)")
        }
    }
}
