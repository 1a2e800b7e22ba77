import CleryLaw
import TypedHTML

/// A hold with what is said of it.
struct HoldLine: Sendable {
    let hold: LegalHold
    let words: HoldWords
    let scope: String
    let placed: String
    let released: String?

    @HTMLBuilder var state: HTML {
        if released == nil { tag("holds", .stop) } else { tag("released", .void) }
    }
}

/// The crumbs of all pages below the schedule.
enum KeepingCrumbs {
    static let schedule = [
        Crumb(title: "Sources", href: "/office/sources"),
        Crumb(title: "Keeping and disposal", href: "/office/keeping"),
    ]
    static let holds = schedule + [Crumb(title: "Holds", href: "/office/keeping/holds")]
    static let disposals = schedule + [Crumb(title: "Disposals", href: "/office/keeping/disposals")]
}

/// The matters for which records are kept whatever their age.
struct HoldsPage: Page {
    let lines: [HoldLine]
    let isAll: Bool
    let released: Int
    var done: String?
    let title = "Legal holds"
    let section: Section? = .sources
    let crumbs = KeepingCrumbs.schedule

    var body: HTML {
        h1(title)
        p("\(HeldRecords.sentence) (\(HeldRecords.citation))", .class("lead"))
        if let done { notice { p(done) } }
        div(.class("actions")) {
            a("Place a hold", .class("button"), .href("/office/keeping/holds/new"))
            if isAll {
                a("Only those that hold", .class("button quiet"), .href("/office/keeping/holds"))
            } else if released > 0 {
                a(
                    "With \(released) released", .class("button quiet"),
                    .href("/office/keeping/holds?show=all"))
            }
        }
        if lines.isEmpty {
            empty("Nothing is held") {
                p("Place a hold when a review, an investigation or a lawsuit is announced or foreseen.")
            }
        } else {
            table(.class("cardish")) {
                caption("Holds")
                thead {
                    tr { for head in ["Matter", "Reaches", "Placed", "State"] { th(head, .scope(.col)) } }
                }
                tbody {
                    for line in lines {
                        tr {
                            td(.class("first")) {
                                a(line.words.matter, .href("/office/keeping/holds/\(line.hold.id)"))
                            }
                            td(line.scope, .data(label: "Reaches"))
                            td(line.placed, .data(label: "Placed"))
                            td(.data(label: "State")) { line.state }
                        }
                    }
                }
            }
        }
    }
}

/// One hold, and the form that ends it.
struct HoldPage: Page {
    let line: HoldLine
    /// How many records it keeps.
    let count: Int
    let form: String
    var typed = ""
    var problem: Problem?
    var title: String { line.words.matter }
    let section: Section? = .sources
    let crumbs = KeepingCrumbs.holds

    private var facts: [(String, HTML)] {
        var facts = [
            ("State", line.state), ("Reaches", HTML(text: line.scope)),
            ("Why", HTML(text: line.words.why)), ("Placed", HTML(text: line.placed)),
        ]
        if let released = line.released {
            facts.append(("Released", HTML(text: released)))
            facts.append(("Why released", HTML(text: line.words.released)))
        } else {
            facts.append(("Keeps", HTML(text: SchedulePage.Count.records(count))))
        }
        return facts
    }

    var body: HTML {
        h1(title)
        record(facts)
        if line.released == nil {
            TypedHTML.form(
                .method(.post), .action("/office/keeping/holds/\(line.hold.id)/release"), .class("narrow")
            ) {
                h2("Release it")
                p("From then on records past their time may be disposed of, unless another hold keeps them.")
                input(.type("hidden"), .name("form"), .value(form))
                field("Why it is released", name: "why", hint: "Sealed, as the matter is.", problem: problem)
                {
                    Elements.textarea($0 + [.rows(3)], text: typed)
                }
                button("Release the hold", .type("submit"), .class("button"))
            }
        }
    }
}

/// Where a hold is placed.
struct NewHoldPage: Page {
    let draft: HoldDraft
    let campuses: [Campus]
    var problems: [Problem] = []
    let form: String
    let title = "Place a legal hold"
    let section: Section? = .sources
    let crumbs = KeepingCrumbs.holds

    var body: HTML {
        h1(title)
        p("\(HeldRecords.sentence) (\(HeldRecords.citation))", .class("lead"))
        TypedHTML.form(.method(.post), .action("/office/keeping/holds/new"), .class("narrow")) {
            input(.type("hidden"), .name("form"), .value(form))
            textField(
                "Matter", name: "matter", value: draft.matter,
                hint: "Such as the name of the review or the case. It is sealed.",
                problem: problems.of("matter"))
            field("Why", name: "why", hint: "Who asked, and when. Sealed too.", problem: problems.of("why")) {
                Elements.textarea($0 + [.rows(3)], text: draft.why)
            }
            h2("What it reaches")
            p("What is left open reaches all. A record must fit everything that is chosen.", .class("hint"))
            chooser(
                "Kind of record", name: "kind",
                options: RecordKind.disposable.map { ($0.rawValue, $0.title) }, chosen: draft.kind,
                any: "All kinds")
            if let problem = problems.of("kind") { p(problem.sentence, .class("problem")) }
            chooser(
                "Campus", name: "campus", options: campuses.map { ("\($0.id)", $0.name) },
                chosen: draft.campus, any: "All campuses")
            if let problem = problems.of("campus") { p(problem.sentence, .class("problem")) }
            textField(
                "First calendar year", name: "from", value: draft.from, type: "number",
                problem: problems.of("from"))
            textField(
                "Last calendar year", name: "through", value: draft.through, type: "number",
                problem: problems.of("through"))
            textField(
                "One incident or report", name: "number", value: draft.number,
                hint: "Its number. All that belongs to the same matter is held with it.",
                problem: problems.of("number"))
            button("Place the hold", .type("submit"), .class("button"))
        }
    }
}
