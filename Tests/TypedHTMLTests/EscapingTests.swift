import Testing
import TypedHTML

@Suite("HTML is escaped by its place")
struct EscapingTests {
    @Test("Text inside an element cannot open a tag")
    func text() {
        #expect(p("a < b & c > \"d\"").string == "<p>a &lt; b &amp; c &gt; \"d\"</p>")
        #expect(p { "<script>" }.string == "<p>&lt;script&gt;</p>")
    }

    @Test("An attribute's value cannot end the attribute")
    func attribute() {
        let html = div(.id("a\" onclick=\"x"), .class("it's"))
        #expect(html.string == "<div id=\"a&quot; onclick=&quot;x\" class=\"it&#39;s\"></div>")
    }

    @Test(
        "A link with a script in it leads nowhere",
        arguments: [
            "javascript:alert(1)", " JavaScript:x", "data:text/html,x", "\u{1}javascript:x", "vbscript:x",
        ])
    func scripts(url: String) {
        #expect(a("x", .href(url)).string == "<a href=\"#\">x</a>")
    }

    @Test(
        "Ordinary links stay",
        arguments: ["/log?day=2024-01-01", "https://a.example/b:c", "mailto:a@b.example", "#x", "a:b"])
    func links(url: String) {
        let expected = url == "a:b" ? "#" : url
        #expect(a("x", .href(url)).string == "<a href=\"\(expected)\">x</a>")
    }

    @Test("Control characters never reach the page")
    func control() {
        #expect(p("a\u{0}b\u{c}c").string == "<p>a\u{FFFD}b\u{FFFD}c</p>")
    }

    @Test("A part of a URL is percent-encoded")
    func part() { #expect(urlPart("a b/ü?") == "a%20b%2F%C3%BC%3F") }

    @Test("Conditions, loops and nothing")
    func builder() {
        let rows = [1, 2]
        let html = ul { for row in rows { li { if row > 1 { "two" } else { HTML.nothing } } } }
        #expect(html.string == "<ul><li></li><li>two</li></ul>")
        #expect(
            input(.type("checkbox"), .checked(true), .checked(false)).string
                == "<input type=\"checkbox\" checked>")
    }
}
