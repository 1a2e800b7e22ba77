// Lists: elements with content. A tag that is not here does not exist.

public func ul(_ attributes: Attribute?..., @HTMLBuilder content: () -> HTML = { .nothing }) -> HTML {
    Element.write("ul", attributes, content())
}
public func ul(_ text: String, _ attributes: Attribute?...) -> HTML {
    Element.write("ul", attributes, HTML(text: text))
}

public func ol(_ attributes: Attribute?..., @HTMLBuilder content: () -> HTML = { .nothing }) -> HTML {
    Element.write("ol", attributes, content())
}
public func ol(_ text: String, _ attributes: Attribute?...) -> HTML {
    Element.write("ol", attributes, HTML(text: text))
}

public func li(_ attributes: Attribute?..., @HTMLBuilder content: () -> HTML = { .nothing }) -> HTML {
    Element.write("li", attributes, content())
}
public func li(_ text: String, _ attributes: Attribute?...) -> HTML {
    Element.write("li", attributes, HTML(text: text))
}

public func dl(_ attributes: Attribute?..., @HTMLBuilder content: () -> HTML = { .nothing }) -> HTML {
    Element.write("dl", attributes, content())
}
public func dl(_ text: String, _ attributes: Attribute?...) -> HTML {
    Element.write("dl", attributes, HTML(text: text))
}

public func dt(_ attributes: Attribute?..., @HTMLBuilder content: () -> HTML = { .nothing }) -> HTML {
    Element.write("dt", attributes, content())
}
public func dt(_ text: String, _ attributes: Attribute?...) -> HTML {
    Element.write("dt", attributes, HTML(text: text))
}

public func dd(_ attributes: Attribute?..., @HTMLBuilder content: () -> HTML = { .nothing }) -> HTML {
    Element.write("dd", attributes, content())
}
public func dd(_ text: String, _ attributes: Attribute?...) -> HTML {
    Element.write("dd", attributes, HTML(text: text))
}
