/// How the words say “twice”: the signs before and after the number.
struct CountForm: Sendable, Equatable {
    var before: [UInt8]
    var after: [UInt8]
    var column: ColumnRole?
}

extension CountForm {
    /// Takes the count off the end of the words, or off their beginning.
    func strip(_ words: [UInt8]) -> (rest: [UInt8], count: Int32)? {
        var at = words.count - after.count
        if at > 0, words[at...].elementsEqual(after) {
            let end = at
            while at > 0, ASCII.isDigit(words[at - 1]) { at -= 1 }
            let start = at - before.count
            if at < end, start > 0, words[start..<at].elementsEqual(before),
                words[start - 1] == 0x20 || !ASCII.isLetter(words[start]), let count = number(words[at..<end])
            {
                var rest = Array(words[..<start])
                while rest.last == 0x20 { rest.removeLast() }
                return (rest, count)
            }
        }
        guard words.starts(with: before) else { return nil }
        var end = before.count
        while end < words.count, ASCII.isDigit(words[end]) { end += 1 }
        guard end > before.count, words[end...].starts(with: after),
            let count = number(words[before.count..<end])
        else { return nil }
        let rest = words[(end + after.count)...]
        guard rest.first == 0x20 else { return nil }
        return (Array(rest.dropFirst()), count)
    }

    private func number(_ digits: ArraySlice<UInt8>) -> Int32? {
        guard digits.count < 4, let count = Int32(String(decoding: digits, as: UTF8.self)), count > 0 else {
            return nil
        }
        return count
    }
}
