import CleryLaw
import Foundation
import GRDB
import Testing

@testable import CleryOffice

@Suite("Batches: conduct referrals and housing reports become reports")
struct BatchTests {
    static let maxient = """
        Conduct export;;;;;;;;;
        File ID;Incident Date;Incident Time;Date Reported;Residence Hall;Incident Location;Charges;Respondents;Narrative;Reporting Party
        00123--2026;10/03/2026;11:40 PM;10/05/2026;Whitman Hall;Room 214;Alcohol: possession;Doe, Jane;"canary-narrative
        Two bottles found.";RA Kim
        00123--2026;10/03/2026;11:40 PM;10/05/2026;Whitman Hall;Room 214;Alcohol: possession;Roe, Rick;"canary-narrative
        Two bottles found.";RA Kim
        00124--2026;46300.5;;10/06/2026;;Quad;Drugs: marijuana;canary-name;;Officer
        00125--2026;Unknown;;10/06/2026;;Quad;Weapons;;;

        """

    private func take(
        _ house: TestOffice, _ text: String, profile: String = "maxient-referrals", dryRun: Bool = false
    ) throws -> BatchReport {
        let file = try house.write("batch.csv", text)
        var importing = BatchImport(house.office, profile: try .find(profile, in: house.office), file: file)
        importing.dryRun = dryRun
        return try importing.run()
    }

    private func counts(_ report: BatchReport) -> [Int] {
        [report.imported, report.changed, report.unchanged, report.rejected]
    }

    private func content(_ house: TestOffice, _ id: Int64) throws -> ReportContent {
        try house.office.read { db in
            let report = try #require(try ReportRequests.one(id, db))
            return try ReportContent(
                json: SealedRecord.open(report.content, SealedRecord.report(id), db, house.office.key))
        }
    }

    @Test(
        "Rows of one case are one report, with its days, its campus security authority and its words sealed")
    func maxient() throws {
        let house = try TestOffice()
        defer { house.close() }
        let trial = try take(house, Self.maxient, dryRun: true)
        #expect(counts(trial) == [3, 0, 0, 0])
        #expect(try house.office.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM reports") } == 0)
        let start = try house.office.position()
        #expect(counts(try take(house, Self.maxient)) == [3, 0, 0, 0])
        #expect(try house.office.position() == start + 1)
        let reports = try house.office.read { db in
            try (1...3).compactMap { try ReportRequests.one($0, db) }
        }
        #expect(reports.map(\.number) == ["R-26-0001", "R-26-0002", "R-26-0003"])
        let first = reports[0]
        #expect(first.toldDay == "2026-10-05" && first.recipient == .campusSecurityAuthority)
        #expect(
            first.teller == .securityAuthority && !first.anonymous && first.receipt == nil
                && first.campus == 1)
        let zone = house.office.zone
        #expect(first.occurred == .exactly(zone.instant(day: "2026-10-03", secondOfDay: 23 * 3600 + 40 * 60)))
        #expect(reports[1].occurred == .exactly(zone.instant(day: "2026-10-05", secondOfDay: 43_200)))
        #expect(reports[2].occurred == .unknown)
        let told = try content(house, 1)
        #expect(
            told.what.contains("Case 00123--2026 of the conduct office") && told.what.contains("Two bottles"))
        #expect(told.people == "Doe, Jane; Roe, Rick" && told.place == "Whitman Hall; Room 214")
        #expect(told.contact == "Forwarded by RA Kim")
        let row = try #require(try house.office.read { try BatchRow.of(report: 1, $0) })
        #expect(row.source == .conduct && row.words == "In a file of the conduct office")
        let events = try house.office.read { try String.fetchAll($0, sql: "SELECT sentence FROM events") }
        #expect(events.last == "took in a batch from the conduct office: 3 new reports, 0 changed")
        // Names, narratives and the number of the case stand nowhere in the clear.
        try house.office.pool.writeWithoutTransaction { try $0.execute(sql: "PRAGMA wal_checkpoint(FULL)") }
        for end in ["", "-wal"] {
            let path = house.folder + "/openclery.sqlite" + end
            let bytes = (try? Data(contentsOf: URL(filePath: path))) ?? Data()
            for secret in ["canary-narrative", "canary-name", "00123--2026", "Doe, Jane", "RA Kim"] {
                #expect(bytes.range(of: Data(secret.utf8)) == nil, "\(secret)")
            }
        }
        #expect(Verify.office(in: house.folder).isWhole)
    }

    @Test("The same case again changes nothing; a changed one adds a message to its report")
    func again() throws {
        let house = try TestOffice()
        defer { house.close() }
        _ = try take(house, Self.maxient)
        let position = try house.office.position()
        #expect(counts(try take(house, Self.maxient)) == [0, 0, 3, 0])
        #expect(try house.office.position() == position)
        let changed = Self.maxient.replacing("Drugs: marijuana", with: "Drugs: canary-two")
        #expect(counts(try take(house, changed)) == [0, 1, 2, 0])
        #expect(counts(try take(house, changed)) == [0, 0, 3, 0])
        let messages = try house.office.read {
            try ReportRequests.messages(of: 2, $0, key: house.office.key)
        }
        #expect(messages.count == 1 && messages.first?.text.contains("Drugs: canary-two") == true)
        #expect(messages.first?.fromReporter == true)
        #expect(try content(house, 2).what.contains("Drugs: marijuana"))
        #expect(Verify.office(in: house.folder).isWhole)
    }

    @Test("Bad rows are named with line and reason, the good ones are kept, and no cell is repeated")
    func bad() throws {
        let house = try TestOffice(campuses: ["Main campus", "Harbor campus"])
        defer { house.close() }
        let secret = "canary4711"
        let text = """
            Incident Report #,Incident Date and Time,Date Submitted,Campus,Alleged Violation(s),Description of Incident
            A-1,2026-10-03 22:10:00,2026-10-04 08:00:00,Main campus,Alcohol,Fine
            ,2026-10-03,2026-10-04,,Alcohol,\(secret)
            A-3,2026-99-03,,,Alcohol,\(secret)
            A-4,2027-10-03,,,Alcohol,\(secret)
            A-5,2026-10-03,2026-10-01,,Alcohol,\(secret)
            A-6,2026-10-03,2030-10-04,,Alcohol,\(secret)
            A-7,2026-10-03,,\(secret),Alcohol,x
            A-8,2026-10-03,,,,
            A-9,2026-10-03,,,Alcohol,\(String(repeating: "x", count: 20_001))
            A-10,2026-10-03
            A-11,"Oct 3, 2026 10:10 PM",,,Alcohol,Fine
            """
        let report = try take(house, text, profile: "advocate-referrals")
        #expect(counts(report) == [2, 0, 0, 9])
        #expect(report.problems.map(\.line) == Array(3...11))
        #expect(!report.text.contains(secret) && !report.json.contains(secret))
        #expect(try JSONValue(parsing: report.json)["problems"]?.items.count == 9)
        let campuses = try house.office.read {
            try Int64?.fetchAll($0, sql: "SELECT campus FROM reports ORDER BY id")
        }
        #expect(campuses == [1, nil])
    }

    @Test("Housing reports: date and time in two columns, a count of residents, tabs")
    func housing() throws {
        let house = try TestOffice()
        defer { house.close() }
        let text = """
            Incident ID\tDate\tTime\tHall\tRoom\tIncident Type\tNumber Involved\tDescription\tPolice Called\tStaff Member
            77\t10/3/2026\t0.5\tWhitman Hall\t214\tNoise\t3\tLoud\tNo\tRA Kim
            78\t10/3/2026\tabout ten\tWhitman Hall\t214\tNoise\t3\tLoud\tNo\tRA Kim
            79\t10/4/2026\t\tWhitman Hall\t214\tFire\tmany\tSmoke\tYes\tRA Kim
            """
        let report = try take(house, text, profile: "housing-reports")
        #expect(counts(report) == [1, 0, 0, 2])
        #expect(report.problems.map(\.column) == ["Time", "Number Involved"])
        let first = try #require(try house.office.read { try ReportRequests.one(1, $0) })
        #expect(first.occurred == .exactly(house.office.zone.instant(day: "2026-10-03", secondOfDay: 43_200)))
        #expect(try content(house, 1).people == "3 respondents")
        #expect(try house.office.read { try BatchRow.of(report: 1, $0) }?.source == .housing)
    }

    @Test("Two systems may use the same number for different cases")
    func twoSystems() throws {
        let house = try TestOffice()
        defer { house.close() }
        _ = try take(house, "Case ID,Incident Date,Charges\n5,10/3/2026,Alcohol\n")
        let other = try take(
            house, "Incident ID,Incident Date,Category\n5,10/3/2026,Noise\n", profile: "housing-reports")
        #expect(counts(other) == [1, 0, 0, 0])
    }

    @Test("5,000 cases come in within seconds")
    func many() throws {
        let house = try TestOffice()
        defer { house.close() }
        let rows = (1...5_000).map { "C-\($0),10/3/2026,10/5/2026,Alcohol,\"Words, \($0)\"" }
        let text = "Case ID,Incident Date,Date Reported,Charges,Narrative\n" + rows.joined(separator: "\n")
        let start = ContinuousClock.now
        #expect(counts(try take(house, text)) == [5_000, 0, 0, 0])
        #expect(start.duration(to: .now) < .seconds(60))
        let last = try house.office.read { try ReportRequests.one(5_000, $0) }
        #expect(last?.number == "R-26-5000")
    }
}
