import TypedHTML

/// What stands around every page: skip link, institution bar, navigation, breadcrumbs, footer.
struct Frame: Sendable {
    let institution: String
    /// The token that the sign-out form carries; nil for the public.
    var form: String?
    var sections = Section.forAll
    var asOfEvent: Int64?
    /// How many notices the signed-in person has not read; nil where it could not be learned.
    var unread: Int?
    /// The warnings in force, on every page.
    var warnings = WarningStrip.nothing

    func html(_ page: some Page) -> HTML {
        document(lang: "en") {
            charset()
            viewport()
            TypedHTML.title("\(page.title) · \(institution)")
            link(rel: "stylesheet", href: "/look.css?\(Look.version)")
            link(rel: "icon", href: "/icon.svg", type: "image/svg+xml")
            if let script = page.script { TypedHTML.script(src: script) }
        } body: {
            a("Skip to content", .class("skip"), .href("#main"))
            bar(page)
            warnings.html
            main(.id("main"), .class("wrap")) {
                if !page.crumbs.isEmpty { crumbs(page) }
                page.body
            }
            foot
        }
    }

    private func bar(_ page: some Page) -> HTML {
        header(.class(form == nil ? "bar" : "bar office")) {
            div(.class("wrap")) {
                Look.seal
                a(.class("name"), .href(form == nil ? "/" : "/office")) {
                    institution
                    small(form == nil ? "Campus safety" : "Clery office")
                }
                if !sections.isEmpty {
                    nav(.label(form == nil ? "Campus safety" : "Office")) {
                        ul {
                            for section in sections {
                                li {
                                    a(
                                        section.title, .href(section.href),
                                        page.section == section ? .current("page") : nil)
                                }
                            }
                        }
                    }
                }
                if let form {
                    Bell.html(unread)
                    TypedHTML.form(.method(.post), .action("/sign-out")) {
                        input(.type("hidden"), .name("form"), .value(form))
                        button("Sign out", .type("submit"))
                    }
                }
            }
        }
    }

    private func crumbs(_ page: some Page) -> HTML {
        nav(.class("crumbs"), .label("Breadcrumb")) {
            ol { for crumb in page.crumbs { li { a(crumb.title, .href(crumb.href)) } } }
        }
    }

    private var foot: HTML {
        footer {
            div(.class("wrap")) {
                p("\(institution). Jeanne Clery Campus Safety Act: 20 U.S.C. 1092(f), 34 CFR 668.46.")
                p {
                    if let asOfEvent { "As of event \(asOfEvent) of the register. " }
                    if form == nil {
                        a("Hazing transparency report", .href("/hazing"))
                        " · "
                        a("Office sign-in", .href("/office"))
                    } else {
                        a("The public site", .href("/"))
                    }
                }
            }
        }
    }
}

/// The stylesheet and the small drawings of the house.
enum Look {
    static let css: [UInt8] = EmbeddedFiles.lookCSS.withUTF8Buffer { Array($0) }
    /// Changes with the stylesheet, so that it may be kept for a year.
    static let version = String(
        css.reduce(UInt64(14_695_981_039_346_656_037)) { ($0 ^ UInt64($1)) &* 1_099_511_628_211 }, radix: 36)

    static let seal = HTML(
        trusted: """
            <svg class="seal" viewBox="0 0 36 36" aria-hidden="true" focusable="false"><circle cx="18" cy="18" r="17" \
            fill="none" stroke="#fff" stroke-width="1.5"/><path d="M18 6v5M10 30h16M18 11c-5 0-7 3-7 7v12h14V18c0-4-2-7-7-7z" \
            fill="none" stroke="#fff" stroke-width="1.5"/><circle cx="18" cy="18" r="3" fill="#8db8f5"/></svg>
            """)
    static let icon = """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 36 36"><circle cx="18" cy="18" r="18" fill="#12366a"/>\
        <path d="M18 6v5M10 30h16M18 11c-5 0-7 3-7 7v12h14V18c0-4-2-7-7-7z" fill="none" stroke="#fff" \
        stroke-width="2"/><circle cx="18" cy="18" r="3.5" fill="#8db8f5"/></svg>
        """
}
