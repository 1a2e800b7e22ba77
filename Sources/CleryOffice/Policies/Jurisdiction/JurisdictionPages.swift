import CleryLaw
import TypedHTML

/// The packs of the office, and which campus goes by which.
struct JurisdictionPage: Page {
    let packs: [JurisdictionPack]
    let campuses: [Campus]
    let chosen: [Int64: Int64]
    let mayAdd: Bool
    let saved: String
    let form: String
    var typed = ""
    var problems: [String] = []

    let title = "Definitions of the State"
    let section: Section? = .annual
    let crumbs = PolicyScope.crumbs

    var body: HTML {
        h1(title)
        p(.class("lead")) {
            "The report defines domestic violence, dating violence, sexual assault, stalking and consent as the law of the State does. "
            span("34 CFR 668.46(j)(1)(i)(B), (C)", .class("cite"))
        }
        if !problems.isEmpty {
            notice("stop") {
                p("Nothing was taken in.")
                for problem in problems { p(problem) }
            }
        } else if !saved.isEmpty {
            notice { p("Saved.") }
        }
        if packs.isEmpty {
            empty("No definitions yet") { p("Take in the pack of your State below, or write your own.") }
        } else {
            table(.class("cardish")) {
                caption("Packs of this office")
                thead { tr { for head in ["Pack", "Campuses", "State"] { th(head, .scope(.col)) } } }
                tbody { for pack in packs { row(pack) } }
            }
            h2("Which campus goes by which")
            TypedHTML.form(
                .method(.post), .action("/office/policies/jurisdiction"), .class("filters")
            ) {
                input(.type("hidden"), .name("form"), .value(form))
                chooser(
                    "Campus", name: "campus", options: campuses.map { ("\($0.id)", $0.name) }, chosen: "",
                    any: "All campuses")
                chooser(
                    "Goes by", name: "pack", options: packs.map { ("\($0.id)", $0.title) },
                    chosen: "\(packs.first?.id ?? 0)", any: "No pack")
                div { button("Choose", .type("submit"), .class("button")) }
            }
            p("A text that you write for the part itself is printed instead of the pack’s definition.")
        }
        if mayAdd { add }
    }

    private func row(_ pack: JurisdictionPack) -> HTML {
        let going = campuses.filter { chosen[$0.id] == pack.id }
        return tr {
            td(.class("first")) {
                a("\(pack.title) (pack \(pack.id))", .href("/office/policies/jurisdiction/\(pack.id)"))
            }
            td(.data(label: "Campuses")) {
                going.count > 4 ? "\(going.count) campuses" : going.map(\.name).joined(separator: ", ")
            }
            td(.data(label: "State")) {
                if let day = pack.confirmedDay {
                    tag("confirmed \(TimeWords.short(day))", .ok)
                } else {
                    tag("to be verified with counsel", .care)
                }
            }
        }
    }

    private var add: HTML {
        HTML([
            h2("Take in a pack"),
            p(
                "These come with OpenClery. They were written from the statutes and are not legal advice: have counsel check one before you confirm it."
            ),
            ul(.class("lines waiting")) {
                for file in ShippedJurisdictions.all {
                    li {
                        div { PolicySections("\(file.text)").title }
                        TypedHTML.form(
                            .method(.post), .action("/office/policies/jurisdiction/packs"), .class("inline")
                        ) {
                            input(.type("hidden"), .name("form"), .value(form))
                            input(.type("hidden"), .name("shipped"), .value(file.name))
                            button(
                                "Take in", .type("submit"), .class("button quiet"),
                                .label("Take in \(PolicySections("\(file.text)").title)"))
                        }
                    }
                }
            },
            details(.open(!problems.isEmpty)) {
                summary("Another State")
                p(
                    "A pack is a text: “# ” and the State’s name, then a section “## ” for each of \(JurisdictionPack.words.map(\.name).joined(separator: ", ")). Write it here, or give a file."
                )
                TypedHTML.form(
                    .method(.post), .action("/office/policies/jurisdiction/packs"), .class("narrow"),
                    .multipart()
                ) {
                    input(.type("hidden"), .name("form"), .value(form))
                    field("The pack", name: "body") {
                        Elements.textarea($0 + [.rows(14)], text: typed.isEmpty ? Self.frame : typed)
                    }
                    field("Or a file", name: "file") {
                        Elements.input($0 + [.type("file"), .accept(".md,.txt,text/markdown,text/plain")])
                    }
                    div(.class("actions")) { button("Take it in", .type("submit"), .class("button")) }
                }
            },
        ])
    }

    private static let frame =
        "# Name of the State\n\n"
        + JurisdictionPack.words.map { "## \($0.name)\n\n[[the definition, with its statute]]\n" }.joined(
            separator: "\n")
}

/// One pack: its definitions, who checked them, its text.
struct PackPage: Page {
    let pack: JurisdictionPack
    let names: [Int64: String]
    let mayChange: Bool
    let mayConfirm: Bool
    var typed: String
    let form: String
    var checked = ""
    var problems: [String] = []

    var title: String { "Definitions of \(pack.title)" }
    let section: Section? = .annual
    let crumbs =
        PolicyScope.crumbs + [Crumb(title: "Definitions of the State", href: "/office/policies/jurisdiction")]

    /// Changes with every change of the pack, so that nobody confirms what they have not read.
    var mark: String { "\(pack.at.milliseconds)" }

    var body: HTML {
        h1(title)
        p {
            if let day = pack.confirmedDay {
                tag("confirmed", .ok)
                " \(TimeWords.long(day))"
                if let confirmer = pack.confirmer { ", by \(names[confirmer] ?? "account \(confirmer)")" }
                if let checked = pack.confirmedBy { ". Checked: \(checked)" }
            } else {
                tag("to be verified with counsel", .care)
                " It keeps the report back until somebody has confirmed it."
            }
        }
        if !problems.isEmpty { notice("stop") { for problem in problems { p(problem) } } }
        for word in JurisdictionPack.words {
            h2(word.title)
            BlockHTML.blocks(Markdown.blocks(pack.sections[word.name] ?? "", level: 2), level: 1)
        }
        if mayConfirm, !pack.isConfirmed {
            h2("Confirm")
            TypedHTML.form(
                .method(.post), .action("/office/policies/jurisdiction/\(pack.id)/confirm"), .class("narrow")
            ) {
                input(.type("hidden"), .name("form"), .value(form))
                input(.type("hidden"), .name("mark"), .value(mark))
                textField(
                    "Who checked these definitions, and how", name: "checked", value: checked,
                    hint: "Such as: Office of the General Counsel, against the statutes in force.")
                div(.class("actions")) {
                    button("Confirm these definitions", .type("submit"), .class("button"))
                }
            }
        }
        if mayChange {
            details(.open(!problems.isEmpty && typed != pack.body)) {
                summary("Change the text")
                TypedHTML.form(
                    .method(.post), .action("/office/policies/jurisdiction/\(pack.id)"), .class("narrow")
                ) {
                    input(.type("hidden"), .name("form"), .value(form))
                    input(.type("hidden"), .name("mark"), .value(mark))
                    field("The pack", name: "body", hint: "A change has to be confirmed anew.") {
                        Elements.textarea($0 + [.rows(24)], text: typed)
                    }
                    div(.class("actions")) {
                        button("Keep the change", .type("submit"), .class("button quiet"))
                    }
                }
            }
        }
    }
}
