import CleryLaw

/// The days that a rule of repetition names, in their order, from its first day.
extension RecurrenceRule {
    /// - Parameters:
    ///   - last: The last day that the rule's own end allows; nil where it has none.
    ///   - horizon: No later day is looked at.
    ///   - steps: How many days may still be looked at; lowered by those that were.
    /// - Returns: The days; the first day is always one. Nil when there are too many steps.
    func days(from start: Day, last: Day?, horizon: Day, steps: inout Int) -> [Day]? {
        var found = [start]
        let end = min(last ?? horizon, horizon)
        var period = 0
        while found.count < count ?? .max {
            guard let first = begin(of: period, from: start), first <= end else { return found }
            let candidates = picked(candidates(of: first, start).sorted())
            steps -= 1 + candidates.count
            guard steps > 0 else { return nil }
            for day in candidates where day > start {
                guard day <= end else { return found }
                found.append(day)
                if found.count == count { return found }
            }
            period += 1
        }
        return found
    }

    /// The first day of the period so many intervals after the one in which the event begins.
    private func begin(of period: Int, from start: Day) -> Day? {
        let away = period * interval
        switch frequency {
        case .daily: return start.adding(days: away)
        case .weekly: return start.adding(days: away * 7 - (start.weekday - weekStart + 7) % 7)
        case .monthly:
            let month = start.civil.year * 12 + start.civil.month - 1 + away
            return Day(year: month / 12, month: month % 12 + 1, day: 1)
        case .yearly: return Day(year: start.year + away, month: 1, day: 1)
        }
    }

    private func candidates(of first: Day, _ start: Day) -> [Day] {
        switch frequency {
        case .daily: return [first].filter(fits)
        case .weekly:
            let wanted = weekdays.isEmpty ? [start.weekday] : weekdays.map(\.weekday)
            return (0..<7).map { first.adding(days: $0) }
                .filter { wanted.contains($0.weekday) && (months.isEmpty || months.contains($0.civil.month)) }
        case .monthly:
            let (year, month, _) = first.civil
            return months.isEmpty || months.contains(month) ? days(ofMonth: month, year, start) : []
        case .yearly:
            let year = first.year
            if !months.isEmpty { return Set(months).flatMap { days(ofMonth: $0, year, start) } }
            if !monthDays.isEmpty { return (1...12).flatMap { days(ofMonth: $0, year, start) } }
            if !weekdays.isEmpty {
                return weekdayDays(from: first, to: Day(year: year, month: 12, day: 31) ?? first)
            }
            return days(ofMonth: start.civil.month, year, start)
        }
    }

    /// Whether a day is one that the rule's parts allow.
    private func fits(_ day: Day) -> Bool {
        let (year, month, date) = day.civil
        let fromEnd = date - Day.length(ofMonth: month, year: year) - 1
        return (months.isEmpty || months.contains(month))
            && (monthDays.isEmpty || monthDays.contains(date) || monthDays.contains(fromEnd))
            && (weekdays.isEmpty || weekdays.contains { $0.weekday == day.weekday })
    }

    private func days(ofMonth month: Int, _ year: Int, _ start: Day) -> [Day] {
        let length = Day.length(ofMonth: month, year: year)
        guard let first = Day(year: year, month: month, day: 1),
            let last = Day(year: year, month: month, day: length)
        else { return [] }
        if !monthDays.isEmpty {
            let dates = Set(
                monthDays.map { $0 > 0 ? $0 : length + 1 + $0 }.filter { (1...length).contains($0) })
            let days = dates.map { first.adding(days: $0 - 1) }
            guard !weekdays.isEmpty else { return days }
            let named = Set(weekdayDays(from: first, to: last))
            return days.filter(named.contains)
        }
        if !weekdays.isEmpty { return weekdayDays(from: first, to: last) }
        let date = start.civil.day
        return date <= length ? [first.adding(days: date - 1)] : []
    }

    /// The weekdays named, counted within these days.
    private func weekdayDays(from first: Day, to last: Day) -> [Day] {
        var found: Set<Day> = []
        for one in weekdays {
            let start = first.adding(days: (one.weekday - first.weekday + 7) % 7)
            let all = stride(from: start.number, through: last.number, by: 7).map { Day(number: $0) }
            switch one.which {
            case 0: found.formUnion(all)
            case 1...: if one.which <= all.count { found.insert(all[one.which - 1]) }
            default: if -one.which <= all.count { found.insert(all[all.count + one.which]) }
            }
        }
        return Array(found)
    }

    /// Those that BYSETPOS picks of a period's days, or all.
    private func picked(_ days: [Day]) -> [Day] {
        guard !positions.isEmpty else { return days }
        let kept = Set(positions.map { $0 > 0 ? $0 - 1 : days.count + $0 })
        return days.indices.filter(kept.contains).map { days[$0] }
    }
}
