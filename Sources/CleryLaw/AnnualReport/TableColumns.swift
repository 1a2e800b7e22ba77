/// The columns of a table: housing is a subset of on campus and never added; zeros are printed; a column that
/// cannot apply says so.
public enum TableColumns: Rule {
    public static let name = RuleName.tableColumns
    public static let citation: Citation = "34 CFR 668.46(c)(5); Handbook 2016, chapter 9"
    public static let authority = Authority.regulation
    public static let sentence =
        "The total adds on campus, noncampus and public property; student housing is within on campus."

    /// One row of a table.
    public struct Row: Hashable, Sendable {
        public var onCampus: Known<Int>
        public var studentHousing: Known<Int>
        public var noncampus: Known<Int>
        public var publicProperty: Known<Int>

        public init(
            onCampus: Known<Int> = .unknown, studentHousing: Known<Int> = .unknown,
            noncampus: Known<Int> = .unknown, publicProperty: Known<Int> = .unknown
        ) {
            self.onCampus = onCampus
            self.studentHousing = studentHousing
            self.noncampus = noncampus
            self.publicProperty = publicProperty
        }

        public subscript(_ column: Geography) -> Known<Int> {
            switch column {
            case .onCampus: onCampus
            case .studentHousing: studentHousing
            case .noncampus: noncampus
            case .publicProperty: publicProperty
            default: .notApplicable
            }
        }
    }

    /// What stands in a cell of the printed table.
    public enum Shown: Hashable, Sendable {
        case number(Int)
        /// There is no such place, as no student housing or no noncampus property.
        case notApplicable
        /// The category was not yet collected in that year, as hazing before 2025.
        case notCollected
    }

    public static func total(_ row: Row) -> Finding<Int> {
        var sum = 0
        for column in [Geography.onCampus, .noncampus, .publicProperty] {
            switch row[column] {
            case .known(let count):
                let (next, overflow) = sum.addingReportingOverflow(count)
                sum = overflow ? sum : next
            case .notApplicable: break
            case .unknown:
                return .needs(
                    Question(column.name, "How many are counted in the column \(column.title)?"),
                    because: .housingSubset, name)
            }
        }
        return .decided(sum, because: .housingSubset, name)
    }

    /// Whether a column is shown for this institution.
    public static func applies(_ column: Geography, _ institution: ReportingInstitution) -> Finding<Bool> {
        let fact: Known<Bool> =
            switch column {
            case .studentHousing: institution.onCampusHousing
            case .noncampus: institution.noncampusProperty
            case .onCampus, .publicProperty: .known(true)
            default: .known(false)
            }
        if let applies = fact.value { return .decided(applies, because: name) }
        let sentence =
            column == .noncampus
            ? "Is there any noncampus building or property?" : "Is there on-campus student housing?"
        return .needs(Question(column.name, sentence), because: name)
    }

    /// What the table prints for a cell.
    public static func shown(_ cell: Cell, count: Int, _ institution: ReportingInstitution) -> Finding<Shown>
    {
        guard collected(cell) else { return .decided(.notCollected, because: name) }
        guard cell.geography != .all else { return .decided(.number(count), because: name) }
        let column = applies(cell.geography, institution)
        guard let applies = column.answer else { return .needs(column.asks, because: column.because) }
        return .decided(applies ? .number(count) : .notApplicable, because: name)
    }

    private static func collected(_ cell: Cell) -> Bool {
        switch cell.family {
        case .hazing: cell.year >= HazingSince.firstYear
        case .vawa: cell.year >= VAWASince.firstYear
        case .unfounded: cell.year >= UnfoundedTotal.firstYear
        case .hate: cell.bias.map { BiasCategoriesSince.collected($0, year: cell.year) } ?? true
        default: true
        }
    }

    public static let examples = [
        Example("Five on campus, four of them in housing, one noncampus, two on public property: eight") {
            total(
                Row(
                    onCampus: .known(5), studentHousing: .known(4), noncampus: .known(1),
                    publicProperty: .known(2))
            ).answer == 8
        },
        Example("No burglary: the table prints 0") {
            shown(Cell(.primary, .burglary, .onCampus, 2024), count: 0, .all(true)).answer == .number(0)
        },
        Example("Hazing of 2024 in the report of 2026: not collected, which is not 0") {
            shown(Cell(.hazing, .hazing, .onCampus, 2024), count: 0, .all(true)).answer == .notCollected
        },
        .nearMiss("No student housing: the column does not apply, and does not say 0") {
            shown(Cell(.primary, .burglary, .studentHousing, 2024), count: 0, .all(false)).answer
                == .notApplicable
        },
    ]
}
