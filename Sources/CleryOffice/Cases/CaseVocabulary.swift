import CleryLaw

/// Reads the single words of a case. What is absent is unknown, not false.
enum CaseVocabulary {
    static func known(_ value: JSONValue?) -> Known<Bool> { value?.flag.map { .known($0) } ?? .unknown }

    /// A number of people or things; beyond a million nobody counts, and sums stay safe.
    static func number(_ value: JSONValue?) -> Int32? {
        value?.integer.map { Int32(clamping: min(max($0, -1), 1_000_000)) }
    }

    /// A word of a fixed list.
    static func word<Word: RawRepresentable<String>>(
        _ value: JSONValue?, _ type: Word.Type
    ) throws(CaseProblem) -> Known<Word> {
        guard let text = value?.text else { return .unknown }
        guard let word = Word(rawValue: text) else { throw CaseProblem("\"\(text)\" is no known word here.") }
        return .known(word)
    }

    /// A weapon by its name; `null` says that there was none.
    static func weapon(_ value: JSONValue, _ key: String) -> Known<Weapon> {
        switch value[key] {
        case .null?: .known(.none)
        case .string(let text)?: .known(Weapon(rawValue: text) ?? .other)
        default: .unknown
        }
    }

    /// An injury by its name; the severe ones are those the definition of aggravated assault lists.
    static func injury(_ value: JSONValue?) -> Known<Injury> {
        guard let text = value?.text else { return .unknown }
        if let injury = Injury(rawValue: text) { return .known(injury) }
        let severe = [
            "broken", "fracture", "teeth", "tooth", "internal", "lacerat", "unconscious", "blood_loss",
            "blood loss",
            "hospital", "severe", "serious", "gunshot", "stab", "concussion", "loss_of", "major",
        ]
        if severe.contains(where: text.contains) { return .known(.serious) }
        let light = ["bruise", "scratch", "minor", "redness", "pain", "abrasion", "slight"]
        return light.contains(where: text.contains) ? .known(.minor) : .unknown
    }

    static func recipient(_ text: String?) -> Recipient { text.flatMap { Recipient(rawValue: $0) } ?? .other }

    static func place(_ value: JSONValue?) throws(CaseProblem) -> PlaceFacts {
        PlaceFacts(
            geography: try word(value?["geography"], Place.self),
            studentHousing: known(value?["student_housing"]))
    }

    /// A year, a day or a time of day; the case gives no zone, so it is read as UTC throughout.
    static func moment(_ value: JSONValue?) throws(CaseProblem) -> Moment {
        guard let text = value?.text else { return .unknown }
        if text.utf8.count == 4, let year = Int(text), let first = Day(year: year, month: 1, day: 1),
            let last = Day(year: year, month: 12, day: 31)
        {
            return .between(midnight(first), midnight(last).adding(hours: 24))
        }
        guard let day = Day(text.prefix(10)) else { throw CaseProblem("\"\(text)\" is no date.") }
        let parts = text.dropFirst(11).prefix(5).split(separator: ":")
        guard parts.count == 2, let hour = Int(parts[0]), let minute = Int(parts[1]) else {
            return .between(midnight(day), midnight(day).adding(hours: 24))
        }
        return .exactly(
            Instant(milliseconds: midnight(day).milliseconds + Int64(hour * 60 + minute) * 60_000))
    }

    private static func midnight(_ day: Day) -> Instant {
        Instant(milliseconds: Int64(day.number) * 86_400_000)
    }

    /// Whether a free text says that the victim died.
    static func tellsOfDeath(_ text: String?) -> Bool {
        guard let text = text?.lowercased() else { return false }
        let words = text.split { !$0.isLetter }
        guard words.contains(where: { ["died", "dies", "dead", "death", "fatal", "killed"].contains($0) })
        else {
            return false
        }
        return !["not", "no", "nobody", "survived", "survives", "nearly", "almost"].contains {
            words.contains($0[...])
        }
    }
}
