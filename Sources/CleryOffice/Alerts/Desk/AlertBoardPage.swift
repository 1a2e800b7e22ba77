import CleryLaw
import TypedHTML

/// The page from which warnings and notifications go out. In an emergency: one press for the script, then hold to send.
struct AlertBoardPage: Page {
    let board: AlertBoard
    let maySend: Bool
    let mayCompose: Bool
    /// Whether a message that stands is within one's power.
    let may: @Sendable (Power, Alert) -> Bool
    /// What a message follows from, carried along: a decision record or an exercise.
    var threat: Int64?
    var exercise: Int64?
    let zone: Zone
    let section: Section? = .alerts
    var title: String { exercise == nil ? "Warnings and notifications" : "Exercise: send a test message" }

    private var words: TimeWords { TimeWords(zone: zone) }
    private var query: String {
        exercise.map { "?exercise=\($0)" } ?? threat.map { "?threat=\($0)" } ?? ""
    }

    var body: HTML {
        h1(title)
        if exercise != nil {
            notice("care") {
                p {
                    b("This is an exercise.")
                    " What you choose here goes to a test list and nowhere else, and says EXERCISE first."
                }
            }
        }
        if maySend { emergency }
        if exercise == nil {
            if mayCompose { warning }
            standing
            waiting
            sent
            AlertTabs.html
        }
    }

    @HTMLBuilder private var emergency: HTML {
        h2("Emergency notification")
        p(
            "For a confirmed emergency on campus that is an immediate threat. One person may send it. Choose what it is; the next page sends it."
        )
        if board.scripts.contains(where: { $0.kind == .emergencyNotification }) {
            ScriptButtons(scripts: board.scripts, query: query, isExercise: exercise != nil).html
        } else {
            empty("No words are prepared yet") {
                p { a("Prepare scripts for hazards", .href("/office/alerts/scripts")) }
            }
        }
        div(.class("actions")) {
            a(
                "Something else, in your own words", .class("button quiet"),
                .href("/office/alerts/\(exercise == nil ? "send" : "exercise")/0\(query)"))
        }
    }

    @HTMLBuilder private var warning: HTML {
        h2("Timely warning")
        p(
            "For a crime that is a serious or continuing threat. A second person approves it before it goes out."
        )
        div(.class("actions")) {
            a("Write a timely warning", .class("button"), .href("/office/alerts/warn\(query)"))
            a("Decisions about crimes and hazards", .class("button quiet"), .href("/office/threats"))
        }
    }

    @HTMLBuilder private var standing: HTML {
        h2("What stands now")
        if board.current.isEmpty {
            p("No warning and no notification is in force.")
        } else {
            ul(.class("lines waiting")) {
                for line in board.current {
                    li {
                        div {
                            a(said(line.alert), .href("/office/alerts/\(line.alert.id)"))
                            p("\(line.alert.kind.title), \(at(line.alert))", .class("hint"))
                        }
                        p(.class("actions")) {
                            follow("Update", line.alert, .update)
                            follow("All clear", line.alert, .allClear)
                        }
                    }
                }
            }
        }
    }

    @HTMLBuilder private func follow(_ title: String, _ alert: Alert, _ step: Alert.Step) -> HTML {
        if let way = AlertSteps.way(step, of: alert, { may($0, alert) }) {
            a(.class("button quiet"), .href(way), .label("\(title): \(said(alert))")) { title }
        }
    }

    @HTMLBuilder private var waiting: HTML {
        if !board.waiting.isEmpty {
            h2("Not sent yet")
            ul(.class("lines")) {
                for alert in board.waiting {
                    li {
                        a(
                            "\(alert.kind.title) \(alert.id), written \(words.short(alert.made))",
                            .href("/office/alerts/\(alert.id)"))
                        " "
                        AlertTag.html(alert)
                    }
                }
            }
        }
    }

    @HTMLBuilder private var sent: HTML {
        h2("Sent")
        if board.past.isEmpty {
            empty("Nothing has been sent yet") {
                p("Each message stays here with what became of it.")
            }
        } else {
            wide("Messages sent") {
                table(.class("cardish")) {
                    caption("\(board.total) \(board.total == 1 ? "thread" : "threads"), newest first")
                    thead {
                        tr {
                            for head in ["What", "Kind", "Last message", "Messages"] {
                                th(head, .scope(.col))
                            }
                        }
                    }
                    tbody {
                        for line in board.past {
                            tr {
                                td(.class("first")) {
                                    a(said(line.alert), .href("/office/alerts/\(line.alert.id)"))
                                }
                                td(.data(label: "Kind")) {
                                    line.alert.kind.title
                                    " "
                                    if !line.alert.isLive { tag("exercise", .plain) }
                                    if line.isCurrent { tag("stands", .stop) }
                                }
                                td(.data(label: "Last message")) {
                                    "\(line.alert.step.title), "
                                    at(line.alert)
                                }
                                td("\(line.messages)", .class("n"), .data(label: "Messages"))
                            }
                        }
                    }
                }
            }
            Pager(page: board.page, size: AlertBoard.size, total: board.total, base: "/office/alerts?").html
        }
    }

    private func said(_ alert: Alert) -> String { alert.words?.first?[.headline] ?? alert.kind.title }
    private func at(_ alert: Alert) -> String { words.short(alert.sent ?? alert.made) }
}

/// One button for each script: in an emergency nothing else is to be read.
struct ScriptButtons: Sendable {
    let scripts: [AlertScript]
    var query = ""
    var isExercise = false

    var html: HTML {
        ul(.class("scripts")) {
            for script in scripts where script.kind == .emergencyNotification {
                li {
                    a(
                        script.name, .class(isExercise ? "button quiet" : "button danger"),
                        .href("/office/alerts/\(isExercise ? "exercise" : "send")/\(script.id)\(query)"))
                }
            }
        }
    }
}

/// The ways from here to what belongs to it.
enum AlertTabs {
    static var html: HTML {
        nav(.class("tabs"), .label("More on warnings")) {
            ul {
                for (title, path) in [
                    ("Scripts", "scripts"), ("People who are told", "audience"),
                    ("Ways of sending", "gateways"),
                ] {
                    li { a(title, .href("/office/alerts/\(path)")) }
                }
                li { a("Tests and drills", .href("/office/exercises")) }
                li { a("Procedures", .href("/office/procedures")) }
                li { a("The public page", .href("/warnings")) }
            }
        }
    }
}

/// Where a message stands.
enum AlertTag {
    static func html(_ alert: Alert) -> HTML {
        switch alert.state {
        case .draft: tag("draft", .plain)
        case .asked: tag("waits for approval", .care)
        case .sent: alert.stopped == nil ? tag("sent", .ok) : tag("stopped", .care)
        case .withdrawn: tag("withdrawn", .void)
        }
    }
}
