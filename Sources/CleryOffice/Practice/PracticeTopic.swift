/// A subject of practice: the word of the book and the question a person hears.
public struct PracticeTopic: Sendable, Hashable {
    /// The word of the book, such as `classification`.
    public let word: String
    /// The same in plain words, such as "Which offense is it?".
    public let title: String

    /// All nineteen, in the order in which an officer meets them: what, where, when, who is told, what is published.
    public static let all: [PracticeTopic] = [
        PracticeTopic(word: "classification", title: "Which offense is it?"),
        PracticeTopic(word: "counting", title: "How many are counted?"),
        PracticeTopic(word: "hierarchy", title: "Which offense of an incident counts?"),
        PracticeTopic(word: "hate", title: "Is it a hate crime?"),
        PracticeTopic(word: "vawa", title: "Is it domestic or dating violence?"),
        PracticeTopic(word: "stalking", title: "Is it stalking, and when does it count again?"),
        PracticeTopic(word: "arrest_referral", title: "Is it an arrest, a referral, or neither?"),
        PracticeTopic(word: "hazing", title: "Is it hazing, and where is it shown?"),
        PracticeTopic(word: "unfounded", title: "Is it unfounded?"),
        PracticeTopic(word: "geography", title: "Where does it belong?"),
        PracticeTopic(word: "year", title: "Which year is it?"),
        PracticeTopic(word: "csa", title: "Who is a campus security authority?"),
        PracticeTopic(word: "log", title: "What goes into the log, and by when?"),
        PracticeTopic(word: "timely_warning", title: "Is a timely warning due?"),
        PracticeTopic(word: "emergency_notification", title: "Is an emergency notification due?"),
        PracticeTopic(word: "missing_student", title: "Who is told that a student is missing?"),
        PracticeTopic(word: "fire", title: "What is reported about fires?"),
        PracticeTopic(word: "asr", title: "Is the annual report in order?"),
        PracticeTopic(word: "records", title: "What is kept, and what can it cost?"),
    ]

    /// The topic of a word of the book.
    public static func named(_ word: String) -> PracticeTopic? { all.first { $0.word == word } }
}
