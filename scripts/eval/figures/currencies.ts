/** What a set's name of a currency leaves open: any of these ISO 4217 codes. */
export interface Currency {
  readonly codes: readonly string[];
  /** How many make one of the currency: 100 of a cent. */
  readonly per: string;
}

const whole = (codes: string): Currency => ({ codes: codes.split(' '), per: '1' });
const part = (per: number, codes: string): Currency => ({ codes: codes.split(' '), per: String(per) });

const dollars =
  'USD AUD BBD BMD BND BSD BZD CAD FJD GYD HKD JMD KYD LRD NAD NZD SBD SGD SRD TTD TVD TWD XCD ZWD ZWL';
const pounds = 'GBP EGP FKP GIP LBP SDG SHP SSP SYP IEP';
const francs = 'CHF BEF BIF CDF DJF FRF GNF KMF LUF RWF XAF XOF XPF';
const krones = 'DKK ISK NOK SEK';
const pesos = 'MXN ARS CLP COP CUC CUP DOP PHP UYU';
const centavos = 'ARS BOB BRL CLP COP CUC CUP CVE DOP GTQ HNL MXN MZN NIO PHP PTE SVC';
const cents = `${dollars} EUR AWG ERN ETB KES LKR MUR NLG SCR SLL SOS SZL TZS UGX ZAR`;

/**
 * Names to which their set gives no ISO code: those of Recognizers-Text, all of them, and what Duckling calls likewise.
 * A name that many countries share ("Dollar") leaves the country open, so that any of them is right where our reader
 * takes it from the text. Of an island whose pound or dollar has no code of its own, the code is that of the currency
 * of which it is a local issue.
 */
const named: Readonly<Record<string, Currency>> = {
  Dollar: whole(dollars),
  Pound: whole(pounds),
  Franc: whole(francs),
  Krone: whole(krones),
  Peso: whole(pesos),
  Dinar: whole('RSD AED BHD CSD DZD IQD JOD KWD LYD MKD TND YUN'),
  Dirham: whole('AED MAD'),
  Manat: whole('AZN TMT'),
  Leu: whole('RON MDL ROL'),
  Riyal: whole('SAR IRR OMR QAR YER'),
  Rial: whole('IRR OMR QAR SAR YER'),
  Ruble: whole('RUB BYN BYR RUR'),
  Rupee: whole('INR LKR MUR NPR PKR SCR'),
  Shilling: whole('KES ATS SOS TZS UGX'),
  Guilder: whole('NLG ANG XCG'),
  Bitcoin: whole('BTC XBT'),
  Dobra: whole('STN STD'),
  'Abkhazian apsar': whole('_AA'),
  'Alderney pound': whole('GBP'),
  'Ascension pound': whole('SHP GBP'),
  'Guernsey pound': whole('GGP GBP'),
  'Jersey pound': whole('JEP GBP'),
  'Manx pound': whole('IMP GBP'),
  'South Georgia and the South Sandwich Islands pound': whole('GBP'),
  'Tristan da Cunha pound': whole('SHP GBP'),
  'Belgian franc': whole('BEF'),
  'Brazilian Real': whole('BRL'),
  'British Virgin Islands dollar': whole('USD'),
  'Cook Islands dollar': whole('NZD'),
  'East Caribbean dollar': whole('XCD'),
  'Faroese króna': whole('DKK'),
  'Finnish markka': whole('FIM'),
  'Kiribati dollar': whole('AUD'),
  'Korean won': whole('KRW'),
  'Lithuanian litas': whole('LTL'),
  'Macau Pataca': whole('MOP'),
  'Micronesian dollar': whole('USD'),
  'Nauruan dollar': whole('AUD'),
  'Netherlands guilder': whole('NLG ANG XCG'),
  'Niue dollar': whole('NZD'),
  'Old Belarusian ruble': whole('BYR'),
  'Palauan dollar': whole('USD'),
  Peseta: whole('ESP'),
  'Philippine peso': whole('PHP'),
  'Pitcairn Islands dollar': whole('NZD'),
  'Salvadoran colón': whole('SVC'),
  'Somaliland shilling': whole('_SS'),
  'Surinam florin': whole('SRG'),
  'Tongan paʻanga': whole('TOP'),
  'Uzbekitan som': whole('UZS'),
  'Vietnamese dong': whole('VND'),
  'Yugoslav dinar': whole('YUN YUM YUD'),
  Cent: part(100, cents),
  Penny: part(100, `${pounds} USD CAD`),
  Pence: part(100, pounds),
  Pennies: part(100, `${pounds} USD CAD`),
  Sen: part(100, 'JPY BND IDR KHR MYR'),
  Jiao: part(10, 'CNY'),
  Fen: part(100, 'CNY'),
  Hào: part(10, 'VND'),
  Jeon: part(100, 'KRW'),
  Chon: part(100, 'KPW'),
  Kopek: part(100, 'RUB BYN'),
  Kapyeyka: part(100, 'BYN'),
  Kopiyka: part(100, 'UAH'),
  Centime: part(100, `${francs} DZD HTG MAD`),
  Rappen: part(100, 'CHF'),
  Centavo: part(100, centavos),
  Cêntimo: part(100, 'AOA'),
  Céntimo: part(100, 'CRC ESP PEN PYG STN VEF VES'),
  Sentimo: part(100, 'PHP'),
  Centesimo: part(100, 'ITL PAB UYU'),
  Centésimo: part(100, 'PAB UYU'),
  Agora: part(100, 'ILS'),
  Att: part(100, 'LAK'),
  Avo: part(100, 'MOP'),
  Baisa: part(1000, 'OMR'),
  Ban: part(100, 'RON MDL'),
  Butut: part(100, 'GMD'),
  Chetrum: part(100, 'BTN'),
  Deni: part(100, 'MKD'),
  Diram: part(100, 'TJS'),
  Eyrir: part(100, 'ISK'),
  Fening: part(100, 'BAM'),
  Fillér: part(100, 'HUF'),
  Fils: part(1000, 'BHD IQD JOD KWD'),
  Grosz: part(100, 'PLN'),
  Halala: part(100, 'SAR'),
  Haléř: part(100, 'CZK'),
  Iraimbilanja: part(5, 'MGA'),
  Khoums: part(5, 'MRU MRO'),
  Kobo: part(100, 'NGN'),
  Kuruş: part(100, 'TRY'),
  Laari: part(100, 'MVR'),
  Lipa: part(100, 'HRK'),
  Luma: part(100, 'AMD'),
  Millibitcoin: part(1000, 'BTC XBT'),
  Millime: part(1000, 'TND'),
  Möngö: part(100, 'MNT'),
  Ngwee: part(100, 'ZMW'),
  Oyra: part(100, 'DKK'),
  Paisa: part(100, 'INR NPR PKR BDT'),
  Para: part(100, 'RSD'),
  Penni: part(100, 'FIM'),
  Pesewa: part(100, 'GHS'),
  Piastre: part(100, 'EGP LBP SDG SSP SYP'),
  Poisha: part(100, 'BDT'),
  Pul: part(100, 'AFN'),
  Pya: part(100, 'MMK'),
  Qindarkë: part(100, 'ALL'),
  Qəpik: part(100, 'AZN'),
  Santeem: part(100, 'DZD'),
  Santim: part(100, 'ETB'),
  Satang: part(100, 'THB'),
  Satoshi: part(100_000_000, 'BTC XBT'),
  Sene: part(100, 'WST'),
  Seniti: part(100, 'TOP'),
  Sente: part(100, 'LSL'),
  Stotinka: part(100, 'BGN'),
  Tambala: part(100, 'MWK'),
  Tennesi: part(100, 'TMT'),
  Tetri: part(100, 'GEL'),
  Thebe: part(100, 'BWP'),
  Tiyin: part(100, 'UZS'),
  Toea: part(100, 'PGK'),
  Tyiyn: part(100, 'KGS'),
  Tïın: part(100, 'KZT'),
  Øre: part(100, krones),
  Öre: part(100, krones),
};

/** Codes under which a currency of the same name went before, or goes since. */
const renamed: readonly (readonly string[])[] = [
  ['MRO', 'MRU'],
  ['STD', 'STN'],
  ['VEF', 'VES'],
  ['SLL', 'SLE'],
  ['ZMK', 'ZMW'],
  ['GGP', 'JEP', 'IMP', 'GBP'],
  ['BYR', 'BYN'],
];

/** @param code the set's own ISO code, if it has one; a code with `_` is made up, then the name counts */
export function currency(name: string, code?: string): Currency {
  if (code !== undefined && /^[A-Z]{3}$/.test(code)) {
    return { codes: renamed.find((codes) => codes.includes(code)) ?? [code], per: '1' };
  }
  return named[name] ?? { codes: [], per: '1' };
}
