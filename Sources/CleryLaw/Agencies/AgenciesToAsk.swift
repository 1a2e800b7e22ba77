/// Every agency with jurisdiction over Clery geography is asked: noncampus places, trips and places abroad too.
public enum AgenciesToAsk: Rule {
    public static let name = RuleName.agenciesToAsk
    public static let citation: Citation = "34 CFR 668.46(c)(1), (c)(11)(i); Handbook 2016, 4-14 to 4-18"
    public static let authority = Authority.regulation
    public static let sentence =
        "Every police agency with jurisdiction over a place of Clery geography is asked, abroad as well."

    /// The agencies to ask, of those that cover each place, in the order in which they first appear.
    public static func agencies(covering places: [(isCleryGeography: Bool, agency: String)]) -> [String] {
        var seen: Set<String> = []
        return places.filter { $0.isCleryGeography && seen.insert($0.agency).inserted }.map(\.agency)
    }

    public static let examples = [
        Example("A hotel in Lyon rented for a program: the police there are asked as well") {
            agencies(covering: [(true, "City police"), (true, "Police nationale"), (true, "City police")])
                == ["City police", "Police nationale"]
        },
        Example.nearMiss("A museum visited for a day is no Clery geography: nobody is asked for it") {
            agencies(covering: [(false, "Museum district police")]).isEmpty
        },
    ]
}
