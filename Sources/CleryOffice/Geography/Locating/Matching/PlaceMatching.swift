/// Finds the places that the words of a location may mean.
extension PlaceIndex {
    /// How many are proposed at most.
    static let most = 5

    /// The places that fit, the best first; `without` are not there for whoever asks.
    func proposals(for text: String, without hidden: Set<Int64> = [], onlyRegistered: Bool = false)
        -> [PlaceProposal]
    {
        let location = LocationWords(text)
        guard !location.tokens.isEmpty || !location.asides.isEmpty else { return [] }
        var search = PlaceSearch(self, hidden, onlyRegistered: onlyRegistered)
        let whole = location.tokens + location.asides.joined()
        search.exact(LocationWords.key(whole), near: location.isNear, aside: nil)
        search.words(location.tokens, near: location.isNear, aside: nil)
        for aside in location.asides {
            search.words(aside, near: location.isNear, aside: aside.joined(separator: " "))
        }
        return search.best
    }
}

/// One search: gathers what speaks for each place.
struct PlaceSearch {
    let index: PlaceIndex
    private let hidden: Set<Int64>
    private let onlyRegistered: Bool
    private var found: [Int: PlaceProposal] = [:]

    init(_ index: PlaceIndex, _ hidden: Set<Int64>, onlyRegistered: Bool) {
        self.index = index
        self.hidden = hidden
        self.onlyRegistered = onlyRegistered
    }

    mutating func words(_ tokens: [String], near: Bool, aside: String?) {
        let key = LocationWords.key(tokens)
        number(tokens)
        exact(key, near: near, aside: aside)
        if let room = LocationRoom.split(tokens) {
            exact(
                LocationWords.key(room.base), near: near, aside: aside, spot: room.spot,
                isStated: room.isStated)
        }
        if let address = LocationAddress(tokens) { addresses(address, near: near) }
        guard found.values.allSatisfy({ $0.strength < .sure }) else { return }
        overlap(tokens, near: near)
    }

    /// The number of a building, alone or after "building".
    private mutating func number(_ tokens: [String]) {
        var rest = tokens[...]
        if rest.first == "building" || rest.first == "#" { rest = rest.dropFirst() }
        if rest.first == "#" { rest = rest.dropFirst() }
        let key = LocationWords.key(Array(rest))
        for entry in index.byNumber[key] ?? [] {
            say(
                "The institution's number \(index.entries[entry].number ?? key) is this place.", entry, .sure,
                1)
        }
    }

    mutating func exact(
        _ key: String, near: Bool, aside: String?, spot: String? = nil, isStated: Bool = true
    ) {
        guard let documents = index.byKey[key] else { return }
        for document in documents.map({ index.documents[$0] }) {
            var words =
                switch document.role {
                case .name: "The words are the name of the place"
                case .alias: "The words are another name of the place, “\(document.text)”"
                case .decided: "A person has decided that “\(document.text)” means this place"
                case .address: "The words are the address of the place"
                }
            if let spot { words += ", with “\(spot)” set aside as a spot in it" }
            if aside != nil { words += " (in parentheses)" }
            if near { words += "; but they say near it" }
            let isSure = !near && isStated
            say(words + ".", document.entry, isSure ? .sure : .likely, isSure ? 1 : 0.9, spot: spot)
        }
    }

    private mutating func addresses(_ address: LocationAddress, near: Bool) {
        for (entry, other) in index.streets[address.street.name] ?? []
        where address.street.agrees(with: other.street) {
            guard let (reason, strength, score) = LocationAddress.reason(address, other) else { continue }
            say(reason, entry, near ? min(strength, .likely) : strength, near ? min(score, 0.85) : score)
        }
        guard let cross = address.cross else { return }
        // Another spot of the crossing may be named by the other street first.
        for (entry, other) in index.streets[cross.name] ?? [] {
            guard let its = other.cross, cross.agrees(with: other.street), its.agrees(with: address.street)
            else { continue }
            say("Both name the crossing of the same two streets.", entry, .likely, 0.9)
        }
    }

    mutating func say(
        _ reason: String, _ entry: Int, _ strength: PlaceProposal.Strength, _ score: Double,
        spot: String? = nil
    ) {
        let place = index.entries[entry]
        guard !hidden.contains(place.id), !onlyRegistered || place.isRegistered else { return }
        guard var known = found[entry] else {
            found[entry] = PlaceProposal(
                id: place.id, name: place.name, strength: strength, score: score, reasons: [reason],
                spot: spot)
            return
        }
        if (strength, score) > (known.strength, known.score) {
            (known.strength, known.score, known.spot) = (strength, score, spot)
            known.reasons.insert(reason, at: 0)
        } else if known.reasons.count < 4, !known.reasons.contains(reason) {
            known.reasons.append(reason)
        }
        found[entry] = known
    }

    /// The best first. Two that fit equally well are both unclear.
    var best: [PlaceProposal] {
        var all = found.values.sorted { a, b in
            if a.strength != b.strength { return a.strength > b.strength }
            if a.score != b.score { return a.score > b.score }
            return (a.name, a.id) < (b.name, b.id)
        }
        if all.count > 1, all[0].strength >= .likely, all[1].strength == all[0].strength,
            all[0].score - all[1].score < 0.05
        {
            let (strength, score) = (all[0].strength, all[0].score)
            for index in all.indices where all[index].strength == strength && score - all[index].score < 0.05
            {
                all[index].strength = .unclear
                all[index].reasons.append("Another place fits as well.")
            }
        }
        return Array(all.prefix(PlaceIndex.most))
    }
}

extension LocationAddress {
    /// What speaks for a place with an address on the same street; nil where nothing does.
    static func reason(
        _ words: LocationAddress, _ place: LocationAddress
    ) -> (String, PlaceProposal.Strength, Double)? {
        if let cross = words.cross {
            if let other = place.cross {
                return cross.agrees(with: other)
                    ? ("Both name the crossing of the same two streets.", .likely, 0.95) : nil
            }
            return place.numbers == nil ? ("It is one of the two streets.", .unclear, 0.6) : nil
        }
        guard place.cross == nil else {
            return words.numbers == nil ? ("It is on the same street.", .unclear, 0.5) : nil
        }
        switch (words.numbers, place.numbers) {
        case (nil, nil): return ("It is the same street.", .likely, 0.9)
        case (nil, .some): return nil
        case (.some, nil): return ("It is the street of this address.", .unclear, 0.6)
        case (let mine?, let its?):
            if words.isBlock, place.isBlock {
                return mine.overlaps(its) ? ("It is the same block of the same street.", .sure, 0.98) : nil
            }
            if place.isBlock {
                return mine.overlaps(its)
                    ? ("The house number lies in this block of the street.", .likely, 0.85) : nil
            }
            if words.isBlock {
                return mine.overlaps(its)
                    ? ("Its address lies in this block of the street.", .unclear, 0.65) : nil
            }
            if mine == its { return ("The words are the address of the place.", .sure, 0.99) }
            return mine.overlaps(its) ? ("The house numbers overlap.", .likely, 0.9) : nil
        }
    }
}
