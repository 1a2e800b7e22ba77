import CleryLaw
import Foundation
import GRDB
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Testing

@testable import CleryOffice

@Suite("Subscriptions: what is kept, what is not, and what goes wrong")
struct SubscriptionsKeptTests {
    @Test("No address and no link stands in the office's file, in the register or in a page")
    func canary() async throws {
        let world = try SubscriptionWorld()
        defer { world.close() }
        try await world.subscribe(
            SubscriptionWorld.address, [("nature", "tapir-8813"), ("place", "okapi-8814")])
        try await world.run { visitor in
            _ = try await visitor.post(
                "/log/subscribe", [("email", "axolotl.8815@example.edu"), ("nature", "dugong-8816")])
        }
        try world.crime("tapir-8813", at: "Pier 4")
        try await world.round()
        // A word that must be found shows that the search can find.
        let words = ["8812", "tapir-8813", "okapi-8814", "8815", "dugong-8816", "quagga"]
        for end in ["", "-wal"] {
            let path = world.folder + "/" + OfficeFile.name + end
            let bytes = try Data(contentsOf: URL(filePath: path))
            for word in words where word != "tapir-8813" {
                #expect(bytes.range(of: Data(word.utf8)) == nil, "\(word) in \(path)")
            }
            let link = try world.link("confirm").split(separator: ".")[1]
            #expect(bytes.range(of: Data(link.utf8)) == nil)
            if end == "-wal" { #expect(bytes.range(of: Data("tapir-8813".utf8)) != nil) }
        }
        #expect(Verify.office(in: world.folder).isWhole)
    }

    @Test("Bad input comes back with a sentence and what was typed; nothing is kept")
    func badInput() async throws {
        let world = try SubscriptionWorld()
        defer { world.close() }
        try await world.run { visitor in
            for (email, more) in [
                ("", []), ("nobody", []), ("a@b", []), ("a@b.edu, c@d.edu", []),
                ("a@b.edu\r\nBcc: c@d.edu", []), ("<script>@b.edu", []),
                ("a@b.edu", [("campus", "77")]), ("a@b.edu", [("log", "hate")]),
                ("a@b.edu", [("nature", String(repeating: "x", count: 81))]),
            ] as [(String, [(String, String)])] {
                let answer = try await visitor.post("/log/subscribe", [("email", email)] + more)
                #expect(answer.status == .unprocessableContent, "\(email)")
                #expect(answer.text.contains("class=\"problem\"") && !answer.text.contains("<script>"))
            }
            #expect(
                try await visitor.post("/log/subscribe", [("email", "kept words")]).text.contains(
                    "value=\"kept words\""))
            let other = try await visitor.client.execute(
                uri: "/log/subscribe", method: .post,
                headers: [
                    .contentType: "application/x-www-form-urlencoded",
                    try #require(HTTPField.Name("Sec-Fetch-Site")): "cross-site",
                ], body: ByteBuffer(string: "email=a@b.edu"))
            #expect(other.status == .forbidden)
        }
        #expect(try world.count("log_signups") == 0)
    }

    @Test("Without a mail server the page says so, offers the feed, and takes nothing")
    func notOffered() async throws {
        let house = try TestOffice()
        defer { house.close() }
        try await DoorsTests.app(house.office).test(.router) { client in
            let visitor = TellingTests.Visitor(client: client)
            let page = try await visitor.get("/log/subscribe")
            #expect(page.text.contains("This office sends no e-mail") && page.text.contains("/log.atom"))
            #expect(!page.text.contains("<form"))
            let answer = try await visitor.post("/log/subscribe", [("email", "a@b.edu")])
            #expect(answer.status == .unprocessableContent)
        }
        let kept = try house.office.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM log_signups") }
        #expect(kept == 0)
    }

    @Test(
        "What fails is tried again ever later under the same Message-ID; refused for good, or for five days, it is forgotten"
    )
    func failures() async throws {
        let world = try SubscriptionWorld()
        defer { world.close() }
        try await world.subscribe()
        try world.crime("Robbery", at: "Pier 4")
        world.clock.go(minutes: 11)
        world.failure.withLock { $0 = .silence }
        var waits: [Int64] = []
        for _ in 1...4 {
            try await world.round()
            let next = try #require(
                try await world.office.pool.read {
                    try Int64.fetchOne($0, sql: "SELECT next_try FROM log_subscribers")
                })
            waits.append((next - world.clock.value.milliseconds) / 60_000)
            world.clock.go(minutes: waits.last ?? 0)
        }
        #expect(waits == [1, 2, 4, 8])
        let message = try #require(
            try await world.office.pool.read {
                try String.fetchOne($0, sql: "SELECT message FROM log_subscribers")
            })
        world.failure.withLock { $0 = nil }
        try await world.round()
        #expect(world.letters.last?.text.contains("Message-ID: \(message)\r\n") == true)
        try world.crime("Another", at: "Pier 4")
        world.clock.go(minutes: 70)
        world.failure.withLock { $0 = .silence }
        try await world.round()
        world.clock.go(minutes: 6 * 24 * 60)
        try await world.round()
        #expect(try world.count("log_subscribers") == 0, "five days of silence")
        world.failure.withLock { $0 = nil }
        try await world.subscribe()
        try world.crime("A third", at: "Pier 4")
        world.clock.go(minutes: 70)
        world.failure.withLock { $0 = .refused("the address", 550) }
        try await world.round()
        #expect(try world.count("log_subscribers") == 0, "an address that is none")
    }

    @Test("An old log that is taken in is no news; of many entries a letter names fifty")
    func imports() async throws {
        let world = try SubscriptionWorld()
        defer { world.close() }
        try await world.subscribe()
        func take(_ csv: String) throws {
            let file = world.folder + "/log.csv"
            try Data(csv.utf8).write(to: URL(filePath: file))
            _ = try LogImport(
                world.office, profile: try Profile(yaml: TestOffice.profile, file: "hartwell.yaml"),
                file: file
            ).run()
        }
        try take(TestOffice.log)
        world.clock.go(minutes: 11)
        try await world.round()
        #expect(world.letters.count == 1)
        let rows = (1...60).map { "26-\($0),Theft,11/20/2026 9:\($0 % 50 + 10),11/1/2026,Library,Open," }
        try take(
            "Number,Nature,Reported,Occurred,Place,Disposition,Narrative\n" + rows.joined(separator: "\n")
                + "\n")
        world.clock.go(minutes: 11)
        try await world.round()
        #expect(world.letters.count == 2)
        let letter = try #require(world.letters.last).text
        #expect(
            letter.contains("60 entries new or changed")
                && letter.contains("And 10 more: https://clery.hartwell.edu/log"))
        #expect(letter.ranges(of: "NEW: Theft").count == 50)
        #expect(Verify.office(in: world.folder).isWhole)
    }

    @Test(
        "A letter that the server took before the house fell goes again under the same Message-ID, and no third time"
    )
    func crash() async throws {
        let world = try SubscriptionWorld()
        defer { world.close() }
        try await world.subscribe()
        try world.crime("Robbery", at: "Pier 4")
        world.clock.go(minutes: 11)
        world.failure.withLock { $0 = .broken }
        try await world.round()
        let before = try await world.office.pool.read {
            try String.fetchOne($0, sql: "SELECT message FROM log_subscribers")
        }
        // What comes meanwhile waits for the next letter.
        try world.crime("Later robbery", at: "Pier 4")
        world.failure.withLock { $0 = nil }
        world.clock.go(minutes: 20)
        for _ in 1...3 { try await world.round() }
        #expect(world.letters.count == 2)
        let letter = try #require(world.letters.last).text
        #expect(letter.contains("Message-ID: \(before ?? "none")") && !letter.contains("Later robbery"))
        world.clock.go(minutes: 70)
        try await world.round()
        #expect(world.letters.count == 3 && world.letters.last?.text.contains("Later robbery") == true)
    }

    @Test("Words of the log cannot begin a header or a command")
    func injection() throws {
        var content = LogContent()
        content.nature = "Theft\r\nBcc: all@example.edu\r\n.\r\nQUIT"
        content.number = "1\r\n\r\n2"
        let entry = LogEntry(
            id: 1, incident: 1, log: .crime, entered: TestOffice.noon, at: TestOffice.noon, event: 1,
            content: content)
        let letter = NewsLetter(
            from: try #require(MailAddress("a@b.edu")), to: try #require(MailAddress("c@d.edu")),
            institution: "Hart\r\nwell", site: "https://x.edu", id: "<1@b.edu>", made: TestOffice.noon,
            link: "1.x", choice: "All\r\nBcc: x@y.edu", items: [(entry, true)],
            words: TimeWords(zone: try Zone(named: "America/New_York")))
        let lines = SubscriptionWorld.readable(letter.text).components(separatedBy: "\r\n")
        #expect(!lines.contains { $0.hasPrefix("Bcc") || $0 == "." || $0 == "QUIT" || $0 == "2" })
        #expect(lines.filter { $0.isEmpty }.count <= 6)
    }

    @Test("Where older days are shown on request only, no feed holds them and no letter tells of them")
    func older() async throws {
        let world = try SubscriptionWorld()
        defer { world.close() }
        try world.crime("Old robbery", at: "Pier 4")
        try await world.subscribe()
        world.clock.go(minutes: 90 * 24 * 60)
        try world.office.actNow(by: .account(1), "set the rule on older days") {
            try OlderActs.set(.request, $0)
        }
        try world.office.actNow(by: .house, "put an entry otherwise") { writing in
            let old = try #require(try LogRequests.one(1, writing.db))
            var content = old.content
            content.disposition = .closed
            try LogKeeper.publish(content, of: old.incident, in: .crime, over: old, writing)
        }
        world.clock.go(minutes: 70)
        try await world.round()
        #expect(world.letters.count == 1)
        try await world.run { visitor in
            for path in [
                "/log.json?from=2000-01-01", "/log.json?since=2000-01-01", "/log.atom?from=2000-01-01",
                "/log.csv?from=2000-01-01", "/log/archive.csv", "/log/archive.jsonl", "/log/embed",
                "/api/public/report/crime-log?FromDateReported=2000-01-01",
                "/api/public/report/crime-log?FromDateOccured=2000-01-01",
            ] {
                let answer = try await visitor.get(path)
                #expect(answer.status == .ok && !answer.text.contains("Old robbery"), "\(path)")
            }
        }
        try world.office.actNow(by: .account(1), "set the rule on older days") {
            try OlderActs.set(.open, $0)
        }
        try await world.run { visitor in
            let open = try await visitor.get("/log.json?from=2000-01-02")
            #expect(open.text.contains("Old robbery"))
        }
    }
}
