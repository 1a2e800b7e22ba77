/// The emergency procedures are tested at least once a calendar year, documented, and publicized with one test.
///
/// A test is a regularly scheduled drill or exercise with follow-through, designed for assessment and evaluation
/// (34 CFR 668.46(a)); a real emergency or a false alarm is none. Each test is documented: a description, the date, the
/// time, and whether it was announced. Announced or not is equally good; not to have written it down is not.
public enum EmergencyTests: Rule {
    public static let name = RuleName.emergencyTests
    public static let citation: Citation =
        "34 CFR 668.46(a), (g)(6); 20 U.S.C. 1092(f)(1)(J)(ii), (f)(1)(J)(iii)"
    public static let authority = Authority.regulation
    public static let inForce = InForce(from: "2008-08-14")
    public static let sentence =
        "Emergency procedures are tested at least once a calendar year, each test documented, publicized with one test."

    /// What a calendar year lacks.
    public enum Missing: String, Sendable, CaseIterable {
        case annualTest = "annual_test"
        case description, date, time, announced
        case publicized = "procedures_publicized_with_one_test"
    }

    /// What the tests of a calendar year lack; an empty list is a year in order.
    public static func missing(in year: Int, _ all: [EmergencyTest]) -> Finding<[Missing]> {
        let tests = all.filter { $0.kind.isTest && ($0.date == nil || $0.date?.year == year) }
        guard !tests.isEmpty else { return .decided([.annualTest], because: name) }
        var missing: [Missing] = []
        if !tests.allSatisfy(\.described) { missing.append(.description) }
        if !tests.allSatisfy({ $0.date != nil }) { missing.append(.date) }
        if !tests.allSatisfy(\.timed) { missing.append(.time) }
        if tests.contains(where: { $0.announced.value == nil }) { missing.append(.announced) }
        let publicized = tests.map { $0.publicized(in: year) }
        if !publicized.contains(where: \.isYes) {
            if publicized.allSatisfy(\.isNo) {
                missing.append(.publicized)
            } else if missing.isEmpty {
                return .needs(
                    Question(
                        "procedures_publicized",
                        "Were the emergency procedures publicized together with a test of this year?"),
                    because: name)
            }
        }
        return .decided(missing, because: name)
    }

    public static let examples = [
        Example("One documented drill with the procedures publicized: the year is in order") {
            missing(in: 2024, [drill]).answer == []
        },
        .nearMiss("The drill was in the year before: a test is missing") {
            missing(in: 2025, [drill]).answer == [.annualTest]
        },
        .nearMiss("The only event was a real emergency: a test is missing") {
            var event = drill
            event.kind = .realEmergency
            return missing(in: 2024, [event]).answer == [.annualTest]
        },
        .nearMiss("Nobody publicized the procedures with it") {
            var silent = drill
            silent.publicized = .known(false)
            return missing(in: 2024, [silent]).answer == [.publicized]
        },
        .nearMiss("They were publicized with it, but in the next calendar year") {
            var late = drill
            late.publicizedOn = "2025-02-03"
            return missing(in: 2024, [late]).answer == [.publicized]
        },
    ]

    static let drill = EmergencyTest(
        date: "2024-04-10", timed: true, described: true, announced: .known(false), publicized: .known(true))
}

/// What is written down about one test of the emergency procedures.
public struct EmergencyTest: Hashable, Sendable {
    public var kind: Kind
    public var date: Day?
    public var timed: Bool
    public var described: Bool
    /// Whether it was announced; both are allowed, and one of them is written down.
    public var announced: Known<Bool>
    public var publicized: Known<Bool>
    /// The day of it, where it is written down.
    public var publicizedOn: Day?
    public init(
        _ kind: Kind = .scheduled, date: Day?, timed: Bool, described: Bool, announced: Known<Bool>,
        publicized: Known<Bool>, publicizedOn: Day? = nil
    ) {
        self.kind = kind
        self.date = date
        self.timed = timed
        self.described = described
        self.announced = announced
        self.publicized = publicized
        self.publicizedOn = publicizedOn
    }

    /// Whether the procedures were publicized with it in a calendar year: a day of another year is none of it.
    func publicized(in year: Int) -> Known<Bool> {
        guard publicized.isYes, let day = publicizedOn, day.year != year else { return publicized }
        return .known(false)
    }

    public enum Kind: String, Sendable, CaseIterable {
        case scheduled
        case realEmergency = "real_emergency"
        case falseAlarm = "false_alarm"
        var isTest: Bool { self == .scheduled }
    }
}
