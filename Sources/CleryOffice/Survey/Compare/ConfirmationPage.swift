import CleryLaw
import TypedHTML

/// The sheet beside what the Department confirmed, cell by cell.
struct ConfirmationPage: Page {
    let twin: SurveyTwin
    let confirmation: SurveyConfirmation?
    let who: String
    let differences: [ConfirmationDifference]
    let words: TimeWords
    let pasted: String
    let reason: String
    let problems: [Problem]
    let mayKeep: Bool
    let form: String
    var title: String { "Confirmation of \(twin.year)" }
    let section: Section? = .annual
    var crumbs: [Crumb] { SurveyDesk.crumbs(twin.year, twin.campus) }

    private var address: String { "/office/survey/\(twin.year)/\(twin.campus.id)/confirmation" }
    private var compared: Int {
        twin.counts.keys.count { $0.geography != .undetermined && confirmation?.numbers[$0] != nil }
    }
    private var asked: Int { twin.counts.keys.count { $0.geography != .undetermined } }

    var body: HTML {
        h1("\(title): \(twin.campus.name)")
        p(
            "After the survey is locked the Department sends what it holds. Brought in here, each number is compared with the sheet.",
            .class("lead"))
        if let confirmation {
            p(
                "Brought in by \(who), \(words.short(confirmation.at)). \(compared) of the sheet’s \(asked) numbers are in it."
            )
            outcome
        } else {
            empty("No confirmation was brought in yet") {
                p {
                    "The sheet’s own CSV, with the confirmed numbers in its column count, is a form that can be read: "
                    a("CSV in screen order", .href("/office/survey/\(twin.year)/\(twin.campus.id)/csv"))
                }
            }
        }
        if mayKeep { bring }
    }

    @HTMLBuilder private var outcome: HTML {
        if differences.isEmpty {
            notice { p("Every number that was compared is the same.") }
        } else {
            let open = differences.filter { $0.reason == nil }
            h2("\(differences.count) difference\(differences.count == 1 ? "" : "s")")
            table(.class("cardish")) {
                caption("Numbers that are not the same")
                thead {
                    tr {
                        th("Number", .scope(.col))
                        for head in ["Year", "Sheet", "Confirmed"] { th(head, .scope(.col), .class("n")) }
                        th("Explanation", .scope(.col))
                    }
                }
                tbody { for one in differences.prefix(1000) { row(one) } }
            }
            if mayKeep, !open.isEmpty { explain(open) }
        }
    }

    private func row(_ one: ConfirmationDifference) -> HTML {
        tr {
            th(
                "\(PublishedNumber(twin.campus.id, one.cell).line), line \(SurveyCells.line(of: one.cell))",
                .scope(.row), .class("first"))
            td("\(one.cell.year)", .class("n"), .data(label: "Year"))
            td("\(one.ours)", .class("n"), .data(label: "Sheet"))
            td(one.confirmed.map(String.init) ?? "blank", .class("n"), .data(label: "Confirmed"))
            td(.data(label: "Explanation")) {
                if let reason = one.reason { reason } else { tag("none yet", .care) }
            }
        }
    }

    private func explain(_ open: [ConfirmationDifference]) -> HTML {
        TypedHTML.form(.method(.post), .action("\(address)/reasons")) {
            input(.type("hidden"), .name("form"), .value(form))
            fieldset(.class("choices")) {
                legend("Differences that one explanation covers")
                if let problem = problems.of("number") { p(problem.sentence, .class("problem")) }
                for one in open.prefix(300) {
                    label(.class("choice")) {
                        input(.type("checkbox"), .name("number"), .value(one.mark(twin.campus)))
                        span(
                            "\(one.cell.year): \(PublishedNumber(twin.campus.id, one.cell).line), sheet \(one.ours), confirmed \(one.confirmed.map(String.init) ?? "blank")"
                        )
                    }
                }
            }
            textField(
                "Explanation", name: "reason", value: reason,
                hint: "In one line. No name, no detail of a victim.", problem: problems.of("reason"))
            button("Keep the explanation", .type("submit"), .class("button"))
        }
    }

    private var bring: HTML {
        TypedHTML.form(.method(.post), .action(address), .multipart(), .class("narrow")) {
            input(.type("hidden"), .name("form"), .value(form))
            h2("Bring in what the Department confirmed")
            if problems.count(where: { $0.field == "file" || $0.field == "pasted" }) > 1 {
                notice("stop") {
                    p("Nothing was kept:")
                    ul { for problem in problems { li(problem.sentence) } }
                }
            }
            field(
                "File", name: "file",
                hint: "CSV: the sheet’s own form, or a published file of the Department under its name.",
                problem: problems.of("file")
            ) { Elements.input($0 + [.type("file"), .accept(".csv,text/csv,text/plain")]) }
            field(
                "Or pasted", name: "pasted",
                hint:
                    "With a first line that names the columns family, category, bias, geography, year, count.",
                problem: problems.of("pasted")
            ) { Elements.textarea($0 + [.rows(6)], text: pasted) }
            button("Compare", .type("submit"), .class("button"))
        }
    }
}
