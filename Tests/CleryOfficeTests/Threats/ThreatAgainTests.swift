import CleryLaw
import GRDB
import HummingbirdTesting
import Testing

@testable import CleryOffice

@Suite("What was sent or overridden is no answer to what the law requires since then")
struct ThreatAgainTests {
    private static let hostage = [
        ("hazard", "hostage"), ("confirmed", "yes"), ("immediate_threat", "yes"), ("suspect", "at_large"),
    ]
    private static let against = [
        ("decision", "not_sent"), ("reason", "Words"), ("ordered-by", "Provost"), ("ordered-why", "Calm"),
    ]

    @Test("Sent by another system needs the system, its instant and the reason; an empty form closes nothing")
    func elsewhere() async throws {
        try await ThreatWorld.run { world, desk in
            let id = try await world.begin(try world.crime(.robbery), desk)
            let address = "/office/threats/\(id)"
            world.pass(minutes: 9)
            let empty = try await desk.post(address + "/decide", [("decision", "sent")])
            #expect(empty.status == .unprocessableContent)
            #expect(
                empty.text.contains("Say which system sent it")
                    && empty.text.contains("Say when it was sent."))
            #expect(try world.one(id).last == nil && world.open().count == 1)
            let said = [("decision", "sent"), ("reason", "By the county’s sirens, to all.")]
            let later = [("sent-at", world.time(minutesAgo: -5))]
            let wrong = try await desk.post(address + "/decide", said + later)
            #expect(wrong.text.contains("It was sent in the past."))
            let kept = try await desk.post(
                address + "/decide", said + [("sent-at", world.time(minutesAgo: 4))])
            #expect(kept.status == .seeOther)
            #expect(try world.open().isEmpty)
            let page = try await desk.get(address).text
            #expect(page.contains("Sent by another system"))
            #expect(page.contains("The record lacks: </b>the text, who was told, the channels."))
            let speaker = try await world.person(.publicInformation, desk).visitor
            let read = try await speaker.get(address).text
            #expect(read.contains(/Sent by another system<\/dt>\s*<dd>Sealed/))
        }
    }

    @Test("After a timely warning a hostage is a notification at once: the record asks and people are called")
    func notification() async throws {
        try await ThreatWorld.run { world, desk in
            let id = try await world.begin(try world.crime(.robbery), desk)
            try world.send(1, .timelyWarning, of: id)
            #expect(try world.open().isEmpty)
            world.pass(minutes: 20)
            #expect(try await world.state(id, Self.hostage, desk).status == .seeOther)
            #expect(try world.open().map(\.isNewlyRequired) == [true])
            #expect(try await ThreatPager(office: world.office).round() == 1)
            // A second warning is no notification either, nor is a form that says nothing of one.
            try world.send(2, .timelyWarning, of: id)
            #expect(try world.one(id).owesNotification)
            let address = "/office/threats/\(id)"
            #expect(try await desk.get(address).text.contains("requires an emergency notification besides"))
            #expect(
                try await desk.get("/office/notices").text.contains(
                    "a warning was sent, and the law requires an emergency notification"))
            let said = [("decision", "sent"), ("reason", "Sent.")]
            #expect(try await desk.post(address + "/decide", said).status == .unprocessableContent)
            try world.send(3, .emergencyNotification, of: id)
            #expect(try world.open().isEmpty && world.one(id).isNotified)
            // The reason of what was sent is added as ever.
            #expect(try await desk.post(address + "/decide", said).status == .seeOther)
            #expect(try world.one(id).last?.alert == 3)
        }
    }

    @Test("Where the law requires a notification, a timely warning alone does not close the record")
    func short() async throws {
        try await ThreatWorld.run { world, desk in
            let id = try await world.begin(try world.crime(.robbery), desk)
            #expect(try await world.state(id, Self.hostage, desk).status == .seeOther)
            try world.send(1, .timelyWarning, of: id)
            #expect(try world.open().count == 1 && world.one(id).threat?.closed == nil)
            try world.send(2, .emergencyNotification, of: id)
            #expect(try world.open().isEmpty)
            // The warning that follows a notification opens nothing again.
            try world.send(3, .timelyWarning, of: id)
            #expect(try world.open().isEmpty)
        }
    }

    @Test("An override of a warning does not silence the notification that is required later")
    func overridden() async throws {
        try await ThreatWorld.run { world, desk in
            let id = try await world.begin(try world.crime(.robbery), desk)
            #expect(try await world.state(id, [("immediate_threat", "no")], desk).status == .seeOther)
            let address = "/office/threats/\(id)/decide"
            #expect(try await desk.post(address, Self.against).status == .seeOther)
            #expect(try world.open().isEmpty)
            world.pass(minutes: 20)
            #expect(try await world.state(id, Self.hostage, desk).status == .seeOther)
            #expect(try world.open().count == 1)
            #expect(try await ThreatPager(office: world.office).round() == 1)
            // Overridden as well, it asks no more.
            #expect(try await desk.post(address, Self.against).status == .seeOther)
            #expect(try world.open().isEmpty)
        }
    }

    @Test("Required five days later, people are called and told anew, and somebody can take it in hand")
    func later() async throws {
        try await ThreatWorld.run { world, desk in
            let id = try await world.begin(
                try world.crime(.robbery, disposition: .clearedByArrest), desk)
            let pager = ThreatPager(office: world.office)
            #expect(try await pager.round() == 1)
            func keys() throws -> [String] {
                try world.office.read { db in
                    let today = world.office.today
                    return try NoticeRequests(
                        account: 1, rights: Rights(of: 1, founder: true, on: today, db), now: world.now,
                        today: today, db: db
                    ).threats().map(\.key)
                }
            }
            let before = try keys()
            #expect(before.count == 1)
            _ = try await world.state(id, [("immediate_threat", "no")], desk)
            let kept = try await desk.post(
                "/office/threats/\(id)/decide", [("decision", "not_sent"), ("reason", "Arrested.")])
            #expect(kept.status == .seeOther)
            #expect(try keys().isEmpty)
            world.pass(minutes: 5 * 24 * 60)
            let back = try await world.again(desk)
            _ = try await world.state(id, [("immediate_threat", "no"), ("suspect", "at_large")], back)
            // Whoever has read of it then has not read of it now.
            let waiting = try keys()
            #expect(waiting.count == 1 && waiting != before)
            #expect(try await pager.round() == 1)
            #expect(try keys() != waiting)
            #expect(try await back.get("/office/threats/\(id)").text.contains("I have it in hand"))
            #expect(try await back.post("/office/threats/\(id)", []).status == .seeOther)
            world.pass(minutes: 15)
            #expect(try await pager.round() == 1)
        }
    }

    @Test(
        "Without an order all are called; unanswered each hour, and as long as somebody has it in hand anew")
    func all() async throws {
        try await ThreatWorld.run { world, desk in
            let two = try await world.person(.swornOfficer, desk).account
            try world.crime(.robbery)
            let pager = ThreatPager(office: world.office)
            func calls() throws -> Int { try world.office.read { try ThreatCall.of(1, $0) }.count }
            #expect(try await pager.round() == 1)
            world.pass(minutes: 59)
            #expect(try await pager.round() == 0)
            world.pass(minutes: 1)
            #expect(try await pager.round() == 1)
            // One takes it in hand and falls asleep.
            let officer = try await world.again(desk, two)
            #expect(try await officer.post("/office/threats/1", []).status == .seeOther)
            world.pass(minutes: 14)
            #expect(try await pager.round() == 0)
            world.pass(minutes: 1)
            #expect(try await pager.round() == 1 && calls() == 3)
            world.pass(minutes: 72 * 60)
            #expect(try await pager.round() == 0)
        }
    }
}
