/** The disclosures of a block that answer for a category one way. */
export const antwoorden = (html: string, waarom: string) =>
  [...html.matchAll(/<details class="tk-waarom" data-waarom="([^"]*)">(.*?)<\/details>/gs)].flatMap(([, over, inhoud]) =>
    over?.split(' ').includes(waarom) ? [inhoud ?? ''] : [],
  );
