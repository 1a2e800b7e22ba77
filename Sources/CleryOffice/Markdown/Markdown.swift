import CMark
import TaggedPDF

/// Text as people write it (CommonMark with tables), read into the blocks of a document.
///
/// Nothing of it is ever passed on as HTML: markup that Markdown lets through is kept as the words it is.
enum Markdown {
    /// What a text says, and a sentence for each thing in it that a publication cannot hold.
    struct Reading: Sendable, Equatable {
        var blocks: [Block] = []
        var problems: [String] = []
    }

    /// Longer texts are refused by forms, not read.
    static let longest = 200_000

    /// - Parameter level: what is added to the levels of headings; 2 makes the outermost a heading of level 3. A text
    ///   that begins with `##`, or leaves a level out, gets the levels it means: no level is skipped (PDF/UA-1, 7.4.2).
    static func read(_ text: String, level: Int = 0) -> Reading {
        // Safe: the extensions are registered once, before any parser is made.
        _ = registered
        guard let parser = cmark_parser_new(CMARK_OPT_DEFAULT | CMARK_OPT_VALIDATE_UTF8) else {
            return Reading(blocks: [.paragraph(Text(text))])
        }
        defer { cmark_parser_free(parser) }
        if let table = cmark_find_syntax_extension("table") {
            cmark_parser_attach_syntax_extension(parser, table)
        }
        let plain = text.replacing("\r\n", with: "\n")
        plain.withCString { cmark_parser_feed(parser, $0, plain.utf8.count) }
        guard let root = cmark_parser_finish(parser) else { return Reading() }
        defer { cmark_node_free(root) }
        var reader = MarkdownReader(level: level)
        let blocks = reader.blocks(of: MarkdownNode(root))
        return Reading(blocks: blocks, problems: reader.problems)
    }

    static func blocks(_ text: String, level: Int = 0) -> [Block] { read(text, level: level).blocks }

    private static let registered: Void = cmark_gfm_core_extensions_ensure_registered()
}

/// A node of the tree that the library holds; valid while the tree is.
struct MarkdownNode {
    private let pointer: OpaquePointer

    init(_ pointer: OpaquePointer) { self.pointer = pointer }

    /// The library's name of the kind, such as "paragraph" or "table_row".
    var kind: String { String(cString: cmark_node_get_type_string(pointer)) }
    var literal: String { cmark_node_get_literal(pointer).map { String(cString: $0) } ?? "" }
    var address: String { cmark_node_get_url(pointer).map { String(cString: $0) } ?? "" }
    var level: Int { Int(cmark_node_get_heading_level(pointer)) }
    var line: Int { Int(cmark_node_get_start_line(pointer)) }
    var isOrdered: Bool { cmark_node_get_list_type(pointer) == CMARK_ORDERED_LIST }
    var columns: Int { Int(cmark_gfm_extensions_get_table_columns(pointer)) }

    /// Whether each column of a table keeps to the right.
    var trailing: [Bool] {
        guard let marks = cmark_gfm_extensions_get_table_alignments(pointer) else { return [] }
        return (0..<columns).map { marks[$0] == UInt8(ascii: "r") }
    }

    var children: [MarkdownNode] {
        var all: [MarkdownNode] = []
        var next = cmark_node_first_child(pointer)
        while let child = next {
            all.append(MarkdownNode(child))
            next = cmark_node_next(child)
        }
        return all
    }
}
