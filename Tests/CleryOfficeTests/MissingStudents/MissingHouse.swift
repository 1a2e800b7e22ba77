import CleryLaw
import Foundation
import GRDB
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Synchronization
import Testing

@testable import CleryOffice

/// An office with residents of two campuses, whose clock is moved by hand and whose mail goes to a list.
final class MissingHouse: Sendable {
    typealias Visitor = TellingTests.Visitor

    let house: DutyHouse
    private let box = Mutex<[ContactLetter]>([])
    var office: Office { house.office }
    var letters: [ContactLetter] { box.withLock { $0 } }

    /// Words that stand sealed and nowhere else.
    static let student = "Zephyrine Quokkawitz"
    static let contact = "Balthazar Numbatson"
    static let phone = "617-555-0142"
    static let guardian = "Okapia Wombatova"
    static let story = "purple umbrella canary 8841"
    static let canaries = [student, "Quokkawitz", contact, "Numbatson", phone, guardian, story, "S9001"]

    init(_ day: Day = "2026-11-20") throws {
        house = try DutyHouse(day)
        _ = try house.place("Whitman Hall", DutyHouse.housing)
        _ = try house.place("Harbor House", campus: 2, DutyHouse.housing)
    }

    static func run(
        _ day: Day = "2026-11-20", _ body: @Sendable (MissingHouse, Visitor) async throws -> Void
    ) async throws {
        let world = try MissingHouse(day)
        defer { world.house.close() }
        try await DoorsTests.app(world.office).test(.router) {
            try await body(world, Visitor(client: $0))
        }
        #expect(Verify.office(in: world.house.folder).problems == [])
    }

    func person(_ visitor: Visitor, _ role: Role, campus: Int64? = nil) async throws -> Visitor {
        try await visitor.signedIn(
            try await RolesTests.person(role, campus: campus, from: "2020-01-01", in: office).cookie)
    }

    /// A resident of this birth date, who named a contact or did not answer.
    func resident(
        born: String = "2009-02-01", name: String = MissingHouse.student, number: String = "S9001",
        email: String = "zephyrine@example.edu", place: Int64 = 1, campus: Int64 = 1, names: Bool = true
    ) throws -> HallResident {
        let key = office.key
        return try office.actNow(by: .house, "entered a resident") { writing in
            let resident = try ResidentActs.enter(
                ResidentPerson(name: name, number: number, email: email, birth: born, room: "312"),
                campus: campus, place: place, from: "2026-01-01", through: nil, key, writing)
            if names {
                let words = ContactWords(
                    name: Self.contact, phone: Self.phone, relation: "Cousin", guardian: Self.guardian,
                    guardianPhone: "617-555-0177")
                try ResidentActs.answer(resident.id, words, declined: false, .link, writing)
            }
            return resident
        }
    }

    /// Searches the residents, without which nobody says who it is.
    func search(_ officer: Visitor, _ name: String = MissingHouse.student, campus: Int64 = 1) async throws {
        let answer = try await officer.post(
            "/office/missing/new",
            [
                ("what", "find"), ("name", name), ("campus", "\(campus)"),
                ("reason", MissingLook.searchReasons[0]),
            ])
        #expect(answer.status == .ok, "\(HazingHouse.problems(answer.text))")
    }

    /// Reports a student missing at the door; gives the case's address.
    func report(
        _ officer: Visitor, _ changes: [String: String] = [:]
    ) async throws -> String {
        var fields = [
            "what": "report", "campus": "1", "name": Self.student, "circumstances": Self.story,
            "reporter": "A roommate",
        ]
        fields.merge(changes) { $1 }
        if changes["student"] != nil { try await search(officer) }
        let answer = try await officer.post("/office/missing/new", fields.map { ($0.key, $0.value) })
        #expect(answer.status == .seeOther, "\(HazingHouse.problems(answer.text))")
        return String(answer.location.prefix { $0 != "?" })
    }

    func refer(_ officer: Visitor, _ address: String) async throws {
        let answer = try await officer.post(
            "\(address)/refer",
            [
                ("refer-to", "campus_police_or_security"), ("refer-who", "Badge 12"), ("refer-how", "phone"),
            ])
        #expect(answer.status == .seeOther, "\(HazingHouse.problems(answer.text))")
    }

    func determine(_ officer: Visitor, _ address: String, _ more: [(String, String)] = []) async throws {
        let answer = try await officer.post(
            "\(address)/determine",
            (more.contains { $0.0 == "det-by" } ? [] : [("det-by", "institution")]) + more)
        #expect(answer.status == .seeOther, "\(HazingHouse.problems(answer.text))")
    }

    static func step(_ duty: String, _ more: [String: String] = [:]) -> [(String, String)] {
        var fields = [
            "duty": duty, "\(duty)-who": "Somebody at the desk", "\(duty)-reached": "yes",
            "\(duty)-how": "phone",
        ]
        fields.merge(more) { $1 }
        return fields.map { ($0.key, $0.value) }
    }

    func one(_ id: Int64 = 1) throws -> MissingCase {
        try #require(try office.read { try MissingCase.one(id, $0) })
    }

    func clock(_ id: Int64 = 1) throws -> MissingClock {
        let now = office.clock()
        return try office.read { db in
            try MissingClock.of(try #require(try MissingCase.one(id, db)), now: now, db)
        }
    }

    func states(_ id: Int64 = 1) throws -> [String] {
        try clock(id).lines.map { line in
            let word =
                switch line.state {
                case .done: "done"
                case .late: "late"
                case .open: "open"
                case .overdue: "overdue"
                case .ended: "ended"
                }
            return "\(line.duty.rawValue) \(word)"
        }
    }

    func postman() throws -> ContactPostman {
        var postman = ContactPostman(
            office: office,
            settings: try MailSettings(
                server: "mail:25", from: "clery@hartwell.edu", site: "https://clery.hartwell.edu"))
        postman.send = { letter in
            let message = try #require(letter as? ContactLetter)
            self.box.withLock { $0.append(message) }
        }
        return postman
    }

    /// Sends a file of residents; gives the answer.
    static func send(
        _ visitor: Visitor, _ text: String, whole: Bool = true
    ) async throws -> (status: HTTPResponse.Status, text: String, location: String) {
        let mark = "residents-\(UUID().uuidString)"
        var body = "--\(mark)\r\nContent-Disposition: form-data; name=\"form\"\r\n\r\n\(visitor.token)\r\n"
        if whole { body += "--\(mark)\r\nContent-Disposition: form-data; name=\"whole\"\r\n\r\nyes\r\n" }
        body +=
            "--\(mark)\r\nContent-Disposition: form-data; name=\"file\"; filename=\"residents.csv\"\r\n"
            + "Content-Type: text/csv\r\n\r\n\(text)\r\n--\(mark)--\r\n"
        let response = try await visitor.client.execute(
            uri: "/office/missing/residents", method: .post,
            headers: [.contentType: "multipart/form-data; boundary=\(mark)", .cookie: visitor.cookie],
            body: ByteBuffer(string: body))
        return (response.status, String(buffer: response.body), response.headers[.location] ?? "")
    }

    static func take(
        _ visitor: Visitor, _ location: String, isSure: Bool = true
    ) async throws -> HTTPResponse.Status {
        let page = try await visitor.get(location).text
        let plan = String(try #require(page.firstMatch(of: /name="plan" value="([^"]+)"/)?.1))
        return try await visitor.post(
            location, [("plan", plan), ("what", "take")] + (isSure ? [("sure", "yes")] : [])
        ).status
    }
}
