// What the page says, in the reader's language, and how it writes numbers.

let words = {};
let language = "en";
let imperial = false;
export let hasDiscord = false;

export function speak(said) {
  words = said.words;
  language = said.language;
  hasDiscord = said.has_discord;
  document.documentElement.lang = language;
}

export function inUnits(units) {
  imperial = units === "imperial";
}

export function t(key, ...values) {
  const text = words[key] ?? key;
  return text.replace(/\{(\d)\}/g, (_, index) => values[Number(index)] ?? "");
}

const formats = new Map();
export function number(value, decimals = 0, sign = false) {
  if (value === null || value === undefined || !Number.isFinite(value)) return "–";
  const key = `${language}/${decimals}/${sign}`;
  if (!formats.has(key)) {
    formats.set(key, new Intl.NumberFormat(language, {
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
      useGrouping: false,
      signDisplay: sign ? "exceptZero" : "negative",
    }));
  }
  return formats.get(key).format(value).replace("-", "−");
}

// 1:42.027
export function lapTime(seconds) {
  if (seconds === null || seconds === undefined) return "–";
  const thousandths = Math.round(seconds * 1000);
  const minutes = Math.floor(thousandths / 60000);
  const rest = (thousandths - minutes * 60000) / 1000;
  if (!minutes) return number(rest, 3);
  return `${minutes}:${rest < 10 ? "0" : ""}${number(rest, 3)}`;
}

export const gap = (seconds, decimals = 3) => number(seconds, decimals, true);

export function day(moment, withTime = false) {
  const options = { day: "numeric", month: "short", year: "numeric" };
  if (withTime) Object.assign(options, { hour: "2-digit", minute: "2-digit" });
  return new Intl.DateTimeFormat(language, options).format(new Date(moment));
}

const FEET = 3.280839895;
export const speedUnit = () => (imperial ? "mph" : "km/h");
export const speed = (kmh, decimals = 0) =>
  (kmh === null || kmh === undefined ? "–" : number(imperial ? kmh / 1.609344 : kmh, decimals));
export const speedValue = (kmh) => (imperial ? kmh / 1.609344 : kmh);
export const metreUnit = () => (imperial ? "ft" : "m");
export const metreValue = (metres) => (imperial ? metres * FEET : metres);
export const metres = (value, decimals = 0, sign = false) =>
  (value === null || value === undefined ? "–" : `${number(metreValue(value), decimals, sign)} ${metreUnit()}`);
