import CleryLaw
import Testing

@Suite("Geography: the answer, its readings and its use in counting")
struct GeographyAnswerTests {
    private func hall(_ change: (inout PlaceDescription) -> Void = { _ in }) -> PlaceDescription {
        var place = PlaceDescription.ordinary
        place.owner = .known(.institution)
        place.withinCampus = .known(true)
        place.educationalUse = .known(true)
        place.studentHousing = .known(true)
        change(&place)
        return place
    }

    private func count(_ place: PlaceDescription) -> [Contribution] {
        let facts = IncidentFacts(
            reports: [Report("2024-03-04", to: .campusPolice)], place: PlaceFacts(Classify.place(place)),
            offenses: [OffenseFacts(.robbery)])
        var answers: [Contribution] = []
        Tally().count(facts, index: 0, into: &answers)
        return answers
    }

    @Test("A robbery in a residence hall is counted on campus and in housing")
    func housing() {
        let cells = count(hall()).filter { $0.standing == .counted }.map(\.cell.geography)
        #expect(Set(cells) == [.onCampus, .studentHousing])
    }

    @Test("Housing unknown: on campus stands, and housing is asked beside it")
    func housingUnknown() {
        let place = hall { $0.studentHousing = .unknown }
        let finding = Classify.place(place)
        #expect(finding.answer?.category == .onCampus)
        #expect(finding.asks.map(\.name) == ["student_housing"])
        let answers = count(place)
        #expect(answers.contains { $0.standing == .counted && $0.cell.geography == .onCampus })
        #expect(answers.contains { $0.standing == .undecided && $0.needs.contains(.studentHousing) })
    }

    @Test("An open question and a separate campus stay a question of place in counting; none is nowhere")
    func others() {
        let apart: (inout PlaceDescription) -> Void = {
            $0.withinCampus = .known(false)
            $0.reasonablyContiguous = .known(false)
        }
        let separate = hall {
            apart(&$0)
            $0.programOfStudy = .known(true)
            $0.administratorOnSite = .known(true)
        }
        #expect(Classify.place(separate).answer?.studentHousing == .notApplicable)
        #expect(PlaceFacts(Classify.place(separate)) == PlaceFacts())
        #expect(PlaceFacts(Classify.place(PlaceDescription())) == PlaceFacts())
        #expect(count(separate).allSatisfy { $0.standing == .undecided })
        let noncampus = PlaceFacts(Classify.place(hall(apart)))
        #expect(noncampus == PlaceFacts(geography: .known(.noncampus), studentHousing: .known(false)))
        let nothing = hall {
            $0.owner = .known(.other)
            $0.control = .known(.none)
            $0.organizationControls = .known(false)
        }
        #expect(PlaceFacts(Classify.place(nothing)).geography == .known(.nowhere))
    }

    @Test("Each row has rules that exist, and each category but none has rows of its own mark")
    func rows() {
        for row in GeographyRow.allCases {
            #expect(!row.rules.isEmpty)
            for rule in row.rules { #expect(rule.rule != nil, "\(row)") }
        }
        #expect(Set(GeographyRow.allCases.map(\.category)) == Set(GeographyCategory.allCases))
    }

    @Test("The question of contiguity tells the distance and the institution's guide")
    func evidence() {
        let place = hall {
            $0.withinCampus = .known(false)
            $0.distanceMiles = 1.5
            $0.frequentlyUsedByStudents = .known(true)
        }
        let asked = Classify.place(place).asks.first?.sentence
        #expect(
            asked?.hasSuffix("It is 1.5 miles away, beyond the institution's guide of 1 mile.") == true)
        var reading = Interpretations.standard
        reading.contiguityMiles = 2
        #expect(Classify.place(place, at: nil, reading).asks.first?.sentence.contains("within") == true)
    }

    @Test("Where the distance decides, the limit itself is contiguous, and a judgment comes first")
    func byDistance() {
        var reading = Interpretations.standard
        reading.contiguityBasis = .byDistance
        func category(_ miles: Double, judged: Known<Bool> = .unknown) -> GeographyCategory? {
            let place = hall {
                $0.withinCampus = .known(false)
                $0.reasonablyContiguous = judged
                $0.distanceMiles = miles
            }
            return Classify.place(place, at: nil, reading).answer?.category
        }
        #expect(category(1) == .onCampus)
        #expect(category(1.01) == .noncampus)
        #expect(category(1, judged: .known(false)) == .noncampus)
        #expect(category(9, judged: .known(true)) == .onCampus)
    }

    @Test("The readings of trips, parks and public buildings drive their rows")
    func readings() throws {
        var reading = Interpretations.standard
        var hotel = hall {
            $0.owner = .known(.other)
            $0.control = .known(.agreementForSpace)
            $0.withinCampus = .known(false)
            $0.reasonablyContiguous = .known(false)
            $0.studentHousing = .known(false)
            $0.frequentlyUsedByStudents = .known(false)
            $0.organizationControls = .known(false)
            $0.nights = .known(5)
            $0.repeatedUse = .known(true)
        }
        #expect(Classify.place(hotel, at: nil, reading).answer?.row == .repeatedTrip)
        #expect(
            try #require(Interpretations.interpretation(named: "repeatedUseTrips")).choose(
                "off", in: &reading))
        #expect(Classify.place(hotel, at: nil, reading).answer?.row == .shortStay)
        #expect(
            try #require(Interpretations.interpretation(named: "shortStayTrips")).choose("off", in: &reading))
        #expect(Classify.place(hotel, at: nil, reading).answer?.row == .oneNightTrip)
        hotel.nights = .notApplicable
        hotel.repeatedUse = .notApplicable
        hotel.owner = .known(.publicBody)
        hotel.control = .known(.none)
        hotel.publicKind = .known(.building)
        hotel.reference = .known(.campus)
        hotel.adjacency = .known(.immediatelyAdjacent)
        #expect(Classify.place(hotel, at: nil, reading).answer?.category == .nowhere)
        reading.publicBuildings = .publicProperty
        #expect(Classify.place(hotel, at: nil, reading).answer?.category == .publicProperty)
        hotel.publicKind = .known(.park)
        hotel.milesIntoPark = .known(1.5)
        #expect(Classify.place(hotel, at: nil, reading).answer?.row == .deepInPark)
        #expect(
            try #require(Interpretations.interpretation(named: "parkDepthMiles")).choose("1.5", in: &reading))
        #expect(Classify.place(hotel, at: nil, reading).answer?.row == .parkOrStation)
    }

    @Test("A number is chosen by its text within its limits, and says itself in the report")
    func numbers() throws {
        let numbers = Interpretations.all.filter { $0.number != nil }
        #expect(Set(numbers.map(\.name)) == ["sameIncidentMinutes", "contiguityMiles", "parkDepthMiles"])
        for one in numbers {
            let number = try #require(one.number)
            var all = Interpretations.standard
            #expect(one.options.isEmpty && !number.unit.isEmpty)
            #expect(one.choice(in: all) == one.standard)
            for text in [number.least, number.most, one.standard] {
                #expect(one.choose(text, in: &all))
                #expect(one.choice(in: all) == text)
                #expect(one.sentence(in: all).contains(text))
            }
            for text in ["", "-1", "1e1", "0x1", "nan", "inf", ".", "1,5", " 1", "99999", number.most + "1"] {
                #expect(!one.choose(text, in: &all), "\(text)")
            }
        }
        var all = Interpretations.standard
        #expect(all.sameIncidentMinutes == 60)
        #expect(
            try #require(Interpretations.interpretation(named: "sameIncidentMinutes")).choose("90", in: &all))
        #expect(all.sameIncidentMinutes == 90)
        #expect(
            try #require(Interpretations.interpretation(named: "contiguityMiles")).choose("0.75", in: &all))
        #expect(all.contiguityMiles == 0.75)
    }

    @Test("Every interpretation has a sentence for the report")
    func sentences() {
        for one in Interpretations.all { #expect(one.sentence(in: .standard).hasSuffix(".")) }
    }
}
