import CleryLaw
import GRDB

/// A fire of on-campus student housing, in one facility. What nobody knows yet is nil and stays a question.
///
/// No name is in it: whom it hurt matters to the law by the treatment alone.
struct HousingFire: Sendable, Equatable, Identifiable {
    let id: Int64
    /// Such as `F-25-0003`, by the year of the fire.
    let number: String
    /// The facility.
    var place: Int64
    var year: Int
    var day: Day?
    /// Minutes after midnight.
    var minute: Int?
    var cause: FireCause?
    /// How it began, in the words that the report prints.
    var causeWords = ""
    var injured: FireInjuries?
    /// How many the fire killed at once.
    var killed: Int?
    /// The days on which injured persons died later, in order.
    var died: [Day] = []
    var damage = FireLoss()
    /// The fire of which this is the record in a second facility.
    var sameAs: Int64?
    var incident: Int64?
    var withdrawn: Instant?
    var withdrawnWhy: String?

    init(id: Int64, number: String, place: Int64, year: Int) {
        (self.id, self.number, self.place, self.year) = (id, number, place, year)
    }

    static let columns = KeptTable.housingFires.columns.map { "housing_fires.\($0)" }.joined(separator: ",")

    init(row: Row) {
        self.init(image: KeptTable.housingFires.columns.indices.map { Value(row[$0] as DatabaseValue) })
    }

    /// From the values of a row, in the order of its columns, as the register keeps it.
    init(image: [Value]) {
        func number(_ column: Int) -> Int? {
            if case .integer(let number) = image[column] { Int(number) } else { nil }
        }
        func text(_ column: Int) -> String? {
            if case .text(let text) = image[column] { text } else { nil }
        }
        id = Int64(number(0) ?? 0)
        self.number = text(1) ?? ""
        place = Int64(number(2) ?? 0)
        year = number(3) ?? 0
        day = number(4).map { Day(number: Int32($0)) }
        minute = number(5)
        cause = text(6).flatMap(FireCause.init(rawValue:))
        causeWords = text(7) ?? ""
        injured = FireInjuries((8..<14).map(number))
        killed = number(14)
        died = (text(15) ?? "").split(separator: " ").compactMap { Day($0) }
        damage = FireLoss(
            structure: number(16), contents: number(17), smokeWaterOverhaul: number(18),
            indirect: number(19))
        sameAs = number(20).map(Int64.init)
        incident = number(21).map(Int64.init)
        withdrawn = number(22).map { Instant(milliseconds: Int64($0)) }
        withdrawnWhy = text(23)
    }

    var values: [Value] {
        [.integer(id), .text(number), .integer(place), Value(year), Value(day?.number), Value(minute)]
            + [Value(cause?.rawValue), .text(causeWords)] + (injured?.values ?? FireInjuries.unknown)
            + [
                Value(killed), .text(died.map(\.description).joined(separator: " ")),
                Value(damage.structure), Value(damage.contents), Value(damage.smokeWaterOverhaul),
                Value(damage.indirect), Value(sameAs), Value(incident), Value(withdrawn?.milliseconds),
                Value(withdrawnWhy),
            ]
    }

    /// The fire as the law takes it; the facility by its number, since two may have one name.
    func facts(housing: Known<Bool>, sameFireAs index: Int?) -> FireFacts {
        FireFacts(
            String(place), onCampusHousing: housing, year: .known(year), day: day,
            cause: cause.map { .known($0) } ?? .unknown,
            injured: injured.map { .known($0.persons(died: died)) } ?? .unknown,
            killed: killed.map { .known($0) } ?? .unknown, damage: damage.facts, sameFireAs: index)
    }
}

/// Who was hurt, by treatment: numbers only.
struct FireInjuries: Sendable, Equatable {
    var hospital = 0
    var healthCenter = 0
    var otherFacility = 0
    var sceneOnly = 0
    var untreated = 0
    var treatmentUnknown = 0

    static let unknown = Array(repeating: Value.null, count: 6)
    var values: [Value] { counts.map { Value($0.number) } }
    var number: Int { counts.reduce(0) { $0 + $1.number } }

    /// The numbers with what the law calls each, those who were treated first.
    var counts: [(treatment: Known<FireFacts.Injured.Treatment>, number: Int)] {
        [
            (.known(.hospital), hospital), (.known(.onCampusHealthCenter), healthCenter),
            (.known(.otherMedicalFacility), otherFacility), (.known(.sceneOnly), sceneOnly),
            (.known(.none), untreated), (.unknown, treatmentUnknown),
        ]
    }

    init() {}

    /// Nil where nobody knows whether anybody was hurt.
    init?(_ numbers: [Int?]) {
        let known = numbers.compactMap { $0 }
        guard known.count == 6 else { return nil }
        (hospital, healthCenter, otherFacility) = (known[0], known[1], known[2])
        (sceneOnly, untreated, treatmentUnknown) = (known[3], known[4], known[5])
    }

    /// The law counts the injured and the dead apart, so it does not matter which of the injured died when.
    func persons(died: [Day]) -> [FireFacts.Injured] {
        var persons = counts.flatMap { treatment, number in
            (0..<number).map { _ in FireFacts.Injured(treatment) }
        }
        for (index, day) in died.enumerated() where index < persons.count { persons[index].died = day }
        return persons
    }
}

/// What was lost, by its parts, in whole dollars. Nil is not zero: nobody has said.
struct FireLoss: Sendable, Equatable {
    var structure: Int?
    var contents: Int?
    var smokeWaterOverhaul: Int?
    /// Kept for the insurer's sake; the law never counts it.
    var indirect: Int?

    var facts: Known<DamageFacts> {
        guard let structure, let contents, let smokeWaterOverhaul else { return .unknown }
        return .known(
            DamageFacts(
                structure: structure, contents: contents, smokeWaterOverhaul: smokeWaterOverhaul,
                indirect: indirect ?? 0))
    }
}

extension Value {
    fileprivate init(_ value: DatabaseValue) {
        switch value.storage {
        case .int64(let number): self = .integer(number)
        case .string(let text): self = .text(text)
        case .blob(let data): self = .blob(Array(data))
        case .null, .double: self = .null
        }
    }
}
