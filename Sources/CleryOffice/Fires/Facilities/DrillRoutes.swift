import CleryLaw
import GRDB
import HTTPTypes

/// The doors of the page on which the drills of all halls are entered at once.
enum DrillRoutes {
    static func ask(_ visit: Visit) throws -> Answer { visit.page(try page(visit, visit.query("campus"))) }

    private static func page(_ visit: Visit, _ text: String) throws -> DrillEntryPage {
        try visit.office.read { db in
            let desk = try FireDesk(visit, db)
            let chosen =
                desk.campuses.first { "\($0.id)" == text }
                ?? desk.campuses.first { campus in desk.facilities.contains { $0.campus == campus.id } }
            let today = visit.office.today
            let from = Day(year: today.year - 3, month: 1, day: 1) ?? today
            return DrillEntryPage(
                campus: chosen,
                campuses: desk.campuses.filter { one in desk.facilities.contains { $0.campus == one.id } },
                facilities: desk.facilities.filter { $0.campus == chosen?.id && $0.isInUse(from...today) },
                drills: desk.book.drills, today: today, form: visit.session?.form ?? "",
                done: Int(visit.query("done")))
        }
    }

    static func hold(_ visit: Visit) async throws -> Answer {
        let form = try await visit.form()
        var page = try page(visit, form.trimmed("campus"))
        page.done = nil
        page.fields = TypedFields(form)
        var problems: [Problem] = []
        let drills = DrillReading.drills(page.fields, page.facilities, page.drills, page.today, &problems)
        guard problems.isEmpty, let campus = page.campus else {
            page.problems = problems
            return visit.page(page, status: .unprocessableContent)
        }
        try await visit.office.act(
            by: visit.actor, "recorded \(FireWords.count(drills.count, "fire drill"))"
        ) { writing in
            // Somebody may have entered the same drill in the meantime.
            let book = try FireBook(writing.db)
            try FireActs.hold(
                drills.filter { !DrillReading.isKnown($0, book.drills[$0.place] ?? []) }, writing)
        }
        return .redirect(to: "/office/fires/drills?campus=\(campus.id)&done=\(drills.count)")
    }
}

/// Reads the drills of a page with one row for each facility.
enum DrillReading {
    static let parts = ["day", "time", "minutes", "remark"]

    /// A row counts as held when it is ticked or when anything is typed in it.
    static func drills(
        _ fields: TypedFields, _ facilities: [HousingFacility], _ known: [Int64: [FireDrill]], _ today: Day,
        _ problems: inout [Problem]
    ) -> [FireActs.Drill] {
        var drills: [FireActs.Drill] = []
        for facility in facilities {
            func name(_ part: String) -> String { "\(part)-\(facility.id)" }
            let isHeld =
                fields[name("held")] == "yes" || parts.contains { !fields[name($0)].isEmpty }
            guard isHeld else { continue }
            let before = problems.count
            let text = fields[name("day")].isEmpty ? fields["day"] : fields[name("day")]
            let day = Day(text)
            if let day {
                if day > today {
                    problems.append(Problem(name("day"), "\(facility.name): that day is still to come."))
                } else if !facility.isHousing(on: day).isYes {
                    problems.append(
                        Problem(name("day"), "\(facility.name) was no student housing on that day."))
                }
            } else {
                problems.append(
                    Problem(
                        name("day"),
                        text.isEmpty
                            ? "\(facility.name): give its day, or one day for all."
                            : "\(facility.name): write the day as 2025-09-18."))
            }
            let minute = FireWords.minute(fields[name("time")])
            if !fields[name("time")].isEmpty, minute == nil {
                problems.append(Problem(name("time"), "\(facility.name): write the time as 19:30."))
            }
            let minutes = Int(fields[name("minutes")])
            if !fields[name("minutes")].isEmpty, minutes.map({ !(0...600).contains($0) }) ?? true {
                problems.append(
                    Problem(name("minutes"), "\(facility.name): write minutes from 0 to 600."))
            }
            let remark = fields.text(name("remark"), upTo: 200, &problems)
            guard problems.count == before, let day else { continue }
            let drill = FireActs.Drill(
                place: facility.id, day: day, minute: minute, minutes: minutes, remark: remark)
            if isKnown(drill, known[facility.id] ?? []) {
                problems.append(
                    Problem(
                        name("day"),
                        "\(facility.name): this drill is entered already. A second one on a day needs its time."
                    ))
                continue
            }
            drills.append(drill)
        }
        if drills.isEmpty, problems.isEmpty {
            problems.append(Problem("day", "Tick the halls that held a drill."))
        }
        return drills
    }

    /// Whether a drill of the same day and time is there, or one of the day where a time is missing.
    static func isKnown(_ drill: FireActs.Drill, _ known: [FireDrill]) -> Bool {
        known.contains { one in
            one.day == drill.day && (one.minute == nil || drill.minute == nil || one.minute == drill.minute)
        }
    }
}
