import CleryLaw
import TypedHTML

/// The proof of one number: what was counted, what nearly was, and what waits for a fact.
struct ProofPage: Page {
    let proof: Proof
    let campus: String
    let forOffice: Bool
    var title: String { ProofPage.heading(proof.cell) }
    var section: Section? { forOffice ? .officeStatistics : .statistics }
    var crumbs: [Crumb] {
        [
            Crumb(
                title: "Statistics",
                href:
                    "\(forOffice ? "/office" : "")/statistics?campus=\(urlPart(campus))&year=\(proof.cell.year)"
            )
        ]
    }

    static func heading(_ cell: Cell) -> String {
        let bias = cell.bias.map { ", \($0.title)" } ?? ""
        let kind = cell.family == .arrests ? " (arrests)" : cell.family == .referrals ? " (referrals)" : ""
        let place = cell.geography == .all ? "all places" : cell.geography.title.lowercased()
        return "\(cell.category.title)\(kind)\(bias), \(place), \(cell.year)"
    }

    static func address(_ cell: Cell, campus: String, forOffice: Bool) -> String {
        (forOffice ? "/office" : "")
            + "/statistics/why?family=\(cell.family.name)&category=\(cell.category.name(in: cell.family))"
            + "&geography=\(cell.geography.name)&year=\(cell.year)"
            + (cell.bias.map { "&bias=\($0.rawValue)" } ?? "") + "&campus=\(urlPart(campus))"
    }

    /// Crimes whose log entries, set beside a number, could point to a victim: the public is not shown which they are.
    private var hidesEntries: Bool {
        !forOffice
            && (proof.cell.family == .vawa || proof.cell.family == .hate
                || Categories.sexOffenses.has(proof.cell.category))
    }

    var body: HTML {
        h1(title)
        p(.class("sum")) {
            b("\(proof.count)")
            sum
        }
        p("\(campus). As of event \(proof.position) of the register.", .class("cite"))
        h2("Counted")
        if hidesEntries {
            p(
                proof.counted.isEmpty
                    ? "None."
                    : "\(proof.counted.count) incidents. Their log entries are not named here, to protect those concerned."
            )
            rules(proof.counted)
        } else if proof.counted.isEmpty {
            p("No incident is counted in this cell.")
        } else {
            list(proof.counted, .counted, more: proof.more[0])
        }
        if forOffice {
            h2("Nearly counted")
            if proof.nearlyCounted.isEmpty {
                p("None.")
            } else {
                list(proof.nearlyCounted, .nearlyCounted, more: proof.more[1])
            }
            h2("Undecided")
            if proof.waitingForWords > 0 {
                p {
                    "\(proof.waitingForWords) incidents of this year have words that nobody has named yet: "
                    a("review queue", .href("/office/review"))
                }
            }
            if proof.undecided.isEmpty {
                p("None.")
            } else {
                list(proof.undecided, .undecided, more: proof.more[2])
            }
        } else if !proof.undecided.isEmpty {
            notice("care") {
                p(
                    "\(proof.undecided.count + proof.more[2]) more may belong here: a fact that decides is still being asked."
                )
            }
        }
    }

    private var sum: HTML {
        guard !hidesEntries, proof.counted.count > 1, proof.counted.count <= 12 else { return .nothing }
        return HTML(text: " = " + proof.counted.map { String($0.count) }.joined(separator: " + "))
    }

    private func list(_ lines: [Proof.Line], _ standing: Contribution.Standing, more: Int) -> HTML {
        HTML([
            ul(.class("lines")) {
                for line in lines {
                    li {
                        if standing == .counted { b("\(line.count) · ") }
                        a(
                            line.incident,
                            .href(forOffice ? "/office/incidents/\(line.id)" : "/log/\(line.id)"))
                        " \(line.nature), \(line.place.isEmpty ? "place not stated" : line.place). "
                        if let day = line.reportedDay { "Reported \(TimeWords.long(day)). " }
                        if standing == .nearlyCounted { tag("not counted", .plain) }
                        if standing == .undecided { tag("undecided", .care) }
                        Reasons.html(line.because)
                        if !line.needs.isEmpty {
                            ul(.class("because")) { for need in line.needs.sentences { li { b(need) } } }
                        }
                    }
                }
            },
            more > 0 ? p("And \(more) more. The command openclery why lists them all.") : .nothing,
        ])
    }

    /// The rules behind the counted ones, each once.
    private func rules(_ lines: [Proof.Line]) -> HTML {
        var seen: Set<RuleName> = []
        return Reasons.html(lines.flatMap(\.because).filter { seen.insert($0).inserted })
    }

    enum Reasons {
        static func html(_ names: [RuleName]) -> HTML {
            ul(.class("because")) {
                for name in names {
                    if let rule = Law.rule(named: name) {
                        li {
                            rule.sentence
                            " "
                            span(rule.citation.text, .class("cite"))
                        }
                    }
                }
            }
        }
    }
}
