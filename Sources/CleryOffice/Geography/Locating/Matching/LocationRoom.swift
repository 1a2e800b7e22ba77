/// Splits a room, a floor or a part of a building off the words that name the building.
enum LocationRoom {
    /// The words before the room, and the room; nil where the words name none.
    ///
    /// `isStated` is false where only a number stands behind a name: it may be a part of the name.
    static func split(_ tokens: [String]) -> (base: [String], spot: String, isStated: Bool)? {
        var base = tokens
        var spot: [String] = []
        var isStated = true
        while base.count > 1 {
            let count = tail(of: base)
            guard count > 0, count < base.count else { break }
            spot = base.suffix(count) + spot
            base.removeLast(count)
        }
        if spot.isEmpty, let last = base.last, base.count > 1, isRoomNumber(last), last.count >= 2,
            base.dropLast().contains(where: isWord),
            !LocationVocabulary.streetTypes.contains(base[base.count - 2])
        {
            base.removeLast()
            spot = [last]
            isStated = false
        }
        guard !spot.isEmpty, !base.isEmpty else { return nil }
        return (base, spot.joined(separator: " ").replacing("# ", with: "#"), isStated)
    }

    /// How many words at the end are a room.
    private static func tail(of base: [String]) -> Int {
        let last = base[base.count - 1]
        let before = base[base.count - 2]
        if isRoomNumber(last), LocationVocabulary.beforeRoom.contains(before) {
            return base.count > 2 && before == "#"
                && LocationVocabulary.beforeRoom.contains(base[base.count - 3])
                ? 3 : 2
        }
        if last == "floor", isOrdinal(before) || ["ground", "top", "main"].contains(before) { return 2 }
        if LocationVocabulary.pairs.contains(before + " " + last) { return 2 }
        if LocationVocabulary.parts.contains(last) { return 1 }
        return 0
    }

    /// `204`, `204b`, `b12`.
    static func isRoomNumber(_ word: String) -> Bool {
        guard word.utf8.count <= 5, word.utf8.contains(where: ASCII.isDigit) else { return false }
        return word.utf8.count { !ASCII.isDigit($0) } <= 1
    }

    private static func isOrdinal(_ word: String) -> Bool {
        word.utf8.first.map(ASCII.isDigit) == true
            && ["st", "nd", "rd", "th"].contains(where: word.hasSuffix)
    }

    private static func isWord(_ word: String) -> Bool {
        word.count > 2 && word.unicodeScalars.first?.properties.isAlphabetic == true
    }
}
