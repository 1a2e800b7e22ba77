import CleryLaw
import GRDB

/// What the demo's log learned late: dispositions that somebody had for a week. Of the first, the reason is written
/// down; the rest wait for theirs.
enum DemoDuties {
    static func tell(in office: Office) throws {
        let learned = office.today.adding(days: -7)
        let late = try office.read { db in
            try Int64.fetchAll(
                db,
                sql: """
                    SELECT incidents.id FROM incidents JOIN log_entries ON log_entries.incident = incidents.id
                    WHERE log = 'crime' AND merged_into IS NULL AND incidents.disposition = 'open'
                      AND incidents.reported_day BETWEEN ? AND ? ORDER BY incidents.id DESC LIMIT 2
                    """, arguments: [learned.adding(days: -40).number, learned.adding(days: -1).number])
        }
        for id in late {
            try office.actNow(by: .house, "stated the disposition of incident \(id), learned on \(learned)") {
                writing in
                guard var incident = try IncidentRequests.one(id, writing.db) else { return }
                incident.disposition = .closed
                incident.dispositionWords = "Closed, no further leads"
                incident.dispositionDay = learned
                incident.revision += 1
                try writing.put(.incidents, incident.values)
                try writing.recount.again(id)
                try LogDeadlines.learned(.disposition, of: id, in: .crime, on: learned, writing)
            }
        }
        let row = try office.read {
            try Int64.fetchOne(
                $0, sql: "SELECT id FROM log_learned WHERE in_time = 0 ORDER BY id LIMIT 1")
        }
        guard let row, let first = late.first else { return }
        try office.actNow(
            by: .account(1), "wrote down why the log of incident \(first) was late"
        ) {
            try LogDeadlines.reason(
                .passedOnLate, words: "The detective's note lay in the day tray over the weekend.", for: row,
                by: 1, $0)
        }
    }
}
