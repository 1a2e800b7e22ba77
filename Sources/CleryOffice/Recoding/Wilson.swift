/// The 95 % interval of a share that was seen in a sample.
///
/// Source: E. B. Wilson, "Probable inference, the law of succession, and statistical inference", Journal of the American
/// Statistical Association 22 (1927), 209–212. It holds for small samples and for shares near 0 and 1.
struct Wilson: Sendable, Equatable {
    let share: Double
    let low: Double
    let high: Double

    /// Nil of nothing.
    init?(_ count: Int, of all: Int) {
        guard all > 0, (0...all).contains(count) else { return nil }
        let (n, z) = (Double(all), 1.96)
        share = Double(count) / n
        let middle = (share + z * z / (2 * n)) / (1 + z * z / n)
        let half = z / (1 + z * z / n) * (share * (1 - share) / n + z * z / (4 * n * n)).squareRoot()
        low = count == 0 ? 0 : max(0, middle - half)
        high = count == all ? 1 : min(1, middle + half)
    }

    /// "12 % (4 % to 30 %)"
    var words: String {
        func percent(_ value: Double) -> String { "\(Int((value * 100).rounded())) %" }
        return "\(percent(share)) (\(percent(low)) to \(percent(high)))"
    }
}
