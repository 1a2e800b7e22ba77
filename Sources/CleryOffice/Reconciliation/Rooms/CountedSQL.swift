import CleryLaw
import GRDB

/// Pieces of queries on the count of a matter: an incident `r` that stands for itself with all that are joined to it.
enum CountedSQL {
    static let members = "SELECT m.id FROM incidents m WHERE m.id = r.id OR m.same_incident_as = r.id"

    /// Whether the law weighed something in the matter.
    static func has(_ condition: String) -> String {
        "EXISTS (SELECT 1 FROM contributions c WHERE c.incident IN (\(members)) AND \(condition))"
    }

    static let counted = "c.standing = 0 AND c.count > 0"
    static let crime = "\(counted) AND c.family <> \(Family.unfounded.rawValue)"
    static let undecided = "c.standing = 2"
    static let violations = [CleryLaw.Category.weapons, .drug, .liquor].map { String($0.rawValue) }.joined(
        separator: ",")

    /// What of the matter is counted, for `words(of:)`.
    static let cells = """
        (SELECT group_concat(DISTINCT c.year || ' ' || c.family || ' ' || c.category || ' ' || c.geography)
          FROM contributions c WHERE c.incident IN (\(members)) AND \(counted)
            AND c.geography <> \(Geography.studentHousing.rawValue))
        """

    /// "burglary, on campus, 2025"; several are parted by semicolons.
    static func words(of cells: String?) -> String {
        let told = (cells ?? "").split(separator: ",").sorted().compactMap { text -> String? in
            let n = text.split(separator: " ").compactMap { UInt16($0) }
            guard n.count == 4, let family = Family(rawValue: UInt8(n[1])),
                let category = CleryLaw.Category(rawValue: UInt8(n[2])),
                let geography = Geography(rawValue: UInt8(n[3]))
            else { return nil }
            let kind =
                switch family {
                case .arrests: "arrest, "
                case .referrals: "referral, "
                case .hate: "hate crime, "
                default: ""
                }
            return "\(kind)\(category.title.lowercased()), \(geography.title.lowercased()), \(n[0])"
        }
        return told.isEmpty ? "nothing" : told.joined(separator: "; ")
    }

    /// The year of a day as the tables keep it.
    static func year(_ day: Int32?) -> Int { day.map { Day(number: $0).year } ?? 0 }
}
