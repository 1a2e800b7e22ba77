import CleryLaw
import TypedHTML

/// Where a roster is sent, with the imports so far.
struct RosterPage: Page {
    let title = "Roster of people"
    let section: Section? = .people
    let crumbs = [Crumb(title: "People", href: "/office/people")]
    let profiles: [TableProfiles.Listed]
    let past: [TableImports.Past]
    let words: TimeWords
    let form: String
    var chosen = ""
    var endsMissing = false
    var problem: Problem?
    var isDone = false

    private func problem(of field: String) -> Problem? { problem?.field == field ? problem : nil }

    var body: HTML {
        h1(title)
        p(
            "A file of people from human resources, housing or the directory opens accounts, changes them and ends them. You see every difference before anything is done.",
            .class("lead"))
        if isDone, let newest = past.first { done(newest.counts) }
        TypedHTML.form(.method(.post), .action("/office/people/roster"), .multipart(), .class("narrow")) {
            input(.type("hidden"), .name("form"), .value(form))
            field(
                "File", name: "file",
                hint:
                    "CSV with commas, semicolons or tabs, up to 60 MB. A title above the header does no harm.",
                problem: problem(of: "file")
            ) { Elements.input($0 + [.type("file"), .accept(".csv,.txt,.tsv"), .required]) }
            field(
                "Profile", name: "profile",
                hint: "Says which column is what and which titles give which role.",
                problem: problem(of: "profile")
            ) { attributes in
                Elements.select(attributes) {
                    for one in profiles {
                        option(one.title, .value(one.name), .selected(one.name == chosen))
                    }
                }
            }
            fieldset(.class("choices")) {
                legend("Who is not in the file")
                label(.class("choice")) {
                    input(.type("checkbox"), .name("missing"), .value("yes"), .checked(endsMissing))
                    span {
                        "The file lists everybody: end those who are missing from it"
                        small("Only people of this roster. Accounts made by hand are never ended by a file.")
                    }
                }
            }
            div(.class("actions")) {
                button("Show the difference", .type("submit"), .class("button"))
                a("People by SCIM", .class("button quiet"), .href("/office/people/scim"))
            }
        }
        h2("Profiles")
        TableProfileList(profiles: profiles, base: "/office/people/roster/profiles/").html
        h2("Imports so far")
        if past.isEmpty {
            p("No roster was taken in yet.")
        } else {
            PastImportsTable(past: past, words: words).html
        }
    }

    private func done(_ counts: TableImports.Counts) -> HTML {
        notice {
            p { b("The roster is in.") }
            p(
                "\(counts.added) new, \(counts.changed) changed, \(counts.ended) ended, \(counts.unchanged) left as they were."
            )
            p {
                "New people sign in by single sign-on, or with a password that you make on "
                a("their page", .href("/office/people"))
                "."
            }
        }
    }
}

/// Profiles by name with a way to each.
struct TableProfileList: Sendable {
    let profiles: [TableProfiles.Listed]
    let base: String

    var html: HTML {
        table(.class("cardish")) {
            caption("The office’s own profiles first, then those that ship with OpenClery")
            thead { tr { for head in ["Name", "For", "Kept"] { th(head, .scope(.col)) } } }
            tbody {
                for one in profiles {
                    tr {
                        td(.class("first")) { a(one.name, .href(base + urlPart(one.name))) }
                        td(one.title, .data(label: "For"))
                        td(.data(label: "Kept")) {
                            one.isKept ? tag("in this office", .ok) : tag("shipped", .plain)
                        }
                    }
                }
            }
        }
    }
}

/// Imports of tables, newest first.
struct PastImportsTable: Sendable {
    let past: [TableImports.Past]
    let words: TimeWords
    var hasEnds = true

    var html: HTML {
        wide("Imports so far") {
            table {
                caption("Imports, newest first")
                thead {
                    tr {
                        th("When", .scope(.col))
                        th("Profile", .scope(.col))
                        for head in heads { th(head, .scope(.col), .class("n")) }
                    }
                }
                tbody {
                    for one in past {
                        tr {
                            td { time(words.short(one.at), .datetime(words.iso(one.at))) }
                            td(one.profile)
                            for number in numbers(one.counts) { td("\(number)", .class("n")) }
                        }
                    }
                }
            }
        }
    }

    private var heads: [String] {
        ["Rows", "New", "Changed"] + (hasEnds ? ["Ended"] : []) + ["Unchanged", "In error"]
    }

    private func numbers(_ counts: TableImports.Counts) -> [Int] {
        [counts.rows, counts.added, counts.changed] + (hasEnds ? [counts.ended] : [])
            + [counts.unchanged, counts.rejected]
    }
}
