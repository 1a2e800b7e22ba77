import CleryLaw
import Testing

@testable import CleryOffice

@Suite("Profiles")
struct ProfileTests {
    private func fault(_ lines: String) -> (line: Int, sentence: String)? {
        do throws(ProfileError) {
            _ = try Profile(yaml: "name: t\ncolumns: {nature: What}\n" + lines, file: "t.yaml")
            return nil
        } catch {
            return (error.line, error.sentence)
        }
    }

    @Test(
        "What a profile may not say is refused with its line",
        arguments: [
            ("colour: red", 3, "“colour” is not a key of a profile"),
            ("tilte: x", 3, "did you mean “title”?"),
            ("title: x\nrows: one-per-row", 4, "“one-per-row” is not a way"),
            ("natures:\n  - words: [A]\n    is: burglery", 5, "did you mean “burglary”?"),
            ("natures:\n  - words: [A]", 4, "“is” or “violation”"),
            ("natures:\n  - {is: arson}", 4, "needs words"),
            ("natures:\n  - words: [A]\n    violation: beer", 5, "is not a violation"),
            ("natures:\n  - words: [A]\n    is: arson\n    action: fined", 6, "is not an action"),
            (
                "natures:\n  - {words: [A], is: arson}\n  - {words: [B, \"a \"], is: arson}", 5,
                "already, on line 4"
            ),
            ("natures:\n  - words: [A]\n    is: arson\n    attempted: maybe", 6, "yes, no or unknown"),
            ("natures:\n  - words: [A]\n    is: arson\n    victims: few", 6, "whole number"),
            ("natures:\n  - words: [A]\n    is: arson\n    wepon: knife", 6, "did you mean “weapon”?"),
            ("natures:\n  - words: [A]\n    is: arson\n    column: narrative", 6, "confidential"),
            ("dates:\n  - M/d/yyyy\n  - M/d/YYYY", 5, "“YYYY” is no letter of a date"),
            ("dates:\n  - \"M/d/yyyy'at\"", 4, "is not closed"), ("dates: [M/d]", 3, "needs a year"),
            ("dates: [\"M/H/yyyy\"]", 3, "mixed"),
            ("dispositions:\n  - words: [A]\n    core: shut", 5, "it may be open, closed"),
            (
                "dispositions:\n  - words: [A]\n    core: unfounded\n    determination:\n      by: me", 7,
                "a decider"
            ),
            ("places:\n  - {words: [A], geography: moon}", 4, "a category of geography"),
            ("time_zone: America/Nowhere", 3, "no time zone"), ("received_by: other", 3, "received by"),
            ("counts: [\"twice\"]", 3, "one # for the number"),
            ("codes:\n  - {words: [A], is: arson}", 4, "column “code”"),
            ("rows: [a, b", 4, "not YAML"), ("rows: continued\nrows: continued", 3, "stands twice"),
        ])
    func refused(lines: String, line: Int, sentence: String) {
        let fault = fault(lines)
        #expect(fault?.line == line)
        #expect(fault?.sentence.contains(sentence) == true, "\(fault?.sentence ?? "accepted")")
    }

    @Test("The example of docs/running/profiles.md is a good profile")
    func example() throws {
        let page = try #require(DataFolder.text(DataFolder.root + "/docs/running/profiles.md"))
        let parts = page.split(separator: "```", omittingEmptySubsequences: false)
        let yaml = parts[1].dropFirst("yaml\n".count)
        // The page shows both ways of giving the time of occurrence; a file has one of them.
        let lines = yaml.split(separator: "\n").filter { !$0.contains("occurred: ") }
        #expect(Profile.fault(in: lines.joined(separator: "\n"), file: "profiles.md") == nil)
    }

    @Test("A profile may be JSON")
    func json() throws {
        let text =
            #"{"name": "t", "columns": {"nature": ["What"]}, "natures": [{"words": ["A"], "is": "arson"}]}"#
        let profile = try Profile(yaml: text, file: "t.json")
        let added = try Profile(
            yaml: profile.adding(nature: "B", meaning: NatureMeaning(.act(.arson))), file: "t")
        #expect(added.natures.count == 2)
    }

    @Test(
        "Naming a wording adds it to the list and leaves the rest as it stands",
        arguments: [
            "natures: # ours\n  - words: [A]\n    is: arson\n\n# places\nplaces: []\n",
            "natures:\n- {words: [A], is: arson} # first\nplaces: []\n",
            "natures: [{words: [A], is: arson}]\nplaces: []\n",
            "natures: []\nplaces: []\n", "places: []", "natures:\nplaces: []\n",
        ])
    func naming(rest: String) throws {
        let text = "name: t\ncolumns: {nature: What}\n" + rest
        let profile = try Profile(yaml: text, file: "t.yaml")
        var meaning = NatureMeaning(.act(.burglary), violation: .drug)
        meaning.attempted = true
        meaning.premises = 2
        meaning.access = .known(.forcible)
        meaning.lawViolation = .known(false)
        meaning.also = [NatureMeaning(.act(.vandalism))]
        let added = profile.adding(nature: "He said: \"no\" #1", meaning: meaning)
        let again = try Profile(yaml: added, file: "t.yaml")
        #expect(again.natures.count == profile.natures.count + 1)
        #expect(again.natures.last?.meaning == meaning)
        for line in text.split(separator: "\n") where line.contains("#") { #expect(added.contains(line)) }
        #expect(again.places.isEmpty)
    }

    @Test("Dispositions, codes and biases are named in the same way")
    func namingOthers() throws {
        let profile = try Profile(
            yaml: "name: t\ncolumns: {nature: What, bias: B, code: C}\n", file: "t.yaml")
        var meaning = DispositionMeaning()
        meaning.core = .unfounded
        meaning.determination = Determination(
            by: .known(.swornLawEnforcement), fullInvestigation: .known(true), formal: .unknown,
            finding: .known(.falseOrBaseless), day: nil)
        let one = try Profile(yaml: profile.adding(disposition: "Unf.", meaning: meaning), file: "t")
        #expect(one.dispositions.first?.meaning == meaning)
        let bias = BiasFacts(category: .known(.religion), evidence: .alleged)
        let two = try Profile(yaml: one.adding(bias: "Anti-X", meaning: bias), file: "t")
        #expect(two.biases.first?.meaning == bias)
        let three = try Profile(
            yaml: two.adding(code: "22001", meaning: NatureMeaning(.act(.burglary))), file: "t")
        #expect(three.codes.count == 1)
    }
}
