import GRDB

/// The letterhead, and whether the security and the fire safety report are one document and one volume.
struct ReportHead: Sendable, Equatable {
    /// Printed under the title: department, address, telephone.
    var lines = ""
    /// One document for security and fire safety (34 CFR 668.41(e)(6)).
    var combined = true
    /// A volume for each campus.
    var apart = false

    /// The site's address, such as `https://safety.example.edu`: printed links begin with it.
    var site = ""

    static let longest = 400

    var values: [Value] { [.integer(1), .text(lines), Value(combined), Value(apart), .text(site)] }

    static func present(_ db: Database) throws -> ReportHead {
        try Row.fetchOne(db, sql: "SELECT lines, combined, apart, site FROM report_heads").map {
            ReportHead(lines: $0[0], combined: $0[1], apart: $0[2], site: $0[3])
        } ?? ReportHead()
    }

    /// The documents that a year's report consists of.
    func volumes(_ campuses: [Campus], hasHousing: (Int64?) throws -> Bool) rethrows -> [(
        campus: Int64?, kind: Edition.Kind
    )] {
        let places: [Int64?] = apart && campuses.count > 1 ? campuses.map(\.id) : [nil]
        return try places.flatMap { place -> [(campus: Int64?, kind: Edition.Kind)] in
            try combined || !hasHousing(place)
                ? [(place, .combined)] : [(place, .security), (place, .fire)]
        }
    }
}
