import CleryLaw
import GRDB
import Testing

@testable import CleryOffice

/// The pages of the places desk, as a person uses them.
@Suite struct PlaceDeskTests {
    func house(_ body: @escaping @Sendable (AccountHouse, Browser) async throws -> Void) async throws {
        let house = try AccountHouse()
        defer { house.close() }
        try house.house.take(TestOffice.log)
        _ = try await house.person(.coordinator, named: "coordinator")
        try await house.run { browser in
            try await browser.signIn("coordinator")
            try await body(house, browser)
        }
        #expect(Verify.office(in: house.house.folder).isWhole)
    }

    /// The place of the log that nobody knows: "Old quarry".
    func quarry(_ house: AccountHouse) throws -> Int64 {
        try #require(
            try house.office.read { try PlaceRequests.undetermined(within: .all, limit: 1, $0) }.first?.place
                .id)
    }

    /// The fields that a page carries along.
    func hidden(_ page: Browser.Page, in form: String = "<form") -> [(String, String)] {
        let last = page.text.range(of: form, options: .backwards)?.lowerBound ?? page.text.startIndex
        return page.text[last...].matches(of: /<input type="hidden" name="([^"]+)" value="([^"]*)">/).map {
            (String($0.1), String($0.2))
        }.filter { $0.0 != "form" }
    }

    /// Answers questions until nothing is asked any more; returns the page with the effect.
    func answer(
        _ answers: [String: String], at address: String, kind: String, _ browser: Browser
    ) async throws -> Browser.Page {
        let first = try await browser.get(address)
        var page = try await browser.post(
            address, [("stamp", first.value("stamp") ?? ""), ("kind", kind), ("what", "kind")])
        for _ in 0..<12 {
            guard let asked = page.value("asked") else { return page }
            let said = try #require(answers[asked], "\(asked) is asked")
            page = try await browser.post(
                address,
                hidden(page, in: "id=\"question\"") + [
                    ("answer", said), ("since", "always"), ("what", "answer"),
                ])
            #expect(page.status == .ok)
        }
        return page
    }

    @Test func anUnknownPlaceIsDecidedByAnswers() async throws {
        try await house { house, browser in
            let place = try quarry(house)
            let address = "/office/places/\(place)"
            #expect(try await browser.get("/office/review").text.contains("What sort of place is it?"))
            #expect(try await browser.get(address).text.contains("What sort of place is it?"))
            #expect(
                try house.count(
                    "SELECT count(*) FROM cells WHERE category = (SELECT category FROM contributions JOIN incidents ON incidents.id = incident WHERE place = \(place))"
                ) == 0)
            // A day that is missing: the same question again, with its sentence.
            let undated = try await browser.post(
                address,
                [
                    ("kind", "outdoor"), ("asked", "owner"), ("answer", "private"), ("since", "from"),
                    ("what", "answer"),
                ])
            #expect(undated.status == .unprocessableContent && undated.value("asked") == "owner")
            #expect(undated.text.contains("from which on it is so"))
            let effect = try await answer(
                [
                    "owner": "institution", "within_campus": "yes", "reasonably_contiguous": "yes",
                    "educational_use": "yes", "student_housing": "no", "frequently_used_by_students": "yes",
                    "controlled_by_institution": "in_fact",
                ], at: address, kind: "outdoor", browser)
            #expect(effect.text.contains("Nothing is kept yet") && effect.text.contains("24-0005"))
            #expect(effect.text.contains("Robbery"))
            #expect(try house.count("SELECT count(*) FROM place_periods") == 0)
            let kept = try await browser.post(address, hidden(effect) + [("what", "keep")])
            #expect(kept.status == .seeOther && kept.location == address + "?done=kept")
            let page = try await browser.get(kept.location)
            #expect(page.text.contains("A2.") && page.text.contains("34 CFR 668.46(a)"))
            #expect(page.text.contains("Stated by A person"))
            #expect(try house.office.read { try PlaceRequests.undeterminedCount(within: .all, $0) } == 0)
            // The same answers once more: somebody else was faster.
            let again = try await browser.post(address, hidden(effect) + [("what", "keep")])
            #expect(again.status == .ok && again.text.contains("Somebody else has changed this place"))
            #expect(try house.count("SELECT count(*) FROM place_periods") == 1)
            #expect(!(try house.sentences().contains { $0.contains("quarry") }))
            // Its incident shows the row and leads there.
            let id = try house.count("SELECT id FROM incidents WHERE place = \(place)")
            let incident = try await browser.get("/office/incidents/\(id)")
            #expect(incident.text.contains("href=\"\(address)\"") && incident.text.contains("A2."))
            let history = try await browser.get("/office/history/places/\(place)").text
            #expect(history.contains("Owner: The institution"))
        }
    }

    @Test func theWholeFormStatesOnlyWhatIsOtherwise() async throws {
        try await house { house, browser in
            let made = try await browser.post(
                "/office/places/new",
                [
                    ("name", "Annex 9"), ("kind", "building"), ("campus", "1"), ("number", "0412"),
                    ("names", "The annex\nNine"),
                ])
            let address = String(made.location.prefix { $0 != "?" })
            #expect(made.status == .seeOther)
            let twice = try await browser.post(
                "/office/places/new", [("name", "annex 9"), ("kind", "building"), ("campus", "1")])
            #expect(
                twice.status == .unprocessableContent
                    && twice.text.contains("has a place of this name already"))
            var form = try await browser.get(address + "/facts")
            #expect(form.text.contains("Whose it is") && form.text.contains("Public property"))
            let nothing = try await browser.post(address, [("what", "look"), ("since", "always")])
            #expect(
                nothing.status == .unprocessableContent
                    && nothing.text.contains("Nothing is stated otherwise"))
            let bad = try await browser.post(
                address,
                [
                    ("what", "look"), ("fact-owner", "martians"), ("fact-distance_miles", "0.4"),
                    ("since", "from"), ("from", "yesterday"),
                ])
            #expect(bad.status == .unprocessableContent)
            #expect(bad.text.contains("Owner: choose one") && bad.text.contains("as 2026-08-24"))
            #expect(bad.text.contains("value=\"0.4\""))
            form = try await browser.get(address + "/facts")
            let look = try await browser.post(
                address,
                [
                    ("stamp", form.value("stamp") ?? ""), ("what", "look"), ("fact-owner", "institution"),
                    ("fact-within_campus", "yes"), ("fact-reasonably_contiguous", "yes"),
                    ("fact-educational_use", "yes"), ("fact-student_housing", "yes"), ("since", "from"),
                    ("from", "2024-08-20"), ("why", "Deed of 2024"),
                ])
            #expect(look.status == .ok && look.text.contains("From August 20, 2024 on"))
            try await browser.post(address, hidden(look) + [("what", "keep")])
            let page = try await browser.get(address)
            #expect(page.text.contains("On campus, student housing") && page.text.contains("Deed of 2024"))
            #expect(page.text.contains("The annex; Nine"))
            let year = try await browser.get("/office/places.csv?year=2024").text
            #expect(year.contains("0412,Annex 9,,Main campus,\"On campus, student housing\",A2"))
            #expect(year.contains("2024-08-20,2024-12-31"))
            #expect(year.contains("2024-01-01,2024-08-19"))
            // Taken back, nothing is left of it.
            let period = try house.count("SELECT id FROM place_periods")
            let back = try await browser.post("\(address)/periods/\(period)", [("what", "look")])
            #expect(back.text.contains("is taken back"))
            try await browser.post("\(address)/periods/\(period)", hidden(back) + [("what", "keep")])
            #expect(try house.count("SELECT count(*) FROM place_periods WHERE removed IS NULL") == 0)
        }
    }

    @Test func theListFindsCountsAndStatesManyAtOnce() async throws {
        try await house { house, browser in
            let all = try await browser.get("/office/places")
            #expect(all.text.contains("Whitman Hall") && all.text.contains("Stated by profile"))
            #expect(try await browser.get("/office/places?category=housing").text.contains("1 place<"))
            #expect(try await browser.get("/office/places?q=whit%25").text.contains("No place fits"))
            #expect(try await browser.get("/office/places?undetermined").text.contains("Old quarry"))
            #expect(
                try await browser.get("/office/places?show=no_shape&on=2020-01-01&sort=incidents").status
                    == .ok)
            #expect(
                try await browser.get("/office/places?campus=x'&kind=;&category=1&on=never&page=9").status
                    == .ok)
            let none = try await browser.post("/office/places/bulk", [("what", "ticked")])
            #expect(none.status == .unprocessableContent && none.text.contains("Tick at least one"))
            let choose = try await browser.post(
                "/office/places/bulk", [("what", "all"), ("filter-q", "hall")])
            #expect(choose.text.contains("1 place at once"))
            let places = choose.value("places") ?? ""
            let bad = try await browser.post(
                "/office/places/bulk", [("what", "look"), ("places", places), ("fact", "owner=me")])
            #expect(bad.status == .unprocessableContent)
            let look = try await browser.post(
                "/office/places/bulk",
                [("what", "look"), ("places", places), ("fact", "owner=institution"), ("since", "always")])
            #expect(look.text.contains("Owner: The institution") && look.text.contains("Undetermined"))
            try await browser.post("/office/places/bulk", hidden(look) + [("what", "keep")])
            #expect(try house.sentences().last == "stated a fact of 1 places")
            #expect(try await browser.get("/office/places?show=no_facts").text.contains("Whitman") == false)
        }
    }

    @Test func whatIsNotReportableIsReviewedWithItsReason() async throws {
        try await house { house, browser in
            let place = try quarry(house)
            let address = "/office/places/\(place)"
            #expect(
                try await browser.post(
                    address + "/review", [("reviewed", "2026-11-01"), ("reviewed-why", "x")]
                ).status == .notFound)
            let effect = try await answer(
                [
                    "owner": "private", "controlled_by_institution": "none", "organization_recognized": "no",
                    "public_kind": "na",
                ],
                at: address, kind: "away", browser)
            try await browser.post(address, hidden(effect) + [("what", "keep")])
            let empty = try await browser.post(address + "/review", [("reviewed", "2030-01-01")])
            #expect(empty.status == .unprocessableContent)
            #expect(
                empty.text.contains("today or before") && empty.text.contains("Say why it is not reportable"))
            let done = try await browser.post(
                address + "/review",
                [("reviewed", "2026-11-01"), ("reviewed-why", "A private quarry, no agreement.")])
            #expect(done.status == .seeOther)
            let list = try await browser.get("/office/places?show=reviewed").text
            #expect(list.contains("Old quarry") && list.contains("A private quarry, no agreement."))
        }
    }

    @Test func agreementsAndOrganizationsDecide() async throws {
        try await house { house, browser in
            let place = try quarry(house)
            let address = "/office/places/\(place)"
            let bad = try await browser.post(
                address + "/agreements/new",
                [
                    ("what", "look"), ("kind", "space"), ("from", "2026-05-05"), ("through", "2026-01-01"),
                    ("hours-from", "25:00"),
                ])
            #expect(bad.status == .unprocessableContent)
            for words in [
                "Say with whom", "comes before the first", "Tick at least one weekday", "both hours as 18:00",
            ] {
                #expect(bad.text.contains(words))
            }
            let look = try await browser.post(
                address + "/agreements/new",
                [
                    ("what", "look"), ("kind", "space"), ("party", "The county"), ("weekday", "Tuesday"),
                    ("hours-from", "18:00"), ("hours-until", "21:00"),
                ])
            #expect(look.status == .ok)
            try await browser.post(address + "/agreements/new", hidden(look) + [("what", "keep")])
            let page = try await browser.get(address).text
            #expect(page.contains("Tuesday, 18:00 to 21:00"))
            let stop = try await browser.post(address + "/agreements/1", [("what", "take")])
            #expect(stop.text.contains("is taken back"))
            try await browser.post(address + "/agreements/1", hidden(stop) + [("what", "keep")])
            #expect(try await browser.get(address + "/agreements/1").status == .notFound)
            // An organization with its recognition.
            let added = try await browser.post("/office/organizations", [("name", "Kappa Theta Rho")])
            #expect(
                try await browser.post("/office/organizations", [("name", "kappa theta rho")]).status
                    == .unprocessableContent)
            try await browser.post(
                added.location, [("what", "look"), ("from", "2020-01-01"), ("through", "2025-12-31")])
            let form = try await browser.get(address + "/facts")
            let effect = try await browser.post(
                address,
                [
                    ("stamp", form.value("stamp") ?? ""), ("what", "look"), ("kind", "away"),
                    ("since", "always"),
                    ("fact-owner", "student_organization"), ("fact-organization", "1"),
                    ("fact-controlled_by_institution", "none"),
                    ("fact-organization_control", "yes"),
                ])
            try await browser.post(address, hidden(effect) + [("what", "keep")])
            let rows = try house.office.read { try PlaceDecision.of(place, $0) }
            #expect(rows.contains { $0.row == .organization && $0.through == "2025-12-31" })
            let take = try await browser.post(added.location, [("what", "take"), ("recognition", "1")])
            #expect(take.text.contains("not recognized after all"))
            try await browser.post(added.location, hidden(take) + [("what", "keep")])
            #expect(
                try house.office.read { try PlaceDecision.of(place, $0) }.allSatisfy {
                    $0.row != .organization
                })
        }
    }
}
