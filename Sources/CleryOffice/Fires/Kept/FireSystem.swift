import CleryLaw
import GRDB

/// The fire safety system of a facility from a calendar year on, until a later year says otherwise.
struct FireSystem: Sendable, Equatable, Identifiable {
    enum Question: String, Sendable, CaseIterable {
        case alarm, sprinklers, detection, extinguishers, plans
    }

    let id: Int64
    let place: Int64
    let year: Int
    /// The answers by question; one that is missing is not known.
    var answers: [Question: String] = [:]
    /// What else the report says of it.
    var words = ""

    init(id: Int64, place: Int64, year: Int) { (self.id, self.place, self.year) = (id, place, year) }

    init(row: Row) {
        (id, place, year) = (row[0], row[1], row[2])
        for (index, question) in Question.allCases.enumerated() { answers[question] = row[3 + index] }
        words = row[8]
    }

    var values: [Value] {
        [.integer(id), .integer(place), Value(year)]
            + Question.allCases.map { Value(answers[$0]) } + [.text(words)]
    }

    /// What nobody has said yet.
    var missing: [Question] { Question.allCases.filter { answers[$0] == nil } }
}

extension FireSystem.Question {
    var title: String {
        switch self {
        case .alarm: "Monitored alarm"
        case .sprinklers: "Sprinklers"
        case .detection: "Smoke detection"
        case .extinguishers: "Fire extinguishers"
        case .plans: "Evacuation plans and placards"
        }
    }

    var asking: String {
        switch self {
        case .alarm: "Is the fire alarm monitored, on site or by a company?"
        case .sprinklers: "Which part of the building has sprinklers?"
        case .detection: "Where are smoke detectors?"
        case .extinguishers: "Are there portable fire extinguishers?"
        case .plans: "Are evacuation plans and placards posted?"
        }
    }

    var options: [(value: String, title: String)] {
        switch self {
        case .alarm: [("on_site", "On site"), ("company", "By a company"), ("no", "No")]
        case .sprinklers: [("full", "Full"), ("partial", "Partial"), ("none", "None")]
        case .detection: [("full", "Every room"), ("partial", "Some rooms"), ("none", "None")]
        case .extinguishers, .plans: [("yes", "Yes"), ("no", "No")]
        }
    }

    /// An answer in the words that the report prints.
    func words(_ answer: String?) -> String? {
        answer.flatMap { answer in options.first { $0.value == answer }?.title }
    }
}
