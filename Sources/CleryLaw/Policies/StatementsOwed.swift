/// Which statements the reports of an institution must hold, and what of them is still missing.
///
/// Each separate campus owes them by itself. A statement is owed from the first report that is due on or after the
/// day on which its law took effect.
public enum StatementsOwed: Rule {
    public static let name = RuleName.statementsOwed
    public static let citation: Citation =
        "34 CFR 668.46(b), (d); 34 CFR 668.49(b); 20 U.S.C. 1092(f)(1), (i)(1)"
    public static let authority = Authority.regulation
    public static let sentence =
        "The annual report holds every required statement that applies to the campus, each with all its parts."

    /// Every statement, in the order of the law.
    public static let all: [PolicyStatement] = Law.policyRules.compactMap { $0 as? any StatementRule.Type }
        .flatMap { $0.statements }

    public static func statement(_ id: String) -> PolicyStatement? { all.first { $0.id == id } }
    public static func part(_ id: String) -> PolicyStatement.Part? {
        all.lazy.flatMap(\.parts).first { $0.id == id }
    }

    /// The rule that demands a statement.
    public static func rule(of statement: PolicyStatement) -> RuleName {
        for case let rule as any StatementRule.Type in Law.policyRules
        where rule.statements.contains(where: { $0.id == statement.id }) {
            return rule.name
        }
        return name
    }

    /// Whether a report of this year must hold the statement; the report is due October 1 of the year.
    public static func owes(
        _ statement: PolicyStatement, _ institution: ReportingInstitution, reportYear year: Int,
        _ interpretations: Interpretations = .standard
    ) -> Finding<Bool> {
        let rule = rule(of: statement)
        guard statement.force == .required, begun(statement, year, interpretations) else {
            return .decided(false, because: name, rule)
        }
        return switch statement.condition.holds(for: institution) {
        case .known(let holds): .decided(holds, because: name, rule)
        case .notApplicable: .decided(false, because: name, rule)
        case .unknown: .needs(statement.condition.question, because: name, rule)
        }
    }

    /// The parts of a statement that are still missing, given the ids of those that are there. A part that is there
    /// is never asked about.
    public static func missing(
        of statement: PolicyStatement, present: Set<String>, _ institution: ReportingInstitution,
        reportYear year: Int, _ interpretations: Interpretations = .standard
    ) -> Finding<[PolicyStatement.Part]> {
        let rule = rule(of: statement)
        let absent = statement.parts.filter { !present.contains($0.id) }
        guard !absent.isEmpty else { return .decided([], because: name, rule) }
        let owed = owes(statement, institution, reportYear: year, interpretations)
        guard let applies = owed.answer else { return .needs(owed.asks, because: owed.because) }
        guard applies else { return .decided([], because: name, rule) }
        let missing = absent.filter { $0.condition.holds(for: institution).isYes }
        let open = absent.filter { $0.condition.holds(for: institution).isUnknown }
        if missing.isEmpty, let first = open.first {
            return .needs(first.condition.question, because: name, rule)
        }
        return .decided(missing, because: name, rule)
    }

    /// What is missing from a report: each statement that lacks something, or of which it is not known whether it is
    /// owed, in the order of the law.
    public static func incomplete(
        present: Set<String>, _ institution: ReportingInstitution, reportYear year: Int,
        report: PolicyStatement.Report? = nil, _ interpretations: Interpretations = .standard
    ) -> [(statement: PolicyStatement, missing: Finding<[PolicyStatement.Part]>)] {
        all.filter { report == nil || $0.report == report }.compactMap { statement in
            let found = missing(
                of: statement, present: present, institution, reportYear: year, interpretations)
            return found.answer?.isEmpty == true ? nil : (statement, found)
        }
    }

    private static func begun(_ statement: PolicyStatement, _ year: Int, _ interpretations: Interpretations)
        -> Bool
    {
        if HazingStatement.statements.contains(statement)
            || HazingPreventionStatement.statements.contains(statement),
            !interpretations.hazingStatements.begins(by: year)
        {
            return false
        }
        guard let since = statement.since, let due = ReportDue.day(of: year) else { return true }
        return since <= due
    }

    public static let examples = [
        Example("A campus without student housing owes no missing-student statement") {
            statement("missing_students").map {
                owes($0, .all(false), reportYear: 2025).answer == false
            } == true
        },
        Example("Nobody knows whether there is housing: the question comes first") {
            statement("missing_students").map {
                owes($0, ReportingInstitution(), reportYear: 2025).asks.first?.name
                    == "on_campus_student_housing"
            } == true
        },
        .nearMiss("The same campus still owes the statement on emergencies") {
            statement("emergency_response").map {
                owes($0, .all(false), reportYear: 2025).answer == true
            } == true
        },
    ]
}

extension StatementRule {
    /// Whether exactly this part is missing when all others are there: for the examples.
    static func misses(
        _ id: String, in institution: ReportingInstitution = .all(true), reportYear: Int = 2026
    ) -> Bool {
        let present = Set(statements.flatMap(\.parts).map(\.id)).subtracting([id])
        return statements.flatMap {
            StatementsOwed.missing(of: $0, present: present, institution, reportYear: reportYear).answer ?? []
        }.map(\.id) == [id]
    }

    /// Whether the statements lack nothing.
    static func complete(
        without ids: Set<String> = [], in institution: ReportingInstitution = .all(true),
        reportYear: Int = 2026
    ) -> Bool {
        let present = Set(statements.flatMap(\.parts).map(\.id)).subtracting(ids)
        return statements.allSatisfy {
            StatementsOwed.missing(of: $0, present: present, institution, reportYear: reportYear).answer == []
        }
    }
}
