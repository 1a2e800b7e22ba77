import CleryLaw
import TypedHTML

/// The way between the pages of the second person.
struct LookTabs {
    enum Tab: String, CaseIterable { case waiting, disagreements, agreement, recoding }
    let here: Tab
    var disagreements: Int?

    var html: HTML {
        nav(.class("tabs"), .label("Second person")) {
            ul {
                for tab in Tab.allCases {
                    li { a(title(tab), .href(href(tab)), tab == here ? .current("page") : nil) }
                }
            }
        }
    }

    static func reasons(_ reasons: [SecondLookReason]) -> HTML {
        HTML(reasons.flatMap { [tag($0.title, .plain), HTML(text: " ")] })
    }

    private func title(_ tab: Tab) -> String {
        switch tab {
        case .waiting: "Waiting"
        case .disagreements: disagreements.map { "Disagreements (\($0))" } ?? "Disagreements"
        case .agreement: "Agreement"
        case .recoding: "Re-coding"
        }
    }

    private func href(_ tab: Tab) -> String {
        switch tab {
        case .waiting: "/office/second-look"
        case .recoding: "/office/recoding/mine"
        default: "/office/second-look/\(tab.rawValue)"
        }
    }
}

/// The incidents that wait for this person as the second one.
struct WaitingLooksPage: Page {
    let title = "Second person"
    let section: Section? = .secondLook
    let lines: [SecondLookRequests.Waiting]
    let total: Int
    let page: Int
    let today: Day
    let disagreements: Int
    let campuses: [Campus]
    let since: Day

    var body: HTML {
        h1("Waits for a second person")
        p(
            "Read the record and answer for yourself; only then you see what the first person came to. Incidents whose facts you stated are not in your list.",
            .class("lead"))
        LookTabs(here: .waiting, disagreements: disagreements).html
        if lines.isEmpty {
            empty("Nothing waits for you") {
                p(
                    "Incidents come here when somebody else has stated facts that are violent, sexual, hate, VAWA or hazing, or when they are drawn by chance."
                )
            }
        } else {
            table(.class("cardish")) {
                caption("\(total) incident\(total == 1 ? "" : "s"), the oldest first")
                thead {
                    tr {
                        for head in ["Number", "Nature", "Reported", "Campus"] {
                            th(head, .scope(.col))
                        }
                    }
                }
                tbody { for line in lines { row(line) } }
            }
            Pager(
                page: page, size: SecondLookRequests.pageSize, total: total, base: "/office/second-look?"
            ).html
        }
        details {
            summary("Which incidents need a second person")
            p(
                "This is the house's policy, not law. A second person looks at every incident whose facts point to violence, a sexual offense, bias, domestic or dating violence, stalking or hazing, and at one in \(Draw.oneIn) of the rest, drawn by a keyed hash of its number that nobody can foresee. Asked are those reported since \(TimeWords.long(since)): the years that a report yet to come can show. A look holds until something else would be counted."
            )
        }
    }

    private func row(_ line: SecondLookRequests.Waiting) -> HTML {
        tr {
            td(.data(label: "Number")) { a(line.number, .href("/office/second-look/incidents/\(line.id)")) }
            td(line.nature, .class("first"))
            td(.data(label: "Reported")) {
                line.reported.map(TimeWords.short) ?? "Not stated"
                if let day = line.reported { small(age(day)) }
            }
            td(campuses.first { $0.id == line.campus }?.name ?? "", .data(label: "Campus"))
        }
    }

    private func age(_ day: Day) -> String {
        let days = Int(today.number) - Int(day.number)
        switch days {
        case ...0: return "today"
        case 1: return "1 day ago"
        case ..<60: return "\(days) days ago"
        case ..<730: return "\(days / 30) months ago"
        default: return "\(days / 365) years ago"
        }
    }
}
