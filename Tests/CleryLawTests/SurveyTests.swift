import CleryLaw
import Testing

@Suite("The Department's survey")
struct SurveyTests {
    private static let both = ReportingInstitution(
        onCampusHousing: .known(true), noncampusProperty: .known(true))

    @Test("Screens stand in the Department's order, and places that do not exist have none")
    func screens() throws {
        for housing in [true, false] {
            for noncampus in [true, false] {
                for police in SurveyScreens.PoliceStatistics.allCases {
                    let screens = try #require(
                        SurveyScreens.screens(
                            ReportingInstitution(
                                onCampusHousing: .known(housing), noncampusProperty: .known(noncampus)),
                            police: .known(police)
                        ).answer)
                    let places = 2 + (housing ? 1 : 0) + (noncampus ? 1 : 0) + (police == .separate ? 1 : 0)
                    #expect(screens.count == 5 * places + 1 + (housing ? 2 : 0))
                    let groups = screens.map(\.group)
                    let order = SurveyScreen.Group.allCases
                    #expect(groups == groups.sorted { order.firstIndex(of: $0)! < order.firstIndex(of: $1)! })
                    #expect(screens.contains { $0.place == .column(.noncampus) } == noncampus)
                    #expect(screens.contains { $0.place == .reportedByPolice } == (police == .separate))
                    #expect(Set(screens.map(\.title)).count == screens.count)
                }
            }
        }
    }

    @Test("The screening questions come one at a time, in their order")
    func screening() {
        var institution = ReportingInstitution()
        func asked(_ police: Known<SurveyScreens.PoliceStatistics> = .unknown) -> String? {
            SurveyScreens.screens(institution, police: police).asks.first?.name
        }
        #expect(asked() == "on_campus_student_housing")
        institution.onCampusHousing = .known(false)
        #expect(asked() == "noncampus_property")
        institution.noncampusProperty = .known(false)
        #expect(asked() == "police_statistics")
        #expect(asked(.known(.combined)) == nil)
    }

    @Test(
        "Criminal offenses have lines a to k; hate crimes end with n; each cell of a year has one line but hazing"
    )
    func lines() {
        #expect(SurveyScreen.Group.criminalOffenses.lines.map(\.letter).joined() == "abcdefghijk")
        #expect(SurveyScreen.Group.criminalOffenses.lines.last?.category == .arson)
        #expect(SurveyScreen.Group.hateCrimes.lines.map(\.letter).joined() == "abcdefghijklmn")
        for cell in Cell.all(year: 2025) {
            #expect((SurveyScreens.line(of: cell) != nil) == (cell.family != .hazing), "\(cell)")
        }
        #expect(SurveyScreens.years(survey: 2026) == [2023, 2024, 2025])
    }

    @Test("Edit checks at their boundaries")
    func editChecks() {
        func checks(_ counts: [Cell: Int], _ change: (inout SurveySheet) -> Void = { _ in }) -> [SurveyFault
            .Check]?
        {
            var sheet = SurveySheet(counts: counts, institution: Self.both)
            change(&sheet)
            return SurveyEditChecks.faults(sheet).answer?.map(\.check)
        }
        let campus = Cell(.arrests, .drug, .onCampus, 2024)
        let hall = Cell(.arrests, .drug, .studentHousing, 2024)
        #expect(checks([campus: 0]) == [])
        #expect(checks([campus: -1]) == [.notNegative])
        #expect(checks([campus: 2, hall: 2]) == [])
        #expect(checks([campus: 2, hall: 3]) == [.housingWithinOnCampus])
        let robbery = Cell(.primary, .robbery, .onCampus, 2024)
        let race = Cell(.hate, .robbery, .onCampus, 2024, bias: .race)
        let religion = Cell(.hate, .robbery, .onCampus, 2024, bias: .religion)
        #expect(checks([robbery: 2, race: 1, religion: 1]) == [])
        #expect(checks([robbery: 1, race: 1, religion: 1]) == [.hateWithinPrimary])
        #expect(checks([Cell(.hate, .vandalism, .onCampus, 2024, bias: .race): 9]) == [])
        #expect(checks([campus: 3]) { $0.published = [campus: 2] } == [.caveat])
        #expect(checks([campus: 2]) { $0.published = [campus: 2] } == [])
        #expect(
            checks([campus: 3]) {
                $0.published = [campus: 2]
                $0.explained = [campus]
            } == [])
        #expect(checks([:]) { $0.fires = [2024: (3, 2)] } == [.firesMatchRows])
        #expect(checks([:]) { $0.fires = [2024: (3, 3), 2023: (0, 0)] } == [])
        #expect(
            checks([hall: 1, campus: 1]) { $0.institution.onCampusHousing = .known(false) } == [.noHousing])
        #expect(checks([hall: 1, campus: 1]) { $0.institution.onCampusHousing = .unknown } == nil)
        #expect(checks([hall: 0, campus: 1]) { $0.institution.onCampusHousing = .unknown } == [])
    }

    @Test("Random sheets in which housing is within on campus pass; adding one above fails")
    func randomSheets() {
        var generator = Seeded(state: 5)
        for _ in 0..<200 {
            var counts: [Cell: Int] = [:]
            for cell in Cell.all(year: 2024) where cell.family != .hate {
                counts[cell] = Int.random(in: 4...9, using: &generator)
                if cell.geography == .studentHousing {
                    counts[cell] = Int.random(in: 0...4, using: &generator)
                }
            }
            var sheet = SurveySheet(counts: counts, institution: Self.both)
            #expect(SurveyEditChecks.faults(sheet).answer == [])
            let halls = counts.keys.filter { $0.geography == .studentHousing }.sorted { "\($0)" < "\($1)" }
            guard let cell = halls.randomElement(using: &generator) else { continue }
            sheet.counts[cell] = 10
            #expect(SurveyEditChecks.faults(sheet).answer?.map(\.cell) == [cell])
        }
    }

    @Test("Each collection year from 2011 to 2028 has exactly one window, known or not")
    func windows() throws {
        var day: Day = "2011-01-01"
        while day <= "2028-12-31" {
            #expect(SurveyWindow.windows.holding(on: day).count == 1)
            day = day.adding(days: 1)
        }
        #expect(SurveyWindow.closes(collection: 2014).answer == "2014-10-15")
        #expect(SurveyWindow.closes(collection: 2023).answer == "2023-10-18")
        #expect(SurveyWindow.accepted(submitted: "2021-01-14", collection: 2020).answer == true)
        #expect(SurveyWindow.accepted(submitted: "2021-01-15", collection: 2020).answer == false)
        #expect(SurveyWindow.accepted(submitted: "2014-08-19", collection: 2014).answer == false)
        #expect(SurveyWindow.accepted(submitted: "2026-10-01", collection: 2026).answer == nil)
        let entered = [2026: SurveyWindow.Window(opens: "2026-08-19", closes: "2026-10-15")]
        let found = SurveyWindow.accepted(submitted: "2026-10-15", collection: 2026, entered: entered)
        #expect(found.answer == true)
    }

    @Test(
        "Every published cell has a column, and the column reads back as the cell",
        arguments: [2012, 2013, 2014, 2024])
    func columns(year: Int) {
        for cell in Cell.all(year: Int16(year)) {
            guard let column = PublishedColumns.column(of: cell), let file = PublishedFile.file(of: cell)
            else {
                // The hate columns of before 2014 were not read.
                let old: [CleryLaw.Category] = [.forcibleSexOffense, .nonforcibleSexOffense]
                #expect(cell.family == .hazing || (cell.family == .hate && old.contains(cell.category)))
                continue
            }
            #expect(PublishedColumns.cell(column, in: file) == cell)
            #expect(PublishedFile(name: file.name) == file)
            #expect(PublishedFile(name: file.name.lowercased() + "202122.csv") == file)
            #expect(file.columns(year: Int16(year)).contains(column))
        }
    }

    @Test("Columns stand in the Department's order")
    func orderOfColumns() {
        #expect(
            PublishedFile(.primary, .onCampus).columns(year: 2020) == [
                "MURD20", "NEG_M20", "RAPE20", "FONDL20", "INCES20", "STATR20", "ROBBE20", "AGG_A20",
                "BURGLA20", "VEHIC20", "ARSON20",
            ])
        #expect(
            PublishedFile(.primary, .onCampus).columns(year: 2013) == [
                "MURD13", "NEG_M13", "FORCIB13", "NONFOR13", "ROBBE13", "AGG_A13", "BURGLA13", "VEHIC13",
                "ARSON13",
            ])
        let hate = PublishedFile(.hate, .studentHousing).columns(year: 2020)
        #expect(hate.count == 14 * 9)
        #expect(
            Array(hate.prefix(10)) == [
                "MURD20", "MURD_RAC20", "MURD_REL20", "MURD_SEX20", "MURD_GEN20", "MURD_GID20", "MURD_DIS20",
                "MURD_ET20", "MURD_NAT20", "RAPE20",
            ])
        #expect(hate.last == "VANDAL_NAT20")
        #expect(PublishedColumns.fires(year: 2020).contains("FIRE_DAMAGE20"))
    }

    @Test(
        "Words that are no column or file are none",
        arguments: ["", "20", "MURD", "MURDXX", "MURD+2", "UNITID_P", "FILTER20", "FOND20"])
    func noColumns(word: String) {
        #expect(PublishedColumns.cell(word, in: PublishedFile(.primary, .onCampus)) == nil)
        #expect(PublishedFile(name: word) == nil)
    }

    @Test("Files of numbers that police reported apart are told from the others")
    func reported() {
        let file = PublishedFile(name: "2020-22_reportedcrime.csv.gz")
        #expect(file?.reportedByPolice == true)
        #expect(file?.name == "Reportedcrime")
        #expect(PublishedFile(name: "Unfounded202122.xls") == PublishedFile(.unfounded, .all))
    }
}
