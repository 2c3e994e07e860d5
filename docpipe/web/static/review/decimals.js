// Exact sums of decimal strings, as money wants them; floats would be a cent off. Pure.

const FORM = /^([+-]?)(\d+)(?:\.(\d+))?$/;

/** A decimal string as {units, scale}: units / 10^scale; null for what is none. */
export function decimal(text) {
  const parts = typeof text === "string" ? FORM.exec(text) : null;
  if (!parts) return null;
  const digits = parts[2] + (parts[3] ?? "");
  return { units: BigInt(digits) * (parts[1] === "-" ? -1n : 1n), scale: (parts[3] ?? "").length };
}

/** One plus `sign` times the other. */
export function plus(one, other, sign = 1n) {
  const scale = Math.max(one.scale, other.scale);
  return { units: raised(one, scale) + sign * raised(other, scale), scale };
}

const raised = (number, scale) => number.units * 10n ** BigInt(scale - number.scale);

/** Whether a number is at most another, signs aside. */
export function within(number, limit) {
  const scale = Math.max(number.scale, limit.scale);
  const size = (value) => (value < 0n ? -value : value);
  return size(raised(number, scale)) <= size(raised(limit, scale));
}

/** As a decimal string, with two places at least where there are any. */
export function written(number) {
  const places = Math.max(number.scale, 2);
  const units = raised(number, places);
  const digits = (units < 0n ? -units : units).toString().padStart(places + 1, "0");
  return `${units < 0n ? "-" : ""}${digits.slice(0, -places)}.${digits.slice(-places)}`;
}

export const ZERO = { units: 0n, scale: 0 };
