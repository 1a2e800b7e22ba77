import CleryLaw
import Foundation
import GRDB
import Testing

@testable import CleryOffice

@Suite("Incidents of police agencies")
struct AgencyRowTests {
    private static func decide(
        _ clerk: TellingTests.Visitor, _ row: Int64, _ fields: [(String, String)]
    ) async throws -> (status: Int, text: String, location: String) {
        let answer = try await clerk.post("/office/agencies/requests/1/rows/\(row)", fields)
        return (Int(answer.status.code), answer.text, answer.location)
    }

    @Test("The same as ours: proposed with reasons, counted once, and local police are among those told")
    func same() async throws {
        try await AgencyWorld.run { world, visitor in
            let clerk = try await world.house.visitor(.coordinator, visitor)
            let link = try await world.ask(clerk)
            let ours = try world.house.robbery(at: world.hall, on: "2025-05-01")
            try await world.answer(link, visitor, ["offense": "robbery"])
            let before = try world.house.counted(.onCampus, 2025)
            let page = try await clerk.get("/office/agencies/requests/1/rows/1").text
            #expect(
                page.contains("the same place") && page.contains("a place that the agency was asked about"))
            let wrong = try await AgencyRowTests.decide(
                clerk, 1, [("what", "same"), ("number", "I-1999-77")])
            #expect(wrong.status == 422 && wrong.text.contains("I-1999-77"))
            let number = try world.office.read {
                try #require(try IncidentRequests.one(ours, $0)?.number)
            }
            for _ in 0..<2 {
                #expect(
                    try await AgencyRowTests.decide(clerk, 1, [("what", "same"), ("chosen", number)]).status
                        == 303)
            }
            #expect(try world.house.counted(.onCampus, 2025) == before)
            let facts = try world.office.read { try #require(try IncidentRequests.one(ours, $0)).facts }
            #expect(facts.reports.count { $0.to == .localPolice } == 1)
            #expect(try world.standing().waits == 0)
            // Taken back later by the agency: somebody looks at it.
            _ = try await visitor.post(
                "/agencies/answer",
                [("t", link), ("kind", "nothing_to_report"), ("do", "send"), ("out", "1"), ("mark", "z")])
            #expect(try world.standing().takenBack.count == 1)
            #expect(
                try await clerk.get("/office/agencies/requests/1/rows/1").text.contains(
                    "took this incident back"))
            #expect(try await AgencyRowTests.decide(clerk, 1, [("what", "seen")]).status == 303)
            #expect(try world.standing().waits == 0)
        }
    }

    @Test(
        "A new one becomes an incident that the law counts, with arrests and motive as the agency states them"
    )
    func new() async throws {
        try await AgencyWorld.run { world, visitor in
            let clerk = try await world.house.visitor(.coordinator, visitor)
            let link = try await world.ask(clerk)
            try await world.answer(link, visitor, ["offense": "robbery", "bias": "religion"])
            let empty = try await AgencyRowTests.decide(
                clerk, 1, [("what", "new"), ("campus", "1"), ("place", ""), ("nature", "")])
            #expect(empty.status == 422)
            let before = try world.house.counted(.onCampus, 2025)
            let made = try await AgencyRowTests.decide(
                clerk, 1,
                [("what", "new"), ("campus", "1"), ("known", "\(world.hall)"), ("nature", "Robbery")])
            #expect(made.location.hasPrefix("/office/incidents/"))
            #expect(try world.house.counted(.onCampus, 2025) > before)
            let row = try #require(try world.standing().rows.first)
            let incident = try world.office.read {
                try #require(try IncidentRequests.one(row.incident ?? 0, $0))
            }
            #expect(incident.facts.reports == [Report("2025-05-02", to: .localPolice)])
            #expect(incident.facts.bias?.category == .known(.religion))
            #expect(incident.place == world.hall && incident.reportedDay == "2025-05-02")
            // Two presses make one incident.
            _ = try await AgencyRowTests.decide(
                clerk, 1, [("what", "new"), ("campus", "1"), ("place", "Elsewhere"), ("nature", "Robbery")])
            #expect(
                try world.office.read {
                    try Int.fetchOne($0, sql: "SELECT count(*) FROM incidents") ?? 0
                } == 1)
        }
    }

    @Test("Not ours, kept apart and not to be placed: in no number, and each told by its footnote")
    func apart() async throws {
        try await AgencyWorld.run { world, visitor in
            let clerk = try await world.house.visitor(.coordinator, visitor)
            let link = try await world.ask(clerk)
            let rows = (0..<3).flatMap { AgencyWorld.row($0, ["case_number": "25-\($0)"]) }
            _ = try await visitor.post(
                "/agencies/answer",
                [("t", link), ("kind", "data"), ("rows", "3"), ("mark", "m"), ("do", "send")] + rows)
            #expect(try world.standing().waits == 3)
            let scope = try world.office.read {
                ReportScope(year: 2026, campuses: try Campus.all($0), institution: "Hartwell")
            }
            #expect(try world.office.read { try AgencyNotes.points(scope, $0).count } == 1)
            #expect(try await AgencyRowTests.decide(clerk, 1, [("what", "not_ours")]).status == 422)
            _ = try await AgencyRowTests.decide(
                clerk, 1, [("what", "not_ours"), ("why", "outside_geography"), ("words", "quoll-8")])
            #expect(
                try await AgencyRowTests.decide(clerk, 2, [("what", "apart"), ("campus", "1")]).status == 422)
            _ = try await AgencyRowTests.decide(
                clerk, 2, [("what", "apart"), ("campus", "1"), ("words", "No side of the street")])
            _ = try await AgencyRowTests.decide(
                clerk, 3, [("what", "unplaced"), ("campus", "1"), ("words", "No block")])
            #expect(try world.standing().waits == 0)
            try world.office.read { db in
                let figures = try AgencyFigures(2025, campus: 1, db)
                #expect(figures.apart == [.burglary: 1] && figures.unplaced == 1)
                #expect(figures.screening == .known(.separate))
                #expect(try AgencyNotes.points(scope, db).isEmpty)
                let notes = try AgencyNotes.sentences(scope, besides: [], db)
                #expect(notes.count == 2 && notes.allSatisfy { $0.contains("City Police") })
                // A note that somebody wrote takes the place of the derived ones.
                let written = ReportNote(
                    id: 1, year: 2026, campus: nil, kind: .notPlaced, words: "City police", reason: "x",
                    account: 1, at: TestOffice.noon)
                #expect(try AgencyNotes.sentences(scope, besides: [written], db).isEmpty)
            }
            #expect(try await clerk.get("/office/agencies/requests/1/rows/1").text.contains("quoll-8"))
            // Decided again.
            _ = try await AgencyRowTests.decide(clerk, 1, [("what", "again")])
            #expect(try world.standing().waits == 1)
            let other = try await world.house.visitor(.coordinator, campus: 2, visitor)
            #expect(
                try await AgencyRowTests.decide(other, 1, [("what", "not_ours"), ("why", "twice")]).status
                    == 404)
            #expect(try await clerk.get("/office/agencies/requests/1/rows/99").status == .notFound)
        }
    }

    @Test("An answer by telephone is taken down by the office, with its day")
    func byHand() async throws {
        try await AgencyWorld.run { world, visitor in
            let clerk = try await world.house.visitor(.coordinator, visitor)
            _ = try await world.ask(clerk)
            let late = try await clerk.post(
                "/office/agencies/requests/1/answer",
                [("kind", "cannot_separate"), ("day", "2026-02-30"), ("do", "send"), ("words", "City-wide")])
            #expect(late.status == .unprocessableContent && late.text.contains("City-wide"))
            let kept = try await clerk.post(
                "/office/agencies/requests/1/answer",
                [
                    ("kind", "cannot_separate"), ("day", "2026-01-09"), ("do", "send"),
                    ("words", "Figures for the city only"),
                ])
            #expect(kept.location == "/office/agencies/requests/1")
            let standing = try world.standing()
            #expect(standing.reply?.way == .hand && standing.reply?.day == "2026-01-09")
            #expect(AgencyNotes.of(standing).first?.contains("could not say which") == true)
            #expect(
                try world.office.read { try AgencyFigures(2025, campus: 2, $0).screening }
                    == .known(.notInGeography))
            #expect(
                try await clerk.get("/office/agencies/requests/1").text.contains("Figures for the city only"))
        }
    }
}
