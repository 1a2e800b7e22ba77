import CleryLaw
import Geometry

/// What a file says of one place, read by a profile.
struct LayerWish: Sendable {
    /// A fact that a word of the file proposes.
    struct Proposal: Sendable, Equatable {
        let question: PlaceQuestion
        let answer: String
        /// "Residential_U: Yes".
        let evidence: String
        /// Miles from the border of the campus, where that is the evidence.
        var miles: Double?
    }

    let number: Int
    var line: Int?
    var name = ""
    /// The name is the file's, not one that was made for want of one.
    var isNamed = true
    var campus: Int64 = 0
    var code: String?
    var aliases: [String] = []
    var address: String?
    var unit: String?
    var zone: String?
    /// Told by the file itself; nil where only the profile's kind for all is known.
    var kind: PlaceKind?
    var place: Int64?
    var stated: PlaceFacts?
    var proposals: [Proposal] = []
    var shape: Shape?
}

/// Reads the features of a file by a profile.
struct LayerWishes {
    private(set) var wishes: [LayerWish] = []
    private(set) var problems: [LayerProblem] = []

    private let file: LayerFile
    private let profile: LayerProfile
    private let columns: [LayerRole: [Int]]
    private let rules: [(column: Int, name: String, wordings: [Wording], then: LayerOutcome)]
    private let campuses: [String: Int64]
    private let otherwise: Int64?

    init(_ file: LayerFile, _ profile: LayerProfile, campuses: [Campus]) {
        self.file = file
        self.profile = profile
        columns = profile.roles.mapValues { $0.compactMap(file.column) }.filter { !$0.value.isEmpty }
        rules = profile.rules.compactMap { rule in
            file.column(rule.column).map { ($0, rule.column, rule.wordings, rule.then) }
        }
        self.campuses = Dictionary(
            campuses.map { (LayerPlain.name($0.name), $0.id) }, uniquingKeysWith: { a, _ in a })
        otherwise =
            profile.campus.flatMap { name in campuses.first { $0.name == name }?.id }
            ?? (campuses.count == 1 ? campuses[0].id : nil)
        for feature in file.features { read(feature) }
        tellRepeated()
    }

    private func first(_ role: LayerRole, _ feature: LayerFeature) -> String {
        for column in columns[role] ?? [] {
            let value = file.value(column, of: feature)
            if !value.isEmpty { return value }
        }
        return ""
    }

    private func text(_ role: LayerRole, _ feature: LayerFeature) -> String? {
        let value = first(role, feature)
        return value.isEmpty ? nil : value
    }

    private mutating func read(_ feature: LayerFeature) {
        var wish = LayerWish(number: feature.number, line: feature.line)
        func refuse(_ sentence: String) {
            problems.append(LayerProblem(feature.number, line: feature.line, sentence))
        }
        if let named = text(.campus, feature) {
            guard let campus = campuses[LayerPlain.name(named)] else {
                return refuse("Passed over: the office has no campus of the name that it gives.")
            }
            wish.campus = campus
        } else if let otherwise {
            wish.campus = otherwise
        } else {
            return refuse("Passed over: it names no campus. Choose the campus of the file.")
        }
        wish.shape = feature.shape
        wish.code = text(.number, feature)
        wish.address = address(feature)
        wish.unit = text(.unit, feature)
        wish.zone = text(.zone, feature)
        wish.place = text(.place, feature).flatMap { Int64($0) }
        wish.kind = text(.kind, feature).flatMap(LayerPlain.kind)
        wish.aliases = (columns[.alias] ?? []).flatMap { column in
            file.value(column, of: feature).split(separator: "|").map { LayerTable.trimmedOnly(String($0)) }
        }.filter { !$0.isEmpty }
        wish.name = text(.name, feature) ?? ""
        if wish.name.isEmpty {
            wish.isNamed = false
            wish.name =
                wish.aliases.first ?? wish.address ?? wish.code.map { "Building \($0)" }
                ?? "Unnamed \(feature.number)"
        }
        if let words = text(.category, feature) {
            wish.stated = LayerCategory.read(words)
            if wish.stated == nil {
                refuse("Its Clery category is in words that are not known. The place is kept without it.")
            }
        }
        propose(feature, &wish)
        wishes.append(wish)
    }

    private func address(_ feature: LayerFeature) -> String? {
        let parts = (columns[.address] ?? []).map { file.value($0, of: feature) }
        guard parts.count > 1 else { return parts.first.flatMap { $0.isEmpty ? nil : $0 } }
        // A house number of 0 is none; without a street the rest is no address.
        let known = parts.filter { !$0.isEmpty && $0 != "0" }
        return known.count > 1 ? known.joined(separator: " ") : nil
    }

    private func propose(_ feature: LayerFeature, _ wish: inout LayerWish) {
        for case (.fact(let question), let columns) in columns {
            for column in columns {
                let value = file.value(column, of: feature)
                if !value.isEmpty, LayerOutcome(word: "\(question.rawValue)=\(value)") != nil {
                    add(question, value, column, feature, &wish)
                }
            }
        }
        for rule in rules {
            let value = file.value(rule.column, of: feature)
            guard !value.isEmpty else { continue }
            let plain = Wording.plain(value)
            guard rule.wordings.contains(where: { $0.matches(plain) }) else { continue }
            switch rule.then {
            case .kind(let kind): wish.kind = wish.kind ?? kind
            case .fact(let question, let answer): add(question, answer, rule.column, feature, &wish)
            }
        }
    }

    /// The first word of the file on a question stands.
    private func add(
        _ question: PlaceQuestion, _ answer: String, _ column: Int, _ feature: LayerFeature,
        _ wish: inout LayerWish
    ) {
        guard !wish.proposals.contains(where: { $0.question == question }) else { return }
        let value = file.value(column, of: feature)
        wish.proposals.append(
            .init(
                question: question, answer: answer,
                evidence: "\(file.columns[column]): \(value.prefix(60))"))
    }

    /// Several features of one number are told, for they may be parts of one building.
    private mutating func tellRepeated() {
        var first: [String: Int] = [:]
        for wish in wishes {
            guard let code = wish.code, !code.isEmpty else { continue }
            let key = "\(wish.campus) \(LayerPlain.number(code))"
            if let before = first[key] {
                problems.append(
                    LayerProblem(
                        wish.number, line: wish.line,
                        "It has the same building number as feature \(before). Each is a place of its own."))
            } else {
                first[key] = wish.number
            }
        }
    }
}
