import CleryLaw
import Foundation
import GRDB
import HummingbirdTesting
import Testing

@testable import CleryOffice

/// An office whose records of 2018 are past their time in November 2026, with a clock that the test moves.
final class KeepingHouse: Sendable {
    typealias Visitor = TellingTests.Visitor

    private let house: DutyHouse
    var folder: String { house.folder }
    var office: Office { house.office }
    /// What no page and no file may hold after a disposal.
    static let canaries = [
        TellingTests.canary, "narrative-canary-81", "message-canary-82", "remark-canary-83",
        "older-canary-84", "secret-name-86",
    ]

    init(_ day: Day = "2018-05-10") throws { house = try DutyHouse(day) }
    func close() { house.close() }
    func stand(on day: Day) { house.move(to: day) }

    func run(_ body: @Sendable (Visitor) async throws -> Void) async throws {
        try await DoorsTests.app(office).test(.router) { try await body(Visitor(client: $0)) }
        #expect(Verify.office(in: folder).problems == [])
    }

    func visitor(
        _ role: Role, campus: Int64? = nil, _ visitor: Visitor
    ) async throws -> (visitor: Visitor, account: Int64) {
        let (account, cookie) = try await RolesTests.person(
            role, campus: campus, from: "2010-01-01", in: office)
        return (try await visitor.signedIn(cookie), account)
    }

    /// Two burglaries of a year, the first with a narrative.
    func take(_ year: Int) throws {
        let file = folder + "/log-\(year).csv"
        let short = year % 100
        try Data(
            """
            Number,Nature,Reported,Occurred,Place,Disposition,Narrative
            \(short)-0001,Burglary,3/1/\(year) 9:00,3/1/\(year) 8:00,Library,Open,Taken by narrative-canary-81 at noon
            \(short)-0002,Burglary,4/1/\(year) 9:00,4/1/\(year) 8:00,Whitman Hall,Open,
            """.utf8
        ).write(to: URL(filePath: file))
        let profile = try Profile(yaml: TestOffice.profile, file: "hartwell.yaml")
        _ = try LogImport(office, profile: profile, file: file).run()
    }

    /// A report of today with everything that may hang on one, told of the incident; gives the reporter's six words.
    func tell(_ visitor: Visitor, of incident: Int64) async throws -> String {
        let words = try await TellingTests.tell(
            visitor, [("contact", "Lee, 555-0100"), ("wish", "be_contacted")])
        let office = office
        let id = try office.read { try Int64.fetchOne($0, sql: "SELECT max(id) FROM reports") ?? 0 }
        try await office.act(by: .account(1), "worked on report \(id)") { writing in
            try ReportActs.add("We heard message-canary-82", to: id, from: 1, fromReporter: false, writing)
            let photo = try CleanFile(try FileFixtures.bytes("photo.jpg"))
            try AttachmentActs.keep([("secret-name-86.jpg", photo)], of: id, by: nil, writing)
            let text = RedactedText(name: "what", title: "What happened", text: TellingTests.canary)
            _ = try Redaction.make([text], of: id, by: 1, reason: Redaction.reasons[0], writing)
            var opening = OpeningRecord(
                id: try writing.nextID(.openings), report: id, account: 1, at: writing.at,
                reason: ReportDeskPage.reasons[0], kind: .usual, consent: nil)
            (opening.reviewed, opening.reviewer) = (writing.at, 1)
            opening.remark = try writing.seal(
                "Looked at with remark-canary-83", record: SealedRecord.opening(opening.id))
            try writing.put(.openings, opening.values, isNew: true)
            let report = try #require(try ReportRequests.one(id, writing.db))
            let incident = try #require(try IncidentRequests.one(incident, writing.db))
            try ReportActs.link(report, to: incident, today: office.today, writing)
            let older = try OlderActs.ask(
                for: "2018-01-01"..."2018-01-31", OlderWords(what: "older-canary-84"), comes: false, writing)
            try OlderActs.open(older.id, by: 1, writing)
        }
        return words
    }

    /// What is sealed: each record with its wrapped key.
    func keys() throws -> [Int64: [UInt8]] {
        try office.read { db in
            try Row.fetchAll(db, sql: "SELECT record, wrapped FROM record_keys").reduce(into: [:]) {
                $0[$1[0]] = $1.bytes(1)
            }
        }
    }

    func schedule(_ kind: RecordKind? = nil) throws -> KeepingSchedule {
        try office.read { try KeepingSchedule(on: office.today, $0, kind: kind) }
    }

    /// Prepares all that is due, by one person, and gives the disposal.
    func prepare(by account: Int64, kind: RecordKind? = nil) async throws -> Disposal {
        let (office, today) = (office, office.today)
        let made = try await office.act(by: .account(account), "prepared a disposal") {
            try DisposalActs.prepare(kind: kind, through: nil, on: today, by: account, $0)
        }
        return try #require(made)
    }

    func dispose(prepared: Int64 = 1, confirmed: Int64, kind: RecordKind? = nil) async throws {
        let disposal = try await prepare(by: prepared, kind: kind)
        try await office.dispose(
            disposal.id, count: disposal.items, by: confirmed, actor: .account(confirmed))
    }

    /// The bytes of the database and what lies beside it.
    func bytes() -> Data {
        ["", "-wal", "-journal"].reduce(into: Data()) { all, end in
            all += (try? Data(contentsOf: URL(filePath: folder + "/" + OfficeFile.name + end))) ?? Data()
        }
    }
}
