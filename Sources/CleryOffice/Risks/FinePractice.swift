import CleryLaw

/// One thing that was fined, as it was published.
struct FinePrecedent: Sendable, Equatable {
    /// What was found, in the kinds that the Department’s findings come in.
    enum Found: String, Sendable, CaseIterable {
        case statistics, sources, authorities, statements, log, survey, distribution, prospective, violence
        case drugFree = "drug_free"
        case warnings, capability

        var title: String {
            switch self {
            case .statistics: "Crimes misclassified or not disclosed"
            case .sources: "Sources not collected"
            case .authorities: "Security authorities not identified or trained"
            case .statements: "Statements missing or inadequate"
            case .log: "Daily log incomplete or late"
            case .survey: "Report and survey do not agree"
            case .distribution: "Report late or not distributed"
            case .prospective: "Prospective people not told"
            case .violence: "Rights and options not given"
            case .drugFree: "Drug and alcohol program not reviewed"
            case .warnings: "Warnings missing, late or vague"
            case .capability: "Administrative capability"
            }
        }
    }

    enum State: String, Sendable { case proposed, settled, final }

    let found: Found
    let institution: String
    let year: Int
    let dollars: Int
    let state: State
    /// The amount is for the whole case, of which this finding was a part.
    let isWholeCase: Bool
    let words: String
    let source: String
}

/// The practice of past fines, as the house ships it.
enum FinePractice {
    static let precedents = read("\(EmbeddedFiles.fines)")
    /// The day on which the list was collected.
    static let collected: Day = "2026-11-23"

    static func of(_ found: FinePrecedent.Found) -> [FinePrecedent] {
        precedents.filter { $0.found == found }
    }

    /// A line that is no precedent is left out; a test counts them.
    static func read(_ text: String) -> [FinePrecedent] {
        text.split(separator: "\n").filter { !$0.hasPrefix("#") }.compactMap { line in
            let parts = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            guard parts.count == 8, let found = FinePrecedent.Found(rawValue: parts[0]),
                let year = Int(parts[2]), let dollars = Int(parts[3]), dollars > 0,
                let state = FinePrecedent.State(rawValue: parts[4]), ["finding", "case"].contains(parts[5])
            else { return nil }
            return FinePrecedent(
                found: found, institution: parts[1], year: year, dollars: dollars, state: state,
                isWholeCase: parts[5] == "case", words: parts[6], source: parts[7])
        }
    }

    /// "$71,545"
    static func words(_ dollars: Int) -> String {
        let digits = Array(String(dollars))
        let grouped = digits.enumerated().map { at, digit in
            let rest = digits.count - at
            return at > 0 && rest % 3 == 0 ? ",\(digit)" : String(digit)
        }
        return "$" + grouped.joined()
    }
}
