import CleryLaw
import GRDB

/// How the law of one State defines the words that the report must define (34 CFR 668.46(j)(1)(i)(B), (C)).
///
/// A pack is a file: a title, and a section for each of the five words. It prints into a report only after a person has
/// confirmed that counsel has checked it.
struct JurisdictionPack: Sendable, Equatable, Identifiable {
    let id: Int64
    /// Such as `minnesota`; the same for a later text of the same State.
    var code: String
    var body: String
    var at: Instant
    var account: Int64?
    var confirmedDay: Day?
    var confirmer: Int64?
    /// Who checked it, in the words of whoever confirmed.
    var confirmedBy: String?

    let sections: PolicySections

    /// The words that are to be defined, by the name of the section, with the part of the statement that asks for each.
    static let words: [(name: String, title: String, part: String)] = [
        ("domestic_violence", "Domestic violence", "prevention_programs.definition_domestic_violence"),
        ("dating_violence", "Dating violence", "prevention_programs.definition_dating_violence"),
        ("sexual_assault", "Sexual assault", "prevention_programs.definition_sexual_assault"),
        ("stalking", "Stalking", "prevention_programs.definition_stalking"),
        ("consent", "Consent to sexual activity", "prevention_programs.definition_consent"),
    ]

    init(id: Int64, code: String, body: String, at: Instant, account: Int64?) {
        self.id = id
        self.code = code
        self.body = body
        self.at = at
        self.account = account
        sections = PolicySections(body)
    }

    init(row: Row) {
        self.init(
            id: row[0], code: row[1], body: row[2], at: Instant(milliseconds: row[3]), account: row[4])
        confirmedDay = (row[5] as Int32?).map(Day.init(number:))
        confirmer = row[6]
        confirmedBy = row[7]
    }

    var values: [Value] {
        [
            .integer(id), .text(code), .text(body), .integer(at.milliseconds), Value(account),
            Value(confirmedDay?.number), Value(confirmer), Value(confirmedBy),
        ]
    }

    var title: String { sections.title }
    var isConfirmed: Bool { confirmedDay != nil }

    /// The definition that a part of the statement asks for; nil for any other part.
    func definition(for part: String) -> String? {
        JurisdictionPack.words.first { $0.part == part }.flatMap { sections[$0.name] }
    }

    /// What is wrong with a pack's file, a sentence for each.
    static func problems(_ body: String) -> [String] {
        let sections = PolicySections(body)
        var problems: [String] = []
        if body.utf8.count > 60_000 { problems.append("The pack is longer than 60,000 bytes.") }
        if sections.title.isEmpty {
            problems.append("The first line names the State: “# ” and its name.")
        }
        for word in words where sections[word.name]?.isEmpty ?? true {
            problems.append(
                "The section “## \(word.name)” is missing. Where the State defines none, it says so.")
        }
        for (index, section) in sections.sections.enumerated() {
            if !words.contains(where: { $0.name == section.name }) {
                problems.append("“## \(section.name.prefix(60))” is none of the five words.")
            } else if sections.sections[..<index].contains(where: { $0.name == section.name }) {
                problems.append("The section “## \(section.name)” is there twice.")
            }
        }
        if PolicyBlanks.has(body) { problems.append("There are blanks in double brackets.") }
        return problems
    }
}

extension JurisdictionPack {
    private static let columns = KeptTable.policyPacks.columns.joined(separator: ",")

    static func all(_ db: Database) throws -> [JurisdictionPack] {
        try Row.fetchAll(db, sql: "SELECT \(columns) FROM policy_packs ORDER BY id").map(
            JurisdictionPack.init(row:))
    }

    /// The pack of each campus that has one.
    static func chosen(_ db: Database) throws -> [Int64: Int64] {
        var all: [Int64: Int64] = [:]
        for row in try Row.fetchAll(
            db, sql: "SELECT id, pack FROM policy_jurisdictions WHERE pack IS NOT NULL")
        {
            all[row[0]] = row[1]
        }
        return all
    }
}

/// The verbs of packs.
enum JurisdictionActs {
    /// Takes a pack into the office, not confirmed yet.
    static func add(
        code: String, body: String, by account: Int64?, _ writing: Writing
    ) throws -> JurisdictionPack {
        let pack = JurisdictionPack(
            id: try writing.nextID(.policyPacks), code: code, body: body, at: writing.at, account: account)
        try writing.put(.policyPacks, pack.values, isNew: true)
        return pack
    }

    /// Another text of a pack: whoever confirmed the old one has not seen it.
    static func change(
        _ pack: JurisdictionPack, body: String, by account: Int64?, _ writing: Writing
    ) throws {
        let changed = JurisdictionPack(
            id: pack.id, code: pack.code, body: body, at: writing.at, account: account)
        try writing.put(.policyPacks, changed.values)
    }

    static func confirm(
        _ pack: JurisdictionPack, by account: Int64, checked: String, on day: Day, _ writing: Writing
    ) throws {
        var pack = pack
        (pack.confirmedDay, pack.confirmer, pack.confirmedBy) = (day, account, checked)
        try writing.put(.policyPacks, pack.values)
    }

    /// Which pack a campus goes by; nil: none.
    static func choose(
        _ pack: Int64?, for campuses: [Int64], by account: Int64?, _ writing: Writing
    ) throws {
        let chosen = try JurisdictionPack.chosen(writing.db)
        for campus in campuses where chosen[campus] != pack {
            try writing.put(
                .policyJurisdictions,
                [.integer(campus), Value(pack), .integer(writing.at.milliseconds), Value(account)])
        }
    }
}
