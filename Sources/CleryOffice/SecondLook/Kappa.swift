/// Cohen's kappa: how far two persons agree beyond what chance alone would give.
///
/// Source: J. Cohen, "A coefficient of agreement for nominal scales", Educational and Psychological Measurement 20
/// (1960), 37–46; its large-sample standard error from the same place.
struct Kappa: Sendable, Equatable {
    /// How many cases both judged.
    let cases: Int
    /// How many of them they judged alike.
    let agreed: Int
    /// The share of agreement that chance would give, from how often each uses each answer.
    let byChance: Double

    /// Of pairs of answers, one pair a case.
    init(_ pairs: [(String, String)]) {
        cases = pairs.count
        agreed = pairs.count { $0 == $1 }
        var first: [String: Int] = [:]
        var second: [String: Int] = [:]
        for (a, b) in pairs {
            first[a, default: 0] += 1
            second[b, default: 0] += 1
        }
        // In whole numbers as long as possible, so that the order of the answers changes nothing.
        let products = first.reduce(0) { $0 + $1.value * (second[$1.key] ?? 0) }
        byChance = pairs.isEmpty ? 0 : Double(products) / Double(cases * cases)
    }

    /// The share of cases judged alike, 0 to 1; nil without cases.
    var share: Double? { cases == 0 ? nil : Double(agreed) / Double(cases) }

    /// 1 is full agreement, 0 what chance gives, below 0 less than chance. Nil where chance alone explains all: both
    /// gave one and the same answer every time.
    var value: Double? {
        guard let share, byChance < 1 else { return nil }
        return (share - byChance) / (1 - byChance)
    }

    /// The 95 % interval from the large-sample standard error, cut at −1 and 1; nil where kappa is.
    var interval: ClosedRange<Double>? {
        guard let value, let share else { return nil }
        let error = (share * (1 - share) / Double(cases)).squareRoot() / (1 - byChance)
        return max(-1, value - 1.96 * error)...min(1, value + 1.96 * error)
    }
}
