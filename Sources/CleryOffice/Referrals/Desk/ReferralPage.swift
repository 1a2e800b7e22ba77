import CleryLaw
import TypedHTML

/// Referrals and arrests of one year: what is open, then the sums that the report has.
struct ReferralPage: Page {
    /// One row of a case that may count and has no incident, and the incident that may tell of the same.
    struct Case: Sendable {
        let line: ReferralLine
        let told: String?
    }

    /// An incident that counts more persons than its lists name.
    struct Excess: Sendable {
        let incident: Int64
        let number: String
        let persons: Int
    }

    static let size = 25
    let year: Int
    let total: Int
    let answered: Int
    let doubles: [ReferralBook.Double]
    let doublesTotal: Int
    let decided: Int
    /// Rows that name no campus.
    let withoutCampus: Int
    let unplaced: [Case]
    let excess: [Excess]
    /// How many of those cases have a known place.
    let ready: Int
    let sums: [ReferralSummary]
    let months: [Int]
    let offices: [SourceOffice]
    let page: Int
    let mayWork: Bool
    let maySee: Bool
    let mayNumbers: Bool
    let done: Int?
    let form: String
    var title: String { "Referrals and arrests of \(year)" }
    let section: Section? = .sources
    let crumbs = [Crumb(title: "Sources", href: "/office/sources")]

    var body: HTML {
        h1(title)
        p(
            "Who was arrested is not counted as referred, and a breach of policy alone is not counted at all. Both are decided here, person by person.",
            .class("lead"))
        if let done { notice { p("\(done) \(done == 1 ? "incident was" : "incidents were") made.") } }
        years
        if total == 0 {
            empty("No list of referrals of \(year)") {
                p("The conduct office sends its cases as a file; each person in them is compared here.")
                p { a("Batch of reports", .href("/office/reports/batch")) }
            }
        } else {
            words
            likely
            cases
            besides
        }
        if withoutCampus > 0 {
            p(
                "\(withoutCampus) \(withoutCampus == 1 ? "row names" : "rows name") no campus and \(withoutCampus == 1 ? "stands" : "stand") in no sum below until the desk gives the report an incident."
            )
        }
        ReferralSums(sums: sums, hasProof: mayNumbers).html
        p { a("All sums as CSV", .href("/office/referrals/list.csv?year=\(year)")) }
        if total > 0 { lists }
    }

    private var years: HTML {
        TypedHTML.form(.method(.get), .action("/office/referrals"), .class("filters")) {
            textField("Year", name: "year", value: "\(year)", type: "number")
            button("Show", .type("submit"), .class("button quiet"))
        }
    }

    @HTMLBuilder private var words: HTML {
        h2("Law or policy")
        p {
            b("\(answered) of \(total) answered.")
            if answered < total {
                " \(total - answered) \(total - answered == 1 ? "row waits" : "rows wait"): nothing is guessed, and none of them is counted."
            }
        }
        if mayWork { p { a("The words of the charges", .href("/office/referrals/words?year=\(year)")) } }
    }

    @HTMLBuilder private var likely: HTML {
        h2("Referred and perhaps arrested")
        if doublesTotal == 0 {
            p("Nobody waits for a decision.")
        } else {
            p(
                "\(doublesTotal) \(doublesTotal == 1 ? "person waits" : "persons wait") for a decision. The annual report waits for it too."
            )
            ul(.class("lines")) { for one in doubles { double(one) } }
            Pager(
                page: page, size: Self.size, total: doublesTotal, base: "/office/referrals?year=\(year)&"
            ).html
        }
        if decided > 0 {
            p(
                "\(decided) \(decided == 1 ? "person is" : "persons are") counted as arrested only, as decided."
            )
        }
    }

    private func double(_ one: ReferralBook.Double) -> HTML {
        let likeliest = one.proposals[0]
        return li {
            if mayWork {
                a(one.line.title, .href("/office/referrals/rows/\(one.line.id)"))
            } else {
                b(one.line.title)
            }
            small(
                " \(likeliest.arrest.number), \(likeliest.arrest.placeName): \(likeliest.why)"
                    + (one.proposals.count > 1 ? ", and \(one.proposals.count - 1) more" : ""))
        }
    }

    @HTMLBuilder private var cases: HTML {
        if !unplaced.isEmpty {
            h2("Cases without an incident")
            p(
                "\(unplaced.count) \(unplaced.count == 1 ? "case" : "cases") may count, and no table has them: the law asks where it happened."
            )
            if mayWork, ready > 0 {
                TypedHTML.form(.method(.post), .action("/office/referrals")) {
                    input(.type("hidden"), .name("form"), .value(form))
                    input(.type("hidden"), .name("year"), .value("\(year)"))
                    button(
                        ready == 1
                            ? "Make the incident of the one whose place is known"
                            : "Make the incidents of the \(ready) whose place is known", .type("submit"),
                        .class("button"))
                }
            }
            ul(.class("lines")) {
                for one in unplaced.prefix(Self.size) {
                    let line = one.line
                    let place = line.placeName.isEmpty ? "place not known" : line.placeName
                    li {
                        a(line.number, .href("/office/reports/\(line.report)"))
                        small(" \(place), \(line.when)")
                        if let told = one.told {
                            small(
                                ". \(told) has referrals of about that day and place: if it is the same, join the report to it"
                            )
                        }
                    }
                }
            }
            if unplaced.count > Self.size {
                p("And \(unplaced.count - Self.size) more: the list shortens as they are done.")
            }
        }
    }

    @HTMLBuilder private var besides: HTML {
        if !excess.isEmpty {
            h2("Stated by hand besides the lists")
            p(
                "These incidents count more persons referred than the lists name. Where they are the same persons, take those stated by hand out of the facts."
            )
            ul(.class("lines")) {
                for one in excess.prefix(Self.size) {
                    li {
                        a(one.number, .href("/office/incidents/\(one.incident)/facts"))
                        small(" \(one.persons) more \(one.persons == 1 ? "person" : "persons")")
                    }
                }
            }
        }
    }

    @HTMLBuilder private var lists: HTML {
        h2("Lists by month")
        wide("Cases by month") {
            table {
                caption("Cases that lists brought, by the month in which they were known")
                thead { tr { for month in Self.names { th(month, .scope(.col)) } } }
                tbody { tr { for count in months { td("\(count)") } } }
            }
        }
        if maySee, !offices.isEmpty {
            p("A month without cases may be a list that was not sent: ask the office.")
            ul {
                for office in offices {
                    li { a(office.name, .href("/office/sources/offices/\(office.id)?year=\(year)")) }
                }
            }
        }
    }

    private static let names = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
}

/// The sums of each campus: the tables' numbers, then what became of the rows.
struct ReferralSums {
    let sums: [ReferralSummary]
    /// This person may look at proofs.
    let hasProof: Bool

    var html: HTML { HTML(sums.map(one)) }

    private func one(_ sum: ReferralSummary) -> HTML {
        HTML([
            h2("\(sum.campus.name), \(sum.year)"),
            wide("Arrests and referrals, \(sum.campus.name)") {
                table {
                    caption("Arrests and referrals as in the statistics, \(sum.campus.name)")
                    thead {
                        tr {
                            th("Violation", .scope(.col))
                            for column in Geography.columns { th(column.title, .scope(.col)) }
                        }
                    }
                    tbody {
                        for category in ReferralSummary.violations {
                            row(sum, "\(category.title), arrests", .arrests, category)
                            row(sum, "\(category.title), referrals", .referrals, category)
                        }
                    }
                }
            },
            rows(sum),
        ])
    }

    private func row(_ sum: ReferralSummary, _ title: String, _ family: Family, _ category: CleryLaw.Category)
        -> HTML
    {
        tr {
            th(title, .scope(.row))
            for column in Geography.columns {
                let count = "\(sum.count(family, category, column))"
                let proof = ProofPage.address(
                    Cell(family, category, column, Int16(sum.year)), campus: sum.campus.name,
                    forOffice: true)
                td {
                    if hasProof { a(count, .href(proof)) } else { count }
                }
            }
        }
    }

    private func rows(_ sum: ReferralSummary) -> HTML {
        guard sum.total > 0 else { return p("No list has rows of this campus.") }
        let kinds = [LawViolation.weapons, .drug, .liquor]
        return wide("Rows of the lists, \(sum.campus.name)") {
            table {
                caption("What became of the \(sum.total) rows of the lists, \(sum.campus.name)")
                thead {
                    tr {
                        th("What became of it", .scope(.col))
                        for kind in kinds { th(FactTitles.title(kind.rawValue), .scope(.col)) }
                        th("Others", .scope(.col))
                    }
                }
                tbody {
                    for standing in ReferralSummary.Standing.allCases
                    where sum.rows.values.contains(where: { $0[standing] ?? 0 > 0 }) {
                        tr {
                            th(standing.title, .scope(.row))
                            for kind in kinds { td("\(sum.rows(kind, standing))") }
                            td(
                                "\(sum.rows.filter { one in !kinds.contains { $0 == one.key } }.values.reduce(0) { $0 + ($1[standing] ?? 0) })"
                            )
                        }
                    }
                }
            }
        }
    }
}
