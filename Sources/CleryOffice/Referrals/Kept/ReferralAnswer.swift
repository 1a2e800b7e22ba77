import CleryLaw

/// What a person answered of a charge: which kind of law it is about, whether a law was broken, and what was done.
///
/// Nothing is guessed: what is not answered stays unknown to the law, and a referral of which it is unknown is not
/// counted and not left out.
struct ReferralAnswer: Sendable, Hashable {
    var violation: LawViolation?
    /// A breach of law, not of a policy alone. Unknown where it depends on the case.
    var law = Known<Bool>.unknown
    /// Only federal law was broken, such as by marijuana that the State allows.
    var federalOnly = false
    /// A disciplinary action was begun of which a record is made.
    var record = Known<Bool>.unknown
    /// It may lead to a sanction.
    var sanction = Known<Bool>.unknown
    /// The statute, and the facts that decide: age, place, amount. No person's name.
    var basis = ""

    /// Nothing more is asked.
    var isWhole: Bool {
        guard let violation else { return false }
        if violation.category == nil || law.isNo { return true }
        if !law.isYes { return false }
        return record.isNo || sanction.isNo || (record.isYes && sanction.isYes)
    }
    /// A policy was breached and no law.
    var isPolicyOnly: Bool { violation?.category != nil && law.isNo }
    /// It may stand in a table of referrals.
    var mayCount: Bool {
        violation?.category != nil && !law.isNo && !record.isNo && !sanction.isNo
    }

    /// The action as the law takes it; nothing where its kind is not of the three.
    func action(of label: String) -> LawAction? {
        guard let violation, violation.category != nil else { return nil }
        var action = LawAction(
            violation, .referred, person: label, lawViolation: law, record: record,
            sanctionPossible: sanction)
        action.federalLawOnly = federalOnly
        return action
    }

    /// "Liquor law: a law was broken".
    var title: String {
        guard let violation else { return "Not answered" }
        guard violation.category != nil else { return "None of the three kinds" }
        let kind = FactTitles.title(violation.rawValue)
        if law.isNo { return "\(kind): policy only" }
        if !law.isYes { return "\(kind): answered case by case" }
        if record.isNo || sanction.isNo { return "\(kind): law broken, no disciplinary action as defined" }
        return isWhole
            ? "\(kind): law broken, referred" : "\(kind): law broken, not said what was begun"
    }
}

/// The text in which an answer is kept: seven words with the basis last.
extension ReferralAnswer {
    var text: String {
        [
            violation?.rawValue ?? "-", Self.word(law), federalOnly ? "federal" : "-", Self.word(record),
            Self.word(sanction), basis,
        ].joined(separator: " ")
    }

    init?(text: String) {
        let parts = text.split(separator: " ", maxSplits: 5, omittingEmptySubsequences: false).map(
            String.init)
        guard parts.count == 6 else { return nil }
        violation = LawViolation(rawValue: parts[0])
        law = Self.known(parts[1])
        federalOnly = parts[2] == "federal"
        record = Self.known(parts[3])
        sanction = Self.known(parts[4])
        basis = parts[5]
    }

    private static func word(_ known: Known<Bool>) -> String {
        known.isYes ? "yes" : known.isNo ? "no" : "-"
    }
    static func known(_ word: String) -> Known<Bool> {
        word == "yes" ? .known(true) : word == "no" ? .known(false) : .unknown
    }
}
