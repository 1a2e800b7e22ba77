import CleryLaw
import TypedHTML

/// The line on the page of a record that says whether it is restricted, and leads to who reads it.
struct RestrictionSign: Sendable {
    let isRestricted: Bool

    @HTMLBuilder func html(_ address: String) -> HTML {
        if isRestricted {
            notice("care") {
                p {
                    tag("restricted", .care)
                    " Only named readers see this record. "
                    a("Who reads it", .href(address + "/restriction"))
                }
            }
        } else {
            p { a("Restrict it to named readers", .href(address + "/restriction")) }
        }
    }
}

/// Who reads a restricted record, since when and why; and for a coordinator what can be changed.
struct RestrictionPage: Page {
    let record: KeptRecord
    /// The open restrictions of its matter; the record of one is nil where it is of another campus.
    let restrictions: [(restriction: Restriction, record: KeptRecord?, readers: [RestrictionRequests.Named])]
    let lifted: [Restriction]
    let glass: [RestrictionRequests.Glass]
    let candidates: [Account]
    let mayRestrict: Bool
    let today: Day
    let words: TimeWords
    let form: String
    var problems: [Problem] = []
    var typed: [String: String] = [:]
    var title: String { "Who reads \(record.number)" }
    var section: Section? { if case .incident = record { .incidents } else { .queue } }
    var crumbs: [Crumb] {
        let list =
            if case .incident = record {
                Crumb(title: "Incidents", href: "/office/incidents")
            } else {
                Crumb(title: "Reports", href: "/office/reports")
            }
        return [list, Crumb(title: record.number, href: record.address)]
    }

    var body: HTML {
        h1(title)
        if restrictions.isEmpty {
            p(
                "It is not restricted: whoever has a role for its campus sees it. A restricted record is seen by its named readers only, in lists, searches, counts and files as well; others find nothing at its address.",
                .class("lead"))
            if mayRestrict { begin } else { p("A coordinator can restrict it.") }
        } else {
            p(
                "Restricted: only the readers named here see it, with the incidents joined to it and the reports that tell of it. It stays in the published numbers and, where the law puts it there, in the daily log.",
                .class("lead"))
            for (restriction, record, readers) in restrictions {
                part(restriction, record, readers)
            }
        }
        if !glass.isEmpty {
            h2("Opened without being named")
            ul(.class("lines")) {
                for one in glass {
                    li {
                        time(words.short(one.at), .datetime(words.iso(one.at)))
                        ": \(one.name). \(one.reason). "
                        one.reviewed ? tag("reviewed", .ok) : tag("waits for review", .care)
                    }
                }
            }
        }
        if !lifted.isEmpty {
            h2("Earlier restrictions")
            ul(.class("lines")) {
                for one in lifted {
                    li {
                        "\(words.short(one.began)) to \(one.ended.map(words.short) ?? ""): \(one.reason). Lifted: \(one.endedWhy ?? "")."
                    }
                }
            }
        }
    }

    private var begin: HTML {
        TypedHTML.form(.method(.post), .action(record.address + "/restriction"), .class("narrow")) {
            input(.type("hidden"), .name("form"), .value(form))
            reasonChooser(
                "Why it is restricted", name: "reason", Restriction.reasons, problem: problems.of("reason"))
            p("You are its first reader, and name the others on the next page.")
            div(.class("actions")) { button("Restrict it", .type("submit"), .class("button")) }
        }
    }

    @HTMLBuilder private func part(
        _ restriction: Restriction, _ record: KeptRecord?, _ readers: [RestrictionRequests.Named]
    ) -> HTML {
        h2("Restricted \(words.short(restriction.began))")
        p {
            "\(restriction.reason). "
            if let record, record.address != self.record.address {
                "Through "
                a(record.number, .href(record.address + "/restriction"))
                ", which belongs to the same matter."
            }
            if record == nil { "Through a record of another campus, which belongs to the same matter." }
        }
        ReaderTable(
            restriction: restriction, readers: readers, mayRestrict: mayRestrict && record != nil,
            today: today, form: form,
            problem: problems.of("ended-\(restriction.id)")
        ).html
        if mayRestrict, record != nil {
            ReaderForms(
                restriction: restriction.id, candidates: candidates, today: today, form: form,
                problems: problems, typed: typed
            ).html
        }
    }
}

/// What a coordinator can change of a restriction: name a reader, or lift it. Its fields carry its number, since a
/// matter may have several.
struct ReaderForms {
    let restriction: Int64
    let candidates: [Account]
    let today: Day
    let form: String
    let problems: [Problem]
    let typed: [String: String]

    private var action: String { "/office/restrictions/\(restriction)" }
    private func name(_ field: String) -> String { "\(field)-\(restriction)" }

    @HTMLBuilder var html: HTML {
        h3("Name a reader")
        TypedHTML.form(.method(.post), .action(action + "/readers"), .class("narrow")) {
            input(.type("hidden"), .name("form"), .value(form))
            choice(
                "Person", name: name("account"), hint: "Those whose role reads incidents of its campus.",
                options: candidates.map { (String($0.id), $0.title) }, chosen: typed[name("account")] ?? "",
                problem: problems.of(name("account")))
            reasonChooser(
                "Why", name: name("why"), Reader.reasons, chosen: typed[name("why")] ?? "",
                problem: problems.of(name("why")))
            textField(
                "From", name: name("from"), value: typed[name("from")] ?? "\(today)", type: "date",
                problem: problems.of(name("from")))
            textField(
                "Through", name: name("through"), value: typed[name("through")] ?? "", type: "date",
                hint: "The last day. Empty: until it is ended.", problem: problems.of(name("through")))
            div(.class("actions")) { button("Name the reader", .type("submit"), .class("button")) }
        }
        details(.open(problems.of(name("lift")) != nil)) {
            summary("Lift this restriction")
            p("Everybody with a role for its campus sees the record afterwards, and what was done meanwhile.")
            TypedHTML.form(.method(.post), .action(action + "/lift"), .class("narrow")) {
                input(.type("hidden"), .name("form"), .value(form))
                reasonChooser(
                    "Why it is lifted", name: name("lift"), Restriction.liftReasons,
                    chosen: typed[name("lift")] ?? "", problem: problems.of(name("lift")))
                div(.class("actions")) { button("Lift it", .type("submit"), .class("button quiet")) }
            }
        }
    }
}
