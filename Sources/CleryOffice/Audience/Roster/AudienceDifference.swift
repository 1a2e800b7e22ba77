import Crypto

/// What a roster changes, worked out row by row: numbers, the first of each kind, and a fingerprint of all.
struct AudienceDifference: Sendable {
    enum Kind: String, Sendable, CaseIterable { case added, changed, ended }

    /// One person of the difference. It names nobody: addresses are masked.
    struct Line: Sendable {
        /// The line of the file; nil for somebody who is missing from it.
        let line: Int?
        let reached: [String]
        let fields: [Field]
    }

    struct Field: Sendable, Equatable {
        let name: String
        let before: String
        let after: String
    }

    static let mostShown = 50
    static let mostProblems = 1000
    /// A file that ends, or leaves without an address, more of a list than this share, in percent, is asked about.
    static let mostEnded = 20

    var rows = 0
    var counts: [Kind: Int] = [:]
    var unchanged = 0
    var rejected = 0
    /// People who stay on the list and lose each e-mail address, or each phone, that they had.
    var emptied = 0
    /// People of the file whom no message reaches.
    var without = 0
    /// Those of the roster who were told before.
    var open = 0
    /// A row could not be read far enough to tell whose it is, so nobody is said to be missing.
    var isUnsure = false
    private(set) var shown: [Kind: [Line]] = [:]
    private(set) var problems: [RowProblem] = []
    private(set) var remarks: [RowProblem] = []
    private(set) var remarked = 0
    private var hasher = SHA256()

    func count(_ kind: Kind) -> Int { counts[kind] ?? 0 }
    var isEmpty: Bool { counts.values.allSatisfy { $0 == 0 } }
    /// Whom a file with empty cells leaves without addresses is told no more than who is missing from it.
    var endsTooMany: Bool { (count(.ended) + emptied) * 100 > open * Self.mostEnded }
    /// Changes when anything that the file would do changes, so that what is confirmed is what was shown.
    var fingerprint: String { hasher.finalize().hex }

    mutating func reject(_ problem: RowProblem) {
        rejected += 1
        if problems.count < Self.mostProblems { problems.append(problem) }
    }

    mutating func remark(_ all: [RowProblem]) {
        remarked += all.count
        for one in all where remarks.count < Self.mostProblems { remarks.append(one) }
    }

    /// - Parameter line: is made only for those that are shown.
    mutating func add(
        _ kind: Kind, mark: [UInt8], _ wish: AudienceWish?, _ line: () throws -> Line
    ) rethrows {
        counts[kind, default: 0] += 1
        hasher.update(data: Array(kind.rawValue.utf8))
        hasher.update(data: mark)
        if let wish {
            let words = [
                wish.reached.json, "\(wish.campus ?? 0)", "\(wish.place ?? 0)",
                wish.segments.joined(separator: " "), wish.language,
            ]
            hasher.update(data: Array(words.joined(separator: "\n").utf8))
        }
        if shown[kind, default: []].count < Self.mostShown { shown[kind, default: []].append(try line()) }
    }

    /// The sentence of the event; it names nobody.
    func sentence(_ list: Int64) -> String {
        "took in a roster of audience list \(list): \(count(.added)) new, \(count(.changed)) changed, \(count(.ended)) ended"
    }

    /// What somebody has to be sure of: "end 3 of 4 people of this list’s roster".
    var tooMany: String {
        let ends = "end \(count(.ended)) of \(open) people of this list’s roster"
        guard emptied > 0 else { return ends }
        return ends + ", and take each e-mail address or each phone that \(emptied) of them had"
    }

    var tooManySentence: String { "This would \(tooMany): more than \(Self.mostEnded) %." }
}
