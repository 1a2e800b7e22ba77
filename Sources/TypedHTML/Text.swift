// Text: elements with content. A tag that is not here does not exist.

public func a(_ attributes: Attribute?..., @HTMLBuilder content: () -> HTML = { .nothing }) -> HTML {
    Element.write("a", attributes, content())
}
public func a(_ text: String, _ attributes: Attribute?...) -> HTML {
    Element.write("a", attributes, HTML(text: text))
}

public func span(_ attributes: Attribute?..., @HTMLBuilder content: () -> HTML = { .nothing }) -> HTML {
    Element.write("span", attributes, content())
}
public func span(_ text: String, _ attributes: Attribute?...) -> HTML {
    Element.write("span", attributes, HTML(text: text))
}

public func strong(_ attributes: Attribute?..., @HTMLBuilder content: () -> HTML = { .nothing }) -> HTML {
    Element.write("strong", attributes, content())
}
public func strong(_ text: String, _ attributes: Attribute?...) -> HTML {
    Element.write("strong", attributes, HTML(text: text))
}

public func em(_ attributes: Attribute?..., @HTMLBuilder content: () -> HTML = { .nothing }) -> HTML {
    Element.write("em", attributes, content())
}
public func em(_ text: String, _ attributes: Attribute?...) -> HTML {
    Element.write("em", attributes, HTML(text: text))
}

public func b(_ attributes: Attribute?..., @HTMLBuilder content: () -> HTML = { .nothing }) -> HTML {
    Element.write("b", attributes, content())
}
public func b(_ text: String, _ attributes: Attribute?...) -> HTML {
    Element.write("b", attributes, HTML(text: text))
}

public func small(_ attributes: Attribute?..., @HTMLBuilder content: () -> HTML = { .nothing }) -> HTML {
    Element.write("small", attributes, content())
}
public func small(_ text: String, _ attributes: Attribute?...) -> HTML {
    Element.write("small", attributes, HTML(text: text))
}

public func code(_ attributes: Attribute?..., @HTMLBuilder content: () -> HTML = { .nothing }) -> HTML {
    Element.write("code", attributes, content())
}
public func code(_ text: String, _ attributes: Attribute?...) -> HTML {
    Element.write("code", attributes, HTML(text: text))
}

public func abbr(_ attributes: Attribute?..., @HTMLBuilder content: () -> HTML = { .nothing }) -> HTML {
    Element.write("abbr", attributes, content())
}
public func abbr(_ text: String, _ attributes: Attribute?...) -> HTML {
    Element.write("abbr", attributes, HTML(text: text))
}

public func time(_ attributes: Attribute?..., @HTMLBuilder content: () -> HTML = { .nothing }) -> HTML {
    Element.write("time", attributes, content())
}
public func time(_ text: String, _ attributes: Attribute?...) -> HTML {
    Element.write("time", attributes, HTML(text: text))
}

public func mark(_ attributes: Attribute?..., @HTMLBuilder content: () -> HTML = { .nothing }) -> HTML {
    Element.write("mark", attributes, content())
}
public func mark(_ text: String, _ attributes: Attribute?...) -> HTML {
    Element.write("mark", attributes, HTML(text: text))
}

public func del(_ attributes: Attribute?..., @HTMLBuilder content: () -> HTML = { .nothing }) -> HTML {
    Element.write("del", attributes, content())
}
public func del(_ text: String, _ attributes: Attribute?...) -> HTML {
    Element.write("del", attributes, HTML(text: text))
}

public func ins(_ attributes: Attribute?..., @HTMLBuilder content: () -> HTML = { .nothing }) -> HTML {
    Element.write("ins", attributes, content())
}
public func ins(_ text: String, _ attributes: Attribute?...) -> HTML {
    Element.write("ins", attributes, HTML(text: text))
}

public func kbd(_ attributes: Attribute?..., @HTMLBuilder content: () -> HTML = { .nothing }) -> HTML {
    Element.write("kbd", attributes, content())
}
public func kbd(_ text: String, _ attributes: Attribute?...) -> HTML {
    Element.write("kbd", attributes, HTML(text: text))
}
