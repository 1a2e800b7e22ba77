/// Whether words that are somebody's name stand in the name of a building or street instead.
struct NamePlaces {
    let text: LeakText
    let places: KnownPlaces
    let isLocation: Bool
    let style: LeakText.Style

    /// The words are those of a place that the office knows.
    func isKnown(_ range: ClosedRange<Int>) -> Bool {
        guard let place = places.around(range, in: text, oneWord: isLocation) else { return false }
        if isLocation && !text.words[range.upperBound].isPossessive { return true }
        return place.contains { NameWords.placeNouns.contains(text.words[$0].key) }
    }

    func excuses(_ range: ClosedRange<Int>, isPossessive: Bool) -> Bool {
        if isKnown(range) { return true }
        if isPossessive { return isLocation && isShop(range) }
        return isBeforePlaceNoun(range) || isStreet(range) || isPlaceNoun(range)
    }

    /// "Smith Hall", "Smith Memorial Library", "Jordan Ave".
    private func isBeforePlaceNoun(_ range: ClosedRange<Int>) -> Bool {
        var at = range.upperBound
        var steps = 0
        while steps < 3, at + 1 < text.words.count {
            let gap = text.gap(after: at)
            guard gap.count <= 2,
                gap.allSatisfy({ $0 == 0x20 || $0 == 0x2D || $0 == 0x2E }) || gap.elementsEqual(" & ".utf8)
            else { return false }
            at += 1
            steps += 1
            let word = text.words[at]
            if NameWords.placeNouns.contains(word.key) {
                // "at Smith house" is somebody's home.
                return !(word.isSmall && style != .small && NamePlaces.homes.contains(word.key))
            }
            if word.isSmall && style != .small || word.digits > 0 { return false }
            if NameWords.verbs.contains(word.key)
                || NameWords.never.contains(word.key) && !NamePlaces.between.contains(word.key)
            {
                return false
            }
        }
        return false
    }

    /// The "Hall" of "Smith Hall", the "Park" of "Eagle Park".
    private func isPlaceNoun(_ range: ClosedRange<Int>) -> Bool {
        guard range.count == 1, range.lowerBound > 0, text.isBlank(after: range.lowerBound - 1),
            NameWords.placeNouns.contains(text.words[range.lowerBound].key)
        else { return false }
        let before = text.words[range.lowerBound - 1]
        return before.startsCapital && before.letters > 1 && !NameWords.roles.contains(before.key)
            && !NameWords.never.contains(before.key) && !NameWords.toward.contains(before.key)
            && !NameWords.verbs.contains(before.key)
    }

    /// "5500 S. Greenwood", "N. Jordan", "Kimbark & Greenwood", "3rd at Grant".
    private func isStreet(_ range: ClosedRange<Int>) -> Bool {
        let first = range.lowerBound
        guard first > 0 else { return isLocation && crosses(after: range.upperBound) }
        let before = text.words[first - 1]
        let gap = text.gap(before: first)
        let close = gap.elementsEqual(" ".utf8) || gap.elementsEqual(". ".utf8)
        if close, NameWords.directions.contains(before.key) {
            return isLocation || first > 1 && text.words[first - 2].digits > 0
        }
        if isLocation, close, before.isNumber, before.digits > 1 { return true }
        guard isLocation else { return close && before.isNumber && before.digits > 2 }
        let joint =
            gap.contains(0x26) || gap.contains(0x2F) || gap.contains(0x40)
            || NamePlaces.joints.contains(before.key)
        return joint && text.words[..<first].contains { isStreetWord($0) } || crosses(after: range.upperBound)
    }

    private func isStreetWord(_ word: LeakText.Word) -> Bool {
        word.digits > 0 || GenericLeaks.streets.contains(word.key)
    }

    /// A crossing follows: "Smith / Jordan Ave".
    private func crosses(after index: Int) -> Bool {
        guard index + 1 < text.words.count else { return false }
        let gap = text.gap(after: index)
        let joint =
            gap.contains(0x26) || gap.contains(0x2F) || gap.contains(0x40)
            || NamePlaces.joints.contains(text.words[index + 1].key)
        return joint && text.words[(index + 1)...].prefix(5).contains { isStreetWord($0) }
    }

    /// "Jerry's Liquors": a capital follows the possessive of a location.
    private func isShop(_ range: ClosedRange<Int>) -> Bool {
        guard range.upperBound + 1 < text.words.count else { return true }
        let next = text.words[range.upperBound + 1]
        return !NamePlaces.homes.contains(next.key) && next.startsCapital
    }

    private static let homes = WordKeys(
        "house home residence room apartment apt car vehicle dorm office place garage suite unit")
    private static let between = WordKeys(
        "student students engineering science biology chemistry physics math residence library")
    private static let joints = WordKeys("and at of between near to")
}
