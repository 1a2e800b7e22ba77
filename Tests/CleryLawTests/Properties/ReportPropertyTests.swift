import Testing

@testable import CleryLaw

@Suite("What holds of any incident, its reports and its persons")
struct ReportPropertyTests {
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
            guard let index = whole.offenses.indices.randomElement(using: &random),
                whole.offenses[index].act != .stalking
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
            // A sex offense stands beside a murder but not beside negligent manslaughter, so the murder taken away may
            // take the sex offense with it. That is the law.
            let table = Shown.table(subject.answers([whole]))
            let rows = Categories(table.keys.map { Categories($0.category) })
            if whole.offenses.contains(where: { $0.act == .negligentManslaughter }), rows.has(.murder),
                !rows.isDisjoint(with: .sexOffenses)
            {
                return nil
            }
            let (one, two) = (Shown.sum(subject.answers([whole])), Shown.sum(subject.answers([parts])))
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
            let (stood, stands) = (Shown.table(before.answers()), Shown.table(after.answers()))
            for (cell, count) in stands where cell.family != .unfounded && count > stood[cell, default: 0] {
                return "\(Shown.name(cell)) grew to \(count)"
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
            return Shown.table(silent.answers()).first.map { "counted: \(Shown.name($0.key))" }
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
            return Shown.table(told.answers()) == Shown.table(subject.answers()) ? nil : "the counts changed"
        }
    }
}

// How answers are compared and shown.
