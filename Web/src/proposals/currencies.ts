const common = ['USD', 'EUR', 'GBP', 'INR', 'CAD', 'AUD', 'BRL', 'KES', 'NGN', 'PHP', 'PKR', 'JPY'];
const rest =
  'AED AFN ALL AMD ARS AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BSD BWP BYN BZD CDF CHF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ETB FJD GEL GHS GMD GNF GTQ HKD HNL HTG HUF IDR ILS IQD IRR ISK JMD JOD KGS KHR KRW KWD KZT LAK LBP LKR LRD LYD MAD MDL MGA MKD MMK MNT MOP MUR MVR MWK MXN MYR MZN NAD NIO NOK NPR NZD OMR PAB PEN PLN PYG QAR RON RSD RUB RWF SAR SDG SEK SGD SOS THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX UYU UZS VES VND XAF XCD XOF YER ZAR ZMW ZWG'.split(' ');

/** ISO 4217 codes to choose from: the ones asked for most, then the others by letter. */
export const currencies: readonly (readonly [string, readonly string[]])[] = [
  ['Often used', common],
  ['All others', rest],
];

const names = new Intl.DisplayNames('en', { type: 'currency' });

export const currencyName = (code: string): string => `${code} · ${names.of(code) ?? code}`;
