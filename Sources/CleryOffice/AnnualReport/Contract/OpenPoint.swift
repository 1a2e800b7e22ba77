import CleryLaw

/// One thing that keeps a report from being whole, or that its people should look at before it is published.
struct OpenPoint: Sendable, Hashable {
    /// Stays the same while the thing is open, such as `policy:disciplinary_procedures.timelines:3`.
    let key: String
    /// What is missing, and what to do, in one sentence.
    let sentence: String
    /// What asks for it; nil where only good practice does.
    let citation: Citation?
    /// The page on which it can be mended.
    let href: String
    /// The account that looks after it.
    var owner: Int64?
    /// No report is published while it is open. What does not block is advice.
    var blocks = true
}
