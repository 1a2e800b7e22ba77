extension Measure {
    /// A table with its columns wide enough for their words, in the largest size that allows it.
    mutating func table(_ table: Table, width: Double) throws -> Box? {
        let name = table.caption?.plain ?? "without a caption"
        var caption: TextBox?
        if let text = table.caption {
            var box = try lines(
                text, Setting(size: Look.body * 0.95, color: Look.accent, bold: true), .caption, width: width)
            box.leading = box.size * 1.3
            box.before = 10
            box.after = 4
            caption = box
        }
        guard !table.columns.isEmpty else {
            guard table.head.isEmpty, table.rows.isEmpty else { throw PDFError.noColumns(table: name) }
            return caption.map { .text($0) }
        }
        guard !table.head.isEmpty || !table.rows.isEmpty else { return caption.map { .text($0) } }

        var head = try TableGrid.rows(table.head, of: table, name: name, isHead: true) { try cell($0, $1) }
        var rows = try TableGrid.rows(table.rows, of: table, name: name, isHead: false) { try cell($0, $1) }

        var wants = [ColumnFit.Want](repeating: .init(), count: table.columns.count)
        for row in head + rows {
            for cell in row.cells where cell.columns == 1 {
                let (word, whole) = shaper.measure(cell.text)
                wants[cell.column].word = max(wants[cell.column].word, word + cell.indent)
                wants[cell.column].whole = max(wants[cell.column].whole, whole + cell.indent)
            }
        }
        let fit = ColumnFit(table.columns, wants, width: width)
        for index in head.indices { finish(&head[index], fit) }
        for index in rows.indices { finish(&rows[index], fit) }
        TableGrid.stretch(&head, fit)
        TableGrid.tie(&rows, fit)
        return .table(
            TableBox(
                caption: caption, columns: fit.columns, head: head, rows: rows, leading: fit.leading,
                size: fit.size,
                padding: fit.padding))
    }

    private mutating func cell(_ cell: Cell, _ place: TableGrid.Place) throws -> CellBox {
        let setting = Setting(
            size: Look.tableSizes[0], color: place.isHead ? Look.accent : Look.ink, bold: place.isHead)
        return CellBox(
            column: place.column, columns: cell.columnSpan, rows: cell.rowSpan,
            head: place.isHead || cell.rowHead, shade: cell.shade,
            indent: Double(min(max(0, cell.indent), 8)) * Look.cellIndent
                + (place.afterNumbers ? Look.afterNumbers : 0), side: place.side,
            low: place.isHead,
            text: try shape(cell.text, setting))
    }

    /// Breaks the lines of a row's cells, now that the columns have their widths.
    private func finish(_ row: inout RowBox, _ fit: ColumnFit) {
        var height = fit.leading
        for index in row.cells.indices {
            let cell = row.cells[index]
            let text = cell.text.scaled(fit.size / Look.tableSizes[0])
            let lines = shaper.lines(of: text, limit: fit.room(cell))
            row.cells[index].text = text
            row.cells[index].lines = lines
            if cell.rows == 1 { height = max(height, Double(lines.count) * fit.leading) }
        }
        row.height = height + Look.cellPadding.top + Look.cellPadding.bottom
    }
}
