/// A screen of the Department's Campus Safety and Security Survey: a table of lines by three years, for one place.
public struct SurveyScreen: Hashable, Sendable {
    public enum Group: String, Sendable, CaseIterable {
        case criminalOffenses = "criminal_offenses"
        case hateCrimes = "hate_crimes"
        case vawaOffenses = "vawa_offenses"
        case arrests
        case disciplinaryActions = "disciplinary_actions"
        case unfounded = "unfounded_crimes"
        case firesSummary = "fires_summary"
        case fires
    }

    /// Where the numbers of the screen happened.
    public enum Place: Hashable, Sendable {
        case column(Geography)
        /// What local police reported and could not be combined with the institution's own numbers.
        case reportedByPolice
        case all
    }

    /// A line with its letter, as the caveats name it: "Line f".
    public struct Line: Hashable, Sendable {
        public let letter: String
        public let category: Category
        public let title: String
    }

    public let group: Group
    public let place: Place
    public let lines: [Line]

    public var title: String {
        switch place {
        case .column(let column): "\(group.title) - \(column.title)"
        case .reportedByPolice: "\(group.title) - Reported by local or State police"
        case .all: group.title
        }
    }
}

extension SurveyScreen.Group {
    public var title: String {
        switch self {
        case .criminalOffenses: "Criminal Offenses"
        case .hateCrimes: "Hate Crimes"
        case .vawaOffenses: "VAWA Offenses"
        case .arrests: "Arrests"
        case .disciplinaryActions: "Disciplinary Actions"
        case .unfounded: "Unfounded Crimes"
        case .firesSummary: "Fires - Summary"
        case .fires: "Fires - On-campus Student Housing Facility"
        }
    }

    /// The family of statistics it shows; nil for fires.
    public var family: Family? {
        switch self {
        case .criminalOffenses: .primary
        case .hateCrimes: .hate
        case .vawaOffenses: .vawa
        case .arrests: .arrests
        case .disciplinaryActions: .referrals
        case .unfounded: .unfounded
        case .firesSummary, .fires: nil
        }
    }

    /// The lines in the Department's order, lettered from a.
    public var lines: [SurveyScreen.Line] {
        let categories: [Category] =
            switch self {
            case .criminalOffenses: Categories.primary.members
            case .hateCrimes:
                Categories.primary.members.filter { $0 != .negligentManslaughter }
                    + [.simpleAssault, .larceny, .intimidation, .vandalism]
            case .vawaOffenses: [.domesticViolence, .datingViolence, .stalking]
            case .arrests, .disciplinaryActions: [.weapons, .drug, .liquor]
            case .unfounded: [.unfounded]
            case .firesSummary, .fires: []
            }
        return zip("abcdefghijklmnopqrstuvwxyz", categories).map {
            SurveyScreen.Line(letter: String($0), category: $1, title: $1.title)
        }
    }
}
