import CleryLaw
import GRDB

/// What a place is called and who answers for it, as somebody typed it.
struct PlaceDraft: Sendable {
    var name = ""
    var names = ""
    var campus = ""
    var kind = PlaceKind.building.rawValue
    var parent = ""
    var number = ""
    var address = ""
    var controller = ""
    var unit = ""
    var zone = ""
    var purposes = ""
    var reviewDue = ""

    init() {}

    init(_ desk: PlaceDesk) {
        name = desk.place.name
        names = desk.names.joined(separator: "\n")
        campus = String(desk.place.campus)
        kind = desk.details?.kind.rawValue ?? ""
        parent = desk.parent?.name ?? ""
        number = desk.details?.number ?? ""
        address = desk.details?.address ?? ""
        controller = desk.details?.controller ?? ""
        unit = desk.details?.unit ?? ""
        zone = desk.details?.patrolZone ?? ""
        purposes = desk.details?.purposes ?? ""
        reviewDue = desk.details?.reviewDue?.description ?? ""
    }

    init(_ form: Form) {
        (name, names, campus) = (form.trimmed("name"), form.trimmed("names"), form.trimmed("campus"))
        (kind, parent, number) = (form.trimmed("kind"), form.trimmed("parent"), form.trimmed("number"))
        (address, controller, unit) = (
            form.trimmed("address"), form.trimmed("controller"), form.trimmed("unit")
        )
        (zone, purposes, reviewDue) = (
            form.trimmed("zone"), form.trimmed("purposes"), form.trimmed("review-due")
        )
    }

    /// The other names, each once.
    var otherNames: [String] {
        var seen: Set<String> = [name.lowercased()]
        return names.split(whereSeparator: \.isNewline).map { String($0).trimmed }
            .filter { !$0.isEmpty && seen.insert($0.lowercased()).inserted }
    }

    /// What is wrong with what was typed, but for the place it is a part of.
    var problems: [Problem] {
        var problems: [Problem] = []
        if name.isEmpty { problems.append(Problem("name", "Say what the place is called.")) }
        for (field, text, most) in [
            ("name", name, 200), ("number", number, 60), ("address", address, 300),
            ("controller", controller, 200), ("unit", unit, 200), ("zone", zone, 60),
            ("purposes", purposes, 2000), ("names", names, 4000),
        ] where text.count > most {
            problems.append(Problem(field, "Use at most \(most) letters."))
        }
        if otherNames.contains(where: { $0.count > 200 }) {
            problems.append(Problem("names", "Use at most 200 letters for each name."))
        }
        if PlaceKind(rawValue: kind) == nil {
            problems.append(Problem("kind", "Choose what sort of place it is."))
        }
        if !reviewDue.isEmpty, Day(reviewDue).map({ (2000...2200).contains($0.year) }) != true {
            problems.append(Problem("review-due", "Write the day as 2027-05-01, or leave it empty."))
        }
        return problems
    }

    func fill(_ details: inout PlaceDetails, parent: Int64?) {
        if let kind = PlaceKind(rawValue: kind) { details.kind = kind }
        details.parent = parent
        details.number = number.nonEmpty
        details.address = address.nonEmpty
        details.controller = controller.nonEmpty
        details.unit = unit.nonEmpty
        details.patrolZone = zone.nonEmpty
        details.purposes = purposes.nonEmpty
        details.reviewDue = Day(reviewDue)
    }

    /// The place that this one is a part of: one of the same campus that is no part of it itself.
    func parent(of place: Int64?, campus: Int64, _ hidden: Hidden, _ db: Database) throws(PlaceDraftFault)
        -> Int64?
    {
        guard !parent.isEmpty else { return nil }
        do {
            guard let found = try PlaceRequests.named(parent, at: campus, hiding: hidden, db) else {
                throw PlaceDraftFault(
                    problem: Problem(
                        "parent", "No place of this campus has this name. Write it as the list does."))
            }
            if let place, try PlaceRequests.withParts(place, db).contains(found.id) {
                throw PlaceDraftFault(
                    problem: Problem("parent", "A place is no part of itself, or of one of its own parts."))
            }
            return found.id
        } catch let fault as PlaceDraftFault {
            throw fault
        } catch {
            throw PlaceDraftFault(problem: Problem("parent", "This place cannot be looked up now."))
        }
    }
}

struct PlaceDraftFault: Error { let problem: Problem }

/// The name, other names and details of a place as they will be.
struct PlaceDetailsChange: PlaceChange {
    let name: String
    let names: [String]
    let details: PlaceDetails

    func rows(of place: Int64, at now: Instant, _ db: Database) throws -> [KeptRow] {
        guard var record = try PlaceRequests.one(place, db) else { return [] }
        var rows: [KeptRow] = []
        if record.name != name {
            record.name = name
            rows.append(KeptRow(table: .places, values: record.values))
        }
        if try PlaceDetails.one(place, db) != details {
            rows.append(KeptRow(table: .placeDetails, values: details.values))
        }
        let old = try PlaceNames.of(place, db)
        for one in old where !names.contains(one.name) {
            var gone = one
            gone.removed = now
            rows.append(KeptRow(table: .placeNames, values: gone.values))
        }
        var next = try next(.placeNames, db)
        for new in names where !old.contains(where: { $0.name == new }) {
            rows.append(
                KeptRow(
                    table: .placeNames, values: PlaceNames(id: next, place: place, name: new).values))
            next += 1
        }
        return rows
    }
}
