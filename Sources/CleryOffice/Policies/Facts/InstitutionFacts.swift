import CleryLaw
import GRDB

/// What is known of one campus for the report of a year, and from where.
struct InstitutionFacts: Sendable {
    let campus: Int64
    let registry: RegistryFacts
    /// The statements that hold here, of the campus itself or of all campuses.
    let stated: [InstitutionFact: StatedFact]

    init(_ campus: Int64, registry: RegistryFacts, stated: [StatedFact.Key: StatedFact]) {
        self.campus = campus
        self.registry = registry
        var own: [InstitutionFact: StatedFact] = [:]
        for fact in InstitutionFact.allCases {
            own[fact] = stated[.init(campus, fact)] ?? stated[.init(nil, fact)]
        }
        self.stated = own
    }

    /// What the registry shows stands before what a person said; what neither tells is unknown.
    func value(_ fact: InstitutionFact) -> Known<Bool> {
        if registry.shows(fact) { return .known(true) }
        return stated[fact]?.answer.map(Known.known) ?? .unknown
    }

    /// A person said no, and the registry shows that it is so.
    func isContradicted(_ fact: InstitutionFact) -> Bool {
        registry.shows(fact) && stated[fact]?.answer == false
    }

    var institution: ReportingInstitution {
        var institution = ReportingInstitution()
        for fact in InstitutionFact.allCases { institution[keyPath: fact.path] = value(fact) }
        return institution
    }

    /// The facts of every campus for the report of a year, or of one.
    static func all(_ campus: Int64? = nil, year: Int, _ db: Database) throws -> [Int64: InstitutionFacts] {
        let registry = try RegistryFacts.read(campus, year: year, db)
        let stated = try StatedFact.holding(in: year, db)
        var all: [Int64: InstitutionFacts] = [:]
        for one in try Campus.all(db) where campus == nil || campus == one.id {
            all[one.id] = InstitutionFacts(
                one.id, registry: registry[one.id] ?? RegistryFacts(), stated: stated)
        }
        return all
    }

    /// What the law needs to know of a campus to say which statements its report of a year owes.
    static func of(_ campus: Int64, year: Int, _ db: Database) throws -> ReportingInstitution {
        try all(campus, year: year, db)[campus]?.institution ?? ReportingInstitution()
    }

    /// What holds on at least one of several campuses.
    static func any(_ all: some Collection<InstitutionFacts>) -> ReportingInstitution {
        var institution = ReportingInstitution()
        for fact in InstitutionFact.allCases {
            let values = all.map { $0.value(fact) }
            institution[keyPath: fact.path] =
                values.contains(where: \.isYes)
                ? .known(true) : values.contains(where: \.isUnknown) ? .unknown : .known(false)
        }
        return institution
    }
}
