import Testing

@testable import CleryLaw

/// 34 CFR 668.46(c)(6): each year, the first place, a new crime after an intervention.
@Suite("Stalking")
struct StalkingTests {
    private func counts(_ told: Told) -> [Int16: Int32] {
        told.answers.filter { $0.standing == .counted && $0.cell.geography != .studentHousing }
            .reduce(into: [:]) { $0[$1.cell.year, default: 0] += $1.count }
    }

    @Test("Two acts against a person are a course of conduct, one is none; each such person counts")
    func victims() {
        for (acts, expected) in [([0], 0), ([1], 0), ([2], 1), ([3], 1), ([1, 2], 1), ([2, 2, 5], 3)]
            as [([Int32], Int32)]
        {
            let told = StalkingCourse.story(acts, ["2024-03-01"])
            #expect(counts(told)[2024, default: 0] == expected, "\(acts)")
            if expected == 0 { #expect(told.names(.stalkingCourse, .nearlyCounted)) }
        }
        #expect(StalkingCourse.story([4], ["2024-03-01"], fear: .known(false)).givesNothing)
        let open = StalkingCourse.story([4], ["2023-11-01", "2024-03-01"], fear: .unknown)
        #expect(open.answers.map(\.cell.year) == [2023, 2024])
        #expect(open.answers.allSatisfy { $0.needs == .courseOfConduct })
    }

    @Test("An intervention divides the reports; what is reported after it is new if it went on")
    func interventions() {
        func told(_ reports: [Day], _ interventions: [Day], after: Int32?) -> Told {
            StalkingCourse.story([6], reports, interventions: interventions, after: after)
        }
        let spring: [Day] = ["2024-03-01", "2024-05-10"]
        #expect(counts(told(spring, ["2024-04-01"], after: 1)) == [2024: 2])
        #expect(counts(told(spring, ["2024-04-01"], after: 0)) == [2024: 1])
        #expect(told(spring, ["2024-04-01"], after: 1).names(.stalkingAfterIntervention))
        #expect(!told(spring, [], after: 1).names(.stalkingAfterIntervention))
        #expect(counts(told(spring, ["2024-02-01"], after: 3)) == [2024: 1])
        #expect(!told(spring, ["2024-02-01"], after: 3).names(.stalkingAfterIntervention))
        #expect(counts(told(spring, ["2024-06-01"], after: 3)) == [2024: 1])
        #expect(counts(told(spring, ["2024-05-10"], after: 3)) == [2024: 1])
        #expect(
            counts(told(["2024-03-01", "2024-05-10", "2024-07-01"], ["2024-04-01", "2024-06-01"], after: 0))
                == [2024: 2])
        #expect(
            counts(told(["2024-03-01", "2024-05-10", "2024-07-01"], ["2024-06-01", "2024-04-01"], after: 2))
                == [2024: 3])
        let nextYear = told(["2023-11-01", "2024-03-01"], ["2023-12-01"], after: 2)
        #expect(counts(nextYear) == [2023: 1, 2024: 1])
        #expect(
            nextYear.answers.filter { $0.because.contains(.stalkingAfterIntervention) }.map(\.cell.year) == [
                2024
            ])
        let quiet = told(["2023-11-01", "2024-03-01"], ["2023-12-01"], after: 0)
        #expect(counts(quiet) == [2023: 1, 2024: 1])
        #expect(!quiet.names(.stalkingAfterIntervention))
        #expect(
            !told(["2023-11-01", "2024-03-01"], ["2023-12-01"], after: nil).names(.stalkingAfterIntervention))
    }

    @Test("The first place in Clery geography, or the first that nobody knows; without places the incident's")
    func places() {
        func told(_ places: [Known<Place>]) -> Told {
            StalkingCourse.story(
                [5], ["2024-04-02"],
                places: places.map { PlaceFacts(geography: $0, studentHousing: .known(false)) })
        }
        #expect(
            told([.known(.nowhere), .known(.noncampus), .known(.onCampus)]).answers.map(\.cell.geography) == [
                .noncampus
            ])
        #expect(told([.known(.nowhere), .unknown, .known(.onCampus)]).waits(for: .geography))
        #expect(told([.known(.onCampus), .unknown]).answers.map(\.cell.geography) == [.onCampus])
        #expect(told([]).answers.map(\.cell.geography) == [.onCampus])
        #expect(told([.known(.nowhere)]).names(.outsideGeography, .nearlyCounted))
    }

    @Test("Reports of the incident stand in for those of the course, if they are reports that count")
    func reports() {
        func told(_ reports: [Report], course days: [Day] = [], by reading: Interpretations = .standard)
            -> Told
        {
            Told(by: reading) {
                $0.reports = reports
                $0.coursesOfConduct = [
                    CourseOfConduct(
                        victims: [.init(acts: 3)], places: [], reports: days, fearOrDistress: .known(true))
                ]
            }
        }
        #expect(
            counts(told([Report("2023-03-01", to: .campusPolice), Report("2024-03-01", to: .localPolice)]))
                == [2023: 1, 2024: 1])
        #expect(
            counts(
                told([
                    Report("2023-03-01", to: .professionalCounselor), Report("2024-03-01", to: .localPolice),
                ])) == [2024: 1])
        #expect(
            counts(
                told([
                    Report("2023-03-01", to: .campusPolice, manner: .rumor),
                    Report("2024-03-01", to: .localPolice),
                ])) == [2024: 1])
        let survey = [Report("2023-03-01", to: .campusSecurityAuthority, manner: .survey)]
        #expect(counts(told(survey)) == [2023: 1])
        var own = Interpretations.standard
        own.surveyReports = .notCounted
        #expect(counts(told(survey, by: own)) == [:])
        #expect(told([Report("2024-03-01", to: .other)]).waits(for: .reportDay))
        #expect(counts(told([], course: ["2024-05-01"])) == [2024: 1])
        #expect(counts(told([Report("2024-03-01", to: .pastoralCounselor)], course: ["2024-05-01"])) == [:])
    }

    @Test("Stalking that is only named counts in each year reported where it went on from one into another")
    func named() {
        func told(_ last: Int64, _ reports: [Report], _ act: Act = .stalking) -> Told {
            Told(OffenseFacts(act, victims: 2)) {
                $0.occurred = .between(
                    Instant(milliseconds: 1_701_000_000_000), Instant(milliseconds: 1_701_000_000_000 + last))
                $0.reports = reports
            }
        }
        let both = [Report("2023-12-01", to: .campusPolice), Report("2024-02-01", to: .campusPolice)]
        let month = Int64(31) * 86_400_000
        #expect(counts(told(2 * month, both)) == [2023: 2, 2024: 2])
        #expect(counts(told(0, both)) == [2023: 2])
        #expect(counts(told(2 * month, [both[1]])) == [2024: 2])
        #expect(told(2 * month, both).names(.stalkingEachYear))
        #expect(told(2 * month, both, .rape).gives([.rape: 2]))
    }
}
