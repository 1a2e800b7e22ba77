import TypedHTML

/// The bell in the frame: the way to the notices, and how many are not read.
enum Bell {
    static func html(_ unread: Int?) -> HTML {
        let count = unread ?? 0
        return a(.class("bell"), .href("/office/notices")) {
            drawing
            "Notices"
            if count > 0 {
                b {
                    count > 99 ? "99+" : "\(count)"
                    span(" not read", .class("hidden"))
                }
            }
        }
    }

    private static let drawing = HTML(
        trusted: """
            <svg viewBox="0 0 20 20" aria-hidden="true" focusable="false"><path d="M10 2v2M4 15h12M5.5 15V9.5a4.5 4.5 0 0 1 9 0V15M8.5 17.5h3" \
            fill="none" stroke="currentColor" stroke-width="1.6" stroke-linecap="round"/></svg>
            """)
}
