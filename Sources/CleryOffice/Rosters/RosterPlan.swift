import CleryLaw
import Crypto
import Foundation

/// What a roster would change, worked out before anything is done, so that a person sees it first.
public struct RosterPlan: Sendable {
    public enum Kind: String, Sendable, CaseIterable {
        case added, changed, ended
    }

    /// One detail of a person, as it is and as it would be.
    struct Field: Sendable, Equatable {
        let name: String
        let before: String
        let after: String
    }

    struct Change: Sendable {
        let kind: Kind
        /// The line of the file; nil for somebody who is missing from it.
        let line: Int?
        let title: String
        let signIn: String
        let fields: [Field]
        let work: Work
    }

    enum Work: Sendable {
        case add(PersonWish)
        case change(RosterPerson, Account, PersonWish, [Grant])
        case end(RosterPerson, Account)
    }

    var source: String
    var rows = 0
    var changes: [Change] = []
    /// People of the file for whom nothing is to be done.
    var unchanged = 0
    /// People whom the office keeps by hand, or whom somebody ended by hand: a roster leaves them as they are.
    var leftAlone: [(line: Int, reason: String)] = []
    var problems: [RowProblem] = []
    var rejected = 0
    /// The open people of this roster before the import.
    var open = 0
    var mostEnded = 20
    /// Missing people were to be ended, but a row could not be read far enough to tell whose it is.
    var missingWithheld = false

    func count(_ kind: Kind) -> Int { changes.count { $0.kind == kind } }

    /// More people would be ended than one import may end without a confirmation.
    public var endsTooMany: Bool { count(.ended) * 100 > open * mostEnded }

    /// Changes when anything that the plan would do changes, so that what is confirmed is what was shown.
    var fingerprint: String {
        var hasher = SHA256()
        func part(_ text: String) {
            withUnsafeBytes(of: UInt64(text.utf8.count).littleEndian) { hasher.update(bufferPointer: $0) }
            hasher.update(data: Array(text.utf8))
        }
        part(source)
        for change in changes {
            part(change.kind.rawValue)
            if case .change(let person, _, _, _) = change.work { part("\(person.id)") }
            if case .end(let person, _) = change.work { part("\(person.id)") }
            part(change.title)
            part(change.signIn)
            for field in change.fields {
                part(field.name)
                part(field.before)
                part(field.after)
            }
        }
        return hasher.finalize().hex
    }

    /// Does what the plan says, within one act.
    func carryOut(today: Day, _ writing: Writing) throws {
        for change in changes {
            switch change.work {
            case .add(let wish): try RosterActs.add(wish, source: source, today: today, writing)
            case .change(let person, let account, let wish, let grants):
                try RosterActs.change(person, account, to: wish, grants: grants, today: today, writing)
            case .end(let person, let account): try RosterActs.end(person, account, today: today, writing)
            }
        }
        guard !changes.isEmpty else { return }
        try TableImports.keep(
            TableImports.Counts(
                rows: rows, added: count(.added), changed: count(.changed), ended: count(.ended),
                unchanged: unchanged + leftAlone.count, rejected: rejected),
            kind: .roster, profile: source, writing)
    }

    /// The sentence of the event; it names nobody.
    var sentence: String {
        "took in the roster \(source): \(count(.added)) new, \(count(.changed)) changed, \(count(.ended)) ended"
    }
}
