import CleryLaw
import TypedHTML

/// Who of the people roster may be an authority, and why the house thinks so.
struct CandidatePage: Page {
    let title = "Candidates"
    let section: Section? = .sources
    let crumbs = [
        Crumb(title: "Sources", href: "/office/sources"),
        Crumb(title: "Security authorities", href: "/office/authorities"),
    ]
    let candidates: [AuthorityCandidate]
    /// How many people the roster has.
    let people: Int
    let looks: [CandidateLook]
    let campuses: [Campus]
    let page: Int
    let today: Day
    let form: String
    var fields = TypedFields()
    var problems: [Problem] = []
    /// The candidate about whom something is wrong: it comes first.
    var asked: Int64?
    var done: String?

    private static let size = 25
    private var term: String { CandidateLook.term(of: today) }

    private var here: [AuthorityCandidate] {
        if let asked { return candidates.filter { $0.id == asked } }
        return Array(candidates.dropFirst((page - 1) * Self.size).prefix(Self.size))
    }

    var body: HTML {
        h1(title)
        p(
            "People of the people roster whose title or group hints at a function that makes an authority. Look at what each person does: a title proves nothing. Somebody declined is proposed again only when the title changes.",
            .class("lead"))
        if let done { notice { p(done) } }
        if people == 0 {
            empty("The office has no people roster yet") {
                p("When the administrator sends one, or a directory is connected, candidates appear here.")
            }
        } else if candidates.isEmpty {
            empty("Nobody is proposed") {
                p("None of the \(people) people has a title that hints at more than is in the roster.")
            }
        } else {
            p("\(candidates.count) of \(people) people.")
            TripFormParts(fields: fields, problems: problems).faults
            for candidate in here { one(candidate) }
            if asked == nil {
                Pager(
                    page: page, size: Self.size, total: candidates.count,
                    base: "/office/authorities/candidates?"
                ).html
            }
        }
        if people > 0 { past }
    }

    private func one(_ candidate: AuthorityCandidate) -> HTML {
        let basis = AuthorityBasis(candidate.finding)
        let id = "\(candidate.id)"
        let name = [candidate.person.given, candidate.person.family].filter { !$0.isEmpty }
            .joined(separator: " ")
        let campus =
            fields["campus-\(id)"].isEmpty
            ? candidate.campuses.count == 1
                ? candidate.campuses.map(String.init)[0] : campuses.count == 1 ? "\(campuses[0].id)" : ""
            : fields["campus-\(id)"]
        return TypedHTML.section(.class("finding")) {
            h2(name.isEmpty ? "Person \(candidate.id)" : name)
            p {
                b(candidate.title)
                if !candidate.person.department.isEmpty { ", \(candidate.person.department)" }
            }
            p {
                "\(candidate.reason). \(basis.sentence) "
                span(basis.citation.text, .class("cite"))
            }
            if let before = candidate.before {
                p(
                    before.outcome == .declined
                        ? "Declined before, as “\(before.title)”: \(before.why ?? "")"
                        : "Was accepted before, as “\(before.title)”.", .class("hint"))
            }
            TypedHTML.form(.method(.post), .action("/office/authorities/candidates")) {
                input(.type("hidden"), .name("form"), .value(form))
                input(.type("hidden"), .name("candidate"), .value(id))
                div(.class("pair")) {
                    TripFormParts(fields: with("campus-\(id)", campus), problems: problems).list(
                        "Campus", "campus-\(id)", campuses.map { ("\($0.id)", $0.name) }, any: "Choose")
                    textField(
                        "If not, why", name: "why-\(id)", value: fields["why-\(id)"],
                        problem: problems.of("why-\(id)"))
                }
                div(.class("actions")) {
                    button(
                        "Accept", .type("submit"), .name("what"), .value("accept"), .class("button"),
                        .label("Accept \(name)"))
                    button(
                        "Decline", .type("submit"), .name("what"), .value("decline"), .class("button quiet"),
                        .label("Decline \(name)"))
                }
            }
        }
    }

    private func with(_ name: String, _ value: String) -> TypedFields {
        var fields = fields
        fields[name] = value
        return fields
    }

    @HTMLBuilder private var past: HTML {
        h2("Looks")
        if looks.isEmpty {
            p("Nobody has noted a look through the roster yet.")
        } else {
            ul(.class("lines")) {
                for look in looks.prefix(12) {
                    li {
                        "\(look.term), \(TimeWords.long(look.day)): \(look.accepted) accepted, \(look.declined) declined, \(look.open) left open"
                    }
                }
            }
        }
        TypedHTML.form(.method(.post), .action("/office/authorities/candidates")) {
            input(.type("hidden"), .name("form"), .value(form))
            button(
                "Note the look for \(term)", .type("submit"), .name("what"), .value("look"),
                .class("button quiet"))
        }
    }
}
