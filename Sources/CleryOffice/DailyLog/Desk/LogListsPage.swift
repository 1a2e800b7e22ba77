import CleryLaw
import TypedHTML

/// The office's own words for natures and dispositions, from which its people choose.
struct LogListsPage: Page {
    struct Part: Sendable {
        let kind: LogList.Kind
        let lines: [LogList]
        /// Words that incidents use and the list does not have.
        let used: [LogList.Used]
    }

    let title = "Words of the log"
    let section: Section? = .officeLog
    let crumbs = [Crumb(title: "The log's desk", href: "/office/log")]
    let parts: [Part]
    let form: String
    var problems: [Problem] = []
    var typed: [String: String] = [:]

    var body: HTML {
        h1(title)
        p(
            "What your people choose from when they write an entry: plain words for what happened, and your own words for what became of it. Other words stay possible; ended words stay in the entries that have them.",
            .class("lead"))
        for part in parts { self.part(part) }
    }

    @HTMLBuilder private func part(_ part: Part) -> HTML {
        h2(part.kind.title)
        if part.lines.isEmpty {
            empty("No words yet") {
                p(
                    part.used.isEmpty
                        ? "Add the first below."
                        : "Add the first below, or take the words that your incidents use already.")
            }
        } else {
            table(part)
        }
        if !part.used.isEmpty { take(part) }
        add(part.kind)
    }

    private func table(_ part: Part) -> HTML {
        TypedHTML.table(.class("cardish")) {
            caption("\(part.kind.title), \(part.lines.count { $0.ended == nil }) in use")
            thead {
                tr {
                    th("Words", .scope(.col))
                    th(part.kind == .nature ? "Offense" : "Comes down to", .scope(.col))
                    th("State", .scope(.col))
                }
            }
            tbody {
                for line in part.lines {
                    tr {
                        td(line.words, .class("first"))
                        td(
                            line.tie ?? "None in particular",
                            .data(label: part.kind == .nature ? "Offense" : "Comes down to"))
                        td(.data(label: "State")) { state(line) }
                    }
                }
            }
        }
    }

    private func state(_ line: LogList) -> HTML {
        TypedHTML.form(
            .method(.post), .action("/office/log/lists/\(line.id)/\(line.ended == nil ? "end" : "back")"),
            .class("inline")
        ) {
            input(.type("hidden"), .name("form"), .value(form))
            line.ended == nil ? tag("in use", .ok) : tag("ended", .void)
            " "
            line.ended == nil
                ? button("End", .type("submit"), .class("button quiet"), .label("End “\(line.words)”"))
                : button(
                    "Bring back", .type("submit"), .class("button quiet"),
                    .label("Bring “\(line.words)” back"))
        }
    }

    private func take(_ part: Part) -> HTML {
        details(.open(part.lines.isEmpty)) {
            summary("Take the words already used (\(part.used.count))")
            p(
                "The most used words of your incidents that are not in the list:"
                    + part.used.prefix(12).map { " “\($0.words)” (\($0.incidents))" }.joined(separator: ",")
                    + (part.used.count > 12 ? " and others." : "."))
            TypedHTML.form(.method(.post), .action("/office/log/lists/take")) {
                input(.type("hidden"), .name("form"), .value(form))
                input(.type("hidden"), .name("kind"), .value(part.kind.rawValue))
                div(.class("actions")) {
                    button(
                        "Take these \(part.kind.rawValue)s", .type("submit"), .class("button quiet"))
                }
            }
        }
    }

    private func add(_ kind: LogList.Kind) -> HTML {
        let name = kind.rawValue
        let options =
            kind == .nature
            ? IncidentActs.acts : Disposition.allCases.map { (value: $0.rawValue, title: $0.title) }
        return TypedHTML.form(.method(.post), .action("/office/log/lists"), .class("narrow")) {
            input(.type("hidden"), .name("form"), .value(form))
            input(.type("hidden"), .name("kind"), .value(name))
            textField(
                kind == .nature ? "Another nature, in plain words" : "Another disposition, in your words",
                name: "\(name)-words", value: typed["\(name)-words"] ?? "",
                problem: problems.of("\(name)-words"))
            field(
                kind == .nature ? "Offense that it is, if it is always the same" : "Comes down to",
                name: "\(name)-core", problem: problems.of("\(name)-core")
            ) { attributes in
                Elements.select(attributes) {
                    option(kind == .nature ? "None in particular" : "Choose", .value(""))
                    for one in options {
                        option(
                            one.title, .value(one.value), .selected(typed["\(name)-core"] == one.value))
                    }
                }
            }
            div(.class("actions")) {
                button("Add the \(name)", .type("submit"), .class("button"))
            }
        }
    }
}

/// Words to choose from as one types; other words stay possible.
enum LogWordList {
    static let natures = "log-natures"
    static let dispositions = "log-dispositions"

    static func list(_ id: String, _ lines: [LogList]) -> HTML {
        guard !lines.isEmpty else { return .nothing }
        return HTML.element("datalist", [.id(id)], HTML(lines.map { option($0.words, .value($0.words)) }))
    }

    /// One line of text with a list behind it, where the list has anything.
    static func field(
        _ label: String, name: String, value: String, hint: String? = nil, problem: Problem? = nil,
        list: String, _ lines: [LogList]
    ) -> HTML {
        CleryOffice.field(label, name: name, hint: hint, problem: problem) { attributes in
            Elements.input(
                attributes + [.type("text"), .value(value), lines.isEmpty ? nil : .list(list)])
        }
    }
}
