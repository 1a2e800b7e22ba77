import CleryLaw
import TypedHTML

/// Where a year's audit file is taken out, and which were taken out before.
struct AuditPage: Page {
    struct Line: Sendable {
        let record: AuditRecord
        /// Nil: a command on the machine itself.
        let by: String?
    }

    let title = "Audit file"
    let section: Section? = .sources
    let crumbs = [Crumb(title: "Sources", href: "/office/sources")]
    let years: [Int]
    let parts: [(title: String, says: String)]
    let mayOpen: Bool
    let taken: [Line]
    let pager: Pager
    let words: TimeWords
    let form: String
    var year = ""
    var opens = false
    var isSure = false
    var why = ""
    var problems: [Problem] = []

    var body: HTML {
        h1(title)
        p(
            "All records of one calendar year in one ZIP file, with a page to read first and a script that proves that nothing in it was changed.",
            .class("lead"))
        ask
        before
        inside
    }

    private var ask: HTML {
        TypedHTML.form(.method(.post), .action("/office/keeping/audit"), .class("narrow")) {
            input(.type("hidden"), .name("form"), .value(form))
            field("Calendar year", name: "year", problem: problems.of("year")) { attributes in
                Elements.select(attributes) {
                    for one in years {
                        option("\(one)", .value("\(one)"), .selected(year == "\(one)"))
                    }
                }
            }
            if mayOpen { sealed }
            p(
                "The file is made while you wait: seconds, or minutes for a very large year. That you took it out is kept in the register with its hash.",
                .class("hint"))
            div(.class("actions")) { button("Take out the file", .type("submit"), .class("button")) }
        }
    }

    private var sealed: HTML {
        details(.open(opens || problems.of("why") != nil || problems.of("sure") != nil)) {
            summary("Open sealed texts")
            p(
                "What people told and who they are stays sealed in the file; each such cell says so. Only where an auditor must read it, open it here. Each opened record goes to the list of openings with your reason."
            )
            label(.class("choice")) {
                input(.type("checkbox"), .name("open"), .value("yes"), .checked(opens))
                span("Open what is sealed")
            }
            textField("Reason", name: "why", value: why, problem: problems.of("why"))
            if let problem = problems.of("sure") { p(problem.sentence, .class("problem")) }
            label(.class("choice")) {
                input(.type("checkbox"), .name("sure"), .value("yes"), .checked(isSure))
                span("I am sure: the file will hold confidential texts that anybody who has it can read")
            }
        }
    }

    private var inside: HTML {
        TypedHTML.section {
            h2("What is in it")
            ul {
                for part in parts {
                    li {
                        b("\(part.title). ")
                        part.says
                    }
                }
                li {
                    b("Register. ")
                    "Every act of the year with what it wrote, each tied to the one before by its hash."
                }
            }
            p("Records that are restricted to named readers are in it only for those readers.")
        }
    }

    @HTMLBuilder private var before: HTML {
        h2("Taken out before")
        if taken.isEmpty {
            empty("No audit file was taken out yet") {
                p("The first one stands here with its hash, by which it is known from any other.")
            }
        } else {
            table(.class("cardish")) {
                caption("Audit files, the newest first")
                thead {
                    tr {
                        for head in ["Year", "Taken out", "By", "Sealed texts", "Hashes (SHA-256)"] {
                            th(head, .scope(.col))
                        }
                    }
                }
                tbody { for line in taken { row(line) } }
            }
            pager.html
            p {
                "The hash of the file is that of the ZIP as it was sent: "
                code("python3 verify.py audit-2025.zip HASH")
                " takes it, or the manifest’s."
            }
        }
    }

    private func row(_ line: Line) -> HTML {
        let record = line.record
        return tr {
            td("\(record.year)", .class("first"))
            td(.data(label: "Taken out")) {
                time(words.short(record.at), .datetime(words.iso(record.at)))
                small("as of event \(record.position)")
            }
            td(line.by ?? "on the machine itself", .data(label: "By"))
            td(.data(label: "Sealed texts")) {
                if record.opened == 0 { tag("sealed", .ok) } else { tag("\(record.opened) opened", .care) }
                if let why = record.why { small(why) }
            }
            td(.data(label: "Hashes")) {
                small("File ")
                code(record.file)
                small("Manifest ")
                code(record.manifest)
            }
        }
    }
}
