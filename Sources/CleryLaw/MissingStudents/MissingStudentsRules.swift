extension Law {
    /// Missing students.
    static let missingStudentRules: [any Rule.Type] = [
        MissingResidents.self, MissingReferral.self, MissingContact.self, MissingParent.self,
        MissingPolice.self, MissingContactRegistration.self, MissingStatement.self,
    ]
}
