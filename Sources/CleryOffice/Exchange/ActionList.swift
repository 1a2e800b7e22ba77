import CleryLaw

/// The law actions of a case. The same words in several rows are several persons; different words for one
/// violation are charges against the same persons.
struct ActionList {
    private struct Named {
        var action: LawAction
        var words: String
    }

    private var named: [Named] = []

    mutating func add(
        _ violation: LawViolation, _ meaning: NatureMeaning, _ piece: NatureReading.Piece,
        _ disposition: DispositionReading
    ) {
        let persons = max(1, (meaning.persons ?? 1) * meaning.count * piece.count)
        var action = LawAction(
            violation, meaning.action ?? disposition.action, persons: persons,
            lawViolation: meaning.lawViolation)
        if action.action == .referred {
            action.record = disposition.meaning?.record ?? .unknown
            action.sanctionPossible = disposition.meaning?.sanctionPossible ?? .unknown
        }
        let words = piece.words.lowercased()
        let same = named.firstIndex {
            var other = $0.action
            other.persons = action.persons
            return $0.words == words && other == action
        }
        if let same {
            named[same].action.persons += persons
        } else {
            named.append(Named(action: action, words: words))
        }
    }

    var merged: [LawAction] {
        var merged: [LawAction] = []
        for item in named {
            let same = merged.firstIndex {
                var other = $0
                other.persons = item.action.persons
                return other == item.action
            }
            if let same {
                merged[same].persons = max(merged[same].persons, item.action.persons)
            } else {
                merged.append(item.action)
            }
        }
        return ActionList.perhapsOnePerson(merged)
    }

    /// One arrested for drugs and one for weapons in a line of a log may be the same human, who counts once: both get
    /// one label, and the law then asks which violation officials judged the most serious.
    private static func perhapsOnePerson(_ actions: [LawAction]) -> [LawAction] {
        func isProcessed(_ action: LawAction) -> Bool {
            action.persons == 1 && action.action != .noAction && action.action != .unknown
                && [.weapons, .drug, .liquor].contains(action.violation)
        }
        guard Set(actions.filter(isProcessed).map(\.violation)).count > 1 else { return actions }
        return actions.map { action in
            var action = action
            if isProcessed(action) { action.person = "the person of this case" }
            return action
        }
    }
}
