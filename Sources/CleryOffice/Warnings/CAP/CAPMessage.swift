import CleryLaw
import Geometry

/// A message as the Common Alerting Protocol has it (OASIS CAP 1.2): the one file that every mass-notification system,
/// sign and siren takes. What each field holds and why: docs/decisions/0039.
struct CAPMessage: Sendable, Equatable {
    enum Status: String, Sendable, CaseIterable {
        case actual = "Actual"
        case exercise = "Exercise"
        case system = "System"
        case test = "Test"
        case draft = "Draft"
    }
    enum Kind: String, Sendable, CaseIterable {
        case alert = "Alert"
        case update = "Update"
        case cancel = "Cancel"
        case acknowledged = "Ack"
        case error = "Error"
    }
    enum Scope: String, Sendable, CaseIterable {
        case everybody = "Public"
        case restricted = "Restricted"
        case closed = "Private"
    }

    /// An earlier message that this one goes on from: "sender,identifier,sent".
    struct Reference: Sendable, Equatable {
        let sender: String
        let identifier: String
        let sent: CAPTime
    }

    var identifier: String
    var sender: String
    var sent: CAPTime
    var status = Status.actual
    var kind = Kind.alert
    var scope = Scope.everybody
    var note = ""
    var references: [Reference] = []
    var infos: [Info] = []

    /// What it says in one language.
    struct Info: Sendable, Equatable {
        var language = "en-US"
        var categories: [CAPTerms.Category] = [.safety]
        var event = ""
        var responses: [CAPTerms.Response] = []
        var urgency = CAPTerms.Urgency.unknown
        var severity = CAPTerms.Severity.unknown
        var certainty = CAPTerms.Certainty.unknown
        var effective: CAPTime?
        var expires: CAPTime?
        var senderName = ""
        var headline = ""
        var description = ""
        var instruction = ""
        var web = ""
        var contact = ""
        var areas: [Area] = []
    }

    /// Where it holds.
    struct Area: Sendable, Equatable {
        var words: String
        /// Closed rings.
        var polygons: [[Coordinate]] = []
        var circles: [Circle] = []
    }

    struct Circle: Sendable, Equatable {
        let center: Coordinate
        let kilometers: Double
    }
}

/// An instant to the second with the offset of where it was written: CAP takes no other form, and never "Z".
struct CAPTime: Sendable, Equatable, Comparable {
    /// Since 1970.
    let seconds: Int64
    /// East of UTC.
    let offset: Int

    init(seconds: Int64, offset: Int) { (self.seconds, self.offset) = (seconds, offset) }

    init(_ instant: Instant, _ zone: Zone) {
        offset = zone.local(instant).offset
        seconds = Self.floored(instant.milliseconds, 1000)
    }

    static func < (a: CAPTime, b: CAPTime) -> Bool { a.seconds < b.seconds }

    /// Such as "2026-11-20T12:00:00-05:00".
    var text: String {
        let local = seconds + Int64(offset)
        let day = Day(number: Int32(truncatingIfNeeded: Self.floored(local, 86_400)))
        let second = Int(local - Int64(day.number) * 86_400)
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        let minutes = abs(offset) / 60
        // UTC itself is "-00:00" (CAP 1.2, 3.3.2).
        return "\(day)T\(two(second / 3600)):\(two(second / 60 % 60)):\(two(second % 60))"
            + "\(offset > 0 ? "+" : "-")\(two(minutes / 60)):\(two(minutes % 60))"
    }

    /// Reads that form and no other.
    init?(_ text: some StringProtocol) {
        let bytes = Array(text.utf8)
        guard bytes.count == 25, bytes[10] == UInt8(ascii: "T"), bytes[13] == 58, bytes[16] == 58,
            bytes[22] == 58, bytes[19] == UInt8(ascii: "-") || bytes[19] == UInt8(ascii: "+"),
            let day = Day(String(decoding: bytes[..<10], as: UTF8.self))
        else { return nil }
        func number(_ at: Int) -> Int? {
            guard ASCII.isDigit(bytes[at]), ASCII.isDigit(bytes[at + 1]) else { return nil }
            return Int(bytes[at] - 48) * 10 + Int(bytes[at + 1] - 48)
        }
        guard let hour = number(11), let minute = number(14), let second = number(17),
            let hours = number(20), let minutes = number(23), hour < 24, minute < 60, second < 60,
            hours <= 14, minutes < 60
        else { return nil }
        offset = (hours * 60 + minutes) * 60 * (bytes[19] == UInt8(ascii: "-") ? -1 : 1)
        seconds = Int64(day.number) * 86_400 + Int64(hour * 3600 + minute * 60 + second) - Int64(offset)
    }

    private static func floored(_ value: Int64, _ by: Int64) -> Int64 {
        value >= 0 ? value / by : -((-value + by - 1) / by)
    }
}
