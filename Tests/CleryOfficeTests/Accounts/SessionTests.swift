import CleryLaw
import Foundation
import GRDB
import HTTPTypes
import Testing

@testable import CleryOffice

@Suite("Sessions")
struct SessionTests {
    @Test("Half an hour without use ends a session, and twelve hours end it however it was used")
    func ends() async throws {
        let house = try AccountHouse()
        defer { house.close() }
        _ = try await house.person(named: "ida")
        try await house.run { browser in
            try await browser.signIn("ida")
            let idle = browser.another()
            try await idle.signIn("ida")
            for _ in 0..<24 {
                house.clock.pass(minutes: 29)
                #expect(try await browser.get("/office").status == .ok)
            }
            #expect(try await idle.get("/office").location == "/sign-in")
            house.clock.pass(minutes: 23.9)
            #expect(try await browser.get("/office").status == .ok)
            house.clock.pass(minutes: 0.2)
            #expect(try await browser.get("/office").location == "/sign-in")
        }
        try await house.run { browser in
            try await browser.signIn("ida")
            house.clock.pass(minutes: 30)
            #expect(try await browser.get("/office").location == "/sign-in")
        }
    }

    @Test("The last use is written at most once a minute, and never to the register")
    func noted() async throws {
        let house = try AccountHouse()
        defer { house.close() }
        let account = try await house.person(named: "ned")
        let token = try await Sessions.begin(account, house.office)
        let position = try house.office.position()
        @Sendable func used() throws -> Int { try house.count("SELECT used FROM sessions") }
        let begun = try used()
        try await house.run { browser in
            browser.cookie = "openclery=\(token)"
            for _ in 0..<5 {
                house.clock.pass(minutes: 0.19)
                try await browser.get("/office")
            }
            #expect(try used() == begun)
            house.clock.pass(minutes: 0.1)
            try await browser.get("/office")
            #expect(try used() == Int(house.clock.now.milliseconds))
        }
        #expect(try house.office.position() == position)
    }

    @Test("A token planted before sign-in is worth nothing, and signing in again ends the session before")
    func fixation() async throws {
        let house = try AccountHouse()
        defer { house.close() }
        _ = try await house.person(named: "fay")
        let planted = "openclery=" + Ticket.text(of: [UInt8](repeating: 7, count: 32))
        try await house.run { browser in
            browser.cookie = planted
            try await browser.signIn("fay")
            #expect(browser.cookie != planted && browser.cookie.count == planted.count)
            let attacker = browser.another()
            attacker.cookie = planted
            #expect(try await attacker.get("/office").location == "/sign-in")
            let first = browser.cookie
            try await browser.signIn("fay")
            #expect(browser.cookie != first)
            attacker.cookie = first
            #expect(try await attacker.get("/office").location == "/sign-in")
        }
        #expect(try house.count("SELECT count(*) FROM sessions") == 1)
    }

    @Test("The cookie: for this host alone, out of reach of scripts, and under TLS only by TLS")
    func cookie() async throws {
        let house = try AccountHouse()
        defer { house.close() }
        _ = try await house.person(named: "cora")
        try await house.run { browser in
            func line(_ page: Browser.Page) throws -> Set<String> {
                let line = try #require(page.headers[values: .setCookie].first)
                return Set(line.components(separatedBy: "; ").dropFirst())
            }
            let plain: Set = ["Path=/", "HttpOnly", "SameSite=Lax", "Max-Age=43200"]
            #expect(try line(try await browser.signIn("cora")) == plain)
            #expect(browser.cookie.hasPrefix("openclery="))
            let insecure = browser.cookie

            let safe = browser.another()
            safe.headers[try #require(HTTPField.Name("X-Forwarded-Proto"))] = "https"
            #expect(try line(try await safe.signIn("cora")) == plain.union(["Secure"]))
            #expect(safe.cookie.hasPrefix("__Host-openclery="))
            #expect(try await safe.get("/office").status == .ok)
            // A neighbor's site can plant only a cookie without the prefix: it is not looked at.
            safe.cookie = insecure
            #expect(try await safe.get("/office").location == "/sign-in")
            let out = try await browser.post("/sign-out")
            #expect(try line(out) == ["Path=/", "HttpOnly", "SameSite=Lax", "Max-Age=0"])
            #expect(browser.cookie == "openclery=")
        }
        // What the file holds is no token.
        let kept = try house.office.read { try Data.fetchAll($0, sql: "SELECT token FROM sessions") }
        #expect(kept.allSatisfy { $0.count == 32 })
    }

    @Test("One's own sessions are told without an address, and ended one by one or all others at once")
    func own() async throws {
        let house = try AccountHouse()
        defer { house.close() }
        let account = try await house.person(named: "olive")
        let stranger = try await house.person(named: "stan")
        try await house.run { browser in
            let agent = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0"
            browser.headers[.userAgent] = agent
            browser.headers[try #require(HTTPField.Name("X-Forwarded-For"))] = "203.0.113.9"
            try await browser.signIn("olive")
            _ = try await Sessions.begin(account, house.office, device: "Safari on iPhone")
            _ = try await Sessions.begin(account, house.office, device: "Chrome on Windows")
            _ = try await Sessions.begin(stranger, house.office, device: "Edge on Windows")
            let page = try await browser.get("/office/account").text
            for words in ["Firefox on Linux", "Safari on iPhone", "3 sessions", "Records officer"] {
                #expect(page.contains(words), "\(words)")
            }
            #expect(!page.contains("Edge on Windows") && !page.contains("203.0.113.9"))
            let phone = try house.count("SELECT id FROM sessions WHERE device LIKE '%iPhone'")
            let ended = try await browser.post("/office/account/sessions/\(phone)/end")
            #expect(ended.location == "/office/account?done=ended")
            #expect(try await browser.post("/office/account/sessions/\(phone)/end").status == .notFound)
            // Another account's session is not there.
            let other = try house.count("SELECT id FROM sessions WHERE account = \(stranger)")
            #expect(try await browser.post("/office/account/sessions/\(other)/end").status == .notFound)
            #expect(try await browser.post("/office/account/sessions/end").status == .seeOther)
            #expect(try await browser.get("/office/account").text.contains("1 session<"))
        }
        #expect(try house.count("SELECT count(*) FROM sessions WHERE account = \(stranger)") == 1)
        let all = try house.office.read { try Row.fetchAll($0, sql: "SELECT * FROM sessions") }
        #expect(all.allSatisfy { !"\($0)".contains("203.0.113") })
    }

    @Test(
        "A device in three words",
        arguments: [
            (
                "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36 Edg/140.0.0.0",
                "Edge on Windows"
            ),
            (
                "Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1",
                "Safari on iPhone"
            ), ("curl/8.0", "A browser"), (nil, "A browser"), ("<script> Linux", "A browser on Linux"),
        ] as [(String?, String)])
    func device(agent: String?, words: String) { #expect(Device.words(agent) == words) }

    @Test("An ended account's session ends at once, and a changed grant counts at once")
    func atOnce() async throws {
        let house = try AccountHouse()
        defer { house.close() }
        let account = try await house.person(named: "gale")
        let today = house.office.today
        try await house.run { browser in
            try await browser.signIn("gale")
            #expect(try await browser.get("/office/incidents").status == .ok)
            let grants = try house.office.read { try Grant.all(of: account, $0) }
            try await house.office.act(by: .account(1), "ended the roles of account \(account)") { writing in
                for grant in grants { try PeopleActs.end(grant, today: today, writing) }
            }
            #expect(try await browser.get("/office/incidents").status == .notFound)
            #expect(try await browser.get("/office/account").text.contains("None. Ask whoever"))
            let person = try #require(try house.office.read { try Account.one(account, $0) })
            try await house.office.act(by: .account(1), "ended account \(account)") {
                try PeopleActs.end(person, $0)
            }
            #expect(try await browser.get("/office").location == "/sign-in")
            #expect(try await browser.another().signIn("gale").status == .unprocessableContent)
        }
    }
}
