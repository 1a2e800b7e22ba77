import CleryLaw
import TypedHTML

/// Every text that waits to be made the institution's own, on one page: read, changed in place, adopted.
struct ReadPage: Page {
    let scope: PolicyScope
    /// The one statement that is shown; empty for all.
    let chosen: String
    var chapters: [ReadChapter]
    var packs: [ReadPack]
    /// A campus has no definitions of its State's law.
    let isUndefined: Bool
    /// The person may approve, and nobody else may.
    let mayApprove: Bool
    let hasAnother: Bool
    let isBegun: Bool
    let saved: String
    let form: String
    var approves = false
    var problems: [Problem] = []

    let title = "Read and adopt"
    let section: Section? = .annual
    let crumbs = PolicyScope.crumbs

    /// How many texts are adopted by what was sent, for the answer.
    var readCount: Int { chapters.filter(\.isRead).reduce(0) { $0 + $1.parts.count(where: \.isSent) } }

    /// The event's sentence.
    var act: String {
        if readCount == 0 {
            return packs.contains(where: \.isRead) ? "confirmed definitions" : "changed policy texts"
        }
        return approves ? "read, adopted and approved policy texts" : "read and adopted policy texts"
    }

    mutating func take(_ form: Form) {
        let read = Set(form.fields.filter { $0.name == "read" }.map(\.value))
        approves = form["approve"] == "yes"
        for index in chapters.indices {
            chapters[index].isRead = read.contains(chapters[index].statement.id)
            for part in chapters[index].parts.indices {
                let problem = chapters[index].parts[part].take(form, isRead: chapters[index].isRead)
                if let problem { problems.append(problem) }
            }
        }
        for index in packs.indices {
            if let problem = packs[index].take(form) { problems.append(problem) }
        }
        let isIdle =
            !packs.contains(where: \.isRead)
            && !chapters.contains { one in
                one.isRead || one.parts.contains { $0.isWritten(isRead: false) }
            }
        if isIdle, problems.isEmpty {
            problems.append(Problem("read", "Tick the chapters that you have read."))
        }
    }

    private var texts: [ReadPart] { chapters.flatMap(\.parts) }
    private var words: Int {
        let all = texts.map(\.text) + packs.map(\.pack.body)
        return all.reduce(0) { $0 + $1.split(whereSeparator: \.isWhitespace).count }
    }

    var body: HTML {
        h1(title)
        if chapters.isEmpty, packs.isEmpty {
            done
        } else {
            p(
                "What stands here goes into the report of \(scope.year) as it is. Read each chapter, change what is not so, and tick it. Only what you tick becomes the institution’s own.",
                .class("lead"))
            p(.id("read")) {
                "\(texts.count) text\(texts.count == 1 ? "" : "s"), about \(words) words, in \(chapters.count) chapter\(chapters.count == 1 ? "" : "s")."
            }
            told
            chooser
            TypedHTML.form(.method(.post), .action("/office/policies/read")) {
                input(.type("hidden"), .name("form"), .value(form))
                scope.fields
                input(.type("hidden"), .name("statement"), .value(chosen))
                for chapter in chapters { ReadChapterPart(page: self, chapter: chapter).html }
                for pack in packs { ReadPackPart(page: self, one: pack).html }
                end
            }
        }
    }

    @HTMLBuilder private var told: HTML {
        if !problems.isEmpty {
            notice("stop") {
                p("Nothing was saved. \(problems.count) thing\(problems.count == 1 ? "" : "s") to look at:")
            }
            ul { for problem in problems { li { a(problem.sentence, .href("#\(problem.field)")) } } }
        } else if !saved.isEmpty {
            notice { p("Kept: \(saved) text\(saved == "1" ? "" : "s") adopted. What still waits is below.") }
        }
        if !isBegun {
            notice("care") {
                p {
                    "These are our drafts with all their blanks. "
                    a(
                        "Answer what they ask for once",
                        .href("/office/policies/begin?year=\(scope.year)"))
                    ", and every text has it."
                }
            }
        }
        if isUndefined {
            notice("care") {
                p {
                    "The definitions of your State’s law are missing. "
                    a("Take in a pack, or write them", .href("/office/policies/jurisdiction"))
                    "."
                }
            }
        }
    }

    private var chooser: HTML {
        details(.open(!chosen.isEmpty)) {
            summary("One chapter at a time")
            TypedHTML.form(.method(.get), .action("/office/policies/read"), .class("filters")) {
                input(.type("hidden"), .name("year"), .value("\(scope.year)"))
                CleryOffice.chooser(
                    "Chapter", name: "statement",
                    options: StatementsOwed.all.map { ($0.id, $0.title) }, chosen: chosen,
                    any: "All chapters")
                div { button("Show", .type("submit"), .class("button quiet")) }
            }
        }
    }

    @HTMLBuilder private var end: HTML {
        h2("Make them your own")
        p(
            "Each ticked text becomes a version of its own with your name and today’s date. You look after it, and it is looked at again by June 1 of next year."
        )
        if mayApprove {
            label(.class("choice narrow")) {
                input(.type("checkbox"), .name("approve"), .value("yes"), .checked(approves))
                span {
                    "I approve the ticked texts for the institution"
                    small("Nobody else here may approve statements, so you do.")
                }
            }
        } else if hasAnother {
            p("Another person of the office approves them afterwards.")
        }
        div(.class("actions")) {
            button("Adopt what is ticked", .type("submit"), .class("button"))
        }
    }

    @HTMLBuilder private var done: HTML {
        if !saved.isEmpty { notice { p("Kept: \(saved) text\(saved == "1" ? "" : "s") adopted.") } }
        empty("No text waits to be read") {
            p(
                chosen.isEmpty
                    ? "Every text that the report of \(scope.year) owes is adopted."
                    : "Every text of this chapter is adopted.")
            p {
                if chosen.isEmpty {
                    a("To the report", .class("button"), .href("/office/annual?year=\(scope.year)"))
                } else {
                    a("All chapters", .class("button"), .href("/office/policies/read?year=\(scope.year)"))
                }
            }
        }
        if isUndefined {
            p {
                "The definitions of your State’s law are missing. "
                a("Take in a pack, or write them", .href("/office/policies/jurisdiction"))
                "."
            }
        }
    }
}
