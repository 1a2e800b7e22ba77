/// A theft by somebody who had a right to be in the structure is larceny, not burglary.
public enum LawfulAccess: Rule {
    public static let name = RuleName.lawfulAccess
    public static let citation: Citation = "34 CFR 668.46(c)(9)(i); FBI SRS User Manual, burglary"
    public static let authority = Authority.regulation
    public static let sentence =
        "It is not burglary because the person had a right to be in the structure: a theft there is larceny."

    static func unlawfulEntry(_ facts: OffenseFacts) -> Known<Bool> {
        switch facts.access {
        case .known(let access):
            switch access {
            case .invitedGuest, .employeeWithWorkOrder, .openToPublic, .lawful: .known(false)
            case .employeeWithoutWorkOrder, .unlawful, .forcible: .known(true)
            }
        default: facts.act == .theftInStructure && facts.force.isYes ? .known(true) : .unknown
        }
    }

    public static let examples = [
        Example("An invited guest takes a wallet from the room: larceny, shown as nearly a burglary") {
            let told = Told(OffenseFacts(.theftInStructure).with { $0.access = .known(.invitedGuest) })
            return told.givesNothing && told.names(.lawfulAccess, .nearlyCounted)
        },
        Example("An employee with a work order takes a laptop from the office: larceny") {
            Told(OffenseFacts(.theftInStructure).with { $0.access = .known(.employeeWithWorkOrder) })
                .givesNothing
        },
        .nearMiss("The guest has left and comes back through a window: burglary") {
            Told(OffenseFacts(.theftInStructure).with { $0.access = .known(.forcible) }).gives([.burglary: 1])
        },
    ]
}
