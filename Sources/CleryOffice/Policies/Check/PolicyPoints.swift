import CleryLaw

/// The open points of the statements of one campus.
struct PolicyPoints {
    let campus: Campus
    let book: PolicyBook

    func all(_ report: PolicyStatement.Report) -> [OpenPoint] {
        (report == .security ? told : []) + asked(report)
            + book.states(of: campus.id, report: report).flatMap { one in
                one.parts.flatMap { points($0) }
            }
    }

    /// The points on facts alone, of both reports.
    var facts: [OpenPoint] {
        var seen: Set<String> = []
        return (told + asked(.security) + asked(.fireSafety)).filter { seen.insert($0.key).inserted }
    }

    private var here: InstitutionFacts? { book.facts[campus.id] }
    private var factsPage: String { "/office/policies/facts?campus=\(campus.id)&year=\(book.year)" }

    /// Facts that the registry contradicts, and facts that no statement waits for but the office should know.
    private var told: [OpenPoint] {
        guard let here else { return [] }
        return InstitutionFact.allCases.compactMap { fact in
            if here.isContradicted(fact) {
                return OpenPoint(
                    key: "policy:fact:\(fact.rawValue):contradicted:\(campus.id)",
                    sentence:
                        "It was stated for \(campus.name) that the answer is no, but the registry of places shows otherwise: \(fact.question)",
                    citation: StatementsOwed.citation, href: factsPage)
            }
            if fact.condition == nil, here.value(fact).isUnknown {
                return OpenPoint(
                    key: "policy:fact:\(fact.rawValue):\(campus.id)",
                    sentence: "Not yet answered for \(campus.name): \(fact.question)", citation: nil,
                    href: factsPage, blocks: false)
            }
            if here.stated[fact]?.answer == true, fact.isSeenInRegistry, !here.registry.shows(fact) {
                return OpenPoint(
                    key: "policy:fact:\(fact.rawValue):unseen:\(campus.id)",
                    sentence:
                        "It was stated for \(campus.name) that the answer is yes, but the registry of places shows none: \(fact.question)",
                    citation: nil, href: factsPage, blocks: false)
            }
            return nil
        }
    }

    /// Facts without which it is not known whether a statement, or a part of one, is owed.
    private func asked(_ report: PolicyStatement.Report) -> [OpenPoint] {
        let institution = here?.institution ?? ReportingInstitution()
        var seen: Set<StatementCondition> = []
        var points: [OpenPoint] = []
        for statement in StatementsOwed.all where statement.report == report && statement.force == .required {
            let owed = StatementsOwed.owes(statement, institution, reportYear: book.year)
            if owed.answer == false { continue }
            let conditions =
                owed.answer == nil
                ? [statement.condition]
                : statement.parts.map(\.condition).filter { $0.holds(for: institution).isUnknown }
            for condition in conditions where seen.insert(condition).inserted {
                points.append(
                    OpenPoint(
                        key: "policy:fact:\(condition.rawValue):\(campus.id)",
                        sentence: "Not yet answered for \(campus.name): \(condition.question.sentence)",
                        citation: statement.citation, href: factsPage))
            }
        }
        return points
    }

    private func points(_ state: PartState) -> [OpenPoint] {
        let (name, end) = state.isOwn ? (campus.name, ":\(campus.id)") : (nil, "")
        let word = PolicyTitles.word(state.part)
        let scope = state.isOwn ? "campus=\(campus.id)&" : ""
        let page = "/office/policies/\(state.statement.id)?\(scope)year=\(book.year)#part-\(word)"
        let lacks = state.lacks.map { lack in
            OpenPoint(
                key: "policy:\(state.part.id):\(lack.rawValue)\(end)",
                sentence: lack.sentence(state.part, at: name), citation: state.part.citation,
                href: lack == .confirmation ? "/office/policies/jurisdiction" : page,
                owner: state.care?.owner, blocks: lack.blocks)
        }
        let advice = PolicyAdvice.of(state.part, state.body).enumerated().map { index, sentence in
            OpenPoint(
                key: "policy:\(state.part.id):advice-\(index + 1)\(end)", sentence: sentence,
                citation: state.part.citation, href: page, owner: state.care?.owner, blocks: false)
        }
        return lacks + advice
    }
}
