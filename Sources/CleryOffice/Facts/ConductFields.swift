import CleryLaw

/// A course of conduct and a hazing incident, as fields and back.
extension FactFields {
    mutating func tell(
        _ course: CourseOfConduct, _ sites: [Particulars.Site], _ line: Int, zone: Zone, places: CampusPlaces
    ) {
        let name = "c\(line)"
        self["\(name)-there"] = "yes"
        self["\(name)-victims"] = course.victims.map { String($0.acts) }.joined(separator: ", ")
        tell("\(name)-fear", course.fearOrDistress)
        for (act, place) in course.places.enumerated() {
            tell("\(name)-a\(act)", place, at: sites[act].place, places)
            if sites[act].from != nil { tell("\(name)-a\(act)", sites[act].moment, zone: zone) }
        }
        for (at, day) in course.reports.enumerated() { tell("\(name)-r\(at)-day", day) }
        for (at, day) in course.interventions.enumerated() { tell("\(name)-i\(at)-day", day) }
        tell("\(name)-after", course.actsAfterIntervention)
    }

    mutating func tell(_ hazing: HazingFacts, _ told: Particulars.OfHazing, _ line: Int) {
        let name = "h\(line)"
        self["\(name)-there"] = "yes"
        self["\(name)-organization"] = told.organization
        for act in told.acts { tick("\(name)-act-\(act.rawValue)", true) }
        tell("\(name)-members", hazing.studentMembers)
        tell("\(name)-connected", hazing.connectedToMembership)
        tell("\(name)-risk", hazing.riskAboveReasonable)
    }
}

extension FactReader {
    mutating func course(_ line: Int) -> (CourseOfConduct, [Particulars.Site])? {
        let name = "c\(line)"
        guard !ticked("\(name)-away"), fields.says(name) else { return nil }
        var places: [PlaceFacts] = []
        var sites: [Particulars.Site] = []
        for act in fields.lines("\(name)-a") {
            let place = place("\(name)-a\(act)")
            let moment = moment("\(name)-a\(act)")
            guard place != nil || moment != nil else { continue }
            places.append(place?.facts ?? PlaceFacts())
            var site = Particulars.Site(place: place?.id)
            site.moment = moment?.moment ?? .unknown
            sites.append(site)
        }
        let course = CourseOfConduct(
            victims: victims("\(name)-victims"), places: places, reports: days("\(name)-r"),
            interventions: days("\(name)-i"), actsAfterIntervention: number("\(name)-after"),
            fearOrDistress: answer("\(name)-fear"))
        return (course, sites)
    }

    /// "3, 2": three acts against the first victim and two against the second.
    private mutating func victims(_ name: String) -> [CourseOfConduct.Victim] {
        let pieces = fields[name].split { $0 == "," || $0 == " " || $0 == ";" }
        guard pieces.count <= FactFields.mostLines else {
            say(name, "Write one number a victim, such as 3, 2.")
            return []
        }
        return pieces.compactMap { number(name, String($0)) }.map { .init(acts: $0) }
    }

    private mutating func days(_ list: String) -> [Day] {
        fields.lines(list).compactMap { day("\(list)\($0)-day") }
    }

    mutating func hazing(_ line: Int) -> (HazingFacts, Particulars.OfHazing)? {
        let name = "h\(line)"
        guard !ticked("\(name)-away"), fields.says(name) else { return nil }
        let members = fields["\(name)-members"]
        let facts = HazingFacts(
            studentMembers: members == "n/a"
                ? .notApplicable : number("\(name)-members").map { .known($0) } ?? .unknown,
            connectedToMembership: answer("\(name)-connected"),
            riskAboveReasonable: answer("\(name)-risk"))
        let told = Particulars.OfHazing(
            organization: text("\(name)-organization"),
            acts: HazingAct.allCases.filter { ticked("\(name)-act-\($0.rawValue)") })
        return (facts, told)
    }
}
