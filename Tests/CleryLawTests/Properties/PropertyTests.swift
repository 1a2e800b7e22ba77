import Testing

@testable import CleryLaw

@Suite("What holds of any incident")
struct PropertyTests {
    @Test("Housing never exceeds on campus in any cell")
    func housingIsASubset() {
        holds { subject, _ in
            let table = counted(subject.answers())
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
            let before = counted(subject.answers([record])).filter { $0.key.family == .primary }
            var together = record
            together.offenses = together.offenses.filter {
                !SameTimeAndPlace.stands(
                    apart: $0, from: record, minutes: subject.interpretations.sameIncidentMinutes)
            }
            let rows = Set(counted(subject.answers([together])).keys.map(\.category))
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
            let after = counted(subject.answers([more])).filter { $0.key.family == .primary }
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
            let (here, there) = (lines(subject.answers()), lines(other.answers()))
            return here == there ? nil : "another order: \(difference(here, there))"
        }
    }

    @Test("A counted answer has a count above zero, an undecided one its question, and no other has either")
    func answersAreWhole() {
        holds { subject, _ in
            for answer in subject.answers() {
                if (answer.standing == .counted) != (answer.count > 0) || answer.count < 0 {
                    return "count and standing: \(line(answer))"
                }
                if (answer.standing == .undecided) == answer.needs.isEmpty {
                    return "needs and standing: \(line(answer))"
                }
                if answer.standing == .counted, answer.cell.year == 0 { return "no year: \(line(answer))" }
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
                    return "no rule or no citation: \(line(answer))"
                }
            }
            return nil
        }
    }

    @Test("What is counted while facts are unknown stays so when they are known; what nobody asked stays out")
    func unknownFactsDecideNothing() {
        holds { subject, random in
            let before = subject.answers()
            let after = counted(subject.answers(random.completed(subject.records)))
            // Whether somebody was arrested or referred is one question.
            func family(_ cell: Cell) -> Family { cell.family == .referrals ? .arrests : cell.family }
            let asked = Set(before.filter { $0.standing == .undecided }.map { family($0.cell) })
            for (cell, count) in counted(before) {
                let now = after[cell, default: 0]
                if now < count || now > count && !asked.contains(family(cell)) {
                    return "\(name(cell)) was counted \(count) and is \(now) when all is known"
                }
            }
            let shown = Set(before.map { family($0.cell) })
            for cell in after.keys where !shown.contains(family(cell)) {
                return "\(name(cell)) appears although nothing was asked"
            }
            return nil
        }
    }

    @Test("Arrests and referrals together never exceed the persons")
    func personsAreCountedOnce() {
        holds { subject, _ in
            var reading = subject.interpretations
            reading.arrestAndReferral = .arrestOnly
            for record in subject.records where isPlain(record.lawActions) {
                var answers: [Contribution] = []
                Tally(reading).count(record, index: 0, into: &answers)
                let people = answers.filter {
                    ($0.cell.family == .arrests || $0.cell.family == .referrals)
                        && $0.cell.geography != .studentHousing
                }.reduce(0) { $0 + Int($1.count) }
                if people > persons(record.lawActions) {
                    return "\(people) counted of \(persons(record.lawActions))"
                }
            }
            return nil
        }
    }

    /// Whether the parts fit into each whole, so that it does not matter of which they are parts.
    private func isPlain(_ actions: [LawAction]) -> Bool {
        let parts = actions.filter(\.subsetOfReferred).reduce(0) { $0 + $1.persons }
        return actions.allSatisfy { $0.subsetOfReferred || $0.action != .referred || $0.persons >= parts }
    }

    /// How many people there can be: a label is one person on each day, a part is no more than its whole.
    private func persons(_ actions: [LawAction]) -> Int {
        var sum = 0
        for (_, same) in Dictionary(grouping: actions.filter { $0.person != nil }, by: \.person) {
            sum += max(1, Set(same.compactMap(\.day)).count)
        }
        func people(_ those: (LawAction) -> Bool) -> Int {
            actions.filter { $0.person == nil && those($0) }.reduce(0) { $0 + Int($1.persons) }
        }
        return sum + people { $0.action != .referred && !$0.subsetOfReferred }
            + max(people { $0.action == .referred && !$0.subsetOfReferred }, people { $0.subsetOfReferred })
    }

    @Test("An incident divided by time or place never counts less")
    func dividedCountsNoLess() {
        holds { subject, random in
            var whole = subject.records[0]
            whole.offenses = whole.offenses.map {
                var offense = $0
                offense.occurred = nil
                offense.place = nil
                return offense
            }
            // A murder keeps the sex offense beside it; taken away it leaves that to a negligent manslaughter.
            guard let index = whole.offenses.indices.randomElement(using: &random),
                whole.offenses[index].act != .stalking,
                !whole.offenses.contains(where: { $0.act == .negligentManslaughter })
            else { return nil }
            var parts = whole
            if random.chance(50), case .exactly(let instant) = whole.occurred {
                parts.offenses[index].occurred = .exactly(instant.adding(hours: 3))
            } else {
                guard let place = whole.place.geography.value, place != .nowhere else { return nil }
                let other = random.pick([Place.onCampus, .noncampus, .publicProperty])
                guard other != place else { return nil }
                parts.offenses[index].place = PlaceFacts(
                    geography: .known(other), studentHousing: .known(false))
            }
            let (one, two) = (sum(subject.answers([whole])), sum(subject.answers([parts])))
            return two < one ? "\(one) together and \(two) apart" : nil
        }
    }

    @Test("The same facts give the same answers, however often and in whatever copy")
    func sameFactsSameAnswers() {
        holds { subject, _ in
            let copy = subject.records.map { record in
                var record = record
                record.lawActions = record.lawActions.map { action in
                    var action = action
                    action.person = action.person.map { String($0.reversed().reversed()) }
                    return action
                }
                return record
            }
            return subject.answers() == subject.answers() && subject.answers() == subject.answers(copy)
                ? nil : "two answers"
        }
    }

    @Test("An unfounding removes and adds nothing but the one number")
    func unfoundingRemoves() {
        holds { subject, random in
            var before = subject
            var after = subject
            for index in subject.records.indices {
                before.records[index].determination = nil
                if after.records[index].determination == nil, random.chance(50) {
                    after.records[index].determination = random.determination()
                }
            }
            let (stood, stands) = (counted(before.answers()), counted(after.answers()))
            for (cell, count) in stands where cell.family != .unfounded && count > stood[cell, default: 0] {
                return "\(name(cell)) grew to \(count)"
            }
            let unfounded = stands.filter { $0.key.family == .unfounded }.reduce(0) { $0 + $1.value }
            let most = subject.records.reduce(Int32(0)) { $0 + Int32(1 + $1.offenses.count) }
            let actions: (Cell) -> Bool = { $0.family == .arrests || $0.family == .referrals }
            if stood.filter({ actions($0.key) }) != stands.filter({ actions($0.key) }) {
                return "an arrest or referral was unfounded"
            }
            return unfounded <= most ? nil : "\(unfounded) unfounded of \(most)"
        }
    }

    @Test("What only counselors were told is never counted")
    func counselorsKeepSilent() {
        holds { subject, random in
            var silent = subject
            for index in subject.records.indices {
                silent.records[index].lawActions = []
                for report in silent.records[index].reports.indices {
                    silent.records[index].reports[report].to =
                        random.pick([.professionalCounselor, .pastoralCounselor])
                }
                if silent.records[index].reports.isEmpty {
                    silent.records[index].reports = [Report(random.day(), to: .professionalCounselor)]
                }
            }
            return counted(silent.answers()).first.map { "counted: \(name($0.key))" }
        }
    }

    @Test("A counselor's report beside others changes no count")
    func counselorsAddNothing() {
        holds { subject, random in
            var told = subject
            for index in subject.records.indices
            where subject.records[index].reports.contains(where: {
                ReportsThatCount.reaches($0.to) && $0.manner == .report
            }) {
                told.records[index].reports.append(Report(random.day(), to: .pastoralCounselor))
            }
            return counted(told.answers()) == counted(subject.answers()) ? nil : "the counts changed"
        }
    }
}

// How answers are compared and shown.

private func counted(_ answers: [Contribution]) -> [Cell: Int32] {
    var table: [Cell: Int32] = [:]
    for answer in answers where answer.standing == .counted { table[answer.cell, default: 0] += answer.count }
    return table
}

private func sum(_ answers: [Contribution]) -> Int32 {
    counted(answers).reduce(0) { $0 + ($1.key.geography == .studentHousing ? 0 : $1.value) }
}

private func name(_ cell: Cell) -> String {
    "\(cell.family) \(cell.category) \(cell.bias?.rawValue ?? "") \(cell.geography) \(cell.year)"
}

private func line(_ answer: Contribution) -> String {
    "\(answer.standing) \(name(answer.cell)) \(answer.count) \(answer.needs.names) "
        + "\(answer.because.rules.map(\.word).sorted())"
}

private func lines(_ answers: [Contribution]) -> [String] { answers.map(line).sorted() }

private func difference(_ a: [String], _ b: [String]) -> String {
    b.difference(from: a).map { change in
        switch change {
        case .insert(_, let line, _): "\n+ \(line)"
        case .remove(_, let line, _): "\n- \(line)"
        }
    }.joined()
}
