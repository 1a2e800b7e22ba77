import CleryLaw
import QRCode
import TaggedPDF

/// The request on paper, with the link as a code that a phone reads.
struct AgencyPaper: Sendable {
    private typealias Cell = TaggedPDF.Cell

    let institution: String
    /// The letterhead of the annual report.
    let head: String
    let request: AgencyRequest
    let day: Day
    /// The whole address of the answer page; nil where the link has ended.
    let address: String?

    /// Throws `QRCode.TooLong` where the site's own address is far too long.
    func document() throws -> Document {
        let words = AgencyWords(institution: institution, request: request)
        var blocks: [Block] = []
        let to = [request.name, request.address ?? ""].filter { !$0.isEmpty }
        blocks.append(.paragraph(Text(TimeWords.long(day))))
        blocks.append(.paragraph(Text(to.joined(separator: "\n"))))
        blocks.append(.paragraph(Text("Reference \(request.reference)", .strong)))
        blocks += words.opening.map { .paragraph(Text($0)) }
        if !request.words.isEmpty { blocks.append(.paragraph(Text(request.words))) }
        blocks.append(.paragraph(Text([Run(words.due + " ", .strong), Run(words.rows)])))
        blocks += [words.outcomes, words.threats].map { .paragraph(Text($0)) }
        blocks.append(.heading(level: 1, "How to answer"))
        if let address {
            blocks.append(
                .paragraph(
                    "On this page, without an account, also in parts and on a phone. A list can be sent there as a file (CSV):"
                ))
            blocks.append(.paragraph(Text(address, .strong)))
            blocks.append(.figure(try code(address)))
        }
        blocks.append(.paragraph(Text("Or write or call: " + contactLine)))
        blocks.append(.heading(level: 1, "Places and days"))
        blocks.append(.table(places))
        blocks.append(.heading(level: 1, "Crimes and their definitions"))
        blocks += request.crimes.map { crime in
            .paragraph(
                Text([
                    Run("\(crime.title). ", .strong), Run("\(crime.definition) "),
                    Run("(\(crime.source))", .small),
                ]))
        }
        blocks.append(.paragraph(Text(AgencyWords.bias)))
        return Document(
            title: words.subject, author: head.isEmpty ? institution : head,
            footer: "\(institution). \(request.reference).", blocks: blocks)
    }

    private var contactLine: String {
        request.contact.split(whereSeparator: \.isNewline).joined(separator: ", ")
    }

    private var places: Table {
        Table(
            columns: [Column(width: 2.4), Column(width: 2.6), Column(width: 1.6), Column(width: 1.8)],
            head: [["Place", "Address and rooms", "What it is", "Days"].map { Cell(Text($0)) }],
            rows: request.places.map { one in
                [
                    Cell(Text(one.called), rowHead: true),
                    Cell(
                        Text([one.address ?? "", one.rooms].filter { !$0.isEmpty }.joined(separator: "; "))),
                    Cell(Text(one.categoryWords)), Cell(Text(one.span)),
                ]
            })
    }

    private func code(_ address: String) throws -> Figure {
        let code = try QRCode(address)
        let unit = 120.0 / Double(code.size + 2 * QRCode.quietZone)
        func at(_ modules: Int) -> Double { Double(modules + QRCode.quietZone) * unit }
        var shapes: [Shape] = [.rectangle(x: 0, y: 0, width: 120, height: 120, fill: Color(0xffffff))]
        shapes += code.runs.map { run in
            .rectangle(
                x: at(run.x), y: at(run.y), width: Double(run.length) * unit, height: unit,
                fill: Color(0x000000))
        }
        return Figure(
            alternative: "QR code that opens the answer page whose address stands above.", width: 120,
            height: 120, content: .drawing(shapes))
    }
}
