/// Writes an element around content that is already HTML.
enum Element {
    static func write(_ tag: StaticString, _ attributes: [Attribute?], _ content: HTML) -> HTML {
        var out: [UInt8] = []
        out.reserveCapacity(content.bytes.count + 32 + attributes.count * 24)
        open(tag, attributes, into: &out)
        out += content.bytes
        out += [60, 47]
        tag.withUTF8Buffer { out += $0 }
        out.append(62)
        return HTML(alreadyEscaped: out)
    }

    static func void(_ tag: StaticString, _ attributes: [Attribute?]) -> HTML {
        var out: [UInt8] = []
        open(tag, attributes, into: &out)
        return HTML(alreadyEscaped: out)
    }

    private static func open(_ tag: StaticString, _ attributes: [Attribute?], into out: inout [UInt8]) {
        out.append(60)
        tag.withUTF8Buffer { out += $0 }
        for attribute in attributes { attribute?.write(into: &out) }
        out.append(62)
    }
}

/// A whole document: doctype, head and body.
public func document(lang: String, @HTMLBuilder head: () -> HTML, @HTMLBuilder body: () -> HTML) -> HTML {
    HTML([
        HTML(trusted: "<!doctype html>\n"),
        Element.write(
            "html", [.lang(lang)],
            HTML([Element.write("head", [], head()), Element.write("body", [], body())])),
    ])
}

/// The document's title, in its head.
public func title(_ text: String) -> HTML { Element.write("title", [], HTML(text: text)) }
/// The character set, in its head.
public func charset() -> HTML { HTML(trusted: "<meta charset=\"utf-8\">") }
/// The width of a phone's screen, in its head.
public func viewport() -> HTML {
    HTML(trusted: "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">")
}
/// A style sheet or feed beside the document.
public func link(rel: String, href: String, type: String? = nil, title: String? = nil) -> HTML {
    Element.void("link", [.rel(rel), .href(href), type.map { .type($0) }, title.map { .title($0) }])
}
/// A script of the house's own, run after the page stands.
public func script(src: String) -> HTML {
    HTML([HTML(trusted: "<script defer"), attributeBytes(.src(src)), HTML(trusted: "></script>")])
}

private func attributeBytes(_ attribute: Attribute) -> HTML {
    var out: [UInt8] = []
    attribute.write(into: &out)
    return HTML(alreadyEscaped: out)
}

extension HTML {
    /// An element whose attributes come as a list.
    public static func element(_ tag: StaticString, _ attributes: [Attribute?], _ content: HTML) -> HTML {
        Element.write(tag, attributes, content)
    }
    /// An element without content whose attributes come as a list.
    public static func void(_ tag: StaticString, _ attributes: [Attribute?]) -> HTML {
        Element.void(tag, attributes)
    }
}
