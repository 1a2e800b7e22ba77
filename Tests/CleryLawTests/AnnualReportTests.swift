import CleryLaw
import Testing

@Suite("The annual report and its notices")
struct AnnualReportTests {
    private func notice(_ audience: ReportNotice.Audience, _ change: (inout ReportNotice) -> Void = { _ in })
        -> ReportNotice
    {
        var notice = ReportNotice(
            to: audience, distribution: .known(.internet), sent: .known("2025-09-29"),
            eachIndividual: .known(true), statementOfAvailability: .known(true),
            exactAddress: .known(true), description: .known(true), paperCopyStatement: .known(true),
            opportunityToRequest: .known(true))
        change(&notice)
        return notice
    }

    @Test("A notice with everything is right for everybody", arguments: ReportNotice.Audience.allCases)
    func whole(audience: ReportNotice.Audience) {
        #expect(notice(audience).faults.answer == [])
    }

    @Test("Each element that lacks is named by its field, and one that is unknown is asked")
    func elements() {
        let elements: [(WritableKeyPath<ReportNotice, Known<Bool>>, ReportFault)] = [
            (\.statementOfAvailability, .statementOfAvailability), (\.exactAddress, .exactAddress),
            (\.description, .description), (\.paperCopyStatement, .paperCopyStatement),
        ]
        for audience in ReportNotice.Audience.allCases {
            for (path, fault) in elements {
                let lacking = notice(audience) { $0[keyPath: path] = .known(false) }
                #expect(lacking.faults.answer == [fault])
                let open = notice(audience) { $0[keyPath: path] = .unknown }
                #expect(open.faults.answer == nil)
                #expect(open.faults.asks.count == 1)
            }
        }
        let unsent = notice(.currentStudents) { $0.eachIndividual = .known(false) }
        #expect(unsent.faults.answer == [.eachIndividual])
        #expect(notice(.prospectiveStudents) { $0.eachIndividual = .known(false) }.faults.answer == [])
    }

    @Test("October 1 is in time and October 2 is late, in each year and whatever the weekday")
    func deadline() throws {
        for year in 2011...2028 {
            let due = try #require(ReportDue.day(of: year))
            for (day, late) in [(due.adding(days: -1), false), (due, false), (due.adding(days: 1), true)] {
                let faults: [ReportFault] = late ? [.byOctober1] : []
                #expect(ReportDue.inTime(published: .known(day), reportYear: year).answer == faults)
                #expect(notice(.currentStudents) { $0.sent = .known(day) }.faults.answer == faults)
                #expect(notice(.prospectiveStudents) { $0.sent = .known(day) }.faults.answer == [])
            }
            #expect(ReportDue.next(from: due)?.due == due)
            #expect(ReportDue.next(from: due.adding(days: 1))?.year == year + 1)
        }
        #expect(notice(.currentStudents) { $0.reportYear = 2024 }.faults.answer == [.byOctober1])
    }

    @Test("An intranet serves those who are here, and not those who may come")
    func intranet() {
        for audience in ReportNotice.Audience.allCases {
            let faults: [ReportFault] = audience.isCurrent ? [] : [.postedOn]
            #expect(notice(audience) { $0.distribution = .known(.intranet) }.faults.answer == faults)
        }
    }

    @Test("What is known to be wrong decides before what is open")
    func orderOfQuestions() {
        let both = notice(.currentStudents) {
            $0.sent = .unknown
            $0.exactAddress = .known(false)
        }
        #expect(both.faults.answer == [.exactAddress])
    }

    @Test(
        "Titles that name both reports, and those that do not",
        arguments: [
            ("2025 Annual Security and Fire Safety Report", true),
            ("Annual Fire Safety and Security Report", true),
            ("ANNUAL SECURITY REPORT & ANNUAL FIRE SAFETY REPORT 2025", true),
            ("2025 Annual Security Report", false), ("Annual Fire Safety Report", false),
            ("Campus Safety Guide", false), ("Partners in Safety", false),
            ("Annual Security and Firearms Report", false), ("", false),
        ])
    func titles(title: String, both: Bool) {
        #expect(TwoReports.namesBoth(title) == both)
        let publication = TwoReports.Publication(combined: .known(true), title: .known(title))
        #expect(TwoReports.faults(publication).answer == (both ? [] : [.title]))
    }

    @Test("Two documents: each combination of links")
    func links() {
        for (a, b) in [(true, true), (true, false), (false, true), (false, false)] {
            let found = TwoReports.faults(
                TwoReports.Publication(
                    combined: .known(false), reportTellsOfFireReport: .known(a),
                    fireReportTellsOfReport: .known(b), onCampusHousing: .known(true)))
            var faults: [ReportFault] = []
            if !a { faults.append(.reportTellsOfFireReport) }
            if !b { faults.append(.fireReportTellsOfReport) }
            #expect(found.answer == faults)
        }
        #expect(TwoReports.faults(TwoReports.Publication()).asks.first?.name == "combined")
        #expect(
            TwoReports.faults(TwoReports.Publication(combined: .known(false))).asks.first?.name
                == "asr_links_afsr")
    }

    @Test("The total never depends on the housing column")
    func totals() {
        var generator = Seeded(state: 11)
        for _ in 0..<500 {
            let numbers = (0..<4).map { _ in Int.random(in: 0...40, using: &generator) }
            let row = TableColumns.Row(
                onCampus: .known(numbers[0] + numbers[1]), studentHousing: .known(numbers[1]),
                noncampus: .known(numbers[2]), publicProperty: .known(numbers[3]))
            #expect(TableColumns.total(row).answer == numbers.reduce(0, +))
            var without = row
            without.studentHousing = .notApplicable
            #expect(TableColumns.total(without).answer == numbers.reduce(0, +))
        }
        #expect(
            TableColumns.total(TableColumns.Row(onCampus: .known(1), noncampus: .known(0))).asks.first?.name
                == "public_property")
    }

    @Test("Each cell of the three years in the report of 2026 prints a number, or why there is none")
    func printed() {
        let institution = ReportingInstitution(
            onCampusHousing: .known(false), noncampusProperty: .known(true))
        for year in [Int16(2023), 2024, 2025] {
            for cell in Cell.all(year: year) {
                let shown = TableColumns.shown(cell, count: 0, institution).answer
                #expect(shown == (cell.geography == .studentHousing ? .notApplicable : .number(0)))
            }
            let hazing = TableColumns.shown(
                Cell(.hazing, .hazing, .onCampus, year), count: 0, institution)
            #expect(hazing.answer == (year < 2025 ? .notCollected : .number(0)))
        }
        #expect(
            TableColumns.shown(
                Cell(.primary, .rape, .noncampus, 2024), count: 0, ReportingInstitution()
            ).asks.first?.name == "noncampus")
    }

    @Test("The drills of a report are those of the year before, and of no other")
    func drills() {
        for year in 2011...2028 {
            for drills in year - 3...year + 1 {
                #expect(
                    DrillsReported.isRight(reportYear: .known(year), drillsOf: .known(drills)).answer
                        == (drills == year - 1))
            }
        }
        #expect(DrillsReported.isRight(reportYear: .unknown, drillsOf: .known(2024)).asks.count == 1)
        #expect(DrillsReported.isRight(reportYear: .known(2025), drillsOf: .unknown).asks.count == 1)
    }
}
