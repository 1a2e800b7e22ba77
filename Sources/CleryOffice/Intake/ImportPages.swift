import TypedHTML

/// Where the office brings a log in.
struct ImportPage: Page {
    let title = "Import a log"
    let section: Section? = .imports
    let profiles: [(name: String, title: String)]
    let past: [PastImport]
    let form: String
    var chosen = ""
    var problem: Problem?
    var report: ImportReport?
    var fileName = ""

    struct PastImport: Sendable {
        let file: String
        let profile: String
        let rows: Int
        let imported: Int
        let updated: Int
        let review: Int
        let rejected: Int
    }

    var body: HTML {
        h1("Import a log")
        p(
            "CSV or JSON from your records system or your published log, plain or gzip. A trial first shows what would happen; nothing is kept then.",
            .class("lead"))
        if let report { outcome(report) }
        TypedHTML.form(.method(.post), .action("/office/import"), .multipart()) {
            input(.type("hidden"), .name("form"), .value(form))
            field(
                "File", name: "file",
                hint: "Up to 60 MB here; larger files by the command openclery import log.", problem: problem
            ) { attributes in
                Elements.input(attributes + [.type("file"), .accept(".csv,.json,.gz,.txt"), .required])
            }
            chooser("Profile", name: "profile", options: profiles.map { ($0.name, $0.title) }, chosen: chosen)
            fieldset(.class("choices")) {
                legend("What to do")
                label(.class("choice")) {
                    input(.type("radio"), .name("what"), .value("trial"), .checked(true))
                    span {
                        "Trial"
                        small("Read, map and decide everything, and keep nothing.")
                    }
                }
                label(.class("choice")) {
                    input(.type("radio"), .name("what"), .value("import"))
                    span {
                        "Import"
                        small("The same file again changes nothing; a changed row becomes a new revision.")
                    }
                }
            }
            div(.class("actions")) { button("Send the file", .type("submit"), .class("button")) }
        }
        h2("Imports so far")
        if past.isEmpty {
            p("No log was imported yet.")
        } else {
            wide("Imports so far") {
                table {
                    caption("Imports, newest first")
                    thead {
                        tr {
                            th("File", .scope(.col))
                            th("Profile", .scope(.col))
                            for head in ["Rows", "Imported", "Updated", "Review", "Rejected"] {
                                th(head, .scope(.col), .class("n"))
                            }
                        }
                    }
                    tbody {
                        for one in past {
                            tr {
                                td(one.file)
                                td(one.profile)
                                for number in [one.rows, one.imported, one.updated, one.review, one.rejected]
                                { td("\(number)", .class("n")) }
                            }
                        }
                    }
                }
            }
        }
    }

    private func outcome(_ report: ImportReport) -> HTML {
        notice(report.rejected > 0 ? "care" : "") {
            p { b(report.dryRun ? "Trial of \(fileName): nothing was kept." : "\(fileName) is in.") }
            p(
                "\(report.read) rows read: \(report.imported) imported, \(report.unchanged) unchanged, \(report.updated) updated, \(report.needsReview) need review, \(report.rejected) rejected."
            )
            if report.needsReview > 0 && !report.dryRun {
                p { a("Name the unknown words", .href("/office/review")) }
            }
            if report.stopped > 0 && !report.dryRun {
                p {
                    "\(report.stopped) not in the public log yet: the words may tell who somebody is. "
                    a("Look at them", .href("/office/log?show=stopped"))
                }
            }
            if !report.problems.isEmpty {
                details {
                    summary("\(report.problems.count) remarks on rows")
                    ul {
                        for one in report.problems.prefix(200) {
                            li(
                                "Line \(one.line)\(one.column.isEmpty ? "" : ", \(one.column)"): \(one.problem)"
                            )
                        }
                    }
                }
            }
        }
    }
}
