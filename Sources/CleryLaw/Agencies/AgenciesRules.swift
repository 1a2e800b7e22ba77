extension Law {
    /// Police agencies.
    static let agencyRules: [any Rule.Type] = [
        AgenciesToAsk.self, AgencyGoodFaith.self, AgencyReliance.self, AgencyReplyShown.self,
    ]
}
