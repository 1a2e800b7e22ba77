/// Where the emergency procedures are followed, no timely warning is owed for the same circumstances; follow-up is.
///
/// A notification that is owed, and one that waits for the response, both follow the procedures. One that is not yet
/// confirmed does not: a reported crime is then judged for a timely warning by itself. Adequate follow-up information
/// is given to the community after the notification.
public enum FollowUp: Rule {
    public static let name = RuleName.followUp
    public static let citation: Citation = "34 CFR 668.46(e)(3)"
    public static let authority = Authority.regulation
    public static let inForce = InForce(from: "2010-07-01")
    public static let sentence =
        "An emergency notification replaces the timely warning for the same circumstances, and follow-up is owed."

    /// Whether the emergency procedures are followed for these circumstances, so that follow-up is owed.
    public static func isOwed(after notification: NotificationAnswer?) -> Bool {
        notification == .required || notification == .mayDelay
    }

    /// What is owed of a timely warning beside the notification for the same circumstances.
    public static func warning(
        _ crime: ReportedCrime, after notification: Finding<NotificationAnswer>,
        _ interpretations: Interpretations = .standard
    ) -> Finding<WarningAnswer> {
        let warning = TimelyWarning.decide(crime, interpretations)
        guard isOwed(after: notification.answer) else { return warning }
        if warning.answer == .notRequired { return warning }
        return .decided(.notRequired, because: notification.because + [name])
    }

    public static let examples = [
        Example("An armed intruder commits an assault and the campus is notified: no warning, but follow-up")
        {
            let notification = EmergencyNotification.decide(EmergencyNotification.tornado)
            return warning(TimelyWarning.robbery, after: notification).answer == .notRequired
                && isOwed(after: notification.answer)
        },
        .nearMiss("The intruder is not confirmed, the robber at large is: the timely warning is owed") {
            let notification = EmergencyNotification.decide(
                EmergencyNotification.tornado.with { $0.confirmed = .known(false) })
            return warning(TimelyWarning.robbery, after: notification).answer == .required
                && !isOwed(after: notification.answer)
        },
    ]
}
