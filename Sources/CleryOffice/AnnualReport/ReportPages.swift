import CleryLaw
import TaggedPDF
import TypedHTML

/// The reports there are.
struct ReportListPage: Page {
    struct Line: Sendable {
        let edition: Edition
        let name: String
    }

    let title = "Annual reports"
    let section: Section? = .reports
    let institution: String
    let published: [Line]
    /// Years whose tables stand here although no report of them is published.
    let years: [Int]
    let zone: Zone

    var body: HTML {
        h1("Annual security and fire safety reports")
        p("Published by October 1 of each year, for the three calendar years before.", .class("lead"))
        if published.isEmpty, years.isEmpty {
            empty("There is no report yet") { p("A report needs at least one counted incident.") }
        }
        if !published.isEmpty {
            table(.class("cardish")) {
                caption("Published reports, newest first")
                thead {
                    tr {
                        th("Report", .scope(.col))
                        th("Published", .scope(.col))
                        th("Other forms", .scope(.col))
                    }
                }
                tbody { for line in published { row(line) } }
            }
        }
        if !years.isEmpty {
            table(.class("cardish")) {
                caption("Statistics of years whose report is not published here")
                thead {
                    tr {
                        th("Statistics", .scope(.col))
                        th("Years shown", .scope(.col))
                        th("Other forms", .scope(.col))
                    }
                }
                tbody {
                    for year in years {
                        tr {
                            td(.class("first")) { a("\(year) statistics", .href("/reports/\(year)")) }
                            td("\(year - 3) to \(year - 1)", .data(label: "Years"))
                            td(.data(label: "Forms")) {
                                a("PDF", .href("/reports/\(year).pdf"), .label("\(year) statistics as PDF"))
                                " · "
                                a(
                                    "JSON", .href("/reports/\(year).json"),
                                    .label("\(year) statistics as JSON"))
                            }
                        }
                    }
                }
            }
        }
    }

    private func row(_ line: Line) -> HTML {
        let address = line.edition.address
        return tr {
            td(.class("first")) { a(line.name, .href(address)) }
            td(
                line.edition.published.map { TimeWords.long(zone.local($0).day) } ?? "",
                .data(label: "Published"))
            td(.data(label: "Forms")) {
                ReportForms.links(address, of: line.name)
            }
        }
    }
}

extension ReportForms {
    /// Links to the files of a published report.
    static func links(_ address: String, of name: String) -> HTML {
        let forms: [(String, String)] = [
            ("PDF", "pdf"), ("Word", "docx"), ("HTML", "html"), ("JSON", "json"),
        ]
        return HTML(
            forms.enumerated().flatMap { index, form -> [HTML] in
                let link = a(form.0, .href("\(address).\(form.1)"), .label("\(name) as \(form.0)"))
                return index == 0 ? [link] : [HTML(text: " · "), link]
            })
    }
}

/// The volumes of a year, where each campus has its own.
struct VolumesPage: Page {
    let year: Int
    let volumes: [ReportListPage.Line]
    var title: String { "\(year) annual reports" }
    let section: Section? = .reports
    let crumbs = [Crumb(title: "Reports", href: "/reports")]

    var body: HTML {
        h1(title)
        ul(.class("lines")) {
            for line in volumes {
                li {
                    a(line.name, .href(line.edition.address))
                    p { ReportForms.links(line.edition.address, of: line.name) }
                }
            }
        }
    }
}

/// A report as it was published, with what has been corrected since.
struct PublishedReportPage: Page {
    let edition: Edition
    let content: [UInt8]
    let errata: [Errata.Shown]
    let zone: Zone
    var title: String { edition.title }
    let section: Section? = .reports
    let crumbs = [Crumb(title: "Reports", href: "/reports")]

    var body: HTML {
        h1(title)
        p(.class("lead")) {
            if let published = edition.published {
                "Published \(TimeWords.long(zone.local(published).day)). "
            }
            ReportForms.links(edition.address, of: title)
        }
        if !errata.isEmpty {
            notice("care") {
                h2("Corrections since publication", .id("errata"))
                ul {
                    for one in errata {
                        li {
                            b("\(TimeWords.long(zone.local(one.erratum.at).day)). ")
                            (one.campus.map { "\($0): " } ?? "") + one.erratum.sentence
                        }
                    }
                }
            }
        }
        // The bytes are those whose hash the register holds.
        HTML(alreadyEscaped: content)
    }
}

/// The tables of a year whose report is not published.
struct ReportPage: Page {
    let report: AnnualReport
    var title: String { "\(report.year) annual crime statistics" }
    let section: Section? = .reports
    let crumbs = [Crumb(title: "Reports", href: "/reports")]

    var body: HTML {
        h1(title)
        p(report.document.subject, .class("lead"))
        div(.class("actions")) {
            a("Download the PDF", .class("button"), .href("/reports/\(report.year).pdf"))
            a("Data (JSON)", .class("button quiet"), .href("/reports/\(report.year).json"))
        }
        BlockHTML.blocks(report.document.blocks, level: 1)
    }
}
