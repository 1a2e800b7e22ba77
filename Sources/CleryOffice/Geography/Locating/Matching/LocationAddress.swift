/// A street, or an address on it, read out of the words of a location.
struct LocationAddress: Sendable, Equatable {
    struct Street: Sendable, Hashable {
        /// The name without its kind and without its direction.
        var name: String
        var type: String?
        var direction: String?

        /// Whether both may be the same street: a kind or a direction that one leaves out is no difference.
        func agrees(with other: Street) -> Bool {
            name == other.name && (type == nil || other.type == nil || type == other.type)
                && (direction == nil || other.direction == nil || direction == other.direction)
        }
    }

    var street: Street
    /// House numbers; a block is all of its hundred. Nil where the words name the street alone.
    var numbers: ClosedRange<Int>?
    var isBlock = false
    /// The street that crosses it.
    var cross: Street?

    /// Reads an address, a block, a crossing or a street; nil where the words are none of these.
    init?(_ tokens: [String]) {
        var rest = tokens[...]
        if let number = rest.first.flatMap(LocationAddress.number) {
            rest = rest.dropFirst()
            var last = number
            if rest.first == "-", let end = rest.dropFirst().first.flatMap({ Int($0) }), end >= 0 {
                // "309-311", and "1400-26" for 1426.
                last = end >= number ? end : number - number % 100 + end % 100
                rest = rest.dropFirst(2)
            }
            if rest.first == "block" {
                isBlock = true
                rest = rest.dropFirst()
                if rest.first == "of" { rest = rest.dropFirst() }
                (numbers, last) = (
                    number - number % 100...max(number, last) - max(number, last) % 100 + 99, last
                )
            } else {
                numbers = min(number, last)...max(number, last)
            }
        }
        let sides = rest.split(separator: "/", maxSplits: 1)
        guard let side = sides.first,
            let street = LocationAddress.street(side, isAddress: numbers != nil, isCrossing: sides.count > 1)
        else { return nil }
        self.street = street
        if sides.count > 1 {
            var other = sides[1]
            if other.count > 2, LocationVocabulary.directions.contains(other[other.startIndex]),
                other[other.startIndex + 1] == "of"
            {
                other = other.dropFirst(2)
            }
            cross = LocationAddress.street(other, isAddress: true, isCrossing: true)
            if cross == nil { return nil }
        }
    }

    private static func number(_ word: String) -> Int? {
        word.utf8.count <= 6 && word.utf8.allSatisfy(ASCII.isDigit) ? Int(word) : nil
    }

    /// A street needs its kind (`ave`), unless a house number or a crossing tells that it is one.
    private static func street(_ tokens: ArraySlice<String>, isAddress: Bool, isCrossing: Bool) -> Street? {
        var words = Array(tokens.filter { $0 != "of" && $0 != "the" && $0 != "-" })
        guard !words.isEmpty, words.count <= 6, !words.contains("#") else { return nil }
        var direction: String?
        if words.count > 1, LocationVocabulary.directions.contains(words[0]) {
            direction = words.removeFirst()
        }
        if words.count > 1, let last = words.last, LocationVocabulary.directions.contains(last) {
            direction = direction ?? last
            words.removeLast()
        }
        var type: String?
        if words.count > 1, let last = words.last, LocationVocabulary.streetTypes.contains(last) {
            type = last
            words.removeLast()
        }
        let isOrdinal = words.count == 1 && words[0].utf8.first.map(ASCII.isDigit) == true
        guard type != nil || isAddress || isCrossing && isOrdinal else { return nil }
        return Street(name: words.joined(separator: " "), type: type, direction: direction)
    }
}
