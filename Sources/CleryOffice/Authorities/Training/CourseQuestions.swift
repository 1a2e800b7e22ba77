import CleryLaw

/// A question of the quiz. The rule behind it stands beside the answer.
struct QuizQuestion: Sendable {
    let id: String
    let question: String
    let choices: [String]
    /// The right one of the choices, counted from 0.
    let right: Int
    let rule: any Rule.Type
    /// The part of the course that tells it, counted from 1.
    let part: Int
    /// Asks the law for the answer; a test runs it. Nil where the rule's sentence is the answer.
    var law: (@Sendable () -> Bool)?
}

extension CourseQuiz {
    private static let passOn = ["You pass it on", "You pass nothing on"]

    static let questions: [QuizQuestion] = [
        QuizQuestion(
            id: "function", question: "What makes somebody a campus security authority?",
            choices: [
                "The title on the contract", "What the person does for the institution", "A police oath",
            ],
            right: 1, rule: AuthorityByFunction.self, part: 1),
        QuizQuestion(
            id: "student",
            question: "A student checks cards at the door of the recreation center. An authority?",
            choices: [
                "No, students never are", "Yes, whoever watches an entrance is", "Only with a contract",
            ],
            right: 1, rule: SecurityPersonnel.self, part: 1,
            law: { AuthorityByFunction.decide(actingAs: .known(.doorMonitor)).answer == true }),
        QuizQuestion(
            id: "advisor", question: "A professor advises the chess club. An authority?",
            choices: ["Yes, as its advisor", "No, faculty never are", "Only during lectures"], right: 0,
            rule: SignificantResponsibility.self, part: 1,
            law: {
                AuthorityByFunction.decide(functions: [
                    .known(.facultyOnly), .known(.organizationAdvisor),
                ]).answer == true
            }),
        QuizQuestion(
            id: "doubt",
            question:
                "A resident tells you of a robbery last night. You doubt parts of it, but have reason to believe that it is not mere rumor.",
            choices: passOn + ["You look into it first"], right: 0, rule: AuthorityForwards.self, part: 2,
            law: {
                AuthorityForwards.decide(authority: .known(true), goodFaith: .known(true)).answer == true
            }),
        QuizQuestion(
            id: "police",
            question:
                "A student tells you of a sexual assault and wants no police and no name in the report.",
            choices: [
                "You pass on what happened, without the name", "You wait until the student is ready",
                "You pass nothing on",
            ], right: 0, rule: ReportsThatCount.self, part: 2),
        QuizQuestion(
            id: "friend", question: "A mother calls and tells you that her son was hazed by his team.",
            choices: passOn + ["You ask her to have the son call"], right: 0, rule: AuthorityForwards.self,
            part: 2,
            law: {
                AuthorityForwards.decide(authority: .known(true), goodFaith: .known(true)).answer == true
            }),
        QuizQuestion(
            id: "rumor", question: "You overhear a rumor in the hallway for which nobody vouches.",
            choices: ["It is a report to you", "It is not a report to you"], right: 1,
            rule: AuthorityForwards.self, part: 3,
            law: {
                AuthorityForwards.decide(authority: .known(true), goodFaith: .known(false)).answer == false
            }),
        QuizQuestion(
            id: "speech",
            question:
                "A speaker at an awareness night tells the story of her assault, and reports it to nobody.",
            choices: ["It is a report to you", "It is not a report to you"], right: 1,
            rule: AwarenessSpeech.self, part: 3),
        QuizQuestion(
            id: "counselor", question: "Who passes nothing on?",
            choices: [
                "A professional counselor in a session", "A coach who promised to keep it quiet",
                "A resident assistant who is a psychology student",
            ], right: 0, rule: ExemptCounselors.self, part: 3,
            law: { AuthorityByFunction.decide(actingAs: .known(.professionalCounselor)).answer == false }),
        QuizQuestion(
            id: "promise", question: "“Promise not to tell anybody,” a student begins. What do you say?",
            choices: [
                "That you promise", "That you must pass on what happened, and that it needs no name",
                "That you cannot listen",
            ], right: 1, rule: AuthorityForwards.self, part: 4),
        QuizQuestion(
            id: "false", question: "Who may find a report false or baseless?",
            choices: [
                "You, when you are sure", "The dean", "Sworn police, after a full investigation",
            ], right: 2, rule: WhoMayUnfound.self, part: 5),
        QuizQuestion(
            id: "drawer",
            question:
                "You were told of a burglary on December 19. Your form reaches the office in February. Which year counts it?",
            choices: ["The year in which you were told", "The year of the form"], right: 0,
            rule: YearOfFirstReport.self, part: 5),
        QuizQuestion(
            id: "silence",
            question: "You were told of nothing all year. What do you answer to the yearly letter?",
            choices: ["You need not answer", "You sign that there is nothing to report"], right: 1,
            rule: AuthorityReview.self, part: 6),
    ]
}
