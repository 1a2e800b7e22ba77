/// What no public text may hold whoever the record is of: addresses, phones, numbers of persons, plates, rooms. It asks
/// only the text; the words around a number decide what it is.
struct GenericLeaks {
    struct Found: Equatable {
        let kind: LeakFinding.Kind
        let range: Range<Int>
    }

    enum Cue: UInt8 {
        case room, unit, roomSign, plate, identification, license, birth, phone, extensionWord, caseWord,
            statute, number, state,
            domain
    }

    let text: LeakText
    /// Numbers that may stand: the entry's own, folded.
    var allowed: Set<UInt64> = []
    private(set) var found: [Found] = []

    init(_ text: LeakText, allowed: Set<UInt64> = []) {
        self.text = text
        self.allowed = allowed
        look()
    }

    private mutating func look() {
        if text.hasAt { addresses() }
        var index = 0
        while index < text.words.count {
            let word = text.words[index]
            if word.digits > 0 {
                index = max(index + 1, number(at: index))
            } else {
                if word.letters > 1 || word.key == Self.dKey, let cue = Self.cues[word.key] {
                    self.cue(cue, at: index)
                }
                index += 1
            }
        }
    }

    mutating func add(_ kind: LeakFinding.Kind, _ range: Range<Int>) {
        if let last = found.lastIndex(where: { $0.range.overlaps(range) }) {
            // The wider one says more; of two alike the first.
            if found[last].range.count >= range.count { return }
            found.remove(at: last)
        }
        found.append(Found(kind: kind, range: range))
    }

    func isTaken(_ range: Range<Int>) -> Bool { found.contains { $0.range.overlaps(range) } }

    func cueWord(_ index: Int) -> Cue? {
        index >= 0 && index < text.words.count ? Self.cues[text.words[index].key] : nil
    }

    private static let dKey = WordKey.of("d")

    static let cues: WordTable<Cue> = {
        let lists: [(Cue, String)] = [
            (.room, "room rooms rm rms bedroom"), (.unit, "apt apts apartment unit suite ste flat"),
            (.plate, "plate plates tag lp tags"),
            (
                .identification,
                "id ids sid uin uid ssn social banner emplid netid passport student username puid bnumber vin"
            ),
            (.license, "license licence dl oln driver drivers lic"),
            (.birth, "dob born birthdate birthday birth d"),
            (.phone, "phone call called cell tel telephone text texted mobile fax contact dial"),
            (.extensionWord, "ext extn extension"),
            (
                .caseWord,
                "case cases report reports incident incidents file log ref reference citation ticket warrant docket rpt event cad rr ofns crash mva call invoice order serial"
            ),
            (
                .statute,
                "hrs ars ors rcw usc pc hs vc cvc bp ilcs cgs fss fs mcl rsa krs nrs ncgs gs occ section sec chapter code statute penal ordinance title orc tca oca ocga"
            ), (.number, "number no num nr"), (.state, "is was of the with in and state reads reading from"),
            (.domain, "edu com org net gov"),
        ]
        return WordTable(
            lists.flatMap { cue, words in words.split(separator: " ").map { (WordKey.of($0), cue) } })
    }()
}

extension GenericLeaks {
    /// An e-mail address, written or spoken.
    private mutating func addresses() {
        let bytes = text.bytes
        for at in bytes.indices where bytes[at] == 0x40 {
            var start = at
            while start > 0, GenericLeaks.isLocal(bytes[start - 1]) { start -= 1 }
            var end = at + 1
            if start == at || end < bytes.count && bytes[end] == 0x20 {
                // Blanks around the sign: "name @ school.edu".
                while start > 0, bytes[start - 1] == 0x20 { start -= 1 }
                while start > 0, GenericLeaks.isLocal(bytes[start - 1]) { start -= 1 }
                while end < bytes.count, bytes[end] == 0x20 { end += 1 }
            }
            var last = end
            var dots = 0
            while last < bytes.count, GenericLeaks.isLocal(bytes[last]) {
                if bytes[last] == 0x2E { dots += 1 }
                last += 1
            }
            while last > end, bytes[last - 1] == 0x2E {
                last -= 1
                dots -= 1
            }
            let ending = bytes[end..<last].split(separator: 0x2E).last ?? []
            if start < at, dots > 0, ending.count > 1, ending.allSatisfy(ASCII.isLetter) {
                add(.email, start..<last)
            }
        }
    }

    static func isLocal(_ byte: UInt8) -> Bool {
        ASCII.isLetter(byte) || ASCII.isDigit(byte) || byte >= 0x80
            || [0x2E, 0x5F, 0x25, 0x2B, 0x2D].contains(byte)
    }

    /// "name at school dot edu", and "name(at)school.edu".
    mutating func spokenAddress(domain index: Int) {
        guard index >= 2 else { return }
        // The dot is a word or a sign before the domain's ending.
        let dot = text.words[index - 1].key == GenericLeaks.dotKey ? index - 1 : index
        if dot == index, !text.gap(before: index).elementsEqual(".".utf8) { return }
        var at = dot - 1
        while at > 0, at > dot - 4, text.words[at].key != GenericLeaks.atKey { at -= 1 }
        guard at > 0, text.words[at].key == GenericLeaks.atKey else { return }
        var start = at - 1
        while start > 0,
            text.gap(before: start).elementsEqual(".".utf8) || text.gap(before: start).elementsEqual("_".utf8)
        {
            start -= 1
        }
        add(.email, text.words[start].start..<text.words[index].end)
    }

    private static let dotKey = WordKey.of("dot")
    private static let atKey = WordKey.of("at")
}
