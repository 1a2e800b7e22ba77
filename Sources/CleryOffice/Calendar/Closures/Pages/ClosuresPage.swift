import CleryLaw
import TypedHTML

/// The closures of one year, what comes first; and the ways to add some.
struct ClosuresPage: Page {
    let title = "Closures"
    let section: Section? = .office
    let crumbs = [Crumb(title: "Office", href: "/office")]
    let all: [Closure]
    let year: Int
    let today: Day
    let mayKeep: Bool
    let form: String
    var draft = ClosureDraft()
    var problems: [Problem] = []
    var done: String?

    /// The years with a closure, this one, and the one shown.
    private var years: [Int] {
        var years: Set<Int> = [today.year, year]
        for one in all { years.formUnion([one.days.first.year, one.days.last.year]) }
        return years.sorted()
    }

    private var shown: [Closure] { all.filter { !$0.removed && $0.days.touches(year: year) } }
    private var removed: [Closure] { all.filter { $0.removed && $0.days.touches(year: year) } }

    /// The weekdays of the year that closures take, each once.
    private var taken: Int {
        Set(shown.flatMap(\.days.weekdays)).filter { $0.year == year }.count
    }

    var body: HTML {
        h1(title)
        p(.class("lead")) {
            "On these days the institution is closed: they are no business days, and the two business days for the log wait. A day on which only classes are out is a business day. "
            span("34 CFR 668.46(a)", .class("cite"))
        }
        if let done { notice { p { b(done) } } }
        if !problems.isEmpty {
            notice("stop") {
                p {
                    "Nothing was added. "
                    a("See what is wrong", .href(problems.of("file") == nil ? "#add" : "#calendar"))
                }
            }
        }
        nav(.class("tabs"), .label("Years")) {
            ul {
                for one in years {
                    li {
                        a(
                            "\(one)", .href("/office/closures?year=\(one)"),
                            one == year ? .current("page") : nil)
                    }
                }
            }
        }
        if shown.isEmpty {
            empty("No closure in \(year)") {
                p(
                    mayKeep
                        ? "Until one is added, every day from Monday through Friday counts for the log’s clock."
                        : "Every day from Monday through Friday counts for the log’s clock.")
            }
        } else {
            list
        }
        if !removed.isEmpty {
            details(.class("fold")) {
                summary("Taken back (\(removed.count))")
                ul(.class("inside")) {
                    for one in removed {
                        li {
                            name(of: one)
                            ", \(Closure.words(one.days))"
                        }
                    }
                }
            }
        }
        if mayKeep { ways }
    }

    private var list: HTML {
        let coming = shown.filter { $0.days.last >= today }
        let over = Array(shown.filter { $0.days.last < today }.reversed())
        return table(.class("cardish")) {
            caption(
                "Closures of \(year), \(taken) business day\(taken == 1 ? "" : "s") taken; what comes is first"
            )
            thead {
                tr {
                    for head in ["Name", "Days", "From", "Standing"] { th(head, .scope(.col)) }
                    th("Business days", .scope(.col), .class("n"))
                }
            }
            tbody { for one in coming + over { row(one) } }
        }
    }

    private func row(_ one: Closure) -> HTML {
        tr {
            td(.class("first")) { name(of: one) }
            td(Closure.words(one.days), .data(label: "Days"))
            td(one.sourceWords, .data(label: "From"), one.source == Closure.hand ? .class("nowrap") : nil)
            td(.data(label: "Standing")) {
                if one.days.last < today {
                    tag("over", .plain)
                } else if one.days.first <= today {
                    tag("closed today", .care)
                } else {
                    tag("to come", .ok)
                }
            }
            td("\(one.days.weekdays.count)", .class("n"), .data(label: "Business days"))
        }
    }

    @HTMLBuilder private func name(of one: Closure) -> HTML {
        if mayKeep { a(one.name, .href("/office/closures/\(one.id)")) } else { one.name }
    }

    @HTMLBuilder private var ways: HTML {
        h2("Add a closure", .id("add"))
        TypedHTML.form(.method(.post), .action("/office/closures"), .class("narrow")) {
            input(.type("hidden"), .name("form"), .value(form))
            textField("Name", name: "name", value: draft.name, problem: problems.of("name"))
            textField(
                "First day", name: "first", value: draft.first, type: "date", problem: problems.of("first"))
            textField(
                "Last day", name: "last", value: draft.last, type: "date",
                hint: "Still closed on this day. Leave it empty for one day.", problem: problems.of("last"))
            if draft.asksAgain {
                label(.class("choice")) {
                    input(.type("checkbox"), .name("sure"), .value("yes"), .checked(draft.isSure))
                    span("Every office is closed on all of these days")
                }
            }
            div(.class("actions")) { button("Add the closure", .type("submit"), .class("button")) }
        }
        h2("From a calendar", .id("calendar"))
        TypedHTML.form(.method(.post), .action("/office/closures/file"), .multipart(), .class("narrow")) {
            input(.type("hidden"), .name("form"), .value(form))
            field(
                "File", name: "file",
                hint:
                    "iCalendar (.ics), or CSV with columns for the day and the name. You see every row and tick what is a closure before anything is added.",
                problem: problems.of("file")
            ) {
                Elements.input(
                    $0 + [.type("file"), .accept(".ics,.ical,.csv,.txt,.tsv,text/calendar"), .required])
            }
            div(.class("actions")) {
                button("Show what is in it", .type("submit"), .class("button"))
                a("Federal holidays", .class("button quiet"), .href("/office/closures/federal"))
            }
        }
    }
}
