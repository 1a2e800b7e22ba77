import CleryLaw
import GRDB

/// What the fire chapter of a campus still lacks.
struct FirePoints {
    let book: FireBook
    let hidden: Hidden

    /// The facilities that a report of a year describes: those in use from the end of the calendar year before it
    /// until it is due.
    static func described(_ facility: HousingFacility, _ year: Int) -> Bool {
        guard let from = Day(year: year - 1, month: 12, day: 31) else { return false }
        return facility.isInUse(from...max(from, ReportDue.day(of: year) ?? from))
    }

    func all(_ campus: Int64, _ scope: ReportScope, _ db: Database) throws -> [OpenPoint] {
        let years = Array(scope.years)
        let burned = book.fires.filter {
            book.facility($0.place)?.campus == campus && years.contains($0.year)
        }
        var points = try burned.flatMap { try of($0, db) }
        points += try unregistered(campus, years, db)
        for facility in book.facilities(of: campus) { points += of(facility, scope.year) }
        for place in book.doubtful where place.campus == campus {
            points.append(
                OpenPoint(
                    key: "facility:\(place.id):housing",
                    sentence:
                        "Say whether \(place.name) is on-campus student housing: until then it is in no fire table.",
                    citation: FireHousingDuty.citation, href: "/office/places/\(place.id)/facts",
                    blocks: false))
        }
        return points
    }

    // MARK: Fires

    /// What is open of one fire, for its page and for the report.
    func of(_ fire: HousingFire, _ db: Database) throws -> [OpenPoint] {
        let facts = book.facts(fire)
        let name = "Fire \(fire.number), \(book.facility(fire.place)?.name ?? "place \(fire.place)")"
        var points: [OpenPoint] = []
        func add(
            _ part: String, _ words: String, _ citation: Citation, blocks: Bool = true, href: String? = nil
        ) {
            points.append(
                OpenPoint(
                    key: "fire:\(fire.id):\(part)", sentence: "\(name): \(words)", citation: citation,
                    href: href ?? "/office/fires/\(fire.id)/facts", blocks: blocks))
        }
        let housing = FireHousingDuty.includes(facts)
        if housing.answer == nil {
            add(
                "housing", "say whether its place was on-campus student housing on that day.",
                FireHousingDuty.citation, href: "/office/places/\(fire.place)/facts")
        } else if housing.answer == false {
            add(
                "housing",
                "its place was no on-campus student housing then, so it is in no table. Withdraw it, or mend the place’s facts.",
                FireHousingDuty.citation, blocks: false, href: "/office/fires/\(fire.id)")
            return points
        }
        func ask(_ part: String, _ asks: [Question], _ citation: Citation) {
            guard let first = asks.first else { return }
            add(part, lowered(first.sentence), citation)
        }
        ask("cause", CauseOfEachFire.decide(facts).asks, CauseOfEachFire.citation)
        ask("injuries", FireCasualties.injuries(in: facts).asks, FireCasualties.citation)
        ask("deaths", FireCasualties.deaths(in: facts).asks, FireCasualties.citation)
        ask("damage", FireDamage.value(of: facts).asks, FireDamage.citation)
        if fire.sameAs == nil,
            let doubt = FireArson.doubt(fire.cause, try FireArson.of(fire, hiding: hidden, db))
        {
            add(
                "arson", "\(doubt). Look whether both tables agree.", CauseOfEachFire.citation, blocks: false,
                href: "/office/fires/\(fire.id)")
        }
        return points
    }

    private func lowered(_ sentence: String) -> String {
        sentence.prefix(1).lowercased() + sentence.dropFirst()
    }

    /// Fires of the log that stand in no record of the register.
    private func unregistered(_ campus: Int64, _ years: [Int], _ db: Database) throws -> [OpenPoint] {
        try LoggedFire.all(book, hiding: hidden, db).filter {
            $0.campus == campus && $0.fires.isEmpty && years.contains($0.day.year)
        }.map { logged in
            OpenPoint(
                key: "fire-log:\(logged.id)",
                sentence:
                    "Entry \(logged.number) of the fire log belongs to no fire of the register of fires.",
                citation: FireFacilityAndYear.citation, href: "/office/fires/new?entry=\(logged.id)")
        }
    }

    // MARK: Facilities

    /// What is open of one facility in the report of a year.
    func of(_ facility: HousingFacility, _ year: Int) -> [OpenPoint] {
        var points: [OpenPoint] = []
        let shown = (AnnualReport.years(of: year)).contains { facility.isInUse(in: $0) }
        let described = Self.described(facility, year)
        func add(
            _ part: String, _ sentence: String, _ citation: Citation, _ href: String, blocks: Bool = true
        ) {
            points.append(
                OpenPoint(
                    key: "facility:\(facility.id):\(part)", sentence: sentence, citation: citation,
                    href: href,
                    blocks: blocks))
        }
        if shown || described, (facility.address ?? "").isEmpty {
            add(
                "address", "\(facility.name) has no street address.", FireFacilityAndYear.citation,
                "/office/places/\(facility.id)/details")
        }
        let page = "/office/fires/facilities/\(facility.id)"
        if described {
            let system = book.system(facility.id, in: year)
            if let system, system.missing.isEmpty {
                if system.year < year - 1 {
                    add(
                        "system:\(year)",
                        "The fire safety system of \(facility.name) was last described for \(system.year): say whether it is still so.",
                        FireSafetyReport.citation, "\(page)?year=\(year)", blocks: false)
                }
            } else {
                let missing = system.map { $0.missing.map { $0.title.lowercased() }.joined(separator: ", ") }
                add(
                    "system",
                    missing.map {
                        "The fire safety system of \(facility.name) is not described whole: \($0)."
                    }
                        ?? "The fire safety system of \(facility.name) is not described.",
                    FireSafetyReport.citation, "\(page)?year=\(year)")
            }
        }
        let drillYear = FireSafetyReport.drillYear(ofReport: year)
        if facility.isInUse(in: drillYear) {
            let key = "drills:\(drillYear)"
            let href = "\(page)?year=\(drillYear)"
            switch book.drillCount(facility.id, in: drillYear) {
            case .unknown:
                add(
                    key,
                    "The number of fire drills of \(facility.name) in \(drillYear) is missing: enter the drills, or state the number with its reason, also when it is 0.",
                    DrillsReported.citation, href)
            case .contradictory(let recorded, let stated):
                add(
                    key,
                    "For \(facility.name) \(FireWords.count(recorded, "drill is", "drills are")) recorded in \(drillYear), but \(stated) stated.",
                    DrillsReported.citation, href)
            case .recorded, .stated: break
            }
        }
        return points
    }
}
