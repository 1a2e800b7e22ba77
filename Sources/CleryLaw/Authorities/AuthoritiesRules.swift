extension Law {
    /// Campus security authorities.
    static let authorityRules: [any Rule.Type] = []
}
