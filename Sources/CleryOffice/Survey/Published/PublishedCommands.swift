import CleryLaw
import GRDB

/// What `openclery import published --take-campuses` does after the files are in.
public enum PublishedCommands {
    /// Takes every proposal of the institution. Returns how many campuses were linked.
    ///
    /// - Throws: an `OfficeFault` when the words fit no institution, or several.
    public static func takeCampuses(of institution: String?, _ office: Office) throws -> Int {
        try office.actNow(by: .house, "took campuses from the Department’s public files") { writing in
            let unit = try unit(of: institution, office, writing.db)
            let places = try PublishedPlaces(unit: unit, writing.db)
            return try places.take(
                Set(places.open.map(\.id)), today: office.today, by: nil, writing)
        }
    }

    /// The UNITID that words mean.
    private static func unit(of institution: String?, _ office: Office, _ db: Database) throws -> String {
        if institution == nil {
            let own = try PublishedChoice.own(db)
            if own.count == 1, let unit = own.first { return unit }
        }
        var choice = PublishedChoice(institution ?? office.name)
        let units = Set(
            try PublishedCampus.all(db).filter { one in choice.takes(one.unitID, known: one, campus: { one })
            }.map(\.unit))
        guard units.count == 1, let unit = units.first else {
            throw OfficeFault.input(
                units.isEmpty
                    ? "No campus of this institution is among the published numbers of this office."
                    : "Several institutions fit: \(units.sorted().prefix(10).joined(separator: ", ")). Name one by its UNITID."
            )
        }
        return unit
    }
}
