import CleryLaw
import TypedHTML

/// Every statement with the state of each part.
struct PolicyTreePage: Page {
    struct CampusLine: Sendable {
        let campus: Campus
        let owed: Int
        let ready: Int
        /// Facts that keep the report back.
        let facts: Int
        /// Parts with a text of its own.
        let own: Int
    }

    let title = "Policy statements"
    let section: Section? = .annual
    let crumbs = [PolicyScope.crumbs[0]]
    let scope: PolicyScope
    let states: [(statement: PolicyStatement, parts: [PartState])]
    let filter: PolicyFilter
    let account: Int64?
    let names: [Int64: String]
    let facts: Int
    let campuses: [CampusLine]
    let mayApprove: Bool
    let isEmpty: Bool

    private var required: [PartState] {
        states.filter { $0.statement.force == .required }.flatMap(\.parts)
    }

    var body: HTML {
        h1(title)
        p(.class("lead")) {
            "What the report of \(scope.year) must say, \(scope.title == "all campuses" ? "for all campuses" : "at \(scope.title)"), part by part. "
            span(StatementsOwed.citation.text, .class("cite"))
        }
        progress
        div(.class("actions")) {
            a(
                "Facts of the institution", .class("button quiet"),
                .href("/office/policies/facts?\(scope.query)"))
            a("Definitions of the State", .class("button quiet"), .href("/office/policies/jurisdiction"))
            if scope.campus == nil, scope.mayWrite, !isEmpty {
                a("Read and adopt", .class("button quiet"), .href("/office/policies/read?\(scope.query)"))
            }
            a("Yearly renewal", .class("button quiet"), .href("/office/policies/renewal?\(scope.query)"))
            if mayApprove {
                a("Approve", .class("button quiet"), .href("/office/policies/approve?\(scope.query)"))
            }
        }
        if isEmpty {
            empty("No text is written yet") {
                p("Begin with our drafts: answer a few questions once, and every part has a text to be read.")
                p {
                    a(
                        "Begin with the drafts", .class("button"),
                        .href("/office/policies/begin?\(scope.query)"))
                }
            }
        }
        scope.chooser("/office/policies") {
            CleryOffice.chooser(
                "Show", name: "show", options: PolicyFilter.allCases.map { ($0.rawValue, $0.title) },
                chosen: filter.rawValue)
        }
        report(.security, "Annual security report")
        report(.fireSafety, "Annual fire safety report")
        if !shownAny {
            empty("Nothing to show") { p("No part of this kind. Choose another filter.") }
        }
        if !campuses.isEmpty { campusTable }
    }

    private var shownAny: Bool {
        states.contains { $0.parts.contains { filter.shows($0, account: account) } }
    }

    private var progress: HTML {
        let ready = required.count { !$0.blocks }
        return ul(.class("facts")) {
            li {
                b("\(ready) of \(required.count)")
                " parts ready"
            }
            for lack in PolicyLack.allCases {
                let count = required.count { $0.lacks.contains(lack) }
                if count > 0 {
                    li {
                        b("\(count)")
                        " \(lack.title)"
                    }
                }
            }
            if facts > 0 {
                li {
                    b("\(facts)")
                    " fact\(facts == 1 ? "" : "s") not answered"
                }
            }
        }
    }

    @HTMLBuilder private func report(_ report: PolicyStatement.Report, _ title: String) -> HTML {
        let shown = states.filter { $0.statement.report == report }.map { one in
            (one.statement, one.parts, one.parts.filter { filter.shows($0, account: account) })
        }.filter { !$0.2.isEmpty }
        if !shown.isEmpty {
            h2(title)
            for (statement, all, parts) in shown { self.statement(statement, all, parts) }
        }
    }

    private func statement(
        _ statement: PolicyStatement, _ all: [PartState], _ parts: [PartState]
    ) -> HTML {
        let ready = all.count { !$0.blocks }
        let isOpen = filter != .all || (ready > 0 && ready < all.count)
        return details(.class("fold"), .open(isOpen)) {
            summary {
                "\(statement.title) "
                if statement.force == .advised { tag("advised", .plain) }
                tag(
                    ready == all.count ? "ready" : "\(ready) of \(all.count) ready",
                    ready == all.count ? .ok : .care)
                small(statement.citation.text)
            }
            div(.class("inside")) {
                p {
                    a(
                        scope.mayWrite ? "Read and write “\(statement.title)”" : "Read “\(statement.title)”",
                        .href("/office/policies/\(statement.id)?\(scope.query)"))
                }
                ul(.class("lines")) { for part in parts { line(part) } }
            }
        }
    }

    private func line(_ state: PartState) -> HTML {
        li {
            a(
                PolicyTitles.title(state.part),
                .href(
                    "/office/policies/\(state.statement.id)?\(scope.query)#part-\(PolicyTitles.word(state.part))"
                ))
            " "
            PolicyTags.html(state)
            p(.class("cite")) {
                state.part.sentence
                " \(state.part.citation.text)."
                if let owner = state.care?.owner { " \(names[owner] ?? "Account \(owner)") looks after it." }
                if let review = state.care?.review { " Next review \(TimeWords.short(review))." }
            }
        }
    }

    private var campusTable: HTML {
        HTML([
            h2("Campus by campus"),
            table(.class("cardish")) {
                caption("What each campus owes and has")
                thead {
                    tr {
                        for head in ["Campus", "Parts ready", "Texts of its own", "State"] {
                            th(head, .scope(.col))
                        }
                    }
                }
                tbody {
                    for line in campuses {
                        tr {
                            td(.class("first")) {
                                a(
                                    line.campus.name,
                                    .href("/office/policies?campus=\(line.campus.id)&year=\(scope.year)"))
                            }
                            td("\(line.ready) of \(line.owed)", .data(label: "Parts ready"))
                            td("\(line.own)", .data(label: "Texts of its own"))
                            td(.data(label: "State")) {
                                if line.facts > 0 {
                                    tag("\(line.facts) facts open", .stop)
                                } else if line.ready < line.owed {
                                    tag("\(line.owed - line.ready) to do", .care)
                                } else {
                                    tag("ready", .ok)
                                }
                            }
                        }
                    }
                }
            },
        ])
    }
}

/// The state of a part in words with shapes.
enum PolicyTags {
    @HTMLBuilder static func html(_ state: PartState) -> HTML {
        if state.lacks.isEmpty { tag("ready", .ok) }
        for lack in state.lacks { tag(lack.title, lack.blocks ? (lack == .text ? .stop : .care) : .plain) }
        if state.isOwn { tag("own text", .plain) }
        if case .pack(let pack, _) = state.source { tag("law of \(pack.title)", .plain) }
    }
}
