// Made by scripts/embed from Assets/rosters and Assets/referrals. Do not edit: edit the file there and run `make embed`.

/// The profiles of tables that ship with the house, by name.
enum ShippedTables {
    static let rosters: [(name: String, text: StaticString)] = [
        ("banner-roster", banner_roster),
        ("peoplesoft-roster", peoplesoft_roster),
        ("scim", scim),
        ("workday-roster", workday_roster),
    ]

    static let banner_roster: StaticString = ######"""
kind: roster
name: banner-roster
title: People from Ellucian Banner
# Columns of SPRIDEN, PEBEMPL and NBRJOBS, or the headings of reports on them.
columns:                       # each: the names under which the column may stand; the first in the file is taken
  id: [Banner ID, SPRIDEN_ID, Employee ID, ID]
  sign_in: [Username, User Name, NetID, GOBTPAC_EXTERNAL_USER, External User, Login]
  first: [First Name, SPRIDEN_FIRST_NAME]
  last: [Last Name, SPRIDEN_LAST_NAME]
  preferred: [Preferred First Name, Preferred Name, SPBPERS_PREF_FIRST_NAME]
  email: [Email, E-mail, Email Address, GOREMAL_EMAIL_ADDRESS]
  department: [Home Department, Department, Home Organization, FTVORGN_TITLE, PEBEMPL_ORGN_CODE_HOME]
  title: [Position Title, Job Title, Title, NBRJOBS_DESC]
  status: [Employee Status, Status, PEBEMPL_EMPL_STATUS]
  started: [Current Hire Date, Hire Date, Begin Date, PEBEMPL_CURRENT_HIRE_DATE]
  ended: [Termination Date, Term Date, End Date, PEBEMPL_TERM_DATE]
  campus: [Campus, Campus Description, Job Location, PEBEMPL_CAMP_CODE]
  groups: [Affiliations, Roles]
dates: [dd-MMM-yyyy, dd-MMM-yy, M/d/yyyy, yyyy-MM-dd, excel]
unknown_dates: ["31-DEC-2099", "12/31/2099", "12/31/9999", "31-DEC-9999"]
active: [Active, A, "Leave*", L, F, P, B]
ended: [Terminated, T, Inactive, I, Retired, Deceased, Separated]
campuses:                      # words of the campus column; the office's own names are known anyway
  - words: ["All campuses"]
    campus: all
roles:                         # every column that an entry names must fit; adapt these to your titles
  - title: ["Resident Assistant*", RA, "Community Assistant*", "Hall Director*", "Area Coordinator*", "Resident Director*"]
    role: csa
  - title: ["*Coach", "*Coach *", "Athletic Trainer*", "Athletic Director*", "*Advisor, Student Organizations*"]
    unless: ["*Life Coach*", "*Career Coach*", "*Coach Driver*"]
    role: csa
  - title: ["Title IX*", "Deputy Title IX*", "Dean of Students*", "*Dean of Students"]
    role: csa
  - department: ["*Student Conduct*", "*Judicial Affairs*"]
    role: conduct_office
  - title: ["*Residence Life*", "*Residential Life*", "*Housing*"]
    role: housing
  - title: ["*Dispatcher*", "*Telecommunicator*"]
    department: ["*Police*", "*Public Safety*", "*Campus Safety*", "*Security*"]
    role: dispatcher
  - title: ["*Police Officer*", "*Sergeant*", "*Lieutenant*", "*Police Captain*", "Chief of Police*"]
    department: ["*Police*", "*Public Safety*"]
    role: sworn_officer
complete: yes                  # the file lists everybody; people missing from it end only with --ends-missing
most_ended_percent: 20         # one import ends no larger share of these people unless it is confirmed
"""######

    static let peoplesoft_roster: StaticString = ######"""
kind: roster
name: peoplesoft-roster
title: People from PeopleSoft HCM
columns:
  id: [EMPLID, Empl ID, ID]
  sign_in: [OPRID, User ID, CAMPUS_ID, Campus ID, Network ID]
  first: [FIRST_NAME, First Name]
  last: [LAST_NAME, Last Name, Last]
  preferred: [PREF_FIRST_NAME, Preferred First Name]
  name: [NAME, Name, NAME_DISPLAY]
  email: [EMAIL_ADDR, EMAILID, Email Address, Email]
  department: [DEPTNAME, DEPT_DESCR, Department, Dept Descr, DEPTID]
  title: [POSN_DESCR, JOBTITLE, Job Title, Position Title, JOBCODE_DESCR, Business Title]
  status: [HR_STATUS, EMPL_STATUS, HR Status, Payroll Status]
  started: [HIRE_DT, LAST_HIRE_DT, Start Date, EFFDT]
  ended: [TERMINATION_DT, EXPECTED_END_DATE, Term Date, End Date]
  campus: [CAMPUS, LOCATION_DESCR, LOCATION, Location]
  groups: [AFFILIATIONS, ROLENAMES]
dates: [yyyy-MM-dd, MM/dd/yyyy, M/d/yyyy, dd-MMM-yy, excel]
active: [A, Active, L, P, S, W, "Leave*", "Leave With Pay", "Short Work Break"]
ended: [I, Inactive, T, Terminated, R, Retired, D, Deceased, Q, U, V, X]
roles:
  - title: ["RESIDENT ASSISTANT*", "Resident Advisor*", RA, "Resident Director*"]
    role: csa
  - title: ["*Coach", "*Coach *", "*Coach,*", "Athletic Trainer*", "Athletic Director*"]
    unless: ["*Life Coach*", "*Career Coach*"]
    role: csa
  - title: ["Title IX*", "Deputy Title IX*", "Dean of Students*"]
    role: csa
  - department: ["*Student Conduct*", "*Judicial*"]
    role: conduct_office
  - title: ["*Residence Life*", "*Residential Life*", "*Housing*"]
    role: housing
  - title: ["*Dispatcher*", "*Telecommunicator*"]
    department: ["*Police*", "*Public Safety*", "*Security*"]
    role: dispatcher
  - title: ["*Police Officer*", "*Sergeant*", "*Lieutenant*", "*Police Captain*", "Chief of Police*"]
    department: ["*Police*", "*Public Safety*"]
    role: sworn_officer
complete: yes
most_ended_percent: 20
"""######

    static let scim: StaticString = ######"""
kind: roster
name: scim
title: Roles of people who come by SCIM, by the words of the directory
# The columns only name what the directory's attributes are called here; nothing else is read from them.
columns:
  id: [externalId]
  sign_in: [userName]
  last: [name.familyName]
  first: [name.givenName]
  department: [department]
  title: [title]
  groups: [roles, groups]
roles:                         # nobody gets a role but by these words; name your directory's groups or app roles here
  - groups: ["OpenClery CSA", "clery-csa", csa]
    role: csa
  - groups: ["OpenClery Records", "clery-records", records_officer]
    role: records_officer
  - groups: ["OpenClery Officer", "clery-officer", sworn_officer]
    role: sworn_officer
  - groups: ["OpenClery Dispatch", "clery-dispatch", dispatcher]
    role: dispatcher
  - groups: ["OpenClery Conduct", "clery-conduct", conduct_office]
    role: conduct_office
  - groups: ["OpenClery Housing", "clery-housing", housing]
    role: housing
  - groups: ["OpenClery Auditor", "clery-auditor", auditor]
    role: auditor
campus: all                    # or the name of one campus; an entry above may say “at: NAME” itself
"""######

    static let workday_roster: StaticString = ######"""
kind: roster
name: workday-roster
title: People from Workday
columns:
  id: [Employee ID, Worker ID, Universal ID, Workday ID]
  sign_in: [User Name, Username, Workday Username, Account Name, "Email - Work", "Email - Primary Work", Work Email]
  first: [Legal First Name, "Legal Name - First Name", First Name]
  last: [Preferred Last Name, Legal Last Name, "Legal Name - Last Name", Last Name]
  preferred: [Preferred First Name, "Preferred Name - First Name"]
  name: [Worker, Worker Name, Full Name, "Preferred Name in General Display Format"]
  email: ["Email - Primary Work", "Email - Work", Work Email, Primary Work Email, Email]
  department: [Supervisory Organization, Cost Center, "Cost Center - Name", Department]
  title: [Business Title, Job Profile, Position Title, Job Title]
  status: [Worker Status, Active Status, Employee Status, Status]
  started: [Hire Date, Original Hire Date, Start Date]
  ended: [Termination Date, End Date, Contract End Date]
  campus: [Location, Work Location, Campus]
  groups: [Job Family, Roles]
dates: [yyyy-MM-dd, M/d/yyyy, "yyyy-MM-dd'T'HH:mm:ssXXX", excel]
active: [Active, "1", "Yes", "On Leave*", "Active - *", "Leave*"]
ended: [Terminated, Inactive, "0", "No", Retired, Deceased, "Terminated - *"]
campuses:
  - words: ["All locations", "Remote*"]
    campus: all
roles:
  - title: ["Resident Assistant*", RA, "Resident Director*", "Community Director*"]
    role: csa
  - title: ["*Coach", "*Coach *", "Athletic Trainer*", "Athletic Director*", "Director of Athletics*"]
    unless: ["*Life Coach*", "*Career Coach*"]
    role: csa
  - title: ["Title IX*", "Deputy Title IX*", "Dean of Students*", "*Dean of Students"]
    role: csa
  - department: ["*Student Conduct*", "*Community Standards*"]
    role: conduct_office
  - department: ["*Residence Life*", "*Residential Life*", "*University Housing*"]
    title: ["*Director*", "*Coordinator*", "*Manager*"]
    role: housing
  - title: ["*Dispatcher*", "*Telecommunicator*"]
    department: ["*Police*", "*Public Safety*", "*Campus Safety*"]
    role: dispatcher
  - title: ["*Police Officer*", "*Sergeant*", "*Lieutenant*", "*Captain*", "Chief of Police*"]
    department: ["*Police*", "*Public Safety*"]
    role: sworn_officer
complete: yes
most_ended_percent: 20
"""######

    static let referrals: [(name: String, text: StaticString)] = [
        ("advocate-referrals", advocate_referrals),
        ("housing-reports", housing_reports),
        ("maxient-referrals", maxient_referrals),
    ]

    static let advocate_referrals: StaticString = ######"""
kind: referrals
name: advocate-referrals
title: Conduct referrals from Symplicity Advocate (incident or case export)
source: conduct
received_by: csa
columns:
  key: ["Incident Report #", Incident ID, "Incident #", "Case #", Case Number, Report ID]
  occurred: [Incident Date and Time, Incident Date/Time, Date/Time of Incident, Incident Date, Date of Incident]
  time: [Incident Time]
  reported: [Date Submitted, Submitted Date, Reported On, Report Date, Created]
  known: [Date Received, Received, Intake Date]
  forwarded: [Forwarded, Date Referred]
  forwarded_by: [Reporter, Reporter Name, Submitted By, Referral Source]
  campus: [Campus, Campus Name]
  hall: [Building, Residence, Hall]
  location: [Location of Incident, Location, Location Details]
  charge: [Alleged Violation(s), Violations, Charges, Code Violations, Incident Type]
  people: [Accused, Students Involved, Respondent(s), Subjects]
  count: [Number Involved, Respondent Count]
  narrative: [Description of Incident, Incident Narrative, Narrative, Summary]
  referral: [Referred To, Process, Case Type]
  outcome: [Decision, Findings, Outcome]
dates: [yyyy-MM-dd HH:mm:ss, yyyy-MM-dd HH:mm, yyyy-MM-dd, "MMM d, yyyy h:mm a", "MMM d, yyyy", M/d/yyyy h:mm a, M/d/yyyy, "h:mm a", "H:mm", excel]
unknown_dates: ["Unknown*"]
empty_words: ["N/A", "None", "null"]
"""######

    static let housing_reports: StaticString = ######"""
kind: referrals
name: housing-reports
title: Incident reports of student housing (eRezLife, StarRez, Roompact or a duty log)
source: housing
received_by: csa
columns:
  key: [Incident ID, Incident Number, Report Number, Report ID, Entry ID, "ID"]
  occurred: [Incident Date, Date of Incident, Date/Time, Date, Occurred]
  time: [Incident Time, Time of Incident, Time]
  reported: [Report Date, Date Reported, Submitted, Created On, Date Submitted]
  known: [Date Known, Reviewed On]
  forwarded: [Forwarded On, Sent to Conduct]
  forwarded_by: [Staff Member, Reporting Staff, RA on Duty, Author, Submitted By, Staff]
  campus: [Campus]
  hall: [Hall, Building, Residence Hall, Community]
  location: [Room, Room/Area, Location, Specific Location]
  charge: [Incident Type, Type, Category, Policy Violations, Subject]
  people: [Residents Involved, Students Involved, Residents, Involved]
  count: [Number Involved, "# Residents"]
  narrative: [Description, Narrative, Details, What happened, Notes]
  referral: [Referred To, Action Taken, Police Called, Follow Up]
  outcome: [Outcome, Status]
dates: [M/d/yyyy h:mm a, M/d/yyyy H:mm, M/d/yyyy, M/d/yy h:mm a, M/d/yy, yyyy-MM-dd HH:mm:ss, yyyy-MM-dd HH:mm, yyyy-MM-dd, "h:mm a", "H:mm", excel]
unknown_dates: ["Unknown*"]
empty_words: ["N/A", "None", "n/a"]
"""######

    static let maxient_referrals: StaticString = ######"""
kind: referrals
name: maxient-referrals
title: Conduct referrals from Maxient (case or incident report export)
source: conduct                # conduct | housing | other: which office forwards
received_by: csa               # who knew of it first: csa | campus_police | local_police
columns:                       # each: the names under which the column may stand; the first in the file is taken
  key: [File ID, FileID, Case ID, Case Number, "Case #", IR Number, Incident Report ID]
  occurred: [Incident Date, Date of Incident, Incident Date/Time]
  time: [Incident Time, Time of Incident]
  reported: [Date Reported, Reported Date, Report Submitted, Submitted On, Date Received]
  known: [Date Known, Conduct Office First Knew, Received by Conduct]
  forwarded: [Date Forwarded, Forwarded On, Referred Date]
  forwarded_by: [Reporting Party, Reporter, Reported By, Submitted By, Forwarded By]
  campus: [Campus, Site]
  hall: [Residence Hall, Hall, Building]
  location: [Incident Location, Location, Specific Location]
  charge: [Charges, Charge, Alleged Violations, Policy Violations, Nature]
  people: [Respondents, Respondent, Involved Parties, Student Name, Name]
  count: [Number of Respondents, "# Respondents"]
  narrative: [Narrative, Description, Incident Description, Synopsis]
  referral: [Referral, Referred To, Case Type, Case Status]
  outcome: [Findings, Finding, Outcome, Resolution]
dates: [M/d/yyyy h:mm a, M/d/yyyy H:mm, M/d/yyyy, yyyy-MM-dd HH:mm:ss, yyyy-MM-dd HH:mm, yyyy-MM-dd, "h:mm a", "H:mm", excel]
unknown_dates: ["Unknown*", "N/A"]
empty_words: ["N/A", "None", "--"]
"""######
}
