// Made by scripts/embed from Assets/policies. Do not edit: edit the files there and run `make embed`.

/// The starting texts of the statements, one file for each statement.
enum ShippedPolicies {
    static let all: [(name: String, text: StaticString)] = [
        ("alcohol", alcohol),
        ("crime_of_violence_results", crime_of_violence_results),
        ("crime_prevention", crime_prevention),
        ("disciplinary_procedures", disciplinary_procedures),
        ("drug_education", drug_education),
        ("drugs", drugs),
        ("emergency_response", emergency_response),
        ("facilities", facilities),
        ("fire_drills", fire_drills),
        ("fire_education", fire_education),
        ("fire_evacuation", fire_evacuation),
        ("fire_improvements", fire_improvements),
        ("fire_reporting", fire_reporting),
        ("fire_rules", fire_rules),
        ("fire_systems", fire_systems),
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

[[Say where and when alcoholic beverages may be possessed and used on campus, by whom, who may allow an event with alcohol, and that alcohol is sold only where and by whom it is licensed; or that alcohol is not allowed at all.]] Whoever breaks these rules answers to [[office of student conduct]] or, as an employee, to [[human resources office]].

## alcohol.policy when no police_or_security

Alcoholic beverages may not be possessed, used or sold on our property or at our activities. Whoever breaks this rule answers to [[office of student conduct]] or, as an employee, to [[human resources office]].

## alcohol.underage_enforcement

Nobody under 21 may possess or drink alcohol on our property, and nobody may give or sell it to them. [[campus police or security office]] and the [[local police department]] enforce the underage drinking laws of the State: [[how underage drinking laws are enforced on campus, such as by citation, arrest or referral]].

## alcohol.underage_enforcement when no police_or_security

Nobody under 21 may possess or drink alcohol on our property, and nobody may give or sell it to them. We have no police; the [[local police department]] enforces the underage drinking laws of the State, and we call it where they are broken. Within the institution [[office of student conduct]] deals with it.
"""######

    static let crime_of_violence_results: StaticString = ######"""
# Results of proceedings on crimes of violence

## crime_of_violence_results.victim

Upon written request to [[office of student conduct]] we disclose to the alleged victim of a crime of violence (as 18 U.S.C. 16 defines it) or of a non-forcible sex offense the results of any disciplinary proceeding that we held against a student who is the alleged perpetrator of it.

## crime_of_violence_results.next_of_kin

If the alleged victim died as a result of the crime or offense, the next of kin is treated as the alleged victim.
"""######

    static let crime_prevention: StaticString = ######"""
# Crime prevention programs

## crime_prevention.programs

To tell students and employees how crimes are prevented, we offer [[crime prevention programs, such as engraving of property, bicycle registration, escorts at night, self-defense classes, office security surveys]]. Anybody may ask [[campus police or security office]] for a talk or a survey of a hall or an office.

## crime_prevention.programs when no police_or_security

At orientation, when they are hired, and in a message once a year, students and employees are told how crimes are prevented: lock cars and rooms, leave nothing of value in sight, keep doors that should be closed from being propped open, walk with others after dark, and call 911 about what looks wrong. Anybody may ask [[office that answers for campus safety]] for a talk.
"""######

    static let disciplinary_procedures: StaticString = ######"""
# Disciplinary procedures on sexual assault, domestic violence, dating violence and stalking

## disciplinary_procedures.types

We use these proceedings:

- Students: [[each type of proceeding against students, with the policy that holds it]]
- Employees: [[each type of proceeding against employees, with the policy that holds it]]

## disciplinary_procedures.types when no police_or_security

We use one type of proceeding, a formal complaint with an investigation and a hearing. It is the same for students and for employees.

## disciplinary_procedures.steps

[[For each type of proceeding, its steps in their order: complaint, notice, investigation, report, hearing or decision, result, appeal.]]

## disciplinary_procedures.steps when no police_or_security

1. Complaint: it is filed with the [[Title IX coordinator]], who offers supportive measures at once.
2. Notice: both parties get the allegations in writing, with enough time to prepare.
3. Investigation: an investigator who is not the decision-maker hears both parties and witnesses and gathers what they name.
4. Review: both parties see all the evidence and may answer within 10 days; then the report is written, and both get it at least 10 days before the hearing.
5. Hearing: it is live, in person or by video, and each party's advisor may ask the other party and witnesses questions.
6. Decision: both get it in writing at the same time, with its reasons.
7. Appeal, where this report says that there is one.

## disciplinary_procedures.timelines

[[For each type of proceeding, the anticipated time of each step in days, and of the whole.]]

## disciplinary_procedures.timelines when no police_or_security

Anticipated times, in calendar days:

- Notice of a formal complaint: within 5 days
- Investigation: 45 days from the notice
- Review of evidence and report: 20 days
- Hearing: within 15 days of the report
- Written decision: within 10 days of the hearing
- The whole proceeding, without appeal: 95 days

## disciplinary_procedures.decision_making

[[For each type of proceeding, who decides whether a rule was broken, who decides on sanctions, and how: one person or a panel, by which vote.]]

## disciplinary_procedures.decision_making when no police_or_security

One decision-maker, who is neither the [[Title IX coordinator]] nor the investigator, decides after the hearing and on its evidence alone whether a rule was broken, and which sanctions follow. The institution may appoint a trained person from outside.

## disciplinary_procedures.how_to_file

To file a disciplinary complaint, write or speak to [[official with whom complaints are filed]], [[contact of the official with whom complaints are filed]]. Say who you are, what happened, when and where, and who was there, as far as you know.

## disciplinary_procedures.how_to_file when no police_or_security

To file a disciplinary complaint, write or speak to the [[Title IX coordinator]], [[telephone number of the Title IX coordinator]]. Say who you are, what happened, when and where, and who was there, as far as you know.

## disciplinary_procedures.choice_of_type

[[How it is determined which type of proceeding is used: whether the accused is a student, an employee or both, what is alleged, where it occurred, and what the parties choose.]]

## disciplinary_procedures.choice_of_type when no police_or_security

As there is one type of proceeding, no choice has to be made: each formal complaint of dating violence, domestic violence, sexual assault or stalking is dealt with by it, whether the accused is a student or an employee.

## disciplinary_procedures.standard_of_evidence

The standard of evidence in each of these proceedings is [[the standard of evidence: a preponderance of the evidence, or clear and convincing evidence]].

## disciplinary_procedures.standard_of_evidence when no police_or_security

The standard of evidence in each of these proceedings is a preponderance of the evidence: what is alleged is more likely than not true.

## disciplinary_procedures.sanctions

These are all the sanctions that may be imposed on students:

- [[each possible sanction for students, one a line]]

And on employees:

- [[each possible sanction for employees, one a line]]

## disciplinary_procedures.sanctions when no police_or_security

These are all the sanctions that may be imposed on students:

- Written warning
- Required education or training
- Disciplinary probation
- Order not to contact a person
- Exclusion from buildings or activities
- Suspension
- Expulsion
- Withholding or revocation of a degree or certificate

And on employees:

- Written warning
- Required training
- Order not to contact a person
- Change of duties, workplace or supervisor
- Suspension without pay
- Demotion
- Termination

## disciplinary_procedures.protective_measures

We may offer the victim these protective measures: [[the range of protective measures, such as no-contact orders, changes of housing, classes or work, escorts, removal from campus]].

## disciplinary_procedures.protective_measures when no police_or_security

We may offer the victim these protective measures: orders not to contact each other, changes of classes, examinations, work and working hours, changes of parking and of ways to campus, leave of absence, exclusion of the accused from campus or from a part of it, and company on the way to a car or bus.

## disciplinary_procedures.prompt_fair_impartial

The proceedings are prompt, fair and impartial from the initial investigation to the final result.

## disciplinary_procedures.timeframes

They are completed within the reasonably prompt timeframes of our policies. A timeframe is extended only for good cause, with written notice to the accuser and the accused of the delay and the reason for it.

## disciplinary_procedures.transparent

They are conducted consistently with our policies and in a way that is transparent to the accuser and the accused.

## disciplinary_procedures.notice_of_meetings

The accuser and the accused get timely notice of each meeting at which one of them, or both, may be present: at least [[number of days of notice before a meeting]] days before.

## disciplinary_procedures.notice_of_meetings when no police_or_security

The accuser and the accused get timely notice of each meeting at which one of them, or both, may be present: at least 5 days before.

## disciplinary_procedures.access_to_information

The accuser, the accused and the appropriate officials have timely and equal access to any information that will be used during informal and formal disciplinary meetings and hearings.

## disciplinary_procedures.no_conflict_of_interest

They are conducted by officials who have no conflict of interest and no bias for or against the accuser or the accused. Either may say that an official has one; [[official who decides on conflicts of interest]] decides.

## disciplinary_procedures.no_conflict_of_interest when no police_or_security

They are conducted by officials who have no conflict of interest and no bias for or against the accuser or the accused. Either may say that an official has one; [[official who decides on warnings and emergencies, by title]] decides and appoints another where it is so.

## disciplinary_procedures.trained_officials

The officials get training at least once a year on dating violence, domestic violence, sexual assault and stalking, and on how to conduct an investigation and a hearing process that protects the safety of victims and promotes accountability: [[the yearly training of officials]].

## disciplinary_procedures.trained_officials when no police_or_security

The officials get training at least once a year on dating violence, domestic violence, sexual assault and stalking, and on how to conduct an investigation and a hearing process that protects the safety of victims and promotes accountability. Whoever is appointed from outside shows such training of the same year.

## disciplinary_procedures.others_present

The accuser and the accused have the same opportunities to have others present during any institutional disciplinary proceeding.

## disciplinary_procedures.advisor

Each may be accompanied to any related meeting or proceeding by the advisor of their choice, who may be an attorney.

## disciplinary_procedures.advisor_not_limited

We do not limit the choice of advisor or the advisor's presence for either of them. [[What an advisor may do in a meeting or hearing.]] Restrictions on the advisor's part apply equally to both.

## disciplinary_procedures.advisor_not_limited when no police_or_security

We do not limit the choice of advisor or the advisor's presence for either of them. In meetings the advisor speaks with the party; in the hearing the advisor asks the other party and witnesses questions. Restrictions on the advisor's part apply equally to both.

## disciplinary_procedures.result

The accuser and the accused are notified simultaneously and in writing of the result of any disciplinary proceeding.

## disciplinary_procedures.rationale

The result names any finding, any sanctions, and the rationale for the result and for the sanctions.

## disciplinary_procedures.appeal

At the same time both are notified in writing of the procedures to appeal the result: [[how and within how many days the result can be appealed, on which grounds, and who decides]].

## disciplinary_procedures.appeal when no police_or_security

At the same time both are notified in writing of the procedures to appeal the result: each may appeal in writing within 10 days to [[official who decides appeals, by title]], who had no part in the case, because of an error in the procedure, new evidence, or a conflict of interest or bias that affected the outcome. The decision comes in writing to both at the same time.

## disciplinary_procedures.change

Both are notified simultaneously and in writing of any change to the result before it becomes final.

## disciplinary_procedures.final

Both are notified simultaneously and in writing of when the result becomes final.
"""######

    static let drug_education: StaticString = ######"""
# Drug and alcohol abuse education

## drug_education.programs

Under section 120 of the Higher Education Act (20 U.S.C. 1011i) every student and employee is told each year in writing of our standards of conduct, the penalties of the law and of the institution, the health risks of alcohol and drugs, and the counseling, treatment and re-entry programs that are there for them. The document is at [[web address of the drug and alcohol program]]. We offer [[drug and alcohol education programs]], and review the whole program every second year.

## drug_education.programs when no police_or_security

Under section 120 of the Higher Education Act (20 U.S.C. 1011i) every student and employee is told each year in writing of our standards of conduct, the penalties of the law and of the institution, the health risks of alcohol and drugs, and the counseling, treatment and re-entry programs that are there for them. [[office that answers for campus safety]] gives the document to everybody who asks. We review the program every second year.
"""######

    static let drugs: StaticString = ######"""
# Illegal drugs

## drugs.policy

The possession, use and sale of illegal drugs is prohibited on our property and at our activities. Whoever breaks this rule answers to [[office of student conduct]] or, as an employee, to [[human resources office]], besides the law.

## drugs.federal_enforcement

[[campus police or security office]] enforces Federal drug laws, or calls on the agencies that do. [[How violations of Federal drug law are handled.]] Marijuana is illegal under Federal law, whatever the law of the State allows, and is not permitted here.

## drugs.federal_enforcement when no police_or_security

We have no police. Federal drug laws are enforced by Federal agencies, often with the [[local police department]]; we call the police where they are broken on our property. Marijuana is illegal under Federal law, whatever the law of the State allows, and is not permitted here.

## drugs.state_enforcement

[[campus police or security office]] and the [[local police department]] enforce the drug laws of the State: [[how violations of State drug law are handled, such as by citation, arrest or referral]].

## drugs.state_enforcement when no police_or_security

The [[local police department]] enforces the drug laws of the State. We call it where they are broken on our property. Within the institution [[office of student conduct]] or [[human resources office]] deals with it.
"""######

    static let emergency_response: StaticString = ######"""
# Emergency response and evacuation

## emergency_response.notification

When a significant emergency or dangerous situation on campus that is an immediate threat to the health or safety of students or employees is confirmed, we immediately notify the campus community, or the part of it that is concerned. The notification goes out by [[ways in which emergency notifications are sent]]. Everyone then does what it says: evacuate, shelter, or stay away. [[Evacuation procedures: how people leave, where they gather, and how those who need help get it.]]

## emergency_response.notification when no police_or_security

When a significant emergency or dangerous situation on campus that is an immediate threat to the health or safety of students or employees is confirmed, we immediately notify the campus community, or the part of it that is concerned. The notification goes out by text message and e-mail, and by word of mouth in the buildings. Everyone then does what it says: evacuate, shelter, or stay away.

To evacuate, leave by the nearest safe exit, do not use elevators, help those who need help or tell the first responders where they are, and go to the parking lot or open place farthest from the danger. Nobody goes back in before the fire department or the police say so.

## emergency_response.confirming

[[official who confirms emergencies, by title]] confirms that there is a significant emergency, from what officers see on the spot, from the police, the fire department, the health department or the weather service, or from several reports that agree.

## emergency_response.confirming when no police_or_security

[[official who decides on warnings and emergencies, by title]] confirms that there is a significant emergency, from what employees see on the spot, from the police, the fire department, the health department or the weather service, or from several reports that agree.

## emergency_response.segments

The same person looks at where the danger is and where it may go, and decides whether one building, a part of the campus, or all of it is notified. In doubt all are.

## emergency_response.content

The notification says what the danger is, where it is, and what to do. [[official who sends notifications, by title]] uses texts that were prepared for the most likely emergencies and changes them as needed.

## emergency_response.content when no police_or_security

The notification says what the danger is, where it is, and what to do. [[official who decides on warnings and emergencies, by title]] uses texts that were prepared for the most likely emergencies and changes them as needed.

## emergency_response.initiating

[[official who sends notifications, by title]] sends the notification with [[name of the notification system]]. At least [[number of people trained to send a notification]] people are trained to send one, so that at every hour somebody can.

## emergency_response.initiating when no police_or_security

[[official who decides on warnings and emergencies, by title]] sends the notification to the telephone numbers and e-mail addresses of all students and employees. [[deputy of this official, by title]] can send it as well.

## emergency_response.without_delay

We will, without delay and taking into account the safety of the community, determine the content of the notification and initiate the notification system, unless issuing a notification will, in the professional judgment of responsible authorities, compromise efforts to assist a victim or to contain, respond to, or otherwise mitigate the emergency.

## emergency_response.titles

Responsible for these actions are:

- [[official who confirms emergencies, by title]]
- [[official who sends notifications, by title]]
- [[further people or organizations who are responsible for emergency notifications, by title]]

## emergency_response.titles when no police_or_security

Responsible for these actions are:

- [[official who decides on warnings and emergencies, by title]]
- [[deputy of this official, by title]]

## emergency_response.larger_community

Neighbors, families, the city and the press are told by [[how emergency information reaches the larger community, and who gives it]].

## emergency_response.larger_community when no police_or_security

Neighbors, families, the city and the press are told on our web site and by telephone, and through the [[local police department]], which reaches the neighborhood. [[official who decides on warnings and emergencies, by title]] gives the information.

## emergency_response.tests

Emergency response and evacuation procedures are tested at least once in each calendar year, by [[what the yearly test is: a drill, an exercise, a test of the notification system, with an assessment afterwards]]. A test may be announced or unannounced.

## emergency_response.tests when no police_or_security

Emergency response and evacuation procedures are tested at least once in each calendar year, by an evacuation drill together with a test message, with an assessment afterwards. A test may be announced or unannounced.

## emergency_response.publicizing

In conjunction with at least one test in each calendar year we publicize our emergency response and evacuation procedures by [[how the procedures are publicized with the test]].

## emergency_response.publicizing when no police_or_security

In conjunction with at least one test in each calendar year we publicize our emergency response and evacuation procedures by an e-mail to all students and employees.

## emergency_response.documenting

For each test [[office that documents tests]] writes down a description of the exercise, the date, the time, and whether it was announced or unannounced, and keeps it for seven years.

## emergency_response.documenting when no police_or_security

For each test [[office that answers for campus safety]] writes down a description of the exercise, the date, the time, and whether it was announced or unannounced, and keeps it for seven years.
"""######

    static let facilities: StaticString = ######"""
# Security of and access to facilities

## facilities.security_and_access

During business hours our buildings are open to students, employees, guests and visitors. At other times they are locked, and access is by key or card, or by admittance through [[campus police or security office]]. Some buildings have hours of their own, which are posted at their entrances. Lost keys and cards are reported at once, and their access is ended.

## facilities.security_and_access when no police_or_security

During business hours our buildings are open to students, employees, guests and visitors. At other times they are locked, and access is by key or card, or by admittance through [[office that answers for campus safety]]. Lost keys and cards are reported at once, and their access is ended.

## facilities.residences

Residence halls are locked at all hours. Residents enter by [[how residents enter their hall]]; guests come in with a resident, who answers for them. Outside doors are not propped open. [[office of residence life]] gives out and takes back keys and cards, and walks through the halls [[how often staff walk through the halls]].

## facilities.maintenance

Whoever keeps our grounds and buildings looks at them for safety too: lights, locks, doors, windows, alarms, emergency telephones, and shrubs that hide paths or entrances. [[campus police or security office]] and [[facilities office]] walk the campus together [[how often the campus is walked for safety]]. What is broken is reported to [[facilities office]] at [[telephone number of the facilities office]]; what concerns safety is repaired first.

## facilities.maintenance when no police_or_security

Whoever keeps our grounds and buildings looks at them for safety too: lights, locks, doors, windows, alarms, and shrubs that hide paths or entrances. [[office that answers for campus safety]] walks the campus for this at least once each term. What is broken is reported to it at [[telephone number of the office that answers for campus safety]]; what concerns safety is repaired first.
"""######

    static let fire_drills: StaticString = ######"""
# Fire drills

## fire_drills.number

The number of supervised fire drills of the previous calendar year in each on-campus student housing facility is in the table that follows.
"""######

    static let fire_education: StaticString = ######"""
# Fire safety education

## fire_education.programs

Students who live on campus and the employees who work there are taught fire safety [[when and how fire safety is taught, and by whom]]: how to prevent fires, how to leave each building, where extinguishers are and when not to use them, and what the rules on appliances, smoking and open flames are.

## fire_education.what_to_do

In case of fire:

1. Pull the nearest alarm as you leave.
2. Leave by the nearest safe exit; feel doors before you open them; do not use elevators.
3. Call 911 from a safe place, then [[campus police or security office]] at [[emergency number of the campus]].
4. Go to the gathering place and stay there until you are told that you may go back.
"""######

    static let fire_evacuation: StaticString = ######"""
# Evacuation

## fire_evacuation.procedures

When the alarm sounds in student housing, everyone leaves at once by the nearest exit or stairs, not by elevator, closes the door of the room, and goes to [[gathering places of the halls]]. Whoever cannot use the stairs goes to [[places of refuge for those who cannot use stairs]] and calls 911. Nobody goes back in before the fire department says so. [[Who counts residents and who meets the fire department.]]
"""######

    static let fire_improvements: StaticString = ######"""
# Plans for fire safety

## fire_improvements.plans

These improvements in fire safety were determined to be necessary: [[each improvement, the building, and the year in which it is planned]].
"""######

    static let fire_reporting: StaticString = ######"""
# Reporting that a fire occurred

## fire_reporting.titles

Call 911 for a fire that burns. When a fire is out, or you find signs that there was one, tell one of these, so that it is counted:

- [[campus police or security office]], [[emergency number of the campus]]
- [[office of residence life]], [[telephone number of the office of residence life]]
- [[fire safety official, by title and telephone number]]
"""######

    static let fire_rules: StaticString = ######"""
# Appliances, smoking, open flames

## fire_rules.appliances

[[Which portable electrical appliances are allowed in student housing, and which are not; whether extension cords are allowed; what happens to appliances that are not.]]

## fire_rules.smoking

[[Whether smoking, and the use of electronic cigarettes, is allowed in or near student housing, and where.]]

## fire_rules.open_flames

[[Whether candles, incense, grills and other open flames are allowed in student housing, and who may permit an exception.]]
"""######

    static let fire_systems: StaticString = ######"""
# Fire safety systems

## fire_systems.each_facility

The fire safety system of each on-campus student housing facility is described in the table that follows.
"""######

    static let hazing: StaticString = ######"""
# Hazing

## hazing.policies

[[name of the institution]] prohibits hazing. [[The institution's own definition of hazing and its rules, with the address of the full policy.]] The rules hold for every student organization, whether or not we recognize it, on campus and off, and it does not matter whether the person agreed to it.

## hazing.policies when no police_or_security

[[name of the institution]] prohibits hazing. Hazing is any intentional, knowing or reckless act, by one person or several, against another person, whatever that person's willingness, that is committed in the course of joining, being initiated into, or staying in a student organization, and that causes or creates a risk of physical or psychological injury above the reasonable risk of taking part in the institution or the organization. The rules hold for every student organization, whether or not we recognize it, on campus and off.

## hazing.how_to_report

Report hazing to [[office of student conduct]], [[telephone number of the office of student conduct]], to [[campus police or security office]] at [[emergency number of the campus]], or by the form at [[web address of the report form]], also without a name. In an emergency call 911.

## hazing.how_to_report when no police_or_security

Report hazing to [[office of student conduct]], to [[office that answers for campus safety]], [[telephone number of the office that answers for campus safety]], or by the form at [[web address of the report form]], also without a name. In an emergency call 911.

## hazing.investigation

[[office of student conduct]] looks into every report. [[The process: who looks into a report of hazing, within how many days, how people and organizations are told and heard, who decides, and how it can be appealed.]] Where a crime may have occurred, the police are told.

## hazing.investigation when no police_or_security

[[office of student conduct]] looks into every report. Within 10 days it tells the people and the organization concerned in writing what is alleged, hears them and whoever saw something, and decides on what is more likely than not. The result is given in writing, and can be appealed to [[official who decides on warnings and emergencies, by title]] within 10 days. Where a crime may have occurred, the police are told.

## hazing.laws

[[The State's law on hazing, with its citation; local and Tribal laws on hazing, or a sentence that there are none.]]
"""######

    static let hazing_prevention: StaticString = ######"""
# Hazing prevention and awareness

## hazing_prevention.programs

Our programs on the prevention and awareness of hazing are informed by research, reach the whole campus, and are meant for students, staff and faculty: [[hazing prevention programs, who is reached by each, and how often]].

## hazing_prevention.programs when no police_or_security

Our programs on the prevention and awareness of hazing are informed by research, reach the whole campus, and are meant for students, staff and faculty: a part of orientation, a part of what new employees are told, and a message to everyone once a year.

## hazing_prevention.information

The programs say what our policies on hazing are, how to report it, how reports are looked into, and which local, State and Tribal laws on hazing apply.

## hazing_prevention.primary_prevention

To stop hazing before it occurs, the programs teach [[primary prevention strategies: bystander skills, ethical leadership, and ways to build a group without hazing]].

## hazing_prevention.primary_prevention when no police_or_security

To stop hazing before it occurs, the programs teach bystander skills, ethical leadership, and ways to build a group without hazing.
"""######

    static let law_enforcement: StaticString = ######"""
# Campus law enforcement

## law_enforcement.authority

[[Describe who the security personnel are: sworn officers, security officers, a contractor, or nobody; and what they may do: ask for identification, enforce rules, write citations, detain.]]

## law_enforcement.authority when no police_or_security

We have no campus police and no security department. No employee of ours is a law enforcement officer or has enforcement authority beyond that of every person. Employees may ask people to follow our rules or to leave, and call 911.

## law_enforcement.jurisdiction

Their jurisdiction is [[the area in which security personnel act, such as property owned or controlled by the institution and the streets beside it]]. Outside of it the [[local police department]] answers.

## law_enforcement.jurisdiction when no police_or_security

As we have no security personnel, none of ours has a jurisdiction. Our campus lies in the jurisdiction of the [[local police department]], which answers calls there.

## law_enforcement.relationship

[[campus police or security office]] works with the [[local police department]] and with State police. They exchange information on crimes near campus, and call on each other where one needs the other's help. The local police are asked every year for the crimes that were reported to them at our places.

## law_enforcement.relationship when no police_or_security

[[office that answers for campus safety]] is the contact of the [[local police department]] and of State police. It passes on what is reported to us where the person who reports wishes it or the law asks for it, and asks these agencies every year in writing for the crimes that were reported to them at our places.

## law_enforcement.arrest_authority

[[Say whether security personnel have the authority to make arrests. If they have none, say who makes arrests on campus.]]

## law_enforcement.arrest_authority when no police_or_security

No employee of ours has the authority to make arrests as a law enforcement officer. Arrests on campus are made by the [[local police department]] and other police agencies.

## law_enforcement.agreements

[[Name each written agreement or memorandum of understanding with a police agency on the investigation of alleged crimes, with its date; or say: We have no such agreement.]]

## law_enforcement.agreements when no police_or_security

We have no written agreement or memorandum of understanding with any police agency on the investigation of alleged crimes.

## law_enforcement.prompt_reporting

We encourage everyone to report all crimes accurately and promptly to [[campus police or security office]] and to the appropriate police agency, when the victim of a crime elects to report or is unable to make such a report.

## law_enforcement.prompt_reporting when no police_or_security

We encourage everyone to report all crimes accurately and promptly to the [[local police department]] and to [[office that answers for campus safety]], when the victim of a crime elects to report or is unable to make such a report.

## law_enforcement.counselors

Pastoral counselors and professional counselors need not report what they are told in that role. When they deem it appropriate, they tell the people they counsel of the procedures for reporting crimes on a voluntary, confidential basis for the annual statistics.
"""######

    static let missing_students: StaticString = ######"""
# Missing students

## missing_students.titles

If you believe that a student who lives on campus has been missing for 24 hours, tell one of these at once. You need not wait for 24 hours.

- [[campus police or security office]], [[emergency number of the campus]]
- [[office of residence life]], [[telephone number of the office of residence life]]
- [[dean of students]], [[telephone number of the dean of students]]

## missing_students.referral

Whoever of them gets such a report refers it immediately to [[campus police or security office, or the local police where there is none]].

## missing_students.contact_option

Each student who lives on campus may name a contact person, who need not be a relative. If the student is determined to be missing, we notify this person within 24 hours of the determination. The contact is named [[how residents name a missing-student contact]].

## missing_students.confidential_contact

The contact information is registered confidentially. Only authorized campus officials can see it, and it is disclosed to nobody but law enforcement personnel in a missing person investigation.

## missing_students.parent

If a missing student is under 18 years of age and not emancipated, we notify a custodial parent or guardian within 24 hours of the determination, in addition to any contact person.

## missing_students.police

We notify the [[local police department]] within 24 hours of the determination that the student is missing, unless they were the ones who determined it. This is so whether or not the student has named a contact person, and at any age.

## missing_students.procedures

When a student who lives on campus is determined to have been missing for 24 hours, [[campus police or security office]] notifies the contact person, for a student under 18 the parent or guardian, and the [[local police department]], each within 24 hours. Meanwhile it [[what is done to find a missing student: calls, a look at the room, card records, friends, classes, the last known place]].
"""######

    static let no_retaliation: StaticString = ######"""
# No retaliation

## no_retaliation.prohibition

Neither the institution nor any of its officers, employees or agents may retaliate against, intimidate, threaten, coerce or otherwise discriminate against anyone for exercising rights or responsibilities under the Clery Act. Whoever sees or suffers it can tell [[office that answers complaints of retaliation]].

## no_retaliation.prohibition when no police_or_security

Neither the institution nor any of its officers, employees or agents may retaliate against, intimidate, threaten, coerce or otherwise discriminate against anyone for exercising rights or responsibilities under the Clery Act. Whoever sees or suffers it can tell [[official who decides on warnings and emergencies, by title]].
"""######

    static let noncampus_organizations: StaticString = ######"""
# Noncampus locations of student organizations

## noncampus_organizations.monitoring

Some student organizations that we recognize have locations off campus. The [[local police department]] answers calls there. [[How criminal activity by students at these locations is monitored and recorded through the local police: such as a yearly request for all reports at these addresses, and a daily exchange of reports.]]

## noncampus_organizations.housing

This holds for organizations with noncampus housing facilities too: [[the organizations with houses off campus, or a sentence that none has one]].
"""######

    static let prevention_programs: StaticString = ######"""
# Programs to prevent sexual assault, domestic violence, dating violence and stalking

## prevention_programs.incoming_students

All incoming students take part in [[primary prevention and awareness program for incoming students, with when and how it is given]]. It is meant to stop these offenses before they occur.

## prevention_programs.incoming_students when no police_or_security

All incoming students take part in a primary prevention and awareness program at orientation, in person or online, in their first term. It is meant to stop dating violence, domestic violence, sexual assault and stalking before they occur, and gives all the information that follows.

## prevention_programs.new_employees

All new employees take part in [[primary prevention and awareness program for new employees, with when and how it is given]].

## prevention_programs.new_employees when no police_or_security

All new employees take part in a primary prevention and awareness program, in person or online, within 30 days of the day on which they are hired. It gives all the information that follows.

## prevention_programs.prohibition

[[name of the institution]] prohibits the crimes of dating violence, domestic violence, sexual assault and stalking, as the Clery Act defines them.

## prevention_programs.definition_domestic_violence

[[The definition of domestic violence in the law of the State, with its citation; or take the pack of the State.]]

## prevention_programs.definition_dating_violence

[[The definition of dating violence in the law of the State, with its citation, or a sentence that it has none; or take the pack of the State.]]

## prevention_programs.definition_sexual_assault

[[The definition of sexual assault in the law of the State, with its citation; or take the pack of the State.]]

## prevention_programs.definition_stalking

[[The definition of stalking in the law of the State, with its citation; or take the pack of the State.]]

## prevention_programs.definition_consent

[[The definition of consent to sexual activity in the law of the State, with its citation, or a sentence that it has none; or take the pack of the State.]]

## prevention_programs.bystander

You can often prevent harm without danger to yourself. Notice what happens; ask whether help is needed; then choose what is safe for you:

- Be direct: ask the person whether all is well, and offer to walk with them.
- Distract: begin a conversation, spill a drink, say that somebody is looking for them.
- Delegate: find a friend of theirs, a host, a resident advisor, or call [[campus police or security office]].
- Stay with them afterwards, and say where help can be found.

Do nothing that puts you at risk. In danger call 911.

## prevention_programs.bystander when no police_or_security

You can often prevent harm without danger to yourself. Notice what happens; ask whether help is needed; then choose what is safe for you:

- Be direct: ask the person whether all is well, and offer to walk with them.
- Distract: begin a conversation, or say that somebody is looking for them.
- Delegate: find a friend of theirs, an instructor or another employee, or call 911.
- Stay with them afterwards, and say where help can be found.

Do nothing that puts you at risk. In danger call 911.

## prevention_programs.risk_reduction

Only whoever commits these offenses is to blame for them. These options can reduce risk and make people safer: agree with friends to arrive and leave together; keep your telephone charged; leave when you feel uneasy; say clearly what you want and do not want, and listen to the other; keep messages and notes of somebody who follows or frightens you; make a plan for safety with [[victim advocate]].

## prevention_programs.risk_reduction when no police_or_security

Only whoever commits these offenses is to blame for them. These options can reduce risk and make people safer: agree with friends to arrive and leave together; keep your telephone charged; leave when you feel uneasy; say clearly what you want and do not want, and listen to the other; keep messages and notes of somebody who follows or frightens you; make a plan for safety with the [[crisis line or victim advocate in the community]].

## prevention_programs.procedures_information

The programs tell of the procedures that victims should follow, how we protect their confidentiality, which services there are, which changes and protective measures they can ask for, and how disciplinary proceedings are held, as this report describes them.

## prevention_programs.ongoing_students

Throughout the year students are reached by [[ongoing campaigns for students, with their months]]. They give the same information.

## prevention_programs.ongoing_students when no police_or_security

At least twice in each academic year students get messages, posters or events on consent, healthy relationships, bystanders and help. They give the same information.

## prevention_programs.ongoing_employees

Throughout the year employees are reached by [[ongoing campaigns for employees, with their months]]. They give the same information.

## prevention_programs.ongoing_employees when no police_or_security

At least once in each academic year employees get messages, posters or training on the same subjects. They give the same information.
"""######

    static let reporting: StaticString = ######"""
# Reporting crimes and other emergencies

## reporting.procedures

In an emergency call 911. Report every crime, and everything else that threatens safety on campus, to [[campus police or security office]] at [[emergency number of the campus]], at any hour. You may also come to its office at [[address of the campus police or security office]], or use the form at [[web address of the report form]].

Students, employees and visitors may report for themselves or for somebody else. You need not know whether what happened is a crime, and you need no proof.

## reporting.procedures when no police_or_security

In an emergency, or when a crime is going on, call 911: the police and the fire department answer at any hour. We have no campus police and no security department.

Report every crime, and everything else that threatens safety on campus, to [[office that answers for campus safety]], [[telephone number of the office that answers for campus safety]], [[e-mail address of the office that answers for campus safety]], by the form at [[web address of the report form]], or to the [[local police department]], [[telephone number of the local police]].

Students, employees and visitors may report for themselves or for somebody else. You need not know whether what happened is a crime, and you need no proof.

## reporting.response

Every report is answered. [[campus police or security office]] sends somebody where help is needed, takes down what is known, and looks into what happened or hands the report to the police agency in whose area it lies. Reports that concern students go to [[office of student conduct]] as well, and those of sexual assault, domestic violence, dating violence or stalking to the [[Title IX coordinator]]. Whoever reports is told what happens next.

## reporting.response when no police_or_security

Every report is answered. [[office that answers for campus safety]] calls 911 where help is needed, takes down what is known, offers to tell the [[local police department]], which investigates crimes, and sees whether a timely warning is due. Reports that concern a student's conduct go to [[office of student conduct]], and those of sexual assault, domestic violence, dating violence or stalking to the [[Title IX coordinator]]. Whoever reports is told what happens next.

## reporting.timely_warnings

When a crime that the Clery Act counts is reported to a campus security authority or to the local police, has occurred within our Clery geography, and is considered a serious or continuing threat to students and employees, we issue a timely warning. [[official who decides on warnings, by title]] decides, looking at the nature of the crime, whether danger continues, and whether a warning could compromise the work of the police. If this person cannot be reached, [[deputy who decides on warnings, by title]] decides.

The warning goes out as soon as the pertinent information is available. It says what was reported, where and when, and what people can do to be safe. It never holds the name of a victim. It is sent by [[ways in which warnings are sent]].

## reporting.timely_warnings when no police_or_security

When a crime that the Clery Act counts is reported to a campus security authority or to the local police, has occurred within our Clery geography, and is considered a serious or continuing threat to students and employees, we issue a timely warning. [[official who decides on warnings and emergencies, by title]] decides, looking at the nature of the crime, whether danger continues, and whether a warning could compromise the work of the police. If this person cannot be reached, [[deputy of this official, by title]] decides. We ask the [[local police department]] to tell us of such crimes at and near our campus.

The warning goes out as soon as the pertinent information is available. It says what was reported, where and when, and what people can do to be safe. It never holds the name of a victim. It is sent by e-mail to all students and employees and posted at the entrances.

## reporting.annual_disclosure

[[office that prepares the annual report]] prepares this report. It collects reports from [[campus police or security office]], from every campus security authority, from [[office of student conduct]] and from the [[Title IX coordinator]] throughout the year, and asks each police agency whose area holds our property for its statistics in writing every year. Each report is classified by the definitions of the Clery Act, and the year in which it was first reported decides the year in which it counts. The report is published by October 1 of each year. All enrolled students and current employees get a notice with its address.

## reporting.annual_disclosure when no police_or_security

[[office that answers for campus safety]] prepares this report. It collects reports from every campus security authority, from [[office of student conduct]] and from the [[Title IX coordinator]] throughout the year, and asks each police agency whose area holds our property for its statistics in writing every year. Each report is classified by the definitions of the Clery Act, and the year in which it was first reported decides the year in which it counts. The report is published by October 1 of each year. All enrolled students and current employees get a notice with its address.

## reporting.titles

Students and employees should report crimes to:

- [[campus police or security office]], [[emergency number of the campus]]
- [[Title IX coordinator]], [[telephone number of the Title IX coordinator]]
- [[office of student conduct]], [[telephone number of the office of student conduct]]
- [[human resources office]], [[telephone number of the human resources office]]

Crimes that are reported there are looked at for a timely warning and counted in the annual statistics.

## reporting.titles when no police_or_security

Students and employees should report crimes to:

- [[office that answers for campus safety]], [[telephone number of the office that answers for campus safety]]
- [[Title IX coordinator]], [[telephone number of the Title IX coordinator]]
- [[office of student conduct]]
- [[human resources office]]

Crimes that are reported there are looked at for a timely warning and counted in the annual statistics. The [[local police department]] takes reports too; in an emergency call 911.

## reporting.confidential

Victims and witnesses may report on a voluntary, confidential basis for the annual statistics. They can do so [[way to report confidentially]]. The report is kept without the name of whoever made it. It lets us count the crime, see patterns, and warn the community where that is needed. Where a confidential report is not enough to keep somebody from harm, we say so before we do anything more.

## reporting.confidential when no police_or_security

Victims and witnesses may report on a voluntary, confidential basis for the annual statistics: by the form at [[web address of the report form]], which asks for no name, or to [[office that answers for campus safety]]. The report is kept without the name of whoever made it. It lets us count the crime, see patterns, and warn the community where that is needed. Where a confidential report is not enough to keep somebody from harm, we say so before we do anything more.
"""######

    static let security_awareness: StaticString = ######"""
# Security awareness programs

## security_awareness.type

We tell students and employees of our security procedures and practices at [[names of the security awareness programs, such as orientation, hall meetings, a class on active threats]]. The programs say how to report, how warnings reach people, which help there is on campus, and what to do in an emergency.

## security_awareness.type when no police_or_security

We tell students and employees of our security procedures and practices at orientation, and each year in a message that leads to this report. We say how to report, how warnings reach people, which help there is, and what to do in an emergency.

## security_awareness.frequency

They are held [[how often each security awareness program is held]].

## security_awareness.frequency when no police_or_security

Students are told at orientation in each term in which new students begin, employees when they are hired, and everyone once a year by October 1.

## security_awareness.responsibility

Each program says what people can do themselves: lock doors, walk with others, look after a friend, and report what looks wrong. Students and employees are encouraged to be responsible for their own security and for the security of others.
"""######

    static let sex_offenders: StaticString = ######"""
# Registered sex offenders

## sex_offenders.where

Law enforcement information that the State provides on registered sex offenders can be obtained at [[web address of the State's sex offender registry]] and from the [[local police department]]. The national site is https://www.nsopw.gov.
"""######

    static let violence_response: StaticString = ######"""
# Procedures after sexual assault, domestic violence, dating violence or stalking

## violence_response.evidence

It is important to preserve evidence: it may help to prove that the crime occurred, or to obtain a protection order. If you can, do not bathe, change clothes, eat, drink or clean the place before a medical examination; put clothes into paper bags; keep messages, pictures and call lists. [[hospital that collects evidence]] collects evidence, and this binds you to nothing.

## violence_response.reporting

Report to the [[Title IX coordinator]], [[telephone number of the Title IX coordinator]], to [[campus police or security office]] at [[emergency number of the campus]], or to any campus security authority, in person, by telephone, in writing or at [[web address of the report form]].

## violence_response.reporting when no police_or_security

Report to the [[Title IX coordinator]], [[telephone number of the Title IX coordinator]], to [[office that answers for campus safety]], [[telephone number of the office that answers for campus safety]], or to any campus security authority, in person, by telephone, in writing or at [[web address of the report form]].

## violence_response.notify_police

You may notify law enforcement: [[campus police or security office]] at [[emergency number of the campus]], and the [[local police department]] at [[telephone number of the local police]], or 911.

## violence_response.notify_police when no police_or_security

You may notify law enforcement: call 911, or the [[local police department]] at [[telephone number of the local police]]. We have no campus police.

## violence_response.assistance_to_notify

If you wish, we help you to notify them. Somebody from [[campus police or security office]] or the [[victim advocate]] calls with you or goes with you.

## violence_response.assistance_to_notify when no police_or_security

If you wish, we help you to notify them. The [[Title IX coordinator]] or [[office that answers for campus safety]] calls with you or goes with you.

## violence_response.decline_to_notify

You may decline to notify them. We help you all the same.

## violence_response.protection_orders

A court can order somebody to stay away from you: [[how an order of protection is obtained from the court, and who helps]]. The institution can order that two people do not contact each other: ask the [[Title IX coordinator]]. Give a copy of every order to [[campus police or security office]]; it [[what the campus police or security office does to keep and enforce an order]].

## violence_response.protection_orders when no police_or_security

A court of the State can order somebody to stay away from you. The [[crisis line or victim advocate in the community]], [[telephone number of the crisis line or victim advocate]], explains how to ask for such an order and can go with you. The institution can order that two people do not contact each other: ask the [[Title IX coordinator]]. Give a copy of every order to the [[Title IX coordinator]], who keeps it, makes a plan with you for classes and work, and has the [[local police department]] called when it is broken on our property.

## violence_response.confidential_records

What we publish, the daily crime log and the statistics of this report included, holds no name of a victim and nothing else that identifies one. Records of cases are kept by [[office that keeps the records of cases]] and seen only by those who must work with them.

## violence_response.confidential_records when no police_or_security

What we publish, the statistics of this report included, holds no name of a victim and nothing else that identifies one. Records of cases are kept by the [[Title IX coordinator]] and seen only by those who must work with them.

## violence_response.confidential_measures

Accommodations and protective measures are kept confidential, as far as this does not impair our ability to provide them. Only those who must carry them out are told, and only what they must know.

## violence_response.services

We notify students and employees in writing of the counseling, health, mental health, victim advocacy, legal assistance, visa and immigration assistance, student financial aid and other services that are there for victims. The list is [[where the written list of services is, and when it is handed out]].

## violence_response.services when no police_or_security

We notify students and employees in writing of the counseling, health, mental health, victim advocacy, legal assistance, visa and immigration assistance, student financial aid and other services that are there for victims. The list stands in this report, and whoever reports such an offense is given it.

## violence_response.services_in_community

On campus:

- [[counseling, health and mental health services on campus, with telephone numbers]]
- [[victim advocate]], [[telephone number of the victim advocate]]
- [[visa and immigration help, financial aid help and legal help on campus, or that there is none]]

In the community:

- [[shelter, crisis line, hospital and legal aid in the community, with telephone numbers]]

## violence_response.services_in_community when no police_or_security

At the institution:

- Changes to classes and work, no-contact orders, help with reporting: [[Title IX coordinator]], [[telephone number of the Title IX coordinator]]
- Student financial aid: the financial aid office
- We have no counseling, health, legal or immigration service of our own; the [[Title IX coordinator]] helps to find one.

In the community:

- Crisis line and victim advocacy: [[crisis line or victim advocate in the community]], [[telephone number of the crisis line or victim advocate]]
- Medical care and evidence: [[hospital that collects evidence]]
- Counseling, legal aid, visa and immigration help: the advocate refers to those near you; national lines are RAINN, 800-656-4673, and the National Domestic Violence Hotline, 800-799-7233

## violence_response.accommodations

We notify victims in writing of their options for, and of the help there is with, changes to academic, living, transportation and working situations, and protective measures. Ask the [[Title IX coordinator]], in any way: by telephone, by e-mail, or in person.

## violence_response.without_police_report

We make these changes and provide protective measures if you request them and they are reasonably available, whether or not you report the crime to [[campus police or security office]] or to the local police.

## violence_response.without_police_report when no police_or_security

We make these changes and provide protective measures if you request them and they are reasonably available, whether or not you report the crime to the police.

## violence_response.rights_and_options

A student or employee who reports to us that they have been a victim of dating violence, domestic violence, sexual assault or stalking, whether it occurred on or off campus, is given a written explanation of their rights and options.
"""######
}
