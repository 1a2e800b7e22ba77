import CleryLaw
import TypedHTML

/// Where many reports are forwarded at once.
struct BatchPage: Page {
    let title = "Batch of reports"
    let section: Section? = .queue
    let crumbs = [Crumb(title: "Office", href: "/office")]
    let profiles: [TableProfiles.Listed]
    let past: [TableImports.Past]
    let words: TimeWords
    let mayKeepProfiles: Bool
    let maySeeQueue: Bool
    let form: String
    var chosen = ""
    var pasted = ""
    var problem: Problem?
    var isDone = false

    private func problem(of field: String) -> Problem? { problem?.field == field ? problem : nil }

    var body: HTML {
        h1(title)
        p(
            "Conduct referrals or housing reports, as your system exports them. Each case becomes a report at the office’s desk, sealed like every other. You see what was understood before anything is kept.",
            .class("lead"))
        if isDone, let newest = past.first { done(newest.counts) }
        TypedHTML.form(.method(.post), .action("/office/reports/batch"), .multipart(), .class("narrow")) {
            input(.type("hidden"), .name("form"), .value(form))
            field(
                "Profile", name: "profile", hint: "Says which column is what.",
                problem: problem(of: "profile")
            ) { attributes in
                Elements.select(attributes) {
                    for one in profiles { option(one.title, .value(one.name), .selected(one.name == chosen)) }
                }
            }
            field(
                "File", name: "file",
                hint: "CSV with commas, semicolons or tabs. The same case again changes nothing.",
                problem: problem(of: "file")
            ) { Elements.input($0 + [.type("file"), .accept(".csv,.txt,.tsv")]) }
            field(
                "Or paste rows", name: "rows", hint: "With the header, as copied from a spreadsheet.",
                problem: problem(of: "rows")
            ) { Elements.textarea($0 + [.class("code"), .rows(8)], text: pasted) }
            div(.class("actions")) { button("Look at it first", .type("submit"), .class("button")) }
        }
        if mayKeepProfiles {
            h2("Profiles")
            TableProfileList(profiles: profiles, base: "/office/reports/batch/profiles/").html
        }
        h2("Your batches so far")
        if past.isEmpty {
            p("You have not forwarded a batch yet.")
        } else {
            PastImportsTable(past: past, words: words, hasEnds: false).html
        }
    }

    private func done(_ counts: TableImports.Counts) -> HTML {
        notice {
            p { b("Forwarded. Thank you.") }
            p(
                "\(counts.added) new report\(counts.added == 1 ? "" : "s"), \(counts.changed) changed, \(counts.unchanged) here already, \(counts.rejected) row\(counts.rejected == 1 ? "" : "s") in error."
            )
            if maySeeQueue { p { a("The reports that wait", .href("/office/reports")) } }
        }
    }
}
