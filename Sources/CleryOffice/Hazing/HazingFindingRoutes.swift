import CleryLaw
import GRDB

/// The doors of one finding.
enum HazingFindingRoutes {
    static func show(_ visit: Visit) throws -> Answer {
        var page = try page(visit)
        page.done = said[visit.query("done")]
        return visit.page(page)
    }

    private static let said = [
        "entered": "The finding is entered.", "kept": "Kept.", "withdrawn": "The finding is withdrawn.",
        "linked": "The incident belongs to it now. It is published nowhere.",
        "parted": "The incident belongs to it no longer.",
    ]

    private static func page(_ visit: Visit) throws -> HazingFindingPage {
        let office = visit.office
        let maySee = visit.may(.seeIncidents)
        let page = try office.read { db -> HazingFindingPage? in
            guard let id = Int64(visit.parameter("finding")), let finding = try HazingRequests.one(id, db)
            else { return nil }
            let notes =
                try finding.notes.map {
                    try SealedRecord.open($0, SealedRecord.hazingNotes(id), db, office.key)
                } ?? ""
            return HazingFindingPage(
                line: try HazingRequests.line(finding, db), organizations: try Organization.all(db),
                entries: try HazingEntry.of(finding: id, db),
                incidents: maySee
                    ? try HazingRequests.incidents(of: id, within: visit.sight(.seeIncidents), db) : nil,
                notes: notes, zone: office.zone, draft: HazingDraft(finding, notes: notes),
                form: visit.session?.form ?? "")
        }
        guard let page else { throw Refusal.notFound }
        return page
    }

    static func change(_ visit: Visit) async throws -> Answer {
        let form = try await visit.form()
        var page = try page(visit)
        let finding = page.line.finding
        guard finding.withdrawn == nil else { throw Refusal.notFound }
        page.draft = HazingDraft(form)
        // What is published of an organization stays one of that organization.
        if page.isPublished { page.draft.fields["organization"] = "\(finding.organization)" }
        guard
            let (organization, content) = page.draft.read(page.organizations, today: visit.office.today)
        else { return visit.page(page, status: .unprocessableContent) }
        var note: String?
        if page.isPublished, content != finding.content {
            let text = page.draft.fields["change-note"]
            guard !text.isEmpty, text.count <= 1000 else {
                page.draft.problems.append(
                    Problem(
                        "change-note",
                        text.isEmpty
                            ? "Say what was changed and why: the next edition says it."
                            : "Use at most 1000 letters."))
                return visit.page(page, status: .unprocessableContent)
            }
            note = text
        }
        let entered = HazingActs.Entered(
            organization: organization, content: content, notes: page.draft.notes,
            isCleared: page.draft.isCleared, saysNoNames: page.draft.saysNoNames, changeNote: note)
        do {
            try await visit.office.act(by: visit.actor, "changed finding of hazing \(finding.number)") {
                try HazingActs.change(finding.id, to: entered, $0)
            }
        } catch let refusal as HazingRefusal {
            page.draft.refused(refusal)
            return visit.page(page, status: .unprocessableContent)
        }
        return .redirect(to: "/office/hazing/findings/\(finding.id)?done=kept")
    }

    static func withdraw(_ visit: Visit) async throws -> Answer {
        let form = try await visit.form()
        var page = try page(visit)
        let finding = page.line.finding
        guard finding.withdrawn == nil else { throw Refusal.notFound }
        let why = form.trimmed("why")
        page.why = why
        guard !why.isEmpty, why.count <= 1000 else {
            page.whyProblem = Problem(
                "why", why.isEmpty ? "Say why the finding is withdrawn." : "Use at most 1000 letters.")
            return visit.page(page, status: .unprocessableContent)
        }
        do {
            try await visit.office.act(by: visit.actor, "withdrew finding of hazing \(finding.number)") {
                try HazingActs.withdraw(finding.id, why: why, $0)
            }
        } catch let refusal as HazingRefusal {
            page.whyProblem = refusal.problems.first
            return visit.page(page, status: .unprocessableContent)
        }
        return .redirect(to: "/office/hazing/findings/\(finding.id)?done=withdrawn")
    }

    /// Only incidents that the person sees can be named, and what they do not see looks like what is not there.
    static func link(_ visit: Visit) async throws -> Answer {
        let form = try await visit.form()
        var page = try page(visit)
        guard let linked = page.incidents else { throw Refusal.notFound }
        let finding = page.line.finding
        if form["what"] == "part" {
            guard let incident = linked.first(where: { "\($0.id)" == form["incident"] })?.id else {
                throw Refusal.notFound
            }
            try await visit.office.act(
                by: visit.actor, "took an incident from finding of hazing \(finding.number)"
            ) { try HazingActs.unlink(finding.id, from: incident, $0) }
            return .redirect(to: "/office/hazing/findings/\(finding.id)?done=parted")
        }
        let number = form.trimmed("number")
        let sight = visit.sight(.seeIncidents)
        let found = try visit.office.read { try HazingRequests.incident(number, within: sight, $0) }
        guard let incident = found else {
            page.number = number
            page.numberProblem = Problem("number", "There is no incident of this number.")
            return visit.page(page, status: .unprocessableContent)
        }
        try await visit.office.act(
            by: visit.actor, "put an incident to finding of hazing \(finding.number)"
        ) { try HazingActs.link(finding.id, to: incident, $0) }
        return .redirect(to: "/office/hazing/findings/\(finding.id)?done=linked")
    }
}
