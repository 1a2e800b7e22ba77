import CleryLaw

/// Texts that are sealed as one: a small object whose members are all words.
protocol SealedWords: Sendable, Equatable {
    init()
    static var members: [(name: String, path: WritableKeyPath<Self, String>)] { get }
}

extension SealedWords {
    init(json: String) throws {
        self.init()
        let value = try JSONValue(parsing: json)
        for member in Self.members { self[keyPath: member.path] = value[member.name]?.text ?? "" }
    }

    var json: String {
        var writer = JSONWriter()
        writer.object { json in
            for member in Self.members where !self[keyPath: member.path].isEmpty {
                json.key(named: member.name)
                json.value(self[keyPath: member.path])
            }
        }
        return writer.string
    }
}

/// Who a resident is, as housing's list says.
struct ResidentPerson: SealedWords {
    var name = ""
    var number = ""
    var email = ""
    var birth = ""
    var room = ""

    static var members: [(name: String, path: WritableKeyPath<ResidentPerson, String>)] {
        [
            ("name", \.name), ("number", \.number), ("email", \.email), ("birth", \.birth), ("room", \.room),
        ]
    }

    var born: Day? { Day(birth) }

    /// Whether a row with the same student number is of the same person: a number may be given again, and a name
    /// changes.
    func isStill(_ row: ResidentPerson) -> Bool {
        name.lowercased() == row.name.lowercased() || (born != nil && born == row.born)
    }
}

/// Whom a resident wants told, and whom the institution must tell of a resident under 18.
struct ContactWords: SealedWords {
    var name = ""
    var phone = ""
    var secondPhone = ""
    var email = ""
    var relation = ""
    var guardian = ""
    var guardianPhone = ""
    var guardianEmail = ""

    static var members: [(name: String, path: WritableKeyPath<ContactWords, String>)] {
        [
            ("name", \.name), ("phone", \.phone), ("second_phone", \.secondPhone), ("email", \.email),
            ("relation", \.relation), ("guardian", \.guardian), ("guardian_phone", \.guardianPhone),
            ("guardian_email", \.guardianEmail),
        ]
    }

    var hasGuardian: Bool { !(guardian + guardianPhone + guardianEmail).isEmpty }
}

/// What was told when a student was reported missing.
struct MissingTold: SealedWords {
    var name = ""
    var number = ""
    var room = ""
    var birth = ""
    var seen = ""
    var circumstances = ""
    var reporter = ""
    var reporterReached = ""

    static var members: [(name: String, path: WritableKeyPath<MissingTold, String>)] {
        [
            ("name", \.name), ("number", \.number), ("room", \.room), ("birth", \.birth), ("seen", \.seen),
            ("circumstances", \.circumstances), ("reporter", \.reporter),
            ("reporter_reached", \.reporterReached),
        ]
    }
}

/// Who was reached by a step, and what was said.
struct StepWords: SealedWords {
    var who = ""
    var words = ""

    static var members: [(name: String, path: WritableKeyPath<StepWords, String>)] {
        [("who", \.who), ("words", \.words)]
    }
}

/// The age of a person.
enum AgeOf {
    /// Whole years on a day; who was born on a leap day is a year older on March 1 of the years without one.
    static func years(born: Day, on day: Day) -> Int? {
        guard born <= day else { return nil }
        let (year, month, date) = day.civil
        let (bornYear, bornMonth, bornDate) = born.civil
        return year - bornYear - ((month, date) < (bornMonth, bornDate) ? 1 : 0)
    }
}
