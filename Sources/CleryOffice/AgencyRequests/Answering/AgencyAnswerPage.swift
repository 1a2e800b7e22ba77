import CleryLaw
import TypedHTML

/// What an agency sees behind its link: what is asked, and a form for its answer. The office takes down an answer that
/// came otherwise in the same form.
struct AgencyAnswerPage: Page {
    struct Line: Sendable {
        let row: AgencyRow
        let details: AgencyRowDetails
    }

    let institution: String
    let standing: AgencyStanding
    let lines: [Line]
    let year: AgencyRowReading
    /// Where the form goes, and the field that proves who answers.
    let action: String
    let proof: (name: String, value: String)
    let isOffice: Bool
    var draft = AgencyAnswerDraft()
    /// What has just happened.
    var done: String?
    /// What of a file was not taken.
    var fileProblems: [RowProblem] = []
    var fileTrouble: String?
    /// How many empty incidents are offered.
    var blanks = AgencyAnswerDraft.usual
    let zone: Zone

    var request: AgencyRequest { standing.request }
    var title: String { "Crime statistics of \(request.year)" }
    var section: Section? { isOffice ? .sources : nil }
    var crumbs: [Crumb] {
        isOffice
            ? [
                Crumb(title: "Police agencies", href: "/office/agencies/requests?year=\(request.year)"),
                Crumb(title: request.name, href: "/office/agencies/requests/\(request.id)"),
            ] : []
    }

    private var words: AgencyWords { AgencyWords(institution: institution, request: request) }
    private var tail: String { isOffice ? "" : "?t=\(proof.value)" }
    /// The most that a page shows of the kept incidents; a file may bring two thousand.
    static let shown = 2000

    var body: HTML {
        h1(isOffice ? "Answer of \(request.name)" : "\(title) for \(institution)")
        if let done { notice { p { b(done) } } }
        if !draft.problems.isEmpty { faults }
        if let sent = standing.reply, let kind = sent.kind, let day = sent.day {
            notice {
                p {
                    b("Received on \(TimeWords.long(day)): \(kind.title.lowercased()). ")
                    "Reference \(request.reference). \(count(standing.rows.count)). "
                    if standing.draft != nil {
                        "A correction is begun and not sent yet."
                    } else if !isOffice {
                        "You can correct it here until \(TimeWords.long(request.expires))."
                    }
                }
            }
        } else if standing.draft != nil, done == nil {
            notice("care") { p("What is below is saved and not sent yet.") }
        }
        if !isOffice { asked }
        form
        upload
        if !isOffice {
            h2("Questions")
            p {
                for line in request.contact.split(whereSeparator: \.isNewline) {
                    String(line)
                    br()
                }
            }
        }
    }

    private func count(_ rows: Int) -> String {
        rows == 0 ? "No incident" : rows == 1 ? "1 incident" : "\(rows) incidents"
    }

    private var faults: HTML {
        TripFormParts(fields: TypedFields(), problems: draft.problems).faults
    }

    @HTMLBuilder private var asked: HTML {
        p("To \(request.name). Reference \(request.reference).", .class("lead"))
        for paragraph in words.opening { p(paragraph) }
        if !request.words.isEmpty { p(request.words) }
        p {
            b(words.due + " ")
            words.rows
        }
        p(words.outcomes)
        p(words.threats)
        details(.class("fold"), .open(request.places.count <= 12)) {
            summary("The places and days: \(request.places.count)")
            AskedPlacesTable(places: request.places).html
            p { a("The list as a file (CSV)", .href(action + "/places.csv" + tail)) }
        }
        details(.class("fold")) {
            summary("The crimes and their definitions: \(request.crimes.count)")
            dl {
                for crime in request.crimes {
                    dt(crime.title)
                    dd {
                        crime.definition
                        " "
                        small(crime.source)
                    }
                }
            }
            p(AgencyWords.bias)
        }
    }

    private var form: HTML {
        let parts = AgencyAnswerParts(draft: draft, offenses: year.offenses)
        return TypedHTML.form(.method(.post), .action(action), .class("narrow")) {
            input(.type("hidden"), .name(proof.name), .value(proof.value))
            input(.type("hidden"), .name("mark"), .value(draft.mark))
            input(.type("hidden"), .name("rows"), .value("\(rowCount)"))
            parts.kinds
            if isOffice { parts.received }
            h2("Incidents")
            p(
                "For “\(AgencyFacts.Reply.data.choice.lowercased())”. Leave empty what you do not need.",
                .class("hint"))
            kept
            for index in 0..<rowCount { parts.row(index, of: lines.count) }
            h2(isOffice ? "Who answered" : "Who answers")
            parts.who
            div(.class("actions")) {
                button("Save for later", .type("submit"), .name("do"), .value("save"), .class("button quiet"))
                button(
                    "Save, and more incidents", .type("submit"), .name("do"), .value("more"),
                    .class("button quiet"))
                button(
                    isOffice ? "Keep as the agency’s answer" : "Send the answer", .type("submit"),
                    .name("do"), .value("send"), .class("button"))
            }
        }
    }

    private var rowCount: Int { max(draft.rows.count, blanks) }

    @HTMLBuilder private var kept: HTML {
        if !lines.isEmpty {
            fieldset(.class("choices")) {
                legend("\(count(lines.count)) so far")
                p("Tick what is wrong, then save or send: it is taken out.", .class("hint"))
                for line in lines.prefix(Self.shown) {
                    label(.class("choice")) {
                        input(
                            .type("checkbox"), .name("out"), .value("\(line.row.id)"),
                            .checked(draft.out.contains(line.row.id)))
                        span {
                            "Take out: \(line.row.nature), reported \(TimeWords.short(line.row.reported))"
                            small(
                                [
                                    line.details.address, line.row.occurredWords, line.details.number,
                                    line.details.remarks,
                                ].filter { !$0.isEmpty }.joined(separator: "; "))
                        }
                    }
                }
                if lines.count > Self.shown {
                    p("And \(lines.count - Self.shown) more, which are kept as well.")
                }
            }
        }
    }

    private var upload: HTML {
        HTML([
            h2("Or send a list"),
            p {
                "A file (CSV) with one line for each incident. "
                a("An empty list to fill in", .href(AgencyLink.path + "/template.csv"))
                ". Each line is checked; the good ones are added above, and you send the answer afterwards."
            },
            fileFaults,
            TypedHTML.form(
                .method(.post), .action(action + "/file"), .multipart(), .class("narrow")
            ) {
                input(.type("hidden"), .name(proof.name), .value(proof.value))
                field(
                    "File", name: "file", hint: "At most \(AgencyFile.longest >> 20) MB.",
                    problem: fileTrouble.map { Problem("file", $0) }
                ) { Elements.input($0 + [.type("file"), .accept(".csv,.txt,text/csv")]) }
                div(.class("actions")) {
                    button("Check and add the list", .type("submit"), .class("button quiet"))
                }
            },
        ])
    }

    @HTMLBuilder private var fileFaults: HTML {
        if !fileProblems.isEmpty {
            notice("stop") {
                p {
                    b(
                        fileProblems.count == 1
                            ? "One thing in the file is wrong. That line was not added:"
                            : "\(fileProblems.count) things in the file are wrong. Those lines were not added:"
                    )
                }
                ul {
                    for one in fileProblems.prefix(100) {
                        li("Line \(one.line)\(one.column.isEmpty ? "" : ", \(one.column)"): \(one.problem)")
                    }
                }
                if fileProblems.count > 100 { p("And \(fileProblems.count - 100) more.") }
            }
        }
    }
}

/// The places of a request as a table.
struct AskedPlacesTable: Sendable {
    let places: [AskedPlace]

    var html: HTML {
        table(.class("cardish")) {
            caption("Places and days")
            thead {
                tr { for head in ["Place", "Address", "What it is", "Days"] { th(head, .scope(.col)) } }
            }
            tbody {
                for one in places {
                    tr {
                        td(one.called, .class("first"))
                        td(one.whereabouts, .data(label: "Address"))
                        td(one.categoryWords, .data(label: "What it is"))
                        td(one.span, .data(label: "Days"))
                    }
                }
            }
        }
    }
}
