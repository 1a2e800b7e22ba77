import CleryLaw
import Foundation
import GRDB
import Testing

@testable import CleryOffice

@Suite("Law or policy: asked by the words of the charge, never guessed")
struct ReferralWordsTests {
    @Test("One answer for all rows with the same words, taken back, and other answers for some rows")
    func bulk() async throws {
        try await ReferralWorld.run { world, clerk in
            let alcohol = "/office/referrals/words/\(try world.charge("Alcohol under 21"))"
            let list = try await clerk.get("/office/referrals/words?year=2024").text
            #expect(list.contains("0 of 5 answered.") && list.contains("Alcohol under 21"))
            // Words that differ by blanks and capitals are the same words.
            #expect(try world.book().lines.map(\.charge).prefix(3) == [1, 1, 1])
            let empty = try await clerk.post(alcohol, [("what", "all"), ("basis", "kept words")])
            #expect(empty.status == .unprocessableContent && empty.text.contains("kept words"))
            #expect(empty.text.contains("Say which kind of violation these words mean."))
            try await world.answerAndPlace(clerk)
            #expect(try world.cell(.referrals) == 3)
            #expect(try await clerk.get("/office/referrals").text.contains("/office/referrals"))
            #expect(try await clerk.get("/office/referrals?year=2024").text.contains("3 of 5 answered."))
            // One of them was of age.
            let one = try await clerk.post(
                alcohol, [("what", "rows"), ("row", "2"), ("violation", "liquor"), ("law", "no")])
            #expect(one.status == .seeOther)
            #expect(try world.cell(.referrals) == 2)
            // The answer for all changes the others only.
            _ = try await clerk.post(alcohol, [("what", "take-back")])
            #expect(try world.cell(.referrals) == 0)
            #expect(try world.points().contains("referral:2024:words"))
            #expect(try world.book().lines.first { $0.id == 2 }?.answer.isPolicyOnly == true)
            _ = try await clerk.post(alcohol, [("what", "all")] + ReferralWorld.broken)
            #expect(try world.cell(.referrals) == 2)
            _ = try await clerk.post(alcohol, [("what", "rows-back"), ("row", "2")])
            #expect(try world.cell(.referrals) == 3)
            let incident = try #require(try world.book().lines[0].incident)
            let told = try world.office.read { try Particulars.of(incident, $0).statutes }
            #expect(told == ["State law; aged 19"])
        }
    }

    @Test(
        "What is not answered is not counted; without the elements of a referral it waits; policy alone is nothing"
    )
    func standings() async throws {
        try await ReferralWorld.run { world, clerk in
            let alcohol = "/office/referrals/words/\(try world.charge("Alcohol under 21"))"
            let dry = "/office/referrals/words/\(try world.charge("Dry hall"))"
            func standings() throws -> [LawViolation?: [ReferralSummary.Standing: Int]] {
                try world.office.read { db in
                    let tables = try StatisticsTables(world.office, years: 2024...2024, db)
                    return try ReferralSummary(
                        tables.campuses[0], ReferralBook(2024, within: .all, db), tables, db
                    ).rows
                }
            }
            #expect(try standings() == [nil: [.notAnswered: 4]])
            _ = try await clerk.post(alcohol, [("what", "all"), ("violation", "liquor"), ("law", "yes")])
            _ = try await clerk.post(dry, [("what", "all"), ("violation", "liquor"), ("law", "no")])
            _ = try await clerk.post("/office/referrals", [("year", "2024")])
            #expect(try standings() == [.liquor: [.notAnswered: 3, .policyOnly: 1]])
            _ = try await clerk.post(
                alcohol,
                [
                    ("what", "all"), ("violation", "liquor"), ("law", "yes"), ("record", "no"),
                    ("sanction", "yes"),
                ])
            #expect(try standings() == [.liquor: [.noReferral: 3, .policyOnly: 1]])
            #expect(try world.cell(.referrals) == 0)
            _ = try await clerk.post(alcohol, [("what", "all")] + ReferralWorld.broken)
            #expect(try standings() == [.liquor: [.noIncident: 3, .policyOnly: 1]])
            #expect(try world.points().contains("referral:2024:places"))
            _ = try await clerk.post("/office/referrals", [("year", "2024")])
            _ = try await world.decide(clerk, 1, "same")
            #expect(try standings() == [.liquor: [.counted: 2, .arrested: 1, .policyOnly: 1]])
            // Of another kind: no table has it.
            _ = try await clerk.post(alcohol, [("what", "all"), ("violation", "other")])
            #expect(try standings()[.other]?[.noneOfThree] == 3 && world.cell(.referrals) == 0)
        }
    }

    @Test("The sums are the tables', and the rows counted are those that the tables gained; as CSV too")
    func sums() async throws {
        try await ReferralWorld.run { world, clerk in
            try await world.answerAndPlace(clerk)
            _ = try await world.decide(clerk, 3, "same")
            try world.office.read { db in
                let tables = try StatisticsTables(world.office, years: 2024...2024, db)
                let book = try ReferralBook(2024, within: .all, db)
                for campus in tables.campuses {
                    let sum = try ReferralSummary(campus, book, tables, db)
                    for (cell, count) in sum.cells {
                        #expect(count == tables.count(cell, campus: campus.id))
                    }
                    let counted = sum.rows(.liquor, .counted)
                    #expect(Int(sum.count(.referrals, .liquor, .onCampus)) == counted)
                    #expect(sum.total == (campus.id == 1 ? 4 : 1))
                }
            }
            let csv = try await clerk.get("/office/referrals/list.csv?year=2024").text
            #expect(csv.contains("2024,Main campus,liquor,referrals,on_campus,2\r\n"))
            #expect(csv.contains("2024,Main campus,liquor,arrests,on_campus,1\r\n"))
            #expect(csv.contains("2024,Main campus,liquor,rows_counted_as_arrest,,1\r\n"))
        }
    }

    @Test("One person, two charges: the official judges which is counted; the room says so")
    func twoCharges() async throws {
        let list = """
            File ID,Incident Date,Date Reported,Campus,Residence Hall,Charges,Respondents,Narrative
            C-1,4/5/2024,4/6/2024,Main campus,Library,Alcohol under 21; Marijuana,"Doe, Jane",x

            """
        try await ReferralWorld.run(list) { world, clerk in
            for (words, kind) in [("Alcohol under 21", "liquor"), ("Marijuana", "drug")] {
                _ = try await clerk.post(
                    "/office/referrals/words/\(try world.charge(words))",
                    [
                        ("what", "all"), ("violation", kind), ("law", "yes"), ("record", "yes"),
                        ("sanction", "yes"),
                    ])
            }
            _ = try await clerk.post("/office/referrals", [("year", "2024")])
            #expect(try world.cell(.referrals) == 0 && world.cell(.referrals, .onCampus, .drug) == 0)
            let line = try #require(try world.book().lines.first)
            let page = try await clerk.get("/office/referrals/rows/\(line.id)").text
            #expect(page.contains("the same person") && page.contains("judges most serious"))
            let incident = try #require(line.incident)
            try world.office.actNow(by: .house, "stated facts") { writing in
                let record = try #require(try IncidentRequests.one(incident, writing.db))
                var facts = record.facts
                facts.mostSerious = .drug
                try IncidentActs.state(facts, of: record.id, seen: record.revision, writing)
            }
            #expect(try world.cell(.referrals) == 0 && world.cell(.referrals, .onCampus, .drug) == 1)
        }
    }

    @Test(
        "A case of an incident that has referrals by hand is made no second one; joined to it, the excess is told"
    )
    func besides() async throws {
        let list = """
            File ID,Incident Date,Date Reported,Campus,Residence Hall,Charges,Respondents,Narrative
            C-1,3/6/2024,3/7/2024,Main campus,Library,Alcohol under 21,"Doe, Jane; Roe, Rick",x

            """
        try await ReferralWorld.run(list) { world, clerk in
            try world.office.actNow(by: .house, "stated facts") { writing in
                let record = try #require(try IncidentRequests.one(3, writing.db))
                var facts = record.facts
                facts.lawActions = [
                    LawAction(
                        .liquor, .referred, persons: 2, lawViolation: .known(true), record: .known(true),
                        sanctionPossible: .known(true))
                ]
                try IncidentActs.state(facts, of: 3, seen: record.revision, writing)
            }
            try await world.answerAndPlace(clerk)
            #expect(try world.cell(.referrals) == 2 && world.book().lines.allSatisfy { $0.incident == nil })
            let page = try await clerk.get("/office/referrals?year=2024").text
            #expect(page.contains("24-0003 has referrals of about that day and place"))
            let joined = try await clerk.post("/office/reports/1/link", [("number", "24-0003")])
            #expect(joined.status == .seeOther)
            // Four are counted until somebody has looked: the room and the report's board say so.
            #expect(try world.cell(.referrals) == 4)
            #expect(
                try await clerk.get("/office/referrals?year=2024").text.contains("2 more persons"))
            #expect(try world.points().contains("referral:2024:besides"))
        }
    }

    @Test("The same list again changes nothing; a person who left it is no longer counted")
    func again() async throws {
        try await ReferralWorld.run { world, clerk in
            try await world.answerAndPlace(clerk)
            _ = try await world.decide(clerk, 3, "same")
            let position = try world.office.position()
            #expect(try world.take(ReferralWorld.list).unchanged == 4)
            #expect(try world.office.position() == position && world.cell(.referrals) == 2)
            let shorter = ReferralWorld.list.replacing("Roe, Rick; Poe, Ann", with: "Roe, Rick")
            #expect(try world.take(shorter).changed == 1)
            #expect(try world.book().lines.count == 4 && world.cell(.referrals) == 2)
            #expect(try world.cell(.arrests) == 1)
            #expect(try world.take(ReferralWorld.list).changed == 1)
            #expect(try world.book().lines.count == 5 && world.cell(.referrals) == 3)
        }
    }
}
