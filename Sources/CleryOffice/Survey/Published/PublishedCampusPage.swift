import CleryLaw
import TypedHTML

/// What the Department has published of one campus, screen by screen, cell by cell.
struct PublishedCampusPage: Page {
    let campus: PublishedCampus
    /// The newest first.
    let releases: [PublishedCampus.Release]
    let chosen: Int?
    var title: String { PublishedPage.name(campus) }
    let section: Section? = .annual
    let crumbs =
        SurveyDesk.crumbs + [
            Crumb(title: "Survey", href: "/office/survey"),
            Crumb(title: "Published", href: "/office/survey/published"),
        ]

    private var years: [Int] { Set(releases.map(\.year)).sorted(by: >) }
    private var year: Int? { years.first { $0 == chosen } ?? years.first }

    var body: HTML {
        h1(title)
        record(
            [
                ("Number", campus.unitID), ("OPE ID", campus.opeID), ("Address", address),
                ("Students of the institution", campus.students.map(String.init) ?? ""),
            ].filter { !$0.1.isEmpty }.map { ($0.0, HTML(text: $0.1)) })
        if years.count > 1 {
            nav(.class("actions"), .label("Releases")) {
                for one in years {
                    a(
                        "Release of \(one)", .class("button quiet"),
                        .href("/office/survey/published?unitid=\(campus.unitID)&release=\(one)"),
                        one == year ? .current("page") : nil)
                }
            }
        }
        if let year {
            for file in PublishedTables.order {
                if let found = releases.first(where: { $0.year == year && $0.counts.file == file }) {
                    PublishedTables(counts: found.counts).html
                }
            }
        } else {
            p("No table of this campus is here.")
        }
    }

    private var address: String {
        [
            campus.address, campus.city,
            [campus.state, campus.zip].filter { !$0.isEmpty }.joined(separator: " "),
        ]
        .filter { !$0.isEmpty }.joined(separator: ", ")
    }
}

/// A published file's numbers of one campus, as the screen on which they were typed in.
struct PublishedTables {
    let counts: PublishedCounts

    /// All screens that there are.
    private static let screens =
        SurveyScreens.screens(
            ReportingInstitution(onCampusHousing: .known(true), noncampusProperty: .known(true)),
            police: .known(.separate)
        ).answer ?? []

    /// The files in the order of the survey's screens.
    static let order: [PublishedFile] = SurveyScreen.Group.allCases.flatMap { group -> [PublishedFile] in
        guard let family = group.family else { return [] }
        if family == .unfounded { return [PublishedFile(.unfounded, .all)] }
        return Geography.columns.map { PublishedFile(family, $0) }
            + [PublishedFile(family, .undetermined, reportedByPolice: true)]
    }

    private var title: String {
        Self.screens.first {
            $0.group.family == counts.file.family && $0.place.geography == counts.file.geography
        }?.title ?? counts.file.name
    }

    private var years: [Int] { counts.years.keys.sorted() }

    @HTMLBuilder var html: HTML {
        h2(title)
        let isBlank = years.allSatisfy { year in counts.cells(year: year).allSatisfy { $0.number == nil } }
        if isBlank {
            p("The screen did not apply: nothing is published, not even zero.", .class("hint"))
        } else if counts.file.family == .hate {
            for year in years.reversed() { hate(year) }
        } else {
            lines
        }
    }

    private var lines: HTML {
        let numbers = Dictionary(uniqueKeysWithValues: years.map { ($0, byCategory($0)) })
        var seen: Set<CleryLaw.Category> = []
        // Older years have two rows of sex offenses where newer ones have four.
        let rows = years.flatMap { PublishedCounts.cells(counts.file, year: $0).map(\.cell.category) }
            .filter { seen.insert($0).inserted }
        return wide(title) {
            table {
                caption("The Department’s table \(counts.file.name)")
                thead {
                    tr {
                        th("Offense", .scope(.col))
                        for year in years { th("\(year)", .scope(.col), .class("n")) }
                    }
                }
                tbody {
                    for category in rows {
                        tr {
                            th(category.title, .scope(.row))
                            for year in years { number(numbers[year]?[category], year) }
                        }
                    }
                }
            }
        }
    }

    private func byCategory(_ year: Int) -> [CleryLaw.Category: Int?] {
        Dictionary(
            counts.cells(year: year).map { ($0.cell.category, $0.number) }, uniquingKeysWith: { a, _ in a })
    }

    private func number(_ number: Int??, _ year: Int) -> HTML {
        td(.class("n")) {
            if case .some(.some(let value)) = number {
                "\(value)"
            } else {
                span(
                    "–",
                    .title(counts.years[year] == .notReported ? "did not report for \(year)" : "blank"))
            }
        }
    }

    private func hate(_ year: Int) -> HTML {
        let cells = counts.cells(year: year)
        let lines = Dictionary(grouping: cells, by: \.cell.category)
        let order = cells.map(\.cell.category).reduce(into: [CleryLaw.Category]()) {
            if $0.last != $1 { $0.append($1) }
        }
        return wide("\(title), \(year)") {
            table {
                caption("\(title), \(year)")
                thead {
                    tr {
                        th("Offense", .scope(.col))
                        for one in lines[.murder] ?? [] {
                            th(one.cell.bias?.title ?? "Total", .scope(.col), .class("n"))
                        }
                    }
                }
                tbody {
                    for category in order {
                        tr {
                            th(category.title, .scope(.row))
                            for one in lines[category] ?? [] { number(.some(one.number), year) }
                        }
                    }
                }
            }
        }
    }
}
