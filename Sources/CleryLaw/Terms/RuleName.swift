/// The name of a rule in reasons that are kept. A number is never reused for another meaning.
///
/// Reasons live in the register for years, so the raw values are the contract and the order of the file is not:
/// 1 to 29 offenses, 30 to 119 statistics, 120 to 254 the other chapters.
public enum RuleName: UInt8, Sendable, CaseIterable {
    // Offenses: the definitions.
    case murder = 1
    case negligentManslaughter = 2
    case rape = 3
    case fondling = 4
    case incest = 5
    case statutoryRape = 6
    case robbery = 7
    case aggravatedAssault = 8
    case burglary = 9
    case motorVehicleTheft = 10
    case arson = 11
    case larceny = 12
    case simpleAssault = 13
    case intimidation = 14
    case vandalism = 15
    case domesticViolence = 16
    case datingViolence = 17
    case stalking = 18
    case weaponsLaw = 19
    case drugLaw = 20
    case liquorLaw = 21
    case hazing = 22

    // Which year, which report.
    case reportsThatCount = 30
    case counselorReports = 31
    case yearOfFirstReport = 32
    case oneIncidentOneCount = 33
    case surveyReports = 34
    case awarenessSpeech = 35
    case threeYears = 36
    case publishedCorrection = 37

    // Which column.
    case placeColumn = 40
    case housingSubset = 41
    case outsideGeography = 42

    // The Hierarchy Rule and its exceptions.
    case hierarchy = 45
    case arsonBesides = 46
    case sexOffenseWithMurder = 47
    case hateOutsideHierarchy = 48
    case vawaInAddition = 49
    case lawActionsApart = 50
    case hazingApart = 51
    case vehicleInsideBurglary = 52
    case carjacking = 53
    case fondlingAlone = 54
    case sameTimeAndPlace = 55

    // Which offense the facts are.
    case deathReplacesAssault = 58
    case attemptsCount = 59
    case attemptedMurder = 60
    case attemptedFondling = 61
    case attemptedEntry = 62
    case forceMakesRape = 63
    case natureOfSexOffense = 64
    case severityOfAssault = 65
    case burglaryTest = 66
    case lawfulAccess = 67
    case theftFromVehicle = 68
    case whatIsAVehicle = 69
    case priorAuthority = 70
    case takingByForce = 71
    case causeOfFire = 72
    case deathsNotCounted = 73
    case fearInIntimidation = 74
    case sexOffensesSplit = 75
    case outsideTheFamilies = 76

    // Units of count.
    case perVictim = 80
    case perOperation = 81
    case perUnitEntered = 82
    case perVehicle = 83
    case perPerson = 84
    case perIncident = 85
    case officesOneOperation = 86
    case transientLodging = 87
    case suiteBedrooms = 88

    // Hate crimes.
    case hateOffenses = 90
    case eightBiases = 91
    case evidenceOfBias = 92
    case biasCategoriesSince = 93
    case negligenceIsNotHate = 94

    // Violence Against Women Act offenses.
    case domesticBeforeDating = 96
    case partnerRelationship = 97
    case vawaSince = 98
    case stalkingCourse = 99
    case stalkingEachYear = 100
    case stalkingFirstPlace = 101
    case stalkingAfterIntervention = 102

    // Arrests and referrals.
    case whatIsAnArrest = 104
    case whatIsAReferral = 105
    case lawNotPolicy = 106
    case arrestOverReferral = 107
    case mostSeriousViolation = 108
    case drivingAndDrunkenness = 109
    case yearOfAction = 110
    case marijuana = 111

    // Unfounded reports.
    case unfounded = 113
    case whoMayUnfound = 114
    case unfoundedTotal = 115

    // Hazing.
    case hazingElements = 117
    case hazingSince = 118
    case hazingTransparencyEntry = 119

    // Geography: the category of a place at an instant. Numbers 120 to 149.
    case separateCampus = 120
    case timeOfControl = 121
    case whatIsControl = 122
    case programIsNotSpace = 123
    case reasonablyContiguous = 124
    case campusProperty = 125
    case campusVendor = 126
    case studentHousingFacility = 127
    case organizationProperty = 128
    case noncampusProperty = 129
    case publicProperty = 130
    case besideNoncampus = 131
    case borderingCampus = 132
    case accessibleFromCampus = 133
    case farSidewalk = 134
    case parksAndStations = 135
    case publicBuildings = 136
    case outsideEveryRow = 137
    case visitedPlaces = 138
    case oneNightTrip = 139
    case repeatedTrips = 140
    case shortStays = 141
    case rentedSpace = 142
    case hostFamilies = 143
    case notBuildingOrProperty = 144
    case educationalPurpose = 145

    // The daily crime log and the fire log. Numbers 150 to 164.
    case whoKeepsCrimeLog = 150
    case whoKeepsFireLog = 151
    case crimesInLog = 152
    case firesInLog = 153
    case logEntryFields = 154
    case combinedLog = 155
    case logClock = 156
    case logClockSource = 157
    case victimWithholding = 158
    case harmWithholding = 159
    case releaseAfterHarm = 160
    case logAccess = 161
    case nothingDeleted = 162
    case dispositionUpdates = 163
    case logRetention = 164

    // Timely warnings and emergency notifications. Numbers 165 to 179.
    case timelyWarning = 165
    case warningCounselors = 166
    case warningThreat = 167
    case warningDoesNotWait = 168
    case policeRisk = 169
    case discretionaryWarning = 170
    case emergencyNotification = 171
    case confirmation = 172
    case listedHazards = 173
    case notificationDelay = 174
    case followUp = 175
    case alertContent = 176
    case notificationSegments = 177
    case emergencyTests = 178
    case warningRecord = 179

    // Fires. Numbers 180 to 187.
    case whatIsAFire = 180
    case fireHousingDuty = 181
    case causeOfEachFire = 182
    case fireCasualties = 183
    case fireDamage = 184
    case fireFacilityAndYear = 185
    case fireSafetyReport = 186

    // The Campus Hazing Transparency Report. Numbers 188 to 192.
    case transparencyReportFirst = 188
    case transparencyReportUpdate = 189
    case transparencyEntryContent = 190
    case transparencyKeptPublic = 191
    case transparencyPage = 192

    // Missing students. Numbers 193 to 199.
    case missingResidents = 193
    case missingReferral = 194
    case missingContact = 195
    case missingParent = 196
    case missingPolice = 197
    case missingContactRegistration = 198
    case missingStatement = 199

    // Campus security authorities. Numbers 200 to 206.
    case authorityByFunction = 200
    case securityPersonnel = 201
    case namedInPolicy = 202
    case significantResponsibility = 203
    case exemptCounselors = 204
    case authorityForwards = 205
    case authorityReview = 206

    // Police agencies. Numbers 207 to 210.
    case agenciesToAsk = 207
    case agencyGoodFaith = 208
    case agencyReliance = 209
    case agencyReplyShown = 210

    // Policy statements. Numbers 211 to 233.
    case reportingStatement = 211
    case facilitiesStatement = 212
    case lawEnforcementStatement = 213
    case awarenessStatement = 214
    case crimePreventionStatement = 215
    case noncampusStatement = 216
    case alcoholStatement = 217
    case drugsStatement = 218
    case drugEducationStatement = 219
    case violenceResponseStatement = 220
    case preventionProgramsStatement = 221
    case disciplinaryStatement = 222
    case sexOffendersStatement = 223
    case emergencyStatement = 224
    case missingStudentStatement = 225
    case retaliationProhibited = 226
    case crimeOfViolenceStatement = 227
    case hazingStatement = 228
    case hazingPreventionStatement = 229
    case fireSafetyStatements = 230
    case statementsOwed = 231
    case drillsReported = 232
    case rightsAndOptions = 233

    // The annual report and its notices. Numbers 234 to 241.
    case reportDue = 234
    case separateCampuses = 235
    case twoReports = 236
    case reportReissued = 237
    case noIdentity = 238
    case noticeToCurrent = 239
    case noticeToProspective = 240
    case tableColumns = 241

    // The Department's survey. Numbers 242 to 247.
    case oneSurveyACampus = 242
    case surveyScreens = 243
    case surveyEditChecks = 244
    case surveyCaveat = 245
    case surveyWindow = 246
    case publishedColumns = 247

    // Keeping and penalties. Numbers 248 to 254.
    case supportingRecords = 248
    case keptThreeYears = 249
    case sevenYearPractice = 250
    case penaltyMaximum = 251
    case penaltyEach = 252
    case drugFreeReview = 253
    case heldRecords = 254

    /// The name as a word, such as `arsonBesides`.
    public var word: String { "\(self)" }
}
