import CleryLaw
import Crypto
import GRDB

extension Alert {
    /// A mark of the words and of their standing, for the page on which they are read: changed words have another. Each
    /// sealing differs, so it tells nothing of them.
    var seen: String {
        var hash = SHA256()
        hash.update(data: draft ?? [])
        hash.update(data: Array("\(state.rawValue) \(asked?.milliseconds ?? 0)".utf8))
        return Array(hash.finalize().prefix(12)).hex
    }
}

/// What of messages and exercises is within somebody's campuses.
extension Alert {
    /// Whether somebody whose power reaches so far may change or send it: all the campuses that it goes to are theirs.
    /// An exercise goes to a test list, which has no campus.
    ///
    /// - Parameter campuses: all campuses of the office.
    func isMine(_ reach: Rights.Reach, of campuses: [Int64]) -> Bool {
        if reach == .all || !isLive { return !reach.isEmpty }
        return (self.reach.campuses.isEmpty ? campuses : self.reach.campuses).allSatisfy(reach.has)
    }

    func assureMine(_ visit: Visit, _ power: Power, _ db: Database) throws {
        let campuses = try Campus.all(db).map(\.id)
        guard isMine(visit.reach(power), of: campuses) else { throw Refusal.notFound }
    }
}

extension Exercise {
    /// The exercise for which a message is sent, as a page or a form names it; nil where none is named.
    static func asked(_ number: String, _ reach: Rights.Reach, _ db: Database) throws -> Int64? {
        guard !number.isEmpty else { return nil }
        guard let id = Int64(number), let one = try one(id, db), one.isSeen(reach), one.isTest,
            one.state != .canceled
        else { throw Refusal.notFound }
        return id
    }
}
