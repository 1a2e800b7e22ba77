/// One way in which an institution writes its dates, from the letters of docs/running/profiles.md.
///
/// A form is cut into its date and its time, because a cell often holds one of them alone (`1/2/25 to 1/3/25
/// 4:00 PM to 6:45 AM`). What stands between the two, such as `'at'`, is kept as a word to pass over.
struct DateForm: Sendable, Equatable {
    enum Piece: Sendable, Equatable {
        case year4, year2, monthName, weekday, minute, second, fraction, half, offset
        case month(digits: Int)
        case day(digits: Int)
        case hour24(digits: Int)
        case hour12(digits: Int)
        /// Runs of blanks; `needed` when without one two numbers would run together.
        case blank(needed: Bool)
        case text([UInt8])
        /// One plain sign, such as a slash.
        case sign(UInt8)

        var isDate: Bool {
            switch self {
            case .year4, .year2, .month, .monthName, .day, .weekday: true
            default: false
            }
        }
        var isTime: Bool {
            switch self {
            case .hour24, .hour12, .minute, .second, .fraction, .half, .offset: true
            default: false
            }
        }
    }

    private(set) var date: [Piece] = []
    private(set) var time: [Piece] = []
    private(set) var glue: [[UInt8]] = []

    struct Refusal: Error { let sentence: String }

    init(_ form: String) throws(Refusal) {
        let pieces = DateForm.loosened(try DateForm.pieces(Array(form.utf8)))
        let dates = pieces.indices.filter { pieces[$0].isDate }
        let times = pieces.indices.filter { pieces[$0].isTime }
        if let first = dates.first, let last = dates.last {
            guard !times.contains(where: { $0 > first && $0 < last }) else {
                throw Refusal(sentence: "the letters of date and time are mixed in “\(form)”")
            }
            date = Array(pieces[first...last])
            guard date.contains(.year4) || date.contains(.year2), DateForm.hasMonth(date) else {
                throw Refusal(sentence: "the date form “\(form)” needs a year and a month")
            }
        }
        if let first = times.first, let last = times.last {
            time = Array(pieces[first...last])
            guard DateForm.hasHour(time) else {
                throw Refusal(sentence: "the time in “\(form)” needs an hour (H or h)")
            }
        }
        guard !date.isEmpty || !time.isEmpty else {
            throw Refusal(sentence: "the date form “\(form)” holds no letter of a date or time")
        }
        // Words before, between and behind the two are passed over.
        let inside = [dates, times].compactMap { part in part.first.map { $0...(part.last ?? $0) } }
        for index in pieces.indices where !inside.contains(where: { $0.contains(index) }) {
            guard case .text(let text) = pieces[index] else { continue }
            let words = Array(Wording.plain(text).drop { $0 == UInt8(ascii: ",") || $0 == 0x20 })
            if words.contains(where: ASCII.isLetter) { glue.append(words) }
        }
    }

    /// The time without AM and PM, for the first half of `6:58 to 7:10 PM`; nil for a form that has none.
    var withoutHalf: [Piece]? {
        guard time.last == .half else { return nil }
        var rest = Array(time.dropLast())
        if case .blank = rest.last { rest.removeLast() }
        return rest
    }

    private static func hasMonth(_ pieces: [Piece]) -> Bool {
        pieces.contains { if case .month = $0 { true } else { $0 == .monthName } }
    }

    private static func hasHour(_ pieces: [Piece]) -> Bool {
        pieces.contains {
            switch $0 {
            case .hour24, .hour12: true
            default: false
            }
        }
    }

    /// A blank beside a word or a sign may be left out; one between two numbers may not.
    private static func loosened(_ pieces: [Piece]) -> [Piece] {
        func isNumber(_ index: Int) -> Bool {
            guard pieces.indices.contains(index) else { return false }
            switch pieces[index] {
            case .text, .sign, .half, .weekday, .monthName, .blank, .offset: return false
            default: return true
            }
        }
        return pieces.indices.map { index in
            guard case .blank = pieces[index] else { return pieces[index] }
            return .blank(needed: isNumber(index - 1) && isNumber(index + 1))
        }
    }

    private static func pieces(_ form: [UInt8]) throws(Refusal) -> [Piece] {
        var pieces: [Piece] = []
        var at = 0
        while at < form.count {
            let byte = form[at]
            if byte == 0x20 || byte == 0x09 {
                while at < form.count, form[at] == 0x20 || form[at] == 0x09 { at += 1 }
                pieces.append(.blank(needed: false))
            } else if byte == UInt8(ascii: "'") {
                let end = form[(at + 1)...].firstIndex(of: byte)
                guard let end else { throw Refusal(sentence: "a ' is not closed in the date form") }
                pieces.append(.text(form[(at + 1)..<end].map(ASCII.small)))
                at = end + 1
            } else if byte | 0x20 >= 0x61, byte | 0x20 <= 0x7A {
                var end = at
                while end < form.count, form[end] == byte { end += 1 }
                let letters = String(decoding: form[at..<end], as: UTF8.self)
                guard let piece = DateForm.piece(letters) else {
                    throw Refusal(
                        sentence: "“\(letters)” is no letter of a date; write plain text in 'quotes'")
                }
                pieces.append(piece)
                at = end
            } else {
                pieces.append(.sign(byte))
                at += 1
            }
        }
        return pieces
    }

    private static func piece(_ letters: String) -> Piece? {
        switch letters {
        case "yyyy": .year4
        case "yy": .year2
        case "M": .month(digits: 1)
        case "MM": .month(digits: 2)
        case "MMM", "MMMM": .monthName
        case "d": .day(digits: 1)
        case "dd": .day(digits: 2)
        case "H": .hour24(digits: 1)
        case "HH": .hour24(digits: 2)
        case "h": .hour12(digits: 1)
        case "hh": .hour12(digits: 2)
        case "mm": .minute
        case "ss": .second
        case "SSS": .fraction
        case "a": .half
        case "EEE", "EEEE": .weekday
        case "XXX": .offset
        default: nil
        }
    }
}
