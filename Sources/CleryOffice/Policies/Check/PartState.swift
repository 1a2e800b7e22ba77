import CleryLaw

/// What a part still lacks before it may be printed.
enum PolicyLack: String, Sendable, CaseIterable {
    case text, blanks, adoption, approval, review, owner
    /// The State's definitions are chosen but not confirmed.
    case confirmation

    /// A report is not published while it is so.
    var blocks: Bool { self != .owner }

    var title: String {
        switch self {
        case .text: "no text"
        case .blanks: "blanks"
        case .adoption: "not adopted"
        case .approval: "not approved"
        case .review: "review due"
        case .owner: "nobody looks after it"
        case .confirmation: "pack not confirmed"
        }
    }

    /// What is missing and what to do, for the part with this sentence.
    func sentence(_ part: PolicyStatement.Part, at campus: String?) -> String {
        let what = "“\(part.sentence)”"
        let place = campus.map { " (\($0))" } ?? ""
        switch self {
        case .text: return "No text says\(place): \(what)"
        case .blanks: return "The text still has blanks to be filled\(place): \(what)"
        case .adoption:
            return "Nobody has said that it is so here; read the draft and make it your own\(place): \(what)"
        case .approval: return "The present version is not approved\(place): \(what)"
        case .review:
            return "It has to be looked at again before this report, or has no day of review\(place): \(what)"
        case .owner: return "Nobody is named to look after it\(place): \(what)"
        case .confirmation:
            return
                "Nobody has confirmed that counsel checked the State’s definition\(place): \(what)"
        }
    }
}

/// One part at one campus, or for all of them: what it says, from where, and what it lacks.
struct PartState: Sendable {
    enum Source: Sendable {
        case none
        case text(PolicyText)
        /// The definition of the State's law.
        case pack(JurisdictionPack, String)
    }

    let statement: PolicyStatement
    let part: PolicyStatement.Part
    let source: Source
    let care: PolicyCare?
    let approval: PolicyApproval?
    let lacks: [PolicyLack]

    init(
        _ part: PolicyStatement.Part, of statement: PolicyStatement, campus: Int64?, _ book: PolicyBook
    ) {
        self.statement = statement
        self.part = part
        let text = book.text(part.id, campus: campus).flatMap { $0.body.isEmpty ? nil : $0 }
        let pack = campus.flatMap { book.pack(of: $0) }
        guard let text else {
            if let pack, let definition = pack.definition(for: part.id) {
                source = .pack(pack, definition)
                lacks = pack.isConfirmed ? [] : [.confirmation]
            } else {
                source = .none
                lacks = [.text]
            }
            (care, approval) = (nil, nil)
            return
        }
        source = .text(text)
        let approval = book.approvals[text.id]
        let care = book.cares[text.key]
        (self.approval, self.care) = (approval, care)
        var lacks: [PolicyLack] = []
        if book.blank.contains(text.id) {
            lacks.append(.blanks)
        } else if !text.adopted {
            lacks.append(.adoption)
        }
        if approval == nil { lacks.append(.approval) }
        if care?.review == nil || care?.isPast(book.year) == true { lacks.append(.review) }
        if care?.owner == nil { lacks.append(.owner) }
        self.lacks = lacks
    }

    var blocks: Bool { lacks.contains(where: \.blocks) }

    /// What it says now; empty where nothing does.
    var body: String {
        switch source {
        case .none: ""
        case .text(let text): text.body
        case .pack(_, let definition): definition
        }
    }

    /// A text that holds for one campus alone.
    var isOwn: Bool {
        if case .text(let text) = source { return text.key.campus != nil }
        return false
    }
}

extension PolicyBook {
    /// Every part that a campus owes, in the order of the law, with its state. Facts that are not known hide nothing:
    /// they are points of their own.
    func states(
        of campus: Int64, report: PolicyStatement.Report? = nil
    ) -> [(statement: PolicyStatement, parts: [PartState])] {
        let institution = facts[campus]?.institution ?? ReportingInstitution()
        return states(institution, campus: campus, report: report)
    }

    /// The same for an institution as it is; without a campus for the texts of all. With what is advised only, too.
    func states(
        _ institution: ReportingInstitution, campus: Int64?, report: PolicyStatement.Report? = nil,
        advised: Bool = false
    ) -> [(statement: PolicyStatement, parts: [PartState])] {
        StatementsOwed.all.filter { report == nil || $0.report == report }.compactMap { statement in
            let isAdvised = advised && statement.force == .advised
            guard let owed = isAdvised ? statement.parts : owed(statement, institution) else { return nil }
            let parts = owed.filter { !PolicyBook.fromRegisters.contains($0.id) }.map {
                PartState($0, of: statement, campus: campus, self)
            }
            return parts.isEmpty ? nil : (statement, parts)
        }
    }
}
