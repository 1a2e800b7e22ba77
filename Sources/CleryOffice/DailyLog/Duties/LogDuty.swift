import CleryLaw

/// One thing that is owed to the log and not yet in it.
struct LogDuty: Sendable, Equatable {
    let what: LogLearned.What
    let state: State
    /// Nil while nobody has looked at the report.
    let log: LogKind?
    /// The number of the report or incident, and where to do something about it.
    let number: String
    let href: String
    /// Nil for a report of no campus.
    let campus: Int64?
    let learned: Day
    let left: TimeLeft
    /// Whether the clock runs by the regulation; otherwise another authority knows, and the police may not.
    var isRunning = true
    /// The facts that are missing, and where each is stated.
    var asks: [Ask] = []
    /// Names it for a reminder: the same as long as the same is owed.
    let key: String

    enum State: Sendable, Equatable {
        /// A report that nobody has made an incident of.
        case queue
        /// A fact is missing that decides whether it belongs in the log.
        case fact
        /// The check of its words holds it.
        case stopped
        /// It was stated and is not published.
        case stated
        /// It was withheld, and the harm is over.
        case harmOver
    }

    struct Ask: Sendable, Equatable {
        let sentence: String
        let href: String
    }

    var due: Day { left.due }

    /// Where an incident's entry is worked on.
    static func address(ofIncident id: Int64) -> String { "/office/log/entries/\(id)" }
}

/// What a person chooses to see of the log's desk.
struct DutyFilter: Sendable, Equatable {
    var section = Section.due
    /// Nil: all that the person sees.
    var campus: Int64?

    enum Section: String, Sendable, CaseIterable {
        case due, stopped
        case facts = "waits_for_a_fact"
        case withheld
        case late = "late_without_reason"

        var title: String {
            switch self {
            case .due: "Due"
            case .stopped: "Stopped"
            case .facts: "Waits for a fact"
            case .withheld: "Withheld"
            case .late: "Late, no reason yet"
            }
        }
    }

    func address(_ section: Section) -> String {
        "/office/log?show=\(section.rawValue)" + (campus.map { "&campus=\($0)" } ?? "")
    }
}
