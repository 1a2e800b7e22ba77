import CleryLaw
import GRDB
import Geometry

extension LayerPlan {
    /// Compares a file with the office.
    ///
    /// - Throws: `ExchangeError` where the file cannot be read at all.
    static func of(
        _ bytes: [UInt8], _ settings: LayerSettings, reach: Rights.Reach, hidden: Hidden, today: Day,
        _ db: Database
    ) throws -> LayerPlan {
        let file = try LayerFile.read(bytes, known: settings.profile.columns, settings.options)
        return try of(file, settings, reach: reach, hidden: hidden, today: today, db)
    }

    static func of(
        _ file: LayerFile, _ settings: LayerSettings, reach: Rights.Reach, hidden: Hidden, today: Day,
        _ db: Database
    ) throws -> LayerPlan {
        let campuses = try Campus.all(db).filter { reach.has($0.id) }
        let read = LayerWishes(file, settings.profile, campuses: campuses)
        let places = try LayerPlaces(reach: reach, hidden: hidden, today: today, db)
        var plan = LayerPlan(file: file, places: places, settings: settings)
        plan.problems = (file.problems + read.problems).sorted { ($0.number ?? 0) < ($1.number ?? 0) }
        plan.match(read.wishes)
        let borders = LayerBorders(plan)
        plan.outlines = borders.count
        for index in plan.rows.indices { try plan.compare(index, borders) }
        plan.gather()
        plan.findGone()
        return plan
    }

    /// Says which place each feature is; what a person has answered stands.
    private mutating func match(_ wishes: [LayerWish]) {
        let matcher = LayerMatcher(places, wishes)
        for wish in wishes {
            var row = Row(wish: wish, kind: .added)
            row.candidates = matcher.candidates(for: wish, kind: wish.kind ?? settings.profile.kind)
            if let answer = settings.answers[wish.number] {
                if answer != 0, let at = places.index[answer], places.all[at].record.campus == wish.campus {
                    row.place = at
                    row.reasons = row.candidates.first { $0.place == at }?.reasons ?? []
                    row.kind = .changed
                }
            } else if let sure = LayerMatcher.sure(row.candidates) {
                row.place = sure.place
                row.reasons = sure.reasons
                row.kind = .changed
            } else if !row.candidates.isEmpty {
                row.kind = .asked
            }
            rows.append(row)
        }
        oneEach()
    }

    /// A place is one feature: of several that claim it the clearly strongest has it, and the others are asked about.
    private mutating func oneEach() {
        var claims: [Int: [Int]] = [:]
        for (index, row) in rows.enumerated() {
            if let place = row.place { claims[place, default: []].append(index) }
        }
        for indices in claims.values where indices.count > 1 {
            func strength(_ index: Int) -> Int {
                settings.answers[rows[index].number] != nil
                    ? 100 : rows[index].reasons.reduce(0) { $0 + $1.strength }
            }
            let order = indices.sorted { (strength($1), $0) < (strength($0), $1) }
            let clear = strength(order[0]) - strength(order[1]) >= LayerMatcher.lead
            for index in clear ? Array(order.dropFirst()) : order {
                rows[index].place = nil
                rows[index].reasons = []
                rows[index].kind = .asked
            }
        }
    }

    private mutating func compare(_ index: Int, _ borders: LayerBorders) throws {
        var row = rows[index]
        let place = place(row)
        let known = try place?.description()
        if row.kind != .asked {
            row.changes = place.map { differences(row.wish, $0) } ?? []
            row.hasNewShape = row.wish.shape.map { place?.shape != $0 } ?? false
            if let place, row.hasNewShape { row.changes.append(LayerShapeChange.words(row.wish, place)) }
            if let stated = row.wish.stated,
                place.map({ LayerPlan.words($0.record.stated) != LayerPlan.words(stated) }) ?? true
            {
                row.isStated = true
                row.changes.append(
                    Change(
                        name: "Clery category, as the file states it",
                        before: place.map { LayerPlan.words($0.record.stated) } ?? "",
                        after: LayerPlan.words(stated)))
            }
        }
        let words = row.wish.proposals.map { (proposal: $0, isNews: true) }
        // An outline and a border that the office had already say nothing new.
        let isDrawn = place == nil || row.hasNewShape || borders.isNew(row.wish.campus)
        let lies = borders.proposals(row, kind(row)).map { (proposal: $0, isNews: isDrawn) }
        for (proposal, isNews) in words + lies {
            let before = known.map { PlaceFact.text(proposal.question, of: $0) } ?? ""
            guard before != proposal.answer, isNews || before.isEmpty,
                !row.proposed.contains(where: { $0.proposal.question == proposal.question })
            else { continue }
            row.proposed.append(
                Proposed(
                    proposal: proposal, group: group(proposal, isOther: !before.isEmpty), before: before,
                    isNews: isNews))
        }
        if row.kind == .changed, row.changes.isEmpty, !row.proposed.contains(where: \.isNews) {
            row.kind = .unchanged
        }
        rows[index] = row
    }

    private func group(_ proposal: LayerWish.Proposal, isOther: Bool) -> String {
        "\(proposal.question.rawValue)=\(proposal.answer)|\(isOther ? "other" : "")|\(groupEvidence(proposal))"
    }

    /// Distances differ from place to place, but are confirmed together.
    private func groupEvidence(_ proposal: LayerWish.Proposal) -> String {
        proposal.miles == nil ? proposal.evidence : LayerBorders.outside
    }

    private func differences(_ wish: LayerWish, _ place: LayerPlace) -> [Change] {
        var changes: [Change] = []
        func compare(_ name: String, _ before: String?, _ after: String?, _ plain: (String) -> String) {
            guard let after, !after.isEmpty, plain(after) != plain(before ?? "") else { return }
            changes.append(Change(name: name, before: before ?? "", after: after))
        }
        let known = Set(place.names.map(LayerPlain.name))
        if wish.isNamed, !known.contains(LayerPlain.name(wish.name)) {
            compare("Name", place.record.name, wish.name, LayerPlain.name)
        }
        let names = known.union([LayerPlain.name(place.record.name), LayerPlain.name(wish.name)])
        for alias in wish.aliases where !names.contains(LayerPlain.name(alias)) {
            changes.append(Change(name: "Other name", before: "", after: alias))
        }
        func words(_ text: String) -> String { LayerPlain.name(text) }
        compare("Building number", place.details?.number, wish.code, LayerPlain.number)
        compare("Address", place.details?.address, wish.address, words)
        compare("Responsible unit", place.details?.unit, wish.unit, words)
        compare("Patrol zone", place.details?.patrolZone, wish.zone, words)
        compare("Kind", place.details?.kind.title, wish.kind?.title) { $0 }
        if place.details == nil {
            changes.append(
                Change(
                    name: "In the registry", before: "no", after: (wish.kind ?? settings.profile.kind).title))
        }
        return changes
    }

    static func words(_ facts: PlaceFacts) -> String {
        guard let place = facts.geography.value else { return "" }
        if place == .onCampus, let housing = facts.studentHousing.value {
            return housing ? "On campus, student housing" : "On campus, not student housing"
        }
        return switch place {
        case .onCampus: "On campus"
        case .noncampus: "Noncampus"
        case .publicProperty: "Public property"
        case .nowhere: "Not Clery geography"
        }
    }

    /// Groups of proposed facts, those of most places first.
    private mutating func gather() {
        var found: [String: Group] = [:]
        for row in rows where row.kind != .asked {
            for one in row.proposed {
                let title = LayerOutcome.fact(one.proposal.question, one.proposal.answer).title
                found[
                    one.group,
                    default: Group(
                        id: one.group, title: title, evidence: groupEvidence(one.proposal),
                        isOther: !one.before.isEmpty, count: 0)
                ].count += 1
            }
        }
        groups = found.values.sorted { ($1.count, $0.id) < ($0.count, $1.id) }
    }

    /// Places of the registry, of the file's campuses and kinds, that the file does not hold.
    private mutating func findGone() {
        // What could not be read may hold them.
        guard !file.isBroken else { return }
        let kinds = Set(rows.map(kind))
        let campuses = Set(rows.map(\.wish.campus))
        var held = Set(rows.compactMap(\.place))
        for row in rows where row.kind == .asked { held.formUnion(row.candidates.map(\.place)) }
        for (at, place) in places.all.enumerated() where !held.contains(at) {
            guard place.details != nil, kinds.contains(place.kind), campuses.contains(place.record.campus)
            else {
                continue
            }
            gone.append(Gone(place: at, hasFacts: (try? place.description()) ?? nil != nil))
        }
    }
}
