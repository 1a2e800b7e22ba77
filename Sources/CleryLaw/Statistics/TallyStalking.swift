/// How a course of conduct becomes answers: each year reported, first place, new crime after an intervention.
extension Tally {
    func count(
        _ courses: [CourseOfConduct], of facts: IncidentFacts, _ out: inout Answers,
        into answers: inout [Contribution]
    ) {
        var site = out.site
        site.severalReports = false
        for course in courses {
            let place = site.at(StalkingFirstPlace.place(course, incident: facts.place))
            count(course, at: place, facts, &out, into: &answers)
        }
    }

    /// Stalking that the record only names: where it went on from one year into another, each year reported counts.
    func laterYears(
        _ victims: Int32, of facts: IncidentFacts, at site: Site, into answers: inout [Contribution]
    ) {
        guard let (first, last) = facts.occurred.bounds, first.dayInUTC.year != last.dayInUTC.year else {
            return
        }
        let days = ReportsThatCount.days(facts.reports, interpretations)
        for year in StalkingEachYear.years(days).dropFirst() {
            var out = Answers(site.inYear(year), Unfounded.decide(facts.determination))
            out.count(.vawa, .stalking, victims, Reasons(.stalking, .stalkingEachYear), into: &answers)
        }
    }

    private func count(
        _ course: CourseOfConduct, at place: Site, _ facts: IncidentFacts, _ removed: inout Answers,
        into answers: inout [Contribution]
    ) {
        let victims = StalkingCourse.victims(course)
        let base = Reasons(.stalking, .stalkingCourse)
        var course = course
        if course.reports.isEmpty {
            course.reports = ReportsThatCount.days(facts.reports, interpretations)
        }
        let years = StalkingEachYear.years(course.reports)
        guard victims > 0, !course.fearOrDistress.isNo else {
            var out = Answers(years.first.map { place.inYear($0) } ?? place, .stands)
            return out.nearly(.vawa, .stalking, base, into: &answers)
        }
        guard !course.fearOrDistress.isUnknown, !years.isEmpty else {
            var needs: Needs = years.isEmpty ? .reportDay : []
            if course.fearOrDistress.isUnknown { needs.insert(.courseOfConduct) }
            for site in years.isEmpty ? [place] : years.map({ place.inYear($0) }) {
                var out = Answers(site, removed.unfounding)
                out.ask(.vawa, .stalking, needs, base, into: &answers)
                if out.removed { removed.remove(needing: out.removedNeeds) }
            }
            return
        }
        var before: [Int16] = []
        for stretch in StalkingAfterIntervention.stretches(course) {
            let years = StalkingEachYear.years(stretch.reports)
            for year in years {
                var out = Answers(place.inYear(year), removed.unfounding)
                var because = base.adding(.stalkingEachYear).adding(.stalkingFirstPlace)
                if stretch.isNew, before.contains(year) {
                    because.add(.stalkingAfterIntervention)
                    switch stretch.continued {
                    case .known(true): out.count(.vawa, .stalking, victims, because, into: &answers)
                    case .known(false): out.nearly(.vawa, .stalking, because, into: &answers)
                    default: out.ask(.vawa, .stalking, .courseOfConduct, because, into: &answers)
                    }
                } else {
                    if stretch.isNew, stretch.continued.isYes { because.add(.stalkingAfterIntervention) }
                    out.count(.vawa, .stalking, victims, because, into: &answers)
                }
                if out.removed { removed.remove(needing: out.removedNeeds) }
            }
            before += years
        }
    }
}
