/// How wide the columns are, and in which size their words stand.
struct ColumnFit {
    private(set) var columns: [(x: Double, width: Double)] = []
    private(set) var size = Look.tableSizes[0]
    private(set) var padding = Look.cellPadding.side
    var leading: Double { size * Look.tableLeading }

    /// What a column would like in the largest size: its longest word, and its longest text on one line.
    struct Want {
        var word = 0.0
        var whole = 0.0
    }

    init(_ given: [Column], _ wants: [Want], width: Double) {
        var least: [Double] = []
        for size in Look.tableSizes {
            self.size = size
            let factor = size / Look.tableSizes[0]
            padding = size < 8 ? 3 : Look.cellPadding.side
            // One endless word may not starve the other columns.
            least = wants.map { min($0.word * factor, width * 0.4) + 2 * padding + 0.1 }
            if least.reduce(0, +) <= width { break }
        }
        let needed = least.reduce(0, +)
        var widths = ColumnFit.capped(least, width)
        if needed <= width {
            let shares = given.map { $0.width.isFinite ? max($0.width, 0.01) : 1 }
            widths = ColumnFit.shared(shares, least, width)
            let factor = size / Look.tableSizes[0]
            ColumnFit.even(&widths, wants.map { $0.whole * factor + 2 * padding + 0.1 })
        }
        var x = 0.0
        for width in widths {
            columns.append((x, width))
            x += width
        }
    }

    /// The height of a cell with its lines.
    func height(of cell: CellBox) -> Double {
        Double(cell.lines.count) * leading + Look.cellPadding.top + Look.cellPadding.bottom
    }

    /// The width of a cell's text.
    func room(_ cell: CellBox) -> Double {
        let last = min(cell.column + cell.columns, columns.count) - 1
        let right = columns[last].x + columns[last].width
        return max(right - columns[cell.column].x - 2 * padding - cell.indent, 1)
    }

    /// Widths when there is not enough room: narrow columns keep theirs, the others share what is left.
    private static func capped(_ least: [Double], _ width: Double) -> [Double] {
        var widths = least
        var room = width
        var wide = Array(least.indices)
        while !wide.isEmpty {
            let fair = room / Double(wide.count)
            let narrow = wide.filter { least[$0] <= fair }
            if narrow.isEmpty {
                for index in wide { widths[index] = fair }
                break
            }
            for index in narrow { room -= least[index] }
            wide.removeAll { least[$0] <= fair }
        }
        return widths
    }

    /// Gives columns whose text would break the room that others do not need, if that is enough for all.
    private static func even(_ widths: inout [Double], _ whole: [Double]) {
        var missing = 0.0
        var spare = 0.0
        for index in widths.indices {
            missing += max(0, whole[index] - widths[index])
            spare += max(0, widths[index] - whole[index])
        }
        guard missing > 0, missing <= spare * 0.9 else { return }
        for index in widths.indices {
            let lack = whole[index] - widths[index]
            widths[index] += lack > 0 ? lack : lack * missing / spare
        }
    }

    /// Widths by shares, but none below its least.
    private static func shared(_ shares: [Double], _ least: [Double], _ width: Double) -> [Double] {
        var fixed = [Bool](repeating: false, count: shares.count)
        while true {
            var room = width
            var total = 0.0
            for index in shares.indices {
                if fixed[index] { room -= least[index] } else { total += shares[index] }
            }
            var changed = false
            for index in shares.indices where !fixed[index] && room * shares[index] / total < least[index] {
                fixed[index] = true
                changed = true
            }
            if !changed {
                return shares.indices.map { fixed[$0] ? least[$0] : room * shares[$0] / total }
            }
        }
    }
}
