import CleryLaw
import GRDB
import HummingbirdTesting
import Testing

@testable import CleryOffice

@Suite("Tests of the emergency procedures: who sees them, what stands beside them, what the audit file tells")
struct ExerciseSightTests {
    @Test("Another campus's test is not there; one of all campuses is read by each and kept by who keeps all")
    func sight() async throws {
        try await ExerciseWorld.run { world in
            let main = try await world.enter(["campus": "1", "name": "Main only"])
            let all = try await world.enter(["name": "All of us"])
            let harbor = try await world.person(.swornOfficer, campus: 2)
            #expect(try await harbor.get("/office/exercises/\(main)").status == .notFound)
            let list = try await harbor.get("/office/exercises?year=2026").text
            #expect(!list.contains("Main only") && list.contains("All of us"))
            #expect(try await harbor.get("/office/exercises/\(all)").status == .ok)
            #expect(try await harbor.get("/office/exercises/\(all)/edit").status == .notFound)
            #expect(try await harbor.post("/office/exercises/\(main)/results", []).status == .notFound)
            let new = try await harbor.get("/office/exercises/new")
            #expect(new.status == .ok && !new.text.contains("All campuses together"))
            let refused = try await harbor.post(
                "/office/exercises/new",
                [
                    ("kind", "drill"), ("name", "x"), ("campus", "1"), ("held_day", "2026-04-15"),
                    ("state", "held"),
                ])
            #expect(refused.status == .unprocessableContent)
            let auditor = try await world.person(.auditor)
            #expect(try await auditor.get("/office/exercises").status == .ok)
            #expect(try await auditor.get("/office/exercises/new").status == .notFound)
            #expect(try await world.person(.conduct).get("/office/exercises").status == .notFound)
        }
    }

    @Test("Messages to a test list stand on the page of their test, with how many people are on the list")
    func messages() async throws {
        try await ExerciseWorld.run { world in
            let id = try await world.enter()
            try await world.office.act(by: .house, "sent a test message") { writing in
                try writing.put(
                    .audienceLists,
                    [
                        .integer(1), .text("Volunteers"), .text("test"), .integer(writing.at.milliseconds),
                        .null,
                    ],
                    isNew: true)
                var alert = Alert(
                    id: 1, thread: 1, step: .first, kind: .emergencyNotification, purpose: .exercise,
                    made: writing.at, account: 1)
                (alert.exercise, alert.list, alert.state) = (id, 1, .sent)
                (alert.sent, alert.words) = (writing.at, [AlertWords()])
                try writing.put(.alerts, alert.values, isNew: true)
            }
            let page = try await world.keeper.get("/office/exercises/\(id)").text
            #expect(page.contains("/office/alerts/1\"") && page.contains("/office/alerts?exercise=\(id)"))
            #expect(page.contains("People of the list"))
            let other = try await world.enter()
            #expect(try await world.keeper.get("/office/exercises/\(other)").text.contains("None was sent."))
        }
    }

    @Test("The audit file of a year holds its tests with their evidence, and the prepared texts")
    func audit() async throws {
        try await ExerciseWorld.run { world in
            let id = try await world.enter()
            _ = try await world.keeper.post(
                "/office/exercises/\(id)/results", [("well", "canary-well-61")])
            try await world.office.act(by: .house, "added evidence to exercise \(id)") {
                try ExerciseActs.show(
                    id, title: "Sheet", day: "2026-04-15", keptAt: "Binder 3", file: nil, by: 1, $0)
            }
            for (year, count) in [(2026, 1), (2025, 0)] {
                let trial = try AuditTrial(world.office, year: year)
                defer { trial.close() }
                let rows = trial.rows("warnings/tests.csv")
                #expect(rows.count == count)
                #expect(trial.rows("warnings/test-evidence.csv").count == count)
                guard let row = rows.first else { continue }
                #expect(row["held_day"] == "2026-04-15" && row["announced"] == "no")
                #expect(!trial.everything.contains("canary-well-61"))
            }
        }
    }
}
