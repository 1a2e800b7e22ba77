import CleryLaw
import GRDB
import HummingbirdTesting
import TaggedPDF
import Testing

@testable import CleryOffice

@Suite("Published procedures as checklists, and the times at which their steps are done")
struct ProcedureTests {
    private static let confirming = "The shift commander confirms it.\n\n- Look at the spot.\n- Ask the city."
    private static let texts = [
        "emergency_response.confirming": confirming,
        "emergency_response.initiating": "The dispatcher sends it. Nobody else approves it.",
    ]

    private func make(_ world: ExerciseWorld, _ more: [(String, String)] = []) async throws -> Int64 {
        let answer = try await world.keeper.post(
            "/office/procedures/new",
            [("kind", "emergency_notification"), ("name", "Notify at once"), ("campus", "")] + more)
        let match = answer.location.firstMatch(of: /^\/office\/procedures\/([0-9]+)\/edit$/)
        return try #require(match.flatMap { Int64($0.1) }, "\(answer.status)")
    }

    private func newest(_ line: Int64, _ world: ExerciseWorld) throws -> Procedure {
        try #require(try world.office.read { try Procedure.newest(line: line, $0) })
    }

    /// Saves steps as the form sends them: order, what, who, within.
    private func save(
        _ line: Int64, _ steps: [(String, String, String, String)], anew: Bool = false, seen: Int64? = nil,
        _ world: ExerciseWorld
    ) async throws -> (status: Int, text: String) {
        var fields = [
            ("name", "Notify at once"), ("seen", "\(try seen ?? newest(line, world).id)"),
            ("rows", "\(steps.count)"),
        ]
        for (row, step) in steps.enumerated() {
            fields += [
                ("order-\(row)", step.0), ("what-\(row)", step.1), ("who-\(row)", step.2),
                ("within-\(row)", step.3),
            ]
        }
        if anew { fields.append(("anew", "yes")) }
        let answer = try await world.keeper.post("/office/procedures/\(line)/edit", fields)
        return (answer.status.code, answer.text)
    }

    private static let timed = [
        ("2", "Send it", "Dispatcher", "5"), ("1", "Confirm it", "Shift commander", "3"),
        ("3", "Tell the city", "Emergency manager", ""),
    ]

    @Test("A text gives the items of its lists, or else its sentences")
    func reading() {
        #expect(ProcedureReading.steps(of: Self.confirming) == ["Look at the spot.", "Ask the city."])
        #expect(
            ProcedureReading.steps(of: "1. Leave *now*.\n   - Help others.\n2. Gather.")
                == ["Leave now.", "Help others.", "Gather."])
        #expect(
            ProcedureReading.steps(of: "Dr. Hale decides by 5 p.m. on Monday. Is it over? Then all clear")
                == ["Dr. Hale decides by 5 p.m. on Monday.", "Is it over?", "Then all clear"])
        #expect(ProcedureReading.steps(of: "") == [])
    }

    @Test(
        "A checklist is made of the published text, then ordered, named and timed; each saving is a version")
    func made() async throws {
        try await ExerciseWorld.run { world in
            try await world.publish(Self.texts)
            let line = try await make(world)
            let drafted = try newest(line, world)
            #expect(
                drafted.steps.map(\.what) == [
                    "Look at the spot.", "Ask the city.", "The dispatcher sends it.",
                    "Nobody else approves it.",
                ])
            #expect(drafted.texts.count == 2)
            #expect(try await save(line, Self.timed, world).status == 303)
            let kept = try newest(line, world)
            #expect(kept.steps.map(\.what) == ["Confirm it", "Send it", "Tell the city"])
            #expect(kept.steps.map(\.within) == [3, 5, nil] && kept.id != drafted.id)
            let old = try await save(line, Self.timed, seen: drafted.id, world)
            #expect(old.status == 409 && old.text.contains("Somebody else has changed it"))
            let wrong = try await save(line, [("x", "Go", "", "soon")], world)
            #expect(wrong.status == 422 && wrong.text.contains("Write a whole number."))
            #expect(wrong.text.contains("value=\"soon\""))
            #expect(try await save(line, [("1", " ", "", "")], world).status == 422)
            let page = try await world.keeper.get("/office/procedures/\(line)").text
            #expect(page.contains("As published") && page.contains("1. Confirm it"))
            #expect(try await world.keeper.get("/office/procedures").text.contains("Notify at once"))
        }
    }

    @Test("When the published text changes, the checklist says so and shows how; a draft changes nothing")
    func changed() async throws {
        try await ExerciseWorld.run { world in
            try await world.publish(Self.texts)
            let line = try await make(world)
            try await world.office.act(by: .house, "wrote a draft") { writing in
                try PolicyActs.write(
                    PartKey("emergency_response.confirming", nil), "Draft words", adopted: true, by: 1,
                    writing)
            }
            let here = "/office/procedures/\(line)"
            #expect(try await world.keeper.get(here).text.contains("As published"))
            try await world.publish(
                ["emergency_response.confirming": "- Look at the spot.\n- Ask the county."], year: 2027)
            let page = try await world.keeper.get(here).text
            #expect(page.contains("Not what is published") && page.contains("<del>"))
            #expect(page.contains("county") && !page.contains("Draft words"))
            let anew = try await world.keeper.get(here + "/edit?from=published").text
            #expect(anew.contains("Ask the county."))
            #expect(try await save(line, Self.timed, world).status == 303)
            #expect(try await world.keeper.get(here).text.contains("Not what is published"))
            #expect(try await save(line, Self.timed, anew: true, world).status == 303)
            #expect(try await world.keeper.get(here).text.contains("As published"))
        }
    }

    @Test("A part that is published only after the checklist was made is told as what is new")
    func added() async throws {
        try await ExerciseWorld.run { world in
            try await world.publish(Self.texts)
            let here = "/office/procedures/\(try await make(world))"
            #expect(try await world.keeper.get(here).text.contains("As published"))
            try await world.publish(
                ["emergency_response.segments": "- The president names the segments."], year: 2027)
            let page = try await world.keeper.get(here).text
            #expect(
                page.contains("Not what is published") && page.contains("The president names the segments."))
            #expect(page.contains("It was published after this checklist was made of the text."))
            #expect(try await world.keeper.get("/office/procedures").text.contains("Not what is published"))
        }
    }

    @Test("A text with more than a checklist holds says so and is not simply as published")
    func cut() async throws {
        try await ExerciseWorld.run { world in
            let items = (1...41).map { "- Do thing \($0)." }.joined(separator: "\n")
            try await world.publish(["emergency_response.confirming": items])
            let line = try await make(world)
            #expect(try newest(line, world).steps.count == 40)
            let told = "The published text has more than a checklist holds"
            let here = "/office/procedures/\(line)"
            #expect(try await world.keeper.get(here + "/edit").text.contains(told))
            #expect(try await world.keeper.get(here + "/edit?from=published").text.contains(told))
            #expect(try await world.keeper.get(here).text.contains("As published, shortened"))
            try await world.publish(
                ["emergency_response.confirming": "- " + String(repeating: "long ", count: 101)], year: 2027)
            #expect(try await world.keeper.get(here + "/edit?from=published").text.contains(told))
            try await world.publish(["emergency_response.confirming": "- Do it."], year: 2028)
            #expect(try await !world.keeper.get(here + "/edit?from=published").text.contains(told))
        }
    }

    @Test("A run for a missing student is for those who see such cases on its campus, and for nobody else")
    func missing() async throws {
        try await ExerciseWorld.run { world in
            let line = try await make(world)
            #expect(try await save(line, Self.timed, world).status == 303)
            let officer = try await world.person(.swornOfficer)
            try await world.office.act(by: .account(1), "took in a report of a missing student") { writing in
                let one = MissingCase(
                    id: 1, number: "M-26-0001", campus: 1, student: nil, reported: writing.at, account: 1,
                    at: writing.at,
                    content: try writing.seal("{}", record: SealedRecord.missingCase(1)))
                try writing.put(.missingCases, one.values, isNew: true)
            }
            let start = "/office/procedures/\(line)/start"
            let subject = [("subject", "missing"), ("number", "1")]
            // A number that is none, and one that this person does not see, are the same.
            let sender = try await world.person(.alertSender)
            for (person, number) in [(officer, "9"), (sender, "1")] {
                let refused = try await person.post(start, [("subject", "missing"), ("number", number)])
                #expect(refused.status == .unprocessableContent)
                #expect(refused.text.contains("There is none of this number."))
            }
            #expect(
                try await !sender.get("/office/procedures/\(line)").text.contains("Missing student, case"))
            let here = try await officer.post(start, subject).location
            #expect(here == "/office/procedures/runs/1")
            let note = [
                ("step", "1"), ("action", "deviate"), ("reason-1", "omitted"), ("note-1", "canary-note-12"),
            ]
            #expect(try await officer.post(here + "/steps", note).status == .seeOther)
            let press = [("step", "0"), ("action", "done")]
            for role in [
                Role.publicInformation, .approver, .recordsOfficer, .alertSender, .auditor,
            ] {
                let person = try await world.person(role)
                for path in [here, here + "/report"] {
                    #expect(try await person.get(path).status == .notFound, "\(role)")
                }
                #expect(try await person.post(here + "/steps", press).status == .notFound, "\(role)")
                for path in ["/office/procedures", "/office/procedures/\(line)"] {
                    let page = try await person.get(path)
                    #expect(page.status == .ok && !page.text.contains("runs/1"), "\(role) \(path)")
                }
            }
            // Housing sees no alerts and no checklists, and presses the step that is theirs.
            let housing = try await world.person(.housing)
            let page = try await housing.get(here)
            #expect(page.status == .ok && !page.text.contains("href=\"/office/procedures/\(line)\""))
            #expect(try await housing.post(here + "/steps", press).status == .seeOther)
            #expect(try await housing.get(here + "/report").text.contains("canary-note-12"))
            #expect(try await world.person(.housing, campus: 2).get(here).status == .notFound)
            // Any other run is no matter of housing.
            #expect(try await officer.post(start, []).location == "/office/procedures/runs/2")
            #expect(try await housing.get("/office/procedures/runs/2").status == .notFound)
            #expect(
                try await housing.post("/office/procedures/runs/2/steps", press).status == .notFound)
        }
    }

    @Test("Each press keeps its time; undoing, lateness and deviations stand in the report")
    func run() async throws {
        try await ExerciseWorld.run { world in
            let line = try await make(world)
            #expect(try newest(line, world).steps.isEmpty, "nothing is published")
            #expect(
                try await world.keeper.get("/office/procedures/\(line)").text
                    .contains("Follows no published text"))
            #expect(try await save(line, Self.timed, world).status == 303)
            let exercise = try await world.enter()
            let refused = try await world.keeper.post(
                "/office/procedures/\(line)/start", [("subject", "exercise"), ("number", "99")])
            #expect(refused.status == .unprocessableContent)
            let started = try await world.keeper.post(
                "/office/procedures/\(line)/start", [("subject", "exercise"), ("number", "\(exercise)")])
            #expect(started.location == "/office/procedures/runs/1")
            let here = "/office/procedures/runs/1"
            func press(_ step: Int, _ action: String, _ more: [(String, String)] = []) async throws -> Int {
                try await world.keeper.post(
                    here + "/steps", [("step", "\(step)"), ("action", action)] + more
                )
                .status.code
            }
            world.house.move(by: 2 * 60_000)
            #expect(try await press(0, "done") == 303)
            #expect(try await press(0, "undo") == 303)
            world.house.move(by: 30_000)
            #expect(try await press(0, "done") == 303)
            #expect(try await press(0, "done") == 303)
            world.house.move(by: 5 * 60_000)
            #expect(try await press(1, "done") == 303)
            let times = try world.office.read { try ProcedureTime.of(run: 1, $0) }
            #expect(
                times.map { ($0.done?.milliseconds ?? 0) - world.house.now.milliseconds } == [-300_000, 0])
            #expect(try await world.keeper.post(here + "/close", []).status == .conflict)
            #expect(try await press(2, "deviate") == 422)
            #expect(
                try await press(
                    2, "deviate", [("reason-2", "not_possible"), ("note-2", "canary-note-9")]) == 303)
            #expect(try await press(3, "done") == 404)
            // A changed checklist leaves the run with the version in force when it began.
            #expect(try await save(line, [("1", "Only this", "", "")], world).status == 303)
            #expect(try await world.keeper.post(here + "/close", []).status == .seeOther)
            #expect(try await press(0, "undo") == 404)
            let report = try await world.keeper.get(here + "/report").text
            #expect(report.contains("1 late, 1 not as the procedure has it, 0 without an answer"))
            #expect(report.contains("3\u{A0}min") && report.contains("It was not possible"))
            #expect(report.contains("canary-note-9") && report.contains("2. Send it"))
            let auditor = try await world.person(.auditor)
            let read = try await auditor.get(here + "/report")
            #expect(read.status == .ok && !read.text.contains("canary-note-9"))
            #expect(try await world.isInTheClear("canary-note-9") == false)
            #expect(
                try await world.keeper.get("/office/exercises/\(exercise)").text.contains(here + "/report"))
        }
    }

    @Test("Who may send presses steps; a reader only reads; another campus's checklist is not there")
    func sight() async throws {
        try await ExerciseWorld.run { world in
            let line = try await make(world, [])
            #expect(try await save(line, Self.timed, world).status == 303)
            let dispatcher = try await world.person(.dispatcher, campus: 2)
            let start = try await dispatcher.post("/office/procedures/\(line)/start", [])
            #expect(start.status == .seeOther)
            let auditor = try await world.person(.auditor)
            let page = try await auditor.get("/office/procedures/runs/1")
            #expect(page.status == .ok && !page.text.contains("name=\"action\""))
            let press = [("step", "0"), ("action", "done")]
            #expect(try await auditor.post("/office/procedures/runs/1/steps", press).status == .notFound)
            #expect(try await dispatcher.get("/office/procedures/\(line)/edit").status == .notFound)
            #expect(try await dispatcher.post("/office/procedures/runs/1/steps", press).status == .seeOther)
            #expect(try await dispatcher.get("/office/procedures").text.contains("Open now"))
            let main = try await world.keeper.post(
                "/office/procedures/new", [("kind", "other"), ("name", "Only main"), ("campus", "1")])
            #expect(main.location == "/office/procedures/3/edit")
            #expect(try await dispatcher.get("/office/procedures/3").status == .notFound)
            #expect(try await !dispatcher.get("/office/procedures").text.contains("Only main"))
            #expect(try await world.keeper.post("/office/procedures/3/end", []).status == .seeOther)
            #expect(try await world.keeper.post("/office/procedures/3/start", []).status == .notFound)
        }
    }
}
