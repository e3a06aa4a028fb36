import type { Verklaringstaal } from '~/domein/verklaring/verklaringstaal';

/** What makes a no free, in the words of each text: benefit, fine, residence, help that goes on; and how one takes a ja back (AVG 7). */
export type Beloften = {
  uitkering: string;
  boete: string;
  wonen: string;
  blijftHelpen: string;
  laterJa: string;
  zonderReden: string;
  meteen: string;
  nooitPartner: string;
  besteVoorU: string;
};

export const beloften: Record<Verklaringstaal, Beloften> = {
  nl: {
    uitkering: 'verandert niets aan uw uitkering',
    boete: 'geen boete',
    wonen: 'verandert ook niets aan uw recht om in Nederland te wonen',
    blijftHelpen: 'Uw casemanager blijft u helpen.',
    laterJa: 'later ja zeggen',
    zonderReden: 'U hoeft niet te zeggen waarom.',
    meteen: 'Dat geldt meteen.',
    nooitPartner: 'Dat hoeft nooit.',
    besteVoorU: 'Dan geldt wat voor u het beste is.',
  },
  'nl-b1': {
    uitkering: 'verandert er niets aan uw uitkering',
    boete: 'geen boete',
    wonen: 'hetzelfde recht om in Nederland te wonen',
    blijftHelpen: 'Uw casemanager blijft u helpen',
    laterJa: 'later alsnog ja zeggen',
    zonderReden: 'zonder te zeggen waarom',
    meteen: 'Zodra u uw ja hebt ingetrokken',
    nooitPartner: 'dat hoeft nooit',
    besteVoorU: 'Dan geldt de uitleg die voor u het gunstigst is.',
  },
  en: {
    uitkering: 'changes nothing about your benefit',
    boete: 'do not get a fine',
    wonen: 'changes nothing about your right to live in the Netherlands',
    blijftHelpen: 'Your casemanager will keep helping you.',
    laterJa: 'you may say yes later',
    zonderReden: 'You do not have to say why.',
    meteen: 'This starts at once.',
    nooitPartner: 'This is never needed.',
    besteVoorU: 'Then what is best for you counts.',
  },
  ar: {
    uitkering: 'لا تغير شيئًا في إعانتك المالية',
    boete: 'لا تحصل على غرامة',
    wonen: 'لا تغير شيئًا في حقك في السكن في هولندا',
    blijftHelpen: 'يستمر مرشدك في مساعدتك.',
    laterJa: 'يجوز لك أن تقول نعم فيما بعد',
    zonderReden: 'لا يلزم أن تقول لماذا',
    meteen: 'ويبدأ ذلك فورًا.',
    nooitPartner: 'ليس ضروريًا أبدًا',
    besteVoorU: 'يسري ما هو الأفضل لك',
  },
  ti: {
    uitkering: 'ናይ መነባብሮ ገንዘብኩም (uitkering) ኣይልወጥን',
    boete: 'መቕጻዕቲ የለን',
    wonen: 'ኣብ ሆላንድ ናይ ምንባር መሰልኩም እውን ኣይልወጥን',
    blijftHelpen: 'casemanager ምሕጋዝኩም ይቕጽል።',
    laterJa: 'ድሒርኩም እወ ክትብሉ ትኽእሉ',
    zonderReden: 'ምኽንያት ክትህቡ ኣየድልየኩምን',
    meteen: 'እዚ ብኡንብኡ ይጅምር',
    nooitPartner: 'ፈጺሙ ግዴታ ኣይኮነን',
    besteVoorU: 'እቲ ንዓኹም ዝበለጸ ይሰርሕ',
  },
  fa: {
    uitkering: 'چیزی را در کمک‌هزینهٔ شما عوض نمی‌کند',
    boete: 'شما جریمه نمی‌شوید',
    wonen: 'حق شما برای زندگی در هلند هم عوض نمی‌شود',
    blijftHelpen: 'راهنمای شما همچنان به شما کمک می‌کند.',
    laterJa: 'بعداً می‌توانید بله بگویید',
    zonderReden: 'لازم نیست بگویید چرا',
    meteen: 'این کار فوراً شروع می‌شود',
    nooitPartner: 'هرگز لازم نیست',
    besteVoorU: 'چیزی که برای شما بهترین است اعتبار دارد',
  },
  tr: {
    uitkering: 'ödeneğinizde hiçbir şeyi değiştirmez',
    boete: 'Ceza almazsınız',
    wonen: 'Hollanda’da oturma hakkınız da değişmez',
    blijftHelpen: 'Danışmanınız size yardım etmeye devam eder.',
    laterJa: 'Daha sonra evet diyebilirsiniz',
    zonderReden: 'Nedenini söylemeniz gerekmez',
    meteen: 'Bu hemen başlar.',
    nooitPartner: 'hiçbir zaman gerekli değildir',
    besteVoorU: 'sizin için en iyi olan geçerlidir',
  },
  uk: {
    uitkering: 'нічого не змінює у вашій соціальній допомозі',
    boete: 'не отримаєте штрафу',
    wonen: 'право жити в Нідерландах теж не зміниться',
    blijftHelpen: 'Ваш куратор і далі буде вам допомагати.',
    laterJa: 'Пізніше ви можете сказати так',
    zonderReden: 'Не треба пояснювати чому',
    meteen: 'Це діє одразу.',
    nooitPartner: 'ніколи не обов’язково',
    besteVoorU: 'діє те, що найкраще для вас',
  },
  so: {
    uitkering: 'Maya waxba kama beddesho lacagta taageerada ee aad hesho (uitkering)',
    boete: 'Ganaax laguma saaro',
    wonen: 'Waxba kama beddesho xaqaaga inaad Nederland ku noolaato',
    blijftHelpen: 'Casemanager-kaagu wuu sii wadayaa inuu ku caawiyo.',
    laterJa: 'Hadhow haa waad dhihi kartaa',
    zonderReden: 'Uma baahnid inaad sheegto sababta',
    meteen: 'isla markiiba way bilaabataa',
    nooitPartner: 'Weligeed khasab ma aha',
    besteVoorU: 'waxa adiga kuugu fiican',
  },
  fr: {
    uitkering: 'ne change rien à votre allocation',
    boete: 'pas d’amende',
    wonen: 'ne change rien non plus à votre droit de vivre aux Pays-Bas',
    blijftHelpen: 'Votre conseiller continue à vous aider.',
    laterJa: 'Vous pouvez dire oui plus tard',
    zonderReden: 'Vous n’avez pas besoin de dire pourquoi',
    meteen: 'Cela compte tout de suite.',
    nooitPartner: 'jamais obligatoire',
    besteVoorU: 'ce qui est le mieux pour vous qui compte',
  },
};
