import CleryLaw
import Testing

@Suite("What would change an answer, and which question decides")
struct CounterfactualTests {
    private func record(_ offense: OffenseFacts, _ change: (inout IncidentFacts) -> Void = { _ in })
        -> IncidentFacts
    {
        var facts = IncidentFacts(
            reports: [Report("2024-03-04", to: .campusPolice)], place: onCampus, offenses: [offense])
        change(&facts)
        return facts
    }

    private func act(_ act: Act, _ change: (inout OffenseFacts) -> Void = { _ in }) -> OffenseFacts {
        var facts = OffenseFacts(act)
        change(&facts)
        return facts
    }

    private func changes(of facts: IncidentFacts) -> [Counterfactual] { Law.counterfactuals(of: [facts]) }

    @Test("A theft from a room by an intruder: a right of entry takes the burglary away")
    func rightOfEntry() {
        let theft = act(.theftInStructure) { $0.access = .known(.unlawful) }
        let found = changes(of: record(theft))
        let access = found.filter { $0.change.fact == .access && $0.flips }
        #expect(access.map { $0.lost.map(\.category) } == [[.burglary]])
        #expect(
            access.first?.sentence
                == "If the person had had a right to be in the structure, burglary on campus in 2024 would not be counted."
        )
    }

    @Test("A punch with a bruise: a severe injury, a weapon or bias would have it counted")
    func simpleAssault() {
        let found = changes(of: record(act(.assault) { $0.injury = .known(.minor) }))
        for fact in [Fact.injury, .weapon, .bias] {
            #expect(found.contains { $0.change.fact == fact && $0.flips && !$0.gained.isEmpty }, "\(fact)")
        }
        #expect(!found.contains { $0.change.fact == .geography && $0.flips })
    }

    @Test("Outside Clery geography a robbery would be counted in each of the three places")
    func place() {
        let found = changes(of: record(act(.robbery)) { $0.place.geography = .known(.nowhere) })
        let columns = found.filter { $0.change.fact == .geography }.flatMap { $0.gained.map(\.geography) }
        #expect(columns == [.onCampus, .noncampus, .publicProperty])
    }

    @Test("Moving to another column is no flip and comes after the flips")
    func moves() {
        let found = changes(of: record(act(.robbery)))
        let moved = found.first { $0.change.supposing == "the place were noncampus property" }
        #expect(moved?.flips == false)
        let lastFlip = found.lastIndex { $0.flips } ?? 0
        let firstMove = found.firstIndex { !$0.flips } ?? 0
        #expect(lastFlip < firstMove)
    }

    @Test("Every counterfactual is true: the law counts the changed record as said")
    func true_() {
        for act in Act.allCases {
            let facts = record(OffenseFacts(act)) { $0.lawActions = [LawAction(.drug, .referred)] }
            for other in changes(of: facts) {
                var answers: [Contribution] = []
                Tally().count(other.change.facts, index: 0, into: &answers)
                let counted = Set(answers.filter { $0.standing == .counted }.map(\.cell))
                for cell in other.gained { #expect(counted.contains(cell), "\(act) \(other.sentence)") }
            }
        }
    }

    @Test("\"Assault\", and nothing more: the question is about injury or weapon, and each way is shown")
    func deciding() throws {
        let question = try #require(Law.decidingQuestion(of: [record(act(.assault))]))
        #expect(question.fact == .injury || question.fact == .weapon)
        #expect(question.ways.contains { $0.counted.map(\.category) == [.aggravatedAssault] })
        #expect(question.ways.allSatisfy { $0.sentence.hasPrefix("If ") })
    }

    @Test("With two facts missing, the one that leaves less open is asked first")
    func order() throws {
        let facts = record(act(.robbery)) { $0.place = PlaceFacts() }
        let question = try #require(Law.decidingQuestion(of: [facts]))
        #expect(question.fact == .geography)
        #expect(question.ways.count == 4)
        #expect(question.ways.last?.counted.isEmpty == true)
    }

    @Test("A decided incident has no question")
    func decided() {
        #expect(Law.decidingQuestion(of: [record(act(.murder))]) == nil)
    }

    @Test("Every undecided kind of record has a deciding question")
    func everyQuestion() {
        var open: [IncidentFacts] = []
        for act in Act.allCases { open.append(record(OffenseFacts(act)) { $0.place = PlaceFacts() }) }
        for act in Act.allCases { open.append(record(OffenseFacts(act))) }
        open.append(record(act(.notClery)) { $0.lawActions = [LawAction(.liquor, .unknown)] })
        open.append(record(act(.notClery)) { $0.lawActions = [LawAction(.liquor, .referred)] })
        open.append(
            record(act(.vandalism)) { $0.bias = BiasFacts(category: .unknown, evidence: .sufficient) })
        open.append(
            record(act(.vandalism)) { $0.bias = BiasFacts(category: .known(.race), evidence: .alleged) })
        for facts in open {
            var answers: [Contribution] = []
            Tally().count(facts, index: 0, into: &answers)
            let undecided = answers.contains { $0.standing == .undecided }
            #expect((Law.decidingQuestion(of: [facts]) != nil) == undecided, "\(facts)")
        }
    }

    @Test("An explanation says what was decided, why, where it stands and what is like it")
    func explanation() throws {
        var answers: [Contribution] = []
        Tally().count(record(act(.burglary) { $0.premises = 3 }), index: 0, into: &answers)
        let explanation = try #require(answers.first?.explanation)
        #expect(explanation.lead == "Counted 3 times: burglary on campus in 2024.")
        #expect(explanation.paragraph.contains("[34 CFR 668.46(c)(9)(i)"))
        #expect(!explanation.similar.isEmpty)
        #expect(explanation.lines.count == answers.first?.because.rules.count)
    }
}
