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

// The digits that pictures and the command line print: those of the number itself, halves to the even one.
function digits(value, decimals) {
  const text = value.toFixed(decimals);
  const longer = value.toFixed(decimals + 1);
  if (!longer.endsWith("5") || Number(longer) !== value) return text;
  const isHalf = !/[1-9]/.test(value.toFixed(decimals + 40).slice(-39));
  return isHalf && Number(text.at(-1)) % 2 ? longer.slice(0, -1).replace(/\.$/, "") : text;
}

// The number that stands there once it is written: differences are those of what can be read.
export const shown = (value, decimals = 0) => Math.sign(value) * Number(digits(Math.abs(value), decimals));

export function number(value, decimals = 0, sign = false) {
  if (value === null || value === undefined || !Number.isFinite(value)) return "–";
  const text = digits(Math.abs(value), decimals);
  const before = !/[1-9]/.test(text) ? "" : value < 0 ? "−" : sign ? "+" : "";
  return before + (language === "en" ? text : text.replace(".", ","));
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

// A lap's time as people read it: fewer digits where its log tells fewer.
export const timeOf = (lap) => lap.time_about ?? lapTime(lap.time_s);
export const bestOf = (of) => of.best_about ?? lapTime(of.best_s);

// A share of the brake's full pressure, or bar where that was measured.
export const brake = (peak, kind) => (kind === "pressure" ? `${number(peak)} bar` : kind === "on_off" ? "–" : `${number(100 * peak)} %`);

export const gap = (seconds, decimals = 3) => number(seconds, decimals, true);

export function day(moment, withTime = false) {
  const options = { day: "numeric", month: "short", year: "numeric" };
  if (withTime) Object.assign(options, { hour: "2-digit", minute: "2-digit" });
  return new Intl.DateTimeFormat(language, options).format(new Date(moment));
}

export const speedUnit = () => (imperial ? "mph" : "km/h");
export const speedValue = (kmh) => (imperial ? kmh / 1.609344 : kmh);
export const speed = (kmh, decimals = 0) => (kmh === null || kmh === undefined ? "–" : number(speedValue(kmh), decimals));
export const metreUnit = () => (imperial ? "ft" : "m");
export const metreValue = (metres) => (imperial ? metres / 0.3048 : metres);
export const metres = (value, decimals = 0, sign = false) =>
  (value === null || value === undefined ? "–" : `${number(metreValue(value), decimals, sign)} ${metreUnit()}`);
