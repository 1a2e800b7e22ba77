import CleryLaw
import GRDB

/// Who acts: an account, or the house itself (a command on its own machine).
public struct Actor: Sendable, Equatable {
    public let name: String
    public static let house = Actor(name: "openclery")
    /// Somebody at a public door, who is not named.
    public static let everybody = Actor(name: "somebody")
    public static func account(_ id: Int64) -> Actor { Actor(name: "account \(id)") }
    /// A program that carries a token.
    public static func token(_ id: Int64) -> Actor { Actor(name: "token \(id)") }
}

extension Office {
    /// The only way to change what the office keeps: one transaction, one event, told to the register in one sentence.
    ///
    /// Returns when the change is on the disk. If `body` throws, nothing has happened. `body` may be run a second time
    /// when the first was lost with others that shared its transaction (`ActLine`).
    @discardableResult
    public func act<T: Sendable>(
        by actor: Actor, _ sentence: String, why: String? = nil,
        _ body: @escaping @Sendable (Writing) throws -> T
    ) async throws -> T {
        try await line.write { try self.perform($0, $1, actor, sentence, why, body) }
    }

    /// The same without waiting in line for a task; for commands, which have the house for themselves.
    @discardableResult
    public func actNow<T>(
        by actor: Actor, _ sentence: String, why: String? = nil, _ body: (Writing) throws -> T
    ) throws -> T {
        try pool.write { try perform($0, Statements($0), actor, sentence, why, body) }
    }

    private func perform<T>(
        _ db: Database, _ statements: Statements, _ actor: Actor, _ sentence: String, _ why: String?,
        _ body: (Writing) throws -> T
    ) throws -> T {
        let writing = try Writing(db, statements, at: clock(), actor: actor, keys: key, store: store)
        let result = try body(writing)
        try writing.enter(sentence, why: why)
        return result
    }
}
