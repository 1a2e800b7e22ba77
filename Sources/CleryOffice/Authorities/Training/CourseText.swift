import CleryLaw

/// One part of the short course: a heading, its paragraphs, and the rules behind it.
struct CourseChapter: Sendable {
    let title: String
    let paragraphs: [String]
    /// What stays in mind, as a list.
    var points: [String] = []
    let rules: [any Rule.Type]
}

/// The house's own short course for campus security authorities, to read in about fifteen minutes.
enum Course {
    static let title = "Course for campus security authorities"
    /// Another number when the text or the quiz changes in what it teaches.
    static let edition = 1

    static let parts: [CourseChapter] = [
        CourseChapter(
            title: "Why you",
            paragraphs: [
                "Students tell people whom they trust, and often nobody else. The law therefore asks certain people to pass on what they learn of crimes, so that everybody can know what happens on campus. These people are campus security authorities.",
                "You are one because of what you do, not because of your title or contract. A student who is a resident assistant is one; so is a contractor’s guard, a coach paid by the season, and a librarian who leads a trip.",
                "Somebody with two functions is one in the function that makes one. A counselor is not an authority in a session, and is one as dean.",
            ],
            points: [
                "Campus police and security, and everybody else responsible for security.",
                "People and offices that our policy names as places to report crimes.",
                "Officials with significant responsibility for students and campus activities.",
            ],
            rules: [
                AuthorityByFunction.self, SecurityPersonnel.self, NamedInPolicy.self,
                SignificantResponsibility.self,
            ]),
        CourseChapter(
            title: "What to pass on",
            paragraphs: [
                "Pass on every crime that somebody tells you of in good faith, or that you see yourself in your function. Good faith means a reasonable ground to believe that it is not mere rumor. You need no proof, no name and no police report.",
                "You need not decide which crime it is in law. Write down what you were told; the Clery office sorts it out. When you wonder whether to pass something on, pass it on.",
                "It does not matter who tells you: the person it happened to, a friend, a parent, a witness. It does not matter when it happened either.",
            ],
            points: [
                "Violence, threats with violence, sexual assault, robbery, murder.",
                "Burglary, stolen vehicles and carts, arson.",
                "Domestic violence, dating violence, stalking.",
                "Theft, vandalism, intimidation and simple assault where bias against a group was the reason.",
                "Violations of the law on weapons, drugs and liquor.",
                "Hazing.",
            ],
            rules: [AuthorityForwards.self, ReportsThatCount.self, HazingElements.self]),
        CourseChapter(
            title: "What is not a report to you",
            paragraphs: [
                "A rumor for which nobody vouches is no report. Neither is what people share as their own story at an awareness event or in a class discussion, when nobody means to report it. If somebody then comes to you and asks for help, that is a report.",
                "Pastoral and professional counselors who act as such pass nothing on, and neither does the intern whom they supervise. If you are not one of them, do not promise to keep a crime to yourself: you cannot.",
            ],
            rules: [AwarenessSpeech.self, ExemptCounselors.self, CounselorReports.self]),
        CourseChapter(
            title: "When somebody tells you",
            paragraphs: [
                "In danger call 911 first. Then listen. Do not judge, and do not ask more than you need in order to help.",
                "Say early and kindly that you must pass on what happened, and that it can be done without a name. Say where help is: medical care, counseling, the police, the Title IX coordinator. Whether to go to the police is for the person to decide, not for you.",
                "Then report, the same day, with the form of the Clery office. A time, a place and what happened are enough. A name is not needed.",
            ],
            points: [
                "What happened, in the words you heard.",
                "Where: the building, and the room or the spot.",
                "When it happened, and when you were told.",
                "Whether danger goes on.",
            ],
            rules: [AuthorityForwards.self]),
        CourseChapter(
            title: "What you leave to others",
            paragraphs: [
                "You do not investigate, look for the offender, or persuade anybody to talk. You do not decide whether it is true: only sworn police may find a report false or baseless, after a full investigation.",
                "Do not hold a report back because the case is small, old, unclear, or already with somebody else. The office sees when the same matter is told twice and counts it once.",
                "The date on which you were told decides the year in which it is counted. A form that lies in a drawer over the winter break makes next year’s work, and last year’s numbers, wrong.",
            ],
            rules: [WhoMayUnfound.self, YearOfFirstReport.self, OneIncidentOneCount.self]),
        CourseChapter(
            title: "Each year",
            paragraphs: [
                "Once a year the office asks you in writing for all you were told in the calendar year. You answer in any case: that you have passed everything on, or that you were told of nothing. Silence is no answer, and the annual report cannot be finished without yours.",
                "If you learn of something after you signed that there was nothing, report it and sign again. Nobody holds that against you.",
                "Functions change. The office looks at the list of authorities at least once a year; tell it when you take up another function or give this one up.",
            ],
            rules: [AuthorityReview.self]),
    ]

    /// Situations of the book of practice that an authority meets, in the order in which the course shows them.
    static let situations: [String] = [
        "ra-on-duty", "alternative-break", "counselor-as-dean", "no-police-wanted", "told-three-times",
        "ra-form-in-february",
    ]

    /// A test holds that the book has every one of them.
    static let scenarios: [PracticeSituation] = situations.compactMap(PracticeBook.shipped.situation)
}
