import CleryLaw
import Crypto

/// The cells of a screen in the order in which they are typed.
enum SurveyCells {
    /// Line by line, in each the three years; a line of hate crimes has its total and its biases for each year.
    static func of(_ screen: SurveyScreen, years: [Int]) -> [Cell] {
        guard let family = screen.group.family else { return [] }
        return years.flatMap { year in
            screen.lines.flatMap { line -> [Cell] in
                let cell = Cell(family, line.category, screen.place.geography, Int16(year))
                return family == .hate ? [cell] + biases(of: cell) : [cell]
            }
        }
    }

    /// The biases in the order of the Department's columns.
    private static let order: [BiasCategory] = {
        let file = PublishedFile(.hate, .onCampus)
        return PublishedCounts.cells(file, year: 2022).filter { $0.cell.category == .murder }.compactMap(
            \.cell.bias)
    }()

    /// The cells by bias of a total of hate crimes, in the Department's order.
    static func biases(of total: Cell) -> [Cell] {
        let counted = EightBiases.categories(year: total.year)
        return order.filter(counted.contains).map { bias in
            var cell = total
            cell.bias = bias
            return cell
        }
    }

    /// The letter of a cell's line, with its bias where it has one.
    static func line(of cell: Cell) -> String {
        let letter = SurveyScreens.line(of: cell)?.line.letter ?? ""
        return cell.bias.map { "\(letter), \($0.title)" } ?? letter
    }
}

enum SurveyFingerprint {
    /// Sixteen hexadecimal digits.
    static func of(_ text: String) -> String {
        SHA256.hash(data: Array(text.utf8)).prefix(8).map { byte in
            String(byte >> 4, radix: 16) + String(byte & 15, radix: 16)
        }.joined()
    }
}
