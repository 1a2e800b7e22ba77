import CleryLaw
import Testing

@Suite("The hours and dates of a place")
struct GeographyTimeTests {
    private let evening = TimeSpan(
        from: "2024-01-15", through: "2024-05-10", weekdays: [.tuesday, .thursday],
        hours: .init(from: 18 * 60, until: 21 * 60))

    @Test("Of each minute of a term, exactly those of the agreement are within")
    func everyMinute() {
        var day: Day = "2024-01-08"
        while day < "2024-05-20" {
            let taught = day >= "2024-01-15" && day <= "2024-05-10" && [2, 4].contains(day.weekday)
            let inside = (0..<1440).filter { evening.contains(LocalMoment(day, minute: $0)).isYes }
            #expect(inside == (taught ? Array(1080..<1260) : []))
            #expect(evening.contains(LocalMoment(day)) == (taught ? .unknown : .known(false)))
            day = day.adding(days: 1)
        }
    }

    @Test("Hours past midnight belong to the evening on which they began")
    func pastMidnight() {
        let night = TimeSpan(
            through: "2024-03-08", weekdays: .friday, hours: .init(from: 22 * 60, until: 120))
        #expect(night.contains(LocalMoment("2024-03-08", at: 22)) == .known(true))
        #expect(night.contains(LocalMoment("2024-03-08", at: 21, 59)) == .known(false))
        #expect(night.contains(LocalMoment("2024-03-09", at: 1, 59)) == .known(true))
        #expect(night.contains(LocalMoment("2024-03-09", at: 2)) == .known(false))
        #expect(night.contains(LocalMoment("2024-03-08", at: 1)) == .known(false))
        #expect(night.contains(LocalMoment("2024-03-09")) == .unknown)
        #expect(night.contains(LocalMoment("2024-03-10")) == .known(false))
        #expect(night.contains(LocalMoment("2024-03-15", at: 22)) == .known(false))
    }

    @Test("First and last day are within")
    func dates() {
        let span = TimeSpan(from: "2024-08-15", through: "2024-12-20")
        #expect(span.contains(LocalMoment("2024-08-14")) == .known(false))
        #expect(span.contains(LocalMoment("2024-08-15")) == .known(true))
        #expect(span.contains(LocalMoment("2024-12-20", at: 23, 59)) == .known(true))
        #expect(span.contains(LocalMoment("2024-12-21", at: 0)) == .known(false))
    }

    private func place(_ change: (inout PlaceDescription) -> Void) -> PlaceDescription {
        var place = PlaceDescription.ordinary
        place.owner = .known(.institution)
        place.withinCampus = .known(true)
        place.educationalUse = .known(true)
        place.studentHousing = .known(false)
        change(&place)
        return place
    }

    @Test("A house bought in July is on campus since July; without a date of the incident it is a question")
    func bought() {
        let house = place { $0.heldDuring = .known([TimeSpan(from: "2024-07-01")]) }
        let before = LocalMoment("2024-06-30")
        var known = house
        known.control = .known(.none)
        known.landOwner = .notApplicable
        #expect(Classify.place(known, at: "2024-07-01").answer?.category == .onCampus)
        #expect(Classify.place(known).asks.map(\.name) == ["incident_at"])
        known.organizationControls = .known(false)
        #expect(Classify.place(known, at: before).answer?.row == .outsideTime)
    }

    @Test("Recognition has its dates, and the fraternity that lost it is outside from then")
    func recognition() {
        var house = place { $0.owner = .known(.studentOrganization) }
        house.control = .known(.none)
        house.organizationRecognized = .known(true)
        house.recognizedDuring = .known([
            TimeSpan(from: "2010-01-01", through: "2022-03-31"), TimeSpan(from: "2025-01-01"),
        ])
        #expect(Classify.place(house, at: "2022-03-31").answer?.row == .organization)
        #expect(Classify.place(house, at: "2022-04-01").answer?.row == .outsideTime)
        #expect(Classify.place(house, at: "2025-01-01").answer?.row == .organization)
        #expect(Classify.place(house).asks.map(\.name) == ["incident_at"])
    }

    @Test("Outside the hours of an agreement a public park beside the campus is public property again")
    func parkAgain() {
        var field = place { $0.owner = .known(.publicBody) }
        field.withinCampus = .known(false)
        field.reasonablyContiguous = .known(true)
        field.control = .known(.agreementForSpace)
        field.heldDuring = .known([evening])
        field.publicKind = .known(.park)
        field.reference = .known(.campus)
        field.adjacency = .known(.immediatelyAdjacent)
        #expect(Classify.place(field, at: LocalMoment("2024-03-05", at: 19)).answer?.row == .campus)
        #expect(Classify.place(field, at: LocalMoment("2024-03-06", at: 19)).answer?.row == .parkOrStation)
        #expect(Classify.place(field, at: LocalMoment("2024-03-05")).asks.map(\.name) == ["incident_at"])
    }
}

extension LocalMoment: ExpressibleByStringLiteral {
    public init(stringLiteral text: StaticString) { self.init(Day(stringLiteral: text)) }
}
