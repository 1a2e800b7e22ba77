import CleryLaw
import TypedHTML

/// What the second person may see before answering: the record without its narrative, and none of the first
/// person's facts.
struct BlindRecord: Sendable {
    let id: Int64
    let number: String
    let nature: String
    let pairs: [(String, String)]
    let reports: [(id: Int64, number: String)]

    init(
        _ incident: Incident, place: String, campus: String, reports: [(id: Int64, number: String)],
        words: TimeWords
    ) {
        id = incident.id
        number = incident.number ?? incident.key
        nature = incident.nature
        self.reports = reports
        let reported =
            incident.timeKnown
            ? incident.reportedAt.map(words.short) : incident.reportedDay.map(TimeWords.short)
        pairs = [
            ("Nature, as entered", incident.nature), ("Reported", reported ?? "Not stated"),
            ("Occurred", words.words(incident.occurred, datesOnly: incident.datesOnly)),
            ("Place", place.isEmpty ? "Not stated" : place), ("Campus", campus),
            ("Disposition", incident.dispositionWords.isEmpty ? "Not stated" : incident.dispositionWords),
            ("Comment", incident.comment ?? "None"),
        ]
    }
}

/// The record and the short form of the second person.
struct BlindPage: Page {
    let record: BlindRecord
    let form: String
    var problems: [Problem] = []
    var typed: [String: String] = [:]
    var title: String { "Second look at \(record.number)" }
    let section: Section? = .secondLook
    var crumbs = [Crumb(title: "Second person", href: "/office/second-look")]
    /// Where the answers go; nil: to the incident's own second look.
    var action: String?

    var body: HTML {
        h1(title)
        p(
            "Answer from the record and its sources alone. What the first person stated comes after your answer; do not look it up before.",
            .class("lead"))
        if !problems.isEmpty {
            notice("stop") {
                p("Nothing was kept yet:")
                ul { for problem in problems { li(problem.sentence) } }
            }
        }
        h2("The record")
        CleryOffice.record(record.pairs.map { ($0.0, HTML(text: $0.1)) })
        if !record.reports.isEmpty {
            p {
                "Its sources: "
                for report in record.reports {
                    a("report \(report.number)", .href("/office/reports/\(report.id)"))
                    " "
                }
                "(opening what is sealed is an act of its own, with a reason)."
            }
        }
        h2("Your answers")
        TypedHTML.form(
            .method(.post), .action(action ?? "/office/second-look/incidents/\(record.id)"), .class("narrow")
        ) {
            input(.type("hidden"), .name("form"), .value(form))
            offense(0)
            details(.class("fold"), .open(hasMore)) {
                summary("More than one offense")
                div(.class("inside")) { for line in 1..<LookForm.lines { offense(line) } }
            }
            choice("Where it lies", "geography", LookChoices.geography)
            choice("Bias that the evidence shows", "bias", LookChoices.bias)
            choice(
                "Was it unfounded by a sworn officer's formal finding?", "unfounded",
                [("no", "No"), ("yes", "Yes")])
            choice(
                "Would it be in the published tables?", "counted",
                LookAnswers.Counted.allCases.map { ($0.rawValue, $0.title) })
            div(.class("actions")) {
                button("Keep my answers and compare", .type("submit"), .class("button"))
            }
        }
    }

    /// Something was said, or is wrong, beyond the first offense.
    private var hasMore: Bool {
        (1..<LookForm.lines).contains { line in
            ["offense\(line)", "count\(line)"].contains {
                !(typed[$0] ?? "").isEmpty || problems.of($0) != nil
            }
        }
    }

    private func offense(_ line: Int) -> HTML {
        let name = "offense\(line)"
        return div(.class("pair")) {
            field(
                line == 0 ? "Offense" : "Offense \(line + 1)", name: name,
                problem: problems.of(name)
            ) { attributes in
                Elements.select(attributes) {
                    option(line == 0 ? "Choose" : "None", .value(""))
                    if line == 0 {
                        option("None of the tables", .value("none"), .selected(typed[name] == "none"))
                    }
                    for one in LookChoices.offenses {
                        option(one.title, .value(one.value), .selected(one.value == typed[name]))
                    }
                }
            }
            textField(
                line == 0 ? "How many" : "How many of offense \(line + 1)", name: "count\(line)",
                value: typed["count\(line)"] ?? "", type: "number",
                hint: line == 0 ? "Victims, premises, vehicles or persons. Empty is one." : nil,
                problem: problems.of("count\(line)"))
        }
    }

    private func choice(_ label: String, _ name: String, _ options: [(value: String, title: String)]) -> HTML
    {
        field(label, name: name, problem: problems.of(name)) { attributes in
            Elements.select(attributes) {
                option("Choose", .value(""))
                for one in options {
                    option(one.title, .value(one.value), .selected(one.value == typed[name]))
                }
            }
        }
    }
}
