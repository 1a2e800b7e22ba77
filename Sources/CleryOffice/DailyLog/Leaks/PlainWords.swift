/// Ordinary words of campus logs, in small letters: what the comments of published logs say in small letters, the words
/// of their natures, and what people say when they tell. A name that is such a word ("Brown", "Chase") counts as a name
/// only where the text treats it as one.
enum PlainWords {
    static let all = WordKeys(
        """
        abandoned abandonment abbott abdomen abdominal able about above abrasion abrasions abuse abused abusive
        academic acc access accessories accessory accident accidental accidentally accidently accidents
        accomplice account accused acquaintance acquaintances acquire across act acting action actions activate
        activated active activity actual addict additional address addressed adjacent administered
        administration administrative administrators admitted adult advice advised adviser advisor adw affairs
        affiliate affiliated affixed affray after afternoon again against age agencies agency agent agg
        aggravated aggressive ago agr agreed aid air airpod airpods aka alarm alarms alcohol alcoholic alert
        alerted alias all allegation alleged allergic alley almost along already also alter altercation altered
        aluminum alumni alumnus always am amber ambulance ammo ammunition among amount amplifier an analysis and
        animal animals ankle announced annoy annoying anonymous another answering anti any anybody anyone
        apartment apartments apparel apparent apparently appear appeared appears apple applied applies
        appointment apprehended apprehending approached appropriate approved approx approximately april archer
        are area arena arguing argument arm armed armrest arms around arousal arranged arrangements arrest
        arrested arrestee arresting arrests arrival arrived arrow arson art articles as ash asked asking asleep
        assailant assault assaulted assaulting assaults assessment assist assistance assistant assisted
        assisting associate associates asthma at ate athletic atm att attached attack attacked attempt attempted
        attempting attempts attendant attended attending attention attorney audible audio auditorium august aunt
        authority authorization authorized auto automobile autos autumn available ave avenue awaiting awakened
        aware away awoke back backed backing backpack backpacks bag baggie baggies baggy bags bail baker balance
        balcony ball balls band banging bank banks banned banner banning bar barber baron barricaded barrier
        base basement basil basket basketball bass bathroom battered battering battery bay be beaker beam bean
        bear beard beat became bed bedding bedroom bedside been beer before began behavior behind being believed
        believes bell belongings below bench beneath bent berry best between beverage beverages bias bicycle
        bicycles bicyclist big bike bikes bill bills bin birch bird bishop bit bite bitten black blade blades
        blanket bldg bleachers block blocking blower blowers blown blue blunt blvd board boarded boarding bob
        bodily body bogus boiler bollard bollards bolt bomb bombs bonafide book bookbag books bookstore boot
        booth boots born both bottle bottles bottom boulevard bow box boxes boy boyfriend bracelet branch
        brandishing brass break breaking breast breathing brick bridge brief briefcase briefly bright bring
        broke broken brook brooks brother brought brown brush brushed buck buds building buildings bullet
        bulletin bullets bump bumped bumper burg burglar burglary burned burner burning burst bus buses bush
        bushes business busted but butler buttocks buy by cab cabinet cable caf cafe cafeteria cage caliber call
        called caller calling calls came camera cameras camp camping campus can candy canister cannabis cannot
        cans cant canvas canyon cap caps captain car card cards care cared caregiver cargo carjacking carpenter
        carpet carry carrying cars cart carter cartridges carved case cases cash cashed cashier casing casings
        catalytic caught cause caused causing cautioned cds cease ceiling cell cellphone cellular cement center
        central centre chain chained chair chairs chalk challenged chancellor change changed chapel charge
        charged charger charges charging charity charter chase chased chasing chauff check checkbook checked
        checking checks chemical cherry chest chief child children chin chocked choked chrome church cigarette
        cigarettes cir circ circle circumstances citation citations cited citing citizen city civil claim
        claimed claiming clarinet class classes classmate classmates classroom cleaned cleaning clear cleared
        clery climbed climbing clip close closed closet closing clothes clothing club cntl co coach coat
        coatroom coats cocaine code coffee cohab cohabitant coil coin coins cold collapsed college collided
        collision colored column combative combination comes coming comm comments commercial commission commit
        committed committing common commons communication communications community compact compactor companion
        companions company compartment complainant complained complaining complaint complaints complete complex
        components compressor computer computers conceal concealed concern concerned concerning concert concrete
        condition conditioner conditions conduct conducted conducting conductor cone cones conference confidence
        confidential confidentiality confinement confiscated confrontation confronted confused connection
        connections conscious consent console conspiracy constable constance construction consumed consuming
        consump consumption contact contacted contacting contacts contained container containers containing
        contempt contents continued continues contraband contract contractor control controlled contusions
        conversation converter convertor conveyed cook cooked cooking cooler cooper cooperate coordinator copper
        copulation copy cord cords core corner corp corporal corridor couch could couldnt counselor counter
        counterfeit counterfeiting country counts county course court courtesy courts courtyard cousin cover
        covering crack cracked crane crash crashed cream created creating credentials credit crew cried crim
        crime crimes criminal criminl cross crossing crosswalk crowd crt cruelty csa csc cubicle cup cups curb
        curfew currency curry custody customer customers cut cutter cutters cutting cyber cyberstalking cyclist
        dagger daisy dale damag damage damaged damages damaging dance danger dangerous dark dash dashboard data
        date dates dating datng daughter dawn day days dead deadly dean dear death deaths debit deceased
        december deception deceptive declined deep deface defaced defacement defective deferred defiant defraud
        defrauding degree delayed deliver delivered delivering delivery deliveryman demanded demanding dementia
        denied dent dented dents dentures dep departed department deposit deposited dept deputy derivative
        described description desist desk desks desktop destroy destroyed destruction detail detain detained
        detaining detected detective detectives detector detention determined device devices devise diamond did
        didnt died different digital dined dining dinning diorderly direction directions director dirk dirty dis
        disabled disagreement discarded discharge discharged disciplinary discipline disciplined discover
        discovered discovering discussion dislocated dislodged disobey disobeyed disobeying disord disorder
        disorderly dispatch dispenser dispensers display displayed displaying disposal disposed dispute
        disregard disregarded disrupting disruptive distance distracted distracting disturb disturbance
        disturbances disturbed disturbing do dock doctor document documented documenting documents does dog dogs
        doing dollar dolly domestic donation dont door doors doorstep doorway dorm dormitory dorms double down
        dps dr drake drank draped drawer drawers drawing drew drill drink drinking drinks drive driver drivers
        driveway driving dropped dropping drove drug drugged drugs drunk drunkeness drunkenness dryer dschrg
        duct due duffle dui duke dumpster dumpsters during dust dusty duties duty dwelling dwi each ear earl
        earlier earnest earphones earrings east eastbound eavesdropping eggs either elbow elder electric
        electrical electronic electronics elementary elements elevator elevators elude eluding email emailed
        emails embezzlement emergency employee employees employer employment empty emptying ems emt endangered
        endangering ended enf enfor enforce enforcement engaged engine engineer enter entered entering entire
        entrance entrapment entrapped entry envelope envelopes envelops equipment ernest erratically error
        escalated escape escaped escort escorted escorting establishment estimated etc etched evacuated
        evacuation evading evaluated evaluation eve even evening event ever everybody everyone everything
        evidence ex exam examination examined except excessive exchange exchanged exec exercise exhaust exhibit
        existing exit exited exiting expel expended expired explosion exposed exposing exposure expressed
        extended extension exterior external extinguish extinguished extinguisher extinguishers extortion
        extreme eye eyeglasses eyes face facial facility faculty fail failed failing failure fainted fair faith
        fake fall fallen falling false falsely falsification family fan fare farmer fatal fatally father faulty
        fear february federal feeling feels feet fell fellow felon felonies felonious felony felt female females
        fence fenced fender few ficticious fictitious field fields fight fighting file filed filing filled
        filming financial finch find finding finds fine finger fingers finial fire firearm firearms fired fires
        fireworks firing first fish fisher fist fists five fixed fixture fixtures flag flags flames flashlight
        flat fled flee fleeing fliers flooded flooding floor floors florescent flower flute flyers fob folding
        follow followed following follows fondled fondling food foot football for force forced forcefully
        forcible forcibly forcing ford forehead foreign forest forged forgery forgot form formal former fought
        found four fowler fox foyer frame framed frank frat fraternity fraud fraudulent fraudulently freed
        freeing freeway freezer freshman friday fridge friend friends from front frost ft full fully fumes funds
        fur furnishing furniture further gain gained gaining game games gang gangway garage garbage garden
        gardener gardens gas gate gates gathering gave gbh gbi gene general generated generator gentle get gets
        getting gift ginger girlfriend give given gives glass glasses glen glove go goes going gold golf gone
        good goods got gown grab grabbed grace graduate graffiti grams grand grandfather grandmother grant grass
        grassy grate gray graze grease great green grey grill grnd groceries grocery ground grounds group groups
        gta guard guest guitar gun gunfire gunpoint gunshot gunshots gym ha habitual had hair hall halls hallway
        hammer hand handbag handed handgun handguns handle handled hands hanging harass harassed harassing
        harassmen harassment hard harm hart has hat hate have having hawk haz hazard hazardous hazel hazing he
        head headphones headset health healthcare heard hears heart heater heath heather heating heavy hedge
        height held hello helmet help helping her here heroin hey hhm hi hid hidden hiding high highway
        hijacking hill hills him himself hip his hit hits hitting ho hold holder holding hole holes holly home
        homeless homicide honey hood hoodie hook hope hose hospital hospitals hot hour hours house household
        housekeeping housing how however hrs hub hubcaps human hundred hung hunter hurt hurts husband hwy
        hydrant i ice icy id ideations identification identified identiifed identity if ignited ignition ignored
        ignoring ill illegal illegally illness im impersonating impersonation implied implying imposition
        impound imprisonment in inappropriate inappropriately incapable inch incident incidents incl including
        incoming incomplete indecency indecent individual individuals inf inflict inflicted influence info
        information informational informed informing ingesting inhab initially initiated inj injured injuries
        injuring injury ink inner innkeeper inoperable inquiry inside inspection institution institutional
        instructor instrument instruments insurance int intact intent intentional intentionally interest
        interfere interference interfering interior interlock internally internet intersection interview
        interviewed intimidate intimidation into intox intoxicated intoxicating intoxication inv invasion
        inventoried inventory investigated investigating investigation investigator investigators invited
        involved involving ipad iphone irate iris iron irregular is issuance issue issued issues issuing it item
        items its ive ivy ix jack jacket jackets jamb january jar jasmine jeans jewelry job jogging joy july
        jumped jumping june junior juris jurisdiction just justice justification juvenile juveniles keeping
        keeps kept kettle key keyboard keyed keys kicked kidnapping killed king kissed kit kitchen knee knees
        knew knife knight knives knob knocked knocking know knowledge known knows knuckles la lab labor
        lacerated lacerating laceration lacking ladder lake lakefront lamb lance land landing landline
        landscaping lane language lanyard lap laptop laptops larceny large lascivious last later laughed laundry
        law lawn laws lawyer laying le leaf leak leakage leaked leaking learned lease leased leash leather leave
        leaves leaving lecture ledge left leg legal legally legs less let lets letter letters level lewd lewdly
        lewdness liability library lic license licensed lied lieutenant life lift lifting light lights like
        likely lily limited line lines link lion lip liquid liquor listed little live living llegal ln loaded
        loading lobby locate located locating location locations lock locked locker lockers locking lockout
        locks loiter loitering long longer looking loosened losing loss lost lot lots loud loudly lounge love
        low lower lowered luggage lying macbook machete machine machines madam made magazine mail mailbox mailed
        main maintain maintenance major make makes making male males malfunction malfunctioned malfunctioning
        malicious mall man managed management manager mandatory manner manufacture manufacturing many march
        marijuana mark marker marking marks maroon marsh marshal mask mason masonry mat match matched matching
        material materials matter may maybe me meadow mean means meant mechanical mechanism med media median
        medical medication medications medicine meet meeting melted member members men menaced menacing mental
        mentally merchandise merchant mercy message messaged messages messenger met metal meter method mfg micro
        microwave middle midnight might miller mine mini minor minors minus minutes mirco mirror mirrors misc
        miscellaneous mischief misd misdemeanor misdemeanors mislaid misplaced misplacing miss missed missing
        mission mist mistake misuse mixed mm mobile mobility momentarily monday money monitor monitors monk
        month months moon more morning mother motivated motive motor motorcycle motorist motorists mounted mouse
        move moved movie moving mr mrs ms msu much mulch multi multiple municipal music musical mutual mx my
        nail name named names nap narc narcotic narcotics natural nd near nearby necessary neck necklace
        necklaces need needing needs neg negative neglect negligent neighbor neighbors never new next nick
        nickel nickname night nitrous no noble nobody noise noises non none noon north northbound northeast
        northwest nose not note notebook noted nothing notice noticed notices notification notified november now
        nuisance number numerous nurse nurses nursing oak obj object objects obscene observation observed
        observing obstruct obstructing obtain obtained occasions occupant occupants occupied occupy occurred
        occurrence october odor of ofc ofcr off offender offenders offense offenses offensive offer offered
        office officer officers offices officially ofns often oh oil ok okay old olive on once one ongoing
        online only onto open opened opening oper operated operating operator opium opposite or oral orally ord
        order ordered orders ordinance orientation origin originating other others othr our out outage outdoor
        outlet outside outstanding oven over overdose overflowed overhead overheated overnight owi owl own owned
        owner owners oxide pack package packages packs pad pads page pager paid pain pains paint paintball
        paintballs painted painter painting pair palm pamphlets pan pane panel panels panes panhandling panic
        pants paper papers paraphernaila paraphernalia parcel parcels parent parents paring park parked parker
        parking parkway parole part parties partner partners parts party pass passed passenger passengers
        passersby passing passport past pastor pat path patience patient patients patio patrol patron patrons
        pavement pay paying pd peace pearl pedestrian pedestrians peek peeping pellet pellets pen penal pending
        penetrate penetration penis penny pens people pepper performance performed performing perhaps period
        permission permit person personal personate personation personnel persons petit petition petty
        pharmacies pharmacy phone phones photo photos physical physically physician pick picked picking pickup
        pictures piece pieces pike pill pillar pills pipe pipes piping pistol pizza pkwy pl placard place placed
        places placing plain planter plaque plastic plate plates platform play played player players playground
        playing plaza please plumbing pocket pockets pod podium pods point pointed pointing points poisoning
        pole police policy pond pool poor pope porch pornography portable porter portion pos positive positively
        poss possess possessing possession possessions possible possibly post postal posted posters posting
        postings posts pot potter pouch poured powder powdery power powered practice practicing prank premise
        premises prescribed prescription prescriptions present presented preserve president press pretense
        pretenses prevented previous previously price pried priest prince printer prior prisoner priv privacy
        private probation problem proceeds process procure produce prof professor progress prohibited
        prohibiting projectile projector pronounced proof prop proper properly property prosecute prosecution
        protect protected protection protective provide provided providing provocation provost prowl prudence
        pry prying psych psychological pub public pull pulled pulling pump pumping punched punctured purchase
        purchased purchases purpose purse purses pursue pursued pursuing pursuit pushed pushing put puts quad
        quantity quarter queen quell questioned questioning questions quickly quite ra race racing rack racks
        racquetball radar radiator radio rage rail railing rain raincoat ramp ran rape raped rate ray razor rd
        re reached reaction read reader reading reads realized really rear reason recall recalls receipt
        receipts receive received receiving recent recently receptacle reception reckless reclassified record
        recording recover recovered recovery recreation red reed reentered reentering ref refer referral
        referred refrigerator refuse refused refusing reg regarding regards register registered registration
        regs reimbursed related relating relation relationship relative relatnshp relayed release released
        religious relocated remarks remote removal remove removed removing rental rented repair repeat repeated
        repeatedly replaced replica report reported reporter reporting reports request requested requesting
        requests required res research residence residences resident residential residents residing residue
        resist resisted resisting resources responded respondent responding response responsible restaurant
        restored restrain restrained restraining restraint restricted restroom restrooms result resulted
        resulting results retail retailer retained retrieve retrieved retrieving return returned returning
        reunited rev reveal revealed reveals revoked revolving rice rich ride rideshare riding rifle right
        rights rim ring rings ripped risisting river rivers ro road roadway rob robbed robbery robin rock rocks
        rode rolled roof room roommate roommates rooms root rose rosemary round rounds route router routine row
        rp ruby rug rummaged rummaging run runaway running runs rusty safe safekeeping safely safety sage said
        sale salt same sandwich sandy sat satchel saturday saw sawyer say saying says scaffolding scam scarlet
        scattered scene scheme school scooter scooters scraped scratch scratched scratches scratching scrawl
        scrawled screamed screaming screen screens search searched searching seat seated second secure secured
        securing security sedan see seeing seek seeking seen sees seizure self sell selling send sending senior
        sensor sent separate separated separating september sergeant series serious served service services set
        sets setting several sewer sex sexual sexually share shared sharp shattered shattering she shed sheet
        sheets shell shells shelter shepherd sheriff shield shin shipment shipped shipping shirt shirts shoes
        shoot shooting shop shoplift shoplifting shopping shore short shorted shortly shot shotgun shots
        shoulder shouting shoved shoving show shower shut shuttle sick side sideswiped sideview sidewalk
        sidewall sign signage signal signed signs sill silver similar simple since sincerely singer single sink
        sir sister site sits sitting situation six skateboard skateboarding skating sky slapped slashed sleeping
        slept slid slight slipped slippery slipping small smart smash smashed smashing smell smelled smith smoke
        smoking smoldering snatch snatched snatching snow so soccer social sodomy sofa softball solicit
        solicited soliciting some somebody someone something sometimes somewhere son soon sophomore sorry sought
        south southbound southeast southwest space spare speak speaker speakers spec special specific sped speed
        speeding spent spider spill spilled spin spit splashed spouse spray sprayed spring sprinkler sprinklers
        square squash squire st stabbed stadium staff stage stairs stairway stairwell stalked stalking stall
        stand standing stands star start started state stated statement statements stating station statue stay
        staying steal stealing steam steel steering stepped stepping steps stereo sterling stethoscope steward
        sticker stickers still stole stolen stone stood stop stopped stopping stops storage store stored storm
        stove stranger strangulation street strike striking stroller strong struck structure struggle struggled
        stuck student students study stun su sub subject subjects sublease submitted subpoena subsection
        subsequent subsequently substance substances sudden sue suffered suffering sugar suicidal suicide
        suitcase suite suitemate suitemates suites summer summons sunday sunglasses sunny sunroof supervisor
        supplies supply support surface surge surname surveillance susp suspect suspected suspects suspended
        suspicious suspicous sustained swan swastika swatting sweatshirt swift swimming swindle switch sword
        swung symbol synthetic syringe syringes system table tables tablet tact tag tagged tail take taken takes
        taking talking tall tamper tampering tank tanner targeted tattoo tavern taxi taylor tea teacher team
        tear tech teen teens telecommunications telephone television tell teller tells temperatures temple
        temporary tenant tennis tent terminated termination terrace terroristic terrorize test tested text
        texted texts th than thank thanks that the theater theft thefts their them themselves then therapist
        there thereafter they thft thigh think thinks third this thought threat threaten threatened threatening
        threats three threw through throw throwing thrown thru thursday ticket tickets tied tiles time times tip
        tire tires tissue title to today toilet told toluene tomorrow toner tonight too took tool tools top torn
        torso tote touched touching toured tow towards towed towels tower town track tracking traff traffic
        trail trailer train training transaction transfer transferred transferring transit transmitted
        transmitting transponder transport transportation transported transporting trapped trash traveling
        travelling treated treating treatment tree trespass trespassed trespasser trespassing tresspass
        tresspassing tried triggered triggering trim trimmer tripod tripped tripping triton trolley trooper
        trouble troubled truck trucks trunk trying tube tubing tucked tuesday turn turned turner turning twice
        twisted twisting two tyler types ucpd ucsd umbrella unable unaccounted unaffiliated unattended unauth
        unauthorized uncertain unclaimed uncle unconscious under underage undercarriage undergraduate underneath
        underpass undetermined undisclosed uneven unfounded unharmed unhoused unidentified uninsured
        unintentionally union unit units university unknown unlawful unlawfully unless unlicensed unloading
        unlock unlocked unoccupied unprovoked unreasonable unregistered unresponsive unruly unsecure unsecured
        unsolicited unstable unsuccessful unsure until unwanted unzipped up upd upon upper upset urination us
        use used using usually utility uttered uuw vacant vacated vacuum vagina valet valid value valued valve
        valves van vandalism vandalized vans variety various varsity vault veh vehc vehicle vehicles vehicular
        vending vendor vent vented verbal verbally verified very vestibule vi via vials vic vicinity victim
        victimized victims video view village vio viol violate violated violating violation violations violator
        violence violent violet viols visible visiting visitor visitors voice voices void vouchers vs waist
        waistband wait waited waiting walk walked walker walking walkway walkways wall wallet wallets walls
        wandering want wanted wants warehouse warned warning warnings warrant warrants was wash washing washroom
        wasnt watch water way we weapon weapons wearing weather weaver website wedding wednesday weed week
        weekend weight weights welding welfare well went were west westbound wet what wheel wheelchair wheels
        when where which while white who whom whose why wi wide wife wilfl will willful willow wind window
        windows winds windshield wine winter wiper wire wireless wires wise with withdraw within withintent
        witho without witness witnessed witnesses wolf woman women wood wooden woods word words work worker
        workers working workout workplace workstation worn would wound wounded wounding wounds wpn wren
        wrestling wrist wristlet wristwatch writes writing written wrong wrongful wrote wrought yard year years
        yelled yelling yellow yes yesterday yet you young your youth youths yr zone
        """)
}
