import CleryLaw
import GRDB
import Testing

@testable import CleryOffice

@Suite("Candidates of the people roster")
struct CandidateTests {
    private static func functions(_ texts: String...) -> [CampusFunction] {
        TitleWords.hints(in: texts).map(\.function)
    }

    @Test("Words of titles hint at functions; longer words come before shorter, and work beside one is none")
    func words() {
        #expect(Self.functions("Head Coach, Rowing") == [.coach])
        #expect(Self.functions("Assistant COACHES") == [.coach])
        #expect(Self.functions("Dean of Students") == [.dean])
        #expect(Self.functions("Resident Assistants") == [.residentAssistant])
        #expect(Self.functions("Coach / Housing") == [.residenceLife, .coach])
        #expect(Self.functions("Staff", "Title IX") == [.titleIXCoordinator])
        #expect(Self.functions("Director of Counseling") == [.counselingCenterDirector])
        #expect(Self.functions("Staff Psychologist") == [.professionalCounselor])
        #expect(Self.functions("Secretary to the Dean").isEmpty)
        #expect(Self.functions("Deanery cook", "Coaching", "Professor", "", "Approach").isEmpty)
        #expect(Self.functions("Ombuds") == [.ombuds])
    }

    private static func person(
        _ world: AuthorityHouse, _ family: String, _ title: String, unit: String = "Athletics",
        campus: Int64? = nil
    ) throws -> RosterPerson {
        let today = world.office.today
        return try world.office.actNow(by: .house, "took in a roster") { writing in
            var wish = PersonWish(externalID: family, signIn: family.lowercased(), name: "Given \(family)")
            (wish.given, wish.family, wish.department, wish.title) = ("Given", family, unit, title)
            if let campus { wish.roles = [RoleWish(role: .dispatcher, campus: campus)] }
            return try RosterActs.add(wish, source: "people", today: today, writing)
        }
    }

    private static func retitle(_ world: AuthorityHouse, _ person: RosterPerson, _ title: String) throws {
        try world.office.actNow(by: .house, "took in a roster") { writing in
            var other = person
            other.title = title
            try writing.put(.rosterPeople, other.stamped(writing.at).values)
        }
    }

    @Test(
        "A candidate is accepted or declined with a reason; declined is proposed again only under another title"
    )
    func decide() async throws {
        try await AuthorityHouse.run { world, visitor in
            let keeper = try await world.keeper(visitor)
            #expect(
                try await keeper.get("/office/authorities/candidates").text.contains("no people roster yet"))
            let coach = try Self.person(world, "Numbat", "Head Coach")
            let agile = try Self.person(world, "Wombat", "Agile Coach", unit: "Computing")
            _ = try Self.person(world, "Bilby", "Staff Psychologist", unit: "Counseling")
            let page = try await keeper.get("/office/authorities/candidates").text
            #expect(page.contains("2 of 3 people") && page.contains("“coach” hints at coach"))
            #expect(page.contains(SignificantResponsibility.citation.text) && !page.contains("Bilby"))
            let path = "/office/authorities/candidates"
            let silent = try await keeper.post(path, [("what", "decline"), ("candidate", "\(agile.id)")])
            #expect(silent.status == .unprocessableContent && silent.text.contains("Say why not"))
            let homeless = try await keeper.post(path, [("what", "accept"), ("candidate", "\(coach.id)")])
            #expect(homeless.status == .unprocessableContent && homeless.text.contains("Choose the campus"))
            #expect(
                try await keeper.post(path, [("what", "accept"), ("candidate", "99")]).status == .notFound)
            _ = try await keeper.post(
                path,
                [
                    ("what", "decline"), ("candidate", "\(agile.id)"),
                    ("why-\(agile.id)", "Coaches programmers"),
                ])
            _ = try await keeper.post(
                path, [("what", "accept"), ("candidate", "\(coach.id)"), ("campus-\(coach.id)", "1")])
            let entered = try world.one(1)
            #expect(
                entered.account == coach.account && entered.functions == [.coach]
                    && entered.unit == "Athletics")
            #expect(try await keeper.get(path).text.contains("Nobody is proposed"))
            // Once more is nothing: neither is a candidate any longer.
            #expect(
                try await keeper.post(
                    path, [("what", "accept"), ("candidate", "\(coach.id)"), ("campus-\(coach.id)", "1")]
                ).status == .notFound)
            try Self.retitle(world, agile, "Rowing Coach")
            #expect(
                try await keeper.get(path).text.contains(
                    "Declined before, as “Agile Coach”: Coaches programmers"))
            _ = try await keeper.post(path, [("what", "look")])
            let look = try #require(try world.office.read { try CandidateLook.all($0) }.first)
            #expect(look.term == "Spring 2026" && look.accepted == 1 && look.declined == 1 && look.open == 1)
        }
    }

    @Test("Candidates of another campus are not there; units without an expected authority are named")
    func reachAndCoverage() async throws {
        try await AuthorityHouse.run { world, visitor in
            let keeper = try await world.keeper(visitor)
            let far = try Self.person(world, "Far", "Head Coach", campus: 2)
            _ = try Self.person(world, "Teacher", "Professor", unit: "Chemistry")
            let local = try await world.keeper(visitor, .recordsOfficer, campus: 1)
            #expect(try await !local.get("/office/authorities/candidates").text.contains("Given Far"))
            #expect(
                try await local.post(
                    "/office/authorities/candidates",
                    [("what", "accept"), ("candidate", "\(far.id)"), ("campus-\(far.id)", "1")]
                ).status == .notFound)
            let units = try world.office.read {
                try UnitCoverage.all(within: .all, on: world.office.today, $0)
            }
            #expect(
                units.map(\.unit) == ["Athletics", "Chemistry"] && units.map(\.isMissing) == [true, false])
            #expect(
                try await keeper.get("/office/authorities/coverage").text.contains("1 unit has no authority"))
            _ = try await world.enter(keeper, ["unit": "athletics"])
            #expect(try await keeper.get("/office/authorities/coverage").text.contains("No unit lacks"))
        }
    }
}
