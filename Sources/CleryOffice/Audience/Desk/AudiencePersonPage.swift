import CleryLaw
import TypedHTML

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
