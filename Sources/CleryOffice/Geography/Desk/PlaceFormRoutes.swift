import CleryLaw
import TypedHTML

/// The doors where a place is made, named and described.
enum PlaceFormRoutes {
    static func ask(_ visit: Visit) throws -> Answer {
        var draft = PlaceDraft()
        if let id = Int64(visit.query("parent")) {
            let parent = try visit.office.read { try PlaceDesk.find(String(id), visit, $0) }
            draft.parent = parent?.place.name ?? ""
            draft.campus = parent.map { String($0.place.campus) } ?? ""
            draft.kind = parent == nil ? draft.kind : PlaceKind.part.rawValue
        }
        return visit.page(try page(visit, draft))
    }

    private static func page(_ visit: Visit, _ draft: PlaceDraft, desk: PlaceDesk? = nil) throws
        -> PlaceFormPage
    {
        let sight = visit.sight(.work)
        return try visit.office.read { db in
            let campuses = try Campus.all(db).filter { sight.reach.has($0.id) }
            let campus = desk?.place.campus ?? Int64(draft.campus) ?? campuses.first?.id ?? 0
            let names = try PlaceRequests.toChooseFrom(at: campus, hiding: sight.hidden, db).map(\.name)
            var seen: Set<String> = []
            return PlaceFormPage(
                desk: desk, draft: draft, campuses: campuses,
                parents: names.filter { !$0.isEmpty && seen.insert($0).inserted },
                form: visit.session?.form ?? "")
        }
    }

    static func make(_ visit: Visit) async throws -> Answer {
        let form = try await visit.form()
        let draft = PlaceDraft(form)
        var page = try page(visit, draft)
        page.problems = draft.problems
        let campus = page.campuses.first { String($0.id) == draft.campus }
        if campus == nil { page.problems.append(Problem("campus", "Choose a campus of the list.")) }
        guard let campus, page.problems.isEmpty else {
            return visit.page(page, status: .unprocessableContent)
        }
        let hidden = visit.sight(.work).hidden
        let parent: Int64?
        do {
            parent = try visit.office.read { db in
                if try PlaceRequests.named(draft.name, at: campus.id, hiding: hidden, db) != nil {
                    throw PlaceDraftFault(
                        problem: Problem("name", "This campus has a place of this name already."))
                }
                return try draft.parent(of: nil, campus: campus.id, hidden, db)
            }
        } catch let fault as PlaceDraftFault {
            page.problems = [fault.problem]
            return visit.page(page, status: .unprocessableContent)
        }
        let id = try await visit.office.act(by: visit.actor, "made a place of campus \(campus.id)") {
            writing in
            let place = try PlaceActs.make(
                draft.name, campus: campus.id,
                {
                    var details = PlaceDetails(id: $0)
                    draft.fill(&details, parent: parent)
                    return details
                }, writing)
            for name in draft.otherNames {
                let row = PlaceNames(id: try writing.nextID(.placeNames), place: place.id, name: name)
                try writing.put(.placeNames, row.values, isNew: true)
            }
            return place.id
        }
        return .redirect(to: "/office/places/\(id)?done=new")
    }

    static func details(_ visit: Visit) throws -> Answer {
        let desk = try PlaceDesk.open(visit)
        guard desk.mergedInto == nil else { throw Refusal.notFound }
        return visit.page(try page(visit, PlaceDraft(desk), desk: desk))
    }

    /// Keeps the details; where another whole gives other decisions, after a look at what that does.
    static func keep(_ visit: Visit) async throws -> Answer {
        let form = try await visit.form()
        let desk = try PlaceDesk.open(visit)
        guard desk.mergedInto == nil else { throw Refusal.notFound }
        let draft = PlaceDraft(form)
        var page = try page(visit, draft, desk: desk)
        page.problems = draft.problems
        var parent: Int64?
        if page.problems.isEmpty {
            do {
                parent = try visit.office.read {
                    try draft.parent(
                        of: desk.place.id, campus: desk.place.campus, visit.sight(.work).hidden, $0)
                }
            } catch let fault as PlaceDraftFault {
                page.problems = [fault.problem]
            }
        }
        guard page.problems.isEmpty else { return visit.page(page, status: .unprocessableContent) }
        // A whole that this person does not see stays what it was.
        if draft.parent.isEmpty, desk.parent == nil { parent = desk.details?.parent }
        var details = desk.details ?? PlaceDetails(id: desk.place.id)
        draft.fill(&details, parent: parent)
        let change = PlaceDetailsChange(name: draft.name, names: draft.otherNames, details: details)
        let id = desk.place.id
        if details.parent != desk.details?.parent, form["what"] != "keep" || form["stamp"] != desk.stamp {
            let effect = try await PlaceEffect.of(change, at: [id], in: visit.office)
            if !effect.isNothing {
                let crumbs = page.crumbs
                return visit.page(
                    PlaceEffectPage(
                        title: "What this changes", crumbs: crumbs,
                        lines: [
                            HTML(
                                text: draft.parent.isEmpty
                                    ? "It is no part of another place" : "It is a part of \(draft.parent)")
                        ], effect: try PlaceEffectShown(effect, visit), action: desk.address + "/details",
                        fields: HTML(
                            [input(.type("hidden"), .name("stamp"), .value(desk.stamp))]
                                + form.fields.filter { !["form", "what", "stamp"].contains($0.name) }.map {
                                    input(.type("hidden"), .name($0.name), .value($0.value))
                                }), form: page.form, back: desk.address + "/details",
                        isConflict: form["what"] == "keep"))
            }
        }
        try await visit.office.act(by: visit.actor, "wrote what place \(id) is called and who answers for it")
        {
            try PlaceChanges.make(change, at: [id], $0)
        }
        return .redirect(to: desk.address + "?done=details")
    }
}

/// The doors where a place that is here twice becomes one.
enum PlaceMergeRoutes {
    static func ask(_ visit: Visit) throws -> Answer { visit.page(try page(visit, "")) }

    private static func page(_ visit: Visit, _ typed: String) throws -> PlaceMergePage {
        let desk = try PlaceDesk.open(visit)
        guard desk.mergedInto == nil else { throw Refusal.notFound }
        let hidden = visit.sight(.work).hidden
        let names = try visit.office.read {
            try PlaceRequests.toChooseFrom(at: desk.place.campus, hiding: hidden, $0)
        }.filter { $0.id != desk.place.id }.map(\.name)
        var seen: Set<String> = []
        return PlaceMergePage(
            desk: desk, form: visit.session?.form ?? "", typed: typed,
            others: names.filter { !$0.isEmpty && seen.insert($0).inserted })
    }

    static func merge(_ visit: Visit) async throws -> Answer {
        let form = try await visit.form()
        let typed = form.trimmed("into")
        var page = try page(visit, typed)
        let desk = page.desk
        let id = desk.place.id
        let hidden = visit.sight(.work).hidden
        let target = try visit.office.read { db -> PlaceDesk? in
            let named = try PlaceRequests.named(typed, at: desk.place.campus, hiding: hidden, db)
            let found = named.flatMap { $0.id == id ? nil : $0.id } ?? Int64(typed)
            return try found.flatMap { try PlaceDesk.find(String($0), visit, db) }
        }
        guard let target, target.place.id != id, target.details?.mergedInto == nil,
            target.place.campus == desk.place.campus
        else {
            page.problems = [Problem("into", "Write the name of another place of this campus.")]
            return visit.page(page, status: .unprocessableContent)
        }
        guard desk.parts.isEmpty else {
            page.problems = [
                Problem("into", "This place has parts. Say of each part what it belongs to first.")
            ]
            return visit.page(page, status: .unprocessableContent)
        }
        let change = PlaceMerge(into: target.place.id)
        let isConflict = form["stamp"] != desk.stamp
        guard form["what"] == "keep", !isConflict else {
            let effect = try await PlaceEffect.of(change, at: [id], in: visit.office)
            return visit.page(
                PlaceEffectPage(
                    title: "What this changes", crumbs: page.crumbs,
                    lines: [HTML(text: "\(desk.title) is \(target.title): its incidents move there")],
                    effect: try PlaceEffectShown(effect, visit), action: desk.address + "/merge",
                    fields: HTML([
                        input(.type("hidden"), .name("stamp"), .value(desk.stamp)),
                        input(.type("hidden"), .name("into"), .value(String(target.place.id))),
                    ]), form: page.form, back: desk.address, isConflict: isConflict && form["what"] == "keep")
            )
        }
        let into = target.place.id
        try await visit.office.act(by: visit.actor, "found that place \(id) is place \(into)") {
            try PlaceChanges.make(change, at: [id], $0)
        }
        return .redirect(to: target.address + "?done=merged")
    }
}
