/// The columns in which the Department publishes the survey's answers, one row a campus: a cell and its column name.
///
/// Read from the data dictionaries of the release with data years 2020 to 2022. The hate files name some offenses
/// otherwise than the crime files. Before data year 2014 two columns of sex offenses stand for the four; the names of
/// those two in the hate files of then were not read. An empty
/// field means that the screen did not apply; 0 means none. Hazing has no column yet.
public enum PublishedColumns: Rule {
    public static let name = RuleName.publishedColumns
    public static let citation: Citation =
        "20 U.S.C. 1092(f)(5); Campus Safety and Security data, dictionaries of data years 2020 to 2022"
    public static let authority = Authority.guidance
    public static let sentence = "The Department publishes each number under a column of this name."

    /// What stands before the numbers, in the Department's order.
    public static let common = [
        "UNITID_P", "INSTNM", "OPEID", "BRANCH", "ADDRESS", "CITY", "STATE", "ZIP", "SECTOR_CD",
        "SECTOR_DESC",
        "MEN_TOTAL", "WOMEN_TOTAL", "TOTAL",
    ]

    /// The columns of a year of the fire files, one row a fire or facility.
    public static func fires(year: Int) -> [String] {
        ["FAC_NAME", "FAC_ADDR"]
            + ["FIRE_TOTAL", "FIRE_CAT", "FIRE_CAUSE", "FIRE_INJUR", "FIRE_DEATHS", "FIRE_DAMAGE"].map {
                $0 + Day.padded(year % 100, 2)
            }
    }

    /// The column of a cell; nil where none is published. A hate cell without a bias is the line's total.
    public static func column(of cell: Cell) -> String? {
        let year = Day.padded(Int(cell.year) % 100, 2)
        switch cell.family {
        case .unfounded: return "UNFOUN" + year
        case .hazing: return nil
        default: break
        }
        guard let stem = stems(cell.family).first(where: { $0.category == cell.category })?.stem else {
            return nil
        }
        guard let bias = cell.bias else { return stem + year }
        return biases.first { $0.bias == bias }.map { "\(stem)_\($0.word)\(year)" }
    }

    /// The cell of a column in a file of one family and one place.
    public static func cell(_ column: String, in file: PublishedFile) -> Cell? {
        let text = column.uppercased()
        guard text.utf8.count > 2, text.utf8.suffix(2).allSatisfy({ (48...57).contains($0) }),
            let twoDigits = Int16(text.suffix(2))
        else { return nil }
        let (stem, year) = (String(text.dropLast(2)), 2000 + twoDigits)
        switch file.family {
        case .unfounded: return stem == "UNFOUN" ? Cell(.unfounded, .unfounded, .all, year) : nil
        case .hate: return hate(stem, file.geography, year)
        default:
            return stems(file.family).first { $0.stem == stem }
                .map { Cell(file.family, $0.category, file.geography, year) }
        }
    }

    private static func stems(_ family: Family) -> [Stem] {
        switch family {
        case .primary: primaryStems
        case .hate: hateStems
        case .vawa: vawaStems
        case .arrests, .referrals: lawStems
        case .unfounded, .hazing: []
        }
    }

    private static func hate(_ stem: String, _ geography: Geography, _ year: Int16) -> Cell? {
        for (category, word) in hateStems {
            if stem == word { return Cell(.hate, category, geography, year) }
            for (bias, ending) in biases where stem == "\(word)_\(ending)" {
                return Cell(.hate, category, geography, year, bias: bias)
            }
        }
        return nil
    }

    private typealias Stem = (category: Category, stem: String)

    private static let primaryStems: [Stem] = [
        (.murder, "MURD"), (.negligentManslaughter, "NEG_M"), (.rape, "RAPE"), (.fondling, "FONDL"),
        (.incest, "INCES"), (.statutoryRape, "STATR"), (.forcibleSexOffense, "FORCIB"),
        (.nonforcibleSexOffense, "NONFOR"), (.robbery, "ROBBE"), (.aggravatedAssault, "AGG_A"),
        (.burglary, "BURGLA"), (.motorVehicleTheft, "VEHIC"), (.arson, "ARSON"),
    ]
    private static let vawaStems: [Stem] = [
        (.domesticViolence, "DOMEST"), (.datingViolence, "DATING"), (.stalking, "STALK"),
    ]
    private static let lawStems: [Stem] = [(.weapons, "WEAPON"), (.drug, "DRUG"), (.liquor, "LIQUOR")]
    private static let hateStems: [Stem] = [
        (.murder, "MURD"), (.rape, "RAPE"), (.fondling, "FOND"), (.incest, "INCE"), (.statutoryRape, "STAT"),
        (.robbery, "ROBBE"), (.aggravatedAssault, "AGG_A"), (.burglary, "BURGLA"),
        (.motorVehicleTheft, "VEHIC"), (.arson, "ARSON"), (.simpleAssault, "SIM_A"), (.larceny, "LAR_T"),
        (.intimidation, "INTIM"), (.vandalism, "VANDAL"),
    ]

    /// In the order of the columns.
    static let biases: [(bias: BiasCategory, word: String)] = [
        (.race, "RAC"), (.religion, "REL"), (.sexualOrientation, "SEX"), (.gender, "GEN"),
        (.genderIdentity, "GID"), (.disability, "DIS"), (.ethnicity, "ET"), (.nationalOrigin, "NAT"),
    ]

    public static let examples = [
        Example("Fondling of 2022 on campus is FONDL22 of the file Oncampuscrime") {
            let cell = Cell(.primary, .fondling, .onCampus, 2022)
            return column(of: cell) == "FONDL22" && PublishedFile.file(of: cell)?.name == "Oncampuscrime"
        },
        Example("A hate fondling is named FOND, with its bias") {
            column(of: Cell(.hate, .fondling, .onCampus, 2022, bias: .gender)) == "FOND_GEN22"
        },
        Example("FORCIB13 is the forcible sex offenses of 2013") {
            cell("FORCIB13", in: PublishedFile(.primary, .onCampus))
                == Cell(.primary, .forcibleSexOffense, .onCampus, 2013)
        },
        .nearMiss("Hazing has no column yet") { column(of: Cell(.hazing, .hazing, .onCampus, 2025)) == nil },
    ]
}
