/// Whether a text treats an everyday word as a name: "Brown reported", not "a brown bag".
struct NameContext {
    let text: LeakText
    let style: LeakText.Style

    func treatsAsName(_ range: ClosedRange<Int>) -> Bool {
        let word = text.words[range.lowerBound]
        let previous =
            range.lowerBound > 0 && text.isBlank(after: range.lowerBound - 1)
            ? text.words[range.lowerBound - 1] : nil
        let next = text.isBlank(after: range.upperBound) ? text.words[range.upperBound + 1] : nil
        let starts = text.startsPart(range.lowerBound)
        let ends = text.endsPart(range.upperBound)
        let acts = next.map { NameWords.verbs.contains($0.key) } ?? false
        let role = previous.map { NameWords.roles.contains($0.key) } ?? false
        let toward = previous.map { NameWords.toward.contains($0.key) } ?? false
        let closes =
            ends || acts || word.isPossessive || (next.map { NameContext.follows.contains($0.key) } ?? false)
        switch style {
        case .sentence:
            if word.isSmall { return role && acts && !NameContext.qualities.contains(word.key) }
            if role || word.isPossessive { return true }
            if startsSentence(range.lowerBound) { return acts || closes && !ends }
            // "at Brown University", "Spring Break"
            if let next, next.startsCapital, !acts, !word.isAllCapitals { return false }
            return true
        case .title, .capitals:
            if word.isSmall { return role && closes }
            if NameContext.things.contains(word.key) {
                return word.isPossessive || closes && (role || isByPerson(range.lowerBound))
            }
            return word.isPossessive || closes && (role || toward || starts)
        case .small:
            return role && closes || toward && acts
        }
    }

    /// "by Field", "stalking of Field": no thing stands there.
    private func isByPerson(_ index: Int) -> Bool {
        guard index > 0, text.isBlank(after: index - 1) else { return false }
        if text.words[index - 1].key == NameContext.by { return true }
        return index > 1 && NameWords.toward.contains(text.words[index - 1].key)
            && NameWords.againstPersons.contains(text.words[index - 2].key)
    }

    private static let by = WordKey.of("by")

    private func startsSentence(_ index: Int) -> Bool {
        index == 0 || text.gap(before: index).contains { ".!?:/\"\n-".utf8.contains($0) }
    }

    private static let follows = WordKeys("and by at in on who with from near after while whom against for")
    /// What a person in a log is often said to be.
    private static let qualities = WordKeys("young long short small white black brown")
    /// What stands at the end of natures and locations as itself.
    private static let things = WordKeys(
        "hall house park court street lane road campus church field gate lock key keys case wall glass cash bike car hill forest lake alcohol drug marijuana weapon property vehicle building residence north south east west school night day"
    )
}
