/// Every cell of the published tables of a data year, in the order of the law. Zeros are printed, never blank.
///
/// Categories began in different years; a year's table has the rows that were collected for it.
extension Cell {
    public static func all(year: Int16) -> [Cell] {
        var cells: [Cell] = []
        func add(_ family: Family, _ categories: [Category], bias: BiasCategory? = nil) {
            for category in categories {
                for column in Geography.columns {
                    cells.append(Cell(family, category, column, year, bias: bias))
                }
            }
        }
        let primary = Self.primaryRows(year)
        add(.primary, primary)
        for offense in primary.filter({ $0 != .negligentManslaughter }) + Categories.hateOnly.members {
            for bias in EightBiases.categories(year: year) { add(.hate, [offense], bias: bias) }
        }
        if year >= VAWASince.firstYear { add(.vawa, [.domesticViolence, .datingViolence, .stalking]) }
        add(.arrests, [.weapons, .drug, .liquor])
        add(.referrals, [.weapons, .drug, .liquor])
        if year >= UnfoundedTotal.firstYear { cells.append(Cell(.unfounded, .unfounded, .all, year)) }
        if year >= HazingSince.firstYear { add(.hazing, [.hazing]) }
        return cells
    }

    private static func primaryRows(_ year: Int16) -> [Category] {
        let sex = SexOffensesSplit.rows(year: year)
        let after = [Category.robbery, .aggravatedAssault, .burglary, .motorVehicleTheft, .arson]
        return [.murder, .negligentManslaughter] + sex + after
    }
}
