import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Testing

@testable import CleryOffice

@Suite("Every door says who may enter")
struct DoorsTests {
    static func app(_ office: Office) -> some ApplicationProtocol {
        Application(responder: House.responder(office))
    }

    /// An address of a door, with something in place of each parameter.
    static func address(_ door: Door) -> String {
        door.path.split(separator: "/", omittingEmptySubsequences: false).map { $0.hasPrefix(":") ? "1" : $0 }
            .joined(separator: "/")
    }

    @Test("The public doors are exactly these")
    func publicDoors() {
        let open = Doors.all.filter { $0.who == .everyone }.map { "\($0.method.rawValue) \($0.path)" }
        #expect(
            open == [
                "GET /", "GET /log", "GET /log/:entry", "GET /statistics", "GET /statistics/why",
                "GET /reports",
                "GET /reports/:year", "GET /reports/:year/:volume", "GET /reports/pictures/:picture",
                "GET /report", "POST /report", "GET /report/follow",
                "POST /report/follow",
                "GET /practice", "GET /look.css", "GET /icon.svg", "GET /health",
                "GET /sign-in",
                "POST /sign-in",
                "GET /report.js", "GET /rights", "GET /rights.pdf",
                "GET /sign-in/start", "GET /sign-in/back", "GET /sign-in/proxy", "POST /sign-in/ended",
                "GET /log.json", "GET /log.schema.json", "GET /log.csv", "GET /log.atom",
                "GET /log/archive.csv", "GET /log/archive.jsonl", "GET /log/feeds", "GET /log/embed",
                "GET /log/widget.js", "GET /api/public/report/crime-log", "GET /api/public/report/fire-log",
                "OPTIONS /log.json", "OPTIONS /api/public/report/crime-log",
                "OPTIONS /api/public/report/fire-log",
                "GET /log/subscribe", "POST /log/subscribe", "GET /log/subscribe/confirm",
                "POST /log/subscribe/confirm", "GET /log/subscribe/leave", "POST /log/subscribe/leave",
                "GET /log.pdf", "GET /log/charts", "GET /log/map", "GET /log/older", "POST /log/older",
                "GET /geography/confirm", "POST /geography/confirm",
                "GET /geography", "GET /geography.geojson", "OPTIONS /geography.geojson", "GET /map.js",
                "GET /hazing", "GET /hazing.json", "GET /hazing.schema.json", "GET /hazing/:edition",
                "GET /reports/request-paper", "POST /reports/request-paper", "GET /calendar/:link",
                "GET /agencies/answer", "POST /agencies/answer", "POST /agencies/answer/file",
                "GET /agencies/answer/places.csv", "GET /agencies/answer/template.csv",
                "GET /.well-known/clery.json", "GET /clery.schema.json",
                "GET /authority", "POST /authority", "GET /authority/letter.pdf", "GET /authority/course",
                "GET /authority/quiz", "POST /authority/quiz", "GET /authority/certificate.pdf",
                "GET /alert.js",
                "GET /warnings", "GET /warnings/:warning", "GET /warnings.atom", "GET /warnings.json",
                "GET /warnings/banner", "GET /warnings/stream", "OPTIONS /warnings.json",
                "POST /receipts/:link",
                "GET /warnings/subscribe", "POST /warnings/subscribe", "GET /warnings/subscribe/confirm",
                "POST /warnings/subscribe/confirm", "POST /warnings/subscribe/code",
                "GET /warnings/subscribe/leave", "POST /warnings/subscribe/leave",
                "GET /warnings/subscribe/mine", "POST /warnings/subscribe/mine",
                "GET /safety",
                "GET /missing-contact", "POST /missing-contact",
            ])
        #expect(
            Doors.all.filter { $0.who != .everyone }.allSatisfy {
                switch $0.who {
                case .token(let use): $0.path.hasPrefix("/\(use.rawValue)/")
                default: $0.path.hasPrefix("/office") || $0.path == "/sign-out"
                }
            })
        #expect(Doors.all.filter(\.kept).allSatisfy { $0.who == .everyone && $0.method == .get })
    }

    @Test("The public is let in at no other door")
    func publicIsKeptOut() async throws {
        let house = try TestOffice()
        defer { house.close() }
        try house.take(TestOffice.log)
        try await DoorsTests.app(house.office).test(.router) { client in
            for door in Doors.all where door.who != .everyone {
                let response = try await client.execute(uri: DoorsTests.address(door), method: door.method)
                if case .token = door.who {
                    #expect(response.status == .unauthorized, "\(door.path)")
                    #expect(response.headers[.wwwAuthenticate]?.hasPrefix("Bearer") == true, "\(door.path)")
                } else if door.method == .get {
                    #expect(response.status == .seeOther, "\(door.path)")
                    #expect(response.headers[.location] == "/sign-in", "\(door.path)")
                } else {
                    #expect(response.status == .forbidden, "\(door.path)")
                }
                #expect(!String(buffer: response.body).contains("24-0001"), "\(door.path)")
            }
        }
    }

    @Test("The administrator is let in everywhere, and a post without its token nowhere")
    func administrator() async throws {
        let house = try TestOffice()
        defer { house.close() }
        try house.take(TestOffice.log)
        let token = try await Sessions.begin(1, house.office)
        let before = try house.office.position()
        try await DoorsTests.app(house.office).test(.router) { client in
            for door in Doors.all {
                let response = try await client.execute(
                    uri: DoorsTests.address(door), method: door.method,
                    headers: [.cookie: "openclery=\(token)"])
                if case .token = door.who {
                    // What is for programs is opened by no session, not even by this one.
                    #expect(response.status == .unauthorized, "\(door.path)")
                } else if door.who == .may(.seeOverrides) {
                    // That counsel has seen an override is counsel's alone to say.
                    #expect(response.status == .notFound, "\(door.path)")
                } else if door.method == .post, door.who != .everyone {
                    #expect(response.status == .forbidden, "\(door.path)")
                } else {
                    #expect(
                        [.ok, .notFound, .seeOther, .unprocessableContent].contains(response.status),
                        "\(door.path) \(response.status)")
                    #expect(response.headers[.location] != "/sign-in", "\(door.path)")
                }
            }
        }
        #expect(try house.office.position() == before)
    }

    @Test("Every answer carries the safety headers, and pages of the office never rest in a cache")
    func headers() async throws {
        let house = try TestOffice()
        defer { house.close() }
        let token = try await Sessions.begin(1, house.office)
        try await DoorsTests.app(house.office).test(.router) { client in
            for path in ["/", "/log", "/nothing-here", "/health", "/office", "/office/incidents/77"] {
                let response = try await client.execute(
                    uri: path, method: .get, headers: [.cookie: "openclery=\(token)"])
                for (name, value) in SafetyHeaders.all {
                    #expect(response.headers[name] == value, "\(path) \(name)")
                }
                if path.hasPrefix("/office") {
                    #expect(response.headers[.cacheControl] == "no-store", "\(path)")
                }
            }
            let nothing = try await client.execute(uri: "/nothing-here", method: .get)
            #expect(nothing.status == .notFound)
            #expect(String(buffer: nothing.body).contains("Nothing is here"))
        }
    }

    @Test("Signing in takes the right password, and signing out ends the session")
    func signIn() async throws {
        let house = try TestOffice()
        defer { house.close() }
        try await DoorsTests.app(house.office).test(.router) { client in
            func post(_ path: String, _ body: String, cookie: String = "") async throws -> TestResponse {
                try await client.execute(
                    uri: path, method: .post,
                    headers: [.contentType: "application/x-www-form-urlencoded", .cookie: cookie],
                    body: ByteBuffer(string: body))
            }
            let wrong = try await post("/sign-in", "name=administrator&password=wrong")
            #expect(wrong.status == .unprocessableContent)
            #expect(String(buffer: wrong.body).contains("do not belong together"))
            let right = try await post("/sign-in", "name=administrator&password=\(house.password)")
            #expect(right.status == .seeOther)
            let line = try #require(right.headers[.setCookie])
            #expect(line.contains("HttpOnly") && line.contains("SameSite=Lax"))
            let cookie = String(line.prefix { $0 != ";" })
            let page = try await client.execute(uri: "/office", method: .get, headers: [.cookie: cookie])
            #expect(page.status == .ok)
            let form = try #require(
                String(buffer: page.body).firstMatch(of: /name="form" value="([^"]+)"/)?.1)
            #expect(try await post("/sign-out", "form=\(form)", cookie: cookie).status == .seeOther)
            #expect(
                try await client.execute(uri: "/office", method: .get, headers: [.cookie: cookie]).status
                    == .seeOther)
        }
    }

    @Test("A public page is kept until the office changes, and comes again as unchanged")
    func kept() async throws {
        let house = try TestOffice()
        defer { house.close() }
        house.office.pages.set(try house.office.currentVersion())
        try await DoorsTests.app(house.office).test(.router) { client in
            let first = try await client.execute(uri: "/log?from=2024-03-01&to=2024-04-01", method: .get)
            let etag = try #require(first.headers[.eTag])
            let again = try await client.execute(
                uri: "/log?from=2024-03-01&to=2024-04-01", method: .get, headers: [.ifNoneMatch: etag])
            #expect(again.status == .notModified)
            try house.take(TestOffice.log)
            house.office.pages.set(try house.office.currentVersion())
            let changed = try await client.execute(
                uri: "/log?from=2024-03-01&to=2024-04-01", method: .get, headers: [.ifNoneMatch: etag])
            #expect(changed.status == .ok)
            #expect(String(buffer: changed.body).contains("24-0001"))
        }
    }
}

extension Door {
    /// Behind a sign-in, and not for programs with a token.
    var isForPeople: Bool { if case .may = who { true } else { false } }
}
