/// A notification may wait while responsible authorities judge that it would compromise the response.
///
/// The grounds are few: to assist a victim, to contain, respond to or otherwise mitigate the emergency. The judgment is
/// professional and written down, and the notification goes out once it would no longer compromise them. Fear of panic
/// or of bad news is no ground.
public enum NotificationDelay: Rule {
    public static let name = RuleName.notificationDelay
    public static let citation: Citation = "34 CFR 668.46(g)(3); 20 U.S.C. 1092(f)(1)(J)(i)"
    public static let authority = Authority.regulation
    public static let inForce = InForce(from: "2008-08-14")
    public static let sentence =
        "A notification may wait while, in the judgment of responsible authorities, it would compromise the response."

    static func decide(
        _ ground: Known<Emergency.DelayGround>, _ because: [RuleName]
    ) -> Finding<NotificationAnswer> {
        switch ground {
        case .known(.assistVictim), .known(.contain), .known(.respond), .known(.mitigate):
            .decided(.mayDelay, because: because + [name])
        case .known(.other): .decided(.required, because: because + [name])
        case .unknown:
            .needs(
                [
                    Question(
                        "responsible_authority_judgment",
                        "What would a notification compromise, in the judgment of the responsible authorities?"
                    )
                ], because: because + [name])
        case .notApplicable: .decided(.required, because: because)
        }
    }

    public static let examples = [
        Example("Hostages: the police judge that a message would endanger them: may wait") {
            EmergencyNotification.decide(
                EmergencyNotification.tornado.with {
                    $0.hazard = .known(.hostage)
                    $0.delay = .known(.assistVictim)
                }
            )
            .answer == .mayDelay
        },
        .nearMiss("The president fears headlines: required at once") {
            EmergencyNotification.decide(
                EmergencyNotification.tornado.with { $0.delay = .known(.other) }
            )
            .answer == .required
        },
    ]
}
