import CleryLaw

/// All that the facts page states of one incident: the law's facts, its time and place, and what stands beside.
struct Stated: Sendable, Equatable {
    /// With the time of the incident; its place is a row of its own.
    var facts: IncidentFacts
    var datesOnly: Bool
    var place: Int64
    var particulars: Particulars

    init(_ incident: Incident, _ particulars: Particulars) {
        facts = incident.facts
        facts.occurred = incident.occurred
        datesOnly = incident.datesOnly
        place = incident.place
        self.particulars = particulars.fitted(to: incident.facts)
    }

    /// The office's places that its fields name.
    var places: Set<Int64> { particulars.places.union([place]) }
}

extension FactFields {
    /// The fields of the facts page as they stand for an incident.
    init(_ stated: Stated, zone: Zone, places: CampusPlaces) {
        self.init()
        self["whole"] = "yes"
        tell("when", stated.facts.occurred, datesOnly: stated.datesOnly, zone: zone)
        if let place = places.one(stated.place) {
            self["at-place"] = place.name
            self["at-place-was"] = String(place.id)
        }
        for (line, report) in stated.facts.reports.enumerated() { tell(report, line) }
        let told = stated.particulars
        for (line, offense) in stated.facts.offenses.enumerated() {
            tell(offense, told.offenses[line], line, zone: zone, places: places)
        }
        for (line, action) in stated.facts.lawActions.enumerated() { tell(action, told.statutes[line], line) }
        self["most-serious"] = stated.facts.mostSerious?.rawValue ?? ""
        for (line, course) in stated.facts.coursesOfConduct.enumerated() {
            tell(course, told.courses[line], line, zone: zone, places: places)
        }
        for (line, hazing) in stated.facts.hazing.enumerated() { tell(hazing, told.hazing[line], line) }
        tell(bias: stated.facts.bias, told.biasSigns)
        for (line, site) in told.sites.enumerated() { tell(site, line, zone: zone, places: places) }
        tell(stated.facts.determination, told.unfounding)
    }
}

extension FactReader {
    /// What the fields state on top of what was stated before.
    ///
    /// A form that does not send all fields replaces acts, actions and bias, and leaves the rest as it was.
    mutating func stated(over old: Stated, mayUnfound: Bool) -> Stated {
        var new = old
        let (facts, told) = (old.facts, old.particulars)
        let offenses = fields.lines("o").compactMap { offense($0, over: facts, told) }
        new.facts.offenses = offenses.map(\.0)
        new.particulars.offenses = offenses.map(\.1)
        let actions = fields.lines("a").compactMap { action($0, over: facts, told) }
        new.facts.lawActions = actions.map(\.0)
        new.particulars.statutes = actions.map(\.1)
        new.facts.mostSerious = LawViolation(rawValue: fields["most-serious"])
        new.facts.bias = bias()
        if fields.isWhole {
            new.particulars.biasSigns = biasSigns()
            when(&new)
            new.facts.reports = fields.lines("r").compactMap { report($0) }
            let courses = fields.lines("c").compactMap { course($0) }
            new.facts.coursesOfConduct = courses.map(\.0)
            new.particulars.courses = courses.map(\.1)
            let hazing = fields.lines("h").compactMap { self.hazing($0) }
            new.facts.hazing = hazing.map(\.0)
            new.particulars.hazing = hazing.map(\.1)
            new.particulars.sites = fields.lines("l").compactMap { site($0) }
        }
        (new.facts.determination, new.particulars.unfounding) = determination(
            over: facts.determination, told.unfounding, mayUnfound: mayUnfound)
        return new
    }

    private mutating func when(_ new: inout Stated) {
        let moment = moment("when")
        new.facts.occurred = moment?.moment ?? .unknown
        new.datesOnly = moment?.datesOnly ?? false
        if let place = place("at")?.id {
            new.place = place
        } else if problems.of("at-place") == nil {
            say("at-place", "An incident has a place. Choose one of the list.")
        }
    }

    private mutating func report(_ line: Int) -> Report? {
        let name = "r\(line)"
        if fields["\(name)-to"] == "none" { return nil }
        let before = problems.count
        let day = day("\(name)-day")
        guard let to = Recipient(rawValue: fields["\(name)-to"]) else {
            if day != nil { say("\(name)-to", "Say who was told on this day.") }
            return nil
        }
        guard let day else {
            if problems.count == before { say("\(name)-day", "Say on which day they were told.") }
            return nil
        }
        return Report(day, to: to, manner: Report.Manner(rawValue: fields["\(name)-manner"]) ?? .report)
    }

    /// A further place through which the incident moved.
    private mutating func site(_ line: Int) -> Particulars.Site? {
        let name = "l\(line)"
        let place = place(name)
        let moment = moment(name)
        guard place?.id != nil || moment != nil else { return nil }
        guard let id = place?.id else {
            if problems.of("\(name)-place") == nil { say("\(name)-place", "Say where it was then.") }
            return nil
        }
        var site = Particulars.Site(place: id)
        site.moment = moment?.moment ?? .unknown
        return site
    }
}

extension FactFields {
    fileprivate mutating func tell(_ report: Report, _ line: Int) {
        tell("r\(line)-day", report.day)
        self["r\(line)-to"] = report.to.rawValue
        self["r\(line)-manner"] = report.manner.rawValue
    }

    fileprivate mutating func tell(
        _ site: Particulars.Site, _ line: Int, zone: Zone, places: CampusPlaces
    ) {
        tell("l\(line)", site.moment, zone: zone)
        if let place = places.one(site.place) {
            self["l\(line)-place"] = place.name
            self["l\(line)-place-was"] = String(place.id)
        }
    }
}
