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

    /// What is listed of the counted ones: the public reads only what stands in the log already.
    private var named: [Proof.Line] { forOffice ? proof.counted : proof.counted.filter { $0.entry != nil } }
    /// Counted and not listed: not in the log, or restricted. The public is not told which of the two.
    private var unnamed: Int { proof.counted.count - named.count + proof.restricted[0] }
    private var incidents: Int { proof.counted.count + proof.more[0] + proof.restricted[0] }

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
                incidents == 0
                    ? "None."
                    : "\(incidents) incidents. Their log entries are not named here, to protect those concerned."
            )
            rules(proof.counted)
        } else if incidents == 0 {
            p("No incident is counted in this cell.")
        } else {
            list(named, .counted, more: proof.more[0])
            if unnamed > 0 { p(unnamedWords) }
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
        } else if mayBelong > 0 {
            notice("care") {
                p(
                    "\(mayBelong) more may belong here: a fact that decides is still being asked."
                )
            }
        }
    }

    private var mayBelong: Int { proof.undecided.count + proof.more[2] + proof.restricted[2] }

    private var unnamedWords: String {
        if forOffice {
            return unnamed == 1
                ? "One more is restricted: only its named readers see it."
                : "\(unnamed) more are restricted: only their named readers see them."
        }
        return unnamed == 1
            ? "One that is counted has no entry to name here."
            : "\(unnamed) that are counted have no entry to name here."
    }

    private var sum: HTML {
        guard !hidesEntries, unnamed == 0, named.count > 1, named.count <= 12, proof.more[0] == 0 else {
            return .nothing
        }
        return HTML(text: " = " + named.map { String($0.count) }.joined(separator: " + "))
    }

    private func list(_ lines: [Proof.Line], _ standing: Contribution.Standing, more: Int) -> HTML {
        HTML([
            ul(.class("lines")) {
                for line in lines {
                    li {
                        if standing == .counted { b("\(line.count) · ") }
                        if forOffice {
                            a(line.incident, .href("/office/incidents/\(line.id)"))
                            " \(line.nature), \(line.place.isEmpty ? "place not stated" : line.place). "
                        } else if let entry = line.entry?.content {
                            a(entry.number, .href("/log/\(line.entry?.id ?? 0)"))
                            " \(entry.nature), \(entry.location.isEmpty ? "place not stated" : entry.location). "
                        }
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
