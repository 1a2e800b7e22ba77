import CleryLaw
import Foundation
import GRDB
import Testing

@testable import CleryOffice

@Suite("A second factor")
struct SecondFactorTests {
    /// Sets one up by the pages; gives the secret and the recovery codes.
    static func setUp(_ browser: Browser, _ house: AccountHouse) async throws -> (TOTP, [String]) {
        let page = try await browser.get("/office/account/code")
        let ticket = try #require(page.value("ticket"))
        let shown = try #require(page.text.firstMatch(of: /secret=([A-Z2-7]{32})/)?.1)
        let secret = TOTP(secret: try #require(Base32.bytes(of: String(shown))))
        let done = try await browser.post(
            "/office/account/code", [("ticket", ticket), ("code", code(secret, house))])
        #expect(done.status == .ok && done.text.contains("Your second factor is on"))
        let codes = done.text.matches(of: /<li><code>([a-z0-9-]+)<\/code>/).map { String($0.1) }
        #expect(Set(codes).count == 10)
        return (secret, codes)
    }

    static func code(_ secret: TOTP, _ house: AccountHouse) -> String {
        secret.code(of: TOTP.step(at: house.clock.now))
    }

    @Test("Signing in takes password and code, a code once, and the secret stands nowhere in the clear")
    func signIn() async throws {
        let house = try AccountHouse()
        defer { house.close() }
        let account = try await house.person(named: "otis")
        try await house.run { browser in
            try await browser.signIn("otis")
            let (secret, codes) = try await SecondFactorTests.setUp(browser, house)
            house.clock.pass(minutes: 1)
            let other = browser.another()
            let asked = try await other.signIn("otis")
            #expect(asked.status == .ok && asked.text.contains("Your code") && other.cookie.isEmpty)
            let ticket = try #require(asked.value("ticket"))
            let code = SecondFactorTests.code(secret, house)
            let wrong = try await other.post("/sign-in", [("ticket", ticket), ("code", "000000")], token: "")
            #expect(wrong.status == .unprocessableContent && other.cookie.isEmpty)
            let right = try await other.post("/sign-in", [("ticket", ticket), ("code", code)], token: "")
            #expect(right.status == .seeOther && right.location == "/office")
            // The same code again, with the same ticket or a new one.
            for _ in 0..<2 {
                let replay = browser.another()
                let ticket = try #require(try await replay.signIn("otis").value("ticket"))
                let answer = try await replay.post(
                    "/sign-in", [("ticket", ticket), ("code", code)], token: "")
                #expect(answer.status == .unprocessableContent && replay.cookie.isEmpty)
            }
            // The file holds neither the secret nor a recovery code.
            try await house.office.pool.writeWithoutTransaction { _ = try $0.checkpoint(.truncate) }
            let bytes = try Data(contentsOf: URL(filePath: house.house.folder + "/openclery.sqlite"))
            for text in [Base32.text(of: secret.secret), codes[0], codes[0].replacing("-", with: "")] {
                #expect(bytes.range(of: Data(text.utf8)) == nil)
            }
            #expect(bytes.range(of: Data(secret.secret)) == nil)
        }
        #expect(try house.sentences().contains("set up a second factor for account \(account)"))
        #expect(Verify.office(in: house.house.folder).isWhole)
    }

    @Test("A recovery code is good once, leaves an event, and its use is told")
    func recovery() async throws {
        let house = try AccountHouse()
        defer { house.close() }
        let account = try await house.person(named: "rhea")
        try await house.run { browser in
            try await browser.signIn("rhea")
            let (_, codes) = try await SecondFactorTests.setUp(browser, house)
            for (typed, works) in [(codes[3].uppercased(), true), (codes[3], false), (codes[4], true)] {
                let other = browser.another()
                let ticket = try #require(try await other.signIn("rhea").value("ticket"))
                let answer = try await other.post(
                    "/sign-in", [("ticket", ticket), ("code", typed)], token: "")
                #expect((answer.location == "/office/account") == works, "\(typed)")
                #expect(other.cookie.isEmpty == !works)
            }
            let page = try await browser.get("/office/account")
            #expect(page.text.contains("8 of 10 recovery codes are left"))
            #expect(page.text.contains("a recovery code was used. If that was not you"))
            // New ones take the place of all the old ones.
            let new = try await browser.post("/office/account/code/recovery")
            #expect(new.status == .ok && new.text.contains("count no more"))
            let other = browser.another()
            let ticket = try #require(try await other.signIn("rhea").value("ticket"))
            let old = try await other.post("/sign-in", [("ticket", ticket), ("code", codes[5])], token: "")
            #expect(old.status == .unprocessableContent)
        }
        let used = "used a recovery code of account \(account)"
        #expect(try house.sentences().count { $0 == used } == 2)
        #expect(Verify.office(in: house.house.folder).isWhole)
    }

    @Test("Setting up needs a code of the shown secret, and a ticket that is one's own and not over")
    func settingUp() async throws {
        let house = try AccountHouse()
        defer { house.close() }
        _ = try await house.person(named: "first")
        _ = try await house.person(named: "second")
        try await house.run { browser in
            try await browser.signIn("first")
            let ticket = try #require(try await browser.get("/office/account/code").value("ticket"))
            let wrong = try await browser.post(
                "/office/account/code", [("ticket", ticket), ("code", "123456")])
            #expect(wrong.status == .unprocessableContent && wrong.text.contains("not the code"))
            let secret = TOTP(secret: try #require(Base32.bytes(of: String(ticket.split(separator: ".")[2]))))
            let other = browser.another()
            try await other.signIn("second")
            let right = ("code", SecondFactorTests.code(secret, house))
            // Another account's ticket, a ticket with another secret in it, and an old one.
            var parts = ticket.split(separator: ".").map(String.init)
            parts[2] = Base32.text(of: TOTPTests.rfc.secret)
            let forged = ("code", SecondFactorTests.code(TOTPTests.rfc, house))
            #expect(
                try await other.post("/office/account/code", [("ticket", ticket), right]).status == .seeOther)
            #expect(
                try await browser.post(
                    "/office/account/code", [("ticket", parts.joined(separator: ".")), forged]
                ).status == .seeOther)
            house.clock.pass(minutes: 11)
            let late = ("code", SecondFactorTests.code(secret, house))
            #expect(
                try await browser.post("/office/account/code", [("ticket", ticket), late]).status == .seeOther
            )
        }
        #expect(try house.count("SELECT count(*) FROM second_factors") == 0)
    }

    @Test("After twenty wrong codes only a recovery code counts, and it does")
    func guessing() async throws {
        let house = try AccountHouse()
        defer { house.close() }
        let account = try await house.person(named: "gus")
        let secret = TOTP.fresh()
        let (key, codes) = (house.office.key, RecoveryCodes.fresh())
        try await house.office.act(by: .house, "set up a second factor for account \(account)") {
            try SecondFactor.set(secret, of: account, usedStep: 0, $0, key)
            try RecoveryCodes.set(codes, of: account, $0.db, key)
        }
        for _ in 0..<CodeTries.limit {
            #expect(try await !Codes.takes("not-it", of: account, house.office))
        }
        let right = SecondFactorTests.code(secret, house)
        #expect(try await !Codes.takes(right, of: account, house.office))
        #expect(try await Codes.takes(codes[0], of: account, house.office))
        #expect(try await !Codes.takes(codes[1], of: account + 1, house.office))
    }

    @Test("It is switched off by the person, by an administrator, and by the machine's own command")
    func removal() async throws {
        let house = try AccountHouse()
        defer { house.close() }
        let account = try await house.person(named: "remy")
        _ = try await house.person(.administrator, named: "admin-two")
        try await house.run { browser in
            try await browser.signIn("remy")
            _ = try await SecondFactorTests.setUp(browser, house)
            #expect(try await browser.post("/office/account/code/remove").status == .seeOther)
            #expect(try await browser.another().signIn("remy").status == .seeOther)
            #expect(try await browser.post("/office/account/code/remove").status == .notFound)

            house.clock.pass(minutes: 1)
            _ = try await SecondFactorTests.setUp(browser, house)
            let admin = browser.another()
            try await admin.signIn("admin-two")
            #expect(
                try await admin.get("/office/people/\(account)").text.contains("Take the second factor away"))
            #expect(try await admin.post("/office/people/\(account)/code/remove").status == .seeOther)

            house.clock.pass(minutes: 1)
            _ = try await SecondFactorTests.setUp(browser, house)
            try People.unlock("remy", in: house.office)
            #expect(try await browser.get("/office").location == "/sign-in")
            #expect(throws: OfficeFault.self) { try People.unlock("remy", in: house.office) }
            #expect(throws: OfficeFault.self) { try People.unlock("nobody", in: house.office) }
        }
        let gone = "took the second factor of account \(account) away"
        #expect(try house.sentences().count { $0 == gone } == 3)
        #expect(try house.count("SELECT count(*) FROM recovery_codes") == 0)
        #expect(Verify.office(in: house.house.folder).isWhole)
    }
}
