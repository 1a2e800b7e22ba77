import TypedHTML

/// The furniture that looks the same in every room.

/// A labelled field with its hint and, if something is wrong, the sentence that says what.
func field(
    _ label: String, name: String, id: String? = nil, hint: String? = nil, problem: Problem? = nil,
    @HTMLBuilder control: (_ attributes: [Attribute?]) -> HTML
) -> HTML {
    let id = id ?? name
    let notes = [hint.map { _ in "\(id)-hint" }, problem.map { _ in "\(id)-problem" }].compactMap { $0 }
    return div(.class(problem == nil ? "field" : "field wrong")) {
        TypedHTML.label(label, .for(id))
        if let hint { p(hint, .class("hint"), .id("\(id)-hint")) }
        if let problem { p(problem.sentence, .class("problem"), .id("\(id)-problem")) }
        control([
            .id(id), .name(name), notes.isEmpty ? nil : .describedBy(notes.joined(separator: " ")),
            problem == nil ? nil : .invalid(),
        ])
    }
}

/// One line of text.
func textField(
    _ label: String, name: String, value: String = "", type: String = "text", hint: String? = nil,
    problem: Problem? = nil, autocomplete: String? = nil
) -> HTML {
    field(label, name: name, hint: hint, problem: problem) { attributes in
        Elements.input(attributes + [.type(type), .value(value), autocomplete.map { .autocomplete($0) }])
    }
}

/// A choice from a list; the empty value is the first when `any` is given.
func chooser(
    _ label: String, name: String, options: [(value: String, title: String)], chosen: String,
    any: String? = nil
)
    -> HTML
{
    field(label, name: name) { attributes in
        Elements.select(attributes) {
            if let any { option(any, .value("")) }
            for one in options { option(one.title, .value(one.value), .selected(one.value == chosen)) }
        }
    }
}

/// A notice; `kind` is empty, "care" or "stop".
func notice(_ kind: String = "", @HTMLBuilder content: () -> HTML) -> HTML {
    div(.class(kind.isEmpty ? "notice" : "notice \(kind)"), content: content)
}

/// A box where nothing is yet, with the next step.
func empty(_ heading: String, @HTMLBuilder content: () -> HTML) -> HTML {
    div(.class("empty")) {
        h2(heading)
        content()
    }
}

/// A word with a shape: color is never the only sign.
func tag(_ word: String, _ kind: TagKind) -> HTML { span(word, .class("tag \(kind.rawValue)")) }

enum TagKind: String, Sendable { case ok, care, stop, plain, void }

/// A table that may be wider than a phone: it scrolls by itself, by touch and by keyboard.
func wide(_ label: String, @HTMLBuilder content: () -> HTML) -> HTML {
    div(.class("scroll"), .role("region"), .tabindex(0), .label(label), content: content)
}

/// Name and value pairs of one record.
func record(_ pairs: [(String, HTML)]) -> HTML {
    dl(.class("record")) {
        for (name, value) in pairs {
            dt(name)
            dd { value }
        }
    }
}

/// Earlier and later pages of a long list, by links that keep the filters.
struct Pager: Sendable {
    let page: Int
    let size: Int
    let total: Int
    /// The address without the page number, ending in `?` or `&`.
    let base: String

    var pages: Int { max(1, (total + size - 1) / size) }

    var html: HTML {
        guard pages > 1 else { return .nothing }
        return nav(.class("pager"), .label("Pages")) {
            if page > 1 { a("Newer", .class("button quiet"), .rel("prev"), .href("\(base)page=\(page - 1)")) }
            span("Page \(page) of \(pages)")
            if page < pages {
                a("Older", .class("button quiet"), .rel("next"), .href("\(base)page=\(page + 1)"))
            }
        }
    }
}

/// Elements whose attributes come as a list.
enum Elements {
    static func input(_ attributes: [Attribute?]) -> HTML { HTML.void("input", attributes) }
    static func select(_ attributes: [Attribute?], @HTMLBuilder content: () -> HTML) -> HTML {
        HTML.element("select", attributes, content())
    }
    static func textarea(_ attributes: [Attribute?], text: String) -> HTML {
        // A leading line end inside a textarea is dropped by browsers, so one is put before it.
        HTML.element("textarea", attributes, HTML(text: "\n" + text))
    }
}

/// What is wrong with one field, in a sentence for the person who filled it in.
struct Problem: Error, Sendable, Equatable {
    let field: String
    let sentence: String
    init(_ field: String, _ sentence: String) {
        self.field = field
        self.sentence = sentence
    }
}

extension [Problem] {
    func of(_ field: String) -> Problem? { first { $0.field == field } }
}
