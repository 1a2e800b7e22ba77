import CleryLaw
import Foundation
import GRDB
import HTTPTypes
import Hummingbird
import Testing

@testable import CleryOffice

@Suite("Before what is sealed: is it you?")
struct StepUpTests {
    /// An office with one report, and an officer's browser whose last proof is 15 minutes old.
    private func late(
        _ body: @escaping @Sendable (AccountHouse, Browser) async throws -> Void
    ) async throws {
        let house = try AccountHouse()
        defer { house.close() }
        _ = try await house.person(named: "vera")
        try await house.run { browser in
            _ = try await browser.post(
                "/report",
                [("mark", Receipt.mark()), ("what", "Canary \(TellingTests.canary)"), ("teller", "victim")])
            try await browser.signIn("vera")
            house.clock.pass(minutes: 15)
            try await browser.get("/office/reports/1")
            try await body(house, browser)
        }
        #expect(Verify.office(in: house.house.folder).isWhole)
    }

    @Test("What was typed is kept through the question, in the page and never in an address")
    func typed() async throws {
        try await late { house, browser in
            let long = "First line <b>\nsecond \"line\" & more\n" + String(repeating: "ä", count: 3000)
            let asked = try await browser.post("/office/reports/1/answer", [("answer", long), ("x", "1")])
            #expect(asked.status == .forbidden && asked.location.isEmpty)
            #expect(asked.text.contains("is it you?") && asked.text.contains("What you have typed is kept"))
            #expect(asked.text.contains("action=\"/office/reports/1/answer\""))
            #expect(asked.text.contains("First line &lt;b&gt;\nsecond &quot;line&quot; &amp; more\n"))
            #expect(try house.count("SELECT count(*) FROM messages") == 0)
            let kept: [(String, String)] = [("proof", "yes"), ("answer", long), ("x", "1")]
            let wrong = try await browser.post(
                "/office/reports/1/answer", kept + [("proof-password", "wrong")])
            #expect(wrong.status == .unprocessableContent && wrong.text.contains("This is not your password"))
            #expect(wrong.text.contains("second &quot;line&quot;") && !wrong.text.contains("value=\"wrong\""))
            #expect(try house.count("SELECT count(*) FROM messages") == 0)
            let right = try await browser.post(
                "/office/reports/1/answer", kept + [("proof-password", AccountHouse.password)])
            #expect(right.location == "/office/reports/1")
            let text = try house.office.read {
                try ReportRequests.messages(of: 1, $0, key: house.office.key).map(\.text)
            }
            #expect(text == [long])
            // Now it is proved: the next one opens without a question.
            let open = try await browser.post(
                "/office/reports/1/open", [("reason", ReportDeskPage.reasons[0])])
            #expect(open.status == .ok && open.text.contains(TellingTests.canary))
        }
    }

    @Test("No proof, no look: neither with a wrong token nor with the mark alone")
    func closed() async throws {
        try await late { house, browser in
            let reason = ("reason", ReportDeskPage.reasons[0])
            let token = browser.token
            for fields in [
                [reason], [reason, ("proof", "yes")], [reason, ("proof", "yes"), ("proof-password", "")],
                [reason, ("proof", "yes"), ("proof-code", "123456")],
            ] {
                let answer = try await browser.post("/office/reports/1/open", fields)
                #expect([.forbidden, .unprocessableContent].contains(answer.status))
                #expect(!answer.text.contains(TellingTests.canary))
            }
            let forged = try await browser.post(
                "/office/reports/1/open",
                [reason, ("proof", "yes"), ("proof-password", AccountHouse.password)], token: "forged")
            #expect(forged.status == .forbidden && !forged.text.contains("is it you?"))
            #expect(browser.token == token)
            #expect(try house.count("SELECT count(*) FROM openings") == 0)
        }
    }

    @Test("A code proves it too, once")
    func byCode() async throws {
        try await late { house, browser in
            let account = Int64(try house.count("SELECT id FROM accounts WHERE sign_in = 'vera'"))
            let (secret, key) = (TOTP.fresh(), house.office.key)
            try await house.office.act(by: .house, "set up a second factor for account \(account)") {
                try SecondFactor.set(secret, of: account, usedStep: 0, $0, key)
            }
            let fields: [(String, String)] = [
                ("reason", ReportDeskPage.reasons[0]), ("proof", "yes"),
                ("proof-code", SecondFactorTests.code(secret, house)),
            ]
            #expect(
                try await browser.post("/office/reports/1/open", fields).text.contains(TellingTests.canary))
            try await house.office.pool.write { try $0.execute(sql: "UPDATE sessions SET proved = 0") }
            let again = try await browser.post("/office/reports/1/open", fields)
            #expect(again.status == .unprocessableContent && again.text.contains("used before"))
        }
    }

    @Test("A page that asks for it leads on to itself, and to no other site")
    func pages() async throws {
        try await late { house, browser in
            let asked = try await browser.get("/office/account/code")
            #expect(asked.status == .forbidden && !asked.text.contains("otpauth"))
            let to = try #require(asked.value("to"))
            #expect(to == "/office/account/code")
            let proof = ("proof-password", AccountHouse.password)
            for address in [
                "//evil.example/office/", "https://evil.example/", "/office/\\evil", "/office/\r\nX: y",
                "/log", "",
            ] {
                #expect(
                    try await browser.post("/office/prove", [("to", address), proof]).status == .notFound)
            }
            let wrong = try await browser.post("/office/prove", [("to", to), ("proof-password", "x")])
            #expect(wrong.status == .unprocessableContent && wrong.value("to") == to)
            #expect(try await browser.post("/office/prove", [("to", to), proof]).location == to)
            #expect(try await browser.get(to).text.contains("otpauth:"))
        }
    }

    @Test("A session of single sign-on is proved where it was begun, and the local password does not count")
    func elsewhere() async throws {
        let house = try AccountHouse()
        defer { house.close() }
        let account = try await house.person(named: "sso")
        let token = try await Sessions.begin(account, house.office, again: "/sign-in/elsewhere")
        house.clock.pass(minutes: 16)
        try await house.run { browser in
            browser.cookie = "openclery=\(token)"
            let asked = try await browser.get("/office/account/code")
            #expect(asked.text.contains("href=\"/sign-in/elsewhere\"") && !asked.text.contains("Password"))
            let to = ("to", "/office/account/code")
            let password = ("proof-password", AccountHouse.password)
            let local = try await browser.post("/office/prove", [to, password])
            #expect(local.status == .unprocessableContent && local.text.contains("not signed in again yet"))
            let head = HTTPRequest(
                method: .get, scheme: nil, authority: nil, path: "/office",
                headerFields: [.cookie: browser.cookie])
            let request = Request(head: head, body: .init(buffer: ByteBuffer()))
            let session = try #require(try Sessions.current(of: request, house.office))
            try await Sessions.prove(session, house.office)
            #expect(try await browser.post("/office/prove", [to]).location == "/office/account/code")
        }
    }

    @Test("The doors that ask are these, at least, and the permission table says so")
    func doors() {
        let fresh = Doors.all.filter(\.fresh).map { "\($0.method.rawValue) \($0.path)" }
        for door in [
            "POST /office/reports/:report/open", "POST /office/reports/:report/answer",
            "POST /office/account/code/remove", "POST /office/people/:person/password",
        ] {
            #expect(fresh.contains(door), "\(door)")
            let line = Permissions.text.split(separator: "\n").first { $0.contains("`\(door)`") }
            #expect(line?.contains("*proved again*") == true, "\(door)")
        }
        // The public has nothing to prove.
        #expect(Doors.all.allSatisfy { !$0.fresh || $0.who != .everyone })
    }
}
