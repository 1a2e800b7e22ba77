import CleryLaw

/// What was typed into a form, by field: it comes back with what is wrong.
struct TypedFields: Sendable {
    private(set) var values: [String: String] = [:]

    init() {}

    init(_ form: Form) {
        for field in form.fields where values[field.name] == nil {
            values[field.name] = form.trimmed(field.name)
        }
    }

    subscript(_ name: String) -> String {
        get { values[name] ?? "" }
        set { values[name] = newValue }
    }

    /// A text that must be there, or may be missing, and is never longer than this.
    func text(
        _ name: String, upTo most: Int, or missing: String? = nil, _ problems: inout [Problem]
    ) -> String {
        let text = MailHeader.oneLine(self[name])
        if text.isEmpty, let missing { problems.append(Problem(name, missing)) }
        if text.count > most { problems.append(Problem(name, "Use at most \(most) letters.")) }
        return text
    }

    func optional(_ name: String, upTo most: Int, _ problems: inout [Problem]) -> String? {
        let text = text(name, upTo: most, &problems)
        return text.isEmpty ? nil : text
    }

    /// One of a list of words.
    func choice<Choice: RawRepresentable>(
        _ name: String, _ missing: String, _ problems: inout [Problem], of _: Choice.Type = Choice.self
    ) -> Choice? where Choice.RawValue == String {
        let choice = Choice(rawValue: self[name])
        if choice == nil { problems.append(Problem(name, missing)) }
        return choice
    }

    func day(_ name: String, _ missing: String, _ problems: inout [Problem]) -> Day? {
        guard let day = Day(self[name]) else {
            problems.append(Problem(name, missing))
            return nil
        }
        guard (1990...2100).contains(day.year) else {
            problems.append(Problem(name, "Choose a year from 1990 to 2100."))
            return nil
        }
        return day
    }
}

/// A trip as it was told, once nothing is wrong with it.
struct TripAnswers: Sendable {
    var kind = TripKind.other
    var sponsor = ""
    var purpose = ""
    var destination = ""
    var leaves = Day(number: 0)
    var returns = Day(number: 0)
    var students: Int?
    var educational = YesNo.unknown
    var booked = TripBooker.unit
    var people = TripPeople()
    var agency: String?
    var agencyAddress: String?

    /// No trip is longer, in days.
    static let longest: Int32 = 400

    init?(_ fields: TypedFields, _ problems: inout [Problem]) {
        let before = problems.count
        let kind: TripKind? = fields.choice("kind", "Choose what sort of trip it is.", &problems)
        sponsor = fields.text("sponsor", upTo: 120, or: "Say who sponsors the trip.", &problems)
        purpose = fields.text("purpose", upTo: 400, or: "Say what the trip is for.", &problems)
        destination = fields.text("destination", upTo: 160, or: "Say where the trip goes.", &problems)
        let leaves = fields.day("leaves", "Choose the day of departure.", &problems)
        let returns = fields.day("returns", "Choose the day of return.", &problems)
        if let leaves, let returns {
            if returns < leaves {
                problems.append(Problem("returns", "The return comes before the departure."))
            } else if returns.number - leaves.number > TripAnswers.longest {
                problems.append(
                    Problem("returns", "A trip takes at most \(TripAnswers.longest) days. Tell of each part.")
                )
            }
        }
        if !fields["students"].isEmpty {
            students = Int(fields["students"]).flatMap { (0...10_000).contains($0) ? $0 : nil }
            if students == nil { problems.append(Problem("students", "Write a whole number, such as 14.")) }
        }
        let educational: YesNo? = fields.choice(
            "educational", "Choose whether the trip serves our educational purposes.", &problems)
        let booked: TripBooker? = fields.choice("booked", "Choose who booked or paid.", &problems)
        people.charge = fields.text("charge", upTo: 120, or: "Say who is in charge.", &problems)
        people.chargeContact = fields.text("charge-contact", upTo: 160, &problems)
        people.onSite = fields.text("onsite", upTo: 120, &problems)
        people.onSiteContact = fields.text("onsite-contact", upTo: 160, &problems)
        agency = fields.optional("agency", upTo: 160, &problems)
        agencyAddress = fields.optional("agency-address", upTo: 240, &problems)
        if agency == nil, agencyAddress != nil {
            problems.append(Problem("agency", "Say what the agency is called."))
        }
        guard problems.count == before, let kind, let leaves, let returns, let educational, let booked
        else { return nil }
        (self.kind, self.leaves, self.returns) = (kind, leaves, returns)
        (self.educational, self.booked) = (educational, booked)
    }
}
