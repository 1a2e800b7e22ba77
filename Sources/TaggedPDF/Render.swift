/// Sets a document in the given faces and gives the bytes of a PDF/UA-1 file. The same document and faces
/// always give the same bytes.
public func render(_ document: Document, faces: Faces) throws -> [UInt8] {
    let page = document.page
    let width = page.width - 2 * page.side
    let height = page.height - page.top - page.bottom
    guard width >= 100, height >= 150, page.width < 14_400, page.height < 14_400 else {
        throw PDFError.pageTooSmall
    }

    var measure = Measure(faces: faces, pageWidth: width, pageHeight: height)
    let title = try measure.title(of: document, width: width)
    let boxes = try measure.boxes(document.blocks, width: width)
    let contents = document.contents ? try measure.contents(of: document, width: width) : nil

    let flow = Flow(measure, page: page)
    flow.addPage()
    flow.placeTitle(title)
    var plan: ContentsPlan?
    if let contents, !contents.lines.isEmpty {
        plan = flow.reserveContents(contents.title, contents.lines)
        flow.nextPage()
    }
    flow.place(boxes, x: flow.left, in: Structure.root)
    flow.finish()
    if let plan { try flow.drawContents(plan) { try measure.shape(Text("\($0)"), $1) } }
    try flow.drawFooters(document) { try measure.shape(Text($0), $1) }
    return try Publication(document: document, flow: flow).file()
}

extension Document {
    /// This document as a PDF/UA-1 file, set in the given faces.
    public func pdf(faces: Faces) throws -> [UInt8] { try render(self, faces: faces) }
}
