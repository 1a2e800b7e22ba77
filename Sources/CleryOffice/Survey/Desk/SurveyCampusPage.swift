import CleryLaw
import TypedHTML

/// The survey of one campus: what it asks first, its screens, what differs from the years before.
struct SurveyCampusPage: Page {
    let twin: SurveyTwin
    let who: [Int64: String]
    let words: TimeWords
    let reason: String
    let problems: [Problem]
    let mayKeep: Bool
    let form: String
    var title: String { "Survey of \(twin.year): \(twin.campus.name)" }
    let section: Section? = .annual
    var script: String? { SurveyScript.address }
    var crumbs: [Crumb] { SurveyDesk.crumbs(twin.year) }

    private var address: String { "/office/survey/\(twin.year)/\(twin.campus.id)" }

    var body: HTML {
        h1(title)
        p(
            "Calendar years \(AnnualReport.list(twin.years)). Numbers \(SurveyDesk.source(twin)). \(twin.entered) of \(twin.screens.count) screens are entered.",
            .class("lead"))
        div(.class("actions")) {
            a("All screens to print", .class("button quiet"), .href("\(address)/sheet"))
            a("CSV in screen order", .class("button quiet"), .href("\(address)/csv"))
            a("Compare with a confirmation", .class("button quiet"), .href("\(address)/confirmation"))
            if let unit = twin.unitID {
                a(
                    "What was published", .class("button quiet"),
                    .href("/office/survey/published?unitid=\(unit)"))
            }
        }
        h2("What it asks first")
        SurveyQuestions(twin: twin).html
        if mayKeep { police }
        screens
        differences
    }

    @HTMLBuilder private var police: HTML {
        details(.open(problems.of("police") != nil)) {
            summary("Answer the question on police statistics")
            TypedHTML.form(.method(.post), .action("\(address)/police"), .class("narrow")) {
                input(.type("hidden"), .name("form"), .value(form))
                if let problem = problems.of("police") { p(problem.sentence, .class("problem")) }
                chooser(
                    SurveyScreens.Screening.policeStatistics.question.sentence, name: "police",
                    options: SurveyScreens.PoliceStatistics.allCases.map { ($0.rawValue, $0.title) },
                    chosen: twin.police?.rawValue ?? "", any: "Choose an answer")
                button("Keep the answer", .type("submit"), .class("button"))
            }
        }
    }

    @HTMLBuilder private var screens: HTML {
        h2("Screens")
        table(.class("cardish")) {
            caption("\(twin.screens.count) screens in the Department’s order")
            thead {
                tr {
                    for head in ["Screen", "Entered", "To look at"] { th(head, .scope(.col)) }
                }
            }
            tbody { for screen in twin.screens { row(screen) } }
        }
    }

    private func row(_ screen: SurveyScreen) -> HTML {
        let faults = twin.faults(on: screen).count { $0.check != .caveat }
        let open = twin.differences(on: screen)
        let without = open.count { $0.reason == nil }
        let remarks = [
            faults > 0 ? "\(faults) check\(faults == 1 ? "" : "s")" : nil,
            open.isEmpty ? nil : "\(open.count) caveat\(open.count == 1 ? "" : "s")",
            without > 0 ? "\(without) without reason" : nil,
        ].compactMap { $0 }
        return tr {
            th(.scope(.row), .class("first")) { a(screen.title, .href("\(address)/screens/\(screen.key)")) }
            td(.data(label: "Entered")) { standing(screen) }
            td(remarks.joined(separator: ", "), .data(label: "To look at"))
        }
    }

    @HTMLBuilder private func standing(_ screen: SurveyScreen) -> HTML {
        switch twin.standing(screen) {
        case .open: tag("not entered", .plain)
        case .entered(let mark):
            tag("entered", .ok)
            " \(mark.account.flatMap { who[$0] } ?? "the house"), \(words.short(mark.at))"
        case .changed: tag("changed since", .care)
        }
    }

    @HTMLBuilder private var differences: HTML {
        h2("Numbers of earlier years that differ", .id("differences"))
        if twin.before.isEmpty {
            p(
                "Nothing is known of the years before: no report is published here, and no public file of the Department tells of this campus."
            )
        } else if twin.differences.isEmpty {
            notice { p("Every number of an earlier year is what stood there before.") }
        }
        let told = twin.differences.filter { $0.reason != nil }
        let open = twin.differences.filter { $0.reason == nil }
        if !told.isEmpty { ul(.class("lines")) { for one in told { SurveyRemarks.caveat(one) } } }
        if !open.isEmpty {
            if mayKeep {
                explain(open)
            } else {
                ul(.class("lines")) { for one in open { SurveyRemarks.caveat(one) } }
            }
        }
    }

    private func explain(_ open: [SurveyDifference]) -> HTML {
        TypedHTML.form(.method(.post), .action("\(address)/reasons")) {
            input(.type("hidden"), .name("form"), .value(form))
            fieldset(.class("choices")) {
                legend("Numbers that one reason explains")
                if let problem = problems.of("number") { p(problem.sentence, .class("problem")) }
                for one in open.prefix(300) {
                    label(.class("choice")) {
                        input(
                            .type("checkbox"), .name("number"),
                            .value(SurveyRoutes.mark(of: one, twin.campus)))
                        span {
                            "\(one.cell.year): \(PublishedNumber(twin.campus.id, one.cell).line), \(one.before) before, \(one.now) now"
                            small("\(one.before) by \(one.source)")
                        }
                    }
                }
            }
            if open.count > 300 { p("\(open.count - 300) more follow when these are explained.") }
            textField(
                "Because", name: "reason", value: reason,
                hint:
                    "Ends the Department’s sentence: “For 2024, Line f was changed from 2 to 1 because …”. No name, no detail of a victim.",
                problem: problems.of("reason"))
            button("Keep the reason", .type("submit"), .class("button"))
        }
    }
}

/// The survey's screening questions with their answers.
struct SurveyQuestions {
    let twin: SurveyTwin

    var html: HTML {
        record([
            (question(.onCampusHousing), answer(twin.institution.onCampusHousing)),
            (question(.facilities), HTML(text: "\(twin.facilities)")),
            (question(.noncampus), answer(twin.institution.noncampusProperty)),
            (question(.policeStatistics), police),
        ])
    }

    private func question(_ screening: SurveyScreens.Screening) -> String { screening.question.sentence }

    @HTMLBuilder private func answer(_ known: Known<Bool>) -> HTML {
        if let value = known.value {
            value ? "Yes" : "No"
        } else {
            tag("not known", .care)
            " "
            a("Answer it", .href("/office/policies/facts"))
        }
    }

    @HTMLBuilder private var police: HTML {
        if let police = twin.police {
            police.title
            if let why = twin.policeWhy { small(" (\(why))") }
        } else {
            tag("not known", .care)
        }
    }
}
