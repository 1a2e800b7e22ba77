import CleryLaw
import Testing

@Suite("The tables of geography, row by row")
struct GeographyTableTests {
    typealias Change = (inout PlaceDescription) -> Void

    /// A private place apart from the campus, of no use to the institution, with some facts changed.
    private func mark(_ changes: Change...) -> String {
        var place = PlaceDescription.ordinary
        place.owner = .known(.other)
        place.control = .known(.none)
        place.organizationRecognized = .notApplicable
        place.withinCampus = .known(false)
        place.reasonablyContiguous = .known(false)
        place.educationalUse = .known(false)
        place.frequentlyUsedByStudents = .known(false)
        place.supportsInstitution = .known(false)
        place.studentHousing = .known(false)
        for change in changes { change(&place) }
        let finding = Classify.place(place)
        guard let answer = finding.answer else { return "? \(finding.asks.map(\.name))" }
        let housing = answer.studentHousing.isYes ? " housing" : ""
        return "\(answer.row.mark) \(answer.category.rawValue)\(housing)"
    }

    private let owned: Change = { $0.owner = .known(.institution) }
    private let foundation: Change = { $0.owner = .known(.associatedEntity) }
    private let leased: Change = { $0.control = .known(.agreementForSpace) }
    private let program: Change = { $0.control = .known(.agreementForProgram) }
    private let tenant: Change = { $0.control = .known(.letToAnother) }
    private let contiguous: Change = { $0.reasonablyContiguous = .known(true) }
    private let within: Change = { $0.withinCampus = .known(true) }
    private let unsure: Change = { $0.reasonablyContiguous = .unknown }
    private let education: Change = { $0.educationalUse = .known(true) }
    private let students: Change = { $0.frequentlyUsedByStudents = .known(true) }
    private let housing: Change = { $0.studentHousing = .known(true) }
    private let supports: Change = { $0.supportsInstitution = .known(true) }
    private let ourLand: Change = { $0.landOwner = .known(.institution) }
    private let fraternity: Change = {
        $0.owner = .known(.studentOrganization)
        $0.organizationRecognized = .known(true)
    }
    private func trip(_ nights: Int, again: Bool) -> Change {
        {
            $0.nights = .known(nights)
            $0.repeatedUse = .known(again)
        }
    }
    private func street(_ kind: PublicKind, _ adjacency: Adjacency = .immediatelyAdjacent) -> Change {
        {
            $0.owner = .known(.publicBody)
            $0.publicKind = .known(kind)
            $0.reference = .known(.campus)
            $0.adjacency = .known(adjacency)
            $0.barrier = .known(false)
        }
    }

    @Test("A1 and D: a separate campus needs apartness, a program and an administrator")
    func separateCampus() {
        let both: Change = {
            $0.programOfStudy = .known(true)
            $0.administratorOnSite = .known(true)
        }
        #expect(mark(leased, education, students, both) == "A1 separate_campus")
        #expect(mark(leased, education, students, contiguous, both) == "A2 on_campus")
        #expect(mark(education, students, both) == "A7 none")
        #expect(mark(leased, education, students) == "A5 noncampus")
        #expect(mark(owned, { $0.branchCampus = .known(true) }) == "A1 separate_campus")
    }

    @Test("A2: owned or controlled, contiguous, for its purposes; students need not come")
    func campus() {
        #expect(mark(owned, contiguous, education) == "A2 on_campus")
        #expect(mark(foundation, contiguous, education) == "A2 on_campus")
        #expect(mark(leased, within, education) == "A2 on_campus")
        #expect(mark(contiguous, education) == "A7 none")
        #expect(mark(owned, contiguous) == "A7 none")
        #expect(mark(owned, contiguous, housing) == "A2 on_campus housing")
    }

    @Test("A3: let to another, used by students and of use to the institution")
    func vendor() {
        #expect(mark(owned, tenant, contiguous, students, supports) == "A3 on_campus")
        #expect(mark(owned, tenant, within, students, supports) == "A3 on_campus")
        #expect(mark(owned, tenant, contiguous, students) == "A7 none")
        #expect(mark(owned, tenant, contiguous, supports) == "A7 none")
        #expect(mark(owned, tenant, students, supports) == "A7 none")
        #expect(mark(ourLand, contiguous, students, supports) == "A3 on_campus")
        #expect(mark(contiguous, students, supports) == "A7 none")
    }

    @Test("A4 and B: an organization's house by its land")
    func organization() {
        #expect(mark(fraternity) == "A4 noncampus")
        #expect(mark(fraternity, within, housing) == "A4 noncampus")
        #expect(mark(fraternity, within, housing, ourLand) == "A2 on_campus housing")
        #expect(mark(fraternity, housing, ourLand) == "A4 noncampus")
        #expect(
            mark(owned, within, housing, { $0.organizationRecognized = .known(true) })
                == "A2 on_campus housing")
        #expect(mark(fraternity, { $0.organizationRecognized = .known(false) }) == "A7 none")
        #expect(
            mark(fraternity, { $0.organizationRecognized = .unknown }) == "? [\"organization_recognized\"]")
        #expect(mark(within, housing, ourLand) == "A2 on_campus housing")
    }

    @Test("A5: apart, for its purposes and frequently used")
    func noncampus() {
        #expect(mark(owned, education, students) == "A5 noncampus")
        #expect(mark(owned, education) == "A7 none")
        #expect(mark(owned, students) == "A7 none")
        #expect(mark(leased, education, students, housing) == "A5 noncampus")
        #expect(mark(owned, housing) == "A5 noncampus")
    }

    @Test("Unknown contiguity is asked only where it decides, whatever the distance")
    func contiguity() {
        for miles in [0.1, 1, 5] {
            let away: Change = { $0.distanceMiles = miles }
            #expect(mark(owned, education, students, unsure, away) == "? [\"reasonably_contiguous\"]")
            #expect(mark(owned, education, unsure, away) == "? [\"reasonably_contiguous\"]")
            #expect(mark(students, unsure, away) == "A7 none")
            #expect(mark(owned, unsure, away) == "A7 none")
            #expect(mark(fraternity, unsure, away) == "A4 noncampus")
            #expect(mark(owned, education, students, unsure, within, away) == "A2 on_campus")
        }
    }

    @Test("C1 to C3 and C7: public, of the campus, bordering, no building")
    func publicProperty() {
        for kind in PublicKind.allCases {
            let expected =
                switch kind {
                case .building: "C7 none"
                case .farSidewalk, .strip: "C5 public_property"
                case .park, .waterway, .transitStation: "C6 public_property"
                default: "A6 public_property"
                }
            #expect(mark(street(kind), { $0.milesIntoPark = .known(1) }) == expected)
            #expect(mark(street(kind), { $0.owner = .known(.other) }) == "A7 none")
            #expect(mark(street(kind), { $0.reference = .known(.noncampusProperty) }) == "C2 none")
            #expect(
                mark(
                    street(kind), { $0.reference = .known(.separateCampus) }, { $0.milesIntoPark = .known(0) }
                ) == expected)
            #expect(mark(street(kind, .notAdjacent)) == "C3 none")
            #expect(
                mark(street(kind, .notAdjacent), within)
                    == (kind == .building ? "C7 none" : "A6 public_property"))
            #expect(mark(street(kind), leased, contiguous, education) == "A2 on_campus")
        }
    }

    @Test("C4: a barrier bars the way unless students routinely cross it")
    func barrier() {
        let fence: Change = { $0.barrier = .known(true) }
        let crossed: Change = { $0.barrierRoutinelyCrossed = .known(true) }
        #expect(mark(street(.street), fence, { $0.barrierRoutinelyCrossed = .known(false) }) == "C4 none")
        #expect(mark(street(.street), fence, crossed) == "A6 public_property")
        #expect(mark(street(.street), fence) == "? [\"barrier_routinely_crossed\"]")
        #expect(mark(street(.street), { $0.barrier = .unknown }) == "? [\"barrier\"]")
        #expect(mark(street(.street), { $0.barrier = .unknown }, crossed) == "A6 public_property")
        #expect(mark(street(.street), fence, within) == "A6 public_property")
    }

    @Test("C5: up to the far sidewalk, and no farther")
    func farSidewalk() {
        for kind in PublicKind.allCases where kind != .building {
            let isSidewalk = [.sidewalk, .farSidewalk, .strip].contains(kind)
            #expect(
                mark(street(kind, .acrossPublicStreet)) == (isSidewalk ? "C5 public_property" : "C5 none"))
        }
    }

    @Test("C6: a park up to the depth of the reading, and no farther")
    func park() {
        #expect(mark(street(.park), { $0.milesIntoPark = .known(1) }) == "C6 public_property")
        #expect(mark(street(.park), { $0.milesIntoPark = .known(1.01) }) == "C6 none")
        #expect(mark(street(.park), { $0.milesIntoPark = .unknown }) == "? [\"distance_into_park_miles\"]")
        #expect(mark(street(.park), within, { $0.milesIntoPark = .known(3) }) == "A6 public_property")
    }

    @Test("T1 to T4 and T9: trips by nights and return")
    func trips() {
        #expect(mark(trip(3, again: true)) == "T1 none")
        #expect(mark(leased, education, trip(1, again: false)) == "T2 none")
        #expect(mark(leased, education, trip(1, again: true)) == "T3 noncampus")
        #expect(mark(leased, education, trip(2, again: false)) == "T4 noncampus")
        #expect(mark(leased, education, trip(20, again: true)) == "T3 noncampus")
        #expect(mark(leased, trip(20, again: true)) == "T2 none")
        #expect(mark(leased, education, contiguous, trip(1, again: false)) == "A2 on_campus")
        #expect(mark(leased, education, trip(1, again: false), { $0.nights = .unknown }) == "? [\"nights\"]")
        #expect(mark(leased, education, students, { $0.buildingOrProperty = .known(false) }) == "T9 none")
    }

    @Test("T5 to T7: only the space given and the way to it; programs and host families give none")
    func abroad() {
        for (spot, expected) in [
            (PlaceSpot.spaceGiven, "A5 noncampus"), (.wayToIt, "A5 noncampus"), (.elsewhere, "T5 none"),
        ] {
            #expect(mark(leased, education, students, { $0.spot = .known(spot) }) == expected)
            #expect(mark(owned, education, students, { $0.spot = .known(spot) }) == "A5 noncampus")
        }
        #expect(mark(program, education, students, housing) == "T6 none")
        #expect(mark(leased, { $0.significantControl = .known(false) }) == "T7 none")
        #expect(mark(leased, { $0.significantControl = .known(true) }) == "T7 noncampus")
        #expect(mark(program, { $0.significantControl = .known(true) }) == "T6 none")
    }
}
