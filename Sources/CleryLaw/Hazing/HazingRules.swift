extension Law {
    /// The Campus Hazing Transparency Report.
    static let hazingRules: [any Rule.Type] = []
}
