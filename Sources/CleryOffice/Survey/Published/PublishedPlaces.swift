import CleryLaw
import GRDB

/// What the Department's files tell of an institution's campuses: a proposal that a person confirms.
struct PublishedPlaces: Sendable {
    struct Proposal: Sendable, Identifiable {
        let published: PublishedCampus
        /// The campus of this office that it is; nil: there is none yet.
        let campus: Campus?
        /// It is linked already.
        let isLinked: Bool
        /// Whether the screens of student housing and of noncampus property were used; nil: no file tells.
        let housing: Bool?
        let noncampus: Bool?
        var id: Int64 { published.id }

        /// The name of a campus that is made of it.
        var name: String { published.branch.isEmpty ? published.institution : published.branch }
    }

    let unit: String
    let proposals: [Proposal]

    init(unit: String, _ db: Database) throws {
        self.unit = unit
        let linked = try SurveyCampus.all(db)
        let campuses = try Campus.all(db)
        let details = try CampusDetails.all(db)
        var free = campuses.filter { linked[$0.id] == nil }
        let published = try PublishedCampus.of(unit: unit, db)
        proposals = try published.map { one in
            let counts = try one.counts(db)
            func used(_ geography: Geography) -> Bool? {
                let newest = counts.filter {
                    $0.counts.file.geography == geography && !$0.counts.file.reportedByPolice
                }
                return newest.max { $0.year < $1.year }?.counts.isUsed
            }
            var campus = linked.first { $0.value == one.unitID }.flatMap { id, _ in
                campuses.first { $0.id == id }
            }
            let isLinked = campus != nil
            if campus == nil {
                let name = PublishedChoice.folded(one.branch)
                let match =
                    free.firstIndex { PublishedChoice.folded($0.name) == name }
                    ?? (one.unitID.hasSuffix("001") || published.count == 1
                        ? free.firstIndex { details[$0.id]?.kind == .main } : nil)
                if let match { campus = free.remove(at: match) }
            }
            return Proposal(
                published: one, campus: campus, isLinked: isLinked, housing: used(.studentHousing),
                noncampus: used(.noncampus))
        }
    }

    var open: [Proposal] { proposals.filter { !$0.isLinked } }

    /// Links campuses, makes those that there are not, and states whether they have housing and noncampus property,
    /// where nobody has said so yet.
    ///
    /// - Returns: how many campuses were linked.
    @discardableResult
    func take(_ chosen: Set<Int64>, today: Day, by account: Int64?, _ writing: Writing) throws -> Int {
        var taken = 0
        for proposal in open where chosen.contains(proposal.id) {
            let campus = try proposal.campus?.id ?? Self.make(proposal, writing)
            try writing.put(
                .surveyCampuses,
                [
                    .integer(campus), .text(proposal.published.unitID), .integer(writing.at.milliseconds),
                    Value(account),
                ])
            let facts = try InstitutionFacts.all(campus, year: today.year, writing.db)[campus]
            for (fact, answer) in [
                (InstitutionFact.onCampusHousing, proposal.housing), (.noncampusProperty, proposal.noncampus),
            ] {
                guard let answer, facts?.value(fact).isUnknown ?? true else { continue }
                try PolicyActs.state(
                    fact, answer, campus: campus, year: today.year,
                    why:
                        "The Department’s public file of \(proposal.published.release): the screen was \(answer ? "used" : "not used").",
                    by: account, writing)
            }
            taken += 1
        }
        return taken
    }

    private static func make(_ proposal: Proposal, _ writing: Writing) throws -> Int64 {
        let id = try writing.nextID(.campuses)
        let taken = Set(try Campus.all(writing.db).map { $0.name.lowercased() })
        let name =
            taken.contains(proposal.name.lowercased())
            ? "\(proposal.name) \(proposal.published.unitID.suffix(3))" : proposal.name
        var details = CampusDetails(id: id, kind: taken.isEmpty ? .main : .separate)
        details.unitID = proposal.published.unit
        details.opeID = proposal.published.opeID.nonEmpty
        details.why = "Taken from the Department’s public files"
        try writing.put(.campuses, [.integer(id), .text(name)], isNew: true)
        try writing.put(.campusDetails, details.values, isNew: true)
        return id
    }
}

/// Under which number the Department knows a campus of this office.
enum SurveyCampus {
    static func all(_ db: Database) throws -> [Int64: String] {
        Dictionary(
            uniqueKeysWithValues: try Row.fetchAll(db, sql: "SELECT id, unitid FROM survey_campuses").map {
                ($0[0] as Int64, $0[1] as String)
            })
    }
}
