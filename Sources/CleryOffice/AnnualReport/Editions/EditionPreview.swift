import TypedHTML

/// The report as it would be published now.
struct EditionPreviewPage: Page {
    let edition: Edition
    let report: AnnualReport
    var title: String { "Preview: \(report.title)" }
    let section: Section? = .annual
    var crumbs: [Crumb] {
        [
            Crumb(title: "Annual report", href: "/office/annual?year=\(edition.year)"),
            Crumb(title: edition.state.title, href: "/office/annual/editions/\(edition.id)"),
        ]
    }

    var body: HTML {
        h1(report.title)
        notice("care") {
            p {
                b("Not published. ")
                report.points.count(where: \.blocks) == 1
                    ? "1 open point." : "\(report.points.count(where: \.blocks)) open points."
            }
        }
        p(report.document.subject, .class("lead"))
        BlockHTML.contents(report.document.blocks)
        BlockHTML.blocks(report.document.blocks, level: 1, pictures: .at("/reports/pictures/"))
    }
}
