import QRCode
import TaggedPDF

/// A sheet for the door of one building: a code that a telephone reads, and the address for those who type.
struct Poster: Sendable {
    let place: PlaceChoice
    let campus: String
    let institution: String
    /// The address of the form with this place in it.
    let address: String
    let code: QRCode

    /// Throws `QRCode.TooLong` where the site's own address is far too long.
    init(_ place: PlaceChoice, campus: String, institution: String, site: String) throws {
        self.place = place
        self.campus = campus
        self.institution = institution
        address = "\(site)/report?place=\(place.id)"
        code = try QRCode(address)
    }

    static let heading = "Saw it? Heard it? Lived it? Report it."
    static let emergency = "In danger now? Call 911 first."
    static let promise =
        "No name needed. No proof needed. Point your phone's camera here, or type the address below it."

    /// What the code is, in words.
    var alternative: String { "QR code that opens the report form for \(place.name): \(address)" }

    /// The sheet as blocks of a document, without its heading.
    var blocks: [Block] {
        [
            .note(Text(Poster.emergency, .strong)),
            .paragraph(Text(Poster.promise)), .figure(code.figure(alternative, side: 300)),
            .paragraph(Text(address, .strong)),
            .paragraph(Text("\(place.name), \(campus). \(institution).")),
        ]
    }

    /// Half a letter sheet, for a door; printed to fit it fills a whole one.
    private static let page = PageSize(width: 396, height: 612, side: 44, top: 44, bottom: 56)

    /// One sheet a place, as one document. The title is the heading of the first.
    static func document(_ posters: [Poster]) -> Document {
        let sheets = posters.enumerated().flatMap { number, poster in
            (number == 0 ? [] : [Block.pageBreak, .heading(level: 1, Text(Poster.heading))]) + poster.blocks
        }
        return Document(title: Poster.heading, page: Poster.page, blocks: sheets)
    }
}
