import TypedHTML

extension SourceCell.State {
    var title: String {
        switch self {
        case .data: "data"
        case .nothing: "nothing to report"
        case .declined: "no usable numbers"
        case .waiting: "asked, silent"
        case .notAsked: "not asked"
        }
    }

    var tag: HTML {
        switch self {
        case .data, .nothing: CleryOffice.tag(title, .ok)
        case .declined: CleryOffice.tag(title, .plain)
        case .waiting: CleryOffice.tag(title, .care)
        case .notAsked: CleryOffice.tag(title, .stop)
        }
    }
}
