import QRCode
import TaggedPDF

/// A sheet for the door of a building: how to leave it, and where the procedures and the form for reports are.
struct EvacuationSheet: Sendable {
    let place: PlaceChoice
    let campus: String
    let institution: String
    let steps: [Block]
    let safety: QRCode
    let safetyAddress: String
    let reportAddress: String

    /// Throws `QRCode.TooLong` where the site's own address is far too long.
    init(_ poster: Poster, steps: [Block], site: String) throws {
        (place, campus, institution) = (poster.place, poster.campus, poster.institution)
        self.steps = steps
        safetyAddress = "\(site)/safety"
        reportAddress = poster.address
        safety = try QRCode(safetyAddress)
    }

    static let heading = "If you must leave this building"

    var blocks: [Block] {
        [.note(TaggedPDF.Text(Poster.emergency, .strong))] + steps + [
            .paragraph("All procedures:"),
            .figure(
                safety.figure("QR code that opens the safety procedures: \(safetyAddress)", side: 120)),
            .paragraph(TaggedPDF.Text(safetyAddress, .strong)),
            .paragraph("To report what you saw: \(reportAddress)"),
            .paragraph("\(place.name), \(campus). \(institution)."),
        ]
    }

    private static let page = PageSize(width: 612, height: 792, side: 54, top: 54, bottom: 64)

    static func document(_ sheets: [EvacuationSheet]) -> TaggedPDF.Document {
        let blocks = sheets.enumerated().flatMap { number, sheet in
            (number == 0 ? [] : [Block.pageBreak, .heading(level: 1, TaggedPDF.Text(heading))])
                + sheet.blocks
        }
        return TaggedPDF.Document(title: heading, page: page, blocks: blocks)
    }
}
