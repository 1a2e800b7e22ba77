extension Law {
    /// The annual report and its notices.
    static let annualReportRules: [any Rule.Type] = [
        ReportDue.self, SeparateCampuses.self, TableColumns.self, NoIdentity.self, TwoReports.self,
        NoticeToCurrent.self, NoticeToProspective.self, ReportReissued.self,
    ]
}
