import CleryLaw
import GRDB
import HummingbirdTesting
import Testing

@testable import CleryOffice

@Suite("Tests of the emergency procedures: planned, held, publicized, shown, counted by the law")
struct ExerciseTests {
    private static let texts = [
        "emergency_response.notification": "We notify at once.\n\n1. Leave.\n2. Gather.",
        "emergency_response.tests": "We test each spring.",
    ]

    private func duty(_ world: ExerciseWorld, campus: Int64, year: Int = 2026) throws -> DutyBook.Line? {
        try world.office.read { try DutyBook(year, $0) }.lines
            .first { $0.duty.key == "emergency-test:\(year):\(campus)" }
    }

    @Test("A year is in order when a test is documented and publicized; the duty is then done by itself")
    func year() async throws {
        try await ExerciseWorld.run { world in
            let edition = try await world.publish(Self.texts)
            let keeper = world.keeper
            #expect(try await keeper.get("/office/exercises?year=2026").text.contains("No test was held."))
            #expect(try duty(world, campus: 1)?.done == nil)
            let planned = try await world.enter([
                "state": "planned", "planned_day": "2026-04-15", "planned_time": "10:00",
                "announced": "unknown",
            ])
            let plan = try await keeper.get("/office/exercises/\(planned)").text
            #expect(plan.contains("Its day is over"))
            #expect(try duty(world, campus: 1)?.duty.evidence == "No test was held.")
            let held = try await keeper.post(
                "/office/exercises/\(planned)/hold",
                [
                    ("held_day", "2026-04-15"), ("began", "10:00"), ("ended", "10:40"), ("announced", "no"),
                    ("description", "The alarm sounds and all leave."),
                ])
            #expect(held.status == .seeOther)
            let asks = try await keeper.get("/office/exercises?year=2026").text
            #expect(asks.contains("Were the emergency procedures publicized together with a test"))
            #expect(try await world.publicize(planned, ["edition": "\(edition)"]) == 303)
            let list = try await keeper.get("/office/exercises?year=2026").text
            #expect(list.contains("tested, documented and publicized by April 15, 2026"))
            for campus in [1, 2] as [Int64] {
                let line = try #require(try duty(world, campus: campus))
                #expect(line.done == "2026-04-15")
                #expect(line.duty.evidence == "Evacuation of the library, 4/15/2026.")
                #expect(line.duty.href == "/office/exercises?year=2026")
            }
            let kept = try #require(try world.office.read { try Exercise.one(planned, $0) })
            #expect(kept.edition == edition && kept.texts.count == 2 && kept.plannedDay == "2026-04-15")
            let page = try await keeper.get("/office/exercises/\(planned)").text
            #expect(page.contains("/reports/2026#policy-emergency_response-1"))
            // The next year begins with nothing.
            #expect(try duty(world, campus: 1, year: 2027)?.done == nil)
        }
    }

    @Test("A real emergency and a false alarm stand in the register and never count")
    func events() async throws {
        try await ExerciseWorld.run { world in
            for kind in ["real_emergency", "false_alarm"] {
                // What has happened is held, whatever was chosen.
                let id = try await world.enter(["kind": kind, "state": "planned"])
                let kept = try #require(try world.office.read { try Exercise.one(id, $0) })
                #expect(kept.state == .held && !kept.isTest)
                #expect(try await world.keeper.get("/office/exercises/\(id)").text.contains("is no test"))
                #expect(try await world.publicize(id) == 404)
            }
            #expect(try duty(world, campus: 1)?.duty.evidence == "No test was held.")
            let drill = try await world.enter()
            #expect(try await world.publicize(drill, ["publicized": "no"]) == 303)
            #expect(
                try duty(world, campus: 1)?.duty.evidence
                    == "The procedures were publicized with none of the tests.")
            #expect(try await world.publicize(drill) == 303)
            #expect(try duty(world, campus: 1)?.done == "2026-04-15")
        }
    }

    @Test("What a test does not document is said; a test of one campus does nothing for another")
    func gaps() async throws {
        try await ExerciseWorld.run { world in
            let id = try await world.enter([
                "campus": "2", "began": "", "ended": "", "description": "", "announced": "unknown",
            ])
            #expect(try await world.publicize(id) == 303)
            let evidence = try #require(try duty(world, campus: 2)).duty.evidence
            for sentence in [
                "A test has no description.", "The time of a test is not written down.",
                "Whether a test was announced is not written down.",
            ] { #expect(evidence.contains(sentence)) }
            #expect(try duty(world, campus: 1)?.duty.evidence == "No test was held.")
            let change = try await world.keeper.post(
                "/office/exercises/\(id)/edit",
                [
                    ("kind", "exercise"), ("name", "At the harbor"), ("campus", "2"), ("description", "x"),
                    ("announced", "yes"), ("held_day", "2026-04-16"), ("began", "09:00"),
                ])
            #expect(change.status == .seeOther)
            #expect(try duty(world, campus: 2)?.done == "2026-04-16")
            #expect(try duty(world, campus: 1)?.done == nil)
        }
    }

    @Test("What a test showed is sealed: who keeps the tests reads it, an auditor does not")
    func results() async throws {
        try await ExerciseWorld.run { world in
            let id = try await world.enter()
            let here = "/office/exercises/\(id)"
            let empty = try await world.keeper.post(here + "/results", [("well", ""), ("change", "")])
            #expect(empty.status == .unprocessableContent && empty.text.contains("Say what went well"))
            let kept = try await world.keeper.post(
                here + "/results",
                [("well", "canary-well-31"), ("change", "canary-change-32"), ("followed", "2026-05-02")])
            #expect(kept.status == .seeOther)
            let page = try await world.keeper.get(here).text
            #expect(page.contains("canary-well-31") && page.contains("May 2, 2026"))
            #expect(try await world.keeper.get(here + "/results").text.contains("canary-change-32"))
            let auditor = try await world.person(.auditor)
            let seen = try await auditor.get(here)
            #expect(seen.status == .ok && !seen.text.contains("canary") && seen.text.contains("sealed"))
            #expect(try await world.isInTheClear("canary-well-31") == false)
            #expect(try await auditor.get(here + "/results").status == .notFound)
        }
    }

    @Test("A form of results that is older than what is kept wipes out nothing")
    func staleResults() async throws {
        try await ExerciseWorld.run { world in
            let here = "/office/exercises/\(try await world.enter())/results"
            func seen() async throws -> String {
                let page = try await world.keeper.get(here).text
                return String(try #require(page.firstMatch(of: /name="seen" value="([^"]*)"/)?.1))
            }
            let old = try await seen()
            #expect(
                try await world.keeper.post(here, [("seen", old), ("well", "First words")]).status
                    == .seeOther)
            let late = try await world.keeper.post(here, [("seen", old), ("well", "Second words")])
            #expect(late.status == .conflict && late.text.contains("Somebody else has written it since"))
            // Also where something else is wrong with it.
            let wrong = try await world.keeper.post(
                here, [("seen", old), ("well", "Second words"), ("followed", "2031-01-01")])
            #expect(wrong.status == .conflict)
            #expect(late.text.contains("First words") && late.text.contains("\nSecond words</textarea>"))
            #expect(try await world.keeper.get(here).text.contains("\nFirst words</textarea>"))
            #expect(
                try await world.keeper.post(here, [("seen", try await seen()), ("well", "Both")]).status
                    == .seeOther)
        }
    }

    @Test("The procedures are publicized in the calendar year of the test, or the year is not in order")
    func otherYear() async throws {
        try await ExerciseWorld.run { world in
            let drill = try await world.enter(["held_day": "2025-12-10"])
            #expect(try await world.publicize(drill, ["day": "2026-01-09"]) == 422)
            #expect(try await world.publicize(drill, ["day": "2016-12-10"]) == 422)
            #expect(try await world.publicize(drill, ["day": "2025-12-12"]) == 303)
            #expect(try duty(world, campus: 1, year: 2025)?.done == "2025-12-12")
            // Also where the day of the test is put into another year afterwards.
            let moved = try await world.keeper.post(
                "/office/exercises/\(drill)/edit",
                [
                    ("kind", "drill"), ("name", "Evacuation"), ("description", "x"), ("announced", "no"),
                    ("held_day", "2026-01-10"), ("began", "10:00"),
                ])
            #expect(moved.status == .seeOther)
            #expect(try duty(world, campus: 1, year: 2025)?.duty.evidence == "No test was held.")
            #expect(try duty(world, campus: 1)?.done == nil)
            #expect(
                try duty(world, campus: 1)?.duty.evidence
                    == "The procedures were publicized with none of the tests.")
        }
    }

    @Test("A plan that became a real emergency asks for its day where it can be written")
    func becameReal() async throws {
        try await ExerciseWorld.run { world in
            let id = try await world.enter(["state": "planned", "planned_day": "2026-12-01"])
            let here = "/office/exercises/\(id)/edit"
            #expect(try await !world.keeper.get(here).text.contains("name=\"held_day\""))
            let fields = [
                ("kind", "real_emergency"), ("name", "Gas"), ("description", "x"), ("announced", "no"),
            ]
            let asked = try await world.keeper.post(here, fields)
            #expect(asked.status == .unprocessableContent && asked.text.contains("name=\"held_day\""))
            let kept = try await world.keeper.post(
                here, fields + [("held_day", "2026-11-19"), ("began", "09:00")])
            #expect(kept.status == .seeOther)
        }
    }

    @Test("Evidence is a place or the fingerprint of a file, and can be taken out again")
    func evidence() async throws {
        try await ExerciseWorld.run { world in
            let id = try await world.enter()
            let here = "/office/exercises/\(id)"
            let none = try await world.keeper.post(
                here + "/evidence", [("title", "The e-mail"), ("day", "2026-04-15"), ("kept", "")])
            #expect(none.status == .unprocessableContent && none.text.contains("or choose its file"))
            #expect(none.text.contains("value=\"The e-mail\""))
            let link = try await world.keeper.post(
                here + "/evidence",
                [("title", "The e-mail"), ("day", "2026-04-15"), ("kept", "https://x.example/a")])
            #expect(link.status == .seeOther)
            try await world.office.act(by: .house, "added evidence to exercise \(id)") {
                try ExerciseActs.show(
                    id, title: "Sheet", day: "2026-04-15", keptAt: "", file: Array("abc".utf8), by: 1, $0)
            }
            let page = try await world.keeper.get(here).text
            #expect(page.contains("href=\"https://x.example/a\""))
            #expect(page.contains("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"))
            #expect(try await world.keeper.post(here + "/evidence/1/remove", []).status == .seeOther)
            #expect(try await !world.keeper.get(here).text.contains("x.example"))
            #expect(try await world.keeper.post(here + "/evidence/1/remove", []).status == .notFound)
            let other = try await world.enter()
            #expect(
                try await world.keeper.post("/office/exercises/\(other)/evidence/2/remove", []).status
                    == .notFound)
        }
    }

    @Test("Wrong answers come back with what was typed, and nothing is kept")
    func wrong() async throws {
        try await ExerciseWorld.run { world in
            let good = [
                ("kind", "drill"), ("name", "My drill"), ("campus", ""), ("announced", "no"),
                ("state", "held"),
                ("held_day", "2026-04-15"), ("began", "10:00"),
            ]
            for (field, value, sentence) in [
                ("kind", "riot", "Choose what it is."), ("name", "", "Give it a name."),
                ("campus", "9", "Choose a campus of the list."),
                ("held_day", "2026-12-24", "still to come"), ("held_day", "", "Give the day"),
                ("began", "25:00", "Write the time as 10:30."),
            ] {
                let fields = good.map { $0.0 == field ? ($0.0, value) : $0 }
                let answer = try await world.keeper.post("/office/exercises/new", fields)
                #expect(answer.status == .unprocessableContent, "\(field)")
                #expect(answer.text.contains(sentence), "\(field)")
                if field != "name" { #expect(answer.text.contains("value=\"My drill\"")) }
            }
            #expect(try world.office.read { try Exercise.all($0) }.isEmpty)
            let id = try await world.enter()
            for (field, value) in [("day", "2027-01-01"), ("way-mail", ""), ("shown", ""), ("edition", "7")] {
                #expect(try await world.publicize(id, [field: value]) == 422, "\(field)")
            }
            #expect(try world.office.read { try Exercise.one(id, $0) }?.publicized == .unknown)
        }
    }

    @Test("A canceled test stays with its reason, counts for nothing and is changed no more")
    func canceled() async throws {
        try await ExerciseWorld.run { world in
            let id = try await world.enter(["state": "planned", "planned_day": "2026-12-01"])
            let here = "/office/exercises/\(id)"
            #expect(
                try await world.keeper.post(here + "/cancel", [("why", "")]).status == .unprocessableContent)
            #expect(try await world.keeper.post(here + "/cancel", [("why", "A storm")]).status == .seeOther)
            #expect(try await world.keeper.get(here).text.contains("A storm"))
            for door in ["hold", "edit", "cancel", "publication", "results"] {
                #expect(try await world.keeper.get("\(here)/\(door)").status == .notFound, "\(door)")
            }
            #expect(try duty(world, campus: 1)?.duty.evidence == "No test was held.")
        }
    }
}
