import Crypto

/// A random sample that can be drawn again: of the same records and the same seed it is always the same.
///
/// In each group the records stand in the order of SHA-256 over the seed and the record's number, and the first ones
/// are taken. Each group gives in proportion to its size and at least one, as long as the sample reaches.
enum Sample {
    struct Drawn: Sendable, Equatable {
        let group: String
        let record: Int64
    }

    /// - Parameters:
    ///   - groups: the records of each group, in any order.
    ///   - size: how many to take in all; all there are, where there are fewer.
    /// - Returns: the records taken, group by group in the order of their names.
    static func draw(_ groups: [String: [Int64]], size: Int, seed: [UInt8]) -> [Drawn] {
        let shares = shares(of: groups.mapValues(\.count), size: size)
        return groups.keys.sorted().flatMap { group -> [Drawn] in
            let coded = (groups[group] ?? []).map { (code: code($0, seed), record: $0) }
            let ordered = coded.sorted { $0.code.lexicographicallyPrecedes($1.code) }
            return ordered.prefix(shares[group] ?? 0).map { Drawn(group: group, record: $0.record) }
        }
    }

    private static func code(_ record: Int64, _ seed: [UInt8]) -> [UInt8] {
        Array(SHA256.hash(data: seed + withUnsafeBytes(of: record.littleEndian) { Array($0) }))
    }

    /// How many each group gives: by largest remainders, at least one as long as the sample reaches.
    static func shares(of counts: [String: Int], size: Int) -> [String: Int] {
        let names = counts.keys.filter { (counts[$0] ?? 0) > 0 }.sorted {
            (counts[$1] ?? 0, $0) < (counts[$0] ?? 0, $1)
        }
        let all = names.reduce(0) { $0 + (counts[$1] ?? 0) }
        let size = min(size, all)
        // The largest groups come first where the sample is smaller than the number of groups.
        guard size > names.count else {
            return Dictionary(uniqueKeysWithValues: names.prefix(max(0, size)).map { ($0, 1) })
        }
        func quota(_ name: String) -> (whole: Int, rest: Int) {
            let product = (counts[name] ?? 0) * size
            return (product / all, product % all)
        }
        var shares = Dictionary(uniqueKeysWithValues: names.map { ($0, max(1, quota($0).whole)) })
        var missing = size - shares.values.reduce(0, +)
        let byRest = names.filter { quota($0).whole > 0 }.sorted {
            (quota($1).rest, $0) < (quota($0).rest, $1)
        }
        for name in byRest where missing > 0 {
            shares[name, default: 0] += 1
            missing -= 1
        }
        // What small groups got beyond their share is taken from the largest.
        while missing < 0, let most = names.max(by: { (shares[$0] ?? 0, $1) < (shares[$1] ?? 0, $0) }) {
            shares[most, default: 0] -= 1
            missing += 1
        }
        return shares
    }
}
