/// A small story told to the law, and the counts that follow: how the rules' examples are written.
///
/// Unless the story says otherwise it happens on campus, not in housing, on March 4, 2024, and is told to the
/// campus police that day.
struct Told {
    let answers: [Contribution]

    init(
        _ offenses: OffenseFacts..., at place: Place = .onCampus, housing: Bool = false,
        on day: Day = "2024-03-04", to recipient: Recipient = .campusPolice,
        by interpretations: Interpretations = .standard, also change: (inout IncidentFacts) -> Void = { _ in }
    ) {
        var facts = IncidentFacts(
            reports: [Report(day, to: recipient)],
            place: PlaceFacts(geography: .known(place), studentHousing: .known(housing)), offenses: offenses)
        change(&facts)
        self.init([facts], by: interpretations)
    }

    init(_ incidents: [IncidentFacts], by interpretations: Interpretations = .standard) {
        var answers: [Contribution] = []
        Tally(interpretations).count(incidents, into: &answers)
        self.answers = answers
    }

    /// Units counted in a family's rows, in all places but housing, which is shown beside on campus.
    func counts(_ category: Category, _ family: Family, year: Int16? = nil) -> Int32 {
        answers.reduce(0) { sum, answer in
            let cell = answer.cell
            guard answer.standing == .counted, cell.family == family, cell.category == category,
                cell.geography != .studentHousing, year == nil || cell.year == year
            else { return sum }
            return sum + answer.count
        }
    }

    /// Whether the primary table holds exactly this.
    func gives(_ expected: KeyValuePairs<Category, Int32>) -> Bool { table(.primary, is: expected) }

    /// Whether a family's table holds exactly this.
    func table(_ family: Family, is expected: KeyValuePairs<Category, Int32>) -> Bool {
        Category.allCases.allSatisfy { category in
            counts(category, family) == (expected.first { $0.key == category }?.value ?? 0)
        }
    }

    /// Whether nothing at all is counted.
    var givesNothing: Bool { !answers.contains { $0.standing == .counted } }

    /// Whether something waits for this fact.
    func waits(for need: Needs) -> Bool {
        answers.contains { $0.standing == .undecided && $0.needs.isSuperset(of: need) }
    }

    /// Whether a rule is among the reasons of an answer of this standing.
    func names(_ rule: RuleName, _ standing: Contribution.Standing = .counted) -> Bool {
        answers.contains { $0.standing == standing && $0.because.contains(rule) }
    }
}

extension OffenseFacts {
    /// The same act with further facts.
    func with(_ change: (inout OffenseFacts) -> Void) -> OffenseFacts {
        var copy = self
        change(&copy)
        return copy
    }
}
