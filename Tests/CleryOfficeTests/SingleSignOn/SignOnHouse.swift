import CleryLaw
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Synchronization
import Testing

@testable import CleryOffice

/// An office with single sign-on switched on at a fake provider, and a clock that can be moved.
final class SignOnHouse: Sendable {
    let office: Office
    let folder: String
    let password: String
    let provider: FakeProvider
    private let box: ClockBox

    /// An office made once and copied for each test: a first password costs much on purpose.
    private static let template = Result {
        let folder = NSTemporaryDirectory() + "openclery-sign-on-template-\(UUID().uuidString)"
        let (office, password) = try Office.create(
            folder, name: "Hartwell College", zone: "America/New_York",
            campuses: ["Main campus", "Harbor campus"], clock: { TestOffice.noon })
        try office.close()
        return (folder: folder, password: password)
    }

    init() throws {
        let template = try SignOnHouse.template.get()
        folder = NSTemporaryDirectory() + "openclery-sign-on-\(UUID().uuidString)"
        try FileManager.default.copyItem(atPath: template.folder, toPath: folder)
        password = template.password
        let box = ClockBox()
        office = try Office.open(folder, clock: { box.now })
        provider = FakeProvider(now: { box.now.milliseconds / 1000 })
        self.box = box
    }

    func wait(seconds: Int64) { box.wait(seconds) }

    typealias Change = @Sendable (inout SignOn) -> Void

    /// Serves provider and office, with settings kept and the rules made.
    static func open(
        rules: [RoleRule] = [records], _ change: Change = { _ in },
        _ body: @Sendable (SignOnHouse, ProviderBrowser) async throws -> Void
    ) async throws {
        let house = try SignOnHouse()
        defer { house.close() }
        try await house.provider.serve {
            var settings = SignOn(
                active: true, issuer: house.provider.get(\.issuer), client: FakeProvider.client,
                address: "http://127.0.0.1:8080", justInTime: true)
            change(&settings)
            let sealed = try SignOnSecret.seal(FakeProvider.secret, house.office.key)
            let kept = settings
            try await house.office.act(by: .account(1), "changed the settings of single sign-on") { writing in
                try SignOnActs.keep(kept, secret: sealed, writing)
                for rule in rules { try SignOnActs.add(rule, writing) }
            }
            // On a machine full of tests the provider may be slow; that is not what is tested.
            try await ProviderLine.$patience.withValue(.seconds(120)) {
                try await DoorsTests.app(house.office).test(.router) { client in
                    try await body(house, ProviderBrowser(client: client, provider: house.provider))
                }
            }
        }
        #expect(Verify.office(in: house.folder).isWhole)
    }

    static let records = RoleRule(
        id: 0, claim: "groups", test: .member, value: "clery-records", role: .recordsOfficer)
    static let inRecords: FakeProvider.Members = [
        ("preferred_username", .string("jrivera")), ("name", .string("J. Rivera")),
        ("email", .string("jrivera@hartwell.example")), ("groups", .array([.string("clery-records")])),
    ]

    /// A provider as it is at first, with one thing changed, and nothing remembered of it.
    func begin(_ change: (inout FakeProvider.State) -> Void) async {
        provider.set {
            var fresh = FakeProvider.State()
            fresh.issuer = $0.issuer
            fresh.claims = SignOnHouse.inRecords
            change(&fresh)
            $0 = fresh
        }
        await office.provider.forget()
    }

    func account(_ signIn: String) throws -> Account? {
        try office.read { db in try Account.all(db).first { $0.signIn == signIn } }
    }

    func roles(_ account: Int64) throws -> Set<Role> {
        try office.read { try Rights(of: account, founder: false, on: office.today, $0).roles }
    }

    func close() {
        try? office.close()
        try? FileManager.default.removeItem(atPath: folder)
    }
}

final class ClockBox: Sendable {
    private let instant = Mutex(TestOffice.noon)
    var now: Instant { instant.withLock { $0 } }
    func wait(_ seconds: Int64) {
        instant.withLock { $0 = Instant(milliseconds: $0.milliseconds + seconds * 1000) }
    }
}

/// A browser with its cookies, which follows the way to the provider and back.
final class ProviderBrowser: Sendable {
    struct Seen: Sendable {
        let status: HTTPResponse.Status
        let text: String
        let location: String
        let cookies: [String]
    }

    let client: any TestClientProtocol
    let provider: FakeProvider
    private let jar = Mutex<[String: String]>([:])

    init(client: any TestClientProtocol, provider: FakeProvider) {
        self.client = client
        self.provider = provider
    }

    /// Another browser, which has none of the cookies.
    var other: ProviderBrowser { ProviderBrowser(client: client, provider: provider) }

    func cookie(_ name: String) -> String? { jar.withLock { $0[name] } }
    func keep(_ name: String, _ value: String?) { jar.withLock { $0[name] = value } }

    func get(_ path: String, _ more: HTTPFields = [:]) async throws -> Seen {
        var headers = more
        headers[.cookie] = line
        return try seen(try await client.execute(uri: path, method: .get, headers: headers))
    }

    func post(_ path: String, _ fields: [(String, String)]) async throws -> Seen {
        let hall = try await get("/office").text
        let token = hall.firstMatch(of: /name="form" value="([^"]+)"/).map { String($0.1) }
        let all = (token.map { [("form", $0)] } ?? []) + fields
        var headers: HTTPFields = [.contentType: "application/x-www-form-urlencoded"]
        headers[.cookie] = line
        let body = all.map { "\($0)=\(urlPartOf($1))" }.joined(separator: "&")
        return try seen(
            try await client.execute(
                uri: path, method: .post, headers: headers, body: ByteBuffer(string: body)))
    }

    /// To the provider; gives the way back.
    func begin() async throws -> String {
        let start = try await get("/sign-in/start")
        #expect(start.status == .seeOther)
        return try provider.authorize(start.location)
    }

    /// To the provider and back.
    func signIn() async throws -> Seen { try await get(try await begin()) }

    private var line: String { jar.withLock { $0.map { "\($0)=\($1)" }.joined(separator: "; ") } }

    private func seen(_ response: TestResponse) throws -> Seen {
        let set = response.headers[values: .setCookie]
        for line in set {
            let pair = line.prefix { $0 != ";" }.split(separator: "=", maxSplits: 1).map(String.init)
            guard let name = pair.first else { continue }
            keep(name, line.contains("Max-Age=0") ? nil : (pair.count > 1 ? pair[1] : ""))
        }
        return Seen(
            status: response.status, text: String(buffer: response.body),
            location: response.headers[.location] ?? "", cookies: set)
    }
}

/// JSON as text, members in the order given, for tokens that say odd things.
enum JSONText {
    static func of(_ value: JSONValue) -> String {
        switch value {
        case .null: return "null"
        case .bool(let flag): return "\(flag)"
        case .integer(let number): return "\(number)"
        case .number(let number): return "\(number)"
        case .string(let text):
            var out: [UInt8] = []
            JSONWriter.quote(text, into: &out)
            return String(decoding: out, as: UTF8.self)
        case .array(let items): return "[" + items.map(of).joined(separator: ",") + "]"
        case .object(let members):
            return "{" + members.map { of(.string($0.key)) + ":" + of($0.value) }.joined(separator: ",") + "}"
        }
    }
}
