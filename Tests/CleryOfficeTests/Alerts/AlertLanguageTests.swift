import CleryLaw
import HTTPTypes
import Testing

@testable import CleryOffice

@Suite("A message in two languages")
struct AlertLanguageTests {
    private static let words = [
        AlertWords([.headline: "Gas leak", .place: "On campus", .action: "Leave.\nStay away."]),
        AlertWords(language: "es", [.headline: "Fuga de gas", .place: "En el campus", .action: "Salga."]),
    ]

    @Test(
        "The other language stays where only the place or a line break was changed, and goes with the sentences"
    )
    func changed() {
        var source = Self.words[0]
        source[.action] = "Leave.\r\nStay away."
        #expect(Self.words.changed(to: source).count == 2)
        source[.place] = "Marsh Hall"
        let moved = Self.words.changed(to: source)
        #expect(moved.map { $0[.place] } == ["Marsh Hall", "Marsh Hall"])
        #expect(moved.last?[.headline] == "Fuga de gas")
        source[.action] = "Stay inside."
        #expect(Self.words.changed(to: source) == [source])
    }

    @Test("A script’s Spanish goes out with the place that was typed, and the page says when it does not")
    func emergency() async throws {
        let world = try await AlertHouse()
        defer { world.close() }
        try await world.office.act(by: .account(1), "changed a script") { writing in
            var script = try #require(try AlertScript.one(world.script, writing.db))
            script.words = Self.words
            try writing.put(.alertScripts, script.values)
        }
        try await world.run { visitor in
            let sender = try await world.person(.alertSender, visitor)
            let path = "/office/alerts/send/\(world.script)"
            #expect(try await sender.get(path).text.contains("It goes out in Spanish too"))
            let wrong = try await sender.post(path, [("place", "Marsh Hall"), ("action", "Wait.")])
            #expect(wrong.text.contains("nothing goes out in Spanish"))
            let sent = try await sender.post(path, [("place", "Marsh Hall"), ("send", "SEND")])
            #expect(try await sender.get(sent.location).text.contains("For people who read Spanish"))
        }
        let words = try world.alerts().first?.words ?? []
        #expect(words.map(\.language) == ["en", "es"] && words.last?[.place] == "Marsh Hall")
    }

    @Test("A prepared warning keeps its script and its Spanish through the form")
    func warning() async throws {
        let world = try await AlertHouse()
        defer { world.close() }
        let script = try await world.office.act(by: .account(1), "prepared a warning") { writing in
            let said = AlertHouse.warning.reduce(into: AlertWords()) { words, field in
                if let piece = AlertPiece(rawValue: field.0) { words[piece] = field.1 }
            }
            var spanish = said
            spanish.language = "es"
            spanish[.headline] = "Robo cerca de la biblioteca"
            let script = AlertScript(
                id: try writing.nextID(.alertScripts), kind: .timelyWarning, category: "robbery",
                name: "Robbery", words: [said, spanish], account: 1, at: writing.at)
            try writing.put(.alertScripts, script.values, isNew: true)
            return script.id
        }
        try await world.run { visitor in
            let writer = try await world.person(.coordinator, visitor)
            let form = try await writer.get("/office/alerts/warn?script=\(script)").text
            #expect(form.contains("name=\"script\" value=\"\(script)\""))
            let typed = AlertHouse.warning.map { $0.0 == "place" ? ("place", "Mill Street") : $0 }
            let kept = try await writer.post("/office/alerts/warn", typed + [("script", "\(script)")])
            let page = try await writer.get(kept.location).text
            #expect(page.contains("Robo cerca de la biblioteca"))
        }
        #expect(try world.alerts().first?.script == script)
    }

    @Test("A text in Spanish is shortened in its advice and not in its place")
    func shortened() throws {
        var alert = Alert(
            id: 1, thread: 1, step: .first, kind: .emergencyNotification, purpose: .live,
            made: Instant(milliseconds: 0), account: nil)
        alert.hazard = .gasLeak
        let advice = String(repeating: "Salga del edificio y aléjese de él. ", count: 9)
        let words = AlertWords(
            language: "es", [.headline: "Fuga de gas", .place: "Residencia Núñez", .action: advice])
        let text = AlertForms(
            alert: alert, words: words, institution: "Hartwell College", site: "https://clery.hartwell.edu",
            zone: .utc
        ).sms
        #expect(text.contains("Residencia Núñez") && text.contains("Salga del edificio"))
        #expect(SMSLength(text).parts <= AlertText.mostParts && text.hasSuffix("/warnings/1"))
    }
}
