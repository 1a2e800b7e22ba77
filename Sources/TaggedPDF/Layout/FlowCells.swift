extension Flow {
    /// Adds a cell to the structure with its scope and its spans.
    func add(_ cell: CellBox, to row: Int, _ scope: Structure.Scope) -> Int {
        structure.add(
            cell.head ? .headCell : .cell, to: row,
            .cell(scope: cell.head ? scope : nil, columns: cell.columns, rows: cell.rows))
    }

    /// Draws lines of a cell in its place. Without a node they are an artifact.
    func draw(
        _ cell: CellBox, _ lines: ArraySlice<Line>, _ run: TableRun, top: Double, height: Double, node: Int?
    ) {
        let box = run.box
        let left = run.x + box.columns[cell.column].x + box.padding + cell.indent
        let room = run.x + right(of: cell, box) - box.padding - left
        var y = top + Look.cellPadding.top
        if cell.low { y = max(y, top + height - Look.cellPadding.bottom - Double(lines.count) * box.leading) }
        for line in lines {
            let spare = room - line.width
            let x = cell.side == .leading ? left : cell.side == .trailing ? left + spare : left + spare / 2
            draw(line, of: cell.text, x: x, at: y, leading: box.leading, size: box.size, node: node)
            y += box.leading
        }
    }

    func shade(_ cell: CellBox, _ run: TableRun, top: Double, height: Double) {
        guard cell.shade else { return }
        let left = run.box.columns[cell.column].x
        pages[current].fill(
            x: run.x + left, y: top, width: right(of: cell, run.box) - left, height: height, Look.shadeGround)
    }

    func right(of cell: CellBox, _ box: TableBox) -> Double {
        let last = min(cell.column + cell.columns, box.columns.count) - 1
        return box.columns[last].x + box.columns[last].width
    }
}
