extension Law {
    /// Fires.
    static let fireRules: [any Rule.Type] = []
}
