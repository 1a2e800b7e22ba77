extension Publication {
    /// Writes the outline that readers show beside the pages; gives its number unless there are no headings.
    func writeOutline(to objects: inout Objects, pages: Int) -> Int? {
        let headings = flow.headings
        guard !headings.isEmpty else { return nil }
        let root = objects.reserve()
        let first = objects.reserve(headings.count)

        // For every heading its parent and neighbours; -1 is the root.
        var parent = [Int](repeating: -1, count: headings.count)
        var children = [Int: [Int]]()
        var above: [Int] = []
        for (index, heading) in headings.enumerated() {
            while let last = above.last, headings[last].tagged >= heading.tagged { above.removeLast() }
            parent[index] = above.last ?? -1
            children[parent[index], default: []].append(index)
            above.append(index)
        }
        func ends(_ number: Int, _ out: inout Output) {
            guard let items = children[number], let from = items.first, let to = items.last else { return }
            out.put("/First ")
            out.reference(first + from)
            out.put("/Last ")
            out.reference(first + to)
            // The outline shows its first level; the levels below are folded.
            out.put("/Count \(number < 0 ? items.count : -items.count)")
        }
        objects.plain(root) {
            $0.put("<</Type/Outlines")
            ends(-1, &$0)
            $0.put(">>")
        }
        for (_, items) in children.sorted(by: { $0.key < $1.key }) {
            for (position, index) in items.enumerated() {
                let heading = headings[index]
                objects.plain(first + index) {
                    $0.put("<</Title")
                    $0.string(heading.words)
                    $0.put("/Parent ")
                    $0.reference(parent[index] < 0 ? root : first + parent[index])
                    if position > 0 {
                        $0.put("/Prev ")
                        $0.reference(first + items[position - 1])
                    }
                    if position + 1 < items.count {
                        $0.put("/Next ")
                        $0.reference(first + items[position + 1])
                    }
                    ends(index, &$0)
                    $0.put("/Dest[")
                    $0.reference(pages + heading.page)
                    $0.put("/XYZ null ")
                    $0.number(document.page.height - heading.y + 6)
                    $0.put(" null]>>")
                }
            }
        }
        return root
    }
}
