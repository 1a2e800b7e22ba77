/// Two or more acts directed at a specific person that would make a reasonable person afraid or deeply
/// distressed.
///
/// Direct, indirect, through others or by devices. Year and place have rules of their own.
public enum Stalking: Offense {
    public static let name = RuleName.stalking
    public static let category = Category.stalking
    public static let families: [Family] = [.vawa]
    public static let source = DefinitionSource.vawa
    public static let citation: Citation = "34 CFR 668.46(a), (c)(9)(iv); 34 U.S.C. 12291(a)"
    public static let inForce = InForce(from: "2013-01-01")
    public static let definition =
        "A course of conduct of two or more acts directed at a specific person that would cause a "
        + "reasonable person to fear for safety or to suffer substantial emotional distress."
    public static let includes = [
        "Acts through third parties and devices"
    ]
    public static let excludes: [Exclusion] = [
        Exclusion("One act against each of several people", becomes: nil)
    ]
    public static let examples = [
        Example("Six messages and visits to one student: one") {
            StalkingCourse.story([6], ["2024-03-01"]).table(.vawa, is: [.stalking: 1])
        },
        .nearMiss("A single act: none") {
            let told = StalkingCourse.story([1], ["2024-03-01"])
            return told.givesNothing && told.names(.stalkingCourse, .nearlyCounted)
        },
    ]
}
