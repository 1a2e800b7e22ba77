import Testing

@testable import CleryLaw

@Suite("The tables of the law, row by row")
struct TablesTests {
    @Test("An offense has exactly the tables in which the published cells have its row")
    func families() {
        for offense in Law.offenses {
            let tables = Set(Cell.all(year: 2025).filter { $0.category == offense.category }.map(\.family))
            #expect(Set(offense.families) == tables, "\(offense)")
            #expect(offense.families.count == tables.count, "\(offense)")
            #expect(Law.offense(offense.category) == offense)
            #expect(offense.name == offense.category.definition)
        }
        #expect(Law.offense(.unfounded) == nil)
    }

    @Test("The Hierarchy Rule's order is that of 34 CFR 668.46(a) and of the published list")
    func order() {
        let names = [
            "murder", "negligent_manslaughter", "rape", "fondling", "incest", "statutory_rape", "robbery",
            "aggravated_assault", "burglary", "motor_vehicle_theft",
        ]
        #expect(Hierarchy.order.map(\.name) == names)
    }

    @Test("Each name reads back: of a category with its family, of a family, of a column")
    func names() {
        for category in Category.allCases {
            #expect(Category(name: category.name) == category)
            for family in Family.allCases { #expect(Category(name: category.name(in: family)) == category) }
        }
        #expect(Category(name: "no such row") == nil)
        for family in Family.allCases { #expect(Family(name: family.name) == family) }
        for column in Geography.allCases { #expect(Geography(name: column.name) == column) }
        #expect(Family(name: "no such table") == nil)
        #expect(Geography(name: "no such column") == nil)
        for interpretation in Interpretations.all {
            #expect(Interpretations.interpretation(named: interpretation.name)?.name == interpretation.name)
        }
    }

    @Test("A family's rules and its dated table begin on the same day")
    func beginnings() {
        func begins(_ rules: [any Rule.Type], _ table: Dated<Bool>) {
            for rule in rules {
                guard let from = rule.inForce.from else {
                    Issue.record("\(rule) has no first day")
                    continue
                }
                #expect(table.value(on: from) == true, "\(rule)")
                #expect(table.value(on: from.adding(days: -1)) == false, "\(rule)")
                #expect(rule.inForce.through == nil)
            }
        }
        begins([VAWASince.self, DomesticViolence.self, DatingViolence.self, Stalking.self], VAWASince.table)
        begins([HazingSince.self, Hazing.self, HazingElements.self], HazingSince.table)
        begins([UnfoundedTotal.self], UnfoundedTotal.table)
        #expect(HazingTransparencyEntry.inForce.from == "2025-07-01")
        for (year, table) in [
            (VAWASince.firstYear, VAWASince.table), (HazingSince.firstYear, HazingSince.table),
            (UnfoundedTotal.firstYear, UnfoundedTotal.table),
        ] {
            let first = Day(year: Int(year), month: 1, day: 1)
            #expect(first.flatMap { table.value(on: $0) } == true)
            #expect(first.flatMap { table.value(on: $0.adding(days: -1)) } == false)
        }
    }

    @Test("The number of unfounded reports has a cell since 2014, and removals of 2014 are counted in it")
    func unfoundedSince2014() {
        #expect(Cell.all(year: 2014).contains { $0.family == .unfounded })
        let told = Told(OffenseFacts(.burglary), on: "2014-01-01") {
            $0.determination = Determination(
                by: .known(.swornLawEnforcement), fullInvestigation: .known(true), formal: .known(true),
                finding: .known(.falseOrBaseless), day: "2014-01-01")
        }
        #expect(told.counts(.unfounded, .unfounded, year: 2014) == 1)
    }

    @Test("The row of a sex offense whose year is not known is today's")
    func rowWithoutYear() {
        #expect(SexOffensesSplit.row(.rape, year: 0) == .rape)
        #expect(SexOffensesSplit.row(.rape, year: 2013) == .forcibleSexOffense)
        #expect(SexOffensesSplit.row(.rape, year: 2014) == .rape)
        #expect(SexOffensesSplit.row(.incest, year: 2013) == .nonforcibleSexOffense)
        #expect(SexOffensesSplit.row(.fondling, year: 1) == .forcibleSexOffense)
    }

    @Test("Which kinds of vehicle are motor vehicles, 34 CFR 668.46 Appendix A and the FBI's manual")
    func vehicles() {
        let motor = """
            automobile car truck pickup van bus suv motorcycle moped motor_scooter scooter electric_scooter e_scooter
            golf_cart utility_cart atv all_terrain_vehicle snowmobile motorized_wheelchair motor_home trail_bike
            dune_buggy minibike electric_bicycle
            """
        let others = """
            bulldozer farm_tractor tractor farm_equipment construction_equipment combine backhoe excavator forklift
            motorboat boat jet_ski watercraft sailboat airplane aircraft helicopter bicycle trailer train railcar
            skateboard
            """
        for kind in motor.split(whereSeparator: \.isWhitespace) {
            #expect(WhatIsAVehicle.isMotorVehicle(kind).isYes, "\(kind)")
        }
        for kind in others.split(whereSeparator: \.isWhitespace) {
            #expect(WhatIsAVehicle.isMotorVehicle(kind).isNo, "\(kind)")
        }
    }

    @Test("Units: what is stated is counted, what is not stated is one, and nothing is ever none")
    func units() {
        let all: [(Act, Category, WritableKeyPath<OffenseFacts, Int32?>)] = [
            (.murder, .murder, \.victims), (.negligentManslaughter, .negligentManslaughter, \.victims),
            (.rape, .rape, \.victims), (.fondling, .fondling, \.victims), (.incest, .incest, \.victims),
            (.statutoryRape, .statutoryRape, \.victims), (.robbery, .robbery, \.operations),
            (.aggravatedAssault, .aggravatedAssault, \.victims), (.burglary, .burglary, \.premises),
            (.motorVehicleTheft, .motorVehicleTheft, \.vehicles), (.arson, .arson, \.operations),
            (.larceny, .larceny, \.operations), (.vandalism, .vandalism, \.operations),
            (.simpleAssault, .simpleAssault, \.victims), (.intimidation, .intimidation, \.victims),
            (.theftFromMotorVehicle, .larceny, \.operations),
        ]
        let bias = BiasFacts(category: .known(.race), evidence: .sufficient)
        for (act, category, path) in all {
            for (stated, expected) in [(nil, 1), (0, 1), (1, 1), (3, 3)] as [(Int32?, Int32)] {
                var facts = OffenseFacts(act)
                facts[keyPath: path] = stated
                let told = Told(facts) { if category != .negligentManslaughter { $0.bias = bias } }
                let family: Family = category == .negligentManslaughter ? .primary : .hate
                #expect(told.counts(category, family) == expected, "\(act) \(stated ?? -1)")
            }
        }
        for (victims, expected) in [(nil, 1), (0, 1), (2, 2)] as [(Int32?, Int32)] {
            #expect(Told(OffenseFacts(.stalking, victims: victims)).counts(.stalking, .vawa) == expected)
            for act in [Act.assault, .simpleAssault, .aggravatedAssault] {
                let facts = OffenseFacts(act, victims: victims).with { $0.deathFollowed = true }
                #expect(Told(facts).gives([.murder: expected]), "\(act)")
            }
        }
        let many = OffenseFacts(.robbery, operations: .max)
        #expect(Told(many, many).counts(.robbery, .primary) == .max)
    }

    @Test("A building or a suite is one unit by its kind, for one room as for many")
    func premises() {
        for kind in PremisesKind.allCases {
            for rooms in [1, 2, 5] as [Int32] {
                let told = Told(
                    OffenseFacts(.burglary, premises: rooms).with { $0.premisesKind = .known(kind) })
                let one: Set<PremisesKind> = [
                    .transientLodging, .suiteCommonArea, .suiteBedrooms, .institutionOfficesSameBuilding,
                ]
                #expect(told.gives([.burglary: one.contains(kind) ? 1 : rooms]), "\(kind)")
                #expect(told.names(.perUnitEntered) == !one.contains(kind), "\(kind)")
            }
        }
    }
}
