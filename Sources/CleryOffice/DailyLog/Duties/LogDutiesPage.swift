import CleryLaw
import TypedHTML

/// The log's desk: what is owed to the log, the overdue first; what is withheld; what was late.
struct LogDutiesPage: Page {
    let title = "The log's desk"
    let section: Section? = .officeLog
    let filter: DutyFilter
    let page: Int
    let campuses: [Campus]
    /// What the public log says: complete through this instant.
    let through: Instant
    let words: TimeWords
    var counts: [DutyFilter.Section: Int] = [:]
    var duties: [LogDuty] = []
    var withheld: [WithheldLine] = []
    var late: [LateLine] = []
    var mayWork = false
    /// Where else this person works on the log.
    var links: [(title: String, href: String)] = []

    var body: HTML {
        h1(title)
        p(
            "What is owed to the daily log: each entry, addition and disposition by the end of the second business day after it was learned.",
            .class("lead"))
        p("The public log says: “\(words.complete(through: through))”")
        if campuses.count > 1 { campusFilter }
        tabs
        switch filter.section {
        case .due, .stopped, .facts: duties.isEmpty ? nothing : dutyTable
        case .withheld: withheld.isEmpty ? nothing : withheldTable
        case .late: late.isEmpty ? nothing : lateTable
        }
        Pager(
            page: page, size: DutyRequests.pageSize, total: counts[filter.section] ?? 0,
            base: filter.address(filter.section) + "&"
        ).html
        div(.class("actions")) {
            for link in links { a(link.title, .class("button quiet"), .href(link.href)) }
            a("How punctual the log was", .class("button quiet"), .href("/office/log/lateness"))
            a("The public log", .class("button quiet"), .href("/log"))
        }
    }

    private var campusFilter: HTML {
        form(.method(.get), .action("/office/log"), .class("filters")) {
            input(.type("hidden"), .name("show"), .value(filter.section.rawValue))
            chooser(
                "Campus", name: "campus", options: campuses.map { (String($0.id), $0.name) },
                chosen: filter.campus.map(String.init) ?? "", any: "All")
            div { button("Show", .type("submit"), .class("button")) }
        }
    }

    private var tabs: HTML {
        nav(.class("tabs"), .label("The log's desk")) {
            ul {
                for section in DutyFilter.Section.allCases {
                    li {
                        a(
                            "\(section.title) (\(counts[section] ?? 0))", .href(filter.address(section)),
                            section == filter.section ? .current("page") : nil)
                    }
                }
            }
        }
    }

    /// Nothing on this page; another page of the list, or the list itself, may hold something.
    private var nothing: HTML {
        if (counts[filter.section] ?? 0) > 0 {
            return empty("Nothing on this page") {
                p { a("The first page", .href(filter.address(filter.section))) }
            }
        }
        let (heading, sentence): (String, String) =
            switch filter.section {
            case .due: ("Nothing is due", "Every report that came in has its entry, or belongs in no log.")
            case .stopped:
                (
                    "Nothing is stopped",
                    "An entry whose words may tell who somebody is waits here until you have looked."
                )
            case .facts:
                (
                    "No fact is missing",
                    "An incident comes here when nobody can say yet whether it belongs in a log."
                )
            case .withheld:
                (
                    "Nothing is withheld",
                    "Pieces of entries that stay out come here, with the day on which that ends."
                )
            case .late:
                ("Every reason is written down", "What came into the log too late waits here for its reason.")
            }
        return empty(heading) { p(sentence) }
    }

    func table(_ words: String, _ heads: [String], @HTMLBuilder rows: () -> HTML) -> HTML {
        TypedHTML.table(.class("cardish")) {
            caption(words)
            thead { tr { for head in heads { th(head, .scope(.col)) } } }
            tbody(content: rows)
        }
    }

    private var dutyTable: HTML {
        table(
            "What is due first is first", ["Due", "What", "Report or incident", "Learned", "Waits for"]
        ) {
            for duty in duties {
                tr {
                    td(.class("first")) {
                        duty.left.html
                        if !duty.isRunning { small("if the police know of it") }
                    }
                    td(.data(label: "What")) {
                        duty.what.title
                        if let log = duty.log { small(log.title) }
                    }
                    td(.class("nowrap"), .data(label: "Number")) {
                        a(duty.number, .href(duty.href))
                        if campuses.count > 1 { small(campus(duty.campus)) }
                    }
                    td(.data(label: "Learned")) {
                        time(TimeWords.short(duty.learned), .datetime(duty.learned.description))
                    }
                    td(.data(label: "Waits for")) { state(duty) }
                }
            }
        }
    }

    @HTMLBuilder private func state(_ duty: LogDuty) -> HTML {
        switch duty.state {
        case .queue: "Somebody to read the report"
        case .stated: "Its publication"
        case .harmOver: "The release of what was withheld; the harm is over"
        case .stopped:
            tag("stopped", .stop)
            small("Its words may tell who somebody is")
        case .fact:
            for ask in duty.asks {
                div { mayWork ? a(ask.sentence, .href(ask.href)) : HTML(text: ask.sentence) }
            }
        }
    }

    private func campus(_ id: Int64?) -> String {
        id.map { id in campuses.first { $0.id == id }?.name ?? "" } ?? "Campus not said"
    }
}
