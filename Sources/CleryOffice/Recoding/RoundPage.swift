import CleryLaw
import TypedHTML

/// What one round came to, for the office, its leaders and an auditor. It names nobody.
struct RoundPage: Page {
    let report: RoundReport
    let campuses: [Campus]
    /// The numbers of incidents, for whoever reads incidents.
    let numbers: [Int64: String]
    let maySettle: Bool
    let mayProve: Bool
    let words: TimeWords
    private var round: RecodingRound { report.round }
    var title: String { "Re-coding, round \(round.id)" }
    let section: Section? = .sources
    let crumbs = [
        Crumb(title: "Sources", href: "/office/sources"),
        Crumb(title: "Re-coding", href: "/office/recoding"),
    ]

    static func campus(_ round: RecodingRound, _ campuses: [Campus]) -> String {
        round.campus.map { id in campuses.first { $0.id == id }?.name ?? "" } ?? "All campuses"
    }

    /// No percent of fewer than ten.
    static func share(_ agreement: Agreement) -> String {
        guard agreement.looks >= TrendTable.few else { return "\(agreement.agreed) of \(agreement.looks)" }
        return "\(Int((Double(agreement.agreed) * 100 / Double(agreement.looks)).rounded())) %"
    }

    /// How many were coded wrongly, with the interval where there are ten or more.
    static func wrong(_ errors: Int, of coded: Int) -> String {
        guard coded >= TrendTable.few, let share = Wilson(errors, of: coded) else {
            return "\(errors) of \(coded)"
        }
        return share.words
    }

    /// Of full agreement the large-sample interval has no width and says nothing, so it is left out.
    static func kappa(_ kappa: Kappa?) -> String {
        guard let kappa, let value = kappa.value else { return "none" }
        let range = kappa.interval.flatMap {
            $0.lowerBound == $0.upperBound
                ? nil
                : " (\(Agreement.decimal($0.lowerBound)) to \(Agreement.decimal($0.upperBound)))"
        }
        return Agreement.decimal(value) + (range ?? "")
    }

    var body: HTML {
        h1(title)
        p(
            "\(round.year), \(Self.campus(round, campuses)): \(report.drawn) of \(report.whole) incidents drawn on \(words.short(round.at)), \(report.coded) coded again.",
            .class("lead"))
        if report.drawn > report.items.count {
            p(
                "\(report.drawn - report.items.count) of them cannot be seen by you and are in no number below.",
                .class("cite"))
        }
        div(.class("actions")) {
            a(
                "As a table (CSV)", .class("button quiet"),
                .href("/office/recoding/rounds/\(round.id)/list.csv"))
            if mayProve {
                a(
                    "Draw it again from the register", .class("button quiet"),
                    .href("/office/recoding/rounds/\(round.id)/again"))
            }
        }
        if report.coded == 0 {
            empty("Nothing is coded yet") { p("The coders find it under Second look, Re-coding.") }
        } else {
            meaning
            agreement
            RoundTables(report: report).html
            differences
        }
        h2("How it was drawn")
        record([
            ("Event before the draw", HTML(text: "\(round.position)")), ("Seed", code(round.seed)),
            ("Version of the law", HTML(text: round.law)),
            ("Without a coder", HTML(text: "\(report.items.count { $0.coder == nil })")),
        ])
    }

    /// What it says of the year's numbers.
    @HTMLBuilder private var meaning: HTML {
        h2("What it means for \(round.year)")
        if let error = report.error {
            let span = report.incidents(error)
            p {
                b(
                    report.coded < TrendTable.few
                        ? "\(report.errors) of \(report.coded) coded wrongly. "
                        : "\(report.errors) of \(report.coded) coded wrongly: \(error.words). ")
                "Of the \(report.whole) incidents of the year that is between \(span.lowerBound) and \(span.upperBound), if the rest is like the sample."
            }
            if report.open > 0, let worst = report.worst {
                p(
                    "\(report.open) \(report.open == 1 ? "difference is" : "differences are") not settled. If each were an error it would be \(worst.words)."
                )
            }
            p(
                "Wrong is what was settled by changing the facts. The span is Wilson’s interval: in 95 of 100 such samples it holds the true share. Each group is drawn in proportion to its size, with at least one, so small groups weigh a little more.",
                .class("cite"))
            if report.coded < Agreement.few {
                p(
                    "Only \(report.coded) \(report.coded == 1 ? "is" : "are") coded: the span is wide, and no more can be said.",
                    .class("cite"))
            }
        }
    }

    private var agreement: HTML {
        HTML([
            h2("How far they agreed"),
            p(
                "\(Self.share(report.agreement)) agreed in everything, before anybody talked. Agreement by chance is taken out by Cohen’s kappa: 1 is full agreement, 0 what chance gives."
            ),
            TypedHTML.table(.class("cardish")) {
                caption("Agreement by question")
                thead {
                    tr {
                        th("Question", .scope(.col))
                        th("Cases", .scope(.col), .class("n"))
                        th("Alike", .scope(.col), .class("n"))
                        th("Kappa (95 %)", .scope(.col), .class("n"))
                        th("What it means", .scope(.col))
                    }
                }
                tbody {
                    for item in report.agreement.items {
                        tr {
                            th(item.name, .scope(.row), .class("first"))
                            td("\(item.kappa.cases)", .class("n"), .data(label: "Cases"))
                            td("\(item.kappa.agreed)", .class("n"), .data(label: "Alike"))
                            td(Self.kappa(item.kappa), .class("n"), .data(label: "Kappa (95 %)"))
                            td(.data(label: "Meaning")) {
                                Agreement.sentence(item.kappa)
                                if let note = Agreement.confidence(item.kappa) { small(note) }
                            }
                        }
                    }
                }
            },
        ])
    }

    @HTMLBuilder private var differences: HTML {
        h2("Differences, and how each was settled")
        if report.differences.isEmpty { p("There was no difference.") }
        ul(.class("lines")) {
            for one in report.differences {
                li {
                    if maySettle {
                        a("Item \(one.number)", .href("/office/recoding/items/\(one.item.id)"))
                    } else {
                        b("Item \(one.number)")
                    }
                    ", coder \(one.coder)"
                    if let number = numbers[one.item.incident] { ", incident \(number)" }
                    " "
                    Self.outcome(one.item)
                    for item in one.apart { p("\(item.name): stated \(item.first); again \(item.second).") }
                }
            }
        }
    }

    static func outcome(_ item: RecodingItem) -> HTML {
        guard let settled = item.look?.settled else { return tag("open", .care) }
        return HTML([
            tag(settled.outcome.title, settled.outcome == .changed ? .stop : .plain), HTML(text: " "),
            small(settled.decidedBy.title),
        ])
    }

    var csv: [UInt8] {
        var csv = CSVWriter()
        let letters = RoundReport.letters(report.items)
        csv.row([
            "item", "incident", "group", "campus", "coder", "coded", "agreed", "stated_offenses",
            "again_offenses",
            "stated_geography", "again_geography", "stated_counted", "again_counted", "apart", "outcome",
            "decided_by",
        ])
        for (at, item) in report.items.enumerated() {
            let look = item.look
            let (stated, again) = (look?.stated, look?.answered)
            let campus = item.stratum.split(separator: " ").first.flatMap { Int64($0) }
            let apart = look.map {
                Comparison($0.stated, $0.answered).items.filter { !$0.agrees }.map(\.name)
            }
            csv.row([
                "\(at + 1)", numbers[item.incident] ?? "", Population.group(of: item.stratum).rawValue,
                campuses.first { $0.id == campus }?.name ?? "", item.coder.flatMap { letters[$0] } ?? "",
                look.map { words.iso($0.at) } ?? "", look.map { $0.agreed ? "yes" : "no" } ?? "",
                stated?.offenses.keys.sorted().joined(separator: " ") ?? "",
                again?.offenses.keys.sorted().joined(separator: " ") ?? "", stated?.geography ?? "",
                again?.geography ?? "", stated?.counted.rawValue ?? "", again?.counted.rawValue ?? "",
                apart?.joined(separator: "; ") ?? "", look?.settled?.outcome.rawValue ?? "",
                look?.settled?.decidedBy.rawValue ?? "",
            ])
        }
        return csv.bytes
    }
}
