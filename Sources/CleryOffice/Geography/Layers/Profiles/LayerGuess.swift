import CleryLaw

/// Guesses what the columns of a file are for, from their names and from what stands in them.
struct LayerGuess {
    private let file: LayerFile
    private let columns: [LayerColumn]
    private var profile = LayerProfile()
    private var taken = Set<String>()

    /// - Parameter title: The file's name, which may tell what it holds.
    static func profile(for file: LayerFile, title: String, campuses: [Campus]) -> LayerProfile {
        var guess = LayerGuess(file: file, columns: LayerColumn.all(of: file))
        return guess.made(title, campuses)
    }

    private init(file: LayerFile, columns: [LayerColumn]) {
        self.file = file
        self.columns = columns
    }

    private mutating func made(_ title: String, _ campuses: [Campus]) -> LayerProfile {
        if file.format == .csv {
            for column in LayerSpotColumns(file.columns).all { taken.insert(file.columns[column]) }
        }
        categories()
        for (role, names) in LayerWords.headers where profile.roles[role] == nil {
            plain(role, names, campuses)
        }
        addressInParts()
        nameOfAnything()
        for column in columns where !taken.contains(column.name) {
            // The office's own export names facts by the law's questions.
            guard let question = PlaceQuestion(rawValue: column.name), PlaceFact.all.contains(question),
                column.isAll({ LayerOutcome(word: "\(column.name)=\($0)") != nil })
            else { continue }
            take(column.name, .fact(question))
        }
        profile.rules = LayerHints.rules(for: columns) { profile.role(of: $0) }
        profile.kind = LayerGuess.kind(title)
        return profile
    }

    private mutating func take(_ column: String, _ role: LayerRole) {
        taken.insert(column)
        profile.roles[role, default: []].append(column)
    }

    /// A column in which most cells say a Clery category.
    private mutating func categories() {
        let found = columns.first { column in
            // What an office's export says of the law's decisions is no statement of a source.
            guard column.filled > 0, column.distinct <= 40, !column.key.hasPrefix("decided") else {
                return false
            }
            let known = column.counts.filter { LayerCategory.read($0.key) != nil }
            let count = known.reduce(0) { $0 + $1.value }
            return count * 10 >= column.filled * 6
                && (column.key.contains("clery") || known.contains { LayerCategory.isPlain($0.key) })
        }
        if let found { take(found.name, .category) }
    }

    private mutating func plain(_ role: LayerRole, _ names: [String], _ campuses: [Campus]) {
        let candidates = names.compactMap { name in
            columns.first { $0.key == name && !taken.contains($0.name) && $0.filled > 0 }
        }.filter { fits($0, role, campuses) }
        // The best name that is filled at least in part; else the best filled.
        let chosen =
            candidates.first { $0.filled * 10 >= $0.rows * 3 } ?? candidates.max { $0.filled < $1.filled }
        if let chosen { take(chosen.name, role) }
    }

    private func fits(_ column: LayerColumn, _ role: LayerRole, _ campuses: [Campus]) -> Bool {
        switch role {
        // Numbers that several rows share are numbers of something else.
        case .number: return column.distinct * 10 >= column.filled * 7
        // The owner's name in each row is no name of a building.
        case .alias: return column.distinct * 2 > column.filled || column.filled < 4
        case .name: return column.hasLetters
        case .campus:
            let names = Set(campuses.map { LayerPlain.name($0.name) })
            let known = column.counts.filter { names.contains(LayerPlain.name($0.key)) }
            return known.reduce(0) { $0 + $1.value } * 2 >= column.filled
        case .kind: return column.isAll { LayerPlain.kind($0) != nil }
        case .category: return column.isAll { LayerCategory.read($0) != nil }
        case .place: return column.isAll { Int64($0) != nil }
        case .address, .unit, .zone, .fact: return true
        }
    }

    private mutating func addressInParts() {
        guard profile.roles[.address] == nil else { return }
        let free = columns.filter { !taken.contains($0.name) && $0.filled > 0 }
        let parts = LayerWords.addressParts.compactMap { names in
            names.lazy.compactMap { name in free.first { $0.key == name } }.first
        }
        // A street's name is needed; a house number alone is no address.
        guard parts.contains(where: { LayerWords.addressParts[2].contains($0.key) }) else { return }
        for part in parts { take(part.name, .address) }
    }

    /// Where no column is called a name: the one whose cells differ most and read like words.
    private mutating func nameOfAnything() {
        guard profile.roles[.name] == nil else { return }
        let likely = columns.filter { column in
            !taken.contains(column.name) && column.hasLetters && column.distinct > 1
                && (3...60).contains(column.averageLength) && column.distinct * 2 > column.filled
        }
        if let best = likely.max(by: { $0.distinct < $1.distinct }) { take(best.name, .name) }
    }

    private static func kind(_ title: String) -> PlaceKind {
        let words = Set(LayerPlain.words(title.replacing(".", with: " ")))
        if !words.isDisjoint(with: [
            "boundary", "boundaries", "border", "borders", "zone", "zones", "outline",
        ]),
            !words.contains("patrol"), !words.contains("parking")
        {
            return .campus
        }
        if !words.isDisjoint(with: [
            "street", "streets", "centerline", "centerlines", "sidewalk", "sidewalks",
        ]) {
            return .street
        }
        let open: Set<String> = ["parking", "lots", "fields", "grounds", "patrol", "area", "areas", "parks"]
        return words.isDisjoint(with: open) ? .building : .outdoor
    }
}

/// What stands in a column of a file.
struct LayerColumn {
    let name: String
    let key: String
    let rows: Int
    /// How often each text stands there, blanks left out.
    let counts: [String: Int]

    var filled: Int { counts.values.reduce(0, +) }
    var distinct: Int { counts.count }
    var hasLetters: Bool {
        counts.keys.count { $0.utf8.contains(where: ASCII.isLetter) } * 2 >= max(1, distinct)
    }
    var averageLength: Int { counts.keys.reduce(0) { $0 + $1.utf8.count } / max(1, distinct) }
    func isAll(_ test: (String) -> Bool) -> Bool { !counts.isEmpty && counts.keys.allSatisfy(test) }

    /// More features need not be looked at to know what a column is.
    static let mostRows = 5000

    static func all(of file: LayerFile) -> [LayerColumn] {
        let features = file.features.prefix(mostRows)
        return file.columns.indices.map { index in
            var counts: [String: Int] = [:]
            for feature in features {
                let value = file.value(index, of: feature)
                if !value.isEmpty { counts[value, default: 0] += 1 }
            }
            let name = file.columns[index]
            return LayerColumn(name: name, key: LayerWords.key(name), rows: features.count, counts: counts)
        }
    }

    /// Some of what stands there, the most frequent first.
    var samples: [String] {
        counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(3).map { String($0.key.prefix(60)) }
    }
}
