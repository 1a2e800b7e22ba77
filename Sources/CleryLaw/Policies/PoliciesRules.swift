extension Law {
    /// Policy statements, in the order of the regulation.
    static let policyRules: [any Rule.Type] = [
        StatementsOwed.self,
        ReportingStatement.self, FacilitiesStatement.self, LawEnforcementStatement.self,
        AwarenessStatement.self, CrimePreventionStatement.self, NoncampusStatement.self,
        AlcoholStatement.self, DrugsStatement.self, DrugEducationStatement.self,
        PreventionProgramsStatement.self, ViolenceResponseStatement.self, DisciplinaryStatement.self,
        RightsAndOptions.self, RetaliationProhibited.self,
        SexOffendersStatement.self, EmergencyStatement.self, MissingStudentStatement.self,
        CrimeOfViolenceStatement.self, HazingStatement.self, HazingPreventionStatement.self,
        FireSafetyStatements.self, DrillsReported.self,
    ]
}
