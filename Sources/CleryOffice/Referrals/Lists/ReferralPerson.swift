import CleryLaw

/// One person of a case and one charge, with the hashes by which both are known again.
struct ReferralPerson: Sendable {
    let mark: [UInt8]
    let personCode: [UInt8]?
    let numberCode: [UInt8]?
    let chargeCode: [UInt8]
    let charge: String
    let details: ReferralDetails
    /// The rows of one case with the same identity are one human.
    let identity: String

    /// The persons of a case: each line of the file has names, a number of respondents, or at least somebody.
    static func of(_ one: ReferralCase, keyCode: [UInt8], _ key: OfficeKey) -> [ReferralPerson] {
        var seen: Set<[UInt8]> = []
        var people: [ReferralPerson] = []
        for (line, entry) in one.entries.enumerated() {
            let names = pieces(entry.people)
            let count = min(most, max(names.count, entry.count ?? 0, 1))
            let charges = pieces(entry.charge).isEmpty ? [""] : pieces(entry.charge)
            for index in 0..<count {
                let name = names.indices.contains(index) ? names[index] : ""
                let codes = PersonCodes(name, key)
                let identity =
                    codes.identity ?? "line \(line) person \(index)"
                for charge in charges {
                    let plain = Self.plain(charge)
                    let mark = key.code(
                        of: "referral row", keyCode + Array("\n\(identity)\n\(plain)".utf8))
                    guard seen.insert(mark).inserted else { continue }
                    people.append(
                        ReferralPerson(
                            mark: mark, personCode: codes.name, numberCode: codes.number,
                            chargeCode: key.code(of: "referral charge", Array(plain.utf8)), charge: charge,
                            details: ReferralDetails(
                                person: name, place: one.places.joined(separator: "; "),
                                referral: entry.referral, outcome: entry.outcome),
                            identity: identity))
                }
            }
        }
        return people
    }

    /// A case of more respondents than this is a mistake of the file.
    private static let most = 200

    /// What stands between semicolons, bars and line ends.
    static func pieces(_ text: String) -> [String] {
        text.split { ";|\n".contains($0) }.map {
            $0.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        }.filter { !$0.isEmpty }
    }

    /// The words of a charge without what differs from list to list by chance: capitals and blanks.
    private static func plain(_ charge: String) -> String {
        charge.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}

/// The keyed hashes of a person's name and number: equal names are found without a name being read.
struct PersonCodes: Sendable {
    private(set) var name: [UInt8]?
    private(set) var number: [UInt8]?

    /// "Doe, Jane (900123456)" and "jane doe" have the same name.
    init(_ text: String, _ key: OfficeKey) {
        let words = Self.words(text)
        let letters = words.filter { !$0.contains(where: \.isNumber) }
        if letters.count >= 2 { name = Self.code(letters, key) }
        if let digits = words.first(where: Self.isNumber) { number = Self.code([digits], key) }
    }

    /// Within one case: who is the same.
    var identity: String? { (number ?? name)?.hex }

    /// All that a text could name: two or three words beside one another, and numbers.
    static func all(in text: String, _ key: OfficeKey) -> Set<[UInt8]> {
        let words = Array(words(text).prefix(600))
        var codes: Set<[UInt8]> = []
        for at in words.indices {
            for length in 2...3 where at + length <= words.count {
                let part = Array(words[at..<at + length])
                guard !part.contains(where: { $0.contains(where: \.isNumber) }) else { continue }
                codes.insert(code(part, key))
            }
            if isNumber(words[at]) { codes.insert(code([words[at]], key)) }
        }
        return codes
    }

    private static func words(_ text: String) -> [String] {
        text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    }
    private static func isNumber(_ word: String) -> Bool {
        word.count >= 5 && word.count(where: \.isNumber) >= 5
    }
    private static func code(_ words: [String], _ key: OfficeKey) -> [UInt8] {
        key.code(of: "referral person", Array(words.sorted().joined(separator: " ").utf8))
    }
}
