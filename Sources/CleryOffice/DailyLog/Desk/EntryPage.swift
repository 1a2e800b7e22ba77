import CleryLaw
import TypedHTML

/// An incident's entries as the office works on them: what the public reads beside what follows from the facts, why,
/// and what can be changed.
struct EntryPage: Page {
    let desk: EntryDesk
    let campus: String
    let campuses: Int
    /// The session's token; nil for whoever only reads.
    let form: String?
    /// The names of those who decided to withhold, by account.
    let names: [Int64: String]
    let natures: [LogList]
    let dispositions: [LogList]
    let days: BusinessDays
    let today: Day
    let words: TimeWords
    /// What was typed into the form that was sent.
    var typed: FactFields?
    var problems: [Problem] = []
    /// What the words that were sent tell of somebody.
    var leaks: [EntryActs.LeaksFound.One] = []
    /// Which form was sent: its address ends so.
    var sent = ""
    var isConflict = false
    var title: String { "Log entry of \(desk.number)" }
    let section: Section? = .officeLog
    var crumbs: [Crumb] {
        [
            Crumb(title: "Incidents", href: "/office/incidents"),
            Crumb(title: desk.number, href: "/office/incidents/\(desk.incident.id)"),
        ]
    }
    var action: String { "/office/log/entries/\(desk.incident.id)" }

    var body: HTML {
        h1(title)
        p(lead, .class("lead"))
        if isConflict {
            notice("stop") {
                p(
                    "Somebody else has changed this entry since you opened the page. Yours was not kept; it stands in the form below."
                )
            }
        }
        if !problems.isEmpty {
            notice("stop") {
                p("Nothing was changed yet:")
                ul { for problem in problems { li { a(problem.sentence, .href("#\(problem.field)")) } } }
            }
        }
        for side in desk.sides { EntrySidePart(page: self, side: side).html }
        if form != nil { EntryFactsPart(page: self).html }
        div(.class("actions")) {
            a("The incident", .class("button quiet"), .href("/office/incidents/\(desk.incident.id)"))
            if form != nil {
                a(
                    "Its facts", .class("button quiet"),
                    .href("/office/incidents/\(desk.incident.id)/facts"))
                a(
                    "Its place in the log", .class("button quiet"),
                    .href("/office/log/places/\(desk.place.id)"))
            }
        }
    }

    private var lead: String {
        "\(desk.incident.nature), \(placeName)" + (campuses > 1 ? ", \(campus)" : "")
    }

    private var placeName: String { desk.place.name.isEmpty ? "place not stated" : desk.place.name }

    /// What stands in a field: what was typed, or else what is so.
    func value(_ name: String, _ now: String) -> String { typed.map { $0[name] } ?? now }

    /// The typed fields, if it is this form that was sent.
    func typed(in form: String) -> FactFields? { sent == form ? typed : nil }

    /// What every form of the page carries.
    @HTMLBuilder var hidden: HTML {
        input(.type("hidden"), .name("form"), .value(form ?? ""))
        input(.type("hidden"), .name("seen"), .value(desk.mark))
    }

    /// Inside the form that was sent: what its words tell, and the statement that they tell of nobody.
    @HTMLBuilder func found(in form: String) -> HTML {
        if sent == form, !leaks.isEmpty {
            notice("stop") {
                p { b("Nothing was kept: these words may tell who somebody is.") }
                for one in leaks { FoundPart.html(one.findings, one.content) }
                for one in leaks { FoundPart.clearing(one.log, one.content) }
            }
        }
    }

    /// What was found in the words of an entry, with the places marked.
    enum FoundPart {
        @HTMLBuilder static func html(_ findings: [LogFinding], _ content: LogContent) -> HTML {
            ul { for sentence in LogFinding.sentences(findings) { li(sentence) } }
            for text in content.texts where findings.contains(where: { $0.piece == text.piece }) {
                p {
                    "\(text.piece.title): "
                    for part in LogFinding.cut(text.text, of: text.piece, findings) {
                        part.isFound
                            ? HTML.element("mark", [], HTML(text: part.text)) : HTML(text: part.text)
                    }
                }
            }
        }

        /// Holds for these letters only: its value is their mark.
        static func clearing(_ log: LogKind, _ content: LogContent) -> HTML {
            label(.class("choice")) {
                input(
                    .type("checkbox"), .name("clear-\(log.rawValue)"), .value(content.fingerprint))
                span {
                    "I have read these words: they tell of nobody of this record"
                    small("\(log.title). It is kept who said so, and holds for these words only.")
                }
            }
        }
    }
}
