/// Numbers of rooms and units.
extension GenericLeaks {
    /// "Room 214", "Rm. 214B", "Apt 3C", "Unit B", "Suite #200".
    mutating func room(after index: Int, _ cue: Cue) {
        let words = text.words
        var at = index + 1
        while at < words.count, at <= index + 2, cueWord(at) == .number || words[at].key == Self.nrKey {
            at += 1
        }
        guard at < words.count else { return }
        let gap = text.gap(before: at)
        guard gap.count <= 3, !gap.contains(0x0A), !gap.contains(0x29), !gap.contains(0x3B),
            !gap.contains(0x2C)
        else { return }
        let word = words[at]
        if word.digits > 0, at + 1 < words.count, text.isBlank(after: at),
            Self.vehicles.contains(words[at + 1].key)
        {
            return
        }
        let isLetter =
            word.digits == 0 && word.letters == 1 && (cue == .unit || word.capitals == 1)
            && !Self.article(text, at)
        guard word.digits > 0 && word.digits <= 5 && word.letters <= 3 || isLetter else { return }
        if Self.years.contains(number(word)), word.digits == 4, word.letters == 0, cueWord(index) == .room,
            text.words[index].key == Self.roomsKey
        {
            return
        }
        let after = text.gap(after: at)
        // A time, a date or money is no room.
        if after.first == 0x3A, after.count == 1, at + 1 < words.count, words[at + 1].isNumber { return }
        if after.first == 0x2F, at + 1 < words.count, words[at + 1].isNumber { return }
        if gap.last == 0x24
            || Self.counted.contains(at + 1 < words.count && text.isBlank(after: at) ? words[at + 1].key : 0)
        {
            return
        }
        // "Station Apts 701 N College"
        if word.digits >= 3, text.isBeforeStreet(at) { return }
        var end = word.end
        // "Room A-12", "Apt 3-C", "Room 214 B".
        if at + 1 < words.count, after.elementsEqual("-".utf8),
            words[at + 1].letters + words[at + 1].digits <= 4
        {
            if words[at + 1].digits > 0 || words[at + 1].letters == 1 { end = words[at + 1].end }
        }
        add(.room, words[index].start..<end)
    }

    /// "#214": a number sign with a short number, unless the word before says what is numbered.
    mutating func signedRoom(at index: Int) {
        let word = text.words[index]
        guard word.digits <= 4, word.letters <= 2, !isTaken(word.start - 1..<word.end) else { return }
        if index > 0 {
            let before = text.words[index - 1]
            if Self.numbered.contains(before.key) || cueWord(index - 1) == .caseWord
                || cueWord(index - 1) == .statute
            {
                return
            }
            if cueWord(index - 1) == .number || cueWord(index - 1) == .identification { return }
        }
        if index + 1 < text.words.count, text.isBlank(after: index),
            Self.vehicles.contains(text.words[index + 1].key)
        {
            return
        }
        // "#24-00123" is a case.
        let after = text.gap(after: index)
        if after.elementsEqual("-".utf8), index + 1 < text.words.count, text.words[index + 1].digits > 2 {
            return
        }
        add(.room, word.start - 1..<word.end)
    }

    /// "214 Stern Hall" and "Stern Hall 214"; "214 Main St" and "Stern Hall 214 Main St" are addresses.
    mutating func roomByHall(at index: Int) {
        let words = text.words
        let word = words[index]
        guard (2...4).contains(word.digits), word.letters <= 1, !isTaken(word.start..<word.end) else {
            return
        }
        if Self.years.contains(number(word)), word.digits == 4, word.letters == 0 { return }
        let before = text.gap(before: index)
        let after = text.gap(after: index)
        guard before.last != 0x3A, before.last != 0x2F, before.last != 0x24, before.last != 0x2E,
            after.first != 0x3A,
            after.first != 0x2F, after.first != 0x25, !(after.first == 0x2D && after.count == 1),
            !(before.last == 0x2D && before.count == 1)
        else { return }
        if text.isBeforeStreet(index) { return }
        let hallBefore = index > 0 && Self.halls.contains(words[index - 1].key) && index > 1
        if hallBefore,
            before.elementsEqual(" ".utf8) || before.elementsEqual(", ".utf8)
                || before.elementsEqual("-".utf8)
        {
            // After a comma it must end its part: "Stern Hall, 618 Escondido".
            if before.contains(0x2C), !text.endsPart(index), !words[index + 1].isSmall { return }
            if index + 1 < words.count, text.isBlank(after: index),
                Self.counted.contains(words[index + 1].key)
            {
                return
            }
            add(.room, word.start..<word.end)
            return
        }
        guard word.digits >= 3 || word.letters == 1 && word.digits >= 2 else { return }
        if index > 0, !before.contains(0x2C),
            Self.numbered.contains(words[index - 1].key) || cueWord(index - 1) == .caseWord
        {
            return
        }
        var at = index + 1
        while at < words.count, at <= index + 3, text.isBlank(after: at - 1) {
            if Self.halls.contains(words[at].key) {
                guard at > index + 1, !text.isBeforeStreet(at) else { return }
                add(.room, word.start..<word.end)
                return
            }
            // "1300 Residence Hall" is a building's name.
            if words[at].key == Self.residence { return }
            if words[at].isSmall || words[at].digits > 0 || Self.stops.contains(words[at].key) { return }
            at += 1
        }
    }

    private static func article(_ text: LeakText, _ index: Int) -> Bool {
        text.words[index].letters == 1 && text.bytes[text.words[index].start] | 0x20 == 0x61
            && text.bytes[text.words[index].start] & 0x20 != 0
    }

    private static let nrKey = WordKey.of("nr")
    private static let residence = WordKey.of("residence")
    private static let roomsKey = WordKey.of("rooms")
    static let halls = WordKeys("hall halls dorm dormitory tower towers quad dormitories")
    static let streets = WordKeys(
        "street st avenue ave av road rd drive dr lane ln boulevard blvd way circle cir place pl parkway pkwy py highway hwy trail court ct square sq plaza pz terrace ter row mall trpk tpke walk path loop alley broadway block blk via ml promenade crossing ridge crescent cres esplanade camino paseo"
    )
    static let stops = WordKeys(
        "of in at the on to by from and for with a an students student residents resident subjects subject persons people items laptops block near outside inside"
    )
    /// What is counted by a number before it.
    static let counted = WordKeys(
        "times students residents subjects persons people items laptops hours minutes days am pm dollars year years month months block feet guests suspects victims cases counts"
    )
    /// "the #6 bus"
    static let vehicles = WordKeys("bus cta train shuttle route line trolley iron wood tire")
    /// What carries a number of its own that is no room.
    static let numbered = WordKeys(
        "lot lots garage structure ramp deck building bldg buildings gate door entrance system zone area bus route pole car truck stop station platform sheetz store phase block section level floor fl ps pg route hole field court locker box space stall spot bay engine medic ambulance squad count counts charge row pay year item dock version suspect subject victim"
    )
}

extension LeakText {
    /// A street's word follows soon: the number is a house's.
    func isBeforeStreet(_ index: Int) -> Bool {
        var at = index + 1
        while at < words.count, at <= index + 5 {
            let between = gap(before: at)
            if between.contains(0x2C) || between.contains(0x28) || between.contains(0x3B) { return false }
            if GenericLeaks.streets.contains(words[at].key) { return true }
            if GenericLeaks.stops.contains(words[at].key) || words[at].isNumber && words[at].digits > 2 {
                return false
            }
            if at == index + 1, NameWords.directions.contains(words[at].key), words[at].letters <= 2 {
                return true
            }
            at += 1
        }
        return false
    }
}
