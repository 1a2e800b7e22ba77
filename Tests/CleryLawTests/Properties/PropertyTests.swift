import Testing

@testable import CleryLaw

@Suite("What holds of any incident")
struct PropertyTests {
    @Test("Housing never exceeds on campus in any cell")
    func housingIsASubset() {
        holds { subject, _ in
            let table = Shown.table(subject.answers())
            for (cell, count) in table where cell.geography == .studentHousing {
                var campus = cell
                campus.geography = .onCampus
                if count > table[campus, default: 0] { return "more in housing than on campus: \(cell)" }
            }
            return nil
        }
    }

    @Test("A less serious offense added to an incident never changes its primary counts")
    func lowerOffensesAddNothing() {
        holds { subject, random in
            let record = subject.records[0]
            let before = Shown.table(subject.answers([record])).filter { $0.key.family == .primary }
            var together = record
            together.offenses = together.offenses.filter {
                !SameTimeAndPlace.stands(
                    apart: $0, from: record, minutes: subject.interpretations.sameIncidentMinutes)
            }
            let rows = Set(Shown.table(subject.answers([together])).keys.map(\.category))
            guard let most = Hierarchy.order.firstIndex(where: { rows.contains($0) }) else { return nil }
            let lower = Hierarchy.order[(most + 1)...].filter { category in
                // A sex offense beside a murder is counted too, and fondling gives way to any other of them.
                ![.murder, .fondling].contains(Hierarchy.order[most])
                    || !Categories.sexOffenses.has(category)
            }.filter { category in
                // A death that follows from another crime may be the one that was stated as negligence.
                category != .negligentManslaughter || !record.offenses.contains { $0.deathFollowed }
            }
            guard let category = lower.randomElement(using: &random),
                let act = Act(rawValue: category.name)
            else { return nil }
            var more = record
            more.offenses.append(OffenseFacts(act))
            let after = Shown.table(subject.answers([more])).filter { $0.key.family == .primary }
            return before == after ? nil : "\(act) changed the primary counts"
        }
    }

    @Test("The order of the facts never matters")
    func orderDoesNotMatter() {
        holds { subject, random in
            // What the record that began an incident does not say, the one reported next says.
            let first = subject.records.filter { $0.sameIncidentAs != nil }.map {
                ReportsThatCount.days($0.reports, subject.interpretations).min()
            }
            guard Set(first).count == first.count else { return nil }
            var other = subject
            let order = Array(subject.records.indices).shuffled(using: &random)
            other.records = order.map { old in
                var record = subject.records[old]
                record.sameIncidentAs = record.sameIncidentAs.flatMap { order.firstIndex(of: $0) }
                record.offenses.shuffle(using: &random)
                record.reports.shuffle(using: &random)
                record.lawActions.shuffle(using: &random)
                record.hazing.shuffle(using: &random)
                record.coursesOfConduct.shuffle(using: &random)
                for course in record.coursesOfConduct.indices {
                    record.coursesOfConduct[course].victims.shuffle(using: &random)
                    record.coursesOfConduct[course].reports.shuffle(using: &random)
                    record.coursesOfConduct[course].interventions.shuffle(using: &random)
                }
                return record
            }
            let (here, there) = (Shown.lines(subject.answers()), Shown.lines(other.answers()))
            return here == there ? nil : "another order: \(Shown.difference(here, there))"
        }
    }

    @Test("A counted answer has a count above zero, an undecided one its question, and no other has either")
    func answersAreWhole() {
        holds { subject, _ in
            for answer in subject.answers() {
                if (answer.standing == .counted) != (answer.count > 0) || answer.count < 0 {
                    return "count and standing: \(Shown.line(answer))"
                }
                if (answer.standing == .undecided) == answer.needs.isEmpty {
                    return "needs and standing: \(Shown.line(answer))"
                }
                if answer.standing == .counted, answer.cell.year == 0 {
                    return "no year: \(Shown.line(answer))"
                }
            }
            return nil
        }
    }

    @Test("Each answer has its rules, and each rule its citation")
    func answersAreCited() {
        holds { subject, _ in
            for answer in subject.answers() {
                let rules = answer.because.rules
                if rules.isEmpty || rules.contains(where: { $0.rule?.citation.text.isEmpty ?? true }) {
                    return "no rule or no citation: \(Shown.line(answer))"
                }
            }
            return nil
        }
    }

    @Test("What is counted while facts are unknown stays so when they are known; what nobody asked stays out")
    func unknownFactsDecideNothing() {
        holds { subject, random in
            let before = subject.answers()
            let after = Shown.table(subject.answers(random.completed(subject.records)))
            // Whether somebody was arrested or referred is one question.
            func family(_ cell: Cell) -> Family { cell.family == .referrals ? .arrests : cell.family }
            let asked = Set(before.filter { $0.standing == .undecided }.map { family($0.cell) })
            for (cell, count) in Shown.table(before) {
                let now = after[cell, default: 0]
                if now < count || now > count && !asked.contains(family(cell)) {
                    return "\(Shown.name(cell)) was counted \(count) and is \(now) when all is known"
                }
            }
            let shown = Set(before.map { family($0.cell) })
            for cell in after.keys where !shown.contains(family(cell)) {
                return "\(Shown.name(cell)) appears although nothing was asked"
            }
            return nil
        }
    }
}
