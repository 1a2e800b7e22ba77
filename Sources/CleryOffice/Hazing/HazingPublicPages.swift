import CleryLaw
import TypedHTML

/// The transparency report for everybody: the newest edition, the archive, the institution's words.
struct HazingPage: Page {
    struct Shown: Sendable {
        let edition: HazingEdition
        let entries: [HazingEntry]
    }

    let title = "Campus Hazing Transparency Report"
    let section: Section? = nil
    let institution: String
    let current: Shown?
    /// What is public, with how many findings each tells.
    let archive: [(edition: HazingEdition, findings: Int)]
    let texts: HazingTexts

    var body: HTML {
        h1(title)
        p(
            "Findings of responsibility for hazing by student organizations of \(institution), and its policies.",
            .class("lead"))
        if let current {
            p(.class("facts")) {
                "Edition \(current.edition.id), published "
                b(TimeWords.long(current.edition.day))
            }
            BlockHTML.blocks(HazingBlocks.findings(current.edition, current.entries), level: 1)
        } else {
            empty("There is no transparency report yet") {
                p(
                    "It is published once a student organization that \(institution) established or recognized has been found responsible for hazing."
                )
                p(TransparencyReportFirst.citation.text, .class("cite"))
            }
        }
        p {
            "Statistics on reported hazing are in the "
            a("annual security report", .href("/reports"))
            ". To tell of hazing: "
            a("report it", .href("/report"))
            "."
        }
        BlockHTML.blocks(HazingBlocks.words(institution, texts), level: 1)
        if !archive.isEmpty { list }
    }

    @HTMLBuilder private var list: HTML {
        h2("All editions", .id("editions"))
        p("Each stays here for five calendar years from its publication.")
        table(.class("cardish")) {
            caption("Editions, the newest first")
            thead {
                tr {
                    for head in ["Published", "Period", "Findings", "Other forms"] { th(head, .scope(.col)) }
                }
            }
            tbody {
                for (edition, findings) in archive {
                    tr {
                        td(.class("first")) {
                            a(TimeWords.long(edition.day), .href("/hazing/\(edition.id)"))
                        }
                        td(edition.period, .data(label: "Period"))
                        td(findings == 0 ? "None" : "\(findings)", .data(label: "Findings"))
                        td(.data(label: "Forms")) { HazingForms.links(edition) }
                    }
                }
            }
        }
        p { a("All of this as data (JSON)", .href("/hazing.json")) }
    }
}

/// The other forms of an edition.
enum HazingForms {
    static func links(_ edition: HazingEdition) -> HTML {
        HTML([
            a(
                "PDF", .href("/hazing/\(edition.id).pdf"),
                .label("Edition of \(TimeWords.long(edition.day)) as PDF")),
            HTML(text: " · "),
            a(
                "JSON", .href("/hazing/\(edition.id).json"),
                .label("Edition of \(TimeWords.long(edition.day)) as JSON")),
        ])
    }
}

/// One edition as it was published.
struct HazingEditionPage: Page {
    let edition: HazingEdition
    let entries: [HazingEntry]
    /// Later editions that correct an entry of this one.
    let correctedBy: [Int64]
    var title: String { "Hazing transparency report of \(TimeWords.long(edition.day))" }
    let section: Section? = nil
    let crumbs = [Crumb(title: "Hazing transparency report", href: "/hazing")]

    var body: HTML {
        h1(title)
        p("Edition \(edition.id). Period: \(edition.period).", .class("lead"))
        if !correctedBy.isEmpty {
            notice("care") {
                p {
                    b("An entry of this edition was corrected or withdrawn later: ")
                    for id in correctedBy {
                        a("edition \(id)", .href("/hazing/\(id)"))
                        " "
                    }
                }
            }
        }
        div(.class("actions")) {
            a("Download the PDF", .class("button"), .href("/hazing/\(edition.id).pdf"))
            a("Data (JSON)", .class("button quiet"), .href("/hazing/\(edition.id).json"))
        }
        BlockHTML.blocks(HazingBlocks.findings(edition, entries), level: 1)
        BlockHTML.blocks(HazingBlocks.words(edition.institution, edition.texts), level: 1)
        p(HazingBlocks.mark(edition), .class("cite"))
        p { a("Annual security reports, with the statistics", .href("/reports")) }
    }
}
