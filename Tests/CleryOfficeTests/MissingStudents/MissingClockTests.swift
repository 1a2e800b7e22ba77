import CleryLaw
import GRDB
import HummingbirdTesting
import Testing

@testable import CleryOffice

@Suite("The clock of a missing student is the law's")
struct MissingClockTests {
    @Test(
        "A resident of 17: referred at once, then contact, parent and police within 24 hours, late ones by how much"
    )
    func seventeen() async throws {
        try await MissingHouse.run { world, visitor in
            let resident = try world.resident()
            var officer = try await world.person(visitor, .swornOfficer)
            let address = try await world.report(officer, ["student": "\(resident.id)"])
            #expect(try world.one().age == 17)
            #expect(try world.states() == ["referral open"])
            #expect(try await officer.get(address).text.contains("Refer it now"))
            world.house.move(by: 4 * 60_000)
            try await world.refer(officer, address)
            #expect(try world.clock().minutesToReferral == 4)
            #expect(try world.clock().wasImmediate == true)
            try await world.determine(officer, address)
            let determined = try #require(try world.one().determined)
            // Whether the student is emancipated is not known: the law asks, and the others are due all the same.
            #expect(try world.clock().asks.map(\.name) == ["emancipated"])
            #expect(
                try world.states() == [
                    "referral done", "contact open", "local_law_enforcement open",
                ])
            let asked = try await officer.get(address).text
            #expect(asked.contains("\(MissingParent.citation)") && asked.contains("emancipated"))
            _ = try await officer.post("\(address)/facts", [("fact-emancipated", "no")])
            #expect(
                try world.states() == [
                    "referral done", "contact open", "parent_or_guardian open", "local_law_enforcement open",
                ])
            #expect(
                try world.clock().lines.compactMap(\.due) == [
                    determined.adding(hours: 24), determined.adding(hours: 24), determined.adding(hours: 24),
                ])
            _ = try await officer.post("\(address)/steps", MissingHouse.step("local_law_enforcement"))
            // A try is evidence, and no notification.
            _ = try await officer.post(
                "\(address)/steps",
                MissingHouse.step("parent_or_guardian", ["parent_or_guardian-reached": "no"]))
            #expect(try world.states().contains("parent_or_guardian open"))
            world.house.move(by: 24 * 3_600_000 + 125 * 60_000)
            officer = try await world.person(visitor, .swornOfficer)
            #expect(
                try world.states() == [
                    "referral done", "contact overdue", "parent_or_guardian overdue",
                    "local_law_enforcement done",
                ])
            let bare = try await officer.post("\(address)/steps", MissingHouse.step("contact"))
            #expect(bare.status == .unprocessableContent && bare.text.contains("Choose why it was late"))
            let late = try await officer.post(
                "\(address)/steps", MissingHouse.step("contact", ["contact-late": MissingStep.lateReasons[0]])
            )
            #expect(late.status == .seeOther)
            let page = try await officer.get(address).text
            #expect(page.contains("By 2 hours 5 minutes") && page.contains("For 2 hours 5 minutes"))
            // Told in time and entered later is in time.
            let local = world.office.zone.local(determined.adding(hours: 3))
            let time = "\(local.secondOfDay / 3600):\(local.secondOfDay / 60 % 60)"
            let entered = try await officer.post(
                "\(address)/steps",
                MissingHouse.step(
                    "parent_or_guardian",
                    ["parent_or_guardian-day": "\(local.day)", "parent_or_guardian-time": time]))
            #expect(entered.status == .seeOther)
            #expect(
                try world.states() == [
                    "referral done", "contact late", "parent_or_guardian done", "local_law_enforcement done",
                ])
        }
    }

    @Test("24 hours are 24 hours on the days when the clock is set, and are shown by the campus's clock")
    func clockChange() async throws {
        for (day, hour, shown) in [
            ("2026-10-31", 15, "11/1/2026 2:00\u{A0}p.m."), ("2026-03-07", 15, "3/8/2026 4:00\u{A0}p.m."),
            ("2026-06-01", 15, "6/2/2026 3:00\u{A0}p.m."),
        ] as [(Day, Int, String)] {
            try await MissingHouse.run(day) { world, visitor in
                world.house.move(to: day, hour: hour)
                let resident = try world.resident(born: "2000-05-05")
                let officer = try await world.person(visitor, .dispatcher)
                let address = try await world.report(
                    officer, ["student": "\(resident.id)", "police": "yes"])
                try await world.determine(officer, address)
                let determined = try #require(try world.one().determined)
                #expect(
                    try world.clock().lines.last?.due?.milliseconds
                        == determined.milliseconds + 86_400_000)
                #expect(try await officer.get(address).text.contains(shown), "\(day)")
            }
        }
    }

    @Test(
        "Emancipated, of age, without a contact, or determined by the local police: what is due is the law's list"
    )
    func variants() async throws {
        try await MissingHouse.run { world, visitor in
            let officer = try await world.person(visitor, .coordinator)
            let silent = try world.resident(
                born: "2009-02-01", number: "S1", email: "a@example.edu", names: false)
            let grown = try world.resident(born: "2004-02-01", number: "S2", email: "b@example.edu")
            let first = try await world.report(officer, ["student": "\(silent.id)"])
            try await world.determine(officer, first)
            _ = try await officer.post("\(first)/facts", [("fact-emancipated", "yes")])
            #expect(try world.states(1) == ["referral open", "local_law_enforcement open"])
            let second = try await world.report(officer, ["student": "\(grown.id)"])
            try await world.determine(officer, second, [("det-by", "police")])
            #expect(try world.states(2) == ["referral open", "contact open"])
            #expect(try world.clock(2).asks.isEmpty)
        }
    }

    @Test("Eighteen on the day of the determination, though not on that of the report, is eighteen")
    func birthday() async throws {
        #expect(AgeOf.years(born: "2008-11-21", on: "2026-11-20") == 17)
        #expect(AgeOf.years(born: "2008-11-21", on: "2026-11-21") == 18)
        #expect(AgeOf.years(born: "2008-02-29", on: "2026-02-28") == 17)
        #expect(AgeOf.years(born: "2008-02-29", on: "2026-03-01") == 18)
        #expect(AgeOf.years(born: "2027-01-01", on: "2026-03-01") == nil)
        try await MissingHouse.run { world, visitor in
            let resident = try world.resident(born: "2008-11-21")
            var officer = try await world.person(visitor, .coordinator)
            let address = try await world.report(officer, ["student": "\(resident.id)"])
            #expect(try world.one().age == 17)
            world.house.move(to: "2026-11-21")
            officer = try await world.person(visitor, .coordinator)
            try await world.determine(officer, address)
            #expect(try world.one().age == 18)
            #expect(try world.clock().asks.isEmpty)
            #expect(try !world.states().contains { $0.hasPrefix("parent") })
        }
    }

    @Test("Who is no resident has no clock; what is not known is asked with its citation")
    func noResident() async throws {
        try await MissingHouse.run { world, visitor in
            let officer = try await world.person(visitor, .coordinator)
            let address = try await world.report(officer, ["resident": "unknown"])
            try await world.determine(officer, address)
            #expect(try world.clock().asks.map(\.name) == ["resident"])
            #expect(try await officer.get(address).text.contains("\(MissingResidents.citation)"))
            _ = try await officer.post("\(address)/facts", [("fact-resident", "no")])
            #expect(try world.clock().asks.isEmpty && world.states() == ["referral open"])
            #expect(try await officer.get(address).text.contains("No clock of 24 hours runs"))
            // What is done all the same is written down.
            let other = try await officer.post("\(address)/steps", MissingHouse.step("other"))
            #expect(other.status == .seeOther)
            _ = try await officer.post(
                "\(address)/facts", [("fact-resident", "yes"), ("fact-age", "17")])
            #expect(Set(try world.clock().asks.map(\.name)) == ["contact", "emancipated"])
            #expect(try world.states() == ["referral open", "local_law_enforcement open"])
        }
    }

    @Test("A referral that waited an hour was not immediate; the notice says so, and goes when it is done")
    func waited() async throws {
        try await MissingHouse.run { world, visitor in
            let resident = try world.resident(born: "2000-01-01")
            var officer = try await world.person(visitor, .coordinator)
            let address = try await world.report(officer, ["student": "\(resident.id)"])
            #expect(try await officer.get("/office/notices").text.contains("refer the report"))
            world.house.move(by: 61 * 60_000)
            officer = try await world.person(visitor, .coordinator)
            #expect(try world.states() == ["referral overdue"])
            #expect(try await officer.get("/office/notices").text.contains("was not referred at once"))
            #expect(try await officer.get("/office").text.contains("1 student missing"))
            try await world.refer(officer, address)
            #expect(try world.states() == ["referral late"])
            #expect(try await officer.get(address).text.contains("1 hour 1 minute"))
            #expect(try await !officer.get("/office/notices").text.contains("M-26-0001"))
            try await world.determine(officer, address)
            #expect(try await officer.get("/office/notices").text.contains("tell the local police by"))
            _ = try await officer.post("\(address)/close", [("close-outcome", "safe")])
            #expect(try await !officer.get("/office/notices").text.contains("M-26-0001"))
            #expect(try world.states() == ["referral late", "contact ended", "local_law_enforcement ended"])
            let shut = try await officer.post("\(address)/steps", MissingHouse.step("contact"))
            #expect(shut.status == .conflict)
            _ = try await officer.post("\(address)/reopen", [])
            #expect(try world.one().isOpen && world.one().reopened == 1)
        }
    }

    @Test("A determination is not in the future; an earlier one, and a correction, need a reason")
    func determined() async throws {
        try await MissingHouse.run { world, visitor in
            let resident = try world.resident(born: "2000-01-01")
            let officer = try await world.person(visitor, .coordinator)
            let address = try await world.report(officer, ["student": "\(resident.id)"])
            func post(_ fields: [(String, String)]) async throws -> String {
                let answer = try await officer.post(
                    "\(address)/determine", [("det-by", "institution")] + fields)
                return answer.status == .seeOther
                    ? "kept" : HazingHouse.problems(answer.text).joined(separator: " ")
            }
            let future = try await post([("det-day", "2026-11-20"), ("det-time", "12:01")])
            #expect(future.contains("future"))
            let early = [("det-day", "2026-11-20"), ("det-time", "09:00")]
            #expect(try await post(early).contains("why it is entered now"))
            #expect(try await post(early + [("det-why", "because")]).contains("why it is entered now"))
            #expect(try await post([("det-day", "2026-11-20")]).contains("a day and a time"))
            #expect(try world.one().determined == nil)
            let why = ("det-why", MissingCaseRoutes.backdateReasons[0])
            #expect(try await post(early + [why]) == "kept")
            #expect(
                try world.one().determined
                    == world.office.zone.instant(day: "2026-11-20", secondOfDay: 9 * 3600))
            #expect(try await post([]).contains("why it is entered now"))
            #expect(try await post([("det-why", MissingCaseRoutes.backdateReasons[2])]) == "kept")
            #expect(try world.one().determined == world.office.clock())
        }
    }

    @Test("The report's statement asks for the titles and each of the six points")
    func statement() throws {
        let parts = Set(try #require(MissingStudentStatement.statements.first).parts.map(\.id))
        for element in MissingStatementElement.allCases {
            let part =
                switch element {
                case .titlesToReport: "titles"
                case .immediateReferral: "referral"
                case .contactOption: "contact_option"
                case .contactConfidentiality: "confidential_contact"
                case .parentUnder18: "parent"
                case .policeNotification: "police"
                }
            #expect(parts.contains("missing_students.\(part)"))
        }
    }
}
