/// How each kind of difference is named, and what it means.
extension DifferenceKind {
    var title: String {
        switch self {
        case .notInLog: "Counted, but not in the log"
        case .logUndecided: "Counted, but the log waits for a fact"
        case .logBehind: "The log reads older than the incident"
        case .natureDiffers: "Another offense in the log than in the count"
        case .namedNotCounted: "The log names an offense that is not counted"
        case .placeDiffers: "Another kind of place in the log than in the count"
        case .yearDiffers: "Another year in the log than in the count"
        case .unfoundedInLog: "Unfounded in the log, counted in the tables"
        case .unfoundedNotInLog: "Unfounded in the tables, not in the log"
        case .voidCounted: "Void in the log, counted in the tables"
        case .arrestNotCounted: "An arrest in the log, none in the tables"
        case .arrestNotInLog: "An arrest in the tables, none in the log"
        case .referralNotCounted: "A referral in the log, none in the tables"
        case .withheldPastEnd: "Withheld longer than was decided"
        case .withheldAfterHarm: "Withheld though the harm is over"
        case .countedTwice: "One number, counted twice"
        case .undecided: "In no number yet: a fact is missing"
        case .wordsUnnamed: "In no number yet: words of a log that nobody has named"
        case .fireNotRegistered: "In the fire log, not among the fires"
        case .fireNotInLog: "Among the fires, not in the fire log"
        case .fireArson: "Cause of a fire and count of arson disagree"
        case .fireYear: "A fire of another year than its log entry"
        case .reportWaiting: "A report that nobody has decided on"
        case .referralWaiting: "A referral that nobody has decided on"
        case .agencyWaiting: "An agency’s incident that nobody has decided on"
        case .agencyUncounted: "An agency’s crime, ours by decision, counted nowhere"
        case .agencyOffense: "Another offense by the agency than in the count"
        case .agencyYear: "Another year by the agency than in the count"
        case .agencyGone: "Taken back by the agency, still counted"
        case .reportChanged: "Published otherwise than it is now"
        case .surveyTyped: "Typed into the survey otherwise than it is now"
        case .surveyPast: "An earlier year in the survey is another now"
        case .confirmation: "The Department’s confirmation says otherwise"
        case .departmentFile: "The Department’s public file says otherwise"
        case .housingExceeds: "More in student housing than on campus"
        case .hateExceeds: "More hate crimes than crimes"
        }
    }

    /// What it is, and what is to be done.
    var meaning: String {
        switch self {
        case .notInLog:
            "The words of the entry may tell who somebody is, so it waits for a look while the incident is counted. Put it in other words, or clear them."
        case .logUndecided:
            "A fact decides whether it belongs in the log, and nobody has stated it. State it on the desk of the log."
        case .logBehind:
            "The incident has changed, but the new words of the entry wait for a look. Look at them on the desk of the log."
        case .natureDiffers:
            "The nature in the log names one offense, the facts another. Correct the words of the log, or the facts."
        case .namedNotCounted:
            "Readers of the log expect the offense that its nature names, and no table has it. Look at the facts once more, or put the entry in better words."
        case .placeDiffers:
            "The log’s own words name a place whose Clery geography is not that of the count. Correct the words, or the place of the incident."
        case .yearDiffers:
            "An incident counts in the year of its first report. The day in the log is in another year. Correct the day in the log, or who was told when."
        case .unfoundedInLog:
            "Only sworn or commissioned law enforcement unfounds, by a formal determination, and what is unfounded is in no table of crimes. State the determination, or correct the disposition."
        case .unfoundedNotInLog:
            "The tables leave it out as unfounded, and the log does not say so. Enter the disposition."
        case .voidCounted:
            "The log says that there is nothing behind the entry, and the tables count it. Correct the disposition, or the facts."
        case .arrestNotCounted:
            "The log says that it was cleared by arrest; for the weapons, drug or liquor violation no arrest is counted. State the arrest, or correct the disposition."
        case .arrestNotInLog:
            "An arrest is counted, and the log’s disposition tells of none. Enter the disposition."
        case .referralNotCounted:
            "The log says that it was referred to conduct; for the weapons, drug or liquor violation nothing is counted. Say whether it broke the law or only policy."
        case .withheldPastEnd:
            "The last day of the decision is over, and no new one was made. Decide again on the desk of the log, or release the piece."
        case .withheldAfterHarm:
            "Somebody said that the harm is over. The piece belongs in the log. Release it."
        case .countedTwice:
            "Two records of one campus have the same number, and both are counted. Join them if they are one incident."
        case .undecided: "A fact that decides whether and where it counts is not known. State it."
        case .wordsUnnamed: "Nobody has said what words of the log mean. Name them under Review."
        case .fireNotRegistered:
            "A fire of student housing stands in the fire log and in no table. Enter it among the fires, or link it."
        case .fireNotInLog:
            "A fire of student housing is in the tables, and the fire log has no entry of it. Link its incident, or enter it."
        case .fireArson:
            "A fire set on purpose stands among the fires and, as arson, among the crimes. Correct the cause, or the facts of the incident."
        case .fireYear:
            "The tables show the fire in one year, the fire log tells it in another. Correct one of both."
        case .reportWaiting:
            "It came in, and nobody has made an incident of it or closed it. It may change a number. Decide on it in the queue."
        case .referralWaiting:
            "A row of conduct or housing is still in the queue. It may be a referral that counts. Decide on it."
        case .agencyWaiting: "Say whether we have it, whether it is new, or why it is not ours."
        case .agencyUncounted:
            "The office said that the row tells of an incident of ours, and no table has that incident. Look at its facts, or at the decision."
        case .agencyOffense:
            "The agency named an offense that the law does not even weigh in our incident. Ask the agency, or look at the facts."
        case .agencyYear:
            "The agency was told in one year, and our count is of another. An earlier report to us decides; look whether there was one."
        case .agencyGone: "The agency no longer tells of it. Look whether our incident stands without it."
        case .reportChanged:
            "A published number has changed and no correction says why. State the correction."
        case .surveyTyped:
            "The numbers of a screen have changed since it was typed into the survey. Type the screen once more."
        case .surveyPast:
            "The survey holds another number of an earlier year, and no caveat says why. State the reason on the sheet."
        case .confirmation:
            "What the Department confirmed is not what the sheet says. Correct the survey, or explain it on the sheet’s page."
        case .departmentFile:
            "The Department publishes another number than the institution’s own report, or than its records where no report tells of the year. Find out which is wrong."
        case .housingExceeds:
            "Student housing is a part of on campus, so it can never be more. One of both numbers is wrong."
        case .hateExceeds:
            "The survey compares the hate crimes of a line with its crimes. The Hierarchy Rule can make it so; look whether it did."
        }
    }
}
