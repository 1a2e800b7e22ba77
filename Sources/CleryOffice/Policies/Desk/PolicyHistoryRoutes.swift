import CleryLaw
import GRDB
import TypedHTML

/// The versions of a part, and the difference between two of them.
enum PolicyHistoryRoutes {
    static func show(_ visit: Visit) throws -> Answer {
        let page = try visit.office.read { db -> PolicyHistoryPage in
            let scope = try PolicyScope(visit, db)
            guard let statement = StatementsOwed.statement(visit.parameter("statement")),
                let part = statement.parts.first(where: { PolicyTitles.word($0) == visit.query("part") })
            else { throw Refusal.notFound }
            let versions = try PolicyText.versions(PartKey(part.id, scope.campus?.id), db)
            let approvals = try PolicyApproval.standing(db)
            let newer = Int64(visit.query("to")) ?? versions.first?.id
            let older = Int64(visit.query("from")) ?? versions.dropFirst().first?.id
            let pair = (versions.first { $0.id == older }, versions.first { $0.id == newer })
            guard pair.0 != nil || visit.query("from").isEmpty, pair.1 != nil || visit.query("to").isEmpty
            else { throw Refusal.notFound }
            let people =
                versions.compactMap(\.account) + versions.compactMap { approvals[$0.id]?.account }
            return PolicyHistoryPage(
                scope: scope, statement: statement, part: part, versions: versions, approvals: approvals,
                older: pair.0, newer: pair.1, names: try PolicyPeople.names(people, db),
                words: TimeWords(zone: visit.office.zone), page: visit.pageNumber)
        }
        return visit.page(page)
    }
}

/// All versions of one text.
struct PolicyHistoryPage: Page {
    let scope: PolicyScope
    let statement: PolicyStatement
    let part: PolicyStatement.Part
    let versions: [PolicyText]
    let approvals: [Int64: PolicyApproval]
    let older: PolicyText?
    let newer: PolicyText?
    let names: [Int64: String]
    let words: TimeWords
    let page: Int

    private static let size = 50

    var title: String { "Versions: \(PolicyTitles.title(part))" }
    let section: Section? = .annual
    var crumbs: [Crumb] {
        PolicyScope.crumbs + [
            Crumb(title: statement.title, href: "/office/policies/\(statement.id)?\(scope.query)")
        ]
    }

    private var base: String {
        "/office/policies/\(statement.id)/history?part=\(PolicyTitles.word(part))&\(scope.query)&"
    }

    var body: HTML {
        h1(title)
        p(.class("lead")) {
            "For \(scope.title). \(part.sentence) "
            span(part.citation.text, .class("cite"))
        }
        if versions.isEmpty {
            empty("No version is written") { p("Each saving of the part makes one; none is ever deleted.") }
        } else {
            compare
            list
        }
    }

    @HTMLBuilder private var compare: HTML {
        if let newer {
            h2(older.map { "From version \($0.id) to version \(newer.id)" } ?? "Version \(newer.id)")
            Redline.html(older?.body ?? newer.body, newer.body)
            if older != nil { p("What is struck out went, what is underlined came.", .class("cite")) }
        }
        if versions.count > 1 {
            form(.method(.get), .action("/office/policies/\(statement.id)/history"), .class("filters")) {
                input(.type("hidden"), .name("part"), .value(PolicyTitles.word(part)))
                scope.fields
                chooser("From", name: "from", options: options, chosen: older.map { "\($0.id)" } ?? "")
                chooser("To", name: "to", options: options, chosen: newer.map { "\($0.id)" } ?? "")
                div { button("Compare", .type("submit"), .class("button quiet")) }
            }
        }
    }

    private var options: [(value: String, title: String)] {
        versions.map { ("\($0.id)", "Version \($0.id), \(words.short($0.at))") }
    }

    private var list: HTML {
        HTML([
            table(.class("cardish")) {
                caption("\(versions.count) version\(versions.count == 1 ? "" : "s"), the newest first")
                thead { tr { for head in ["Version", "Written", "By", "State"] { th(head, .scope(.col)) } } }
                tbody {
                    for one in versions.dropFirst((page - 1) * Self.size).prefix(Self.size) { row(one) }
                }
            },
            Pager(page: page, size: Self.size, total: versions.count, base: base).html,
        ])
    }

    private func row(_ one: PolicyText) -> HTML {
        tr {
            td(.class("first")) { a("Version \(one.id)", .href("\(base)to=\(one.id)&from=\(one.id)")) }
            td(words.short(one.at), .data(label: "Written"))
            td(one.account.map { names[$0] ?? "Account \($0)" } ?? "The office", .data(label: "By"))
            td(.data(label: "State")) {
                if one.id == versions.first?.id { tag("present", .ok) }
                if one.body.isEmpty {
                    tag("no text", .void)
                } else if !one.adopted {
                    tag("draft", .plain)
                }
                if let approval = approvals[one.id] {
                    " Approved \(TimeWords.short(approval.day)) by \(names[approval.account] ?? "account \(approval.account)")"
                }
            }
        }
    }
}
