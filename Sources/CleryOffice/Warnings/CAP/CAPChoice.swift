import CleryLaw

/// What the house chooses of CAP's words for a message: by its hazard, by its crime, and by how far the thread is.
struct CAPChoice: Sendable, Equatable {
    var categories: [CAPTerms.Category]
    var responses: [CAPTerms.Response]
    var urgency: CAPTerms.Urgency
    var severity: CAPTerms.Severity
    var certainty: CAPTerms.Certainty

    private init(
        _ categories: [CAPTerms.Category], _ responses: [CAPTerms.Response], _ urgency: CAPTerms.Urgency,
        _ severity: CAPTerms.Severity, _ certainty: CAPTerms.Certainty
    ) {
        (self.categories, self.responses, self.urgency) = (categories, responses, urgency)
        (self.severity, self.certainty) = (severity, certainty)
    }

    /// - Parameter isOver: its thread has ended with an all-clear.
    init(_ alert: Alert, isOver: Bool = false) {
        self =
            if let hazard = alert.hazard { Self.of(hazard) } else {
                alert.category.map(Self.of(crime:))
                    ?? .init([.safety], [.monitor], .unknown, .unknown, .unknown)
            }
        if alert.kind == .timelyWarning, urgency == .immediate { urgency = .expected }
        if alert.step == .allClear || isOver {
            // The event is over; how bad it was is no matter for whoever stands before a sign.
            (responses, urgency, severity, certainty) = ([.allClear], .past, .minor, .observed)
        }
    }

    /// An emergency notification is sent once somebody has confirmed the hazard, so it is observed; what has been
    /// announced but not seen is likely or possible.
    private static func of(_ hazard: Emergency.Hazard) -> CAPChoice {
        switch hazard {
        case .tornado: .init([.met], [.shelter], .immediate, .extreme, .likely)
        case .hurricane: .init([.met], [.prepare, .shelter], .expected, .extreme, .likely)
        case .severeWeather: .init([.met], [.shelter], .expected, .severe, .likely)
        case .earthquake: .init([.geo], [.shelter], .immediate, .severe, .observed)
        case .flood: .init([.met], [.avoid], .immediate, .severe, .observed)
        case .fire: .init([.fire], [.evacuate], .immediate, .severe, .observed)
        case .forestFire: .init([.fire, .env], [.evacuate, .prepare], .expected, .severe, .observed)
        case .explosion: .init([.safety, .fire], [.evacuate, .avoid], .immediate, .extreme, .observed)
        case .gasLeak: .init([.safety, .fire], [.evacuate, .avoid], .immediate, .severe, .observed)
        case .chemicalSpill: .init([.cbrne, .env], [.shelter, .avoid], .immediate, .severe, .observed)
        case .illnessOutbreak: .init([.health], [.monitor], .expected, .severe, .observed)
        case .armedIntruder, .shooting:
            .init([.security], [.shelter, .avoid], .immediate, .extreme, .observed)
        case .hostage: .init([.security], [.avoid, .shelter], .immediate, .extreme, .observed)
        case .terroristIncident: .init([.security], [.shelter, .avoid], .immediate, .extreme, .observed)
        case .bombThreat: .init([.security, .cbrne], [.evacuate], .immediate, .extreme, .possible)
        case .riot: .init([.security], [.avoid, .shelter], .immediate, .severe, .observed)
        case .powerOutage: .init([.infra], [.monitor], .immediate, .minor, .observed)
        case .snowClosure: .init([.met], [.avoid], .expected, .minor, .observed)
        case .seriesOfLarcenies: .init([.security], [.monitor], .expected, .minor, .likely)
        case .other: .init([.safety], [.avoid], .immediate, .unknown, .observed)
        case .falseAlarm: .init([.safety], [.allClear], .past, .minor, .observed)
        }
    }

    /// A crime was reported: likely, for nobody has proved it yet. People are to be careful, so they monitor; where it
    /// may happen to whoever is near they also avoid.
    private static func of(crime: String) -> CAPChoice {
        switch crime {
        case "murder", "negligent_manslaughter":
            .init([.security], [.avoid, .monitor], .immediate, .extreme, .likely)
        case "rape", "robbery", "aggravated_assault", "sex_offense_forcible", "hazing":
            .init([.security], [.avoid, .monitor], .expected, .severe, .likely)
        case "arson": .init([.security, .fire], [.avoid, .monitor], .expected, .severe, .likely)
        case "weapons": .init([.security], [.avoid, .monitor], .expected, .severe, .likely)
        case "fondling", "incest", "statutory_rape", "sex_offense_nonforcible", "domestic_violence",
            "dating_violence", "stalking", "simple_assault", "intimidation":
            .init([.security], [.monitor], .expected, .moderate, .likely)
        case "burglary": .init([.security], [.monitor], .expected, .moderate, .likely)
        case "drug", "liquor": .init([.security, .health], [.monitor], .expected, .moderate, .likely)
        default: .init([.security], [.monitor], .expected, .minor, .likely)
        }
    }
}
