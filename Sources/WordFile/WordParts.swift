import TaggedPDF

/// The small files of the package.
enum WordParts {
    static let head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
    static let word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    private static let package = "http://schemas.openxmlformats.org/package/2006"

    static let contentTypes: String = {
        let main = "application/vnd.openxmlformats-officedocument.wordprocessingml"
        let parts = [
            ("/word/document.xml", "\(main).document.main+xml"), ("/word/styles.xml", "\(main).styles+xml"),
            ("/word/numbering.xml", "\(main).numbering+xml"),
            ("/word/footnotes.xml", "\(main).footnotes+xml"), ("/word/footer1.xml", "\(main).footer+xml"),
            ("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"),
        ]
        return head + "<Types xmlns=\"\(package)/content-types\">"
            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
            + "<Default Extension=\"jpeg\" ContentType=\"image/jpeg\"/>"
            + "<Default Extension=\"png\" ContentType=\"image/png\"/>"
            + parts.map { "<Override PartName=\"\($0)\" ContentType=\"\($1)\"/>" }.joined() + "</Types>"
    }()

    static let relations =
        head + "<Relationships xmlns=\"\(package)/relationships\">"
        + "<Relationship Id=\"rId1\" Type=\"\(office)/officeDocument\" Target=\"word/document.xml\"/>"
        + "<Relationship Id=\"rId2\" Type=\"\(package)/relationships/metadata/core-properties\" Target=\"docProps/core.xml\"/>"
        + "</Relationships>"

    static func properties(_ document: Document) -> String {
        head
            + "<cp:coreProperties xmlns:cp=\"\(package)/metadata/core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\">"
            + "<dc:title>\(document.title.xml)</dc:title><dc:subject>\(document.subject.xml)</dc:subject>"
            + "<dc:language>\(document.language.xml)</dc:language></cp:coreProperties>"
    }

    /// The running text and the page's number.
    static func footer(_ document: Document) -> String {
        head + "<w:ftr xmlns:w=\"\(word)\"><w:p><w:pPr><w:pStyle w:val=\"Footer\"/></w:pPr>"
            + "<w:r><w:t xml:space=\"preserve\">\(document.footer.xml)  \(document.words.page.xml) </w:t></w:r>"
            + "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r>"
            + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>1</w:t></w:r>"
            + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p></w:ftr>"
    }

    /// The relations of one part: numbers for links and pictures.
    struct Relations {
        private var lines: [String] = []

        init(_ fixed: [(type: String, target: String)] = []) {
            for one in fixed { _ = add(one.type, one.target) }
        }

        /// Returns the id.
        mutating func add(_ type: String, _ target: String, isOutside: Bool = false) -> String {
            let id = "rId\(lines.count + 1)"
            let mode = isOutside ? " TargetMode=\"External\"" : ""
            lines.append(
                "<Relationship Id=\"\(id)\" Type=\"\(office)/\(type)\" Target=\"\(target.xml)\"\(mode)/>")
            return id
        }

        var xml: String {
            head + "<Relationships xmlns=\"\(package)/relationships\">" + lines.joined() + "</Relationships>"
        }
    }
}

extension String {
    /// As text or attribute of XML; what XML cannot hold is left out.
    var xml: String {
        var out = ""
        for scalar in unicodeScalars {
            switch scalar {
            case "&": out += "&amp;"
            case "<": out += "&lt;"
            case ">": out += "&gt;"
            case "\"": out += "&quot;"
            case "\t", "\n": out.unicodeScalars.append(scalar)
            case _ where scalar.value < 32 || scalar.value == 0xFFFE || scalar.value == 0xFFFF: break
            default: out.unicodeScalars.append(scalar)
            }
        }
        return out
    }
}
