extension Law {
    /// Keeping and penalties.
    static let keepingRules: [any Rule.Type] = []
}
