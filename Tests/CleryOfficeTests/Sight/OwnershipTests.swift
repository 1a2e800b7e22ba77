import CleryLaw
import Foundation
import GRDB
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Testing

@testable import CleryOffice

@Suite("Role by route by ownership")
struct OwnershipTests {
    /// The addresses that stand for "own", "other" and "restricted" at each kind of door.
    private struct Numbers {
        let incident, report, place, opening, consent, attachment, copy, withholding: Int64
    }

    private static func prepare(_ sight: SightOffice) throws -> [Holding.Standing: Numbers] {
        var all: [Holding.Standing: Numbers] = [:]
        for (standing, incident, report) in [
            (Holding.Standing.ownCampus, sight.own, sight.ownReport),
            (.otherCampus, sight.other, sight.otherReport), (.restricted, sight.secret, sight.secretReport),
        ] {
            let asker = sight.coordinator
            all[standing] = try sight.office.actNow(by: .account(asker), "opened and asked") { writing in
                let opening = OpeningRecord(
                    id: try writing.nextID(.openings), report: report, account: asker, at: writing.at,
                    reason: ReportDeskPage.reasons[0], kind: .usual, consent: nil)
                try writing.put(.openings, opening.values, isNew: true)
                let photo = try CleanFile(try FileFixtures.bytes("photo.jpg"))
                try AttachmentActs.keep([("photo.jpg", photo)], of: report, by: nil, writing)
                let text = RedactedText(name: "what", title: "What happened", text: RedactedText.black)
                let copy = try Redaction.make(
                    [text], of: report, by: asker, reason: Redaction.reasons[0], writing)
                try ConsentActs.ask(report, by: asker, reason: ReportDeskPage.reasons[0], writing)
                let withheld = LogWithholding(
                    id: try writing.nextID(.withholdings), incident: incident, log: .crime, field: .comment,
                    ground: .victimConfidentiality, shown: true, account: asker, at: writing.at)
                try writing.put(.withholdings, withheld.values, isNew: true)
                writing.log.enter(incident)
                return Numbers(
                    incident: incident, report: report,
                    place: try #require(try IncidentRequests.one(incident, writing.db)).place,
                    opening: opening.id,
                    consent: try #require(try Consent.last(of: report, by: asker, writing.db)).id,
                    attachment: try #require(try AttachmentRequests.of(report, writing.db).last).id,
                    copy: copy, withholding: withheld.id)
            }
        }
        all[.restrictedAndNamed] = all[.restricted]
        return all
    }

    private static func address(_ door: Door, _ numbers: Numbers, restriction: Int64) -> String {
        door.path.split(separator: "/", omittingEmptySubsequences: false).map { part in
            switch part {
            case ":incident": "\(numbers.incident)"
            case ":report": "\(numbers.report)"
            case ":place": "\(numbers.place)"
            case ":opening": "\(numbers.opening)"
            case ":consent": "\(numbers.consent)"
            case ":attachment": "\(numbers.attachment)"
            case ":copy": "\(numbers.copy)"
            case ":withholding": "\(numbers.withholding)"
            case ":restriction", ":reader": "\(restriction)"
            default: String(part)
            }
        }.joined(separator: "/")
    }

    /// Doors of a part of a place: a period, an agreement, an earlier shape, words that wait, a review of what is none.
    private static let needMore: Set<String> = [
        "/office/places/:place/shape/restore", "/office/places/:place/review",
        "/office/places/:place/periods/:period", "/office/places/:place/agreements/:agreement",
        "/office/geography/locate/:place", "/office/geography/locate/:place/part",
        "/office/geography/locate/:place/apart",
    ]

    /// What is posted. The doors of files and copies take a reason from a page that was open, and know no other.
    private static func fields(_ door: Door) -> [(String, String)] {
        // Which log is meant stands in the form.
        if door.path.hasPrefix("/office/log/entries/") { return [("log", "crime")] }
        guard door.path.contains(/\/(attachments|redactions)(\/|$)/) else { return [] }
        let opens = door.path.hasSuffix("/open") || door.path.hasSuffix("/begin")
        return [("reason", opens ? ReportDeskPage.reasons[0] : Redaction.reasons[0])]
    }

    @Test(
        "Each role, granted for one campus, reaches what the table says and nothing else",
        .timeLimit(.minutes(10)))
    func matrix() async throws {
        let sight = try await SightOffice()
        defer { sight.close() }
        let numbers = try OwnershipTests.prepare(sight)
        let doors = Doors.all.filter { $0.holding != nil }
        #expect(doors.count >= 20)
        try await sight.run { visitor in
            for role in Role.allCases {
                let (account, cookie) = try await RolesTests.person(role, campus: 1, in: sight.office)
                let person = try await visitor.signedIn(cookie)
                for standing in Holding.Standing.allCases {
                    if standing == .restrictedAndNamed { try sight.name(account) }
                    for door in doors {
                        // Restrictions stand on restricted records only; the first is the incident's.
                        if door.holding == .restriction, standing == .ownCampus || standing == .otherCampus {
                            continue
                        }
                        let address = OwnershipTests.address(
                            door, try #require(numbers[standing]), restriction: 1)
                        let status =
                            door.method == .post
                            ? try await person.post(address, OwnershipTests.fields(door)).status
                            : try await person.get(address).status
                        let reaches = door.reaches(standing, as: role)
                        // What a place must have beside being reached, its room's own tests have; here it is enough
                        // that nobody else reaches it.
                        if reaches, OwnershipTests.needMore.contains(door.path) { continue }
                        #expect(
                            (status != .notFound) == reaches,
                            "\(role.rawValue) \(door.method.rawValue) \(door.path) \(standing): \(status)")
                        #expect(status.code < 500, "\(address)")
                    }
                }
            }
        }
        #expect(sight.isWhole())
    }

    @Test("A power on one campus and a reading role on another give no power there")
    func split() async throws {
        let sight = try await SightOffice()
        defer { sight.close() }
        let (account, cookie) = try await RolesTests.person(.recordsOfficer, campus: 1, in: sight.office)
        try sight.office.actNow(by: .house, "gave a role") {
            try PeopleActs.grant(
                .dispatcher, to: account, campus: 2, from: "2026-01-01", through: nil, $0)
        }
        try await sight.run { visitor in
            let person = try await visitor.signedIn(cookie)
            #expect(try await person.get("/office/reports/2").text.contains("your role does not open it"))
            for (path, fields) in [
                ("open", [("reason", ReportDeskPage.reasons[0])]), ("answer", [("answer", "Hello")]),
                ("close", [("why", "x")]), ("link", [("number", "I-26-0002")]),
                ("incident", [("nature", "x"), ("place", "y"), ("campus", "1")]),
                ("ask", [("ask", ReportDeskPage.reasons[0])]),
            ] {
                let answer = try await person.post("/office/reports/2/\(path)", fields)
                #expect(answer.status == .notFound, "\(path)")
            }
            #expect(
                try await person.post(
                    "/office/reports/1/open", [("reason", ReportDeskPage.reasons[0])]
                ).text.contains("Plain words"))
        }
    }

    @Test("The printed table tells of every door of a single record")
    func printed() {
        let table = Permissions.text.components(separatedBy: "## What a role reaches").last ?? ""
        for door in Doors.all where door.path.contains(/:(incident|report|restriction|consent|opening|place)/)
        {
            #expect(table.contains("| `\(door.method.rawValue) \(door.path)` |"), "\(door.path)")
        }
        #expect(
            table.contains(
                "| `GET /office/incidents/:incident` | – | C N | C N | C N | C N | – | – | – | C N | – | – |")
        )
        #expect(
            table.contains(
                "| `GET /office/openings/:opening` | – | C R | – | – | – | – | – | – | C R | – | – |"))
        #expect(table.contains("| `GET /office/mine/:report` | – | F | F | F | F | F | F | F | – | – | – |"))
        #expect(table.contains("/readers` | – | N | – |") && !table.contains(" O "))
    }
}
