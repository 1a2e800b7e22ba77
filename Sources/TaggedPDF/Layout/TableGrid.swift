/// Finds each cell's place in the grid of its table, and refuses tables whose rows do not fill it.
enum TableGrid {
    struct Place {
        var column: Int
        var isHead: Bool
        var side: CellBox.Side
        /// Whether the column before ends with numbers, so that this one should keep away from them.
        var afterNumbers: Bool
    }

    static func rows(
        _ rows: [[Cell]], of table: Table, name: String, isHead: Bool,
        _ measure: (Cell, Place) throws -> CellBox
    ) throws -> [RowBox] {
        let columns = table.columns.count
        var covered = [Int](repeating: 0, count: columns)
        var owners = [(row: Int, cell: Int)](repeating: (0, 0), count: columns)
        var boxes: [RowBox] = []
        boxes.reserveCapacity(rows.count)
        for (index, row) in rows.enumerated() {
            if row.isEmpty, columns > 0, covered.allSatisfy({ $0 > 0 }) {
                // A row without cells of its own says nothing, and veraPDF refuses it: the spans that
                // cover it become one row shorter.
                for (row, cell) in Dictionary(grouping: owners, by: { [$0.row, $0.cell] }).values.map({
                    $0[0]
                }) {
                    boxes[row].cells[cell].rows -= 1
                }
                for place in covered.indices { covered[place] -= 1 }
                continue
            }
            var cells: [CellBox] = []
            cells.reserveCapacity(row.count)
            var column = 0
            for cell in row {
                while column < columns, covered[column] > 0 { column += 1 }
                guard cell.columnSpan >= 1, cell.rowSpan >= 1, cell.rowSpan <= rows.count - index else {
                    throw PDFError.span(table: name, row: index + 1)
                }
                let end = column + cell.columnSpan
                guard end <= columns else {
                    throw PDFError.rowWidth(table: name, row: index + 1, filled: end, columns: columns)
                }
                guard covered[column..<end].allSatisfy({ $0 == 0 }) else {
                    throw PDFError.span(table: name, row: index + 1)
                }
                for place in column..<end {
                    covered[place] = cell.rowSpan
                    owners[place] = (boxes.count, cells.count)
                }
                let trailing = cell.columnSpan == 1 && table.columns[column].alignment == .trailing
                let side: CellBox.Side =
                    trailing ? .trailing : isHead && cell.columnSpan > 1 ? .center : .leading
                let afterNumbers =
                    side == .leading && column > 0 && table.columns[column - 1].alignment == .trailing
                cells.append(
                    try measure(
                        cell, Place(column: column, isHead: isHead, side: side, afterNumbers: afterNumbers)))
                column = end
            }
            let filled = covered.reduce(0) { $0 + ($1 > 0 ? 1 : 0) }
            guard filled == columns else {
                throw PDFError.rowWidth(table: name, row: index + 1, filled: filled, columns: columns)
            }
            boxes.append(RowBox(cells: cells, height: 0))
            for place in covered.indices { covered[place] -= 1 }
        }
        return boxes
    }

    /// Makes the rows of a head high enough for the cells that span them.
    static func stretch(_ rows: inout [RowBox], _ fit: ColumnFit) {
        for index in rows.indices {
            for cell in rows[index].cells where cell.rows > 1 {
                let end = index + cell.rows
                let height = rows[index..<end].reduce(0) { $0 + $1.height }
                rows[end - 1].height += max(0, fit.height(of: cell) - height)
            }
        }
    }

    /// Finds which rows are tied by spans, and the height that each such group takes in one piece.
    static func tie(_ rows: inout [RowBox], _ fit: ColumnFit) {
        var start = 0
        while start < rows.count {
            var end = start + 1
            var row = start
            while row < end {
                for cell in rows[row].cells { end = max(end, row + cell.rows) }
                row += 1
            }
            var group = Array(rows[start..<end])
            if group.count > 1 { stretch(&group, fit) }
            rows[start].tied = group.reduce(0) { $0 + $1.height }
            start = end
        }
    }
}
