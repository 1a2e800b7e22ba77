import CleryLaw
import GRDB
import Testing

@testable import CleryOffice

@Suite("The log keeps itself")
struct LogKeeperTests {
    private static let day: Day = "2026-11-19"

    /// A place with its geography, and an incident there.
    @discardableResult
    private func open(
        _ nature: String, act: Act?, at place: String = "Whitman Hall", facts: PlaceFacts? = .hall,
        to recipient: Recipient = .campusPolice, inLog: Bool = false, _ office: Office
    ) throws -> Int64 {
        try office.actNow(by: .house, "told of an incident") { writing in
            if let facts, try PlaceRequests.named(place, at: 1, hiding: Hidden(), writing.db) == nil {
                let record = PlaceRecord(
                    id: try writing.nextID(.places), campus: 1, name: place, stated: facts,
                    source: PlaceBook.office)
                try writing.put(.places, record.values, isNew: true)
            }
            return try IncidentActs.open(
                IncidentActs.Opening(
                    campus: 1, place: place, nature: nature, act: act, occurred: .exactly(TestOffice.noon),
                    datesOnly: false, reported: TestOffice.noon, known: Report(Self.day, to: recipient),
                    inLog: inLog), zone: office.zone, writing
            ).id
        }
    }

    private func entries(_ incident: Int64, _ office: Office) throws -> [LogEntry] {
        try office.read { try LogRequests.entries(of: incident, $0) }
    }

    @Test("What the law enters is entered by itself, and nothing else")
    func byItself() throws {
        let house = try TestOffice()
        defer { house.close() }
        let office = house.office
        #expect(try entries(open("Theft", act: .larceny, office), office).map(\.log) == [.crime])
        #expect(
            try entries(open("Theft", act: .larceny, to: .campusSecurityAuthority, office), office).isEmpty,
            "known to an authority only")
        #expect(try entries(open("Theft", act: .larceny, to: .localPolice, office), office).isEmpty)
        #expect(
            try entries(open("Theft", act: .larceny, at: "Oak Street", facts: .elsewhere, office), office)
                .map(\.log) == [.crime], "nobody has said whether the department patrols there")
        #expect(
            try entries(open("Theft", act: .larceny, at: "Somewhere", facts: nil, office), office).count == 1,
            "in doubt about the place it is entered")
        let told = try entries(
            open("Theft", act: .larceny, to: .campusSecurityAuthority, inLog: true, office), office)
        #expect(told.map(\.content.source) == [.authority])
        #expect(Verify.office(in: house.folder).isWhole)
    }

    @Test("A place that the department does not patrol and that is outside Clery geography has no entry")
    func notPatrolled() throws {
        let house = try TestOffice()
        defer { house.close() }
        let office = house.office
        try open("Theft", act: .larceny, at: "Oak Street", facts: .elsewhere, office)
        try office.actNow(by: .house, "said who patrols Oak Street") { writing in
            var place = LogPlace(id: 1)
            place.patrolled = false
            try writing.put(.logPlaces, place.values)
        }
        #expect(
            try entries(open("Robbery", act: .robbery, at: "Oak Street", facts: .elsewhere, office), office)
                .isEmpty)
        // What was entered before stays: nothing is deleted from a log.
        #expect(try entries(1, office).count == 1)
    }

    @Test("An arson in housing is in both logs, a small fire in one, a fire in the library in none")
    func fires() throws {
        let house = try TestOffice()
        defer { house.close() }
        let office = house.office
        let arson = try entries(open("Arson", act: .arson, office), office)
        #expect(Set(arson.map(\.log)) == [.crime, .fire])
        #expect(arson.first { $0.isFire }?.content.disposition == nil, "the fire log has no dispositions")
        #expect(try entries(open("Fire", act: .undeterminedFire, office), office).map(\.log) == [.fire])
        #expect(
            try entries(
                open("Fire", act: .undeterminedFire, at: "Library", facts: .library, office), office
            ).isEmpty)
        #expect(Verify.office(in: house.folder).isWhole)
    }

    @Test(
        "A name, a phone number or a room stops the publication until the words are others or a person clears them"
    )
    func leaks() throws {
        let house = try TestOffice()
        defer { house.close() }
        let office = house.office
        var draft = ReportDraft()
        draft.content.what = "He took my bag."
        draft.content.people = "Jordan Okonkwo, my roommate"
        draft.campus = 1
        draft.mark = Receipt.mark()
        let (kept, key) = (draft, office.key)
        let id = try open("Theft by roommate", act: .larceny, office)
        #expect(try entries(id, office).count == 1)
        try office.actNow(by: .everybody, "received a report") { writing in
            let received = try ReportActs.receive(
                kept, by: nil, recipient: .campusPolice, today: Self.day, writing, key: key)
            let incident = try #require(try IncidentRequests.one(id, writing.db))
            try ReportActs.link(received.report, to: incident, today: Self.day, writing)
        }
        func rename(_ nature: String) throws {
            try office.actNow(by: .house, "changed the nature of incident \(id)") { writing in
                var incident = try #require(try IncidentRequests.one(id, writing.db))
                incident.nature = nature
                try writing.put(.incidents, incident.values)
            }
        }
        func stop() throws -> LogStop? { try office.read { try LogStop.of(id, $0)[.crime] } }
        func found() throws -> [LogPiece: LeakFinding.Kind] {
            let findings = LogFinding.list(try stop()?.findings ?? "")
            return Dictionary(findings.map { ($0.piece, $0.kind) }, uniquingKeysWith: { a, _ in a })
        }
        try rename("Theft from Okonkwo")
        #expect(try entries(id, office).map(\.content.nature) == ["Theft by roommate"])
        #expect(try found() == [.nature: .name])
        try rename("Theft from 212-555-0134")
        #expect(try found() == [.nature: .phone])
        try rename("Theft from room")
        #expect(try entries(id, office).map(\.content.nature) == ["Theft from room"])
        #expect(try stop()?.ended == TestOffice.noon)
        try rename("Theft at 212-555-0134")
        #expect(try stop()?.ended == nil)
        // Somebody has looked: it is the hotline's number.
        try office.actNow(by: .house, "cleared the words of incident \(id)") { writing in
            let subject = try #require(try LogSubject(id, writing.db))
            var words = LogWording(id: 1, incident: id, log: .crime, account: 1, at: writing.at)
            words.cleared = LogComposer.content(of: subject, in: .crime).fingerprint
            try writing.put(.logWords, words.values)
            writing.log.again(id)
        }
        #expect(try entries(id, office).map(\.content.nature) == ["Theft at 212-555-0134"])
        #expect(Verify.office(in: house.folder).isWhole)
    }

    @Test(
        "A sexual offense in housing that nobody has counted is told widely, and by its hall once eight homes are there"
    )
    func dwellings() throws {
        let house = try TestOffice()
        defer { house.close() }
        let office = house.office
        let id = try open("Fondling", act: .fondling, at: "Whitman Hall Rm 214", office)
        func location() throws -> String? { try entries(id, office).first?.content.location }
        #expect(try location() == "On-campus student housing")
        func count(_ dwellings: Int, wider: String?) throws {
            try office.actNow(by: .house, "counted the dwellings of place 1") { writing in
                var place = LogPlace(id: 1)
                (place.dwellings, place.wider) = (dwellings, wider)
                try writing.put(.logPlaces, place.values)
                writing.log.again(id)
            }
        }
        try count(7, wider: "South campus halls")
        #expect(try location() == "South campus halls")
        try count(8, wider: nil)
        #expect(try location() == "Whitman Hall")
        let history = try office.read { db in
            try LogRequests.one(1, db).map { try EntryHistory.of($0, db) } ?? []
        }
        #expect(
            history.map(\.sentence) == [
                "entered in the log", "changed: general location", "changed: general location",
            ])
    }

    @Test(
        "What an imported log says of a phone is not public before somebody has looked, and the desk says so")
    func imported() throws {
        let house = try TestOffice()
        defer { house.close() }
        let report = try house.take(
            """
            Number,Nature,Reported,Occurred,Place,Disposition,Narrative
            26-1,Theft,11/2/2026 9:00,11/2/2026 8:00,Whitman Hall Rm 12,Open,
            26-2,"Theft, call 212-555-0134",11/2/2026 9:00,11/2/2026 8:00,Whitman Hall,Open,
            26-3,Theft,11/2/2026 9:00,11/2/2026 8:00,Whitman Hall,Open,The owner is Jordan Okonkwo
            """)
        #expect(report.stopped == 1 && report.incidents == 3)
        #expect(report.text.contains("1 incident not in the public log yet"))
        let office = house.office
        #expect(try entries(1, office).map(\.content.location) == ["Whitman Hall"])
        #expect(try entries(2, office).isEmpty)
        #expect(try entries(3, office).count == 1)
        let sight = Sight(reach: .all, hidden: Hidden())
        try office.read { db in
            let requests = try DutyRequests(within: sight, now: TestOffice.noon, db)
            #expect(try requests.count(.stopped) == 1 && requests.count(.due) == 0)
            #expect(try requests.duties(.stopped).map(\.href) == ["/office/log/entries/2"])
        }
        try office.actNow(by: .house, "cleared the words of incident 2") { writing in
            let subject = try #require(try LogSubject(2, writing.db))
            var words = LogWording(id: 1, incident: 2, log: .crime, account: 1, at: writing.at)
            words.cleared = LogComposer.content(of: subject, in: .crime).fingerprint
            try writing.put(.logWords, words.values)
            writing.log.again(2)
        }
        #expect(try entries(2, office).count == 1)
        #expect(
            try office.read { try DutyRequests(within: sight, now: TestOffice.noon, $0).count(.stopped) } == 0
        )
        #expect(Verify.office(in: house.folder).isWhole)
    }

    @Test("A later file follows what the office has said of a place")
    func importedWords() throws {
        let house = try TestOffice()
        defer { house.close() }
        let head = "Number,Nature,Reported,Occurred,Place,Disposition,Narrative\n"
        try house.take(head + "26-1,Theft,11/2/2026 9:00,11/2/2026 8:00,Whitman Hall,Open,\n")
        try house.office.actNow(by: .house, "said how a place reads") { writing in
            var place = LogPlace(id: try #require(try IncidentRequests.one(1, writing.db)).place)
            place.words = "Halls on Elm Street"
            try writing.put(.logPlaces, place.values)
        }
        try house.take(head + "26-2,Theft,11/3/2026 9:00,11/3/2026 8:00,Whitman Hall,Open,\n")
        #expect(try entries(2, house.office).map(\.content.location) == ["Halls on Elm Street"])
        #expect(Verify.office(in: house.folder).isWhole)
    }

    @Test("What is withheld now is not told by the history of what it was", arguments: [true, false])
    func withheldHistory(shown: Bool) throws {
        let house = try TestOffice()
        defer { house.close() }
        let office = house.office
        let id = try open("Theft", act: .larceny, office)
        try office.actNow(by: .house, "changed the disposition of incident \(id)") { writing in
            var incident = try #require(try IncidentRequests.one(id, writing.db))
            (incident.disposition, incident.dispositionWords) = (.clearedByArrest, "Arrest made")
            try writing.put(.incidents, incident.values)
        }
        func history() throws -> [String] {
            try office.read { db in
                try LogRequests.one(1, db).map { try EntryHistory.of($0, db) }?.map(\.sentence) ?? []
            }
        }
        #expect(try history().last == "disposition changed from “Open” to “Arrest made”")
        try office.actNow(by: .house, "withheld the disposition of incident \(id)") { writing in
            let withheld = LogWithholding(
                id: 1, incident: id, log: .crime, field: .disposition, ground: .flightOrEvasion, shown: shown,
                account: 1, at: writing.at)
            try writing.put(.withholdings, withheld.values)
            writing.log.again(id)
        }
        #expect(try !history().contains { $0.contains("Arrest") || $0.contains("Open") })
        #expect(try history().last == (shown ? "disposition withheld" : "changed: disposition"))
        #expect(Verify.office(in: house.folder).isWhole)
    }

    @Test("A joined incident's entry leads to the one in front, and stands by itself again when they part")
    func merged() throws {
        let house = try TestOffice()
        defer { house.close() }
        let office = house.office
        let (a, b) = (try open("Theft", act: .larceny, office), try open("Larceny", act: .larceny, office))
        try office.actNow(by: .house, "joined two") { try JoinActs.join(a, b, $0) }
        #expect(try entries(b, office).map(\.mergedInto) == [1])
        #expect(try entries(a, office).map(\.mergedInto) == [nil])
        try office.actNow(by: .house, "parted two") { try JoinActs.part(b, $0) }
        #expect(try entries(b, office).map(\.mergedInto) == [nil])
        let said = try office.read { db in
            try LogRequests.one(2, db).map { try EntryHistory.of($0, db) }?.map(\.sentence)
        }
        #expect(
            said == [
                "entered in the log", "merged into entry 1", "stands by itself again, apart from entry 1",
            ])
        #expect(Verify.office(in: house.folder).isWhole)
    }
}

extension PlaceFacts {
    fileprivate static let hall = PlaceFacts(geography: .known(.onCampus), studentHousing: .known(true))
    fileprivate static let library = PlaceFacts(geography: .known(.onCampus), studentHousing: .known(false))
    fileprivate static let elsewhere = PlaceFacts(geography: .known(.nowhere), studentHousing: .known(false))
}
