import CleryLaw

/// The sorts of programs of which the annual report tells.
enum ProgramKind: String, Sendable, CaseIterable {
    case incomingStudents = "incoming_students"
    case newEmployees = "new_employees"
    case campaign
    case bystander
    case riskReduction = "risk_reduction"
    case awareness
    case crimePrevention = "crime_prevention"
    case drugEducation = "drug_education"
    case hazing

    var title: String {
        switch self {
        case .incomingStudents: "Primary prevention for incoming students"
        case .newEmployees: "Primary prevention for new employees"
        case .campaign: "Ongoing prevention and awareness campaigns"
        case .bystander: "Bystander intervention"
        case .riskReduction: "Risk reduction"
        case .awareness: "Security awareness"
        case .crimePrevention: "Crime prevention"
        case .drugEducation: "Alcohol and drug education"
        case .hazing: "Hazing prevention"
        }
    }

    /// The part of the report's statements that such a program is about.
    private var part: String {
        switch self {
        case .incomingStudents: "prevention_programs.incoming_students"
        case .newEmployees: "prevention_programs.new_employees"
        case .campaign: "prevention_programs.ongoing_students"
        case .bystander: "prevention_programs.bystander"
        case .riskReduction: "prevention_programs.risk_reduction"
        case .awareness: "security_awareness.type"
        case .crimePrevention: "crime_prevention.programs"
        case .drugEducation: "drug_education.programs"
        case .hazing: "hazing_prevention.programs"
        }
    }

    var citation: Citation {
        let statements =
            PreventionProgramsStatement.statements + AwarenessStatement.statements
            + CrimePreventionStatement.statements + DrugEducationStatement.statements
            + HazingPreventionStatement.statements
        let part = statements.flatMap(\.parts).first { $0.id == self.part }
        return part?.citation ?? DrugEducationStatement.citation
    }
}

/// Whom a program is for.
enum ProgramAudience: String, Sendable, CaseIterable {
    case students, employees, both

    var title: String {
        switch self {
        case .students: "Students"
        case .employees: "Employees"
        case .both: "Students and employees"
        }
    }
}

/// How often a program is held.
enum ProgramFrequency: String, Sendable, CaseIterable {
    case once
    case several
    case monthly
    case eachTerm = "each_term"
    case yearly
    case allYear = "all_year"

    var title: String {
        switch self {
        case .once: "Once"
        case .several: "Several times"
        case .monthly: "Every month"
        case .eachTerm: "Every term"
        case .yearly: "Every year"
        case .allYear: "All year"
        }
    }
}

enum ProgramDelivery: String, Sendable, CaseIterable {
    case person = "in_person"
    case online
    case both

    var title: String {
        switch self {
        case .person: "In person"
        case .online: "Online"
        case .both: "In person and online"
        }
    }
}

/// The prohibited behavior that a program covers.
enum ProgramBehavior: String, Sendable, CaseIterable {
    case datingViolence = "dating_violence"
    case domesticViolence = "domestic_violence"
    case sexualAssault = "sexual_assault"
    case stalking
    case hazing

    var title: String {
        switch self {
        case .datingViolence: "Dating violence"
        case .domesticViolence: "Domestic violence"
        case .sexualAssault: "Sexual assault"
        case .stalking: "Stalking"
        case .hazing: "Hazing"
        }
    }
}
