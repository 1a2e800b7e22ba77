import CleryLaw
import TypedHTML

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
        if !list.isOwn { ending }
    }

    @HTMLBuilder private var takingIn: HTML {
        if !list.isOwn {
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
