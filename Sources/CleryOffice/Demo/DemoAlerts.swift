import CleryLaw

/// The demo's scripts, and a year of messages: a gas leak told and ended, a robbery warned of with a second person, and
/// an exercise.
enum DemoAlerts {
    static func tell(in office: Office) throws {
        try scripts(in: office)
        let sender = try DemoPeople.add("nokafor", "Nneka Okafor", .alertSender, to: office)
        try gasLeak(by: sender, in: office)
        try robbery(by: sender, in: office)
        try exercise(by: sender, in: office)
        try waiting(in: office)
    }

    /// A warning that waits for a second person.
    private static func waiting(in office: Office) throws {
        var draft = AlertDraft(
            kind: .timelyWarning, category: Category.burglary.name, words: prepared[7].words, hours: 7 * 24)
        draft.words[0][.place] = "Ground floors of the halls on Elm Street."
        draft.words[0][.time] = "Two nights of this week, between midnight and 4 a.m."
        draft.words[0][.impact] = "Rooms were entered through open windows while people slept."
        let told = draft
        let alert = try office.actNow(by: .account(1), "wrote a timely warning that is not sent yet") {
            try AlertActs.keep(told, by: 1, $0)
        }
        try office.actNow(by: .account(1), "asked a second person to approve message \(alert.id)") {
            try AlertActs.ask(alert.id, by: 1, $0)
        }
    }

    private static func scripts(in office: Office) throws {
        for (rank, one) in Self.prepared.enumerated() {
            try office.actNow(by: .account(1), "prepared a script") { writing in
                let script = AlertScript(
                    id: try writing.nextID(.alertScripts), kind: one.kind, hazard: one.hazard,
                    category: one.category?.name, name: one.name, words: one.words, rank: rank + 1,
                    account: 1,
                    at: writing.at)
                try writing.put(.alertScripts, script.values, isNew: true)
            }
        }
    }

    private static func gasLeak(by sender: Int64, in office: Office) throws {
        var draft = AlertDraft(hazard: .gasLeak, words: Self.prepared[2].words)
        draft.words[0][.place] = "In and around Marsh Hall, main campus."
        let first = try office.actNow(by: .account(sender), "sent: emergency notification") {
            try AlertActs.sendNow(draft, by: sender, $0)
        }
        var clear = draft
        (clear.step, clear.thread, clear.hours) = (.allClear, first.id, 2)
        clear.words[0][.headline] = "All clear: gas leak"
        clear.words[0][.impact] = "The leak is closed and the building has been aired."
        clear.words[0][.action] = "You may go back into Marsh Hall."
        clear.words[0][.next] = ""
        clear.words = [clear.words[0]]
        let last = clear
        try office.actNow(by: .account(sender), "sent: all clear") {
            _ = try AlertActs.sendNow(last, by: sender, $0)
        }
    }

    private static func robbery(by sender: Int64, in office: Office) throws {
        var draft = AlertDraft(kind: .timelyWarning, category: Category.robbery.name, hours: 7 * 24)
        draft.words = [
            AlertWords([
                .headline: "Robbery on the path behind the library", .nature: "Robbery",
                .time: "Last night, about 11:40 p.m.",
                .place: "The footpath between the library and Mill Street, main campus.",
                .impact:
                    "A person on foot was threatened with a knife and robbed of a bag. Nobody was hurt badly.",
                .suspect: "One person in dark clothes, about six feet tall, who ran toward Mill Street.",
                .unknown: "Where the person went and whether they are still near the campus.",
                .action:
                    "Walk in company and on lit paths. Give up property rather than resist. Campus safety walks with you at any hour.",
                .report: "Call 911, or campus safety at 555-0100, if you saw anything.",
                .support: "Counseling: 555-0130, day and night.",
                .next: "An update follows when more is known.", .why: TimelyWarning.sentence,
                .sender: "Hartwell College campus safety.",
            ])
        ]
        let told = draft
        let alert = try office.actNow(by: .account(1), "wrote a timely warning that is not sent yet") {
            try AlertActs.keep(told, by: 1, $0)
        }
        try office.actNow(by: .account(1), "asked a second person to approve message \(alert.id)") {
            try AlertActs.ask(alert.id, by: 1, $0)
        }
        try office.actNow(by: .account(sender), "approved and sent message \(alert.id)") {
            let seen = try Alert.one(alert.id, $0.db)?.seen ?? ""
            _ = try AlertActs.approve(alert.id, by: sender, seen: seen, $0)
        }
    }

    private static func exercise(by sender: Int64, in office: Office) throws {
        guard
            let list = try office.read({ try AudienceList.all($0).first { $0.kind == .test }?.id })
        else { return }
        var draft = AlertDraft(purpose: .exercise, hazard: .severeWeather, list: list)
        draft.words = Self.prepared[1].words
        let told = draft
        try office.actNow(by: .account(sender), "sent as an exercise: emergency notification") {
            _ = try AlertActs.sendNow(told, by: sender, $0)
        }
    }
}
