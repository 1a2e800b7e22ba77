import Testing

@testable import CleryLaw

/// 34 CFR 668.46(c)(9)(v), "same time and place", and (c)(3), the first report.
@Suite("Records of one incident, and incidents of one record")
struct RecordsTests {
    private let noon = Instant(milliseconds: 1_709_553_600_000)

    private func record(_ acts: Act..., on day: Day = "2024-03-05") -> IncidentFacts {
        IncidentFacts(
            reports: [Report(day, to: .campusPolice)], place: onCampus,
            offenses: acts.map { OffenseFacts($0) })
    }
    private func joined(_ records: IncidentFacts..., by reading: Interpretations = .standard) -> Told {
        var records = records
        for index in records.indices.dropFirst() { records[index].sameIncidentAs = 0 }
        return Told(records, by: reading)
    }
    private func after(_ minutes: Int) -> Moment {
        .exactly(Instant(milliseconds: noon.milliseconds + Int64(minutes) * 60_000))
    }
    private func at(_ minutes: Int, _ act: Act) -> OffenseFacts {
        OffenseFacts(act).with { $0.occurred = after(minutes) }
    }

    @Test("An hour apart is one incident, a minute more is two; the institution may draw the line elsewhere")
    func minutes() {
        func told(_ minutes: Int, _ limit: Int) -> Told {
            var own = Interpretations.standard
            own.sameIncidentMinutes = limit
            return Told(OffenseFacts(.burglary), at(minutes, .robbery), by: own) {
                $0.occurred = .exactly(noon)
            }
        }
        #expect(told(60, 60).gives([.robbery: 1]))
        #expect(told(61, 60).gives([.robbery: 1, .burglary: 1]))
        #expect(told(-61, 60).gives([.robbery: 1, .burglary: 1]))
        #expect(told(-60, 60).gives([.robbery: 1]))
        #expect(told(1, 0).gives([.robbery: 1, .burglary: 1]))
        #expect(told(0, 0).gives([.robbery: 1]))
        #expect(Interpretations.standard.sameIncidentMinutes == 60)
        let exactly = Instant(milliseconds: noon.milliseconds + 3_600_000)
        let later = Instant(milliseconds: noon.milliseconds + 3_600_001)
        #expect(!Moment.exactly(exactly).isApart(from: .exactly(noon), byMoreThan: 60))
        #expect(Moment.exactly(later).isApart(from: .exactly(noon), byMoreThan: 60))
        #expect(Moment.exactly(noon).isApart(from: .exactly(later), byMoreThan: 60))
        #expect(!Moment.unknown.isApart(from: .exactly(later), byMoreThan: 0))
        #expect(!Moment.between(noon, later).isApart(from: .exactly(later), byMoreThan: 0))
    }

    @Test(
        "A place of its own makes an incident of its own, counted there; what lies apart goes together if it can"
    )
    func places() {
        let street = PlaceFacts(geography: .known(.publicProperty), studentHousing: .known(false))
        func there(_ act: Act) -> OffenseFacts { OffenseFacts(act).with { $0.place = street } }
        let told = Told(OffenseFacts(.burglary), there(.robbery))
        #expect(told.gives([.burglary: 1, .robbery: 1]))
        #expect(
            told.answers.contains { $0.cell.category == .robbery && $0.cell.geography == .publicProperty })
        #expect(told.names(.sameTimeAndPlace))
        #expect(
            Told(OffenseFacts(.burglary), OffenseFacts(.robbery).with { $0.place = onCampus }).gives([
                .robbery: 1
            ]))
        #expect(
            Told(OffenseFacts(.burglary), there(.robbery), there(.aggravatedAssault)).gives([
                .burglary: 1, .robbery: 1,
            ]))
        #expect(!Told(OffenseFacts(.burglary)).names(.sameTimeAndPlace))
        let actions = Told(OffenseFacts(.burglary), there(.robbery), on: "2025-03-04") {
            $0.lawActions = [LawAction(.drug, .arrest, lawViolation: .known(true))]
            $0.hazing = [
                HazingFacts(
                    studentMembers: .known(2), connectedToMembership: .known(true),
                    riskAboveReasonable: .known(true))
            ]
        }
        #expect(actions.table(.arrests, is: [.drug: 1]))
        #expect(actions.table(.hazing, is: [.hazing: 1]))
    }

    @Test("Offenses at several times are gathered from the earliest on, in whatever order they are written")
    func chains() {
        let acts: [(Int, Act)] = [(100, .robbery), (150, .burglary), (200, .aggravatedAssault)]
        for order in [[0, 1, 2], [2, 1, 0], [1, 0, 2], [1, 2, 0]] {
            let told = Told {
                $0.occurred = .exactly(noon)
                $0.offenses = order.map { at(acts[$0].0, acts[$0].1) }
            }
            #expect(told.gives([.robbery: 1, .aggravatedAssault: 1]), "\(order)")
        }
        #expect(SameTimeAndPlace.isEarlier(after(0), after(1)))
        #expect(!SameTimeAndPlace.isEarlier(after(0), after(0)))
        #expect(SameTimeAndPlace.isEarlier(after(0), .unknown))
        #expect(!SameTimeAndPlace.isEarlier(.unknown, after(0)))
        #expect(!SameTimeAndPlace.isEarlier(.unknown, .unknown))
        let short = Moment.between(noon, noon.adding(hours: 1))
        let long = Moment.between(noon, noon.adding(hours: 2))
        #expect(SameTimeAndPlace.isEarlier(short, long))
        #expect(!SameTimeAndPlace.isEarlier(long, short))
        #expect(!SameTimeAndPlace.isEarlier(long, long))
    }

    @Test("An offense in several records is one, the first report makes the year, the rest is added")
    func joining() {
        #expect(joined(record(.rape), record(.rape)).gives([.rape: 1]))
        #expect(joined(record(.rape), record(.robbery)).gives([.rape: 1]))
        #expect(
            joined(record(.rape), record(.rape, on: "2023-12-30")).counts(.rape, .primary, year: 2023) == 1)
        #expect(joined(record(.rape), record(.rape)).names(.oneIncidentOneCount))
        var actions = record()
        actions.lawActions = [LawAction(.drug, .arrest, lawViolation: .known(true))]
        #expect(joined(record(.rape), actions).table(.arrests, is: [.drug: 1]))
        #expect(joined(actions, record(.rape)).table(.arrests, is: [.drug: 1]))
        var courses = record()
        courses.coursesOfConduct = [
            CourseOfConduct(victims: [.init(acts: 3)], places: [], reports: [], fearOrDistress: .known(true))
        ]
        #expect(joined(record(.rape), courses).table(.vawa, is: [.stalking: 1]))
        #expect(joined(record(.stalking), record(.stalking)).table(.vawa, is: [.stalking: 1]))
        var biased = record()
        biased.bias = BiasFacts(category: .known(.race), evidence: .sufficient)
        #expect(joined(record(.rape), biased).table(.hate, is: [.rape: 1]))
        var removed = record()
        removed.determination = Determination(
            by: .known(.swornLawEnforcement), fullInvestigation: .known(true), formal: .known(true),
            finding: .known(.falseOrBaseless), day: nil)
        #expect(joined(record(.rape), removed).gives([:]))
        var judged = record()
        judged.mostSerious = .drug
        var two = record()
        two.lawActions = [.drug, .liquor].map {
            LawAction($0, .arrest, person: "a", lawViolation: .known(true))
        }
        #expect(joined(two, judged).table(.arrests, is: [.drug: 1]))
    }

    @Test("Hazing, deaths and questions of one record are those of all")
    func joiningFlags() {
        let hazing = { (risk: Known<Bool>) in
            var one = self.record(on: "2025-03-05")
            one.hazing = [
                HazingFacts(
                    studentMembers: .known(9), connectedToMembership: .known(true), riskAboveReasonable: risk)
            ]
            return one
        }
        let empty = record(on: "2025-03-05")
        for (first, second) in [(hazing(.unknown), empty), (empty, hazing(.unknown))] {
            #expect(joined(first, second).waits(for: .hazingElements))
        }
        for (first, second) in [(hazing(.known(false)), empty), (empty, hazing(.known(false)))] {
            #expect(joined(first, second).names(.hazingElements, .nearlyCounted))
        }
        for (first, second) in [
            (hazing(.known(true)), hazing(.unknown)), (hazing(.known(false)), hazing(.known(true))),
        ] {
            #expect(joined(first, second).table(.hazing, is: [.hazing: 1]))
        }
        var death = record(.arson)
        death.offenses[0].deathFollowed = true
        #expect(joined(death, record()).gives([.arson: 1, .murder: 1]))
        #expect(joined(record(), death).gives([.arson: 1, .murder: 1]))
        #expect(joined(record(.murder), death).gives([.arson: 1, .murder: 1]))
        #expect(joined(record(.undeterminedFire), record()).waits(for: .cause))
        #expect(joined(record(), record(.undeterminedFire)).waits(for: .cause))
        #expect(joined(record(), record(.theftFromMotorVehicle)).names(.theftFromVehicle, .nearlyCounted))
        #expect(joined(record(), record(.violence)).waits(for: .relationship))
        let apart = at(500, .robbery)
        var later = record(.burglary)
        later.occurred = .exactly(noon)
        later.offenses.append(apart)
        #expect(joined(record(.burglary), later).gives([.burglary: 1, .robbery: 1]))
    }

    @Test("What the record that began an incident does not say, the one reported next says")
    func filling() {
        var unknown = record(.rape)
        unknown.place = PlaceFacts()
        var street = record(on: "2024-03-07")
        street.place = PlaceFacts(geography: .known(.publicProperty), studentHousing: .known(false))
        let columns = { (told: Told) in told.answers.filter { $0.standing == .counted }.map(\.cell.geography)
        }
        #expect(columns(joined(unknown, street)) == [.publicProperty])
        #expect(columns(joined(record(.rape), street)) == [.onCampus])
        #expect(columns(joined(unknown, street, record(on: "2024-03-06"))) == [.onCampus])
        #expect(columns(joined(unknown, record(on: "2024-03-06"), street)) == [.onCampus])
        var hall = record()
        hall.place.studentHousing = .known(true)
        var campus = record(.rape)
        campus.place.studentHousing = .unknown
        #expect(columns(joined(campus, hall)) == [.onCampus, .studentHousing])
        #expect(columns(joined(campus, street)) == [.onCampus])
        var house = unknown
        house.place.studentHousing = .known(true)
        #expect(columns(joined(house, street)) == [.onCampus, .studentHousing])
        var timed = record()
        timed.occurred = .between(Instant(milliseconds: 1_703_000_000_000), noon)
        timed.reports = [Report("2023-12-31", to: .localPolice)]
        #expect(joined(record(.stalking), timed).table(.vawa, is: [.stalking: 2]))
        var root = record(.rape)
        root.place = PlaceFacts()
        var child = record(on: "2024-03-01")
        child.sameIncidentAs = 1
        #expect(columns(Told([child, root])) == [.onCampus])
    }

    @Test("Records point to the one that began the incident, directly or by others; strangers stay alone")
    func partition() {
        func groups(_ pointers: [Int?]) -> [[Int]] {
            SameTimeAndPlace.partition(
                pointers.map {
                    var one = IncidentFacts()
                    one.sameIncidentAs = $0
                    return one
                })
        }
        #expect(groups([nil, nil, nil]) == [[0], [1], [2]])
        #expect(groups([nil, 0, 0]) == [[0, 1, 2]])
        #expect(groups([nil, 0, 1, 2]) == [[0, 1, 2, 3]])
        #expect(groups([3, nil, 3, nil]) == [[0, 2, 3], [1]])
        #expect(groups([0, 0]) == [[0, 1]])
        #expect(groups([1, 0, nil]) == [[0, 1], [2]])
        #expect(groups([nil, 2, 3, 1, 3]) == [[0], [1, 2, 3, 4]])
        #expect(groups([9, 9, nil]) == [[0, 1], [2]])
        #expect(groups([]) == [])
        #expect(SameIncident.partition([IncidentFacts()]) == [[0]])
    }

    @Test("Answers of joined records stand with the first of them, of others each with its own")
    func positions() {
        var second = record(.rape)
        second.sameIncidentAs = 1
        let told = Told([record(.robbery), record(.rape), second, record(.burglary)])
        #expect(told.answers.map(\.incident) == [0, 1, 3])
    }
}
