/// Writes the answers of one incident: puts each in its column, shows housing beside on campus, and holds back what
/// the place, the report, the year or an unfounding keeps out.
struct Answers {
    let site: Site
    let unfounding: Unfounded.Answer
    /// Whether something was, or may yet be, removed from the tables as unfounded, and what is not known of it.
    var removed = false
    var removedNeeds: Needs = []

    init(_ site: Site, _ unfounding: Unfounded.Answer) {
        self.site = site
        self.unfounding = unfounding
    }

    /// Something was removed, or would be if these facts were known. One thing surely removed is enough.
    mutating func remove(needing needs: Needs) {
        if !removed {
            removedNeeds = needs
        } else {
            removedNeeds = removedNeeds.isEmpty || needs.isEmpty ? [] : removedNeeds.union(needs)
        }
        removed = true
    }

    /// Counted, if nothing keeps it out.
    mutating func count(
        _ family: Family, _ category: Category, _ units: Int32, _ because: Reasons, bias: BiasCategory? = nil,
        into answers: inout [Contribution]
    ) {
        var because = because
        if let closed = site.closed {
            because.add(closed)
            return write(.nearlyCounted, family, category, 0, because, bias, into: &answers)
        }
        if let since = Answers.notYet(family, site.year) {
            because.add(since)
            return write(.nearlyCounted, family, category, 0, because, bias, into: &answers)
        }
        switch unfounding {
        case .unfounded:
            remove(needing: site.needs)
            because.add(.unfounded)
            return write(.nearlyCounted, family, category, 0, because, bias, into: &answers)
        case .needs:
            remove(needing: site.needs)
            because.add(.whoMayUnfound)
        case .stands: break
        }
        guard site.needs.isEmpty else {
            return write(.undecided, family, category, 0, because, bias, needs: site.needs, into: &answers)
        }
        write(.counted, family, category, units, because, bias, into: &answers)
    }

    mutating func nearly(
        _ family: Family, _ category: Category, _ because: Reasons, bias: BiasCategory? = nil,
        into answers: inout [Contribution]
    ) {
        var because = because
        if let closed = site.closed { because.add(closed) }
        write(.nearlyCounted, family, category, 0, because, bias, into: &answers)
    }

    mutating func ask(
        _ family: Family, _ category: Category, _ needs: Needs, _ because: Reasons, bias: BiasCategory? = nil,
        into answers: inout [Contribution]
    ) {
        var because = because
        let closed = site.closed ?? Answers.notYet(family, site.year)
        if let closed {
            because.add(closed)
            return write(.nearlyCounted, family, category, 0, because, bias, into: &answers)
        }
        if unfounding == .unfounded {
            because.add(.unfounded)
            remove(needing: needs.union(site.needs))
            return write(.nearlyCounted, family, category, 0, because, bias, into: &answers)
        }
        write(.undecided, family, category, 0, because, bias, needs: needs.union(site.needs), into: &answers)
    }

    /// The rule that says that a family was not yet collected in a year.
    @inline(__always) static func notYet(_ family: Family, _ year: Int16) -> RuleName? {
        guard year != 0 else { return nil }
        if family == .vawa, year < VAWASince.firstYear { return .vawaSince }
        if family == .hazing, year < HazingSince.firstYear { return .hazingSince }
        return nil
    }

    @inline(__always) func write(
        _ standing: Contribution.Standing, _ family: Family, _ category: Category, _ units: Int32,
        _ because: Reasons, _ bias: BiasCategory?, needs: Needs = [], yearRule: RuleName? = nil,
        into answers: inout [Contribution]
    ) {
        var because = because
        if standing == .counted {
            if site.severalReports, yearRule == nil { because.add(.oneIncidentOneCount) }
            because.add(yearRule ?? site.yearRule)
            because.add(.placeColumn)
        }
        let row = SexOffensesSplit.row(category, year: site.year)
        if row != category { because.add(.sexOffensesSplit) }
        let cell = Cell(family, row, site.geography, site.year, bias: bias)
        let answer = Contribution(
            standing, cell, count: units, because: because, needs: needs, incident: site.incident)
        answers.append(answer)
        guard site.geography == .onCampus else { return }
        if site.housing.isYes {
            var inside = answer
            inside.cell.geography = .studentHousing
            inside.because.add(.housingSubset)
            answers.append(inside)
        } else if standing == .counted, site.housing.isUnknown {
            var inside = answer
            inside.standing = .undecided
            inside.cell.geography = .studentHousing
            inside.count = 0
            inside.because.add(.housingSubset)
            inside.needs = .studentHousing
            answers.append(inside)
        }
    }
}
