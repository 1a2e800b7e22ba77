import CleryLaw
import GRDB

/// A report that somebody made: what the office may list of it, and its content, sealed.
public struct CrimeReport: Sendable, Equatable, Identifiable {
    public var id: Int64
    public var number: String
    /// Nil while the person did not say, or it was on no campus.
    public var campus: Int64?
    public var received: Instant
    /// The campus's day on which a security authority or the police first knew; nil: the day it was received.
    public var toldDay: Day?
    public var recipient: Recipient
    public var teller: Teller
    /// The signed-in person who forwarded it; nil for the public form.
    public var account: Int64?
    public var anonymous: Bool
    /// The teller sees a danger that goes on.
    public var danger: Bool
    public var wishes: Set<Wish>
    public var occurred: Moment
    public var datesOnly: Bool
    /// The seal of the receipt; nil where none was given.
    public var receipt: [UInt8]?
    public var content: [UInt8]
    public var incident: Int64?
    public var closed: Instant?
    public var closedWhy: String?

    /// Who tells.
    public enum Teller: String, Sendable, CaseIterable {
        case victim, witness
        case securityAuthority = "csa"
        case officer, other
        case notSaid = "not_said"

        var title: String {
            switch self {
            case .victim: "It happened to me"
            case .witness: "I saw or heard it"
            case .securityAuthority: "Somebody told me, and I am a campus security authority"
            case .officer: "I am an officer or dispatcher"
            case .other: "Somebody told me"
            case .notSaid: "I would rather not say"
            }
        }
    }

    /// What the teller, or the victim through the teller, wishes.
    public enum Wish: String, Sendable, CaseIterable {
        case unnamed = "stay_unnamed"
        case police = "talk_to_police"
        case support
        case contact = "be_contacted"

        var title: String {
            switch self {
            case .unnamed: "The person harmed wants to stay unnamed"
            case .police: "Wants to talk to the police"
            case .support: "Wants support (counseling, health, housing, academics)"
            case .contact: "May be contacted about this report"
            }
        }
    }

    var isOpen: Bool { incident == nil && closed == nil }

    var values: [Value] {
        let (from, to): (Instant?, Instant?) =
            switch occurred {
            case .exactly(let instant): (instant, nil)
            case .between(let first, let last): (first, last)
            case .unknown: (nil, nil)
            }
        return [
            .integer(id), .text(number), Value(campus), .integer(received.milliseconds),
            Value(toldDay?.number), .text(recipient.rawValue), .text(teller.rawValue), Value(account),
            Value(anonymous), Value(danger),
            .text(Wish.allCases.filter(wishes.contains).map(\.rawValue).joined(separator: " ")),
            Value(from?.milliseconds), Value(to?.milliseconds), Value(datesOnly),
            receipt.map { .blob($0) } ?? .null, .blob(content), Value(incident), Value(closed?.milliseconds),
            Value(closedWhy),
        ]
    }
}

extension CrimeReport {
    static let columns = KeptTable.reports.columns.map { "reports.\($0)" }.joined(separator: ",")

    init(row: Row) {
        let from = (row[11] as Int64?).map(Instant.init(milliseconds:))
        let to = (row[12] as Int64?).map(Instant.init(milliseconds:))
        let words = (row[10] as String).split(separator: " ")
        self.init(
            id: row[0], number: row[1], campus: row[2], received: Instant(milliseconds: row[3]),
            toldDay: (row[4] as Int32?).map(Day.init(number:)),
            recipient: Recipient(rawValue: row[5]) ?? .other, teller: Teller(rawValue: row[6]) ?? .notSaid,
            account: row[7], anonymous: row[8], danger: row[9],
            wishes: Set(words.compactMap { Wish(rawValue: String($0)) }),
            occurred: from.map { from in to.map { .between(from, $0) } ?? .exactly(from) } ?? .unknown,
            datesOnly: row[13], receipt: row[14] == nil ? nil : row.bytes(14), content: row.bytes(15),
            incident: row[16], closed: (row[17] as Int64?).map(Instant.init(milliseconds:)),
            closedWhy: row[18])
    }
}
