/// How the rows of a table are drawn, whole or in parts.
extension Flow {
    /// Draws a row that fits on the page, and the rule below it.
    func drawRow(
        _ row: RowBox, _ run: inout TableRun, height: Double, row node: Int?, scope: Structure.Scope
    ) {
        let top = y
        var cited: [Int] = []
        for cell in row.cells {
            let cellNode = node.map { add(cell, to: $0, scope) }
            if cell.rows > 1 {
                run.open.append(TableRun.Spanning(cell: cell, node: cellNode, rowsLeft: cell.rows, top: top))
            } else {
                shade(cell, run, top: top, height: height)
                draw(cell, cell.lines[...], run, top: top, height: height, node: cellNode)
            }
            if node != nil { cited += notes(of: cell) }
        }
        y += height
        atTop = false
        closeRow(&run, head: scope == .column ? row : nil)
        cite(cited)
    }

    /// Draws a row that is higher than a page, line by line over as many pages as it takes.
    func splitRow(_ row: RowBox, _ run: inout TableRun, in node: Int, scope: Structure.Scope) {
        var cells: [(cell: CellBox, node: Int, next: Int)] = []
        var cited: [Int] = []
        for cell in row.cells {
            let cellNode = add(cell, to: node, scope)
            cited += notes(of: cell)
            if cell.rows > 1 {
                run.open.append(TableRun.Spanning(cell: cell, node: cellNode, rowsLeft: cell.rows, top: y))
            } else {
                cells.append((cell, cellNode, 0))
            }
        }
        cite(cited)
        let padding = Look.cellPadding.top + Look.cellPadding.bottom
        while true {
            let room = max(1, Int((bottom - y - padding) / run.box.leading))
            var most = 0
            for index in cells.indices {
                let (cell, cellNode, next) = cells[index]
                let end = min(cell.lines.count, next + room)
                draw(cell, cell.lines[next..<end], run, top: y, height: 0, node: cellNode)
                most = max(most, end - next)
                cells[index].next = end
            }
            var height = Double(max(most, 1)) * run.box.leading + padding
            for span in run.open where span.rowsLeft == 1 {
                height = max(height, min(span.top + remaining(span, run.box), bottom) - y)
            }
            for (cell, _, _) in cells { shade(cell, run, top: y, height: height) }
            y += height
            atTop = false
            let spansEnd = run.open.allSatisfy {
                $0.rowsLeft > 1 || $0.top + remaining($0, run.box) <= y + 0.01
            }
            if spansEnd, cells.allSatisfy({ $0.next >= $0.cell.lines.count }) { break }
            breakTable(&run)
        }
        closeRow(&run)
    }

    /// Ends a row: closes the spans that end with it and draws the rule below the cells that do.
    func closeRow(_ run: inout TableRun, head: RowBox? = nil) {
        for index in run.open.indices {
            run.open[index].rowsLeft -= 1
            if run.open[index].rowsLeft == 0 { drawPart(&run.open[index], run, bottom: y) }
        }
        run.open.removeAll { $0.rowsLeft == 0 }
        if let head {
            for cell in head.cells where cell.columns > 1 {
                let left = run.x + run.box.columns[cell.column].x + run.box.padding
                rule(from: left, to: run.x + right(of: cell, run.box) - run.box.padding, Look.line)
            }
            return
        }
        var x = run.x
        let color = run.open.isEmpty ? Look.line : Look.faintLine
        for span in run.open.sorted(by: { $0.cell.column < $1.cell.column }) {
            rule(from: x, to: run.x + run.box.columns[span.cell.column].x, color)
            x = run.x + right(of: span.cell, run.box)
        }
        rule(from: x, to: run.x + run.box.width, color)
    }

    private func rule(from: Double, to: Double, _ color: Color) {
        guard to > from + 0.1 else { return }
        pages[current].fill(x: from, y: y - Look.hairline / 2, width: to - from, height: Look.hairline, color)
    }

    /// Draws the part of a spanning cell that stands on this page. Where the words have all been said on
    /// an earlier page they are repeated for the eye.
    func drawPart(_ span: inout TableRun.Spanning, _ run: TableRun, bottom: Double) {
        guard bottom > span.top + 1 else { return }
        let room = Int((bottom - span.top - Look.cellPadding.top + 0.01) / run.box.leading)
        shade(span.cell, run, top: span.top, height: bottom - span.top)
        let lines = span.cell.lines
        if span.nextLine < lines.count {
            let end = span.rowsLeft == 0 ? lines.count : min(lines.count, span.nextLine + max(room, 0))
            draw(
                span.cell, lines[span.nextLine..<end], run, top: span.top, height: bottom - span.top,
                node: span.node)
            span.nextLine = end
        } else if span.parts > 0 {
            draw(
                span.cell, lines.prefix(max(room, 0)), run, top: span.top, height: bottom - span.top,
                node: nil)
        }
        span.parts += 1
    }
}
