import Crypto
import TaggedPDF
import WordFile

/// A report in all its forms, as bytes.
enum ReportForms {
    static func all(_ report: AnnualReport, faces: Faces) throws -> [(form: EditionForm.Name, bytes: [UInt8])]
    {
        try EditionForm.Name.allCases.map { ($0, try one($0, report, faces)) }
    }

    static func one(_ form: EditionForm.Name, _ report: AnnualReport, _ faces: Faces? = nil) throws -> [UInt8]
    {
        let document = report.document
        return switch form {
        case .html: Array(report.html.utf8)
        case .pdf: try document.pdf(faces: faces ?? Faces.system())
        case .word: try WordFile.bytes(of: document)
        case .json: Array(report.json.utf8)
        case .body: body(document)
        }
    }

    /// The part of the page between the house's head and foot.
    static func body(_ document: TaggedPDF.Document) -> [UInt8] {
        BlockHTML.contents(document.blocks).bytes
            + BlockHTML.blocks(document.blocks, level: 1, pictures: .at("/reports/pictures/")).bytes
    }

    static func form(_ name: EditionForm.Name, _ bytes: [UInt8]) -> EditionForm {
        EditionForm(name, hash: SHA256.hash(data: bytes).hex, size: bytes.count)
    }
}
