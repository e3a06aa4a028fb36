import { paren } from './spelparen';

/** The pairs that the search was tuned on: how a name is registered, and how someone types it. */
export const afstellen = paren(`
Mohammed | Haddad > Muhamad Hadad
Mohamed | Haddad > Muhammad Haddad
Mohamad | Khalil > mohammed chalil
Muhammad | Darwish > Mohamed Darwisch
Yusuf | Nasser > Joesoef Naser
Youssef | Saleh > Yusuf Salih
Yousef | Hamdan > Jusuf Hamdaan
Ahmad | Qasim > Achmed Kassem
Ahmed | Kassab > Achmad Qassab
Khaled | Al Masri > Chalid Elmasri
Khalid | Shaheen > Khaled Chahine
Omar | Barakat > Umar Barakaat
Fatima | Zaher > Fatma Dhaher
Fatimah | Alkhatib > Fatima Al-Khatib
Khadija | Ibrahim > Chadiesja Ebrahim
Abdulrahman | Haddad > Abd el-Rahman Hadad
Abdelkader | Benali > Abdulqadir Ben Ali
Abderrahman | El Idrissi > Abdurrahman Elidrisi
Abdullah | Chaoui > Abdallah Shaoui
Said | Bouzid > Saïd Bouziid
Rachid | El Amrani > Rashid Amrani
Naima | Azzouzi > Naïma Azouzi
Mustapha | Ouali > Mostafa Wali
Ayoub | El Mansouri > Ayyub Almansuri
Loubna | Chaoui > Lubna Shawi
Soukaina | Ouali > Sukayna Ouali
Zineb | Benali > Zeineb Benali
Hiba | Alkhatib > Hebba Al Khateeb
Nour | Al Ahmad > Noor Alahmad
Yasmin | Kassab > Jasmien Kasab
Mariam | Al-Hussein > Maryam Alhoessein
Reem | Barakat > Rim Barakat
Tarek | Shaheen > Tariq Shahin
Mahmoud | Nasser > Mahmud Nassar
Hassan | Saleh > Hasan Salleh
Selam | Tesfay > Selam Tesfai
Yonas | Tesfai > Jonas Tesfay
Filmon | Ghebremeskel > Philmon Gebremeskel
Luwam | Gebremariam > Luam Gebre Mariam
Merhawi | Haile > Merhawie Hayle
Bethlehem | Weldemichael > Betlehem Woldemikael
Tsega | Mehari > Tsegga Mehary
Yordanos | Teklehaimanot > Jordanos Tekle Haymanot
Natnael | Okbay > Natnail Oqbai
Mebrahtu | Berhe > Mebratu Berhe
Mihret | Kidane > Mehret Kidaane
Feven | Habte > Fewen Habte
Rahel | Araya > Rahal Araia
Biniam | Tekle > Binyam Tekleh
Samuel | Okbay > Samiel Okbai
Reza | Hosseini > Riza Husseini
Hossein | Rezaei > Hussain Rezai
Mehdi | Jafari > Mahdi Djafari
Javad | Sadeghi > Jawad Sadeqi
Zahra | Ebrahimi > Zohra Ibrahimi
Maryam | Mohammadi > Mariam Mohamadi
Fereshteh | Karimi > Fereshte Kareemi
Leila | Moradi > Layla Muradi
Ehsan | Ahmadi > Ihsan Achmadi
Narges | Rahimi > Nargess Rahimie
Najib | Ahmadzai > Nadjib Ahmadzay
Sayed | Haidari > Said Hajdari
Jamshid | Stanikzai > Djamshied Stanekzai
Abdul Wahid | Noori > Abdulwahed Nuri
Wahida | Sharifi > Waheda Scharifi
Mehmet | Yılmaz > Mehmet Yilmas
Hüseyin | Çelik > Huseyin Tsjelik
Şerife | Şahin > Sherife Sahin
Özgür | Öztürk > Ozgur Ozturk
Çetin | Kılıç > Cetin Kilic
Ayşe | Doğan > Aisja Dogan
Zeynep | Güneş > Zeyneb Gunesh
Hatice | Aydın > Hatidje Aidin
Serkan | Doğan > Serkan Dohan
İbrahim | Arslan > Ibrahiem Aslan
Faduma | Warsame > Faadumo Warsama
Abdi | Hersi > Cabdi Xirsi
Hassan | Mohamed Farah > Xasan Maxamed Faarax
Mohamud | Jama > Maxamuud Jaamac
Sahra | Abdullahi > Zahra Cabdullaahi
Ifrah | Osman > Ifraax Cismaan
Ubah | Nur Ahmed > Ubax Nuur Axmed
Liban | Hassan Ali > Liibaan Xasan Cali
Said | Warsame > Saciid Warsame
Oleksandr | Shevchenko > Aleksandr Sjevtsjenko
Andrii | Kovalenko > Andriy Kovalenko
Serhii | Bondarenko > Sergey Bondarenko
Dmytro | Melnyk > Dmitri Melnik
Olena | Lysenko > Elena Lisenko
Natalia | Hryhor'yeva > Nataliia Grigorieva
Iryna | Petrov > Irina Petroff
Svitlana | Ivanova > Svetlana Ivanowa
Tetiana | Kovalenko > Tatjana Kowalenko
Maksym | Shevchenko > Maxim Schewtschenko
María Fernanda | García Rodríguez > Maria Fernanda Garcia Rodrigues
João Pedro | dos Santos > Joao Pedro Santos
Andrés | Gómez > Andres Gomes
José Luis | Hernández > Jose Louis Hernandes
Jan | van den Berg > Jan Vandenberg
Lies | van der Meer > lies meer
Els | de Boer > Boer, Els de
Selam | Tesfay > Tesfay Selam
Bilal | Haddad > Bilall Hadadd
Firas | Darwish > Fitas Darwish
Samer | Khalil > Smaer Khalil
Anas | Kassab > Anas Kasssab
Rima | Al Masri > Rima Al Masir
Hodan | Warsame > Hodan Warsmae
Henok | Mehari > Henol Mehari
Robel | Berhe > Robel Behre
Ghada | Barakat > Gada Barrakat
Golnaz | Moradi > Gulnaz Moradie
Farhad | Karimi > Ferhad Karimi
Guled | Osman > Guuleed Cusmaan
`);
