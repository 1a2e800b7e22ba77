import TaggedPDF
import TypedHTML

/// The reports there are.
struct ReportListPage: Page {
    let title = "Annual reports"
    let section: Section? = .reports
    let institution: String
    let years: [Int]

    var body: HTML {
        h1("Annual crime statistics")
        p("Published by October 1 of each year, for the three calendar years before.", .class("lead"))
        if years.isEmpty {
            empty("There is no report yet") { p("A report needs at least one counted incident.") }
        } else {
            table(.class("cardish")) {
                caption("Statistics documents, newest first")
                thead {
                    tr {
                        th("Report", .scope(.col))
                        th("Years shown", .scope(.col))
                        th("Other forms", .scope(.col))
                    }
                }
                tbody {
                    for year in years {
                        tr {
                            td(.class("first")) { a("\(year) report", .href("/reports/\(year)")) }
                            td("\(year - 3) to \(year - 1)", .data(label: "Years"))
                            td(.data(label: "Forms")) {
                                a("PDF", .href("/reports/\(year).pdf"), .label("\(year) report as PDF"))
                                " · "
                                a("JSON", .href("/reports/\(year).json"), .label("\(year) report as JSON"))
                            }
                        }
                    }
                }
            }
        }
    }
}

/// One report as a page.
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
