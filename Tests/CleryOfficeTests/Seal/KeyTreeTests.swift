import Crypto
import Foundation
import Testing

@testable import CleryOffice

@Suite("The tree of keys")
struct KeyTreeTests {
    private func bytes(_ tree: KeyTree, _ record: Int64) -> [UInt8]? {
        tree.key(of: record).map { $0.withUnsafeBytes { Array($0) } }
    }

    @Test("Each number has a key of its own, the same each time and in any order")
    func apart() {
        let tree = KeyTree.fresh()
        let records: [Int64] = [1, 2, 255, 256, 257, 1 << 56 | 1, 6 << 56 | 1, .max, .min, -1, 0]
        let keys = records.map { bytes(tree, $0) }
        #expect(Set(keys.map { $0 ?? [] }).count == records.count)
        #expect(records.reversed().map { bytes(tree, $0) } == keys.reversed())
        #expect(bytes(.fresh(), 1) != bytes(tree, 1))
    }

    @Test("What is forgotten has no key; all others keep theirs", arguments: [1, 7, 300])
    func punctured(count: Int) {
        let tree = KeyTree.fresh()
        var random = SystemRandomNumberGenerator()
        let gone = Set((0..<count).map { _ in Int64.random(in: 1...1000, using: &random) } + [1 << 56 | 5])
        let after = tree.without(gone)
        for record in Array(0...1001) + [1 << 56 | 4, 1 << 56 | 5, 1 << 56 | 6, -7] {
            #expect(
                bytes(after, Int64(record))
                    == (gone.contains(Int64(record)) ? nil : bytes(tree, Int64(record))))
        }
        // Forgetting in steps, and twice, is the same as at once.
        var steps = tree
        for record in gone { steps = steps.without([record]) }
        #expect(steps.secrets.map(\.place) == after.secrets.map(\.place))
        #expect(steps.without(gone).secrets.map(\.secret) == after.secrets.map(\.secret))
    }

    @Test("No secret that is kept leads to a forgotten number")
    func noWay() {
        let after = KeyTree.fresh().without([42])
        for (place, _) in after.secrets { #expect(place != KeyTree.Place(place.depth, above: 42)) }
        #expect(after.secrets.count == 64)
    }

    @Test("A run of numbers costs the key file hardly more than one of them")
    func run() {
        #expect(KeyTree.fresh().without(1...5000).secrets.count < 100)
    }

    @Test("The key file reads as it was written, and a damaged one is refused")
    func file() throws {
        let file = KeyFile(
            keyed: [UInt8](repeating: 7, count: 32), tree: .fresh().without([3]), opensOlder: true)
        let again = try #require(KeyFile(file.text))
        #expect(again.text == file.text)
        #expect(again.tree.flatMap { bytes($0, 4) } == file.tree.flatMap { bytes($0, 4) })
        #expect(KeyFile(file.text.replacing("wraps", with: "wrap")) == nil)
        #expect(KeyFile(String(file.text.dropLast(9))) == nil)
        #expect(KeyFile("openclery-key-2\nkeyed \(Data(count: 32).base64EncodedString())\n") == nil)
        #expect(KeyFile("openclery-key-1:short") == nil)
        #expect(KeyFile("") == nil)
    }
}
