import CleryLaw
import TypedHTML

/// The roster: who is a campus security authority, why, and what is still open.
struct AuthorityListPage: Page {
    let title = "Campus security authorities"
    let section: Section? = .sources
    let crumbs = [Crumb(title: "Sources", href: "/office/sources")]
    let all: [AuthorityLine]
    let filter: AuthorityFilter
    let page: Int
    let campuses: [Campus]
    let units: [String]
    let today: Day
    let mayKeep: Bool
    let form: String
    var done: String?

    static func said(_ done: String) -> String? {
        ["ended": "The designation is ended.", "looked": "Kept."][done]
    }

    /// The lines of the filter, by name.
    var shown: [AuthorityLine] {
        all.filter { filter.shows($0, on: today) }.sorted {
            ($0.title.lowercased(), $0.id) < ($1.title.lowercased(), $1.id)
        }
    }

    private var unwritten: Int {
        all.count { $0.authority.isAuthority && $0.authority.holds(on: today) && $0.letter == nil }
    }

    private func count(_ standing: AuthorityFilter.Standing) -> Int {
        var other = AuthorityFilter()
        other.standing = standing
        return all.count { other.shows($0, on: today) }
    }

    var body: HTML {
        h1(title)
        p(.class("lead")) {
            "Who passes on what is told to them. The function decides, not the title. "
            span(AuthorityByFunction.citation.text, .class("cite"))
        }
        if let done { notice { p(done) } }
        AuthorityRooms.links(mayKeep: mayKeep)
        if mayKeep, unwritten > 0 {
            TypedHTML.form(.method(.post), .action("/office/authorities/letters")) {
                input(.type("hidden"), .name("form"), .value(form))
                button(
                    "Write the \(unwritten) letter\(unwritten == 1 ? "" : "s") that \(unwritten == 1 ? "is" : "are") missing",
                    .type("submit"), .class("button quiet"))
            }
        }
        if all.isEmpty {
            empty("Nobody is in the roster yet") {
                p(
                    "Begin with campus security, residence life, athletics and student affairs; or look through the people roster, if the office has one."
                )
                if mayKeep {
                    p { a("Look through the people roster", .href("/office/authorities/candidates")) }
                }
            }
        } else {
            filters
            if shown.isEmpty {
                empty("Nobody is like that") { p { a("The whole roster", .href("/office/authorities")) } }
            } else {
                table
                Pager(
                    page: page, size: AuthorityRequests.pageSize, total: shown.count,
                    base: filter.query.isEmpty
                        ? "/office/authorities?" : "/office/authorities?\(filter.query)&"
                ).html
            }
        }
    }

    @HTMLBuilder private var filters: HTML {
        TypedHTML.form(.method(.get), .action("/office/authorities"), .class("filters")) {
            chooser(
                "Show", name: "standing",
                options: AuthorityFilter.Standing.allCases.map {
                    ($0.rawValue, "\($0.title) (\(count($0)))")
                },
                chosen: filter.standing.rawValue)
            if campuses.count > 1 {
                chooser(
                    "Campus", name: "campus", options: campuses.map { ("\($0.id)", $0.name) },
                    chosen: filter.campus.map(String.init) ?? "", any: "All campuses")
            }
            chooser(
                "Unit", name: "unit", options: units.map { ($0, $0) }, chosen: filter.unit, any: "All units")
            button("Show", .type("submit"), .class("button quiet"))
            a(
                "As a table (CSV)", .class("button quiet"),
                .href(
                    filter.query.isEmpty
                        ? "/office/authorities/list.csv" : "/office/authorities/list.csv?\(filter.query)"))
        }
        TypedHTML.form(.method(.post), .action("/office/authorities/find"), .class("filters")) {
            input(.type("hidden"), .name("form"), .value(form))
            textField("Find by name, unit or function", name: "q", value: filter.words, autocomplete: "off")
            button("Find", .type("submit"), .class("button quiet"))
        }
    }

    private var table: HTML {
        let shown = shown
        let size = AuthorityRequests.pageSize
        // What is found by name is shown whole, for its words can stand in no link to a next page.
        let here = filter.words.isEmpty ? shown.dropFirst((page - 1) * size).prefix(size) : shown.prefix(500)
        return TypedHTML.table(.class("cardish")) {
            caption(
                filter.words.isEmpty ? "\(filter.standing.title), \(shown.count)" : "Found, \(shown.count)")
            thead {
                tr { for head in ["Who", "Basis", "Unit", "Letter", "Training"] { th(head, .scope(.col)) } }
            }
            tbody { for line in here { row(line) } }
        }
    }

    private func row(_ line: AuthorityLine) -> HTML {
        let authority = line.authority
        return tr {
            td(.class("first")) {
                a(line.title, .href("/office/authorities/\(line.id)"))
                small(authority.function)
            }
            td(.data(label: "Basis")) {
                tag(authority.basis.title, authority.isAuthority ? .plain : .void)
                if let due = line.reviewDue, due < today {
                    small("to be looked at since \(TimeWords.short(due))")
                }
            }
            td(.data(label: "Unit")) {
                authority.unit
                if campuses.count > 1 { small(line.campus) }
            }
            td(.data(label: "Letter")) { AuthorityTags.letter(line, today) }
            td(.data(label: "Training")) { AuthorityTags.training(line, today) }
        }
    }
}

/// How far an authority's letter and training are, as words with a shape.
enum AuthorityTags {
    @HTMLBuilder static func letter(_ line: AuthorityLine, _ today: Day) -> HTML {
        if !line.authority.isAuthority {
            "–"
        } else if let letter = line.letter {
            if letter.acknowledged == nil {
                let days = Int(today.number - letter.day.number)
                tag("waits \(days) day\(days == 1 ? "" : "s")", days > 14 ? .stop : .care)
            } else {
                tag("acknowledged", .ok)
            }
        } else {
            tag("not written", .care)
        }
    }

    @HTMLBuilder static func training(_ line: AuthorityLine, _ today: Day) -> HTML {
        if !line.authority.isAuthority {
            "–"
        } else if let training = line.training {
            if training.done != nil {
                tag("done", .ok)
            } else if training.isOverdue(on: today) {
                tag("overdue", .stop)
            } else {
                tag("by \(TimeWords.short(training.due))", .care)
            }
        } else {
            tag("not assigned", .plain)
        }
    }
}

/// The ways between the rooms of the authorities.
enum AuthorityRooms {
    static func links(mayKeep: Bool) -> HTML {
        div(.class("actions")) {
            if mayKeep { a("Enter somebody", .class("button"), .href("/office/authorities/new")) }
            a("Yearly signing", .class("button quiet"), .href("/office/authorities/signing"))
            a("Training", .class("button quiet"), .href("/office/authorities/training"))
            if mayKeep {
                a("Candidates", .class("button quiet"), .href("/office/authorities/candidates"))
                a("Yearly review", .class("button quiet"), .href("/office/authorities/review"))
            }
            a("Coverage by unit", .class("button quiet"), .href("/office/authorities/coverage"))
        }
    }
}
