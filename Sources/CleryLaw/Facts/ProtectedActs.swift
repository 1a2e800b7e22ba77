extension Act {
    /// Sexual assault, domestic and dating violence and stalking: the acts whose reporters the law gives written rights
    /// and whose names it keeps confidential (20 U.S.C. 1092(f)(8); 34 CFR 668.46(b)(11)).
    public var isProtected: Bool {
        switch self {
        case .rape, .fondling, .incest, .statutoryRape, .sexOffense, .domesticViolence, .datingViolence,
            .violence, .stalking:
            true
        default: false
        }
    }
}

extension Cell {
    /// The same, of a cell in which an incident is counted or may be.
    public var isProtected: Bool { family == .vawa || Categories.sexOffenses.has(category) }
}
