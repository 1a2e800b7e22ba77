import CleryLaw
import Foundation

/// What a column of a file of places is for.
enum LayerRole: Hashable, Sendable {
    /// The office's own number of the place, as its export wrote it.
    case place
    case number, name, alias
    /// Several columns are joined in their order.
    case address
    case kind, campus, unit, zone
    /// A Clery category that the file states: a source's statement, never a decision.
    case category
    /// A column that holds the answers to one question.
    case fact(PlaceQuestion)

    static let plain: [LayerRole] = [
        .number, .name, .alias, .address, .kind, .campus, .unit, .zone, .category, .place,
    ]
    static let all: [LayerRole] = plain + PlaceFact.all.map(LayerRole.fact)

    /// As profiles write it.
    var word: String {
        switch self {
        case .place: "place"
        case .number: "number"
        case .name: "name"
        case .alias: "alias"
        case .address: "address"
        case .kind: "kind"
        case .campus: "campus"
        case .unit: "unit"
        case .zone: "patrol_zone"
        case .category: "clery_category"
        case .fact(let question): "fact:\(question.rawValue)"
        }
    }

    init?(word: String) {
        guard let role = LayerRole.all.first(where: { $0.word == word }) else { return nil }
        self = role
    }

    var title: String {
        switch self {
        case .place: "Place of this office"
        case .number: "Building number"
        case .name: "Name"
        case .alias: "Other names"
        case .address: "Address, or a part of it"
        case .kind: "Kind of place"
        case .campus: "Campus"
        case .unit: "Responsible unit"
        case .zone: "Patrol zone"
        case .category: "Clery category, as stated"
        case .fact(let question): PlaceFact.title(question)
        }
    }
}

/// What follows from a word of a file: a fact that is proposed, or a kind of place.
enum LayerOutcome: Hashable, Sendable {
    case fact(PlaceQuestion, String)
    case kind(PlaceKind)

    /// As profiles write it: "student_housing=yes", "kind=outdoor".
    var word: String {
        switch self {
        case .fact(let question, let answer): "\(question.rawValue)=\(answer)"
        case .kind(let kind): "kind=\(kind.rawValue)"
        }
    }

    init?(word: String) {
        let parts = word.split(separator: "=", maxSplits: 1).map(String.init)
        guard parts.count == 2 else { return nil }
        if parts[0] == "kind" {
            guard let kind = PlaceKind(rawValue: parts[1]) else { return nil }
            self = .kind(kind)
            return
        }
        var trial = PlaceDescription.ordinary
        guard let question = PlaceQuestion(rawValue: parts[0]), !parts[1].isEmpty,
            PlaceFact.state(parts[1], to: question, of: &trial)
        else { return nil }
        self = .fact(question, parts[1])
    }

    var title: String {
        switch self {
        case .kind(let kind): return "Kind: \(kind.title)"
        case .fact(let question, let answer):
            let words = PlaceFact.choices(question).first { $0.value == answer }?.title
            return "\(PlaceFact.title(question)): \(words ?? (answer == "na" ? "No question here" : answer))"
        }
    }

    /// All that can be chosen: kinds, then every answer of every question that has a list of answers.
    static let all: [LayerOutcome] =
        PlaceKind.allCases.map(LayerOutcome.kind)
        + PlaceFact.all.flatMap { question in
            PlaceFact.choices(question).map { LayerOutcome.fact(question, $0.value) }
        }
}

/// "Where this column says one of these words, propose that."
struct LayerRule: Hashable, Sendable {
    var column: String
    /// Wordings, separated by semicolons; `*` stands for anything.
    var words: String
    var then: LayerOutcome

    var wordings: [Wording] {
        words.split(separator: ";").map { Wording($0.trimmingCharacters(in: .whitespaces)) }
    }
}
