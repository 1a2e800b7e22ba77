import CleryLaw
import Foundation
import GRDB
import HummingbirdTesting
import Testing

@testable import CleryOffice

@Suite("Rosters in the shapes of Banner, Workday and PeopleSoft, by the shipped profiles")
struct RosterShapesTests {
    private func take(_ house: TestOffice, _ bytes: [UInt8], _ profile: String) throws -> RosterReport {
        let path = house.folder + "/people.csv"
        try Data(bytes).write(to: URL(filePath: path))
        return try RosterImport(house.office, profile: .find(profile, in: house.office), file: path).run()
    }

    @Test("Banner: column names of its tables, its dates, semicolons")
    func banner() throws {
        let house = try TestOffice()
        defer { house.close() }
        let text = """
            SPRIDEN_ID;GOBTPAC_EXTERNAL_USER;SPRIDEN_FIRST_NAME;SPRIDEN_LAST_NAME;SPBPERS_PREF_FIRST_NAME;GOREMAL_EMAIL_ADDRESS;FTVORGN_TITLE;NBRJOBS_DESC;PEBEMPL_EMPL_STATUS;PEBEMPL_TERM_DATE
            @00012345;jrivera;José;Rivera;Pepe;jrivera@hartwell.edu;Residence Life;Resident Assistant;A;31-DEC-2099
            00012346;mokafor;Maya;Okafor;;mokafor@hartwell.edu;Campus Police;Police Officer II;A;
            00012347;lchen;Li;Chen;;;Athletics;Head Coach Soccer;L;30-JUN-2027
            00012348;tgone;Tom;Gone;;;Athletics;Head Coach;T;01-JUN-2020
            00012349;ljones;Lou;Jones;;;Wellness;Life Coach;A;
            """
        let report = try take(house, Array(text.utf8), "banner-roster")
        // An identifier that begins with @ is a formula to a spreadsheet.
        #expect(house.counts(report) == [3, 0, 0, 1, 0, 1] && report.problems.map(\.line) == [2])
        #expect(try house.roles("mokafor") == ["sworn_officer"])
        #expect(try house.roles("lchen") == ["csa"] && house.roles("ljones").isEmpty)
        #expect(try house.account("lchen")?.name == "Li Chen")
    }

    @Test("Workday: UTF-16 with tabs, a title and a date above the header, the whole name in one cell")
    func workday() throws {
        let house = try TestOffice(campuses: ["Main campus", "Harbor campus"])
        defer { house.close() }
        let rows = [
            ["CR Clery Roster"], ["Effective", "2026-11-20"], [],
            [
                "Employee ID", "User Name", "Worker", "Email - Primary Work", "Supervisory Organization",
                "Business Title", "Worker Status", "Termination Date", "Location",
            ],
            [
                "100", "zmüller", "Müller, Zoë", "z@hartwell.edu", "Residence Life", "Resident Director",
                "Active", "", "Harbor campus",
            ],
            [
                "101", "apark", "Park, Al", "", "Office of Student Conduct", "Hearing Officer", "Active",
                "2027-05-31", "Remote - US",
            ],
            [
                "102", "bdoe", "Doe, Bo", "", "Library", "Clerk", "Terminated - Vol", "2026-01-31",
                "Main campus",
            ],
            ["103", "cnew", "New, Cy", "", "Athletics", "Athletic Trainer", "Active", "", "Mars"],
        ]
        let text = "\u{FEFF}" + rows.map { $0.joined(separator: "\t") }.joined(separator: "\r\n") + "\r\n"
        let bytes = text.utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }
        let report = try take(house, bytes, "workday-roster")
        #expect(house.counts(report) == [2, 0, 0, 1, 0, 1])
        #expect(report.problems.first?.line == 8 && report.problems.first?.column == "Location")
        #expect(try house.account("zmüller")?.name == "Zoë Müller")
        #expect(
            try house.roles("zmüller") == ["csa", "housing"] && house.roles("apark") == ["conduct_office"])
        let account = try #require(try house.account("apark"))
        let grant = try house.office.read { try Grant.all(of: account.id, $0) }.first
        #expect(grant?.campus == nil && grant?.through == "2027-05-31")
    }

    @Test("PeopleSoft: capitals with underscores, Windows-1252, a spreadsheet's days")
    func peopleSoft() throws {
        let house = try TestOffice()
        defer { house.close() }
        let text = """
            EMPLID,OPRID,FIRST_NAME,LAST_NAME,EMAIL_ADDR,DEPTNAME,JOBTITLE,HR_STATUS,TERMINATION_DT
            0001,JPENA,Jos\u{E9},Pe\u{F1}a,jp@hartwell.edu,University Police,"Dispatcher, Senior",A,
            0002,RSMITH,Ren\u{E9}e,Smith,rs@hartwell.edu,Housing,RESIDENT ASSISTANT 2,A,46538
            0003,TOLD,Tim,Old,,Housing,Clerk,A,46000
            """
        let report = try take(house, text.unicodeScalars.map { UInt8($0.value) }, "peoplesoft-roster")
        #expect(house.counts(report) == [2, 0, 0, 1, 0, 0])
        #expect(try house.account("JPENA")?.name == "José Peña")
        #expect(try house.roles("JPENA") == ["dispatcher"] && house.roles("RSMITH") == ["csa"])
        #expect(Verify.office(in: house.folder).isWhole)
    }

    @Test("The page of a person says who keeps it")
    func origin() async throws {
        let house = try TestOffice()
        defer { house.close() }
        try house.takeRoster(TestOffice.person("E-77", "jrivera", department: "Housing"))
        let admin = "openclery=\(try await Sessions.begin(1, house.office))"
        let account = try #require(try house.account("jrivera"))
        try await DoorsTests.app(house.office).test(.router) { client in
            let desk = try await TellingTests.Visitor(client: client).signedIn(admin)
            let page = try await desk.get("/office/people/\(account.id)").text
            #expect(
                page.contains("The roster hartwell-people") && page.contains("E-77")
                    && page.contains("Housing"))
            #expect(try await desk.get("/office/people/1").text.contains("An administrator, by hand"))
        }
    }
}
