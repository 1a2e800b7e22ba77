/// A new disposition is entered within two business days after it was learned, for sixty days after the entry.
///
/// The sixty days are guidance: later changes need not be entered. An institution may choose to enter them always.
public enum DispositionUpdates: Rule {
    public static let name = RuleName.dispositionUpdates
    public static let citation: Citation =
        "34 CFR 668.46(f)(1)(ii), (f)(2); 20 U.S.C. 1092(f)(4)(B)(ii); Handbook 2016, 5-9"
    public static let authority = Authority.guidance
    public static let sentence =
        "A disposition learned within 60 days of the entry is entered within two business days; a later one need not be."

    public static let updatedDays = 60

    public enum Answer: Hashable, Sendable {
        case due(Day)
        case notRequired
    }

    /// When a disposition learned on a day is due. Without a known day of entry the update is owed.
    public static func decide(
        entered: Known<Day>, learned: Known<Day>, _ days: BusinessDays,
        _ interpretations: Interpretations = .standard
    ) -> Finding<Answer> {
        guard let learned = learned.value else {
            return .needs(
                Question("learned", "On which day did the department learn of the disposition?"),
                because: name)
        }
        if interpretations.dispositionUpdates == .sixtyDays, let entered = entered.value,
            learned > entered.adding(days: updatedDays)
        {
            return .decided(.notRequired, because: name)
        }
        return .decided(.due(LogClock.due(learned: learned, days)), because: name, .logClock)
    }

    public static let examples = [
        Example("Entered March 4, an arrest on Friday, May 3, the 60th day: due Tuesday") {
            decide(entered: .known("2024-03-04"), learned: .known("2024-05-03"), BusinessDays()).answer
                == .due("2024-05-07")
        },
        .nearMiss("The arrest came on the 61st day: it need not be entered") {
            decide(entered: .known("2024-03-04"), learned: .known("2024-05-04"), BusinessDays()).answer
                == .notRequired
        },
        .nearMiss("The institution enters dispositions always: due") {
            var choices = Interpretations.standard
            choices.dispositionUpdates = .always
            return decide(
                entered: .known("2024-03-04"), learned: .known("2024-05-04"), BusinessDays(), choices
            )
            .answer == .due("2024-05-07")
        },
    ]
}
