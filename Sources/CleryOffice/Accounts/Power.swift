/// A thing somebody may do. Doors name a power; this table says which roles have it.
///
/// `docs/permissions.md` shows the table door by door, and a test keeps it true.
public enum Power: String, Sendable, CaseIterable {
    /// The office's first page.
    case enter
    case forward
    case seeIncidents = "see_incidents"
    case work
    case unfound
    case review
    case nameWords = "name_words"
    case importLogs = "import_logs"
    case seeNumbers = "see_numbers"
    case openSealed = "open_sealed"
    case seeRegister = "see_register"
    case administer
    case restrict
    case breakGlass = "break_glass"
    case seeOpenings = "see_openings"
    case setRules = "set_rules"
    case keepLeaflet = "keep_leaflet"
    case enterLog = "enter_log"
    case answerRequests = "answer_requests"
    case planTrips = "plan_trips"
    case writeReport = "write_report"
    case keepFires = "keep_fires"
    case keepHazing = "keep_hazing"
    case approveReport = "approve_report"
    case publishReport = "publish_report"
    case deliverReport = "deliver_report"
    case seeSources = "see_sources"
    case keepSources = "keep_sources"
    case keepAuthorities = "keep_authorities"
    case askAgencies = "ask_agencies"
    case keepSurvey = "keep_survey"
    case keepRecords = "keep_records"
    case exportAudit = "export_audit"
    case seeAlerts = "see_alerts"
    case sendAlerts = "send_alerts"
    case composeWarnings = "compose_warnings"
    case approveWarnings = "approve_warnings"
    case decideThreats = "decide_threats"
    case seeOverrides = "see_overrides"
    case keepChannels = "keep_channels"
    case keepAudience = "keep_audience"
    case keepExercises = "keep_exercises"
    case seeRuns = "see_runs"
    case pressSteps = "press_steps"
    case seeMissing = "see_missing"
    case openMissing = "open_missing"

    public var sentence: String {
        switch self {
        case .enter: "enter the office"
        case .forward: "forward a report"
        case .seeIncidents: "read incidents"
        case .work: "turn reports into incidents and state their facts"
        case .unfound: "unfound a report"
        case .review: "review what another person has decided"
        case .nameWords: "say what words of a log and places mean"
        case .importLogs: "import logs and keep their profiles"
        case .seeNumbers: "read the numbers with their proof"
        case .openSealed: "open sealed fields, with a reason"
        case .seeRegister: "read the register"
        case .administer: "keep accounts and roles"
        case .restrict: "restrict records to named readers"
        case .breakGlass: "break the glass of a restricted record, with a reason"
        case .seeOpenings: "see who opened what, and review it"
        case .setRules: "set the office's own rules"
        case .keepLeaflet: "write the leaflet of rights and options"
        case .enterLog: "enter crimes and fires in the daily log"
        case .answerRequests: "answer requests for older days of the log"
        case .planTrips: "tell the office of a trip, and see one's own trips"
        case .writeReport: "write the statements and chapters of the annual report"
        case .keepFires: "keep the fires, systems and drills of student housing"
        case .keepHazing: "keep findings of hazing and the transparency report"
        case .approveReport: "review and approve an annual report"
        case .publishReport: "publish an annual report and its errata"
        case .deliverReport: "send notices of the report and answer requests for paper"
        case .seeSources: "see which source has answered and which duty is due"
        case .keepSources: "keep the offices that are asked each year, and the calendar of duties"
        case .keepAuthorities: "keep the roster of campus security authorities, their letters and training"
        case .askAgencies: "ask police agencies for their statistics and take in their answers"
        case .keepSurvey: "keep the sheet of the Department's survey and explain differences"
        case .keepRecords: "keep the schedule of retention, holds and disposal"
        case .exportAudit: "take out the audit file of a year"
        case .seeAlerts: "see warnings and notifications with what became of them"
        case .sendAlerts: "send an emergency notification"
        case .composeWarnings: "write timely warnings and what follows them"
        case .approveWarnings: "approve a timely warning that another person wrote"
        case .decideThreats: "decide whether a crime or a hazard is warned of"
        case .seeOverrides: "read as counsel what was decided about warnings, and mark overrides as seen"
        case .keepChannels: "keep the ways by which messages go"
        case .keepAudience: "keep the lists of people who are told"
        case .keepExercises: "keep tests and drills, and the procedures"
        case .seeRuns: "see how a procedure was followed"
        case .pressSteps: "press the steps of a procedure that is followed"
        case .seeMissing: "report a student missing and do what is due"
        case .openMissing: "open a missing student’s contact, with a reason"
        }
    }

    /// It concerns the office as a whole, so a grant for one campus does not give it.
    public var isOfficeWide: Bool {
        switch self {
        case .nameWords, .importLogs, .seeRegister, .administer, .setRules, .keepLeaflet,
            .answerRequests, .keepHazing, .publishReport, .deliverReport, .keepSurvey, .keepRecords,
            .exportAudit, .keepChannels, .keepAudience:
            true
        default: false
        }
    }

    /// The roles that have this power.
    public var roles: Set<Role> {
        switch self {
        case .enter: Set(Role.allCases)
        case .forward:
            [
                .coordinator, .recordsOfficer, .swornOfficer, .dispatcher, .securityAuthority, .conduct,
                .housing,
            ]
        case .seeIncidents: [.coordinator, .recordsOfficer, .swornOfficer, .dispatcher, .auditor]
        case .work: [.coordinator, .recordsOfficer, .swornOfficer]
        case .unfound: [.swornOfficer]
        case .review: [.coordinator, .recordsOfficer, .swornOfficer]
        case .nameWords: [.coordinator, .recordsOfficer]
        case .importLogs: [.coordinator, .recordsOfficer]
        case .seeNumbers: [.coordinator, .recordsOfficer, .auditor, .publicInformation]
        case .openSealed: [.coordinator, .recordsOfficer, .swornOfficer]
        case .seeRegister: [.coordinator, .auditor]
        case .administer: [.administrator]
        case .restrict: [.coordinator]
        case .breakGlass: [.administrator, .coordinator]
        case .seeOpenings: [.coordinator, .auditor]
        case .setRules: [.coordinator]
        case .keepLeaflet: [.coordinator]
        case .enterLog: [.coordinator, .recordsOfficer, .swornOfficer, .dispatcher]
        case .answerRequests: [.coordinator, .recordsOfficer]
        case .planTrips:
            [
                .tripLeader, .securityAuthority, .housing, .coordinator, .recordsOfficer, .swornOfficer,
            ]
        case .writeReport: [.coordinator, .recordsOfficer, .conduct, .housing, .approver]
        case .keepFires: [.coordinator, .recordsOfficer, .housing]
        case .keepHazing: [.coordinator, .conduct]
        case .approveReport: [.coordinator, .approver]
        case .publishReport, .deliverReport: [.coordinator]
        case .seeSources: [.coordinator, .recordsOfficer, .approver, .auditor]
        case .keepSources, .keepAuthorities, .askAgencies: [.coordinator, .recordsOfficer]
        case .keepSurvey, .keepRecords: [.coordinator]
        case .exportAudit: [.coordinator, .auditor]
        case .seeAlerts:
            [
                .coordinator, .recordsOfficer, .swornOfficer, .dispatcher, .alertSender,
                .publicInformation, .auditor, .approver,
            ]
        // At one university nobody at the desk could send.
        case .sendAlerts: [.coordinator, .swornOfficer, .dispatcher, .alertSender]
        case .composeWarnings:
            [.coordinator, .recordsOfficer, .swornOfficer, .alertSender, .publicInformation]
        case .approveWarnings: [.coordinator, .swornOfficer, .alertSender, .approver]
        case .decideThreats: [.coordinator, .recordsOfficer, .swornOfficer, .alertSender]
        case .seeOverrides: [.auditor]
        case .keepChannels: [.administrator, .coordinator]
        case .keepAudience: [.administrator, .coordinator]
        case .keepExercises: [.coordinator, .alertSender, .swornOfficer]
        // A run for a missing student is for those who see such cases; the room asks which it is.
        case .seeRuns: Power.seeAlerts.roles.union(Power.seeMissing.roles)
        case .pressSteps: Power.sendAlerts.roles.union(Power.seeMissing.roles)
        case .seeMissing: [.coordinator, .swornOfficer, .dispatcher, .housing]
        case .openMissing: [.coordinator, .swornOfficer]
        }
    }
}
