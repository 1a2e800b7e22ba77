extension Law {
    /// The annual report and its notices.
    static let annualReportRules: [any Rule.Type] = []
}
