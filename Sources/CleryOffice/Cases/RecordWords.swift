import CleryLaw

/// Reads the kind of a record from its plain name.
enum RecordWords {
    /// Words of a record's name and its kind, the narrower before the wider.
    private static let words: [(all: [String], kind: RecordKind)] = [
        (["organizational chart"], .organizationChart), (["organization chart"], .organizationChart),
        (["org chart"], .organizationChart), (["schedule"], .staffSchedule), (["shift"], .staffSchedule),
        (["personnel"], .personnelFile), (["payroll"], .personnelFile), (["job description"], .personnelFile),
        (["budget"], .budget), (["invoice"], .budget), (["equipment"], .equipment), (["uniform"], .equipment),
        (["inventory"], .equipment),
        (["timely warning"], .timelyWarning), (["test", "emergency"], .emergencyTest),
        (["emergency notification"], .emergencyNotification),
        (["immediate notification"], .emergencyNotification),
        (["fire log"], .fireLog), (["log"], .dailyLog),
        (["department of education"], .departmentCorrespondence),
        (["letter", "authorit"], .authorityLetter), (["letter", "csa"], .authorityLetter),
        (["campus security authorit"], .authorityLetter),
        (["letter", "police"], .policeLetter), (["letter", "law enforcement"], .policeLetter),
        (["correspondence", "police"], .policeLetter), (["request", "police"], .policeLetter),
        (["notice"], .availabilityNotice), (["availability"], .availabilityNotice),
        (["annual security report"], .annualReport), (["fire safety report"], .annualReport),
        (["annual report"], .annualReport), (["survey"], .surveySubmission), (["unfounded"], .unfounding),
        (["arrest"], .arrestOrReferral), (["referral"], .arrestOrReferral),
        (["crime report"], .crimeReport), (["incident report"], .crimeReport),
        (["police report"], .crimeReport),
        (["crime"], .crimeReport), (["hazing"], .hazingRecord), (["geography"], .geographyRecord),
        (["lease"], .geographyRecord), (["map"], .geographyRecord), (["fire"], .fireRecord),
    ]

    static func kind(_ text: String) -> Known<RecordKind> {
        if let kind = RecordKind(rawValue: text) { return .known(kind) }
        let plain = " " + String(text.lowercased().map { $0.isLetter || $0.isNumber ? $0 : " " })
        // At the start of a word: a press release is no lease.
        return words.first { $0.all.allSatisfy { plain.contains(" " + $0) } }.map { .known($0.kind) }
            ?? .unknown
    }
}
