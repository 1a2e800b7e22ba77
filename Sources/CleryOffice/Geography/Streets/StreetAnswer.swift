import CleryLaw

/// What a person says of a proposal: facts, never a category.
struct StreetAnswer: Sendable {
    /// Why it is no public property here. Each is a fact by which the law decides so.
    enum Reason: String, Sendable, CaseIterable {
        case owned = "private"
        case apart, barred, building

        var title: String {
            switch self {
            case .owned: "No public body owns it"
            case .apart: "One cannot step off the campus onto it, and no street alone lies between"
            case .barred: "A barrier bars the way, and students do not cross it"
            case .building: "It is a public building"
            }
        }

        func state(_ place: inout PlaceDescription) {
            place.publicKind = .known(self == .building ? .building : .openLand)
            place.owner = .known(self == .owned ? .other : .publicBody)
            place.withinCampus = .known(false)
            place.adjacency = .known(self == .apart ? .notAdjacent : .immediatelyAdjacent)
            place.barrier = .known(self == .barred)
            place.barrierRoutinelyCrossed = self == .barred ? .known(false) : .notApplicable
        }
    }

    /// One of the places that the answer makes.
    struct Part: Sendable {
        var name: String
        var facts: PlaceDescription
        /// Feet from the border over which it goes; nil is the whole shape.
        var feet: (from: Double, to: Double?)?
    }

    var name: String
    var isThree = false
    /// Feet of the near sidewalk and of the street, where they are kept apart.
    var sidewalk = "5", street = "40"
    var given: [PlaceQuestion: String] = [:]
    var reason: Reason?
    var why = ""
    var problems: [Problem] = []

    /// What is asked, in its order.
    static let questions: [PlaceQuestion] = [
        .publicKind, .owner, .withinCampus, .adjacency, .barrier, .barrierCrossed,
    ]
    static let longest = 200

    init(_ proposal: StreetProposal) {
        name = proposal.name
        if proposal.side != nil {
            given[.publicKind] = PublicKind.strip.rawValue
            given[.withinCampus] = "no"
        } else {
            given[.withinCampus] = proposal.isWithin ? "yes" : "no"
        }
    }

    /// - Parameter isNew: it becomes a place; one that is on the map keeps its name.
    init(_ form: Form, _ proposal: StreetProposal, refusing: Bool) {
        name = proposal.place?.name ?? form.trimmed("name")
        why = form.trimmed("why")
        isThree = proposal.side != nil && form["parts"] == "three"
        (sidewalk, street) = (form.trimmed("sidewalk"), form.trimmed("street"))
        if name.isEmpty { problems.append(Problem("name", "Give it a name, such as that of the street.")) }
        if name.count > Self.longest || why.count > 2000 {
            problems.append(Problem(name.count > Self.longest ? "name" : "why", "These words are too long."))
        }
        if refusing {
            reason = Reason(rawValue: form["reason"])
            if reason == nil { problems.append(Problem("reason", "Choose why it is not public property.")) }
            if why.isEmpty {
                problems.append(Problem("why", "Say what you saw or looked up: it is kept as proof."))
            }
            return
        }
        for question in Self.questions { given[question] = form[question.rawValue] }
        if isThree { given[.publicKind] = PublicKind.strip.rawValue }
        var place = PlaceKind.street.beginning
        for question in Self.questions {
            let text = given[question] ?? ""
            if question == .barrierCrossed, given[.barrier] != "yes" { continue }
            if text.isEmpty || text == "na" || !PlaceFact.state(text, to: question, of: &place) {
                problems.append(Problem(question.rawValue, "Answer: \(question.sentence)"))
            }
        }
        if isThree, cuts == nil {
            problems.append(
                Problem(
                    "sidewalk", "Give the sidewalk and the street in feet, from 1 to 100, such as 5 and 40."))
        }
    }

    private var cuts: (near: Double, far: Double)? {
        guard let near = Double(sidewalk), let wide = Double(street), (1...100).contains(near),
            (1...100).contains(wide)
        else { return nil }
        return (near, near + wide)
    }

    /// The facts as stated; without problems only.
    private var facts: PlaceDescription {
        var place = PlaceKind.street.beginning
        // Proposals come from the border of a campus only.
        place.reference = .known(.campus)
        place.milesIntoPark = .notApplicable
        if let reason {
            reason.state(&place)
            return place
        }
        place.barrierRoutinelyCrossed = .notApplicable
        for question in Self.questions where question != .barrierCrossed || given[.barrier] == "yes" {
            _ = PlaceFact.state(given[question] ?? "", to: question, of: &place)
        }
        return place
    }

    var parts: [Part] {
        let facts = facts
        guard isThree, reason == nil, let cuts else { return [Part(name: name, facts: facts)] }
        func part(_ kind: PublicKind, _ from: Double, _ to: Double?) -> Part {
            var own = facts
            own.publicKind = .known(kind)
            if kind == .farSidewalk, own.adjacency == .known(.immediatelyAdjacent) {
                own.adjacency = .known(.acrossPublicStreet)
            }
            return Part(
                name: "\(name), \(kind.title.lowercased())", facts: own, feet: (from, to))
        }
        return [
            part(.sidewalk, 0, cuts.near), part(.street, cuts.near, cuts.far),
            part(.farSidewalk, cuts.far, nil),
        ]
    }
}
