/// Use in direct support of, or in relation to, educational purposes is wide: teaching, research, administration,
/// athletics, dining, and housing for students.
public enum EducationalPurpose: Rule {
    public static let name = RuleName.educationalPurpose
    public static let citation: Citation =
        "20 U.S.C. 1092(f)(6)(A)(ii); 34 CFR 668.46(a)"
    public static let authority = Authority.statute
    public static let sentence =
        "Use in support of, or in relation to, educational purposes is needed, and housing students is such a use."

    static func holds(_ place: PlaceNow) throws(Unanswered) -> Bool {
        if try HostFamilies.isControlledHome(place) { return true }
        if try place.educationalUse.holds(.educationalUse) { return true }
        return try place.studentHousing.holds(.studentHousing)
    }

    public static let examples = [
        Example("The records office on the quad, where no student comes: on campus") {
            PlaceStory(.hall) { $0.frequentlyUsedByStudents = .known(false) }.isRow(.campus)
        },
        .nearMiss("A field within the campus that the institution owns as an investment: outside") {
            PlaceStory(.hall) { $0.educationalUse = .known(false) }.isRow(.nothing)
        },
    ]
}
