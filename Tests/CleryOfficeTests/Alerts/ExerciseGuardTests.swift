import CleryLaw
import GRDB
import HTTPTypes
import Testing

@testable import CleryOffice

@Suite("An exercise reaches nobody who is not on its test list")
struct ExerciseGuardTests {
    @Test("The door of exercises sends to the test list and says EXERCISE in every form")
    func door() async throws {
        let world = try await AlertHouse()
        defer { world.close() }
        try await world.office.act(by: .account(1), "planned a test") { writing in
            var exercise = Exercise(
                id: try writing.nextID(.exercises), campus: nil, kind: .drill, name: "Test of texts",
                description: "", account: 1, at: writing.at)
            exercise.plannedDay = "2026-12-01"
            try writing.put(.exercises, exercise.values, isNew: true)
        }
        try await world.run { visitor in
            let sender = try await world.person(.alertSender, visitor)
            let path = "/office/alerts/exercise/\(world.script)?exercise=1"
            let page = try await sender.get(path).text
            #expect(page.contains("This is an exercise") && !page.contains("This is real"))
            let answer = try await sender.post(
                path,
                [("place", "Marsh Hall"), ("list", "\(world.test)"), ("exercise", "1"), ("send", "SEND")])
            #expect(answer.location == "/office/alerts/1?done=sent")
            // The live list is no test list, whatever a form says.
            let refused = try await sender.post(
                path, [("place", "Library"), ("list", "\(world.live)"), ("send", "SEND")])
            #expect(refused.status == .unprocessableContent && refused.text.contains("test list"))
        }
        let alert = try #require(try world.alerts().first)
        #expect(!alert.isLive && alert.exercise == 1 && alert.list == world.test)
        #expect(try world.office.read { try AudienceReach(alert).count($0).people } == 1)
        #expect(try world.current().isEmpty)
        let forms = AlertForms(
            alert: alert, words: alert.words?.first ?? AlertWords(), institution: "Hartwell College",
            site: nil, zone: world.office.zone)
        for text in [forms.subject, forms.sms, forms.banner, forms.spoken] {
            #expect(text.uppercased().hasPrefix("EXERCISE"))
        }
    }

    @Test("A live message names no list, and no list of its reach is a test list")
    func live() async throws {
        let world = try await AlertHouse()
        defer { world.close() }
        let draft = AlertDraft(words: [AlertWords([.headline: "Gas"])])
        var wrong = draft
        wrong.list = world.test
        let (plain, listed) = (draft, wrong)
        await #expect(throws: Problem.self) {
            try await world.office.act(by: .account(1), "sent") {
                _ = try AlertActs.sendNow(listed, by: 1, $0)
            }
        }
        let alert = try await world.office.act(by: .account(1), "sent") {
            try AlertActs.sendNow(plain, by: 1, $0)
        }
        let lists = try world.office.read { db in
            try Int64.fetchAll(
                db,
                sql:
                    "SELECT DISTINCT p.list FROM audience_people AS p WHERE \(AudienceReach(alert).condition)"
            )
        }
        #expect(lists == [world.live])
    }

    @Test("The database itself refuses an exercise to a live list, and a live message to any list")
    func database() async throws {
        let world = try await AlertHouse()
        defer { world.close() }
        for (purpose, list) in [
            ("exercise", "\(world.live)"), ("exercise", "NULL"), ("live", "\(world.test)"),
        ] {
            await #expect(throws: DatabaseError.self, "\(purpose) to \(list)") {
                try await world.office.pool.write {
                    try $0.execute(
                        sql: """
                            INSERT INTO alerts (id, thread, step, kind, purpose, state, list, reach, channels, made)
                            VALUES (9, 9, 'first', 'emergency_notification', '\(purpose)', 'draft', \(list), '{}', '', 0)
                            """)
                }
            }
        }
    }

    @Test("What follows an exercise is an exercise to the same list")
    func follow() async throws {
        let world = try await AlertHouse()
        defer { world.close() }
        try await world.run { visitor in
            let sender = try await world.person(.alertSender, visitor)
            _ = try await sender.post(
                "/office/alerts/exercise/\(world.script)",
                [("place", "Marsh Hall"), ("list", "\(world.test)"), ("send", "SEND")])
            _ = try await sender.post(
                "/office/alerts/1/follow/all_clear",
                [
                    ("headline", "All clear"), ("action", "Go on."), ("list", "\(world.live)"),
                    ("send", "SEND"),
                ])
        }
        let last = try #require(try world.alerts().last)
        #expect(last.step == .allClear && !last.isLive && last.list == world.test)
    }
}
