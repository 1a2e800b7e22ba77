import CleryLaw
import TypedHTML

/// The leaflet for everybody.
struct LeafletPage: Page {
    let leaflet: Leaflet?
    var title: String { leaflet?.title ?? "Rights and options" }
    let section: Section? = nil

    var body: HTML {
        p(.class("leave")) {
            a(
                "Leave this page quickly", .class("button"), .href(ReportFormPage.elsewhere),
                .rel("noreferrer"))
        }
        h1(title)
        if let leaflet {
            p(.class("lead")) {
                "For whoever experienced sexual assault, domestic or dating violence or stalking, on campus or anywhere else, whether or not it is reported to the police."
            }
            BlockHTML.blocks(leaflet.blocks, level: 1)
            p(leaflet.version, .class("cite"))
            div(.class("actions")) {
                a("The same as PDF", .class("button quiet"), .href("/rights.pdf"))
                a("Report what happened", .class("button quiet"), .href("/report"))
            }
        } else {
            empty("The leaflet is not written yet") {
                p("Ask the office for it. In an emergency call 911.")
                p { a("To the safety page", .href("/")) }
            }
        }
    }
}

/// What is owed, and the versions of the leaflet.
struct RightsListPage: Page {
    let title = "Rights and options"
    let section: Section? = .queue
    let crumbs = [Crumb(title: "Reports", href: "/office/reports")]
    let versions: [Leaflet]
    let today: Day
    let owed: (lines: [RightsRequests.Owed], total: Int)
    let page: Int
    let mayWrite: Bool
    let words: TimeWords

    var body: HTML {
        h1(title)
        p(.class("lead")) {
            "A student or employee who reports sexual assault, domestic or dating violence or stalking is given this in writing. "
            span(RightsAndOptions.citation.text, .class("cite"))
        }
        h2("Not yet given")
        if owed.lines.isEmpty {
            empty("Nobody waits for it") { p("Reports that call for it appear here until it is given.") }
        } else {
            table(.class("cardish")) {
                caption("Reports and incidents for which it waits, \(owed.total)")
                thead { tr { for head in ["Number", "Since", "Standing"] { th(head, .scope(.col)) } } }
                tbody { for line in owed.lines { row(line) } }
            }
            Pager(
                page: page, size: RightsRequests.pageSize, total: owed.total, base: "/office/rights?"
            ).html
        }
        h2("Versions of the leaflet")
        if versions.isEmpty {
            empty("No version is written yet") { p("The first one makes the public page and can be given.") }
        } else {
            let current = versions.first { $0.validFrom <= today }?.id
            table(.class("cardish")) {
                caption("Versions, the newest first")
                thead { tr { for head in ["Version", "Valid from", "Standing"] { th(head, .scope(.col)) } } }
                tbody {
                    for one in versions {
                        tr {
                            td(.class("first")) { a("Version \(one.id)", .href("/office/rights/\(one.id)")) }
                            td(TimeWords.short(one.validFrom), .data(label: "Valid from"))
                            td(.data(label: "Standing")) {
                                if one.id == current {
                                    tag("given now", .ok)
                                } else if one.validFrom > today {
                                    tag("to come", .care)
                                } else {
                                    tag("earlier", .plain)
                                }
                            }
                        }
                    }
                }
            }
        }
        div(.class("actions")) {
            if mayWrite { a("Write a version", .class("button"), .href("/office/rights/new")) }
            a("The public page", .class("button quiet"), .href("/rights"))
        }
    }

    private func row(_ line: RightsRequests.Owed) -> HTML {
        guard case .waits(let since, let overdue) = line.due.standing else { return .nothing }
        return tr {
            td(.class("first")) { a(line.number, .href(line.href)) }
            td(words.short(since), .data(label: "Since"))
            td(.data(label: "Standing")) {
                tag(overdue ? "overdue" : "not yet given", overdue ? .stop : .care)
            }
        }
    }
}

/// One version as it was or is given.
struct LeafletVersionPage: Page {
    let leaflet: Leaflet
    let current: Int64?
    let words: TimeWords
    var title: String { leaflet.title }
    let section: Section? = .queue
    let crumbs = [
        Crumb(title: "Reports", href: "/office/reports"),
        Crumb(title: "Rights and options", href: "/office/rights"),
    ]

    var body: HTML {
        h1(title)
        p(.class("lead")) {
            "\(leaflet.version). Written \(words.short(leaflet.at)) "
            if leaflet.id == current { tag("given now", .ok) }
        }
        BlockHTML.blocks(leaflet.blocks, level: 1)
    }
}

/// Where a version is written.
struct LeafletFormPage: Page {
    let title = "A version of the leaflet"
    let section: Section? = .queue
    let crumbs = [
        Crumb(title: "Reports", href: "/office/reports"),
        Crumb(title: "Rights and options", href: "/office/rights"),
    ]
    let typed: [String: String]
    var problems: [Problem] = []
    let form: String

    var body: HTML {
        h1(title)
        p(
            "It begins as the last version. A version is never changed afterwards, so that what was given to whom stays known.",
            .class("lead"))
        TypedHTML.form(.method(.post), .action("/office/rights"), .class("narrow")) {
            input(.type("hidden"), .name("form"), .value(form))
            textField("Title", name: "title", value: typed["title"] ?? "", problem: problems.of("title"))
            field(
                "The leaflet", name: "body",
                hint:
                    "A line that begins with # is a heading, one that begins with - an item; an empty line ends a paragraph.",
                problem: problems.of("body")
            ) { Elements.textarea($0 + [.rows(24)], text: typed["body"] ?? "") }
            textField(
                "Valid from", name: "valid_from", value: typed["valid_from"] ?? "", type: "date",
                problem: problems.of("valid_from"))
            div(.class("actions")) { button("Keep the version", .type("submit"), .class("button")) }
        }
        h2("What it must cover")
        ul { for part in RightsContents.sentences { li(part) } }
        p(RightsAndOptions.citation.text, .class("cite"))
    }
}

/// What the law asks of the explanation, in the words of its rules.
enum RightsContents {
    static let sentences: [String] = {
        let wanted = Set(RightsAndOptions.contents)
        let parts = (ViolenceResponseStatement.statements + DisciplinaryStatement.statements).flatMap(\.parts)
        return parts.filter { wanted.contains($0.id) }.map(\.sentence)
    }()
}
