/// A fact of a record that can decide an answer, with the question an officer is asked.
public enum Fact: String, Sendable, CaseIterable {
    case act, attempted
    case deathFollowed = "death_followed"
    case weapon, injury
    case fear = "fear_of_harm"
    case access, force
    case premisesKind = "premises_type"
    case relationship
    case stateLaw = "state_law_covers"
    case crimeOfViolence = "crime_of_violence"
    case action
    case lawViolation = "law_violation"
    case record
    case sanction = "sanction_possible"
    case mostSerious = "official_most_serious"
    case acts
    case distress = "fear_or_distress"
    case members = "student_members"
    case connection
    case risk = "risk_above_reasonable"
    case geography
    case housing = "student_housing"
    case reportedTo = "reported_to"
    case manner
    case reportDay = "report_day"
    case bias
    case biasCategory = "bias_category"
    case evidence = "bias_evidence"
    case determination
    case decider = "unfounded_by"
    case investigation = "full_investigation"
    case formal, finding

    /// Facts of an unfounding, which only a sworn officer states.
    public var isOfUnfounding: Bool {
        switch self {
        case .determination, .decider, .investigation, .formal, .finding: true
        default: false
        }
    }

    public var question: String {
        switch self {
        case .act: "What exactly was done?"
        case .attempted: "Was it completed, or only attempted?"
        case .deathFollowed: "Did the victim die of it?"
        case .weapon: "Was a weapon used or shown?"
        case .injury: "How badly was anyone hurt?"
        case .fear: "Was the victim put in reasonable fear of bodily harm?"
        case .access: "Did the person have a right to be in the structure?"
        case .force: "Was force used?"
        case .premisesKind: "What kind of rooms were entered, and who holds them?"
        case .relationship: "What are the two people to each other?"
        case .stateLaw: "Does the State's domestic violence law protect the victim in this relationship?"
        case .crimeOfViolence: "Was it a felony or misdemeanor crime of violence?"
        case .action: "Was the person arrested, cited, summoned, referred or let go?"
        case .lawViolation: "Was a law broken, or only a policy of the institution?"
        case .record: "Was a disciplinary action begun that makes a record?"
        case .sanction: "May the disciplinary action lead to a sanction?"
        case .mostSerious: "Which of the person's violations does the official judge most serious?"
        case .acts: "How many acts were directed at the same person?"
        case .distress: "Would a reasonable person fear for safety or suffer substantial emotional distress?"
        case .members: "How many members of the organization are enrolled students?"
        case .connection: "Was it part of joining, belonging to or staying in the organization?"
        case .risk: "Was the risk above the reasonable risk of taking part?"
        case .geography: "Is the place in Clery geography, and in which category?"
        case .housing: "Is the place on-campus student housing?"
        case .reportedTo: "Who was told?"
        case .manner: "Was it a report, or rumor, a survey or awareness speech?"
        case .reportDay:
            "On which day was it first reported to a campus security authority or the police?"
        case .bias: "Does the evidence show that the victim was selected because of bias?"
        case .biasCategory: "Which of the eight biases moved the offender?"
        case .evidence: "What does the evidence of bias show?"
        case .determination, .decider: "Who found the report false or baseless?"
        case .investigation: "Was there a full investigation?"
        case .formal: "Was the finding formal?"
        case .finding: "What was found?"
        }
    }
}
