import CleryLaw
import Foundation
import GRDB
import Testing

@testable import CleryOffice

/// The numbers that stand for "own", "other" and "restricted" at each kind of door: of an incident, a report, and all
/// that hangs on them.
struct OwnedNumbers {
    let incident, report, place, period, agreement: Int64
    let opening, consent, attachment, copy, withholding: Int64
    /// A fire drill of the place.
    private(set) var drill: Int64 = 0
    /// The event that drew the place.
    private(set) var shape: Int64 = 0
    /// The record of the decision about a warning of the incident.
    private(set) var threat: Int64 = 0
    /// Words of a log that only this incident tells of.
    private(set) var words: Int64 = 0

    /// Where words of a log are put to places.
    static let locating = "/office/geography/locate/:place"

    static func prepare(_ sight: SightOffice) throws -> [Holding.Standing: OwnedNumbers] {
        var all: [Holding.Standing: OwnedNumbers] = [:]
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
                let place = try #require(try IncidentRequests.one(incident, writing.db)).place
                let (period, agreement) = try facts(of: place, writing)
                try FireActs.hold(
                    [.init(place: place, day: "2025-09-18", minute: nil, minutes: nil, remark: "")], writing)
                return OwnedNumbers(
                    incident: incident, report: report, place: place, period: period,
                    agreement: agreement, opening: opening.id,
                    consent: try #require(try Consent.last(of: report, by: asker, writing.db)).id,
                    attachment: try #require(try AttachmentRequests.of(report, writing.db).last).id,
                    copy: copy, withholding: withheld.id)
            }
            all[standing]?.shape = Int64(try sight.office.position())
            all[standing]?.threat = try sight.office.actNow(by: .account(asker), "opened a decision") {
                writing in
                let one = try #require(try ThreatCase.of(incident: incident, within: .all, writing.db))
                return try ThreatActs.open(one, by: asker, writing).id
            }
            all[standing]?.drill = try sight.office.read {
                try Int64.fetchOne($0, sql: "SELECT max(id) FROM fire_drills") ?? 0
            }
        }
        all[.restrictedAndNamed] = all[.restricted]
        return all
    }

    /// A hall of student housing until the summer, now a private place of no use to the institution; with a shape.
    private static func facts(of place: Int64, _ writing: Writing) throws -> (period: Int64, agreement: Int64)
    {
        var facts = PlaceDescription.ordinary
        (facts.owner, facts.control) = (.known(.other), .known(.none))
        facts.organizationRecognized = .notApplicable
        for path in [
            \PlaceDescription.withinCampus, \.reasonablyContiguous, \.educationalUse,
            \.frequentlyUsedByStudents, \.supportsInstitution, \.studentHousing,
        ] { facts[keyPath: path] = .known(false) }
        var hall = facts
        (hall.owner, hall.control) = (.known(.institution), .known(.inFact))
        for path in [
            \PlaceDescription.withinCampus, \.reasonablyContiguous, \.educationalUse,
            \.frequentlyUsedByStudents, \.supportsInstitution, \.studentHousing,
        ] { hall[keyPath: path] = .known(true) }
        try PlaceActs.put(PlaceDetails(id: place), writing)
        try PlaceActs.state(hall, of: place, from: nil, why: nil, writing)
        try PlaceActs.state(facts, of: place, from: "2026-07-01", why: nil, writing)
        var agreement = PlaceAgreement(
            id: try writing.nextID(.agreements), place: place, kind: .program, party: "The city")
        (agreement.from, agreement.through) = ("2020-01-01", "2020-06-30")
        try PlaceActs.put(agreement, writing)
        let shape = PlaceShape(
            id: place, shape: try .init(geoJSON: TestOffice.square(-73.1, 42.5)), source: "drawn")
        try writing.put(.placeShapes, shape.values)
        return (try #require(try PlacePeriod.of(place, writing.db).last).id, agreement.id)
    }

    /// New words of which only this incident tells; those before are no longer its.
    mutating func findWords(_ office: Office) throws {
        let incident = incident
        words = try office.actNow(by: .house, "took in words of a log") { writing in
            let id = try writing.nextID(.places)
            let campus = try #require(try IncidentRequests.one(incident, writing.db)).campus
            let words = PlaceRecord(
                id: id, campus: campus, name: "Gate \(id)", stated: PlaceFacts(), source: "")
            try writing.put(.places, words.values, isNew: true)
            var spot = try IncidentSpot.one(incident, writing.db) ?? IncidentSpot(id: incident)
            spot.fromPlace = id
            try writing.put(.incidentSpots, spot.values)
            return id
        }
    }

    func address(of door: Door, restriction: Int64) -> String {
        let place = door.path.hasPrefix(OwnedNumbers.locating) ? words : place
        return door.path.split(separator: "/", omittingEmptySubsequences: false).map { part in
            switch part {
            case ":incident": "\(incident)"
            case ":report": "\(report)"
            case ":place": "\(place)"
            case ":period": "\(period)"
            case ":agreement": "\(agreement)"
            case ":opening": "\(opening)"
            case ":consent": "\(consent)"
            case ":attachment": "\(attachment)"
            case ":copy": "\(copy)"
            case ":withholding": "\(withholding)"
            case ":threat": "\(threat)"
            case ":restriction", ":reader": "\(restriction)"
            default: String(part)
            }
        }.joined(separator: "/")
    }

    /// What is posted. The doors of files and copies take a reason from a page that was open, and know no other.
    func fields(of door: Door) -> [(String, String)] {
        // Which log is meant, and which earlier shape, stands in the form.
        if door.path.hasPrefix("/office/log/entries/") { return [("log", "crime")] }
        if door.path == "/office/fires/facilities/:place/drills" {
            return [("drill", "\(drill)"), ("year", "2025")]
        }
        if door.path.hasSuffix("/shape/restore") { return [("event", "\(shape)"), ("since", "0")] }
        guard door.path.contains(/\/(attachments|redactions)(\/|$)/) else { return [] }
        let opens = door.path.hasSuffix("/open") || door.path.hasSuffix("/begin")
        return [("reason", opens ? ReportDeskPage.reasons[0] : Redaction.reasons[0])]
    }
}
