import { paren } from './spelparen';

/** The pairs that the search is measured on. Written down before the search was; nothing was ever tuned on them. */
export const proef = paren(`
Suleiman | Mansour > Sulayman Mansur
Soliman | Hariri > Sulaiman Al Hariri
Ismail | Hijazi > Ismaïl Hidjazi
Jamal | Sabbagh > Djamal Sabag
Jamila | Zidan > Djamila Zaydan
Aisha | Bakri > Aïcha Bakry
Aicha | Bennani > Aysha Benani
Hamza | Ghazal > Hamsa Gazal
Walid | Tahhan > Oualid Tahan
Waleed | Zoubi > Walied Zu'bi
Salah Eddin | Najjar > Salaheddin Nadjar
Nureddin | Sayegh > Nour Eddine Sayegh
Imad | Qabbani > Emad Kabbani
Bashar | Shami > Bachar Chami
Bushra | Jaber > Boushra Djaber
Zakaria | Halabi > Zakariya Al-Halabi
Yahya | Masoud > Jahja Masud
Yaqub | Issa > Yakoub Eissa
Dawud | Fares > Daoud Faris
Tawfiq | Hourani > Toufik Horani
Rashida | Lahlou > Rachida Lahlu
Abdelaziz | Tazi > Abdul Aziz Tazi
Abdessalam | Berrada > Abdelsalam Berada
Abdelhakim | Ziani > Abdul Hakeem Zyani
Fouad | Sbai > Fuad Sebai
Houda | Alaoui > Huda Alawi
Karim | Benjelloun > Kareem Ben Jelloun
Hicham | Filali > Hisham El Filali
Othman | Kettani > Osman Kettany
Nabil | Cherkaoui > Nabeel Sherkawi
Mourad | Boukhari > Murad Bukhari
Touria | El Fassi > Thuraya Elfassi
Ghassan | Mardini > Gassan Mardinie
Qusay | Tlass > Kusai Tlas
Lujain | Suleiman > Loujain Sleiman
Hadeel | Antabli > Hadil Antably
Zuhair | Kurdi > Zoheir Kordi
Berhane | Woldu > Birhane Weldu
Tekle | Gebrehiwot > Tekleh Ghebre Hiwet
Yohannes | Asmerom > Johannes Asmarom
Michael | Fessehaye > Mikael Fisehaye
Mikias | Negash > Mikyas Negasch
Eyob | Zeray > Iyob Zerai
Senait | Hailemariam > Senayt Haile Mariam
Abrehet | Kahsay > Abrhet Kahsai
Tsehaye | Woldeyesus > Sehaye Weldeyesus
Semere | Habtemichael > Samere Habte Mikael
Goitom | Tewolde > Goytom Tewelde
Medhanie | Kiflom > Medhane Kiflohm
Letebrhan | Gebreyesus > Letebirhan Ghebreyesus
Simret | Andemariam > Semret Ande Mariam
Aregawi | Kflay > Aregawie Kiflai
Ghirmay | Tsegay > Girmay Zegai
Dawit | Ogbazghi > Dawid Ogbazgi
Freweini | Ghidey > Frewoini Gidey
Mulugeta | Asfaha > Mulugetta Asfeha
Fatemeh | Akbari > Fateme Akbarie
Gholamreza | Tavakoli > Gholam Reza Tawakoli
Alireza | Norouzi > Ali Reza Nowruzi
Davood | Heydari > Davud Heidari
Mohsen | Qorbani > Muhsin Ghorbani
Soheila | Yousefi > Suheyla Yusefi
Masoumeh | Jalali > Masume Djalali
Behrouz | Kazemi > Behruz Kazimi
Shahrzad | Khosravi > Sharzad Chosrawi
Nasrin | Taheri > Nasreen Tahiri
Hamidullah | Wardak > Hamid Ullah Wardag
Gul Agha | Shinwari > Gulagha Shinwary
Zabihullah | Momand > Sabihullah Mohmand
Ruqia | Barakzai > Rukia Barekzai
Mirwais | Achakzai > Mir Wais Atsjakzai
Khatera | Nazari > Chatera Nasari
Esmatullah | Safi > Ismatullah Saafi
Yıldız | Erdoğan > Yildis Erdogan
Gökhan | Yıldırım > Gokhan Yildirim
Tuğba | Koçak > Tugba Kocak
Cemal | Özdemir > Djemal Ozdemir
Çağlar | Şimşek > Caglar Simsek
Ümit | Karataş > Umit Karatash
Ömer | Bayraktar > Omer Bairaktar
Fatma | Güler > Fadma Guler
Recep | Yüksel > Redjep Yuksel
Nurcan | Aksoy > Nurdjan Aksoi
Oğuzhan | Tekin > Oguzhan Tekkin
Sükrü | Coşkun > Shukru Coskun
Kadriye | Taş > Kadrie Tasch
Yiğit | Bozkurt > Yigid Boskurt
Abdirahman | Ismail > Cabdiraxmaan Ismaaciil
Maryan | Abdulle > Maryam Cabdulle
Hibo | Yusuf > Hibaaq Yuusuf
Asha | Mohamud > Caasha Maxamuud
Halimo | Ibrahim > Xaliimo Ibraahim
Hussein | Aden > Xuseen Aadan
Isse | Duale > Ciise Ducaale
Deqa | Shire > Dekha Shireh
Bashir | Elmi > Bashiir Cilmi
Khadra | Muse > Qadra Muuse
Sagal | Guleed > Sagaal Guled
Abukar | Haji > Abuukar Xaaji
Nasteho | Ali > Nasteexo Cali
Volodymyr | Tkachenko > Wolodymyr Tkatsjenko
Yevhen | Kravchuk > Evgeni Kravtsjoek
Yuliia | Zhuk > Julia Zjoek
Kateryna | Polishchuk > Katerina Polisjtsjoek
Oksana | Marchenko > Oxana Martschenko
Bohdan | Hrytsenko > Bogdan Gritsenko
Ihor | Savchuk > Igor Sawtschuk
Viktoriia | Boiko > Victoria Bojko
Liudmyla | Rudenko > Ludmila Roedenko
Mykhailo | Khomenko > Michailo Chomenko
Vasyl | Hnatiuk > Vasil Gnatyuk
Anastasiia | Ponomarenko > Anastasia Ponomarenko
Zhanna | Yurchenko > Janna Joertsjenko
Arsen | Petrosyan > Arsen Petrosian
Hasmik | Harutyunyan > Hasmiek Arutunian
Nguyễn Thị | Hương > Nguyen Thi Huong
Xiuying | Zhou > Xiu Ying Zhou
Lakshmi | Krishnamurthy > Laxmi Krishnamurti
Harpreet | Sandhu > Harprit Sandu
Francisco | Gonçalves > Fransisco Goncalves
Raúl | Jiménez > Raul Gimenez
Piet | van 't Hoff > Piet Hoff
Anneke | de Vries-Jansen > Anneke Jansen de Vries
Willem | ter Horst > Horst Willem
Maarten | op de Beek > Maarten opdebeek
Semhar | Ghebreab > Ghebreab Semhar
Adnan | Zaitoun > Adnna Zaitoun
Sultan | Obeid > Sultn Obeid
Wafaa | Jaradat > Wafaa Jaradta
Hevin | Rashid > Hevni Rashid
Rojin | Osman > Rojin Osmna
Delal | Ibo > Dlal Ibo
Kidist | Alemu > Kidits Alemu
Meseret | Bekele > Meserte Bekele
Girma | Demissie > Gimra Demissie
Tigist | Worku > Tigits Worku
`);
