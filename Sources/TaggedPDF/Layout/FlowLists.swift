extension Flow {
    /// Places a list: each item's label stands beside its first line.
    func place(_ items: [ItemBox], ordered: Bool, x: Double, in parent: Int) {
        let list = structure.add(.list, to: parent, .list(ordered: ordered))
        for item in items {
            let entry = structure.add(.item, to: list)
            let label = structure.add(.label, to: entry)
            let body = structure.add(.itemBody, to: entry)
            let leading = Look.body * Look.leading
            need(min(max(beginning(of: item.blocks[...]), leading), bodyHeight), before: Look.betweenItems)
            gap(before: Look.betweenItems)
            draw(
                Line(range: item.label.range, width: item.labelWidth), of: item.label,
                x: x + Look.listIndent - 7 - item.labelWidth, leading: leading, size: Look.body, node: label)
            if item.blocks.isEmpty {
                y += leading
                atTop = false
            } else {
                place(item.blocks, x: x + Look.listIndent, in: body)
            }
            pendingGap = Look.betweenItems
        }
        pendingGap = Look.afterParagraph
    }
}
