import CleryLaw
import Foundation
import GRDB
import Testing

@testable import CleryOffice

@Suite("A log comes in")
struct IntakeTests {
    private func counts(_ report: ImportReport) -> [Int] {
        [report.read, report.imported, report.unchanged, report.updated, report.needsReview, report.rejected]
    }

    @Test("Every row has one outcome, and the five add up")
    func outcomes() throws {
        let house = try TestOffice()
        defer { house.close() }
        let report = try house.take(TestOffice.log)
        #expect(counts(report) == [5, 4, 0, 0, 1, 0])
        #expect(Verify.office(in: house.folder).isWhole)
    }

    @Test("The same file again changes nothing")
    func idempotent() throws {
        let house = try TestOffice()
        defer { house.close() }
        try house.take(TestOffice.log)
        let position = try house.office.position()
        #expect(counts(try house.take(TestOffice.log)) == [5, 0, 5, 0, 0, 0])
        #expect(try house.office.position() == position)
    }

    @Test(
        "A changed row becomes a new revision of the same incident, and the public history says what changed")
    func revision() throws {
        let house = try TestOffice()
        defer { house.close() }
        try house.take(TestOffice.log)
        let report = try house.take(
            TestOffice.log.replacing("Whitman Hall,Open", with: "Whitman Hall,Closed"))
        #expect(counts(report) == [5, 0, 4, 1, 0, 0])
        let history = try house.office.read { db in
            try EntryHistory.of(try #require(try LogRequests.one(1, db)), db).map(\.sentence)
        }
        #expect(history == ["entered in the log", "disposition changed from “Open” to “Closed”"])
        #expect(
            try house.office.read { try Int.fetchOne($0, sql: "SELECT revision FROM incidents WHERE id = 1") }
                == 2)
    }

    @Test("A trial tells all and keeps nothing")
    func trial() throws {
        let house = try TestOffice()
        defer { house.close() }
        let position = try house.office.position()
        #expect(counts(try house.take(TestOffice.log, dryRun: true)) == [5, 4, 0, 0, 1, 0])
        #expect(try house.office.position() == position)
        #expect(try house.office.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM incidents") } == 0)
        #expect(try house.office.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM record_keys") } == 0)
    }

    @Test("A bad row is reported with its line and the good ones are kept")
    func badRows() throws {
        let house = try TestOffice()
        defer { house.close() }
        let report = try house.take(
            TestOffice.log + "24-0006,Theft, of a bicycle,3/9/2024,3/9/2024,Library,Open,It stood there.\n")
        #expect(counts(report) == [6, 4, 0, 0, 1, 1])
        let problem = try #require(report.problems.first { $0.line == 7 })
        #expect(!problem.problem.isEmpty)
        #expect(
            report.json.hasPrefix(
                "{\"read\":6,\"imported\":4,\"unchanged\":0,\"updated\":0,\"needs_review\":1,\"rejected\":1,")
        )
    }

    @Test("A narrative is sealed: it is nowhere in the file, and opens only as its own record's")
    func sealed() throws {
        let house = try TestOffice()
        try house.take(TestOffice.log)
        let (narrative, wrapped) = try house.office.read { db -> ([UInt8], [UInt8]) in
            let row = try #require(
                try Row.fetchOne(
                    db,
                    sql:
                        "SELECT narrative, wrapped FROM incidents JOIN record_keys ON record = id WHERE id = 1"
                ))
            return (row.bytes(0), row.bytes(1))
        }
        #expect(
            try house.office.key.open(narrative, wrapped: wrapped, record: 1).hasPrefix(
                "The resident of the third floor"))
        #expect(throws: OfficeKey.Fault.self) {
            try house.office.key.open(narrative, wrapped: wrapped, record: 2)
        }
        try house.office.close()
        defer { try? FileManager.default.removeItem(atPath: house.folder) }
        for file in try FileManager.default.contentsOfDirectory(atPath: house.folder)
        where file.hasPrefix("openclery.sqlite") {
            let data = try Data(contentsOf: URL(filePath: house.folder + "/" + file))
            #expect(data.range(of: Data("third floor".utf8)) == nil, "\(file)")
        }
    }

    @Test("Naming a wording once tells the facts of every row with it again, and the profile remembers")
    func naming() async throws {
        let house = try TestOffice()
        defer { house.close() }
        try house.take(TestOffice.log)
        let wording = UnknownWording(.nature, "Moped spree")
        #expect(
            try house.office.read { try ReviewRequests.wordings(within: .all, limit: 9, $0) }.map(\.wording)
                == [wording])
        let followed = try house.office.actNow(by: .account(1), "named a wording") { writing in
            try ReviewActs.name(wording, as: .nature(NatureMeaning(.act(.motorVehicleTheft))), writing)
        }
        #expect(followed == 1)
        #expect(try house.office.read { try ReviewRequests.wordings(within: .all, limit: 9, $0) }.isEmpty)
        let cell = Cell(.primary, .motorVehicleTheft, .onCampus, 2024)
        #expect(
            try house.office.read { try Proof(of: cell, house.office, $0) }.counted.map(\.incident) == [
                "24-0004"
            ])
        // The office's profile is used next time; the same file still changes nothing.
        let kept = try #require(try house.office.read { try Profiles.named("hartwell-college", $0) })
        let again = try LogImport(house.office, profile: kept, file: house.folder + "/log.csv").run()
        #expect(counts(again) == [5, 0, 5, 0, 0, 0])
        #expect(Verify.office(in: house.folder).isWhole)
    }

    @Test("Stating a place once counts every incident there")
    func place() throws {
        let house = try TestOffice()
        defer { house.close() }
        try house.take(TestOffice.log)
        let cell = Cell(.primary, .robbery, .publicProperty, 2024)
        let before = try house.office.read { try Proof(of: cell, house.office, $0) }
        #expect(before.count == 0)
        #expect(before.undecided.map(\.needs) == [.geography])
        let quarry = try #require(
            try house.office.read { try PlaceRequests.undetermined(within: .all, limit: 1, $0) }.first)
        try house.office.actNow(by: .account(1), "stated a place") { writing in
            let facts = PlaceFacts(geography: .known(.publicProperty), studentHousing: .known(false))
            try PlaceActs.state(facts, of: quarry.place, by: PlaceBook.office, writing)
        }
        #expect(try house.office.read { try Proof(of: cell, house.office, $0) }.count == 1)
        #expect(Verify.office(in: house.folder).isWhole)
    }

    @Test(
        "A profile with a fault is refused with its line",
        arguments: [
            ("natures:", "nature:", 13), ("is: burglary", "is: burglery", 15),
            ("M/d/yyyy H:mm", "M/d/qqqq", 12),
        ])
    func badProfile(good: String, bad: String, line: Int) {
        let text = TestOffice.profile.replacing(good, with: bad, maxReplacements: 1)
        let error = #expect(throws: ProfileError.self) { try Profile(yaml: text, file: "hartwell.yaml") }
        #expect(error.map { abs($0.line - line) <= 1 } == true, "\(String(describing: error))")
    }
}

@Suite("What a line of a log can and cannot say")
struct LogFactsTests {
    private func take(_ rows: String, rows kind: String, _ body: (Office) throws -> Void) throws {
        let house = try TestOffice()
        defer { house.close() }
        let profile = TestOffice.profile
            .replacing("columns:", with: "rows: \(kind)\ncolumns:")
            .replacing(
                "natures:",
                with: """
                    split: ["; "]
                    natures:
                      - words: [Rape by force, Rape of a drugged victim]
                        is: rape
                      - words: [Weapon on campus]
                        violation: weapons
                    """)
        try house.take(
            "Number,Nature,Reported,Occurred,Place,Disposition,Narrative\n" + rows, profile: profile)
        try body(house.office)
    }

    private func counts(_ office: Office, _ cell: Cell) throws -> (Int, undecided: Int) {
        let proof = try office.read { try Proof(of: cell, office, $0) }
        return (proof.count, proof.undecided.count)
    }

    @Test("A row that continues a case shares the case's disposition")
    func continued() throws {
        try take(
            "24-1,Theft,3/4/2024 9:30,3/4/2024,Library,Arrest,\n,Liquor violation,,,,,\n", rows: "continued"
        ) { office in
            let liquor = try counts(office, Cell(.arrests, .liquor, .onCampus, 2024))
            #expect(liquor == (1, undecided: 0))
        }
    }

    @Test("Two sections of one offense are one victim, the same words twice are two")
    func charges() throws {
        let case1 = "24-1,Rape by force; Rape of a drugged victim,3/4/2024 9:30,3/4/2024,Library,Open,\n"
        try take(case1, rows: "one-per-case") { office in
            let rapes = try counts(office, Cell(.primary, .rape, .onCampus, 2024)).0
            #expect(rapes == 1)
        }
        let case2 = "24-1,Rape by force; Rape by force,3/4/2024 9:30,3/4/2024,Library,Open,\n"
        try take(case2, rows: "one-per-case") { office in
            let rapes = try counts(office, Cell(.primary, .rape, .onCampus, 2024)).0
            #expect(rapes == 2)
        }
    }

    @Test("Arrested for two kinds of violation in one line: who was it, and which was the most serious?")
    func onePerson() throws {
        try take(
            "24-1,Liquor violation; Weapon on campus,3/4/2024 9:30,3/4/2024,Library,Arrest,\n",
            rows: "one-per-case"
        ) { office in
            for violation in [CleryLaw.Category.weapons, .liquor] {
                let arrests = try counts(office, Cell(.arrests, violation, .onCampus, 2024))
                #expect(arrests == (0, undecided: 1))
            }
        }
    }

    @Test("One name with two stated geographies is two places")
    func places() throws {
        let house = try TestOffice()
        defer { house.close() }
        let profile = TestOffice.profile.replacing(
            "places:",
            with: """
                places:
                  - words: ["*- Public property"]
                    geography: public_property
                    strip: "- Public property"
                """)
        try house.take(
            """
            Number,Nature,Reported,Occurred,Place,Disposition,Narrative
            24-1,Robbery,3/4/2024 9:30,3/4/2024,Elm Street - Public property,Open,
            24-2,Robbery,3/5/2024 9:30,3/5/2024,Elm Street,Open,

            """, profile: profile)
        let robberies = try counts(house.office, Cell(.primary, .robbery, .publicProperty, 2024))
        #expect(robberies == (1, undecided: 1))
    }
}
