import CleryLaw
import TypedHTML

/// The last entries of the log for a frame on another site: no script, no form, and every link opens outside the frame.
struct EmbedPage: Sendable {
    let institution: String
    let log: LogKind?
    let campus: String
    let entries: [LogEntry]
    let words: TimeWords

    private var title: String {
        switch log {
        case .crime: "Daily crime log"
        case .fire: "Fire log"
        case nil: "Daily crime and fire log"
        }
    }

    var html: HTML {
        document(lang: "en") {
            charset()
            viewport()
            TypedHTML.title("\(title) · \(institution)")
            link(rel: "stylesheet", href: "/look.css?\(Look.version)")
        } body: {
            main(.class("embed")) {
                h1(title)
                p(campus.isEmpty ? institution : "\(institution), \(campus)")
                if entries.isEmpty { p("The log has no entry yet.") } else { table }
                p { a("The whole log", .href("/log"), .topWindow()) }
            }
        }
    }

    private var table: HTML {
        TypedHTML.table(.class("cardish")) {
            caption(entries.count == 1 ? "The newest entry" : "The newest \(entries.count) entries")
            thead {
                tr {
                    for head in ["Nature", "Reported", "General location"]
                        + (hasDispositions ? ["Disposition"] : [])
                    { th(head, .scope(.col)) }
                }
            }
            tbody { for entry in entries { row(entry) } }
        }
    }

    private var hasDispositions: Bool { log != .fire }

    private func row(_ entry: LogEntry) -> HTML {
        let content = entry.content
        func missing(_ piece: LogPiece) -> String {
            content.withheld.contains { $0.field == piece } ? "Withheld" : "Not stated"
        }
        return tr {
            td(.class("first")) {
                a(
                    content.nature.isEmpty ? missing(.nature) : content.nature, .href("/log/\(entry.id)"),
                    .topWindow())
                if entry.isFire, log == nil { small("Fire log") }
            }
            td(.data(label: "Reported")) { LogPage.reported(entry, words) }
            td(
                content.location.isEmpty ? missing(.generalLocation) : content.location,
                .data(label: "Place"))
            if hasDispositions {
                td(.data(label: "Disposition")) {
                    entry.isFire
                        ? "None in the fire log"
                        : DispositionTag.html(
                            content.disposition,
                            content.dispositionWords.isEmpty && content.disposition == nil
                                ? missing(.disposition) : content.dispositionWords)
                }
            }
        }
    }
}
