import Geometry

/// How single values of a CAP message are read.
extension CAPReader {
    /// Identifiers and senders stand in references, so they hold nothing that parts those.
    static func name(_ said: String, _ name: String) throws(CAPFault) -> String {
        guard !said.isEmpty, !said.contains(where: { $0.isWhitespace || ",<>&".contains($0) }) else {
            throw CAPFault("\(name) is a name without blanks, commas, < and &.")
        }
        return said
    }

    static func time(_ said: some StringProtocol, _ name: String) throws(CAPFault) -> CAPTime {
        guard let time = CAPTime(said) else {
            throw CAPFault("\(name) is a time with its offset, such as 2026-11-20T12:00:00-05:00; Z is none.")
        }
        return time
    }

    static func word<Word: RawRepresentable & CaseIterable>(
        _ said: String, _ name: String
    ) throws(CAPFault) -> Word where Word.RawValue == String {
        guard let word = Word(rawValue: said) else {
            throw CAPFault("\(name) is one of \(Word.allCases.map(\.rawValue).joined(separator: ", ")).")
        }
        return word
    }

    static func reference(_ said: Substring) throws(CAPFault) -> CAPMessage.Reference {
        let parts = said.split(separator: ",", omittingEmptySubsequences: false)
        guard parts.count == 3 else { throw CAPFault("A reference is sender,identifier,sent.") }
        return CAPMessage.Reference(
            sender: try name(String(parts[0]), "The sender of a reference"),
            identifier: try name(String(parts[1]), "The identifier of a reference"),
            sent: try time(parts[2], "The time of a reference"))
    }

    static func ring(_ said: String) throws(CAPFault) -> [Coordinate] {
        var ring: [Coordinate] = []
        for one in said.split(separator: " ") { ring.append(try point(one)) }
        guard ring.count >= 4 else { throw CAPFault("A polygon has at least four points.") }
        guard ring.first == ring.last else { throw CAPFault("A polygon ends where it begins.") }
        return ring
    }

    static func circle(_ said: String) throws(CAPFault) -> CAPMessage.Circle {
        let parts = said.split(separator: " ")
        guard parts.count == 2, let radius = CAPPoint.number(parts[1]), radius >= 0, radius <= 20_038 else {
            throw CAPFault("A circle is a point and a radius in kilometers.")
        }
        return CAPMessage.Circle(center: try point(parts[0]), kilometers: radius)
    }

    private static func point(_ said: Substring) throws(CAPFault) -> Coordinate {
        if let point = CAPPoint.read(said) { return point }
        let parts = said.split(separator: ",")
        if parts.count == 2, let first = CAPPoint.number(parts[0]), let second = CAPPoint.number(parts[1]),
            abs(first) <= 180, abs(second) <= 90
        {
            throw CAPFault("A point is not on the earth: the latitude stands first, then the longitude.")
        }
        throw CAPFault("A point is latitude,longitude in degrees.")
    }
}
