import Testing

@testable import TaggedPDF

@Suite("Tables")
struct TableTests {
    @Test("A table over several pages is one table; its repeated heads are artifacts")
    func heads() throws {
        let reader = try PDFReader(
            Hartwell.document(.table(Hartwell.table(groups: 60))).pdf(faces: .system()))
        let words = try reader.words()
        let heads = words.filter { $0.text == "Hall" }
        #expect(reader.pageNumbers.count >= 4)
        #expect(heads.map(\.page) == Array(0..<reader.pageNumbers.count))
        #expect(heads.map(\.tag) == ["TH"] + Array(repeating: "Artifact", count: heads.count - 1))
        #expect(reader.objects(with: "/S/Table/").count == 1)
        #expect(reader.objects(with: "/S/THead/").count == 1)
        #expect(reader.objects(with: "/S/TH/", "/Scope/Column").count == 3)
        #expect(reader.objects(with: "/S/TH/", "/Scope/Row", "/RowSpan 3").count == 60)
        #expect(reader.objects(with: "/S/TD/").count == 180)
        #expect(words.filter { $0.tag == "TD" }.count == 180)
    }

    @Test("Rows that a short span ties together stay on one page")
    func tied() throws {
        let words = try PDFReader(Hartwell.document(.table(Hartwell.table(groups: 60))).pdf(faces: .system()))
            .words()
        let pages = words.filter { $0.tag == "TH" && $0.text.hasPrefix("20") }.map(\.page)
        for group in 0..<60 { #expect(Set(pages[group * 3..<group * 3 + 3]).count == 1) }
    }

    @Test("A span of a hundred rows crosses pages, says its words once and repeats them for the eye")
    func longSpan() throws {
        var rows: [[Cell]] = (0..<100).map { [Cell(Text("row \($0)"))] }
        rows[0].insert(Cell("Everywhere", rowHead: true, rowSpan: 100), at: 0)
        let table = Table(columns: [Column(), Column()], head: [["A", "B"]], rows: rows)
        let file = try Hartwell.document(.table(table)).pdf(faces: .system())
        Samples.keep(file, "long-span")
        let words = try PDFReader(file).words()
        let spans = words.filter { $0.text == "Everywhere" }
        #expect(spans.filter { $0.tag == "TH" }.map(\.page) == [0])
        #expect(spans.filter { $0.tag == "Artifact" }.map(\.page) == Array(1..<spans.count))
    }

    @Test("A spanning cell with more words than its rows need makes room for them, also over a page's end")
    func tallSpan() throws {
        let long = Text(String(repeating: "many words ", count: 900))
        let table = Table(
            columns: [Column(), Column()],
            rows: [[Cell(long, rowSpan: 2), "one"], ["two"], ["after", "the span"]])
        let words = try PDFReader(Hartwell.document(.table(table)).pdf(faces: .system())).words()
        #expect(
            words.filter { $0.tag == "TD" && $0.text.contains("many") }.map(\.text).joined() == long.plain)
        #expect(words.filter { $0.tag == "TD" }.allSatisfy { $0.y > 76 })
    }

    @Test("A row higher than a page goes on; a smaller one never splits")
    func highRow() throws {
        let long = Text(String(repeating: "many words ", count: 1200))
        let middle = Text(String(repeating: "some words ", count: 150))
        let rows: [[Cell]] = [["first", Cell(long)]] + (0..<9).map { ["row \($0)", Cell(middle)] }
        let table = Table(columns: [Column(), Column()], head: [["A", "B"]], rows: rows)
        let words = try PDFReader(Hartwell.document(.table(table)).pdf(faces: .system())).words()
        #expect(words.filter { $0.text.contains("many") }.map(\.text).joined() == long.plain)
        #expect(Set(words.filter { $0.text.contains("many") }.map(\.page)).count > 1)
        #expect(words.filter { $0.tag == "TD" }.allSatisfy { $0.y > 76 })
        let cells = words.filter { $0.text.contains("some words") }
        let lines = cells.count / 9
        for row in 0..<9 { #expect(Set(cells[row * lines..<(row + 1) * lines].map(\.page)).count == 1) }
    }

    @Test("Twelve columns stay inside the margins, whatever is in them", arguments: [3, 9, 40])
    func wide(length: Int) throws {
        let cells = (0..<12).map { Cell(Text(String(repeating: "m", count: length + $0))) }
        let columns = (0..<12).map { Column(width: Double($0 % 3), alignment: $0 > 5 ? .trailing : .leading) }
        let table = Table(columns: columns, head: [cells], rows: [cells, cells])
        let words = try PDFReader(Hartwell.document(.table(table)).pdf(faces: .system())).words()
        #expect(words.map { $0.x + $0.width }.max() ?? 0 < 540.5)
        #expect(words.map(\.x).min() ?? 0 > 71.5)
    }

    @Test("Numbers end at one line")
    func trailing() throws {
        let table = Table(
            columns: [Column(), Column(alignment: .trailing)],
            rows: ["1", "23", "1,456"].map { ["x", Cell(Text($0))] })
        let words = try PDFReader(Hartwell.document(.table(table)).pdf(faces: .system())).words()
        let ends = words.filter { $0.tag == "TD" && $0.text != "x" }.map { $0.x + $0.width }
        #expect(ends.count == 3)
        #expect((ends.max() ?? 0) - (ends.min() ?? 0) < 0.05)
    }

    @Test("A footnote in a cell stands on the page of its row")
    func footnotes() throws {
        let rows: [[Cell]] = (0..<90).map {
            ["row", Cell($0 % 7 == 0 ? Text("cited \($0)").footnote(Text("note \($0)")) : "plain")]
        }
        let table = Table(columns: [Column(), Column()], head: [["A", "B"]], rows: rows)
        let words = try PDFReader(Hartwell.document(.table(table)).pdf(faces: .system())).words()
        for number in stride(from: 0, to: 90, by: 7) {
            let cited = try #require(words.first { $0.text == "cited \(number)" })
            let note = try #require(words.first { $0.text == "note \(number)" })
            #expect(cited.page == note.page)
            #expect(cited.y > note.y)
        }
    }

    @Test("Empty tables are no trouble")
    func empty() throws {
        let tables = [
            Table(columns: [], rows: []), Table(caption: "Only a caption", columns: [Column()], rows: []),
            Table(columns: [Column()], head: [["Head"]], rows: []), Table(columns: [Column()], rows: [[""]]),
        ]
        let document = Document(title: "T", blocks: tables.map { .table($0) })
        let file = try document.pdf(faces: .system())
        Samples.keep(file, "empty-tables")
        let words = try PDFReader(file).words()
        #expect(words.contains { $0.text == "Only a caption" } && words.contains { $0.text == "Head" })
    }

    @Test("A row wholly covered from above is left out, and the spans over it are shorter")
    func coveredRow() throws {
        let rows: [[Cell]] = [[Cell("a", rowSpan: 3), Cell("b", rowSpan: 2)], [], ["c"], ["d", "e"]]
        let file = try Hartwell.document(.table(Table(columns: [Column(), Column()], rows: rows))).pdf(
            faces: .system())
        Samples.keep(file, "covered-row")
        let reader = try PDFReader(file)
        #expect(reader.objects(with: "/S/TR/").count == 3)
        #expect(reader.objects(with: "/RowSpan").count == 1)
    }

    @Test("A table whose rows do not fit its columns is refused with a sentence")
    func shapes() throws {
        func error(_ columns: Int, _ rows: [[Cell]]) -> PDFError? {
            let table = Table(caption: "Fires", columns: (0..<columns).map { _ in Column() }, rows: rows)
            do {
                _ = try Hartwell.document(.table(table)).pdf(faces: .system())
                return nil
            } catch { return error as? PDFError }
        }
        #expect(
            error(2, [["a", "b", "c"]])?.description
                == "Row 1 of the table “Fires” fills 3 columns, but the table has 2.")
        #expect(error(2, [["a", "b"], ["a"]]) == .rowWidth(table: "Fires", row: 2, filled: 1, columns: 2))
        #expect(error(2, [[Cell("a", rowSpan: 2), "b"]]) == .span(table: "Fires", row: 1))
        #expect(error(2, [[Cell("a", columnSpan: 0), "b"]]) == .span(table: "Fires", row: 1))
        #expect(
            error(3, [["a", Cell("b", rowSpan: 2), "c"], [Cell("d", columnSpan: 2), "e"]])
                == .span(table: "Fires", row: 2))
        #expect(error(0, [["a"]]) == .noColumns(table: "Fires"))
    }
}
