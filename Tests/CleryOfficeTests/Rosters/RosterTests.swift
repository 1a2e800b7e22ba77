import CleryLaw
import Foundation
import GRDB
import Testing

@testable import CleryOffice

@Suite("Rosters: people opened, changed and ended by a file")
struct RosterTests {
    private typealias House = TestOffice

    @Test("New people get accounts without a password and the roles that their words give")
    func new() throws {
        let house = try TestOffice()
        defer { house.close() }
        let report = try house.takeRoster(
            House.person(
                "1", "jrivera", title: "Resident Assistant II", email: "jo@hartwell.edu", preferred: "Joe")
                + House.person("2", "mdirector", title: "Associate Director", department: "Athletics")
                + House.person("3", "assistant", title: "Assistant to the Director", department: "Athletics")
                + House.person("4", "radio", groups: "Staff; Dispatchers"))
        #expect(house.counts(report) == [4, 0, 0, 0, 0, 0])
        let joe = try #require(try house.account("jrivera"))
        #expect(joe.name == "Joe Rivera" && joe.email == "jo@hartwell.edu" && !joe.isFounder)
        #expect(try house.office.read { try Credentials.stored(joe.id, $0) } == nil)
        #expect(try house.roles("jrivera") == ["csa"])
        #expect(try house.roles("mdirector") == ["csa"])
        #expect(try house.roles("assistant").isEmpty)
        #expect(try house.roles("radio") == ["dispatcher"])
        #expect(Verify.office(in: house.folder).isWhole)
    }

    @Test("The same file again changes nothing and leaves no event; a trial keeps nothing")
    func again() throws {
        let house = try TestOffice()
        defer { house.close() }
        let rows =
            House.person("1", "jrivera", title: "Resident Assistant") + House.person("2", "other", "Lee")
        let start = try house.office.position()
        let trial = try house.takeRoster(rows, dryRun: true)
        #expect(house.counts(trial) == [2, 0, 0, 0, 0, 0] && trial.dryRun)
        #expect(try house.office.position() == start && house.account("jrivera") == nil)
        try house.takeRoster(rows)
        // One act: one event, and its sentence names nobody.
        #expect(try house.office.position() == start + 1)
        let event = try house.office.read { try house.office.store.events(since: start, limit: 1, $0) }.first
        #expect(event?.sentence == "took in the roster hartwell-people: 2 new, 0 changed, 0 ended")
        let second = try house.takeRoster(rows)
        #expect(house.counts(second) == [0, 0, 0, 2, 0, 0])
        #expect(try house.office.position() == start + 1)
    }

    @Test("Changes: name, address, title and with it the roles; the account stays the same")
    func changed() throws {
        let house = try TestOffice()
        defer { house.close() }
        try house.takeRoster(House.person("1", "jrivera", title: "Resident Assistant"))
        let before = try #require(try house.account("jrivera"))
        let report = try house.takeRoster(
            House.person("1", "jlopez", "Lopez", title: "Librarian", email: "jl@hartwell.edu"))
        #expect(house.counts(report) == [0, 1, 0, 0, 0, 0])
        let after = try #require(try house.account("jlopez"))
        #expect(after.id == before.id && after.name == "Jo Lopez" && after.email == "jl@hartwell.edu")
        #expect(try house.roles("jlopez").isEmpty)
        // The role was ended, not taken out of the record.
        #expect(try house.office.read { try Grant.all(of: after.id, $0) }.count == 1)
        #expect(Verify.office(in: house.folder).isWhole)
    }

    @Test("A role given by hand is not taken by a roster")
    func handGrant() throws {
        let house = try TestOffice()
        defer { house.close() }
        try house.takeRoster(House.person("1", "jrivera", title: "Resident Assistant"))
        let account = try #require(try house.account("jrivera"))
        try house.office.actNow(by: .house, "gave a role by hand") {
            try PeopleActs.grant(.auditor, to: account.id, campus: nil, from: "2026-01-01", through: nil, $0)
        }
        try house.takeRoster(House.person("1", "jrivera", title: "Librarian"))
        #expect(try house.roles("jrivera") == ["auditor"])
    }

    @Test(
        "Ended: the account, its sessions, its password and every role; hired again, the roster's roles come back"
    )
    func ended() async throws {
        let house = try TestOffice()
        defer { house.close() }
        let others = (2...9).map { House.person("\($0)", "person\($0)") }.joined()
        try house.takeRoster(House.person("1", "jrivera", title: "Resident Assistant") + others)
        let account = try #require(try house.account("jrivera"))
        try await house.office.act(by: .house, "gave a role and a password by hand") {
            try PeopleActs.grant(.auditor, to: account.id, campus: nil, from: "2026-01-01", through: nil, $0)
            try PeopleActs.setPassword(Password.nobody, of: account.id, $0)
        }
        _ = try await Sessions.begin(account.id, house.office)
        let report = try house.takeRoster(House.person("1", "jrivera", status: "Retired") + others)
        #expect(house.counts(report) == [0, 0, 1, 8, 0, 0])
        #expect(try house.account("jrivera")?.ended != nil)
        #expect(try house.roles("jrivera").isEmpty)
        let sessions = try house.office.read { db in
            try Int.fetchOne(db, sql: "SELECT count(*) FROM sessions WHERE account = \(account.id)") ?? -1
        }
        #expect(sessions == 0)
        #expect(try house.office.read { try Credentials.stored(account.id, $0) } == nil)
        #expect(
            house.counts(try house.takeRoster(House.person("1", "jrivera", status: "Retired") + others))[2]
                == 0)
        try house.takeRoster(House.person("1", "jrivera", title: "Resident Assistant") + others)
        #expect(try house.account("jrivera")?.ended == nil)
        #expect(try house.roles("jrivera") == ["csa"])
        #expect(Verify.office(in: house.folder).isWhole)
    }

    @Test("Dates: the last day counts, a coming last day limits the roles, a coming first day begins them")
    func dates() throws {
        let house = try TestOffice()
        defer { house.close() }
        let ra = "Resident Assistant"
        try house.takeRoster(
            House.person("1", "today", title: ra, end: "11/21/2026")
                + House.person("2", "gone", title: ra, end: "11/20/2026")
                + House.person("3", "later", title: ra, start: "2026-12-01", end: "46538"))
        #expect(try house.roles("today") == ["csa"])
        #expect(try house.account("gone") == nil)
        #expect(try house.roles("later").isEmpty)
        let later = try #require(try house.account("later"))
        let grant = try #require(try house.office.read { try Grant.all(of: later.id, $0) }.first)
        #expect(grant.from == "2026-12-01" && grant.through == "2027-05-31")
        // A later last day is a change of the same grant.
        let report = try house.takeRoster(
            House.person("3", "later", title: ra, start: "2026-12-01", end: "6/30/2028"))
        #expect(report.changed == 1)
        let grants = try house.office.read { try Grant.all(of: later.id, $0) }
        #expect(grants.map(\.through) == ["2028-06-30"])
    }

    @Test("Several positions of one person are one account with all their roles")
    func positions() throws {
        let house = try TestOffice()
        defer { house.close() }
        let rows =
            House.person("1", "jrivera", title: "Resident Assistant", status: "Ended")
            + House.person("1", "jrivera", title: "Athletics Director", department: "Athletics")
            + House.person("1", "jrivera", title: "Clerk", groups: "Dispatchers")
        #expect(house.counts(try house.takeRoster(rows)) == [1, 0, 0, 0, 0, 0])
        #expect(try house.roles("jrivera") == ["csa", "dispatcher"])
        #expect(house.counts(try house.takeRoster(rows)) == [0, 0, 0, 1, 0, 0])
    }

    @Test("Campus: by its name, by the profile's words, for all, and in error when unknown or not said")
    func campuses() throws {
        let house = try TestOffice(campuses: ["Main campus", "Harbor campus"])
        defer { house.close() }
        let ra = "Resident Assistant"
        let report = try house.takeRoster(
            House.person("1", "harbor", title: ra, campus: "harbor  Campus")
                + House.person("2", "everywhere", title: ra, campus: "Everywhere")
                + House.person("3", "nowhere", title: ra)
                + House.person("4", "moon", title: ra, campus: "Moon")
                + House.person("5", "norole", campus: "Moon"))
        #expect(house.counts(report) == [3, 0, 0, 0, 0, 2])
        #expect(report.problems.map(\.line) == [4, 5])
        let campus = try ["harbor", "everywhere"].map { name in
            let account = try #require(try house.account(name))
            return try house.office.read { try Grant.all(of: account.id, $0) }.first?.campus
        }
        #expect(campus == [2, nil])
        let moved = try house.takeRoster(House.person("1", "harbor", title: ra, campus: "Main campus"))
        #expect(moved.changed == 1)
        let account = try #require(try house.account("harbor"))
        let live = try house.office.read { try Grant.all(of: account.id, $0) }.filter {
            $0.holds(on: house.office.today)
        }
        #expect(live.map(\.campus) == [1])
    }
}
