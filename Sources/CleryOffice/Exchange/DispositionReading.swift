import CleryLaw

/// What the disposition of one row says.
struct DispositionReading {
    var words: String
    var meaning: DispositionMeaning?
    var unknown: [UnknownWording]

    /// Whether the profile knows the words.
    var isKnown: Bool { meaning != nil }

    /// What is said about a breach of law: an arrest, a referral, or (when the words are known) neither.
    var action: LawAction.Action {
        guard let meaning else { return .unknown }
        if let action = meaning.action { return action }
        switch meaning.core {
        case .clearedByArrest: return .arrest
        case .referredToConduct: return .referred
        default: return .noAction
        }
    }
}

/// Reads dispositions, biases and places by the lists of a profile.
struct WordsReader {
    let dispositions: WordList<DispositionMeaning>
    let biases: WordList<BiasFacts>
    let places: WordList<PlaceMeaning>
    private let otherwise: Known<Place>

    init(_ profile: Profile) {
        dispositions = WordList(profile.dispositions, of: .disposition)
        biases = WordList(profile.biases, of: .bias)
        places = WordList(profile.places, of: .location)
        otherwise = profile.otherwisePlace
    }

    func disposition(_ words: String, cell: (ColumnRole) -> String) -> DispositionReading {
        let tidy = NatureReader.tidy(words)
        guard !tidy.isEmpty else { return DispositionReading(words: "", meaning: nil, unknown: []) }
        let found = dispositions.meaning(Wording.plain(words)) { Wording.plain(cell($0)) }
        let unknown = found == nil ? [UnknownWording(.disposition, tidy)] : []
        return DispositionReading(words: tidy, meaning: found?.meaning, unknown: unknown)
    }

    func bias(_ words: String, cell: (ColumnRole) -> String) -> (facts: BiasFacts?, unknown: [UnknownWording])
    {
        let tidy = NatureReader.tidy(words)
        guard !tidy.isEmpty else { return (nil, []) }
        let found = biases.meaning(Wording.plain(words)) { Wording.plain(cell($0)) }
        return (found?.meaning, found == nil ? [UnknownWording(.bias, tidy)] : [])
    }

    func place(_ words: String, cell: (ColumnRole) -> String) -> PlaceReading {
        let tidy = NatureReader.tidy(words)
        guard let found = places.meaning(Wording.plain(words), other: { Wording.plain(cell($0)) })?.meaning
        else {
            var facts = PlaceFacts(geography: otherwise)
            if let place = otherwise.value, place != .onCampus { facts.studentHousing = .known(false) }
            return PlaceReading(words: tidy, name: tidy, facts: facts)
        }
        return PlaceReading(words: tidy, name: WordsReader.strip(found.strip, from: tidy), facts: found.facts)
    }

    private static func strip(_ ending: String?, from name: String) -> String {
        guard let ending, !ending.isEmpty else { return name }
        let plain = Wording.plain(ending)
        // The ending is compared as words are, so the cut is sought from behind.
        var cut = name.endIndex
        while cut > name.startIndex {
            cut = name.index(before: cut)
            let tail = Wording.plain(String(name[cut...]))
            if tail.count > plain.count { break }
            if tail == plain {
                var rest = name[..<cut]
                while let last = rest.last, last.isWhitespace { rest.removeLast() }
                return rest.isEmpty ? name : String(rest)
            }
        }
        return name
    }
}

/// What the place words say: the words, the place's name, and the geography stated.
struct PlaceReading {
    var words: String
    var name: String
    var facts: PlaceFacts
}
