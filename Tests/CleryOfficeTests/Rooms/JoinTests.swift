import CleryLaw
import Foundation
import GRDB
import Hummingbird
import HummingbirdTesting
import Testing

@testable import CleryOffice

@Suite("Several reports of one incident")
struct JoinTests {
    private static let log = """
        Number,Nature,Reported,Occurred,Place,Disposition,Narrative
        24-0001,Burglary,3/4/2024 9:30,3/3/2024 22:00,Whitman Hall,Open,
        24-0002,Robbery,3/4/2024 10:10,3/3/2024 22:00,Whitman Hall,Open,
        24-0003,Burglary,3/5/2024 14:00,3/3/2024,Library,Closed,
        24-0004,Robbery,5/7/2024 14:00,5/7/2024,Library,Open,

        """

    private func counted(_ house: TestOffice) throws -> [String] {
        try house.office.read { db in
            try String.fetchAll(
                db,
                sql:
                    "SELECT category || ' ' || sum(count) FROM cells WHERE geography = 0 AND count > 0 GROUP BY category ORDER BY category"
            )
        }
    }

    private func act(_ house: TestOffice, _ body: (Writing) throws -> Void) throws {
        try house.office.actNow(by: .house, "joined or parted incidents", body)
    }

    private let robbery = Category.robbery.rawValue
    private let burglary = Category.burglary.rawValue

    @Test("Joined they are one incident by the hierarchy; parted they are two again")
    func joinAndPart() throws {
        let house = try TestOffice()
        defer { house.close() }
        try house.take(JoinTests.log)
        #expect(try counted(house) == ["\(robbery) 2", "\(burglary) 2"])
        try act(house) { try JoinActs.join(2, 1, $0) }
        #expect(try counted(house) == ["\(robbery) 2", "\(burglary) 1"])
        let group = try house.office.read { try JoinActs.group(of: 2, $0).map(\.id) }
        #expect(group == [1, 2])
        try act(house) { try JoinActs.part(2, $0) }
        #expect(try counted(house) == ["\(robbery) 2", "\(burglary) 2"])
        #expect(Verify.office(in: house.folder).isWhole)
    }

    @Test("Two groups become one under the oldest number; the oldest parted leaves the others together")
    func groups() throws {
        let house = try TestOffice()
        defer { house.close() }
        try house.take(JoinTests.log)
        try act(house) { try JoinActs.join(4, 3, $0) }
        try act(house) { try JoinActs.join(1, 2, $0) }
        try act(house) { try JoinActs.join(4, 2, $0) }
        func roots() throws -> [Int64?] {
            try house.office.read { db in
                try Row.fetchAll(db, sql: "SELECT same_incident_as FROM incidents ORDER BY id").map { $0[0] }
            }
        }
        #expect(try roots() == [nil, 1, 1, 1])
        // A robbery told twice in one incident is one robbery.
        #expect(try counted(house) == ["\(robbery) 1"])
        try act(house) { try JoinActs.part(1, $0) }
        #expect(try roots() == [nil, nil, 2, 2])
        #expect(try counted(house) == ["\(robbery) 1", "\(burglary) 1"])
        // Joining what is joined changes nothing and leaves no event.
        let before = try house.office.position()
        try act(house) { try JoinActs.join(3, 4, $0) }
        #expect(try house.office.position() == before)
        #expect(Verify.office(in: house.folder).isWhole)
    }

    @Test("The page suggests what may be told twice, joins it, and says what is wrong with a number")
    func page() async throws {
        let house = try TestOffice()
        defer { house.close() }
        try house.take(JoinTests.log)
        let (_, cookie) = try await RolesTests.person(.recordsOfficer, in: house.office)
        try await DoorsTests.app(house.office).test(.router) { client in
            let desk = try await TellingTests.Visitor(client: client).signedIn(cookie)
            let page = try await desk.get("/office/incidents/1").text
            #expect(page.contains("the same place, at the same time, reported on the same day"))
            #expect(page.contains("the same words, it may be the same time, reported 1 day apart"))
            #expect(!page.contains("24-0004"))
            let wrong = try await desk.post("/office/incidents/1/join", [("number", "24-0077")])
            #expect(wrong.status == .unprocessableContent && wrong.text.contains("There is no incident"))
            let itself = try await desk.post("/office/incidents/1/join", [("number", "24-0001")])
            #expect(itself.text.contains("This is the incident itself"))
            _ = try await desk.post("/office/incidents/1/join", [("number", "24-0002")])
            #expect(try await desk.get("/office/incidents/2").text.contains("Counted as one incident with"))
            _ = try await desk.post("/office/incidents/2/part", [])
            #expect(try await desk.get("/office/incidents/2").text.contains("None is joined to it"))
        }
    }
}
