import Foundation

/// The places of one campus laid out for finding by words. Made once, read by any number of threads.
///
/// What it finds depends on the places alone, not on the order in which they are given.
struct PlaceIndex: Sendable {
    /// What is known of a place that words can tell of.
    struct Entry: Sendable, Equatable {
        var id: Int64
        var name: String
        var aliases: [String] = []
        /// Wordings that a person decided to mean this place.
        var decided: [String] = []
        var number: String?
        var address: String?
        var kind: PlaceKind?
        /// A person, an import of places or the office itself made it; words of a log alone did not.
        var isRegistered = true
    }

    /// What a text of a place is to it.
    enum Role: Int, Sendable { case name, alias, decided, address }

    /// One text of one place.
    struct Document: Sendable {
        let entry: Int
        let role: Role
        let text: String
        /// Numbers of its words in the vocabulary, each once, rising.
        var words: [Int32]
        var weight: Float = 0
    }

    let entries: [Entry]
    var documents: [Document] = []
    /// Whole wordings and the documents that are written so.
    var byKey: [String: [Int]] = [:]
    var byNumber: [String: [Int]] = [:]
    /// Streets and addresses by the street's bare name.
    var streets: [String: [(entry: Int, address: LocationAddress)]] = [:]
    var vocabulary: [String: Int32] = [:]
    var words: [[UInt8]] = []
    /// Documents of each word.
    var postings: [[Int32]] = []
    /// A word that few places have weighs more.
    var weights: [Float] = []
    /// Words with a letter left out, for finding slips.
    var shortened: [UInt64: [Int32]] = [:]
    /// Words in the order of their letters, for finding what was cut off.
    var ordered: [Int32] = []
    /// The weight of a word that no place has.
    var most: Float = 1

    init(_ places: some Sequence<Entry>) {
        entries = places.sorted { ($0.id, $0.name) < ($1.id, $1.name) }
        for (index, entry) in entries.enumerated() {
            add(entry.name, .name, index)
            for alias in entry.aliases { add(alias, .alias, index) }
            for told in entry.decided { add(told, .decided, index) }
            if let address = entry.address, !address.isEmpty { add(address, .address, index) }
            if let number = entry.number {
                let key = LocationWords(number).key
                if !key.isEmpty { byNumber[key, default: []].append(index) }
            }
        }
        weigh()
    }

    private mutating func add(_ text: String, _ role: Role, _ entry: Int) {
        let location = LocationWords(text)
        // A street is one by its name or its address, not by what people once called it.
        if role == .name || role == .address, let address = LocationAddress(location.tokens) {
            streets[address.street.name, default: []].append((entry, address))
        }
        add(location.tokens, text, role, entry)
        if role != .decided, !location.asides.isEmpty {
            for aside in location.asides { add(aside, text, role, entry) }
            add(location.tokens + location.asides.joined(), text, role, entry)
        }
    }

    private mutating func add(_ tokens: [String], _ text: String, _ role: Role, _ entry: Int) {
        let key = LocationWords.key(tokens)
        guard !key.isEmpty else { return }
        let document = documents.count
        if byKey[key]?.contains(where: { documents[$0].entry == entry }) == true { return }
        byKey[key, default: []].append(document)
        var numbers: Set<Int32> = []
        for token in tokens where !LocationVocabulary.little.contains(token) {
            numbers.insert(number(of: token))
        }
        for word in numbers { postings[Int(word)].append(Int32(document)) }
        documents.append(Document(entry: entry, role: role, text: text, words: numbers.sorted()))
    }

    private mutating func number(of token: String) -> Int32 {
        if let known = vocabulary[token] { return known }
        let number = Int32(words.count)
        vocabulary[token] = number
        let bytes = Array(token.utf8)
        words.append(bytes)
        postings.append([])
        return number
    }

    private mutating func weigh() {
        let all = Float(max(1, documents.count))
        weights = postings.map { 1 + log2((all + 1) / Float($0.count + 1)) }
        most = 1 + log2(all + 1)
        for index in documents.indices {
            documents[index].weight = documents[index].words.reduce(0) { $0 + weights[Int($1)] }
        }
        for (number, bytes) in words.enumerated()
        where LocationSlips.allowed(bytes.count) > 0 && bytes.count <= 24
            && !bytes.contains(where: ASCII.isDigit)
        {
            for short in LocationSlips.shortened(bytes) {
                shortened[short, default: []].append(Int32(number))
            }
            ordered.append(Int32(number))
        }
        ordered.sort { words[Int($0)].lexicographicallyPrecedes(words[Int($1)]) }
    }

    var count: Int { entries.count }
}
