import CleryLaw
import TypedHTML

/// The training of a year: who has done it, who is late.
struct TrainingPage: Page {
    enum Show: String, Sendable, CaseIterable {
        case all, overdue, open, done, none

        var title: String {
            switch self {
            case .all: "All"
            case .overdue: "Overdue"
            case .open: "Not done yet"
            case .done: "Done"
            case .none: "Not assigned"
            }
        }
    }

    let title = "Training"
    let section: Section? = .sources
    let crumbs = [
        Crumb(title: "Sources", href: "/office/sources"),
        Crumb(title: "Security authorities", href: "/office/authorities"),
    ]
    let all: [AuthorityLine]
    let year: Int
    let years: [Int]
    let show: Show
    let page: Int
    let today: Day
    let mayKeep: Bool
    /// The trainings of which the last message could not be sent.
    let failed: Set<Int64>
    let form: String
    var fields = TypedFields()
    var problems: [Problem] = []
    var done: String?

    static func said(_ done: String, _ count: String) -> String? {
        guard let count = Int(count) else { return nil }
        return switch done {
        case "assigned":
            count == 0
                ? "All had it already." : "\(count) assigned. Each gets a message with the way to the course."
        case "reminded": count == 0 ? "Nobody was to be reminded today." : "\(count) reminded."
        case "taken": "\(count) training\(count == 1 ? "" : "s") taken in."
        default: nil
        }
    }

    func standing(_ line: AuthorityLine) -> (word: String, kind: TagKind) {
        guard let training = line.training else { return ("not assigned", .plain) }
        if training.done != nil { return (training.how == .outside ? "done elsewhere" : "done", .ok) }
        return training.isOverdue(on: today) ? ("overdue", .stop) : ("open", .care)
    }

    private func belongs(_ line: AuthorityLine, _ show: Show) -> Bool {
        switch show {
        case .all: true
        case .overdue: line.training?.isOverdue(on: today) ?? false
        case .open: line.training.map { $0.done == nil } ?? false
        case .done: line.training?.done != nil
        case .none: line.training == nil
        }
    }

    /// The lines of the filter, late ones first.
    var shown: [AuthorityLine] {
        all.filter { belongs($0, show) }.sorted { one, other in
            let (a, b) = (one.training?.done == nil, other.training?.done == nil)
            return a == b
                ? (one.training?.due ?? today, one.id) < (other.training?.due ?? today, other.id) : a
        }
    }

    private func count(_ show: Show) -> Int { all.count { belongs($0, show) } }

    var body: HTML {
        h1("Training, \(year)")
        p(.class("lead")) {
            "\(count(.done)) of \(all.count) have done it, \(count(.overdue)) \(count(.overdue) == 1 ? "is" : "are") overdue. "
            span(AuthorityReview.citation.text, .class("cite"))
        }
        if let done { notice { p(done) } }
        if all.isEmpty {
            empty("Nobody is to be trained yet") {
                p { a("Enter the security authorities first", .href("/office/authorities")) }
            }
        } else {
            filters
            table
            Pager(
                page: page, size: AuthorityRequests.pageSize, total: shown.count,
                base: "/office/authorities/training?year=\(year)&show=\(show.rawValue)&"
            ).html
        }
        if mayKeep, !all.isEmpty { acts }
    }

    @HTMLBuilder private var filters: HTML {
        TypedHTML.form(.method(.get), .action("/office/authorities/training"), .class("filters")) {
            chooser("Year", name: "year", options: years.map { ("\($0)", "\($0)") }, chosen: "\(year)")
            chooser(
                "Show", name: "show",
                options: Show.allCases.map { ($0.rawValue, "\($0.title) (\(count($0)))") },
                chosen: show.rawValue)
            button("Show", .type("submit"), .class("button quiet"))
            a(
                "As a table (CSV)", .class("button quiet"),
                .href("/office/authorities/training.csv?year=\(year)&show=\(show.rawValue)"))
        }
    }

    private var table: HTML {
        let shown = shown
        let size = AuthorityRequests.pageSize
        return TypedHTML.table(.class("cardish")) {
            caption("\(show.title), \(shown.count)")
            thead {
                tr { for head in ["Who", "Unit", "Due", "Standing"] { th(head, .scope(.col)) } }
            }
            tbody {
                for line in shown.dropFirst((page - 1) * size).prefix(size) {
                    let standing = standing(line)
                    tr {
                        td(.class("first")) {
                            a(line.title, .href("/office/authorities/\(line.id)"))
                            small(line.authority.function)
                        }
                        td(line.authority.unit, .data(label: "Unit"))
                        td(line.training.map { TimeWords.short($0.due) } ?? "–", .data(label: "Due"))
                        td(.data(label: "Standing")) {
                            tag(standing.word, standing.kind)
                            if let training = line.training { small(more(training)) }
                        }
                    }
                }
            }
        }
    }

    private func more(_ training: AuthorityTraining) -> String {
        if let done = training.done {
            let score = training.correct.map { ", \($0) of \(training.asked ?? 0)" } ?? ""
            return TimeWords.short(done) + score
        }
        let told =
            failed.contains(training.id)
            ? "the last message could not be sent"
            : "told \(training.letters)×, last \(training.lettered.map(TimeWords.short) ?? "")"
        let late = Int(today.number - training.due.number)
        return late > 0 ? "\(late) day\(late == 1 ? "" : "s") late, \(told)" : told
    }

    @HTMLBuilder private var acts: HTML {
        let parts = TripFormParts(fields: fields, problems: problems)
        if count(.overdue) > 0 {
            TypedHTML.form(.method(.post), .action("/office/authorities/training")) {
                input(.type("hidden"), .name("form"), .value(form))
                button(
                    "Remind all who are overdue", .type("submit"), .name("what"), .value("remind"),
                    .class("button quiet"))
            }
        }
        h2("Assign the course for \(today.year)")
        p("To every authority who has no training in this year yet. The others keep theirs.")
        TypedHTML.form(.method(.post), .action("/office/authorities/training"), .class("narrow")) {
            input(.type("hidden"), .name("form"), .value(form))
            parts.text("Due", "due", hint: "The day by which it is to be done.", type: "date")
            button("Assign", .type("submit"), .name("what"), .value("assign"), .class("button"))
        }
        h2("Trainings done elsewhere")
        p(
            "A CSV file with a column for the person (sign-in name, e-mail address or number in the people roster), one for the day, and perhaps one for the course."
        )
        TypedHTML.form(
            .method(.post), .action("/office/authorities/training/import"), .multipart(), .class("narrow")
        ) {
            input(.type("hidden"), .name("form"), .value(form))
            field("File", name: "file", problem: problems.of("file")) { attributes in
                Elements.input(attributes + [.type("file"), .accept(".csv,text/csv")])
            }
            button("Look at it", .type("submit"), .class("button quiet"))
        }
    }
}
