import CleryLaw

/// Tells the demo's years to an office, one act after another in the order of time.
struct DemoYears {
    /// What is told at one time: reports that are entered together, or one incident of which more became known.
    struct News {
        let at: Instant
        fileprivate var reports: [Int] = []
        fileprivate var change: (incident: Int, news: Int)?
    }

    let dates: DemoDates
    /// What was reported until now, in the order of report, and its numbers.
    let incidents: [DemoIncident]
    let numbers: [String]
    let places: [String: PlaceRecord]
    private(set) var labels: [String: Int64] = [:]
    private(set) var entered = 0
    private var coming: ArraySlice<News> = []
    private var kept: [Int: Incident] = [:]

    /// States the places and lines up what happened until now.
    init(_ office: Office, _ college: DemoCollege, _ dates: DemoDates, now: Instant) throws {
        self.dates = dates
        let happened = try college.incidents
            .map { (incident: $0, at: try dates.instant($0.reported, year: $0.year)) }
            .filter { $0.at <= now }
            .sorted { $0.at < $1.at }
        incidents = happened.map(\.incident)
        numbers = DemoYears.numbers(happened.map { dates.zone.local($0.at).day.year })
        places = try DemoYears.state(college.places, in: office)
        var reports: [Instant: News] = [:]
        var changes: [News] = []
        for (position, (incident, at)) in happened.enumerated() {
            let entry = min(dates.entry(of: at), now)
            reports[entry, default: News(at: entry)].reports.append(position)
            for (news, what) in incident.later.enumerated() {
                // Never before the report itself was entered.
                let earliest = Instant(milliseconds: entry.milliseconds + 60_000 * Int64(news + 1))
                let at = max(try dates.instant(what.at, year: incident.year), earliest)
                if at <= now { changes.append(News(at: at, change: (position, news))) }
            }
        }
        coming = (Array(reports.values) + changes).sorted { $0.at < $1.at }[...]
    }

    mutating func next() -> News? { coming.popFirst() }

    mutating func enter(_ news: News, in office: Office) throws {
        if let (incident, number) = news.change {
            try learn(incidents[incident].later[number], of: incident, in: office)
        } else {
            try take(news.reports, in: office)
        }
    }

    private mutating func take(_ reports: [Int], in office: Office) throws {
        var written: [(Int, Incident)] = []
        try office.actNow(by: .house, try sentence(of: reports)) { writing in
            for position in reports {
                let incident = try incident(at: position, writing)
                try writing.put(.incidents, incident.values)
                switch incidents[position].log {
                case "crime": writing.log.enter(incident.id)
                case "fire": try writing.put(.fires, [.integer(incident.id), .integer(1), .text("")])
                default: break
                }
                writing.log.again(incident.id)
                if incident.sameIncidentAs == nil, places[incidents[position].place] != nil {
                    try writing.recount.new(incident)
                } else {
                    try writing.recount.again(incident.id)
                }
                written.append((position, incident))
            }
        }
        for (position, incident) in written {
            kept[position] = incident
            if let label = incidents[position].label { labels[label] = incident.id }
        }
        entered += written.count
    }

    private mutating func learn(_ news: DemoNews, of position: Int, in office: Office) throws {
        guard var incident = kept[position] else { return }
        let told = incidents[position]
        incident.revision += 1
        if let nature = news.nature { incident.nature = nature }
        if let comment = news.comment { incident.comment = comment }
        if let disposition = news.disposition {
            incident.disposition = disposition
            incident.dispositionWords = news.dispositionWords ?? disposition.rawValue
            incident.dispositionDay = try dates.day(news.at, year: told.year)
        }
        if let facts = news.facts { incident.facts = try read(facts, of: told) }
        try office.actNow(by: .house, "\(news.sentence) (\(numbers[position]))", why: news.why) { writing in
            try writing.put(.incidents, incident.values)
            try writing.recount.again(incident.id)
        }
        kept[position] = incident
    }
}
