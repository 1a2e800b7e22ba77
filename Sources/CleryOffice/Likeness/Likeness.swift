import CleryLaw

/// What of an incident or a report is compared, to find those that may tell of the same.
///
/// No name is compared: incidents hold none. Of persons the numbers count, of words those of the nature. A report's
/// place and words are there only after it was opened.
struct Likeness: Sendable {
    /// Itself and those it is joined to are never suggested.
    var root: Int64?
    var campus: Int64?
    var place: Int64?
    var placeName = ""
    var nature = ""
    var occurred: Moment
    var datesOnly: Bool
    var day: Day?
    var victims: Int32?
    var accused: Int32?
    /// A report is joined by hand after a look, so less is enough to name the incident.
    var least = 5

    init(_ incident: Incident, place: String, _ told: Particulars) {
        root = incident.sameIncidentAs ?? incident.id
        campus = incident.campus
        self.place = incident.place
        placeName = place
        nature = incident.nature
        occurred = incident.occurred
        datesOnly = incident.datesOnly
        day = incident.reportedDay
        victims = incident.facts.offenses.compactMap(\.victims).max()
        accused = told.offenses.compactMap(\.accused).max()
    }

    init(_ report: CrimeReport, _ content: ReportContent?) {
        campus = report.campus
        placeName = content?.place ?? ""
        nature = content?.what ?? ""
        occurred = report.occurred
        datesOnly = report.datesOnly
        day = report.toldDay ?? Day(number: Int32(report.received.milliseconds / 86_400_000))
        least = 3
    }

    /// The building: what stands before a room, a floor or a number. "Whitman Hall 214" is "whitman hall".
    static func building(_ name: String) -> String {
        var words: [Substring] = []
        for word in name.lowercased().split(whereSeparator: { " ,;-#()/".contains($0) }) {
            if ["room", "rm", "apt", "apartment", "floor", "suite", "unit", "lobby"].contains(word) { break }
            if word.contains(where: \.isNumber), !words.isEmpty { break }
            words.append(word)
        }
        return words.joined(separator: " ")
    }

    /// The words of a text that can be compared: letters, four or more, each once.
    static func words(_ text: String) -> [String] {
        var seen: Set<String> = []
        return text.lowercased().split { !$0.isLetter }.map(String.init)
            .filter { $0.count >= 4 && !common.contains($0) && seen.insert($0).inserted }
    }

    private static let common: Set<String> = [
        "with", "from", "that", "this", "they", "their", "were", "been", "have", "into", "other", "report",
        "reported", "unknown", "person", "persons", "student", "campus", "incident", "somebody", "someone",
    ]

    /// The first and last instant of a moment.
    static func span(_ moment: Moment) -> (from: Int64, to: Int64)? {
        switch moment {
        case .unknown: nil
        case .exactly(let at): (at.milliseconds, at.milliseconds)
        case .between(let a, let b): (a.milliseconds, b.milliseconds)
        }
    }
}

/// How like two records are: points with the reason for each.
///
/// | points | for |
/// |---|---|
/// | 4 | the same place |
/// | 3 | the same building |
/// | 3 | the same words of nature, and 1 more where one of them is rare |
/// | 1, at most 2 | each rare word that both natures have |
/// | 3 | occurred at the same time: within half an hour, or times that overlap |
/// | 2 | occurred within two hours |
/// | 1 | occurred on the same day, where only days are known |
/// | 1 | reported on the same day |
/// | 1 | the same number of victims, or of accused, of two or more |
///
/// A word is rare when at most one in twenty of the incidents around that time has it, or at most three of them.
struct LikenessScore: Sendable {
    private(set) var points = 0
    private(set) var reasons: [String] = []

    /// What is compared with many, made once.
    struct Texts: Sendable {
        let place: String
        let building: String
        let nature: String

        init(_ one: Likeness) {
            place = one.placeName.lowercased()
            building = Likeness.building(one.placeName)
            nature = one.nature.lowercased()
        }
    }

    init(_ one: Likeness, _ other: Candidate, rare: Set<String>, texts: Texts? = nil) {
        let texts = texts ?? Texts(one)
        whereabouts(one, other, texts)
        words(other, texts, rare)
        persons(one, other)
        time(one, other)
        reported(one, other)
    }

    private mutating func add(_ points: Int, _ reason: String) {
        self.points += points
        reasons.append(reason)
    }

    private mutating func whereabouts(_ one: Likeness, _ other: Candidate, _ texts: Texts) {
        if one.place == other.place || (!texts.place.isEmpty && texts.place == other.placeName.lowercased()) {
            return add(4, "the same place")
        }
        guard texts.building.count >= 3 else { return }
        let theirs = Likeness.building(other.placeName)
        // A reporter's own words for a place hold the place's name.
        let isTold = one.place == nil && theirs.count >= 4 && texts.place.contains(theirs)
        if texts.building == theirs || isTold { add(3, "the same building") }
    }

    private mutating func words(_ other: Candidate, _ texts: Texts, _ rare: Set<String>) {
        if texts.nature == other.nature.lowercased(), !texts.nature.isEmpty {
            return add(Likeness.words(other.nature).contains(where: rare.contains) ? 4 : 3, "the same words")
        }
        guard !rare.isEmpty else { return }
        let shared = Likeness.words(other.nature).filter(rare.contains)
        guard !shared.isEmpty else { return }
        let named = shared.prefix(2).map { "“\($0)”" }.joined(separator: " and ")
        add(min(2, shared.count), "both say \(named)")
    }

    private mutating func persons(_ one: Likeness, _ other: Candidate) {
        if let victims = one.victims, victims >= 2, victims == other.victims {
            add(1, "\(victims) victims each")
        } else if let accused = one.accused, accused >= 2, accused == other.accused {
            add(1, "\(accused) accused each")
        }
    }

    private mutating func time(_ one: Likeness, _ other: Candidate) {
        guard let a = Likeness.span(one.occurred), let b = Likeness.span(other.occurred) else { return }
        let apart = max(0, max(a.from, b.from) - min(a.to, b.to))
        let minutes = apart / 60_000
        if one.datesOnly || other.datesOnly || a.to - a.from > 43_200_000 || b.to - b.from > 43_200_000 {
            if apart == 0 { add(1, "it may be the same time") }
        } else if apart == 0 {
            add(3, "at the same time")
        } else if minutes <= 30 {
            add(3, minutes < 2 ? "a minute apart" : "\(minutes) minutes apart")
        } else if minutes <= 120 {
            add(2, "\(minutes) minutes apart")
        }
    }

    private mutating func reported(_ one: Likeness, _ other: Candidate) {
        guard let day = one.day, let theirs = other.day else { return }
        let apart = abs(Int(day.number) - Int(theirs.number))
        if apart == 0 {
            add(1, "reported on the same day")
        } else {
            reasons.append("reported \(apart) day\(apart == 1 ? "" : "s") apart")
        }
    }
}
