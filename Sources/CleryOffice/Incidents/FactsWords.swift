import CleryLaw
import TypedHTML

/// The facts of an incident in words for people.
enum FactsWords {
    static func offenses(_ facts: IncidentFacts) -> HTML { HTML(text: offensesText(facts)) }

    static func offensesText(_ facts: IncidentFacts) -> String {
        var words = facts.offenses.map(one)
        words += facts.coursesOfConduct.map { "course of conduct (\($0.victims.count) victims)" }
        words += facts.hazing.map { _ in "hazing" }
        if let bias = facts.bias {
            words.append(
                "bias: \(bias.category.value?.title ?? "unknown"), evidence \(plain(bias.evidence.rawValue))")
        }
        return words.isEmpty ? "None stated" : words.joined(separator: "; ")
    }

    static func teller(_ teller: CrimeReport.Teller) -> String {
        switch teller {
        case .victim: "Victim"
        case .witness: "Witness"
        case .securityAuthority: "Campus security authority"
        case .officer: "Officer"
        case .other: "Somebody else"
        case .notSaid: "Not said"
        }
    }

    static func recipient(_ recipient: Recipient) -> String {
        switch recipient {
        case .campusPolice: "The campus police or security department"
        case .campusSecurityAuthority: "A campus security authority"
        case .localPolice: "The local police"
        case .professionalCounselor: "A professional counselor"
        case .pastoralCounselor: "A pastoral counselor"
        case .other: "Somebody else"
        }
    }

    /// All facts in one line.
    static func whole(_ facts: IncidentFacts) -> String {
        offensesText(facts) + ". Arrests and referrals: " + actionsText(facts) + "."
    }

    static func act(_ offense: OffenseFacts) -> String {
        let words = one(offense)
        return words.prefix(1).uppercased() + words.dropFirst()
    }

    private static func one(_ offense: OffenseFacts) -> String {
        var words = [(offense.attempted ? "attempted " : "") + plain(offense.act.rawValue)]
        if let victims = offense.victims, victims != 1 { words.append("\(victims) victims") }
        if let premises = offense.premises, premises != 1 { words.append("\(premises) premises entered") }
        if let vehicles = offense.vehicles, vehicles != 1 { words.append("\(vehicles) vehicles") }
        if let weapon = offense.weapon.value { words.append("weapon: \(plain(weapon.rawValue))") }
        if let injury = offense.injury.value { words.append("injury: \(plain(injury.rawValue))") }
        if let access = offense.access.value { words.append("access: \(plain(access.rawValue))") }
        if let relationship = offense.relationship.value {
            words.append("relationship: \(plain(relationship.rawValue))")
        }
        if offense.deathFollowed { words.append("death followed") }
        return words.joined(separator: ", ")
    }

    static func lawActions(_ facts: IncidentFacts) -> HTML { HTML(text: actionsText(facts)) }

    private static func actionsText(_ facts: IncidentFacts) -> String {
        let words = facts.lawActions.map(line)
        return words.isEmpty ? "None stated" : words.joined(separator: "; ")
    }

    /// One arrest or referral, as the heading of its fields.
    static func action(_ action: LawAction) -> String {
        let words = line(action)
        return words.prefix(1).uppercased() + words.dropFirst()
    }

    private static func line(_ action: LawAction) -> String {
        "\(plain(action.violation.rawValue)): \(plain(action.action.rawValue)), \(action.persons) person\(action.persons == 1 ? "" : "s")"
    }

    static func plain(_ name: String) -> String {
        name == Act.notClery.rawValue ? "outside every Clery family" : name.replacing("_", with: " ")
    }
}

/// Clery geography in words.
enum PlaceWords {
    static func title(_ place: Place, housing: Bool) -> String {
        switch place {
        case .onCampus: housing ? "On campus, student housing" : "On campus"
        case .noncampus: "Noncampus"
        case .publicProperty: "Public property"
        case .nowhere: "Not Clery geography"
        }
    }
}
