import CleryLaw
import GRDB

/// The Department's survey of one campus as it is to be typed in: screens, numbers, what stood there before, caveats.
struct SurveyTwin: Sendable {
    /// A number of an earlier survey, and where it is known from.
    struct Before: Sendable, Equatable {
        /// Nil: the screen did not apply.
        let number: Int?
        let source: String
    }

    let year: Int
    let campus: Campus
    /// Nine digits; nil: nobody has said under which number the Department knows it.
    let unitID: String?
    let institution: ReportingInstitution
    /// Student housing facilities in use in the newest calendar year.
    let facilities: Int
    let police: SurveyScreens.PoliceStatistics?
    let policeWhy: String?
    let screens: [SurveyScreen]
    /// What the survey asks first and nobody has answered.
    let asks: Question?
    /// The published report whose numbers these are; nil: the present ones.
    let edition: Edition?
    /// How many corrections the published numbers have had since.
    let corrections: Int
    private(set) var counts: [Cell: Int] = [:]
    private(set) var before: [Cell: Before] = [:]
    private(set) var differences: [SurveyDifference] = []
    private(set) var faults: [SurveyFault] = []
    let fires: SurveyFires
    let marks: [String: SurveyMark]

    var years: [Int] { Array(AnnualReport.years(of: year)) }

    init(_ campus: Campus, _ book: SurveyBook, _ db: Database) throws {
        (year, self.campus) = (book.year, campus)
        unitID = book.linked[campus.id]
        institution = book.institution(campus.id)
        let newest = book.year - 1
        facilities = book.fires.facilities(of: campus.id).count { $0.isInUse(in: newest) }
        let police = book.police.answer(campus.id)
        (self.police, policeWhy) = (police?.answer, police?.why)
        let known: Known<SurveyScreens.PoliceStatistics> = police.map { .known($0.answer) } ?? .unknown
        let finding = SurveyScreens.screens(institution, police: known)
        asks = finding.asks.first
        screens = finding.answer ?? Self.widest(institution, police?.answer)
        edition = book.published(campus.id)
        fires = SurveyFires(campus.id, book)
        marks = book.marks[campus.id] ?? [:]
        let errata = book.errata.filter { $0.number.campus == campus.id }
        let later = edition.map { edition in
            errata.filter { $0.at.milliseconds >= edition.published?.milliseconds ?? 0 }
        }
        corrections = later?.count ?? 0
        let corrected = Dictionary(
            (later ?? []).map { ($0.number.cell, Int($0.new)) }, uniquingKeysWith: { $1 })
        for screen in screens {
            for cell in SurveyCells.of(screen, years: years) where cell.bias != nil || cell.family != .hate {
                counts[cell] =
                    corrected[cell]
                    ?? edition.map { Int($0.numbers[PublishedNumber(campus.id, cell)]) }
                    ?? Int(book.tables.count(cell, campus: campus.id))
            }
            for total in SurveyCells.of(screen, years: years) where total.bias == nil && total.family == .hate
            {
                counts[total] = SurveyCells.biases(of: total).reduce(0) { $0 + (counts[$1] ?? 0) }
            }
        }
        before = try SurveyPast(campus.id, book, db).numbers(counts.keys, years: years.dropLast())
        differences = SurveyDifference.all(
            counts, before, screens, reasons: book.reasons.filter { $0.number.campus == campus.id },
            errata: errata)
        faults = check()
    }

    /// The screens while a question is open: none is left out that may be asked.
    private static func widest(
        _ institution: ReportingInstitution, _ police: SurveyScreens.PoliceStatistics?
    ) -> [SurveyScreen] {
        var widest = institution
        if widest.onCampusHousing.isUnknown { widest.onCampusHousing = .known(true) }
        if widest.noncampusProperty.isUnknown { widest.noncampusProperty = .known(true) }
        return SurveyScreens.screens(widest, police: .known(police ?? .combined)).answer ?? []
    }

    private func check() -> [SurveyFault] {
        let known = before.compactMapValues(\.number)
        // A total of hate crimes repeats what its biases say.
        let sheet = SurveySheet(
            counts: counts,
            published: known.filter { cell, _ in differences.contains { $0.cell == cell } },
            explained: Set(differences.filter { $0.reason != nil }.map(\.cell)), fires: fires.sums,
            institution: institution)
        return SurveyEditChecks.faults(sheet).answer ?? []
    }

    func faults(on screen: SurveyScreen) -> [SurveyFault] {
        faults.filter { fault in
            guard let cell = fault.cell else { return screen.group == .firesSummary }
            return screen.group.family == cell.family && screen.place.geography == cell.geography
        }
    }

    func differences(on screen: SurveyScreen) -> [SurveyDifference] {
        differences.filter {
            screen.group.family == $0.cell.family && screen.place.geography == $0.cell.geography
        }
    }

    // MARK: Progress

    enum Standing: Sendable, Equatable {
        case open
        case entered(SurveyMark)
        /// It was typed in, and its numbers have changed since.
        case changed(SurveyMark)
    }

    func standing(_ screen: SurveyScreen) -> Standing {
        guard let mark = marks[screen.key] else { return .open }
        return mark.numbers == fingerprint(screen) ? .entered(mark) : .changed(mark)
    }

    var entered: Int {
        screens.count {
            if case .entered = standing($0) { true } else { false }
        }
    }

    /// Tells two sets of a screen's numbers apart.
    func fingerprint(_ screen: SurveyScreen) -> String {
        var text = ""
        switch screen.group {
        case .firesSummary, .fires: text = fires.text(screen.group)
        default:
            for cell in SurveyCells.of(screen, years: years) {
                text += "\(PublishedNumber(campus.id, cell).text)=\(counts[cell] ?? 0)\n"
            }
            for one in differences(on: screen) { text += (one.sentence ?? "") + "\n" }
        }
        return SurveyFingerprint.of(text)
    }
}
