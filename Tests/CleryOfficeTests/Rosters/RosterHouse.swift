import CleryLaw
import Foundation
import GRDB

@testable import CleryOffice

/// Rosters for tests: a small profile, and what the office holds afterwards.
extension TestOffice {
    static let roster = """
        kind: roster
        name: hartwell-people
        title: People of Hartwell College
        columns:
          id: [Employee ID, Person]
          sign_in: [Login]
          first: [First]
          last: [Last]
          preferred: [Preferred]
          email: [E-mail]
          department: [Department]
          title: [Title]
          status: [Status]
          started: [Start]
          ended: [End]
          campus: [Campus]
          groups: [Groups]
        dates: [M/d/yyyy, yyyy-MM-dd, excel]
        active: [Active, "Leave*"]
        ended: [Ended, Retired]
        campuses:
          - words: [Everywhere]
            campus: all
        roles:
          - title: ["Resident Assistant*"]
            role: csa
          - title: ["*Director*"]
            department: ["Athletics"]
            unless: ["Assistant to*"]
            role: csa
          - groups: [Dispatchers]
            role: dispatcher
        complete: yes
        """

    static let rosterHead =
        "Employee ID,Login,First,Last,Preferred,E-mail,Department,Title,Status,Start,End,Campus,Groups\n"

    /// One row; only what matters for a test is named.
    static func person(
        _ id: String, _ login: String, _ last: String = "Rivera", title: String = "Librarian",
        department: String = "Library", status: String = "Active", start: String = "", end: String = "",
        campus: String = "", email: String = "", groups: String = "", preferred: String = ""
    ) -> String {
        [
            id, login, "Jo", last, preferred, email, department, title, status, start, end, campus, groups,
        ].joined(separator: ",") + "\n"
    }

    @discardableResult
    func takeRoster(
        _ rows: String, profile: String = TestOffice.roster, dryRun: Bool = false, endsMissing: Bool = false,
        confirmed: Bool = false
    ) throws -> RosterReport {
        let file = try write("people.csv", TestOffice.rosterHead + rows)
        var importing = RosterImport(
            office, profile: try RosterProfile(yaml: profile, file: "people.yaml"), file: file)
        importing.dryRun = dryRun
        importing.endsMissing = endsMissing
        importing.confirmed = confirmed
        return try importing.run()
    }

    func account(_ signIn: String) throws -> Account? {
        try office.read { db in
            let id = try Int64.fetchOne(
                db, sql: "SELECT id FROM accounts WHERE sign_in = ?", arguments: [signIn])
            return try id.flatMap { try Account.one($0, db) }
        }
    }

    /// The roles held today, by their words.
    func roles(_ signIn: String) throws -> [String] {
        guard let account = try account(signIn) else { return [] }
        return try office.read { db in
            try Grant.all(of: account.id, db).filter { $0.holds(on: office.today) }.map(\.role.rawValue)
                .sorted()
        }
    }

    func counts(_ report: RosterReport) -> [Int] {
        [report.added, report.changed, report.ended, report.unchanged, report.leftAlone, report.rejected]
    }
}
