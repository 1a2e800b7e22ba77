import CleryLaw
import TypedHTML

/// Each student housing facility with its system and its drills of a year.
struct FacilityListPage: Page {
    struct Line: Sendable {
        let facility: HousingFacility
        let campus: String
        let isInUse: Bool
        let system: FireSystem?
        let drills: DrillCount
        let points: [OpenPoint]
    }

    let lines: [Line]
    let year: Int
    let today: Day
    let campuses: [Campus]
    let campus: Int64?
    let doubtful: [HousingFacility]
    let form: String
    let title = "Student housing: systems and drills"
    let section: Section? = .annual
    let crumbs = FireDesk.crumbs

    private var stale: [Line] {
        lines.filter { line in
            line.isInUse && (line.system.map { $0.missing.isEmpty && $0.year < year } ?? false)
        }
    }

    var body: HTML {
        h1(title)
        p(
            "The report of \(year + 1) describes each facility’s fire safety system and tells how many drills it had in \(year).",
            .class("lead"))
        div(.class("actions")) {
            a("Enter drills", .class("button"), .href("/office/fires/drills"))
            a(
                "See the tables", .class("button quiet"),
                .href("/office/fires/statistics?year=\(year + 1)"))
        }
        TypedHTML.form(.method(.get), .action("/office/fires/facilities"), .class("filters")) {
            chooser(
                "Calendar year", name: "year",
                options: (min(year, today.year - 5)...today.year).reversed().map { ("\($0)", "\($0)") },
                chosen: "\(year)")
            if campuses.count > 1 {
                chooser(
                    "Campus", name: "campus", options: campuses.map { ("\($0.id)", $0.name) },
                    chosen: campus.map(String.init) ?? "", any: "All")
            }
            button("Show", .type("submit"), .class("button quiet"))
        }
        if !doubtful.isEmpty {
            notice("care") {
                p { b("Nobody has said whether these are student housing") }
                ul {
                    for one in doubtful { li { a(one.name, .href("/office/places/\(one.id)/facts")) } }
                }
            }
        }
        if lines.isEmpty {
            empty("No student housing in \(year)") {
                p("A facility is a place that the law calls on-campus student housing.")
                p { a("Places", .href("/office/places")) }
            }
        } else {
            table
        }
        if !stale.isEmpty { confirming }
    }

    private var table: HTML {
        TypedHTML.table(.class("cardish")) {
            caption("\(FireWords.count(lines.count, "facility", "facilities")), \(year)")
            thead {
                tr {
                    for head in [
                        "Facility", "Street address", "Fire safety system", "Drills in \(year)", "Open",
                    ] { th(head, .scope(.col)) }
                }
            }
            tbody {
                for line in lines {
                    tr {
                        td(.class("first")) {
                            a(
                                line.facility.name,
                                .href("/office/fires/facilities/\(line.facility.id)?year=\(year)"))
                            if campuses.count > 1 { small(line.campus) }
                        }
                        td(
                            (line.facility.address ?? "").isEmpty ? "None" : line.facility.address ?? "",
                            .data(label: "Address"))
                        td(Self.words(line.system), .data(label: "System"))
                        td(Self.drills(line), .data(label: "Drills"))
                        td(.data(label: "Open")) { state(line.points) }
                    }
                }
            }
        }
    }

    static func words(_ system: FireSystem?) -> String {
        guard let system else { return "Not described" }
        let parts = FireSystem.Question.allCases.compactMap { question in
            question.words(system.answers[question]).map {
                "\(question.title.lowercased()): \($0.lowercased())"
            }
        }
        return parts.isEmpty ? "Not described" : parts.joined(separator: "; ") + " (\(system.year))"
    }

    private static func drills(_ line: Line) -> String {
        guard line.isInUse else { return "Not in use" }
        return switch line.drills {
        case .recorded(let number): "\(number)"
        case .stated(let number, _): "\(number), stated"
        case .unknown: "Not known"
        case .contradictory(let recorded, let stated): "\(stated) stated, \(recorded) recorded"
        }
    }

    @HTMLBuilder private func state(_ points: [OpenPoint]) -> HTML {
        let open = points.filter(\.blocks)
        if !open.isEmpty {
            tag(FireWords.count(open.count, "point"), .stop)
        } else if !points.isEmpty {
            tag("to be looked at", .care)
        } else {
            tag("whole", .ok)
        }
    }

    private var confirming: HTML {
        details(.class("fold")) {
            summary("Which systems are unchanged in \(year)?")
            TypedHTML.form(.method(.post), .action("/office/fires/facilities")) {
                input(.type("hidden"), .name("form"), .value(form))
                input(.type("hidden"), .name("year"), .value("\(year)"))
                fieldset(.class("choices")) {
                    legend("Still as they were described")
                    for line in stale {
                        label(.class("choice")) {
                            input(
                                .type("checkbox"), .name("facility"), .value("\(line.facility.id)"),
                                .checked(true))
                            span {
                                line.facility.name
                                small(Self.words(line.system))
                            }
                        }
                    }
                }
                div(.class("actions")) {
                    button("Unchanged in \(year)", .type("submit"), .class("button quiet"))
                }
            }
        }
    }
}
