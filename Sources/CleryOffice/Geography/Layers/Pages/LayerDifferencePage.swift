import CleryLaw
import TypedHTML

/// What a file of places would change, on a map and part by part, before anything is done.
struct LayerDifferencePage: Page {
    enum Part: String, CaseIterable, Sendable {
        case added = "new"
        case changed, asked, gone, problems, unchanged

        var title: String {
            switch self {
            case .added: "New"
            case .changed: "Changed"
            case .asked: "You say"
            case .gone: "Not in the file"
            case .problems: "Problems"
            case .unchanged: "Unchanged"
            }
        }
    }

    static let pageSize = 50

    let file: Int64
    let plan: LayerPlan
    let shown: Part
    let page: Int
    let isWide: Bool
    let form: String
    let problem: Problem?
    let title = "What the file would change"
    let section: Section? = .imports
    let crumbs = [
        Crumb(title: "Import", href: "/office/import"),
        Crumb(title: "Places", href: "/office/geography/import"),
    ]

    init(
        file: Int64, plan: LayerPlan, shown: Part?, page: Int, isWide: Bool, form: String, problem: Problem?
    ) {
        self.file = file
        self.plan = plan
        self.page = page
        self.isWide = isWide
        self.form = form
        self.problem = problem
        self.shown =
            shown ?? [.asked, .changed, .added].first { LayerDifferencePage.count($0, plan) > 0 }
            ?? .unchanged
    }

    private static func count(_ part: Part, _ plan: LayerPlan) -> Int {
        switch part {
        case .gone: plan.gone.count
        case .problems: plan.problems.count
        case .added: plan.count(.added)
        case .changed: plan.count(.changed)
        case .asked: plan.count(.asked)
        case .unchanged: plan.count(.unchanged)
        }
    }

    func count(_ part: Part) -> Int { Self.count(part, plan) }
    var address: String { "/office/geography/import/\(file)" }

    /// The part of a long list that this page shows.
    var window: Range<Int> {
        let total = count(shown)
        let start = min((page - 1) * Self.pageSize, total)
        return start..<min(start + Self.pageSize, total)
    }

    /// The rows that this page shows.
    var rows: [LayerPlan.Row] {
        guard let kind = LayerPlan.Kind(rawValue: shown.rawValue) else { return [] }
        return Array(plan.rows.filter { $0.kind == kind }[window])
    }

    var body: HTML {
        h1(title)
        if let problem { notice("stop") { p(problem.sentence) } }
        p(
            "\(plan.settings.title): \(plan.file.format.title), \(plan.file.features.count) feature\(plan.file.features.count == 1 ? "" : "s"). \(count(.added)) new, \(count(.changed)) changed, \(count(.asked)) to be said by you, \(count(.unchanged)) unchanged, \(count(.gone)) not in the file. Nothing was done yet.",
            .class("lead"))
        LayerMapFigure(plan: plan, shown: rows, shownGone: shownGone, isWide: isWide, base: base).html
        TypedHTML.form(.method(.post), .action("\(address)?show=\(shown.rawValue)&page=\(page)")) {
            input(.type("hidden"), .name("form"), .value(form))
            input(.type("hidden"), .name("plan"), .value(plan.fingerprint))
            input(.type("hidden"), .name("choices"), .value("shown"))
            warnings
            LayerStatements(plan: plan, problem: problem).html
            div(.class("actions")) {
                button("Do exactly this", .type("submit"), .name("what"), .value("take"), .class("button"))
                button(
                    "Keep my choices", .type("submit"), .name("what"), .value("keep"),
                    .class("button quiet"))
                a("Columns and words", .class("button quiet"), .href("\(address)/columns"))
                button("Do nothing", .type("submit"), .name("what"), .value("forget"), .class("button quiet"))
            }
            tabs
            LayerRowsTable(page: self).html
        }
        Pager(page: page, size: Self.pageSize, total: count(shown), base: base).html
    }

    private var base: String { "\(address)?show=\(shown.rawValue)&" }

    var shownGone: [LayerPlan.Gone] { shown == .gone ? Array(plan.gone[window]) : [] }

    private var tabs: HTML {
        nav(.class("tabs"), .label("Parts of the difference")) {
            ul {
                for part in Part.allCases {
                    li {
                        a(
                            "\(part.title) (\(count(part)))", .href("\(address)?show=\(part.rawValue)"),
                            part == shown ? .current("page") : nil)
                    }
                }
            }
        }
    }

    @HTMLBuilder private var warnings: HTML {
        if plan.file.seemsTurned || plan.settings.options.turned {
            notice("care") {
                p(
                    plan.settings.options.turned
                        ? "Latitude and longitude are read in exchange, as you asked."
                        : "Latitude and longitude seem to be exchanged in this file: as they stand, the places lie far from the United States."
                )
                button(
                    plan.settings.options.turned ? "Read them as they stand" : "Exchange them",
                    .type("submit"), .name("what"), .value("turn"), .class("button quiet"))
            }
        }
        if plan.file.faulty > 0 {
            notice("care") {
                p(
                    plan.settings.options.mended
                        ? "Outlines that were not sound (\(plan.file.faulty)) are mended. Look at them on the map."
                        : "Outlines that are not sound: \(plan.file.faulty). Their places are kept without a shape. See Problems for the spots."
                )
                button(
                    plan.settings.options.mended ? "Leave them out again" : "Mend them", .type("submit"),
                    .name("what"), .value("mend"), .class("button quiet"))
            }
        }
        if plan.file.isBroken {
            notice("care") {
                p("The file breaks off. What it does not hold is not taken for gone.")
            }
        }
    }
}
