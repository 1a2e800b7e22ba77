/// The parts of the statement on disciplinary procedures, in the order of paragraph (k).
enum DisciplinaryParts {
    /// What must be described, (k)(1).
    static let described = [
        PolicyStatement.Part(
            "disciplinary_procedures.types",
            "Each type of disciplinary proceeding used, for students and for employees.",
            "34 CFR 668.46(k)(1)(i)"),
        PolicyStatement.Part(
            "disciplinary_procedures.steps", "The steps of each type of proceeding.",
            "34 CFR 668.46(k)(1)(i)"),
        PolicyStatement.Part(
            "disciplinary_procedures.timelines", "The anticipated timelines of each type of proceeding.",
            "34 CFR 668.46(k)(1)(i)"),
        PolicyStatement.Part(
            "disciplinary_procedures.decision_making",
            "The decision-making process of each type of proceeding.", "34 CFR 668.46(k)(1)(i)"),
        PolicyStatement.Part(
            "disciplinary_procedures.how_to_file", "How to file a disciplinary complaint.",
            "34 CFR 668.46(k)(1)(i)"),
        PolicyStatement.Part(
            "disciplinary_procedures.choice_of_type",
            "How the institution determines which type of proceeding to use.", "34 CFR 668.46(k)(1)(i)"),
        PolicyStatement.Part(
            "disciplinary_procedures.standard_of_evidence",
            "The standard of evidence used in any proceeding.", "34 CFR 668.46(k)(1)(ii)"),
        PolicyStatement.Part(
            "disciplinary_procedures.sanctions",
            "A list of all possible sanctions that may be imposed following the results of a proceeding.",
            "34 CFR 668.46(k)(1)(iii)"),
        PolicyStatement.Part(
            "disciplinary_procedures.protective_measures",
            "The range of protective measures that may be offered to the victim.",
            "34 CFR 668.46(k)(1)(iv)"),
    ]

    /// How proceedings will be held, (k)(2)(i) to (iv) with the meaning that (k)(3)(i) gives.
    static let conduct = [
        PolicyStatement.Part(
            "disciplinary_procedures.prompt_fair_impartial",
            "That the process is prompt, fair and impartial from the initial investigation to the final result.",
            "34 CFR 668.46(k)(2)(i)"),
        PolicyStatement.Part(
            "disciplinary_procedures.timeframes",
            "That it is completed within reasonably prompt timeframes, extended only for good cause with "
                + "written notice to both of the delay and its reason.",
            "34 CFR 668.46(k)(3)(i)(A)"),
        PolicyStatement.Part(
            "disciplinary_procedures.transparent",
            "That it is consistent with the institution's policies and transparent to the accuser and the "
                + "accused.",
            "34 CFR 668.46(k)(3)(i)(B)(1)"),
        PolicyStatement.Part(
            "disciplinary_procedures.notice_of_meetings",
            "That there is timely notice of meetings at which the accuser or the accused may be present.",
            "34 CFR 668.46(k)(3)(i)(B)(2)"),
        PolicyStatement.Part(
            "disciplinary_procedures.access_to_information",
            "That the accuser, the accused and officials have timely and equal access to information used in "
                + "meetings and hearings.",
            "34 CFR 668.46(k)(3)(i)(B)(3)"),
        PolicyStatement.Part(
            "disciplinary_procedures.no_conflict_of_interest",
            "That officials have no conflict of interest or bias for or against either.",
            "34 CFR 668.46(k)(3)(i)(C)"),
        PolicyStatement.Part(
            "disciplinary_procedures.trained_officials",
            "That officials are trained annually on these offenses and on how to conduct an investigation and "
                + "hearing that protects the safety of victims and promotes accountability.",
            "34 CFR 668.46(k)(2)(ii)"),
        PolicyStatement.Part(
            "disciplinary_procedures.others_present",
            "That the accuser and the accused have the same opportunities to have others present.",
            "34 CFR 668.46(k)(2)(iii)"),
        PolicyStatement.Part(
            "disciplinary_procedures.advisor",
            "That each may be accompanied to any related meeting or proceeding by the advisor of their choice.",
            "34 CFR 668.46(k)(2)(iii)"),
        PolicyStatement.Part(
            "disciplinary_procedures.advisor_not_limited",
            "That the choice or presence of the advisor is not limited, and that any restriction of the "
                + "advisor's part applies equally to both.",
            "34 CFR 668.46(k)(2)(iv)"),
    ]

    /// What both are told at the same time, in writing, (k)(2)(v).
    static let notified = [
        PolicyStatement.Part(
            "disciplinary_procedures.result",
            "That the accuser and the accused are notified simultaneously and in writing of the result.",
            "34 CFR 668.46(k)(2)(v)(A)"),
        PolicyStatement.Part(
            "disciplinary_procedures.rationale",
            "That the result includes any sanctions and the rationale for the result and the sanctions.",
            "34 CFR 668.46(k)(3)(iv)"),
        PolicyStatement.Part(
            "disciplinary_procedures.appeal",
            "That both are so notified of the procedures to appeal the result.",
            "34 CFR 668.46(k)(2)(v)(B)", when: .appeals),
        PolicyStatement.Part(
            "disciplinary_procedures.change", "That both are so notified of any change to the result.",
            "34 CFR 668.46(k)(2)(v)(C)"),
        PolicyStatement.Part(
            "disciplinary_procedures.final", "That both are so notified of when the result becomes final.",
            "34 CFR 668.46(k)(2)(v)(D)"),
    ]
}
