import CleryLaw

/// One incident as it was typed or stood in a file, before anybody looked at it.
struct AgencyRowText: Sendable, Equatable {
    /// The fields in their order: the name in a form and in a file, and what a person calls it.
    static let columns: [(name: String, title: String)] = [
        ("date_reported", "Date reported"), ("date_occurred", "Date occurred"),
        ("occurred_through", "Occurred through"), ("address", "Address or place"), ("offense", "Offense"),
        ("bias", "Bias motive"), ("arrests", "Persons arrested"), ("case_number", "Your case number"),
        ("remarks", "Remarks"),
    ]

    var cells: [String: String] = [:]

    subscript(_ name: String) -> String {
        get { cells[name] ?? "" }
        set { cells[name] = newValue }
    }

    var isEmpty: Bool { cells.values.allSatisfy(\.isEmpty) }
}

/// What of a row is not sealed: days, the crime, the motive, how many were arrested.
struct AgencyRowFacts: Sendable, Equatable {
    let reported: Day
    let from: Day?
    let through: Day?
    let offense: Category
    let bias: BiasCategory?
    let arrests: Int?
}

/// Reads rows, and says of each cell that is wrong what is wrong, without repeating it.
struct AgencyRowReading: Sendable {
    struct Read: Sendable {
        let facts: AgencyRowFacts
        let details: AgencyRowDetails
    }

    let year: Int
    let today: Day

    /// How days may be written; made once for a file.
    static var dates: TableDates {
        TableDates(
            forms: ["yyyy-MM-dd", "M/d/yyyy", "M/d/yy", "M-d-yyyy", "MMMM d, yyyy"].compactMap {
                try? DateForm($0)
            })
    }

    /// The crimes that a row can be, in the order of the law.
    var offenses: [any Offense.Type] { AskedCrime.offenses(of: year) }

    static let biases = BiasCategory.allCases.filter { $0 != .notListed }

    /// - Returns: the row, or the columns that are wrong, each with a sentence.
    func read(
        _ text: AgencyRowText, _ dates: TableDates
    ) -> (row: Read?, problems: [(column: String, sentence: String)]) {
        var problems: [(column: String, sentence: String)] = []
        func day(_ name: String) -> Day? {
            guard !text[name].isEmpty else { return nil }
            do {
                if let day = try dates.day(text[name]) { return day }
            } catch {}
            problems.append((name, "Write a day, such as 2/14/\(year)."))
            return nil
        }
        let reported = day("date_reported")
        if text["date_reported"].isEmpty {
            problems.append(("date_reported", "Give the day on which it was reported to you."))
        } else if let reported, reported.year != year {
            problems.append(
                ("date_reported", "We ask for crimes reported in \(year); this one is of another year."))
        }
        let (from, through) = (day("date_occurred"), day("occurred_through"))
        if let from, let through, through < from {
            problems.append(("occurred_through", "The last day comes before the first."))
        }
        if let last = from ?? through, let reported, last > reported {
            problems.append(("date_occurred", "It cannot have occurred after it was reported."))
        }
        if from == nil, through != nil, text["date_occurred"].isEmpty {
            problems.append(("date_occurred", "Give the first day as well."))
        }
        let offense = offense(text["offense"])
        if offense == nil {
            problems.append(("offense", "Choose one of the crimes that we ask for."))
        }
        let bias = bias(text["bias"])
        if bias == nil, !text["bias"].isEmpty {
            problems.append(("bias", "Choose one of the eight motives, or leave it empty."))
        }
        if let offense, offense.families == [.hate], bias == nil, text["bias"].isEmpty {
            problems.append(
                ("bias", "This crime counts only with a motive: choose it, or leave the incident out."))
        }
        let arrests = Int(text["arrests"]).flatMap { (0...1000).contains($0) ? $0 : nil }
        if arrests == nil, !text["arrests"].isEmpty {
            problems.append(("arrests", "Write a whole number, such as 2."))
        }
        if let offense, offense.families.contains(.arrests), text["arrests"].isEmpty || arrests == 0 {
            problems.append(("arrests", "Of these violations arrests count: give the number of persons."))
        }
        var details = AgencyRowDetails()
        details.address = limited("address", 240, text, &problems)
        details.number = limited("case_number", 60, text, &problems)
        details.remarks = limited("remarks", 1000, text, &problems)
        guard problems.isEmpty, let reported, let offense else { return (nil, problems) }
        let facts = AgencyRowFacts(
            reported: reported, from: from, through: through, offense: offense.category, bias: bias,
            arrests: arrests)
        return (Read(facts: facts, details: details), [])
    }

    private func limited(
        _ name: String, _ most: Int, _ text: AgencyRowText,
        _ problems: inout [(column: String, sentence: String)]
    ) -> String {
        let told = MailHeader.oneLine(text[name])
        if told.count > most { problems.append((name, "Use at most \(most) letters.")) }
        return told
    }

    /// By the name in a file or the title in a list; capitals and signs do not matter.
    private func offense(_ text: String) -> (any Offense.Type)? {
        let key = Self.key(text)
        return key.isEmpty
            ? nil : offenses.first { Self.key($0.publicName) == key || Self.key($0.title) == key }
    }

    private func bias(_ text: String) -> BiasCategory? {
        let key = Self.key(text)
        return Self.biases.first { Self.key($0.rawValue) == key || Self.key($0.title) == key }
    }

    private static func key(_ text: String) -> String { text.lowercased().filter(\.isLetter) }
}
