extension Law {
    /// The daily crime log and the fire log.
    static let dailyLogRules: [any Rule.Type] = [
        WhoKeepsCrimeLog.self, WhoKeepsFireLog.self, CrimesInLog.self, FiresInLog.self, LogEntryFields.self,
        CombinedLog.self, LogClock.self, LogClockSource.self, VictimWithholding.self, HarmWithholding.self,
        ReleaseAfterHarm.self, LogAccess.self, NothingDeleted.self, DispositionUpdates.self,
        LogRetention.self,
    ]
}
