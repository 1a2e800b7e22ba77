/// Texts for synthetic entries in the tone of real logs. "@" stands for the name or number that leaks.
enum LeakTexts {
    /// What people type about people; %N a full name, %P a phone, %E an address, %I a number.
    static let sealed = [
        "%N, my roommate, %P", "%N (%P, %E)", "suspect: %N", "victim %N (DOB 4/17/2004)",
        "Name: %N. Phone %P.",
        "I saw %N hit my friend outside the gym. I was really scared.", "%N",
        "The other student is %N, ID %I.",
        "It was %N from my chemistry class. Text me at %P.", "complainant %N\nemail %E",
        "%N lives next door to me",
        "My ex boyfriend %N keeps following me to class", "Witness - %N - %P", "the guy's name is %N",
        "I was at a party and then %N grabbed me and would not let go.", "contact: %N <%E>",
        "1) %N, student\n2) somebody I do not know", "%N and a man I don't know were in the laundry room",
        "%N took my laptop. I told the RA the next day.", "Yesterday %N came to my door and yelled.",
    ]
    /// Further sentences of a narrative without persons.
    static let sealedMore = [
        "It happened near the library after dinner.", "I left my MacBook on the table.",
        "Campus Police came later.",
        "We were in the kitchen on the second floor.", "The door was open. My bike lock was cut.",
        "I called 911.",
        "They took an Uber to Main Street.", "I think it was on Friday in April.", "", "", "",
    ]

    static let natures = [
        "Theft", "THEFT - PETTY", "Larceny - Theft from Building", "BURGLARY", "Simple Assault",
        "HARASSMENT/INTIMIDATION",
        "Criminal Mischief", "Possession of Marijuana Under 30 Grams", "13A-6-20 Assault 1st Degree",
        "PC 459 BURGLARY 2ND",
        "484/488 PC Petty Theft", "Motor Vehicle Accident - Hit and Run", "Vandalism", "STALKING",
        "Liquor Law Violation x3",
        "Fraud - Credit Card", "Trespass & Malicious Trespass", "Disorderly Conduct", "WELFARE CHECK",
        "Found Property",
        "Theft From Coin Operated Machine Less Than $750", "Drug Violation - HS 11377(A)",
        "Domestic Disturbance",
    ]

    static let clean = [
        "A student reported a larceny.",
        "Unknown person took unattended laptop computer from unsecured area.",
        "Bike; loss: $188.00",
        "Window smashed in 2014 Ford parked on the street off-campus / Referred to police",
        "A brown backpack and a green jacket were taken from a locker.",
        "Young man seen looking into cars near the long wall.",
        "Officer Daniels responded; no suspect located.", "Sgt. Hall and Officer Green checked the area.",
        "Subject was last seen walking north at 11:45 PM on 3/14/2025.",
        "Case 2025-01482 referred to the city police.",
        "See report 25013924.", "VEHICLE STRUCK A PARKED CAR, NO INJURIES",
        "SUBJECT LEFT PRIOR TO ARRIVAL OF POLICE",
        "STUDENT REPORTED THE THEFT OF A BLACK AND WHITE BICYCLE",
        "Two males fled on foot toward Smith Hall.",
        "Items were taken from an office in Johnson Library between 9:00 AM and 5:00 PM.",
        "Referred to the Dean of Students.",
        "The park was closed. The rose garden was damaged.", "Loss is estimated at $1,250.",
        "Cell phone found on King Street.",
        "Fire alarm, burnt food; 3 units responded.", "Graffiti on the stone wall of Brown Chapel.",
        "ODOR OF MARIJUANA; 2 STUDENTS REFERRED TO RESIDENCE LIFE",
        "Caller will come to the station at 1430 hours.",
        "Traffic stop near 1200 block of Park Ave; citation 88123 issued.",
        "A key and a cash box were taken from the cook's desk.",
        "Long delays were reported. Green paint was found on the door.",
        "Cleared by arrest 04/12/2025; warrant 24-CR-00312.",
        "White powder was found in the lab; it was harmless.", "A visitor lost a ring of keys.", "", "",
        "Suspect is described as a white male, 20 years old, 5'10\", wearing a gray hoodie.",
        "A person fell and hit their head.",
        "Price tags were switched on two items.", "Rock thrown through a window on the 2nd floor.",
        "Student reported being followed by a stranger with a fox on his shirt.",
        "Storm damage to a wood fence.",
    ]

    /// Near misses: "@" stands for the family name of somebody of the record, in the name of something else.
    static let nearMisses = [
        "Bicycle taken from the rack at @ Hall.", "Fire alarm in @ Library, burnt food.",
        "Graffiti on the wall of the @ Center.",
        "Officer @ responded and took a report.", "Sgt. @ and one officer checked the area.",
        "VEHICLE STRUCK A POLE NEAR @ HALL",
        "Crash at 1200 @ St, no injuries.", "Two people argued in the @ Memorial Auditorium.",
        "Items taken from @ House overnight.",
        "Student reported a theft at the @ Student Center / Referred to police",
        "Suspect fled toward @ Avenue on foot.",
    ]

    /// Where a name leaks: the comment or the nature.
    static let namedComments = [
        "@ reported that a bicycle was taken.", "A student, @, was struck in the face.",
        "Suspect identified as @.",
        "Property belonging to @ was taken from a desk.", "Officers spoke with @ and the case is open.",
        "VICTIM @ TRANSPORTED TO HOSPITAL", "@ was arrested at the scene.",
        "Assault by @ on another student.",
        "Wallet was returned to @.", "The laptop was taken from @ / Referred to police",
        "Report taken from @, no suspects.",
        "SUSPECT @ LEFT PRIOR TO ARRIVAL", "Harassing messages were sent by @ to a student.",
        "Resident @ called the police.",
        "Roommates argued; @ left before police arrived.",
        "A resident said @ had entered the building without permission.",
        "THEFT OF BICYCLE REPORTED BY @", "Warrant served on @.", "Ms. @ stated that the door was open.",
    ]
    static let namedNatures = [
        "Theft from @", "ASSAULT BY @", "Stalking of @", "Domestic Disturbance - suspect @",
        "HARASSMENT OF @",
        "Larceny (victim @)",
    ]
    static let namedPlaces = ["@'s apartment", "Residence of @", "Room of @, Stern Hall"]
    /// For an account's name, which stands among small letters.
    static let accounts = [
        "Threats were sent from the account @ to a student.", "Suspect uses the name @ online.",
        "Posted by @.",
        "Photos were shared by user @ without consent.",
    ]
    static let contacts = [
        "Contact @ with information.", "Reporter can be reached at @.", "A student (@) reported a theft.",
        "CALL @",
        "Messages came from @ several times.", "Owner notified, @.",
    ]
    static let numbers = [
        "Student @ reported a theft.", "A student (@) was referred.", "Suspect's ID number is @.",
        "STUDENT ID @ REFERRED",
        "Card of student ID: @ was used.",
    ]
    static let plates = [
        "License plate @ was stolen.", "Vehicle with tag @ struck a pole.",
        "Silver Nissan, plate @, left the scene.",
        "VEHICLE PLATE # @ TAKEN",
    ]
    static let births = [
        "Victim (DOB @) was transported.", "Suspect, born @, was cited.", "DOB: @",
        "Date of birth @ was given.",
    ]
    static let rooms = [
        "Laptop taken from @ by an unknown person.", "Odor of marijuana in @.", "NOISE COMPLAINT, @",
        "Residents of @ were referred.", "Fire alarm caused by cooking in @.",
    ]
}
