import CleryLaw
import Foundation
import GRDB
import HummingbirdTesting
import Synchronization
import Testing

@testable import CleryOffice

/// An office with campus security authorities, whose mail goes to a list.
final class AuthorityHouse: Sendable {
    let house: DutyHouse
    private let box = Mutex<[AuthorityMessage]>([])
    let failure = Mutex<MailFailure?>(nil)
    var office: Office { house.office }
    var letters: [AuthorityMessage] { box.withLock { $0 } }

    init(_ day: Day = "2026-03-02") throws { house = try DutyHouse(day) }

    static func run(
        _ day: Day = "2026-03-02",
        _ body: @Sendable (AuthorityHouse, TellingTests.Visitor) async throws -> Void
    ) async throws {
        let world = try AuthorityHouse(day)
        defer { world.house.close() }
        try await DoorsTests.app(world.office).test(.router) {
            try await body(world, TellingTests.Visitor(client: $0))
        }
        #expect(Verify.office(in: world.house.folder).problems == [])
    }

    func keeper(
        _ visitor: TellingTests.Visitor, _ role: Role = .coordinator, campus: Int64? = nil
    ) async throws -> TellingTests.Visitor {
        try await visitor.signedIn(
            try await RolesTests.person(role, campus: campus, from: "2020-01-01", in: office).cookie)
    }

    func postman() throws -> AuthorityPostman {
        var postman = AuthorityPostman(
            office: office,
            settings: try MailSettings(
                server: "mail:25", from: "clery@hartwell.edu", site: "https://clery.hartwell.edu"))
        postman.send = { letter in
            if let failure = self.failure.withLock({ $0 }) { throw failure }
            let message = try #require(letter as? AuthorityMessage)
            self.box.withLock { $0.append(message) }
        }
        return postman
    }

    /// The words of the link in the last message to an address.
    func link(of email: String) throws -> String {
        let letter = try #require(letters.last { $0.to.text == email })
        return try #require(letter.link)
    }

    static let canary = "Quokka Zanzibar"

    static func fields(_ changes: [String: String] = [:]) -> [(String, String)] {
        var fields = [
            "who": "quokka@example.edu", "name": canary, "bond": "student", "campus": "1",
            "unit": "Residence Life", "is-resident_assistant": "yes", "from": "2025-08-20",
            "supervisor": "Wombat Boss", "remark": "Contract of the hall",
        ]
        fields.merge(changes) { $1 }
        return fields.filter { !$0.value.isEmpty }.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }

    func enter(
        _ keeper: TellingTests.Visitor, _ changes: [String: String] = [:]
    ) async throws -> Int64 {
        let answer = try await keeper.post("/office/authorities/new", Self.fields(changes))
        let match = answer.location.firstMatch(of: /\/office\/authorities\/([0-9]+)/)
        return try #require(
            match.flatMap { Int64($0.1) }, "\(answer.status) \(HazingHouse.problems(answer.text))")
    }

    func one(_ id: Int64) throws -> SecurityAuthority {
        try #require(try office.read { try SecurityAuthority.one(id, $0) })
    }

    /// An account that is an authority, with the entry's number.
    func accountAuthority(
        _ visitor: TellingTests.Visitor, _ keeper: TellingTests.Visitor, campus: Int64 = 1
    ) async throws -> (person: TellingTests.Visitor, id: Int64, account: Int64) {
        let (account, cookie) = try await RolesTests.person(.securityAuthority, campus: campus, in: office)
        let signIn = try #require(try office.read { try Account.one(account, $0) }).signIn
        let id = try await enter(keeper, ["who": signIn, "name": "", "campus": "\(campus)"])
        return (try await visitor.signedIn(cookie), id, account)
    }

    func begin(_ keeper: TellingTests.Visitor, year: Int = 2025) async throws {
        let answer = try await keeper.post(
            "/office/authorities/signing",
            [
                ("year", "\(year)"), ("campus", "all"), ("due", "2026-04-01"), ("final", "2026-06-15"),
            ])
        #expect(answer.status == .seeOther, "\(HazingHouse.problems(answer.text))")
    }

    func assign(_ keeper: TellingTests.Visitor, due: String = "2026-04-30") async throws {
        let answer = try await keeper.post(
            "/office/authorities/training", [("what", "assign"), ("due", due)])
        #expect(answer.status == .seeOther)
    }

    /// Answers of a try, so many of them wrong.
    static func answers(_ training: Int64, number: Int, wrong: Int = 0) -> [(String, String)] {
        let quiz = CourseQuiz(training: training, number: number)
        return [("try", "\(number)")]
            + quiz.questions.enumerated().map { index, question in
                let other = question.right == 0 ? 1 : 0
                return ("q-\(question.id)", "\(index < wrong ? other : question.right)")
            }
    }

    /// No event tells a name, an address or a link.
    func tellsNothing(_ words: [String]) throws {
        let sentences = try office.read { try String.fetchAll($0, sql: "SELECT sentence FROM events") }
        for word in words { #expect(!sentences.contains { $0.contains(word) }) }
        let raw = try office.read { try Data.fetchAll($0, sql: "SELECT changes FROM events") }
        for word in words { #expect(!raw.contains { $0.range(of: Data(word.utf8)) != nil }) }
    }
}
