import CleryLaw
import TypedHTML

/// `index.html`: what is in the file, to read in any browser without a connection.
struct AuditIndex {
    struct Part: Sendable {
        let folder: String
        let title: String
        let citation: String
        let says: String
        let lines: [AuditBook.Line]

        var count: Int { lines.reduce(0) { $0 + $1.count } }
    }

    let institution: String
    let year: Int
    let campuses: [String]
    /// The last event that the file knows, its time and its hash.
    let position: Int64
    let at: String
    let hash: String
    let opened: Int
    let told: AuditRegister.Told
    let parts: [Part]

    private static let style = """
        body { margin: 0 auto; max-width: 60rem; padding: 1rem; font: 1rem/1.5 system-ui, sans-serif; color: #17202e; background: #fff; }
        h1, h2 { line-height: 1.25; } h2 { margin-top: 2.5rem; } a { color: #1d4f91; }
        table { border-collapse: collapse; width: 100%; } caption { text-align: left; font-weight: 600; padding: .25rem 0; }
        th, td { text-align: left; vertical-align: top; padding: .375rem .5rem; border-bottom: 1px solid #d5dbe5; overflow-wrap: anywhere; }
        dt { font-weight: 600; } dd { margin: 0 0 .5rem; overflow-wrap: anywhere; } code { overflow-wrap: anywhere; }
        .number { text-align: right; } th ul { font-weight: 400; margin: 0; padding-left: 1.25rem; }
        """

    var html: String {
        let html = document(lang: "en") {
            charset()
            viewport()
            title("Audit file \(year), \(institution)")
            HTML([
                HTML(trusted: "<style>\n"), HTML(alreadyEscaped: Array(Self.style.utf8)),
                HTML(trusted: "\n</style>"),
            ])
        } body: {
            main {
                h1("Audit file of \(year)")
                p("The records of \(institution) under the Clery Act for the calendar year \(year).")
                about
                contents
                for part in parts { section(part) }
                register
                proof
            }
        }
        return html.string + "\n"
    }

    private var about: HTML {
        dl {
            dt("Institution")
            dd(institution)
            dt("Campuses")
            dd(campuses.joined(separator: ", "))
            dt("As of")
            dd("Event \(position) of the register, \(at)")
            dt("Hash of this event")
            dd(hash)
            dt("Taken out")
            dd(
                "By whom and when stands in the register after this event, with the hash of manifest.json in this file."
            )
            dt("Sealed texts")
            dd(
                opened == 0
                    ? "None was opened. Where one is kept, its cell says \u{201C}sealed\u{201D} with the number of its record."
                    : "\(opened) were opened for this file; the register says by whom and why.")
        }
    }

    private var contents: HTML {
        nav(.label("Contents")) {
            h2("Contents")
            table {
                caption("The parts of this file")
                thead {
                    tr {
                        th("Part", .scope(.col))
                        th("Records", .scope(.col), .class("number"))
                    }
                }
                tbody {
                    for part in parts {
                        tr {
                            th(.scope(.row)) { a(part.title, .href("#\(part.folder)")) }
                            td(part.count == 0 ? "none" : "\(part.count)", .class("number"))
                        }
                    }
                    tr {
                        th(.scope(.row)) { a("Register", .href("#register")) }
                        td("\(told.events)", .class("number"))
                    }
                }
            }
        }
    }

    private func section(_ part: Part) -> HTML {
        TypedHTML.section(.labelledBy(part.folder)) {
            h2(part.title, .id(part.folder))
            p(part.says)
            p("Law: \(part.citation)")
            if part.count == 0 { p("Nothing of this kind is kept for \(year).") }
            if !part.lines.isEmpty {
                table {
                    caption("Files of this part")
                    thead {
                        tr {
                            th("What", .scope(.col))
                            th("Records", .scope(.col), .class("number"))
                            th("Dated", .scope(.col))
                        }
                    }
                    tbody { for line in part.lines { row(line) } }
                }
            }
        }
    }

    private func row(_ line: AuditBook.Line) -> HTML {
        tr {
            th(.scope(.row)) {
                if line.file.isEmpty { line.title } else { a(line.title, .href(line.file)) }
                if !line.documents.isEmpty {
                    ul {
                        for name in line.documents {
                            li { a("\(name.split(separator: "/").last ?? "")", .href(name)) }
                        }
                    }
                }
            }
            td(line.count == 0 ? "none" : "\(line.count)", .class("number"))
            td {
                if let first = line.first, let last = line.last {
                    first == last ? first : "\(first) to \(last)"
                } else {
                    "–"
                }
                if line.restricted > 0 { ". \(line.restricted) of restricted records are not shown." }
            }
        }
    }

    private var register: HTML {
        TypedHTML.section(.labelledBy("register")) {
            h2("Register", .id("register"))
            p {
                "Every act of the office in \(year) in the order in which it happened, each with the rows that it wrote and with the hash that ties it to the one before: "
                a("register/events.jsonl", .href("register/events.jsonl"))
                "."
            }
            if told.events == 0 { p("No act of this register is dated in \(year).") }
            if told.withheld > 0 {
                p(
                    "\(told.withheld) of \(told.events) tell of restricted records: their place in the chain is shown, what they say is not."
                )
            }
        }
    }

    private var proof: HTML {
        TypedHTML.section(.labelledBy("proof")) {
            h2("How to verify it", .id("proof"))
            p {
                "Read "
                a("verify.py", .href("verify.py"))
                ", sixty lines of Python that need nothing else, and run "
                code("python3 verify.py")
                " in the unpacked folder, or "
                code("python3 verify.py FILE.zip HASH")
                " with the hash that the office was told when it took the file out. Its register holds the hash of "
                a("manifest.json", .href("manifest.json"))
                " and of the whole ZIP file."
            }
        }
    }
}
