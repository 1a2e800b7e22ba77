import Crypto
import Synchronization

/// A wrapping key for each record number, all from one root, of which single ones can be forgotten.
///
/// The numbers are the leaves of a binary tree of 64 levels; a child's secret is a hash of its parent's, so a secret
/// gives everything below it and nothing above or beside it. To forget a number, the secrets on the way down to it are
/// dropped and those of the branches beside the way are kept instead: every other number has its key as before, this
/// one has none any more, for nobody. (Goldreich, Goldwasser and Micali's tree, punctured.)
///
/// So a key file from after a disposal opens no disposed record, not even from a backup that is older than it.
final class KeyTree: Sendable {
    static let levels = 64

    /// A place in the tree: the first `depth` bits of the numbers below it.
    struct Place: Hashable, Comparable, Sendable {
        let depth: Int
        let bits: UInt64
        static func < (a: Place, b: Place) -> Bool { (a.depth, a.bits) < (b.depth, b.bits) }

        /// The place of this depth above a record number.
        init(_ depth: Int, above record: UInt64) {
            self.depth = depth
            bits = depth == 0 ? 0 : record >> UInt64(KeyTree.levels - depth)
        }
        init(depth: Int, bits: UInt64) { (self.depth, self.bits) = (depth, bits) }
    }

    private struct State {
        var secrets: [Place: [UInt8]]
        /// The secret above the last number asked for: numbers come one after another.
        var near: (place: Place, secret: [UInt8])?
    }

    /// How deep the remembered secret lies: 256 numbers share it.
    private static let nearDepth = 56
    private let state: Mutex<State>

    init(_ secrets: [Place: [UInt8]]) { state = Mutex(State(secrets: secrets)) }

    /// A whole tree.
    static func fresh() -> KeyTree {
        var random = RandomBlock(size: 32)
        return KeyTree([Place(depth: 0, bits: 0): random.take(32)])
    }

    /// What a key file keeps, in a fixed order.
    var secrets: [(place: Place, secret: [UInt8])] {
        state.withLock { $0.secrets.sorted { $0.key < $1.key }.map { ($0.key, $0.value) } }
    }

    /// The key of a record; nil when it was forgotten.
    func key(of record: Int64) -> SymmetricKey? {
        let record = UInt64(bitPattern: record)
        return state.withLock { state in
            let above = Place(KeyTree.nearDepth, above: record)
            if let near = state.near, near.place == above {
                return SymmetricKey(data: KeyTree.down(from: above, near.secret, to: record))
            }
            guard let start = KeyTree.covering(record, state.secrets), let secret = state.secrets[start]
            else { return nil }
            guard start.depth <= KeyTree.nearDepth else {
                return SymmetricKey(data: KeyTree.down(from: start, secret, to: record))
            }
            let near = KeyTree.down(from: start, secret, to: record, depth: KeyTree.nearDepth)
            state.near = (above, near)
            return SymmetricKey(data: KeyTree.down(from: above, near, to: record))
        }
    }

    /// The same tree without some numbers. What was forgotten before stays forgotten.
    func without(_ records: some Sequence<Int64>) -> KeyTree {
        var secrets = state.withLock { $0.secrets }
        for record in records.lazy.map(UInt64.init(bitPattern:)) {
            guard let start = KeyTree.covering(record, secrets), var secret = secrets[start] else { continue }
            secrets[start] = nil
            for depth in start.depth..<KeyTree.levels {
                let way = Place(depth + 1, above: record)
                let beside = Place(depth: way.depth, bits: way.bits ^ 1)
                secrets[beside] = KeyTree.child(of: secret, right: beside.bits & 1 == 1)
                secret = KeyTree.child(of: secret, right: way.bits & 1 == 1)
            }
        }
        return KeyTree(secrets)
    }

    private static func covering(_ record: UInt64, _ secrets: [Place: [UInt8]]) -> Place? {
        for depth in 0...levels {
            let place = Place(depth, above: record)
            if secrets[place] != nil { return place }
        }
        return nil
    }

    private static func down(
        from place: Place, _ secret: [UInt8], to record: UInt64, depth end: Int = levels
    ) -> [UInt8] {
        var secret = secret
        for depth in place.depth..<end {
            secret = child(of: secret, right: record >> UInt64(levels - depth - 1) & 1 == 1)
        }
        return secret
    }

    private static func child(of secret: [UInt8], right: Bool) -> [UInt8] {
        var hash = SHA256()
        hash.update(data: secret)
        hash.update(data: [right ? 1 : 0] as [UInt8])
        return Array(hash.finalize())
    }
}
