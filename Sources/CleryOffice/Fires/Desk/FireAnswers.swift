import CleryLaw

/// A fire as it was typed, once nothing is wrong with it. Where something is not known, its field stays empty.
struct FireAnswers: Sendable, Equatable {
    var place: Int64 = 0
    var year = 0
    var day: Day?
    var minute: Int?
    var cause: FireCause?
    var causeWords = ""
    var injured: FireInjuries?
    var killed: Int?
    var died: [Day] = []
    var damage = FireLoss()
    var sameAs: Int64?

    static let treatments: [(name: String, title: String)] = [
        ("hospital", "Treated at a hospital"), ("health-center", "Treated at the on-campus health center"),
        ("other-facility", "Treated at another medical facility"),
        ("scene-only", "Cared for at the scene only"), ("untreated", "Not treated"),
        ("treatment-unknown", "Treatment not known yet"),
    ]

    init() {}

    func fill(_ fire: inout HousingFire) {
        (fire.day, fire.minute, fire.cause, fire.causeWords) = (day, minute, cause, causeWords)
        (fire.injured, fire.killed, fire.died) = (injured, killed, died)
        (fire.damage, fire.sameAs) = (damage, sameAs)
    }

    /// - Parameters:
    ///   - facilities: Those in which this person may enter fires.
    ///   - fires: Those of which this may be the record in a second facility.
    init?(
        _ fields: TypedFields, facilities: [HousingFacility], fires: [HousingFire], today: Day,
        _ problems: inout [Problem]
    ) {
        let before = problems.count
        guard let facility = facilities.first(where: { "\($0.id)" == fields["place"] }) else {
            problems.append(Problem("place", "Choose the facility in which it burned."))
            return nil
        }
        place = facility.id
        readTime(fields, facility, today: today, &problems)
        if !fields["cause"].isEmpty {
            cause = fields.choice("cause", "Choose a cause of the list.", &problems)
        }
        causeWords = fields.text("cause-words", upTo: 300, &problems)
        readHarm(fields, today: today, &problems)
        damage.structure = Self.amount(fields, "structure", &problems)
        damage.contents = Self.amount(fields, "contents", &problems)
        damage.smokeWaterOverhaul = Self.amount(fields, "smoke", &problems)
        damage.indirect = Self.amount(fields, "indirect", &problems)
        if !fields["same"].isEmpty {
            if let first = fires.first(where: { "\($0.id)" == fields["same"] }) {
                sameAs = first.id
                if first.place == place {
                    problems.append(
                        Problem("same", "A fire that spreads within one facility is one fire, entered once."))
                }
                if first.year != year {
                    problems.append(Problem("same", "Fire \(first.number) burned in \(first.year)."))
                }
            } else {
                problems.append(Problem("same", "Choose a fire of the list."))
            }
        }
        if problems.count > before { return nil }
    }

    private mutating func readTime(
        _ fields: TypedFields, _ facility: HousingFacility, today: Day, _ problems: inout [Problem]
    ) {
        if fields["day"].isEmpty {
            guard let typed = Int(fields["year"]), (2009...today.year).contains(typed) else {
                problems.append(
                    Problem("day", "Give the day, or at least the year, from 2009 to \(today.year)."))
                return
            }
            year = typed
            if facility.isHousing(in: typed).isNo {
                problems.append(
                    Problem("place", "\(facility.name) was no on-campus student housing in \(typed)."))
            }
            if !fields["time"].isEmpty { problems.append(Problem("time", "A time needs its day.")) }
            return
        }
        guard let typed = fields.day("day", "Write the day as 2025-03-04.", &problems) else { return }
        (day, year) = (typed, typed.year)
        if typed > today { problems.append(Problem("day", "That day is still to come.")) }
        if typed.year < 2009 { problems.append(Problem("day", "Fires are collected from 2009 on.")) }
        if facility.isHousing(on: typed).isNo {
            problems.append(
                Problem("place", "\(facility.name) was no on-campus student housing on that day."))
        }
        if !fields["time"].isEmpty {
            minute = FireWords.minute(fields["time"])
            if minute == nil { problems.append(Problem("time", "Write the time as 21:05.")) }
        }
    }

    private mutating func readHarm(_ fields: TypedFields, today: Day, _ problems: inout [Problem]) {
        switch fields["hurt"] {
        case "no": injured = FireInjuries()
        case "yes":
            let numbers = Self.treatments.map { Self.number(fields, $0.name, &problems) ?? 0 }
            injured = FireInjuries(numbers)
            if numbers.allSatisfy({ $0 == 0 }) {
                problems.append(Problem("hospital", "Say how many were hurt, by treatment."))
            }
        case "", "unknown": injured = nil
        default: problems.append(Problem("hurt", "Choose one of the answers."))
        }
        killed = Self.number(fields, "killed", &problems)
        for word in fields["died"].split(whereSeparator: { $0.isWhitespace || $0 == "," || $0 == ";" }) {
            guard let one = Day(word) else {
                problems.append(Problem("died", "“\(word)” is no day. Write each as 2025-03-04."))
                continue
            }
            if one > today { problems.append(Problem("died", "\(one) is still to come.")) }
            if let day, one < day { problems.append(Problem("died", "\(one) lies before the fire.")) }
            if day == nil, year > 0, one.year < year {
                problems.append(Problem("died", "\(one) lies before the fire."))
            }
            died.append(one)
        }
        died.sort()
        if died.count > injured?.number ?? 0 {
            problems.append(
                Problem(
                    "died",
                    "More persons died later than were hurt. Count each of them among the injured too."))
        }
    }

    /// A number of persons; nil where the field is empty.
    static func number(_ fields: TypedFields, _ name: String, _ problems: inout [Problem]) -> Int? {
        if fields[name].isEmpty { return nil }
        guard let number = Int(fields[name]), (0...9999).contains(number) else {
            problems.append(Problem(name, "Write a whole number from 0 to 9999."))
            return nil
        }
        return number
    }

    /// An amount in whole dollars; nil where the field is empty.
    static func amount(_ fields: TypedFields, _ name: String, _ problems: inout [Problem]) -> Int? {
        let text = fields[name].filter { $0 != "," && $0 != "$" && !$0.isWhitespace }
        if text.isEmpty { return nil }
        guard let amount = Int(text), (0...10_000_000_000).contains(amount) else {
            problems.append(Problem(name, "Write whole dollars, such as 1,200, or 0."))
            return nil
        }
        return amount
    }
}

extension TypedFields {
    /// A fire as the form shows it.
    init(_ fire: HousingFire) {
        self.init()
        func put(_ name: String, _ number: Int?) { self[name] = number.map(String.init) ?? "" }
        self["place"] = "\(fire.place)"
        self["day"] = fire.day?.description ?? ""
        self["year"] = fire.day == nil ? "\(fire.year)" : ""
        self["time"] = fire.minute.map(FireWords.time) ?? ""
        self["cause"] = fire.cause?.rawValue ?? ""
        self["cause-words"] = fire.causeWords
        self["hurt"] = fire.injured.map { $0.number == 0 ? "no" : "yes" } ?? "unknown"
        if let injured = fire.injured, injured.number > 0 {
            for (treatment, count) in zip(FireAnswers.treatments, injured.counts) where count.number > 0 {
                put(treatment.name, count.number)
            }
        }
        put("killed", fire.killed)
        self["died"] = fire.died.map(\.description).joined(separator: "\n")
        put("structure", fire.damage.structure)
        put("contents", fire.damage.contents)
        put("smoke", fire.damage.smokeWaterOverhaul)
        put("indirect", fire.damage.indirect)
        self["same"] = fire.sameAs.map(String.init) ?? ""
    }
}
