import CleryLaw
import Foundation
import TaggedPDF
import Testing

@testable import CleryOffice

@Suite("The fire chapter of the report, and what keeps it from being whole")
struct FireReportTests {
    private func fire(_ house: FireHouse, _ change: (inout FireAnswers) -> Void) throws -> Int64 {
        var answers = FireAnswers()
        (answers.place, answers.year, answers.day) = (house.halls[0].id, 2025, "2025-03-04")
        (answers.minute, answers.cause, answers.killed) = (1265, .cooking, 0)
        (answers.injured, answers.damage) = (
            FireInjuries(), FireLoss(structure: 120, contents: 60, smokeWaterOverhaul: 40)
        )
        change(&answers)
        let kept = answers
        return try house.office.actNow(by: .house, "entered a fire") { try FireActs.enter(kept, $0).id }
    }

    @Test("Zeros stand for each facility and year, and a report that has all asks nothing")
    func zeros() throws {
        let house = try FireHouse()
        defer { house.close() }
        #expect(try house.keys().isSuperset(of: ["facility:1:system", "facility:1:drills:2025"]))
        try house.fill()
        #expect(try house.keys(blocking: false) == [])
        let tables = try house.tables()
        #expect(tables[0].count == 9)
        #expect(tables[0][0] == ["Ashby Hall,\n1 College Street", "2023", "0", "0", "0", "$0"])
        #expect(tables[0][1] == ["2024", "0", "0", "0", "$0"])
        #expect(tables[1].count == 3)
        #expect(
            tables[1][0] == [
                "Ashby Hall,\n1 College Street", "By a company", "Full", "Every room", "Yes", "Yes", "2",
            ])
        // No number of a campus stands in another's chapter.
        #expect(!(try house.tables().description.contains("Tide House")))
        #expect(Verify.office(in: house.house.folder).problems == [])
    }

    @Test("Taking away one thing of one facility names exactly that, for each facility and each thing")
    func exactly() throws {
        let house = try FireHouse()
        defer { house.close() }
        try house.fill()
        for place in house.halls + [house.harbor] {
            let campus = place.campus == 1 ? 0 : 1
            func without(_ part: String, _ take: @escaping (Writing) throws -> Void) throws {
                try house.office.actNow(by: .house, "took something away", take)
                for other in 0..<2 {
                    #expect(
                        try house.keys(campus: other)
                            == (other == campus ? ["facility:\(place.id):\(part)"] : []))
                }
                try house.fill()
                #expect(try house.keys(campus: campus) == [])
            }
            try without("drills:2025") {
                try FireActs.state(nil, drillsOf: place.id, in: 2025, why: "", $0)
            }
            try without("address") { try $0.put(.placeDetails, PlaceDetails(id: place.id).values) }
            for question in FireSystem.Question.allCases {
                try without("system") {
                    var answers = FireHouse.system
                    answers[question] = nil
                    try FireActs.describe(place.id, year: 2025, answers, words: "", $0)
                }
            }
        }
        #expect(Verify.office(in: house.house.folder).problems == [])
    }

    @Test("Each unknown of a fire blocks by its own name; undetermined is an answer")
    func unknowns() throws {
        let house = try FireHouse()
        defer { house.close() }
        try house.fill()
        let cases: [(String, (inout FireAnswers) -> Void)] = [
            ("cause", { $0.cause = nil }), ("injuries", { $0.injured = nil }),
            ("injuries", { $0.injured?.treatmentUnknown = 1 }), ("deaths", { $0.killed = nil }),
            ("damage", { $0.damage.contents = nil }), ("damage", { $0.damage = FireLoss() }),
        ]
        for (part, change) in cases {
            let id = try fire(house, change)
            #expect(try house.keys() == ["fire:\(id):\(part)"])
            try house.office.actNow(by: .house, "withdrew") {
                try FireActs.withdraw(id, why: "For the next one", $0)
            }
            #expect(try house.keys() == [])
        }
        _ = try fire(house) { $0.cause = .undetermined }
        #expect(try house.keys() == [])
        let row = try house.tables()[0][2]
        #expect(
            try house.tables()[1] == [
                ["Ashby Hall", "1", "3/4/2025 9:05\u{A0}p.m.", "Undetermined", "0", "0", "$100-999"]
            ])
        #expect(row == ["2025", "1", "0", "0", "$100-999"])
    }

    @Test("A death within a year counts in the year of the fire, to the day, across a leap day")
    func deaths() throws {
        let house = try FireHouse()
        defer { house.close() }
        func deaths(_ day: Day, _ died: Day) throws -> Int? {
            let id = try fire(house) {
                ($0.day, $0.year) = (day, day.year)
                $0.injured?.hospital = 1
                $0.died = [died]
            }
            return try house.office.read { db in
                let book = try FireBook(db)
                let fire = try #require(book.fires.first { $0.id == id })
                #expect(fire.died == [died])
                return FireCasualties.deaths(in: book.facts(fire)).answer
            }
        }
        #expect(try deaths("2024-02-29", "2025-02-28") == 1)
        #expect(try deaths("2025-02-28", "2026-02-28") == 1)
        #expect(try deaths("2025-02-28", "2026-03-01") == 0)
        #expect(try deaths("2023-03-04", "2024-03-04") == 1)
        #expect(try deaths("2023-03-04", "2024-03-05") == 0)
        // The year of the fire holds the death, not the year of the death.
        #expect(
            try house.tables()[0].map { $0[$0.count - 2] } == ["1", "1", "1", "0", "0", "0", "0", "0", "0"])
    }

    @Test("The order in which fires are entered never matters")
    func order() throws {
        let days: [(Int, Day, Int?)] = [
            (0, "2025-03-04", 1265), (0, "2025-03-04", 300), (0, "2024-12-31", nil), (1, "2023-01-01", 0),
            (2, "2025-09-09", 10),
        ]
        var seen: Set<String> = []
        for order in [[0, 1, 2, 3, 4], [4, 3, 2, 1, 0], [2, 0, 4, 1, 3]] {
            let house = try FireHouse()
            defer { house.close() }
            try house.fill()
            for index in order {
                let (hall, day, minute) = days[index]
                _ = try fire(house) {
                    ($0.place, $0.day, $0.year, $0.minute) = (house.halls[hall].id, day, day.year, minute)
                    $0.causeWords = "Fire \(index)"
                }
            }
            seen.insert(try house.tables().description)
        }
        #expect(seen.count == 1)
    }

    @Test(
        "A fire in two facilities is one in each; the same hall twice is refused by the form, a withdrawn one is in none"
    )
    func two() throws {
        let house = try FireHouse()
        defer { house.close() }
        try house.fill()
        let first = try fire(house) { $0.injured?.hospital = 1 }
        let second = try fire(house) {
            $0.place = house.halls[1].id
            $0.sameAs = first
        }
        let rows = try house.tables()[0]
        #expect(
            rows[2] == ["2025", "1", "1", "0", "$100-999"] && rows[5] == ["2025", "1", "0", "0", "$100-999"])
        #expect(try house.blocks().description.contains("counted once in each"))
        try house.office.actNow(by: .house, "withdrew") {
            try FireActs.withdraw(second, why: "Smoke only", $0)
        }
        #expect(try house.tables()[0][5] == ["2025", "0", "0", "0", "$0"])
        // The origin withdrawn: what is left stands for itself.
        let third = try fire(house) {
            $0.place = house.halls[2].id
            $0.sameAs = first
        }
        try house.office.actNow(by: .house, "withdrew") {
            try FireActs.withdraw(first, why: "Wrong hall", $0)
        }
        #expect(try house.tables()[0].map { $0[$0.count - 4] }.filter { $0 == "1" }.count == 1)
        #expect(try house.keys() == [] && third > 0)
        #expect(Verify.office(in: house.house.folder).problems == [])
    }

    @Test("A facility that opened or closed says in which years it was in use, and owes drills only then")
    func use() throws {
        let house = try FireHouse()
        defer { house.close() }
        try house.fill()
        let facts = PlaceKind.building.beginning.with {
            $0.owner = .known(.institution)
            $0.control = .known(.inFact)
            $0.withinCampus = .known(true)
            $0.reasonablyContiguous = .known(true)
            $0.educationalUse = .known(true)
            $0.frequentlyUsedByStudents = .known(true)
            $0.studentHousing = .known(true)
        }
        let (opened, closed) = try house.office.actNow(by: .house, "stated two halls") { writing in
            let opened = try PlaceActs.make(
                "New Hall", campus: 1, { PlaceDetails(id: $0) },
                facts: facts.with { $0.studentHousing = .known(false) }, writing)
            try PlaceActs.state(facts, of: opened.id, from: "2024-08-15", why: nil, writing)
            let closed = try PlaceActs.make(
                "Old Hall", campus: 1, { PlaceDetails(id: $0) }, facts: facts, writing)
            try PlaceActs.state(
                facts.with { $0.studentHousing = .known(false) }, of: closed.id, from: "2024-06-01", why: nil,
                writing)
            return (opened.id, closed.id)
        }
        let rows = try house.tables()[0]
        #expect(rows[9] == ["New Hall", "2023", "Not in use as student housing"])
        #expect(rows[10] == ["2024", "0", "0", "0", "$0"])
        #expect(rows[14] == ["2025", "Not in use as student housing"])
        #expect(try house.blocks().description.contains("from August 15, 2024 to December 31, 2024"))
        #expect(
            try house.keys() == [
                "facility:\(opened):address", "facility:\(opened):system", "facility:\(opened):drills:2025",
                "facility:\(closed):address",
            ])
        let pdf = TaggedPDF.Document(
            title: "Fires", blocks: [.heading(level: 1, "Main campus")] + (try house.blocks()))
        #expect(try pdf.pdf(faces: Faces.system()).count > 1000)
    }

    @Test("The title names both when combined, and separate reports lead to each other")
    func title() {
        #expect(TwoReports.namesBoth(FireReportTitle.title(combined: true, hasHousing: true)))
        #expect(!TwoReports.namesBoth(FireReportTitle.title(combined: true, hasHousing: false)))
        for report in FireReportTitle.Report.allCases {
            func text(_ combined: Bool, _ housing: Bool) -> [Block] {
                FireReportTitle.crossReference(
                    in: report, combined: combined, hasHousing: housing, year: 2026,
                    address: "https://clery.example.edu/reports/2026")
            }
            #expect(text(true, true).isEmpty && text(false, false).isEmpty)
            #expect(text(false, true).description.contains(report.other.name))
        }
    }
}

extension PlaceDescription {
    fileprivate func with(_ change: (inout PlaceDescription) -> Void) -> PlaceDescription {
        var copy = self
        change(&copy)
        return copy
    }
}
