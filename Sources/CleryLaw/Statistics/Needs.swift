/// The facts that an undecided answer still needs.
public struct Needs: OptionSet, Hashable, Sendable {
    public let rawValue: UInt32
    public init(rawValue: UInt32) { self.rawValue = rawValue }
    public static let geography = Needs(rawValue: 1 << 0)
    public static let studentHousing = Needs(rawValue: 1 << 1)
    public static let reportDay = Needs(rawValue: 1 << 2)
    public static let natureOfAct = Needs(rawValue: 1 << 3)
    public static let injuryOrWeapon = Needs(rawValue: 1 << 4)
    public static let relationship = Needs(rawValue: 1 << 5)
    public static let rightOfEntry = Needs(rawValue: 1 << 6)
    public static let cause = Needs(rawValue: 1 << 7)
    public static let lawOrPolicy = Needs(rawValue: 1 << 8)
    public static let mostSeriousViolation = Needs(rawValue: 1 << 9)
    public static let referralElements = Needs(rawValue: 1 << 10)
    public static let biasCategory = Needs(rawValue: 1 << 11)
    public static let biasEvidence = Needs(rawValue: 1 << 12)
    public static let unfoundedBy = Needs(rawValue: 1 << 13)
    public static let courseOfConduct = Needs(rawValue: 1 << 14)
    public static let hazingElements = Needs(rawValue: 1 << 15)
    public static let action = Needs(rawValue: 1 << 16)
    public static let sameIncident = Needs(rawValue: 1 << 17)
    public static let intent = Needs(rawValue: 1 << 18)
}

extension Needs {
    /// Each fact with its name and the question an officer is asked.
    private static let questions: [(need: Needs, name: String, sentence: String)] = [
        (.geography, "geography", "Is the place in Clery geography, and in which category?"),
        (.studentHousing, "student_housing", "Is the place on-campus student housing?"),
        (
            .reportDay, "report_day",
            "On which day was it first reported to a campus security authority or the police?"
        ),
        (.natureOfAct, "nature_of_act", "What exactly was done?"),
        (.injuryOrWeapon, "injury_or_weapon", "Was a weapon used, and how badly was anyone hurt?"),
        (
            .relationship, "relationship",
            "What are the two people to each other, and does State law protect it?"
        ),
        (
            .rightOfEntry, "right_of_entry",
            "Did the person have a right to be in the structure, and was force used to get in?"
        ),
        (.cause, "cause", "What did the investigation find as the cause?"),
        (.lawOrPolicy, "law_or_policy", "Was a law broken, or only a policy of the institution?"),
        (
            .mostSeriousViolation, "most_serious_violation",
            "Which of the person's violations does the official judge most serious?"
        ),
        (
            .referralElements, "referral_elements",
            "Was a disciplinary action begun that makes a record and may lead to a sanction?"
        ),
        (.biasCategory, "bias_category", "Which of the eight biases moved the offender?"),
        (
            .biasEvidence, "bias_evidence",
            "Does the evidence show that the victim was selected because of bias?"
        ),
        (
            .unfoundedBy, "unfounded_by",
            "Who found the report false or baseless, after what investigation, and was it formal?"
        ),
        (
            .courseOfConduct, "course_of_conduct",
            "How many acts were directed at whom, with what fear or distress, and what came after an intervention?"
        ),
        (
            .hazingElements, "hazing_elements",
            "Which student organization, what link to membership, and what risk above the reasonable?"
        ),
        (.action, "action", "Was the person arrested, cited, summoned, referred or let go?"),
        (.sameIncident, "same_incident", "Did it happen at the same time and place as the other offense?"),
        (.intent, "intent", "Do the facts show an intent to steal or to commit a felony?"),
    ]

    /// A question each, in the order of the list above.
    public var sentences: [String] { Self.questions.filter { contains($0.need) }.map(\.sentence) }
    /// A short name each.
    public var names: [String] { Self.questions.filter { contains($0.need) }.map(\.name) }
    /// Reads one short name.
    public init?(name: some StringProtocol) {
        guard let found = Self.questions.first(where: { $0.name == name }) else { return nil }
        self = found.need
    }
}
