import CleryLaw

/// What a message is about, in a few words: "Gas leak", "Robbery".
enum AlertEvent {
    static func title(of alert: Alert) -> String {
        if let hazard = alert.hazard { return title(hazard) }
        if let category = alert.category { return title(category: category) }
        return alert.kind.title
    }

    /// A crime by the name that the tables give it.
    static func title(category: String) -> String {
        Category.allCases.first { $0.name == category }?.title ?? words(category)
    }

    static func title(_ hazard: Emergency.Hazard) -> String {
        switch hazard {
        case .other: "Emergency"
        case .seriesOfLarcenies: "Series of thefts"
        case .snowClosure: "Closure for snow"
        default: words(hazard.rawValue)
        }
    }

    /// "gas_leak" as "Gas leak".
    private static func words(_ name: String) -> String {
        let words = name.replacing("_", with: " ")
        return words.prefix(1).uppercased() + String(words.dropFirst())
    }
}
