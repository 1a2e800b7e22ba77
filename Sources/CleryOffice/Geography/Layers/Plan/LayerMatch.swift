import Geometry

/// Why a feature of a file may be a place of the office.
enum LayerReason: Sendable, Equatable {
    case ours
    case number(isOnly: Bool)
    case name(isOnly: Bool)
    case core, alias
    case address(isOnly: Bool)
    case sameShape
    /// What both have in common, in percent of what either covers.
    case overlap(Int)
    case near
    /// Both have a number, and not the same.
    case otherNumber
    /// They lie far apart.
    case far(meters: Int)

    /// How much it says; less than nothing speaks against it.
    var strength: Int {
        switch self {
        case .ours: 8
        case .number(let isOnly): isOnly ? 6 : 3
        case .name(let isOnly): isOnly ? 5 : 3
        case .core: 3
        case .alias: 4
        case .address(let isOnly): isOnly ? 3 : 1
        case .sameShape: 6
        case .overlap(let percent): percent >= 50 ? 5 : 2
        case .near: 2
        case .otherNumber: -3
        case .far: -2
        }
    }

    var words: String {
        switch self {
        case .ours: "this office’s own number"
        case .number(let isOnly): isOnly ? "same building number" : "same building number, which several have"
        case .name(let isOnly): isOnly ? "same name" : "same name, which several have"
        case .core: "nearly the same name"
        case .alias: "one of its other names"
        case .address(let isOnly): isOnly ? "same address" : "same address, which several have"
        case .sameShape: "same outline"
        case .overlap(let percent): "outlines overlap by \(percent) %"
        case .near: "it lies there"
        case .otherNumber: "but another building number"
        case .far(let meters): "but \(meters) m apart"
        }
    }
}

/// A place that a feature may be, with the reasons.
struct LayerCandidate: Sendable {
    let place: Int
    var reasons: [LayerReason] = []

    var strength: Int { reasons.reduce(0) { $0 + $1.strength } }
    var words: String { reasons.map(\.words).joined(separator: ", ") }
}

/// Finds the places that features of a file may be.
struct LayerMatcher {
    private let places: LayerPlaces
    /// How many features of the file share a number, a name, an address.
    private var shared: [String: Int] = [:]

    /// From here on a candidate is the place, if no other is nearly as strong.
    static let sure = 5
    /// From here on a person is asked.
    static let likely = 3
    /// By how much the best must be stronger than the next.
    static let lead = 2

    init(_ places: LayerPlaces, _ wishes: [LayerWish]) {
        self.places = places
        for wish in wishes {
            shared["n" + LayerPlaces.key(wish.campus, LayerPlain.name(wish.name)), default: 0] += 1
            if let code = wish.code {
                shared["c" + LayerPlaces.key(wish.campus, LayerPlain.number(code)), default: 0] += 1
            }
            if let address = wish.address.flatMap(LayerPlain.address) {
                shared["a" + LayerPlaces.key(wish.campus, address), default: 0] += 1
            }
        }
    }

    /// All candidates of some strength, the strongest first.
    func candidates(for wish: LayerWish, kind: PlaceKind) -> [LayerCandidate] {
        var found: [Int: LayerCandidate] = [:]
        func add(_ at: Int, _ reason: LayerReason) {
            found[at, default: LayerCandidate(place: at)].reasons.append(reason)
        }
        if let code = wish.code {
            let key = LayerPlaces.key(wish.campus, LayerPlain.number(code))
            let same = places.byNumber[key] ?? []
            for at in same { add(at, .number(isOnly: same.count == 1 && shared["c" + key] == 1)) }
        }
        names(wish, add)
        if let address = wish.address.flatMap(LayerPlain.address) {
            let key = LayerPlaces.key(wish.campus, address)
            let same = places.byAddress[key] ?? []
            for at in same { add(at, .address(isOnly: same.count == 1 && shared["a" + key] == 1)) }
        }
        if let shape = wish.shape { position(shape, wish, kind, add) }
        if let own = wish.place, let at = places.index[own], places.all[at].record.campus == wish.campus,
            found[at] != nil
        {
            // A number of this office alone is none of another office's file.
            add(at, .ours)
        }
        return found.values.map { against($0, wish) }
            .filter { $0.strength >= LayerMatcher.likely }
            .sorted { ($1.strength, $0.place) < ($0.strength, $1.place) }
    }

    private func names(_ wish: LayerWish, _ add: (Int, LayerReason) -> Void) {
        let key = LayerPlaces.key(wish.campus, LayerPlain.name(wish.name))
        let same = places.byName[key] ?? []
        for at in same { add(at, .name(isOnly: same.count == 1 && shared["n" + key] == 1)) }
        for at in places.byAlias[key] ?? [] where !same.contains(at) { add(at, .alias) }
        guard wish.isNamed else { return }
        let core = places.byCore[LayerPlaces.key(wish.campus, LayerPlain.core(wish.name))] ?? []
        for at in core where !same.contains(at) { add(at, .core) }
        for alias in wish.aliases {
            for at in places.byName[LayerPlaces.key(wish.campus, LayerPlain.name(alias))] ?? []
            where !same.contains(at) { add(at, .alias) }
        }
    }

    private func position(
        _ shape: Shape, _ wish: LayerWish, _ kind: PlaceKind, _ add: (Int, LayerReason) -> Void
    ) {
        guard let box = shape.box else { return }
        let area = shape.area
        for at in places.atlas.meeting(box) {
            let place = places.all[at]
            // A building lies in its campus and is not it.
            guard place.record.campus == wish.campus, (place.kind == .campus) == (kind == .campus),
                let other = place.shape
            else { continue }
            if other == shape {
                add(at, .sameShape)
            } else if area == 0 || other.area == 0 {
                add(at, .near)
            } else if min(area, other.area) / max(area, other.area) > 0.2,
                let common = try? shape.intersection(other).area, common > 0
            {
                let percent = Int(100 * common / (area + other.area - common))
                if percent >= 20 { add(at, .overlap(percent)) }
            }
        }
    }

    /// What speaks against it.
    private func against(_ candidate: LayerCandidate, _ wish: LayerWish) -> LayerCandidate {
        var candidate = candidate
        let place = places.all[candidate.place]
        if let code = wish.code, let number = place.details?.number,
            LayerPlain.number(code) != LayerPlain.number(number)
        {
            candidate.reasons.append(.otherNumber)
        }
        if let a = wish.shape?.box?.middle, let b = place.shape?.box?.middle {
            let meters = Earth.meters(from: a, to: b)
            if meters > 500, place.kind != .campus { candidate.reasons.append(.far(meters: Int(meters))) }
        }
        return candidate
    }

    /// The one candidate that is the place; nil where a person has to say, or where there is none.
    static func sure(_ candidates: [LayerCandidate]) -> LayerCandidate? {
        guard let best = candidates.first, best.strength >= sure,
            candidates.count == 1 || best.strength - candidates[1].strength >= lead
        else { return nil }
        return best
    }
}
