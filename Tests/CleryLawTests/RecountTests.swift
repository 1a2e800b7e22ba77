import CleryLaw
import Testing

@Suite("Random incidents against a simple recount")
struct RecountTests {
    private static let acts: [Act] = [
        .murder, .negligentManslaughter, .rape, .fondling, .incest, .statutoryRape, .robbery,
        .aggravatedAssault,
        .burglary, .motorVehicleTheft, .arson, .larceny, .simpleAssault, .intimidation, .vandalism,
    ]
    private static let order = [
        "murder", "negligent_manslaughter", "rape", "fondling", "incest", "statutory_rape", "robbery",
        "aggravated_assault", "burglary", "motor_vehicle_theft",
    ]
    private static let biases: [BiasCategory] = [.race, .gender, .religion, .disability]

    private func random(_ generator: inout Seeded) -> IncidentFacts {
        let count = Int.random(in: 1...3, using: &generator)
        let offenses = (0..<count).map { _ in
            var facts = OffenseFacts(Self.acts.randomElement(using: &generator) ?? .arson)
            if Bool.random(using: &generator) { facts.victims = Int32.random(in: 0...4, using: &generator) }
            if Bool.random(using: &generator) {
                facts.operations = Int32.random(in: 1...3, using: &generator)
            }
            if Bool.random(using: &generator) { facts.premises = Int32.random(in: 1...5, using: &generator) }
            if Bool.random(using: &generator) { facts.vehicles = Int32.random(in: 1...3, using: &generator) }
            return facts
        }
        let places: [Place] = [.onCampus, .noncampus, .publicProperty, .nowhere]
        var facts = IncidentFacts(
            reports: (0..<Int.random(in: 1...3, using: &generator)).map { _ in
                Report(
                    Day(number: Int32.random(in: 16_500...20_000, using: &generator)),
                    to: [.campusPolice, .campusSecurityAuthority, .professionalCounselor].randomElement(
                        using: &generator) ?? .localPolice)
            },
            place: PlaceFacts(
                geography: .known(places.randomElement(using: &generator) ?? .onCampus),
                studentHousing: .known(Bool.random(using: &generator))),
            offenses: offenses)
        if Int.random(in: 0..<4, using: &generator) == 0 {
            facts.bias = BiasFacts(
                category: .known(Self.biases.randomElement(using: &generator) ?? .race), evidence: .sufficient
            )
        }
        return facts
    }

    /// Counts by names and dictionaries, without any of the law's own machinery.
    private func recount(_ facts: IncidentFacts) -> [String: Int32] {
        let days = facts.reports.filter { $0.to != .professionalCounselor }.map(\.day)
        guard let first = days.min(), let place = facts.place.geography.value, place != .nowhere else {
            return [:]
        }
        var units: [String: Int32] = [:]
        for offense in facts.offenses {
            let stated: Int32? =
                switch offense.act {
                case .robbery, .arson, .larceny, .vandalism: offense.operations
                case .burglary: offense.premises
                case .motorVehicleTheft: offense.vehicles
                default: offense.victims
                }
            units[offense.act.rawValue, default: 0] += max(1, stated ?? 1)
        }
        if units["rape"] != nil || units["incest"] != nil || units["statutory_rape"] != nil {
            units["fondling"] = nil
        }
        var table: [String: Int32] = [:]
        func add(_ name: String, _ count: Int32) {
            table["\(name) \(place.rawValue) \(first.year)"] = count
            if place == .onCampus, facts.place.studentHousing.isYes {
                table["\(name) on_campus_student_housing \(first.year)"] = count
            }
        }
        let highest = Self.order.first { units[$0] != nil }
        if let highest { add(highest, units[highest] ?? 0) }
        if let arson = units["arson"] { add("arson", arson) }
        if units["murder"] != nil,
            let sex = ["rape", "fondling", "incest", "statutory_rape"].first(where: { units[$0] != nil })
        {
            add(sex, units[sex] ?? 0)
        }
        if let bias = facts.bias?.category.value {
            for (name, count) in units where name != "negligent_manslaughter" {
                add("hate \(bias.rawValue) \(name)", count)
            }
        }
        return table
    }

    @Test(
        "Twenty thousand random incidents are counted as a simple recount counts them",
        arguments: [1, 2, 3, 4])
    func random(seed: UInt64) {
        var generator = Seeded(state: seed)
        let tally = Tally()
        for _ in 0..<5000 {
            let facts = random(&generator)
            var answers: [Contribution] = []
            tally.count(facts, index: 0, into: &answers)
            var table: [String: Int32] = [:]
            for answer in answers where answer.standing == .counted {
                let cell = answer.cell
                let name = (cell.bias.map { "hate \($0.rawValue) " } ?? "") + cell.category.name
                table["\(name) \(cell.geography.name) \(cell.year)", default: 0] += answer.count
            }
            #expect(table == recount(facts))
        }
    }

    @Test("Each answer has its reasons, counts only when counted, and asks only when undecided")
    func answersAreWhole() {
        var generator = Seeded(state: 7)
        for _ in 0..<3000 {
            var facts = random(&generator)
            if Bool.random(using: &generator) { facts.place = PlaceFacts() }
            if Bool.random(using: &generator) { facts.reports = [] }
            var answers: [Contribution] = []
            Tally().count(facts, index: 5, into: &answers)
            for answer in answers {
                #expect(!answer.because.rules.isEmpty)
                #expect((answer.standing == .counted) == (answer.count > 0))
                #expect((answer.standing == .undecided) == !answer.needs.isEmpty)
                #expect(answer.incident == 5)
            }
        }
    }
}
