import CleryLaw

/// One VEVENT as its properties say, before its days are worked out.
struct CalendarEvent: Sendable {
    /// The line of its BEGIN.
    let line: Int
    private(set) var uid = ""
    private(set) var name = ""
    private(set) var category = ""
    private(set) var isCancelled = false
    private(set) var sequence = 0
    private(set) var start: CalendarProperty?
    private(set) var end: CalendarProperty?
    private(set) var duration: CalendarProperty?
    private(set) var recurrenceID: CalendarProperty?
    private(set) var rules: [CalendarProperty] = []
    private(set) var more: [CalendarProperty] = []
    private(set) var less: [CalendarProperty] = []
    /// What is wrong with it already, at a property.
    private(set) var problem: (property: CalendarProperty, sentence: String)?

    /// More rules or lists of days than this are no calendar of holidays.
    static let mostLists = 64

    init(line: Int) { self.line = line }

    mutating func take(_ property: CalendarProperty) {
        guard !property.isTooLong else {
            // A name may be cut; days may not.
            if !["SUMMARY", "CATEGORIES", "UID"].contains(property.name) {
                problem = (property, "the line is longer than \(CalendarLines.longest) bytes")
            }
            return
        }
        switch property.name {
        case "UID": uid = property.value
        case "SUMMARY": name = CalendarLines.text(property.value)
        case "CATEGORIES": category = CalendarLines.text(property.value)
        case "STATUS": isCancelled = property.value.trimmed.uppercased() == "CANCELLED"
        case "SEQUENCE": sequence = Int(property.value.trimmed) ?? 0
        case "DTSTART": start = property
        case "DTEND": end = property
        case "DURATION": duration = property
        case "RECURRENCE-ID":
            recurrenceID = property
            if property.parameters["RANGE"] != nil {
                problem = (
                    property,
                    "it changes this and all later repeats, which is not read here; enter the days by hand"
                )
            }
        case "RRULE": rules.append(property)
        case "RDATE": more.append(property)
        case "EXDATE": less.append(property)
        case "EXRULE":
            problem = (property, "days left out by a rule are not read here; enter the days by hand")
        default: break
        }
        if rules.count + more.count + less.count > Self.mostLists {
            problem = (property, "it has too many rules and lists of days")
        }
    }

    /// The events of a file, and what is wrong with its frame.
    static func all(_ properties: [CalendarProperty]) -> (events: [CalendarEvent], problems: [RowProblem]) {
        var events: [CalendarEvent] = []
        var problems: [RowProblem] = []
        var open: CalendarEvent?
        // Parts within an event, such as alarms, have properties of their own.
        var inside = 0
        func unclosed(_ event: CalendarEvent) -> RowProblem {
            RowProblem(line: event.line, column: "VEVENT", problem: "the event has no end")
        }
        for property in properties {
            let part = property.value.trimmed.uppercased()
            switch property.name {
            case "BEGIN" where part == "VEVENT":
                if let event = open { problems.append(unclosed(event)) }
                open = CalendarEvent(line: property.line)
                inside = 0
            case "BEGIN": if open != nil { inside += 1 }
            case "END" where part == "VEVENT":
                if let event = open { events.append(event) }
                open = nil
            case "END": inside = max(0, inside - 1)
            default: if inside == 0 { open?.take(property) }
            }
        }
        if let event = open { problems.append(unclosed(event)) }
        return (events, problems)
    }
}
