import TypedHTML

/// Where an incident stands with the second person, as its own page says it.
enum SecondLookTag {
    static func html(_ standing: SecondLookRequests.Standing, _ words: TimeWords) -> HTML {
        switch standing {
        case .notNeeded: HTML(text: "Not asked for")
        case .waits: tag("waits for a second person", .care)
        case .looked(let look):
            HTML([
                look.isOpen ? tag("disagreement open", .stop) : tag("reviewed by a second person", .ok),
                HTML(text: " on \(words.short(look.at))"),
            ])
        }
    }
}
