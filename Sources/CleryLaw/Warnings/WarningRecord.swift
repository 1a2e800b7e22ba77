/// Every decision to warn or not to warn is written down: by whom, when, and why.
///
/// What was sent is kept with its text, its audience, its channels and its time. The list is practice: the regulation
/// asks for records that show compliance (34 CFR 668.24), and reviewers ask for these.
public enum WarningRecord: Rule {
    public static let name = RuleName.warningRecord
    public static let citation: Citation = "34 CFR 668.24; 34 CFR 668.46(e), (g)(3)"
    public static let authority = Authority.guidance
    public static let sentence =
        "Every decision to warn or not is recorded with who decided, when, and why, and with what was sent."

    public enum Piece: String, Sendable, CaseIterable {
        case decidedBy = "decided_by"
        case received, decided, decision, factors, reason
        // Where something was sent.
        case text, segments, channels, sent
        // Where a notification waits.
        case judgment = "responsible_authority_judgment"
    }

    public enum Outcome: String, Sendable, CaseIterable {
        case sent, delayed
        case notSent = "not_sent"
    }

    /// What the record of a decision holds.
    public static func pieces(of outcome: Outcome) -> [Piece] {
        let always: [Piece] = [.decidedBy, .received, .decided, .decision, .factors, .reason]
        return switch outcome {
        case .sent: always + [.text, .segments, .channels, .sent]
        case .delayed: always + [.judgment]
        case .notSent: always
        }
    }

    /// What a record lacks.
    public static func missing(_ outcome: Outcome, from held: Set<Piece>) -> [Piece] {
        pieces(of: outcome).filter { !held.contains($0) }
    }

    public static let examples = [
        Example("No warning was sent, and nobody wrote down why: the reason is missing") {
            missing(.notSent, from: Set(pieces(of: .notSent)).subtracting([.reason])) == [.reason]
        },
        .nearMiss("The same record with its reason: complete, although there is no text") {
            missing(.notSent, from: Set(pieces(of: .notSent))).isEmpty
        },
        Example("A notification waits: the judgment of the responsible authority is part of the record") {
            pieces(of: .delayed).contains(.judgment)
        },
    ]
}
