extension Structure {
    /// Writes the tree, the table from marks to nodes, and the names of the notes. `first` is the object
    /// number of the first node; the others follow.
    func write(
        to objects: inout Objects, first: Int, root: Int, pages: [Canvas], pageObjects: Int,
        annotations: [Annotation], annotationObjects: Int
    ) {
        let parentTree = objects.reserve()
        let names = objects.reserve()
        objects.plain(root) {
            $0.put("<</Type/StructTreeRoot/K ")
            $0.reference(first)
            $0.put("/RoleMap<</Title/P>>/ParentTree ")
            $0.reference(parentTree)
            $0.put("/ParentTreeNextKey ")
            $0.integer(pages.count + annotations.count)
            $0.put("/IDTree ")
            $0.reference(names)
            $0.put(">>")
        }
        for (index, node) in nodes.enumerated() {
            objects.plain(first + index) {
                write(
                    node, to: &$0, parent: index == 0 ? root : first + node.parent, first: first,
                    pageObjects: pageObjects, annotationObjects: annotationObjects)
            }
        }
        objects.plain(parentTree) {
            $0.put("<</Nums[")
            for (index, page) in pages.enumerated() {
                $0.integer(index)
                $0.put("[")
                for node in page.marks {
                    $0.reference(first + node)
                    $0.space()
                }
                $0.put("]")
            }
            for (index, annotation) in annotations.enumerated() {
                $0.integer(pages.count + index)
                $0.space()
                $0.reference(first + annotation.node)
                $0.space()
            }
            $0.put("]>>")
        }
        writeNames(to: &objects, number: names, first: first)
    }

    private func writeNames(to objects: inout Objects, number: Int, first: Int) {
        var notes: [(name: String, node: Int)] = []
        for (index, node) in nodes.enumerated() {
            if case .note(let note) = node.attributes { notes.append((Structure.name(ofNote: note), index)) }
        }
        notes.sort { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
        objects.plain(number) {
            $0.put("<</Names[")
            for note in notes {
                $0.put("(\(note.name))")
                $0.reference(first + note.node)
                $0.space()
            }
            $0.put("]>>")
        }
    }

    private static func name(ofNote number: Int) -> String { "note-\(number)" }

    private func write(
        _ node: Node, to out: inout Output, parent: Int, first: Int, pageObjects: Int, annotationObjects: Int
    ) {
        out.put("<</S/")
        out.put(node.kind.rawValue)
        out.put("/P ")
        out.reference(parent)
        write(node.attributes, to: &out)
        var home = -1
        for child in node.children {
            if case .content(let page, _) = child {
                home = page
                break
            }
        }
        if home >= 0 {
            out.put("/Pg ")
            out.reference(pageObjects + home)
        }
        if !node.children.isEmpty {
            out.put("/K[")
            for child in node.children {
                switch child {
                case .node(let number): out.reference(first + number)
                case .content(let page, let mark) where page == home: out.integer(mark)
                case .content(let page, let mark):
                    out.put("<</Type/MCR/Pg ")
                    out.reference(pageObjects + page)
                    out.put("/MCID ")
                    out.integer(mark)
                    out.put(">>")
                case .annotation(let number):
                    out.put("<</Type/OBJR/Obj ")
                    out.reference(annotationObjects + number)
                    out.put(">>")
                }
                out.space()
            }
            out.put("]")
        }
        out.put(">>")
    }

    private func write(_ attributes: Attributes, to out: inout Output) {
        switch attributes {
        case .none: break
        case .cell(let scope, let columns, let rows):
            guard scope != nil || columns > 1 || rows > 1 else { return }
            out.put("/A<</O/Table")
            if let scope { out.put(scope == .row ? "/Scope/Row" : "/Scope/Column") }
            if columns > 1 {
                out.put("/ColSpan ")
                out.integer(columns)
            }
            if rows > 1 {
                out.put("/RowSpan ")
                out.integer(rows)
            }
            out.put(">>")
        case .list(let ordered):
            out.put(ordered ? "/A<</O/List/ListNumbering/Decimal>>" : "/A<</O/List/ListNumbering/Disc>>")
        case .figure(let alternative, let box):
            out.put("/Alt")
            out.string(alternative)
            out.put("/A<</O/Layout/Placement/Block/BBox[")
            out.numbers(box.0, box.1, box.2, box.3)
            out.put("]>>")
        case .note(let number):
            out.put("/ID(\(Structure.name(ofNote: number)))")
        }
    }
}
