/// What is counted of an offense: people, operations, premises, vehicles…
public enum Unit: String, Sendable, CaseIterable {
    case victim, operation, premises, vehicle, person
    case courseOfConduct = "course_of_conduct"
    case incident, report

    /// The rule that states the unit.
    public var rule: RuleName {
        switch self {
        case .victim: .perVictim
        case .operation: .perOperation
        case .premises: .perUnitEntered
        case .vehicle: .perVehicle
        case .person: .perPerson
        case .courseOfConduct: .stalkingCourse
        case .incident: .perIncident
        case .report: .unfoundedTotal
        }
    }
}

extension Category {
    /// The unit in which the offenses of this row are counted.
    public var unit: Unit {
        switch self {
        case .murder, .negligentManslaughter, .rape, .fondling, .incest, .statutoryRape, .aggravatedAssault,
            .simpleAssault, .intimidation, .domesticViolence, .datingViolence, .forcibleSexOffense,
            .nonforcibleSexOffense:
            .victim
        case .robbery, .arson, .larceny, .vandalism: .operation
        case .burglary: .premises
        case .motorVehicleTheft: .vehicle
        case .weapons, .drug, .liquor: .person
        case .stalking: .courseOfConduct
        case .hazing: .incident
        case .unfounded: .report
        }
    }

    /// How many units these facts state. What is not stated is one.
    @inline(__always) func units(_ facts: OffenseFacts, _ interpretations: Interpretations) -> Int32 {
        switch unit {
        case .victim: max(1, facts.victims ?? 1)
        case .operation: max(1, facts.operations ?? 1)
        case .premises: PerUnitEntered.count(facts, interpretations)
        case .vehicle: max(1, facts.vehicles ?? 1)
        case .courseOfConduct, .person, .incident, .report: 1
        }
    }
}
