/// A vehicle used by somebody with prior authority, or entrusted and kept, is not stolen in this sense.
public enum PriorAuthority: Rule {
    public static let name = RuleName.priorAuthority
    public static let citation: Citation = "34 CFR 668.46(c)(9)(i); FBI SRS User Manual, motor vehicle theft"
    public static let authority = Authority.regulation
    public static let sentence =
        "The taker had lawful access to the vehicle: family, rental, or an employee's use."

    public static func decide(vehicle: Known<Bool>, permitted: Known<Bool>) -> Classification {
        if permitted.isYes { return .notCounted(nearly: .motorVehicleTheft, because: name) }
        if vehicle.isNo { return .notCounted(nearly: .motorVehicleTheft, because: .whatIsAVehicle) }
        if vehicle.isYes, permitted.isNo { return .offense(.motorVehicleTheft, because: .motorVehicleTheft) }
        return .needs(.natureOfAct, .motorVehicleTheft, because: vehicle.isYes ? name : .whatIsAVehicle)
    }

    public static let examples = [
        Example("A son takes the family car as always: not counted") {
            decide(vehicle: .known(true), permitted: .known(true)).category == nil
        },
        .nearMiss("A car taken without leave: counted") {
            decide(vehicle: .known(true), permitted: .known(false)).category == .motorVehicleTheft
        },
    ]
}
