import CleryLaw

/// The fire screens of a campus: how many fires in each facility and year, and each fire.
struct SurveyFires: Sendable {
    struct Facility: Sendable {
        let name: String
        let address: String
        let year: Int
        let fires: Int
    }

    struct Fire: Sendable {
        let facility: String
        let address: String
        let year: Int
        let number: Int
        let category: String
        let cause: String
        let injuries: String
        let deaths: String
        let damage: String
    }

    let summary: [Facility]
    let fires: [Fire]

    /// By year: what the summary says, and the fires listed.
    var sums: [Int: (total: Int, rows: Int)] {
        var sums: [Int: (total: Int, rows: Int)] = [:]
        for one in summary { sums[one.year, default: (0, 0)].total += one.fires }
        for one in fires { sums[one.year, default: (0, 0)].rows += 1 }
        return sums
    }

    init(_ campus: Int64, _ book: SurveyBook) {
        var (summary, fires): ([Facility], [Fire]) = ([], [])
        let facilities = book.fires.facilities(of: campus)
        let rows = Dictionary(
            book.fires.table(book.years).rows.map { (FireCell(facility: $0.facility, year: $0.year), $0) },
            uniquingKeysWith: { a, _ in a })
        for year in book.years.reversed() {
            for facility in facilities where facility.isInUse(in: year) {
                let row = rows[FireCell(facility: String(facility.id), year: year)]
                summary.append(
                    Facility(
                        name: facility.name, address: facility.address ?? "", year: year,
                        fires: row?.fires ?? 0))
                let burned = book.fires.fires(in: facility.id, year).filter { !book.fires.isHousing($0).isNo }
                for (index, fire) in burned.enumerated() {
                    fires.append(Self.fire(fire, index + 1, facility, year, book.fires))
                }
            }
        }
        (self.summary, self.fires) = (summary, fires)
    }

    private static func fire(
        _ fire: HousingFire, _ number: Int, _ facility: HousingFacility, _ year: Int, _ book: FireBook
    ) -> Fire {
        let facts = book.facts(fire)
        let cause = CauseOfEachFire.decide(facts).answer
        func known(_ finding: CleryLaw.Finding<Int>) -> String { finding.answer.map(String.init) ?? "" }
        return Fire(
            facility: facility.name, address: facility.address ?? "", year: year, number: number,
            category: cause.map { FireWords.title($0.category) } ?? "",
            cause: fire.causeWords.isEmpty ? cause.map(FireWords.full) ?? "" : fire.causeWords,
            injuries: known(FireCasualties.injuries(in: facts)),
            deaths: known(FireCasualties.deaths(in: facts)),
            damage: FireDamage.value(of: facts).answer.map(FireDamage.range) ?? "")
    }

    func text(_ group: SurveyScreen.Group) -> String {
        if group == .firesSummary {
            return summary.map { "\($0.name)|\($0.year)=\($0.fires)" }.joined(separator: "\n")
        }
        return fires.map {
            [$0.facility, "\($0.year)", "\($0.number)", $0.cause, $0.injuries, $0.deaths, $0.damage].joined(
                separator: "|")
        }.joined(separator: "\n")
    }
}
