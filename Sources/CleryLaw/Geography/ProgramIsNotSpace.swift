/// An agreement for a program, such as clinical placements or an exchange, gives no control of space.
public enum ProgramIsNotSpace: Rule {
    public static let name = RuleName.programIsNotSpace
    public static let citation: Citation = "Handbook 2016, 2-21"
    public static let authority = Authority.guidance
    public static let sentence = "An agreement for a program without the use of space gives no control."
    public static let examples = [
        Example("A hospital where students do placements under an agreement for the program: outside") {
            PlaceStory(.rented) { $0.control = .known(.agreementForProgram) }.isRow(.programOnly)
        },
        Example("An exchange student's room in the foreign university's dormitory: outside") {
            PlaceStory(.rented) {
                $0.control = .known(.agreementForProgram)
                $0.studentHousing = .known(true)
            }.isRow(.programOnly)
        },
        .nearMiss("The hospital gives the nursing program a classroom in writing: noncampus") {
            PlaceStory(.rented).isRow(.noncampus)
        },
    ]
}
