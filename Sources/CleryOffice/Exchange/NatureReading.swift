import CleryLaw

/// Words that the profile does not know.
public struct UnknownWording: Sendable, Hashable {
    public enum Kind: String, Sendable, CaseIterable { case nature, disposition, code, bias }
    public var kind: Kind
    public var words: String
    public init(_ kind: Kind, _ words: String) {
        self.kind = kind
        self.words = words
    }
}

/// What the nature of one row says, piece by piece.
struct NatureReading {
    /// One offense named in the cell.
    struct Piece {
        var words: String
        /// What it means; empty when nobody has said so yet.
        var meanings: [NatureMeaning]
        /// How often, where the words say “twice”.
        var count: Int32
    }

    /// As worded, pieces joined with "; ".
    var words: String
    var pieces: [Piece]
    var unknown: [UnknownWording]

    /// With the number of offenses that a column of its own states, where the words state none.
    func counted(_ count: Int32?) -> NatureReading {
        guard let count, count > 1, pieces.count == 1, pieces[0].count == 1 else { return self }
        var counted = self
        counted.pieces[0].count = count
        return counted
    }
}
