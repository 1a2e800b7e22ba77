import CleryLaw
import GRDB

extension Doors {
    /// The doors where words of a location are put to a place.
    static let locating: [Door] = [
        .get("/office/geography/locate", .may(.work), LocatingRoutes.list),
        .get("/office/geography/locate/sure", .may(.work), LocatingManyRoutes.ask),
        .post("/office/geography/locate/sure", .may(.work), LocatingManyRoutes.accept),
        .get("/office/geography/locate/:place", .may(.work), LocatingRoutes.show),
        .post("/office/geography/locate/:place", .may(.work), LocatingRoutes.put),
        .post("/office/geography/locate/:place/apart", .may(.work), LocatingRoutes.keepApart),
        .post("/office/geography/locate/:place/part", .may(.work), LocatingRoutes.part),
    ]
}

/// What a person does with the words of one location.
enum LocatingRoutes {
    static func list(_ visit: Visit) throws -> Answer {
        let show = LocatingRequests.Show(rawValue: visit.query("show")) ?? .words
        let (sight, office, number) = (visit.sight(.work), visit.office, visit.pageNumber)
        let size = LocatingRequests.pageSize
        let page = try office.read { db in
            var page = LocatingPage(
                show: show, page: number, words: TimeWords(zone: office.zone),
                campuses: Dictionary(uniqueKeysWithValues: try Campus.all(db).map { ($0.id, $0.name) }))
            switch show {
            case .words:
                (page.waiting, page.total) = try LocatingRequests.unplaced(within: sight, page: number, db)
                for index in page.waiting.indices {
                    try LocatingRequests.propose(&page.waiting[index], within: sight, office, db)
                }
            case .stated:
                let all = try LocatingRequests.stated(within: sight, office, db)
                page.total = all.count
                page.waiting = Array(all.dropFirst((number - 1) * size).prefix(size))
            case .decided:
                (page.decided, page.total) = try LocatingRequests.decided(within: sight, page: number, db)
            }
            return page
        }
        return visit.page(page)
    }

    static func show(_ visit: Visit) throws -> Answer {
        var page = try page(visit)
        let to = visit.query("to")
        let name = visit.query("name")
        if !name.isEmpty {
            try choose(named: name, &page, visit)
        } else if !to.isEmpty {
            try choose(Int64(to), &page, visit)
        }
        return visit.page(page, status: page.problems.isEmpty ? .ok : .unprocessableContent)
    }

    /// The page of words that this person may see: others are as if they were not there.
    private static func page(_ visit: Visit) throws -> LocatingWordsPage {
        let (sight, office) = (visit.sight(.work), visit.office)
        let page = try office.read { db -> LocatingWordsPage? in
            guard let id = Int64(visit.parameter("place")), let words = try PlaceRequests.one(id, db),
                sight.reach.has(words.campus), try sight.hidden.shows(place: id, db)
            else { return nil }
            let decided = try PlaceWording.from(id, db)
            // A registered place is no wording.
            let isRegistered = try WordsAlone.isRegistered(id, db)
            guard decided != nil || words.source != PlaceBook.office && !isRegistered else { return nil }
            var waiting = LocatingRequests.Waiting(
                words: words, incidents: try PlaceRequests.incidents(at: id, within: sight, db))
            if decided == nil { try LocatingRequests.propose(&waiting, within: sight, office, db) }
            var page = LocatingWordsPage(
                waiting: waiting, form: visit.session?.form ?? "", words: TimeWords(zone: office.zone))
            page.campus = try Campus.all(db).first { $0.id == words.campus }?.name ?? ""
            page.points = try LocatingPoints.at(id, campus: words.campus, within: sight, office, db)
            for proposal in page.points.flatMap(\.proposals)
            where !waiting.proposals.contains(where: { $0.id == proposal.id }) && proposal.id != id
                && decided == nil
            {
                if !page.waiting.proposals.contains(where: { $0.id == proposal.id }) {
                    page.waiting.proposals.append(proposal)
                }
            }
            for proposal in page.waiting.proposals {
                page.facts[proposal.id] = try PlaceRequests.one(proposal.id, db)?.facts
            }
            if let decided {
                page.decided = LocatingRequests.Decided(
                    wording: decided, place: try PlaceRequests.one(decided.place, db)?.name ?? "", by: "")
                page.effect = try MergeEffect.parting(id, within: sight, db)
            }
            return page
        }
        guard let page else { throw Refusal.notFound }
        return page
    }

    private static func choose(_ id: Int64?, _ page: inout LocatingWordsPage, _ visit: Visit) throws {
        guard page.decided == nil else { return }
        let (from, sight) = (page.waiting.words.id, visit.sight(.work))
        do {
            let found = try visit.office.read { db -> (PlaceRecord, MergeEffect) in
                guard let id, try sight.hidden.shows(place: id, db) else {
                    throw Problem("to", "Choose one of the places, or name another.")
                }
                let (_, place) = try WordingActs.pair(from, id, db)
                return (place, try MergeEffect.of([(from, id)], within: sight, db))
            }
            (page.chosen, page.effect) = found
        } catch let problem as Problem {
            page.problems.append(problem)
        }
    }

    private static func choose(named name: String, _ page: inout LocatingWordsPage, _ visit: Visit) throws {
        page.typed = name
        let (campus, hidden) = (page.waiting.words.campus, visit.sight(.work).hidden)
        let (place, like) = try visit.office.read { db in
            (
                try PlaceRequests.named(name, at: campus, hiding: hidden, db),
                try PlaceRequests.like(name, at: campus, hiding: hidden, db)
            )
        }
        guard let place, place.id != page.waiting.words.id else {
            page.problems.append(
                Problem(
                    "name",
                    "No place of this campus is called “\(name.prefix(60))”."
                        + (like.isEmpty ? "" : " Did you mean \(like.joined(separator: ", or "))?")))
            return
        }
        try choose(place.id, &page, visit)
    }

    static func put(_ visit: Visit) async throws -> Answer {
        let form = try await visit.form()
        var page = try page(visit)
        try choose(Int64(form["to"]), &page, visit)
        guard page.problems.isEmpty, let place = page.chosen else {
            page.why = form.trimmed("why")
            if page.problems.isEmpty {
                page.problems.append(Problem("to", "These words are decided already. Part them first."))
            }
            return visit.page(page, status: .unprocessableContent)
        }
        let (from, account) = (page.waiting.words, visit.session?.account)
        let why = form.trimmed("why").isEmpty ? nil : String(form.trimmed("why").prefix(500))
        let spot = page.waiting.proposals.first { $0.id == place.id }?.spot
        do {
            try await visit.office.act(
                by: visit.actor, "put the words of place \(from.id) to place \(place.id)"
            ) {
                try WordingActs.merge(from.id, into: place.id, spot: spot, account: account, why: why, $0)
            }
        } catch let problem as Problem {
            page.problems.append(problem)
            return visit.page(page, status: .unprocessableContent)
        }
        return .redirect(to: "/office/geography/locate/\(from.id)")
    }

    static func keepApart(_ visit: Visit) async throws -> Answer {
        _ = try await visit.form()
        let page = try page(visit)
        let (words, account) = (page.waiting.words, visit.session?.account)
        if page.decided == nil {
            try await visit.office.act(
                by: visit.actor, "said that the words of place \(words.id) are a place of their own"
            ) { try WordingActs.keepApart(words, account: account, $0) }
        }
        return .redirect(to: "/office/places/\(words.id)")
    }

    static func part(_ visit: Visit) async throws -> Answer {
        _ = try await visit.form()
        var page = try page(visit)
        let id = page.waiting.words.id
        do {
            try await visit.office.act(by: visit.actor, "parted the words of place \(id) again") {
                try WordingActs.part(id, $0)
            }
        } catch let problem as Problem {
            page.problems.append(problem)
            return visit.page(page, status: .unprocessableContent)
        }
        return .redirect(to: "/office/geography/locate/\(id)")
    }
}
