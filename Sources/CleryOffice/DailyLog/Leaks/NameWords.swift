/// Words that stand around names, and words that are never names.
enum NameWords {
    /// Never a part of a name that is read from what people tell, capital or not.
    static let never = WordKeys(
        """
        i me my mine we our us you your he him his she her hers they them their it its this that these those the a an and or
        but nor if then than when while after before because since until though although as so too also just only even ever
        not no yes okay ok please thanks thank sorry hi hello dear well maybe perhaps however there here now today tonight
        yesterday tomorrow last next first second third another other some any every each both all most many few several
        who whom whose which what why how where someone somebody anyone anybody everyone nobody something nothing
        in on at of to from by with without into onto over under between near behind beside around about against during for
        is was were are be been being am has have had having do does did done can could would should might must shall
        said says say told tells tell asked asks ask went came got saw heard knew know knows think thought felt
        monday tuesday wednesday thursday friday saturday sunday january february march july september october november december
        am pm campus university college school police department dept public safety security officer office title ix
        student students staff faculty employee professor prof instructor teacher coach advisor adviser resident assistant
        roommate roommates suitemate suitemates classmate friend friends neighbor boyfriend girlfriend ex partner husband wife
        mother father mom dad parents brother sister sister's uncle aunt cousin family guest visitor stranger coworker boss
        victim victims suspect suspects subject subjects witness witnesses complainant respondent accused offender reporter
        reporting party arrestee driver owner person people man men woman women male female girl boy individual unknown
        mr mrs ms miss mx dr sir madam rev jr sr ii iii iv phd md esq aka dob born ssn id phone cell mobile email contact
        room rm apt apartment unit suite dorm dormitory residence building bldg floor library center avenue ave road
        drive boulevard blvd lot garage parking hallway bathroom bedroom kitchen lobby lounge stadium gym auditorium
        name named names anonymous none nobody someone unsure unidentified na report incident complaint rp ro vi su
        instagram snapchat facebook tiktok twitter whatsapp discord tinder grindr bumble hinge zoom gmail yahoo outlook
        hotmail icloud google apple iphone ipad macbook airpods samsung galaxy android venmo zelle paypal cashapp uber lyft
        honda toyota chevy chevrolet nissan bmw audi mercedes hyundai kia mazda subaru jeep dodge tesla volkswagen
        nike adidas canon sony dell lenovo hp trek schwinn giant specialized xbox playstation nintendo walmart target
        starbucks mcdonalds chipotle amazon american spanish german chinese japanese korean indian african
        asian hispanic latino latina caucasian european mexican muslim jewish catholic   
        california texas chicago boston philadelphia california's thanksgiving christmas halloween easter
        greek fraternity sorority alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho
        sigma tau upsilon phi chi psi omega biology chemistry physics math history psychology economics engineering science
        """)

    /// Ordinary words that are names as well: a capital in the middle of a sentence is enough to take them for one.
    static let alsoNames = WordKeys(
        """
        april may june august summer autumn winter dawn eve star rose lily iris daisy ivy holly hazel heather olive ginger
        sage basil rosemary jasmine willow violet amber ruby pearl scarlet crystal grace hope faith joy charity love mercy
        constance patience prudence will grant mark chase frank ernest art bill jack nick pat sue drew rob bob gene ray rusty
        sandy candy cash price penny dollar lock key keys case cage gates gate wall walls glass ball bush reed bean rice pepper
        curry sugar king queen prince duke knight earl baron page bishop pope abbott monk priest church temple cross bell
        baker cook carter mason miller taylor smith turner walker fisher hunter archer fowler shepherd weaver potter cooper
        farmer gardener porter butler steward barber carpenter painter singer sawyer tanner tyler parker major minor sterling
        lance sword black white brown green gray grey young long short small little rich poor strong wise noble swift best good
        bright sharp gentle west east north south wood woods forest stone rock rivers brook brooks lake hill hills ford glen
        dale marsh heath field fields shore banks bank snow frost rain storm wolf fox lamb crane swan finch robin wren bird
        bass pike drake hart hall house park court lane street street's day week may august garland parish noel angel christian
        english french holland england ireland london paris austin dallas jordan israel brooklyn chelsea florence madison
        savannah virginia carolina georgia dakota sierra marshal chief sargent constable judge law laws lawless story
        berry cherry birch ash oak branch leaf root hardy savage moody rusty early sunny read street house case dean guy chance buck booth bolt bond burns camp clay close day
        fair flower flowers freeman friend gay golden grave graves hand head heard holder holiday horn hunt hurt joiner land
        lay link low means melody harmony miles mill mills moon moss pace pack parks piper power powers purple raven rider
        ridge royal rush seller shower sky speed spring stamp steel stock summers town trace trip vine wade wake ward ware
        waters way wheat winters worth yard ace blaze rod rocky cliff guy buddy pierce gage sage koi tiny teller blessing river precious justice royal destiny
        """)

    /// Names of two letters or so that are small words as well.
    static let shortNames = WordKeys(
        "an so do le la ha ho in my no to he oh on an ma mi su so see go be by as we im me us up")

    /// Before a name, and nearly always before a person.
    static let titles = WordKeys("mr mrs ms miss mx prof professor sir madam named surname aka alias")
    static let doctor = WordKeys("dr rev")
    /// The police are named in logs by their office: their names are no leak.
    static let ranks = WordKeys(
        "officer officers ofc ofcr sgt sergeant lt lieutenant cpl corporal capt captain chief deputy det detective trooper inspector investigator marshal constable"
    )
    static let roles = WordKeys(
        """
        victim suspect complainant respondent accused offender witness student subject resident roommate suitemate friend
        boyfriend girlfriend partner husband wife employee arrestee driver owner reporter passenger patient defendant
        identified neighbor caller classmate ex brother sister mother father son daughter coworker guest person
        """)
    /// Before somebody in a nature or a sentence.
    static let toward = WordKeys(
        "by from against with named contacted interviewed advised arrested cited assaulted struck threatened told and versus vs of to on for victim suspect per"
    )
    /// After somebody.
    static let verbs = WordKeys(
        """
        reported reports said says stated states told was is has had did does called calls arrested struck hit punched left
        arrived requested refused admitted denied advised contacted texted sent followed threatened assaulted pushed grabbed
        went came returned lost observed saw found noticed fled ran declined wants wanted claims claimed alleges alleged
        asked gave took entered attempted yelled and reportedly became kicked slapped touched harassed stalked transported cited keeps lives lived stole kept tried
        """)
    /// Words that stand before things and make no name of the next.
    static let determiners = WordKeys(
        "a an the my his her its our your their this that these those some any no very really so too two one all"
    )
    /// Offenses against a person, before "of" or "on" and a name.
    static let againstPersons = WordKeys(
        "stalking harassment harassing assault battery rape fondling threat threats intimidation kidnapping residence room apartment home property belongings car vehicle account"
    )
    static let particles = WordKeys(
        "de la las los del der den van von bin ibn al el da dos do das di du le st san santa mac mc o ter ben abu y e zu ten af av"
    )
    /// What a building, a street or a piece of land ends with.
    static let placeNouns = WordKeys(
        """
        hall halls library libraries house houses building bldg center centre ctr street st avenue ave road rd drive dr lane ln
        tower towers field fieldhouse stadium garage lot quad quadrangle court courts ct boulevard blvd way circle cir plaza
        commons college apartments apts gym gymnasium auditorium museum theater theatre lab labs laboratory laboratories
        fountain park parkway pkwy place pl terrace hospital school chapel dorm dormitory parking structure arena pavilion
        pool rink gallery garden gardens institute annex wing complex gate bridge mall walk path trail village manor
        cottage club union cafe dining bookstore square sq row ramp deck barn farm farms hill lounge campus university
        clinic courtyard alley residences highway hwy pike expressway block blk memorial church temple gables
        """)
    static let directions = WordKeys("n s e w ne nw se sw north south east west")
}
