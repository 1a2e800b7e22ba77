import CleryLaw
import TypedHTML

/// What may be disposed of now, and every disposal there was.
struct DisposalsPage: Page {
    let plan: DisposalPlan
    let disposals: [Disposal]
    let names: [Int64: String]
    let words: TimeWords
    let form: String
    var problem: Problem?
    var kind = ""
    var through = ""
    var done: String?
    let title = "Disposals"
    let section: Section? = .sources
    let crumbs = KeepingCrumbs.schedule

    var body: HTML {
        h1(title)
        p(
            "A disposal destroys the keys of records past their time, so that what they sealed can never be read again. One person prepares it, another confirms it, a certificate stays.",
            .class("lead"))
        if let done { notice { p(done) } }
        if let problem { notice("stop") { p(problem.sentence) } }
        if plan.records.isEmpty {
            empty("Nothing may be disposed of") {
                p("No record is past its time, or what is past it is held or not closed yet.")
                p { a("When the next ones are due", .href("/office/keeping")) }
            }
        } else {
            h2("May be disposed of")
            DisposalLines(caption: "Past their time today", lines: plan.lines).html
            prepare
        }
        if !plan.held.isEmpty {
            h2("Held")
            DisposalLines(
                caption: "Past their time, and left out because a hold keeps them", lines: plan.held
            )
            .html
        }
        if plan.waiting > 0 {
            p(
                "\(SchedulePage.Count.records(plan.waiting)) past their time are left out because they are not closed or not decided yet."
            )
        }
        h2("Until now")
        if disposals.isEmpty { p("Nothing was disposed of yet.") } else { past }
    }

    private var prepare: HTML {
        TypedHTML.form(.method(.post), .action("/office/keeping/disposals"), .class("narrow")) {
            h3("Prepare a disposal")
            input(.type("hidden"), .name("form"), .value(form))
            chooser(
                "Kind of record", name: "kind",
                options: RecordKind.disposable.filter { kind in plan.lines.contains { $0.kind == kind } }
                    .map { ($0.rawValue, $0.title) }, chosen: kind, any: "All that are due")
            textField(
                "Up to the calendar year", name: "through", value: through, type: "number",
                hint: "Leave it open to take all years that are due.")
            button("Prepare", .type("submit"), .class("button"))
        }
    }

    private var past: HTML {
        table(.class("cardish")) {
            caption("Disposals")
            thead {
                tr { for head in ["Number", "Records", "Prepared", "State"] { th(head, .scope(.col)) } }
            }
            tbody {
                for one in disposals {
                    tr {
                        td(.class("first")) {
                            a("Disposal \(one.id)", .href("/office/keeping/disposals/\(one.id)"))
                        }
                        td("\(one.items)", .data(label: "Records"))
                        td(
                            "\(names[one.account] ?? ""), \(words.short(one.at))", .data(label: "Prepared"))
                        td(.data(label: "State")) { DisposalPage.state(one) }
                    }
                }
            }
        }
    }
}

/// Records by kind and year.
struct DisposalLines {
    let caption: String
    let lines: [DisposalPlan.Line]

    var html: HTML {
        table(.class("cardish")) {
            TypedHTML.caption(caption)
            thead {
                tr {
                    for head in ["Kind", "Year", "Records", "Texts and files", "Kept until"] {
                        th(head, .scope(.col))
                    }
                }
            }
            tbody {
                for line in lines {
                    tr {
                        td(line.kind.title, .class("first"))
                        td(line.year.map(String.init) ?? "", .data(label: "Year"))
                        td("\(line.items)", .data(label: "Records"))
                        td("\(line.texts)", .data(label: "Texts and files"))
                        td(line.until.map(TimeWords.short) ?? "", .data(label: "Kept until"))
                    }
                }
            }
        }
    }
}
