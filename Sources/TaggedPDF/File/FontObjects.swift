extension Subset {
    /// Writes the face as a composite font: the glyphs used, their widths, and their characters.
    func write(_ number: Int, to objects: inout Objects) {
        let descendant = objects.reserve()
        let descriptor = objects.reserve()
        let fontFile = objects.reserve()
        let unicode = objects.reserve()
        let file = file()
        let name = tag(of: file) + "+" + face.name
        objects.plain(number) {
            $0.put("<</Type/Font/Subtype/Type0/BaseFont/\(name)/Encoding/Identity-H/DescendantFonts[")
            $0.reference(descendant)
            $0.put("]/ToUnicode ")
            $0.reference(unicode)
            $0.put(">>")
        }
        objects.plain(descendant) {
            $0.put("<</Type/Font/Subtype/CIDFontType2/BaseFont/\(name)/CIDToGIDMap/Identity")
            $0.put("/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/DW 0/FontDescriptor ")
            $0.reference(descriptor)
            $0.put("/W[0[")
            for glyph in order {
                $0.number(Double(face.advances[Int(glyph)]))
                $0.space()
            }
            $0.put("]]>>")
        }
        objects.plain(descriptor) {
            let metrics = face.metrics
            $0.put("<</Type/FontDescriptor/FontName/\(name)/Flags \(metrics.italicAngle == 0 ? 4 : 68)")
            $0.put("/FontBBox[\(metrics.box.0) \(metrics.box.1) \(metrics.box.2) \(metrics.box.3)]")
            $0.put("/ItalicAngle \(metrics.italicAngle)/Ascent \(metrics.ascent)/Descent \(metrics.descent)")
            $0.put("/CapHeight \(metrics.capHeight)/StemV \(metrics.bold ? 140 : 80)/FontFile2 ")
            $0.reference(fontFile)
            $0.put(">>")
        }
        objects.stream(fontFile, file) { $0.put("/Length1 \(file.count)") }
        objects.stream(unicode, characterNames()) { _ in }
    }

    /// The six letters that mark a subset, from its content.
    private func tag(of file: [UInt8]) -> String {
        String(
            decoding: Identity.of(file).utf8.prefix(6).map { $0 < 0x40 ? $0 - 0x30 + 0x41 : $0 + 10 },
            as: UTF8.self)
    }

    /// The map from glyphs back to characters, for search, copying and reading aloud.
    private func characterNames() -> [UInt8] {
        var out = Output()
        out.put("/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n")
        out.put("/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n")
        out.put("/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n")
        out.put("1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n")
        var start = 1
        while start < characters.count {
            let end = min(start + 100, characters.count)
            out.put("\(end - start) beginbfchar\n")
            for glyph in start..<end {
                out.put("<")
                out.hex16(UInt16(glyph))
                out.put("> <")
                for unit in String(Unicode.Scalar(characters[glyph]) ?? "\u{FFFD}").utf16 { out.hex16(unit) }
                out.put(">\n")
            }
            out.put("endbfchar\n")
            start = end
        }
        out.put("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n")
        return out.bytes
    }
}
