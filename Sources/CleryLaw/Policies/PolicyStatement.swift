/// A statement that the annual security report or the annual fire safety report must hold, with its checkable parts.
///
/// The ids are words that texts, reviews and findings are kept under. They are never reused for another meaning.
public struct PolicyStatement: Hashable, Sendable {
    public enum Report: String, Sendable, CaseIterable {
        case security
        case fireSafety = "fire_safety"
    }

    /// Whether the law demands the statement, or good practice does because the law forbids or allows something.
    public enum Force: String, Sendable, CaseIterable { case required, advised }

    /// One thing the statement must say.
    public struct Part: Hashable, Sendable {
        /// Unique among all parts, such as `disciplinary_procedures.timelines`.
        public let id: String
        public let sentence: String
        public let citation: Citation
        /// Without it the part is owed wherever the statement is.
        public let condition: StatementCondition

        init(
            _ id: String, _ sentence: String, _ citation: Citation,
            when condition: StatementCondition = .always
        ) {
            self.id = id
            self.sentence = sentence
            self.citation = citation
            self.condition = condition
        }
    }

    /// Such as `disciplinary_procedures`.
    public let id: String
    public let title: String
    public let citation: Citation
    public let authority: Authority
    public let report: Report
    public let force: Force
    /// A report that is due before this day need not hold it; nil when older than every report kept here.
    public let since: Day?
    public let condition: StatementCondition
    public let parts: [Part]

    init(
        _ id: String, _ title: String, _ citation: Citation, authority: Authority = .regulation,
        report: Report = .security, force: Force = .required, since: Day? = nil,
        when condition: StatementCondition = .always, parts: [Part]
    ) {
        self.id = id
        self.title = title
        self.citation = citation
        self.authority = authority
        self.report = report
        self.force = force
        self.since = since
        self.condition = condition
        self.parts = parts
    }
}

/// A rule that demands one or more statements of the reports.
public protocol StatementRule: Rule {
    static var statements: [PolicyStatement] { get }
}

extension StatementRule {
    public static var authority: Authority { .regulation }
}

extension PolicyStatement: CustomStringConvertible {
    public var description: String { id }
}
