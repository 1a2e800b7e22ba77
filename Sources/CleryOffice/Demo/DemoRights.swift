import CleryLaw
import GRDB

/// The demo's leaflet of rights and options, and the givings of its years from the paper file.
enum DemoRights {
    static func write(from day: Day, in office: Office) throws {
        try office.actNow(by: .house, "wrote a version of the leaflet of rights and options") {
            _ = try RightsActs.write(
                title: "Your rights and options", body: "\(EmbeddedFiles.demoRights)", validFrom: day,
                by: nil,
                $0)
        }
    }

    /// Handed over with each report that called for it; for those of the last week the office has yet to do it.
    static func give(in office: Office) throws {
        let now = office.clock()
        var waiting: [Int64] = []
        try office.read { db in
            var page = 1
            while true {
                let (lines, _) = try RightsRequests.owed(within: .all, page: page, now: now, db)
                if lines.isEmpty { break }
                waiting += lines.map(\.id)
                page += 1
            }
        }
        let old = try office.read { db in
            try waiting.compactMap { try IncidentRequests.one($0, db) }.filter {
                guard let reported = $0.reportedAt else { return false }
                return reported.adding(hours: 7 * 24).milliseconds < now.milliseconds
            }
        }
        guard !old.isEmpty else { return }
        try office.actNow(by: .account(1), "recorded from the paper file when rights and options were given")
        {
            writing in
            for incident in old {
                let day = incident.reportedDay ?? office.today
                let leaflet = try Leaflet.current(on: day, writing.db)
                try leaflet.map {
                    try RightsActs.give(
                        $0.id, how: .handed, day: day, incident: incident.id, by: 1, writing)
                }
            }
        }
    }
}
