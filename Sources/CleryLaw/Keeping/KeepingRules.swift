extension Law {
    /// Keeping and penalties.
    static let keepingRules: [any Rule.Type] = [
        SupportingRecords.self, KeptThreeYears.self, SevenYearPractice.self, HeldRecords.self,
        PenaltyMaximum.self, PenaltyEach.self, DrugFreeReview.self,
    ]
}
