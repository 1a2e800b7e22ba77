extension Law {
    /// Keeping and penalties.
    static let keepingRules: [any Rule.Type] = [
        SupportingRecords.self, KeptThreeYears.self, SevenYearPractice.self, PenaltyMaximum.self,
        PenaltyEach.self, DrugFreeReview.self,
    ]
}
