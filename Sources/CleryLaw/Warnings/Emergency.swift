/// What the office knows of a situation when it decides on an emergency notification.
public struct Emergency: Hashable, Sendable {
    public var hazard: Known<Hazard>
    /// Whether it occurs, or is about to occur, on the campus.
    public var onCampus: Known<Bool>
    public var confirmed: Known<Bool>
    public var immediateThreat: Known<Bool>
    /// What a notification would compromise, where the responsible authorities have so judged.
    public var delay: Known<DelayGround>

    public init(
        hazard: Known<Hazard> = .unknown, onCampus: Known<Bool> = .unknown,
        confirmed: Known<Bool> = .unknown, immediateThreat: Known<Bool> = .unknown,
        delay: Known<DelayGround> = .notApplicable
    ) {
        self.hazard = hazard
        self.onCampus = onCampus
        self.confirmed = confirmed
        self.immediateThreat = immediateThreat
        self.delay = delay
    }

    /// The kinds of situation, by the names that the field uses.
    public enum Hazard: String, Sendable, CaseIterable {
        case tornado, hurricane, earthquake, flood, fire, explosion, hostage, riot, shooting
        case severeWeather = "severe_weather"
        case forestFire = "forest_fire"
        case gasLeak = "gas_leak"
        case chemicalSpill = "chemical_spill"
        case illnessOutbreak = "illness_outbreak"
        case armedIntruder = "armed_intruder"
        case bombThreat = "bomb_threat"
        case terroristIncident = "terrorist_incident"
        case powerOutage = "power_outage"
        case snowClosure = "snow_closure"
        case seriesOfLarcenies = "series_of_larcenies"
        case other
        /// The alarm was false: there is no hazard.
        case falseAlarm = "false_alarm"
    }

    /// Whether the hazard by itself is nobody's crime.
    public static func isNoCrime(_ hazard: Hazard) -> Bool {
        switch hazard {
        case .tornado, .hurricane, .earthquake, .flood, .severeWeather, .forestFire, .gasLeak, .chemicalSpill,
            .illnessOutbreak, .powerOutage, .snowClosure, .falseAlarm:
            true
        case .fire, .explosion, .hostage, .riot, .shooting, .armedIntruder, .bombThreat, .terroristIncident,
            .seriesOfLarcenies, .other:
            false
        }
    }

    /// What responsible authorities may protect by waiting. Nothing else justifies a delay.
    public enum DelayGround: String, Sendable, CaseIterable {
        case assistVictim = "assist_victim"
        case contain, respond, mitigate
        /// Another reason, such as unrest or reputation.
        case other
    }
}

/// What the law says of an emergency notification.
public enum NotificationAnswer: String, Sendable, CaseIterable {
    case required
    case notRequired = "not_required"
    /// Not on campus: no duty, and the institution may notify.
    case discretionary
    /// Nobody has confirmed it yet; the duty begins with the confirmation.
    case notYet = "not_yet"
    /// Owed, and may wait while it would compromise the response; the judgment is written down.
    case mayDelay = "may_delay"
}
