/// A telephone number as messages carry it (ITU-T E.164): a plus sign, the country and at most fifteen digits.
///
/// Ten digits are a number of North America; whatever else has no country in front is refused.
struct PhoneNumber: Sendable, Equatable {
    let text: String

    /// Whether it is of the numbering plan of North America.
    var isNear: Bool { text.hasPrefix("+1") }

    init?(_ typed: String) {
        var digits = ""
        var isWorld = false
        for letter in typed.unicodeScalars {
            switch letter {
            case "0"..."9": digits.unicodeScalars.append(letter)
            case "+":
                guard digits.isEmpty, !isWorld else { return nil }
                isWorld = true
            case " ", "\u{A0}", "-", ".", "(", ")", "/", "\u{2010}", "\u{2011}", "\u{2013}": continue
            default: return nil
            }
        }
        if !isWorld, digits.hasPrefix("011"), digits.count > 10 {
            digits.removeFirst(3)
            isWorld = true
        }
        if !isWorld {
            if digits.count == 10 { digits = "1" + digits }
            guard digits.count == 11, digits.hasPrefix("1") else { return nil }
        }
        guard (8...15).contains(digits.count), !digits.hasPrefix("0") else { return nil }
        if digits.hasPrefix("1") {
            // Area and exchange begin with 2 to 9.
            let all = Array(digits)
            guard all.count == 11, all[1] >= "2", all[4] >= "2" else { return nil }
        }
        text = "+" + digits
    }
}
