import CleryLaw
import GRDB
import Testing

@testable import CleryOffice

@Suite("The roster of campus security authorities")
struct AuthorityRosterTests {
    @Test(
        "Somebody is entered, changed and ended; the name is sealed; bad input comes back with its sentences")
    func enter() async throws {
        try await AuthorityHouse.run { world, visitor in
            let keeper = try await world.keeper(visitor)
            #expect(try await keeper.get("/office/authorities").text.contains("Nobody is in the roster yet"))
            let id = try await world.enter(keeper)
            let one = try world.one(id)
            #expect(one.isAuthority && one.basis.title == "Significant responsibility")
            #expect(one.bond == .student && one.account == nil && one.campus == 1)
            let page = try await keeper.get("/office/authorities/\(id)").text
            #expect(page.contains(AuthorityHouse.canary) && page.contains("Wombat Boss"))
            #expect(page.contains(SignificantResponsibility.citation.text))
            for (changes, sentence) in [
                (["name": ""], "Write the name of this person"), (["who": "", "name": ""], "Say who it is"),
                (["who": "nobody-here"], "no e-mail address"), (["campus": "77"], "Choose the campus"),
                (["is-resident_assistant": ""], "Choose what the person does"),
                (["is-emperor": "yes"], "not one of the list"), (["unit": ""], "for which unit"),
                (["bond": "serf"], "belongs to the institution"), (["from": "soon"], "since which"),
                (["through": "2020-01-01"], "before the first"),
            ] {
                let answer = try await keeper.post(
                    "/office/authorities/\(id)", AuthorityHouse.fields(changes))
                #expect(answer.status == .unprocessableContent, "\(changes)")
                #expect(answer.text.contains(sentence), "\(changes) \(HazingHouse.problems(answer.text))")
            }
            _ = try await keeper.post(
                "/office/authorities/\(id)", AuthorityHouse.fields(["is-coach": "yes"]))
            #expect(try world.one(id).functions == [.residentAssistant, .coach])
            let reviews = try world.office.read { try AuthorityReviewed.of(id, $0) }
            #expect(reviews.map(\.outcome) == [.changed, .confirmed])
            let found = try await keeper.post("/office/authorities/find", [("q", "quokka")])
            #expect(found.text.contains(AuthorityHouse.canary))
            let none = try await keeper.post(
                "/office/authorities/\(id)/review", [("what", "ended"), ("ended", "2026-03-01"), ("why", "")])
            #expect(none.status == .unprocessableContent && none.text.contains("Say why it ends"))
            _ = try await keeper.post(
                "/office/authorities/\(id)/review",
                [("what", "ended"), ("ended", "2026-03-01"), ("why", "Has left")])
            #expect(try world.one(id).through == "2026-03-01")
            #expect(try await !keeper.get("/office/authorities").text.contains(AuthorityHouse.canary))
            try world.tellsNothing([AuthorityHouse.canary, "quokka@", "Wombat"])
        }
    }

    @Test("Exempt counselors and other functions stay on file and are asked nothing; double roles decide")
    func exempt() async throws {
        try await AuthorityHouse.run { world, visitor in
            let keeper = try await world.keeper(visitor)
            let none = ["is-resident_assistant": ""]
            let counselor = try await world.enter(
                keeper, none.merging(["is-professional_counselor": "yes", "named": "yes"]) { $1 })
            let both = try await world.enter(
                keeper, none.merging(["is-professional_counselor": "yes", "is-dean": "yes"]) { $1 })
            let clerk = try await world.enter(keeper, none.merging(["is-clerical": "yes"]) { $1 })
            let named = try await world.enter(
                keeper, none.merging(["is-clerical": "yes", "named": "yes"]) { $1 })
            let answers = try [counselor, both, clerk, named].map { try world.one($0).isAuthority }
            #expect(answers == [false, true, false, true])
            try await world.begin(keeper)
            try await world.assign(keeper)
            let asked = try world.office.read {
                try Int64.fetchAll($0, sql: "SELECT authority FROM authority_asks ORDER BY 1")
            }
            let trained = try world.office.read {
                try Int64.fetchAll($0, sql: "SELECT authority FROM authority_trainings ORDER BY 1")
            }
            #expect(asked == [both, named] && trained == [both, named])
            let refused = try await keeper.post(
                "/office/authorities/\(counselor)/letter", [("what", "write")])
            #expect(refused.status == .notFound)
            let list = try await keeper.get("/office/authorities?standing=none").text
            #expect(list.contains("Exempt counselor") && list.contains("No such responsibility"))
        }
    }

    @Test("Of another campus one sees and keeps nothing; readers see no name; others see nothing at all")
    func reach() async throws {
        try await AuthorityHouse.run { world, visitor in
            let keeper = try await world.keeper(visitor)
            let id = try await world.enter(keeper)
            _ = try await keeper.post("/office/authorities/\(id)/letter", [("what", "write")])
            try await world.begin(keeper)
            try await world.assign(keeper)
            let other = try await world.keeper(visitor, .recordsOfficer, campus: 2)
            for path in [
                "/office/authorities/\(id)", "/office/authorities/\(id)/letters/1/letter.pdf",
                "/office/authorities/signing/1", "/office/authorities/signing/1/answers.csv",
            ] { #expect(try await other.get(path).status == .notFound, "\(path)") }
            for (path, fields) in [
                ("/office/authorities/\(id)", AuthorityHouse.fields()),
                ("/office/authorities/\(id)/review", [("what", "confirmed")]),
                ("/office/authorities/\(id)/letter", [("what", "write")]),
                ("/office/authorities/signing/1", [("what", "close")]),
            ] { #expect(try await other.post(path, fields).status == .notFound, "\(path)") }
            for path in [
                "/office/authorities", "/office/authorities/list.csv", "/office/authorities/training",
                "/office/authorities/training.csv", "/office/authorities/review",
            ] {
                #expect(try await !other.get(path).text.contains(AuthorityHouse.canary), "\(path)")
                #expect(try await !other.get(path).text.contains("Resident assistant"), "\(path)")
            }
            let stolen = try await other.post("/office/authorities/new", AuthorityHouse.fields())
            #expect(stolen.status == .unprocessableContent && stolen.text.contains("Choose the campus"))
            let moved = try await world.enter(other, ["campus": "2"])
            let away = try await other.post(
                "/office/authorities/\(moved)", AuthorityHouse.fields(["campus": "1"]))
            #expect(away.status == .unprocessableContent)
            let auditor = try await world.keeper(visitor, .auditor)
            for path in [
                "/office/authorities", "/office/authorities/\(id)", "/office/authorities/list.csv",
                "/office/authorities/signing/1", "/office/authorities/signing/1/answers.csv",
            ] {
                let page = try await auditor.get(path)
                #expect(page.status == .ok && !page.text.contains(AuthorityHouse.canary), "\(path)")
                #expect(!page.text.contains("quokka@"), "\(path)")
            }
            let sought = try await auditor.post("/office/authorities/find", [("q", "quokka")])
            #expect(sought.text.contains("Nobody is like that"))
            #expect(try await auditor.get("/office/authorities/new").status == .notFound)
            let dispatcher = try await world.keeper(visitor, .dispatcher)
            #expect(try await dispatcher.get("/office/authorities").status == .notFound)
        }
    }

    @Test("Each year each designation is confirmed or ended; what is left open stays open")
    func review() async throws {
        try await AuthorityHouse.run("2026-03-02") { world, visitor in
            var keeper = try await world.keeper(visitor)
            let first = try await world.enter(keeper)
            let second = try await world.enter(keeper, ["name": "Numbat Second"])
            _ = try await world.enter(keeper, ["name": "Third Person"])
            #expect(
                try await keeper.get("/office/authorities/review").text.contains("Nobody is to be looked at"))
            world.house.move(to: "2027-02-01")
            keeper = try await world.keeper(visitor)
            #expect(try await keeper.get("/office/authorities/review").text.contains("3 of 3 are due"))
            let empty = try await keeper.post("/office/authorities/review", [])
            #expect(empty.status == .unprocessableContent)
            let silent = try await keeper.post(
                "/office/authorities/review", [("review-\(second)", "ended")])
            #expect(silent.status == .unprocessableContent && silent.text.contains("Say why"))
            #expect(
                try await keeper.post("/office/authorities/review", [("review-\(first)", "perhaps")]).status
                    == .unprocessableContent)
            _ = try await keeper.post(
                "/office/authorities/review",
                [
                    ("review-\(first)", "confirmed"), ("review-\(second)", "ended"),
                    ("review-\(second)-why", "Graduated"),
                ])
            #expect(try world.one(second).endedWhy == "Graduated")
            #expect(try await keeper.get("/office/authorities/review").text.contains("1 of 2 are due"))
            let duties = try world.office.read { try AuthorityDuties.duties(2027, $0) }
            let duty = try #require(duties.first { $0.key == "authority-review:2027:1" })
            #expect(
                duty.due == "2027-03-02" && duty.done == nil
                    && duty.evidence == "2 of 3 designations looked at")
        }
    }
}
