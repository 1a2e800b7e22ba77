import CleryLaw
import Foundation
import GRDB
import HTTPTypes
import Testing

@testable import CleryOffice

@Suite("Forms that did not come from our pages")
struct ForgedFormTests {
    /// All that an act could change: the register, and the passing tables of sign-in.
    private func state(_ house: AccountHouse) throws -> [String] {
        try house.office.read { db in
            try ["credentials", "second_factors", "recovery_codes", "sessions"].flatMap { table in
                try Row.fetchAll(db, sql: "SELECT * FROM \(table) ORDER BY 1").map { "\(table) \($0)" }
            } + ["\(try house.office.store.head(db).sequence)"]
        }
    }

    @Test("Every posting door of the office: without a token, with a wrong or another's one, nothing changes")
    func everyDoor() async throws {
        let house = try AccountHouse()
        defer { house.close() }
        try house.house.take(TestOffice.log)
        let other = try await house.person(.coordinator, named: "other")
        let stranger = try await Sessions.begin(other, house.office)
        let foreign = try house.office.read {
            try String.fetchOne($0, sql: "SELECT form FROM sessions") ?? ""
        }
        #expect(foreign.count == 43 && !stranger.isEmpty)
        let token = try await Sessions.begin(1, house.office)
        let before = try state(house)
        var walked = 0
        try await house.run { browser in
            browser.cookie = "openclery=\(token)"
            for door in Doors.all where door.method == .post && door.isForPeople {
                for forged in ["", "wrong", foreign, String(repeating: "A", count: 43)] {
                    browser.token = ""
                    // Fields that would do something, were they believed.
                    let answer = try await browser.post(
                        DoorsTests.address(door),
                        [
                            ("new", "three quiet rivers meet"), ("repeated", "three quiet rivers meet"),
                            ("why", "x"), ("reason", ReportDeskPage.reasons[0]), ("name", "X"),
                            ("sign-in", "forged"), ("role", "administrator"), ("from", "2026-01-01"),
                        ], token: forged)
                    // What only counsel may say is not there for the founder.
                    let refused: HTTPResponse.Status =
                        door.who == .may(.seeOverrides) ? .notFound : .forbidden
                    #expect(answer.status == refused, "\(door.path) \(answer.status)")
                }
            }
        }
        walked = Doors.all.count { $0.method == .post && $0.isForPeople }
        #expect(walked > 20)
        #expect(try state(house) == before)
    }

    @Test("Every posting door of the public refuses what a browser says comes from another site")
    func otherSites() async throws {
        let house = try AccountHouse()
        defer { house.close() }
        let before = try state(house)
        try await house.run { browser in
            browser.headers[try #require(HTTPField.Name("Sec-Fetch-Site"))] = "cross-site"
            // The provider of single sign-on, another site, tells there by a signed token that a session has ended;
            // a mail program leaves for its reader with the letter's own token (RFC 8058); a gateway tells what became of
            // a message by the secret words of its link.
            let fromElsewhere = [
                "/sign-in/ended", "/log/subscribe/leave", "/warnings/subscribe/leave", "/receipts/:link",
            ]
            for door in Doors.all
            where door.method == .post && door.who == .everyone && !fromElsewhere.contains(door.path) {
                let answer = try await browser.post(
                    DoorsTests.address(door),
                    [
                        ("name", "administrator"), ("password", house.house.password),
                        ("mark", Receipt.mark()), ("what", "Forged"),
                    ])
                #expect(answer.status == .forbidden, "\(door.path)")
                #expect(answer.headers[.setCookie] == nil)
            }
        }
        #expect(try state(house) == before)
    }

    /// Fields that no form has, named like columns.
    private static let extra: [(String, String)] = [
        ("id", "1"), ("account", "1"), ("role_", "administrator"), ("founder", "yes"), ("ended", "1"),
        ("revision", "99"), ("must_change", "0"), ("one_time", "0"), ("proved", "99999999999999"),
        ("again", "/x"), ("session", "1"), ("recipient", "campus_police"), ("number", "R-26-9999"),
        ("receipt", "x"), ("incident", "1"), ("closed", "1"), ("closed_why", "x"), ("content", "x"),
    ]

    @Test("Fields that a form does not have change nothing: people")
    func people() async throws {
        let house = try AccountHouse()
        defer { house.close() }
        try await house.run { browser in
            browser.cookie = "openclery=\(try await Sessions.begin(1, house.office))"
            try await browser.get("/office/people/new")
            let added = try await browser.post(
                "/office/people/new",
                ForgedFormTests.extra + [("role", "administrator"), ("sign-in", "kim"), ("name", "Kim")])
            #expect(added.status == .ok)
            let grant = try await browser.post(
                "/office/people/2/grants",
                ForgedFormTests.extra + [("role", "auditor"), ("campus", "1"), ("from", "2026-01-01")])
            #expect(grant.status == .seeOther)
        }
        let kim = try #require(try house.office.read { try Account.one(2, $0) })
        #expect(kim == Account(id: 2, signIn: "kim", isFounder: false, ended: nil, name: "Kim", email: nil))
        let grants = try house.office.read { try Grant.all(of: 2, $0) }
        #expect(
            grants == [Grant(id: 1, account: 2, role: .auditor, campus: 1, from: "2026-01-01", through: nil)])
        #expect(try house.office.read { try Grant.all(of: 1, $0) }.isEmpty)
        #expect(try house.count("SELECT one_time FROM credentials WHERE account = 2") == 1)
        #expect(Verify.office(in: house.house.folder).isWhole)
    }

    @Test("Fields that a form does not have change nothing: reports and the own account")
    func reports() async throws {
        let house = try AccountHouse()
        defer { house.close() }
        let account = try await house.person(.securityAuthority, named: "mara")
        try await house.run { browser in
            let stranger = browser.another()
            let told = try await stranger.post(
                "/report",
                ForgedFormTests.extra + [
                    ("mark", Receipt.mark()), ("what", "A bag was taken"), ("teller", "victim"),
                    ("form", "forged"),
                ])
            #expect(told.status == .ok)
            try await browser.signIn("mara")
            let new = "three quiet rivers meet"
            let changed = try await browser.post(
                "/office/account/password",
                ForgedFormTests.extra + [
                    ("old", AccountHouse.password), ("new", new), ("repeated", new), ("name", "Renamed"),
                    ("sign-in", "renamed"), ("role", "administrator"),
                ])
            #expect(changed.status == .seeOther)
            #expect(try await browser.get("/office/people").status == .notFound)
        }
        let report = try #require(try house.office.read { try ReportRequests.one(1, $0) })
        #expect(report.number == "R-26-0001" && report.account == nil && report.isOpen)
        #expect(report.recipient == .campusSecurityAuthority && report.incident == nil)
        let person = try #require(try house.office.read { try Account.one(account, $0) })
        #expect(person.signIn == "mara" && person.name == "A person" && !person.isFounder)
        #expect(try house.office.read { try Grant.all(of: account, $0) }.map(\.role) == [.securityAuthority])
        // The founder's password is the one that was printed.
        #expect(
            Password.matches(
                house.house.password,
                try #require(try house.office.read { try Credentials.stored(1, $0) }).hash))
        #expect(Verify.office(in: house.house.folder).isWhole)
    }

    @Test("Another person's grant is not ended under one's own address, nor the founder's account at all")
    func otherNumbers() async throws {
        let house = try AccountHouse()
        defer { house.close() }
        let first = try await house.person(named: "first")
        let second = try await house.person(named: "second")
        _ = try await house.person(.administrator, named: "admin-two")
        let grant = try house.office.read { try Grant.all(of: second, $0) }[0]
        let before = try house.office.position()
        try await house.run { browser in
            try await browser.signIn("admin-two")
            for path in [
                "/office/people/\(first)/grants/\(grant.id)/end", "/office/people/1/end",
                "/office/people/1/password", "/office/people/1/code/remove",
                "/office/people/\(first)/code/remove", "/office/people/999/password",
                "/office/people/\(first)/grants/x/end",
            ] { #expect(try await browser.post(path).status == .notFound, "\(path)") }
            let officer = browser.another()
            try await officer.signIn("first")
            let path = "/office/people/\(second)/grants/\(grant.id)/end"
            #expect(try await officer.post(path).status == .notFound)
        }
        #expect(try house.office.position() == before)
    }
}
