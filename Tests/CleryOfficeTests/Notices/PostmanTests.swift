import CleryLaw
import Foundation
import GRDB
import Synchronization
import Testing

@testable import CleryOffice

@Suite("The outbox and the postman")
struct PostmanTests {
    /// A clock that a test moves.
    final class Clock: Sendable {
        private let now = Mutex(TestOffice.noon)
        var value: Instant { now.withLock { $0 } }
        func go(minutes: Int64) {
            now.withLock { $0 = Instant(milliseconds: $0.milliseconds + minutes * 60_000) }
        }
    }

    /// An office with one records officer who wants mail, and a postman whose letters are caught.
    final class World: Sendable {
        let folder: String
        let office: Office
        let clock: Clock
        let account: Int64
        let sent = Mutex<[MailMessage]>([])
        let failure = Mutex<MailFailure?>(nil)

        init(
            pace: NoticeSettings.Pace = .atOnce, mailed: Set<NoticeKind> = [.report, .danger],
            email: String? = "j@hartwell.edu"
        ) async throws {
            let clock = Clock()
            self.clock = clock
            folder = NSTemporaryDirectory() + "openclery-test-\(UUID().uuidString)"
            office = try TestOffice.create(
                folder, campuses: ["Main campus"], clock: { clock.value }
            ).office
            account = try await office.act(by: .house, "added an account") { writing in
                var draft = PeopleActs.Draft(signIn: "jrivera", name: "J. Rivera")
                draft.email = email ?? ""
                let account = try PeopleActs.add(draft, password: Password.nobody, writing).id
                try PeopleActs.grant(
                    .recordsOfficer, to: account, campus: nil, from: "2026-01-01", through: nil, writing)
                let settings = NoticeSettings(hidden: [], mailed: mailed, pace: pace)
                try writing.put(.noticeSettings, settings.values(of: account))
                return account
            }
        }

        func postman() throws -> Postman {
            var postman = Postman(
                office: office,
                settings: try MailSettings(
                    server: "mail:25", from: "clery@hartwell.edu", site: "https://clery.hartwell.edu"))
            postman.send = { message in
                if let failure = self.failure.withLock({ $0 }) { throw failure }
                self.sent.withLock { $0.append(message) }
            }
            return postman
        }

        func round() async throws {
            let postman = try postman()
            try await postman.collect()
            try await postman.deliver()
        }

        func tell(danger: Bool = false) async throws {
            var draft = ReportDraft()
            draft.campus = 1
            draft.danger = danger
            draft.content.what = "canary 6630"
            draft.mark = Receipt.mark()
            let (kept, today, key) = (draft, office.today, office.key)
            try await office.act(by: .everybody, "received a report") {
                _ = try ReportActs.receive(
                    kept, by: nil, recipient: .campusSecurityAuthority, today: today, $0, key: key)
            }
        }

        var letters: [MailMessage] { sent.withLock { $0 } }
        var count: Int { letters.count }
        func close() {
            try? office.close()
            try? FileManager.default.removeItem(atPath: folder)
        }
    }

    @Test(
        "At once: one message for what is new, none twice, none for what was read, at most one in ten minutes"
    )
    func atOnce() async throws {
        let world = try await World()
        defer { world.close() }
        try await world.round()
        #expect(world.count == 0)
        try await world.tell()
        try await world.tell()
        try await world.round()
        try await world.round()
        #expect(world.count == 1)
        let message = try #require(world.letters.first)
        #expect(message.to.text == "j@hartwell.edu")
        #expect(
            !message.text.contains("R-26") && !message.text.contains("canary")
                && !message.text.contains("eport"))
        world.clock.go(minutes: 5)
        try await world.tell()
        try await world.round()
        #expect(world.count == 1)
        world.clock.go(minutes: 6)
        try await world.round()
        #expect(world.count == 2)
        // A danger does not wait for ten minutes to pass.
        try await world.tell(danger: true)
        try await world.round()
        #expect(world.count == 3)
        world.clock.go(minutes: 60)
        try await world.tell()
        try await world.office.pool.write {
            try $0.execute(
                sql: "INSERT INTO notice_marks VALUES (?, 'report:5', 0)", arguments: [world.account])
        }
        try await world.round()
        #expect(world.count == 3)
        #expect(Verify.office(in: world.folder).isWhole)
    }

    @Test("Daily: after seven, once, and only when something is new")
    func daily() async throws {
        let world = try await World(pace: .daily)
        defer { world.close() }
        try await world.tell()
        try await world.round()
        #expect(world.count == 1)
        try await world.tell()
        world.clock.go(minutes: 60)
        try await world.round()
        #expect(world.count == 1)
        // Half past six on the next morning, then half past seven.
        let hour = world.office.zone.instant(
            day: world.office.today.adding(days: 1), secondOfDay: 6 * 3600 + 1800)
        world.clock.go(minutes: (hour.milliseconds - world.clock.value.milliseconds) / 60_000)
        try await world.round()
        #expect(world.count == 1)
        world.clock.go(minutes: 60)
        try await world.round()
        #expect(world.count == 2)
        world.clock.go(minutes: 24 * 60)
        try await world.round()
        #expect(world.count == 2)
    }

    @Test("A call about a warning waits for no morning, also for whoever chose one mail a day")
    func call() async throws {
        let world = try await World(pace: .daily, mailed: [.threat, .report])
        defer { world.close() }
        try await world.tell()
        try await world.round()
        #expect(world.count == 1)
        world.clock.go(minutes: 5)
        try await world.tell(danger: true)
        try await world.round()
        #expect(world.count == 2)
        // Called again, told again.
        #expect(try await ThreatPager(office: world.office).round() == 1)
        try await world.round()
        #expect(world.count == 3)
    }

    @Test(
        "Kept in the file: after a crash it is brought by the next start, under the same Message-ID, and not doubled"
    )
    func crash() async throws {
        let world = try await World()
        defer { world.close() }
        try await world.tell()
        try await world.postman().collect()
        // The server has taken it, and the house falls before that is written down.
        world.failure.withLock { $0 = nil }
        let first = try #require(try world.office.read { try Outbox.due(world.clock.value, $0) }.first)
        try world.office.close()
        let clock = world.clock
        let again = try Office.open(world.folder, clock: { clock.value })
        let found = try again.read { try Outbox.due(clock.value, $0) }
        #expect(found.map(\.message) == [first.message])
        let letters = Mutex<[String]>([])
        var postman = Postman(
            office: again,
            settings: try MailSettings(server: "mail:25", from: "clery@hartwell.edu", site: "https://x.edu"))
        postman.send = { message in letters.withLock { $0.append(message.id) } }
        for _ in 1...3 {
            try await postman.collect()
            try await postman.deliver()
        }
        #expect(letters.withLock { $0 } == [first.message])
        try again.close()
        #expect(Verify.office(in: world.folder).isWhole)
    }

    @Test("What fails is tried again ever later, shown to the administrator, and given up in the end")
    func retries() async throws {
        let world = try await World()
        defer { world.close() }
        try await world.tell()
        world.failure.withLock { $0 = .silence }
        var waits: [Int64] = []
        for _ in 1...12 {
            try await world.round()
            let next = try #require(
                try await world.office.pool.read {
                    try Int64.fetchOne($0, sql: "SELECT next_try FROM mail_outbox")
                })
            waits.append((next - world.clock.value.milliseconds) / 60_000)
            // Nothing is tried before its time.
            try await world.round()
            world.clock.go(minutes: waits.last ?? 0)
        }
        #expect(waits == [1, 2, 4, 8, 16, 32, 64, 128, 256, 360, 360, 360])
        let rights = try world.office.read { try Rights(of: 1, founder: true, on: world.office.today, $0) }
        let (notices, _) = try world.office.board.notices(1, rights, world.office)
        #expect(notices.contains { $0.kind == .mail && $0.sentence.contains("1 e-mail could not be sent") })
        world.clock.go(minutes: 5 * 24 * 60)
        try await world.round()
        let failed = try #require(try world.office.read { try Outbox.failed($0) }.first)
        #expect(failed.givenUp != nil && failed.failure == MailFailure.silence.description)
        world.failure.withLock { $0 = nil }
        try await world.round()
        #expect(world.count == 0)
    }

    @Test(
        "An ended account, no address and an address that could do harm get nothing; a refused address is final"
    )
    func addresses() async throws {
        for email in [nil, "a@b@c", "x@y.z>"] as [String?] {
            let world = try await World(email: email)
            defer { world.close() }
            try await world.tell()
            try await world.round()
            #expect(world.count == 0, "\(email ?? "none")")
        }
        let refused = try await World()
        defer { refused.close() }
        try await refused.tell()
        refused.failure.withLock { $0 = .refused("the address", 550) }
        try await refused.round()
        #expect(try refused.office.read { try Outbox.failed($0) }.first?.givenUp != nil)
        let ended = try await World()
        defer { ended.close() }
        try await ended.tell()
        try await ended.postman().collect()
        let account = try #require(try ended.office.read { try Account.one(ended.account, $0) })
        try await ended.office.act(by: .account(1), "ended account \(account.id)") {
            try PeopleActs.end(account, $0)
        }
        try await ended.round()
        #expect(ended.count == 0)
    }
}
