import CleryLaw
import Testing

@Suite("Geography of random places")
struct GeographyPropertyTests {
    @Test("A decision that stands with gaps stands however the gaps are filled", arguments: [2, 4, 8, 16])
    func monotone(gaps: Int) {
        var places = RandomPlaces(seed: UInt64(gaps))
        var decided = 0
        for _ in 0..<2000 {
            let place = places.place(gaps: gaps)
            let moment = Bool.random(using: &places.generator) ? places.moment() : nil
            var reading = places.interpretations()
            // A distance that decides may be overruled by a judgment that comes later; that is its meaning.
            reading.contiguityBasis = .caseByCase
            guard let answer = Classify.place(place, at: moment, reading).answer else { continue }
            decided += 1
            for _ in 0..<20 {
                let whole = places.completion(of: place)
                let full = Classify.place(whole, at: moment ?? places.moment(), reading).answer
                #expect(full?.category == answer.category, "\(place)")
                if !answer.studentHousing.isUnknown { #expect(full?.studentHousing == answer.studentHousing) }
            }
        }
        #expect(decided > 100)
    }

    @Test("What is asked is unknown, and its answer can change the category", arguments: [3, 6, 12])
    func questionsMatter(gaps: Int) {
        var places = RandomPlaces(seed: UInt64(100 + gaps))
        var open = 0
        for _ in 0..<400 {
            let place = places.place(gaps: gaps)
            let moment = places.moment()
            let finding = Classify.place(place, at: moment)
            guard finding.answer == nil else { continue }
            open += 1
            #expect(finding.asks.count == 1)
            var categories: Set<GeographyCategory> = []
            for _ in 0..<3000 where categories.count < 2 {
                let whole = places.completion(of: place)
                if let category = Classify.place(whole, at: moment).answer?.category {
                    categories.insert(category)
                }
            }
            #expect(categories.count > 1, "\(finding.asks) \(place)")
        }
        #expect(open > 30)
    }

    @Test("When every fact is known, one row decides, by the order of the tables", arguments: [1, 2, 3, 4])
    func order(seed: UInt64) {
        var places = RandomPlaces(seed: seed)
        var rows: Set<GeographyRow> = []
        for _ in 0..<5000 {
            let place = places.place(gaps: 0)
            let moment = places.moment()
            let finding = Classify.place(place, at: moment)
            #expect(finding.asks.isEmpty)
            guard let answer = finding.answer else {
                Issue.record("undecided: \(place)")
                continue
            }
            rows.insert(answer.row)
            let plain = PlainTables(place, moment)
            #expect(answer.category == plain.category, "\(answer.row) \(place)")
            #expect(answer.row.category == answer.category)
            #expect(finding.because.last == answer.row.rules.last)
            #expect(answer.studentHousing.isYes == plain.housing)
        }
        #expect(rows.count > 20)
    }

    @Test("Housing is on campus or it is no housing column, whatever is known")
    func housingIsOnCampus() {
        var places = RandomPlaces(seed: 9)
        for round in 0..<5000 {
            let place = places.place(gaps: round % 9)
            let answer = Classify.place(place, at: places.moment()).answer
            if answer?.studentHousing.isYes == true { #expect(answer?.category == .onCampus) }
            if answer?.studentHousing.isUnknown == true { #expect(answer?.category == .onCampus) }
        }
    }

    @Test("What borders noncampus property, and is not within the campus, is never public property")
    func publicPropertyIsSeenFromACampus() {
        var places = RandomPlaces(seed: 21)
        var streets = 0
        for round in 0..<8000 {
            var place = places.place(gaps: round % 7)
            place.owner = .known(.publicBody)
            place.reference = .known(.noncampusProperty)
            place.withinCampus = .known(false)
            let moment = places.moment()
            let beside = Classify.place(place, at: moment).answer
            if beside?.category == .publicProperty { Issue.record("public property: \(place)") }
            place.reference = .known(.campus)
            if Classify.place(place, at: moment).answer?.category == .publicProperty { streets += 1 }
        }
        // The same places beside a campus: some are public property, so that the test can fail.
        #expect(streets > 50)
    }

    @Test("The category is a function of the facts and the moment: asked again, in any order, it is the same")
    func function() {
        var places = RandomPlaces(seed: 23)
        let asked = (0..<2000).map { (places.place(gaps: $0 % 5), places.moment()) }
        let first = asked.map { Classify.place($0.0, at: $0.1).answer }
        for index in asked.indices.shuffled(using: &places.generator) {
            #expect(Classify.place(asked[index].0, at: asked[index].1).answer == first[index])
        }
        #expect(Set(first.compactMap { $0?.category }).count == GeographyCategory.allCases.count)
    }

    @Test("From nothing known, answering one question after the other leads to a decision")
    func fromNothing() {
        var places = RandomPlaces(seed: 11)
        for _ in 0..<60 {
            let whole = places.completion(of: PlaceDescription())
            var place = PlaceDescription()
            var moment: LocalMoment?
            var asked: Set<String> = []
            while true {
                let finding = Classify.place(place, at: moment)
                guard finding.answer == nil, let question = finding.asks.first else { break }
                #expect(asked.insert(question.name).inserted, "asked twice: \(question)")
                if question.name == "incident_at" {
                    moment = places.moment()
                } else if let field = Field.all.first(where: { $0.name == question.name }) {
                    #expect(field.isUnknown(place))
                    field.fill(&place, from: whole)
                } else {
                    Issue.record("no such fact: \(question)")
                    break
                }
            }
            let last = Classify.place(place, at: moment).answer
            #expect(last?.category == Classify.place(whole, at: moment ?? places.moment()).answer?.category)
        }
    }
}

/// The tables read once more in plain words, for places of which everything is known.
struct PlainTables {
    var category = GeographyCategory.nowhere
    var housing = false

    init(_ place: PlaceDescription, _ moment: LocalMoment) {
        func yes(_ fact: Known<Bool>) -> Bool { fact == .known(true) }
        func within(_ spans: Known<[TimeSpan]>) -> Bool {
            guard case .known(let spans) = spans else { return true }
            return spans.contains { $0.contains(moment) == .known(true) }
        }
        let mine: Set<PlaceOwner> = [.institution, .associatedEntity]
        guard yes(place.buildingOrProperty), let owner = place.owner.value else { return }
        let owns = mine.contains(owner)
        let agreed = place.control == .known(.agreementForSpace) || place.control == .known(.inFact)
        let controls =
            !owns && agreed && place.significantControl != .known(false) && place.spot != .known(.elsewhere)
        let holds = (owns || controls) && within(place.heldDuring)
        let land = !owns && place.landOwner.value.map(mine.contains) == true
        let home = controls && holds && yes(place.significantControl)
        let near = yes(place.withinCampus) || yes(place.reasonablyContiguous)
        let purpose = yes(place.educationalUse) || yes(place.studentHousing) || home
        let often =
            yes(place.frequentlyUsedByStudents) || yes(place.studentHousing) || home
            || yes(place.repeatedUse) || (place.nights.value ?? 0) > 1
        if holds,
            yes(place.branchCampus) || !near && yes(place.programOfStudy) && yes(place.administratorOnSite)
        {
            category = .separateCampus
            return
        }
        let vendor =
            !(owns ? agreed : holds) && yes(place.frequentlyUsedByStudents) && yes(place.supportsInstitution)
        if holds || land, near, purpose || vendor {
            category = .onCampus
            housing = yes(place.studentHousing)
            return
        }
        let organization =
            (owner == .studentOrganization || yes(place.organizationControls))
            && yes(place.organizationRecognized)
            && within(place.recognizedDuring)
        if organization || (holds || land) && !near && purpose && often {
            category = .noncampus
            return
        }
        let sidewalk = [.sidewalk, .farSidewalk, .strip].contains(place.publicKind.value)
        let borders =
            place.adjacency == .known(.immediatelyAdjacent)
            || place.adjacency == .known(.acrossPublicStreet) && sidewalk
        let accessible = !yes(place.barrier) || yes(place.barrierRoutinelyCrossed)
        let deep = place.publicKind == .known(.park) && (place.milesIntoPark.value ?? 0) > 1
        let beside = place.reference != .known(.noncampusProperty) && borders && accessible && !deep
        if owner == .publicBody, place.publicKind != .known(.building), yes(place.withinCampus) || beside {
            category = .publicProperty
        }
    }
}
