import Testing

@testable import CleryLaw

@Suite("Just at the edge, and where a fact is not known")
struct EdgesTests {
    @Test("Cells order by year, family, row, bias and column, and a cell is not before itself")
    func cellOrder() {
        let a = Cell(.hate, .robbery, .onCampus, 2024, bias: .gender)
        let b = Cell(.hate, .robbery, .noncampus, 2024, bias: .gender)
        let c = Cell(.hate, .robbery, .onCampus, 2024, bias: .race)
        let d = Cell(.hate, .burglary, .onCampus, 2024, bias: .gender)
        let e = Cell(.vawa, .stalking, .onCampus, 2024)
        let f = Cell(.primary, .murder, .onCampus, 2025)
        let order = [a, b, c, d, e, f]
        #expect(order.shuffled().sorted() == order)
        for cell in order { #expect(!(cell < cell)) }
        for (one, next) in zip(order, order.dropFirst()) { #expect(one < next && !(next < one)) }
    }

    @Test("Rights and options: what is not known is asked, what is no decides")
    func rights() {
        func owed(_ person: Known<Bool>, _ told: Known<Bool>, _ offense: Category = .rape) -> Finding<Bool> {
            RightsAndOptions.owed(offense, studentOrEmployee: person, reportedToInstitution: told)
        }
        #expect(owed(.known(true), .known(true)).answer == true)
        #expect(owed(.known(false), .unknown).answer == false)
        #expect(owed(.unknown, .known(false)).answer == false)
        #expect(owed(.unknown, .known(true)).asks.map(\.name) == ["student_or_employee"])
        #expect(owed(.known(true), .unknown).asks.map(\.name) == ["reported_to_institution"])
        #expect(owed(.known(true), .known(true), .burglary).answer == false)
        for offense in [
            Category.fondling, .incest, .statutoryRape, .domesticViolence, .datingViolence, .stalking,
        ] {
            #expect(owed(.known(true), .known(true), offense).answer == true)
        }
    }

    @Test("A survey number where nobody knows of noncampus property or housing is a question, not a fault")
    func surveyUnknown() {
        func faults(
            _ geography: Geography, noncampus: Known<Bool>, housing: Known<Bool>, count: Int = 1
        ) -> Finding<[SurveyFault]> {
            var institution = ReportingInstitution()
            institution.noncampusProperty = noncampus
            institution.onCampusHousing = housing
            var sheet = SurveySheet(institution: institution)
            sheet.counts = [Cell(.primary, .burglary, geography, 2024): count]
            return SurveyEditChecks.faults(sheet)
        }
        #expect(faults(.noncampus, noncampus: .unknown, housing: .known(true)).asks.count == 1)
        #expect(faults(.noncampus, noncampus: .unknown, housing: .known(true), count: 0).answer == [])
        #expect(faults(.noncampus, noncampus: .known(true), housing: .unknown).answer == [])
        #expect(faults(.noncampus, noncampus: .known(false), housing: .unknown).answer?.count == 1)
        #expect(faults(.studentHousing, noncampus: .unknown, housing: .unknown).asks.count == 1)
        #expect(faults(.studentHousing, noncampus: .unknown, housing: .known(false)).answer?.count == 1)
    }

    @Test("A survey on the first and on the last day of its window is in time, a day beyond is not")
    func window() {
        let entered = [2026: SurveyWindow.Window(opens: "2026-08-19", closes: "2026-10-15")]
        let days: [(Day, Bool)] = [
            ("2026-08-18", false), ("2026-08-19", true), ("2026-10-15", true), ("2026-10-16", false),
        ]
        for (day, inTime) in days {
            let found = SurveyWindow.accepted(submitted: day, collection: 2026, entered: entered)
            #expect(found.answer == inTime, "\(day)")
        }
    }

    @Test("Partner violence and stalking have their columns from 2013, hazing from 2025")
    func columns() {
        let edges: [(Family, Category, Int16)] = [
            (.vawa, .stalking, VAWASince.firstYear), (.hazing, .hazing, HazingSince.firstYear),
            (.unfounded, .unfounded, UnfoundedTotal.firstYear),
        ]
        for (family, category, year) in edges {
            let place: Geography = family == .unfounded ? .all : .onCampus
            #expect(Cell.all(year: year).contains(Cell(family, category, place, year)))
            #expect(!Cell.all(year: year - 1).contains(Cell(family, category, place, year - 1)))
        }
    }

    @Test("Whose course of conduct has two acts is told what one would do; whose has one, what two would do")
    func acts() {
        func found(_ acts: Int32) -> [Counterfactual] {
            let course = CourseOfConduct(
                victims: [CourseOfConduct.Victim(acts: acts)], places: [], reports: ["2024-10-01"],
                fearOrDistress: .known(true))
            let facts = IncidentFacts(
                reports: [Report("2024-10-01", to: .campusPolice)],
                place: PlaceFacts(geography: .known(.onCampus), studentHousing: .known(false)),
                coursesOfConduct: [course])
            return Law.counterfactuals(of: [facts]).filter { $0.change.fact == .acts }
        }
        #expect(found(2).map { $0.lost.map(\.category) } == [[.stalking]])
        #expect(found(1).map { $0.gained.map(\.category) } == [[.stalking]])
        #expect(found(1).first?.change.facts.coursesOfConduct[0].victims[0].acts == 2)
        #expect(found(5).first?.change.facts.coursesOfConduct[0].victims[0].acts == 1)
    }

    @Test("An explanation shows at most four cases, of the rule that decided")
    func similar() {
        func explanation(_ act: Act, access: Access? = nil) -> Explanation? {
            var offense = OffenseFacts(act)
            if let access { offense.access = .known(access) }
            var answers: [Contribution] = []
            Tally().count(
                IncidentFacts(
                    reports: [Report("2024-03-04", to: .campusPolice)],
                    place: PlaceFacts(geography: .known(.onCampus), studentHousing: .known(false)),
                    offenses: [offense]), index: 0, into: &answers)
            return answers.first?.explanation
        }
        let counted = explanation(.burglary)
        #expect(counted?.similar.map(\.story) == Array(Burglary.examples.prefix(4)).map(\.story))
        let missed = explanation(.theftInStructure, access: .invitedGuest)
        #expect(missed?.similar.map(\.story) == Array(LawfulAccess.examples.prefix(4)).map(\.story))
        for rule in Law.rules where rule.examples.count > 4 && rule.name.rawValue < 30 {
            #expect(rule.examples.prefix(4).count == 4)
        }
    }

    @Test("What is incomplete is asked of one report alone, or of both")
    func oneReport() {
        let institution = ReportingInstitution(onCampusHousing: .known(true), policeOrSecurity: .known(true))
        func reports(_ report: PolicyStatement.Report?) -> Set<PolicyStatement.Report> {
            Set(
                StatementsOwed.incomplete(
                    present: [], institution, reportYear: 2026, report: report
                ).map(\.statement.report))
        }
        #expect(reports(nil).count == 2)
        for report in reports(nil) { #expect(reports(report) == [report]) }
    }

    @Test("Fires where nobody knows of student housing are no fault; where there is none they are")
    func firesWithoutHousing() {
        func checks(_ housing: Known<Bool>, total: Int = 1, rows: Int = 1) -> [SurveyFault.Check] {
            let sheet = SurveySheet(
                fires: [2024: (total: total, rows: rows)],
                institution: ReportingInstitution(onCampusHousing: housing))
            return SurveyEditChecks.faults(sheet).answer?.map(\.check) ?? []
        }
        #expect(checks(.unknown).isEmpty && checks(.known(true)).isEmpty)
        #expect(checks(.known(false)) == [.noHousing])
        #expect(checks(.known(false), total: 0, rows: 0).isEmpty)
        #expect(checks(.known(true), total: 2, rows: 1) == [.firesMatchRows])
        #expect(checks(.known(true), total: -1, rows: -1) == [.notNegative])
    }
}
