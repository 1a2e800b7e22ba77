import CleryLaw
import Foundation
import GRDB
import Testing

@testable import CleryOffice

@Suite("Rosters: what a file may not do")
struct RosterCareTests {
    private typealias House = TestOffice

    private static func many(_ numbers: ClosedRange<Int>) -> String {
        numbers.map { House.person("\($0)", "person\($0)", "Lee", title: "Resident Assistant") }.joined()
    }

    @Test("Who is missing is ended only when asked, and never more than the share without a confirmation")
    func missing() throws {
        let house = try TestOffice()
        defer { house.close() }
        try house.takeRoster(Self.many(1...10))
        #expect(house.counts(try house.takeRoster(Self.many(1...2))) == [0, 0, 0, 2, 0, 0])
        let two = try house.takeRoster(Self.many(1...8), endsMissing: true)
        #expect(house.counts(two) == [0, 0, 2, 8, 0, 0] && !two.isRefused)
        #expect(try house.account("person9")?.ended != nil)
        let position = try house.office.position()
        let many = try house.takeRoster(Self.many(1...6), endsMissing: true)
        #expect(many.isRefused && many.hasFault && many.ended == 2 && many.text.contains("Nothing was done"))
        #expect(try house.office.position() == position && house.account("person7")?.ended == nil)
        #expect(try house.takeRoster(Self.many(1...6), endsMissing: true, confirmed: true).ended == 2)
        #expect(try house.account("person7")?.ended != nil)
        #expect(Verify.office(in: house.folder).isWhole)
    }

    @Test("Ends by status count toward the share as well: a column that tips over ends nobody")
    func statusShare() throws {
        let house = try TestOffice()
        defer { house.close() }
        try house.takeRoster(Self.many(1...10))
        let all = try house.takeRoster(Self.many(1...10).replacing("Active", with: "Ended"))
        #expect(all.isRefused && all.ended == 10)
        #expect(try house.account("person1")?.ended == nil)
    }

    @Test("A file that does not say it is complete ends nobody who is missing")
    func incomplete() throws {
        let house = try TestOffice()
        defer { house.close() }
        let profile = House.roster.replacing("complete: yes", with: "complete: no")
        #expect {
            try house.takeRoster(Self.many(1...2), profile: profile, endsMissing: true)
        } throws: {
            "\($0)".contains("complete: yes")
        }
    }

    @Test(
        "A person whose row is in error is not missing, and a row without a number makes everybody sure to stay"
    )
    func unsure() throws {
        let house = try TestOffice()
        defer { house.close() }
        try house.takeRoster(Self.many(1...10))
        let bad = Self.many(1...9) + House.person("10", "person10", status: "Perhaps")
        let report = try house.takeRoster(bad, endsMissing: true)
        #expect(house.counts(report) == [0, 0, 0, 9, 0, 1])
        #expect(try house.account("person10")?.ended == nil)
        for row in [House.person("", "person10"), "a,row,too,short\n"] {
            let report = try house.takeRoster(Self.many(1...9) + row, endsMissing: true, confirmed: true)
            #expect(report.ended == 0 && report.rejected == 1 && report.text.contains("it may be theirs"))
        }
        #expect(try house.account("person10")?.ended == nil)
    }

    @Test("The founder and accounts made by hand are neither ended nor changed")
    func byHand() throws {
        let house = try TestOffice()
        defer { house.close() }
        try house.office.actNow(by: .house, "added an account by hand") {
            _ = try PeopleActs.add(
                PeopleActs.Draft(signIn: "byhand", name: "By Hand"), password: Password.nobody, $0)
        }
        let before = try (house.account("administrator"), house.account("byhand"))
        let position = try house.office.position()
        let rows =
            House.person("1", "Administrator", "Evil", status: "Ended")
            + House.person("2", "byhand", "Evil", title: "Resident Assistant")
        let report = try house.takeRoster(rows, endsMissing: true, confirmed: true)
        #expect(house.counts(report) == [0, 0, 0, 0, 2, 0])
        #expect(try house.office.position() == position)
        #expect(try house.account("administrator") == before.0 && house.account("byhand") == before.1)
        #expect(try house.roles("byhand").isEmpty)
    }

    @Test("An account that an administrator ended stays ended")
    func endedByHand() throws {
        let house = try TestOffice()
        defer { house.close() }
        try house.takeRoster(House.person("1", "jrivera", title: "Resident Assistant"))
        let account = try #require(try house.account("jrivera"))
        try house.office.actNow(by: .account(1), "ended an account") { try PeopleActs.end(account, $0) }
        let report = try house.takeRoster(House.person("1", "jrivera", "Lopez", title: "Resident Assistant"))
        #expect(house.counts(report) == [0, 0, 0, 0, 1, 0])
        #expect(try house.account("jrivera")?.ended != nil)
    }

    @Test(
        "Every bad row is named with its line and column, none says what the cell holds, the good ones are kept"
    )
    func badRows() throws {
        let house = try TestOffice()
        defer { house.close() }
        let secret = "canary4711"
        let rows = [
            House.person("1", "good-one"), House.person("2", "ab"), House.person("3", "\(secret) x"),
            House.person("4", "mail", email: secret), House.person("5", "status", status: secret),
            House.person("6", "day", end: "13/45/2026"), House.person("7", "=cmd('\(secret)')"),
            House.person("8", "formula", "@SUM(\(secret))"), House.person("9", "plus", title: "+1\(secret)"),
            House.person("", "\(secret)"), House.person("11", "good-one", "Twin"), House.person("1", "other"),
            House.person("12", "long", String(repeating: "x", count: 201)), House.person("13", "good-two"),
            House.person("14", "noname", ""),
        ]
        let report = try house.takeRoster(rows.joined())
        #expect(house.counts(report) == [2, 0, 0, 0, 0, 13])
        #expect(report.problems.map(\.line) == Array(3...14) + [16])
        #expect(report.problems.map(\.column).prefix(3) == ["Login", "Login", "E-mail"])
        #expect(!report.json.contains(secret) && !report.text.contains(secret))
        let json = try JSONValue(parsing: report.json)
        #expect(json["rejected"]?.integer == 13 && json["problems"]?.items.count == 13)
        #expect(try house.account("good-two") != nil)
    }

    @Test("A name is never handed to another person, not even that of somebody who left")
    func reusedName() throws {
        let house = try TestOffice()
        defer { house.close() }
        try house.takeRoster(Self.many(1...9) + House.person("10", "jrivera"))
        try house.takeRoster(Self.many(1...9) + House.person("10", "jrivera", status: "Ended"))
        let report = try house.takeRoster(Self.many(1...9) + House.person("11", "JRivera", "Ramos"))
        #expect(report.rejected == 1 && report.added == 0)
        #expect(report.problems.first?.problem.contains("another person") == true)
        #expect(try house.account("jrivera")?.ended != nil)
    }

    @Test("A cell that begins with - comes out of an export as text, not as a formula")
    func formula() throws {
        let house = try TestOffice()
        defer { house.close() }
        try house.takeRoster(House.person("1", "minus", "-2+3+cmd"))
        let name = try #require(try house.account("minus")?.name)
        var csv = CSVWriter()
        csv.row(["-2+3+cmd", name])
        #expect(csv.string == "'-2+3+cmd,Jo -2+3+cmd\r\n")
    }

    @Test("10,000 people come in, and again, within seconds")
    func many() throws {
        let house = try TestOffice()
        defer { house.close() }
        let rows = Self.many(1...10_000)
        let start = ContinuousClock.now
        #expect(try house.takeRoster(rows).added == 10_000)
        #expect(try house.takeRoster(rows).unchanged == 10_000)
        #expect(start.duration(to: .now) < .seconds(60))
        let grants = try house.office.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM roster_grants") }
        #expect(grants == 10_000)
    }
}
