/// The campus is notified at once of a confirmed emergency or dangerous situation that is an immediate threat there.
///
/// Any hazard to the health or safety of students or employees will do: weather, gas, illness, crime. It is confirmed,
/// it is an immediate threat, it occurs on the campus; what is missing of these is asked, in this order. A false alarm
/// is none. Off campus there is no duty, and the institution may notify.
public enum EmergencyNotification: Rule {
    public static let name = RuleName.emergencyNotification
    public static let citation: Citation = "34 CFR 668.46(e)(3), (g)(1); 20 U.S.C. 1092(f)(1)(J)(i)"
    public static let authority = Authority.statute
    public static let inForce = InForce(from: "2008-08-14")
    public static let sentence =
        "A confirmed emergency that is an immediate threat to health or safety on campus is notified at once."

    /// Whether the campus must be notified.
    public static func decide(_ emergency: Emergency) -> Finding<NotificationAnswer> {
        if emergency.hazard.value == .falseAlarm { return .decided(.notRequired, because: name) }
        if emergency.onCampus.isNo { return .decided(.discretionary, because: name) }
        if emergency.immediateThreat.isNo { return .decided(.notRequired, because: name) }
        if !emergency.immediateThreat.isYes, ListedHazards.isListedAsNone(emergency.hazard) {
            return .decided(.notRequired, because: .listedHazards, name)
        }
        guard let confirmed = emergency.confirmed.value else {
            return .needs(Confirmation.question, because: name, .confirmation)
        }
        guard confirmed else { return .decided(.notYet, because: name, .confirmation) }
        var because: [RuleName] = [.confirmation]
        if !emergency.immediateThreat.isYes {
            guard ListedHazards.isListed(emergency.hazard) else {
                return .needs(
                    Question(
                        "immediate_threat",
                        "Is it an immediate threat to the health or safety of students or employees?"),
                    because: name)
            }
            because.append(.listedHazards)
        }
        guard emergency.onCampus.isYes else {
            return .needs(
                Question("on_campus", "Does it occur on the campus?"), because: name)
        }
        return NotificationDelay.decide(emergency.delay, because + [name])
    }

    public static let examples = [
        Example("A tornado is confirmed and comes toward the campus: required") {
            decide(tornado).answer == .required
        },
        Example("A crime: an armed intruder, confirmed, on campus: required") {
            decide(tornado.with { $0.hazard = .known(.armedIntruder) }).answer == .required
        },
        .nearMiss("The gas leak was yesterday and is sealed: no immediate threat, not required") {
            decide(tornado.with { $0.immediateThreat = .known(false) }).answer == .notRequired
        },
        .nearMiss("The alarm was false: not required") {
            decide(tornado.with { $0.hazard = .known(.falseAlarm) }).answer == .notRequired
        },
    ]

    static let tornado = Emergency(
        hazard: .known(.tornado), onCampus: .known(true), confirmed: .known(true),
        immediateThreat: .known(true))
}

extension Emergency {
    /// The same situation with further facts.
    func with(_ change: (inout Emergency) -> Void) -> Emergency {
        var copy = self
        change(&copy)
        return copy
    }
}
