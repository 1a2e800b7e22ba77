import CleryLaw
import TypedHTML

/// For those who answer for the institution: what is overdue, who is accountable, what was declined and by whom.
struct LeadersPage: Page {
    struct Signed: Sendable {
        let source: String
        let campus: String
        let signature: SourceSignature
    }

    let today: Day
    let late: [DutyBook.Line]
    let near: [DutyBook.Line]
    let owners: [DutyOwner]
    let signed: [Signed]
    /// Sources that gave no numbers.
    let declined: [SourceMatrix.Line]
    let campuses: [Campus]
    let names: [Int64: String]
    let words: TimeWords
    let title = "For leaders"
    let section: Section? = .sources
    let crumbs = [
        Crumb(title: "Sources", href: "/office/sources"), Crumb(title: "Duties", href: "/office/duties"),
    ]

    var body: HTML {
        h1(title)
        p("Who is accountable, what is overdue, and what was decided to go without.", .class("lead"))
        h2("Overdue")
        if late.isEmpty { p("Nothing is overdue.") } else { list(late) }
        h2("Due soon")
        if near.isEmpty { p("Nothing is due soon.") } else { list(near) }
        h2("Who is accountable")
        record(
            DutyKind.all.map { kind in
                let theirs = owners.filter { $0.kind == kind.id }.compactMap { owner in
                    owner.account.flatMap { names[$0] }.map { name in
                        owner.campus.flatMap { id in campuses.first { $0.id == id }?.name }
                            .map { "\(name) (\($0))" } ?? name
                    }
                }
                return (
                    kind.title,
                    theirs.isEmpty ? tag("nobody named", .care) : HTML(text: theirs.joined(separator: ", "))
                )
            })
        h2("Silent sources that somebody signed for")
        if signed.isEmpty { p("Nobody signed for a silent source.") }
        ul(.class("lines")) {
            for one in signed {
                li {
                    b("\(one.source), \(one.campus), \(one.signature.year)")
                    p("“\(one.signature.words)”")
                    p(
                        "\(one.signature.account.flatMap { names[$0] } ?? "The house"), \(words.short(one.signature.at))",
                        .class("cite"))
                }
            }
        }
        h2("Sources that gave no numbers")
        if declined.isEmpty { p("Every source that answered gave numbers or signed that there are none.") }
        ul(.class("lines")) {
            for line in declined {
                li {
                    a(line.cell.name, .href(line.cell.href))
                    p(line.cell.sentence)
                }
            }
        }
    }

    /// Evidence is written as a sentence or as a few words.
    private func evidence(_ duty: Duty) -> String {
        duty.evidence.hasSuffix(".") || duty.evidence.isEmpty ? duty.evidence : duty.evidence + "."
    }

    private func list(_ lines: [DutyBook.Line]) -> HTML {
        ul(.class("lines")) {
            for line in lines {
                li {
                    a(line.duty.title, .href(line.duty.href))
                    if let campus = campuses.first(where: { $0.id == line.duty.campus }), campuses.count > 1 {
                        ", \(campus.name)"
                    }
                    p {
                        "Due \(TimeWords.long(line.duty.due)). \(evidence(line.duty)) "
                        line.duty.owner.flatMap { names[$0] }.map { "\($0) answers for it." }
                            ?? "Nobody is named for it."
                    }
                }
            }
        }
    }
}
