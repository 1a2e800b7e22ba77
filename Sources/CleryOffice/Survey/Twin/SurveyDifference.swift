import CleryLaw

/// A number of an earlier year that is not what the survey holds.
struct SurveyDifference: Sendable, Equatable {
    let cell: Cell
    let before: Int
    let now: Int
    /// From where the earlier number is known.
    let source: String
    let reason: String?

    var line: String { SurveyCells.line(of: cell) }

    /// The caveat in the Department's words; nil while nobody has given a reason.
    var sentence: String? { reason.map { text($0) } }

    func text(_ reason: String) -> String {
        SurveyCaveat.text(year: Int(cell.year), line: line, from: before, to: now, because: reason)
    }

    /// In the order of the screens.
    static func all(
        _ counts: [Cell: Int], _ before: [Cell: SurveyTwin.Before], _ screens: [SurveyScreen],
        reasons: [SurveyReason], errata: [Erratum]
    ) -> [SurveyDifference] {
        var changed: [Cell: SurveyDifference] = [:]
        for (cell, past) in before {
            guard cell.geography != .undetermined, let old = past.number, let now = counts[cell],
                SurveyCaveat.isNeeded(from: old, to: now)
            else { continue }
            let stated = reasons.last {
                $0.number.cell == cell && $0.old == old && $0.new == now
            }?.reason
            let erratum = errata.last { $0.number.cell == cell && Int($0.new) == now }?.reason
            changed[cell] = SurveyDifference(
                cell: cell, before: old, now: now, source: past.source, reason: stated ?? erratum)
        }
        // A total of hate crimes repeats what its biases say.
        for total in changed.keys where total.family == .hate && total.bias == nil {
            if SurveyCells.biases(of: total).contains(where: { changed[$0] != nil }) { changed[total] = nil }
        }
        let years = Set(changed.keys.map { Int($0.year) }).sorted()
        return screens.flatMap { SurveyCells.of($0, years: years) }.compactMap { changed[$0] }
    }
}
