import type { ProvinceContact } from '../domain/province-contact.ts';

/** The five provinces and whom a municipality can turn to, each from the public source that stands with it. */
export const PROVINCE_CONTACTS = [
  {
    // The page at this address: "De experten van het team Detailhandel ondersteunen je".
    province: 'Antwerpen',
    name: 'Team Detailhandel van de provincie Antwerpen',
    url: 'https://www.provincieantwerpen.be/aanbod/dese/deis/detailhandelsbeleid.html',
  },
  {
    // Site of the province, which published its regulation for projects that strengthen cores (18 January 2023).
    // No name of a service, mail address or telephone number was found.
    province: 'Limburg',
    name: 'Provincie Limburg',
    url: 'https://www.limburg.be',
  },
  {
    // detailhandelvlaanderen.be/steunmaatregelen/provinciale-steunmaatregelen-oost-vlaanderen (2019): "neem contact
    // op met team Detailhandel Provincie Oost-Vlaanderen", with this address, number and page.
    province: 'Oost-Vlaanderen',
    name: 'Team Detailhandel van de provincie Oost-Vlaanderen',
    email: 'detailhandel@oost-vlaanderen.be',
    url: 'https://www.oost-vlaanderen.be/detailhandel',
    phone: '09 267 86 84',
  },
  {
    // The page at this address, "Ondersteuning voor gemeenten"; the name is on the province's page about its
    // subsidy for cores: "Contacteer de dienst economie".
    province: 'Vlaams-Brabant',
    name: 'Dienst economie van de provincie Vlaams-Brabant',
    url: 'https://www.vlaamsbrabant.be/nl/economie-en-landbouw/detailhandel-en-handelskernversterking',
  },
  {
    // kernpunt.be/nieuws-events/maak-kennis-met-kernpunt (12 May 2023): the province has its retail policy carried
    // out by KERNpunt, whose coaches support municipalities.
    province: 'West-Vlaanderen',
    name: 'KERNpunt (provincie West-Vlaanderen)',
    url: 'https://www.kernpunt.be',
  },
] as const satisfies readonly ProvinceContact[];
