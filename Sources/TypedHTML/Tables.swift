// Tables: elements with content. A tag that is not here does not exist.

public func table(_ attributes: Attribute?..., @HTMLBuilder content: () -> HTML = { .nothing }) -> HTML {
    Element.write("table", attributes, content())
}
public func table(_ text: String, _ attributes: Attribute?...) -> HTML {
    Element.write("table", attributes, HTML(text: text))
}

public func caption(_ attributes: Attribute?..., @HTMLBuilder content: () -> HTML = { .nothing }) -> HTML {
    Element.write("caption", attributes, content())
}
public func caption(_ text: String, _ attributes: Attribute?...) -> HTML {
    Element.write("caption", attributes, HTML(text: text))
}

public func thead(_ attributes: Attribute?..., @HTMLBuilder content: () -> HTML = { .nothing }) -> HTML {
    Element.write("thead", attributes, content())
}
public func thead(_ text: String, _ attributes: Attribute?...) -> HTML {
    Element.write("thead", attributes, HTML(text: text))
}

public func tbody(_ attributes: Attribute?..., @HTMLBuilder content: () -> HTML = { .nothing }) -> HTML {
    Element.write("tbody", attributes, content())
}
public func tbody(_ text: String, _ attributes: Attribute?...) -> HTML {
    Element.write("tbody", attributes, HTML(text: text))
}

public func tfoot(_ attributes: Attribute?..., @HTMLBuilder content: () -> HTML = { .nothing }) -> HTML {
    Element.write("tfoot", attributes, content())
}
public func tfoot(_ text: String, _ attributes: Attribute?...) -> HTML {
    Element.write("tfoot", attributes, HTML(text: text))
}

public func tr(_ attributes: Attribute?..., @HTMLBuilder content: () -> HTML = { .nothing }) -> HTML {
    Element.write("tr", attributes, content())
}
public func tr(_ text: String, _ attributes: Attribute?...) -> HTML {
    Element.write("tr", attributes, HTML(text: text))
}

public func th(_ attributes: Attribute?..., @HTMLBuilder content: () -> HTML = { .nothing }) -> HTML {
    Element.write("th", attributes, content())
}
public func th(_ text: String, _ attributes: Attribute?...) -> HTML {
    Element.write("th", attributes, HTML(text: text))
}

public func td(_ attributes: Attribute?..., @HTMLBuilder content: () -> HTML = { .nothing }) -> HTML {
    Element.write("td", attributes, content())
}
public func td(_ text: String, _ attributes: Attribute?...) -> HTML {
    Element.write("td", attributes, HTML(text: text))
}
