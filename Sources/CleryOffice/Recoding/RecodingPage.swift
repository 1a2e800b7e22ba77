import CleryLaw
import TypedHTML

/// The rounds, the newest first, and the form that draws another.
struct RecodingPage: Page {
    struct Asked: Sendable {
        let year: Int
        let campus: Int64?
        let size: Int
        let coders: [Int64]
    }

    let reports: [RoundReport]
    let campuses: [Campus]
    /// Those who may be chosen as coders.
    let coders: [Account]
    let mayDraw: Bool
    let mayCode: Bool
    let words: TimeWords
    let form: String
    var year: String
    var campus = ""
    var size = "40"
    var chosen: Set<Int64> = []
    var problems: [Problem] = []
    let title = "Re-coding"
    let section: Section? = .sources
    let crumbs = [Crumb(title: "Sources", href: "/office/sources")]

    mutating func read(_ form: Form, today: Day) -> Asked? {
        (year, campus, size) = (form.trimmed("year"), form["campus"], form.trimmed("size"))
        chosen = Set(coders.map(\.id).filter { form["coder-\($0)"] == "yes" })
        let (year, size) = (Int(year), Int(size))
        if !(year.map { SourceYear.years.contains($0) && $0 <= today.year } ?? false) {
            problems.append(Problem("year", "Give a calendar year that has begun, such as 2025."))
        }
        if !(size.map(RecodingRound.sizes.contains) ?? false) {
            problems.append(
                Problem("size", "Give a whole number from 1 to \(RecodingRound.sizes.upperBound)."))
        }
        if !campus.isEmpty, !campuses.contains(where: { "\($0.id)" == campus }) {
            problems.append(Problem("campus", "Choose a campus of the list."))
        }
        if chosen.isEmpty { problems.append(Problem("coders", "Choose at least one coder.")) }
        guard problems.isEmpty, let year, let size else { return nil }
        return Asked(year: year, campus: Int64(campus), size: size, coders: chosen.sorted())
    }

    var body: HTML {
        h1(title)
        p(
            "A random sample of coded incidents, answered again by a person who had no hand in them. How far the two agree is how far the numbers can be relied on.",
            .class("lead"))
        if mayCode {
            div(.class("actions")) {
                a("What waits for me", .class("button quiet"), .href("/office/recoding/mine"))
            }
        }
        if reports.isEmpty {
            empty("No round has been drawn") {
                p("Draw one each year before the statistics are approved, and have it coded.")
            }
        } else {
            rounds
        }
        if mayDraw { draw }
    }

    private var rounds: HTML {
        TypedHTML.table(.class("cardish")) {
            caption("Rounds, the newest first")
            thead {
                tr {
                    th("Round", .scope(.col))
                    th("Of", .scope(.col))
                    th("Coded", .scope(.col), .class("n"))
                    th("Agreed in everything", .scope(.col), .class("n"))
                    th("Kappa: counted or not", .scope(.col), .class("n"))
                    th("Coded wrongly", .scope(.col), .class("n"))
                }
            }
            tbody {
                for report in reports {
                    tr {
                        th(.scope(.row), .class("first")) {
                            a("Round \(report.round.id)", .href("/office/recoding/rounds/\(report.round.id)"))
                            small(words.short(report.round.at))
                        }
                        td(.data(label: "Of")) {
                            "\(report.round.year)"
                            small(RoundPage.campus(report.round, campuses))
                        }
                        td("\(report.coded) of \(report.drawn)", .class("n"), .data(label: "Coded"))
                        td(
                            RoundPage.share(report.agreement), .class("n"),
                            .data(label: "Agreed in everything"))
                        td(
                            RoundPage.kappa(report.agreement.items.last?.kappa), .class("n"),
                            .data(label: "Kappa: counted or not"))
                        td(
                            RoundPage.wrong(report.errors, of: report.coded), .class("n"),
                            .data(label: "Coded wrongly"))
                    }
                }
            }
        }
    }

    private var draw: HTML {
        TypedHTML.form(.method(.post), .action("/office/recoding"), .class("narrow")) {
            h2("Draw a round")
            input(.type("hidden"), .name("form"), .value(form))
            textField(
                "Calendar year of the reports", name: "year", value: year, type: "number",
                problem: problems.of("year"))
            if campuses.count > 1 {
                chooser(
                    "Campus", name: "campus", options: campuses.map { ("\($0.id)", $0.name) },
                    chosen: campus, any: "All campuses")
                if let problem = problems.of("campus") { p(problem.sentence, .class("problem")) }
            }
            textField(
                "How many incidents", name: "size", value: size, type: "number",
                hint:
                    "From every campus and group of offenses in proportion. 30 and more say something; fewer say little.",
                problem: problems.of("size"))
            fieldset {
                legend("Coders")
                p(
                    "Each incident goes to one who never stated its facts or looked at it as a second person.",
                    .class("hint"))
                if let problem = problems.of("coders") { p(problem.sentence, .class("problem")) }
                for account in coders {
                    label(.class("choice")) {
                        input(
                            .type("checkbox"), .name("coder-\(account.id)"), .value("yes"),
                            .checked(chosen.contains(account.id)))
                        span(account.title)
                    }
                }
            }
            p(
                "The seed is a random number made in the act and kept in the register, so the draw can be made again by anybody. A round cannot be taken back. Restricted records are not drawn: their named readers look at them.",
                .class("hint"))
            div(.class("actions")) { button("Draw", .type("submit"), .class("button")) }
        }
    }
}
