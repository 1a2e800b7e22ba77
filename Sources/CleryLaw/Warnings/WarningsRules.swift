extension Law {
    /// Timely warnings and emergency notifications.
    static let warningRules: [any Rule.Type] = [
        TimelyWarning.self, WarningCounselors.self, WarningThreat.self, WarningDoesNotWait.self,
        PoliceRisk.self, DiscretionaryWarning.self, EmergencyNotification.self, Confirmation.self,
        ListedHazards.self, NotificationDelay.self, FollowUp.self, AlertContent.self,
        NotificationSegments.self, EmergencyTests.self, WarningRecord.self,
    ]
}
