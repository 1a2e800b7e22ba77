import CleryLaw
import Foundation
import GRDB
import Hummingbird
import HummingbirdTesting
import Testing

@testable import CleryOffice

@Suite("Likeness: what may be told twice, with its reasons")
struct LikenessTests {
    private static func candidate(
        _ place: Int64 = 9, _ name: String = "Library", nature: String = "Robbery", at: Int64? = nil,
        day: Day? = "2026-11-20"
    ) -> Candidate {
        Candidate(
            id: 2, number: "I-26-0002", nature: nature, place: place, placeName: name,
            occurred: at.map { .exactly(Instant(milliseconds: TestOffice.noon.milliseconds + $0 * 60_000)) }
                ?? .unknown, datesOnly: false, day: day)
    }

    private static func one(_ change: (inout Likeness) -> Void = { _ in }) -> Likeness {
        var report = QueueTests.report(1, told: "2026-11-20")
        report.occurred = .exactly(TestOffice.noon)
        var one = Likeness(report, nil)
        one.place = 1
        one.placeName = "Whitman Hall 214"
        one.nature = "Theft of a laptop"
        change(&one)
        return one
    }

    private func score(_ candidate: Candidate, rare: Set<String> = [], _ one: Likeness = LikenessTests.one())
        -> LikenessScore
    {
        LikenessScore(one, candidate, rare: rare)
    }

    @Test("Each point of the table has its reason, and stands just on its side of the edge")
    func points() {
        let far = score(LikenessTests.candidate())
        #expect(far.points == 1 && far.reasons == ["reported on the same day"])
        #expect(score(LikenessTests.candidate(1, "Whitman Hall")).reasons.first == "the same place")
        #expect(score(LikenessTests.candidate(1)).points == 5)
        #expect(score(LikenessTests.candidate(2, "Whitman Hall, Room 12")).points == 4)
        #expect(score(LikenessTests.candidate(2, "Whitman House")).points == 1)
        for (minutes, points, reason) in [
            (0, 4, "at the same time"), (1, 4, "a minute apart"), (30, 4, "30 minutes apart"),
            (-31, 3, "31 minutes apart"), (120, 3, "120 minutes apart"), (121, 1, "reported on the same day"),
        ] {
            let score = score(LikenessTests.candidate(at: Int64(minutes)))
            #expect(score.points == points && score.reasons.contains(reason), "\(minutes)")
        }
        let day = score(LikenessTests.candidate(at: 0), LikenessTests.one { $0.datesOnly = true })
        #expect(day.points == 2 && day.reasons.contains("it may be the same time"))
        let words = LikenessTests.candidate(nature: "Laptop theft", day: "2026-11-18")
        #expect(score(words, rare: ["laptop", "theft"]).points == 2)
        #expect(score(words, rare: ["laptop"]).reasons == ["both say “laptop”", "reported 2 days apart"])
        #expect(score(words).points == 0)
        let same = LikenessTests.candidate(nature: "theft of a LAPTOP", day: nil)
        #expect(score(same).points == 3 && score(same, rare: ["laptop"]).points == 4)
        var crowd = LikenessTests.candidate(day: nil)
        (crowd.victims, crowd.accused) = (3, 2)
        #expect(score(crowd, LikenessTests.one { $0.victims = 3 }).reasons == ["3 victims each"])
        #expect(score(crowd, LikenessTests.one { $0.accused = 2 }).points == 1)
        #expect(score(crowd, LikenessTests.one { $0.victims = 1 }).points == 0)
        // A victim each is no likeness.
        crowd.victims = 1
        #expect(score(crowd, LikenessTests.one { $0.victims = 1 }).points == 0)
    }

    private func score(_ candidate: Candidate, _ one: Likeness) -> LikenessScore {
        LikenessScore(one, candidate, rare: [])
    }

    @Test("A building is its name without room, floor and number")
    func building() {
        #expect(Likeness.building("Whitman Hall 214") == "whitman hall")
        #expect(Likeness.building("Whitman Hall, Room B") == "whitman hall")
        #expect(
            Likeness.building("100 Main Street")
                == "100 main street".split(separator: " ").joined(separator: " "))
        #expect(Likeness.building("") == "")
    }

    @Test("At triage the page names the incident: by time before it is opened, by place and words after")
    func triage() async throws {
        let house = try TestOffice(campuses: ["Main campus", "Harbor campus"])
        defer { house.close() }
        try house.take(
            """
            Number,Nature,Reported,Occurred,Place,Disposition,Narrative
            26-0001,Burglary,11/19/2026 9:30,11/18/2026 22:00,Whitman Hall,Open,
            26-0002,Robbery,11/19/2026 9:40,11/18/2026 22:00,Library,Open,
            26-0003,Theft,11/11/2026 9:30,11/10/2026 22:00,Whitman Hall,Open,

            """)
        let (_, cookie) = try await RolesTests.person(.recordsOfficer, in: house.office)
        let (_, stranger) = try await RolesTests.person(.recordsOfficer, campus: 2, in: house.office)
        try await DoorsTests.app(house.office).test(.router) { client in
            _ = try await TellingTests.tell(
                TellingTests.Visitor(client: client),
                [
                    ("occurred-day", "2026-11-18"), ("occurred-time", "22:40"), ("told", "2026-11-19"),
                    ("place", "In my room in whitman hall, third floor"),
                ])
            let desk = try await TellingTests.Visitor(client: client).signedIn(cookie)
            let closed = try await desk.get("/office/reports/1").text
            #expect(closed.contains("Burglary: 40 minutes apart, reported on the same day"))
            #expect(!closed.contains("the same building") && !closed.contains("26-0003"))
            let opened = try await desk.post(
                "/office/reports/1/open", [("reason", ReportDeskPage.reasons[0])]
            ).text
            #expect(
                opened.contains("Burglary: the same building, 40 minutes apart, reported on the same day"))
            // The likelier one stands first.
            let first = try #require(opened.range(of: "Join the report to 26-0001"))
            let second = try #require(opened.range(of: "Join the report to 26-0002"))
            #expect(first.lowerBound < second.lowerBound)
            let other = try await TellingTests.Visitor(client: client).signedIn(stranger)
            #expect(try await !other.get("/office/reports/1").text.contains("Join the report to"))
            let joined = try await desk.post("/office/reports/1/link", [("number", "26-0001")])
            #expect(joined.location == "/office/incidents/1")
            #expect(try await !desk.get("/office/reports/1").text.contains("It looks like an incident"))
        }
        #expect(Verify.office(in: house.folder).isWhole)
    }
}
