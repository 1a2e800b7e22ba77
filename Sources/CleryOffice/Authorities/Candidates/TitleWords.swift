import CleryLaw

/// Which words in a title or group of the people roster hint at a function. It is a hint for a person to look at; what
/// the function makes of somebody is the law's answer.
enum TitleWords {
    struct Hint: Sendable, Hashable {
        /// The words as they are found, in small letters.
        let words: String
        let function: CampusFunction
    }

    /// More telling words come first; of two that overlap, the longer one is taken.
    private static let list: [(String, CampusFunction)] = [
        ("police", .campusPolice), ("public safety officer", .campusPolice),
        ("chief of police", .campusPolice),
        ("campus safety", .campusSecurity), ("public safety", .campusSecurity), ("security", .campusSecurity),
        ("dispatcher", .dispatcher),
        ("door monitor", .doorMonitor), ("access monitor", .doorMonitor), ("card checker", .doorMonitor),
        ("desk attendant", .doorMonitor), ("event staff", .eventSecurity), ("usher", .eventSecurity),
        ("parking", .parkingEnforcement), ("safety escort", .safetyEscort), ("night escort", .safetyEscort),
        ("dean of students", .dean), ("dean", .dean), ("student affairs", .studentAffairs),
        ("student life", .studentAffairs), ("student services", .studentAffairs),
        ("student conduct", .studentConduct), ("judicial affairs", .studentConduct),
        ("community standards", .studentConduct), ("residence life", .residenceLife),
        ("residential life", .residenceLife), ("residence director", .residenceLife),
        ("hall director", .residenceLife), ("area coordinator", .residenceLife), ("housing", .residenceLife),
        ("resident assistant", .residentAssistant), ("resident advisor", .residentAssistant),
        ("community assistant", .residentAssistant), ("student activities", .studentActivities),
        ("student engagement", .studentActivities), ("campus recreation", .studentActivities),
        ("intramural", .studentActivities), ("orientation", .studentActivities), ("greek life", .greekLife),
        ("fraternity", .greekLife), ("sorority", .greekLife), ("club advisor", .organizationAdvisor),
        ("faculty advisor", .organizationAdvisor), ("organization advisor", .organizationAdvisor),
        ("athletic director", .athleticDirector), ("director of athletics", .athleticDirector),
        ("athletics director", .athleticDirector), ("coach", .coach), ("athletic trainer", .coach),
        ("trip leader", .tripLeader), ("outdoor program", .tripLeader), ("study abroad", .studyAbroad),
        ("education abroad", .studyAbroad), ("international programs", .studyAbroad),
        ("summer camp", .campAdministrator), ("camp director", .campAdministrator),
        ("branch campus", .branchAdministrator), ("center administrator", .branchAdministrator),
        ("title ix", .titleIXCoordinator), ("ombuds", .ombuds), ("ombudsperson", .ombuds),
        ("victim advocate", .victimAdvocate), ("victim services", .victimAdvocate),
        ("women's center", .victimAdvocate), ("director of the health center", .healthCenterDirector),
        ("director of health services", .healthCenterDirector),
        ("director of student health", .healthCenterDirector),
        ("director of counseling", .counselingCenterDirector),
        ("counseling center director", .counselingCenterDirector), ("chaplain", .pastoralCounselor),
        ("campus minister", .pastoralCounselor), ("psychologist", .professionalCounselor),
        ("mental health counselor", .professionalCounselor), ("staff counselor", .professionalCounselor),
        ("counselor", .professionalCounselor), ("therapist", .professionalCounselor),
        ("counseling intern", .counselingIntern),
    ]

    /// What the words of titles and groups hint at, each function once, in the order of the law.
    ///
    /// Words within longer ones that also hint are not taken twice: "dean of students" is no second "dean".
    static func hints(in texts: [String]) -> [Hint] {
        var found: [CampusFunction: Hint] = [:]
        for text in texts {
            let plain = spaced(text)
            guard plain.count > 2, !besides.contains(where: plain.contains) else { continue }
            var taken: [Range<String.Index>] = []
            for (words, function) in longestFirst {
                guard let range = plain.range(of: words) else { continue }
                // Two neighbors share the blank between them.
                let inner = plain.index(after: range.lowerBound)..<plain.index(before: range.upperBound)
                guard !taken.contains(where: { $0.overlaps(inner) }) else { continue }
                taken.append(inner)
                if found[function] == nil {
                    found[function] = Hint(
                        words: words.trimmingCharacters(in: .whitespaces), function: function)
                }
            }
        }
        return CampusFunction.allCases.compactMap { found[$0] }
    }

    /// Work beside such a function is not the function: the secretary of the dean is no dean.
    private static let besides: [String] = [
        "secretary", "administrative assistant", "office assistant", "assistant to the", "receptionist",
        "accountant", "custodian", "information security", "network security", "parking lot maintenance",
    ].map(spaced)

    private static let longestFirst: [(String, CampusFunction)] =
        list.map { (spaced($0.0), $0.1) }.sorted { ($1.0.count, $0.0) < ($0.0.count, $1.0) }

    /// Small letters with one blank around each word; a plural is its singular, so that "Coaches" is "coach".
    static func spaced(_ text: String) -> String {
        let words = text.lowercased().replacing("’", with: "'").split {
            !$0.isLetter && !$0.isNumber && $0 != "'"
        }
        return " " + words.map(singular).joined(separator: " ") + " "
    }

    private static func singular(_ word: Substring) -> String {
        if word.count > 4, word.hasSuffix("ches") || word.hasSuffix("shes") {
            return String(word.dropLast(2))
        }
        if word.count > 4, word.hasSuffix("ies") { return word.dropLast(3) + "y" }
        let stays =
            word.hasSuffix("ss") || word.hasSuffix("us") || word.hasSuffix("'s") || word.hasSuffix("ds")
        if word.count > 3, word.hasSuffix("s"), !stays || word.hasSuffix("ards") {
            return String(word.dropLast())
        }
        return String(word)
    }
}
