import CleryLaw
import Foundation
import GRDB
import Hummingbird
import HummingbirdTesting
import Testing

@testable import CleryOffice

@Suite("The facts form at the desk: another line, wrong fields, forged fields")
struct FactsFormTests {
    private func desk(
        _ house: TestOffice, _ role: Role = .recordsOfficer, campus: Int64? = nil,
        _ body: @Sendable (TellingTests.Visitor) async throws -> Void
    ) async throws {
        let (_, cookie) = try await RolesTests.person(role, campus: campus, in: house.office)
        try await DoorsTests.app(house.office).test(.router) { client in
            try await body(try await TellingTests.Visitor(client: client).signedIn(cookie))
        }
    }

    private static let path = "/office/incidents/1/facts"
    /// The fields of incident 1 as the page sends them.
    private static func whole(_ desk: TellingTests.Visitor) async throws -> [(String, String)] {
        try FactsRoundTripTests.sent(try await desk.get(path).text)
    }

    @Test("\"Add an act\" keeps all that was typed, also what is wrong, and changes nothing")
    func another() async throws {
        let house = try TestOffice()
        defer { house.close() }
        try house.take(TestOffice.log)
        let before = try house.office.read { try IncidentRequests.one(1, $0) }
        try await desk(house) { desk in
            let typed =
                try await FactsFormTests.whole(desk).filter { $0.0 != "o0-victims" } + [
                    ("o0-victims", "many"), ("a0-statute", "N.Y. Penal Law 265.01"),
                    ("h0-organization", "Rowing club"),
                ]
            for (list, field) in [
                ("o", "o1-act"), ("a", "a1-violation"), ("c", "c0-victims"), ("h", "h1-organization"),
                ("r", "r1-day"), ("l", "l0-place"), ("c0", "c0-victims"),
            ] {
                let page = try await desk.post(FactsFormTests.path, typed + [("more", list)])
                #expect(page.status == .ok)
                #expect(page.text.contains("name=\"\(field)\""), "\(list)")
                #expect(page.text.contains("value=\"many\"") && page.text.contains("N.Y. Penal Law 265.01"))
                #expect(page.text.contains("Rowing club"))
            }
            let nonsense = try await desk.post(
                FactsFormTests.path, typed + [("more", "c999999999999999999999")])
            #expect(nonsense.status == .ok)
        }
        #expect(try house.office.read { try IncidentRequests.one(1, $0) } == before)
    }

    @Test("Acts at several places and times, a statute, a course of conduct and hazing are kept and shown")
    func everything() async throws {
        let house = try TestOffice()
        defer { house.close() }
        try house.take(TestOffice.log)
        try await desk(house) { desk in
            let fields =
                try await FactsFormTests.whole(desk) + [
                    ("o1-act", "stalking"), ("o1-accused", "1"), ("o1-place", "library"),
                    ("o1-day", "2024-03-02"),
                    ("o1-time", "21:30"), ("a0-violation", "weapons"), ("a0-law", "yes"),
                    ("a0-action", "arrest"), ("a0-statute", "N.Y. Penal Law 265.01"),
                    ("c0-victims", "3, 2"), ("c0-a0-place", "Whitman Hall"), ("c0-a0-day", "2024-03-01"),
                    ("c0-a1-geo", "public_property"), ("c0-r0-day", "2024-03-04"), ("c0-fear", "yes"),
                    ("h0-organization", "Rowing club"), ("h0-act-deprivation", "yes"), ("h0-members", "12"),
                    ("l0-place", "Library"), ("l0-day", "2024-03-03"), ("l0-time", "22:15"),
                    ("bias-sign-words", "yes"),
                ]
            let kept = try await desk.post(FactsFormTests.path, fields)
            #expect(kept.status == .seeOther, "\(kept.text)")
            let page = try await desk.get("/office/incidents/1").text
            for words in [
                "stalking: 1 accused", "N.Y. Penal Law 265.01", "stalking: Library, 3/2/2024 9:30",
                "Whitman Hall, 3/1/2024", "Rowing club; Sleep deprivation", "Oral, written or gestured",
            ] { #expect(page.contains(words), "\(words)") }
        }
        let incident = try #require(try house.office.read { try IncidentRequests.one(1, $0) })
        let facts = incident.facts
        #expect(facts.offenses.map(\.act) == [.burglary, .stalking])
        #expect(
            facts.offenses[1].place == PlaceFacts(geography: .known(.onCampus), studentHousing: .known(false))
        )
        #expect(facts.coursesOfConduct.first?.victims.map(\.acts) == [3, 2])
        #expect(
            facts.coursesOfConduct.first?.places.map(\.geography) == [
                .known(.onCampus), .known(.publicProperty),
            ])
        #expect(facts.hazing.first?.studentMembers == .known(12))
        #expect(Verify.office(in: house.folder).isWhole)
        // The geography of the named place is stated anew: the act there follows, the act elsewhere does not.
        let library = try #require(
            try house.office.read { try PlaceRequests.named("Library", at: 1, hiding: Hidden(), $0) })
        try house.office.actNow(by: .house, "stated a place") {
            try PlaceActs.state(PlaceFacts(geography: .known(.noncampus)), of: library, by: "the office", $0)
        }
        let after = try #require(try house.office.read { try IncidentRequests.one(1, $0) }).facts
        #expect(after.offenses[1].place?.geography == .known(.noncampus))
        #expect(after.coursesOfConduct == facts.coursesOfConduct)
        #expect(Verify.office(in: house.folder).isWhole)
    }

    @Test(
        "What cannot be kept comes back with its sentence, and nothing is changed",
        arguments: [
            ("o0-victims", "99999999999", "Write a whole number"),
            ("o0-victims", "-1", "Write a whole number"),
            ("o1-weapon", "firearm", "Choose what was done in act 2"),
            ("a0-person", "Jane Doe", "never a name"), ("a0-day", "2026-02-30", "Write the day"),
            ("o0-place", "Nowhere Hall", "Did you mean"), ("o0-place", "Zzz", "Choose one of the list"),
            ("l0-day", "2024-03-03", "Say where it was then."), ("r5-day", "2024-03-03", "Say who was told"),
            ("r5-to", "csa", "Say on which day"), ("when-until-day", "2020-01-01", "before the beginning"),
            ("o0-day", "2031-01-01", "yet to come"), ("o0-time", "10:00", "A time needs its day."),
            ("c0-victims", "three", "Write a whole number"),
            ("a0-statute", String(repeating: "x", count: 201), "under 200"),
            ("at-place", "Boat house", "No place of this campus"),
        ])
    func wrong(_ name: String, _ value: String, _ sentence: String) async throws {
        let house = try TestOffice(campuses: ["Main campus", "Harbor campus"])
        defer { house.close() }
        try house.take(TestOffice.log)
        try house.office.actNow(by: .house, "kept a place") { writing in
            let place = PlaceRecord(
                id: try writing.nextID(.places), campus: 2, name: "Boat house", stated: PlaceFacts(),
                source: "")
            try writing.put(.places, place.values, isNew: true)
        }
        let before = try house.office.position()
        try await desk(house) { desk in
            let fields =
                try await FactsFormTests.whole(desk).filter { $0.0 != name } + [
                    ("a0-violation", "drug"), (name, value),
                ]
            let answer = try await desk.post(FactsFormTests.path, fields)
            #expect(
                answer.status == .unprocessableContent && answer.text.contains(sentence), "\(answer.status)")
            #expect(answer.text.contains("value=\"\(value.prefix(40))"), "what was typed is shown again")
        }
        // Only the person and its role were added.
        #expect(try house.office.position() == before + 1)
    }

    @Test("Forged lines, foreign places, fields sent twice and unknown words do no harm")
    func forged() async throws {
        let house = try TestOffice(campuses: ["Main campus", "Harbor campus"])
        defer { house.close() }
        try house.take(TestOffice.log)
        try house.office.actNow(by: .house, "kept a place") { writing in
            let place = PlaceRecord(id: 99, campus: 2, name: "Boat house", stated: PlaceFacts(), source: "")
            try writing.put(.places, place.values, isNew: true)
        }
        let before = try #require(try house.office.read { try IncidentRequests.one(1, $0) })
        try await desk(house) { desk in
            let whole = try await FactsFormTests.whole(desk)
            let forged =
                whole + [
                    ("o99999999999999999999-act", "murder"), ("o201-act", "murder"), ("o-1-act", "murder"),
                    ("o00-act", "murder"), ("o0-act", "murder"), ("o0-weapon", "bazooka"),
                    ("at-place-was", "99"), ("when-was", "times 9223372036854775807"), ("unfound", "yes"),
                    ("unfound-formal", "yes"), ("found-by", "sworn_law_enforcement"),
                    ("bias-category", "<script>"),
                ]
            #expect(try await desk.post(FactsFormTests.path, forged).status == .seeOther)
            let outside =
                whole.filter { $0.0 != "at-place-was" && $0.0 != "at-place" && $0.0 != "revision" } + [
                    ("at-place-was", "99"), ("at-place", "Boat house"), ("revision", "2"),
                ]
            #expect(try await desk.post(FactsFormTests.path, outside).status == .unprocessableContent)
            let huge = (0..<5000).map { ("o\($0)-act", "murder") }
            let stale = try await desk.post(FactsFormTests.path, [("revision", "1")] + huge)
            #expect(stale.status == .conflict)
        }
        let after = try #require(try house.office.read { try IncidentRequests.one(1, $0) })
        #expect(
            after.facts == before.facts && after.place == before.place && after.occurred == before.occurred)
        try await desk(house, campus: 2) { stranger in
            #expect(try await stranger.get(FactsFormTests.path).status == .notFound)
            let foreign = try await stranger.post(
                FactsFormTests.path, [("revision", "2"), ("o0-act", "arson")])
            #expect(foreign.status == .notFound)
        }
        #expect(Verify.office(in: house.folder).isWhole)
    }

    @Test("Unfounding names the officer, the investigation and the evidence, or is asked for them")
    func unfounding() async throws {
        let house = try TestOffice()
        defer { house.close() }
        try house.take(TestOffice.log)
        try await desk(house, .swornOfficer) { desk in
            let finding: [(String, String)] = [
                ("unfound", "yes"), ("unfound-investigation", "yes"), ("unfound-formal", "yes"),
                ("unfound-finding", "false_or_baseless"), ("unfound-day", "2024-04-02"),
            ]
            let names = Set(finding.map(\.0) + ["unfound-officer", "unfound-case", "unfound-evidence"])
            let whole = try await FactsFormTests.whole(desk).filter { !names.contains($0.0) }
            let bare = try await desk.post(FactsFormTests.path, whole + finding)
            #expect(bare.status == .unprocessableContent)
            for sentence in ["which sworn officer", "which investigation", "which evidence"] {
                #expect(bare.text.contains(sentence))
            }
            let full = try await desk.post(
                FactsFormTests.path,
                whole + finding + [
                    ("unfound-officer", "Badge 214, Hartwell PD"), ("unfound-case", "26-1044"),
                    ("unfound-evidence", "Door video, exhibit 3"),
                ])
            #expect(full.status == .seeOther)
            #expect(
                try await desk.get("/office/incidents/1").text.contains(
                    "Badge 214, Hartwell PD; 26-1044; Door"))
        }
        // Whoever is no sworn officer neither changes it nor takes it back.
        let unfounded = try house.office.read { try IncidentRequests.one(1, $0)?.facts.determination }
        #expect(unfounded?.by == .known(.swornLawEnforcement))
        try await desk(house) { desk in
            let page = try await desk.get(FactsFormTests.path).text
            #expect(page.contains("Only a sworn officer changes this") && !page.contains("name=\"unfound\""))
            let saved = try await desk.post(
                FactsFormTests.path, try await FactsFormTests.whole(desk) + [("found-by", "dean")])
            #expect(saved.status == .seeOther)
        }
        #expect(try house.office.read { try IncidentRequests.one(1, $0)?.facts.determination } == unfounded)
        #expect(Verify.office(in: house.folder).isWhole)
    }
}
