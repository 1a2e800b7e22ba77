import CleryLaw
import TypedHTML

/// One facility in one calendar year: its system, its drills, its fires.
struct FacilityPage: Page {
    let facility: HousingFacility
    let campus: String
    let year: Int
    let today: Day
    let system: FireSystem?
    let drills: [FireDrill]
    let count: DrillCount
    let statement: DrillStatement?
    let fires: [(fire: HousingFire, housing: Known<Bool>)]
    let points: [OpenPoint]
    let mayWork: Bool
    var fields = TypedFields()
    var problems: [Problem] = []
    let form: String

    var title: String { facility.name }
    let section: Section? = .annual
    var crumbs: [Crumb] {
        FireDesk.crumbs + [Crumb(title: "Facilities", href: "/office/fires/facilities?year=\(year)")]
    }
    private var parts: TripFormParts { TripFormParts(fields: fields, problems: problems) }
    private var address: String { "/office/fires/facilities/\(facility.id)" }

    var body: HTML {
        h1(title)
        p(
            [campus, facility.number.map { "building \($0)" }, facility.address].compactMap { $0 }
                .filter { !$0.isEmpty }.joined(separator: ", "), .class("lead"))
        TypedHTML.form(.method(.get), .action(address), .class("filters")) {
            chooser(
                "Calendar year", name: "year",
                options: (min(year, today.year - 5)...today.year).reversed().map { ("\($0)", "\($0)") },
                chosen: "\(year)")
            button("Show", .type("submit"), .class("button quiet"))
        }
        parts.faults
        if !points.isEmpty {
            notice(points.contains(where: \.blocks) ? "stop" : "care") {
                p { b("For the report of \(year + 1)") }
                ul {
                    for point in points {
                        li {
                            point.sentence
                            if let citation = point.citation {
                                " "
                                small(citation.text, .class("cite"))
                            }
                        }
                    }
                }
            }
        }
        p { use }
        if mayWork {
            p { a("Its address, and the facts of the place", .href("/office/places/\(facility.id)/details")) }
        }
        h2("Fire safety system")
        describing
        h2("Fire drills in \(year)")
        drilling
        h2("Fires in \(year)")
        if fires.isEmpty {
            p("No fire is entered, so the report shows 0.")
        } else {
            ul {
                for one in fires {
                    li {
                        a(one.fire.number, .href("/office/fires/\(one.fire.id)"))
                        ", \(FireWords.moment(one.fire)), \(one.fire.cause.map(FireWords.full) ?? "cause not known yet")"
                        if one.housing.isNo { " (no student housing then)" }
                    }
                }
            }
        }
    }

    private var use: String {
        guard facility.isInUse(in: year) else { return "Not in use as student housing in \(year)." }
        guard let (from, through) = facility.part(of: year) else {
            return "In use as student housing all of \(year)."
        }
        return "In use as student housing from \(TimeWords.long(from)) to \(TimeWords.long(through))."
    }

    private var describing: HTML {
        TypedHTML.form(.method(.post), .action("\(address)/system"), .class("narrow")) {
            input(.type("hidden"), .name("form"), .value(form))
            input(.type("hidden"), .name("year"), .value("\(year)"))
            if let system, system.year < year {
                p(
                    "As it was described for \(system.year). Keep it to say that it holds for \(year) too.",
                    .class("hint"))
            }
            for question in FireSystem.Question.allCases {
                parts.list(question.asking, question.rawValue, question.options, any: "Not known yet")
            }
            parts.long(
                "What else belongs to it", "words",
                hint: "The report prints it, such as: Heat detectors in kitchens; doors close by themselves.")
            div(.class("actions")) {
                button("Keep for \(year)", .type("submit"), .class("button"))
            }
        }
    }

    @HTMLBuilder private var drilling: HTML {
        if drills.isEmpty {
            p("No drill is recorded.")
        } else {
            ul(.class("lines waiting")) { for drill in drills { li { line(drill) } } }
        }
        p {
            a(
                "Enter drills", .class("button quiet"),
                .href("/office/fires/drills?campus=\(facility.campus)"))
        }
        details(.class("fold"), .open(statement?.number != nil || problems.of("number") != nil)) {
            summary("State the number instead")
            TypedHTML.form(.method(.post), .action("\(address)/number"), .class("narrow")) {
                input(.type("hidden"), .name("form"), .value(form))
                input(.type("hidden"), .name("year"), .value("\(year)"))
                parts.text(
                    "Number of drills in \(year)", "number",
                    hint:
                        "Where only the number is known, or where none was held: 0 is said, never assumed. Empty takes it back.",
                    inputmode: "numeric")
                parts.text(
                    "How it is known, or why there was none", "why", hint: "The report prints it. No names.")
                div(.class("actions")) { button("State the number", .type("submit"), .class("button quiet")) }
            }
        }
    }

    @HTMLBuilder private func line(_ drill: FireDrill) -> HTML {
        let name = TimeWords.short(drill.day) + (drill.minute.map { " " + FireWords.clock($0) } ?? "")
        div {
            b(name)
            p(
                [
                    drill.minutes.map { "Everybody was out in \(FireWords.count($0, "minute"))" },
                    drill.remark.isEmpty ? nil : drill.remark,
                ].compactMap { $0 }.joined(separator: "; "))
        }
        TypedHTML.form(.method(.post), .action("\(address)/drills")) {
            input(.type("hidden"), .name("form"), .value(form))
            input(.type("hidden"), .name("year"), .value("\(year)"))
            input(.type("hidden"), .name("drill"), .value("\(drill.id)"))
            label("Why the drill of \(name) is withdrawn", .for("why-\(drill.id)"))
            input(
                .type("text"), .id("why-\(drill.id)"), .name("why"), .value(fields["why-\(drill.id)"]))
            button("Withdraw", .type("submit"), .class("button quiet"))
        }
    }
}
