/// One attribute of an element. Values are escaped; URLs are checked; event handlers do not exist here.
public struct Attribute: Sendable {
    let name: StaticString
    let value: String?

    init(_ name: StaticString, _ value: String?) {
        self.name = name
        self.value = value
    }

    func write(into out: inout [UInt8]) {
        out.append(32)
        name.withUTF8Buffer { out += $0 }
        guard let value else { return }
        out += [61, 34]
        Escape.attribute(value, into: &out)
        out.append(34)
    }
}

extension Attribute {
    public static func id(_ value: String) -> Self { .init("id", value) }
    public static func `class`(_ value: String) -> Self { .init("class", value) }
    public static func lang(_ value: String) -> Self { .init("lang", value) }
    public static func title(_ value: String) -> Self { .init("title", value) }
    public static func role(_ value: String) -> Self { .init("role", value) }
    public static func tabindex(_ value: Int) -> Self { .init("tabindex", String(value)) }
    public static func data(label value: String) -> Self { .init("data-l", value) }
    public static func data(name: StaticString, _ value: String) -> Self { .init(name, value) }

    public static func href(_ url: String) -> Self { .init("href", Escape.url(url)) }
    public static func src(_ url: String) -> Self { .init("src", Escape.url(url)) }
    /// A picture inside the page itself; its bytes in base64.
    public static func src(jpeg: String) -> Self { .init("src", "data:image/jpeg;base64,\(jpeg)") }
    public static func src(png: String) -> Self { .init("src", "data:image/png;base64,\(png)") }
    /// What a picture shows, for those who cannot see it.
    public static func alt(_ text: String) -> Self { .init("alt", text) }
    public static func width(_ points: Int) -> Self { .init("width", String(points)) }
    public static func height(_ points: Int) -> Self { .init("height", String(points)) }
    public static func action(_ url: String) -> Self { .init("action", Escape.url(url)) }
    /// The link opens in a window of its own, which learns nothing of this one.
    public static func newWindow() -> Self { .init("target", "_blank") }
    /// The link opens in the whole window, out of the frame it stands in.
    public static func topWindow() -> Self { .init("target", "_top") }
    public static func rel(_ value: String) -> Self { .init("rel", value) }
    public static func type(_ value: String) -> Self { .init("type", value) }
    public static func download(_ name: String) -> Self { .init("download", name) }

    public static func name(_ value: String) -> Self { .init("name", value) }
    public static func value(_ value: String) -> Self { .init("value", value) }
    public static func method(_ value: FormMethod) -> Self { .init("method", value.rawValue) }
    public static func multipart() -> Self { .init("enctype", "multipart/form-data") }
    public static func `for`(_ id: String) -> Self { .init("for", id) }
    public static func autocomplete(_ value: String) -> Self { .init("autocomplete", value) }
    public static func inputmode(_ value: String) -> Self { .init("inputmode", value) }
    public static func placeholder(_ value: String) -> Self { .init("placeholder", value) }
    public static func maxlength(_ value: Int) -> Self { .init("maxlength", String(value)) }
    public static func rows(_ value: Int) -> Self { .init("rows", String(value)) }
    public static func accept(_ value: String) -> Self { .init("accept", value) }
    public static func list(_ id: String) -> Self { .init("list", id) }
    public static let multiple = Attribute("multiple", nil)
    /// What a choice is called beside its value.
    public static func optionLabel(_ words: String) -> Self { .init("label", words) }
    public static func checked(_ on: Bool) -> Self? { on ? .init("checked", nil) : nil }
    public static func selected(_ on: Bool) -> Self? { on ? .init("selected", nil) : nil }
    public static let required = Attribute("required", nil)
    public static func open(_ on: Bool) -> Self? { on ? .init("open", nil) : nil }

    public static func scope(_ value: Scope) -> Self { .init("scope", value.rawValue) }
    public static func colspan(_ value: Int) -> Self { .init("colspan", String(value)) }
    public static func rowspan(_ value: Int) -> Self { .init("rowspan", String(value)) }
    public static func datetime(_ value: String) -> Self { .init("datetime", value) }

    public static func label(_ value: String) -> Self { .init("aria-label", value) }
    public static func labelledBy(_ id: String) -> Self { .init("aria-labelledby", id) }
    public static func describedBy(_ id: String) -> Self { .init("aria-describedby", id) }
    public static func current(_ value: String) -> Self { .init("aria-current", value) }
    public static func invalid() -> Self { .init("aria-invalid", "true") }
    public static func hidden() -> Self { .init("aria-hidden", "true") }
    public static func live(_ value: String) -> Self { .init("aria-live", value) }
}

public enum FormMethod: String, Sendable { case get, post }
public enum Scope: String, Sendable { case col, row, colgroup, rowgroup }
