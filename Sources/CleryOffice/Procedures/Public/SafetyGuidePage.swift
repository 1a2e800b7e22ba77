import CleryLaw
import TaggedPDF
import TypedHTML

/// The page for all: what to do in an emergency, as published, step by step.
struct SafetyGuidePage: Page {
    let guide: SafetyGuide
    let institution: String
    let title = "What to do in an emergency"
    let section: Section? = nil
    let crumbs = [Crumb(title: "Campus safety", href: "/")]

    var body: HTML {
        h1(title)
        p(.class("lead")) {
            b("In danger now? Call 911.")
            " How \(institution) tells people of an emergency, and what to do then."
        }
        if guide.isEmpty {
            empty("The procedures are not published yet") {
                p("They appear here with the annual report.")
                p { a("Report a crime or a concern", .href("/report")) }
            }
        } else {
            contents
            for volume in guide.volumes { self.volume(volume) }
            p(
                "The words are those of the published report; where it tells a procedure in sentences, they are numbered here.",
                .class("cite"))
        }
    }

    private var contents: HTML {
        nav(.class("contents"), .label("Contents")) {
            ul {
                for volume in guide.volumes {
                    for chapter in volume.chapters {
                        li {
                            a(Self.name(chapter, volume), .href("#\(chapter.id)"))
                            if !chapter.hazards.isEmpty {
                                ul {
                                    for hazard in chapter.hazards {
                                        li { a(hazard.title, .href("#\(hazard.anchor)")) }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    }

    private static func name(_ chapter: SafetyGuide.Chapter, _ volume: SafetyGuide.Volume) -> String {
        chapter.title + (volume.campus.map { ", \($0)" } ?? "")
    }

    private func volume(_ volume: SafetyGuide.Volume) -> HTML {
        HTML(
            volume.chapters.map { chapter in
                HTML([
                    h2(Self.name(chapter, volume), .id(chapter.id)),
                    BlockHTML.blocks(chapter.blocks, level: 1),
                    p(.class("cite")) {
                        a("As published in the \(chapter.year) report", .href(chapter.address))
                    },
                ])
            })
    }
}
