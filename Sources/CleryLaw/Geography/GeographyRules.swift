extension Law {
    /// Geography: the category of a place at an instant.
    static let geographyRules: [any Rule.Type] = []
}
