import CleryLaw
import TypedHTML

/// One disposal: what it takes while it waits, its certificate when it is confirmed.
struct DisposalPage: Page {
    let disposal: Disposal
    let names: [Int64: String]
    /// Whether the reader prepared it.
    let isOwn: Bool
    let words: TimeWords
    let form: String
    var plan: DisposalPlan?
    var certificate: DisposalCertificate?
    /// Whether somebody else may confirm it.
    var hasAnother = true
    var typed = ""
    var problem: Problem?
    var title: String { "Disposal \(disposal.id)" }
    let section: Section? = .sources
    let crumbs = KeepingCrumbs.disposals

    private func name(_ account: Int64?) -> String { account.flatMap { names[$0] } ?? "" }
    var prepared: String { "\(name(disposal.account)), \(words.short(disposal.at))" }
    var confirmed: String? {
        disposal.confirmed.map { "\(name(disposal.confirmedBy)), \(words.short($0))" }
    }

    @HTMLBuilder static func state(_ disposal: Disposal) -> HTML {
        if disposal.confirmed != nil {
            tag("confirmed", .ok)
        } else if disposal.withdrawn != nil {
            tag("withdrawn", .void)
        } else {
            tag("waits for a second person", .care)
        }
    }

    var body: HTML {
        h1(title)
        if let problem, plan == nil { notice("stop") { p(problem.sentence) } }
        record(outside)
        if let certificate { certified(certificate) }
        if let plan { waiting(plan) }
    }

    private var outside: [(String, HTML)] {
        var facts = [("State", Self.state(disposal)), ("Prepared", HTML(text: prepared))]
        if let confirmed { facts.append(("Confirmed", HTML(text: confirmed))) }
        if let withdrawn = disposal.withdrawn {
            facts.append(
                ("Withdrawn", HTML(text: "\(name(disposal.withdrawnBy)), \(words.short(withdrawn))")))
        }
        facts.append(("Looked at on", HTML(text: TimeWords.long(disposal.day))))
        let texts = SchedulePage.Count.texts(disposal.texts)
        facts.append(("Records", HTML(text: "\(disposal.items) (\(texts))")))
        return facts
    }

    @HTMLBuilder private func waiting(_ plan: DisposalPlan) -> HTML {
        if plan.digest != disposal.digest {
            notice("stop") { p(DisposalRefusal.changed.sentence) }
        }
        h2("What it takes")
        DisposalLines(caption: "Records to be destroyed", lines: plan.lines).html
        if !plan.held.isEmpty {
            DisposalLines(caption: "Left out because a hold keeps them", lines: plan.held).html
        }
        if plan.waiting > 0 {
            p(
                "\(SchedulePage.Count.records(plan.waiting)) past their time are left out because they are not closed or not decided yet."
            )
        }
        h2("What is destroyed, and what stays")
        ul(.class("lines")) {
            for kind in RecordKind.disposable where plan.lines.contains(where: { $0.kind == kind }) {
                li {
                    b(kind.title)
                    p("Destroyed: \(kind.destroyed ?? "").")
                    p("Stays: \(kind.stays).")
                }
            }
        }
        p(DisposalCertificate.elsewhere)
        if isOwn {
            notice {
                p(
                    hasAnother
                        ? "Another person who keeps records confirms it."
                        : "Another person must confirm it, and nobody else may keep records yet. The role of Clery coordinator for all campuses gives it."
                )
            }
            if let problem { p(problem.sentence, .class("problem")) }
        } else if plan.digest == disposal.digest {
            confirm
        }
        TypedHTML.form(.method(.post), .action("/office/keeping/disposals/\(disposal.id)/withdraw")) {
            input(.type("hidden"), .name("form"), .value(form))
            button("Withdraw the disposal", .type("submit"), .class("button quiet"))
        }
    }

    private var confirm: HTML {
        TypedHTML.form(
            .method(.post), .action("/office/keeping/disposals/\(disposal.id)/confirm"), .class("narrow")
        ) {
            h2("Confirm it")
            notice("stop") { p { b("This cannot be taken back: nobody can open these records again.") } }
            input(.type("hidden"), .name("form"), .value(form))
            textField(
                "How many records are destroyed", name: "count", value: typed, type: "text",
                hint: "Type the number of records that stands above.", problem: problem,
                autocomplete: "off")
            button("Destroy the keys of these records", .type("submit"), .class("button"))
        }
    }

    @HTMLBuilder private func certified(_ certificate: DisposalCertificate) -> HTML {
        h2("Certificate")
        p {
            a(
                "Certificate (PDF)", .class("button quiet"),
                .href("/office/keeping/disposals/\(disposal.id)/certificate.pdf"))
        }
        p("\(certificate.rule) (\(certificate.citation))", .class("cite"))
        table(.class("cardish")) {
            caption("Records destroyed")
            thead {
                tr {
                    for head in ["Kind", "Year", "Records", "Texts and files", "Law: until", "Office: until"]
                    {
                        th(head, .scope(.col))
                    }
                }
            }
            tbody {
                for line in certificate.lines {
                    tr {
                        td(line.kind.title, .class("first"))
                        td(line.year.map(String.init) ?? "", .data(label: "Year"))
                        td("\(line.items)", .data(label: "Records"))
                        td("\(line.texts)", .data(label: "Texts and files"))
                        td(line.law, .data(label: "Law: until"))
                        td(line.until, .data(label: "Office: until"))
                    }
                }
            }
        }
        ul(.class("lines")) {
            for kind in certificate.kinds {
                li {
                    b(kind.title)
                    p("Destroyed: \(kind.destroyed ?? "").")
                    p("Stays: \(kind.stays).")
                }
            }
        }
        record(facts(certificate))
        notice("care") { p(DisposalCertificate.elsewhere) }
    }

    private func facts(_ certificate: DisposalCertificate) -> [(String, HTML)] {
        let schedule = certificate.years.map { "\($0.kind.title): \(SchedulePage.Count.years($0.years))" }
        var facts = certificate.rows.map { ("\($0.source.title), rows", HTML(text: $0.numbers)) }
        facts.append(("Schedule", HTML(text: schedule.joined(separator: "; "))))
        facts.append(("Files deleted", HTML(text: "\(certificate.files)")))
        facts.append(("Past their time and held", HTML(text: "\(certificate.held)")))
        facts.append(("Past their time and not closed", HTML(text: "\(certificate.waiting)")))
        facts.append(("Register before the act", HTML(text: "Event \(certificate.event)")))
        facts.append(("Its hash", code(certificate.hash)))
        facts.append(("Mark of the list", code(certificate.digest)))
        return facts
    }
}
