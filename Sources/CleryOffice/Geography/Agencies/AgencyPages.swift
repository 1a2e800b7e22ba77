import CleryLaw
import TypedHTML

/// The agencies of the office.
struct AgencyListPage: Page {
    struct Line: Sendable {
        let agency: AgencyRecord
        let places: Int
        let campuses: Int

        var words: String {
            var parts: [String] = []
            if campuses > 0 { parts.append(campuses == 1 ? "a whole campus" : "\(campuses) whole campuses") }
            if places > 0 { parts.append("\(places) place\(places == 1 ? "" : "s")") }
            return parts.isEmpty ? "no place yet" : parts.joined(separator: " and ")
        }
    }

    let lines: [Line]
    /// Places in Clery geography this year without an agency.
    let open: Int
    let year: Int
    var draft = AgencyDraft()
    let form: String
    let title = "Police agencies"
    let section: Section? = .geography
    let crumbs = [Crumb(title: "Office", href: "/office")]

    var body: HTML {
        h1(title)
        p(
            "Each year the law wants a good-faith effort to get statistics from the agencies that answer for our places (34 CFR 668.46(c)(11)). Here is who answers where.",
            .class("lead"))
        if open > 0 {
            notice("care") {
                p {
                    b("\(open) place\(open == 1 ? " has" : "s have") no agency for some days of \(year). ")
                    a("Say which agency answers there", .href("/office/agencies/places?year=\(year)"))
                }
            }
        }
        if lines.isEmpty {
            empty("No agency is here yet") {
                p(
                    "Begin with the police of the city where the campus lies, and let it answer for the whole campus."
                )
            }
        } else {
            ul(.class("lines")) {
                for line in lines {
                    li {
                        a(line.agency.name, .href("/office/agencies/\(line.agency.id)"))
                        if line.agency.ended != nil {
                            " "
                            tag("no more", .void)
                        }
                        p(
                            [line.words, line.agency.address, line.agency.email].compactMap { $0 }
                                .joined(separator: "; "))
                    }
                }
            }
            p { a("Requests for statistics and their answers", .href("/office/agencies/requests")) }
            p { a("All places with their agencies", .href("/office/agencies/places?agency=&year=\(year)")) }
        }
        h2("Add an agency")
        AgencyFormPart(draft: draft, action: "/office/agencies", button: "Add it", form: form).html
    }
}

/// The fields of an agency.
struct AgencyFormPart: Sendable {
    let draft: AgencyDraft
    let action: String
    let button: String
    let form: String
    var mayEnd = false

    var html: HTML {
        let parts = TripFormParts(fields: draft.fields, problems: draft.problems)
        return TypedHTML.form(.method(.post), .action(action), .class("narrow")) {
            input(.type("hidden"), .name("form"), .value(form))
            parts.text("Name", "name")
            parts.text("Address", "address")
            parts.text("E-mail", "email", hint: "To which requests for statistics go.", type: "email")
            parts.text("Phone", "phone", type: "tel")
            parts.text("Contact", "contact", hint: "The desk or the person who answers such requests.")
            parts.long("Notes", "notes")
            if mayEnd {
                label(.class("choice")) {
                    input(
                        .type("checkbox"), .name("ended"), .value("yes"),
                        .checked(draft.fields["ended"] == "yes"))
                    span {
                        "It exists no more"
                        small("It is offered no longer; what it was asked for stays.")
                    }
                }
            }
            div(.class("actions")) { TypedHTML.button(button, .type("submit"), .class("button")) }
        }
    }
}

/// One agency, and what it answers for.
struct AgencyPage: Page {
    struct Entry: Sendable {
        let entry: PlaceAgency
        let name: String
    }

    static let size = 100
    let agency: AgencyRecord
    let entries: [Entry]
    let total: Int
    let page: Int
    let today: Day
    var draft: AgencyDraft
    var endProblem: Problem?
    let form: String
    var title: String { agency.name }
    let section: Section? = .geography
    let crumbs = [
        Crumb(title: "Office", href: "/office"), Crumb(title: "Police agencies", href: "/office/agencies"),
    ]

    var body: HTML {
        h1(title)
        if agency.ended != nil { notice { p("It exists no more. What it was asked for stays here.") } }
        h2("What it answers for")
        if let endProblem { notice("stop") { p(endProblem.sentence) } }
        if entries.isEmpty {
            empty("No place yet") {
                p {
                    a("Choose places for it", .href("/office/agencies/places?agency=none&year=\(today.year)"))
                }
            }
        } else {
            list
            Pager(
                page: page, size: AgencyPage.size, total: total, base: "/office/agencies/\(agency.id)?"
            ).html
        }
        h2("The places and days to ask about")
        p("One line for each place and span of days in Clery geography, for a letter to the agency.")
        div(.class("actions")) {
            for year in (today.year - 3...today.year).reversed() {
                a(
                    "\(year) (CSV)", .class("button quiet"),
                    .href("/office/agencies/\(agency.id)/places.csv?year=\(year)"))
            }
        }
        h2("How to reach it")
        AgencyFormPart(
            draft: draft, action: "/office/agencies/\(agency.id)", button: "Keep it", form: form, mayEnd: true
        ).html
    }

    @HTMLBuilder private var list: HTML {
        p(
            "With a last day an entry ends then; without one it is taken back as a mistake.", .id("end-hint"),
            .class("hint"))
        ul(.class("lines waiting")) {
            for one in entries {
                li {
                    div {
                        if let place = one.entry.place {
                            a(one.name, .href("/office/places/\(place)"))
                        } else {
                            b(one.name)
                        }
                        p(Self.span(one.entry))
                    }
                    TypedHTML.form(.method(.post), .action("/office/agencies/\(agency.id)/end")) {
                        input(.type("hidden"), .name("form"), .value(form))
                        input(.type("hidden"), .name("entry"), .value("\(one.entry.id)"))
                        label("Last day for \(one.name)", .for("through-\(one.entry.id)"))
                        input(
                            .type("date"), .id("through-\(one.entry.id)"), .name("through"),
                            .value(one.entry.through?.description ?? ""))
                        button(
                            "End or take back", .type("submit"), .class("button quiet"),
                            .describedBy("end-hint"))
                    }
                }
            }
        }
    }

    static func span(_ entry: PlaceAgency) -> String {
        switch (entry.from, entry.through) {
        case (nil, nil): "at all times"
        case (let from?, nil): "since \(TimeWords.long(from))"
        case (nil, let through?): "until \(TimeWords.long(through))"
        case (let from?, let through?): "\(TimeWords.long(from)) to \(TimeWords.long(through))"
        }
    }
}
