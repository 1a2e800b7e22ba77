import CleryLaw
import TypedHTML

/// The lists of people who are told, live ones and those for tests.
struct AudiencePage: Page {
    struct Line: Sendable {
        let list: AudienceList
        let counts: AudienceCounts
    }

    let title = "Who is told"
    let section: Section? = .alerts
    let lines: [Line]
    let form: String
    var name = ""
    var kind = AudienceList.Kind.test
    var problems: [Problem] = []

    var body: HTML {
        h1(title)
        p(
            "A warning that is sent for real goes to everybody of the live lists. An exercise goes to one test list and to nobody else.",
            .class("lead"))
        if lines.contains(where: { $0.list.kind == .live && $0.counts.people > 0 }) {
            div(.class("actions")) {
                a("Take in a roster", .class("button"), .href("/office/alerts/audience/import"))
            }
        } else {
            empty("Nobody would be told") {
                p(
                    "No live list has people on it. Take in a roster of students and employees: a CSV file from the directory, human resources or housing."
                )
                p { a("Take in a roster", .class("button"), .href("/office/alerts/audience/import")) }
            }
        }
        for kind in AudienceList.Kind.allCases { part(kind) }
        h2("A new list")
        TypedHTML.form(.method(.post), .action("/office/alerts/audience"), .class("narrow")) {
            input(.type("hidden"), .name("form"), .value(form))
            textField("Name", name: "name", value: name, problem: problems.of("name"))
            chooser(
                "For", name: "kind",
                options: [("test", "Tests: typed by hand, for exercises"), ("live", "Real warnings")],
                chosen: kind.rawValue)
            p("A list never becomes one of the other kind, and nobody moves from a test list to a live one.")
            div(.class("actions")) { button("Make the list", .type("submit"), .class("button quiet")) }
        }
        h2("Who signs up")
        p {
            "Anybody may add an address of their own at "
            a("Warnings by e-mail or text message", .href("/warnings/subscribe"))
            ". They stand on the list “\(AudienceActs.ownList)”."
        }
    }

    @HTMLBuilder private func part(_ kind: AudienceList.Kind) -> HTML {
        let all = lines.filter { $0.list.kind == kind }
        h2(kind == .live ? "Live lists" : "Test lists")
        if all.isEmpty {
            p(
                kind == .live
                    ? "None yet." : "None yet. An exercise needs one: make it below and type some addresses.")
        } else {
            table(.class("cardish")) {
                caption(
                    kind == .live ? "Lists that real warnings go to" : "Lists that only exercises go to")
                thead {
                    tr {
                        th("List", .scope(.col))
                        for head in ["People", "E-mail", "Phones", "Without an address"] {
                            th(head, .scope(.col), .class("n"))
                        }
                    }
                }
                tbody { for one in all { row(one) } }
            }
        }
    }

    private func row(_ one: Line) -> HTML {
        tr {
            td(.class("first")) {
                a(one.list.name, .href("/office/alerts/audience/\(one.list.id)"))
                if one.list.kind == .test { tag("test", .plain) }
            }
            td("\(one.counts.people)", .class("n"), .data(label: "People"))
            td("\(one.counts.mails)", .class("n"), .data(label: "E-mail"))
            td("\(one.counts.phones)", .class("n"), .data(label: "Phones"))
            td("\(one.counts.without)", .class("n"), .data(label: "Without an address"))
        }
    }
}

/// One list: how many are on it, the files it came from, and its people with masked addresses.
struct AudienceListPage: Page {
    struct Member: Sendable {
        let person: AudiencePerson
        let reached: [String]
    }

    static let pageSize = 50

    let list: AudienceList
    let counts: AudienceCounts
    let past: [AudiencePast]
    let members: [Member]
    let campuses: [Int64: String]
    let places: [Int64: String]
    let page: Int
    let words: TimeWords
    let form: String
    var done: String?
    var typed = ""
    var problems: [Problem] = []
    var title: String { list.name }
    let section: Section? = .alerts
    let crumbs = AudienceCrumbs.all

    private var address: String { "/office/alerts/audience/\(list.id)" }

    var body: HTML {
        h1(title)
        if let done { notice { p(done) } }
        p(
            list.kind == .live
                ? "A live list: every real warning goes to it. Addresses are sealed and shown masked."
                : "A test list: only exercises that name it go to it. It holds at most \(AudienceActs.mostOnTestList) people.",
            .class("lead"))
        record(
            [
                ("People", counts.people), ("E-mail addresses", counts.mails), ("Phones", counts.phones),
                ("Without any address", counts.without),
            ].map { ($0.0, HTML(text: "\($0.1)")) })
        if counts.without > 0 {
            notice("care") {
                p(
                    "\(counts.without) \(counts.without == 1 ? "person has" : "people have") no address: no message reaches them. Ask the office that sends the roster for it."
                )
            }
        }
        if list.kind == .test { adding } else { takingIn }
        if counts.people > 0 {
            h2("By what is known")
            part("Campus", counts.campuses)
            part("Building", counts.places)
            part("Segment", counts.segments)
            part("Language", counts.languages)
            h2("People")
            people
            finding
        }
        ending
    }

    @HTMLBuilder private var takingIn: HTML {
        if list.name != AudienceActs.ownList {
            div(.class("actions")) {
                a(
                    "Take in a roster", .class("button"),
                    .href("/office/alerts/audience/import?list=\(list.id)"))
            }
        }
        if !past.isEmpty {
            wide("Rosters so far") {
                table {
                    caption("Rosters of this list, newest first")
                    thead {
                        tr {
                            th("When", .scope(.col))
                            for head in ["Rows", "New", "Changed", "Ended", "Unchanged", "In error"] {
                                th(head, .scope(.col), .class("n"))
                            }
                        }
                    }
                    tbody {
                        for one in past {
                            tr {
                                td { time(words.short(one.at), .datetime(words.iso(one.at))) }
                                for number in one.numbers { td("\(number)", .class("n")) }
                            }
                        }
                    }
                }
            }
        }
    }

    private var adding: HTML {
        HTML([
            h2("Add people"),
            TypedHTML.form(.method(.post), .action(address), .class("narrow")) {
                input(.type("hidden"), .name("form"), .value(form))
                field(
                    "Addresses", name: "people",
                    hint:
                        "One person on each line: an e-mail address, a phone, or both with a blank between them.",
                    problem: problems.of("people")
                ) { Elements.textarea($0 + [.rows(5)], text: typed) }
                div(.class("actions")) {
                    button(
                        "Add them", .type("submit"), .name("what"), .value("add"), .class("button"))
                }
            },
        ])
    }

    @HTMLBuilder private func part(_ heading: String, _ parts: [AudienceCounts.Part]) -> HTML {
        if !parts.isEmpty {
            table(.class("cardish")) {
                caption("People by \(heading.lowercased())")
                thead {
                    tr {
                        th(heading, .scope(.col))
                        th("People", .scope(.col), .class("n"))
                    }
                }
                tbody {
                    for one in parts {
                        tr {
                            td(one.title, .class("first"))
                            td("\(one.count)", .class("n"), .data(label: "People"))
                        }
                    }
                }
            }
        }
    }

    private var people: HTML {
        HTML([
            table(.class("cardish")) {
                caption("People of the list, addresses masked")
                thead {
                    tr {
                        for head in ["Reached at", "Campus and building", "Segments", "Language"] {
                            th(head, .scope(.col))
                        }
                    }
                }
                tbody { for one in members { row(one) } }
            },
            Pager(page: page, size: Self.pageSize, total: counts.people, base: "\(address)?").html,
        ])
    }

    private func row(_ one: Member) -> HTML {
        let person = one.person
        let place = [
            person.campus.flatMap { campuses[$0] } ?? "Every campus", person.place.flatMap { places[$0] },
        ].compactMap(\.self).joined(separator: ", ")
        return tr {
            td(.class("first")) {
                a(
                    one.reached.isEmpty ? "No address" : one.reached.joined(separator: ", "),
                    .href("/office/alerts/audience/people/\(person.id)"))
            }
            td(place, .data(label: "Campus and building"))
            td(
                person.segments.map(AudienceSegment.title).joined(separator: ", "), .data(label: "Segments"))
            td(AudienceLanguage.title(person.language), .data(label: "Language"))
        }
    }

    private var finding: HTML {
        TypedHTML.form(.method(.post), .action(address), .class("narrow")) {
            input(.type("hidden"), .name("form"), .value(form))
            textField(
                "Find somebody by an address or a number of the roster", name: "find",
                hint: "It is looked for on this list only and stands in no address of a page.",
                problem: problems.of("find"))
            div(.class("actions")) {
                button("Find", .type("submit"), .name("what"), .value("find"), .class("button quiet"))
            }
        }
    }

    private var ending: HTML {
        details(.open(problems.of("sure") != nil)) {
            summary("End this list")
            p(
                list.kind == .live
                    ? "Nobody on it is told any more, unless another list names them."
                    : "No exercise can be sent to it any more.")
            TypedHTML.form(.method(.post), .action(address), .class("narrow")) {
                input(.type("hidden"), .name("form"), .value(form))
                if let problem = problems.of("sure") { p(problem.sentence, .class("problem")) }
                label(.class("choice")) {
                    input(.type("checkbox"), .name("sure"), .value("yes"))
                    span("I am sure: end the list with \(counts.people) people")
                }
                div(.class("actions")) {
                    button("End it", .type("submit"), .name("what"), .value("end"), .class("button quiet"))
                }
            }
        }
    }
}

/// One person of a list, addresses masked until somebody says why they are opened.
struct AudiencePersonPage: Page {
    static let reasons = [
        "The person asks what is kept", "A message did not reach the person", "An address seems to be wrong",
        "A review after a warning or an exercise",
    ]

    let person: AudiencePerson
    let list: AudienceList
    let reached: [String]
    /// The addresses themselves, for whoever has just said why.
    var opened: AudiencePerson.Reached?
    let openings: [AudienceOpening]
    let campus: String?
    let place: String?
    let words: TimeWords
    let form: String
    var problems: [Problem] = []
    let title = "A person who is told"
    let section: Section? = .alerts
    var crumbs: [Crumb] {
        AudienceCrumbs.all + [Crumb(title: list.name, href: "/office/alerts/audience/\(list.id)")]
    }

    private var address: String { "/office/alerts/audience/people/\(person.id)" }

    var body: HTML {
        h1(title)
        record([
            ("Reached at", HTML(text: reached.isEmpty ? "No address" : reached.joined(separator: ", "))),
            ("Campus", HTML(text: campus ?? "Told of every campus")),
            ("Building", HTML(text: place ?? "Not known")),
            (
                "Segments",
                HTML(text: person.segments.map(AudienceSegment.title).joined(separator: ", "))
            ),
            ("Language", HTML(text: AudienceLanguage.title(person.language))),
            ("Comes from", HTML(text: source)),
            ("On the list since", HTML(text: words.short(person.since))),
            ("Until", HTML(text: person.ended.map(words.short) ?? "Told today")),
        ])
        if let opened {
            h2("Addresses")
            ul { for one in opened.mails + opened.phones { li(one) } }
        } else if !reached.isEmpty {
            h2("Open the addresses")
            p("They are sealed. Say why you open them; the opening is kept in the register.")
            TypedHTML.form(.method(.post), .action(address + "/open"), .class("narrow")) {
                input(.type("hidden"), .name("form"), .value(form))
                reasonChooser("Reason", name: "reason", Self.reasons, problem: problems.of("reason"))
                div(.class("actions")) {
                    button("Open the addresses", .type("submit"), .class("button quiet"))
                }
            }
        }
        if person.source == .hand, person.ended == nil {
            h2("Take off the list")
            TypedHTML.form(.method(.post), .action(address + "/remove"), .class("narrow")) {
                input(.type("hidden"), .name("form"), .value(form))
                p("The addresses are forgotten at once.")
                div(.class("actions")) {
                    button("Take off the list", .type("submit"), .class("button quiet"))
                }
            }
        }
        if !openings.isEmpty {
            h2("Who opened them")
            ul(.class("lines")) {
                for one in openings { li("\(words.short(one.at)): \(one.who), \(one.reason)") }
            }
        }
    }

    private var source: String {
        switch person.source {
        case .roster: "The institution’s roster"
        case .own: "Signed up"
        case .hand: "Typed by the office"
        }
    }
}
