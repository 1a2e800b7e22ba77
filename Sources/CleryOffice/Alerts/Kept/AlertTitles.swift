import CleryLaw

/// The words in which the field speaks of hazards and kinds of message.
extension Emergency.Hazard {
    var title: String {
        switch self {
        case .tornado: "Tornado"
        case .hurricane: "Hurricane"
        case .earthquake: "Earthquake"
        case .flood: "Flood"
        case .fire: "Fire"
        case .explosion: "Explosion"
        case .hostage: "Hostage situation"
        case .riot: "Riot"
        case .shooting: "Shooting"
        case .severeWeather: "Severe weather"
        case .forestFire: "Wildfire"
        case .gasLeak: "Gas leak"
        case .chemicalSpill: "Chemical spill"
        case .illnessOutbreak: "Outbreak of illness"
        case .armedIntruder: "Armed intruder"
        case .bombThreat: "Bomb threat"
        case .terroristIncident: "Terrorist incident"
        case .powerOutage: "Power outage"
        case .snowClosure: "Closure for snow"
        case .seriesOfLarcenies: "Series of larcenies"
        case .other: "Another danger"
        case .falseAlarm: "False alarm"
        }
    }
}

extension AlertContent.Kind {
    var title: String {
        switch self {
        case .timelyWarning: "Timely warning"
        case .emergencyNotification: "Emergency notification"
        }
    }
}
