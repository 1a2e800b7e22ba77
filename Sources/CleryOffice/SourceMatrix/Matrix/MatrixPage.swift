import CleryLaw
import TypedHTML

/// Which source has answered for a year, campus by campus.
struct MatrixPage: Page {
    let matrix: SourceMatrix
    let today: Day
    let names: [Int64: String]
    let may: @Sendable (Power) -> Bool
    let isOpenOnly: Bool
    let words: TimeWords
    let form: String
    var done: String?
    var title: String { "Sources of \(matrix.year)" }
    let section: Section? = .sources

    private var open: [SourceMatrix.Line] { matrix.lines.filter(\.isOpen) }
    private var late: Int { open.count { $0.isLate(today) } }

    var body: HTML {
        h1(title)
        p(
            "Who was asked what was reported in \(matrix.year), and what each said. A report is not approved over a silent source unless a named person signs why.",
            .class("lead"))
        if let done { notice { p(done) } }
        years
        if matrix.lines.isEmpty {
            empty("No source is kept here yet") {
                p(
                    "Begin with the offices that know of reports: conduct, housing, Title IX. Then the police agencies and the campus security authorities."
                )
                p { a("Add offices", .href("/office/sources/offices")) }
            }
        } else {
            state
            for campus in matrix.campuses {
                let groups = matrix.groups(campus.id)
                if !groups.isEmpty {
                    h2(campus.name)
                    for group in groups { table(campus, group.kind, group.lines) }
                }
            }
        }
        rooms
    }

    private var years: HTML {
        div(.class("actions")) {
            a(
                "\(matrix.year - 1)", .class("button quiet"),
                .href("/office/sources?year=\(matrix.year - 1)"))
            if matrix.year < today.year {
                a(
                    "\(matrix.year + 1)", .class("button quiet"),
                    .href("/office/sources?year=\(matrix.year + 1)"))
            }
            if !matrix.lines.isEmpty {
                a(
                    isOpenOnly ? "All sources" : "Only what is open", .class("button quiet"),
                    .href("/office/sources?year=\(matrix.year)\(isOpenOnly ? "" : "&open=1")"))
                a(
                    "As a table (CSV)", .class("button quiet"),
                    .href("/office/sources/list.csv?year=\(matrix.year)"))
            }
        }
    }

    private var state: HTML {
        notice(late > 0 ? "stop" : open.isEmpty ? "" : "care") {
            p {
                b(
                    open.isEmpty
                        ? "Every source has answered, or somebody signed for it."
                        : "\(open.count) of \(matrix.lines.count) \(matrix.lines.count == 1 ? "source is" : "sources are") open."
                )
                if late > 0 { " \(late) of them should have answered by now." }
            }
        }
    }

    @HTMLBuilder private func table(_ campus: Campus, _ kind: String, _ lines: [SourceMatrix.Line]) -> HTML {
        let shown = isOpenOnly ? lines.filter(\.isOpen) : lines
        if !shown.isEmpty {
            TypedHTML.table(.class("cardish")) {
                caption("\(kind), \(campus.name)")
                thead {
                    tr { for head in ["Source", "State", "Answer", "By"] { th(head, .scope(.col)) } }
                }
                tbody { for line in shown { row(line) } }
            }
        }
    }

    private func row(_ line: SourceMatrix.Line) -> HTML {
        tr {
            td(.class("first")) { a(line.cell.name, .href(line.cell.href)) }
            td(.data(label: "State")) {
                line.cell.state.tag
                if line.isLate(today) {
                    " "
                    tag("late", .stop)
                }
            }
            td(.data(label: "Answer")) {
                line.cell.sentence
                if let signature = line.signature, line.cell.state.isOpen { signed(signature) }
                if line.isOpen, may(.approveReport) {
                    p {
                        a(
                            "Sign for it", .href(SignaturePage.address(line.cell, matrix.year)),
                            .label("Sign for \(line.cell.name)"))
                    }
                }
            }
            td(line.cell.due.map(TimeWords.short) ?? "", .data(label: "By"))
        }
    }

    private func signed(_ signature: SourceSignature) -> HTML {
        div(.class("cite")) {
            p {
                "Signed for by \(signature.account.flatMap { names[$0] } ?? "the house") on \(words.short(signature.at)): “\(signature.words)”"
            }
            if may(.approveReport) {
                TypedHTML.form(.method(.post), .action("/office/sources/take-back")) {
                    input(.type("hidden"), .name("form"), .value(form))
                    input(.type("hidden"), .name("year"), .value("\(matrix.year)"))
                    input(.type("hidden"), .name("signature"), .value("\(signature.id)"))
                    button(
                        "Take the signature back", .type("submit"), .class("button quiet"),
                        .label("Take signature \(signature.id) back"))
                }
            }
        }
    }

    @HTMLBuilder private var rooms: HTML {
        h2("Where sources are kept")
        ul(.class("cards")) {
            for room in SourceRooms.all where may(room.power) {
                li {
                    h2 { a(room.title, .href(room.href)) }
                    p(room.sentence)
                }
            }
        }
    }
}

/// The rooms in which sources are kept.
enum SourceRooms {
    struct Room: Sendable {
        let title: String
        let href: String
        let sentence: String
        let power: Power
    }

    static let all: [Room] = [
        Room(
            title: "Offices of the institution", href: "/office/sources/offices",
            sentence: "Conduct, housing, Title IX and others that know of reports.", power: .seeSources),
        Room(
            title: "Police agencies", href: "/office/agencies/requests",
            sentence: "Requests with places and days, letters, answers, what was matched.", power: .seeSources
        ),
        Room(
            title: "Referrals and arrests", href: "/office/referrals",
            sentence: "Lists of the conduct office, person by person; law or policy.", power: .seeIncidents),
        Room(
            title: "Campus security authorities", href: "/office/authorities",
            sentence: "Roster, letters, training, the yearly signing.", power: .seeSources),
        Room(
            title: "The Department’s survey", href: "/office/survey",
            sentence: "Screen by screen, with what changed since last year.", power: .seeSources),
        Room(
            title: "Reconciliation", href: "/office/reconciliation",
            sentence: "Where log, incidents, report and survey differ, and why.", power: .seeSources),
        Room(
            title: "Calendar of duties", href: "/office/duties",
            sentence: "What falls due when, who answers for it, what shows that it was done.",
            power: .seeSources),
        Room(
            title: "Keeping and disposal", href: "/office/keeping",
            sentence: "How long records are kept, what is held, what may be disposed of.", power: .keepRecords
        ),
        Room(
            title: "Audit file", href: "/office/keeping/audit",
            sentence: "All records of a year in one file that proves itself.", power: .exportAudit),
        Room(
            title: "Re-coding", href: "/office/recoding",
            sentence: "A random sample coded again: how far two persons agree, and what was wrong.",
            power: .seeSources),
        Room(
            title: "Risks", href: "/office/risks",
            sentence:
                "What is open here that has been fined elsewhere, with the most it could cost: an estimate.",
            power: .seeSources),
        Room(
            title: "Trends", href: "/office/trends",
            sentence: "Charts by offense, place, hour, source and campus, with their tables.",
            power: .seeNumbers),
    ]
}
