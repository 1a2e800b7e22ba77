/// Writes placed pages as a PDF 1.7 file that keeps the promises of PDF/UA-1.
struct Publication {
    let document: Document
    let flow: Flow

    func file() throws -> [UInt8] {
        var objects = Objects()
        let catalog = objects.reserve()
        let info = objects.reserve()
        let metadata = objects.reserve()
        let tree = objects.reserve()
        let structureRoot = objects.reserve()
        let pages = objects.reserve(flow.pages.count)
        let annotations = objects.reserve(flow.annotations.count)
        let fonts = flow.shaper.subsets.map { _ in objects.reserve() }
        let images = objects.reserve(flow.images.count)
        let resources = objects.reserve()
        let nodes = objects.reserve(flow.structure.nodes.count)
        let outline = writeOutline(to: &objects, pages: pages)

        objects.plain(catalog) {
            $0.put("<</Type/Catalog/Pages ")
            $0.reference(tree)
            $0.put("/MarkInfo<</Marked true>>/ViewerPreferences<</DisplayDocTitle true>>/Lang")
            $0.string(document.language.isEmpty ? "en" : document.language)
            $0.put("/StructTreeRoot ")
            $0.reference(structureRoot)
            $0.put("/Metadata ")
            $0.reference(metadata)
            if let outline {
                $0.put("/PageMode/UseOutlines/Outlines ")
                $0.reference(outline)
            }
            $0.put(">>")
        }
        objects.plain(info) {
            $0.put("<</Title")
            $0.string(document.title)
            if !document.author.isEmpty {
                $0.put("/Author")
                $0.string(document.author)
            }
            if !document.subject.isEmpty {
                $0.put("/Subject")
                $0.string(document.subject)
            }
            $0.put(">>")
        }
        objects.stream(metadata, Metadata.xmp(document), deflate: false) {
            $0.put("/Type/Metadata/Subtype/XML")
        }
        objects.plain(tree) {
            $0.put("<</Type/Pages/Count \(flow.pages.count)/Kids[")
            for index in flow.pages.indices {
                $0.reference(pages + index)
                $0.space()
            }
            $0.put("]>>")
        }
        for index in flow.pages.indices {
            write(
                index, to: &objects, pages: pages, tree: tree, annotations: annotations, resources: resources)
        }
        for (index, annotation) in flow.annotations.enumerated() {
            let target = try destination(of: annotation.target, pages: pages)
            objects.plain(annotations + index) {
                write(annotation, target, to: &$0, page: pages, key: flow.pages.count + index)
            }
        }
        for (subset, number) in zip(flow.shaper.subsets, fonts) where subset.isUsed {
            subset.write(number, to: &objects)
        }
        for (index, image) in flow.images.enumerated() { image.write(images + index, to: &objects) }
        objects.plain(resources) {
            $0.put("<</Font<<")
            for (index, font) in fonts.enumerated() where flow.shaper.subsets[index].isUsed {
                $0.put("/F\(index) ")
                $0.reference(font)
            }
            $0.put(">>/XObject<<")
            for index in flow.images.indices {
                $0.put("/I\(index) ")
                $0.reference(images + index)
            }
            $0.put(">>>>")
        }
        flow.structure.write(
            to: &objects, first: nodes, root: structureRoot, pages: flow.pages, pageObjects: pages,
            annotations: flow.annotations, annotationObjects: annotations)
        return objects.finish(root: catalog, info: info)
    }

    private func write(
        _ index: Int, to objects: inout Objects, pages: Int, tree: Int, annotations: Int, resources: Int
    ) {
        let contents = objects.reserve()
        objects.stream(contents, flow.pages[index].content()) { _ in }
        let page = flow.pages[index]
        objects.plain(pages + index) {
            $0.put("<</Type/Page/Parent ")
            $0.reference(tree)
            $0.put("/MediaBox[0 0 ")
            $0.numbers(document.page.width, document.page.height)
            $0.put("]/Tabs/S/StructParents \(index)/Resources ")
            $0.reference(resources)
            $0.put("/Contents ")
            $0.reference(contents)
            if !page.annotations.isEmpty {
                $0.put("/Annots[")
                for annotation in page.annotations {
                    $0.reference(annotations + annotation)
                    $0.space()
                }
                $0.put("]")
            }
            $0.put(">>")
        }
    }

    private enum Target {
        case address(String)
        case place(page: Int, y: Double)
    }

    private func destination(of target: Inline.Target, pages: Int) throws -> Target {
        switch target {
        case .url(let address): return .address(address)
        case .heading(let number): return place(of: flow.headings[number])
        case .note(let number):
            let place = flow.notePlaces[number] ?? (0, document.page.height)
            return .place(page: place.0, y: place.1)
        case .anchor(let name):
            guard let heading = flow.headings.first(where: { $0.anchor == name }) else {
                throw PDFError.unknownAnchor(name)
            }
            return place(of: heading)
        }
    }

    private func place(of heading: HeadingEntry) -> Target {
        .place(page: heading.page, y: document.page.height - heading.y + 6)
    }

    private func write(
        _ annotation: Annotation, _ target: Target, to out: inout Output, page pages: Int, key: Int
    ) {
        out.put("<</Type/Annot/Subtype/Link/F 4/Border[0 0 0]/StructParent \(key)/P ")
        out.reference(pages + annotation.page)
        out.put("/Rect[")
        out.numbers(annotation.box.0, annotation.box.1, annotation.box.2, annotation.box.3)
        out.put("]/Contents")
        out.string(annotation.words)
        switch target {
        case .address(let address):
            out.put("/A<</S/URI/URI")
            out.literal(address.utf8)
            out.put(">>")
        case .place(let page, let y):
            out.put("/Dest[")
            out.reference(pages + page)
            out.put("/XYZ null ")
            out.number(y)
            out.put(" null]")
        }
        out.put(">>")
    }
}
