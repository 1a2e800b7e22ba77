/// Words that lay the blame on a victim, tell who a victim is, or say more of a person than a warning needs.
///
/// A small list: it helps whoever writes and decides nothing. Each has a sentence that says what to write instead.
enum VictimWords {
    struct Hint: Sendable, Equatable {
        let sentence: String
        /// Offsets of UTF-8 bytes.
        let range: Range<Int>
    }

    static func hints(in text: String) -> [Hint] {
        var found: [Hint] = []
        for (pattern, sentence) in patterns {
            for match in text.matches(of: pattern.ignoresCase()) {
                let start = text.utf8.distance(from: text.startIndex, to: match.range.lowerBound)
                let end = text.utf8.distance(from: text.startIndex, to: match.range.upperBound)
                if !found.contains(where: { $0.range.overlaps(start..<end) }) {
                    found.append(Hint(sentence: sentence, range: start..<end))
                }
            }
        }
        return found.sorted { $0.range.lowerBound < $1.range.lowerBound }
    }

    private static let blame =
        "This can be read as if the victim were to blame. Say what the offender did and what everybody can do."
    private static let gendered =
        "This speaks to one gender. Anybody can become a victim: speak to everybody, and say “people”, “students”."
    private static let doubt =
        "This sounds as if the report were in doubt. Say “reported”."
    private static let described =
        "This describes the victim. A warning never tells who a victim is: leave it out unless it protects others."
    private static let softened =
        "This makes the crime look smaller than it is. Use the name of the crime."

    private static var patterns: [(Regex<Substring>, String)] {
        [
            (
                #/\bthe victim (?:was|had been|were) (?:drunk|drinking|intoxicated|impaired|alone|walking alone|out late)\b/#,
                blame
            ),
            (#/\b(?:should|could) (?:not have|have avoided|have known better)\b/#, blame),
            (#/\bput (?:themselves|herself|himself|yourself) (?:at risk|in (?:a )?danger)\b/#, blame),
            (#/\b(?:dress|dressed) (?:appropriately|modestly|provocatively)\b/#, blame),
            (#/\b(?:avoid|do not|don['’]t) (?:drink(?:ing)?|getting drunk|becoming intoxicated)\b/#, blame),
            (#/\bfail(?:ed|ing|ure)? to (?:lock|report|resist|fight|lea?ve|secure)\b/#, blame),
            (#/\b(?:lead|led|leading) (?:him|her|them|someone) on\b/#, blame),
            (#/\b(?:do not|don['’]t|never) walk alone\b/#, blame),
            (
                #/\b(?:women|females|girls|ladies|coeds?|co-eds?) (?:should|must|are (?:urged|advised|reminded))\b/#,
                gendered
            ),
            (#/\b(?:female|male) students (?:should|must|are (?:urged|advised|reminded))\b/#, gendered),
            (#/\b(?:coeds?|co-eds?|ladies|girls)\b/#, gendered),
            (#/\b(?:alleged|so-called|supposed|self-described|purported) victims?\b/#, doubt),
            (#/\bclaim(?:s|ed|ing)? (?:to have been|that (?:she|he|they) (?:was|were)|she|he)\b/#, doubt),
            (#/\b(?:accuser|story changed)\b/#, doubt),
            (#/\bthe victim(?:,| is| was)? (?:an? )?\d{1,2}[- ]year[- ]old\b/#, described),
            (
                #/\bthe victim,? (?:is |was )?an? (?:freshman|sophomore|junior|senior|graduate|female|male|woman|man|international|transgender|gay|lesbian|black|white|asian|hispanic|muslim|jewish|employee|professor|athlete|player|member)\b/#,
                described
            ),
            (#/\bthe (?:female|male) (?:victim|student|resident)\b/#, described),
            (
                #/\bvictim['’]s (?:roommate|boyfriend|girlfriend|husband|wife|partner|room|apartment|car|team|hall|home|address|name)\b/#,
                described
            ),
            (#/\b(?:unwanted|inappropriate) (?:sex|intercourse|touching)\b/#, softened),
            (
                #/\b(?:domestic dispute|lovers['’]? quarrel|date gone wrong|had sex with|horseplay)\b/#,
                softened
            ),
        ]
    }
}
