/// Names for synthetic records: of many tongues, and many that are also words, buildings or streets. Written for the
/// test; the product's own tables are not read here.
enum LeakNames {
    static let given = split(
        """
        Jordan Aaliyah Mateo Priya Wei Yuki Fatima Kwame Ingrid Dmitri Siobhán Björn Zoë Renée François Jürgen Søren Łukasz
        Nguyệt Thảo Minh Anh Linh Phuong Xiaoming Lihua Haruto Sakura Min-jun Ji-woo Seo-yeon Arjun Ananya Rohan Deepika Imran
        Ayesha Omar Layla Yusuf Khadija Ngozi Chidi Amara Oluwaseun Thandiwe Sipho Tariq Noor Dariush Shirin Ari Moshe Rivka
        Chaim Katarzyna Zdeněk Ondřej Petra Mihai Ioana Dragan Jelena Aleksandr Olena Taras Giulia Matteo Chiara João Inês
        Thiago Beatriz Alejandro Guadalupe Xóchitl Itzel Ximena José Íñigo Begoña Núria Jordi Eoin Niamh Caoimhe Rhys Llewellyn
        Angus Morag Freya Astrid Mikko Aino Eero Þór Guðrún Keanu Leilani Makoa Tāne Ataahua Winona Dakota Sequoia Robert William
        Elizabeth Katherine Michael Christopher Jennifer Jessica Matthew Daniel Anthony Steven Thomas Patricia Margaret Susan
        Deborah Samuel Benjamin Nicholas Jonathan Joseph Andrew Gregory Kenneth Timothy Edward Charles Richard Rebecca Victoria
        Stephanie Alexandra Madison Abigail Grace Faith Hope Joy Rose Lily Violet Ivy Hazel Olive Dawn Summer Autumn April May
        June August Will Mark Grant Chase Frank Art Bill Jack Rich Pat Drew Dean Hunter Carter Mason Tyler Parker Cooper Chance
        Rocky Sunny Star Angel Christian Justice Melody Harmony Crystal Ruby Pearl Amber Sage Reed Clay Heath Cliff Glen Wade
        Miles Pierce Trace Gage Ace Blaze Storm River Brook Lake Sky Ray Guy Buddy Lance Rod Gene Dale Bo Ty Al Jo Li Yi Mei Jin
        An Ha Vu Huy Duc Tuan Ravi Uma Om Asa Ezra Noa Lev Zev Ada Eve Ida Ira Una Bea Kai Koa Lou Lee Max Rex Gus Sid Ned Ted
        """)

    static let family = split(
        """
        Smith Johnson Williams Jones García Martínez López Hernández González Núñez Ibáñez Muñoz Peña O'Brien O'Connor D'Angelo
        D’Souza N'Diaye M'Baye McDonald MacLeod McNamara FitzGerald Garcia-Lopez Smith-Jones Pérez-Reyes Lloyd-Davies
        Ben-David Al-Farsi El-Amin Abdul-Rahman Nguyen Tran Pham Huynh Li Wu Xu Ng Ma Hu Ho Yu Ye Zhang Wang Chen Yang Zhao Kim
        Park Choi Jung Kang Tanaka Suzuki Yamamoto Watanabe Sato Patel Singh Kaur Sharma Gupta Iyer Krishnamurthy Venkataraman
        Chowdhury Rahman Hossain Khan Ahmed Hussain Malik Okafor Adeyemi Okonkwo Mensah Boateng Nkrumah Diallo Traoré Ndlovu
        Dlamini Mokoena Haile Tesfaye Abebe Cohen Levy Goldberg Rosenthal Katz Müller Schröder Köhler Schäfer Weiß Groß Bäcker
        Jørgensen Sørensen Åkesson Öberg Lindström Virtanen Mäkinen Kowalski Wiśniewska Zając Dvořák Novák Černý Horváth Kovács
        Popescu Ionescu Petrović Đorđević Ivanov Kuznetsov Shevchenko Melnyk Rossi Bianchi Esposito Silva Souza Gonçalves
        Ferreira Papadopoulos Nikolaidis Demirtaş Yıldırım Gündoğan Erdoğan Kawananakoa Kealoha Begay Yazzie Whitehorse Brown
        Green White Black Gray Young Long Short Small Little Strong Wise Noble Swift Best Good Sharp King Queen Knight Prince
        Bishop Pope Abbott Priest Church Temple Cross Bell Baker Cook Mason Miller Taylor Turner Walker Fisher Hunter Archer
        Fowler Shepherd Weaver Potter Farmer Gardener Gardner Porter Butler Carpenter Hall House Hill Field Fields Woods Forest
        Stone Rock Rivers Brooks Lake Ford Glen Marsh Heath Banks Shore Snow Frost Rain Storm Wolf Fox Lamb Crane Swan Finch Bass
        Pike Drake Hart Rose Street Lane Law Judge Constable Marshall Price Cash Case Key Lock Gates Wall Walls Ball Bush Reed
        Rice Bean Pepper Day Knightley May English French Holland London Paris Austin Dallas Stanford Stern Harper Wells Foster
        Wright Collins Read Briscoe McNutt Eigenmann Ashton Dickson Barton Olin Statler Baltimore Maryland Washington Lincoln
        Jefferson Madison Jackson Berkeley Harvard Princeton Kirk Lewis Clark Bryan Jordan Rhee Oh Im An So Do Le Vo La Ly
        """)
    /// Families with particles.
    static let particled = split2(
        "de la Cruz|van der Berg|de los Santos|von Trapp|van Dyke|del Toro|da Silva|di Stefano|dos Anjos|bin Laith|ibn Rashid|al Masri|St. Clair|le Blanc|ter Horst|de Souza"
    )
    /// People with one name.
    static let mononyms = split(
        "Suharni Budi Thant Madhavan Prince Sukarti Rajeshwari Aung Zendaya Mononoke Teller Björk")

    /// What people are called by, besides: for the test's own pairs only.
    static let nicknames: [String: [String]] = [
        "Robert": ["Bob", "Rob", "Bobby"], "William": ["Bill", "Will", "Billy"],
        "Elizabeth": ["Liz", "Beth", "Betty"],
        "Katherine": ["Kate", "Kathy", "Katie"], "Michael": ["Mike"], "Christopher": ["Chris"],
        "Jennifer": ["Jen", "Jenny"],
        "Jessica": ["Jess"], "Matthew": ["Matt"], "Daniel": ["Dan", "Danny"], "Anthony": ["Tony"],
        "Steven": ["Steve"],
        "Thomas": ["Tom"], "Patricia": ["Pat", "Patty"], "Margaret": ["Maggie", "Peggy", "Meg"],
        "Susan": ["Sue"],
        "Deborah": ["Deb", "Debbie"], "Samuel": ["Sam"], "Benjamin": ["Ben"], "Nicholas": ["Nick"],
        "Jonathan": ["Jon"],
        "Joseph": ["Joe"], "Andrew": ["Andy", "Drew"], "Gregory": ["Greg"], "Kenneth": ["Ken"],
        "Timothy": ["Tim"],
        "Edward": ["Ed", "Eddie", "Ted"], "Charles": ["Chuck", "Charlie"],
        "Richard": ["Rick", "Dick", "Rich"],
        "Rebecca": ["Becky"], "Victoria": ["Vicky", "Tori"], "Stephanie": ["Steph"],
        "Alexandra": ["Alex", "Lexi"],
        "Abigail": ["Abby"],
    ]

    /// Buildings and streets that are called after people.
    static let places = [
        "Stern Hall", "Wilbur Hall", "Florence Moore Hall", "Green Library", "Smith Memorial Union",
        "Johnson Library",
        "Eigenmann Hall", "Foster Quad", "Harper Hall", "Wright Quad", "Olin Library", "Mary Donlon Hall",
        "Clara Dickson Hall",
        "Barton Hall", "Lewis Hall", "King Library", "Brown Chapel", "Park Avenue Garage", "Young Hall",
        "Knight Center",
        "Washington Square", "Jefferson House", "Jordan Avenue Parking Garage", "Taylor Hall", "Hill Center",
        "Hall of Science",
        "Marshall Apartments", "Rose Bowl Plaza", "Baker Tower", "Walker Field", "Chen Engineering Building",
        "Kim Plaza",
        "Garcia Commons", "Nguyen Student Center", "Patel Laboratory", "Cohen Auditorium", "Long Lab",
        "Madison Terrace",
    ]
    static let streets = [
        "Oak St", "Main St", "Jordan Ave", "N. Washington Blvd", "S. Greenwood Ave", "E. Taylor Rd",
        "Campus Dr", "Serra St",
        "Lincoln Way", "Park Ave", "Madison Street", "Fee Lane", "E 17th St", "Church Street", "W. Young Dr",
        "Smith Road",
    ]

    private static func split(_ text: String) -> [String] {
        text.split(whereSeparator: \.isWhitespace).map(String.init)
    }
    private static func split2(_ text: String) -> [String] { text.split(separator: "|").map(String.init) }
}
