import CleryLaw
import GRDB

/// A trip with students, as somebody of the institution told the office of it.
struct TripRecord: Sendable, Equatable, Identifiable {
    let id: Int64
    var campus: Int64
    /// Who told of it.
    var account: Int64
    var at: Instant
    var kind: TripKind
    /// The unit or organization.
    var sponsor: String
    var purpose: String
    var destination: String
    var leaves: Day
    var returns: Day
    var students: Int?
    /// Whether the trip serves the institution's educational purposes.
    var educational: YesNo
    var booked: TripBooker
    /// The people's names and how to reach them, sealed.
    var people: [UInt8]
    var withdrawn: Instant?
    var withdrawnWhy: String?

    var number: String { "T-\(id)" }
    var nights: Int { Int(returns.number - leaves.number) }

    /// Told later than thirty days before it leaves: said, never refused.
    func isLate(_ zone: Zone) -> Bool { zone.local(at).day > leaves.adding(days: -30) }

    var values: [Value] {
        [
            .integer(id), .integer(campus), .integer(account), .integer(at.milliseconds),
            .text(kind.rawValue), .text(sponsor), .text(purpose), .text(destination),
            .integer(Int64(leaves.number)), .integer(Int64(returns.number)), Value(students),
            .text(educational.rawValue), .text(booked.rawValue), .blob(people),
            Value(withdrawn?.milliseconds), Value(withdrawnWhy),
        ]
    }

    static let columns = KeptTable.trips.columns.map { "trips.\($0)" }.joined(separator: ",")
    static let width = KeptTable.trips.columns.count

    init(row: Row) {
        id = row[0]
        campus = row[1]
        account = row[2]
        at = Instant(milliseconds: row[3])
        kind = TripKind(rawValue: row[4]) ?? .other
        sponsor = row[5]
        purpose = row[6]
        destination = row[7]
        leaves = Day(number: row[8])
        returns = Day(number: row[9])
        students = row[10]
        educational = YesNo(rawValue: row[11]) ?? .unknown
        booked = TripBooker(rawValue: row[12]) ?? .unit
        people = row.bytes(13)
        withdrawn = (row[14] as Int64?).map(Instant.init(milliseconds:))
        withdrawnWhy = row[15]
    }

    init(
        id: Int64, campus: Int64, account: Int64, at: Instant, _ draft: TripAnswers, people: [UInt8]
    ) {
        (self.id, self.campus, self.account, self.at) = (id, campus, account, at)
        (kind, sponsor, purpose) = (draft.kind, draft.sponsor, draft.purpose)
        (destination, leaves, returns) = (draft.destination, draft.leaves, draft.returns)
        (students, educational, booked) = (draft.students, draft.educational, draft.booked)
        self.people = people
    }
}

/// The people of a trip, as they are sealed.
struct TripPeople: Sendable, Equatable {
    var charge = ""
    var chargeContact = ""
    var onSite = ""
    var onSiteContact = ""

    init() {}

    init(json: String) throws {
        let value = try JSONValue(parsing: Array(json.utf8))
        charge = value["charge"]?.text ?? ""
        chargeContact = value["charge_contact"]?.text ?? ""
        onSite = value["on_site"]?.text ?? ""
        onSiteContact = value["on_site_contact"]?.text ?? ""
    }

    var json: String {
        var json = JSONWriter()
        json.object {
            $0.key("charge")
            $0.value(charge)
            $0.key("charge_contact")
            $0.value(chargeContact)
            $0.key("on_site")
            $0.value(onSite)
            $0.key("on_site_contact")
            $0.value(onSiteContact)
        }
        return json.string
    }
}

extension SealedRecord {
    static func trip(_ id: Int64) -> Int64 { 90 << 56 | id }
}
