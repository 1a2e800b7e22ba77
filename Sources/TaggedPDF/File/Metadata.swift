/// The description of the document that goes into the file as XMP.
enum Metadata {
    static func xmp(_ document: Document) -> [UInt8] {
        var text = """
            <?xpacket begin="\u{FEFF}" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/">
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" \
            xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
            <dc:format>application/pdf</dc:format>
            <dc:title><rdf:Alt><rdf:li xml:lang="x-default">\(escaped(document.title))</rdf:li></rdf:Alt></dc:title>

            """
        if !document.author.isEmpty {
            text +=
                "<dc:creator><rdf:Seq><rdf:li>\(escaped(document.author))</rdf:li></rdf:Seq></dc:creator>\n"
        }
        if !document.subject.isEmpty {
            text += "<dc:description><rdf:Alt><rdf:li xml:lang=\"x-default\">\(escaped(document.subject))"
            text += "</rdf:li></rdf:Alt></dc:description>\n"
        }
        text += """
            <pdfuaid:part>1</pdfuaid:part>
            </rdf:Description>
            </rdf:RDF>
            </x:xmpmeta>
            <?xpacket end="w"?>
            """
        return Array(text.utf8)
    }

    private static func escaped(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "&": result += "&amp;"
            case "\u{0}"..<"\u{20}", "\u{FFFE}", "\u{FFFF}": result += " "
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}
