import CleryLaw
import Geometry

/// Does what a plan says and a person chose, within one act.
struct LayerApply {
    struct Counts: Sendable, Equatable {
        var features = 0
        var added = 0
        var changed = 0
        var ended = 0
        var unchanged = 0
        var left = 0
    }

    private let plan: LayerPlan
    private let writing: Writing
    private let today: Day
    private let source: String
    private(set) var counts = Counts()

    /// An act that is larger becomes several events in one transaction, as with the import of a log.
    private static let largestEvent = 8 << 20

    static func carryOut(_ plan: LayerPlan, today: Day, _ writing: Writing) throws -> Counts {
        var apply = LayerApply(plan: plan, writing: writing, today: today)
        try apply.all()
        return apply.counts
    }

    private init(plan: LayerPlan, writing: Writing, today: Day) {
        self.plan = plan
        self.writing = writing
        self.today = today
        let name = plan.settings.profile.name
        source = name.isEmpty ? "a file of places" : "layer \(name)"
    }

    private mutating func all() throws {
        counts.features = plan.rows.count
        for row in plan.rows {
            guard plan.isTaken(row) else {
                if row.kind == .unchanged { counts.unchanged += 1 } else { counts.left += 1 }
                continue
            }
            if let place = plan.place(row) {
                if try change(row, place) { counts.changed += 1 } else { counts.unchanged += 1 }
            } else {
                try add(row)
                counts.added += 1
            }
            if writing.pending > LayerApply.largestEvent { try writing.enter(sentence) }
        }
        for one in plan.gone where one.hasFacts && plan.settings.ended.contains(plan.places.all[one.place].id)
        {
            try end(plan.places.all[one.place])
            counts.ended += 1
        }
    }

    private var sentence: String { "took in a file of places" }

    // MARK: Places

    private func add(_ row: LayerPlan.Row) throws {
        let wish = row.wish
        let kind = plan.kind(row)
        var facts = kind.beginning
        let why = try state(row, over: nil, in: &facts)
        let place = try PlaceActs.make(
            wish.name, campus: wish.campus,
            { id in
                var details = PlaceDetails(id: id, kind: kind)
                fill(&details, wish)
                return details
            }, facts: why.isEmpty ? nil : facts, from: why.isEmpty ? nil : plan.settings.from,
            why: LayerApply.joined(why), writing)
        try names(wish.aliases.filter { LayerPlain.name($0) != LayerPlain.name(wish.name) }, place.id)
        try putShape(row, place.id)
        if row.isStated, let stated = wish.stated {
            try PlaceActs.state(stated, of: place, by: source, writing)
        }
    }

    /// False where nothing of it was to be changed.
    private func change(_ row: LayerPlan.Row, _ place: LayerPlace) throws -> Bool {
        let wish = row.wish
        var isChanged = false
        var record = place.record
        if row.changes.contains(where: { $0.name == "Name" }) {
            record.name = wish.name
            try writing.put(.places, record.values)
            // The old name stays one under which the place is found.
            try names([place.record.name], place.id)
            isChanged = true
        }
        var details = place.details ?? PlaceDetails(id: place.id, kind: plan.kind(row))
        let before = details
        fill(&details, wish)
        if let kind = wish.kind { details.kind = kind }
        if details != before || place.details == nil {
            try PlaceActs.put(details, writing)
            isChanged = true
        }
        let new = row.changes.filter { $0.name == "Other name" }.map(\.after)
        try names(new, place.id)
        if row.hasNewShape { try putShape(row, place.id) }
        isChanged = isChanged || !new.isEmpty || row.hasNewShape
        var facts = try place.description() ?? details.kind.beginning
        let why = try state(row, over: place.hasFacts ? place : nil, in: &facts)
        if !why.isEmpty {
            let from = plan.settings.from ?? (place.hasFacts ? today : nil)
            try PlaceActs.state(
                facts, of: place.id, from: from, organization: try organization(place),
                why: LayerApply.joined(why),
                writing)
            isChanged = true
        }
        if row.isStated, let stated = wish.stated {
            try PlaceActs.state(stated, of: record, by: source, writing)
            isChanged = true
        }
        return isChanged
    }

    private func fill(_ details: inout PlaceDetails, _ wish: LayerWish) {
        func text(_ new: String?, _ old: String?) -> String? {
            guard let new, !new.isEmpty else { return old }
            return old.map(LayerPlain.name) == LayerPlain.name(new) ? old : new
        }
        details.number = text(wish.code, details.number)
        details.address = text(wish.address, details.address)
        details.unit = text(wish.unit, details.unit)
        details.patrolZone = text(wish.zone, details.patrolZone)
    }

    private func names(_ names: [String], _ place: Int64) throws {
        for name in names {
            try writing.put(
                .placeNames, [.integer(writing.nextID(.placeNames)), .integer(place), .text(name), .null],
                isNew: true)
        }
    }

    private func putShape(_ row: LayerPlan.Row, _ place: Int64) throws {
        guard let shape = row.wish.shape else { return }
        try writing.put(.placeShapes, PlaceShape(id: place, shape: shape, source: source).values)
    }

    // MARK: Facts

    /// States what was confirmed of a row. Returns why, one clause a fact; nothing where nothing was confirmed.
    private func state(_ row: LayerPlan.Row, over place: LayerPlace?, in facts: inout PlaceDescription) throws
        -> [String]
    {
        var why: [String] = []
        for one in row.proposed where plan.settings.confirmed.contains(one.group) {
            guard PlaceFact.state(one.proposal.answer, to: one.proposal.question, of: &facts) else {
                continue
            }
            if let miles = one.proposal.miles { facts.distanceMiles = miles }
            why.append(one.proposal.evidence)
        }
        for whole in LayerWhole.allCases where plan.settings.whole.contains(whole) {
            var isNew = false
            for (question, answer) in whole.facts where PlaceFact.text(question, of: facts).isEmpty {
                isNew = PlaceFact.state(answer, to: question, of: &facts) || isNew
            }
            if isNew { why.append("stated of all places of the file: \(whole.title.lowercased())") }
        }
        return why.isEmpty ? [] : ["File \(plan.settings.title)"] + why
    }

    private static func joined(_ why: [String]) -> String? {
        guard let head = why.first else { return nil }
        return "\(head): \(why.dropFirst().joined(separator: "; "))"
    }

    /// The organization that holds the place now stays with it.
    private func organization(_ place: LayerPlace) throws -> Int64? {
        try PlacePeriod.of(place.id, writing.db).last { $0.holds(today) }?.organization
    }

    /// The facts that hold today end: on the day before the file's facts begin, else today.
    private func end(_ place: LayerPlace) throws {
        guard var period = try PlacePeriod.of(place.id, writing.db).last(where: { $0.holds(today) }) else {
            return
        }
        let last = plan.settings.from?.adding(days: -1) ?? today
        period.through = period.from.map { max($0, last) } ?? last
        try PlaceActs.put(period, writing)
    }
}
