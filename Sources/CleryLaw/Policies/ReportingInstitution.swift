/// What an institution, or one separate campus of it, is: the facts on which its statements depend.
public struct ReportingInstitution: Hashable, Sendable {
    /// It has an on-campus student housing facility.
    public var onCampusHousing: Known<Bool>
    /// It has a police or security department of any kind.
    public var policeOrSecurity: Known<Bool>
    /// It has noncampus buildings or property of its own or of recognized organizations.
    public var noncampusProperty: Known<Bool>
    /// Student organizations that it recognizes have noncampus locations.
    public var noncampusOrganizations: Known<Bool>
    /// It has procedures that encourage counselors to tell of confidential reporting.
    public var counselorProcedures: Known<Bool>
    /// The result of a disciplinary proceeding can be appealed.
    public var appeals: Known<Bool>
    /// It has found improvements of fire safety necessary.
    public var fireImprovements: Known<Bool>

    public init(
        onCampusHousing: Known<Bool> = .unknown, policeOrSecurity: Known<Bool> = .unknown,
        noncampusProperty: Known<Bool> = .unknown, noncampusOrganizations: Known<Bool> = .unknown,
        counselorProcedures: Known<Bool> = .unknown, appeals: Known<Bool> = .unknown,
        fireImprovements: Known<Bool> = .unknown
    ) {
        self.onCampusHousing = onCampusHousing
        self.policeOrSecurity = policeOrSecurity
        self.noncampusProperty = noncampusProperty
        self.noncampusOrganizations = noncampusOrganizations
        self.counselorProcedures = counselorProcedures
        self.appeals = appeals
        self.fireImprovements = fireImprovements
    }

    /// An institution of which each fact has the same answer.
    static func all(_ value: Bool) -> ReportingInstitution {
        let fact = Known.known(value)
        return ReportingInstitution(
            onCampusHousing: fact, policeOrSecurity: fact, noncampusProperty: fact,
            noncampusOrganizations: fact, counselorProcedures: fact, appeals: fact, fireImprovements: fact)
    }

    /// The same institution with other facts.
    func with(_ change: (inout ReportingInstitution) -> Void) -> ReportingInstitution {
        var copy = self
        change(&copy)
        return copy
    }
}
