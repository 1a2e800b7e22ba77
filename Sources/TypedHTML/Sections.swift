// Sections: elements with content. A tag that is not here does not exist.

public func main(_ attributes: Attribute?..., @HTMLBuilder content: () -> HTML = { .nothing }) -> HTML {
    Element.write("main", attributes, content())
}
public func main(_ text: String, _ attributes: Attribute?...) -> HTML {
    Element.write("main", attributes, HTML(text: text))
}

public func header(_ attributes: Attribute?..., @HTMLBuilder content: () -> HTML = { .nothing }) -> HTML {
    Element.write("header", attributes, content())
}
public func header(_ text: String, _ attributes: Attribute?...) -> HTML {
    Element.write("header", attributes, HTML(text: text))
}

public func footer(_ attributes: Attribute?..., @HTMLBuilder content: () -> HTML = { .nothing }) -> HTML {
    Element.write("footer", attributes, content())
}
public func footer(_ text: String, _ attributes: Attribute?...) -> HTML {
    Element.write("footer", attributes, HTML(text: text))
}

public func nav(_ attributes: Attribute?..., @HTMLBuilder content: () -> HTML = { .nothing }) -> HTML {
    Element.write("nav", attributes, content())
}
public func nav(_ text: String, _ attributes: Attribute?...) -> HTML {
    Element.write("nav", attributes, HTML(text: text))
}

public func section(_ attributes: Attribute?..., @HTMLBuilder content: () -> HTML = { .nothing }) -> HTML {
    Element.write("section", attributes, content())
}
public func section(_ text: String, _ attributes: Attribute?...) -> HTML {
    Element.write("section", attributes, HTML(text: text))
}

public func article(_ attributes: Attribute?..., @HTMLBuilder content: () -> HTML = { .nothing }) -> HTML {
    Element.write("article", attributes, content())
}
public func article(_ text: String, _ attributes: Attribute?...) -> HTML {
    Element.write("article", attributes, HTML(text: text))
}

public func aside(_ attributes: Attribute?..., @HTMLBuilder content: () -> HTML = { .nothing }) -> HTML {
    Element.write("aside", attributes, content())
}
public func aside(_ text: String, _ attributes: Attribute?...) -> HTML {
    Element.write("aside", attributes, HTML(text: text))
}

public func div(_ attributes: Attribute?..., @HTMLBuilder content: () -> HTML = { .nothing }) -> HTML {
    Element.write("div", attributes, content())
}
public func div(_ text: String, _ attributes: Attribute?...) -> HTML {
    Element.write("div", attributes, HTML(text: text))
}

public func h1(_ attributes: Attribute?..., @HTMLBuilder content: () -> HTML = { .nothing }) -> HTML {
    Element.write("h1", attributes, content())
}
public func h1(_ text: String, _ attributes: Attribute?...) -> HTML {
    Element.write("h1", attributes, HTML(text: text))
}

public func h2(_ attributes: Attribute?..., @HTMLBuilder content: () -> HTML = { .nothing }) -> HTML {
    Element.write("h2", attributes, content())
}
public func h2(_ text: String, _ attributes: Attribute?...) -> HTML {
    Element.write("h2", attributes, HTML(text: text))
}

public func h3(_ attributes: Attribute?..., @HTMLBuilder content: () -> HTML = { .nothing }) -> HTML {
    Element.write("h3", attributes, content())
}
public func h3(_ text: String, _ attributes: Attribute?...) -> HTML {
    Element.write("h3", attributes, HTML(text: text))
}

public func h4(_ attributes: Attribute?..., @HTMLBuilder content: () -> HTML = { .nothing }) -> HTML {
    Element.write("h4", attributes, content())
}
public func h4(_ text: String, _ attributes: Attribute?...) -> HTML {
    Element.write("h4", attributes, HTML(text: text))
}

public func h5(_ attributes: Attribute?..., @HTMLBuilder content: () -> HTML = { .nothing }) -> HTML {
    Element.write("h5", attributes, content())
}
public func h5(_ text: String, _ attributes: Attribute?...) -> HTML {
    Element.write("h5", attributes, HTML(text: text))
}

public func h6(_ attributes: Attribute?..., @HTMLBuilder content: () -> HTML = { .nothing }) -> HTML {
    Element.write("h6", attributes, content())
}
public func h6(_ text: String, _ attributes: Attribute?...) -> HTML {
    Element.write("h6", attributes, HTML(text: text))
}

public func p(_ attributes: Attribute?..., @HTMLBuilder content: () -> HTML = { .nothing }) -> HTML {
    Element.write("p", attributes, content())
}
public func p(_ text: String, _ attributes: Attribute?...) -> HTML {
    Element.write("p", attributes, HTML(text: text))
}

public func pre(_ attributes: Attribute?..., @HTMLBuilder content: () -> HTML = { .nothing }) -> HTML {
    Element.write("pre", attributes, content())
}
public func pre(_ text: String, _ attributes: Attribute?...) -> HTML {
    Element.write("pre", attributes, HTML(text: text))
}

public func blockquote(_ attributes: Attribute?..., @HTMLBuilder content: () -> HTML = { .nothing }) -> HTML {
    Element.write("blockquote", attributes, content())
}
public func blockquote(_ text: String, _ attributes: Attribute?...) -> HTML {
    Element.write("blockquote", attributes, HTML(text: text))
}

public func figure(_ attributes: Attribute?..., @HTMLBuilder content: () -> HTML = { .nothing }) -> HTML {
    Element.write("figure", attributes, content())
}
public func figure(_ text: String, _ attributes: Attribute?...) -> HTML {
    Element.write("figure", attributes, HTML(text: text))
}

public func figcaption(_ attributes: Attribute?..., @HTMLBuilder content: () -> HTML = { .nothing }) -> HTML {
    Element.write("figcaption", attributes, content())
}
public func figcaption(_ text: String, _ attributes: Attribute?...) -> HTML {
    Element.write("figcaption", attributes, HTML(text: text))
}

public func hgroup(_ attributes: Attribute?..., @HTMLBuilder content: () -> HTML = { .nothing }) -> HTML {
    Element.write("hgroup", attributes, content())
}
public func hgroup(_ text: String, _ attributes: Attribute?...) -> HTML {
    Element.write("hgroup", attributes, HTML(text: text))
}

public func details(_ attributes: Attribute?..., @HTMLBuilder content: () -> HTML = { .nothing }) -> HTML {
    Element.write("details", attributes, content())
}
public func details(_ text: String, _ attributes: Attribute?...) -> HTML {
    Element.write("details", attributes, HTML(text: text))
}

public func summary(_ attributes: Attribute?..., @HTMLBuilder content: () -> HTML = { .nothing }) -> HTML {
    Element.write("summary", attributes, content())
}
public func summary(_ text: String, _ attributes: Attribute?...) -> HTML {
    Element.write("summary", attributes, HTML(text: text))
}

public func address(_ attributes: Attribute?..., @HTMLBuilder content: () -> HTML = { .nothing }) -> HTML {
    Element.write("address", attributes, content())
}
public func address(_ text: String, _ attributes: Attribute?...) -> HTML {
    Element.write("address", attributes, HTML(text: text))
}
