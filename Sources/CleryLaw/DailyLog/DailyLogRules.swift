extension Law {
    /// The daily crime log and the fire log.
    static let dailyLogRules: [any Rule.Type] = []
}
