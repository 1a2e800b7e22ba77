extension Law {
    /// Campus security authorities.
    static let authorityRules: [any Rule.Type] = [
        AuthorityByFunction.self, SecurityPersonnel.self, NamedInPolicy.self, SignificantResponsibility.self,
        ExemptCounselors.self, AuthorityForwards.self, AuthorityReview.self,
    ]
}
