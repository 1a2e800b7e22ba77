import CleryLaw

extension LookAnswers {
    /// The answers that lie in the facts as the first person stated them.
    ///
    /// The offenses are those that the law finds in the facts wherever and by whomever they were told, so that a
    /// disagreement about the place is not one about the offense as well.
    init(_ reasoned: Reasoned, today: Day) {
        let facts = reasoned.records[reasoned.at]
        var told = facts
        told.sameIncidentAs = nil
        told.place = PlaceFacts(geography: .known(.onCampus), studentHousing: .known(false))
        for index in told.offenses.indices { told.offenses[index].place = nil }
        told.reports = [Report(today, to: .campusPolice)]
        var found: [Contribution] = []
        Tally().count(told, index: 0, into: &found)
        unfounded = found.contains { $0.standing == .counted && $0.cell.family == .unfounded }
        told.determination = nil
        found = []
        Tally().count(told, index: 0, into: &found)
        for one in found where one.standing != .nearlyCounted && one.cell.family != .hate {
            offenses[one.cell.categoryName, default: 0] += Int(one.count)
        }
        for one in found where one.standing != .nearlyCounted && one.cell.family == .hate {
            offenses[one.cell.categoryName] = max(offenses[one.cell.categoryName] ?? 0, Int(one.count))
        }
        for (name, count) in offenses where count == 0 { offenses[name] = 1 }
        // What counts only as a hate crime has no row without a bias; the offense is stated all the same.
        if offenses.isEmpty {
            for offense in facts.offenses {
                let name = offense.act.rawValue
                if Categories.hateOnly.members.contains(where: { $0.name == name }) {
                    offenses[name, default: 0] += Int(max(1, offense.victims ?? 1))
                }
            }
        }
        geography =
            facts.place.geography.value.map {
                $0 == .onCampus && facts.place.studentHousing.isYes ? "housing" : $0.rawValue
            } ?? "unknown"
        bias =
            facts.bias.flatMap { $0.evidence == .sufficient ? $0.category.value : nil }
            .flatMap { $0 == .notListed ? nil : $0.rawValue } ?? "none"
        let answers = reasoned.answers.filter { $0.cell.family != .unfounded }
        counted =
            answers.contains { $0.standing == .counted }
            ? .counted : answers.contains { $0.standing == .undecided } ? .undecided : .notCounted
    }
}
