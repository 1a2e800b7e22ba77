import FoundationEssentials
import Testing

@testable import CleryOffice

@Suite("Practice: the law answers beside the person")
struct PracticeTests {
    /// The book as it stands in Assets/.
    private static let text: String = {
        let root = #filePath.split(separator: "/").dropLast(4).joined(separator: "/")
        let data = try? Data(contentsOf: URL(filePath: "/" + root + "/Assets/practice.jsonl"))
        return String(decoding: data ?? Data(), as: UTF8.self)
    }()
    private func book() throws -> PracticeBook { try PracticeBook(text: Self.text) }

    @Test("Each situation has one choice that agrees with the law, and it is the writer's")
    func lawAgrees() throws {
        for situation in try book().situations {
            #expect(situation.agreements.count(where: \.self) == 1, "\(situation.id)")
            for choice in situation.choices.indices {
                let verdict = situation.judge(choice)
                #expect(verdict.correct == situation.writersAnswer, "\(situation.id)")
                #expect(verdict.right == (choice == situation.writersAnswer), "\(situation.id)")
                #expect(!verdict.because.isEmpty, "\(situation.id)")
            }
        }
    }

    @Test("The facts of a story are complete: no question stays open beside the answer")
    func nothingOpen() throws {
        for situation in try book().situations {
            for reason in situation.judge(0).because {
                #expect(!reason.sentence.hasSuffix("?"), "\(situation.id): \(reason.sentence)")
            }
        }
    }

    @Test(
        "All nineteen topics have three situations or more, seventy-two or more in all, each with an id of its own"
    )
    func complete() throws {
        let book = try book()
        #expect(PracticeTopic.all.count == 19)
        #expect(book.topics == PracticeTopic.all)
        for topic in book.topics {
            #expect(book.situations.count { $0.topic == topic.word } >= 3, "\(topic.word)")
        }
        #expect(book.situations.count >= 72)
        #expect(Set(book.situations.map(\.id)).count == book.situations.count)
        #expect(Set(book.situations.map(\.story)).count == book.situations.count)
        #expect(book.situation("lounge-console")?.topic == "classification")
        #expect(book.situation("nothing") == nil)
    }

    @Test("Stories are short, questions ask, choices differ, lessons are one sentence")
    func form() throws {
        for situation in try book().situations {
            #expect((60...420).contains(situation.story.count), "\(situation.id): \(situation.story.count)")
            #expect(situation.story.hasSuffix("."), "\(situation.id)")
            #expect(situation.question.hasSuffix("?"), "\(situation.id)")
            #expect(Set(situation.choices).count == situation.choices.count, "\(situation.id)")
            #expect(situation.lesson.hasSuffix("."), "\(situation.id)")
            #expect(!situation.lesson.dropLast().contains(". "), "\(situation.id)")
        }
    }

    @Test("Nobody learns to choose by position: no place holds the answer more than half of the time")
    func positions() throws {
        let situations = try book().situations
        for place in 0..<4 {
            #expect(situations.count { $0.writersAnswer == place } * 2 <= situations.count, "\(place)")
        }
    }

    @Test("The book that ships is the one in Assets/")
    func shipped() {
        let shipped = EmbeddedFiles.practice.description
        #expect(shipped.split(separator: "\n") == Self.text.split(separator: "\n"))
    }

    @Test("A choice that is not offered is wrong")
    func notOffered() throws {
        let situation = try #require(try book().situations.first)
        #expect(!situation.judge(-1).right)
        #expect(!situation.judge(situation.choices.count).right)
    }

    private static let good =
        #"{"id":"a","topic":"year","story":"S.","question":"Q?","choices":[{"says":"Now","expected":{"years":[2026]}},"#
        + #"{"says":"Before","expected":{"years":[2023,2024,2025]}}],"answer":1,"#
        + #""facts":{"report":{"due":"2026-10-01"}},"lesson":"L."}"#

    @Test(
        "A damaged line has a sentence that names it",
        arguments: [
            ("{", "it is not JSON and breaks off at byte 1."), ("[]", "it is not a JSON object."),
            (good.replacing("\"topic\":\"year\",", with: ""), "it has no topic."),
            (good.replacing("\"year\"", with: "\"parking\""), "\"parking\" is no topic of practice."),
            (good.replacing("\"facts\"", with: "\"fact\""), "it has no facts."),
            (good.replacing("\"id\":\"a\",", with: ""), "it has no id."),
            (good.replacing("\"lesson\":\"L.\"", with: "\"lesson\":\"\""), "it has no lesson."),
            (good.replacing("\"says\":\"Now\",", with: ""), "one of its choices says nothing."),
            (
                good.replacing("\"expected\":{\"years\":[2026]}", with: "\"expected\":{}"),
                "the choice \"Now\" does not say what it expects."
            ),
            (
                good.replacing("{\"years\":[2023,2024,2025]}", with: "{\"number\":3}"),
                "the choice \"Before\" answers another question than the one before it."
            ),
            (
                good.replacing("{\"says\":\"Now\",\"expected\":{\"years\":[2026]}},", with: ""),
                "it does not have two to four choices."
            ),
            (
                good.replacing("\"answer\":1", with: "\"answer\":2"),
                "its answer is not the number of a choice, counted from 0."
            ),
            (
                good.replacing("\"answer\":1", with: "\"answer\":0"),
                "the law does not agree with its answer; it says {\"years\":[2023,2024,2025]}."
            ),
            (
                good.replacing("[2023,2024,2025]", with: "[2027]"),
                "the law agrees with none of its choices; it says {\"years\":[2023,2024,2025]}."
            ),
            (
                good.replacing("[2026]", with: "[2023,2024,2025]"),
                "the law agrees with more than one of its choices."
            ),
            (good, "\"a\" is already the id of line 1."),
        ])
    func damaged(_ line: String, _ sentence: String) {
        #expect(
            throws: PracticeBook.Unreadable(line: 3, sentence: "Line 3 of the book of practice: " + sentence)
        ) {
            try PracticeBook(text: Self.good + "\n\n" + line)
        }
    }

    @Test("A book without a situation does not open; blank lines and a byte order mark do no harm")
    func blankLines() throws {
        let empty = PracticeBook.Unreadable(
            line: 1, sentence: "Line 1 of the book of practice: there is no situation.")
        #expect(throws: empty) { try PracticeBook(text: " \n\n") }
        #expect(try PracticeBook(text: "\u{FEFF}\r\n" + Self.good + "\r\n\r\n").situations.map(\.id) == ["a"])
    }

    @Test("The same seed draws the same, and others draw otherwise")
    func repeatable() throws {
        let book = try book()
        func ids(_ seed: UInt64) -> [String] { book.drawn(topic: nil, count: 12, seed: seed).map(\.id) }
        #expect(ids(5) == ids(5))
        #expect(Set((0..<20).map { ids($0) }).count == 20)
    }

    @Test("A draw goes over all topics before one comes again, and over all situations at most once")
    func spread() throws {
        let book = try book()
        for seed in UInt64(0)..<20 {
            #expect(Set(book.drawn(topic: nil, count: 19, seed: seed).map(\.topic)).count == 19)
        }
        let all = book.drawn(topic: nil, count: 1_000, seed: 3)
        #expect(all.count == book.situations.count)
        #expect(Set(all.map(\.id)).count == all.count)
        #expect(book.drawn(topic: nil, count: 0, seed: 3).isEmpty)
        #expect(book.drawn(topic: nil, count: -1, seed: 3).isEmpty)
    }

    @Test("A draw of one topic stays in it")
    func oneTopic() throws {
        let book = try book()
        let drawn = book.drawn(topic: "stalking", count: 3, seed: 8)
        #expect(drawn.count == 3)
        #expect(drawn.allSatisfy { $0.topic == "stalking" })
        #expect(book.drawn(topic: "parking", count: 3, seed: 8).isEmpty)
    }

    @Test("The score counts right of asked by topic and names the weakest in words")
    func score() throws {
        let book = try book()
        func of(_ topic: String) throws -> PracticeSituation {
            try #require(book.situations.first { $0.topic == topic })
        }
        var score = PracticeScore()
        #expect(score.words == "Nothing was asked yet.")
        let (year, count) = (try of("year"), try of("counting"))
        score.add(year, year.judge(year.writersAnswer))
        #expect(score.words == "1 of 1 is right.")
        score.add(year, year.judge(-1))
        score.add(count, count.judge(count.writersAnswer))
        #expect(score.right == 2)
        #expect(score.asked == 3)
        #expect(score.byTopic.map(\.topic.word) == ["counting", "year"])
        #expect(score.weakest?.topic.title == "Which year is it?")
        #expect(score.words == "2 of 3 are right. Look again at \"Which year is it?\": 1 of 2.")
    }
}
