import Foundation

@testable import CleryOffice

/// Agreement of proposed categories with those that the police stated, and each kind of disagreement.
struct LabelsReport {
    struct Row {
        let institution, location, stated: String
    }

    struct Line {
        var rows = 0
        var strengths: [PlaceProposal.Strength: Int] = [:]
        var wordings: [PlaceProposal.Strength: Int] = [:]
        /// A place was found, but its kind or its facts decide nothing.
        var undecided = 0
        var agreed = 0
        var confusion: [String: Int] = [:]
        var causes: [String: (rows: Int, examples: [String: Int])] = [:]

        var proposed: Int { agreed + causes.values.reduce(0) { $0 + $1.rows } }
    }

    private(set) var lines: [String: Line] = [:]
    /// Locations of which the labels state more than one category.
    private(set) var several: [String: Int] = [:]

    init(_ rows: [Row], places: [String: LabelPlaces]) {
        var statements: [String: Set<String>] = [:]
        for row in rows { statements[row.institution + "|" + row.location, default: []].insert(row.stated) }
        var seen: Set<String> = []
        var known: [String: (PlaceProposal?, LabelPlaces.Spot?)] = [:]
        for row in rows {
            let key = row.institution + "|" + row.location
            var line = lines[row.institution] ?? Line()
            line.rows += 1
            let place = places[row.institution]
            let found =
                known[key]
                ?? {
                    let best = place?.index.proposals(for: row.location).first
                    return (best, best.flatMap { place?.places[Int($0.id)] })
                }()
            known[key] = found
            let strength = found.0?.strength ?? .none
            line.strengths[strength, default: 0] += 1
            if seen.insert(key).inserted { line.wordings[strength, default: 0] += 1 }
            if statements[key]?.count ?? 0 > 1 { several[key, default: 0] += 1 }
            if strength >= .likely, let spot = found.1 {
                if let category = place?.category(spot) {
                    if category == row.stated {
                        line.agreed += 1
                    } else {
                        line.confusion["\(category) → \(row.stated)", default: 0] += 1
                        let cause = LabelsReport.cause(
                            row, spot, category, several: statements[key]?.count ?? 0 > 1)
                        line.causes[cause, default: (0, [:])].rows += 1
                        line.causes[cause]?.examples[row.location, default: 0] += 1
                    }
                } else {
                    line.undecided += 1
                }
            }
            lines[row.institution] = line
        }
    }

    /// Why the two may differ, by the kind of the place and the two categories alone.
    static func cause(_ row: Row, _ spot: LabelPlaces.Spot, _ proposed: String, several: Bool) -> String {
        if several { return "The same words carry several categories in the labels" }
        let words = Set(LocationWords(row.location).tokens)
        let home = "on-campus-student-housing"
        switch (LabelPlaces.kind(spot.name), proposed, row.stated) {
        case (.street, "public-property", "on-campus"), (.street, "public-property", home):
            return "A street within the campus that the police hold to be the institution's own"
        case (.street, "not-clery", "public-property"):
            return
                "A street away from the border as drawn by buildings, which the police hold to border the campus"
        case (.street, "public-property", "not-clery"):
            return "A street within reach of the border, which the police do not report"
        case (.street, _, _): return "A street of which the police state something else"
        case (.organization, _, "on-campus"), (.organization, _, home):
            return "A student organization's house on the institution's land, or the institution's own"
        case (.organization, _, _):
            return "A student organization's house that the police hold to be no Clery geography"
        case (_, "on-campus", home): return "The words do not say that it is student housing"
        case (_, home, "on-campus"):
            return words.contains("common")
                ? "A common area of a residence: the police state campus without housing"
                : "Called a residence, and stated as campus without housing"
        case (_, "on-campus", "noncampus"), (_, home, "noncampus"):
            return
                "Within a mile of the border, and stated as noncampus: a reading of “reasonably contiguous”, or an owner"
        case (_, "noncampus", _): return "Farther than a mile from the border, and stated otherwise"
        case (_, _, "not-clery"):
            return "Called a building like the institution's, and stated as no Clery geography"
        case (_, _, "public-property"): return "Called a building or ground, and stated as public property"
        default: return "Other"
        }
    }

    /// The report as Markdown.
    var text: String {
        var out = ""
        for (institution, line) in lines.sorted(by: { $0.key < $1.key }) {
            func part(_ count: Int, of all: Int) -> String {
                all == 0
                    ? "none" : "\(count) (\(String(format: "%.1f", 100 * Double(count) / Double(all))) %)"
            }
            let all = line.wordings.values.reduce(0, +)
            out += "### \(institution)\n\n\(line.rows) rows, \(all) wordings.\n\n"
            out += "| | rows | wordings |\n|---|---|---|\n"
            for strength in PlaceProposal.Strength.allCases.reversed() {
                out +=
                    "| \(strength.title) | \(line.strengths[strength] ?? 0) | \(line.wordings[strength] ?? 0) |\n"
            }
            out += "\nA category was proposed for \(part(line.proposed, of: line.rows)) of the rows; "
            out += "\(line.undecided) rows found a place whose known facts decide nothing. "
            out += "Of those proposed, \(part(line.agreed, of: line.proposed)) agree.\n\n"
            guard !line.causes.isEmpty else { continue }
            out += "| proposed → stated | rows |\n|---|---|\n"
            for (pair, count) in line.confusion.sorted(by: { ($1.value, $0.key) < ($0.value, $1.key) }) {
                out += "| \(pair) | \(count) |\n"
            }
            out += "\n| kind of disagreement | rows | examples |\n|---|---|---|\n"
            for (cause, one) in line.causes.sorted(by: { ($1.value.rows, $0.key) < ($0.value.rows, $1.key) })
            {
                let examples = one.examples.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(4)
                    .map { "\($0.key) (\($0.value))" }.joined(separator: "; ")
                out += "| \(cause) | \(one.rows) | \(examples.replacing("|", with: "/")) |\n"
            }
            out += "\n"
        }
        return out
    }
}
