/**
 * Words with which a remark about lessons becomes a remark about health, religion or crime. Whole words only. What a lesson itself may be
 * about (gezondheid, dokter, rechtsstaat are themes of KNM) stays out, and so does what has an everyday sense (behandeld, bevallen, vast).
 */
const gezondheid = `
  ziek zieke zieken ziekte ziektes ziekten ziekmelding ziekmeldingen ziekteverlof ziekteverzuim ziekenhuis ziekenhuizen ziekenhuisopname
  griep corona covid infectie operatie operaties geopereerd medicatie medicijn medicijnen diagnose diagnoses chronisch chronische
  pijn pijnklachten rugklachten hoofdpijn migraine kanker tumor chemo chemotherapie bestraling diabetes suikerziekte epilepsie reuma
  astma hiv aids tbc tuberculose hepatitis zwanger zwangere zwangerschap zwangerschapsverlof bevalling kraamtijd miskraam abortus
  handicap gehandicapt gehandicapte arbeidsongeschikt arbeidsongeschiktheid invalide rolstoel slechtziend slechthorend blind doof
  dyslexie dyslectisch autisme autistisch adhd dementie psychisch psychische psychiater psychiatrisch psychiatrische psycholoog
  psychologe therapie therapeut fysiotherapie revalidatie trauma getraumatiseerd ptss depressie depressief depressieve angststoornis
  paniekaanval paniekaanvallen burnout overspannen stress verslaving verslaafd verslaafde alcohol alcoholist drugs drugsgebruik afkicken
  suicide suicidaal zelfmoord zelfmoordpoging ill illness sick sickness disease hospital hospitalised hospitalized surgery medication
  diagnosis cancer pregnant pregnancy disability disabled depression depressed psychologist psychiatrist therapy addiction addicted`;

const geloof = `
  geloof gelovig gelovige religie religieus religieuze godsdienst godsdienstig moslim moslima moslims islam islamitisch islamitische
  christen christenen christelijk christelijke christendom katholiek katholieke protestant protestants protestantse orthodox orthodoxe
  jood joden joods joodse hindoe hindoes hindoeisme boeddhist boeddhistisch boeddhisme atheist atheisme bekeerd bekeerling
  moskee moskeeen kerk kerken synagoge tempel imam dominee priester pastoor rabbijn koran bijbel thora ramadan suikerfeest offerfeest
  vasten bidden bidt gebed gebedsruimte hoofddoek hoofddoeken nikab niqab boerka burqa religion religious muslim christian jewish hindu
  mosque church prayer headscarf`;

const strafbaar = `
  strafbaar strafbare strafblad strafzaak straf gestraft taakstraf celstraf misdaad misdaden misdrijf misdrijven misdadiger crimineel
  criminele criminaliteit verdacht verdachte verdachten verdenking aangifte arrestatie gearresteerd gevangenis gevangene gevangenisstraf
  detentie gedetineerd gedetineerde reclassering veroordeeld veroordeling rechtszaak diefstal gestolen stelen steelt dief inbraak fraude
  gefraudeerd oplichting vervalsing mishandeling mishandeld mishandelt geweld bedreiging bedreigd bedreigt stalking verkrachting verkracht
  moord doodslag drugshandel mensenhandel mensensmokkel terrorisme terrorist crime criminal convicted conviction arrested prison jail
  theft stolen fraud violence suspect`;

export const gevoeligeLijst: readonly string[] = `${gezondheid} ${geloof} ${strafbaar}`.split(/\s+/).filter(Boolean);
