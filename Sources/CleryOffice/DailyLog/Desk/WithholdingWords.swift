import CleryLaw

/// What is written down of a withholding and sealed: who decided, what shows the harm, why the public is not told, and
/// each extension with its reason.
struct WithholdingWords: Sendable, Equatable {
    struct Extension: Sendable, Equatable {
        let at: Instant
        let until: Day
        let why: String
    }

    var decider = ""
    var evidence = ""
    /// Why even the ground stays unsaid; empty where the public is told.
    var unsaid = ""
    var extensions: [Extension] = []

    init() {}

    var json: String {
        var json = JSONWriter()
        json.object {
            for (key, text) in [("decider", decider), ("evidence", evidence), ("unsaid", unsaid)] {
                $0.key(named: key)
                $0.value(text)
            }
            $0.key("extensions")
            $0.array {
                for one in extensions {
                    $0.object {
                        $0.key("at")
                        $0.value(one.at.milliseconds)
                        $0.key("until")
                        $0.value("\(one.until)")
                        $0.key("why")
                        $0.value(one.why)
                    }
                }
            }
        }
        return json.string
    }

    init(json text: String) throws {
        let json = try JSONValue(parsing: text)
        decider = json["decider"]?.text ?? ""
        evidence = json["evidence"]?.text ?? ""
        unsaid = json["unsaid"]?.text ?? ""
        extensions = (json["extensions"]?.items ?? []).compactMap { one in
            guard let at = one["at"]?.integer, let until = (one["until"]?.text).flatMap({ Day($0) }) else {
                return nil
            }
            return Extension(at: Instant(milliseconds: at), until: until, why: one["why"]?.text ?? "")
        }
    }
}

extension SealedRecord {
    static func withholding(_ id: Int64) -> Int64 { 18 << 56 | id }
}

extension Withholding.Ground {
    /// In the words of the regulation, short (34 CFR 668.46(f)).
    var title: String {
        switch self {
        case .prohibitedByLaw: "Disclosure is prohibited by law"
        case .victimConfidentiality: "It would jeopardize the confidentiality of the victim"
        case .ongoingInvestigation: "It would jeopardize an ongoing criminal investigation"
        case .safetyOfIndividual: "It would jeopardize the safety of an individual"
        case .flightOrEvasion: "It would cause a suspect to flee or evade detection"
        case .destructionOfEvidence: "It would result in the destruction of evidence"
        case .other: "Another reason"
        }
    }

    /// Whether the law asks what evidence there is of harm, and lets the piece out when the harm is over.
    var isOfHarm: Bool {
        Withholding(.known(self), clearAndConvincing: .known(true)).decide(BusinessDays()).answer
            == .temporary
    }
}
