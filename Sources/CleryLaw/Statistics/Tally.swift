/// Facts in, contributions out: what each incident adds to which cell, what it nearly added, and what is missing.
///
/// Nobody types a count. Each answer names the rules that made it. The ordinary record passes through without any
/// allocation but that of `answers`, because an office counts all its years again whenever the law changes.
public struct Tally: Sendable {
    public let interpretations: Interpretations
    let hateEligible: Categories

    public init(_ interpretations: Interpretations = .standard) {
        self.interpretations = interpretations
        hateEligible = HateOffenses.eligible(interpretations)
    }

    /// One incident alone.
    public func count(_ facts: IncidentFacts, index: Int32, into answers: inout [Contribution]) {
        var gathering = Gathering()
        var apart = false
        for offense in facts.offenses {
            if offense.occurred != nil || offense.place != nil,
                SameTimeAndPlace.stands(
                    apart: offense, from: facts, minutes: interpretations.sameIncidentMinutes)
            {
                apart = true
            } else {
                gathering.add(offense, interpretations)
            }
        }
        if !facts.hazing.isEmpty { gathering.add(facts.hazing) }
        gathering.settleDeath()
        write(gathering, of: facts, index: index, into: &answers)
        if apart { countApart(facts, index: index, into: &answers) }
    }

    /// Several; those joined by `sameIncidentAs` are counted together.
    public func count(_ incidents: [IncidentFacts], into answers: inout [Contribution]) {
        for part in SameTimeAndPlace.partition(incidents) {
            if part.count == 1 {
                count(incidents[part[0]], index: Int32(part[0]), into: &answers)
            } else {
                let ordered = SameTimeAndPlace.inOrder(part, of: incidents, interpretations)
                count(joined: ordered.map { incidents[$0] }, index: Int32(part[0]), into: &answers)
            }
        }
    }

    /// Offenses of a record that have a time or place of their own are incidents of their own.
    private func countApart(_ facts: IncidentFacts, index: Int32, into answers: inout [Contribution]) {
        var rest = facts.offenses.filter {
            SameTimeAndPlace.stands(apart: $0, from: facts, minutes: interpretations.sameIncidentMinutes)
        }
        rest.sort { SameTimeAndPlace.isEarlier($0.occurred ?? facts.occurred, $1.occurred ?? facts.occurred) }
        while let first = rest.first {
            var own = facts
            own.lawActions = []
            own.coursesOfConduct = []
            own.hazing = []
            own.occurred = first.occurred ?? facts.occurred
            own.place = first.place ?? facts.place
            let together = rest.filter {
                $0.place ?? facts.place == own.place
                    && !($0.occurred ?? facts.occurred)
                        .isApart(from: own.occurred, byMoreThan: interpretations.sameIncidentMinutes)
            }
            rest.removeAll { together.contains($0) }
            own.offenses = together.map {
                var offense = $0
                offense.place = nil
                offense.occurred = nil
                return offense
            }
            let start = answers.count
            count(own, index: index, into: &answers)
            for position in start..<answers.count { answers[position].because.add(.sameTimeAndPlace) }
        }
    }

    /// Records of one incident: an offense that stands in several of them is the same offense. What the first of
    /// them does not say, the next says.
    private func count(joined records: [IncidentFacts], index: Int32, into answers: inout [Contribution]) {
        var whole = records[0]
        var gathering = Gathering()
        for (position, facts) in records.enumerated() {
            var own = Gathering()
            var apart = facts
            apart.offenses = []
            for offense in facts.offenses {
                if SameTimeAndPlace.stands(
                    apart: offense, from: facts, minutes: interpretations.sameIncidentMinutes)
                {
                    apart.offenses.append(offense)
                } else {
                    own.add(offense, interpretations)
                }
            }
            own.add(facts.hazing)
            gathering.join(own)
            if !apart.offenses.isEmpty { countApart(apart, index: index, into: &answers) }
            guard position > 0 else { continue }
            whole.reports += facts.reports
            whole.lawActions += facts.lawActions
            whole.coursesOfConduct += facts.coursesOfConduct
            whole.bias = whole.bias ?? facts.bias
            whole.determination = whole.determination ?? facts.determination
            whole.mostSerious = whole.mostSerious ?? facts.mostSerious
            whole.place = whole.place.filled(by: facts.place)
            if whole.occurred == .unknown { whole.occurred = facts.occurred }
        }
        gathering.settleDeath()
        write(gathering, of: whole, index: index, into: &answers)
    }

    /// The answers of one incident, in the order of the families.
    @inline(__always) private func write(
        _ gathering: Gathering, of facts: IncidentFacts, index: Int32, into answers: inout [Contribution]
    ) {
        let site = Site(facts, index, interpretations)
        var out = Answers(site, Unfounded.decide(facts.determination))
        emit(gathering, bias: facts.bias, &out, into: &answers)
        if gathering.stalking > 0, facts.reports.count > 1 {
            laterYears(gathering.stalking, of: facts, at: site, into: &answers)
        }
        if !facts.coursesOfConduct.isEmpty { count(facts.coursesOfConduct, of: facts, &out, into: &answers) }
        if let determination = facts.determination { unfounded(out, determination, &answers) }
        if !facts.lawActions.isEmpty {
            count(facts.lawActions, mostSerious: facts.mostSerious, at: site, into: &answers)
        }
    }
}
