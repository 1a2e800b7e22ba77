extension Law {
    /// Timely warnings and emergency notifications.
    static let warningRules: [any Rule.Type] = []
}
