import CleryLaw
import Testing

@testable import CleryOffice

@Suite("Reading JSON")
struct JSONTests {
    @Test(
        "An array of objects, an object that holds one, and one object a line",
        arguments: [
            #"[{"Case": "1", "What": "Theft", "When": "1/2/2025"}, {"Case": 2, "When": null, "What": "Arson"}]"#,
            #"{"made": {"by": "x"}, "data": [{"Case":"1","What":"Theft"},{"Case":2,"What":"Arson"}], "n": 2}"#,
            "{\"Case\":\"1\",\"What\":\"Theft\"}\n{\"Case\":2,\"What\":\"Arson\"}\n",
        ])
    func shapes(text: String) throws {
        let trial = try LogTrial(text, profile: LogTrial.plain)
        #expect(trial.records.map(\.nature) == ["Theft", "Arson"])
        #expect(trial.records.map(\.number) == ["1", "2"])
        #expect(trial.isAccounted)
    }

    @Test("Strings are read with their escapes; keys nobody asks for are passed over")
    func escapes() throws {
        let text =
            #"[{"x": {"What": ["no", "}"]}, "What": "A \"b\" \u2010 \ud83d\ude00\n c", "Case": "1\/2"}]"#
        let record = try #require(try LogTrial(text, profile: LogTrial.plain).records.first)
        #expect(record.nature == "A \"b\" \u{2010} 😀 c")
        #expect(record.number == "1/2")
    }

    @Test("A line that is no object is reported with its number, and the rest is read")
    func badLine() throws {
        let text = "{\"Case\":1,\"What\":\"Theft\"}\noops\n{\"Case\" 3}\n{\"Case\":2,\"What\":\"Arson\"}\n"
        let trial = try LogTrial(text, profile: LogTrial.plain)
        #expect(trial.records.map(\.line) == [1, 4])
        #expect(trial.rejected.map(\.line) == [2, 3])
        #expect(trial.isAccounted)
    }

    @Test("An empty array is an empty log")
    func empty() throws {
        #expect(try LogTrial("[]", profile: LogTrial.plain).rowsRead == 0)
    }
}
