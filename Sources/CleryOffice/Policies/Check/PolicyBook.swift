import CleryLaw
import GRDB

/// All that the office keeps of the statements, read once: texts, approvals, who looks after what, facts, packs.
struct PolicyBook: Sendable {
    let year: Int
    let texts: [PartKey: PolicyText]
    let approvals: [Int64: PolicyApproval]
    let cares: [PartKey: PolicyCare]
    let facts: [Int64: InstitutionFacts]
    let packs: [Int64: JurisdictionPack]
    private let chosen: [Int64: Int64]
    /// The versions that still hold a blank.
    let blank: Set<Int64>

    /// - Parameter campus: only the facts of this one are read; the texts are those of all.
    init(year: Int, campus: Int64? = nil, _ db: Database) throws {
        self.year = year
        texts = try PolicyText.current(db)
        approvals = try PolicyApproval.standing(db)
        cares = try PolicyCare.all(db)
        facts = try InstitutionFacts.all(campus, year: year, db)
        packs = Dictionary(
            try JurisdictionPack.all(db).map { ($0.id, $0) }, uniquingKeysWith: { $1 })
        chosen = try JurisdictionPack.chosen(db)
        blank = Set(texts.values.filter { PolicyBlanks.has($0.body) }.map(\.id))
    }

    func pack(of campus: Int64) -> JurisdictionPack? { chosen[campus].flatMap { packs[$0] } }

    /// The text that a campus goes by: its own, unless that is empty, else the common one.
    func text(_ part: String, campus: Int64?) -> PolicyText? {
        if let campus, let own = texts[PartKey(part, campus)], !own.body.isEmpty { return own }
        return texts[PartKey(part, nil)]
    }

    /// The parts of a statement that the report of a campus must hold; nil while a fact decides and is not known.
    func owed(_ statement: PolicyStatement, _ institution: ReportingInstitution) -> [PolicyStatement.Part]? {
        guard let owes = StatementsOwed.owes(statement, institution, reportYear: year).answer else {
            return nil
        }
        guard owes else { return [] }
        return statement.parts.filter { $0.condition.holds(for: institution).isYes }
    }

    /// Our draft of a part, in the wording that fits the campuses whose facts were read.
    func draft(_ part: String) -> String {
        PolicyText.plain(PolicyDrafts.of(part, InstitutionFacts.any(facts.values)))
    }

    /// Parts that the registers of fires give, not a text: systems of each facility, and drills.
    static let fromRegisters: Set<String> = ["fire_systems.each_facility", "fire_drills.number"]
}
