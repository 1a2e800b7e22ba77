/// What words and the texts of places have in common, rare words more than common ones.
extension PlaceSearch {
    /// A word in more texts than this finds nothing by itself; it only adds to what rarer words found.
    private static let common = 400
    /// What has less in common is no proposal.
    private static let least = 0.45
    /// Texts that are compared at most.
    private static let compared = 200

    mutating func overlap(_ tokens: [String], near: Bool) {
        let words = Set(tokens.filter { !LocationVocabulary.little.contains($0) })
        guard !words.isEmpty, words.count <= 40 else { return }
        var meant: [(token: String, words: [PlaceIndex.Meant])] = []
        for token in words.sorted() { meant.append((token, index.meant(by: token))) }
        // A word that no place has weighs as the rarest.
        let own = meant.reduce(Float(0)) { sum, one in
            sum + (one.words.map { index.weights[Int($0.word)] }.max() ?? index.most)
        }
        for number in reached(meant, own: own) {
            compare(index.documents[number], meant, own: own, near: near)
        }
    }

    /// Texts that have enough in common with the words to be compared, in their order.
    private func reached(_ meant: [(token: String, words: [PlaceIndex.Meant])], own: Float) -> [Int] {
        let lists = meant.flatMap(\.words).map { ($0, index.postings[Int($0.word)]) }
        let shortest = lists.map(\.1.count).min() ?? 0
        let most = max(PlaceSearch.common, min(shortest, 2_000))
        var sums = [Float](repeating: 0, count: index.documents.count)
        var touched: [Int] = []
        var rest = Float(0)
        for (word, list) in lists {
            let weight = index.weights[Int(word.word)] * word.likeness
            guard list.count <= most else {
                rest += weight
                continue
            }
            for document in list {
                if sums[Int(document)] == 0 { touched.append(Int(document)) }
                sums[Int(document)] += weight
            }
        }
        // At most this much may they have in common.
        let enough = touched.filter {
            2 * (sums[$0] + rest) >= Float(PlaceSearch.least) * (own + index.documents[$0].weight)
        }
        guard enough.count > PlaceSearch.compared else { return enough.sorted() }
        return enough.sorted { (sums[$1], $0) < (sums[$0], $1) }.prefix(PlaceSearch.compared).sorted()
    }

    private mutating func compare(
        _ document: PlaceIndex.Document, _ meant: [(token: String, words: [PlaceIndex.Meant])], own: Float,
        near: Bool
    ) {
        var common = Float(0)
        var rarest: (word: Int32, weight: Float)?
        var slips: [(String, Int32)] = []
        var missing: [String] = []
        var covered: [Int32] = []
        for one in meant {
            guard
                let best = one.words.first(where: {
                    document.words.contains($0.word) && !covered.contains($0.word)
                })
            else {
                missing.append(one.token)
                continue
            }
            covered.append(best.word)
            let weight = index.weights[Int(best.word)]
            common += weight * best.likeness
            if best.likeness < 1 { slips.append((one.token, best.word)) }
            if weight > rarest?.weight ?? 0 { rarest = (best.word, weight) }
        }
        var score = Double(2 * common / (own + document.weight))
        guard score >= PlaceSearch.least, let rarest else { return }
        let all = index.words
        let word = { (number: Int32) in String(decoding: all[Int(number)], as: UTF8.self) }
        let extra = document.words.filter { !covered.contains($0) }.map(word)
        // Low Rise 6 is not Low Rise 7.
        let digits = { (words: [String]) in words.contains { $0.utf8.contains(where: ASCII.isDigit) } }
        if digits(missing), digits(extra) { score *= 0.5 }
        // Another street is another address, whatever the two have in common.
        if document.role == .address, !missing.isEmpty { return }
        let beside = missing.first(where: LocationVocabulary.outdoors.contains)
        if beside != nil { score = min(score, 0.74) }
        guard score >= PlaceSearch.least else { return }
        say(
            PlaceSearch.reason(word(rarest.word), slips.map { ($0.0, word($0.1)) }, missing, extra, beside),
            document.entry, score >= 0.75 && !near ? .likely : .unclear, min(score, 0.89))
    }

    private static func reason(
        _ rarest: String, _ slips: [(String, String)], _ missing: [String], _ extra: [String],
        _ beside: String?
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
