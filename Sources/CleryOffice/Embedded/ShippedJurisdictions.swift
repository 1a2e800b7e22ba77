// Made by scripts/embed from Assets/jurisdictions. Do not edit: edit the files there and run `make embed`.

/// How States define the words that a report must define.
enum ShippedJurisdictions {
    static let all: [(name: String, text: StaticString)] = [
        ("hawaii", hawaii),
        ("minnesota", minnesota),
        ("missouri", missouri),
    ]

    static let hawaii: StaticString = ######"""
# Hawaii

from: Hawaii Revised Statutes, in our words; written November 2026
state: to be verified with counsel

## domestic_violence

Hawaii law uses the words *domestic abuse*. Between family or household members it means physical harm, bodily injury or assault; the threat of imminent physical harm, bodily injury or assault; extreme psychological abuse; coercive control; and malicious property damage (HRS 586-1). Family or household members are spouses, reciprocal beneficiaries and former ones, persons who have a child in common, parents and children, persons related by blood, persons who live or have lived in the same dwelling, and persons who have or have had a dating relationship.

It is a crime to physically abuse a family or household member (HRS 709-906).

## dating_violence

Hawaii law does not define dating violence by that name. Abuse in a dating relationship is domestic abuse. A *dating relationship* is a romantic, courtship or engagement relationship, often but not necessarily with actions of an intimate or sexual nature; a casual acquaintanceship or ordinary contact in business or social life is none (HRS 586-1).

## sexual_assault

The penal code has four degrees of *sexual assault*. They differ by whether there was sexual penetration or sexual contact, and by the circumstances, among them strong compulsion, compulsion, the age of the victim, and a victim who is mentally incapacitated or physically helpless (HRS 707-730 to 707-733; the terms are defined in HRS 707-700).

## stalking

Hawaii law uses the words *harassment by stalking*: with intent to harass, annoy or alarm another person, or in reckless disregard of the risk of it, to engage in a course of conduct that involves pursuit, surveillance or nonconsensual contact upon the other person on more than one occasion without legitimate purpose (HRS 711-1106.5). Aggravated harassment by stalking is a felony (HRS 711-1106.4).

## consent

Hawaii's penal code does not say in one sentence what consent to sexual activity is. It says when consent is ineffective: when it is given by a person who is legally incompetent to authorize the conduct; by a person who by reason of youth, mental disease, disorder or defect, or intoxication is manifestly unable, or known by the actor to be unable, to make a reasonable judgment about the nature or harmfulness of the conduct; by a person whose improvident consent the law seeks to prevent; or when it is induced by force, duress or deception (HRS 702-235).
"""######

    static let minnesota: StaticString = ######"""
# Minnesota

from: Minnesota Statutes, in our words; written November 2026
state: to be verified with counsel

## domestic_violence

Minnesota law uses the words *domestic abuse*. It means any of the following when a family or household member does it to another family or household member:

- physical harm, bodily injury or assault;
- causing fear of imminent physical harm, bodily injury or assault;
- threats of violence, criminal sexual conduct, or interference with an emergency call, as the criminal code defines them.

Family or household members are spouses and former spouses; parents and children; persons related by blood; persons who live together or have lived together; persons who have a child in common, or of whom one is pregnant by the other; and persons in a significant romantic or sexual relationship (Minn. Stat. 518B.01, subd. 2).

Domestic assault is a crime: to do an act against a family or household member with intent to cause fear of immediate bodily harm or death, or to intentionally inflict or attempt to inflict bodily harm on such a person (Minn. Stat. 609.2242).

## dating_violence

Minnesota law does not define dating violence by that name. Abuse between persons in a significant romantic or sexual relationship is domestic abuse. Whether there is such a relationship is judged by its length and type, how often the persons saw each other, and, if it has ended, how long ago (Minn. Stat. 518B.01, subd. 2).

## sexual_assault

Minnesota law uses the words *criminal sexual conduct*. The criminal code has five degrees of it. They differ by whether there was sexual penetration or sexual contact, and by the circumstances, among them lack of consent, force or coercion, injury, a weapon, the age of the complainant, a position of authority, and a complainant who is mentally impaired, mentally incapacitated or physically helpless (Minn. Stat. 609.341 to 609.3451).

## stalking

Minnesota law forbids harassing another person by a list of acts, among them threatening injury, following, monitoring or pursuing the person, going back to the person's property without consent, and repeated calls, messages or deliveries, where the actor knows or has reason to know that it would make the person feel frightened, threatened, oppressed, persecuted or intimidated. *Stalking*, as a felony, is two or more acts within a five-year period that violate or attempt to violate listed laws, such as those on harassment, assault, domestic assault, trespass and violations of orders for protection, where the actor knows or has reason to know that the conduct would cause the victim to feel terrorized or to fear bodily harm, and it does (Minn. Stat. 609.749).

## consent

*Consent* means words or overt actions by a person that indicate a freely given present agreement to perform a particular sexual act with the actor. A prior or current social relationship between the two is not consent, and neither is it that the complainant did not resist. A person who is mentally incapacitated or physically helpless cannot consent to a sexual act (Minn. Stat. 609.341, subd. 4).
"""######

    static let missouri: StaticString = ######"""
# Missouri

from: Revised Statutes of Missouri, in our words; written November 2026
state: to be verified with counsel

## domestic_violence

*Domestic violence* is abuse or stalking committed by a family or household member. *Abuse* includes the occurrence, attempt or threat of assault, battery, coercion, harassment, sexual assault and unlawful imprisonment. Family or household members are spouses and former spouses, persons related by blood or marriage, persons who live together or have lived together, persons who are or have been in a continuing social relationship of a romantic or intimate nature, and persons who have a child in common, whether or not they have been married or have lived together (Section 455.010, RSMo).

Domestic assault is a crime in four degrees (Sections 565.072, 565.073, 565.074 and 565.076, RSMo).

## dating_violence

Missouri law does not define dating violence by that name. Abuse or stalking by a person with whom the victim is or has been in a continuing social relationship of a romantic or intimate nature is domestic violence (Section 455.010, RSMo).

## sexual_assault

For orders of protection, *sexual assault* is causing or attempting to cause another to engage involuntarily in any sexual act by force, threat of force, duress, or without that person's consent (Section 455.010, RSMo). The criminal code defines the offenses: rape in the first and second degree, sodomy in the first and second degree, and sexual abuse in the first and second degree, with offenses against children besides (Chapter 566, RSMo, among others Sections 566.030, 566.031, 566.060, 566.061, 566.100 and 566.101).

## stalking

For orders of protection, *stalking* is when a person purposely engages in an unwanted course of conduct that causes alarm to another person, or to a person who lives in the same household with the one who asks for the order, when it is reasonable in that person's situation to have been alarmed by it (Section 455.010, RSMo). As a crime, stalking in the second degree is to purposely, through a course of conduct, disturb or follow with the intent of disturbing another person; stalking in the first degree adds circumstances such as a threat that causes reasonable fear for safety, the violation of an order, or an earlier conviction (Sections 565.225 and 565.227, RSMo).

## consent

*Consent* or lack of consent may be expressed or implied. Assent is not consent if it is given by a person who lacks the mental capacity to authorize the conduct and this is manifest or known to the actor; or by a person who by reason of youth, mental disease or defect, intoxication, a drug-induced state or any other reason is manifestly unable, or known by the actor to be unable, to make a reasonable judgment about the nature or harmfulness of the conduct; or if it is induced by force, duress or deception (Section 556.061, RSMo).
"""######
}
