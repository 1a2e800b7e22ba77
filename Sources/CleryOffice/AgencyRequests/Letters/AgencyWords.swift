import CleryLaw

/// What a request says, in the letter on paper, in the mail and on the page, from one place.
struct AgencyWords: Sendable {
    let institution: String
    let request: AgencyRequest

    var subject: String { "Request for crime statistics of \(request.year) under the Clery Act" }

    var opening: [String] {
        [
            "The Clery Act (20 U.S.C. 1092(f)) asks \(institution) to publish each year how many crimes were reported on its campus, in its other buildings and property, and on public property beside them. The regulation asks us to make a reasonable, good-faith effort to obtain these statistics also from local and State police (\(AgencyGoodFaith.citation.text)).",
            "Please tell us which of the crimes below were reported to your agency from January 1 to December 31, \(request.year) as having occurred at the places below, within the days given for each. What counts is the day of the report; the crime may have occurred earlier, as long as the day lies within those given for the place.",
        ]
    }

    var rows: String {
        "We ask for single incidents rather than totals, so that none is counted twice: the date reported, the date occurred, the address, the offense, a bias motive if the evidence shows one, your case number, and for violations of weapons, drug and liquor law the number of persons arrested. We need no names, and ask you to send none. An allegation counts: no arrest, charge or finding is needed."
    }

    var outcomes: String {
        "If you have nothing to report, cannot tell which of your crimes happened at these places, or decline, please say so: we put your answer on record, and need not ask again."
    }

    var threats: String {
        "Please also tell us at once, at any time of the year, of a crime near these places that is a serious or continuing threat: the law wants us to warn students and employees (34 CFR 668.46(e))."
    }

    /// The motives that make a crime a hate crime.
    static var bias: String {
        let titles = BiasCategory.allCases.filter { $0 != .notListed }.map { $0.title.lowercased() }
        return
            "For each crime, please also say whether the evidence shows that the victim was chosen because of \(titles.dropLast().joined(separator: ", ")) or \(titles.last ?? "")."
    }

    var due: String { "Please answer by \(TimeWords.long(request.due))." }

    /// The places, one line each, under the campus.
    var placeLines: [String] {
        request.places.map { "\($0.whole) (\($0.categoryWords)): \($0.span)" }
    }
}
