import CleryLaw
import TypedHTML

/// The survey of a year: its window, and how far each campus is.
struct SurveyBoardPage: Page {
    let year: Int
    let today: Day
    let twins: [SurveyTwin]
    let total: Int
    let page: Int
    let closes: Finding<Day>
    let opens: String
    let lastDay: String
    let problems: [Problem]
    let mayKeep: Bool
    let form: String
    var title: String { "The Department’s survey of \(year)" }
    let section: Section? = .annual
    let crumbs = SurveyDesk.crumbs

    var body: HTML {
        h1(title)
        p(.class("lead")) {
            "Calendar years \(AnnualReport.list(Array(AnnualReport.years(of: year)))). \(OneSurveyACampus.sentence) "
            span(OneSurveyACampus.citation.text, .class("cite"))
        }
        TypedHTML.form(.method(.get), .action("/office/survey"), .class("filters")) {
            chooser(
                "Year of the survey", name: "year",
                options: Set((today.year - 4...today.year + 1) + [year]).sorted(by: >).map {
                    ("\($0)", "\($0)")
                },
                chosen: "\(year)")
            button("Show", .type("submit"), .class("button quiet"))
        }
        window
        if twins.isEmpty {
            empty("No campus") { p("There is no campus on this page.") }
        } else {
            campuses
            Pager(
                page: page, size: SurveyBoardRoutes.pageSize, total: total,
                base: "/office/survey?year=\(year)&"
            ).html
        }
        p { a("What the Department has published", .href("/office/survey/published")) }
    }

    private var window: HTML {
        TypedHTML.section(.labelledBy("window")) {
            h2("When it is open", .id("window"))
            if let day = closes.answer {
                if day < today {
                    p("The survey of \(year) closed on \(TimeWords.long(day)).")
                } else {
                    p("The last day is \(TimeWords.long(day)): \(day.number - today.number) days from today.")
                }
            } else {
                notice("care") {
                    p("Nobody has entered when this survey is open. The Department sets it anew each year.")
                }
            }
            if mayKeep {
                details(.open(!problems.isEmpty)) {
                    summary(closes.answer == nil ? "Enter the days" : "Enter other days")
                    TypedHTML.form(.method(.post), .action("/office/survey/window"), .class("narrow")) {
                        input(.type("hidden"), .name("form"), .value(form))
                        input(.type("hidden"), .name("year"), .value("\(year)"))
                        textField(
                            "First day", name: "opens", value: opens, type: "date",
                            problem: problems.of("opens"))
                        textField(
                            "Last day", name: "closes", value: lastDay, type: "date",
                            hint: "It may lie in the next calendar year.", problem: problems.of("closes"))
                        button("Keep", .type("submit"), .class("button"))
                    }
                }
            }
        }
    }

    private var campuses: HTML {
        wide("Campuses") {
            table(.class("cardish")) {
                caption("\(total) campus\(total == 1 ? "" : "es"): screens entered, differences, checks")
                thead {
                    tr {
                        for head in ["Campus", "Known as", "Numbers"] { th(head, .scope(.col)) }
                        for head in ["Entered", "Differences", "Checks"] {
                            th(head, .scope(.col), .class("n"))
                        }
                        th("Standing", .scope(.col))
                    }
                }
                tbody { for twin in twins { row(twin) } }
            }
        }
    }

    private func row(_ twin: SurveyTwin) -> HTML {
        let open = twin.differences.count { $0.reason == nil }
        let faults = twin.faults.count { $0.check != .caveat }
        return tr {
            th(.scope(.row), .class("first")) {
                a(twin.campus.name, .href("/office/survey/\(year)/\(twin.campus.id)"))
            }
            td(twin.unitID ?? "no number stated", .data(label: "Known as"))
            td(SurveyDesk.source(twin), .data(label: "Numbers"))
            td("\(twin.entered) of \(twin.screens.count)", .class("n"), .data(label: "Entered"))
            td(
                open == 0 ? "\(twin.differences.count)" : "\(twin.differences.count), \(open) without reason",
                .class("n"), .data(label: "Differences"))
            td("\(faults)", .class("n"), .data(label: "Checks"))
            td(.data(label: "Standing")) { SurveyDesk.standing(twin, open: open, faults: faults) }
        }
    }
}

/// Words that the pages of the survey share.
enum SurveyDesk {
    static let crumbs = [Crumb(title: "Annual report", href: "/office/annual")]

    static func crumbs(_ year: Int) -> [Crumb] {
        crumbs + [Crumb(title: "Survey of \(year)", href: "/office/survey?year=\(year)")]
    }

    static func crumbs(_ year: Int, _ campus: Campus) -> [Crumb] {
        crumbs(year) + [Crumb(title: campus.name, href: "/office/survey/\(year)/\(campus.id)")]
    }

    /// Whose numbers the sheet shows.
    static func source(_ twin: SurveyTwin) -> String {
        guard let edition = twin.edition else { return "as they are now" }
        let corrections =
            twin.corrections == 0
            ? "" : ", with \(twin.corrections) correction\(twin.corrections == 1 ? "" : "s")"
        return "as published, event \(edition.position ?? 0)\(corrections)"
    }

    static func standing(_ twin: SurveyTwin, open: Int, faults: Int) -> HTML {
        if twin.asks != nil { return tag("a question is open", .care) }
        if open > 0 || faults > 0 { return tag("needs a look", .care) }
        return twin.entered == twin.screens.count ? tag("entered", .ok) : tag("ready", .plain)
    }
}
