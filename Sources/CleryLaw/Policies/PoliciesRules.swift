extension Law {
    /// Policy statements.
    static let policyRules: [any Rule.Type] = []
}
