/// A point on the map, in millionths of a degree.
struct Coordinates: Sendable, Equatable {
    let latitude: Int32
    let longitude: Int32

    /// Reads two decimal numbers of degrees: "42.3601, -71.0589", "42.3601° N 71.0589° W", "(42.36; -71.05)".
    init?(pair text: String) {
        var parts: [(number: String, sign: Int32)] = []
        var number = ""
        func close() {
            if number.contains(where: \.isNumber) { parts.append((number, 1)) }
            number = ""
        }
        for character in text.uppercased() {
            switch character {
            case "0"..."9", ".", "-", "+", "\u{2212}":
                number.append(character == "\u{2212}" ? "-" : character)
            case "N", "E", "S", "W":
                close()
                guard let last = parts.indices.last else { return nil }
                if character == "S" || character == "W" { parts[last].sign = -1 }
            case ",", ";", " ", "(", ")", "°", "\t", "\u{A0}", "\n", "\r": close()
            default: return nil
            }
        }
        close()
        guard parts.count == 2, let latitude = Coordinates.degrees(parts[0].number, within: 90),
            let longitude = Coordinates.degrees(parts[1].number, within: 180)
        else { return nil }
        self.latitude = latitude * parts[0].sign
        self.longitude = longitude * parts[1].sign
    }

    init(latitude: Int32, longitude: Int32) { (self.latitude, self.longitude) = (latitude, longitude) }

    /// Decimal degrees as millionths; further places are cut. Nil for what is no number or beyond the globe.
    static func degrees(_ text: String, within most: Int32) -> Int32? {
        var rest = Substring(text)
        let isNegative = rest.first == "-"
        if isNegative || rest.first == "+" { rest = rest.dropFirst() }
        let parts = rest.split(separator: ".", omittingEmptySubsequences: false)
        guard (1...2).contains(parts.count), (1...3).contains(parts[0].count),
            parts.allSatisfy({ $0.allSatisfy { $0.isASCII && $0.isNumber } }),
            parts.count == 1 || !parts[1].isEmpty,
            let whole = Int32(parts[0])
        else { return nil }
        let fraction = parts.count == 2 ? String(parts[1].prefix(6)) : ""
        let padded = fraction + String(repeating: "0", count: 6 - fraction.count)
        let value = whole * 1_000_000 + (Int32(padded) ?? 0)
        guard value <= most * 1_000_000 else { return nil }
        return isNegative ? -value : value
    }

    /// Millionths as decimal degrees, without zeros at the end.
    static func text(_ value: Int32) -> String {
        let digits = String(value.magnitude % 1_000_000)
        var fraction = String(repeating: "0", count: 6 - digits.count) + digits
        while fraction.last == "0" { fraction.removeLast() }
        return (value < 0 ? "-" : "") + "\(value.magnitude / 1_000_000)"
            + (fraction.isEmpty ? "" : "." + fraction)
    }
}
