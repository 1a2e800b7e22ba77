extension Classify {
    /// The category of Clery geography of a place at a moment of the campus's own calendar.
    ///
    /// Where facts are missing, both answers to the first question are tried: if they lead to the same category, the
    /// question is not asked and the category stands. The row that is then named is the last of those that may decide.
    /// A place on campus whose housing is not known has an answer, and the question of housing beside it.
    public static func place(
        _ place: PlaceDescription, at moment: LocalMoment? = nil,
        _ interpretations: Interpretations = .standard
    ) -> Finding<GeographyAnswer> {
        let now = PlaceNow(place, at: moment, interpretations)
        switch settle(now) {
        case .open(let question):
            var sentence = question.sentence
            if question == .contiguous {
                sentence += ReasonablyContiguous.evidence(place.distanceMiles, interpretations)
            }
            return .needs(Question(question.name, sentence), because: question.rule)
        case .decided(let row):
            let housing = StudentHousingFacility.answer(now, row)
            var asks: [Question] = []
            if housing.isUnknown {
                let question = PlaceQuestion.studentHousing
                asks = [Question(question.name, question.sentence)]
            }
            let rules = (housing.isYes ? [.studentHousingFacility] : []) + row.rules
            return Finding(
                answer: GeographyAnswer(row, studentHousing: housing), asks: asks, because: rules)
        }
    }

    private enum Outcome: Equatable {
        case decided(GeographyRow)
        case open(PlaceQuestion)
    }

    private static func settle(_ place: PlaceNow) -> Outcome {
        do throws(Unanswered) {
            return .decided(try PlaceTable.row(of: place))
        } catch {
            var common: Outcome?
            for completion in place.completions(of: error.question) {
                switch (common, settle(completion)) {
                case (nil, let outcome):
                    common = outcome
                case (.decided(let one), .decided(let other)) where one.category == other.category:
                    common = .decided(GeographyRow(rawValue: max(one.rawValue, other.rawValue)) ?? one)
                case (let one, let other) where one == other:
                    break
                default:
                    return .open(error.question)
                }
            }
            return common ?? .open(error.question)
        }
    }
}
