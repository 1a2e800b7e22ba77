import CleryLaw
import GRDB
import HummingbirdTesting
import TaggedPDF
import Testing

@testable import CleryOffice

@Suite("The safety page and the sheets of buildings")
struct SafetyTests {
    @Test("The safety page says what is published, step by step, and nothing that is not")
    func safety() async throws {
        try await ExerciseWorld.run { world in
            // A page is kept until the server sees the office move on, which no server does here: each has an address.
            let empty = try await world.visitor.get("/safety?0")
            #expect(empty.status == .ok && empty.text.contains("not published yet"))
            #expect(try await world.visitor.get("/").text.contains("href=\"/safety\""))
            try await world.publish([
                "emergency_response.notification":
                    "We tell all.\n\n### When you evacuate\n\n1. Leave.\n2. Gather.\n\n### When you shelter\n\n1. Lock.",
                "fire_evacuation.procedures": "Everyone leaves at once. Nobody goes back in.",
            ])
            let page = try await world.visitor.get("/safety?1").text
            #expect(page.contains("When you shelter") && page.contains("#emergency-response-notification-1"))
            #expect(page.contains("<p>Nobody goes back in.</p></li>"))
            #expect(page.contains("/reports/2026#policy-fire_evacuation-1"))
            #expect(!page.contains("Harbor campus"))
            try await world.office.act(by: .house, "wrote a draft") { writing in
                try PolicyActs.write(
                    PartKey("fire_evacuation.procedures", nil), "Draft words", adopted: true, by: 1, writing)
            }
            #expect(try await !world.visitor.get("/safety?2").text.contains("Draft words"))
            try await world.publish(
                ["fire_evacuation.procedures": "By the pier."], campus: 2, year: 2027)
            let two = try await world.visitor.get("/safety?3").text
            #expect(two.contains("Harbor campus") && two.contains("By the pier."))
            #expect(two.contains("Leaving student housing when the alarm sounds, Main campus"))
        }
    }

    @Test("The sheet of a building holds the steps of leaving it, and prints before anything is published")
    func sheets() async throws {
        let chosen = SafetyRoutes.leaving(
            "All are told.\n\n### To evacuate\n\n1. Leave.\n\n### Shelter\n\n1. Lock.")
        #expect(chosen == [.list(ordered: true, [[.paragraph("Leave.")]])])
        #expect(
            SafetyRoutes.leaving("Leave now. Gather.")
                == [.list(ordered: true, [[.paragraph("Leave now.")], [.paragraph("Gather.")]])])
        try await ExerciseWorld.run { world in
            let place = try world.house.place("Library", DutyHouse.onCampus)
            for path in ["/office/places/\(place.id)/evacuation.pdf", "/office/procedures/sheets.pdf"] {
                let answer = try await world.keeper.get(path)
                #expect(answer.status == .ok && answer.text.hasPrefix("%PDF-"), "\(path)")
            }
            #expect(try await world.keeper.get("/office/places/99/evacuation.pdf").status == .notFound)
        }
    }
}
