import CleryLaw
import TypedHTML

/// The institution's safety page: what is new, and where everything is.
struct SafetyPage: Page {
    let title = "Campus safety"
    let section: Section? = nil
    let institution: String
    let newest: [LogEntry]
    let reportYear: Int
    let words: TimeWords
    /// What is in force now.
    var warnings: [WarningThread] = []

    var body: HTML {
        h1("Campus safety at \(institution)")
        p(
            "What is reported on our campuses, how it is counted, and where to read it all. In an emergency call 911.",
            .class("lead"))
        for thread in warnings {
            article(.class("finding")) {
                h2 { a(thread.headline, .href("/warnings/\(thread.id)")) }
                p {
                    WarningTag.kind(thread.kind)
                    " "
                    time(words.short(thread.began), .datetime(words.iso(thread.began)))
                }
                WarningText(alert: thread.newest, times: words).html
            }
        }
        ul(.class("cards")) {
            li {
                h2 { a("What to do in an emergency", .href("/safety")) }
                p("How people are told, and what to do then, step by step.")
            }
            li {
                h2 { a("Daily crime log", .href("/log")) }
                p("Every crime reported, newest first.")
            }
            li {
                h2 { a("Warnings and notifications", .href("/warnings")) }
                p("What threatens people here now, and every warning that was sent.")
            }
            li {
                h2 { a("Statistics", .href("/statistics")) }
                p("Three years of numbers, each with its proof.")
            }
            li {
                h2 { a("Clery geography", .href("/geography")) }
                p("Which places are counted, on a map and as a list.")
            }
            li {
                h2 { a("Annual reports", .href("/reports")) }
                p("The \(reportYear) statistics document and earlier ones, as page, PDF and data.")
            }
            li {
                h2 { a("Hazing transparency report", .href("/hazing")) }
                p("Findings of hazing by student organizations, policies and laws.")
            }
        }
        h2("Newest log entries")
        if newest.isEmpty {
            empty("The log has no entry yet") { p("Entries appear here as reports come in.") }
        } else {
            table(.class("cardish")) {
                caption("The last \(newest.count) reports")
                thead {
                    tr {
                        for head in ["Nature", "Reported", "General location", "Disposition"] {
                            th(head, .scope(.col))
                        }
                    }
                }
                tbody {
                    for line in newest {
                        tr {
                            td(.class("first")) { a(line.content.nature, .href("/log/\(line.id)")) }
                            td(.data(label: "Reported")) { LogPage.reported(line, words) }
                            td(line.content.location, .data(label: "Place"))
                            td(.data(label: "Disposition")) {
                                DispositionTag.html(line.content.disposition, line.content.dispositionWords)
                            }
                        }
                    }
                }
            }
            p { a("All of the log", .href("/log")) }
        }
    }
}

/// The office's first page: what waits, and where to begin.
struct OfficePage: Page {
    let title = "Office"
    let section: Section? = .office
    let overview: IncidentRequests.Overview
    let position: Int64
    let may: @Sendable (Power) -> Bool
    let told: HallTold
    /// While no report has been published: the way to the first one.
    let steps: FirstSteps?

    var body: HTML {
        h1("The office")
        told.emergency
        if !Power.allCases.contains(where: { $0 != .enter && may($0) }) {
            empty("You have no role yet") {
                p("Ask the administrator of the office for one. Until then you can report as everybody can.")
                p { a("Report a crime or a concern", .href("/report")) }
            }
        }
        if let steps { steps.html }
        if overview.incidents == 0, may(.importLogs) {
            empty("No incident is here yet") {
                p {
                    "Begin with your crime log: "
                    a("import it", .href("/office/import"))
                    ". A trial shows what would happen before anything is kept."
                }
            }
        }
        told.notices
        ul(.class("cards")) {
            if may(.seeIncidents) { incidents }
            if may(.forward) {
                li {
                    h2 { a("Forward a batch", .href("/office/reports/batch")) }
                    p("Conduct referrals or housing reports from a file.")
                }
            }
            if may(.nameWords) {
                li {
                    h2 {
                        a("\(overview.wordings) wordings, \(overview.places) places", .href("/office/review"))
                    }
                    p("wait in the review queue.")
                }
            }
            if may(.seeNumbers) {
                li {
                    h2 { a("Statistics with their proof", .href("/office/statistics")) }
                    p("Counted, nearly counted and undecided.")
                }
            }
            if may(.seeRegister) {
                li {
                    h2 { a("Register", .href("/office/register")) }
                    p("\(position) events, none of them ever changed.")
                }
            }
            told.cards
        }
    }

    private var incidents: HTML {
        HTML([
            li {
                h2 { a("\(overview.incidents) incidents", .href("/office/incidents")) }
                p(overview.newest.map { "The newest was reported \(TimeWords.long($0))." } ?? "None yet.")
            },
            li {
                h2 { a("\(overview.undecided) undecided", .href("/office/incidents?standing=undecided")) }
                p("A fact that decides is missing.")
            },
        ])
    }
}
