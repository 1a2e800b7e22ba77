import TypedHTML

/// What is in force for a frame on another site: no script, no form, every link opens outside the frame. It loads
/// itself anew every minute.
struct WarningBanner: Sendable {
    static let everySeconds = 60

    let institution: String
    let strip: WarningStrip

    var html: HTML {
        document(lang: "en") {
            charset()
            viewport()
            TypedHTML.title("Warnings · \(institution)")
            link(rel: "stylesheet", href: "/look.css?\(Look.version)")
        } body: {
            main(.class("embed alarm")) {
                h1("Warnings of \(institution)", .class("hidden"))
                if strip.lines.isEmpty {
                    p {
                        "No warning is in force. "
                        a("Earlier warnings", .href("/warnings"), .topWindow())
                    }
                }
                for line in strip.lines {
                    div(.class(line.isEmergency ? "emergency" : "warning"), .lang(line.language)) {
                        p {
                            b(line.kind)
                            " "
                            a(line.headline, .href(line.address), .topWindow())
                        }
                        if !line.action.isEmpty { p(line.action) }
                    }
                }
            }
        }
    }
}
