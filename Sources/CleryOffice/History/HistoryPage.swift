import CleryLaw
import TypedHTML

/// The past of one record: its events as sentences, or two of its revisions side by side.
struct HistoryPage: Page {
    let subject: HistorySubject
    let total: Int
    let page: Int
    let size: Int
    var revisions: [Revision]
    let words: TimeWords
    var choices: [Revision] = []
    var compared: (from: Revision, to: Revision)?
    var problem: String?
    var title: String { "History of \(subject.title)" }
    var section: Section? { subject.section }
    var crumbs: [Crumb] {
        subject.crumbs + (compared == nil ? [] : [Crumb(title: "History", href: subject.address)])
    }

    var body: HTML {
        h1(title)
        if let compared {
            ComparedRevisions(from: compared.from, to: compared.to, words: words).html
            chooser
        } else {
            p("Every event of the register that changed this record, the newest first.", .class("lead"))
            if let problem { notice("stop") { p(problem) } }
            if revisions.isEmpty {
                empty("Nothing on this page") { p { a("The newest changes", .href(subject.address)) } }
            }
            ol(.class("history")) { for revision in revisions { line(revision) } }
            Pager(page: page, size: size, total: total, base: "\(subject.address)?").html
            chooser
        }
    }

    private func line(_ revision: Revision) -> HTML {
        li {
            time(words.short(revision.at), .datetime(words.iso(revision.at)))
            " "
            b(revision.by)
            " \(revision.sentence). "
            if let why = revision.why { "Because: \(why.hasSuffix(".") ? why : why + ".") " }
            span("Event \(revision.event)", .class("cite"))
            if let before = before(revision) {
                " "
                a(
                    "Compare", .href("\(subject.address)?from=\(before)&to=\(revision.event)"),
                    .label("Compare event \(revision.event) with the revision before it"))
            }
            if !revision.changes.isEmpty {
                ul(.class("because")) { for change in revision.changes { li(change.sentence) } }
            } else if revision.event == choices.last?.event, choices.count == total {
                ul(.class("because")) { li("The record begins here.") }
            }
        }
    }

    /// The event of the revision before this one, among those that can be chosen.
    private func before(_ revision: Revision) -> Int64? {
        guard let at = choices.firstIndex(where: { $0.event == revision.event }), at + 1 < choices.count
        else {
            return nil
        }
        return choices[at + 1].event
    }

    @HTMLBuilder private var chooser: HTML {
        if total > 1 {
            h2("Compare two revisions")
            form(.method(.get), .action(subject.address), .class("filters")) {
                pick("Earlier", "from", compared?.from.event ?? choices.dropFirst().first?.event)
                pick("Later", "to", compared?.to.event ?? choices.first?.event)
                div { button("Compare", .type("submit"), .class("button")) }
            }
            if total > choices.count { p("The \(choices.count) newest of \(total) can be chosen.") }
        }
    }

    private func pick(_ label: String, _ name: String, _ chosen: Int64?) -> HTML {
        CleryOffice.chooser(
            label, name: name,
            options: choices.map { (String($0.event), "\(words.short($0.at)), event \($0.event)") },
            chosen: chosen.map(String.init) ?? "")
    }
}

/// Two revisions side by side. What happened to a field is said by a word and a shape, not by color alone.
struct ComparedRevisions {
    let from: Revision
    let to: Revision
    let words: TimeWords

    @HTMLBuilder var html: HTML {
        let changes = FieldChange.between(from.fields, to.fields)
        p(
            "After event \(from.event) (\(words.short(from.at))) and after event \(to.event) (\(words.short(to.at))).",
            .class("lead"))
        if changes.isEmpty {
            empty("No difference") { p("Nothing that is shown differs between these two.") }
        } else {
            table(changes.filter { !$0.isText })
            for change in changes where change.isText { text(change) }
        }
        let same = from.fields.filter { field in
            to.fields.contains { $0.key == field.key && $0.raw == field.raw }
        }
        if !same.isEmpty {
            details {
                summary("\(same.count) field\(same.count == 1 ? " is" : "s are") the same")
                record(
                    same.map {
                        (
                            $0.name,
                            HTML(text: $0.isText ? "The same text" : $0.isSealed ? "The same" : $0.value)
                        )
                    })
            }
        }
    }

    @HTMLBuilder private func table(_ changes: [FieldChange]) -> HTML {
        if !changes.isEmpty {
            TypedHTML.table(.class("cardish")) {
                caption(
                    "\(changes.count) field\(changes.count == 1 ? "" : "s") differ\(changes.count == 1 ? "s" : "")"
                )
                thead {
                    tr {
                        th("Field", .scope(.col))
                        th("What happened", .scope(.col))
                        th("Earlier", .scope(.col))
                        th("Later", .scope(.col))
                    }
                }
                tbody {
                    for change in changes {
                        tr {
                            th(change.name, .scope(.row), .class("first"))
                            td { sign(change.kind, sealed: change.isSealed) }
                            td(.data(label: "Earlier")) {
                                if change.before.isEmpty {
                                    "Nothing"
                                } else {
                                    del(shown(change, change.before))
                                }
                            }
                            td(.data(label: "Later")) {
                                if change.after.isEmpty {
                                    "Nothing"
                                } else {
                                    ins(shown(change, change.after))
                                }
                            }
                        }
                    }
                }
            }
        }
    }

    private func shown(_ change: FieldChange, _ value: String) -> String {
        change.isSealed ? "Not shown" : value
    }

    private func sign(_ kind: FieldChange.Kind, sealed: Bool) -> HTML {
        switch kind {
        case .added: tag("added", .ok)
        case .removed: tag("removed", .void)
        case .changed: tag(sealed ? "sealed text changed" : "changed", .care)
        }
    }

    private func text(_ change: FieldChange) -> HTML {
        let lines = LineChange.between(change.before, change.after)
        return HTML([
            h2(change.name),
            wide("Lines that differ") {
                TypedHTML.table {
                    caption("\(lines.count) line\(lines.count == 1 ? "" : "s") came or went")
                    thead {
                        tr {
                            th("Line", .scope(.col), .class("n"))
                            th("What happened", .scope(.col))
                            th("Text", .scope(.col))
                        }
                    }
                    tbody {
                        for line in lines {
                            tr {
                                td("\(line.line)", .class("n"))
                                td { sign(line.kind, sealed: false) }
                                td { line.kind == .added ? ins { code(line.text) } : del { code(line.text) } }
                            }
                        }
                    }
                }
            },
        ])
    }
}
