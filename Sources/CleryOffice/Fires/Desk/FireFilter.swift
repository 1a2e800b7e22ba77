import CleryLaw

/// Which fires are listed.
struct FireFilter: Sendable, Equatable {
    enum Standing: String, Sendable, CaseIterable { case open, withdrawn }

    var year: Int?
    var campus: Int64?
    var facility: Int64?
    /// Only fires with an open question, or only withdrawn ones; else all that stand.
    var standing: Standing?

    init() {}

    init(_ visit: Visit) {
        year = Int(visit.query("year"))
        campus = Int64(visit.query("campus"))
        facility = Int64(visit.query("facility"))
        standing = Standing(rawValue: visit.query("standing"))
    }

    /// The query without a page number.
    var query: String {
        [
            year.map { "year=\($0)" }, campus.map { "campus=\($0)" }, facility.map { "facility=\($0)" },
            standing.map { "standing=\($0.rawValue)" },
        ].compactMap { $0 }.joined(separator: "&")
    }

    func address(_ path: String) -> String { query.isEmpty ? path : "\(path)?\(query)" }
}

/// One fire with its facility and what is open of it.
struct FireLine: Sendable {
    let fire: HousingFire
    let facility: String
    let campus: Int64
    let facts: FireFacts
    let points: [OpenPoint]

    var open: [OpenPoint] { points.filter(\.blocks) }
}
