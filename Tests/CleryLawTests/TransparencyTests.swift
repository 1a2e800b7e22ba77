import CleryLaw
import Testing

@Suite("The Campus Hazing Transparency Report")
struct TransparencyTests {
    @Test(
        "Recognition, finding and day decide together; what is unknown is asked unless another fact decides")
    func listed() {
        let states: [Known<Bool>] = [.known(true), .known(false), .unknown]
        let days: [Known<Day>] = [.known("2025-07-01"), .known("2025-06-30"), .unknown]
        for recognized in states {
            for found in states {
                for day in days {
                    let finding = HazingTransparencyEntry.listed(
                        HazingFindingFacts(recognized: recognized, found: found, findingDay: day))
                    let no = recognized.isNo || found.isNo || day == .known("2025-06-30")
                    let yes = recognized.isYes && found.isYes && day == .known("2025-07-01")
                    #expect(finding.answer == (no ? false : yes ? true : nil))
                    #expect(finding.asks.count == (no || yes ? 0 : 1))
                }
            }
        }
    }

    @Test("An incident after July 1, 2025 needs no day of the finding, which came later")
    func laterFinding() {
        let facts = HazingFindingFacts(
            recognized: .known(true), found: .known(true), occurred: .known("2025-09-12"))
        #expect(HazingTransparencyEntry.listed(facts).answer == true)
    }

    @Test("By the other reading the day of the incident decides")
    func byIncident() {
        var choices = Interpretations.standard
        choices.transparencySince = .incident
        var facts = HazingFindingFacts(
            recognized: .known(true), found: .known(true), findingDay: .known("2025-08-01"),
            occurred: .known("2025-05-02"))
        #expect(HazingTransparencyEntry.listed(facts, by: choices).answer == false)
        facts.occurred = .unknown
        #expect(HazingTransparencyEntry.listed(facts, by: choices).asks.map(\.name) == ["occurred"])
    }

    @Test("The first report is never due before December 23, 2025, nor before the finding")
    func firstReport() {
        var day: Day = "2025-07-01"
        while day < "2027-07-01" {
            let due = TransparencyReportFirst.publicBy(firstFinding: day)
            #expect(due == max(day, "2025-12-23"))
            day = day.adding(days: 1)
        }
        var choices = Interpretations.standard
        choices.firstTransparencyReport = .withinSixMonths
        #expect(TransparencyReportFirst.publicBy(firstFinding: "2025-12-23", by: choices) == "2025-12-23")
        #expect(TransparencyReportFirst.publicBy(firstFinding: "2025-12-24", by: choices) == "2026-06-24")
    }

    @Test("From any day of publication, keeping the due days makes at least two updates within a year")
    func twiceAYear() {
        for choice in TransparencyUpdateChoice.allCases {
            var choices = Interpretations.standard
            choices.transparencyUpdate = choice
            var day: Day = "2025-12-01"
            while day < "2028-12-01" {
                let first = TransparencyReportUpdate.due(lastPublished: day, by: choices)
                let second = TransparencyReportUpdate.due(lastPublished: first, by: choices)
                #expect(first > day && second > first)
                #expect(second <= day.adding(days: choice == .sixMonths ? 366 : 397), "\(choice) \(day)")
                day = day.adding(days: 1)
            }
        }
    }

    @Test("No finding, no update; an unknown number is asked for")
    func updates() {
        #expect(TransparencyReportUpdate.required(findingsSince: .known(0)).answer == false)
        #expect(TransparencyReportUpdate.required(findingsSince: .known(1)).answer == true)
        #expect(TransparencyReportUpdate.required(findingsSince: .unknown).asks.count == 1)
        #expect(TransparencyReportFirst.required(hasFinding: .unknown).asks.count == 1)
    }

    @Test("Each of the nine elements is missed when it is not there")
    func elements() {
        #expect(TransparencyElement.allCases.count == 9)
        for element in TransparencyElement.allCases {
            let rest = Set(TransparencyElement.allCases).subtracting([element])
            #expect(TransparencyEntryContent.missing(from: rest) == [element])
            #expect(
                TransparencyEntryContent.compliant(rest, identifiesStudent: .unknown).answer == false)
        }
        #expect(
            TransparencyEntryContent.compliant(
                Set(TransparencyElement.allCases), identifiesStudent: .unknown
            ).asks.map(\.name) == ["contains_student_name"])
    }

    @Test("Five years from a leap day end on February 28")
    func leapDay() {
        #expect(TransparencyKeptPublic.publicUntil(published: "2028-02-29") == "2033-02-28")
    }

    @Test("The statistics and the report never decide for each other")
    func twoRegimes() {
        // Reported and counted, but without a finding not listed; found and listed, but off campus not counted.
        var answers: [Contribution] = []
        let facts = IncidentFacts(
            reports: [Report("2025-09-14", to: .campusSecurityAuthority)], place: onCampus,
            offenses: [OffenseFacts(.hazing)])
        Tally().count(facts, index: 0, into: &answers)
        #expect(answers.contains { $0.standing == .counted })
        #expect(
            HazingTransparencyEntry.listed(
                HazingFindingFacts(recognized: .known(true), found: .known(false))
            ).answer == false)
    }
}
