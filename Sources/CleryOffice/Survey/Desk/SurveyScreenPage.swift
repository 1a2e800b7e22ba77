import CleryLaw
import TypedHTML

/// One screen of the survey, to be typed in.
struct SurveyScreenPage: Page {
    let twin: SurveyTwin
    let at: Int
    let who: [Int64: String]
    let words: TimeWords
    let mayKeep: Bool
    let form: String
    var screen: SurveyScreen { twin.screens[at] }
    var title: String { screen.title }
    let section: Section? = .annual
    var script: String? { SurveyScript.address }
    var crumbs: [Crumb] { SurveyDesk.crumbs(twin.year, twin.campus) }

    private func address(_ index: Int) -> String {
        "/office/survey/\(twin.year)/\(twin.campus.id)/screens/\(twin.screens[index].key)"
    }

    var body: HTML {
        h1(title)
        p(
            "Screen \(at + 1) of \(twin.screens.count), survey of \(twin.year), \(twin.campus.name). Numbers \(SurveyDesk.source(twin)).",
            .class("lead"))
        SurveyStanding(standing: twin.standing(screen), who: who, words: words).html
        if screen.place == .reportedByPolice {
            notice {
                p(
                    "These are the numbers of the agencies themselves, which are in no column of the institution’s: type them from their answers."
                )
            }
        }
        if screen.group == .firesSummary || screen.group == .fires {
            p("Fires stand as the register of fires has them now.", .class("hint"))
        }
        SurveyTables(twin: twin, screen: screen).html
        SurveyRemarks(twin: twin, screen: screen).html
        if mayKeep {
            TypedHTML.form(.method(.post), .action(address(at)), .class("actions")) {
                input(.type("hidden"), .name("form"), .value(form))
                input(.type("hidden"), .name("numbers"), .value(twin.fingerprint(screen)))
                if case .entered = twin.standing(screen) {
                    button(
                        "It is not entered", .type("submit"), .name("what"), .value("take_back"),
                        .class("button quiet"))
                } else {
                    button(
                        "This screen is entered", .type("submit"), .name("what"), .value("entered"),
                        .class("button"))
                }
            }
        }
        nav(.class("pager"), .label("Screens")) {
            if at > 0 { a("Screen before", .class("button quiet"), .rel("prev"), .href(address(at - 1))) }
            span("\(at + 1) of \(twin.screens.count)")
            if at + 1 < twin.screens.count {
                a("Next screen", .class("button quiet"), .rel("next"), .href(address(at + 1)))
            }
        }
    }
}

/// Whether a screen was entered, by whom and when.
struct SurveyStanding {
    let standing: SurveyTwin.Standing
    let who: [Int64: String]
    let words: TimeWords

    private func told(_ mark: SurveyMark) -> String {
        "\(mark.account.flatMap { who[$0] } ?? "the house"), \(words.short(mark.at))"
    }

    @HTMLBuilder var html: HTML {
        switch standing {
        case .open: p { tag("not entered", .plain) }
        case .entered(let mark):
            p {
                tag("entered", .ok)
                " \(told(mark))"
            }
        case .changed(let mark):
            notice("care") {
                p("It was entered by \(told(mark)), and its numbers have changed since: correct the survey.")
            }
        }
    }
}

/// The whole survey of a campus on one page, to be printed.
struct SurveySheetPage: Page {
    let twin: SurveyTwin
    var title: String { "Survey of \(twin.year): \(twin.campus.name)" }
    let section: Section? = .annual
    var crumbs: [Crumb] { SurveyDesk.crumbs(twin.year, twin.campus) }

    var body: HTML {
        h1(title)
        p(
            "Numbers \(SurveyDesk.source(twin)). \(twin.screens.count) screens in the Department’s order.",
            .class("lead"))
        SurveyQuestions(twin: twin).html
        for screen in twin.screens {
            TypedHTML.section {
                h2(screen.title, .id(screen.key))
                SurveyTables(twin: twin, screen: screen).html
                SurveyRemarks(twin: twin, screen: screen, isUnderHeading: true).html
            }
        }
    }
}
