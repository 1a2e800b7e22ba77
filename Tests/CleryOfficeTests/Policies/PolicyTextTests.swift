import CleryLaw
import Foundation
import Testing

@testable import CleryOffice

@Suite("Policy texts: drafts, packs, differences, advice")
struct PolicyTextTests {
    @Test("Each part of the law has a draft of ours, and no draft is of no part")
    func drafts() {
        let ids = Set(StatementsOwed.all.flatMap(\.parts).map(\.id))
        #expect(Set(PolicyDrafts.all.keys) == ids)
        for (part, text) in PolicyDrafts.all {
            #expect(!text.isEmpty, "\(part)")
            #expect(Markdown.read(text).problems == [], "\(part)")
            // A blank that the reader of blanks would not see could never be filled.
            #expect(
                text.components(separatedBy: "[[").count - 1
                    == text.matches(of: /\[\[([^\[\]\n]{1,400})\]\]/).count, "\(part)")
        }
        for file in ShippedPolicies.all {
            #expect(StatementsOwed.statement(file.name) != nil, "\(file.name)")
            for section in PolicySections("\(file.text)").sections {
                #expect(section.name.hasPrefix("\(file.name)."), "\(section.name)")
            }
        }
    }

    @Test("Each part has a title of its own within its statement, and words that are unique there")
    func titles() {
        let ids = Set(StatementsOwed.all.flatMap(\.parts).map(\.id))
        #expect(Set(PolicyTitles.titles.keys).isSubset(of: ids))
        for statement in StatementsOwed.all {
            #expect(
                Set(statement.parts.map(PolicyTitles.title)).count == statement.parts.count, "\(statement)")
            #expect(
                Set(statement.parts.map(PolicyTitles.word)).count == statement.parts.count, "\(statement)")
        }
    }

    @Test("What is embedded is what Assets/ says")
    func embedded() throws {
        for (folder, files) in [
            ("policies", ShippedPolicies.all), ("jurisdictions", ShippedJurisdictions.all),
            ("demo/policies", DemoPolicies.all),
        ] {
            let base = TidyTests.root.appending(path: "Assets/" + folder)
            let names = try FileManager.default.contentsOfDirectory(atPath: base.path).filter {
                $0.hasSuffix(".md")
            }
            #expect(Set(names) == Set(files.map { $0.name + ".md" }))
            for file in files {
                let text = try String(contentsOf: base.appending(path: file.name + ".md"), encoding: .utf8)
                #expect(
                    text.trimmingCharacters(in: .newlines)
                        == "\(file.text)".trimmingCharacters(in: .newlines), "\(file.name)")
            }
        }
    }

    @Test("The packs that ship define all five words, each with its statute")
    func packs() {
        #expect(ShippedJurisdictions.all.map(\.name) == ["hawaii", "minnesota", "missouri"])
        for file in ShippedJurisdictions.all {
            let body = PolicyText.plain("\(file.text)")
            #expect(JurisdictionPack.problems(body) == [], "\(file.name)")
            for word in JurisdictionPack.words {
                let text = PolicySections(body)[word.name] ?? ""
                #expect(text.contains(/Minn\. Stat\. [0-9]|RSMo|HRS [0-9]/), "\(file.name) \(word.name)")
            }
        }
        for (body, words) in [
            ("## consent\n\nx", "names the State"), ("# A\n\n## consent\n\nx", "“## stalking” is missing"),
            ("# A\n\n## magic\n\nx", "none of the five"), ("# A\n\n## consent\n\n[[x]]", "double brackets"),
            ("# A\n\n## consent\n\nx\n\n## consent\n\ny", "there twice"),
        ] {
            #expect(JurisdictionPack.problems(body).contains { $0.contains(words) }, "\(words)")
        }
    }

    @Test("The difference is word by word, and either text can be read back from it")
    func redline() {
        let old = "We tell the police within 24 hours.\n\nSecond line.\n"
        let new = "We tell the city police within 12 hours.\n\nSecond line.\n\nThird."
        let pieces = Redline.pieces(old, new)
        #expect(
            pieces.contains(.init(kind: .gone, text: "24")) && pieces.contains(.init(kind: .new, text: "12")))
        var random = Seeded(state: 7)
        let words = ["a", "b", " ", "\n", "cat", "\n\n", "dog.", "  "]
        for _ in 0..<400 {
            let texts = (0..<2).map { _ in
                (0..<Int.random(in: 0...24, using: &random)).map { _ in
                    words.randomElement(using: &random) ?? ""
                }
                .joined()
            }
            let pieces = Redline.pieces(texts[0], texts[1])
            #expect(pieces.filter { $0.kind != .new }.map(\.text).joined() == texts[0])
            #expect(pieces.filter { $0.kind != .gone }.map(\.text).joined() == texts[1])
        }
        let long = String(repeating: "word other ", count: 4000)
        #expect(Redline.pieces(long, long + "x").filter { $0.kind != .same }.count <= 2)
    }

    @Test("Advice: a list that is no list, a timeline without a number")
    func advice() throws {
        let sanctions = try #require(StatementsOwed.part("disciplinary_procedures.sanctions"))
        #expect(PolicyAdvice.of(sanctions, "Sanctions up to and including expulsion.").count == 2)
        #expect(PolicyAdvice.of(sanctions, "- warning\n- expulsion") == [])
        let timelines = try #require(StatementsOwed.part("disciplinary_procedures.timelines"))
        #expect(PolicyAdvice.of(timelines, "It is prompt.").count == 1)
        #expect(PolicyAdvice.of(timelines, "It takes 60 days.") == [])
        let titles = try #require(StatementsOwed.part("reporting.titles"))
        #expect(PolicyAdvice.of(titles, "Tell the chief.").count == 1)
    }

    @Test("Blanks are found once each and filled where they are known")
    func blanks() {
        let text = "Call [[the office]] or [[ the office ]] at [[number]]."
        #expect(PolicyBlanks.of(text) == ["the office", "number"])
        #expect(PolicyBlanks.fill(text, ["the office": "us"]) == "Call us or us at [[number]].")
    }
}
