import TypedHTML

/// The last step before a message goes out: a word to type, or with the page's script a button to hold.
///
/// Neither happens by a slip of a finger; a single press sends nothing.
struct HoldToSend: Sendable {
    /// "4,812 people".
    let told: String
    var isExercise = false
    var problem: Problem?
    /// Told apart from another one on the same page.
    var id = "send"

    static let word = "SEND"

    /// Whether the person meant it.
    static func isMeant(_ form: Form) -> Bool { form.trimmed("send").uppercased() == word }

    static let notMeant = Problem(
        "send", "Nothing was sent. Type SEND, or hold the button for a second and a half.")

    @HTMLBuilder var html: HTML {
        field(
            "Type \(Self.word) to send \(isExercise ? "the exercise" : "it") now to \(told)", name: "send",
            id: id,
            hint: "It leaves at once and cannot be called back; what has not left yet can be stopped.",
            problem: problem
        ) {
            Elements.input(
                $0 + [
                    .type("text"), .autocomplete("off"), .maxlength(8), .class("code"),
                    .data(name: "data-hold", told), .data(name: "autocapitalize", "characters"),
                ])
        }
        div(.class("actions")) {
            button(
                isExercise ? "Send the exercise" : "Send now", .type("submit"),
                .class(isExercise ? "button" : "button danger"), .data(name: "data-send", ""))
        }
    }
}

/// "4,812 people".
func people(_ number: Int) -> String { "\(FireWords.grouped(number)) \(number == 1 ? "person" : "people")" }
