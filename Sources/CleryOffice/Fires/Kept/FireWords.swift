import CleryLaw

/// Causes, treatments, amounts and times of day in the words of pages and of the report.
enum FireWords {
    static func title(_ cause: FireCause) -> String {
        switch cause {
        case .cooking: "Cooking"
        case .smokingMaterials: "Smoking materials"
        case .openFlames: "Open flames"
        case .electrical: "Electrical"
        case .heatingEquipment: "Heating equipment"
        case .hazardousProducts: "Hazardous products"
        case .machinery: "Machinery or industrial"
        case .natural: "Natural"
        case .otherUnintentional: "Other"
        case .intentional: "Intentional"
        case .undetermined: "Undetermined"
        }
    }

    static func title(_ category: FireCause.Category) -> String {
        switch category {
        case .unintentional: "Unintentional"
        case .intentional: "Intentional"
        case .undetermined: "Undetermined"
        }
    }

    /// "Unintentional: cooking", "Intentional".
    static func full(_ cause: FireCause) -> String {
        cause.category == .unintentional
            ? "\(title(cause.category)): \(title(cause).lowercased())" : title(cause.category)
    }

    /// "$1,240"
    static func dollars(_ amount: Int) -> String { "$" + grouped(amount) }

    static func grouped(_ number: Int) -> String {
        var (digits, out) = (Array(String(number)), [Character]())
        while digits.count > 3 {
            out = [","] + digits.suffix(3) + out
            digits.removeLast(3)
        }
        return String(digits + out)
    }

    /// "9:05 p.m."; the blank does not break.
    static func clock(_ minute: Int) -> String {
        let (hour, rest) = (minute / 60, minute % 60)
        let shown = hour % 12 == 0 ? 12 : hour % 12
        return "\(shown):\(rest < 10 ? "0" : "")\(rest)\u{A0}\(hour < 12 ? "a.m." : "p.m.")"
    }

    /// As an input of the type "time" has it: "21:05".
    static func time(_ minute: Int) -> String {
        let (hour, rest) = (minute / 60, minute % 60)
        return "\(hour < 10 ? "0" : "")\(hour):\(rest < 10 ? "0" : "")\(rest)"
    }

    /// Reads "21:05"; nil for anything else.
    static func minute(_ text: String) -> Int? {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        // A browser may send seconds.
        guard (2...3).contains(parts.count), let hour = Int(parts[0]), let minute = Int(parts[1]),
            (0..<24).contains(hour), (0..<60).contains(minute), parts[1].count == 2
        else { return nil }
        return hour * 60 + minute
    }

    /// When it burned: "3/4/2025 9:05 p.m.", "3/4/2025, time not known", "2025, day not known".
    static func moment(_ fire: HousingFire) -> String {
        guard let day = fire.day else { return "\(fire.year), day not known" }
        let date = TimeWords.short(day)
        return fire.minute.map { "\(date) \(clock($0))" } ?? "\(date), time not known"
    }

    static func count(_ number: Int, _ one: String, _ many: String? = nil) -> String {
        number == 1 ? "1 \(one)" : "\(grouped(number)) \(many ?? one + "s")"
    }
}
