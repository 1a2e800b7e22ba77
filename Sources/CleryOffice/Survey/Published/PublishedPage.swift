import CleryLaw
import TypedHTML

/// What the Department has published: the files that were brought in, the campuses in them.
struct PublishedPage: Page {
    let words: String
    /// The institution asked for; blank: none.
    let unit: String
    let campuses: [PublishedCampus]
    let total: Int
    let page: Int
    let tables: [PublishedTable]
    let places: PublishedPlaces?
    let report: PublishedReport?
    let problem: Problem?
    let institution: String
    let mayKeep: Bool
    let form: String
    let title = "What the Department has published"
    let section: Section? = .annual
    let crumbs = SurveyDesk.crumbs + [Crumb(title: "Survey", href: "/office/survey")]

    var body: HTML {
        h1(title)
        p(
            "The Department of Education publishes every institution’s answers to its survey as files. Brought in here, they are the years before in the sheet of the next survey, and what another institution told can be looked up.",
            .class("lead"))
        if let report { PublishedOutcome(report: report).html }
        if let places, !places.proposals.isEmpty { proposals(places) }
        if tables.isEmpty {
            empty("No file was brought in yet") {
                p(
                    "The Department offers them at ope.ed.gov/campussafety, as workbooks; save each sheet as CSV and keep its name."
                )
            }
        } else {
            search
            files
        }
        if mayKeep { upload }
    }

    @HTMLBuilder private var search: HTML {
        h2("Campuses")
        TypedHTML.form(.method(.get), .action("/office/survey/published"), .class("filters")) {
            textField("Name, UNITID or OPE ID", name: "q", value: words)
            button("Find", .type("submit"), .class("button quiet"))
        }
        if campuses.isEmpty {
            p("No campus fits.")
        } else {
            table(.class("cardish")) {
                caption("\(total) campus\(total == 1 ? "" : "es")")
                thead {
                    tr { for head in ["Campus", "City", "Number", "OPE ID"] { th(head, .scope(.col)) } }
                }
                tbody {
                    for one in campuses {
                        tr {
                            th(.scope(.row), .class("first")) {
                                a(
                                    Self.name(one),
                                    .href("/office/survey/published?unitid=\(one.unitID)"))
                            }
                            td(
                                [one.city, one.state].filter { !$0.isEmpty }.joined(separator: ", "),
                                .data(label: "City"))
                            td(one.unitID, .data(label: "Number"))
                            td(one.opeID, .data(label: "OPE ID"))
                        }
                    }
                }
            }
            Pager(
                page: page, size: PublishedRoutes.pageSize, total: total,
                base: "/office/survey/published?"
                    + (unit.isEmpty ? "q=\(urlPart(words))&" : "unitid=\(unit)&")
            ).html
        }
    }

    static func name(_ one: PublishedCampus) -> String {
        one.branch.isEmpty || one.branch == one.institution
            ? one.institution : "\(one.institution), \(one.branch)"
    }

    private var files: HTML {
        details {
            summary("\(tables.count) tables are here")
            ul {
                for one in tables {
                    li(
                        "\(one.file.name), release of \(one.release): \(one.campuses) campus\(one.campuses == 1 ? "" : "es")"
                    )
                }
            }
        }
    }

    @HTMLBuilder private func proposals(_ places: PublishedPlaces) -> HTML {
        h2("Campuses of this institution")
        table(.class("cardish")) {
            caption(
                "UNITID \(places.unit): \(places.proposals.count) campus\(places.proposals.count == 1 ? "" : "es") in the files"
            )
            thead {
                tr {
                    for head in ["In the files", "Number", "Student housing", "Noncampus property", "Here"] {
                        th(head, .scope(.col))
                    }
                }
            }
            tbody {
                for one in places.proposals {
                    tr {
                        th(.scope(.row), .class("first")) {
                            a(one.name, .href("/office/survey/published?unitid=\(one.published.unitID)"))
                        }
                        td(one.published.unitID, .data(label: "Number"))
                        td(Self.used(one.housing), .data(label: "Student housing"))
                        td(Self.used(one.noncampus), .data(label: "Noncampus property"))
                        td(.data(label: "Here")) {
                            if one.isLinked {
                                one.campus?.name ?? ""
                                " "
                                tag("linked", .ok)
                            } else {
                                "not linked yet"
                            }
                        }
                    }
                }
            }
        }
        if mayKeep, !places.open.isEmpty {
            // Another institution's are taken by nobody by chance.
            details(.open(unit.isEmpty || problem?.field == "campus")) {
                summary("They are campuses of this office: take them")
                choose(places)
            }
        }
    }

    private static func used(_ used: Bool?) -> String {
        used.map { $0 ? "yes: its screen was used" : "no: its screen was not used" } ?? "no file tells"
    }

    private func choose(_ places: PublishedPlaces) -> HTML {
        TypedHTML.form(.method(.post), .action("/office/survey/published/campuses")) {
            input(.type("hidden"), .name("form"), .value(form))
            input(.type("hidden"), .name("unit"), .value(places.unit))
            fieldset(.class("choices")) {
                legend("Take these campuses")
                if let problem, problem.field == "campus" { p(problem.sentence, .class("problem")) }
                for one in places.open {
                    label(.class("choice")) {
                        input(.type("checkbox"), .name("campus"), .value("\(one.id)"))
                        span {
                            one.name
                            small(
                                one.campus.map { "It is the campus \($0.name) of this office." }
                                    ?? "A campus of this name is made.")
                        }
                    }
                }
            }
            p(
                "Whether it has student housing and noncampus property is stated as the files tell it, where nobody has said so yet.",
                .class("hint"))
            button("Take them", .type("submit"), .class("button"))
        }
    }

    private var upload: HTML {
        TypedHTML.form(
            .method(.post), .action("/office/survey/published"), .multipart(), .class("narrow")
        ) {
            input(.type("hidden"), .name("form"), .value(form))
            h2("Bring in a file")
            field(
                "File", name: "file",
                hint:
                    "CSV, or the gzip of one, under the Department’s name: Oncampuscrime202122.csv. Sent again, it changes nothing.",
                problem: problem?.field == "file" ? problem : nil
            ) { Elements.input($0 + [.type("file"), .accept(".csv,.gz,text/csv")]) }
            textField(
                "Institution", name: "institution", value: institution,
                hint: "A UNITID, an OPE ID or a name as the Department has it. Empty: this office’s own.",
                problem: problem?.field == "institution" ? problem : nil)
            button("Bring it in", .type("submit"), .class("button"))
        }
    }
}

/// What bringing in a file did.
struct PublishedOutcome {
    let report: PublishedReport

    @HTMLBuilder var html: HTML {
        for file in report.files {
            notice(file.problems.isEmpty && file.taken > 0 ? "" : "care") {
                p {
                    b("\(file.name), \(file.years.lowerBound) to \(file.years.upperBound): ")
                    "\(file.rows) rows, \(file.new) new, \(file.changed) changed, \(file.unchanged) unchanged, \(file.leftOut) of other institutions, \(file.problems.count) in error."
                }
                if file.taken == 0 {
                    p(
                        "No campus of the institution is in this file. Give its UNITID or its name as the Department has it."
                    )
                }
                if file.wider > 0 {
                    p(
                        "\(file.wider) rows hold commas that nobody quoted; their numbers were read from the right-hand end."
                    )
                }
                if !file.problems.isEmpty {
                    ul {
                        for one in file.problems.prefix(50) {
                            li(
                                "Line \(one.line)\(one.column.isEmpty ? "" : ", \(one.column)"): \(one.problem)."
                            )
                        }
                    }
                }
            }
        }
    }
}
