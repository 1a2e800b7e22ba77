import CleryLaw
import Foundation
import GRDB
import Hummingbird
import HummingbirdTesting
import Testing

@testable import CleryOffice

/// An office with two campuses. The first has an open incident and report and a restricted one of each, the second has
/// an open incident and report. A coordinator has restricted the two; the founder is no reader.
struct SightOffice {
    typealias Visitor = TellingTests.Visitor

    let house: TestOffice
    var office: Office { house.office }
    /// Incidents and reports, each by its number in the tables.
    let (own, other, secret): (Int64, Int64, Int64)
    let (ownReport, otherReport, secretReport): (Int64, Int64, Int64)
    let coordinator: Int64
    let coordinatorCookie: String

    static let nature = "Zanzibar affair 4761"
    static let place = "Quagga cabin 4712"
    static let comment = "Tapir comment 4714"
    static let narrative = "Dugong narrative 4715"
    static let told = "Axolotl report 4716"
    static let wording = "Okapi wording 4713"
    /// Nothing of these may be in an answer to somebody who is not named.
    static let words = ["4761", "4712", "4713", "4714", "4715", "4716"]
    static let number = "I-26-0003"
    static let reportNumber = "R-26-0003"

    init() async throws {
        house = try TestOffice(campuses: ["Main campus", "Harbor campus"])
        let office = house.office
        (coordinator, coordinatorCookie) = try await RolesTests.person(.coordinator, in: office)
        own = try SightOffice.incident("Plain robbery", at: "Whitman Hall", campus: 1, office)
        other = try SightOffice.incident("Harbor robbery", at: "Pier 4", campus: 2, office)
        secret = try SightOffice.incident(SightOffice.nature, at: SightOffice.place, campus: 1, office)
        ownReport = try SightOffice.report("Plain words", campus: 1, office)
        otherReport = try SightOffice.report("Harbor words", campus: 2, office)
        secretReport = try SightOffice.report(SightOffice.told, campus: 1, office)
        let (incident, report, account) = (secret, secretReport, coordinator)
        try office.actNow(by: .house, "entered what the log says of an incident") { writing in
            var one = try #require(try IncidentRequests.one(incident, writing.db))
            one.comment = SightOffice.comment
            one.narrative = try writing.seal(SightOffice.narrative, record: one.id)
            one.unknown = [UnknownWording(.nature, SightOffice.wording)]
            try writing.put(.incidents, one.values)
            try writing.recount.again(one.id)
        }
        try office.actNow(by: .account(account), "restricted incident \(incident)") { writing in
            let one = try #require(try IncidentRequests.one(incident, writing.db))
            try RestrictionActs.begin(
                .incident(one), by: account, reason: Restriction.reasons[0], today: office.today, writing)
        }
        try office.actNow(by: .account(account), "restricted report \(report)") { writing in
            let one = try #require(try ReportRequests.one(report, writing.db))
            try RestrictionActs.begin(
                .report(one), by: account, reason: Restriction.reasons[0], today: office.today, writing)
        }
    }

    static func incident(
        _ nature: String, at place: String, campus: Int64, inLog: Bool = false, _ office: Office
    ) throws -> Int64 {
        try office.actNow(by: .house, "made an incident") { writing in
            let incident = try IncidentActs.open(
                IncidentActs.Opening(
                    campus: campus, place: place, nature: nature, act: .robbery,
                    occurred: .exactly(TestOffice.noon), datesOnly: false, reported: TestOffice.noon,
                    // What the campus police know of is in the log by law; what is not to be there is known to the city only.
                    known: Report("2026-11-20", to: inLog ? .campusPolice : .localPolice), inLog: inLog),
                zone: office.zone, writing)
            let record = try #require(try PlaceRequests.one(incident.place, writing.db))
            try PlaceActs.state(
                PlaceFacts(geography: .known(.onCampus), studentHousing: .known(false)), of: record,
                by: PlaceBook.office, writing)
            return incident.id
        }
    }

    static func report(_ words: String, campus: Int64, by account: Int64? = nil, _ office: Office) throws
        -> Int64
    {
        var draft = ReportDraft()
        draft.content.what = words
        draft.campus = campus
        draft.mark = Receipt.mark()
        let (kept, today, key) = (draft, office.today, office.key)
        return try office.actNow(by: .everybody, "received a report") {
            try ReportActs.receive(
                kept, by: account, recipient: .campusSecurityAuthority, today: today, $0, key: key
            ).report.id
        }
    }

    /// Names a reader of both restricted records.
    func name(_ account: Int64, from: Day? = nil, through: Day? = nil) throws {
        let from = from ?? office.today
        try office.actNow(by: .account(coordinator), "named account \(account) to read a record") {
            for restriction in [Int64(1), 2] {
                try RestrictionActs.name(
                    account, of: restriction, from: from, through: through, by: coordinator,
                    reason: Reader.reasons[0], $0)
            }
        }
    }

    /// What other rooms know of the restricted records: a look that differs, a leaflet that waits, a holder, a file.
    func tellMore(_ writing: Writing) throws {
        let look = SecondLook(
            id: 1, incident: secret, account: 1, at: writing.at, first: coordinator, revision: 1, mark: "",
            stated: LookAnswers(), answered: LookAnswers(), agreed: false)
        try writing.put(.secondLooks, look.values, isNew: true)
        for (id, report) in [(Int64(1), secretReport), (2, ownReport)] {
            try writing.put(
                .leafletDues, [.integer(id), .integer(report), .integer(writing.at.milliseconds)],
                isNew: true)
        }
        try HandoverActs.hand(secretReport, to: coordinator, writing)
        let photo = try CleanFile(try FileFixtures.bytes("photo.jpg"))
        try AttachmentActs.keep([("photo.jpg", photo)], of: secretReport, by: nil, writing)
    }

    /// Runs `body` with somebody who may walk through the doors.
    func run(_ body: @Sendable (Visitor) async throws -> Void) async throws {
        try await DoorsTests.app(office).test(.router) { try await body(Visitor(client: $0)) }
    }

    func set(_ rule: ConsentRule) throws {
        try office.actNow(by: .account(1), "set a rule") { try ConsentActs.set(rule, $0) }
    }

    func isWhole() -> Bool { Verify.office(in: house.folder).isWhole }
    func close() { house.close() }

    /// What of the restricted records stands in a text: their numbers, their words, links to them.
    func leaks(_ text: String) -> [String] {
        let links = [
            "/office/incidents/\(secret)", "/office/reports/\(secretReport)", "/office/restrictions/",
        ].filter { link in
            text.ranges(of: link).contains { range in
                link.hasSuffix("/") || text[range.upperBound...].first?.isNumber != true
            }
        }
        return links
            + (SightOffice.words + [SightOffice.number, SightOffice.reportNumber]).filter(text.contains)
    }
}
