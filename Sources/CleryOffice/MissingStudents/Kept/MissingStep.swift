import CleryLaw
import GRDB

/// Something that was done for a missing student: who was told, when and how. Whom it reached is sealed.
struct MissingStep: Sendable, Equatable, Identifiable {
    enum Duty: String, Sendable, CaseIterable {
        case referral, contact
        case parentOrGuardian = "parent_or_guardian"
        case localLawEnforcement = "local_law_enforcement"
        case other

        init(_ party: MissingStudentDuty.Party) {
            switch party {
            case .contact: self = .contact
            case .parentOrGuardian: self = .parentOrGuardian
            case .localLawEnforcement: self = .localLawEnforcement
            }
        }

        var title: String {
            switch self {
            case .referral: "Refer the report"
            case .contact: "Tell the contact"
            case .parentOrGuardian: "Tell a parent or guardian"
            case .localLawEnforcement: "Tell the local police"
            case .other: "Something else was done"
            }
        }
    }

    enum How: String, Sendable, CaseIterable {
        case phone
        case inPerson = "in_person"
        case radio, email, message

        var title: String {
            switch self {
            case .phone: "By phone"
            case .inPerson: "In person"
            case .radio: "By radio or dispatch"
            case .email: "By e-mail"
            case .message: "By text message"
            }
        }
    }

    static let lateReasons = [
        "Nobody could be reached in spite of several tries", "The way to reach them was wrong",
        "It was not known that it was due", "The police asked to wait", "It was forgotten",
    ]

    let id: Int64
    let missingCase: Int64
    let duty: Duty
    /// Somebody was reached; otherwise it was a try.
    let reached: Bool
    let done: Instant
    /// By when it was due when it was entered.
    let due: Instant?
    let how: How
    let lateWhy: String?
    let account: Int64
    let at: Instant
    let content: [UInt8]

    var values: [Value] {
        [
            .integer(id), .integer(missingCase), .text(duty.rawValue), Value(reached),
            .integer(done.milliseconds), Value(due?.milliseconds), .text(how.rawValue), Value(lateWhy),
            .integer(account), .integer(at.milliseconds), .blob(content),
        ]
    }

    init(
        id: Int64, of missingCase: Int64, _ duty: Duty, reached: Bool, done: Instant, due: Instant?, how: How,
        lateWhy: String?, account: Int64, at: Instant, content: [UInt8]
    ) {
        (self.id, self.missingCase, self.duty, self.reached) = (id, missingCase, duty, reached)
        (self.done, self.due, self.how, self.lateWhy) = (done, due, how, lateWhy)
        (self.account, self.at, self.content) = (account, at, content)
    }

    private init(row: Row) {
        self.init(
            id: row[0], of: row[1], Duty(rawValue: row[2]) ?? .other, reached: row[3],
            done: Instant(milliseconds: row[4]), due: (row[5] as Int64?).map(Instant.init(milliseconds:)),
            how: How(rawValue: row[6]) ?? .phone, lateWhy: row[7], account: row[8],
            at: Instant(milliseconds: row[9]), content: row.bytes(10))
    }

    /// In the order in which they were done.
    static func of(_ missingCase: Int64, _ db: Database) throws -> [MissingStep] {
        try Row.fetchAll(
            db,
            sql: """
                SELECT \(KeptTable.missingSteps.columns.joined(separator: ",")) FROM missing_steps
                WHERE missing_case = ? ORDER BY done, id
                """, arguments: [missingCase]
        ).map(MissingStep.init(row:))
    }

    func words(_ key: OfficeKey, _ db: Database) throws -> StepWords {
        try StepWords(json: SealedRecord.open(content, SealedRecord.missingStep(id), db, key, as: "who"))
    }
}
