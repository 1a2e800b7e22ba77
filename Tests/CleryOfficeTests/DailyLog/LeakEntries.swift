import Foundation

@testable import CleryOffice

/// A stream of numbers from a seed, the same on every machine.
struct LeakDice: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }

    mutating func one<T>(_ list: [T]) -> T { list[Int.random(in: 0..<list.count, using: &self)] }
    mutating func chance(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &self) < percent }
    mutating func digits(_ count: Int) -> String {
        String((0..<count).map { _ in Character(String(Int.random(in: 0...9, using: &self))) })
    }
}

/// A synthetic person of a record.
struct LeakPerson {
    var given: String
    var middle: String
    var family: String
    var phone: String
    var email: String
    var number: String

    init(_ dice: inout LeakDice) {
        let isMononym = dice.chance(2)
        given = isMononym ? "" : dice.one(LeakNames.given)
        family =
            isMononym
            ? dice.one(LeakNames.mononyms)
            : dice.chance(6) ? dice.one(LeakNames.particled) : dice.one(LeakNames.family)
        middle =
            isMononym || dice.chance(70)
            ? "" : dice.chance(50) ? dice.one(["T.", "J.", "A.", "M."]) : dice.one(LeakNames.given)
        if given == family { given = "Rhiannon" }
        phone =
            "\(dice.one(["650", "812", "415", "734"]))-\(dice.one(["555", "321", "867"]))-\(dice.digits(4))"
        email =
            "\(dice.one(["qx", "blue", "zz"]))\(dice.digits(4))@\(dice.one(["school.edu", "example.com", "mail.example.org"]))"
        number = dice.one(["U", "A", "9"]) + dice.digits(8)
    }

    /// As somebody types it.
    func typed(_ dice: inout LeakDice) -> String {
        let middle = middle.isEmpty ? "" : middle + " "
        if given.isEmpty { return family }
        switch Int.random(in: 0..<10, using: &dice) {
        case 0:
            return
                "\(family.uppercased()), \(given.uppercased())\(self.middle.isEmpty ? "" : " " + self.middle.uppercased())"
        case 1: return "\(family), \(given)"
        case 2: return "\(given) \(family)".lowercased()
        case 3: return "\(given.uppercased()) \(family.uppercased())"
        default: return "\(given) \(middle)\(family)"
        }
    }
}

/// A synthetic entry with what leaks in it, if anything.
struct LeakEntry {
    var people: RecordPeople
    var sealed: [String]
    var fields: [(name: String, text: String)]
    /// The field and kind of what was planted; nil for a clean entry.
    var planted: (field: String, kind: LeakFinding.Kind)?

    init(_ dice: inout LeakDice, places: KnownPlaces) {
        let persons = (0..<Int.random(in: 1...4, using: &dice)).map { _ in LeakPerson(&dice) }
        let typed = persons.map { person in
            (dice.one(LeakTexts.sealed).replacing("%N", with: person.typed(&dice)).replacing(
                "%P", with: person.phone
            )
            .replacing("%E", with: person.email).replacing("%I", with: person.number))
        }
        let more = dice.one(LeakTexts.sealedMore)
        sealed = dice.chance(50) ? [typed.joined(separator: "\n"), more] : typed + [more]
        people = RecordPeople(texts: sealed, places: places)
        let location =
            dice.chance(50)
            ? dice.one(LeakNames.places)
            : "\(Int.random(in: 2...6200, using: &dice)) \(dice.one(LeakNames.streets))"
        fields = [
            ("nature", dice.one(LeakTexts.natures)), ("location", location),
            ("comment", dice.one(LeakTexts.clean)),
        ]
        if dice.chance(10) { fields[1].text = fields[1].text.uppercased() }
        if dice.chance(10) { fields[2].text = fields[2].text.uppercased() }
        if dice.chance(50) {
            plant(dice.one(persons), &dice)
        } else if dice.chance(40) {
            let family = dice.one(persons).family
            let text = dice.one(LeakTexts.nearMisses)
            fields[2].text = text.replacing("@", with: text.contains("NEAR") ? family.uppercased() : family)
            if dice.chance(30) {
                fields[1].text = dice.one(["@ Hall", "@ Library", "1250 @ Ave", "N. @ St & Oak St"])
                    .replacing("@", with: family)
            }
        }
    }

    private mutating func plant(_ person: LeakPerson, _ dice: inout LeakDice) {
        let (kind, text, templates) =
            dice.chance(60) ? LeakPlants.name(of: person, &dice) : LeakPlants.other(person, &dice)
        var field = 2
        var template = dice.one(templates)
        if kind == .name, templates == LeakTexts.namedComments {
            if dice.chance(20) { (field, template) = (0, dice.one(LeakTexts.namedNatures)) }
            if dice.chance(5) { (field, template) = (1, dice.one(LeakTexts.namedPlaces)) }
        }
        let isShouted =
            template.filter(\.isLetter).allSatisfy(\.isUppercase) && templates != LeakTexts.accounts
        fields[field].text = template.replacing("@", with: isShouted ? text.uppercased() : text)
        planted = (fields[field].name, kind)
    }
}

/// What happened to a run of synthetic entries.
struct LeakScore: CustomStringConvertible {
    var names = 0, namesFound = 0, others = 0, othersFound = 0, clean = 0, alarms = 0
    var missed: [String] = []
    var alarmed: [String] = []

    init(seed: UInt64, entries: Int) {
        var dice = LeakDice(state: seed)
        let places = KnownPlaces(LeakNames.places + LeakNames.streets)
        for _ in 0..<entries {
            let entry = LeakEntry(&dice, places: places)
            let findings = LeakCheck.findings(
                in: entry.fields, of: entry.people, places: places, own: ["2025-00117"])
            guard let planted = entry.planted else {
                clean += 1
                if !findings.isEmpty {
                    alarms += 1
                    alarmed.append(
                        "\(findings.map { "\($0.kind) \($0.field)" }) \(entry.fields.map(\.text)) \(entry.sealed)"
                    )
                }
                continue
            }
            let isFound = findings.contains {
                $0.field == planted.field && ($0.kind == planted.kind || $0.kind == .email)
            }
            if planted.kind == .name {
                names += 1
                namesFound += isFound ? 1 : 0
            } else {
                others += 1
                othersFound += isFound ? 1 : 0
            }
            if !isFound { missed.append("\(planted) \(entry.fields.map(\.text)) \(entry.sealed)") }
        }
    }

    var nameRecall: Double { Double(namesFound) / Double(max(1, names)) }
    var otherRecall: Double { Double(othersFound) / Double(max(1, others)) }
    var falseAlarms: Double { Double(alarms) / Double(max(1, clean)) }

    var description: String {
        "names \(namesFound)/\(names), other kinds \(othersFound)/\(others), false alarms \(alarms)/\(clean)"
    }
}
