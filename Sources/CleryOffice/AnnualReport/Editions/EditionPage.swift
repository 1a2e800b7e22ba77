import CleryLaw
import GRDB
import TypedHTML

/// What an edition is called among people of the office.
enum EditionName {
    static func of(_ edition: Edition, _ db: Database) throws -> String {
        let campus = try edition.campus.flatMap { id in try Campus.all(db).first { $0.id == id }?.name }
        let kind =
            switch edition.kind {
            case .fire: "fire safety report"
            case .security: "security report"
            default: "annual report"
            }
        return "\(edition.year) \(kind)" + (campus.map { ", \($0)" } ?? "")
    }
}

/// One edition: where it stands, what is open, who did what, and the next step.
struct EditionPage: Page {
    struct Line: Sendable {
        let step: EditionStep
        let name: String
    }

    let edition: Edition
    let name: String
    let steps: [Line]
    let comments: [EditionComment.Shown]
    let points: [OpenPoint]
    let chapters: [(id: String, title: String)]
    /// The content is no longer what was sent.
    let isChanged: Bool
    let mayApprove: Bool
    let mayPublish: Bool
    let words: TimeWords
    let form: String
    /// What the check of the published files found: "same", "different" or nothing.
    let checked: String
    let comment: String
    let problems: [Problem]

    var title: String { name }
    let section: Section? = .annual
    var crumbs: [Crumb] { [Crumb(title: "Annual report", href: "/office/annual?year=\(edition.year)")] }

    var address: String { "/office/annual/editions/\(edition.id)" }
    private var blocking: [OpenPoint] { points.filter(\.blocks) }

    var body: HTML {
        h1(title)
        p { tag(edition.state.title, edition.state == .published ? .ok : .plain) }
        if edition.state == .published {
            published
        } else {
            draft
        }
        EditionSteps(page: self).html
        h2("What was done")
        ol(.class("lines")) {
            for line in steps {
                li {
                    "\(words.short(line.step.at)): \(line.name) \(line.step.kind.verb)."
                    if !line.step.remark.isEmpty { p(line.step.remark) }
                }
            }
        }
        EditionComments(page: self).html
    }

    @HTMLBuilder private var published: HTML {
        p(.class("lead")) {
            "It stands at "
            a(edition.address, .href(edition.address))
            ", locked to event \(edition.position ?? 0) of the register."
        }
        if checked == "same" {
            notice { p("Made anew from the register just now: every file is the same in every byte.") }
        }
        if checked == "different" {
            notice("stop") {
                p(
                    "Made anew from the register, a file differs from the one that was published. The published files are kept unchanged; the program or its typeface is probably another than then."
                )
            }
        }
        wide("Published files") {
            table {
                caption("The published files")
                thead {
                    tr {
                        th("Form", .scope(.col))
                        th("Size", .scope(.col))
                        th("SHA-256", .scope(.col))
                    }
                }
                tbody {
                    for one in edition.forms where one.name != .body {
                        tr {
                            td(.class("first")) {
                                a(
                                    one.name.rawValue.uppercased(),
                                    .href("\(edition.address).\(one.name.rawValue)"))
                            }
                            td("\(max(1, one.size / 1000)) KB", .data(label: "Size"))
                            td(.data(label: "SHA-256")) { code(one.hash) }
                        }
                    }
                }
            }
        }
    }

    @HTMLBuilder private var draft: HTML {
        if isChanged, edition.state != .draft {
            notice("care") {
                p(
                    "The content has changed since it was sent for review. Send it again before anybody reviews or approves it."
                )
            }
        }
        p(.class("lead")) {
            if blocking.isEmpty {
                "Nothing is open that would keep it from being published."
            } else {
                a(
                    "\(blocking.count) open point\(blocking.count == 1 ? " keeps" : "s keep") it from being published",
                    .href("/office/annual?year=\(edition.year)"))
                "."
            }
        }
        div(.class("actions")) {
            a("Preview", .class("button"), .href("\(address)/preview"))
            for one in EditionForm.Name.allCases where one != .body {
                a(
                    "Draft as \(one.rawValue.uppercased())", .class("button quiet"),
                    .href("\(address)/files/\(one.rawValue)"))
            }
        }
    }
}
