import CleryLaw

/// What a person says a wording means.
enum WordingMeaning: Sendable {
    case nature(NatureMeaning)
    case code(NatureMeaning)
    case disposition(DispositionMeaning)
    case bias(BiasFacts)
}

/// What a person answers in the review queue, and the meaning that it becomes.
enum ReviewForm {
    /// The acts a person can choose for a wording, in the order of the law.
    static let acts: [(value: String, title: String)] =
        [
            ("not_a_crime", "Not a crime (an event, a call)"),
            ("not_clery", "A crime outside every Clery family"),
        ]
        + Act.allCases.filter { $0 != .notClery }.map { ($0.rawValue, capitalized($0.rawValue)) }
        + [
            ("violation:liquor", "Liquor law violation"), ("violation:drug", "Drug law violation"),
            ("violation:weapons", "Weapons law violation"), ("violation:dui", "Driving under the influence"),
            ("violation:public_drunkenness", "Public drunkenness"), ("void", "Void (an entry taken back)"),
        ]

    /// What a disposition can mean for a law violation in the same row.
    static let actions: [(value: String, title: String)] =
        LawAction.Action.allCases.filter { $0 != .unknown }.map { ($0.rawValue, capitalized($0.rawValue)) }

    static func meaning(of wording: UnknownWording, _ form: Form) throws(Problem) -> WordingMeaning {
        switch wording.kind {
        case .nature, .code:
            let chosen = form.trimmed("is")
            guard acts.contains(where: { $0.value == chosen }) else {
                throw Problem("is", "Choose what these words mean.")
            }
            var meaning = nature(chosen)
            meaning.attempted = form["attempted"] == "yes"
            return wording.kind == .code ? .code(meaning) : .nature(meaning)
        case .disposition:
            guard let core = Disposition(rawValue: form.trimmed("core")) else {
                throw Problem("core", "Choose what this disposition means.")
            }
            let action = form.trimmed("action")
            guard action.isEmpty || actions.contains(where: { $0.value == action }) else {
                throw Problem("action", "Choose an action from the list, or none.")
            }
            return .disposition(DispositionMeaning(core: core, action: LawAction.Action(rawValue: action)))
        case .bias:
            guard let category = BiasCategory(rawValue: form.trimmed("category")),
                let evidence = BiasEvidence(rawValue: form.trimmed("evidence"))
            else { throw Problem("category", "Choose the bias and what the evidence shows.") }
            return .bias(BiasFacts(category: .known(category), evidence: evidence))
        }
    }

    private static func nature(_ chosen: String) -> NatureMeaning {
        if chosen == "not_a_crime" { return NatureMeaning(.notACrime) }
        if chosen == "void" { return NatureMeaning(.void) }
        if chosen.hasPrefix("violation:") {
            return NatureMeaning(violation: LawViolation(rawValue: String(chosen.dropFirst(10))))
        }
        return NatureMeaning(Act(rawValue: chosen).map { .act($0) })
    }

    static func capitalized(_ name: String) -> String {
        let plain = FactsWords.plain(name)
        return plain.prefix(1).uppercased() + plain.dropFirst()
    }
}
