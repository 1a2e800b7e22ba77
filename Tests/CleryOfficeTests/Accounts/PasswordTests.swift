import CleryLaw
import Foundation
import GRDB
import Testing

@testable import CleryOffice

@Suite("Passwords")
struct PasswordTests {
    @Test(
        "What others would try first is refused, whatever was put around it",
        arguments: [
            "short but good", "passwordpassword", "Password12345678", "123password123!!", "aaaaaaaaaaaaaaa",
            "abcabcabcabcabcabc", "qwertyuiopasdfgh", "123456789012345", "987654321098765",
            "1qaz2wsx3edc4rfv",
            "!!!!!!!!!!!!!!!!", "liverpool!2026!!!", "jrivera-likes-tea", "I am J.Rivera, hello",
            "my hartwell password",
            "hartwellcollege1", "(dragon)11111111",
        ])
    func refused(password: String) {
        #expect(
            PasswordRules.problem(password, signIn: "jrivera", institution: "Hartwell College") != nil,
            "\(password)")
    }

    @Test(
        "Long ones are taken without rules on letters, in any script",
        arguments: [
            AccountHouse.password, "correct horse battery staple", "das grüne haus am fluss",
            "雨の日は家で本を読むのが好きです",
            "college of my dreams it is not", "kQ7#vv19-plo2x!!", "a tall 🦒 in the garden",
        ])
    func taken(password: String) {
        #expect(
            PasswordRules.problem(password, signIn: "jrivera", institution: "Hartwell College") == nil,
            "\(password)")
    }

    @Test("Length is counted in characters, from 15 to 256")
    func length() {
        func problem(_ count: Int) -> String? {
            let letters = "the old lighthouse keeper counts ships "
            let text = String(String(repeating: letters, count: 8).prefix(count - 2)) + "zq"
            return PasswordRules.problem(text, signIn: "jrivera", institution: "Hartwell College")
        }
        #expect(problem(14) != nil && problem(15) == nil && problem(256) == nil && problem(257) != nil)
    }

    @Test("However an accent was typed, it is the same password; a hash keeps its cost in itself")
    func sameLetters() throws {
        let stored = try Password.hash("caf\u{e9}", rounds: 1 << 10)
        #expect(Password.matches("cafe\u{301}", stored) && !Password.matches("cafe", stored))
        #expect(stored.hasPrefix("$scrypt$ln=10,"))
        #expect(!Password.matches("", "") && !Password.matches("x", "$scrypt$ln=10,r=8,p=1$$"))
    }

    @Test("The own password: the old one is needed, problems are told together, all other sessions end")
    func change() async throws {
        let house = try AccountHouse()
        defer { house.close() }
        let account = try await house.person(named: "wanda")
        let new = "three quiet rivers meet"
        try await house.run { browser in
            try await browser.signIn("wanda")
            let elsewhere = browser.another()
            try await elsewhere.signIn("wanda")
            let both = try await browser.post(
                "/office/account/password", [("old", ""), ("new", "short"), ("repeated", "short")])
            #expect(both.status == .unprocessableContent)
            #expect(both.text.contains("Write the password that you have now"))
            #expect(both.text.contains("Write at least 15 characters. These are 5."))
            #expect(!both.text.contains("value=\"short\""))
            let twice = try await browser.post(
                "/office/account/password",
                [("old", AccountHouse.password), ("new", new), ("repeated", new + "x")])
            #expect(twice.text.contains("This is not the same"))
            let wrong = try await browser.post(
                "/office/account/password", [("old", "wrong"), ("new", new), ("repeated", new)])
            #expect(wrong.status == .unprocessableContent && wrong.text.contains("not the password that you"))
            #expect(try await elsewhere.get("/office").status == .ok)
            let before = browser.cookie
            let done = try await browser.post(
                "/office/account/password",
                [("old", AccountHouse.password), ("new", new), ("repeated", new)])
            #expect(done.location == "/office/account?done=password" && browser.cookie != before)
            #expect(try await browser.get(done.location).text.contains("Your password is changed"))
            #expect(try await elsewhere.get("/office").location == "/sign-in")
            let old = browser.another()
            old.cookie = before
            #expect(try await old.get("/office").location == "/sign-in")
            #expect(try await browser.another().signIn("wanda").status == .unprocessableContent)
            #expect(try await browser.another().signIn("wanda", new).status == .seeOther)
        }
        #expect(try house.sentences().last == "changed the password of account \(account)")
        #expect(Verify.office(in: house.house.folder).isWhole)
    }

    @Test("A password made by an administrator opens one page: the one where it is changed")
    func oneTime() async throws {
        let house = try AccountHouse()
        defer { house.close() }
        let account = try await house.person(named: "nelly")
        _ = try await house.person(.administrator, named: "admin-two")
        try await house.run { browser in
            let before = browser.another()
            try await before.signIn("nelly")
            let admin = browser.another()
            try await admin.signIn("admin-two")
            try await admin.get("/office/people/\(account)")
            let made = try await admin.post("/office/people/\(account)/password")
            let password = String(try #require(made.text.firstMatch(of: /<code>([a-z0-9-]{24})<\/code>/)?.1))
            #expect(try await before.get("/office").location == "/sign-in")

            try await browser.signIn("nelly", password)
            for door in Doors.all where door.isForPeople {
                guard !PasswordRoutes.isOpenBeforeChange(door) else { continue }
                let path = DoorsTests.address(door)
                let answer = door.method == .get ? try await browser.get(path) : try await browser.post(path)
                // What the role does not open looks as if it were not there, and the rest leads to the change.
                let isClosed = answer.status == .notFound || answer.location == PasswordRoutes.path
                #expect(isClosed, "\(door.method) \(door.path) \(answer.status)")
            }
            #expect(try await browser.get("/office").location == PasswordRoutes.path)
            // At the public doors nobody is forwarded under this account's name.
            #expect(try await !browser.get("/report").text.contains("name=\"form\""))
            let page = try await browser.get(PasswordRoutes.path)
            #expect(page.text.contains("Choose your own password"))
            let same = try await browser.post(
                PasswordRoutes.path, [("old", password), ("new", password), ("repeated", password)])
            #expect(same.text.contains("Choose another"))
            let new = "three quiet rivers meet"
            let done = try await browser.post(
                PasswordRoutes.path, [("old", password), ("new", new), ("repeated", new)])
            #expect(done.status == .seeOther)
            #expect(try await browser.get("/office/reports").status == .ok)
            #expect(try await browser.another().signIn("nelly", password).status == .unprocessableContent)
        }
    }

    @Test("It is good for a week; the machine's own command makes another, for the founder too")
    func week() async throws {
        let house = try AccountHouse()
        defer { house.close() }
        _ = try await house.person(named: "tess")
        let first = try People.newPassword(for: "tess", in: house.office)
        let founder = try People.newPassword(for: "administrator", in: house.office)
        try await house.run { browser in
            house.clock.pass(minutes: 7 * 24 * 60 - 1)
            try await browser.signIn("tess", first)
            #expect(try await browser.get("/office").location == PasswordRoutes.path)
            house.clock.pass(minutes: 2)
            let late = try await browser.another().signIn("tess", first)
            #expect(late.status == .unprocessableContent && late.text.contains("This first password is over"))
            let wrong = try await browser.another().signIn("tess", "wrong")
            #expect(wrong.text.contains("do not belong together"))
            #expect(try await browser.another().signIn("administrator", founder).text.contains("is over"))
        }
        #expect(throws: OfficeFault.self) { try People.newPassword(for: "nobody", in: house.office) }
        #expect(try house.sentences().last == "made a new password for account 1")
        #expect(try house.sentences().allSatisfy { !$0.contains(first) && !$0.contains("tess") })
        #expect(Verify.office(in: house.house.folder).isWhole)
    }

    @Test("A new office's first password must be changed when it was made by init")
    func founder() async throws {
        let folder = NSTemporaryDirectory() + "openclery-test-\(UUID().uuidString)"
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let (office, password) = try Office.create(
            folder, name: "Hartwell College", zone: "America/New_York", campuses: [], isOneTime: true,
            clock: { TestOffice.noon })
        defer { try? office.close() }
        try await DoorsTests.app(office).test(.router) { client in
            let browser = Browser(client: client)
            let answer = try await browser.signIn("administrator", password)
            #expect(answer.location == "/office")
            #expect(try await browser.get("/office").location == PasswordRoutes.path)
        }
    }
}
