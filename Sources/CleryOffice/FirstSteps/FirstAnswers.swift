import CleryLaw

/// What was ticked and typed on the page of first answers.
struct FirstAnswers: Sendable {
    /// Facts that the institution has; of the others it has none.
    var has: Set<InstitutionFact> = []
    var isSure = false
    var why = ""
    /// A building or lot on each line: its name, and its address after the first comma.
    var places = ""
    var campus = ""
    var hold = ""
    var isTogether = false
    /// The name of a State's pack that ships with the house.
    var state = ""

    /// How the institution has its buildings.
    enum Hold: String, CaseIterable {
        case owned, rented

        var title: String { self == .owned ? "We own them" : "We rent them" }
        var sentence: String {
            self == .owned
                ? "The institution, or an entity that holds them for it."
                : "By a written agreement, each as a whole. Enter a floor or a suite on the page of places."
        }
    }

    init() {}

    init(_ form: Form) {
        let ticked = Set(form.fields.filter { $0.name == "has" }.map(\.value))
        has = Set(InstitutionFact.allCases.filter { ticked.contains($0.rawValue) })
        isSure = form["sure"] == "yes"
        why = MailHeader.oneLine(form.trimmed("why"))
        places = form.trimmed("places").replacing("\r\n", with: "\n")
        campus = form.trimmed("campus")
        hold = form.trimmed("hold")
        isTogether = form["together"] == "yes"
        state = form.trimmed("state")
    }

    struct Line: Sendable, Equatable {
        let name: String
        let address: String?
    }

    var lines: [Line] {
        places.split(whereSeparator: \.isNewline).map { String($0).trimmed }.filter { !$0.isEmpty }.map {
            line in
            let parts = line.split(separator: ",", maxSplits: 1, omittingEmptySubsequences: false).map {
                String($0).trimmed
            }
            return Line(name: parts.first ?? "", address: parts.count > 1 ? parts[1].nonEmpty : nil)
        }
    }

    /// The facts of the buildings; whether they are student housing is left open where there is such housing.
    var description: PlaceDescription {
        var place = PlaceKind.building.beginning
        place.owner = .known(hold == Hold.owned.rawValue ? .institution : .other)
        place.control = .known(hold == Hold.owned.rawValue ? .inFact : .agreementForSpace)
        place.reasonablyContiguous = .known(true)
        place.educationalUse = .known(true)
        place.studentHousing = has.contains(.onCampusHousing) ? .unknown : .known(false)
        return place
    }

    /// What is wrong with the answers on the facts.
    func factProblems(shown: Set<InstitutionFact>) -> [Problem] {
        var problems: [Problem] = []
        for fact in InstitutionFact.allCases where shown.contains(fact) && !has.contains(fact) {
            problems.append(
                Problem(
                    "has-\(fact.rawValue)",
                    "The registry of places shows that it is so. Mend the place first, if it is wrong."))
        }
        if !isSure {
            problems.append(Problem("sure", "Tick that there is none of what you have not ticked."))
        }
        if why.count < 3 || why.count > 500 {
            problems.append(Problem("why", "Say on what the answers rest, in at most 500 letters."))
        }
        return problems
    }

    /// What is wrong with the buildings.
    var placeProblems: [Problem] {
        guard !lines.isEmpty else { return [] }
        var problems: [Problem] = []
        if lines.count > 50
            || lines.contains(where: { $0.name.count > 200 || ($0.address ?? "").count > 300 })
        {
            problems.append(
                Problem(
                    "places",
                    "Write at most 50 lines, each with a name of at most 200 letters and an address of at most 300."
                ))
        }
        if lines.contains(where: { $0.name.isEmpty }) {
            problems.append(Problem("places", "Each line begins with a name."))
        }
        if Set(lines.map { $0.name.lowercased() }).count < lines.count {
            problems.append(Problem("places", "A name stands there twice."))
        }
        if Hold(rawValue: hold) == nil {
            problems.append(Problem("hold-owned", "Say whether you own or rent them."))
        }
        if !isTogether {
            problems.append(
                Problem(
                    "together",
                    "Tick it if it is so of each of them; otherwise enter them on the page of places."))
        }
        return problems
    }
}
