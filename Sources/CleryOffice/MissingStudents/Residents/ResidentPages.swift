import CleryLaw
import TypedHTML

/// The residents by hall: how many named a contact, and the list's own work. It shows nobody.
struct ResidentsPage: Page {
    let title = "Residents and their contacts"
    let section: Section? = .office
    let crumbs = [
        Crumb(title: "Office", href: "/office"), Crumb(title: "Missing students", href: "/office/missing"),
    ]
    let counts: HallCounts
    let campuses: [Campus]
    let terms: MissingTerms
    let next: Day?
    let today: Day
    let troubles: Int
    let form: String
    var done: String?
    var problems: [Problem] = []
    var typedTerms: String?

    static func said(_ word: String, count: String) -> String? {
        switch word {
        case "taken": "The list was taken in."
        case "asked": "\(Int(count) ?? 0) residents are asked; a letter goes to each who has an address."
        case "terms": "The days are kept."
        default: nil
        }
    }

    var body: HTML {
        h1(title)
        p(
            "\(MissingContactRegistration.sentence) Here stand numbers alone: no list shows who named whom.",
            .class("lead"))
        p("\(MissingContactRegistration.citation)", .class("cite"))
        if let done { notice { p(done) } }
        if troubles > 0 {
            notice("care") {
                p("\(troubles) letter\(troubles == 1 ? "" : "s") could not be sent. Check the addresses.")
            }
        }
        if counts.lines.isEmpty {
            empty("No resident is on the list") {
                p("Send housing’s list below: student number, name, hall, and what else you have.")
            }
        } else {
            table
        }
        ask
        upload
        termsForm
    }

    private var table: HTML {
        wide("Residents by hall") {
            TypedHTML.table {
                caption("Residents today")
                thead {
                    tr {
                        for head in ["Hall", "Campus"] { th(head, .scope(.col)) }
                        for head in ["Residents", "Named", "Declined", "Not answered", "To confirm"] {
                            th(head, .scope(.col), .class("n"))
                        }
                    }
                }
                tbody {
                    for line in counts.lines { row(line) }
                    if counts.lines.count > 1 { row(counts.total) }
                }
            }
        }
    }

    private func row(_ line: HallCounts.Line) -> HTML {
        tr {
            th(line.hall, .scope(.row))
            td(campuses.first { $0.id == line.campus }?.name ?? "")
            for number in [line.residents, line.named, line.declined, line.silent, line.unconfirmed] {
                td("\(number)", .class("n"))
            }
        }
    }

    private var ask: HTML {
        HTML([
            h2("Ask all to register or confirm"),
            p(
                "Each gets a letter with a personal link, and two reminders. It happens by itself on the days below; here it happens now."
            ),
            TypedHTML.form(.method(.post), .action("/office/missing/residents/ask"), .class("narrow")) {
                input(.type("hidden"), .name("form"), .value(form))
                button("Ask all residents now", .type("submit"), .class("button quiet"))
            },
        ])
    }

    private var upload: HTML {
        HTML([
            h2("The list of residents"),
            p(
                "A CSV file with student number, name and hall; also e-mail, birth date, room, campus, from and through. What the file has no column for stays as it is. Halls are called as in the registry of places. You see the difference before anything is kept."
            ),
            TypedHTML.form(
                .method(.post), .action("/office/missing/residents"), .multipart(), .class("narrow")
            ) {
                input(.type("hidden"), .name("form"), .value(form))
                field("File", name: "file", problem: problems.of("file")) { attributes in
                    Elements.input(attributes + [.type("file"), .accept(".csv,text/csv")])
                }
                label(.class("choice")) {
                    input(.type("checkbox"), .name("whole"), .value("yes"), .checked(true))
                    span("It is the whole list of its campuses: who is not in it has moved out")
                }
                button("Look at it", .type("submit"), .class("button quiet"))
            },
        ])
    }

    private var termsForm: HTML {
        HTML([
            h2("Days on which all are asked"),
            p(next.map { "The next is \(TimeWords.long($0))." } ?? "Nobody is asked by itself."),
            TypedHTML.form(.method(.post), .action("/office/missing/residents/terms"), .class("narrow")) {
                input(.type("hidden"), .name("form"), .value(form))
                textField(
                    "Month and day, one for each term", name: "terms", value: typedTerms ?? terms.text,
                    hint: "Such as 01-20 08-25. Empty: nobody is asked by itself.",
                    problem: problems.of("terms"))
                button("Keep the days", .type("submit"), .class("button quiet"))
            },
        ])
    }
}

/// What a file of residents holds beside the list, before anything of it is kept. It shows lines and no names.
struct ResidentFilePage: Page {
    let title = "Residents of a file"
    let section: Section? = .office
    let crumbs = [
        Crumb(title: "Office", href: "/office"), Crumb(title: "Missing students", href: "/office/missing"),
        Crumb(title: "Residents", href: "/office/missing/residents"),
    ]
    let file: Int64
    let source: String
    let sheet: ResidentSheet
    let halls: [Int64: String]
    let form: String
    var problem: String?

    private static let most = 300

    var body: HTML {
        let count = sheet.count
        h1(title)
        p(
            "\(source): \(count.new) new, \(count.changed) changed, \(count.same) the same, \(sheet.gone.count) moved out, \(count.wrong) in error.",
            .class("lead"))
        if let problem { notice("stop") { p(problem) } }
        if sheet.isUnsure {
            notice("care") {
                p(
                    "Nobody would move out: a row could not be read far enough to tell whose it is, so it may be theirs. Mend the file and send it again."
                )
            }
        }
        if sheet.movesTooMany {
            notice("care") {
                p {
                    b("\(sheet.gone.count) of \(sheet.standing) residents would move out.")
                    " Is it the whole list?"
                }
            }
        }
        TypedHTML.form(.method(.post), .action("/office/missing/residents/import/\(file)")) {
            input(.type("hidden"), .name("form"), .value(form))
            input(.type("hidden"), .name("plan"), .value(sheet.fingerprint))
            if sheet.movesTooMany {
                label(.class("choice")) {
                    input(.type("checkbox"), .name("sure"), .value("yes"))
                    span("I am sure: \(sheet.gone.count) of \(sheet.standing) have moved out")
                }
            }
            div(.class("actions")) {
                if sheet.changesAnything {
                    button("Take it in", .type("submit"), .name("what"), .value("take"), .class("button"))
                }
                button(
                    "Done with this file", .type("submit"), .name("what"), .value("forget"),
                    .class("button quiet"))
            }
        }
        if !sheet.gone.isEmpty {
            h2("Moved out")
            ul {
                for (hall, count) in goneByHall { li("\(hall): \(count)") }
            }
        }
        table(.class("cardish")) {
            caption("The first \(min(shown.count, Self.most)) of \(shown.count) rows that are not the same")
            thead { tr { for head in ["Line", "Hall", "Standing"] { th(head, .scope(.col)) } } }
            tbody { for line in shown.prefix(Self.most) { row(line) } }
        }
        for problem in sheet.problems.prefix(Self.most) { p("Line \(problem.line): \(problem.problem)") }
    }

    private var shown: [ResidentSheet.Line] {
        sheet.lines.filter { $0.standing == .wrong } + sheet.lines.filter { $0.standing == .changed }
            + sheet.lines.filter { $0.standing == .new || $0.standing == .back }
    }
    private var goneByHall: [(String, Int)] {
        Dictionary(grouping: sheet.gone, by: { halls[$0.place] ?? "–" }).map { ($0.key, $0.value.count) }
            .sorted { $0.0 < $1.0 }
    }

    private func row(_ line: ResidentSheet.Line) -> HTML {
        tr {
            td("\(line.line)", .class("first"))
            td(halls[line.place] ?? "–", .data(label: "Hall"))
            td(.data(label: "Standing")) {
                switch line.standing {
                case .wrong:
                    tag("in error", .stop)
                    for problem in line.problems { small(problem) }
                case .new: tag("new", .ok)
                case .back: tag("back, as it was registered", .ok)
                case .changed: tag("changed", .care)
                case .same: tag("the same", .plain)
                }
            }
        }
    }
}
