import Testing

@testable import CleryOffice

@Suite("Published cases with known answers")
struct PublishedCasesTests {
    private static let built: Set<String> = [
        "hierarchy", "counting", "classification", "hate", "vawa", "stalking", "arrest_referral", "unfounded",
        "year", "geography",
    ]

    private func lines() -> [String] { CaseBook.published.split(separator: "\n").map(String.init) }

    @Test("Every published case of the counting topics agrees")
    func casesAgree() throws {
        for line in lines() {
            let topic = try JSONValue(parsing: line)["topic"]?.text ?? ""
            guard Self.built.contains(topic), let answer = CaseRun.run(line: line) else { continue }
            #expect(answer.agrees, "\(answer.line)")
            #expect(!answer.because.isEmpty, "\(answer.line)")
        }
    }

    @Test("Hazing cases that ask for counts agree")
    func hazingAgrees() throws {
        for line in lines() {
            let whole = try JSONValue(parsing: line)
            guard whole["topic"]?.text == "hazing", whole["expected"]?["counts"] != nil else { continue }
            #expect(CaseRun.run(line: line)?.agrees == true)
        }
    }

    @Test("A topic nobody has built says so and does not agree")
    func unbuiltTopic() {
        let answer = CaseRun.run(line: #"{"id":"x","topic":"parking","facts":{},"expected":{"fine":1}}"#)
        #expect(answer?.agrees == false)
        #expect(answer?.because.first?.sentence == "topic not built yet")
        #expect(answer?.got.map(\.key) == ["fine"])
    }

    @Test("Damaged lines have a sentence each, and count as failed")
    func damagedLines() {
        var printed: [String] = []
        let outcome = CaseFile.run("{\n[]\n{\"id\":1}\n\n{\"topic\":\"year\",\"facts\":3}\n", json: true) {
            printed.append($0)
        }
        #expect(outcome.failed == 4)
        #expect(printed.count == 5)
        #expect(printed.last == "0 passed, 4 failed")
        #expect(outcome.exitCode == 1)
    }

    @Test("A key with null is answered all the same, and the case does not agree")
    func nullIsAnswered() {
        let line = #"""
            {"id":"x","topic":"counting","facts":{"incidents":[{"id":"i1","reported":[{"date":"2024-03-04","to":"csa"}],
            "place":{"geography":"on_campus","student_housing":false},"offenses":[{"type":"rape"}]}]},
            "expected":{"counts":null}}
            """#
        let answer = CaseRun.run(line: line.split(separator: "\n").joined(separator: " "))
        #expect(answer?.agrees == false)
        #expect(answer?.got.first?.value.items.count == 1)
    }

    @Test("The answer depends neither on the id nor on what is expected")
    func answersStandAlone() throws {
        for line in lines().prefix(60) {
            guard case .object(var members) = try JSONValue(parsing: line) else { continue }
            guard let index = members.firstIndex(where: { $0.key == "expected" }),
                case .object(let expected) = members[index].value
            else { continue }
            members[index].value = .object(expected.map { ($0.key, .null) })
            members.removeAll { $0.key == "id" || $0.key == "source" }
            let blind = CaseRun.run(line: JSONValue.object(members).written)
            let open = CaseRun.run(line: line)
            #expect(JSONValue.object(blind?.got ?? []) == JSONValue.object(open?.got ?? []))
        }
    }
}
