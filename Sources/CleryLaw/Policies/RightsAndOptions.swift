/// A student or employee who reports sexual assault, domestic or dating violence or stalking is handed a written
/// explanation of rights and options, wherever it happened.
///
/// It covers what 668.46(b)(11)(ii) to (vi) lists. Neither geography nor a police report nor a finding matters.
public enum RightsAndOptions: Rule {
    public static let name = RuleName.rightsAndOptions
    public static let citation: Citation = "34 CFR 668.46(b)(11)(vii); 20 U.S.C. 1092(f)(8)(C)"
    public static let authority = Authority.statute
    public static let inForce = InForce(from: "2015-07-01")
    public static let sentence =
        "A student or employee who reports such an offense to the institution is given rights and options in writing."

    /// What the explanation must cover: ids of parts of the statements.
    public static let contents: [String] =
        ViolenceResponseStatement.statements.flatMap(\.parts).map(\.id)
        .filter { $0 != "violence_response.rights_and_options" }
        + DisciplinaryStatement.statements.flatMap(\.parts).map(\.id)

    /// Whether the victim of this offense must be given it.
    public static func owed(
        _ offense: Category, studentOrEmployee: Known<Bool>, reportedToInstitution: Known<Bool>
    ) -> Finding<Bool> {
        let covered =
            Categories.sexOffenses.has(offense)
            || [.domesticViolence, .datingViolence, .stalking].contains(offense)
        if !covered || studentOrEmployee.isNo || reportedToInstitution.isNo {
            return .decided(false, because: name)
        }
        if !studentOrEmployee.isYes {
            return .needs(
                Question("student_or_employee", "Is the victim a student or an employee?"), because: name)
        }
        if !reportedToInstitution.isYes {
            return .needs(
                Question("reported_to_institution", "Did the victim report it to the institution?"),
                because: name)
        }
        return .decided(true, because: name)
    }

    public static let examples = [
        Example("A student tells the Title IX office of a rape at home, far from campus: owed") {
            owed(.rape, studentOrEmployee: .known(true), reportedToInstitution: .known(true)).answer == true
        },
        Example("Nobody knows whether the victim is enrolled: a question") {
            owed(.stalking, studentOrEmployee: .unknown, reportedToInstitution: .known(true)).asks.first?.name
                == "student_or_employee"
        },
        .nearMiss("A robbery of a student is none of these offenses") {
            owed(.robbery, studentOrEmployee: .unknown, reportedToInstitution: .unknown).answer == false
        },
    ]
}
