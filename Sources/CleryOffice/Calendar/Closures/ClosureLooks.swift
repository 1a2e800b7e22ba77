/// What a row of a calendar looks like by its words. It only says which rows are ticked at first; a person decides.
enum ClosureLooks: String, Sendable {
    /// A holiday, or words that say the institution closes.
    case closure
    /// A break, a term, exams: classes are out or on, and the offices are open.
    case classes
    /// An event with hours, so that the institution is open for a part of the day.
    case part
    /// Too long for a closure, or without a word that says.
    case unclear

    /// Longer ones are never ticked, whatever they are called.
    static let longestTicked = 16

    private static let openWords = [
        "offices open", "office open", "offices are open", "university open", "college open", "campus open",
        "resume", "reopen", "not a holiday",
    ]
    private static let closedWords = [
        "closed", "closure", "closes", "closing", "shutdown", "shut down", "no work", "office closed",
    ]
    private static let classWords = [
        "no class", "classes", "class day", "semester", "term", "quarter", "session", "exam", "final",
        "reading day",
        "reading period", "study day", "spring break", "fall break", "autumn break", "summer break",
        "midterm", "recess", "commencement",
        "registration", "orientation", "game", "football", "instruction",
    ]
    private static let holidayWords = [
        "holiday", "thanksgiving", "christmas", "new year", "independence day", "july 4", "fourth of july",
        "juneteenth",
        "labor day", "memorial day", "veterans day", "veterans' day", "martin luther king", "mlk",
        "presidents",
        "president's day", "washington's birthday", "columbus day", "indigenous peoples", "good friday",
        "winter break", "winter recess", "day after thanksgiving",
    ]

    init(_ name: String, category: String, days: Int, isPart: Bool) {
        let name = String(decoding: Wording.plain(name), as: UTF8.self)
        let category = String(decoding: Wording.plain(category), as: UTF8.self)
        func says(_ words: [String], _ text: String) -> Bool { words.contains { text.contains($0) } }
        if isPart {
            self = .part
        } else if says(Self.openWords, name) {
            self = .classes
        } else if says(Self.closedWords, name) || says(Self.closedWords, category) {
            self = days <= Self.longestTicked ? .closure : .unclear
        } else if name.contains("no class") {
            self = .classes
        } else if says(Self.holidayWords, name) {
            self = days <= Self.longestTicked ? .closure : .unclear
        } else if says(Self.classWords, name) || name.contains("break") || says(Self.classWords, category)
            || category.contains("break")
        {
            self = .classes
        } else {
            self = category.contains("holiday") && days <= Self.longestTicked ? .closure : .unclear
        }
    }

    var words: String {
        switch self {
        case .closure: "looks like a closure"
        case .classes: "classes only"
        case .part: "part of a day"
        case .unclear: "unclear"
        }
    }
}
