import CleryLaw
import TypedHTML

/// The fields of the facts page by name, as they are shown and as they come back.
///
/// A line of a list has a letter and a number: `o0-act`, `a1-violation`. The page shows what stands here and nothing
/// else, so that what was typed is never lost, right or wrong.
struct FactFields: Sendable, Equatable {
    private(set) var values: [String: String] = [:]
    /// Lists of which a line with a higher number is not read.
    static let mostLines = 200

    init() {}

    /// Of fields sent twice the first is taken.
    init(_ form: Form) {
        for (name, _) in form.fields where values[name] == nil { self[name] = form.trimmed(name) }
    }

    subscript(_ name: String) -> String {
        get { values[name] ?? "" }
        set { values[name] = newValue.isEmpty ? nil : newValue }
    }

    /// The page sends all of its fields, and what is missing then was cleared. A shorter form leaves the rest alone.
    var isWhole: Bool { self["whole"] == "yes" }

    /// The numbers of the lines of a list in which anything stands.
    func lines(_ start: String) -> [Int] {
        var found: Set<Int> = []
        for name in values.keys where name.hasPrefix(start) {
            let rest = name.dropFirst(start.count)
            let digits = rest.prefix { $0.isASCII && $0.isNumber }
            guard rest.dropFirst(digits.count).hasPrefix("-"), digits.count <= 4, let line = Int(digits),
                line < FactFields.mostLines, String(line) == digits
            else { continue }
            found.insert(line)
        }
        return found.sorted()
    }

    /// Whether anything stands in a line but in these of its parts.
    func says(_ line: String, beside parts: [String] = []) -> Bool {
        values.keys.contains { name in
            name.hasPrefix(line + "-") && !parts.contains { name == "\(line)-\($0)" }
        }
    }
}

/// How single facts are told as fields.
extension FactFields {
    mutating func tell<Word: RawRepresentable<String>>(_ name: String, _ fact: Known<Word>?) {
        tell(name, fact) { $0.rawValue }
    }

    mutating func tell(_ name: String, _ fact: Known<Bool>?) { tell(name, fact) { $0 ? "yes" : "no" } }

    mutating func tell(_ name: String, _ fact: Known<Int32>?) { tell(name, fact) { String($0) } }

    private mutating func tell<Value>(_ name: String, _ fact: Known<Value>?, _ text: (Value) -> String) {
        switch fact {
        case .known(let value): self[name] = text(value)
        case .notApplicable: self[name] = "n/a"
        case .unknown, nil: self[name] = ""
        }
    }

    mutating func tell(_ name: String, _ number: Int32?) { self[name] = number.map(String.init) ?? "" }
    mutating func tell(_ name: String, _ day: Day?) { self[name] = day.map { "\($0)" } ?? "" }
    mutating func tick(_ name: String, _ on: Bool) { self[name] = on ? "yes" : "" }
}

/// Reads fields and gathers one sentence for each that cannot be kept.
struct FactReader {
    let fields: FactFields
    let zone: Zone
    let today: Day
    let places: CampusPlaces
    var problems: [Problem] = []

    func word<Word: RawRepresentable<String>>(_ name: String) -> Known<Word> {
        fields[name] == "n/a"
            ? .notApplicable : Word(rawValue: fields[name]).map { .known($0) } ?? .unknown
    }

    func answer(_ name: String) -> Known<Bool> {
        switch fields[name] {
        case "yes": .known(true)
        case "no": .known(false)
        case "n/a": .notApplicable
        default: .unknown
        }
    }

    func ticked(_ name: String) -> Bool { fields[name] == "yes" }

    mutating func number(_ name: String) -> Int32? { number(name, fields[name]) }

    mutating func number(_ name: String, _ text: String) -> Int32? {
        guard !text.isEmpty else { return nil }
        guard let number = Int32(text), (0...100_000).contains(number) else {
            say(name, "Write a whole number here, or leave it empty: \"\(text.prefix(20))\".")
            return nil
        }
        return number
    }

    mutating func day(_ name: String) -> Day? {
        let text = fields[name]
        guard !text.isEmpty else { return nil }
        guard let day = Day(text), day.year >= 1900, day.year <= 2200 else {
            say(name, "Write the day as 2026-03-04.")
            return nil
        }
        return day
    }

    /// A short text of the office; longer ones are documents, and documents are cited.
    mutating func text(_ name: String, longest: Int = 200) -> String {
        let text = fields[name]
        if text.count > longest { say(name, "Keep this under \(longest) characters.") }
        return text
    }

    mutating func say(_ name: String, _ sentence: String) { problems.append(Problem(name, sentence)) }
}
