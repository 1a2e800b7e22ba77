import CleryLaw
import GRDB

/// A campus of its own is made, out of a place or out of nothing.
///
/// A place that becomes one belongs to the new campus with its parts, and is classified again as one of that campus:
/// it lies within it.
struct CampusMaking: PlaceChange {
    let name: String
    /// With the number 0.
    let details: CampusDetails

    /// The facts of the place as one of the new campus.
    static let facts = [
        PlaceQuestion.branchCampus.rawValue: "na", PlaceQuestion.programOfStudy.rawValue: "na",
        PlaceQuestion.administratorOnSite.rawValue: "na", PlaceQuestion.withinCampus.rawValue: "yes",
        PlaceQuestion.contiguous.rawValue: "yes",
    ]

    /// The rows of the campus itself.
    func rows(_ db: Database) throws -> [KeptRow] {
        let id = try next(.campuses, db)
        var row = CampusDetails(id: id, kind: details.kind)
        (row.from, row.through) = (details.from, details.through)
        (row.unitID, row.opeID) = (details.unitID, details.opeID)
        (row.facts, row.why, row.place) = (details.facts, details.why, details.place)
        return [
            KeptRow(table: .campuses, values: [.integer(id), .text(name)]),
            KeptRow(table: .campusDetails, values: row.values),
        ]
    }

    func rows(of place: Int64, at now: Instant, _ db: Database) throws -> [KeptRow] {
        var rows = try rows(db)
        guard case .integer(let campus)? = rows[0].values.first else { return [] }
        for id in try PlaceRequests.withParts(place, db) {
            var moved = try PlaceMove(to: campus, from: details.from).rows(of: id, at: now, db)
            // Its parts go with it.
            if id != place { moved.removeAll { $0.table == .placeDetails } }
            rows += moved
        }
        let statement = PlaceStatement(facts: CampusMaking.facts, from: details.from)
        return rows + (try statement.rows(of: place, at: now, db))
    }
}

/// A campus as somebody typed it, with the facts of the law's test.
struct CampusDraft: Sendable {
    var name = ""
    var kind = CampusDetails.Kind.separate.rawValue
    var from = ""
    var through = ""
    var unitID = ""
    var opeID = ""
    var why = ""
    /// The answers of the test, by the name of the question.
    var facts: [String: String] = [:]

    /// The questions of the test, in the order of the law.
    static let test: [PlaceQuestion] = [
        .branchCampus, .owner, .control, .contiguous, .programOfStudy, .administratorOnSite,
    ]

    init() {}

    init(_ form: Form) {
        (name, kind) = (form.trimmed("name"), form.trimmed("kind"))
        (from, through) = (form.trimmed("from"), form.trimmed("through"))
        (unitID, opeID, why) = (form.trimmed("unitid"), form.trimmed("opeid"), form.trimmed("why"))
        for question in CampusDraft.test {
            facts[question.rawValue] = form.trimmed("fact-\(question.rawValue)")
        }
    }

    init(_ campus: Campus, _ details: CampusDetails) {
        (name, kind, why) = (campus.name, details.kind.rawValue, details.why ?? "")
        (from, through) = (details.from?.description ?? "", details.through?.description ?? "")
        (unitID, opeID) = (details.unitID ?? "", details.opeID ?? "")
    }

    /// The place that the test is about.
    var description: PlaceDescription {
        var period = PlacePeriod(id: 0, place: 0, facts: PlaceKind.away.beginning)
        for (name, text) in facts { _ = period.state(text, as: name) }
        return period.facts
    }

    var finding: Finding<GeographyAnswer> { Classify.place(description) }
    var isSeparate: Bool { finding.answer?.category == .separateCampus }

    /// What is wrong with the words, the days and the numbers.
    func problems(taken: Set<String>) -> [Problem] {
        var problems: [Problem] = []
        if name.isEmpty { problems.append(Problem("name", "Say what the campus is called.")) }
        if name.count > 120 { problems.append(Problem("name", "Use at most 120 letters.")) }
        if taken.contains(name.lowercased()) {
            problems.append(Problem("name", "There is a campus of this name already."))
        }
        if CampusDetails.Kind(rawValue: kind) == nil {
            problems.append(Problem("kind", "Choose what kind of campus it is."))
        }
        for (field, text) in [("from", from), ("through", through)]
        where !text.isEmpty && Day(text).map({ (1600...2200).contains($0.year) }) != true {
            problems.append(Problem(field, "Write the day as 2026-08-24, or leave it empty."))
        }
        if let first = Day(from), let last = Day(through), last < first {
            problems.append(Problem("through", "The last day comes before the first."))
        }
        if !unitID.isEmpty, unitID.count != 6 || !unitID.allSatisfy(\.isASCIIDigit) {
            problems.append(Problem("unitid", "A UNITID has six digits."))
        }
        if !opeID.isEmpty, opeID.count != 8 || !opeID.allSatisfy(\.isASCIIDigit) {
            problems.append(Problem("opeid", "An OPE ID has eight digits."))
        }
        if why.count > 2000 { problems.append(Problem("why", "Use at most 2,000 letters.")) }
        for (name, text) in facts where !PlaceStatement.isAnswer(text, to: name) {
            problems.append(Problem("fact-\(name)", "Choose one of the answers."))
        }
        return problems
    }

    func fill(_ details: inout CampusDetails) {
        if let kind = CampusDetails.Kind(rawValue: kind) { details.kind = kind }
        (details.from, details.through) = (Day(from), Day(through))
        (details.unitID, details.opeID) = (unitID.nonEmpty, opeID.nonEmpty)
        details.why = why.nonEmpty
    }

    var hidden: HTMLFields {
        [
            ("name", name), ("kind", kind), ("from", from), ("through", through), ("unitid", unitID),
            ("opeid", opeID), ("why", why),
        ] + facts.sorted { $0.key < $1.key }.map { ("fact-\($0.key)", $0.value) }
    }
    typealias HTMLFields = [(name: String, value: String)]
}

extension Character {
    fileprivate var isASCIIDigit: Bool { isASCII && isNumber }
}
