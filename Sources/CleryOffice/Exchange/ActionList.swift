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
        return merged
    }
}
