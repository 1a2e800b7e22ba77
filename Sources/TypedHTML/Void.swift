// Elements without content.

public func br(_ attributes: Attribute?...) -> HTML { Element.void("br", attributes) }
public func hr(_ attributes: Attribute?...) -> HTML { Element.void("hr", attributes) }
public func img(_ attributes: Attribute?...) -> HTML { Element.void("img", attributes) }
public func input(_ attributes: Attribute?...) -> HTML { Element.void("input", attributes) }
public func meta(_ attributes: Attribute?...) -> HTML { Element.void("meta", attributes) }
