import CleryLaw
import GRDB

/// All that is known of a place over time, as the law takes it: the stated facts, filled by what agreements,
/// recognitions and the place it is a part of tell.
struct PlacePast: Sendable {
    let periods: [PlacePeriod]
    let agreements: [PlaceAgreement]
    let recognitions: [Int64: [TimeSpan]]
    /// What the place that this one is a part of tells.
    private let whole: [PlacePast]

    init(periods: [PlacePeriod], agreements: [PlaceAgreement] = [], recognitions: [Int64: [TimeSpan]] = [:]) {
        self.periods = periods
        self.agreements = agreements
        self.recognitions = recognitions
        whole = []
    }

    /// `depth` ends a circle of parts, which no act makes.
    init(of place: Int64, _ db: Database, depth: Int = 6) throws {
        let details = try PlaceDetails.one(place, db)
        if depth > 0, let merged = details?.mergedInto {
            self = try PlacePast(of: merged, db, depth: depth - 1)
            return
        }
        periods = try PlacePeriod.of(place, db)
        agreements = try PlaceAgreement.of(place, db)
        var spans: [Int64: [TimeSpan]] = [:]
        for id in Set(periods.compactMap(\.organization)) {
            spans[id] = try Recognition.of(id, db).map { TimeSpan(from: $0.from, through: $0.through) }
        }
        recognitions = spans
        let parent = depth > 0 ? details?.parent : nil
        whole = try parent.map { [try PlacePast(of: $0, db, depth: depth - 1)] } ?? []
    }

    /// Nobody has stated a fact, here or of the whole.
    var isEmpty: Bool { periods.isEmpty && (whole.first?.isEmpty ?? true) }

    /// What was so on a day; nil where no period tells.
    func description(on day: Day) -> PlaceDescription? {
        let wide = whole.first?.description(on: day)
        guard let period = periods.last(where: { $0.holds(day) }) else { return wide }
        var place = period.facts
        if let wide { place.fill(from: wide) }
        let running = agreements.filter { $0.span.touches(day) }
        if agreements.contains(where: { $0.kind == .space }) {
            let spaces = agreements.filter { $0.kind == .space }
            if place.control != .known(.inFact), place.control != .known(.letToAnother) {
                place.control = .known(.agreementForSpace)
            }
            if !(place.owner.value?.isInstitutions ?? false) { place.heldDuring = .known(spaces.map(\.span)) }
        } else if running.contains(where: { $0.kind == .program }), place.control.isUnsettled {
            place.control = .known(.agreementForProgram)
        }
        if let organization = period.organization {
            let spans = recognitions[organization] ?? []
            place.organizationRecognized = .known(!spans.isEmpty)
            place.recognizedDuring = spans.isEmpty ? .notApplicable : .known(spans)
        }
        return place
    }

    /// The days on which something may begin to be otherwise, in order.
    var turns: [Day] {
        var days = Set(whole.first?.turns ?? [])
        func add(_ from: Day?, _ through: Day?) {
            if let from { days.insert(from) }
            if let through { days.insert(through.adding(days: 1)) }
        }
        for period in periods { add(period.from, period.through) }
        for agreement in agreements { add(agreement.from, agreement.through) }
        for spans in recognitions.values { for span in spans { add(span.from, span.through) } }
        return days.sorted()
    }
}

extension PlacePeriod {
    func holds(_ day: Day) -> Bool { (from.map { $0 <= day } ?? true) && (through.map { day <= $0 } ?? true) }
}

extension TimeSpan {
    /// Whether the day lies between the first and the last, whatever the weekday.
    func touches(_ day: Day) -> Bool {
        (from.map { $0 <= day } ?? true) && (through.map { day <= $0 } ?? true)
    }

    /// Whether a day of it is not held as a whole.
    var hasHours: Bool { hours != nil || weekdays != .everyDay }
}

extension PlaceOwner {
    var isInstitutions: Bool { self == .institution || self == .associatedEntity }
}

extension Known where Value == PlaceControl {
    var isUnsettled: Bool { isUnknown || self == .known(.none) || self == .notApplicable }
}

extension PlaceDescription {
    /// What nobody has stated of a part is as it is with the whole.
    mutating func fill(from whole: PlaceDescription) {
        for question in PlaceFact.all where PlaceFact.text(question, of: self).isEmpty {
            _ = PlaceFact.state(PlaceFact.text(question, of: whole), to: question, of: &self)
        }
        if heldDuring == .notApplicable { heldDuring = whole.heldDuring }
        if recognizedDuring == .notApplicable { recognizedDuring = whole.recognizedDuring }
        if distanceMiles == nil { distanceMiles = whole.distanceMiles }
    }
}
