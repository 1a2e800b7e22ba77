import CleryLaw
import Glibc

/// The same facts as a flat table, one row for each offense or action of law: what DuckDB groups.
enum Export {
    static func write(_ incidents: [IncidentFacts], to path: String) {
        guard let file = fopen(path, "w") else { fatalError("cannot write \(path)") }
        defer { fclose(file) }
        fputs("incident,year,family,act,geography,housing,bias,units,unfounded\n", file)
        for (number, facts) in incidents.enumerated() {
            let year = facts.reports.map(\.day).min()?.year ?? 0
            let place = facts.place.geography.value?.rawValue ?? "undetermined"
            let bias = facts.bias?.category.value?.rawValue ?? ""
            let rest = "\(place),\(facts.place.studentHousing.isYes),\(bias)"
            let unfounded = facts.determination != nil
            for offense in facts.offenses {
                let units = max(1, offense.victims ?? offense.premises ?? 1)
                fputs("\(number),\(year),offense,\(offense.act.rawValue),\(rest),\(units),\(unfounded)\n", file)
            }
            for action in facts.lawActions {
                fputs("\(number),\(year),\(action.action.rawValue),\(action.violation.rawValue),\(rest),\(action.persons),\(unfounded)\n", file)
            }
        }
    }
}
