/// Some hazards are published examples of an immediate threat; once confirmed they are one unless somebody says no.
///
/// Tornado, hurricane and other extreme weather, earthquake, forest fire and fire, gas leak, explosion, chemical spill,
/// outbreak of a serious illness, armed intruder, terrorist incident, bomb threat, rioting. Others are published examples
/// of what is none: a power outage, a closure for snow, a string of larcenies. Any other hazard is judged by whether it
/// is an immediate threat, and nothing else.
public enum ListedHazards: Rule {
    public static let name = RuleName.listedHazards
    public static let citation: Citation = "34 CFR 668.46(g)(1); Handbook 2016, 6-2 and 6-3"
    public static let authority = Authority.guidance
    public static let inForce = InForce(from: "2008-08-14")
    public static let sentence =
        "A hazard of the published lists is an immediate threat, or is none, unless the facts say otherwise."

    static func isListed(_ hazard: Known<Emergency.Hazard>) -> Bool {
        switch hazard.value {
        case nil, .other, .falseAlarm, .powerOutage, .snowClosure, .seriesOfLarcenies: false
        default: true
        }
    }

    /// A nuisance, no threat to health or safety by itself.
    static func isListedAsNone(_ hazard: Known<Emergency.Hazard>) -> Bool {
        switch hazard.value {
        case .powerOutage?, .snowClosure?, .seriesOfLarcenies?: true
        default: false
        }
    }

    public static let examples = [
        Example("A meningitis outbreak is confirmed, nothing is said of the threat: required") {
            EmergencyNotification.decide(
                EmergencyNotification.tornado.with {
                    $0.hazard = .known(.illnessOutbreak)
                    $0.immediateThreat = .unknown
                }
            )
            .answer == .required
        },
        .nearMiss("A power outage is confirmed, nothing is said of a threat: not required") {
            EmergencyNotification.decide(
                EmergencyNotification.tornado.with {
                    $0.hazard = .known(.powerOutage)
                    $0.immediateThreat = .unknown
                }
            )
            .answer == .notRequired
        },
        .nearMiss("The outage stops the ventilation of a laboratory, an immediate threat: required") {
            EmergencyNotification.decide(
                EmergencyNotification.tornado.with { $0.hazard = .known(.powerOutage) }
            )
            .answer == .required
        },
        .nearMiss("A hazard on no list, nothing is said of the threat: a question") {
            EmergencyNotification.decide(
                EmergencyNotification.tornado.with {
                    $0.hazard = .known(.other)
                    $0.immediateThreat = .unknown
                }
            )
            .asks.first?.name == "immediate_threat"
        },
    ]
}
