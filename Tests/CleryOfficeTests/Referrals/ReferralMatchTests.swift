import CleryLaw
import Foundation
import GRDB
import Testing

@testable import CleryOffice

@Suite("Referred and arrested: one person, one number")
struct ReferralMatchTests {
    @Test("The same person counts as arrested only; the effect is shown before, proved after, and taken back")
    func same() async throws {
        try await ReferralWorld.run { world, clerk in
            // Nothing is counted before somebody has answered and said where.
            #expect(try world.cell(.referrals) == 0 && world.cell(.arrests) == 1)
            try await world.answerAndPlace(clerk)
            #expect(try world.cell(.referrals) == 3 && world.cell(.referrals, .studentHousing) == 3)
            #expect(try world.book().doubles().map(\.line.id) == [1, 2, 3])
            #expect(try world.points().contains("referral:2024:doubles"))
            let page = try await clerk.get("/office/referrals/rows/1").text
            #expect(page.contains("the list quotes the number 24-0002") && page.contains("the same day"))
            #expect(page.contains("the same place") && page.contains("the same kind of violation"))
            #expect(
                page.contains("Liquor law violations (referrals), on campus, 2024: from 3 to 2"))
            #expect(try await world.decide(clerk, 1, "same") == 303)
            #expect(try world.cell(.referrals) == 2 && world.cell(.referrals, .studentHousing) == 2)
            #expect(try world.cell(.arrests) == 1)
            // Nobody is left among those arrested, so nobody else can be the same.
            #expect(try world.book().doubles().isEmpty && !world.points().contains("referral:2024:doubles"))
            #expect(try await world.decide(clerk, 1, "same") == 422)
            #expect(try await world.decide(clerk, 2, "same") == 422)
            let proof = try await clerk.get(
                "/office/statistics/why?family=referrals&category=liquor_referral&geography=on_campus&year=2024&campus=Main%20campus"
            ).text
            #expect(proof.contains("The person is counted as arrested and not again as referred."))
            let decided = try await clerk.get("/office/referrals/rows/1").text
            #expect(decided.contains("on campus, 2024: from 2 to 3") && decided.contains("Take it back"))
            // Taken back twice is taken back once.
            for _ in 0..<2 {
                _ = try await clerk.post(
                    "/office/referrals/rows/1", [("what", "take-back"), ("match", "1")])
            }
            #expect(try world.cell(.referrals) == 3 && world.cell(.arrests) == 1)
            #expect(try world.book().doubles().count == 3)
            let labels = try world.office.read { db in
                try #require(try IncidentRequests.one(2, db)).facts.lawActions.map(\.person)
            }
            #expect(labels == [nil])
        }
    }

    @Test("Another person and another event leave the numbers, and nobody is asked again")
    func others() async throws {
        try await ReferralWorld.run { world, clerk in
            try await world.answerAndPlace(clerk)
            #expect(try await world.decide(clerk, 1, "other_person") == 303)
            #expect(try await world.decide(clerk, 2, "other_event") == 303)
            #expect(try await world.decide(clerk, 3, "other_event") == 303)
            #expect(try world.cell(.referrals) == 3 && world.book().doubles().isEmpty)
            #expect(try await world.decide(clerk, 2, "same") == 422)
        }
    }

    @Test("Decided before the case has an incident: it becomes a record of the arrest's, and stays uncounted")
    func early() async throws {
        try await ReferralWorld.run { world, clerk in
            _ = try await clerk.post(
                "/office/referrals/words/\(try world.charge("Alcohol under 21"))",
                [("what", "all")] + ReferralWorld.broken)
            #expect(try await world.decide(clerk, 1, "same") == 303)
            #expect(try world.cell(.referrals) == 0 && world.cell(.arrests) == 1)
            let line = try #require(try world.book().lines.first { $0.id == 1 })
            #expect(line.root == 2)
            _ = try await clerk.post("/office/referrals/rows/1", [("what", "take-back"), ("match", "1")])
            #expect(try world.cell(.referrals) == 1)
        }
    }

    @Test("Of two arrested one is taken out and goes back; a label of the police is kept")
    func ways() async throws {
        try await ReferralWorld.run { world, clerk in
            try await world.answerAndPlace(clerk)
            func arrest(_ change: @Sendable (inout LawAction) -> Void) throws {
                try world.office.actNow(by: .house, "stated facts") { writing in
                    var facts = try #require(try IncidentRequests.one(2, writing.db)).facts
                    let revision = try #require(try IncidentRequests.one(2, writing.db)).revision
                    change(&facts.lawActions[0])
                    try IncidentActs.state(facts, of: 2, seen: revision, writing)
                }
            }
            func actions() throws -> [LawAction] {
                try world.office.read { try #require(try IncidentRequests.one(2, $0)).facts.lawActions }
            }
            try arrest { $0.persons = 2 }
            let before = try actions()
            #expect(try await world.decide(clerk, 2, "same") == 303)
            #expect(try await world.decide(clerk, 3, "same") == 303)
            #expect(try world.cell(.referrals) == 1 && world.cell(.arrests) == 2)
            #expect(try actions().map(\.persons) == [1, 1])
            // The two were joined by the first decision: it ends, the second holds them together.
            _ = try await clerk.post("/office/referrals/rows/2", [("what", "take-back"), ("match", "1")])
            #expect(try world.cell(.referrals) == 2 && world.cell(.arrests) == 2)
            _ = try await clerk.post("/office/referrals/rows/3", [("what", "take-back"), ("match", "2")])
            #expect(try world.cell(.referrals) == 3 && world.cell(.arrests) == 2)
            #expect(try actions().reduce(0) { $0 + $1.persons } == 2)
            #expect(try actions().allSatisfy { $0.person == nil } && before.count == 1)
            let joined = try world.office.read {
                try Int.fetchOne(
                    $0, sql: "SELECT count(*) FROM incidents WHERE same_incident_as IS NOT NULL")
            }
            #expect(joined == 0)
            try world.office.actNow(by: .house, "stated facts") { writing in
                let record = try #require(try IncidentRequests.one(2, writing.db))
                var facts = record.facts
                facts.lawActions = [LawAction(.liquor, .arrest, person: "S1", lawViolation: .known(true))]
                try IncidentActs.state(facts, of: 2, seen: record.revision, writing)
            }
            #expect(try await world.decide(clerk, 1, "same") == 303)
            #expect(try actions().map(\.person) == ["S1"] && world.cell(.referrals) == 2)
            _ = try await clerk.post("/office/referrals/rows/1", [("what", "take-back"), ("match", "3")])
            #expect(try world.cell(.referrals) == 3 && actions().map(\.person) == ["S1"])
        }
    }

    @Test("A name in a report of the arrest is found by its hash, in another order of its words")
    func names() async throws {
        let list = """
            File ID,Incident Date,Date Reported,Campus,Residence Hall,Charges,Respondents,Narrative
            C-1,3/25/2024,3/26/2024,Main campus,Library,Alcohol under 21,"Canaryname, Jane",x

            """
        try await ReferralWorld.run(list) { world, clerk in
            #expect(try await !clerk.get("/office/referrals/rows/1").text.contains("24-0002"))
            let told = """
                Case ID,Incident Date,Date Reported,Campus,Charges,Respondents,Narrative
                P-1,3/5/2024,3/5/2024,Main campus,Police contact,,Officers met jane CANARYNAME at the door.

                """
            try world.take(told)
            try world.office.actNow(by: .house, "joined a report") { writing in
                let report = try #require(try ReportRequests.one(2, writing.db))
                let incident = try #require(try IncidentRequests.one(2, writing.db))
                try ReportActs.link(report, to: incident, today: "2024-03-26", writing)
            }
            let page = try await clerk.get("/office/referrals/rows/1").text
            #expect(page.contains("a name or number in the reports of the arrest is the same"))
            #expect(!page.lowercased().contains("canaryname"))
        }
    }
}
