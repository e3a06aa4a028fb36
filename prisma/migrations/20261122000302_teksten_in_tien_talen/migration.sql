-- The second version of both texts, in ten languages. It means what the first meant: it adds by which ways one answers and withdraws, and that the reading
-- most favourable to the signer holds. Our own words; the Dutch at A2 is the source. A translation is a concept until a sworn translator answers for it.

with woorden (nr, taal, inhoud) as (values
(0, 'nl', $nl${
  "titel": "Mogen de gemeente en uw taalschool gegevens over u delen?",
  "inleiding": [
    "U leert Nederlands op een taalschool. U hebt ook een casemanager bij de gemeente Den Haag. Uw casemanager helpt u met inburgeren.",
    "De school en uw casemanager helpen u beter als zij dezelfde dingen weten. Daarom vragen wij: mogen zij gegevens over u aan elkaar geven?",
    "U kiest zelf. Ja is goed. Nee is ook goed.",
    "Wij gebruiken de gegevens alleen om u te helpen met inburgeren. Niet voor iets anders."
  ],
  "gegevens_kop": "Om welke gegevens gaat het?",
  "gegevens": [
    {"categorie": "identiteit", "kop": "Wie u bent", "uitleg": "Uw naam, uw geboortedatum, uw telefoonnummer en uw e-mailadres."},
    {"categorie": "plan_van_aanpak", "kop": "Uw plan", "uitleg": "Wat u met uw casemanager hebt afgesproken. Bijvoorbeeld welk taalniveau u wilt halen."},
    {"categorie": "traject", "kop": "Uw inburgering", "uitleg": "Hoeveel tijd u nog hebt. Welke examens u hebt gehaald. Hoeveel uur les u hebt gehad. Hoeveel geld u nog kunt lenen bij DUO."},
    {"categorie": "voortgang", "kop": "Hoe het gaat op school", "uitleg": "Hoe goed u Nederlands leest, luistert, schrijft en spreekt. En of u naar de les komt."},
    {"categorie": "non_formeel", "kop": "Oefenen buiten de les", "uitleg": "Hoeveel uur u Nederlands oefent buiten de les. Bijvoorbeeld in een taalcafé of bij vrijwilligerswerk."},
    {"categorie": "bijzonderheden", "kop": "Als er iets verandert", "uitleg": "Of u minder uren kunt komen, een tijd niet kunt komen, andere lestijden nodig hebt of wilt praten. Nooit waarom: de school schrijft niets op over ziekte of geloof."}
  ],
  "delen": [
    {"kop": "Wat gebeurt er als u nee zegt?", "alineas": [
      "Een nee verandert niets aan uw uitkering. U krijgt geen boete. Een nee verandert ook niets aan uw recht om in Nederland te wonen.",
      "Uw casemanager blijft u helpen. Alleen kent uw casemanager de gegevens van de school dan niet."]},
    {"kop": "Hoe geeft u antwoord?", "alineas": [
      "U tekent op papier. Of u kiest op het scherm bij de gemeente. U kunt ook zelf kiezen op uw telefoon. Dan krijgt u van uw casemanager een eigen link. Die link is alleen voor u en werkt kort.",
      "U krijgt altijd een bewijs. Op het bewijs staat een code. Bewaar het bewijs goed."]},
    {"kop": "Wilt u later iets anders?", "alineas": [
      "Zegt u nu nee? Dan mag u later ja zeggen.",
      "Zegt u nu ja? Dan mag u dat elke dag intrekken. U hoeft niet te zeggen waarom. U kunt het zelf doen met de code op uw bewijs. Of zeg het tegen uw casemanager of tegen de school. Bellen of een brief sturen mag ook. Kunt u inloggen? Dan doet u het zelf bij Mijn toestemming.",
      "Na het intrekken geven de gemeente en de school geen gegevens meer aan elkaar. Dat geldt meteen."]},
    {"kop": "Hoe lang geldt uw ja?", "alineas": [
      "Uw ja geldt zolang uw casemanager u helpt met inburgeren. Bent u klaar met inburgeren? Of verhuist u naar een andere gemeente? Dan stopt uw ja vanzelf."]}
  ],
  "vraag": "Wat kiest u?",
  "ja": "Ja. De gemeente Den Haag en {school} mogen deze gegevens over mij opschrijven en aan elkaar geven.",
  "nee_school": "Nee, niet met {school}. De gemeente Den Haag en deze school geven geen gegevens over mij aan elkaar.",
  "nee_alle": "Nee, met geen enkele school. De gemeente Den Haag en de taalscholen geven geen gegevens over mij aan elkaar.",
  "verder": "Andere gegevens die u wilt delen. U hoeft hier niets op te schrijven.",
  "tolk": "Begrijpt u deze tekst niet helemaal? Dan vertelt een tolk met een diploma u in uw eigen taal wat er staat.",
  "partner": "Uw partner mag ook tekenen. Dat hoeft nooit.",
  "gunstigst": "Is een zin niet duidelijk? Of zegt de tekst in een andere taal iets anders? Dan geldt wat voor u het beste is.",
  "privacy": {"tekst": "Lees hoe de gemeente met uw gegevens omgaat:", "adres": "https://www.denhaag.nl/privacyverklaring"},
  "ondertekening": {"kop": "Uw handtekening", "naam": "Naam", "geboortedatum": "Geboortedatum", "plaats": "Plaats", "datum": "Datum en tijd", "handtekening": "Handtekening", "tolk": "Naam en nummer van de tolk", "partner": "Handtekening van uw partner."}
}$nl$::jsonb),
(1, 'nl-b1', $nl_b1${
  "titel": "Mogen de gemeente en uw taalschool gegevens over u uitwisselen?",
  "inleiding": [
    "U leert Nederlands op een taalschool en u hebt een casemanager bij de gemeente Den Haag, die u helpt met uw inburgering.",
    "De school en uw casemanager kunnen u beter helpen als zij dezelfde informatie hebben. Daarom vragen wij u of zij gegevens over u aan elkaar mogen geven.",
    "U beslist dat zelf. Beide antwoorden zijn goed.",
    "De gegevens worden alleen gebruikt om u te helpen met uw inburgering, en niet voor iets anders."
  ],
  "gegevens_kop": "Welke gegevens zijn dat?",
  "gegevens": [
    {"categorie": "identiteit", "kop": "Wie u bent", "uitleg": "Uw naam, geboortedatum, telefoonnummer en e-mailadres."},
    {"categorie": "plan_van_aanpak", "kop": "Uw plan", "uitleg": "De afspraken die u met uw casemanager hebt gemaakt, zoals het taalniveau dat u wilt halen."},
    {"categorie": "traject", "kop": "Uw inburgering", "uitleg": "Hoeveel tijd u nog hebt, welke examens u hebt gehaald, hoeveel uur les u hebt gevolgd en hoeveel u nog kunt lenen bij DUO."},
    {"categorie": "voortgang", "kop": "Hoe het gaat op school", "uitleg": "Hoe goed u Nederlands leest, luistert, schrijft en spreekt, en of u naar de lessen komt."},
    {"categorie": "non_formeel", "kop": "Oefenen buiten de les", "uitleg": "Hoeveel uur u buiten de les Nederlands oefent, bijvoorbeeld in een taalcafé of bij vrijwilligerswerk."},
    {"categorie": "bijzonderheden", "kop": "Veranderingen", "uitleg": "Of u minder uren kunt komen, een tijd niet kunt komen, andere lestijden nodig hebt of een gesprek wilt. De reden wordt nooit genoemd: de school schrijft niets op over ziekte of geloof."}
  ],
  "delen": [
    {"kop": "Wat gebeurt er als u nee zegt?", "alineas": [
      "Als u nee zegt, verandert er niets aan uw uitkering, krijgt u geen boete en houdt u hetzelfde recht om in Nederland te wonen.",
      "Uw casemanager blijft u helpen, maar weet dan niet welke gegevens de school over u heeft."]},
    {"kop": "Hoe geeft u antwoord?", "alineas": [
      "U kunt op papier tekenen of op het scherm bij de gemeente kiezen. U kunt ook op uw eigen telefoon of computer antwoorden: uw casemanager geeft u dan een link die alleen voor u is en korte tijd werkt.",
      "U krijgt altijd een bewijs van uw antwoord, met een code. Bewaar dat bewijs goed."]},
    {"kop": "Kunt u later van mening veranderen?", "alineas": [
      "Als u nu nee zegt, mag u later alsnog ja zeggen.",
      "Als u nu ja zegt, mag u dat elke dag intrekken, zonder te zeggen waarom. U doet dat zelf met de code op uw bewijs, of u zegt het tegen uw casemanager of de school. U mag ook bellen of een brief sturen. Als u kunt inloggen, doet u het bij Mijn toestemming.",
      "Zodra u uw ja hebt ingetrokken, geven de gemeente en de school geen gegevens meer aan elkaar."]},
    {"kop": "Hoe lang geldt uw ja?", "alineas": [
      "Uw ja geldt zolang uw casemanager u met uw inburgering helpt. Het stopt vanzelf als u klaar bent met inburgeren of naar een andere gemeente verhuist."]}
  ],
  "vraag": "Wat kiest u?",
  "ja": "Ja. De gemeente Den Haag en {school} mogen deze gegevens over mij vastleggen en aan elkaar geven.",
  "nee_school": "Nee, niet met {school}. De gemeente Den Haag en deze school geven geen gegevens over mij aan elkaar.",
  "nee_alle": "Nee, met geen enkele school. De gemeente Den Haag en de taalscholen geven geen gegevens over mij aan elkaar.",
  "verder": "Andere gegevens die u wilt delen. U hoeft hier niets in te vullen.",
  "tolk": "Als u deze tekst niet helemaal begrijpt, legt een tolk met een diploma hem in uw eigen taal aan u uit.",
  "partner": "Uw partner mag ook tekenen, maar dat hoeft nooit.",
  "gunstigst": "Is een zin onduidelijk, of zegt de tekst in een andere taal iets anders? Dan geldt de uitleg die voor u het gunstigst is.",
  "privacy": {"tekst": "Lees hoe de gemeente met uw gegevens omgaat:", "adres": "https://www.denhaag.nl/privacyverklaring"},
  "ondertekening": {"kop": "Uw handtekening", "naam": "Naam", "geboortedatum": "Geboortedatum", "plaats": "Plaats", "datum": "Datum en tijd", "handtekening": "Handtekening", "tolk": "Naam en nummer van de tolk", "partner": "Handtekening van uw partner."}
}$nl_b1$::jsonb),
(2, 'en', $en${
  "titel": "May the municipality and your language school share information about you?",
  "inleiding": [
    "You are learning Dutch at a language school. You also have a casemanager at the municipality of The Hague (gemeente Den Haag). Your casemanager helps you with your civic integration (inburgering).",
    "The school and your casemanager can help you better if they know the same things. That is why we ask: may they give each other information about you?",
    "You choose. Yes is fine. No is fine too.",
    "We use the information only to help you with your civic integration. Not for anything else."
  ],
  "gegevens_kop": "Which information is this about?",
  "gegevens": [
    {"categorie": "identiteit", "kop": "Who you are", "uitleg": "Your name, your date of birth, your telephone number and your email address."},
    {"categorie": "plan_van_aanpak", "kop": "Your plan", "uitleg": "What you have agreed with your casemanager. For example, which language level you want to reach."},
    {"categorie": "traject", "kop": "Your civic integration", "uitleg": "How much time you have left. Which exams you have passed. How many hours of lessons you have had. How much money you can still borrow from DUO."},
    {"categorie": "voortgang", "kop": "How it is going at school", "uitleg": "How well you read, listen, write and speak Dutch. And whether you come to class."},
    {"categorie": "non_formeel", "kop": "Practising outside class", "uitleg": "How many hours you practise Dutch outside class. For example in a language café or by doing volunteer work."},
    {"categorie": "bijzonderheden", "kop": "If something changes", "uitleg": "Whether you can come for fewer hours, cannot come for a while, need other lesson times or want to talk. Never why: the school writes down nothing about illness or religion."}
  ],
  "delen": [
    {"kop": "What happens if you say no?", "alineas": [
      "A no changes nothing about your benefit. You do not get a fine. A no also changes nothing about your right to live in the Netherlands.",
      "Your casemanager will keep helping you. Only, your casemanager will not know the information from the school."]},
    {"kop": "How do you answer?", "alineas": [
      "You sign on paper. Or you choose on the screen at the municipality. You can also choose on your own telephone. Then your casemanager gives you your own link. That link is only for you and works for a short time.",
      "You always get a receipt. There is a code on the receipt. Keep the receipt safe."]},
    {"kop": "Do you want something else later?", "alineas": [
      "Do you say no now? Then you may say yes later.",
      "Do you say yes now? Then you may take it back on any day. You do not have to say why. You can do it yourself with the code on your receipt. Or tell your casemanager or the school. You may also call or send a letter. Can you log in? Then you do it yourself at Mijn toestemming.",
      "After you take it back, the municipality and the school no longer give each other information. This starts at once."]},
    {"kop": "How long does your yes last?", "alineas": [
      "Your yes lasts as long as your casemanager helps you with your civic integration. Have you finished it? Or do you move to another municipality? Then your yes stops by itself."]}
  ],
  "vraag": "What do you choose?",
  "ja": "Yes. The municipality of The Hague and {school} may write down this information about me and give it to each other.",
  "nee_school": "No, not with {school}. The municipality of The Hague and this school do not give each other information about me.",
  "nee_alle": "No, not with any school. The municipality of The Hague and the language schools do not give each other information about me.",
  "verder": "Other information that you want to share. You do not have to write anything here.",
  "tolk": "Do you not fully understand this text? Then a qualified interpreter tells you in your own language what it says.",
  "partner": "Your partner may sign too. This is never needed.",
  "gunstigst": "Is a sentence not clear? Or does the text say something else in another language? Then what is best for you counts.",
  "privacy": {"tekst": "Read how the municipality handles your information:", "adres": "https://www.denhaag.nl/privacyverklaring"},
  "ondertekening": {"kop": "Your signature", "naam": "Name", "geboortedatum": "Date of birth", "plaats": "Place", "datum": "Date and time", "handtekening": "Signature", "tolk": "Name and number of the interpreter", "partner": "Signature of your partner."},
  "concept": "No sworn translator has checked this translation yet. You can say yes only if an interpreter is with you. You can always say no or take back your yes."
}$en$::jsonb),
(3, 'ar', $ar${
  "titel": "هل يجوز للبلدية ومدرسة اللغة أن تتبادلا معلومات عنك؟",
  "inleiding": [
    "أنت تتعلم اللغة الهولندية في مدرسة لغة. ولديك أيضًا مرشد شخصي (casemanager) في بلدية لاهاي (gemeente Den Haag). المرشد يساعدك في الاندماج (inburgering).",
    "تستطيع المدرسة ومرشدك أن يساعداك بشكل أفضل إذا كانا يعرفان الأشياء نفسها. لذلك نسألك: هل يجوز لهما أن يعطي كل منهما الآخر معلومات عنك؟",
    "أنت تختار بنفسك. نعم جواب جيد. ولا جواب جيد أيضًا.",
    "نستخدم المعلومات فقط لمساعدتك في الاندماج. ولا نستخدمها لأي شيء آخر."
  ],
  "gegevens_kop": "ما هي هذه المعلومات؟",
  "gegevens": [
    {"categorie": "identiteit", "kop": "من أنت", "uitleg": "اسمك وتاريخ ميلادك ورقم هاتفك وعنوان بريدك الإلكتروني."},
    {"categorie": "plan_van_aanpak", "kop": "خطتك", "uitleg": "ما اتفقت عليه مع مرشدك. مثلًا: مستوى اللغة الذي تريد الوصول إليه."},
    {"categorie": "traject", "kop": "اندماجك", "uitleg": "كم بقي لك من الوقت. وما الامتحانات التي نجحت فيها. وكم ساعة درست. وكم من المال ما زلت تستطيع أن تقترض من DUO."},
    {"categorie": "voortgang", "kop": "كيف تسير الأمور في المدرسة", "uitleg": "مدى إجادتك للقراءة والاستماع والكتابة والتحدث باللغة الهولندية. وهل تأتي إلى الدروس."},
    {"categorie": "non_formeel", "kop": "التدريب خارج الدروس", "uitleg": "كم ساعة تتدرب على اللغة الهولندية خارج الدروس. مثلًا في مقهى اللغة أو في العمل التطوعي."},
    {"categorie": "bijzonderheden", "kop": "إذا تغير شيء", "uitleg": "هل تستطيع أن تأتي ساعات أقل فقط، أو لا تستطيع أن تأتي لفترة، أو تحتاج إلى أوقات أخرى للدروس، أو تريد أن تتحدث مع أحد. ولا يُكتب السبب أبدًا: المدرسة لا تكتب شيئًا عن المرض أو الدين."}
  ],
  "delen": [
    {"kop": "ماذا يحدث إذا قلت لا؟", "alineas": [
      "كلمة لا لا تغير شيئًا في إعانتك المالية. ولا تحصل على غرامة. ولا تغير شيئًا في حقك في السكن في هولندا.",
      "يستمر مرشدك في مساعدتك. لكنه لن يعرف معلومات المدرسة."]},
    {"kop": "كيف تعطي جوابك؟", "alineas": [
      "توقع على ورقة. أو تختار على الشاشة في البلدية. وتستطيع أيضًا أن تختار بنفسك على هاتفك. عندها يعطيك مرشدك رابطًا خاصًا بك. هذا الرابط لك وحدك ويعمل لوقت قصير.",
      "تحصل دائمًا على إيصال. على الإيصال رمز. احفظ الإيصال جيدًا."]},
    {"kop": "هل تريد شيئًا آخر فيما بعد؟", "alineas": [
      "هل تقول الآن لا؟ يجوز لك أن تقول نعم فيما بعد.",
      "هل تقول الآن نعم؟ يجوز لك أن تسحب ذلك في أي يوم. ولا يلزم أن تقول لماذا. تستطيع أن تفعل ذلك بنفسك بالرمز الموجود على الإيصال. أو قل ذلك لمرشدك أو للمدرسة. ويجوز أيضًا أن تتصل بالهاتف أو ترسل رسالة. هل تستطيع تسجيل الدخول؟ إذن تفعل ذلك بنفسك في Mijn toestemming.",
      "بعد أن تسحب موافقتك لا تعطي البلدية والمدرسة إحداهما الأخرى معلومات عنك. ويبدأ ذلك فورًا."]},
    {"kop": "إلى متى تسري كلمة نعم؟", "alineas": [
      "تسري كلمة نعم ما دام مرشدك يساعدك في الاندماج. هل أنهيت الاندماج؟ أو انتقلت إلى بلدية أخرى؟ عندها تتوقف كلمة نعم من تلقاء نفسها."]}
  ],
  "vraag": "ماذا تختار؟",
  "ja": "نعم. يجوز لبلدية لاهاي و {school} أن تكتبا هذه المعلومات عني وأن تتبادلاها.",
  "nee_school": "لا، ليس مع {school}. بلدية لاهاي وهذه المدرسة لا تتبادلان معلومات عني.",
  "nee_alle": "لا، ليس مع أي مدرسة. بلدية لاهاي ومدارس اللغة لا تتبادل معلومات عني.",
  "verder": "معلومات أخرى تريد مشاركتها. لا يلزم أن تكتب شيئًا هنا.",
  "tolk": "ألا تفهم هذا النص تمامًا؟ عندها يشرح لك مترجم شفوي حاصل على شهادة ما هو مكتوب، بلغتك.",
  "partner": "يجوز لشريك حياتك أن يوقع أيضًا. وهذا ليس ضروريًا أبدًا.",
  "gunstigst": "هل توجد جملة غير واضحة؟ أو يقول النص شيئًا مختلفًا بلغة أخرى؟ عندها يسري ما هو الأفضل لك.",
  "privacy": {"tekst": "اقرأ كيف تتعامل البلدية مع معلوماتك:", "adres": "https://www.denhaag.nl/privacyverklaring"},
  "ondertekening": {"kop": "توقيعك", "naam": "الاسم", "geboortedatum": "تاريخ الميلاد", "plaats": "المكان", "datum": "التاريخ والوقت", "handtekening": "التوقيع", "tolk": "اسم المترجم ورقمه", "partner": "توقيع شريك حياتك."},
  "concept": "لم يراجع مترجم محلف هذه الترجمة بعد. لا تستطيع أن تقول نعم إلا إذا كان معك مترجم شفوي. وتستطيع دائمًا أن تقول لا أو أن تسحب موافقتك."
}$ar$::jsonb),
(4, 'ti', $ti${
  "titel": "ምምሕዳር ከተማን ቤት ትምህርቲ ቋንቋን ብዛዕባኹም ሓበሬታ ክለዋወጡ ይኽእሉ ዶ?",
  "inleiding": [
    "ኣብ ቤት ትምህርቲ ቋንቋ ሆላንድኛ ትመሃሩ ኣለኹም። ኣብ ምምሕዳር ከተማ ደን ሃግ (gemeente Den Haag) ከኣ casemanager ኣለኩም። casemanager ኣብ ውህደት (inburgering) ይሕግዘኩም።",
    "ቤት ትምህርቲ ምስ casemanager ሓደ ዓይነት ሓበሬታ እንተሃልይዎም ብዝበለጸ ክሕግዙኹም ይኽእሉ። ስለዚ ንሓትት፦ ብዛዕባኹም ሓበሬታ ክለዋወጡ ይኽእሉ ዶ?",
    "ባዕልኹም ትመርጹ። እወ ጽቡቕ እዩ። ኣይፋል እውን ጽቡቕ እዩ።",
    "ነቲ ሓበሬታ ኣብ ውህደት ንምሕጋዝኩም ጥራይ ንጥቀመሉ። ንካልእ ነገር ኣይንጥቀመሉን።"
  ],
  "gegevens_kop": "ኣየናይ ሓበሬታ እዩ?",
  "gegevens": [
    {"categorie": "identiteit", "kop": "መን ምዃንኩም", "uitleg": "ስምኩም፣ ዕለት ልደትኩም፣ ቁጽሪ ተሌፎንኩም፣ ኢመይልኩም።"},
    {"categorie": "plan_van_aanpak", "kop": "መደብኩም", "uitleg": "ምስ casemanager ዝተሰማማዕኩምሉ። ንኣብነት፣ ኣየናይ ደረጃ ቋንቋ ክትበጽሑ ከም እትደልዩ።"},
    {"categorie": "traject", "kop": "ውህደትኩም", "uitleg": "ክንደይ ግዜ ከም ዝተረፈኩም። ኣየኖት ፈተናታት ከም ዝሓለፍኩም። ክንደይ ሰዓት ትምህርቲ ከም ዝተማሃርኩም። ክንደይ ገንዘብ ገና ካብ DUO ክትልቅሑ ከም እትኽእሉ።"},
    {"categorie": "voortgang", "kop": "ኣብ ቤት ትምህርቲ ከመይ ኣለኹም", "uitleg": "ሆላንድኛ ክሳብ ክንደይ ከም እተንብቡ፣ ከም እትሰምዑ፣ ከም እትጽሕፉ፣ ከም እትዛረቡ። ናብ ትምህርቲ ትመጹ እንተኾንኩም እውን።"},
    {"categorie": "non_formeel", "kop": "ካብ ትምህርቲ ወጻኢ ልምምድ", "uitleg": "ካብ ትምህርቲ ወጻኢ ክንደይ ሰዓት ሆላንድኛ ከም እትለማመዱ። ንኣብነት ኣብ ወለንታዊ ስራሕ።"},
    {"categorie": "bijzonderheden", "kop": "ለውጢ እንተሎ", "uitleg": "ንውሑዳት ሰዓታት ጥራይ ክትመጹ እንተኽኢልኩም፣ ንገለ ግዜ ክትመጹ እንተዘይክኢልኩም፣ ካልእ ሰዓት ትምህርቲ እንተደሊኹም፣ ወይ ክትዛረቡ እንተደሊኹም። ምኽንያቱ ፈጺሙ ኣይጸሓፍን፦ ቤት ትምህርቲ ብዛዕባ ሕማም ወይ ሃይማኖት ዋላ ሓንቲ ኣይጽሕፍን።"}
  ],
  "delen": [
    {"kop": "ኣይፋል እንተበልኩም እንታይ ይኸውን?", "alineas": [
      "ኣይፋል እንተበልኩም ናይ መነባብሮ ገንዘብኩም (uitkering) ኣይልወጥን። መቕጻዕቲ የለን። ኣብ ሆላንድ ናይ ምንባር መሰልኩም እውን ኣይልወጥን።",
      "casemanager ምሕጋዝኩም ይቕጽል። እንተኾነ ሓበሬታ ቤት ትምህርቲ ኣይፈልጥን።"]},
    {"kop": "መልሲ ብኸመይ ትህቡ?", "alineas": [
      "ኣብ ወረቐት ትፍርሙ። ወይ ኣብ ምምሕዳር ከተማ ኣብ ስክሪን ትመርጹ። ብተሌፎንኩም እውን ባዕልኹም ክትመርጹ ትኽእሉ። ሽዑ casemanager ናይ ገዛእ ርእስኹም ሊንክ ይህበኩም። እቲ ሊንክ ንዓኹም ጥራይ እዩ። ንሓጺር ግዜ ይሰርሕ።",
      "ኩሉ ግዜ መረጋገጺ ትቕበሉ። ኣብቲ መረጋገጺ ኮድ ኣሎ። ነቲ መረጋገጺ ጽቡቕ ጌርኩም ሓዝዎ።"]},
    {"kop": "ድሒርኩም ካልእ ትደልዩ ዶ?", "alineas": [
      "ሕጂ ኣይፋል ትብሉ ዶ? ድሒርኩም እወ ክትብሉ ትኽእሉ።",
      "ሕጂ እወ ትብሉ ዶ? ኣብ ዝኾነ መዓልቲ ክትስሕብዎ ትኽእሉ። ምኽንያት ክትህቡ ኣየድልየኩምን። ባዕልኹም በቲ ኣብ መረጋገጺ ዘሎ ኮድ ክትገብርዎ ትኽእሉ። ወይ ን casemanager ወይ ንቤት ትምህርቲ ንገሩ። ብተሌፎን ወይ ብደብዳቤ እውን ይከኣል። ክትኣትዉ (inloggen) ትኽእሉ ዶ? ሽዑ ባዕልኹም ኣብ Mijn toestemming ትገብርዎ።",
      "ምስ ሰሓብኩምዎ ምምሕዳር ከተማን ቤት ትምህርትን ሓበሬታ ኣይለዋወጡን። እዚ ብኡንብኡ ይጅምር።"]},
    {"kop": "እወ ዝበልኩምዎ ክሳብ መዓስ ይሰርሕ?", "alineas": [
      "እቲ እወ casemanager ኣብ ውህደት ክሳብ ዝሕግዘኩም ይሰርሕ። ውህደት ወዲእኩም ዶ? ወይ ናብ ካልእ ከተማ ትግዕዙ ዶ? ሽዑ እቲ እወ ባዕሉ የብቅዕ።"]}
  ],
  "vraag": "እንታይ ትመርጹ?",
  "ja": "እወ። ምምሕዳር ከተማ ደን ሃግ ምስ {school} ነዚ ሓበሬታ ብዛዕባይ ክጽሕፉን ክለዋወጡን ይኽእሉ።",
  "nee_school": "ኣይፋል፣ ምስ {school} ኣይፋል። ምምሕዳር ከተማ ደን ሃግን እዚ ቤት ትምህርትን ብዛዕባይ ሓበሬታ ኣይለዋወጡን።",
  "nee_alle": "ኣይፋል፣ ምስ ዝኾነ ቤት ትምህርቲ ኣይፋል። ምምሕዳር ከተማ ደን ሃግን ኣብያተ ትምህርቲ ቋንቋን ብዛዕባይ ሓበሬታ ኣይለዋወጡን።",
  "verder": "ክትህብዎ እትደልዩ ካልእ ሓበሬታ። ኣብዚ ዋላ ሓንቲ ክትጽሕፉ ኣየድልየኩምን።",
  "tolk": "እዚ ጽሑፍ ብምሉኡ ኣይተረድኣኩምን ዶ? ሽዑ ዲፕሎማ ዘለዎ ተርጓሚ ብቋንቋኹም ይነግረኩም።",
  "partner": "መጻምድትኹም እውን ክፍርሙ ይኽእሉ። ፈጺሙ ግዴታ ኣይኮነን።",
  "gunstigst": "ንጹር ዘይኮነ ነገር ኣሎ ዶ? ወይ እቲ ጽሑፍ ኣብ ካልእ ቋንቋ ካልእ ይብል ዶ? ሽዑ እቲ ንዓኹም ዝበለጸ ይሰርሕ።",
  "privacy": {"tekst": "ምምሕዳር ከተማ ሓበሬታኹም ብኸመይ ከም ዝጥቀም ኣንብቡ፦", "adres": "https://www.denhaag.nl/privacyverklaring"},
  "ondertekening": {"kop": "ፊርማኹም", "naam": "ስም", "geboortedatum": "ዕለት ልደት", "plaats": "ቦታ", "datum": "ዕለትን ሰዓትን", "handtekening": "ፊርማ", "tolk": "ስምን ቁጽርን ተርጓሚ", "partner": "ፊርማ መጻምድትኹም።"},
  "concept": "እዚ ትርጉም ገና ብመሓላ ብዝሰርሕ ተርጓሚ ኣይተረጋገጸን። እወ ክትብሉ ተርጓሚ ምሳኹም ክህሉ ኣለዎ። ኣይፋል ክትብሉ ወይ እወ ክትስሕቡ ኩሉ ግዜ ትኽእሉ።"
}$ti$::jsonb),
(5, 'fa', $fa${
  "titel": "آیا شهرداری و مدرسهٔ زبان شما اجازه دارند اطلاعات شما را با هم در میان بگذارند؟",
  "inleiding": [
    "شما در یک مدرسهٔ زبان هلندی یاد می‌گیرید. شما در شهرداری لاهه (gemeente Den Haag) یک راهنمای شخصی (casemanager) هم دارید. راهنمای شما در ادغام در جامعه (inburgering) به شما کمک می‌کند.",
    "اگر مدرسه و راهنمای شما چیزهای یکسانی بدانند، بهتر می‌توانند به شما کمک کنند. برای همین می‌پرسیم: آیا اجازه دارند اطلاعات شما را به یکدیگر بدهند؟",
    "خود شما انتخاب می‌کنید. بله خوب است. نه هم خوب است.",
    "ما از این اطلاعات فقط برای کمک به شما در ادغام در جامعه استفاده می‌کنیم. نه برای چیز دیگر."
  ],
  "gegevens_kop": "کدام اطلاعات؟",
  "gegevens": [
    {"categorie": "identiteit", "kop": "شما چه کسی هستید", "uitleg": "نام، تاریخ تولد، شماره تلفن و نشانی ایمیل شما."},
    {"categorie": "plan_van_aanpak", "kop": "برنامهٔ شما", "uitleg": "آنچه با راهنمای خود قرار گذاشته‌اید. برای مثال، به کدام سطح زبان می‌خواهید برسید."},
    {"categorie": "traject", "kop": "ادغام شما در جامعه", "uitleg": "چقدر وقت دارید. در کدام امتحان‌ها قبول شده‌اید. چند ساعت درس خوانده‌اید. چقدر پول هنوز می‌توانید از DUO وام بگیرید."},
    {"categorie": "voortgang", "kop": "وضع شما در مدرسه", "uitleg": "چقدر خوب هلندی می‌خوانید، گوش می‌دهید، می‌نویسید و حرف می‌زنید. و این که آیا به کلاس می‌آیید."},
    {"categorie": "non_formeel", "kop": "تمرین بیرون از کلاس", "uitleg": "چند ساعت بیرون از کلاس هلندی تمرین می‌کنید. برای مثال در کافهٔ زبان یا در کار داوطلبانه."},
    {"categorie": "bijzonderheden", "kop": "اگر چیزی عوض شود", "uitleg": "آیا فقط می‌توانید ساعت‌های کمتری بیایید، مدتی نمی‌توانید بیایید، ساعت‌های دیگری برای کلاس لازم دارید یا می‌خواهید صحبت کنید. هرگز دلیل آن نوشته نمی‌شود: مدرسه چیزی دربارهٔ بیماری یا دین نمی‌نویسد."}
  ],
  "delen": [
    {"kop": "اگر نه بگویید چه می‌شود؟", "alineas": [
      "نه گفتن چیزی را در کمک‌هزینهٔ شما عوض نمی‌کند. شما جریمه نمی‌شوید. حق شما برای زندگی در هلند هم عوض نمی‌شود.",
      "راهنمای شما همچنان به شما کمک می‌کند. فقط اطلاعات مدرسه را نمی‌داند."]},
    {"kop": "چگونه جواب می‌دهید؟", "alineas": [
      "روی کاغذ امضا می‌کنید. یا در شهرداری روی صفحهٔ نمایش انتخاب می‌کنید. می‌توانید خودتان با تلفن خود هم انتخاب کنید. آن وقت راهنمای شما یک لینک شخصی به شما می‌دهد. این لینک فقط برای شماست و مدت کوتاهی کار می‌کند.",
      "شما همیشه یک رسید می‌گیرید. روی رسید یک کد هست. رسید را خوب نگه دارید."]},
    {"kop": "اگر بعداً نظر شما عوض شود؟", "alineas": [
      "حالا نه می‌گویید؟ بعداً می‌توانید بله بگویید.",
      "حالا بله می‌گویید؟ هر روز می‌توانید آن را پس بگیرید. لازم نیست بگویید چرا. خودتان می‌توانید با کد روی رسید این کار را بکنید. یا به راهنمای خود یا به مدرسه بگویید. تلفن زدن یا نامه فرستادن هم ممکن است. می‌توانید وارد حساب خود شوید؟ پس خودتان در Mijn toestemming انجام می‌دهید.",
      "وقتی آن را پس گرفتید، شهرداری و مدرسه دیگر به هم اطلاعات نمی‌دهند. این کار فوراً شروع می‌شود."]},
    {"kop": "بلهٔ شما تا کی اعتبار دارد؟", "alineas": [
      "بلهٔ شما تا وقتی اعتبار دارد که راهنمای شما در ادغام در جامعه به شما کمک می‌کند. آن را تمام کرده‌اید؟ یا به شهر دیگری می‌روید؟ آن وقت بلهٔ شما خودبه‌خود تمام می‌شود."]}
  ],
  "vraag": "چه انتخاب می‌کنید؟",
  "ja": "بله. شهرداری لاهه و {school} اجازه دارند این اطلاعات را دربارهٔ من بنویسند و به یکدیگر بدهند.",
  "nee_school": "نه، با {school} نه. شهرداری لاهه و این مدرسه اطلاعات مرا به یکدیگر نمی‌دهند.",
  "nee_alle": "نه، با هیچ مدرسه‌ای. شهرداری لاهه و مدرسه‌های زبان اطلاعات مرا به یکدیگر نمی‌دهند.",
  "verder": "اطلاعات دیگری که می‌خواهید بدهید. لازم نیست اینجا چیزی بنویسید.",
  "tolk": "این متن را کامل نمی‌فهمید؟ آن وقت یک مترجم شفاهی با دیپلم به زبان خودتان می‌گوید چه نوشته شده است.",
  "partner": "همسر شما هم می‌تواند امضا کند. هرگز لازم نیست.",
  "gunstigst": "جمله‌ای روشن نیست؟ یا متن به زبان دیگر چیز دیگری می‌گوید؟ آن وقت چیزی که برای شما بهترین است اعتبار دارد.",
  "privacy": {"tekst": "بخوانید شهرداری با اطلاعات شما چه می‌کند:", "adres": "https://www.denhaag.nl/privacyverklaring"},
  "ondertekening": {"kop": "امضای شما", "naam": "نام", "geboortedatum": "تاریخ تولد", "plaats": "محل", "datum": "تاریخ و ساعت", "handtekening": "امضا", "tolk": "نام و شمارهٔ مترجم", "partner": "امضای همسر شما."},
  "concept": "هنوز هیچ مترجم رسمی این ترجمه را بررسی نکرده است. فقط اگر مترجم شفاهی همراه شما باشد می‌توانید بله بگویید. همیشه می‌توانید نه بگویید یا بلهٔ خود را پس بگیرید."
}$fa$::jsonb),
(6, 'tr', $tr${
  "titel": "Belediye ve dil okulunuz sizinle ilgili bilgileri paylaşabilir mi?",
  "inleiding": [
    "Bir dil okulunda Hollandaca öğreniyorsunuz. Lahey Belediyesi’nde (gemeente Den Haag) bir danışmanınız (casemanager) da var. Danışmanınız size uyum sürecinizde (inburgering) yardım eder.",
    "Okul ve danışmanınız aynı şeyleri bilirse size daha iyi yardım eder. Bu yüzden soruyoruz: sizinle ilgili bilgileri birbirlerine verebilirler mi?",
    "Siz seçersiniz. Evet iyidir. Hayır da iyidir.",
    "Bilgileri yalnızca uyum sürecinizde size yardım etmek için kullanırız. Başka bir şey için kullanmayız."
  ],
  "gegevens_kop": "Hangi bilgiler?",
  "gegevens": [
    {"categorie": "identiteit", "kop": "Kim olduğunuz", "uitleg": "Adınız, doğum tarihiniz, telefon numaranız ve e-posta adresiniz."},
    {"categorie": "plan_van_aanpak", "kop": "Planınız", "uitleg": "Danışmanınızla ne konuda anlaştığınız. Örneğin hangi dil düzeyine ulaşmak istediğiniz."},
    {"categorie": "traject", "kop": "Uyum süreciniz", "uitleg": "Ne kadar zamanınız kaldığı. Hangi sınavları geçtiğiniz. Kaç saat ders aldığınız. DUO’dan daha ne kadar borç alabileceğiniz."},
    {"categorie": "voortgang", "kop": "Okulda nasıl gittiği", "uitleg": "Hollandacayı ne kadar iyi okuduğunuz, dinlediğiniz, yazdığınız ve konuştuğunuz. Ve derse gelip gelmediğiniz."},
    {"categorie": "non_formeel", "kop": "Ders dışında alıştırma", "uitleg": "Ders dışında kaç saat Hollandaca çalıştığınız. Örneğin bir dil kafesinde ya da gönüllü işte."},
    {"categorie": "bijzonderheden", "kop": "Bir şey değişirse", "uitleg": "Daha az saat gelip gelemeyeceğiniz, bir süre gelip gelemeyeceğiniz, başka ders saatlerine ihtiyacınız olup olmadığı ya da konuşmak isteyip istemediğiniz. Nedeni asla yazılmaz: okul hastalık veya din hakkında hiçbir şey yazmaz."}
  ],
  "delen": [
    {"kop": "Hayır derseniz ne olur?", "alineas": [
      "Hayır demeniz ödeneğinizde hiçbir şeyi değiştirmez. Ceza almazsınız. Hollanda’da oturma hakkınız da değişmez.",
      "Danışmanınız size yardım etmeye devam eder. Ama okuldaki bilgileri bilmez."]},
    {"kop": "Nasıl cevap verirsiniz?", "alineas": [
      "Kâğıt üzerinde imzalarsınız. Ya da belediyede ekranda seçersiniz. Kendi telefonunuzda da seçebilirsiniz. O zaman danışmanınız size özel bir bağlantı verir. Bu bağlantı yalnızca sizin içindir ve kısa süre çalışır.",
      "Her zaman bir belge alırsınız. Belgede bir kod vardır. Belgeyi iyi saklayın."]},
    {"kop": "Sonra başka bir şey ister misiniz?", "alineas": [
      "Şimdi hayır mı diyorsunuz? Daha sonra evet diyebilirsiniz.",
      "Şimdi evet mi diyorsunuz? Bunu her gün geri alabilirsiniz. Nedenini söylemeniz gerekmez. Belgenizdeki kodla kendiniz yapabilirsiniz. Ya da danışmanınıza veya okula söyleyin. Telefon edebilir ya da mektup da gönderebilirsiniz. Giriş yapabiliyor musunuz? O zaman Mijn toestemming bölümünde kendiniz yaparsınız.",
      "Geri aldıktan sonra belediye ve okul birbirine bilgi vermez. Bu hemen başlar."]},
    {"kop": "Evetiniz ne kadar geçerli?", "alineas": [
      "Evetiniz, danışmanınız size uyum sürecinizde yardım ettiği sürece geçerlidir. Uyum süreciniz bitti mi? Ya da başka bir belediyeye mi taşınıyorsunuz? O zaman evetiniz kendiliğinden biter."]}
  ],
  "vraag": "Ne seçiyorsunuz?",
  "ja": "Evet. Lahey Belediyesi ve {school} benimle ilgili bu bilgileri yazabilir ve birbirlerine verebilir.",
  "nee_school": "Hayır, {school} ile olmaz. Lahey Belediyesi ve bu okul benimle ilgili bilgileri birbirlerine vermez.",
  "nee_alle": "Hayır, hiçbir okulla olmaz. Lahey Belediyesi ve dil okulları benimle ilgili bilgileri birbirlerine vermez.",
  "verder": "Paylaşmak istediğiniz başka bilgiler. Buraya bir şey yazmanız gerekmez.",
  "tolk": "Bu metni tam anlamıyor musunuz? O zaman diplomalı bir tercüman size kendi dilinizde ne yazdığını anlatır.",
  "partner": "Eşiniz de imzalayabilir. Bu hiçbir zaman gerekli değildir.",
  "gunstigst": "Bir cümle açık değil mi? Ya da metin başka bir dilde başka bir şey mi söylüyor? O zaman sizin için en iyi olan geçerlidir.",
  "privacy": {"tekst": "Belediyenin bilgilerinizi nasıl kullandığını okuyun:", "adres": "https://www.denhaag.nl/privacyverklaring"},
  "ondertekening": {"kop": "İmzanız", "naam": "Ad", "geboortedatum": "Doğum tarihi", "plaats": "Yer", "datum": "Tarih ve saat", "handtekening": "İmza", "tolk": "Tercümanın adı ve numarası", "partner": "Eşinizin imzası."},
  "concept": "Bu çeviriyi henüz yeminli bir çevirmen kontrol etmedi. Yalnızca yanınızda bir tercüman varsa evet diyebilirsiniz. Her zaman hayır diyebilir veya evetinizi geri alabilirsiniz."
}$tr$::jsonb),
(7, 'uk', $uk${
  "titel": "Чи можуть муніципалітет і ваша мовна школа обмінюватися даними про вас?",
  "inleiding": [
    "Ви вивчаєте нідерландську мову в мовній школі. У вас також є куратор (casemanager) у муніципалітеті Гааги (gemeente Den Haag). Куратор допомагає вам з інтеграцією (inburgering).",
    "Школа і ваш куратор можуть краще допомагати вам, якщо вони знають те саме. Тому ми питаємо: чи можна їм передавати одне одному дані про вас?",
    "Ви обираєте самі. Так — це добре. Ні — теж добре.",
    "Ми використовуємо дані лише для того, щоб допомагати вам з інтеграцією. Ні для чого іншого."
  ],
  "gegevens_kop": "Про які дані йдеться?",
  "gegevens": [
    {"categorie": "identiteit", "kop": "Хто ви", "uitleg": "Ваше ім’я, дата народження, номер телефону та адреса електронної пошти."},
    {"categorie": "plan_van_aanpak", "kop": "Ваш план", "uitleg": "Про що ви домовилися з куратором. Наприклад, якого рівня мови ви хочете досягти."},
    {"categorie": "traject", "kop": "Ваша інтеграція", "uitleg": "Скільки часу у вас залишилося. Які іспити ви склали. Скільки годин ви навчалися. Скільки грошей ви ще можете позичити в DUO."},
    {"categorie": "voortgang", "kop": "Як справи в школі", "uitleg": "Наскільки добре ви читаєте, слухаєте, пишете і говорите нідерландською. І чи приходите ви на уроки."},
    {"categorie": "non_formeel", "kop": "Практика поза уроками", "uitleg": "Скільки годин ви практикуєте нідерландську поза уроками. Наприклад, у мовному кафе або під час волонтерської роботи."},
    {"categorie": "bijzonderheden", "kop": "Якщо щось зміниться", "uitleg": "Чи можете ви приходити лише на менше годин, чи не можете приходити певний час, чи потрібен вам інший час уроків, чи хочете ви поговорити. Ніколи не пишуть чому: школа нічого не записує про хворобу чи релігію."}
  ],
  "delen": [
    {"kop": "Що буде, якщо ви скажете ні?", "alineas": [
      "Ваше «ні» нічого не змінює у вашій соціальній допомозі. Ви не отримаєте штрафу. Ваше право жити в Нідерландах теж не зміниться.",
      "Ваш куратор і далі буде вам допомагати. Лише не знатиме даних зі школи."]},
    {"kop": "Як дати відповідь?", "alineas": [
      "Ви підписуєте на папері. Або обираєте на екрані в муніципалітеті. Ви також можете обрати самі на своєму телефоні. Тоді куратор дасть вам особисте посилання. Це посилання лише для вас і діє недовго.",
      "Ви завжди отримуєте підтвердження. На ньому є код. Добре зберігайте це підтвердження."]},
    {"kop": "А якщо пізніше ви захочете інакше?", "alineas": [
      "Зараз ви кажете ні? Пізніше ви можете сказати так.",
      "Зараз ви кажете так? Ви можете відкликати це будь-якого дня. Не треба пояснювати чому. Ви можете зробити це самі за допомогою коду на підтвердженні. Або скажіть куратору чи школі. Можна також зателефонувати або надіслати листа. Ви можете увійти в систему? Тоді зробіть це самі в розділі Mijn toestemming.",
      "Після відкликання муніципалітет і школа більше не передають одне одному дані. Це діє одразу."]},
    {"kop": "Як довго діє ваше «так»?", "alineas": [
      "Ваше «так» діє, доки куратор допомагає вам з інтеграцією. Ви закінчили інтеграцію? Або переїжджаєте до іншого міста? Тоді ваше «так» припиняється само."]}
  ],
  "vraag": "Що ви обираєте?",
  "ja": "Так. Муніципалітет Гааги та {school} можуть записувати ці дані про мене і передавати їх одне одному.",
  "nee_school": "Ні, не з {school}. Муніципалітет Гааги та ця школа не передають одне одному дані про мене.",
  "nee_alle": "Ні, з жодною школою. Муніципалітет Гааги та мовні школи не передають одне одному дані про мене.",
  "verder": "Інші дані, якими ви хочете поділитися. Тут не обов’язково щось писати.",
  "tolk": "Ви не повністю розумієте цей текст? Тоді усний перекладач із дипломом розповість вам вашою мовою, що тут написано.",
  "partner": "Ваш партнер теж може підписати. Це ніколи не обов’язково.",
  "gunstigst": "Якесь речення незрозуміле? Або текст іншою мовою каже інакше? Тоді діє те, що найкраще для вас.",
  "privacy": {"tekst": "Прочитайте, як муніципалітет поводиться з вашими даними:", "adres": "https://www.denhaag.nl/privacyverklaring"},
  "ondertekening": {"kop": "Ваш підпис", "naam": "Ім’я", "geboortedatum": "Дата народження", "plaats": "Місце", "datum": "Дата і час", "handtekening": "Підпис", "tolk": "Ім’я та номер перекладача", "partner": "Підпис вашого партнера."},
  "concept": "Цей переклад ще не перевірив присяжний перекладач. Ви можете сказати так, лише якщо поруч є усний перекладач. Сказати ні або відкликати своє «так» можна завжди."
}$uk$::jsonb),
(8, 'so', $so${
  "titel": "Degmada iyo dugsigaaga luqadda ma wadaagi karaan xog adiga kugu saabsan?",
  "inleiding": [
    "Waxaad Af-Hollandiiska ku baranaysaa dugsi luqadeed. Waxaad sidoo kale casemanager ku leedahay degmada Den Haag (gemeente Den Haag). Casemanager-kaagu wuxuu kaa caawiyaa is-dhexgalka (inburgering).",
    "Dugsiga iyo casemanager-kaagu si ka fiican ayay kuu caawin karaan haddii ay isku wax og yihiin. Sidaas darteed waxaan weydiinaynaa: ma isu gudbin karaan xog adiga kugu saabsan?",
    "Adiga ayaa dooranaya. Haa waa fiican tahay. Maya sidoo kale waa fiican tahay.",
    "Xogta waxaan u isticmaalnaa oo keliya inaan kaa caawinno is-dhexgalka. Wax kale uma isticmaalno."
  ],
  "gegevens_kop": "Waa xogtee?",
  "gegevens": [
    {"categorie": "identiteit", "kop": "Qofka aad tahay", "uitleg": "Magacaaga, taariikhda dhalashadaada, lambarka telefoonkaaga iyo iimaylkaaga."},
    {"categorie": "plan_van_aanpak", "kop": "Qorshahaaga", "uitleg": "Waxa aad kula heshiisay casemanager-kaaga. Tusaale ahaan, heerka luqadda ee aad rabto inaad gaarto."},
    {"categorie": "traject", "kop": "Is-dhexgalkaaga", "uitleg": "Inta wakhti ee kuu hartay. Imtixaannada aad ku guulaysatay. Inta saacadood ee aad wax baratay. Inta lacag ah ee aad weli ka amaahan karto DUO."},
    {"categorie": "voortgang", "kop": "Sida dugsigu kuugu socdo", "uitleg": "Sida fiican ee aad Af-Hollandiiska u akhrido, u dhageysato, u qorto oo ugu hadasho. Iyo inaad casharka timaaddo."},
    {"categorie": "non_formeel", "kop": "Ku celcelin casharka ka baxsan", "uitleg": "Inta saacadood ee aad Af-Hollandiiska ku celceliso casharka dibaddiisa. Tusaale ahaan shaqo iskaa wax u qabso ah."},
    {"categorie": "bijzonderheden", "kop": "Haddii wax isbeddelaan", "uitleg": "Inaad iman karto saacado ka yar, inaadan muddo iman karin, inaad u baahan tahay wakhti kale oo cashar, ama inaad rabto inaad hadasho. Weligeed sababta lama qoro: dugsigu waxba kama qoro jirro ama diin."}
  ],
  "delen": [
    {"kop": "Maxaa dhacaya haddii aad maya tiraahdo?", "alineas": [
      "Maya waxba kama beddesho lacagta taageerada ee aad hesho (uitkering). Ganaax laguma saaro. Waxba kama beddesho xaqaaga inaad Nederland ku noolaato.",
      "Casemanager-kaagu wuu sii wadayaa inuu ku caawiyo. Laakiin ma ogaanayo xogta dugsiga."]},
    {"kop": "Sidee baad u jawaabtaa?", "alineas": [
      "Waxaad ku saxiixdaa warqad. Ama waxaad ka doorataa shaashadda degmada. Waxaad sidoo kale adigu ka dooran kartaa telefoonkaaga. Markaas casemanager-kaagu wuxuu ku siinayaa link kuu gaar ah. Link-gaas adiga oo keliya ayuu kuu yahay, wakhti gaaban ayuuna shaqeeyaa.",
      "Mar walba waxaad helaysaa caddeyn. Caddeynta waxaa ku qoran kood. Si fiican u kaydi caddeynta."]},
    {"kop": "Ma rabtaa wax kale hadhow?", "alineas": [
      "Hadda ma waxaad leedahay maya? Hadhow haa waad dhihi kartaa.",
      "Hadda ma waxaad leedahay haa? Maalin kasta waad ka noqon kartaa. Uma baahnid inaad sheegto sababta. Adigu waxaad ku samayn kartaa koodka ku qoran caddeynta. Ama u sheeg casemanager-kaaga ama dugsiga. Waad soo wici kartaa ama warqad baad soo diri kartaa. Ma geli kartaa akoonkaaga? Markaas adigu ka samee Mijn toestemming.",
      "Markaad ka noqoto kaddib, degmada iyo dugsigu xog isuma gudbiyaan. Taasi isla markiiba way bilaabataa."]},
    {"kop": "Ilaa goorma ayay haa-daadu shaqaynaysaa?", "alineas": [
      "Haa-daadu way shaqaynaysaa inta casemanager-kaagu kaa caawinayo is-dhexgalka. Ma dhammaysay is-dhexgalka? Ama ma u guuraysaa degmo kale? Markaas haa-daadu iskeed ayay u dhammaanaysaa."]}
  ],
  "vraag": "Maxaad dooranaysaa?",
  "ja": "Haa. Degmada Den Haag iyo {school} way qori karaan xogtan aniga igu saabsan, wayna isu gudbin karaan.",
  "nee_school": "Maya, {school} maya. Degmada Den Haag iyo dugsigan isuma gudbiyaan xog aniga igu saabsan.",
  "nee_alle": "Maya, dugsina maya. Degmada Den Haag iyo dugsiyada luqaddu isuma gudbiyaan xog aniga igu saabsan.",
  "verder": "Xog kale oo aad rabto inaad wadaagto. Uma baahnid inaad halkan wax ku qorto.",
  "tolk": "Miyaadan qoraalkan si buuxda u fahmin? Markaas turjubaan diblooma haysta ayaa luqaddaada kuugu sheegaya waxa ku qoran.",
  "partner": "Xaaskaaga ama ninkaaga sidoo kale way saxiixi karaan. Weligeed khasab ma aha.",
  "gunstigst": "Ma jirtaa weedh aan caddayn? Ama qoraalka luqad kale wax kale ma sheegayaa? Markaas waxaa shaqaynaya waxa adiga kuugu fiican.",
  "privacy": {"tekst": "Akhri sida degmadu u isticmaasho xogtaada:", "adres": "https://www.denhaag.nl/privacyverklaring"},
  "ondertekening": {"kop": "Saxiixaaga", "naam": "Magaca", "geboortedatum": "Taariikhda dhalashada", "plaats": "Goobta", "datum": "Taariikhda iyo saacadda", "handtekening": "Saxiix", "tolk": "Magaca iyo lambarka turjubaanka", "partner": "Saxiixa xaaskaaga ama ninkaaga."},
  "concept": "Turjubaan dhaar ah weli ma hubin tarjumaddan. Haa waxaad dhihi kartaa oo keliya haddii turjubaan kula joogo. Mar walba waad dhihi kartaa maya, waadna ka noqon kartaa haa-daada."
}$so$::jsonb),
(9, 'fr', $fr${
  "titel": "La municipalité et votre école de langue peuvent-elles partager des données sur vous ?",
  "inleiding": [
    "Vous apprenez le néerlandais dans une école de langue. Vous avez aussi un conseiller (casemanager) à la municipalité de La Haye (gemeente Den Haag). Votre conseiller vous aide pour votre intégration (inburgering).",
    "L’école et votre conseiller peuvent mieux vous aider s’ils savent les mêmes choses. C’est pourquoi nous demandons : peuvent-ils se donner des données sur vous ?",
    "Vous choisissez vous-même. Oui, c’est bien. Non, c’est bien aussi.",
    "Nous utilisons les données seulement pour vous aider dans votre intégration. Pour rien d’autre."
  ],
  "gegevens_kop": "De quelles données s’agit-il ?",
  "gegevens": [
    {"categorie": "identiteit", "kop": "Qui vous êtes", "uitleg": "Votre nom, votre date de naissance, votre numéro de téléphone et votre adresse e-mail."},
    {"categorie": "plan_van_aanpak", "kop": "Votre plan", "uitleg": "Ce que vous avez convenu avec votre conseiller. Par exemple quel niveau de langue vous voulez atteindre."},
    {"categorie": "traject", "kop": "Votre intégration", "uitleg": "Combien de temps il vous reste. Quels examens vous avez réussis. Combien d’heures de cours vous avez suivies. Combien d’argent vous pouvez encore emprunter à DUO."},
    {"categorie": "voortgang", "kop": "Comment ça va à l’école", "uitleg": "Si vous lisez, écoutez, écrivez et parlez bien le néerlandais. Et si vous venez aux cours."},
    {"categorie": "non_formeel", "kop": "S’exercer en dehors des cours", "uitleg": "Combien d’heures vous pratiquez le néerlandais en dehors des cours. Par exemple dans un café de langue ou pendant un travail bénévole."},
    {"categorie": "bijzonderheden", "kop": "Si quelque chose change", "uitleg": "Si vous pouvez venir moins d’heures, si vous ne pouvez pas venir pendant un temps, s’il vous faut d’autres horaires ou si vous voulez parler. Jamais pourquoi : l’école n’écrit rien sur la maladie ou la religion."}
  ],
  "delen": [
    {"kop": "Que se passe-t-il si vous dites non ?", "alineas": [
      "Un non ne change rien à votre allocation. Vous n’avez pas d’amende. Un non ne change rien non plus à votre droit de vivre aux Pays-Bas.",
      "Votre conseiller continue à vous aider. Seulement, il ne connaît pas les données de l’école."]},
    {"kop": "Comment donnez-vous votre réponse ?", "alineas": [
      "Vous signez sur papier. Ou vous choisissez sur l’écran à la municipalité. Vous pouvez aussi choisir vous-même sur votre téléphone. Alors votre conseiller vous donne votre propre lien. Ce lien est seulement pour vous et il marche peu de temps.",
      "Vous recevez toujours une preuve. Sur la preuve, il y a un code. Gardez bien cette preuve."]},
    {"kop": "Voulez-vous autre chose plus tard ?", "alineas": [
      "Vous dites non maintenant ? Vous pouvez dire oui plus tard.",
      "Vous dites oui maintenant ? Vous pouvez le retirer chaque jour. Vous n’avez pas besoin de dire pourquoi. Vous pouvez le faire vous-même avec le code sur votre preuve. Ou dites-le à votre conseiller ou à l’école. Vous pouvez aussi téléphoner ou envoyer une lettre. Vous pouvez vous connecter ? Alors faites-le vous-même dans Mijn toestemming.",
      "Après le retrait, la municipalité et l’école ne se donnent plus de données. Cela compte tout de suite."]},
    {"kop": "Combien de temps votre oui est-il valable ?", "alineas": [
      "Votre oui est valable tant que votre conseiller vous aide dans votre intégration. Vous l’avez terminée ? Ou vous déménagez dans une autre commune ? Alors votre oui s’arrête tout seul."]}
  ],
  "vraag": "Que choisissez-vous ?",
  "ja": "Oui. La municipalité de La Haye et {school} peuvent noter ces données sur moi et se les donner.",
  "nee_school": "Non, pas avec {school}. La municipalité de La Haye et cette école ne se donnent pas de données sur moi.",
  "nee_alle": "Non, avec aucune école. La municipalité de La Haye et les écoles de langue ne se donnent pas de données sur moi.",
  "verder": "D’autres données que vous voulez partager. Vous n’avez rien à écrire ici.",
  "tolk": "Vous ne comprenez pas bien ce texte ? Alors un interprète diplômé vous dit dans votre langue ce qui est écrit.",
  "partner": "Votre partenaire peut aussi signer. Ce n’est jamais obligatoire.",
  "gunstigst": "Une phrase n’est pas claire ? Ou le texte dit autre chose dans une autre langue ? Alors c’est ce qui est le mieux pour vous qui compte.",
  "privacy": {"tekst": "Lisez comment la municipalité traite vos données :", "adres": "https://www.denhaag.nl/privacyverklaring"},
  "ondertekening": {"kop": "Votre signature", "naam": "Nom", "geboortedatum": "Date de naissance", "plaats": "Lieu", "datum": "Date et heure", "handtekening": "Signature", "tolk": "Nom et numéro de l’interprète", "partner": "Signature de votre partenaire."},
  "concept": "Aucun traducteur assermenté n’a encore vérifié cette traduction. Vous pouvez dire oui seulement si un interprète est avec vous. Vous pouvez toujours dire non ou retirer votre oui."
}$fr$::jsonb)
)
insert into tekstversie (id, code, nummer, taal, betekenis, categorieen, inhoud, van, bron)
select ('01930000-0000-7000-8000-0000000002' || v.nr || w.nr)::uuid, v.code, 2, w.taal, 1, v.categorieen,
  jsonb_set(w.inhoud, '{gegevens}', (
    select jsonb_agg(g.deel order by g.nr) from jsonb_array_elements(w.inhoud -> 'gegevens') with ordinality g (deel, nr)
    where g.deel ->> 'categorie' = any (v.categorieen))),
  date '2026-01-01', v.bron
from woorden w
cross join (values
  (1, 'bijlage-2', array['identiteit', 'plan_van_aanpak', 'traject', 'voortgang'],
    'Convenant art. 12.2 en bijlage 2, in eigen woorden'),
  (2, 'uitgebreid', array['identiteit', 'plan_van_aanpak', 'traject', 'voortgang', 'non_formeel', 'bijzonderheden'],
    'Convenant art. 12.2, 12.4 en bijlagen 2 en 3, in eigen woorden')
) v (nr, code, categorieen, bron);
