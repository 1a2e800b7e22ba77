/// The two persons' answers side by side, item by item.
struct Comparison: Sendable {
    struct Item: Sendable {
        let name: String
        let first: String
        let second: String
        let agrees: Bool
    }

    let items: [Item]
    var agrees: Bool { items.allSatisfy(\.agrees) }

    init(_ first: LookAnswers, _ second: LookAnswers) {
        func item<T: Equatable>(_ name: String, _ value: (LookAnswers) -> T, _ words: (LookAnswers) -> String)
            -> Item
        {
            Item(
                name: name, first: words(first), second: words(second), agrees: value(first) == value(second))
        }
        var items = [item("Offenses", { Set($0.offenses.keys) }, Comparison.offenses)]
        // Where the offenses differ, their numbers have nothing to be compared with.
        if items[0].agrees, !first.offenses.isEmpty {
            items.append(item("How many", \.offenses, Comparison.counts))
        }
        items += [
            item("Geography", \.geography) { LookChoices.title($0.geography, in: LookChoices.geography) },
            item("Bias", \.bias) { LookChoices.title($0.bias, in: LookChoices.bias) },
            item("Unfounded", \.unfounded) { $0.unfounded ? "Unfounded" : "Not unfounded" },
            item("Counted or not", \.counted) { $0.counted.title },
        ]
        self.items = items
    }

    private static func offenses(_ answers: LookAnswers) -> String {
        let titles = LookChoices.offenses.filter { answers.offenses[$0.value] != nil }.map(\.title)
        return titles.isEmpty ? "None of the tables" : titles.joined(separator: "; ")
    }

    private static func counts(_ answers: LookAnswers) -> String {
        LookChoices.offenses.compactMap { one in
            answers.offenses[one.value].map {
                "\($0) \(one.title.prefix(1).lowercased() + one.title.dropFirst())"
            }
        }.joined(separator: "; ")
    }
}
