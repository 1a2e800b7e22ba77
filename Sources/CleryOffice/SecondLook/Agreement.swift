import CleryLaw

/// How far first and second persons agreed over a span of days, item by item.
struct Agreement: Sendable {
    struct Item: Sendable {
        let name: String
        let kappa: Kappa
    }

    let items: [Item]
    /// How many looks, and how many of them agreed in everything.
    let looks: Int
    let agreed: Int

    /// Below this many cases a kappa says little.
    static let few = 30

    init(_ looks: [SecondLook]) {
        self.looks = looks.count
        agreed = looks.count(where: \.agreed)
        func item(_ name: String, _ value: (LookAnswers) -> String) -> Item {
            Item(name: name, kappa: Kappa(looks.map { (value($0.stated), value($0.answered)) }))
        }
        items = [
            item("Offense", \.mainOffense), item("Geography", \.geography),
            item("Counted or not", \.counted.rawValue),
        ]
    }

    /// What a kappa means, in a sentence (the words of Landis and Koch, Biometrics 33, 1977, 159–174).
    static func sentence(_ kappa: Kappa) -> String {
        guard kappa.cases > 0 else { return "Nobody has looked at anything in these days." }
        guard let value = kappa.value else {
            return
                "Both gave the same single answer every time, so chance explains all of it and kappa says nothing."
        }
        let strength =
            switch value {
            case ..<0: "They agree less often than chance would have it: the two read the rules differently."
            case ..<0.2: "Hardly more than chance: talk about what the words mean."
            case ..<0.4: "Fair: more than chance, and still often apart."
            case ..<0.6: "Moderate: they mostly agree, with a known way to go."
            case ..<0.8: "Substantial: they agree on nearly all that can be argued."
            default: "Almost perfect: what one states, the other would have stated."
            }
        return strength
    }

    /// A warning for few cases; nil when there are enough.
    static func confidence(_ kappa: Kappa) -> String? {
        guard kappa.cases > 0, kappa.cases < few else { return nil }
        // Of full agreement the large-sample interval has no width and says nothing.
        let range = kappa.interval.flatMap {
            $0.lowerBound == $0.upperBound
                ? nil
                : " It may as well be anything from \(decimal($0.lowerBound)) to \(decimal($0.upperBound))."
        }
        return "Only \(kappa.cases) case\(kappa.cases == 1 ? "" : "s"): do not lean on it.\(range ?? "")"
    }

    /// Two decimals, with a real minus sign.
    static func decimal(_ number: Double) -> String {
        let hundredths = Int((abs(number) * 100).rounded())
        let rest = hundredths % 100
        return (number < 0 && hundredths > 0 ? "−" : "")
            + "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)"
    }
}
