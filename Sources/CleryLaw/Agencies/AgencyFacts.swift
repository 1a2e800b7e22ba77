/// What was asked of a police agency for a calendar year, and what came back.
public struct AgencyFacts: Sendable, Hashable {
    public enum Reply: String, Sendable, CaseIterable {
        case data
        case nothingToReport = "nothing_to_report"
        /// Figures that cannot be told apart by Clery geography.
        case cannotSeparate = "cannot_separate"
        case refused
        case noAnswer = "no_answer"
    }
    /// The parts of the request that were made and kept on record.
    public var effort: Set<Effort>
    /// What came back; not a question while the request runs.
    public var reply: Known<Reply>

    public init(effort: Set<Effort> = [], reply: Known<Reply> = .unknown) {
        self.effort = effort
        self.reply = reply
    }

    /// The parts of a reasonable, good-faith effort.
    public enum Effort: String, Sendable, CaseIterable {
        case request
        /// The list of places, with the dates and hours of control.
        case geographyList = "geography_list"
        /// The crimes asked for, with the definitions of the Clery Act.
        case definitions
        case followUp = "follow_up"
        /// The reply, or that there was none, is on record.
        case replyDocumented = "reply_documented"
    }
}
