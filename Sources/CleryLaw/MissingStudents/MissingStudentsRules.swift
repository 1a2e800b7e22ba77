extension Law {
    /// Missing students.
    static let missingStudentRules: [any Rule.Type] = []
}
