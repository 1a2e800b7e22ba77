import CleryLaw
import TypedHTML

/// One thing that came late, and why.
struct LatePage: Page {
    let line: LateLine
    /// The reason in words, opened; nil where there are none.
    let text: String?
    let by: String?
    let mayWork: Bool
    let form: String
    let words: TimeWords
    var problems: [Problem] = []
    var typed: [String: String]?

    var title: String { "Why \(line.number) was late" }
    let section: Section? = .officeLog
    let crumbs = [Crumb(title: "The log's desk", href: "/office/log")]
    private var row: LogLearned { line.row }

    var body: HTML {
        h1(title)
        record(
            [
                ("What", HTML(text: "\(row.what.title), \(row.log.title.lowercased())")),
                ("Incident", a(line.number, .href(LogDuty.address(ofIncident: row.incident)))),
                ("Learned", HTML(text: TimeWords.long(row.learned))),
                ("Due", HTML(text: "\(TimeWords.weekday(row.due)), \(TimeWords.long(row.due))")),
                ("In the log", HTML(text: row.done.map(words.short) ?? "")),
                ("Late by", HTML(text: "\(line.daysLate) day\(line.daysLate == 1 ? "" : "s")")),
            ] + reasoned)
        if mayWork { asking }
    }

    private var reasoned: [(String, HTML)] {
        guard let reason = row.reason else { return [("Reason", HTML(text: "Not written down yet"))] }
        let when = row.reasonAt.map(words.short) ?? ""
        return [
            ("Reason", HTML(text: reason.title)), ("In words", HTML(text: text ?? "None")),
            ("Written down", HTML(text: [when, by ?? ""].filter { !$0.isEmpty }.joined(separator: ", "))),
        ]
    }

    private var asking: HTML {
        let reason = typed?["reason"] ?? row.reason?.rawValue ?? ""
        return HTML([
            h2(row.reason == nil ? "Write down the reason" : "Correct the reason"),
            TypedHTML.form(.method(.post), .action("/office/log/late/\(row.id)"), .class("narrow")) {
                input(.type("hidden"), .name("form"), .value(form))
                field("Why it was late", name: "reason", problem: problems.of("reason")) { attributes in
                    Elements.select(attributes) {
                        option("Choose", .value(""))
                        for one in LateReason.allCases {
                            option(one.title, .value(one.rawValue), .selected(one.rawValue == reason))
                        }
                    }
                }
                field(
                    "In words", name: "words",
                    hint:
                        "Leave out who was harmed or accused. Kept sealed, shown on this page only; the file for an audit holds the reason from the list.",
                    problem: problems.of("words")
                ) { Elements.textarea($0, text: typed?["words"] ?? text ?? "") }
                div(.class("actions")) {
                    button("Keep the reason", .type("submit"), .class("button"))
                    a("Back to the desk", .class("button quiet"), .href("/office/log"))
                }
            },
        ])
    }
}
