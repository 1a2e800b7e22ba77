extension Law {
    /// Police agencies.
    static let agencyRules: [any Rule.Type] = []
}
