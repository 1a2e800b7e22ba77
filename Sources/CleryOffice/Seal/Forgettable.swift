import Synchronization

/// The tree of keys that all copies of an office's key share, so that what one forgets is forgotten by all.
final class Forgettable: Sendable {
    private let tree: Mutex<KeyTree>
    init(_ tree: KeyTree) { self.tree = Mutex(tree) }

    var now: KeyTree { tree.withLock { $0 } }
    func become(_ new: KeyTree) { tree.withLock { $0 = new } }
}
