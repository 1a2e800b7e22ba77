import CleryLaw
import GRDB

/// The facts that already stand in an incident or a report, so that nobody has to state them in a hurry.
enum ThreatTold {
    /// Of an incident with all that are joined to it; each with the facts of its place at its time.
    static func of(
        _ members: [Recount.Member], _ categories: [CleryLaw.Category],
        similar: Int, _ db: Database
    ) throws -> ThreatFacts {
        var told = ThreatFacts()
        let offenses = members.flatMap(\.facts.offenses)
        if !categories.isEmpty {
            told[.cleryCrime] = "yes"
        } else if !offenses.isEmpty, offenses.allSatisfy({ $0.act == .notClery }) {
            told[.cleryCrime] = "no"
        }
        let natures = categories.compactMap(\.nature)
        told[.nature] =
            [ReportedCrime.Nature.violent, .property, .lawViolation].first(where: natures.contains)?.rawValue
            ?? ""
        place(members.map(\.facts.place.geography), &told)
        let recipients = Set(members.flatMap(\.facts.reports).map(\.to))
        let order: [Recipient] = [
            .campusPolice, .campusSecurityAuthority, .localPolice, .professionalCounselor,
            .pastoralCounselor, .other,
        ]
        told[.reportedTo] = order.first(where: recipients.contains)?.rawValue ?? ""
        if try isArrestMade(members.map(\.incident), db) { told[.suspect] = "apprehended" }
        weapon(offenses.map(\.weapon), &told)
        if categories.contains(where: SimilarCrime.kinds.contains) {
            told[.pattern] = similar >= SimilarCrime.series ? "yes" : "no"
        }
        return told
    }

    private static func place(_ places: [Known<Place>], _ told: inout ThreatFacts) {
        let known = places.compactMap(\.value)
        if known.contains(where: { $0 != .nowhere }) {
            told[.geography] = "yes"
        } else if known.count == places.count {
            told[.geography] = "no"
        }
        if known.contains(.onCampus) {
            told[.onCampus] = "yes"
        } else if known.count == places.count {
            told[.onCampus] = "no"
        }
    }

    private static func weapon(_ weapons: [Known<Weapon>], _ told: inout ThreatFacts) {
        let known = weapons.compactMap(\.value)
        if known.contains(where: { $0 != Weapon.none }) {
            told[.weapon] = "yes"
        } else if !known.isEmpty, known.count == weapons.count {
            told[.weapon] = "no"
        }
    }

    /// The case was cleared by arrest, or somebody was arrested for one of its acts.
    private static func isArrestMade(_ incidents: [Incident], _ db: Database) throws -> Bool {
        if incidents.contains(where: { $0.disposition == .clearedByArrest }) { return true }
        return try incidents.contains { incident in
            try Particulars.of(incident.id, db).offenses.contains { ($0.arrested ?? 0) > 0 }
        }
    }

    /// Of a report that is no incident yet: what was told in it is sealed.
    static func of(_ report: CrimeReport) -> ThreatFacts {
        var told = ThreatFacts()
        told[.reportedTo] = report.recipient.rawValue
        return told
    }
}
