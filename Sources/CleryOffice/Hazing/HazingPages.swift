import CleryLaw
import TypedHTML

/// The findings, the clock and the editions.
struct HazingListPage: Page {
    let title = "Hazing"
    let section: Section? = .annual
    let crumbs = [Crumb(title: "Annual report", href: "/office/annual")]
    let lines: [HazingRequests.Line]
    let total: Int
    let page: Int
    let clock: HazingClock
    let editions: [HazingEdition]
    /// What the public page lacks.
    let missing: [String]
    let today: Day
    let done: String?

    var body: HTML {
        h1(title)
        p(
            "Findings of responsibility lead to the transparency report. Reports of hazing lead to the statistics, through incidents; the two are never mixed.",
            .class("lead"))
        if let done { notice { p(done) } }
        HazingClockPart(clock: clock, today: today).html
        if !missing.isEmpty {
            notice("care") {
                p {
                    b("The public page lacks this: ")
                    "\(missing.joined(separator: "; ")). "
                    a("Write it", .href("/office/hazing/texts"))
                }
            }
        }
        div(.class("actions")) {
            a("Enter a finding", .class("button"), .href("/office/hazing/new"))
            a("Look at the next edition", .class("button quiet"), .href("/office/hazing/next"))
            a("Definition, policies, laws", .class("button quiet"), .href("/office/hazing/texts"))
            a("The public page", .class("button quiet"), .href("/hazing"))
        }
        h2("Findings")
        if lines.isEmpty {
            empty("No finding is here yet") {
                p(
                    "A finding is entered when a student organization that the institution recognizes was found responsible for hazing. Without one there is nothing to publish."
                )
            }
        } else {
            findings
            Pager(page: page, size: HazingRequests.pageSize, total: total, base: "/office/hazing?").html
            p { a("As a table (CSV)", .href("/office/hazing/findings.csv")) }
        }
        h2("Editions")
        if editions.isEmpty { p("None was published yet.") } else { archive }
    }

    private var findings: HTML {
        table(.class("cardish")) {
            caption("\(total) finding\(total == 1 ? "" : "s"), the newest first")
            thead {
                tr {
                    for head in ["Finding", "Organization", "Date of finding", "Standing"] {
                        th(head, .scope(.col))
                    }
                }
            }
            tbody {
                for line in lines {
                    tr {
                        td(.class("first")) {
                            a(line.finding.number, .href("/office/hazing/findings/\(line.finding.id)"))
                        }
                        td(line.organization, .data(label: "Organization"))
                        td(
                            line.finding.content.ended.map { TimeWords.short($0) } ?? "Not said yet",
                            .data(label: "Finding"))
                        td(.data(label: "Standing")) { tag(line.standing.title, line.standing.tagKind) }
                    }
                }
            }
        }
    }

    private var archive: HTML {
        table(.class("cardish")) {
            caption("\(editions.count) edition\(editions.count == 1 ? "" : "s"), the newest first")
            thead {
                tr { for head in ["Edition", "Period", "Public until"] { th(head, .scope(.col)) } }
            }
            tbody {
                for edition in editions {
                    tr {
                        td(.class("first")) {
                            a(
                                "Edition \(edition.id), \(TimeWords.long(edition.day))",
                                .href("/office/hazing/editions/\(edition.id)"))
                        }
                        td(edition.period, .data(label: "Period"))
                        td(TimeWords.long(edition.publicThrough), .data(label: "Public until"))
                    }
                }
            }
        }
    }
}

/// By when the next edition is owed, and by which rule.
struct HazingClockPart: Sendable {
    let clock: HazingClock
    let today: Day

    var html: HTML {
        let kind = clock.due.map { $0 < today ? "stop" : "care" } ?? ""
        return notice(kind) {
            p { b(clock.words(today: today)) }
            p(.class("cite")) { "\(clock.sentence) \(clock.citation.text)" }
        }
    }
}

/// An edition as the office keeps it.
struct HazingOfficeEditionPage: Page {
    let edition: HazingEdition
    let entries: [HazingEntry]
    let isPublic: Bool
    /// Whether its hash is that of what it holds.
    let isWhole: Bool
    var title: String { "Edition \(edition.id) of the transparency report" }
    let section: Section? = .annual
    let crumbs = [
        Crumb(title: "Annual report", href: "/office/annual"),
        Crumb(title: "Hazing", href: "/office/hazing"),
    ]

    var body: HTML {
        h1(title)
        record([
            ("Published", HTML(text: TimeWords.long(edition.day))),
            ("Period", HTML(text: edition.period)),
            ("Public until", HTML(text: TimeWords.long(edition.publicThrough))),
            ("Standing", isPublic ? tag("public", .ok) : tag("no longer public", .void)),
            ("Event of the register", HTML(text: "\(edition.event)")),
            ("SHA-256", code(edition.hash)),
            ("Contents", isWhole ? tag("as published", .ok) : tag("not as published", .stop)),
        ])
        if isPublic {
            div(.class("actions")) {
                a("The public page", .class("button quiet"), .href("/hazing/\(edition.id)"))
            }
        }
        BlockHTML.blocks(HazingBlocks.findings(edition, entries), level: 1)
        BlockHTML.blocks(HazingBlocks.words(edition.institution, edition.texts), level: 1)
    }
}
