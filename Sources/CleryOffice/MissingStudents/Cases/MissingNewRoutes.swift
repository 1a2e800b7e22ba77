import CleryLaw
import GRDB

/// The doors of a new report.
enum MissingNewRoutes {
    static func page(_ visit: Visit) throws -> MissingNewPage {
        let reach = visit.reach(.seeMissing)
        return MissingNewPage(
            campuses: try visit.office.read { try Campus.all($0) }.filter { reach.has($0.id) },
            form: visit.session?.form ?? "")
    }

    static func ask(_ visit: Visit) throws -> Answer { visit.page(try page(visit)) }

    static func send(_ visit: Visit) async throws -> Answer {
        let form = try await visit.form()
        var page = try page(visit)
        page.fields = TypedFields(form)
        if page.fields["what"] == "find" { return try await find(page, visit) }
        let office = visit.office
        guard let account = visit.session?.account,
            let draft = try draft(&page, visit)
        else { return visit.page(page, status: .unprocessableContent) }
        let (today, zone, key) = (office.today, office.zone, office.key)
        let one = try await office.act(by: visit.actor, "reported a student missing") {
            try MissingCaseActs.report(draft, by: account, today: today, zone: zone, key, $0)
        }
        return .redirect(
            to: "/office/missing/cases/\(one.id)?done=\(one.referred == nil ? "reported" : "referred")")
    }

    private static func find(_ page: MissingNewPage, _ visit: Visit) async throws -> Answer {
        var page = page
        let number = page.fields["number"]
        let words = number.isEmpty ? page.fields["name"] : number
        if words.isEmpty {
            page.problems.append(Problem("name", "Write a name or a student number to search for."))
        }
        let reason = page.fields["reason"]
        if !MissingLook.searchReasons.contains(reason) {
            page.problems.append(Problem("reason", "Choose a reason from the list."))
        }
        let campus = Int64(page.fields["campus"]) ?? (page.campuses.count == 1 ? page.campuses[0].id : nil)
        let chosen = page.campuses.first { $0.id == campus }
        guard page.problems.isEmpty, let first = chosen ?? page.campuses.first else {
            return visit.page(page, status: .unprocessableContent)
        }
        page.matches = try await MissingCaseRoutes.search(
            words, campuses: chosen.map { .some([$0.id]) } ?? visit.reach(.seeMissing), campus: first.id,
            reason: reason, of: nil, visit)
        if page.matches?.count == 1, let only = page.matches?.first {
            page.fields["student"] = "\(only.id)"
            page.fields["campus"] = "\(only.campus)"
        }
        return visit.page(page)
    }

    private static func draft(_ page: inout MissingNewPage, _ visit: Visit) throws -> MissingCaseActs.Draft? {
        let (fields, office) = (page.fields, visit.office)
        let (now, zone) = (office.clock(), office.zone)
        var draft = MissingCaseActs.Draft()
        var told = MissingTold()
        told.name = fields.text(
            "name", upTo: 120, or: "Write the name, or how the student is described.", &page.problems)
        told.number = fields.text("number", upTo: 40, &page.problems)
        told.room = fields.text("room", upTo: 120, &page.problems)
        told.reporter = fields.text("reporter", upTo: 120, &page.problems)
        told.reporterReached = fields.text("reporter_reached", upTo: 120, &page.problems)
        (told.seen, told.circumstances) = (fields["seen"], fields["circumstances"])
        for name in ["seen", "circumstances"] where fields[name].count > 4000 {
            page.problems.append(Problem(name, "Use at most 4,000 letters."))
        }
        if !fields["birth"].isEmpty {
            if let birth = Day(fields["birth"]), birth <= office.today, birth.year >= 1900 {
                told.birth = "\(birth)"
            } else {
                page.problems.append(Problem("birth", "This is no birth date."))
            }
        }
        if !fields["last-day"].isEmpty || !fields["last-time"].isEmpty {
            draft.lastSeen = MissingMoment.read("last", fields, now: now, zone: zone, &page.problems)
        }
        draft.reported =
            MissingMoment.read("reported", fields, now: now, zone: zone, &page.problems) ?? now
        let student = try MissingCaseRoutes.foundResident(fields["student"], visit)
        if student == nil, !fields["student"].isEmpty {
            page.problems.append(
                Problem("reason", "Find the resident once more, or report without: it can be said later."))
        }
        let campus = student?.campus ?? Int64(fields["campus"])
        guard let campus, page.campuses.contains(where: { $0.id == campus }) else {
            page.problems.append(Problem("campus", "Choose the campus."))
            return nil
        }
        (draft.campus, draft.student, draft.told) = (campus, student?.id, told)
        draft.resident = MissingCaseRoutes.known(fields["resident"])
        // Told earlier, it was not referred at once: the case asks when the police had it.
        draft.isWithPolice =
            fields["police"] == "yes" && fields["reported-day"].isEmpty && fields["reported-time"].isEmpty
        return page.problems.isEmpty ? draft : nil
    }
}
