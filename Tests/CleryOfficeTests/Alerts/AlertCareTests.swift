import CleryLaw
import GRDB
import HTTPTypes
import Testing

@testable import CleryOffice

@Suite("What keeps a message from doing harm")
struct AlertCareTests {
    private static let send = [("place", "Marsh Hall"), ("send", "SEND")]
    private static let number = "The person with the number 123-45-6789 is hurt."

    @Test("A follow-up or a correction after the all-clear brings no danger back; an update does")
    func over() async throws {
        let world = try await AlertHouse()
        defer { world.close() }
        try await world.run { visitor in
            let sender = try await world.person(.alertSender, visitor)
            _ = try await sender.post("/office/alerts/send/\(world.script)", Self.send)
            func follow(_ step: String, _ fields: [(String, String)] = []) async throws {
                let path = "/office/alerts/1/follow/\(step)"
                let said = [
                    ("headline", "The leak \(step)"), ("place", "Marsh Hall"), ("action", "Read on."),
                ]
                #expect(try await sender.post(path, said + fields + [("send", "SEND")]).status == .seeOther)
            }
            try await follow("all_clear")
            try await follow("correction")
            try await follow("follow_up")
            #expect(try world.current().isEmpty)
            let page = try await sender.get("/office/alerts/1/follow/all_clear").text
            #expect(!page.contains("All clear: All clear"))
            let archived = try await visitor.get("/warnings/1").text
            #expect(archived.contains("All clear"))
            try await follow("update")
            #expect(try world.current().map(\.id) == [5])
        }
    }

    @Test("CAP tells the end again after the end, and not the danger")
    func cap() throws {
        let house = try DutyHouse()
        defer { house.close() }
        let first = try house.send(house.alert(1))
        house.move(by: 600_000)
        let clear = try house.send(.allClear, after: first, id: 2, AlertWords([.headline: "All clear"]))
        house.move(by: 600_000)
        let later = try house.send(.followUp, after: first, id: 3, AlertWords([.headline: "What it was"]))
        let message = try house.office.read {
            try CAPComposer(house.office, site: "https://h.example", for: later, $0)
                .message(later, in: [first, clear, later])
        }
        #expect(message?.kind == .update && message?.references.count == 2)
        #expect(message?.infos.first?.responses == [.allClear] && message?.infos.first?.urgency == .past)
    }

    @Test("Words that tell who a victim is wait for a second look in an emergency, and the record says so")
    func leakInAnEmergency() async throws {
        let world = try await AlertHouse()
        defer { world.close() }
        try await world.run { visitor in
            let sender = try await world.person(.alertSender, visitor)
            let path = "/office/alerts/send/\(world.script)"
            let first = try await sender.post(path, Self.send + [("impact", Self.number)])
            #expect(first.status == .unprocessableContent && first.text.contains("name=\"cleared\""))
            #expect(first.text.contains("123-45-6789") && first.text.contains("looks like a number"))
            #expect(try world.alerts().isEmpty)
            let second = try await sender.post(
                path, Self.send + [("impact", Self.number), ("cleared", "yes")])
            #expect(second.status == .seeOther)
            let nowhere = try await sender.post(
                "/office/alerts/send/0", [("headline", "Fire"), ("action", "Leave."), ("send", "SEND")])
            #expect(nowhere.status == .unprocessableContent && nowhere.text.contains("Say where"))
        }
        let said = try world.office.read {
            try String.fetchOne($0, sql: "SELECT sentence FROM events ORDER BY sequence DESC LIMIT 1")
        }
        #expect(said?.contains("second look") == true)
    }

    @Test("By two, such words do not go out at all; alone they go out with a reason")
    func leakByTwo() async throws {
        let world = try await AlertHouse()
        defer { world.close() }
        try await world.run { visitor in
            let writer = try await world.person(.coordinator, visitor)
            let fields = AlertHouse.warning.map { $0.0 == "impact" ? ("impact", Self.number) : $0 }
            _ = try await writer.post("/office/alerts/warn", fields)
            let asked = try await writer.post("/office/alerts/1/ask", [])
            #expect(asked.status == .unprocessableContent && asked.text.contains("looks like a number"))
            #expect(try world.alerts().first?.state == .draft)
            let sender = try await world.person(.alertSender, visitor)
            let slip = try await sender.post(
                "/office/alerts/1/alone",
                try world.approve().map { $0.0 == "send" ? ("send", "SEMD") : $0 }
                    + [("why", "It is public already.")])
            // What was typed stands there still, and the words to type are told apart.
            #expect(slip.text.contains("It is public already.") && slip.text.contains("class=\"fold\" open"))
            #expect(slip.text.contains("id=\"send-alone\"") && !slip.text.contains("id=\"send\""))
            let sent = try await sender.post(
                "/office/alerts/1/alone", try world.approve() + [("why", "It is public already.")])
            #expect(sent.status == .seeOther)
        }
    }

    @Test("What goes on from a warning is written for approval; its end is told at once")
    func warningGoesOn() async throws {
        let world = try await AlertHouse()
        defer { world.close() }
        try await world.run { visitor in
            let sender = try await world.person(.alertSender, visitor)
            let second = try await world.person(.coordinator, visitor)
            _ = try await second.post("/office/alerts/warn", AlertHouse.warning)
            _ = try await second.post("/office/alerts/1/ask", [])
            #expect(
                try await sender.post("/office/alerts/1/approve", try world.approve()).status == .seeOther)
            for step in ["update", "correction", "follow_up"] {
                #expect(try await sender.get("/office/alerts/1/follow/\(step)").status == .notFound)
            }
            let page = try await second.get("/office/alerts/1").text
            #expect(page.contains("/office/alerts/warn?thread=1&amp;step=correction"))
            #expect(try await sender.get("/office/alerts/1/follow/all_clear").status == .ok)
        }
    }

    @Test("Whoever changed the words does not approve them, and an old page approves no new words")
    func stale() async throws {
        let world = try await AlertHouse()
        defer { world.close() }
        try await world.run { visitor in
            let writer = try await world.person(.coordinator, visitor)
            let other = try await world.person(.recordsOfficer, visitor)
            let second = try await world.person(.alertSender, visitor)
            _ = try await writer.post("/office/alerts/warn", AlertHouse.warning)
            _ = try await writer.post("/office/alerts/1/ask", [])
            let old = try world.approve()
            let changed = AlertHouse.warning.map { $0.0 == "place" ? ("place", "Mill Street") : $0 }
            _ = try await other.post("/office/alerts/1/edit", changed)
            _ = try await writer.post("/office/alerts/1/ask", [])
            let late = try await second.post("/office/alerts/1/approve", old)
            #expect(late.status == .unprocessableContent && late.text.contains("changed since you opened"))
            // Also where something else is wrong with it: the page that says it has the new mark.
            let slip = try await second.post("/office/alerts/1/approve", old.filter { $0.0 == "seen" })
            #expect(slip.text.contains("changed since you opened"))
            #expect(try world.alerts().first?.account != world.alerts().first?.asker)
            #expect(
                try await second.post("/office/alerts/1/approve", try world.approve()).status == .seeOther)
        }
    }

    @Test("A draft that is changed later stands as long as was chosen")
    func stands() async throws {
        let world = try await AlertHouse()
        defer { world.close() }
        let office = world.office
        var draft = AlertDraft(kind: .timelyWarning, hours: 24)
        draft.words = [AlertWords([.headline: "Robbery", .place: "Here", .action: "Beware."])]
        let kept = draft
        _ = try await office.act(by: .account(1), "wrote") { try AlertActs.keep(kept, by: 1, $0) }
        try await office.pool.write {
            try $0.execute(sql: "UPDATE alerts SET made = made - 300000000, expires = expires - 300000000")
        }
        try await office.act(by: .account(1), "changed") { writing in
            try AlertActs.change(1, to: kept, by: 1, writing)
            let seen = try Alert.one(1, writing.db)?.seen ?? ""
            _ = try AlertActs.sendAlone(1, by: 1, why: "Alone.", seen: seen, writing)
        }
        let sent = try #require(try world.alerts().first)
        #expect(sent.expires == sent.sent?.adding(hours: 24))
    }

    @Test("A script as long as it may be goes out as it is")
    func longScript() async throws {
        let world = try await AlertHouse()
        defer { world.close() }
        let long = String(repeating: "Stay inside and lock the door. ", count: 40)
        try await world.office.act(by: .account(1), "changed a script") { writing in
            var script = try #require(try AlertScript.one(world.script, writing.db))
            script.words[0][.action] = long
            try writing.put(.alertScripts, script.values)
        }
        try await world.run { visitor in
            let sender = try await world.person(.alertSender, visitor)
            let sent = try await sender.post(
                "/office/alerts/send/\(world.script)", Self.send + [("action", long)])
            #expect(sent.status == .seeOther)
        }
    }

    @Test("Two presses at the same moment send once; another test list is another message")
    func twins() async throws {
        let world = try await AlertHouse()
        defer { world.close() }
        let other = try await world.office.act(by: .account(1), "made a list") { writing in
            let list = AudienceList(
                id: try writing.nextID(.audienceLists), name: "More testers", kind: .test, at: writing.at)
            try writing.put(.audienceLists, list.values, isNew: true)
            return list.id
        }
        try await world.run { visitor in
            let sender = try await world.person(.alertSender, visitor)
            let path = "/office/alerts/send/\(world.script)"
            let places = try await withThrowingTaskGroup(of: String.self) { group in
                for _ in 0..<4 { group.addTask { try await sender.post(path, Self.send).location } }
                return try await group.reduce(into: Set()) { $0.insert($1) }
            }
            #expect(places == ["/office/alerts/1?done=sent"])
            let exercise = "/office/alerts/exercise/\(world.script)"
            for list in [world.test, other] {
                _ = try await sender.post(exercise, Self.send + [("list", "\(list)")])
            }
        }
        #expect(try world.alerts().map(\.list) == [nil, world.test, other])
    }

    @Test("Whoever has one campus neither sends, stops nor changes what goes to another")
    func campuses() async throws {
        let world = try await AlertHouse()
        defer { world.close() }
        try await world.run { visitor in
            let writer = try await world.person(.coordinator, visitor)
            let one = try await world.person(.alertSender, campus: 2, visitor)
            _ = try await writer.post("/office/alerts/warn", AlertHouse.warning)
            let alone = try world.approve() + [("why", "Quickly.")]
            #expect(try await one.post("/office/alerts/1/alone", alone).status == .notFound)
            _ = try await writer.post("/office/alerts/1/ask", [])
            #expect(try await one.post("/office/alerts/1/approve", try world.approve()).status == .notFound)
            #expect(try await !one.get("/office/alerts/1").text.contains("Approve and send"))
            #expect(try await !one.get("/office/notices").text.contains("waits for your approval"))
            let all = try await world.person(.alertSender, visitor)
            _ = try await all.post("/office/alerts/send/\(world.script)", Self.send)
            #expect(try await one.post("/office/alerts/2/stop", []).status == .notFound)
            #expect(try await one.get("/office/alerts/2/follow/all_clear").status == .notFound)
            // The page says how many they reach, not how many there are.
            #expect(try await one.get("/office/alerts/send/\(world.script)").text.contains("2 people"))
            #expect(
                try await all.get("/office/alerts/exercise/\(world.script)?exercise=77").status == .notFound)
        }
    }
}
