/// Days that lie whole months or years later. Where the month is shorter, its last day stands for the missing one.
extension Day {
    func later(months: Int) -> Day {
        let (year, month, day) = civil
        let index = year * 12 + month - 1 + months
        let (years, rest) = (index / 12, index % 12 + 1)
        let length = Day.length(ofMonth: rest, year: years)
        return Day(year: years, month: rest, day: min(day, length)) ?? self
    }

    func later(years: Int) -> Day { later(months: years * 12) }
}
