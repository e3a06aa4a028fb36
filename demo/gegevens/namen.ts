import { naamSleutel } from '~/domein/inburgeraar/naamsleutel';

/** Given names and surnames in the spellings in which they are usually registered, by country of origin. All combinations are by chance. */
type Namen = { gewicht: number; vrouw: readonly string[]; man: readonly string[]; achter: readonly string[] };

const lijst = (namen: string): readonly string[] => namen.split(', ');

const landen: readonly Namen[] = [
  {
    gewicht: 24,
    vrouw: lijst('Rasha, Hanan, Fatima, Amal, Nour, Rima, Sawsan, Hiba, Mariam, Lina, Yasmin, Khadija, Ghada, Salma, Aya, Reem'),
    man: lijst(
      'Mohammed, Mohamad, Ahmad, Omar, Khaled, Yusuf, Youssef, Mahmoud, Hassan, Ibrahim, Bilal, Anas, Samer, Firas, Abdulrahman, Tarek',
    ),
    achter: lijst(
      'Al Ahmad, Al-Hussein, Alkhatib, Haddad, Darwish, Khalil, Hamdan, Al Masri, Shaheen, Kassab, Nasser, Saleh, Barakat, Ibrahim, Qasim, Zaher',
    ),
  },
  {
    gewicht: 22,
    vrouw: lijst('Selam, Feven, Rahel, Luwam, Mihret, Saba, Eden, Winta, Bethlehem, Helen, Semhar, Yordanos, Tsega, Almaz'),
    man: lijst('Tesfay, Yonas, Filmon, Merhawi, Abel, Samuel, Henok, Robel, Kidane, Mebrahtu, Haben, Natnael, Biniam, Daniel'),
    achter: lijst(
      'Tesfay, Tesfai, Gebremariam, Ghebremeskel, Haile, Kidane, Weldemichael, Tekle, Berhe, Mehari, Habte, Okbay, Teklehaimanot, Araya',
    ),
  },
  {
    gewicht: 9,
    vrouw: lijst('Zahra, Maryam, Fereshteh, Leila, Parisa, Shirin, Narges, Samira, Mina, Golnaz'),
    man: lijst('Reza, Ali, Hossein, Mehdi, Amir, Farhad, Navid, Hamid, Javad, Ehsan'),
    achter: lijst('Mohammadi, Hosseini, Rahimi, Ahmadi, Karimi, Moradi, Jafari, Rezaei, Sadeghi, Ebrahimi'),
  },
  {
    gewicht: 8,
    vrouw: lijst('Ayşe, Elif, Zeynep, Emine, Şerife, Gül, Hatice, Merve, Özlem, Derya'),
    man: lijst('Mehmet, Mustafa, İbrahim, Yusuf, Emre, Hüseyin, Özgür, Serkan, Burak, Çetin'),
    achter: lijst('Yılmaz, Demir, Şahin, Çelik, Öztürk, Aydın, Arslan, Doğan, Kılıç, Güneş'),
  },
  {
    gewicht: 7,
    vrouw: lijst('Khadija, Naima, Samira, Hafida, Loubna, Ikram, Zineb, Soukaina'),
    man: lijst('Mohamed, Rachid, Hamza, Said, Youssef, Abdelkader, Mustapha, Ayoub'),
    achter: lijst('El Amrani, Benali, Bouzid, El Idrissi, Ouali, Chaoui, Azzouzi, El Mansouri'),
  },
  {
    gewicht: 7,
    vrouw: lijst('Hodan, Amina, Faduma, Ifrah, Sahra, Hamdi, Nasra, Ubah'),
    man: lijst('Abdi, Mohamud, Hassan, Abdullahi, Farah, Liban, Guled, Said'),
    achter: lijst('Warsame, Hassan Ali, Mohamed Farah, Abdullahi, Jama, Osman, Nur Ahmed, Hersi'),
  },
  {
    gewicht: 6,
    vrouw: lijst('Shabnam, Nilofar, Farzana, Wahida, Mursal, Zarmina'),
    man: lijst('Abdul Wahid, Najib, Farid, Mirwais, Sayed, Jamshid'),
    achter: lijst('Noori, Ahmadzai, Sharifi, Haidari, Popal, Stanikzai'),
  },
  {
    gewicht: 5,
    vrouw: lijst('Olena, Iryna, Svitlana, Natalia, Anna, Tetiana'),
    man: lijst('Oleksandr, Andrii, Serhii, Dmytro, Ivan, Maksym'),
    achter: lijst("Kovalenko, Shevchenko, Bondarenko, Melnyk, Ivanova, Petrov, Lysenko, Hryhor'yeva"),
  },
  {
    gewicht: 4,
    vrouw: lijst('María Fernanda, Camila, Juliana, Luísa, Gabriela, Ana Beatriz'),
    man: lijst('José Luis, Carlos, Thiago, André, Andrés, João Pedro'),
    achter: lijst('García Rodríguez, da Silva, Gómez, Pereira de Souza, Hernández, Oliveira, Muñoz, dos Santos'),
  },
  {
    gewicht: 3,
    vrouw: lijst('Li, Xiaoyan, Mei, Yan, Jing'),
    man: lijst('Wei, Jun, Hao, Ming, Bo'),
    achter: lijst('Wang, Chen, Zhang, Liu, Huang'),
  },
  {
    gewicht: 3,
    vrouw: lijst('Priya, Anjali, Sunita, Kavita, Divya'),
    man: lijst('Rahul, Arjun, Vikram, Sanjay, Ravi'),
    achter: lijst('Sharma, Patel, Kumar, Reddy, Singh'),
  },
  {
    gewicht: 2,
    vrouw: lijst('Ama, Abena, Efua, Akosua'),
    man: lijst('Kwame, Kofi, Yaw, Kwabena'),
    achter: lijst('Mensah, Owusu, Boateng, Asante'),
  },
];

type Naamrij = { groep: number; soort: 'vrouw' | 'man' | 'achter'; nr: number; naam: string; sleutel: string };

/** A group of names and the length of its three lists. */
type Naamgroep = { groep: number; vrouw: number; man: number; achter: number };

/** Every name with its place in its list; `groep` repeats by weight, so that drawing a group evenly gives the mix of The Hague. */
export function naamrijen(): { rijen: Naamrij[]; groepen: Naamgroep[] } {
  const groepen = landen.flatMap((land, groep) =>
    Array.from({ length: land.gewicht }, () => ({ groep, vrouw: land.vrouw.length, man: land.man.length, achter: land.achter.length })),
  );
  const rijen = landen.flatMap((land, groep) =>
    (['vrouw', 'man', 'achter'] as const).flatMap((soort) =>
      land[soort].map((naam, nr) => ({
        groep,
        soort,
        nr,
        naam,
        sleutel: soort === 'achter' ? naamSleutel('', naam) : naamSleutel(naam, ''),
      })),
    ),
  );
  return { rijen, groepen };
}

const eerste = lijst('Woord, Letter, Taal, Spreek, Zin, Klank, Schrijf, Lees, Vertel, Dialoog, Alfa, Begrip');
const tweede = lijst('haven, plein, gaard, wijzer, kring, brug, bron, erf, laan, werf, akker, toren, hof, dijk, sluis, singel');
const derde = lijst('Inburgering, Taalschool, NT2, Taalhuis, Leerplek, Taalpraktijk');

/** The name of the nth invented school beyond those of `demo/scholen`. */
export function schoolnaam(nr: number): string {
  const volg =
    nr >= eerste.length * tweede.length * derde.length ? ` ${Math.floor(nr / (eerste.length * tweede.length * derde.length)) + 1}` : '';
  const deel = (woorden: readonly string[], stap: number) => woorden[Math.floor(nr / stap) % woorden.length] ?? '';
  return `${deel(eerste, 1)}${deel(tweede, eerste.length)} ${deel(derde, eerste.length * tweede.length)}${volg}`;
}

const medewerkers = {
  voor: lijst(
    'Anouk, Bas, Carla, Daan, Esther, Frank, Gerda, Hugo, Iris, Jeroen, Karin, Lars, Monique, Niels, Olga, Paul, Ria, Stefan, Tess, Vincent, Wendy, Samir, Nadia, Dewi',
  ),
  achter: lijst(
    'Bakker, de Boer, Dekker, Jansen, Kok, Mulder, Peters, van den Berg, Vermeulen, Smit, Hoekstra, Kuiper, van Leeuwen, Brouwer, Haas, Timmer, Postma, Blom, Faber, Ramdin',
  ),
};

/** The name of the nth invented employee. */
export function medewerkernaam(nr: number): string {
  const { voor, achter } = medewerkers;
  return `${voor[nr % voor.length]} ${achter[Math.floor(nr / voor.length + nr * 7) % achter.length]}`;
}
