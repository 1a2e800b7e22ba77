import CleryLaw

/// The places of the demo's college, each stated by its facts: the law gives them their categories.
extension DemoYears {
    static func state(_ places: [DemoCollege.Place], in office: Office) throws -> [String: PlaceRecord] {
        let campuses = try office.read { try Campus.all($0) }
        var records: [String: PlaceRecord] = [:]
        try office.actNow(by: .house, "stated the places of \(office.name)") { writing in
            for campus in campuses.dropFirst() {
                try writing.put(.campusDetails, DemoPlaces.details(of: campus).values)
            }
            for place in places {
                guard let campus = campuses.first(where: { $0.name == place.campus }) else {
                    throw DemoCollege.Unreadable(member: place.campus)
                }
                let record = try DemoPlaces.make(place, at: campus.id, today: office.today, writing)
                if let words = place.words(of: record.id) { try writing.put(.logPlaces, words.values) }
                records[place.name] = record
            }
        }
        return records
    }
}

enum DemoPlaces {
    /// The harbor has its own marine program and its own director.
    static func details(of campus: Campus) -> CampusDetails {
        var details = CampusDetails(id: campus.id, kind: .separate)
        var facts = PlaceKind.away.beginning
        facts.owner = .known(.institution)
        facts.control = .known(.inFact)
        facts.reasonablyContiguous = .known(false)
        facts.branchCampus = .known(false)
        facts.programOfStudy = .known(true)
        facts.administratorOnSite = .known(true)
        details.facts = facts
        details.why =
            "The marine science program is taught there, and its director has an office on the dock."
        return details
    }

    static func make(
        _ place: DemoCollege.Place, at campus: Int64, today: Day, _ writing: Writing
    ) throws -> PlaceRecord {
        guard let kind = place.kind else {
            let record = PlaceRecord(
                id: try writing.nextID(.places), campus: campus, name: place.name, stated: PlaceFacts(),
                source: "")
            try writing.put(.places, record.values)
            return record
        }
        let record = try PlaceActs.make(
            place.name, campus: campus,
            {
                var details = PlaceDetails(id: $0, kind: kind)
                (details.number, details.address) = (place.number, place.address)
                if let why = place.reviewed { (details.reviewed, details.reviewedWhy) = (today, why) }
                return details
            }, writing)
        for name in place.names {
            let row = PlaceNames(id: try writing.nextID(.placeNames), place: record.id, name: name)
            try writing.put(.placeNames, row.values)
        }
        var facts = place.facts
        if let name = place.organization {
            let organization = Organization(id: try writing.nextID(.organizations), name: name)
            try writing.put(.organizations, organization.values)
            let recognition = Recognition(
                id: try writing.nextID(.recognitions), organization: organization.id, from: place.recognized)
            try writing.put(.recognitions, recognition.values)
            facts[PlaceStatement.organization] = String(organization.id)
        }
        if let told = place.agreement {
            var agreement = PlaceAgreement(
                id: try writing.nextID(.agreements), place: record.id, kind: .space, party: told.party)
            (agreement.from, agreement.spaces) = (told.from, told.spaces)
            try writing.put(.agreements, agreement.values)
        }
        let first = PlaceStatement(facts: facts.merging(place.before) { _, before in before })
        try PlaceChanges.make(first, at: [record.id], writing)
        if let since = place.since {
            let then = facts.filter { place.before[$0.key] != nil }
            try PlaceChanges.make(PlaceStatement(facts: then, from: since), at: [record.id], writing)
        }
        return record
    }
}
