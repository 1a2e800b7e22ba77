import CleryLaw
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Synchronization
import Testing

@testable import CleryOffice

/// A clock that a test sets.
final class TestClock: Sendable {
    private let instant = Mutex(TestOffice.noon)
    var now: Instant { instant.withLock { $0 } }

    func pass(minutes: Double) {
        instant.withLock { $0 = Instant(milliseconds: $0.milliseconds + Int64(minutes * 60_000)) }
    }
}

/// An office whose clock a test sets, with one officer whose password is known.
struct AccountHouse {
    let house: TestOffice
    let office: Office
    let clock = TestClock()
    static let password = "seven green umbrellas dry"
    /// Cheap on purpose: a hash says itself what it costs, and dozens of sign-ins need not cost what a real one does.
    static let stored = try? Password.hash(password, rounds: 1 << 10)

    init() throws {
        house = try TestOffice()
        let clock = clock
        office = try Office.open(house.folder, clock: { clock.now })
    }

    func close() {
        try? office.close()
        house.close()
    }

    /// An account with one role and the password above, which is no one-time password.
    func person(_ role: Role = .recordsOfficer, named name: String) async throws -> Int64 {
        let stored = try #require(AccountHouse.stored)
        return try await office.act(by: .house, "added an account and gave it a role") { writing in
            let account = try PeopleActs.add(
                PeopleActs.Draft(signIn: name, name: "A person"), password: stored, writing)
            try PeopleActs.grant(
                role, to: account.id, campus: nil, from: "2026-01-01", through: nil, writing)
            try Credentials.set(stored, account: account.id, writing.db)
            return account.id
        }
    }

    @discardableResult
    func run<Result: Sendable>(
        _ settings: ServerSettings = ServerSettings(),
        _ body: @escaping @Sendable (Browser) async throws -> Result
    ) async throws -> Result {
        let app = Application(responder: House.responder(office, settings))
        return try await app.test(.router) { try await body(Browser(client: $0)) }
    }

    func count(_ sql: String) throws -> Int { try office.read { try Int.fetchOne($0, sql: sql) ?? 0 } }
    func sentences() throws -> [String] {
        try office.read { try String.fetchAll($0, sql: "SELECT sentence FROM events ORDER BY sequence") }
    }
}

/// A browser with its cookie and the token of the page it looked at last.
final class Browser: @unchecked Sendable {
    let client: any TestClientProtocol
    var cookie = ""
    /// The mark of a browser in which somebody signed in before.
    var known = ""
    var token = ""
    var headers: HTTPFields = [:]

    init(client: any TestClientProtocol) { self.client = client }

    /// Another browser at the same office.
    func another() -> Browser { Browser(client: client) }

    struct Page {
        let status: HTTPResponse.Status
        let text: String
        let location: String
        let headers: HTTPFields

        func value(_ name: String) -> String? {
            let marked = "name=\"\(name)\" value=\""
            guard let start = text.range(of: marked)?.upperBound else { return nil }
            return String(text[start...].prefix { $0 != "\"" })
        }
    }

    @discardableResult
    func get(_ path: String) async throws -> Page { try await ask(path, .get, nil) }

    /// Posts fields, with the page's token in front unless told otherwise.
    @discardableResult
    func post(_ path: String, _ fields: [(String, String)] = [], token own: String? = nil) async throws
        -> Page
    {
        let form = own ?? token
        let all = (form.isEmpty ? [] : [("form", form)]) + fields
        return try await ask(path, .post, all.map { "\($0)=\(urlPartOf($1))" }.joined(separator: "&"))
    }

    private func ask(_ path: String, _ method: HTTPRequest.Method, _ body: String?) async throws -> Page {
        var headers = headers
        headers[.cookie] = known.isEmpty ? cookie : "\(cookie); \(known)"
        if body != nil { headers[.contentType] = "application/x-www-form-urlencoded" }
        let response = try await client.execute(
            uri: path, method: method, headers: headers, body: body.map { ByteBuffer(string: $0) })
        for line in response.headers[values: .setCookie] {
            let pair = String(line.prefix { $0 != ";" })
            if pair.contains("-known=") { known = pair } else { cookie = pair }
        }
        let page = Page(
            status: response.status, text: String(buffer: response.body),
            location: response.headers[.location] ?? "", headers: response.headers)
        if let form = page.value("form") { token = form }
        return page
    }

    /// Signs in by name and password, and looks at the office.
    @discardableResult
    func signIn(_ name: String, _ password: String = AccountHouse.password) async throws -> Page {
        let answer = try await post("/sign-in", [("name", name), ("password", password)], token: "")
        if answer.status == .seeOther { try await get(answer.location) }
        return answer
    }
}
