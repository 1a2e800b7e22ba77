import CleryLaw
import TypedHTML

/// What a calendar file holds, year by year, before anything of it is taken in.
struct ClosureFilePage: Page {
    /// A row, where it stands in the file's reading, and how it stands to what the office keeps.
    struct Line: Sendable {
        let index: Int
        let row: ClosureRow
        let standing: ClosureStanding.Answer
    }

    static let pageSize = 100

    let file: Int64
    let source: String
    let reading: ClosureReading
    let lines: [Line]
    /// Nil: the rows in error are shown.
    let year: Int?
    let page: Int
    let form: String
    var done: String?
    var problem: Problem?
    let title = "What is in the calendar"
    let section: Section? = .office
    let crumbs = [
        Crumb(title: "Office", href: "/office"), Crumb(title: "Closures", href: "/office/closures"),
    ]

    private var address: String { "/office/closures/file/\(file)" }

    static func years(_ reading: ClosureReading) -> [Int] {
        Set(reading.rows.map(\.days.first.year)).sorted()
    }

    private func count(_ year: Int) -> Int { reading.rows.filter { $0.days.first.year == year }.count }

    private var ofYear: [Line] { lines.filter { $0.row.days.first.year == year } }
    private var window: ArraySlice<Line> {
        ofYear.dropFirst((page - 1) * Self.pageSize).prefix(Self.pageSize)
    }

    var body: HTML {
        h1(title)
        p(
            "\(source): \(reading.rows.count) row\(reading.rows.count == 1 ? "" : "s") with days, \(reading.problems.count) in error. Nothing is taken in until you add it.",
            .class("lead"))
        if let done { notice { p { b(done) } } }
        if let problem { notice("stop") { p(problem.sentence) } }
        notice("care") {
            p {
                b("Tick a row only where every office is closed. ")
                "A day on which only classes are out, or a day closed in part, is a business day: the log’s clock runs. "
                span("34 CFR 668.46(a)", .class("cite"))
            }
        }
        for remark in reading.remarks.prefix(5) { p(remark) }
        if reading.remarks.count > 5 { p("And \(reading.remarks.count - 5) more of the kind.") }
        nav(.class("tabs"), .label("Years of the file")) {
            ul {
                for one in Self.years(reading) {
                    li {
                        a(
                            "\(one) (\(count(one)))", .href("\(address)?year=\(one)"),
                            one == year ? .current("page") : nil)
                    }
                }
                if !reading.problems.isEmpty {
                    li {
                        a(
                            "In error (\(reading.problems.count))", .href("\(address)?show=errors"),
                            year == nil ? .current("page") : nil)
                    }
                }
            }
        }
        if year == nil { errors } else { choices }
    }

    private var shown: [ClosureChoice] {
        window.map { line in
            ClosureChoice(
                row: line.row, standing: line.standing, field: "row", value: "\(line.index)",
                isTicked: line.standing == .new && line.row.looks == .closure, isOfFile: true)
        }
    }

    @HTMLBuilder private var choices: HTML {
        TypedHTML.form(.method(.post), .action(address)) {
            input(.type("hidden"), .name("form"), .value(form))
            input(.type("hidden"), .name("plan"), .value(reading.fingerprint))
            input(.type("hidden"), .name("year"), .value("\(year ?? 0)"))
            input(.type("hidden"), .name("page"), .value("\(page)"))
            fieldset(.class("choices")) {
                legend("On which of these days is the institution closed?")
                for choice in shown where choice.isOffered { choice.html }
                if !shown.contains(where: \.isOffered) { p("None of them is new.") }
            }
            div(.class("actions")) {
                if shown.contains(where: \.isOffered) {
                    button(
                        "Add the ticked rows", .type("submit"), .name("what"), .value("take"),
                        .class("button"))
                }
                button(
                    "Done with this file", .type("submit"), .name("what"), .value("forget"),
                    .class("button quiet"))
            }
        }
        ClosureChoice.others(shown)
        Pager(
            page: page, size: Self.pageSize, total: ofYear.count, base: "\(address)?year=\(year ?? 0)&"
        ).html
    }

    @HTMLBuilder private var errors: HTML {
        table(.class("cardish")) {
            caption("Rows in error, \(reading.problems.count)")
            thead { tr { for head in ["Line", "Column", "Why"] { th(head, .scope(.col)) } } }
            tbody {
                for one in reading.problems.dropFirst((page - 1) * Self.pageSize).prefix(Self.pageSize) {
                    tr {
                        td("Line \(one.line)", .class("first"))
                        td(one.column.isEmpty ? "The whole row" : one.column, .data(label: "Column"))
                        td(one.problem, .data(label: "Why"))
                    }
                }
            }
        }
        Pager(
            page: page, size: Self.pageSize, total: reading.problems.count, base: "\(address)?show=errors&"
        ).html
        TypedHTML.form(.method(.post), .action(address)) {
            input(.type("hidden"), .name("form"), .value(form))
            div(.class("actions")) {
                button(
                    "Done with this file", .type("submit"), .name("what"), .value("forget"),
                    .class("button quiet"))
            }
        }
    }
}
