// Made by scripts/embed from Assets/demo/policies. Do not edit: edit the files there and run `make embed`.

/// The texts of the demo college, one file for each statement.
enum DemoPolicies {
    static let all: [(name: String, text: StaticString)] = [
        ("alcohol", alcohol),
        ("crime_of_violence_results", crime_of_violence_results),
        ("crime_prevention", crime_prevention),
        ("disciplinary_procedures", disciplinary_procedures),
        ("drug_education", drug_education),
        ("drugs", drugs),
        ("emergency_response", emergency_response),
        ("facilities", facilities),
        ("fire_education", fire_education),
        ("fire_evacuation", fire_evacuation),
        ("fire_improvements", fire_improvements),
        ("fire_reporting", fire_reporting),
        ("fire_rules", fire_rules),
        ("hazing", hazing),
        ("hazing_prevention", hazing_prevention),
        ("law_enforcement", law_enforcement),
        ("missing_students", missing_students),
        ("no_retaliation", no_retaliation),
        ("noncampus_organizations", noncampus_organizations),
        ("prevention_programs", prevention_programs),
        ("reporting", reporting),
        ("security_awareness", security_awareness),
        ("sex_offenders", sex_offenders),
        ("violence_response", violence_response),
    ]

    static let alcohol: StaticString = ######"""
# Alcohol

## alcohol.policy

Students and guests who are 21 or older may possess and drink alcohol in their own rooms in Larch Court and Alder Apartments, and at events that the Dean of Students has allowed in writing. In all other residence halls, in public areas and outdoors it is not allowed. Kegs and drinking games are not allowed anywhere. Alcohol is sold only by the college's licensed caterer, at events, to people who have shown that they are of age. A student who breaks these rules answers to the Office of Student Conduct, an employee to Human Resources.

A student who calls for help for somebody who has drunk too much, and that student, are not charged with drinking.

## alcohol.underage_enforcement

Nobody under 21 may buy, possess or transport alcohol, and nobody may give or sell it to them (M.G.L. c. 138, sections 34 and 34C). The College Police enforce these laws on campus: officers take the alcohol away, issue a summons or make an arrest where the law allows it, and refer every student to the Office of Student Conduct. The Hartwell City Police Department enforces them in the city, with patrols near campus on the first weekends of each semester.
"""######

    static let crime_of_violence_results: StaticString = ######"""
# Results of proceedings on crimes of violence

## crime_of_violence_results.victim

Upon written request to the Director of Student Conduct the college discloses to the alleged victim of a crime of violence (as 18 U.S.C. 16 defines it) or of a non-forcible sex offense the results of any disciplinary proceeding that it held against a student who is the alleged perpetrator of it.

## crime_of_violence_results.next_of_kin

If the alleged victim died as a result of the crime or offense, the next of kin is treated as the alleged victim.
"""######

    static let crime_prevention: StaticString = ######"""
# Crime prevention programs

## crime_prevention.programs

To tell students and employees how crimes are prevented, the College Police offer:

- registration of bicycles and engraving of property, in the first two weeks of each semester and on request;
- *Walk With Me*, an escort on foot by student patrols, from dusk to 2:00 a.m. at 555-0112;
- a course in self-defense of twelve hours, three times a year, open to all students and employees;
- a survey of any office, laboratory or house on how it could be made safer, with a written answer within two weeks;
- talks on theft, fraud and safety on the Internet, for any hall, team or department that asks.
"""######

    static let disciplinary_procedures: StaticString = ######"""
# Disciplinary procedures on sexual assault, domestic violence, dating violence and stalking

## disciplinary_procedures.types

The college uses three proceedings:

- **Title IX grievance process**, for students and employees, where what is alleged is sexual harassment as the Title IX regulation defines it, in a program of the college in the United States (Policy 4.1).
- **Student sexual misconduct process**, for students, in all other cases of these four offenses, also where it happened off campus or abroad (Policy 4.2).
- **Employee misconduct process**, for faculty and staff, in all other cases (Policy 7.5). The agreements with the unions hold besides.

## disciplinary_procedures.steps

All three have the same steps, in this order:

1. A complaint is filed, or the Title IX coordinator signs one.
2. Both parties get a written notice of what is alleged, of their rights and of the next steps.
3. Two investigators gather what is known. Both parties may name witnesses, hand in evidence, and look at all of it before the report is finished.
4. The investigators write a report; both parties may answer it in writing.
5. Title IX grievance process: a live hearing, at which the parties' advisors ask questions. Student process: a meeting of each party with the panel. Employee process: a meeting of each party with the deciding officer.
6. The decision, with sanctions if there are any, is given to both in writing at the same time.
7. Either may appeal.

Where both agree and the Title IX coordinator finds it fitting, an informal resolution may take the place of steps 3 to 7 at any time; either may leave it until it is signed.

## disciplinary_procedures.timelines

Anticipated times, in business days from the complaint:

| Step | Title IX | Students | Employees |
|---|---:|---:|---:|
| Written notice | 5 | 5 | 5 |
| Investigation ends | 45 | 35 | 35 |
| Answers to the report | 55 | 45 | 45 |
| Hearing or meetings | 75 | 55 | 55 |
| Decision | 85 | 60 | 60 |
| Appeal is decided | 105 | 75 | 75 |

## disciplinary_procedures.decision_making

In the Title IX grievance process a hearing officer from outside the college decides whether a rule was broken; the Dean of Students, or for employees the Director of Human Resources, decides on sanctions. In the student process a panel of three trained members of faculty and staff decides on both by majority. In the employee process the Provost decides for faculty and the Director of Human Resources for staff. Nobody decides who has investigated the case.

## disciplinary_procedures.how_to_file

To file a disciplinary complaint, write or speak to the Title IX coordinator, Dean Hall 2, 555-0120, titleix@hartwell.example, or use the form at `/report`. Say who you are, what happened, when and where, and who was there, as far as you know. There is no time limit while the accused belongs to the college.

## disciplinary_procedures.choice_of_type

The Title IX coordinator determines which proceeding is used, within five business days, by three questions: whether what is alleged is sexual harassment as the Title IX regulation defines it; whether it happened in a program of the college in the United States; and whether the accused is a student or an employee. A student who works for the college is treated as an employee where it happened at work. Both parties are told of the choice in writing and may ask the General Counsel to look at it again.

## disciplinary_procedures.standard_of_evidence

The standard of evidence in each of these proceedings is a preponderance of the evidence: a rule was broken if that is more likely than not.

## disciplinary_procedures.sanctions

These are all the sanctions that may be imposed on students following a finding of sexual assault, domestic violence, dating violence or stalking:

- written warning
- required course or assessment
- disciplinary probation, for one to four semesters
- loss of a position in a student organization or team
- order of no contact, until graduation
- ban from named buildings or places
- removal from college housing, for a time or for good
- suspension, for one semester to two years
- withholding of a degree, for up to two years
- expulsion
- revocation of a degree

And on employees:

- written warning
- required training
- order of no contact
- change of duties, place of work or supervision
- loss of a raise, for one or two years
- demotion, or loss of an administrative office
- suspension without pay, for one day to one semester
- dismissal

## disciplinary_procedures.protective_measures

The college may offer the victim an order of no contact, another room or hall, other sections of classes, other dates of examinations, leave, another schedule or place of work, an escort, a parking space near the door, a ban of the accused from places or events, and removal of the accused from campus while the proceeding lasts, where there is an immediate threat.

## disciplinary_procedures.prompt_fair_impartial

The proceedings are prompt, fair and impartial from the initial investigation to the final result.

## disciplinary_procedures.timeframes

They are completed within the reasonably prompt timeframes above. A timeframe is extended only for good cause, such as a request of a party, illness, or work of the police, with written notice to the accuser and the accused of the delay and the reason for it.

## disciplinary_procedures.transparent

They are conducted consistently with the college's policies and in a way that is transparent to the accuser and the accused. Both are told of each step before it is taken.

## disciplinary_procedures.notice_of_meetings

The accuser and the accused get timely notice of each meeting at which one of them, or both, may be present: at least five business days before a hearing and three before any other meeting.

## disciplinary_procedures.access_to_information

The accuser, the accused and the appropriate officials have timely and equal access to any information that will be used during informal and formal disciplinary meetings and hearings, at the latest ten business days before a hearing.

## disciplinary_procedures.no_conflict_of_interest

They are conducted by officials who have no conflict of interest and no bias for or against the accuser or the accused. Either may say within three business days that an official has one; the General Counsel decides within three more.

## disciplinary_procedures.trained_officials

All officials are trained at least once a year, for eight hours each August, on dating violence, domestic violence, sexual assault and stalking, and on how to conduct an investigation and a hearing process that protects the safety of victims and promotes accountability. The materials are on the Title IX coordinator's page.

## disciplinary_procedures.others_present

The accuser and the accused have the same opportunities to have others present during any institutional disciplinary proceeding: each an advisor, and each one person more for support.

## disciplinary_procedures.advisor

Each may be accompanied to any related meeting or proceeding by the advisor of their choice, who may be an attorney. Whoever has none for a hearing of the Title IX grievance process gets one from the college without cost.

## disciplinary_procedures.advisor_not_limited

The college does not limit the choice of advisor or the advisor's presence for either of them. Advisors may speak with the party they accompany at any time. They do not speak for the party, but for the questions at a hearing of the Title IX grievance process. These restrictions apply equally to both.

## disciplinary_procedures.result

The accuser and the accused are notified simultaneously and in writing of the result of any disciplinary proceeding.

## disciplinary_procedures.rationale

The result names each finding, any sanctions, and the rationale for the result and for the sanctions.

## disciplinary_procedures.appeal

At the same time both are notified in writing of the procedures to appeal the result. Either may appeal within seven business days to the Vice President for Student Life, or for employees to the President, on these grounds: an error of procedure, new evidence, a conflict of interest or bias, or a sanction that is out of proportion. The other party may answer within five business days.

## disciplinary_procedures.change

Both are notified simultaneously and in writing of any change to the result before it becomes final.

## disciplinary_procedures.final

Both are notified simultaneously and in writing of when the result becomes final: on the day after the time to appeal has passed, or when the appeal is decided.
"""######

    static let drug_education: StaticString = ######"""
# Drug and alcohol abuse education

## drug_education.programs

Under section 120 of the Higher Education Act (20 U.S.C. 1011i) every student and employee gets an e-mail each September, and students who begin in January another one then, with the college's standards of conduct, the penalties of the law and of the college, the health risks of alcohol and drugs, and the counseling, treatment and re-entry programs that are there for them.

Students take an online course on alcohol before they arrive. The Health Center offers BASICS, two conversations with a counselor, to anybody who asks, and the Counseling Center has a group for students in recovery that meets weekly. Employees can turn to the employee assistance program at 555-0136. The college reviewed the whole program in 2024 and does so again in 2026.
"""######

    static let drugs: StaticString = ######"""
# Illegal drugs

## drugs.policy

The possession, use, sale, making and giving away of illegal drugs, and of prescription drugs without a prescription, is prohibited on all property of the college and at all its activities. A student who breaks this rule answers to the Office of Student Conduct, an employee to Human Resources, besides the law.

## drugs.federal_enforcement

The College Police enforce Federal drug laws by calling on the Drug Enforcement Administration where a case lies with it, and help with its investigations. Marijuana is illegal under Federal law. Because the college takes part in Federal programs, it is not permitted on campus, although the law of the Commonwealth allows it to adults.

## drugs.state_enforcement

The College Police enforce the Controlled Substances Act of the Commonwealth (M.G.L. c. 94C). Officers seize drugs, and issue a summons or make an arrest. The Hartwell City Police Department's drug unit is called for every case of sale. Every student is also referred to the Office of Student Conduct.
"""######

    static let emergency_response: StaticString = ######"""
# Emergency response and evacuation

## emergency_response.notification

When a significant emergency or dangerous situation on campus that is an immediate threat to the health or safety of students or employees is confirmed, the college immediately notifies the campus community, or the part of it that is concerned, through *Hartwell Alert*: text message, e-mail, the screens in buildings, and sirens and loudspeakers outdoors.

What to do then is said in the notification, and here.

### When you are told to evacuate

1. Leave by the nearest safe exit, not by elevator, and take nothing with you.
2. Help others if you can.
3. Go to the gathering place of your building, which is posted at its doors.
4. If you cannot use the stairs, go to the marked place of refuge on your floor and call 911.
5. Stay outside until the fire department or the College Police say that it is over.

### When you are told to shelter from the weather

1. Go inside, to the lowest floor, into a room without windows.
2. Stay there until you hear that it is over.

### When you are told to lock down

1. Go into a room that can be locked. If you can safely leave the campus, leave it.
2. Lock the door, turn off the light, and stay away from windows and doors.
3. Silence your telephone, and open to nobody but the police.

### When you are told of gas or another hazard in the air

1. Leave the building or the area at once, against the wind.
2. Use no switch, no telephone and no flame before you are outside.
3. Call 911 from a safe place.

## emergency_response.confirming

The shift commander of the College Police confirms that there is a significant emergency, from what officers see on the spot, from the city's police and fire departments, the county health department or the National Weather Service, or from several reports that agree.

## emergency_response.segments

The shift commander looks at where the danger is and where it may go, and decides whether one building, one campus, or both campuses are notified. In doubt all are.

## emergency_response.content

The notification says what the danger is, where it is, and what to do. The dispatcher chooses one of twelve texts that were prepared for the most likely emergencies, and the shift commander changes it as needed.

## emergency_response.initiating

The dispatcher sends the notification at the word of the shift commander; no further approval is needed. Fourteen people are trained to send one, so that at every hour somebody can.

## emergency_response.without_delay

The college will, without delay and taking into account the safety of the community, determine the content of the notification and initiate the notification system, unless issuing a notification will, in the professional judgment of responsible authorities, compromise efforts to assist a victim or to contain, respond to, or otherwise mitigate the emergency.

## emergency_response.titles

Responsible for these actions are:

- Shift Commander of the College Police: confirms, decides on segments and content
- Dispatcher of the College Police: sends
- Chief of Police: in the shift commander's place, and for all that follows
- Director of Emergency Management: prepared texts, tests, and the larger community
- Site Manager of the Harbor campus: at the Harbor campus, until an officer is there

## emergency_response.larger_community

The Director of Communications posts emergency information on the college's home page, tells local radio and newspapers, and answers families at 555-0190. The city's emergency manager passes it on to neighbors through the city's own alert system.

## emergency_response.tests

Emergency response and evacuation procedures are tested at least once in each calendar year on each campus. Hartwell Alert is tested, with a real message, each February and September; an exercise with the city's fire and police departments is held each spring, with an assessment within thirty days. Tests may be announced or unannounced.

## emergency_response.publicizing

With the September test the college sends every student and employee its emergency response and evacuation procedures by e-mail and posts them at the doors of all buildings.

## emergency_response.documenting

For each test the Director of Emergency Management writes down a description of the exercise, the date, the time, and whether it was announced or unannounced, and keeps it for seven years.
"""######

    static let facilities: StaticString = ######"""
# Security of and access to facilities

## facilities.security_and_access

Academic and administrative buildings are open from 7:00 a.m. to 6:00 p.m. on weekdays, and later where classes are held. Merrill Library and the Student Union post hours of their own at their doors. At other times buildings are locked; members of the college enter with their card, where their department has asked for it, and everybody else through the College Police.

Doors are locked and unlocked by a central system that the dispatcher watches. A lost card is reported to 555-0111 and ends at once. Contractors wear a badge and are let in by the department that has called them.

## facilities.residences

The outside doors of all residence halls are locked at all hours. Residents enter by card and have a key to their room. Guests come in with a resident, who answers for them and signs them in after 10:00 p.m. Doors must not be propped; a door that stands open for a minute sounds at the dispatcher's desk.

Resident advisors walk through their hall every evening at 8:00 p.m., 11:00 p.m. and 1:00 a.m. Room locks are changed when a key is lost. During breaks, when halls are closed, cards open no hall.

## facilities.maintenance

Facilities staff look at lights, locks, doors, windows, alarms and emergency telephones on their daily rounds. Officers report lights that are out at the end of every night shift. Twice a year, in October and in April, the College Police, Facilities and students walk both campuses after dark and write down where light or a clear view is missing; shrubs near paths and entrances are kept below three feet.

Report what is broken to Facilities at 555-0127, at night to the College Police. Locks, lights and alarms are repaired before other work, as a rule within one day.
"""######

    static let fire_education: StaticString = ######"""
# Fire safety education

## fire_education.programs

The Fire Safety Officer teaches all residents at the first hall meeting of each semester, and resident advisors and the staff of Residence Life and Facilities for half a day each August: how fires begin and are prevented, how to leave each building, where extinguishers are and when not to use them, and what the rules on appliances, smoking and open flames are. Residents with a disability are offered a plan of their own for leaving the building.

## fire_education.what_to_do

In case of fire:

1. Pull the nearest alarm as you leave.
2. Leave by the nearest safe exit; feel doors before you open them; do not use elevators.
3. Call 911 from a safe place, then the College Police at 555-0111.
4. Go to the gathering place and stay there until you are told that you may go back.
5. If you cannot leave, close the door, lay wet cloth before it, call 911, and show yourself at the window.
"""######

    static let fire_evacuation: StaticString = ######"""
# Evacuation

## fire_evacuation.procedures

When the alarm sounds in student housing, everyone leaves at once by the nearest exit or stairs, not by elevator, closes the door of the room, and goes to the gathering place that is posted on the back of it. Whoever cannot use the stairs goes to the place of refuge beside the stairs and calls 911. Resident advisors knock at doors on their own way out, count their residents outside, and tell the first officer who may still be inside. Nobody goes back in before the fire department says so.
"""######

    static let fire_improvements: StaticString = ######"""
# Plans for fire safety

## fire_improvements.plans

These improvements in fire safety were determined to be necessary: the alarm panel of Thornton Hall is replaced in the summer of 2027, and sprinklers are put into Orchard House by August 2028. Until then Orchard House has a fire watch during breaks and a drill every semester.
"""######

    static let fire_reporting: StaticString = ######"""
# Reporting that a fire occurred

## fire_reporting.titles

Call 911 for a fire that burns. When a fire is out, or you find signs that there was one, tell one of these, so that it is counted:

- Hartwell College Police, 555-0111
- Fire Safety Officer, 555-0128
- Director of Residence Life, 555-0123
- Site Manager of the Harbor campus, 555-0150
"""######

    static let fire_rules: StaticString = ######"""
# Appliances, smoking, open flames

## fire_rules.appliances

Residents may have computers, lamps with LED bulbs, fans, refrigerators of up to 4.5 cubic feet, and coffee makers that turn themselves off. Hot plates, toasters, air fryers, space heaters, halogen lamps and appliances with open coils are not allowed outside of the kitchens of apartments. Power strips must have a breaker; extension cords are not allowed. What is not allowed is taken away and given back at the end of the semester.

## fire_rules.smoking

Smoking and the use of electronic cigarettes are not allowed in any residence hall, nor within 25 feet of its doors and windows.

## fire_rules.open_flames

Candles, incense, oil lamps, fireworks and indoor grills are not allowed in student housing. The Director of Residence Life may permit candles for a religious observance, in a place and with a person watching that the Fire Safety Officer has agreed to. Grills stand only on the patios of Larch Court, ten feet from the building.
"""######

    static let hazing: StaticString = ######"""
# Hazing

## hazing.policies

Hartwell College prohibits hazing. Hazing is any intentional, knowing or reckless act, by one person or several, against a student, as a part of joining, being in or staying in a student organization, that causes or creates a risk of harm to body or mind beyond what a fair sport or course of study brings with it. It does not matter whether the student agreed to it.

Examples are forced drinking or eating, beating, keeping somebody from sleep, leaving somebody outdoors, humiliating acts, and acts that break the law. The rules hold for every student organization, whether or not the college recognizes it, for teams and for groups of friends, on campus and off. The full policy is in the Student Handbook, chapter 6.

## hazing.how_to_report

Report hazing to the Director of Student Conduct, 555-0122, to the College Police, 555-0111, to any coach or advisor, or at `/report`, also without a name. In an emergency call 911: nobody is charged with hazing for having called for help.

## hazing.investigation

The Director of Student Conduct looks into every report and begins within two business days. The organization and the students concerned are told in writing what is alleged, and may answer. Two trained investigators speak with those who know of it and write a report within thirty days. A panel of one student, one member of the faculty and one dean decides whether a rule was broken, by what is more likely than not, and on sanctions. Students and organizations may appeal to the Dean of Students within seven days. Where a crime may have occurred, the College Police are told at once. Findings are published in the Campus Hazing Transparency Report.

## hazing.laws

Massachusetts law makes hazing a crime: whoever is a principal organizer or participant may be fined and imprisoned (M.G.L. c. 269, section 17); whoever is at the scene and can report it without danger must do so (section 18); and the college gives a copy of these sections to every student organization each year (section 19). The City of Hartwell has no ordinance on hazing. No Tribal law applies to the college's campuses.
"""######

    static let hazing_prevention: StaticString = ######"""
# Hazing prevention and awareness

## hazing_prevention.programs

The college's programs on the prevention and awareness of hazing follow what research has found to work, reach both campuses, and are meant for students, staff and faculty. All new students take a session at orientation. Leaders of organizations, captains and new members take *Built Together*, three evenings at the beginning of each semester. Coaches, advisors and residence staff take a class each August; faculty are reached at the January meeting.

## hazing_prevention.information

The programs say what the college's policies on hazing are, how to report it, how reports are looked into, and which local, State and Tribal laws on hazing apply.

## hazing_prevention.primary_prevention

To stop hazing before it occurs, the programs practice how a bystander can step in or call for help, what ethical leadership asks of captains and presidents, and how a group becomes close without hazing: by shared work, service, challenge courses and mentors.
"""######

    static let law_enforcement: StaticString = ######"""
# Campus law enforcement

## law_enforcement.authority

The Hartwell College Police have eighteen sworn officers and six dispatchers. The officers are appointed as special State police officers under Massachusetts law (M.G.L. c. 22C, section 63) and are trained at the State's academies. They enforce the criminal law, the traffic rules of the college, and its rules of conduct. They may ask anybody on campus for identification and may order somebody to leave. They carry firearms.

## law_enforcement.authority @ Harbor campus

The Harbor campus has no sworn officers of its own. Two security officers of the college are there from 6:00 a.m. to midnight, one of them at night. They enforce the college's rules, may ask anybody for identification, and may ask somebody to leave. They are not police officers and carry no weapons. Officers of the main campus come when they are called.

## law_enforcement.jurisdiction

The officers' jurisdiction is land and buildings that the college owns, uses or occupies, on both campuses and elsewhere. On the streets beside them and in the rest of the city the Hartwell City Police Department answers.

## law_enforcement.relationship

The College Police and the Hartwell City Police Department share a radio channel and meet on the first Tuesday of each month to go through what was reported in the blocks around campus. The State Police help with serious crimes and large events. City and college officers answer calls near the border of the campus together.

## law_enforcement.arrest_authority

Officers of the College Police have the authority to make arrests on the college's property for crimes that are committed there. Dispatchers and student patrols do not.

## law_enforcement.arrest_authority @ Harbor campus

The security officers of the Harbor campus have no authority to make arrests. The Hartwell City Police Department, or officers of the college who are called, make arrests there.

## law_enforcement.agreements

The college has a written memorandum of understanding with the Hartwell City Police Department, signed in 2023, on the investigation of alleged crimes. By it the city investigates homicides, and the college's officers call in the city's detectives for every report of rape, if the victim wishes an investigation by the police. There is a second agreement, of 2024, on mutual aid at large events. There is no written agreement with the State Police.

## law_enforcement.prompt_reporting

The college encourages everyone to report all crimes accurately and promptly to the College Police and to the appropriate police agencies, when the victim of a crime elects to report or is unable to make such a report.

## law_enforcement.counselors

The college has no chaplain or counselor who must report what they are told in that role. When they deem it appropriate, the pastoral and professional counselors of the Counseling Center and the Chapel tell the people they counsel how to report crimes on a voluntary, confidential basis for the annual statistics. The Counseling Center's handbook, page 14, holds this procedure.
"""######

    static let missing_students: StaticString = ######"""
# Missing students

## missing_students.titles

If you believe that a student who lives on campus has been missing for 24 hours, tell one of these at once. You need not wait for 24 hours.

- Hartwell College Police, 555-0111
- Director of Residence Life, 555-0123, or any resident advisor
- Dean of Students, 555-0121

## missing_students.referral

Whoever of them gets such a report refers it immediately to the Hartwell College Police.

## missing_students.contact_option

Each student who lives on campus may name a contact person, who need not be a relative. If the student is determined to be missing, the college notifies this person within 24 hours of the determination. Residents name and change the contact in the housing portal, and are asked to do so each August.

## missing_students.confidential_contact

The contact information is registered confidentially. Only the Director of Residence Life, the Dean of Students and the College Police can see it, and it is disclosed to nobody but law enforcement personnel in a missing person investigation.

## missing_students.parent

If a missing student is under 18 years of age and not emancipated, the college notifies a custodial parent or guardian within 24 hours of the determination, in addition to any contact person.

## missing_students.police

The college notifies the Hartwell City Police Department within 24 hours of the determination that the student is missing, unless it was the one that determined it. This is so whether or not the student has named a contact person, and at any age.

## missing_students.procedures

The College Police begin at once: officers call the student, look at the room with Residence Life, ask roommates, friends and instructors, and look at when the card was last used. When they determine that the student has been missing for 24 hours, they notify the contact person, for a student under 18 the parent or guardian, and the Hartwell City Police Department, each within 24 hours of the determination. The Dean of Students keeps in touch with the family until the student is found.
"""######

    static let no_retaliation: StaticString = ######"""
# No retaliation

## no_retaliation.prohibition

Neither the college nor any of its officers, employees or agents may retaliate against, intimidate, threaten, coerce or otherwise discriminate against anyone for exercising rights or responsibilities under the Clery Act. Whoever sees or suffers it can tell the General Counsel, Old Main 301, 555-0125.
"""######

    static let noncampus_organizations: StaticString = ######"""
# Noncampus locations of student organizations

## noncampus_organizations.monitoring

Some student organizations that the college recognizes have houses in the city. The Hartwell City Police Department answers calls there and keeps records of them. By the memorandum of 2023 it sends the College Police, each Monday, every report of the week before from these addresses. The College Police record what concerns students, and the Office of Student Conduct acts where a rule of the college was broken. Each January the city is asked in writing for the statistics of these places.

## noncampus_organizations.housing

This holds for organizations with noncampus housing facilities too. The college keeps the list of them, with their addresses, in its register of places, and sends it to the city police each August.
"""######

    static let prevention_programs: StaticString = ######"""
# Programs to prevent sexual assault, domestic violence, dating violence and stalking

## prevention_programs.incoming_students

All incoming students, undergraduate, graduate and transfer, take *Respect at Hartwell*: an online course of ninety minutes before they arrive and a workshop of two hours, in groups of twenty-five, in the first three weeks. Those who begin in January take both then. It is meant to stop these offenses before they occur, by changing what people take to be normal and by practicing how to step in.

## prevention_programs.new_employees

All new employees, faculty included, take an online course of one hour within their first thirty days and a conversation with the Title IX coordinator at New Employee Day.

## prevention_programs.prohibition

Hartwell College prohibits the crimes of dating violence, domestic violence, sexual assault and stalking, as the Clery Act defines them.

## prevention_programs.bystander

You can often prevent harm without danger to yourself. Notice what happens; ask whether help is needed; then choose what is safe for you:

- Be direct: ask the person whether all is well, and offer to walk with them.
- Distract: begin a conversation, spill a drink, say that somebody is looking for them.
- Delegate: find a friend of theirs, a host, a resident advisor, or call the College Police at 555-0111.
- Stay with them afterwards, and say where help can be found.

Do nothing that puts you at risk. In danger call 911.

## prevention_programs.risk_reduction

Only whoever commits these offenses is to blame for them. These options can reduce risk and make people safer: agree with friends to arrive and leave together; keep your telephone charged; leave when you feel uneasy; say clearly what you want and do not want, and listen to the other; keep messages and notes of somebody who follows or frightens you; make a plan for safety with the Victim Advocate, 555-0132.

## prevention_programs.procedures_information

The programs tell of the procedures that victims should follow, how the college protects their confidentiality, which services there are, which changes and protective measures they can ask for, and how disciplinary proceedings are held, as this report describes them.

## prevention_programs.ongoing_students

Throughout the year students are reached by *Red Zone* in September, Domestic Violence Awareness Month in October, Stalking Awareness Month in January, *Take Back the Night* in April, and posters with the procedures and telephone numbers in every hall. They give the same information.

## prevention_programs.ongoing_employees

Throughout the year employees are reached by a yearly online course each February, by a page in the newsletter of October and April, and by talks for departments. They give the same information.
"""######

    static let reporting: StaticString = ######"""
# Reporting crimes and other emergencies

## reporting.procedures

In an emergency call **911**. Report every crime, and everything else that threatens safety on campus, to the Hartwell College Police at **555-0111**, at any hour of any day. The police office is on the ground floor of Dean Hall; its door has a telephone that rings at the dispatcher's desk. Blue-light telephones on both campuses do the same.

You may also report at `/report` on the college's safety pages, with your name or without it. Students, employees and visitors may report for themselves or for somebody else. You need not know whether what happened is a crime, and you need no proof.

## reporting.response

A dispatcher answers every call and sends an officer, an ambulance or the fire department, as the call asks. Officers take down what is known, make the place safe, and look into what happened or hand it to the Hartwell City Police Department where it lies in the city's area.

Reports that concern students go to the Office of Student Conduct as well. Reports of sexual assault, domestic violence, dating violence or stalking go to the Title IX coordinator on the same day. Whoever reports is told who works on the report and how to reach them.

## reporting.timely_warnings

When a crime that the Clery Act counts is reported to a campus security authority or to the city police, has occurred within the college's Clery geography, and is considered a serious or continuing threat to students and employees, the college issues a timely warning.

The Chief of Police decides, or in the chief's absence the lieutenant on duty. They look at the nature of the crime, at whether the danger to the community continues, and at whether a warning could compromise the work of the police. The decision and its reasons are written down for each such crime, also when no warning is sent.

A warning goes out as soon as the pertinent information is available, by e-mail and text message to all students and employees of the campus, and is posted on the safety pages. It says what was reported, where and when, and what people can do to be safe. It never holds the name of a victim.

## reporting.annual_disclosure

The Clery coordinator, in the Office of Campus Safety, prepares this report. Throughout the year the coordinator gathers reports from the College Police, from every campus security authority, from the Office of Student Conduct and from the Title IX coordinator. Each January the college asks every police agency whose area holds our property for its statistics, in writing, with the addresses.

Each report is classified by the definitions of the Clery Act. It counts in the year in which it was first reported to a campus security authority or the police. A second person looks at a sample of the classifications without knowing the first answer. The report is published by October 1; every enrolled student and current employee gets a notice with its exact address.

## reporting.titles

Students and employees should report crimes to:

- Hartwell College Police, Dean Hall, 555-0111
- Title IX Coordinator, Dean Hall 2, 555-0120
- Dean of Students, Old Main 110, 555-0121
- Director of Student Conduct, Old Main 112, 555-0122
- Director of Residence Life, Whitman Hall office, 555-0123
- Director of Human Resources, Old Main 204, 555-0124
- Site Manager of the Harbor campus, Harbor Laboratory, 555-0150

Crimes that are reported there are looked at for a timely warning and counted in the annual statistics.

## reporting.confidential

Victims and witnesses may report on a voluntary, confidential basis for the annual statistics. Call the College Police and ask for a confidential report, or use the form at `/report` and leave the name empty. The form gives you six words by which you can come back and add to what you said.

A confidential report is kept without the name of whoever made it. It lets the college count the crime, see patterns of place and method, and warn the community where that is needed.
"""######

    static let security_awareness: StaticString = ######"""
# Security awareness programs

## security_awareness.type

The college tells students and employees of its security procedures and practices at New Student Orientation, at a safety hour in each residence hall, at New Employee Day, and in *When it matters*, a class on active threats that anybody can join. The programs say how to report, how warnings and notifications reach people, which help there is, and what to do in an emergency.

## security_awareness.frequency

New Student Orientation is held in August and in January. The safety hour is held in each hall in the second week of each semester. New Employee Day is held on the first Monday of each month. *When it matters* is held four times a year, and once a year at the Harbor campus.

## security_awareness.responsibility

Each program says what people can do themselves: lock doors, walk with others, look after a friend, and report what looks wrong. Students and employees are encouraged to be responsible for their own security and for the security of others.
"""######

    static let sex_offenders: StaticString = ######"""
# Registered sex offenders

## sex_offenders.where

Law enforcement information on registered sex offenders can be obtained from the Massachusetts Sex Offender Registry Board, https://www.mass.gov/orgs/sex-offender-registry-board, and in person from the Hartwell City Police Department, 200 Main Street. The national site is https://www.nsopw.gov.
"""######

    static let violence_response: StaticString = ######"""
# Procedures after sexual assault, domestic violence, dating violence or stalking

## violence_response.evidence

It is important to preserve evidence: it may help to prove that the crime occurred, or to obtain a protection order. If you can, do not bathe, change clothes, eat, drink or clean the place before a medical examination; put clothes and bedding into paper bags, not plastic; keep messages, pictures and call lists. Hartwell Memorial Hospital collects evidence without asking you to report, as a rule up to five days afterwards, and this binds you to nothing.

## violence_response.reporting

Report to the Title IX coordinator, Dean Hall 2, 555-0120; to the College Police, 555-0111; or to any dean, coach or resident advisor. You may report in person, by telephone, in writing, or at `/report`, also without a name.

## violence_response.notify_police

You may notify law enforcement: the College Police at 555-0111, the Hartwell City Police Department at 200 Main Street, or 911 in an emergency.

## violence_response.assistance_to_notify

If you wish, the college helps you to notify them. The Victim Advocate or an officer of the College Police calls with you or goes with you.

## violence_response.decline_to_notify

You may decline to notify the police. The college helps you all the same.

## violence_response.protection_orders

A court can order somebody to stay away from you. An abuse prevention order (M.G.L. c. 209A) or a harassment prevention order (M.G.L. c. 258E) is asked for at the Hartwell District Court, and at night through the police; the Victim Advocate helps you with it, without cost. The college can order that two people do not contact each other: ask the Title IX coordinator. Give a copy of every order to the College Police. They keep it at the dispatcher's desk, tell the officers of every shift, and act when it is broken.

## violence_response.confidential_records

What the college publishes, the daily crime log and the statistics of this report included, holds no name of a victim and nothing else that identifies one. Records of cases are sealed in the Title IX office and the Clery office, and are opened only by those who must work with them, with a reason that is kept.

## violence_response.confidential_measures

Accommodations and protective measures are kept confidential, as far as this does not impair the college's ability to provide them. Only those who must carry them out are told, and only what they must know.

## violence_response.services

The college notifies students and employees in writing of the counseling, health, mental health, victim advocacy, legal assistance, visa and immigration assistance, student financial aid and other services that are there for victims. The leaflet *Your rights and options* holds the list; it is handed to whoever reports and is at `/rights`.

## violence_response.services_in_community

On campus:

- Counseling Center, 555-0130, and Health Center, 555-0131
- Victim Advocate, day and night, 555-0132
- International Office, for visa and immigration, 555-0133
- Student Financial Aid, 555-0134
- Legal clinic for students, 555-0135
- Employee assistance program, 555-0136

In the community:

- Hartwell Shelter and Crisis Line, day and night, 555-0140
- Hartwell Memorial Hospital, 555-0141
- County legal aid, 555-0142
- National Domestic Violence Hotline, 1-800-799-7233
- National Sexual Assault Hotline, 1-800-656-4673

## violence_response.accommodations

The college notifies victims in writing of their options for, and of the help there is with, changes to academic, living, transportation and working situations, and protective measures: other sections or dates of examinations, another room, an escort, a parking space near the door, another schedule or place of work, an order of no contact. Ask the Title IX coordinator, by telephone, by e-mail or in person; you have an answer within two business days.

## violence_response.without_police_report

The college makes these changes and provides protective measures if you request them and they are reasonably available, whether or not you report the crime to the College Police or to the local police.

## violence_response.rights_and_options

A student or employee who reports to the college that they have been a victim of dating violence, domestic violence, sexual assault or stalking, whether it occurred on or off campus, is given a written explanation of their rights and options: the leaflet *Your rights and options*.
"""######
}
