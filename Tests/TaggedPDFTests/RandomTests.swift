import Testing

@testable import TaggedPDF

@Suite("Any document")
struct RandomTests {
    @Test("Whatever is put in, the file is whole and nothing leaves the page's text", arguments: 0..<16)
    func whole(seed: Int) throws {
        var random = Seeded(UInt64(seed))
        let blocks = (0..<40).map { _ in RandomTests.block(&random, depth: 0) }
        let document = Document(title: "Hartwell", footer: "foot", contents: seed % 2 == 0, blocks: blocks)
        let file = try document.pdf(faces: .system())
        Samples.keep(file, "random-\(seed)")
        let words = try PDFReader(file).words()
        #expect(words.allSatisfy { $0.x > 71.5 && $0.x + $0.width < 545 })
        let text = words.filter { $0.tag != "Artifact" }
        let outside = text.filter { $0.y <= 74 || $0.y >= 792 - 60 }
        #expect(outside.isEmpty)
    }

    private static func text(_ random: inout Seeded, _ most: Int, notes: Bool = true) -> Text {
        let pieces = [
            "hall ", "Alder ", "report\u{2014}", "fire-safety ", "2,024 ", "é ", "安", "\n",
            "unbreakable" + String(repeating: "x", count: 120),
        ]
        var text = Text([])
        for _ in 0..<Int.random(in: 1...max(most, 1), using: &random) {
            let styles: [Run.Style] = [.plain, .strong, .emphasis, .small]
            let piece = pieces[Int(random.next() % UInt64(pieces.count - (random.next() % 20 == 0 ? 0 : 1)))]
            var run = Run(piece, styles[Int(random.next() % 4)])
            if random.next() % 9 == 0 { run.link = .url("https://hartwell.example/") }
            if notes, random.next() % 25 == 0 {
                run.footnote = Text(String(repeating: "a note ", count: Int(random.next() % 60)))
            }
            text.runs.append(run)
        }
        return text
    }

    private static func block(_ random: inout Seeded, depth: Int) -> Block {
        switch random.next() % 9 {
        case 0: .heading(level: Int(random.next() % 6) + 1, text(&random, 12))
        case 1 where depth < 3:
            .list(
                ordered: random.next() % 2 == 0,
                (0..<Int(random.next() % 5)).map { _ in
                    (0..<Int(random.next() % 3)).map { _ in block(&random, depth: depth + 1) }
                })
        case 2, 3: .table(table(&random))
        case 4: .note(text(&random, 40))
        case 5 where depth == 0: .pageBreak
        default: .paragraph(text(&random, 150))
        }
    }

    private static func table(_ random: inout Seeded) -> Table {
        let columns = Int(random.next() % 8) + 1
        let rows = Int(random.next() % 60)
        var covered = [Int](repeating: 0, count: columns)
        var body: [[Cell]] = []
        for row in 0..<rows {
            var cells: [Cell] = []
            for column in 0..<columns {
                if covered[column] > 0 {
                    covered[column] -= 1
                    continue
                }
                let span = random.next() % 12 == 0 ? Int(random.next() % 30) + 1 : 1
                let kept = min(span, rows - row)
                covered[column] = kept - 1
                cells.append(
                    Cell(
                        text(&random, random.next() % 40 == 0 ? 400 : 4), rowHead: column == 0, rowSpan: kept,
                        shade: row % 5 == 0))
            }
            body.append(cells)
        }
        let head = (0..<columns).map { _ in Cell(text(&random, 4)) }
        return Table(
            caption: random.next() % 2 == 0 ? nil : text(&random, 8),
            columns: (0..<columns).map { _ in Column() },
            head: [head], rows: body)
    }
}
