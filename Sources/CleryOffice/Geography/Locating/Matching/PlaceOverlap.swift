/// What words and the texts of places have in common, rare words more than common ones.
extension PlaceSearch {
    /// A word in more texts than this finds nothing by itself; it only adds to what rarer words found.
    private static let common = 400
    /// Texts that are compared at most.
    private static let compared = 200

    mutating func overlap(_ tokens: [String], near: Bool) {
        let words = Set(tokens.filter { !LocationVocabulary.little.contains($0) })
        guard !words.isEmpty, words.count <= 40 else { return }
        var meant: [(token: String, words: [PlaceIndex.Meant])] = []
        for token in words.sorted() { meant.append((token, index.meant(by: token))) }
        let documents = reached(meant)
        // A word that no place has weighs as the rarest.
        let own = meant.reduce(Float(0)) { sum, one in
            sum + (one.words.map { index.weights[Int($0.word)] }.max() ?? index.most)
        }
        for number in documents { compare(index.documents[Int(number)], meant, own: own, words, near: near) }
    }

    /// Texts that have a word in common, those with rarer words first.
    private func reached(_ meant: [(token: String, words: [PlaceIndex.Meant])]) -> [Int32] {
        var sums: [Int32: Float] = [:]
        let lists = meant.flatMap(\.words).map { ($0, index.postings[Int($0.word)]) }
        let shortest = lists.map(\.1.count).min() ?? 0
        for (word, list) in lists where list.count <= max(PlaceSearch.common, min(shortest, 2_000)) {
            let weight = index.weights[Int(word.word)] * word.likeness
            for document in list { sums[document, default: 0] += weight }
        }
        guard sums.count > PlaceSearch.compared else { return Array(sums.keys) }
        return sums.sorted { ($1.value, index.documents[Int($0.key)].text) < ($0.value, index.documents[Int($1.key)].text) }
            .prefix(PlaceSearch.compared).map(\.key)
    }

    private mutating func compare(
        _ document: PlaceIndex.Document, _ meant: [(token: String, words: [PlaceIndex.Meant])], own: Float,
        _ words: Set<String>, near: Bool
    ) {
        var common = Float(0)
        var rarest: (word: String, weight: Float)?
        var slips: [(String, String)] = []
        var missing: [String] = []
        var covered: Set<Int32> = []
        for one in meant {
            guard let best = one.words.first(where: { document.words.contains($0.word) && !covered.contains($0.word) })
            else {
                missing.append(one.token)
                continue
            }
            covered.insert(best.word)
            let weight = index.weights[Int(best.word)]
            common += weight * best.likeness
            let word = String(decoding: index.words[Int(best.word)], as: UTF8.self)
            if best.likeness < 1 { slips.append((one.token, word)) }
            if weight > rarest?.weight ?? 0 { rarest = (word, weight) }
        }
        guard let rarest else { return }
        var score = Double(2 * common / (own + document.weight))
        let extra = document.words.filter { !covered.contains($0) }
            .map { String(decoding: index.words[Int($0)], as: UTF8.self) }
        // Low Rise 6 is not Low Rise 7.
        let digits = { (words: [String]) in words.contains { $0.utf8.contains(where: ASCII.isDigit) } }
        if digits(missing), digits(extra) { score *= 0.5 }
        let beside = missing.first(where: LocationVocabulary.outdoors.contains)
        if beside != nil { score = min(score, 0.74) }
        guard score >= 0.45 else { return }
        say(
            PlaceSearch.reason(rarest.word, slips, missing, extra, beside), document.entry,
            score >= 0.75 && !near ? .likely : .unclear, min(score, 0.89))
    }

    private static func reason(
        _ rarest: String, _ slips: [(String, String)], _ missing: [String], _ extra: [String], _ beside: String?
    ) -> String {
        var sentence: String
        if missing.isEmpty, extra.isEmpty, !slips.isEmpty {
            sentence = "The words are its name with a slip"
        } else {
            sentence = "“\(rarest)” stands in both"
        }
        let told = slips.prefix(2).map { "“\($0.0)” may stand for “\($0.1)”" }
        if !told.isEmpty { sentence += ": " + told.joined(separator: ", ") }
        if let beside {
            sentence += "; but the words speak of a \(beside), which may be a place of its own"
        } else if !missing.isEmpty {
            sentence += "; the place's name lacks “\(missing.prefix(3).joined(separator: " "))”"
        }
        return sentence + "."
    }
}
