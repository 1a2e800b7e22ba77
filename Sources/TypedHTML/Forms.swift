// Forms: elements with content. A tag that is not here does not exist.

public func form(_ attributes: Attribute?..., @HTMLBuilder content: () -> HTML = { .nothing }) -> HTML {
    Element.write("form", attributes, content())
}
public func form(_ text: String, _ attributes: Attribute?...) -> HTML {
    Element.write("form", attributes, HTML(text: text))
}

public func label(_ attributes: Attribute?..., @HTMLBuilder content: () -> HTML = { .nothing }) -> HTML {
    Element.write("label", attributes, content())
}
public func label(_ text: String, _ attributes: Attribute?...) -> HTML {
    Element.write("label", attributes, HTML(text: text))
}

public func button(_ attributes: Attribute?..., @HTMLBuilder content: () -> HTML = { .nothing }) -> HTML {
    Element.write("button", attributes, content())
}
public func button(_ text: String, _ attributes: Attribute?...) -> HTML {
    Element.write("button", attributes, HTML(text: text))
}

public func select(_ attributes: Attribute?..., @HTMLBuilder content: () -> HTML = { .nothing }) -> HTML {
    Element.write("select", attributes, content())
}
public func select(_ text: String, _ attributes: Attribute?...) -> HTML {
    Element.write("select", attributes, HTML(text: text))
}

public func option(_ attributes: Attribute?..., @HTMLBuilder content: () -> HTML = { .nothing }) -> HTML {
    Element.write("option", attributes, content())
}
public func option(_ text: String, _ attributes: Attribute?...) -> HTML {
    Element.write("option", attributes, HTML(text: text))
}

public func textarea(_ attributes: Attribute?..., @HTMLBuilder content: () -> HTML = { .nothing }) -> HTML {
    Element.write("textarea", attributes, content())
}
public func textarea(_ text: String, _ attributes: Attribute?...) -> HTML {
    Element.write("textarea", attributes, HTML(text: text))
}

public func fieldset(_ attributes: Attribute?..., @HTMLBuilder content: () -> HTML = { .nothing }) -> HTML {
    Element.write("fieldset", attributes, content())
}
public func fieldset(_ text: String, _ attributes: Attribute?...) -> HTML {
    Element.write("fieldset", attributes, HTML(text: text))
}

public func legend(_ attributes: Attribute?..., @HTMLBuilder content: () -> HTML = { .nothing }) -> HTML {
    Element.write("legend", attributes, content())
}
public func legend(_ text: String, _ attributes: Attribute?...) -> HTML {
    Element.write("legend", attributes, HTML(text: text))
}

public func output(_ attributes: Attribute?..., @HTMLBuilder content: () -> HTML = { .nothing }) -> HTML {
    Element.write("output", attributes, content())
}
public func output(_ text: String, _ attributes: Attribute?...) -> HTML {
    Element.write("output", attributes, HTML(text: text))
}
