/// What a timely warning and an emergency notification say, and what they never say.
///
/// The regulation asks for a warning that aids in the prevention of similar crimes and withholds the names and other
/// identifying information of victims; the institution determines the content of a notification. The pieces are those
/// of guidance and practice. A description of the suspect is there only if it helps, so it is never missing.
public enum AlertContent: Rule {
    public static let name = RuleName.alertContent
    public static let citation: Citation =
        "34 CFR 668.46(e)(1), (g)(2)(iii); 20 U.S.C. 1092(f)(3); Handbook 2016, chapter 6"
    public static let authority = Authority.guidance
    public static let sentence =
        "A warning tells what, when, where and how to stay safe, and never who the victim is."

    public enum Kind: String, Sendable, CaseIterable {
        case timelyWarning = "timely_warning"
        case emergencyNotification = "emergency_notification"
    }

    /// The pieces of a message.
    public enum Piece: String, Sendable, CaseIterable {
        // A timely warning.
        case nature, date, time
        case generalLocation = "general_location"
        case preventionAdvice = "prevention_advice"
        case howToReport = "how_to_report"
        case dateIssued = "date_issued"
        // An emergency notification.
        case what
        case `where` = "where"
        case whatToDo = "what_to_do"
        case nextUpdate = "next_update"
    }

    /// What a message lacks, and whether it may go out.
    public struct Check: Hashable, Sendable {
        public let missing: [Piece]
        /// It would tell who the victim is, so it may not go out.
        public let identifiesVictim: Bool
        public var isReady: Bool { missing.isEmpty && !identifiesVictim }
    }

    public static func pieces(of kind: Kind) -> [Piece] {
        switch kind {
        case .timelyWarning:
            [.nature, .date, .time, .generalLocation, .preventionAdvice, .howToReport, .dateIssued]
        case .emergencyNotification: [.what, .where, .whatToDo, .nextUpdate]
        }
    }

    /// Looks a message through before it goes out.
    public static func check(
        _ kind: Kind, says held: Set<Piece>, identifiesVictim: Known<Bool>
    ) -> Finding<Check> {
        guard let identifies = identifiesVictim.value else {
            return .needs(
                Question(
                    "identifies_victim", "Does the message name the victim or tell who the victim is?"),
                because: name)
        }
        let missing = pieces(of: kind).filter { !held.contains($0) }
        return .decided(Check(missing: missing, identifiesVictim: identifies), because: name)
    }

    public static let examples = [
        Example("A warning with all its pieces and no victim: it may go out") {
            check(
                .timelyWarning, says: Set(pieces(of: .timelyWarning)), identifiesVictim: .known(false)
            )
            .answer?.isReady == true
        },
        .nearMiss("The same warning names the victim: it may not") {
            check(.timelyWarning, says: Set(pieces(of: .timelyWarning)), identifiesVictim: .known(true))
                .answer?.isReady == false
        },
        .nearMiss("A notification that does not say what to do: one piece is missing") {
            check(
                .emergencyNotification, says: [.what, .where, .nextUpdate], identifiesVictim: .known(false)
            )
            .answer?.missing == [.whatToDo]
        },
    ]
}
