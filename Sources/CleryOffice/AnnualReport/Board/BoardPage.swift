import CleryLaw
import TypedHTML

/// Where the report of a year stands: its editions, and every open point with who looks after it.
struct BoardPage: Page {
    struct Line: Sendable {
        let edition: Edition
        let name: String
    }

    static let size = 50
    let year: Int
    let today: Day
    let editions: [Line]
    let points: [OpenPoint]
    /// How many block, whoever looks after them.
    let all: Int
    let owners: [Int64: String]
    let owner: Int64?
    /// How many points block in each room.
    let counts: [String: Int]
    let page: Int
    let may: @Sendable (Power) -> Bool
    let form: String
    var title: String { "\(year) annual report" }
    let section: Section? = .annual
    let crumbs = [Crumb(title: "Office", href: "/office")]

    var body: HTML {
        h1(title)
        p(countdown, .class("lead"))
        documents
        h2("What the report is made of")
        rooms
        h2("Open points", .id("open"))
        if all == 0 {
            notice { p("Nothing is open that would keep the report from being published.") }
        } else {
            p("\(all) thing\(all == 1 ? " keeps" : "s keep") the report from being published.")
        }
        if owners.count > 0 { filter }
        pointList
        nav(.class("pager"), .label("Years")) {
            a("\(year - 1) report", .class("button quiet"), .href("/office/annual?year=\(year - 1)"))
            a("\(year + 1) report", .class("button quiet"), .href("/office/annual?year=\(year + 1)"))
        }
    }

    private var countdown: String {
        guard let due = ReportDue.day(of: year) else { return "" }
        let days = Int(due.number - today.number)
        if editions.contains(where: { $0.edition.state == .published }) {
            return "Published. It was due \(TimeWords.long(due))."
        }
        if days < 0 { return "It was due \(TimeWords.long(due)), \(-days) days ago." }
        return "Due \(TimeWords.long(due)): \(days) day\(days == 1 ? "" : "s") from today."
    }

    @HTMLBuilder private var documents: HTML {
        if editions.isEmpty {
            empty("Nobody has begun this report") {
                p("Statements, fires and programs can be written at any time; a draft shows them together.")
                if may(.publishReport) {
                    TypedHTML.form(.method(.post), .action("/office/annual/open")) {
                        input(.type("hidden"), .name("form"), .value(form))
                        input(.type("hidden"), .name("year"), .value("\(year)"))
                        button("Begin the \(year) report", .type("submit"), .class("button"))
                    }
                }
            }
        } else {
            ul(.class("lines")) {
                for line in editions {
                    li {
                        a(line.name, .href("/office/annual/editions/\(line.edition.id)"))
                        " "
                        tag(line.edition.state.title, line.edition.state == .published ? .ok : .plain)
                    }
                }
            }
        }
    }

    private var filter: HTML {
        TypedHTML.form(.method(.get), .action("/office/annual"), .class("filters")) {
            input(.type("hidden"), .name("year"), .value("\(year)"))
            chooser(
                "Looked after by", name: "owner",
                options: owners.sorted { $0.value < $1.value }.map { ("\($0.key)", $0.value) },
                chosen: owner.map(String.init) ?? "", any: "Everybody")
            button("Show", .type("submit"), .class("button quiet"))
        }
    }

    @HTMLBuilder private var pointList: HTML {
        let first = min((page - 1) * Self.size, points.count)
        ul(.class("lines")) {
            for point in points[first..<min(first + Self.size, points.count)] {
                li {
                    a(point.sentence, .href(point.href))
                    " "
                    tag(point.blocks ? "blocks" : "advice", point.blocks ? .stop : .plain)
                    p(.class("cite")) {
                        [point.citation?.text, point.owner.flatMap { owners[$0] }].compactMap { $0 }
                            .joined(separator: " · ")
                    }
                }
            }
        }
        let filters = owner.map { "&owner=\($0)" } ?? ""
        Pager(
            page: page, size: Self.size, total: points.count,
            base: "/office/annual?year=\(year)\(filters)&"
        ).html
    }

    private var rooms: HTML {
        ul(.class("cards")) {
            for room in BoardRooms.all where may(room.power) {
                li {
                    h3 { a(room.title, .href(room.href)) }
                    p(room.sentence)
                    if let open = counts[room.href] {
                        p { tag("\(open) open", .stop) }
                    }
                }
            }
        }
    }
}
