import CleryLaw
import TypedHTML

/// How long each kind of record is kept, how many there are, and when they may go.
struct SchedulePage: Page {
    let schedule: KeepingSchedule
    /// The one kind that is shown by years; nil: all kinds, a line each.
    let kind: RecordKind?
    let holds: Int
    /// Disposals that wait for a second person.
    let waiting: [Disposal]
    let form: String
    var done: String?
    var problem: Problem?
    var typed: String?
    var title: String { kind?.title ?? "Keeping and disposal" }
    let section: Section? = .sources
    var crumbs: [Crumb] {
        [Crumb(title: "Sources", href: "/office/sources")]
            + (kind == nil ? [] : [Crumb(title: "Keeping and disposal", href: "/office/keeping")])
    }

    var body: HTML {
        h1(title)
        if let kind { one(kind) } else { all }
    }

    @HTMLBuilder private var all: HTML {
        p(
            "How long the records are kept that support the annual report, what is held for a matter, and what may be disposed of.",
            .class("lead"))
        p("\(KeptThreeYears.sentence) (\(KeptThreeYears.citation))", .class("cite"))
        for one in waiting {
            notice("care") {
                p {
                    a("Disposal \(one.id)", .href("/office/keeping/disposals/\(one.id)"))
                    " is prepared and waits for a second person."
                }
            }
        }
        if schedule.due == 0, schedule.held == 0 {
            notice { p { b("Nothing is past its time.") } }
        } else {
            notice {
                p {
                    b("\(Count.records(schedule.due)) may be disposed of. ")
                    if schedule.held > 0 { "\(Count.records(schedule.held)) past their time are held." }
                }
            }
        }
        div(.class("actions")) {
            a("Disposals", .class("button quiet"), .href("/office/keeping/disposals"))
            a(
                holds == 0 ? "Holds" : "Holds (\(holds))", .class("button quiet"),
                .href("/office/keeping/holds"))
            a("As a table (CSV)", .class("button quiet"), .href("/office/keeping/schedule.csv"))
        }
        h2("The schedule")
        table(.class("cardish")) {
            caption("Records with something sealed in them")
            thead {
                tr {
                    for head in ["Kind", "Kept for", "Records", "Past their time", "Held", "Next may go"] {
                        th(head, .scope(.col))
                    }
                }
            }
            tbody { for kind in RecordKind.disposable { line(kind) } }
        }
        h2("What stays for good")
        p(
            "Disposal destroys what is sealed: names, what was told, addresses, files. Coded facts and what was published stand in the register and stay, so that every published number can be shown to be right."
        )
        ul(.class("lines")) {
            for kind in RecordKind.lasting {
                li {
                    b(kind.title)
                    ": \(kind.stays)."
                }
            }
        }
    }

    private func line(_ kind: RecordKind) -> HTML {
        let count = schedule.sum(of: kind)
        return tr {
            td(.class("first")) { a(kind.title, .href("/office/keeping?kind=\(kind.rawValue)")) }
            td(.data(label: "Kept for")) {
                Count.years(schedule.years[kind] ?? SevenYearPractice.years)
            }
            td("\(count.items)", .data(label: "Records"))
            td(.data(label: "Past their time")) {
                if count.due > 0 { tag("\(count.due)", .care) } else { "0" }
            }
            td("\(count.underHold)", .data(label: "Held"))
            td(schedule.next(of: kind).map(TimeWords.short) ?? "", .data(label: "Next may go"))
        }
    }

    @HTMLBuilder private func one(_ kind: RecordKind) -> HTML {
        if let done { notice { p(done) } }
        record([
            ("Destroyed by a disposal", HTML(text: kind.destroyed ?? "")), ("Stays", HTML(text: kind.stays)),
        ])
        p("\(KeptThreeYears.sentence) (\(KeptThreeYears.citation))", .class("cite"))
        h2("By years")
        if schedule.lines.isEmpty {
            p("The office keeps nothing sealed of this kind yet.")
        } else {
            table(.class("cardish")) {
                caption("\(kind.title), by calendar year")
                thead {
                    tr {
                        for head in ["Year", "Records", "Law: until", "Office: until", "State"] {
                            th(head, .scope(.col))
                        }
                    }
                }
                tbody { for (key, count) in schedule.lines { year(key, count) } }
            }
            p(
                "A record is as old as the latest of its matter. Facts stated again, or a published number corrected, make it support a later report: then it has a line of its own.",
                .class("hint"))
            p {
                a(
                    "As a table (CSV)", .class("button quiet"),
                    .href("/office/keeping/schedule.csv?kind=\(kind.rawValue)"))
            }
        }
        years(kind)
    }

    private func year(_ key: KeepingSchedule.Key, _ count: KeepingSchedule.Count) -> HTML {
        tr {
            td(key.year.map(String.init) ?? "Unknown", .class("first"))
            td("\(count.items) (\(Count.texts(count.texts)))", .data(label: "Records"))
            td(key.law.map(TimeWords.short) ?? "", .data(label: "Law: until"))
            td(key.until.map(TimeWords.short) ?? "", .data(label: "Office: until"))
            td(.data(label: "State")) { Count.state(count) }
        }
    }

    private func years(_ kind: RecordKind) -> HTML {
        TypedHTML.form(.method(.post), .action("/office/keeping/years"), .class("narrow")) {
            h2("How long the office keeps them")
            input(.type("hidden"), .name("form"), .value(form))
            input(.type("hidden"), .name("kind"), .value(kind.rawValue))
            textField(
                "Whole calendar years", name: "years",
                value: typed ?? "\(schedule.years[kind] ?? SevenYearPractice.years)", type: "number",
                hint:
                    "Kept to the end of the last of these years after the record’s own. At least \(RetentionYears.fewest(of: kind)).",
                problem: problem)
            button("Keep", .type("submit"), .class("button"))
        }
    }

    /// Counts in words.
    enum Count {
        static func records(_ count: Int) -> String { count == 1 ? "1 record" : "\(count) records" }
        static func years(_ years: Int) -> String { years == 1 ? "1 year" : "\(years) years" }
        static func texts(_ count: Int) -> String {
            count == 1 ? "1 text or file" : "\(count) texts and files"
        }

        @HTMLBuilder static func state(_ count: KeepingSchedule.Count) -> HTML {
            let waits = KeptItem.Waiting.allCases.compactMap { reason in
                count.waits[reason].map { "\($0) \(reason.title)" }
            }
            if count.due > 0 {
                tag("\(count.due) due", .care)
                " "
            }
            if count.underHold > 0 {
                tag("\(count.underHold) held", .stop)
                " "
            }
            if count.due == 0, count.underHold == 0 { "Kept. " }
            waits.joined(separator: ", ")
        }
    }
}
