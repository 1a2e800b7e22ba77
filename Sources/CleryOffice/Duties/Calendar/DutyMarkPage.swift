import CleryLaw
import TypedHTML

/// Where a person marks a duty as done.
struct DutyMarkPage: Page {
    let line: DutyBook.Line
    let year: Int
    let campus: String
    var day: String
    var words: String
    let form: String
    var problems: [Problem] = []
    let title = "Mark a duty as done"
    let section: Section? = .sources
    var crumbs: [Crumb] {
        [
            Crumb(title: "Sources", href: "/office/sources"),
            Crumb(title: "Duties", href: "/office/duties?year=\(year)"),
        ]
    }

    mutating func check(_ today: Day) -> Day? {
        let read = Day(day)
        if read == nil {
            problems.append(Problem("day", "Give the day as year-month-day, such as 2026-03-31."))
        } else if let read, read > today {
            problems.append(Problem("day", "That day has not come yet."))
        }
        if words.isEmpty {
            problems.append(Problem("words", "Say what shows that it was done, and where it is."))
        }
        if words.count > 1000 { problems.append(Problem("words", "Write at most 1,000 characters.")) }
        return read
    }

    var body: HTML {
        h1(title)
        p(
            "\(line.duty.title)\(campus.isEmpty ? "" : ", \(campus)"). Due \(TimeWords.long(line.duty.due)).",
            .class("lead"))
        TypedHTML.form(.method(.post), .action("/office/duties/mark"), .class("narrow")) {
            for (name, value) in [("form", form), ("year", "\(year)"), ("duty", line.duty.key)] {
                input(.type("hidden"), .name(name), .value(value))
            }
            textField("Done on", name: "day", value: day, type: "date", problem: problems.of("day"))
            field(
                "What shows it", name: "words",
                hint: "The document, its number, where it is kept. Do not name persons.",
                problem: problems.of("words")
            ) { Elements.textarea($0 + [.rows(3)], text: words) }
            button("Mark as done", .type("submit"), .class("button"))
        }
    }
}
