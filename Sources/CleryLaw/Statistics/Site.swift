/// Where and when an incident stands in the tables, and whether its door is open: one decision for all its offenses.
struct Site {
    var geography: Geography
    var housing: Known<Bool>
    /// The calendar year of the first report; 0 when it is not known.
    var year: Int16
    var incident: Int32
    /// Facts without which nothing of the incident can be placed.
    var needs: Needs = []
    /// The rule by which what is known of the incident is no report.
    var noReport: RuleName?
    var severalReports: Bool
    /// The rule that made the year, where it is not the ordinary one.
    var yearRule = RuleName.yearOfFirstReport
    /// The year of the incident itself, for arrests and referrals without a day.
    var occurred: Moment

    init(_ facts: IncidentFacts, _ index: Int32, _ interpretations: Interpretations) {
        (geography, housing) = Site.column(facts.place)
        incident = index
        occurred = facts.occurred
        severalReports = facts.reports.count > 1
        year = 0
        if geography == .undetermined { needs.insert(.geography) }
        readReports(facts.reports, interpretations)
    }

    /// The rule that keeps everything of the incident out.
    @inline(__always) var closed: RuleName? { geography == .nowhere ? .outsideGeography : noReport }

    /// The same incident at another place, as for a course of conduct.
    func at(_ place: PlaceFacts) -> Site {
        var other = self
        (other.geography, other.housing) = Site.column(place)
        other.needs.remove(.geography)
        if other.geography == .undetermined { other.needs.insert(.geography) }
        return other
    }

    /// The same incident in another year, on a day that is known.
    func inYear(_ year: Int16) -> Site {
        var other = self
        other.year = year
        other.needs.remove(.reportDay)
        return other
    }

    @inline(__always) static func column(_ place: PlaceFacts) -> (Geography, Known<Bool>) {
        guard case .known(let known) = place.geography else {
            return place.studentHousing.isYes ? (.onCampus, .known(true)) : (.undetermined, .notApplicable)
        }
        return switch known {
        case .onCampus: (.onCampus, place.studentHousing)
        case .noncampus: (.noncampus, .notApplicable)
        case .publicProperty: (.publicProperty, .notApplicable)
        case .nowhere: (.nowhere, .notApplicable)
        }
    }

    @inline(__always) private mutating func readReports(
        _ reports: [Report], _ interpretations: Interpretations
    ) {
        var first: Day?
        var counselorsOnly = !reports.isEmpty
        var speech = false
        var survey = false
        for report in reports {
            if report.to != .professionalCounselor && report.to != .pastoralCounselor {
                counselorsOnly = false
            }
            guard ReportsThatCount.isReport(report, interpretations) else {
                speech = true
                continue
            }
            guard ReportsThatCount.reaches(report.to) else { continue }
            // On the same day a report comes before an answer in a survey.
            if let known = first, known < report.day || known == report.day && !survey { continue }
            first = report.day
            survey = report.manner == .survey
        }
        if let first {
            year = Int16(truncatingIfNeeded: first.year)
            if survey { yearRule = .surveyReports }
        } else if counselorsOnly {
            noReport = .counselorReports
            year = reports.map(\.day).min().map { Int16(truncatingIfNeeded: $0.year) } ?? 0
        } else if speech {
            noReport = .awarenessSpeech
            year = reports.map(\.day).min().map { Int16(truncatingIfNeeded: $0.year) } ?? 0
        } else {
            needs.insert(.reportDay)
        }
    }
}
