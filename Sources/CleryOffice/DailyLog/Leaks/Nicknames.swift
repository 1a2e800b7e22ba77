/// Given names and what their bearers are called; each line is one circle.
enum Nicknames {
    /// The other names of somebody called so, in folded letters.
    static func others(of name: String) -> [String] { circles[name] ?? [] }

    private static let circles: [String: [String]] = {
        var circles: [String: [String]] = [:]
        for line in lines.split(separator: "\n") {
            let names = line.split(separator: " ").map(String.init)
            for name in names { circles[name, default: []] += names.filter { $0 != name } }
        }
        return circles
    }()

    private static let lines = """
        abigail abby gail
        abraham abe bram
        albert al bert albie
        alexander alex al lex xander sasha sandy alec
        alexandra alex lexi sandra sasha sandy allie
        alfred al fred alfie
        amanda mandy
        andrew andy drew
        angela angie
        anthony tony ant
        antonio tony toni
        arthur art artie
        barbara barb babs barbie
        benjamin ben benji benny
        bernard bernie
        beverly bev
        bradley brad
        brandon bran
        caroline carrie carol
        cassandra cassie sandra
        catherine cathy kate katie cat kitty
        charles charlie chuck chas
        charlotte charlie lottie
        christina chris chrissy tina
        christine chris chrissy tina
        christopher chris kit topher
        cynthia cindy
        daniel dan danny
        danielle dani
        david dave davey
        deborah deb debbie
        dennis denny
        donald don donnie
        dorothy dot dottie dolly
        douglas doug
        edward ed eddie ned ted teddy
        eleanor ellie nell nora
        elizabeth liz lizzie beth betty eliza betsy libby ellie lisa
        emily em emmy
        eugene gene
        evelyn evie eve
        florence flo
        frances fran frannie
        francis frank fran
        franklin frank
        frederick fred freddie
        gabriel gabe
        gabriela gabby gabi
        gerald gerry jerry
        gregory greg
        guadalupe lupe
        guillermo memo
        harold harry hal
        henry hank harry hal
        howard howie
        ignacio nacho
        isabella bella izzy isa
        isabel bella izzy isa
        jacob jake
        jacqueline jackie
        james jim jimmy jamie
        janet jan
        jasmine jas jazz
        jeffrey jeff
        jennifer jen jenny
        jeremy jerry
        jessica jess jessie
        jesus chuy
        john jack johnny jon
        jonathan jon jonny nathan
        jose pepe
        joseph joe joey jo
        josephine jo josie
        joshua josh
        judith judy
        katherine kathy kate katie kat kit kitty
        kathleen kathy kate katie
        kenneth ken kenny
        kimberly kim
        lawrence larry
        leonard leo len lenny
        lillian lily lil
        louis lou louie
        lucas luke
        madeline maddie
        madison maddie
        margaret maggie meg peggy marge margie greta
        maria mari
        mary molly polly
        matthew matt matty
        maximilian max
        megan meg
        melissa mel missy
        michael mike mikey mick mickey
        michelle shelly
        mohammed mo
        muhammad mo
        nancy nan
        natalie nat
        nathan nate nat
        nathaniel nate nat
        nicholas nick nicky nico
        nicole nicki nikki
        oliver ollie
        olivia liv livvy
        oscar oz
        pamela pam
        patricia pat patty trish tricia
        patrick pat paddy rick
        peter pete
        philip phil pip
        phillip phil pip
        rachel rach
        raymond ray
        rebecca becky becca
        richard rick rich dick ricky richie
        robert bob rob bobby robbie bert
        roberto beto
        ronald ron ronnie
        rosemary rose rosie
        russell russ
        samantha sam sammy
        samuel sam sammy
        sandra sandy
        sarah sally sadie
        sebastian seb bash
        stephanie steph
        stephen steve
        steven steve
        susan sue susie suzy
        tabitha tabby
        terrence terry
        theodore ted teddy theo
        theresa terry tess tessa
        thomas tom tommy
        timothy tim timmy
        tyler ty
        valerie val
        vanessa nessa
        veronica ronnie
        victor vic
        victoria vicky tori
        vincent vince vinny
        virginia ginny
        walter walt wally
        wendell wendy
        wesley wes
        william will bill billy liam willie
        zachary zach zack
        """
}
