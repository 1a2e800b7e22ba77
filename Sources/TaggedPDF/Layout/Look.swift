/// How the page looks: sizes in points, spaces and colours, all in one place.
enum Look {
    static let body = 10.5
    static let leading = 1.4
    static let small = 9.0 / 10.5
    static let afterParagraph = 7.0
    static let listIndent = 20.0
    static let betweenItems = 3.0

    static let titleSize = 25.0
    static let headings: [(size: Double, before: Double, after: Double)] = [
        (18, 26, 8), (14, 20, 5), (11.5, 15, 4), (10.5, 12, 3), (10.5, 11, 2), (9.5, 10, 2),
    ]

    static let noteSize = 8.5
    static let noteIndent = 11.0
    static let noteMark = 0.64
    static let noteRise = 0.34
    static let noteSeparator = 12.0
    static let footSize = 8.0

    static let notice = (indent: 16.0, padding: 8.0, bar: 2.5)

    static let tableSizes = [9.0, 8.25, 7.5, 6.75]
    static let tableLeading = 1.33
    static let cellPadding = (side: 5.0, top: 3.2, bottom: 3.6)
    static let cellIndent = 10.0
    static let afterNumbers = 8.0
    static let hairline = 0.5

    static let ink = Color.ink
    static let accent = Color.accent
    static let muted = Color.muted
    static let link = Color(0x1a_4f9c)
    static let line = Color(0xc3_cbd6)
    static let faintLine = Color(0xe2_e7ee)
    static let headGround = Color(0xe6_ecf4)
    static let shadeGround = Color(0xf3_f5f9)
    static let noticeGround = Color(0xf1_f5fa)
}
