extension Law {
    /// The Campus Hazing Transparency Report.
    static let hazingRules: [any Rule.Type] = [
        HazingTransparencyEntry.self, TransparencyReportFirst.self, TransparencyReportUpdate.self,
        TransparencyEntryContent.self, TransparencyKeptPublic.self, TransparencyPage.self,
    ]
}
