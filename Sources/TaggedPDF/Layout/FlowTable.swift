/// A table on its way down the pages.
struct TableRun {
    let box: TableBox
    let x: Double
    /// Cells that span rows and are not yet closed.
    var open: [Spanning] = []
    /// Whether a body row stands on this page below the head.
    var hasRows = false

    struct Spanning {
        var cell: CellBox
        var node: Int?
        var rowsLeft: Int
        /// Where the part of the cell on this page begins.
        var top: Double
        var nextLine = 0
        var parts = 0
    }
}

extension Flow {
    func beginning(of table: TableBox) -> Double {
        let caption = table.caption.map { $0.before + $0.height + $0.after } ?? 0
        let rows = table.rows.reduce(0) { $0 + $1.height }
        // A small table stays in one piece.
        let first = rows <= bodyHeight * 0.3 ? rows : table.rows.first.map { keepTogether($0) } ?? 0
        let notes = table.rows.first.map { noteRoom(of: $0) } ?? 0
        return caption + table.headHeight + first + notes
    }

    /// Rows tied by spans stay together unless that would leave a large hole on the page.
    private func keepTogether(_ row: RowBox) -> Double {
        row.tied > row.height && row.tied <= bodyHeight / 3 ? row.tied : row.height
    }

    /// Places a table. It is one table in the structure, however many pages it takes; the heads that
    /// repeat are artifacts.
    func place(_ box: TableBox, x: Double, in parent: Int) {
        need(min(beginning(of: box), bodyHeight))
        gap(before: 6)
        let table = structure.add(.table, to: parent)
        if let caption = box.caption { place(caption, x: x, in: table) }
        gap(before: 0)
        var run = TableRun(box: box, x: x)
        pages[current].fill(x: x, y: y, width: box.width, height: 0.8, Look.accent)
        // A head without a body would break PDF/UA; then the head rows stand in the table itself.
        if !box.head.isEmpty {
            placeHead(&run, in: box.rows.isEmpty ? table : structure.add(.tableHead, to: table))
        }
        if !box.rows.isEmpty {
            let body = structure.add(.tableBody, to: table)
            for row in box.rows { place(row, &run, in: body) }
        }
        pages[current].fill(x: x, y: y - 0.4, width: box.width, height: 0.8, Look.accent)
        pendingGap = 14
    }

    private func placeHead(_ run: inout TableRun, in head: Int?) {
        let top = y
        let ground = min(run.box.headHeight, bottom - top)
        pages[current].fill(x: run.x, y: top, width: run.box.width, height: ground, Look.headGround)
        for row in run.box.head {
            let node = head.map { structure.add(.row, to: $0) }
            if let node, run.box.headHeight > bodyHeight / 2 {
                splitRow(row, &run, in: node, scope: .column)
            } else {
                drawRow(row, &run, height: row.height, row: node, scope: .column)
            }
        }
        pages[current].fill(x: run.x, y: y - 0.4, width: run.box.width, height: 0.8, Look.accent)
        run.hasRows = false
    }

    private func place(_ row: RowBox, _ run: inout TableRun, in body: Int) {
        var height = row.height
        for span in run.open where span.rowsLeft == 1 {
            height = max(height, span.top + remaining(span, run.box) - y)
        }
        let notes = noteRoom(of: row)
        if run.hasRows, y + max(height, keepTogether(row)) + notes > bottom + 0.01 {
            breakTable(&run)
            height = row.height
            for span in run.open where span.rowsLeft == 1 {
                height = max(height, span.top + remaining(span, run.box) - y)
            }
        }
        let node = structure.add(.row, to: body)
        if y + height + notes > bottom + 0.01, !run.hasRows {
            splitRow(row, &run, in: node, scope: .row)
        } else {
            drawRow(row, &run, height: height, row: node, scope: .row)
        }
        run.hasRows = true
    }

    func remaining(_ span: TableRun.Spanning, _ box: TableBox) -> Double {
        Double(span.cell.lines.count - span.nextLine) * box.leading + Look.cellPadding.top
            + Look.cellPadding.bottom
    }

    func noteRoom(of row: RowBox) -> Double {
        room(for: row.cells.reduce(0) { $0 + self.notes(of: $1).reduce(0) { $0 + self.notes[$1].height } })
    }

    func notes(of cell: CellBox) -> [Int] {
        guard cell.text.runs.contains(where: { $0.inline != nil }) else { return [] }
        return cell.lines.flatMap { notesIn($0, of: cell.text) }
    }

    /// Continues on the next page under a repeated head.
    func breakTable(_ run: inout TableRun) {
        for index in run.open.indices { drawPart(&run.open[index], run, bottom: y) }
        pages[current].fill(x: run.x, y: y - 0.25, width: run.box.width, height: Look.hairline, Look.muted)
        nextPage()
        let open = run.open
        run.open = []
        pages[current].fill(x: run.x, y: y, width: run.box.width, height: 0.8, Look.accent)
        if !run.box.head.isEmpty, run.box.headHeight < bodyHeight / 3 { placeHead(&run, in: nil) }
        run.open = open
        for index in run.open.indices { run.open[index].top = y }
        run.hasRows = false
    }
}
